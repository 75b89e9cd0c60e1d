/* SPDX-License-Identifier: MIT
 *
 * main.c - a device's signalling task: it takes what the serial line has brought, whatever piece of
 * whatever message that is, and hands over each message as it becomes whole.
 */
#include "board.h"
#include "device.h"

static void take(struct message *message, const char *bytes, size_t len)
{
    size_t at = 0;

    while (at < len) {
        at += message_feed(message, device_call(), bytes + at, len - at);
        if (message->kind != MESSAGE_GOES_ON)
            device_take(message);
    }
}

int main(void)
{
    static struct message message;
    char piece[32];
    size_t len;

    device_start();
    message_start(&message);
    while ((len = board_read(piece, sizeof piece)) > 0)
        take(&message, piece, len);
    return 0;
}

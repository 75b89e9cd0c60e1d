/* SPDX-License-Identifier: MIT
 *
 * main.c - a phone's signalling task: it takes what the serial line has brought, whatever piece of
 * whatever message that is, and shows each message as it becomes whole.
 */
#include "board.h"
#include "message.h"
#include "phone.h"

static void take(struct message *message, const char *bytes, size_t len)
{
    size_t at = 0;

    while (at < len) {
        at += message_feed(message, bytes + at, len - at);
        if (message_is_whole(message)) {
            phone_show(message);
            message_start(message);
        }
    }
}

int main(void)
{
    static struct message message;
    char piece[32];
    size_t len;

    phone_start();
    message_start(&message);
    while ((len = board_read(piece, sizeof piece)) > 0)
        take(&message, piece, len);
    return 0;
}

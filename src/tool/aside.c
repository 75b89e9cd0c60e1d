/* SPDX-License-Identifier: MIT
 *
 * aside.c - output, and messages for calls, that a thread of its own writes and takes while the log
 * goes on to be read: in their order, so that what is told of a call stands where it would stand.
 */
#include "jobs.h"
#include "tool.h"

#include <stdlib.h>
#include <string.h>

enum { SIZE = 1 << 18 };

/* What stands in a block, one behind the other: bytes to write, or a message and its bytes. */
struct piece {
    size_t len; /* of the bytes */
    int is_message;
};

struct block {
    size_t len;
    int is_last, is_wanted_now;
    char bytes[SIZE];
};

static struct {
    take_message *take;
    void *context;
    pthread_t thread;
    struct ring ring;
    struct block *blocks, *filling;
    size_t open; /* where the piece begins to which bytes may be added, or 0 for none: the first has
                  * one byte before it */
} aside;

static __thread int is_aside; /* what this thread puts, another writes */

int put_is_aside(void)
{
    return is_aside;
}

/* ---- The other thread ---- */

static void take_whole(const char *bytes, size_t len)
{
    const char *const text = bytes + sizeof(struct message);
    struct message message;

    (void)len;
    memcpy(&message, bytes, sizeof message);
    message.head.text = message.start.text = text;
    message.call_id.text = text + message.head.len + 1;
    aside.take(aside.context, &message);
}

static void take_block(const struct block *block)
{
    size_t at = 1;
    struct piece piece;

    while (at < block->len) {
        memcpy(&piece, block->bytes + at, sizeof piece);
        at += sizeof piece;
        if (piece.is_message)
            take_whole(block->bytes + at, piece.len);
        else
            put_lines(block->bytes + at, piece.len);
        at += piece.len;
    }
    if (block->is_wanted_now)
        put_now();
}

static void *take_blocks(void *context)
{
    const struct block *block;
    int is_last;

    do {
        block = &aside.blocks[ring_filled_one(&aside.ring)];
        take_block(block);
        is_last = block->is_last;
        ring_is_emptied(&aside.ring);
    } while (!is_last);
    return context;
}

/* ---- This one ---- */

static void next_block(void)
{
    aside.filling = &aside.blocks[ring_empty_one(&aside.ring)];
    aside.filling->len = 1;
    aside.filling->is_last = aside.filling->is_wanted_now = 0;
    aside.open = 0;
}

static void send_block(int is_wanted_now, int is_last)
{
    aside.filling->is_wanted_now = is_wanted_now;
    aside.filling->is_last = is_last;
    ring_is_filled(&aside.ring);
    if (!is_last)
        next_block();
}

/* Adds bytes to the piece that is open. */
static void add(const void *bytes, size_t len)
{
    struct piece piece;

    memcpy(aside.filling->bytes + aside.filling->len, bytes, len);
    aside.filling->len += len;
    memcpy(&piece, aside.filling->bytes + aside.open, sizeof piece);
    piece.len += len;
    memcpy(aside.filling->bytes + aside.open, &piece, sizeof piece);
}

/* Begins a piece for which there is room. */
static void begin_piece(size_t len, int is_message)
{
    const struct piece piece = { 0, is_message };

    if (SIZE - aside.filling->len < sizeof piece + len)
        send_block(0, 0);
    aside.open = aside.filling->len;
    memcpy(aside.filling->bytes + aside.open, &piece, sizeof piece);
    aside.filling->len += sizeof piece;
}

void put_aside_bytes(const char *bytes, size_t len)
{
    while (len > 0) {
        size_t room;
        if (aside.open == 0 || aside.filling->len == SIZE)
            begin_piece(1, 0);
        room = SIZE - aside.filling->len;
        room = len < room ? len : room;
        add(bytes, room);
        bytes += room;
        len -= room;
    }
}

void put_aside_message(const struct message *message)
{
    begin_piece(sizeof *message + message->head.len + 1 + message->call_id.len, 1);
    add(message, sizeof *message);
    add(message->head.text, message->head.len);
    add("", 1);
    add(message->call_id.text, message->call_id.len);
    aside.open = 0;
}

void put_aside_now(void)
{
    if (aside.filling->len > 1)
        send_block(1, 0);
}

void put_aside_start(take_message *take, void *context)
{
    aside.take = take;
    aside.context = context;
    aside.blocks = need(malloc(RING * sizeof *aside.blocks));
    ring_start(&aside.ring);
    next_block();
    is_aside = pthread_create(&aside.thread, NULL, take_blocks, NULL) == 0;
}

void put_aside_end(void)
{
    if (!is_aside)
        return;
    send_block(0, 1);
    pthread_join(aside.thread, NULL);
    is_aside = 0;
}

/* SPDX-License-Identifier: MIT
 *
 * ahead.c - input that a thread of its own reads, and unpacks, while what has come is worked on.
 */
#include "jobs.h"
#include "tool.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { PIECE = 1 << 17 };

struct piece {
    ssize_t got;
    int error, begins_message; /* of a capture */
    char bytes[PIECE];
};

static struct {
    int is_wanted, is_reading;
    read_understood *read;
    pthread_t thread;
    struct ring ring;
    size_t done; /* of the piece that is taken */
    struct piece *pieces;
} ahead;

void ahead_wanted(void)
{
    ahead.is_wanted = 1;
    ahead.pieces = need(malloc(RING * sizeof *ahead.pieces));
    ring_start(&ahead.ring);
}

int ahead_is_wanted(void)
{
    return ahead.is_wanted;
}

static void *read_pieces(void *context)
{
    struct piece *piece;

    do {
        piece = &ahead.pieces[ring_empty_one(&ahead.ring)];
        piece->begins_message = 0;
        piece->got = ahead.read(piece->bytes, PIECE, &piece->begins_message);
        piece->error = errno;
        ring_is_filled(&ahead.ring);
    } while (piece->got > 0);
    return context;
}

/* Returns whether there is a thread for it. */
static int begin_reading(read_understood *read)
{
    ahead.read = read;
    ahead.is_reading = pthread_create(&ahead.thread, NULL, read_pieces, NULL) == 0;
    return ahead.is_reading;
}

/* Waits for a piece; meanwhile, who reads the output sees all of it. */
static struct piece *next_piece(void)
{
    if (!ring_has_filled(&ahead.ring))
        put_now();
    return &ahead.pieces[ring_filled_one(&ahead.ring)];
}

/* Ends with the piece that has nothing in it. */
static ssize_t end_reading(const struct piece *piece)
{
    const ssize_t got = piece->got;

    pthread_join(ahead.thread, NULL);
    ahead.is_reading = 0;
    errno = piece->error;
    ring_is_emptied(&ahead.ring);
    return got;
}

ssize_t ahead_read(read_understood *read, char *bytes, size_t size, int *begins_message)
{
    const struct piece *piece;
    size_t len;

    if (!ahead.is_reading && !begin_reading(read))
        return read(bytes, size, begins_message);
    piece = next_piece();
    if (piece->got <= 0)
        return end_reading(piece);
    *begins_message |= ahead.done == 0 && piece->begins_message;
    len = (size_t)piece->got - ahead.done;
    len = len < size ? len : size;
    memcpy(bytes, piece->bytes + ahead.done, len);
    ahead.done += len;
    if (ahead.done == (size_t)piece->got) {
        ahead.done = 0;
        ring_is_emptied(&ahead.ring);
    }
    return (ssize_t)len;
}

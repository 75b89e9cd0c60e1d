/* SPDX-License-Identifier: MIT
 *
 * fragments.c - puts together what IP has sent in fragments, in any order. So many datagrams wait
 * for theirs and no more: who comes first has to go first.
 */
#include "capture.h"

#include <stdlib.h>
#include <string.h>

enum {
    WAITING = 64,     /* datagrams */
    LONGEST = 0xffff, /* bytes */
    UNIT = 8,         /* bytes, by which fragments are placed */
    UNITS = (LONGEST + UNIT) / UNIT
};

static struct datagram {
    struct route route;
    uint32_t id;
    int64_t since; /* seconds */
    size_t len;    /* 0: the last fragment has not come */
    size_t came;   /* units */
    uint8_t has[UNITS];
    uint8_t bytes[UNITS * UNIT];
} * waiting[WAITING];

static unsigned next_place;

static int is_of(const struct datagram *datagram, const struct route *route, uint32_t id)
{
    return datagram != NULL && datagram->id == id
           && memcmp(&datagram->route, route, sizeof *route) == 0;
}

static struct datagram **begin(const struct route *route, uint32_t id)
{
    struct datagram **const place = &waiting[next_place];

    next_place = (next_place + 1) % WAITING;
    free(*place);
    *place = need(calloc(1, sizeof **place));
    (*place)->route = *route;
    (*place)->id = id;
    (*place)->since = capture_now()->seconds;
    return place;
}

/* The datagram of a fragment. One that has waited for a minute is of another with its number. */
static struct datagram **find(const struct route *route, uint32_t id)
{
    size_t index = 0;

    while (index < WAITING && !is_of(waiting[index], route, id))
        index++;
    if (index < WAITING && capture_now()->seconds - waiting[index]->since <= 60)
        return &waiting[index];
    if (index < WAITING) {
        free(waiting[index]);
        waiting[index] = NULL;
    }
    return begin(route, id);
}

/* Puts bytes in their place, unless others are there. */
static void put_unit(struct datagram *datagram, size_t unit, const uint8_t *bytes, size_t len)
{
    if (datagram->has[unit])
        return;
    datagram->has[unit] = 1;
    datagram->came++;
    memcpy(datagram->bytes + unit * UNIT, bytes, len);
}

static void put_bytes_of(struct datagram *datagram, const struct fragment *fragment)
{
    const struct view *const bytes = &fragment->bytes;
    size_t at;

    for (at = 0; at < bytes->len; at += UNIT)
        put_unit(datagram, (fragment->offset + at) / UNIT, bytes->at + at,
                 bytes->len - at < UNIT ? bytes->len - at : UNIT);
    if (fragment->is_last && datagram->len == 0)
        datagram->len = fragment->offset + bytes->len;
}

static int is_whole(const struct datagram *datagram)
{
    return datagram->len > 0 && datagram->came == (datagram->len + UNIT - 1) / UNIT;
}

void fragment_take(struct route *route, const struct fragment *fragment)
{
    const size_t end = fragment->offset + fragment->bytes.len;
    struct datagram **place;

    if (fragment->bytes.len == 0 || end > LONGEST
        || (!fragment->is_last && fragment->bytes.len % UNIT != 0))
        return;
    place = find(route, fragment->id);
    put_bytes_of(*place, fragment);
    if (!is_whole(*place))
        return;
    payload_take(route, (struct view){ (*place)->bytes, (*place)->len }, 0);
    free(*place);
    *place = NULL;
}

void fragments_end(void)
{
    size_t index;

    for (index = 0; index < WAITING; index++) {
        free(waiting[index]);
        waiting[index] = NULL;
    }
    next_place = 0;
}

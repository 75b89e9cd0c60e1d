/* SPDX-License-Identifier: MIT
 *
 * segments.c - puts the segments of TCP connections in order, each direction apart. What comes
 * twice counts once; what never comes is given up when too much waits for it, or for too long. So
 * much is kept of all connections together and no more: that which was quiet for longest gives up
 * first, and is forgotten.
 */
#include "capture.h"

#include <stdlib.h>
#include <string.h>

enum {
    MOST_FLOWS = 4096,
    BUCKETS = 4096,
    MOST_HELD = 1 << 24,    /* bytes, of all */
    MOST_WAITING = 1 << 18, /* bytes, of one */
    MOST_SEGMENTS = 256,    /* of one */
    LONGEST_WAIT = 30,      /* seconds */
    FARTHEST = 1 << 24      /* bytes: a segment that is farther off is of another connection */
};

/* A segment that came before its time. */
struct early {
    struct early *next;
    uint32_t number;
    size_t len, missing;
    uint8_t bytes[];
};

/* A direction of a connection. */
struct flow {
    struct route route;
    uint32_t due;        /* the number of the byte that comes next */
    int is_begun;        /* that is known */
    struct early *early; /* in order */
    size_t early_bytes, early_count;
    int64_t waits_since; /* seconds */
    size_t held;         /* what of `all.held` is its own */
    struct stream stream;
    struct flow *next;          /* of its bucket */
    struct flow *older, *newer; /* by when they were taken last */
};

static struct {
    struct flow *buckets[BUCKETS], *oldest, *newest;
    size_t count, held;
} all;

/* ---- Which flow ---- */

static uint32_t hash_of(const struct route *route)
{
    const uint8_t *const bytes = (const uint8_t *)route;
    uint32_t hash = 2166136261u; /* FNV-1a */
    size_t at;

    for (at = 0; at < sizeof *route; at++)
        hash = (hash ^ bytes[at]) * 16777619u;
    return hash % BUCKETS;
}

static void take_out(struct flow *flow)
{
    *(flow->older != NULL ? &flow->older->newer : &all.oldest) = flow->newer;
    *(flow->newer != NULL ? &flow->newer->older : &all.newest) = flow->older;
}

static void put_last(struct flow *flow)
{
    flow->older = all.newest;
    flow->newer = NULL;
    *(all.newest != NULL ? &all.newest->newer : &all.oldest) = flow;
    all.newest = flow;
}

/* Counts what the flow holds by now. */
static void weigh(struct flow *flow)
{
    const size_t held = flow->early_bytes + stream_holds(&flow->stream);

    all.held = all.held - flow->held + held;
    flow->held = held;
}

static void drop_early(struct flow *flow)
{
    struct early *const early = flow->early;

    flow->early = early->next;
    flow->early_bytes -= sizeof *early + early->len;
    flow->early_count--;
    free(early);
}

static void drop(struct flow *flow)
{
    struct flow **at = &all.buckets[hash_of(&flow->route)];

    while (*at != flow)
        at = &(*at)->next;
    *at = flow->next;
    take_out(flow);
    while (flow->early != NULL)
        drop_early(flow);
    stream_free(&flow->stream);
    weigh(flow);
    all.count--;
    free(flow);
}

/* ---- What comes in order ---- */

/* How far behind the byte that is due that with this number comes. */
static int32_t ahead(const struct flow *flow, uint32_t number)
{
    return (int32_t)(number - flow->due);
}

/* Delivers of the bytes what is due, if they reach it. */
static void deliver(struct flow *flow, const struct segment *segment)
{
    const size_t known = (size_t)(uint32_t)-ahead(flow, segment->number);
    const struct view *const bytes = &segment->bytes;

    if (known >= bytes->len + segment->missing)
        return;
    flow->due = segment->number + (uint32_t)(bytes->len + segment->missing);
    if (known < bytes->len)
        stream_take(&flow->stream, &flow->route,
                    &(struct view){ bytes->at + known, bytes->len - known });
    if (segment->missing > 0)
        stream_gap(&flow->stream, &flow->route);
}

static void deliver_early(struct flow *flow)
{
    while (flow->early != NULL && ahead(flow, flow->early->number) <= 0) {
        const struct early *const early = flow->early;
        const struct segment segment = {
            early->number, 0, { early->bytes, early->len }, early->missing
        };
        deliver(flow, &segment);
        drop_early(flow);
    }
    flow->waits_since = capture_now()->seconds;
}

/* ---- What comes too early ---- */

static void keep(struct flow *flow, const struct segment *segment)
{
    const struct view *const bytes = &segment->bytes;
    struct early **at = &flow->early, *early;

    while (*at != NULL && ahead(flow, (*at)->number) < ahead(flow, segment->number))
        at = &(*at)->next;
    if (*at != NULL && (*at)->number == segment->number && (*at)->len >= bytes->len)
        return;
    early = need(malloc(sizeof *early + bytes->len));
    early->number = segment->number;
    early->len = bytes->len;
    early->missing = segment->missing;
    memcpy(early->bytes, bytes->at, bytes->len);
    early->next = *at;
    *at = early;
    flow->early_bytes += sizeof *early + early->len;
    flow->early_count++;
}

/* Goes on behind what has not come. */
static void give_up(struct flow *flow)
{
    if (flow->early == NULL)
        return;
    stream_gap(&flow->stream, &flow->route);
    flow->due = flow->early->number;
    deliver_early(flow);
}

static void give_up_all(struct flow *flow)
{
    while (flow->early != NULL)
        give_up(flow);
    stream_gap(&flow->stream, &flow->route);
    weigh(flow);
}

static int waits_too_long(const struct flow *flow)
{
    return flow->early != NULL
           && (flow->early_bytes > MOST_WAITING || flow->early_count > MOST_SEGMENTS
               || capture_now()->seconds - flow->waits_since > LONGEST_WAIT);
}

/* ---- Segments ---- */

static struct flow *find_flow(const struct route *route)
{
    struct flow *flow = all.buckets[hash_of(route)];

    while (flow != NULL && memcmp(&flow->route, route, sizeof *route) != 0)
        flow = flow->next;
    return flow;
}

static struct flow *add_flow(const struct route *route)
{
    struct flow **const bucket = &all.buckets[hash_of(route)];
    struct flow *const flow = need(calloc(1, sizeof *flow));

    flow->route = *route;
    flow->next = *bucket;
    *bucket = flow;
    put_last(flow);
    all.count++;
    return flow;
}

static struct flow *flow_of(const struct route *route)
{
    struct flow *const flow = find_flow(route);

    if (flow == NULL)
        return add_flow(route);
    take_out(flow);
    put_last(flow);
    return flow;
}

/* A connection begins, unless this says so once more. */
static void begin(struct flow *flow, uint32_t number)
{
    if (flow->is_begun && ahead(flow, number) <= 0 && ahead(flow, number) > -FARTHEST)
        return;
    give_up_all(flow);
    stream_free(&flow->stream);
    flow->due = number;
    flow->is_begun = 1;
}

static void take_bytes(struct flow *flow, const struct segment *segment)
{
    const int32_t far = ahead(flow, segment->number);

    if (!flow->is_begun || far > FARTHEST || far < -FARTHEST)
        begin(flow, segment->number);
    if (ahead(flow, segment->number) > 0) {
        if (flow->early == NULL)
            flow->waits_since = capture_now()->seconds;
        keep(flow, segment);
    } else {
        deliver(flow, segment);
        deliver_early(flow);
    }
}

static void make_room(void)
{
    while (all.oldest != NULL && (all.count > MOST_FLOWS || all.held > MOST_HELD)) {
        give_up_all(all.oldest);
        drop(all.oldest);
    }
}

void segment_take(const struct route *route, const struct segment *segment)
{
    struct segment rest = *segment;
    struct flow *flow;

    if (rest.bytes.len == 0 && !rest.begins)
        return;
    flow = flow_of(route);
    if (rest.begins)
        begin(flow, ++rest.number);
    if (rest.bytes.len > 0)
        take_bytes(flow, &rest);
    while (waits_too_long(flow))
        give_up(flow);
    weigh(flow);
    make_room();
}

int segments_give_up(void)
{
    if (all.oldest == NULL)
        return 0;
    give_up_all(all.oldest);
    drop(all.oldest);
    return 1;
}

void segments_end(void)
{
    while (all.oldest != NULL)
        drop(all.oldest);
}

/* SPDX-License-Identifier: MIT
 *
 * calls.c - the messages and events of a call: what the library makes of them, whole and in pieces,
 * and what the reference does.
 *
 * An input is three bytes, of which bits 0 to 4 count, and then parts with an RS between them. The
 * bytes: the role, what is preferred from bit 2 on, bit 4 where vendors do not count; the vendor,
 * by its place from 1, 0 for none; the profile. A part is a message, '!' and an event's digit, or
 * '@', a vendor's place and that of one of its entries as letters behind '@'.
 */
#include "lookups.h"
#include "reference_call.h"
#include "tap.h"

enum { SEPARATOR = 0x1e, LINE_FITS = 4096, LINE_DOES_NOT = 24, UNTOUCHED = 0xa5 };

/* One call, told to the reference and to the library in several ways. */
struct told {
    struct reference_call reference;
    struct sipcause_call whole, pieces, narrow, narrow_bytes;
    struct sipcause_policy policy;
    unsigned random;
};

/* As long as a generator says: often a few bytes, sometimes none. */
static size_t piece_length(unsigned *random, size_t left)
{
    size_t len;

    *random = *random * 1664525u + 1013904223u;
    len = *random >> 24;
    len = len < 224 ? len % 8 : len;
    return len < left ? len : left;
}

/* Hands a head over in pieces as the generator has them, or byte by byte where there is none.
 * Returns whether its start line fits: the buffer holds a line at a time. */
static int feed(struct sipcause_call *call, const char *bytes, size_t len, unsigned *random,
                 size_t line_size)
{
    struct sipcause_call_reader reader;
    char *const line = calloc(line_size, 1);
    size_t at = 0;
    int fits = 1;

    sipcause_call_reader_start(&reader, line, line_size);
    while (at < len && fits) {
        const size_t piece = random != NULL ? piece_length(random, len - at) : 1;
        char *const block = exactly(bytes + at, piece);
        const long expected = at + piece < len ? SIPCAUSE_SHORT : (long)piece;
        const long got = (long)sipcause_call_feed(call, &reader, block, piece);
        free(block);
        at += piece;
        fits = got != SIPCAUSE_TOO_LONG || line_size == LINE_FITS;
        if (fits)
            check(expected == got, "sipcause_call_feed", expected, got);
    }
    free(line);
    return fits;
}

static void tell_message(struct told *told, const char *bytes, size_t len)
{
    const long expected = reference_call_message(&told->reference, bytes, len);
    char *const block = exactly(bytes, len);
    const long got = (long)sipcause_call_message(&told->whole, block, len);

    free(block);
    check(expected == got, "sipcause_call_message", expected, got);
    if (got <= 0)
        return;
    feed(&told->pieces, bytes, (size_t)got, &told->random, LINE_FITS);
    check_same("a start line fits or does not",
               (size_t)feed(&told->narrow, bytes, (size_t)got, &told->random, LINE_DOES_NOT),
               (size_t)feed(&told->narrow_bytes, bytes, (size_t)got, NULL, LINE_DOES_NOT));
}

static const struct sipcause_vendor *vendor_of(unsigned byte)
{
    const unsigned place = byte & 31u;

    return sipcause_vendor_at(place > 0 ? place - 1 : ~(size_t)0);
}

static void tell_entry(struct told *told, unsigned vendor, unsigned place)
{
    const struct sipcause_entry *const entry =
        sipcause_entry_at(vendor_of(vendor), (place - '@') & 255u);

    reference_call_entry(&told->reference, entry);
    sipcause_call_entry(&told->whole, entry);
    sipcause_call_entry(&told->pieces, entry);
    sipcause_call_entry(&told->narrow, entry);
    sipcause_call_entry(&told->narrow_bytes, entry);
}

static void tell_event(struct told *told, unsigned event)
{
    reference_call_event(&told->reference, event);
    sipcause_call_event(&told->whole, event);
    sipcause_call_event(&told->pieces, event);
    sipcause_call_event(&told->narrow, event);
    sipcause_call_event(&told->narrow_bytes, event);
}

/* ---- Comparing ---- */

static void check_same_numbers(const struct sipcause_diagnosis *expected,
                               const struct sipcause_diagnosis *got)
{
    check_same("outcome", expected->outcome, got->outcome);
    check_same("action", expected->action, got->action);
    check_same("decided_by", expected->decided_by, got->decided_by);
    check_same("decided_in", expected->decided_in, got->decided_in);
    check_same("by", expected->by, got->by);
    check_same("stage", expected->stage, got->stage);
    check_same("over", expected->over, got->over);
    check_same("missed", expected->missed, got->missed);
    check_same("forked", expected->forked, got->forked);
    check_same("retry", expected->retry, got->retry);
    check_same("waits", expected->waits, got->waits);
    check_same("wait_min_ms", expected->wait_min_ms, got->wait_min_ms);
    check_same("wait_max_ms", expected->wait_max_ms, got->wait_max_ms);
    check_same("failover", expected->failover, got->failover);
    check_same("effect", expected->effect, got->effect);
    check_same("tone", expected->tone, got->tone);
    check_same("the code to pass on", expected->code, got->code);
    check_same("the cause to pass on", expected->q850, got->q850);
    check_same("its location", expected->location, got->location);
    check_same("whether it came", expected->q850_came, got->q850_came);
}

static void check_same_diagnosis(const struct sipcause_diagnosis *expected,
                                 const struct sipcause_diagnosis *got)
{
    check_same("the status", expected->status->code, got->status->code);
    check(expected->status == got->status, "the row of the status", expected->status->outcome,
          got->status->outcome);
    check(expected->cause == got->cause, "the cause", expected->cause->cause, got->cause->cause);
    check(expected->entry == got->entry, "the entry", expected->entry->key_at,
          got->entry->key_at);
    check_same_numbers(expected, got);
}

static void compare_told(const struct told *told)
{
    struct sipcause_diagnosis expected, got, again;

    reference_diagnose(&told->reference, &told->policy, &expected);
    memset(&got, UNTOUCHED, sizeof got);
    sipcause_diagnose(&told->whole, &told->policy, &got);
    if (!told->reference.is_odd)
        check_same_diagnosis(&expected, &got);
    memset(&again, UNTOUCHED, sizeof again);
    sipcause_diagnose(&told->pieces, &told->policy, &again);
    check(memcmp(&got, &again, sizeof got) == 0, "in pieces the same", 1, 0);
    memset(&got, UNTOUCHED, sizeof got);
    sipcause_diagnose(&told->narrow, &told->policy, &got);
    memset(&again, UNTOUCHED, sizeof again);
    sipcause_diagnose(&told->narrow_bytes, &told->policy, &again);
    check(memcmp(&got, &again, sizeof got) == 0, "in a narrow buffer the same", 1, 0);
}

static void start_told(struct told *told, const unsigned char *bytes)
{
    const unsigned vendor = vendor_of(bytes[1])->number;

    memset(told, 0, sizeof *told);
    reference_call_start(&told->reference, bytes[0] & 3u, vendor);
    sipcause_call_start(&told->whole, bytes[0] & 3u);
    if (vendor != SIPCAUSE_NOBODY)
        sipcause_call_vendor(&told->whole, vendor);
    told->pieces = told->narrow = told->narrow_bytes = told->whole;
    told->policy.prefer = (uint8_t)(bytes[0] >> 2 & 3u);
    told->policy.ignore_vendors = (uint8_t)(bytes[0] >> 4 & 1u);
    told->policy.profile = bytes[2] & 31u;
    told->random = bytes[0] * 256u + bytes[1];
}

void compare_call(const char *bytes, size_t len)
{
    struct told told;
    size_t at = 3, part;

    if (len < 3)
        return;
    start_told(&told, (const unsigned char *)bytes);
    compare_told(&told);
    for (; at < len && told.reference.count < REFERENCE_MOST; at += part + 1) {
        const char *const end = memchr(bytes + at, SEPARATOR, len - at);
        part = end != NULL ? (size_t)(end - bytes) - at : len - at;
        if (part >= 2 && bytes[at] == '!')
            tell_event(&told, (unsigned char)bytes[at + 1] - (unsigned)'0');
        else if (part >= 3 && bytes[at] == '@')
            tell_entry(&told, (unsigned char)bytes[at + 1], (unsigned char)bytes[at + 2]);
        else
            tell_message(&told, bytes + at, part);
        compare_told(&told);
    }
}

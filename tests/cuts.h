/* SPDX-License-Identifier: MIT
 *
 * cuts.h - what is left of a text in a buffer of any size, found out the slow way.
 */
#ifndef CUTS_H
#define CUTS_H

#include <string.h>

/* Does a sequence of UTF-8 begin at this byte, or end before it? */
static inline int is_between(char byte)
{
    return ((unsigned char)byte & 0xc0) != 0x80;
}

/* Where the last word ends that is followed by a blank at `most` or before. */
static inline size_t word_end(const char *whole, size_t most)
{
    size_t end = 0, at;

    for (at = 1; at <= most; at++)
        if (whole[at] == ' ')
            end = strchr(",;", whole[at - 1]) != NULL ? at - 1 : at;
    return end;
}

static inline size_t letter_end(const char *whole, size_t most)
{
    size_t end = 0, at;

    for (at = 1; at <= most; at++)
        if (is_between(whole[at]))
            end = at;
    return end;
}

/* Writes what is due in a buffer of `size` bytes, which is not 0, as `due`, which has at least
 * that many. Returns how long it is. */
static inline size_t cut_due(const char *whole, size_t len, size_t size, const char *ellipsis,
                             char *due)
{
    const size_t more = strlen(ellipsis), room = size - 1;
    size_t kept = len;

    if (len > room) {
        kept = room > more ? word_end(whole, room - more) : 0;
        if (kept == 0 && room > more)
            kept = letter_end(whole, room - more);
        if (kept == 0) {
            ellipsis = "";
            kept = letter_end(whole, room);
        }
    } else {
        ellipsis = "";
    }
    memcpy(due, whole, kept);
    memcpy(due + kept, ellipsis, strlen(ellipsis) + 1);
    return kept + strlen(ellipsis);
}

#endif

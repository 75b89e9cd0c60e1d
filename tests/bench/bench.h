/* SPDX-License-Identifier: MIT
 *
 * bench.h - what the C parts share: the questions, and how a contestant answers them.
 */
#ifndef BENCH_H
#define BENCH_H

#include <stddef.h>

/* ---- data.c: the questions ---- */

enum { QUESTION_LIMIT = 256, LAP = 16384 };

struct line {
    const char *bytes; /* with its CRLF */
    size_t len;
    unsigned code;
};

struct status {
    unsigned code;
    const char *phrase;
};

struct key {
    const char *text;
    size_t len;
};

extern struct line lines[QUESTION_LIMIT];      /* lines.txt */
extern struct status statuses[QUESTION_LIMIT]; /* the registered codes */
extern struct key keys[QUESTION_LIMIT];        /* Plivo's hangup codes, in the order of strcmp */
extern struct line responses[QUESTION_LIMIT];  /* those lines, each with the same fields behind */
extern size_t line_count, status_count, key_count;

void load_questions(const char *path);

/* A lap of LAP numbers below `count`, the same in every run. */
void make_order(unsigned char *order, size_t count);

/* Says what went wrong, and ends the program. */
void give_up(const char *why);

void *allocate(size_t size);

/* ---- The contestants ---- */

/* Answers `count` questions, number order[0] first, and returns the sum of the answers: the code of
 * a status line, the first byte of a code's phrase (0 for none), the number of a key. */
typedef unsigned long answer_function(const unsigned char *order, size_t count);

/* Makes one out of what answers a single question. A macro, so that the compiler sees both and no
 * call through a pointer is timed. */
#define ANSWER_ALL(name, answer)                                                                   \
    static unsigned long name(const unsigned char *order, size_t count)                            \
    {                                                                                              \
        unsigned long sum = 0;                                                                     \
        size_t index;                                                                              \
                                                                                                   \
        for (index = 0; index < count; index++)                                                    \
            sum += answer(order[index]);                                                           \
        return sum;                                                                                \
    }

enum group { STATUS_LINE, FIND_BY_CODE, VENDOR_KEY, RESPONSE, FULL_ANSWER, GROUP_COUNT };

struct contestant {
    const char *name; /* NULL: past the last */
    enum group group;
    int is_peer;          /* somebody else's: what it gets wrong is reported, not fatal */
    void (*set_up)(void); /* or NULL */
    answer_function *answer;
    const char *(*phrase)(unsigned code); /* for FIND_BY_CODE: to compare it all; or NULL */
    const char *job;                      /* all, part, more of what is asked; "" for none of it */
    const char *note;                     /* what it does besides, or leaves out */
};

extern const struct contestant own_contestants[];   /* own.c */
extern const struct contestant sofia_contestants[]; /* peer_sofia.c */
extern const struct contestant osip_contestants[];  /* peer_osip.c */
extern const struct contestant libre_contestants[]; /* peer_libre.c */
extern const struct contestant http_contestants[];  /* peer_http.c */

#endif

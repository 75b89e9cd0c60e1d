/* SPDX-License-Identifier: MIT
 *
 * jobs.h - how a command uses several processors.
 */
#ifndef JOBS_H
#define JOBS_H

#include <pthread.h>
#include <stddef.h>

enum { MOST_JOBS = 16, RING = 4 };

/* ---- jobs.c ---- */

/* How many threads --jobs asks for, which is NULL for one, "0" for as many as there are
 * processors; or 0 when it was said that this is wrong. */
size_t jobs_asked(const char *given);

/* Has work() done for each of the contexts, at the same time, and waits for all. */
void jobs_do(void *work(void *context), void *const *contexts, size_t count);

/* ---- ring.c ---- */

/* Blocks on the way from one thread to another, which take and give back one after the other: of
 * RING blocks, the number of each. Who has all of them full, or empty, waits. */
struct ring {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    size_t filled, emptied; /* so many, since the beginning */
};

void ring_start(struct ring *ring);
size_t ring_empty_one(struct ring *ring);   /* that may be filled */
void ring_is_filled(struct ring *ring);     /* the one that was empty */
int ring_has_filled(struct ring *ring);     /* does nobody have to wait? */
size_t ring_filled_one(struct ring *ring);  /* that may be emptied */
void ring_is_emptied(struct ring *ring);    /* the one that was filled */

#endif

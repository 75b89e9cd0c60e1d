/* SPDX-License-Identifier: MIT
 *
 * jobs.h - how a command uses several processors.
 */
#ifndef JOBS_H
#define JOBS_H

#include <stddef.h>

enum { MOST_JOBS = 16 };

/* How many threads --jobs asks for, which is NULL for one, "0" for as many as there are
 * processors; or 0 when it was said that this is wrong. */
size_t jobs_asked(const char *given);

/* Has work() done for each of the contexts, at the same time, and waits for all. */
void jobs_do(void *work(void *context), void *const *contexts, size_t count);

#endif

/* SPDX-License-Identifier: MIT
 *
 * jobs.c - work for several processors.
 */
#include "jobs.h"
#include "tool.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static size_t processors(void)
{
    const long count = sysconf(_SC_NPROCESSORS_ONLN);

    return count < 1 ? 1 : count > MOST_JOBS ? MOST_JOBS : (size_t)count;
}

size_t jobs_asked(const char *given)
{
    const size_t jobs = given != NULL ? strtoul(given, NULL, 10) : 1;

    if (given != NULL && (!is_number(TEXT(given)) || strlen(given) > 2 || jobs > MOST_JOBS)) {
        wrong_usage("--jobs", "needs a number from 1 to 16, or 0 for all processors");
        return 0;
    }
    return jobs > 0 ? jobs : processors();
}

void jobs_do(void *work(void *context), void *const *contexts, size_t count)
{
    pthread_t threads[MOST_JOBS];
    size_t started = 1, i;

    while (started < count && pthread_create(&threads[started], NULL, work, contexts[started]) == 0)
        started++;
    work(contexts[0]);
    for (i = started; i < count; i++) /* there are no more threads */
        work(contexts[i]);
    for (i = 1; i < started; i++)
        pthread_join(threads[i], NULL);
}

/* SPDX-License-Identifier: MIT
 *
 * progress.c - how far a long input has been read, in a line on standard error while that is a
 * terminal, and no longer than it takes.
 */
#include "capture.h"

#include <string.h>
#include <sys/stat.h>
#include <time.h>

enum { FIRST_AFTER = 500, NEXT_AFTER = 200, COLUMNS = 30 }; /* milliseconds, and of the bar */

static struct {
    int is_wanted, is_shown;
    const char *name;
    unsigned long long size, done; /* bytes; 0: nobody knows how many there are */
    long long due;                 /* when it is shown next, in milliseconds */
} progress;

static long long now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000ll + time.tv_nsec / 1000000;
}

void progress_wanted(void)
{
    progress.is_wanted = is_terminal(stderr);
}

void progress_begin(const char *name, int file)
{
    struct stat about;

    progress.name = name;
    progress.done = 0;
    progress.size =
        fstat(file, &about) == 0 && S_ISREG(about.st_mode) ? (unsigned long long)about.st_size : 0;
    progress.due = progress.is_wanted ? now() + FIRST_AFTER : 0;
}

static void show_bar(void)
{
    static const char bar[] = "##############################",
                      rest[] = "                              ";
    const unsigned long long part =
        progress.done < progress.size ? progress.done * COLUMNS / progress.size : COLUMNS;

    fprintf(stderr, " [%.*s%.*s] %3llu%%", (int)part, bar, COLUMNS - (int)part, rest,
            progress.done < progress.size ? progress.done * 100 / progress.size : 100);
}

static void show_progress(void)
{
    const size_t len = strlen(progress.name);

    fputs("\r", stderr);
    show(stderr, progress.name + (len > COLUMNS ? len - COLUMNS : 0),
         len > COLUMNS ? COLUMNS : len);
    if (progress.size > 0)
        show_bar();
    else
        fprintf(stderr, " %llu MiB", progress.done >> 20);
    fflush(stderr);
    progress.is_shown = 1;
}

void progress_read(size_t len)
{
    progress.done += len;
    if (!progress.is_wanted || now() < progress.due)
        return;
    progress.due = now() + NEXT_AFTER;
    show_progress();
}

void progress_clear(void)
{
    if (progress.is_shown)
        fputs("\r\033[K", stderr);
    progress.is_shown = 0;
}

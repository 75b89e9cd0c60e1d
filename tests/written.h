/* SPDX-License-Identifier: MIT
 *
 * written.h - what is written of a text of ASCII, wherever the buffer ends.
 */
#ifndef WRITTEN_H
#define WRITTEN_H

#include "tap.h"

/* Writes the text of a row; returns how long the whole of it is. */
typedef size_t text_writer(const void *row, char *buffer, size_t size);

/* The text as it is written into a heap block of exactly `size` bytes, and nothing else of it. */
static inline void check_written(text_writer *write, const void *row, const char *due, size_t size)
{
    const size_t len = strlen(due), kept = len < size ? len : size - 1;
    char *buffer = malloc(size > 0 ? size : 1), *before = malloc(size > 0 ? size : 1);

    memset(buffer, '#', size);
    memset(before, '#', size);
    is_number(write(row, size > 0 ? buffer : NULL, size), len, "the length of '%s' in %u bytes",
              due, (unsigned)size);
    if (size > 0) {
        memcpy(before, due, kept);
        before[kept] = '\0';
        is_true(memcmp(buffer, before, size) == 0, "'%s' in %u bytes", due, (unsigned)size);
    }
    free(before);
    free(buffer);
}

/* In room for nothing, for a part, for all, for more. */
static inline void check_every_cut(text_writer *write, const void *row, const char *due)
{
    size_t size;

    for (size = 0; size <= strlen(due) + 2; size++)
        check_written(write, row, due, size);
}

#endif

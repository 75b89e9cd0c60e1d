/* SPDX-License-Identifier: MIT
 *
 * complain.c - says what went wrong, in one shape, behind what was printed before it.
 */
#include "tool.h"

#include <stdlib.h>
#include <string.h>

enum { LONGEST = 200 }; /* bytes of what was pasted, and may be a log */

void complain_about(const char *what)
{
    size_t len = strlen(what);

    put_now();
    progress_clear();
    fputs("sipcause: ", stderr);
    if (len > LONGEST)
        for (len = LONGEST; len > 0 && (what[len] & 0xc0) == 0x80;)
            len--;
    show(stderr, what, len);
    fputs(what[len] != '\0' ? "...: " : ": ", stderr);
}

void complain(const char *what, const char *format, ...)
{
    va_list arguments;

    complain_about(what);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    putc('\n', stderr);
}

void *need(void *memory)
{
    if (memory != NULL)
        return memory;
    complain("memory", "there is no more");
    exit(FAILED);
}

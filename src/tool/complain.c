/* SPDX-License-Identifier: MIT
 *
 * complain.c - says what went wrong, in one shape, behind what was printed before it.
 */
#include "tool.h"

#include <stdlib.h>
#include <string.h>

void complain_about(const char *what)
{
    put_now();
    progress_clear();
    fputs("sipcause: ", stderr);
    show(stderr, TEXT(what));
    fputs(": ", stderr);
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

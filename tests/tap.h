/* SPDX-License-Identifier: MIT
 *
 * tap.h - the whole of a C test's output: TAP, one line per check, for prove.
 */
#ifndef TAP_H
#define TAP_H

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int tap_count, tap_failed;

/* One check. The rest names it, as for printf. */
static void ok(int good, const char *name, ...)
{
    va_list arguments;

    tap_count++;
    tap_failed += !good;
    printf("%sok %d - ", good ? "" : "not ", tap_count);
    va_start(arguments, name);
    vprintf(name, arguments);
    va_end(arguments);
    putchar('\n');
}

/* Ends the test; main returns it. */
static int done(void)
{
    printf("1..%d\n", tap_count);
    return tap_failed > 0;
}

/* `len` bytes in a heap block of exactly that size, so that reading past them is found out; NULL when
 * there are none. Free it. */
static char *exactly(const char *bytes, size_t len)
{
    char *block = len > 0 ? malloc(len) : NULL;

    if (block == NULL && len > 0)
        exit(1);
    if (block != NULL)
        memcpy(block, bytes, len);
    return block;
}

#endif

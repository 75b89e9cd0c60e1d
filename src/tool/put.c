/* SPDX-License-Identifier: MIT
 *
 * put.c - standard output: every byte of it comes by here.
 */
#include "tool.h"

#include <stdio.h>

void put_list(const char *format, va_list arguments)
{
    vprintf(format, arguments);
}

void put(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    put_list(format, arguments);
    va_end(arguments);
}

void put_bytes(const char *bytes, size_t len)
{
    fwrite(bytes, 1, len, stdout);
}

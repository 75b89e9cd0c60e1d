/* SPDX-License-Identifier: MIT
 *
 * put.c - standard output: every byte of it comes by here, so that an output that takes no more is
 * noticed at once, and not after a log without an end has been read.
 */
#include "tool.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* Ends the tool when this did not go well. A pipe that nobody reads any more is no mistake. */
static void expect(int good)
{
    if (good)
        return;
    if (errno != EPIPE)
        fprintf(stderr, "sipcause: standard output: cannot write: %s\n", strerror(errno));
    _Exit(FAILED);
}

void put_list(const char *format, va_list arguments)
{
    expect(vprintf(format, arguments) >= 0);
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
    expect(fwrite(bytes, 1, len, stdout) == len);
}

void put_now(void)
{
    expect(fflush(stdout) == 0);
}

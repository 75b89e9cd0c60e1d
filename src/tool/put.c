/* SPDX-License-Identifier: MIT
 *
 * put.c - standard output: every byte of it comes by here, so that an output that takes no more
 * is noticed at once, and not after a log without an end has been read.
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

void put_in_blocks(void)
{
    static char block[1 << 16];

    if (!is_terminal(stdout))
        setvbuf(stdout, block, _IOFBF, sizeof block);
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
    expect(fwrite_unlocked(bytes, 1, len, stdout) == len); /* the tool has one thread */
}

void put_outside(const char *text, size_t len)
{
    show(stdout, text, len);
    expect(!ferror(stdout));
}

/* Where the line end that stands before `end` begins. */
static const char *line_end(const char *begin, const char *end)
{
    if (end == begin || end[-1] != '\n')
        return end;
    end--;
    return end > begin && end[-1] == '\r' ? end - 1 : end;
}

static void put_line(const char *line, const char *next)
{
    const char *const end = line_end(line, next);

    put_outside(line, (size_t)(end - line));
    put_bytes(end, (size_t)(next - end));
}

static void put_lines_on_terminal(const char *text, const char *end)
{
    while (text < end) {
        const char *const newline = memchr(text, '\n', (size_t)(end - text));
        const char *const next = newline != NULL ? newline + 1 : end;
        put_line(text, next);
        text = next;
    }
}

void put_lines(const char *text, size_t len)
{
    if (is_terminal(stdout))
        put_lines_on_terminal(text, text + len);
    else
        put_bytes(text, len);
}

void put_now(void)
{
    expect(fflush(stdout) == 0);
}

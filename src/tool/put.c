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

static void put_list_aside(const char *format, va_list arguments)
{
    char text[8 * TEXT_SIZE], *longer = NULL;
    va_list again;
    int len;

    va_copy(again, arguments);
    len = vsnprintf(text, sizeof text, format, arguments);
    expect(len >= 0);
    if ((size_t)len >= sizeof text) {
        longer = need(malloc((size_t)len + 1));
        vsnprintf(longer, (size_t)len + 1, format, again);
    }
    va_end(again);
    put_aside_bytes(longer != NULL ? longer : text, (size_t)len);
    free(longer);
}

void put_list(const char *format, va_list arguments)
{
    if (put_is_aside())
        put_list_aside(format, arguments);
    else
        expect(vprintf(format, arguments) >= 0);
}

void put(const char *format, ...)
{
    va_list arguments;

    if (strchr(format, '%') == NULL) {
        put_bytes(format, strlen(format));
        return;
    }
    va_start(arguments, format);
    put_list(format, arguments);
    va_end(arguments);
}

void put_bytes(const char *bytes, size_t len)
{
    if (put_is_aside())
        put_aside_bytes(bytes, len);
    else /* only one thread writes */
        expect(fwrite_unlocked(bytes, 1, len, stdout) == len);
}

void put_outside(const char *text, size_t len)
{
    if (!is_terminal(stdout)) {
        put_bytes(text, len);
        return;
    }
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

static __thread int is_open; /* the last line of the log has no end */

void put_lines(const char *text, size_t len)
{
    if (len > 0)
        is_open = text[len - 1] != '\n';
    if (is_terminal(stdout))
        put_lines_on_terminal(text, text + len);
    else
        put_bytes(text, len);
}

void put_line_end(void)
{
    if (is_open)
        put_bytes("\n", 1);
    is_open = 0;
}

void put_now(void)
{
    if (put_is_aside())
        put_aside_now();
    else
        expect(fflush(stdout) == 0);
}

/* SPDX-License-Identifier: MIT
 *
 * hours.c - finds the hour in a line of a log, in whatever shape its date and time are.
 */
#include "summary.h"

#include <ctype.h>
#include <string.h>

enum { SEARCHED = 100 }; /* bytes of a line */

/* The shapes of a date that stands before a time: 9 is a digit, A a letter. */
static const char *const dates[] = { "9999-99-99", "9999/99/99",  "9999.99.99", "99/AAA/9999",
                                     "99.99.9999", "99-AAA-9999", "AAA 99",     "AAA  9" };

static int is_like(char byte, char shape)
{
    return shape == '9'   ? isdigit((unsigned char)byte)
           : shape == 'A' ? isalpha((unsigned char)byte)
                          : byte == shape;
}

/* Has the text this shape, as long as that is? */
static int has_shape(const char *text, const char *shape)
{
    while (*shape != '\0' && is_like(*text, *shape)) {
        text++;
        shape++;
    }
    return *shape == '\0';
}

/* Is this the time of a day, "21:03:04", and no part of anything longer? */
static int is_time(const char *line, const char *at, const char *end)
{
    static const char shape[] = "99:99:99";
    const ptrdiff_t len = sizeof shape - 1;

    if (at < line || end - at < len || !has_shape(at, shape))
        return 0;
    if (strncmp(at, "24", 2) >= 0 || at[3] > '5')
        return 0;
    if (at > line && isdigit((unsigned char)at[-1]))
        return 0;
    return end - at == len || (at[len] != ':' && !isdigit((unsigned char)at[len]));
}

/* How long the date is that ends before `end`, or 0. */
static size_t date_before(const char *line, const char *end)
{
    size_t index;

    for (index = 0; index < sizeof dates / sizeof dates[0]; index++) {
        const size_t len = strlen(dates[index]);
        if ((size_t)(end - line) >= len && has_shape(end - len, dates[index]))
            return len;
    }
    return 0;
}

/* Writes the hour of a time, with the date that stands before it. */
static void write_hour(char *hour, const char *line, const char *time)
{
    const char *const date_end = time > line && strchr(" T:", time[-1]) != NULL ? time - 1 : line;
    const size_t len = date_before(line, date_end);

    snprintf(hour, HOUR_SIZE, "%.*s%s%.2s:00", (int)len, date_end - len, len > 0 ? " " : "", time);
}

int find_hour(const char *line, const char *end, char *hour)
{
    const char *const last = end - line > SEARCHED ? line + SEARCHED : end;
    const char *at = line;

    while ((at = memchr(at, ':', (size_t)(last - at))) != NULL) {
        if (is_time(line, at - 2, end)) {
            write_hour(hour, line, at - 2);
            return 1;
        }
        at++;
    }
    return 0;
}

/* SPDX-License-Identifier: MIT
 *
 * output.c - whether records are for people or for programs: chosen once, when the tool begins.
 *
 * A record says everything to both: what say() prints is for people, what json_...() prints is
 * for programs, and each says nothing where the other was chosen.
 */
#include "tool.h"

#include <stdarg.h>
#include <string.h>

static enum form form;

void output_as_json(void)
{
    form = AS_JSON;
}

void output_as_rows(int rows)
{
    if (form != AS_JSON)
        form = rows ? AS_ROWS : FOR_PEOPLE;
}

int output_is(enum form asked)
{
    return form == asked;
}

void say(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    if (form != AS_JSON)
        put_list(format, arguments);
    va_end(arguments);
}

void say_outside(const char *text)
{
    if (form != AS_JSON)
        put_outside(TEXT(text));
}

void say_label(const char *label)
{
    say("  %s%-12s%s ", paint(DIM), label, paint(PLAIN));
}

void say_field(const char *label, const char *text)
{
    if (text[0] == '\0')
        return;
    say_label(label);
    say_outside(text);
    say("\n");
}

/* How long the part of a text is that fits, up to a blank; a word that does not fit stays whole. */
static size_t line_of(const char *text, size_t columns)
{
    size_t len = strcspn(text, " "), next = len;

    while (text[next] == ' ' && next < columns) {
        len = next;
        next += 1 + strcspn(text + next + 1, " ");
    }
    return next <= columns ? next : len;
}

/* What is behind a line of so many bytes. */
static const char *behind_line(const char *text, size_t len)
{
    return text + len + strspn(text + len, " ");
}

void say_wrapped(enum paint color, const char *text)
{
    while (*text != '\0') {
        const size_t len = line_of(text, 78);
        say("  %s%.*s%s\n", paint(color), (int)len, text, paint(PLAIN));
        text = behind_line(text, len);
    }
}

/* In lines of 80 columns behind the column of labels, the first of them behind the label. */
static void say_behind(const char *label, enum paint color, const char *text)
{
    while (*text != '\0') {
        const size_t len = line_of(text, 65);
        say_label(label);
        say("%s%.*s%s\n", paint(color), (int)len, text, paint(PLAIN));
        text = behind_line(text, len);
        label = "";
    }
}

void say_wrapped_field(const char *label, const char *text)
{
    say_behind(label, PLAIN, text);
}

void say_wrapped_note(enum paint color, const char *text)
{
    say_behind("", color, text);
}

void separate(void)
{
    static int goes_on;

    if (goes_on)
        say("\n");
    goes_on = 1;
}

/* SPDX-License-Identifier: MIT
 *
 * outside.c - texts that came from outside, a log or an argument, on their way to a terminal:
 * there a control could move the cursor, rewrite a line or answer in the user's name, and what
 * turns the direction of a text could make it look like another; they are shown as \x1b instead. A
 * pipe and a file get every byte as it was.
 */
#include "tool.h"

#include <unistd.h>

int is_terminal(FILE *stream)
{
    static signed char known[STDERR_FILENO + 1]; /* 0: not asked yet */
    signed char *const is = &known[fileno(stream)];

    if (*is == 0)
        *is = isatty(fileno(stream)) ? 1 : -1;
    return *is > 0;
}

/* The forms of UTF-8 (RFC 3629), without controls: ranges of the first byte and of the second.
 * Bytes behind these are 0x80 to 0xbf. */
static const struct form_of_utf8 {
    unsigned char low, high, least, most;
    ptrdiff_t len;
} forms[] = {
    { 0x20, 0x7e, 0, 0, 1 },       { 0xc2, 0xc2, 0xa0, 0xbf, 2 }, { 0xc3, 0xdf, 0x80, 0xbf, 2 },
    { 0xe0, 0xe0, 0xa0, 0xbf, 3 }, { 0xe1, 0xec, 0x80, 0xbf, 3 }, { 0xed, 0xed, 0x80, 0x9f, 3 },
    { 0xee, 0xef, 0x80, 0xbf, 3 }, { 0xf0, 0xf0, 0x90, 0xbf, 4 }, { 0xf1, 0xf3, 0x80, 0xbf, 4 },
    { 0xf4, 0xf4, 0x80, 0x8f, 4 }, { 0, 0xff, 0, 0, 0 },
};

static const struct form_of_utf8 *form_of(unsigned char first)
{
    const struct form_of_utf8 *form = forms;

    while (first < form->low || first > form->high)
        form++;
    return form;
}

size_t visible_len(const char *text, const char *end)
{
    const unsigned char *const byte = (const unsigned char *)text;
    const struct form_of_utf8 *const form = form_of(byte[0]);
    ptrdiff_t at;

    if (end - text < form->len)
        return 0;
    if (form->len > 1 && (byte[1] < form->least || byte[1] > form->most))
        return 0;
    for (at = 2; at < form->len; at++)
        if ((byte[at] & 0xc0) != 0x80)
            return 0;
    return (size_t)form->len;
}

/* Is it one of U+202A to U+202E or U+2066 to U+2069? */
static int turns_text(const unsigned char *text)
{
    return text[0] == 0xe2
           && ((text[1] == 0x80 && text[2] >= 0xaa && text[2] <= 0xae)
               || (text[1] == 0x81 && text[2] >= 0xa6 && text[2] <= 0xa9));
}

size_t shown_len(const char *text, const char *end)
{
    const size_t len = visible_len(text, end);

    return len == 3 && turns_text((const unsigned char *)text) ? 0 : len;
}

static void show_on_terminal(FILE *stream, const char *text, const char *end)
{
    while (text < end) {
        const size_t seen = *text == '\t' ? 1 : shown_len(text, end);
        if (seen > 0)
            fwrite(text, 1, seen, stream);
        else
            fprintf(stream, "\\x%02x", (unsigned)(unsigned char)*text);
        text += seen > 0 ? seen : 1;
    }
}

void show(FILE *stream, const char *text, size_t len)
{
    if (is_terminal(stream))
        show_on_terminal(stream, text, text + len);
    else
        fwrite(text, 1, len, stream);
}

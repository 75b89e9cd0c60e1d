/* SPDX-License-Identifier: MIT
 *
 * plain.c - makes plain text of what was pasted: terminals color it, and word processors and web
 * pages have quotes, dashes and blanks of their own.
 */
#include "tool.h"

#include <string.h>

/* What characters of UTF-8 stand for. */
static const struct {
    const char *bytes;
    char plain; /* NUL: nothing */
} plain_of[] = {
    { "\xc2\xa0", ' ' },        /* no-break space */
    { "\xc2\xab", '"' },        /* guillemets */
    { "\xc2\xad", '\0' },       /* soft hyphen */
    { "\xc2\xbb", '"' },
    { "\xe2\x80\x8b", '\0' },   /* zero width space, and two joiners */
    { "\xe2\x80\x8c", '\0' },
    { "\xe2\x80\x8d", '\0' },
    { "\xe2\x80\x90", '-' },    /* hyphens and dashes */
    { "\xe2\x80\x91", '-' },
    { "\xe2\x80\x92", '-' },
    { "\xe2\x80\x93", '-' },
    { "\xe2\x80\x94", '-' },
    { "\xe2\x80\x95", '-' },
    { "\xe2\x80\x98", '\'' },   /* quotes */
    { "\xe2\x80\x99", '\'' },
    { "\xe2\x80\x9a", '\'' },
    { "\xe2\x80\x9c", '"' },
    { "\xe2\x80\x9d", '"' },
    { "\xe2\x80\x9e", '"' },
    { "\xe2\x80\xa2", ' ' },    /* bullet */
    { "\xe2\x80\xa6", ' ' },    /* ellipsis */
    { "\xe2\x80\xaf", ' ' },    /* narrow no-break space */
    { "\xe2\x86\x92", ' ' },    /* arrow */
    { "\xe2\x88\x92", '-' },    /* minus */
    { "\xe3\x80\x80", ' ' },    /* ideographic space */
    { "\xef\xbb\xbf", '\0' },   /* byte order mark */
};

enum { CHARACTERS = sizeof plain_of / sizeof plain_of[0] };

/* Is it U+2000 to U+200A, a blank of some width? */
static int is_wide_blank(const char *text)
{
    return strncmp(text, "\xe2\x80", 2) == 0 && (unsigned char)text[2] >= 0x80
           && (unsigned char)text[2] <= 0x8a;
}

/* Takes the character at `from`, as what it stands for. Returns where the next is. */
static const char *take_character(const char *from, char **to)
{
    size_t i = 0;

    if (is_wide_blank(from)) {
        *(*to)++ = ' ';
        return from + 3;
    }
    while (i < CHARACTERS && strncmp(from, plain_of[i].bytes, strlen(plain_of[i].bytes)) != 0)
        i++;
    if (i == CHARACTERS) {
        *(*to)++ = *from;
        return from + 1;
    }
    if (plain_of[i].plain != '\0')
        *(*to)++ = plain_of[i].plain;
    return from + strlen(plain_of[i].bytes);
}

void make_plain(char *text)
{
    const char *from = text, *const end = text + strlen(text);

    while (from < end) {
        const char *const behind = skip_color(from, end);
        from = behind > from ? behind : take_character(from, &text);
    }
    *text = '\0';
}

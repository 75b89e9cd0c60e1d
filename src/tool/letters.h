/* SPDX-License-Identifier: MIT
 *
 * letters.h - what a byte of a text is, whatever the locale: searches ask it of each.
 */
#ifndef LETTERS_H
#define LETTERS_H

#include "tool.h"

#include <string.h>

enum { CODE_DIGITS = 3 }; /* "486" */

static inline int is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

static inline int is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* A letter of ASCII, a digit or an underscore? */
static inline int is_word(char byte)
{
    const char letter = (char)(byte | 0x20); /* in lower case */

    return is_digit(byte) || (letter >= 'a' && letter <= 'z') || byte == '_';
}

static inline int is_any_of(char byte, const char *bytes)
{
    return byte != '\0' && strchr(bytes, byte) != NULL;
}

/* Is it the word, to the letter? */
static inline int is_spelled(struct slice text, const char *word)
{
    return strlen(word) == text.len && memcmp(word, text.text, text.len) == 0;
}

static inline const char *skip_blanks(const char *at, const char *end)
{
    while (at < end && is_blank(*at))
        at++;
    return at;
}

#endif

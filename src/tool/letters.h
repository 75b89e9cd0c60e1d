/* SPDX-License-Identifier: MIT
 *
 * letters.h - what a byte of a text is, whatever the locale: searches ask it of each.
 */
#ifndef LETTERS_H
#define LETTERS_H

#include "tool.h"

#include <string.h>
#include <strings.h>

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

/* Is the word one of these, up to NULL, in any case? */
static inline int is_word_of(const char *const *words, const char *word, size_t len)
{
    while (*words != NULL && (strlen(*words) != len || strncasecmp(word, *words, len) != 0))
        words++;
    return *words != NULL;
}

static inline const char *skip_blanks(const char *at, const char *end)
{
    while (at < end && is_blank(*at))
        at++;
    return at;
}

#endif

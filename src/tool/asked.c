/* SPDX-License-Identifier: MIT
 *
 * asked.c - what people paste, taken apart: 486, '486: Busy Here', 'SIP 486', 486,503,
 * BUSY_HERE, 4xx. Nobody should have to know how the tool wants it.
 */
#include "letters.h"
#include "tool.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char separators[] =
    " ,;:.-+/()|&\"'"; /* between a code and its phrase, or the next code */

char *join(int count, char **words)
{
    size_t size = 2;
    char *text, *end;
    int i;

    for (i = 0; i < count; i++)
        size += strlen(words[i]) + 1;
    text = end = need(malloc(size));
    *end = '\0';
    for (i = 0; i < count; i++)
        end = stpcpy(stpcpy(end, i > 0 ? " " : ""), words[i]);
    return text;
}

/* Leaves one blank of each run, and none at either end. */
static void squeeze(char *text)
{
    const char *at;
    char *to = text;

    for (at = text; *at != '\0'; at++) {
        if (!isspace((unsigned char)*at))
            *to++ = *at;
        else if (to > text && at[1] != '\0' && !isspace((unsigned char)at[1]))
            *to++ = ' ';
    }
    *to = '\0';
}

/* A constant has underscores for blanks. */
static void spell_out(char *text)
{
    if (strchr(text, ' ') != NULL)
        return;
    for (; *text != '\0'; text++)
        if (*text == '_')
            *text = ' ';
}

void tidy(char *text)
{
    squeeze(text);
    spell_out(text);
    squeeze(text);
}

int is_label(const char *word, size_t len)
{
    static const char *const labels[] = {
        "SIP",    "SIPCAUSE", "PJSIP", "SC",         "status",  "code",    "error", "response",
        "result", "reason",   "err",   "StatusCode", "SIPCode", "failure", NULL,
    };

    return is_word_of(labels, word, len);
}

/* How long the label is that begins here: letters, with what may follow them, as in error_code. */
static size_t label_len(const char *text)
{
    size_t len = 0;

    while (isalpha((unsigned char)text[len]))
        len++;
    if (!is_label(text, len))
        return 0;
    len += text[len] == '_';
    return len + strspn(text + len, separators);
}

char *without_prefix(char *text)
{
    size_t len;

    while (len = label_len(text), len > 0 && text[len] != '\0')
        text += len;
    return text;
}

int is_class(const char *word, size_t len)
{
    static const char any[] = "xX*";

    return len == 3 && isdigit((unsigned char)word[0])
           && (isdigit((unsigned char)word[1]) || strchr(any, word[1]) != NULL)
           && strchr(any, word[2]) != NULL;
}

/* How long the code or class is that begins here, or 0. What is glued to another number, as in
 * 10.0.0.1, is none. */
static size_t code_len(const char *text)
{
    const size_t len = strcspn(text, separators);

    if (is_class(text, len))
        return len;
    if (!is_number(text, len))
        return 0;
    return text[len] == '.' && isdigit((unsigned char)text[len + 1]) ? 0 : len;
}

int begins_with_code(const char *text)
{
    return code_len(text) > 0;
}

/* Where the phrase ends that begins here: at a comma before another code, or at the end. */
static char *phrase_end(char *phrase)
{
    char *at = phrase + strcspn(phrase, ",;");

    while (*at != '\0' && !isdigit((unsigned char)at[1 + strspn(at + 1, " ")]))
        at += 1 + strcspn(at + 1, ",;");
    return at;
}

/* Cuts off what surrounds a phrase. */
static void trim_phrase(char *phrase)
{
    const char *const around = strchr(phrase, '(') == NULL ? " ,;.|\"')" : " ,;.|\"'";
    size_t len = strlen(phrase);

    while (len > 0 && strchr(around, phrase[len - 1]) != NULL)
        len--;
    phrase[len] = '\0';
}

/* Takes the phrase at the beginning of the text. Returns where the next code is. */
static char *take_phrase(char *text)
{
    char *next = phrase_end(text);

    if (*next != '\0')
        *next++ = '\0';
    trim_phrase(text);
    return next + strspn(next, separators);
}

/* Where the next code or phrase is, behind what stands between: "404 and 486". */
static char *skip_between(char *text)
{
    static const char and[] = "and ";
    const size_t len = sizeof and - 1;

    text += strspn(text, separators);
    return strncasecmp(text, and, len) == 0 && begins_with_code(text + len) ? text + len : text;
}

char *next_code(char *text, struct asked_code *asked)
{
    char *const end = text + strcspn(text, separators);
    char *next = skip_between(end);

    asked->code = text;
    asked->phrase = *next == '\0' || begins_with_code(next) ? NULL : next;
    if (asked->phrase != NULL)
        next = take_phrase(next);
    *end = '\0';
    return next;
}

int is_number(const char *text, size_t len)
{
    size_t at = 0;

    while (at < len && is_digit(text[at]))
        at++;
    return len > 0 && at == len;
}

unsigned short_number(const char *text, size_t len)
{
    unsigned number = 0;
    size_t at;

    if (len > 5 || !is_number(text, len))
        return 0;
    for (at = 0; at < len; at++)
        number = 10 * number + (unsigned)(text[at] - '0');
    return number;
}

unsigned code_of(const char *word, size_t len)
{
    const unsigned code = len == CODE_DIGITS ? short_number(word, len) : 0;

    return sipcause_status_find(code)->code != 0 ? code : 0;
}

/* ---- The method of a request ---- */

/* How long the token is that begins here (RFC 3261 section 25.1). */
static size_t token_len(const char *text)
{
    size_t len = 0;

    while (text[len] != '\0'
           && (isalnum((unsigned char)text[len]) || strchr("-.!%*_+`'~", text[len]) != NULL))
        len++;
    return len;
}

int is_token(const char *text)
{
    return text[0] != '\0' && text[token_len(text)] == '\0';
}

unsigned method_like(const char *name)
{
    unsigned method = SIPCAUSE_METHOD_UNKNOWN;

    do
        method++;
    while (sipcause_method_word(method)[0] != '\0'
           && strcasecmp(sipcause_method_word(method), name) != 0);
    return sipcause_method_find(TEXT(sipcause_method_word(method)));
}

/* The method in a line that may be a CSeq header field, or NULL. */
static const char *method_of_line(const char *line)
{
    static const char blanks[] = " \t", name[] = "CSeq";
    const char *at = line + strlen(name);

    if (strncasecmp(line, name, strlen(name)) != 0)
        return NULL;
    at += strspn(at, blanks);
    if (*at++ != ':')
        return NULL;
    at += strspn(at, blanks);
    at += strspn(at, "0123456789");
    return at + strspn(at, blanks);
}

void method_in(const char *message, char *method, size_t size)
{
    const char *line = message, *found = NULL;
    size_t len;

    while (found == NULL && line[strspn(line, "\r")] != '\n' && *line != '\0') {
        found = method_of_line(line);
        line = strchrnul(line, '\n');
        line += *line == '\n';
    }
    len = found != NULL ? token_len(found) : 0;
    snprintf(method, size, "%.*s", len < size ? (int)len : 0, found != NULL ? found : "");
}

unsigned need_bits(const char *words, unsigned find(const char *word))
{
    unsigned bits = 0, bit;
    char word[TEXT_SIZE];

    do {
        const size_t len = strcspn(words, ",");
        snprintf(word, sizeof word, "%.*s", (int)len, words);
        bit = find(word);
        bits |= bit;
        words += len;
    } while (bit != 0 && *words++ != '\0');
    return bit != 0 ? bits : 0;
}

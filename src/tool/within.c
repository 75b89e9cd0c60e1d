/* SPDX-License-Identifier: MIT
 *
 * within.c - finds what is to be explained within a text that is nothing as a whole: a line of a
 * log or of Wireshark, a sentence of a mail, "hangup cause: USER_BUSY". What is surest comes first,
 * and nothing else is told beside it.
 */
#include "letters.h"
#include "tool.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    MOST_CAUSES = 128,
    FIRST_FINAL = 200 /* response code */
};

/* A letter of any language is one. */
static int is_alnum(char byte)
{
    return isalnum((unsigned char)byte) || (unsigned char)byte >= 0x80;
}

/* ---- Response codes ---- */

/* How sure it is that a number is a response code. */
enum certainty { IS_NONE, IS_NUMBER, IS_LABELED, HAS_PHRASE };

/* A part of an address, a time or another number? */
static int is_glue(char byte)
{
    return is_any_of(byte, ".:/-");
}

static int stands_alone(const char *text, const char *number, size_t len)
{
    const char *const end = number + len;

    if (number > text && (is_alnum(number[-1]) || strchr("@+", number[-1]) != NULL))
        return 0;
    if (number - text >= 2 && is_glue(number[-1]) && is_digit(number[-2]))
        return 0;
    return !is_alnum(*end) && *end != '@' && !(is_glue(*end) && is_digit(end[1]));
}

int is_behind(const char *phrase, const char *number_end)
{
    const size_t len = strcspn(phrase, " ,");

    number_end += strspn(number_end, " :;,-=(\"'[");
    return strncasecmp(number_end, phrase, len) == 0 && !is_alnum(number_end[len]);
}

/* Does the phrase stand before the number? */
static int is_before(const char *phrase, const char *text, const char *number)
{
    const size_t len = strlen(phrase);

    while (number > text && strchr(" :;,-=()\"'[", number[-1]) != NULL)
        number--;
    return (size_t)(number - text) >= len && strncasecmp(number - len, phrase, len) == 0;
}

/* The word before the number: "status", "error". */
static struct slice word_before(const char *text, const char *number)
{
    const char *end = number, *word;

    while (end > text && strchr(" :=\"'(#", end[-1]) != NULL)
        end--;
    for (word = end; word > text && isalpha((unsigned char)word[-1]);)
        word--;
    return (struct slice){ word, (size_t)(end - word) };
}

static int is_labeled(const char *text, const char *number)
{
    const struct slice word = word_before(text, number);

    return is_label(word.text, word.len);
}

/* How sure it is by what stands right beside the number, and not by the line that it is in. */
static enum certainty certainty_beside(const char *text, const char *number)
{
    const unsigned code = strspn(number, "0123456789") == CODE_DIGITS ? code_of(number, 3) : 0;
    const char *const phrase = sipcause_status_phrase(sipcause_status_find(code));

    if (code == 0 || sipcause_status_find(code)->code != code
        || !stands_alone(text, number, CODE_DIGITS))
        return IS_NONE;
    if (is_behind(phrase, number + CODE_DIGITS) || is_before(phrase, text, number))
        return HAS_PHRASE;
    return is_labeled(text, number) ? IS_LABELED : IS_NUMBER;
}

static const char *first_number(const char *text)
{
    return text + strcspn(text, "0123456789");
}

/* The next number from `at` on, or where the text ends. */
static const char *next_number(const char *at)
{
    return first_number(at + strspn(at, "0123456789"));
}

int is_line_of_log(const char *text)
{
    const char *at = first_number(text);
    int is_it = 0;

    for (; !is_it && *at != '\0'; at = next_number(at))
        is_it = certainty_beside(text, at) == HAS_PHRASE
                || (at >= text + 2 && strchr(".:", at[-1]) != NULL && is_digit(at[-2]));
    return is_it;
}

/* Is the word one that a name stands behind? */
static int precedes_name(struct slice word)
{
    static const char *const words[] = { "from",   "extension", "exten", "user", "peer",
                                         "caller", "called",    NULL };

    return is_word_of(words, word.text, word.len);
}

/* Is it who is called, in quotes as logs have it, or in an address: "404" <sip:404@host>? */
static int is_quoted_name(const char *text, const char *number)
{
    const char *const quote = number + CODE_DIGITS;

    return number > text && strchr("'\"", number[-1]) != NULL && *quote == number[-1]
           && (quote[1 + strspn(quote + 1, " ")] == '<'
               || precedes_name(word_before(text, number)));
}

/* Is it an extension of Asterisk: Spawn extension (context, extension, priority)? */
static int is_extension(const char *text, const char *number)
{
    const char *open = number;
    int at = 0, end = 0;

    while (open > text && *open != '(')
        open--;
    sscanf(open, "(%*1[A-Za-z]%*[^ ,()], %n%*3[0-9], %*[0-9])%n", &at, &end);
    return end > 0 && open + at == number && precedes_name(word_before(text, open));
}

static enum certainty certainty_of(const char *text, const char *number)
{
    const enum certainty certainty = certainty_beside(text, number);
    const int is_name = certainty == IS_NUMBER
                        && (is_quoted_name(text, number) || is_extension(text, number));

    return is_name ? IS_NONE : certainty;
}

/* Explains a code, with the phrase behind it where that makes another answer of it. */
static void tell_code(const char *number)
{
    const unsigned code = code_of(number, CODE_DIGITS);
    const char *phrase = number + CODE_DIGITS;
    char said[TEXT_SIZE];

    phrase += strspn(phrase, " :-\"'");
    snprintf(said, sizeof said, "%.*s", (int)strcspn(phrase, "\"'|()[]<>\r\n"), phrase);
    tell_status(code, sipcause_status_find_phrase(code, TEXT(said)) != sipcause_status_find(code)
                          ? said
                          : NULL);
}

/* Was this code told already, further up in the text? */
static int is_told(const char *text, const char *number, enum certainty certainty)
{
    const char *at = first_number(text);

    while (at < number
           && (certainty_of(text, at) != certainty || strncmp(at, number, CODE_DIGITS) != 0))
        at = next_number(at);
    return at < number;
}

/* Explains the codes of this certainty. Returns how many there are. */
static size_t tell_codes(const char *text, enum certainty certainty)
{
    const char *at;
    size_t told = 0;

    for (at = first_number(text); *at != '\0'; at = next_number(at)) {
        if (certainty_of(text, at) != certainty || is_told(text, at, certainty))
            continue;
        tell_code(at);
        told++;
    }
    return told;
}

/* ---- Vendors' codes ---- */

/* Explains the vendors' codes with this number, which is longer than a response code, if the word
 * before it says that it is one. Returns how many there are. */
static size_t tell_long_code(const char *text, const char *number)
{
    const size_t len = strspn(number, "0123456789");
    const struct slice word = word_before(text, number);
    char code[16];

    if (len <= CODE_DIGITS || len >= sizeof code || !stands_alone(text, number, len)
        || !is_label(word.text, word.len)
        || find_protocol(word.text, word.len) != SIPCAUSE_PROTOCOL_UNKNOWN)
        return 0;
    snprintf(code, sizeof code, "%.*s", (int)len, number);
    return tell_everywhere(code);
}

/* Explains the first of them: it says more than a response code beside it. */
static size_t tell_long_codes(const char *text)
{
    const char *at;
    size_t told = 0;

    for (at = first_number(text); told == 0 && *at != '\0'; at = next_number(at))
        told = tell_long_code(text, at);
    return told;
}

/* ---- Causes ---- */

/* Passes over the words that may stand between "cause" and its number. */
static const char *skip_words(const char *at)
{
    static const char *const words[] = { "code", "value", "number", "no", "is", "i", NULL };
    const char *const *word = words;

    at += strspn(at, " \t_-.:=\"'()[#");
    while (*word != NULL) {
        const size_t len = strlen(*word);
        const int is_it = strncasecmp(at, *word, len) == 0 && !isalpha((unsigned char)at[len]);
        at += is_it ? len + strspn(at + len, " \t_-.:=\"'()[#") : 0;
        word = is_it ? words : word + 1;
    }
    return at;
}

/* The number of the cause, behind other text, or -1. The last octet is the cause, with a bit before
 * that says that it ends there: 0x8091 is 17. That in %ISDN-6-CONNECT is none. */
static long cause_number(const char *number)
{
    const int is_hex = strncasecmp(number, "0x", 2) == 0;
    char *end;
    const unsigned long value = strtoul(number, &end, is_hex ? 16 : 10);

    if (!is_digit(*number) || is_alnum(*end) || value > 0xffff
        || (number[-1] == '-' && *end == '-'))
        return -1;
    return (long)(is_hex ? value % MOST_CAUSES : value);
}

/* Explains the cause whose number this is. Programs that speak SIP give its responses as causes,
 * too: below 200 those that are registered. Returns how much that is. */
static size_t tell_cause(const char *number)
{
    const long cause = cause_number(number);
    char asked[16];
    unsigned code;

    snprintf(asked, sizeof asked, "%ld", cause);
    code = cause < MOST_CAUSES ? 0 : code_of(TEXT(asked));
    if (code == 0 || (code < FIRST_FINAL && sipcause_status_find(code)->code != code))
        return cause > 0 ? tell_number(asked) : 0;
    tell_status(code, NULL);
    return 1;
}

/* Does a word begin here: "cause", "hangup_cause", "HangupCause"? */
static int is_word_start(const char *text, const char *at)
{
    return at == text || !is_alnum(at[-1])
           || (isupper((unsigned char)*at) && islower((unsigned char)at[-1]));
}

/* The first number behind "cause" or the like of which this says that it is it, or NULL. */
static const char *find_cause(const char *text, size_t is_it(const char *number))
{
    static const char *const names[] = { "cause", "q.850", "q850", "isdn", NULL };
    const char *const *name, *at, *number;

    for (name = names; *name != NULL; name++)
        for (at = text; (at = strcasestr(at, *name)) != NULL; at++) {
            number = skip_words(at + strlen(*name));
            if (is_word_start(text, at) && is_it(number))
                return number;
        }
    return NULL;
}

static size_t is_cause(const char *number)
{
    return cause_number(number) >= 0;
}

int names_cause(const char *text, char *number, size_t size)
{
    const char *const found = find_cause(text, is_cause);

    if (found != NULL)
        snprintf(number, size, "%ld", cause_number(found));
    return found != NULL;
}

static size_t tell_causes(const char *text)
{
    return find_cause(text, tell_cause) != NULL;
}

/* ---- Names ---- */

/* Copies without what surrounds a value. */
static void copy_value(char *to, size_t size, const char *from)
{
    static const char around[] = " \t\r\n\"'()[]{},;.";
    size_t len;

    from += strspn(from, around);
    len = strlen(from);
    while (len > 0 && strchr(around, from[len - 1]) != NULL)
        len--;
    snprintf(to, size, "%.*s", (int)len, from);
}

/* The vendor's code in a header field or a column of records with this name. */
static size_t tell_in_column(const char *name, size_t name_len, const char *value)
{
    const struct sipcause_entry *entry =
        sipcause_entry_by_column(NULL, name, name_len, TEXT(value));

    if (entry->vendor == SIPCAUSE_NOBODY)
        entry = sipcause_entry_by_field(NULL, name, name_len, TEXT(value));
    if (entry->vendor == SIPCAUSE_NOBODY)
        return 0;
    record_entry(entry);
    return 1;
}

/* The name that ends before the mark, with how long it is. */
static const char *name_before(const char *text, const char *mark, size_t *len)
{
    const char *end = mark, *name;

    while (end > text && strchr(" \"'", end[-1]) != NULL)
        end--;
    for (name = end; name > text && (is_alnum(name[-1]) || strchr("_-", name[-1]) != NULL);)
        name--;
    *len = (size_t)(end - name);
    return name;
}

/* Explains a vendor's code behind the name that it has in messages or records: HANGUPCAUSE=17. */
static size_t tell_columns(const char *text)
{
    const char *mark = text + strcspn(text, ":= ");
    char value[TEXT_SIZE];
    size_t told = 0, len;

    for (; told == 0 && *mark != '\0'; mark += 1 + strcspn(mark + 1, ":=")) {
        const char *const name = name_before(text, mark, &len);
        copy_value(value, sizeof value, mark + 1);
        told = tell_in_column(name, len, value);
    }
    return told;
}

/* Explains what stands behind a label, as in "hangup cause: USER_BUSY". */
static size_t tell_labeled(const char *text)
{
    const char *mark = text + strcspn(text, ":=");
    char value[TEXT_SIZE];
    size_t told = 0;

    for (; told == 0 && *mark != '\0'; mark += 1 + strcspn(mark + 1, ":=")) {
        copy_value(value, sizeof value, mark + 1);
        told = tell_name(value);
    }
    return told;
}

/* Explains a name in quotes or brackets. */
static size_t tell_quoted(const char *text)
{
    char name[TEXT_SIZE];

    copy_value(name, sizeof name, text);
    return strcmp(name, text) != 0 ? tell_name(name) : 0;
}

/* Explains the first constant in it, as in "leg ended [USER_BUSY]". */
static size_t tell_constants(const char *text)
{
    char word[TEXT_SIZE];
    size_t told = 0, len;

    for (; told == 0 && *text != '\0'; text += len + (text[len] != '\0')) {
        for (len = 0; is_alnum(text[len]) || text[len] == '_';)
            len++;
        snprintf(word, sizeof word, "%.*s", (int)len, text);
        if (len < sizeof word && strchr(word, '_') != NULL)
            told = tell_name(word);
    }
    return told;
}

/* Explains a name without the number behind it, as in "User busy (17)". */
static size_t tell_without_number(const char *text)
{
    char name[TEXT_SIZE];
    size_t len = strlen(text);

    while (len > 0 && !isalpha((unsigned char)text[len - 1]))
        len--;
    if (len == strlen(text) || len >= sizeof name)
        return 0;
    snprintf(name, sizeof name, "%.*s", (int)len, text);
    return tell_name(name);
}

/* ---- All of it ---- */

/* Explains what is no more than a number or a name. */
static size_t tell_least(const char *text)
{
    size_t told = tell_labeled(text);

    told = told > 0 ? told : tell_constants(text);
    told = told > 0 ? told : tell_without_number(text);
    return told > 0 ? told : tell_codes(text, IS_NUMBER);
}

size_t tell_within(const char *text)
{
    char rest[LONGEST_SEARCHED + 1];
    size_t told = 0;

    if (strlen(text) > LONGEST_SEARCHED)
        return 0;
    told = tell_codes(text, HAS_PHRASE);
    told = told > 0 ? told : tell_long_codes(text);
    told = told > 0 ? told : tell_codes(text, IS_LABELED);
    told = told > 0 ? told : tell_quoted(text);
    told = told > 0 ? told : tell_columns(text);
    told = told > 0 ? told : tell_causes(text);
    if (told > 0)
        return told;
    without_mute_fields(strcpy(rest, text));
    return tell_least(rest);
}

/* SPDX-License-Identifier: MIT
 *
 * cmd_explain.c - `sipcause explain`: a code, a status line, a reason phrase, or a vendor's key or name.
 */
#include "tool.h"

#include <stdlib.h>
#include <string.h>

enum { MOST = 256 }; /* rows that one phrase or name may have */

/* ---- A vendor's key or name ---- */

/* The code in the text, or 0 for what is none. */
static unsigned code_of(const char *text)
{
    const unsigned code = strlen(text) == 3 && is_number(text) ? (unsigned)atoi(text) : 0;

    return sipcause_status_find(code)->code != 0 ? code : 0;
}

static int unknown_entry(const struct sipcause_vendor *vendor, const char *asked)
{
    struct nearest nearest;
    char what[TEXT_SIZE];
    size_t i;

    nearest_start(&nearest, asked);
    for (i = 0; i < vendor->entry_count; i++) {
        nearest_offer(&nearest, sipcause_entry_key(sipcause_entry_at(vendor, i)));
        nearest_offer(&nearest, sipcause_entry_name(sipcause_entry_at(vendor, i)));
    }
    snprintf(what, sizeof what, "code or name of %s", sipcause_vendor_title(vendor));
    nearest_complain(&nearest, what);
    return NOT_KNOWN;
}

static int explain_entry(const struct sipcause_vendor *vendor, const char *asked)
{
    const struct sipcause_entry *entries[MOST];
    size_t count = 1, i;

    entries[0] = sipcause_entry_find(vendor, NULL, TEXT(asked));
    if (entries[0]->vendor == SIPCAUSE_NOBODY)
        count = sipcause_entry_by_name(vendor, TEXT(asked), entries, MOST);
    if (count == 0 && code_of(asked) != 0)
        count = sipcause_entry_by_code(vendor, code_of(asked), entries, MOST);
    if (count == 0)
        return unknown_entry(vendor, asked);
    for (i = 0; i < count && i < MOST; i++)
        record_entry(entries[i]);
    return ANSWERED;
}

/* ---- A response code ---- */

static void print_status(unsigned code, const char *phrase)
{
    record_status(sipcause_status_find(code), code, phrase);
}

/* Is there a vendor with this key, to hint at? */
static const struct sipcause_vendor *vendor_with(const char *key)
{
    size_t i;

    for (i = 0; sipcause_vendor_at(i)->number != SIPCAUSE_NOBODY; i++)
        if (sipcause_entry_find(sipcause_vendor_at(i), NULL, TEXT(key))->vendor != SIPCAUSE_NOBODY)
            break;
    return sipcause_vendor_at(i);
}

static int unknown_code(const char *asked)
{
    static char codes[700][8]; /* `nearest` points into it */
    const struct sipcause_vendor *vendor = vendor_with(asked);
    struct nearest nearest;
    size_t i;

    if (vendor->number != SIPCAUSE_NOBODY) {
        complain(asked, "no SIP response code, but one of %s; try: sipcause explain %s %s",
                 sipcause_vendor_title(vendor), sipcause_vendor_id(vendor), asked);
        return NOT_KNOWN;
    }
    nearest_start(&nearest, asked);
    for (i = 0; status_at(i)->code != 0; i++) {
        snprintf(codes[i], sizeof codes[i], "%u", status_at(i)->code);
        nearest_offer(&nearest, codes[i]);
    }
    nearest_complain(&nearest, "SIP response code (they are 100 to 699)");
    return NOT_KNOWN;
}

static int explain_codes(int count, char **words)
{
    int i;

    for (i = 0; i < count; i++)
        if (code_of(words[i]) == 0)
            return unknown_code(words[i]);
    for (i = 0; i < count; i++)
        print_status(code_of(words[i]), NULL);
    return ANSWERED;
}

/* ---- A status line ---- */

static int explain_line(const char *text)
{
    const unsigned flags = SIPCAUSE_ALLOW_LF | SIPCAUSE_ALLOW_NO_PHRASE_SP;
    struct sipcause_line line;
    ptrdiff_t answered;
    char phrase[TEXT_SIZE], *copy = malloc(strlen(text) + 2);

    if (copy == NULL) {
        complain("explain", "out of memory");
        return FAILED;
    }
    sprintf(copy, "%s\n", text); /* a line end is hard to type at a prompt */
    answered = sipcause_scan(copy, strlen(copy), flags, &line);
    if (answered < 0) {
        complain(text, "%s (column %zu)", error_why(answered), line.error_at + 1);
    } else {
        snprintf(phrase, sizeof phrase, "%.*s",
                 (int)(line.phrase_len < TEXT_SIZE ? line.phrase_len : TEXT_SIZE), line.phrase);
        print_status(line.code, phrase);
    }
    free(copy);
    return answered < 0 ? NOT_KNOWN : ANSWERED;
}

/* ---- A reason phrase ---- */

static int unknown_phrase(const char *asked)
{
    struct nearest nearest;
    size_t i;

    nearest_start(&nearest, asked);
    for (i = 0; status_at(i)->code != 0; i++)
        nearest_offer(&nearest, sipcause_status_phrase(status_at(i)));
    for (i = 0; sipcause_vendor_at(i)->number != SIPCAUSE_NOBODY; i++)
        nearest_offer(&nearest, sipcause_vendor_id(sipcause_vendor_at(i)));
    nearest_complain(&nearest, "code, status line, reason phrase or vendor");
    return NOT_KNOWN;
}

static int explain_phrase(const char *asked)
{
    uint16_t codes[MOST];
    const size_t count = sipcause_status_by_phrase(TEXT(asked), codes, MOST);
    size_t i;

    if (count == 0)
        return unknown_phrase(asked);
    for (i = 0; i < count && i < MOST; i++)
        print_status(codes[i], asked);
    return ANSWERED;
}

/* The words with a blank between them, in memory of our own; NULL when there is none. */
static char *join(int count, char **words)
{
    size_t size = 1;
    char *text;
    int i;

    for (i = 0; i < count; i++)
        size += strlen(words[i]) + 1;
    text = malloc(size);
    if (text == NULL)
        return NULL;
    text[0] = '\0';
    for (i = 0; i < count; i++) {
        strcat(text, i > 0 ? " " : "");
        strcat(text, words[i]);
    }
    return text;
}

static int all_numbers(int count, char **words)
{
    while (count > 0 && is_number(words[count - 1]))
        count--;
    return count == 0;
}

static int is_phrase(const char *asked)
{
    return sipcause_status_by_phrase(TEXT(asked), NULL, 0) > 0;
}

static int is_line(const char *asked)
{
    return strncmp(asked, "SIP/", 4) == 0 || strncmp(asked, "sip/", 4) == 0;
}

/* Explains what the words ask for, `asked` in one: of the vendor that came before it, if any did. */
static int explain_asked(const struct sipcause_vendor *vendor, const char *asked, int count,
                         char **words)
{
    if (vendor->number != SIPCAUSE_NOBODY)
        return explain_entry(vendor, asked);
    if (all_numbers(count, words))
        return explain_codes(count, words);
    if (count > 1 && is_number(words[count - 1]) && !is_phrase(asked))
        return unknown_vendor(words[0]); /* VENDOR KEY, as it seems */
    if (is_line(asked))
        return explain_line(asked);
    return explain_phrase(asked);
}

int command_explain(const struct options *options, int count, char **words)
{
    const struct sipcause_vendor *vendor = sipcause_vendor_find(TEXT(words[0]));
    const int has_vendor = vendor->number != SIPCAUSE_NOBODY;
    char *asked = has_vendor ? join(count - 1, words + 1) : join(count, words);
    int result;

    (void)options;
    if (asked == NULL) {
        complain("explain", "out of memory");
        return FAILED;
    }
    if (asked[0] == '\0') {
        complain(has_vendor ? words[0] : "explain", "%s",
                 has_vendor ? "which of its codes?" : "nothing to explain");
        result = WRONG_USAGE;
    } else {
        result = explain_asked(vendor, asked, count, words);
    }
    free(asked);
    return result;
}

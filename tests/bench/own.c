/* SPDX-License-Identifier: MIT
 *
 * own.c - sipcause as a contestant, and what it is measured against that is no library: the loop
 * around every contestant, memchr, a binary search.
 */
#include "bench.h"

#include <stdlib.h>
#include <string.h>

#include "sipcause.h"

enum { PIECE = 7 };

static const struct sipcause_vendor *plivo;
static const struct sipcause_entry *first_entry;
static const char *key_texts[QUESTION_LIMIT];

/* ---- Status lines ---- */

static unsigned long line_loop(const unsigned char *order, size_t count)
{
    unsigned long sum = 0;
    size_t index;

    for (index = 0; index < count; index++)
        sum += lines[order[index]].code;
    return sum;
}

static unsigned long line_memchr(const unsigned char *order, size_t count)
{
    unsigned long sum = 0;
    size_t index;

    for (index = 0; index < count; index++) {
        const struct line *line = &lines[order[index]];
        sum += memchr(line->bytes, '\n', line->len) != NULL ? line->code : 0;
    }
    return sum;
}

static unsigned long line_scan(const unsigned char *order, size_t count)
{
    unsigned long sum = 0;
    size_t index;

    for (index = 0; index < count; index++) {
        const struct line *line = &lines[order[index]];
        struct sipcause_line parts;
        if (sipcause_scan(line->bytes, line->len, 0, &parts) > 0)
            sum += parts.code;
    }
    return sum;
}

static unsigned long line_scanner(const unsigned char *order, size_t count)
{
    unsigned long sum = 0;
    size_t index;

    for (index = 0; index < count; index++) {
        const struct line *line = &lines[order[index]];
        struct sipcause_scanner scanner;
        sipcause_scanner_start(&scanner, 0);
        if (sipcause_scanner_feed(&scanner, line->bytes, line->len) > 0)
            sum += scanner.code;
    }
    return sum;
}

static unsigned long line_pieces(const unsigned char *order, size_t count)
{
    unsigned long sum = 0;
    size_t index;

    for (index = 0; index < count; index++) {
        const struct line *line = &lines[order[index]];
        struct sipcause_scanner scanner;
        ptrdiff_t answer = SIPCAUSE_SHORT;
        size_t at;
        sipcause_scanner_start(&scanner, 0);
        for (at = 0; answer == SIPCAUSE_SHORT && at < line->len; at += PIECE) {
            const size_t left = line->len - at;
            answer = sipcause_scanner_feed(&scanner, line->bytes + at, left < PIECE ? left : PIECE);
        }
        sum += answer > 0 ? scanner.code : 0;
    }
    return sum;
}

/* ---- Codes ---- */

static unsigned long code_loop(const unsigned char *order, size_t count)
{
    unsigned long sum = 0;
    size_t index;

    for (index = 0; index < count; index++)
        sum += (unsigned char)statuses[order[index]].phrase[0];
    return sum;
}

static const char *own_phrase(unsigned code)
{
    return sipcause_status_phrase(sipcause_status_find(code));
}

static unsigned long code_find(const unsigned char *order, size_t count)
{
    unsigned long sum = 0;
    size_t index;

    for (index = 0; index < count; index++)
        sum += (unsigned char)own_phrase(statuses[order[index]].code)[0];
    return sum;
}

/* ---- Vendors' keys ---- */

static void set_up_keys(void)
{
    size_t index;

    plivo = sipcause_vendor_find("plivo", strlen("plivo"));
    first_entry = sipcause_entry_at(plivo, 0);
    for (index = 0; index < key_count; index++)
        key_texts[index] = keys[index].text;
}

static unsigned long key_loop(const unsigned char *order, size_t count)
{
    unsigned long sum = 0;
    size_t index;

    for (index = 0; index < count; index++)
        sum += keys[order[index]].text != NULL ? order[index] : 0;
    return sum;
}

static unsigned long key_find(const unsigned char *order, size_t count)
{
    unsigned long sum = 0;
    size_t index;

    for (index = 0; index < count; index++) {
        const struct key *key = &keys[order[index]];
        sum += (size_t)(sipcause_entry_find(plivo, "hangup", key->text, key->len) - first_entry);
    }
    return sum;
}

static int compare_texts(const void *wanted, const void *element)
{
    return strcmp(wanted, *(const char *const *)element);
}

static unsigned long key_bsearch(const unsigned char *order, size_t count)
{
    unsigned long sum = 0;
    size_t index;

    for (index = 0; index < count; index++) {
        const char *const *found = bsearch(keys[order[index]].text, key_texts, key_count,
                                           sizeof key_texts[0], compare_texts);
        sum += found != NULL ? (size_t)(found - key_texts) : 0;
    }
    return sum;
}

const struct contestant own_contestants[] = {
    { "the loop alone", STATUS_LINE, 0, NULL, line_loop, NULL, "counted in every row, too" },
    { "memchr for the LF", STATUS_LINE, 0, NULL, line_memchr, NULL,
      "the floor: reads nothing else" },
    { "sipcause_scan", STATUS_LINE, 0, NULL, line_scan, NULL, "checks every byte" },
    { "sipcause_scanner, one piece", STATUS_LINE, 0, NULL, line_scanner, NULL,
      "the same, resumable" },
    { "sipcause_scanner, 7-byte pieces", STATUS_LINE, 0, NULL, line_pieces, NULL, "the same" },
    { "the loop alone", FIND_BY_CODE, 0, NULL, code_loop, NULL, "counted in every row, too" },
    { "sipcause_status_find + _phrase", FIND_BY_CODE, 0, NULL, code_find, own_phrase,
      "finds the code's whole row, of which the phrase is one field" },
    { "the loop alone", VENDOR_KEY, 0, set_up_keys, key_loop, NULL, "counted in every row, too" },
    { "sipcause_entry_find", VENDOR_KEY, 0, set_up_keys, key_find, NULL,
      "finds the space by its name, too; ignores case and runs of blanks" },
    { "bsearch, strcmp over pointers", VENDOR_KEY, 0, set_up_keys, key_bsearch, NULL,
      "exact keys only" },
    { NULL, STATUS_LINE, 0, NULL, NULL, NULL, NULL }
};

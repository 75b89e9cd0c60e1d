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

static unsigned long line_code(size_t question)
{
    return lines[question].code;
}

static unsigned long find_line_feed(size_t question)
{
    const struct line *line = &lines[question];

    return memchr(line->bytes, '\n', line->len) != NULL ? line->code : 0;
}

static unsigned long scan_line(size_t question)
{
    const struct line *line = &lines[question];
    struct sipcause_line parts;

    return sipcause_scan(line->bytes, line->len, 0, &parts) > 0 ? parts.code : 0;
}

static unsigned long feed_line(size_t question)
{
    const struct line *line = &lines[question];
    struct sipcause_scanner scanner;

    sipcause_scanner_start(&scanner, 0);
    return sipcause_scanner_feed(&scanner, line->bytes, line->len) > 0 ? scanner.code : 0;
}

static unsigned long feed_pieces(size_t question)
{
    const struct line *line = &lines[question];
    struct sipcause_scanner scanner;
    ptrdiff_t answer = SIPCAUSE_SHORT;
    size_t at;

    sipcause_scanner_start(&scanner, 0);
    for (at = 0; answer == SIPCAUSE_SHORT && at < line->len; at += PIECE) {
        const size_t left = line->len - at;
        answer = sipcause_scanner_feed(&scanner, line->bytes + at, left < PIECE ? left : PIECE);
    }
    return answer > 0 ? scanner.code : 0;
}

ANSWER_ALL(line_loop, line_code)
ANSWER_ALL(line_memchr, find_line_feed)
ANSWER_ALL(line_scan, scan_line)
ANSWER_ALL(line_scanner, feed_line)
ANSWER_ALL(line_pieces, feed_pieces)

/* ---- Codes ---- */

static unsigned long known_phrase(size_t question)
{
    return (unsigned char)statuses[question].phrase[0];
}

static const char *own_phrase(unsigned code)
{
    return sipcause_status_phrase(sipcause_status_find(code));
}

static unsigned long find_phrase(size_t question)
{
    return (unsigned char)own_phrase(statuses[question].code)[0];
}

ANSWER_ALL(code_loop, known_phrase)
ANSWER_ALL(code_find, find_phrase)

/* ---- Vendors' keys ---- */

static void set_up_keys(void)
{
    size_t index;

    plivo = sipcause_vendor_find("plivo", strlen("plivo"));
    first_entry = sipcause_entry_at(plivo, 0);
    for (index = 0; index < key_count; index++)
        key_texts[index] = keys[index].text;
}

static unsigned long known_key(size_t question)
{
    return keys[question].text != NULL ? question : 0;
}

static unsigned long find_key(size_t question)
{
    const struct key *key = &keys[question];

    return (size_t)(sipcause_entry_find(plivo, "hangup", key->text, key->len) - first_entry);
}

static int compare_texts(const void *wanted, const void *element)
{
    return strcmp(wanted, *(const char *const *)element);
}

static unsigned long search_key(size_t question)
{
    const char *const *found =
        bsearch(keys[question].text, key_texts, key_count, sizeof key_texts[0], compare_texts);

    return found != NULL ? (size_t)(found - key_texts) : 0;
}

ANSWER_ALL(key_loop, known_key)
ANSWER_ALL(key_find, find_key)
ANSWER_ALL(key_bsearch, search_key)

/* ---- Responses ---- */

static unsigned long response_code(size_t question)
{
    return responses[question].code;
}

static unsigned long diagnose(size_t question)
{
    const struct line *response = &responses[question];
    struct sipcause_call call;
    struct sipcause_diagnosis diagnosis;

    sipcause_call_start(&call, SIPCAUSE_ROLE_CALLER);
    if (sipcause_call_message(&call, response->bytes, response->len) < 0)
        return 0;
    sipcause_diagnose(&call, NULL, &diagnosis);
    return diagnosis.status->code == sipcause_status_find(response->code)->code ? response->code
                                                                                : 0;
}

/* ---- Full answers: one call after another, as a phone has it ---- */

static unsigned long show(size_t question)
{
    const struct line *line = &lines[question];
    struct sipcause_line parts;
    char display[64];

    if (sipcause_scan(line->bytes, line->len, 0, &parts) < 0)
        return 0;
    return sipcause_status_text(sipcause_status_find(parts.code), SIPCAUSE_DISPLAY, display,
                                sizeof display)
               ? parts.code
               : 0;
}

ANSWER_ALL(answer_show, show)

ANSWER_ALL(response_loop, response_code)
ANSWER_ALL(response_diagnose, diagnose)

const struct contestant own_contestants[] = {
    { "the loop alone", STATUS_LINE, 0, NULL, line_loop, NULL, "", "counted in every row, too" },
    { "memchr for the LF", STATUS_LINE, 0, NULL, line_memchr, NULL, "part",
      "the floor: reads nothing else" },
    { "sipcause_scan", STATUS_LINE, 0, NULL, line_scan, NULL, "all", "checks every byte" },
    { "sipcause_scanner, one piece", STATUS_LINE, 0, NULL, line_scanner, NULL, "all",
      "the same, resumable" },
    { "sipcause_scanner, 7-byte pieces", STATUS_LINE, 0, NULL, line_pieces, NULL, "all",
      "the same" },
    { "the loop alone", FIND_BY_CODE, 0, NULL, code_loop, NULL, "", "counted in every row, too" },
    { "sipcause_status_find + _phrase", FIND_BY_CODE, 0, NULL, code_find, own_phrase, "more",
      "finds the code's whole row, of which the phrase is one field" },
    { "the loop alone", VENDOR_KEY, 0, set_up_keys, key_loop, NULL, "",
      "counted in every row, too" },
    { "sipcause_entry_find", VENDOR_KEY, 0, set_up_keys, key_find, NULL, "all",
      "finds the space by its name, too; ignores case and runs of blanks" },
    { "bsearch, strcmp over pointers", VENDOR_KEY, 0, set_up_keys, key_bsearch, NULL, "part",
      "exact keys only" },
    { "the loop alone", RESPONSE, 0, NULL, response_loop, NULL, "", "counted in every row, too" },
    { "sipcause_call_message + diagnose", RESPONSE, 0, NULL, response_diagnose, NULL, "all",
      "a call of its own for each, read, judged and diagnosed" },
    { "the loop alone", FULL_ANSWER, 0, NULL, line_loop, NULL, "", "counted in every row, too" },
    { "sipcause_scan + find + text", FULL_ANSWER, 0, NULL, answer_show, NULL, "all",
      "the display text of any code, also of one that nobody registered" },
    { NULL, STATUS_LINE, 0, NULL, NULL, NULL, NULL, NULL }
};

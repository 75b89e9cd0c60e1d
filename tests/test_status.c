/* SPDX-License-Identifier: MIT
 *
 * test_status.c - every 16-bit code, every phrase and every text of a code, against the rows of the
 * spec (expect.h comes straight from them, past the generator's model).
 */
#include "expect.h"
#include "tap.h"

enum { STATUSES = sizeof expected_statuses / sizeof expected_statuses[0] };
enum { WORDINGS = sizeof expected_wordings / sizeof expected_wordings[0] };
enum { TEXTS = sizeof expected_texts / sizeof expected_texts[0] };

/* The index of the row for exactly this code, or -1. */
static int row_of(unsigned code)
{
    int i;

    for (i = 0; i < STATUSES; i++)
        if (expected_statuses[i].code == code)
            return i;
    return -1;
}

/* What RFC 3261 section 8.1.3.2 says: x00 of the class, but 183 for a provisional one. */
static unsigned answering(unsigned code)
{
    if (row_of(code) >= 0)
        return code;
    if (code < 100 || code > 699)
        return 0;
    return code < 200 ? 183 : code - code % 100;
}

#if SIPCAUSE_SOURCES
static int source_is(const struct sipcause_status *status, const char *id, const char *where)
{
    struct sipcause_source source;

    sipcause_status_source(status, &source);
    return strcmp(source.id, id) == 0 && strcmp(source.where, where) == 0;
}
#else
#define source_is(status, id, where) 1
#endif

static int row_is_right(const struct sipcause_status *status, unsigned code)
{
    const int i = row_of(code);

    if (code == 0)
        return status->code == 0 && sipcause_status_phrase(status)[0] == '\0'
               && source_is(status, "", "") && status->outcome == SIPCAUSE_OUTCOME_UNKNOWN
               && status->action == SIPCAUSE_ACTION_NONE && status->flags == 0;
    return status->code == code
           && strcmp(sipcause_status_phrase(status), expected_statuses[i].phrase) == 0
           && status->outcome == expected_statuses[i].outcome
           && status->action == expected_statuses[i].action
           && status->effect == expected_statuses[i].effect
           && status->flags == expected_statuses[i].flags
           && source_is(status, expected_statuses[i].source, expected_statuses[i].where);
}

static void test_every_code(void)
{
    unsigned code, wrong = 0;
    int i;

    for (code = 0; code <= 0xffff; code++)
        if (!row_is_right(sipcause_status_find(code), answering(code))) {
            wrong++;
            printf("# %u is answered with %u\n", code, sipcause_status_find(code)->code);
        }
    ok(wrong == 0, "all 65,536 values of a 16-bit code are answered as the spec says");
    ok(sipcause_status_find(~0u)->code == 0, "the largest unsigned is no code");
    ok(sipcause_status_find(65536u + 486)->code == 0, "486 past 16 bits does not wrap");
    for (i = 0; i < STATUSES; i++)
        ok(row_is_right(sipcause_status_find(expected_statuses[i].code), expected_statuses[i].code),
           "%u %s", expected_statuses[i].code, expected_statuses[i].phrase);
}

#if SIPCAUSE_PHRASES

/* How many codes have this wording, and is each among those found? */
static int wording_is_right(const char *phrase, size_t len, const char *expected)
{
    uint16_t codes[8] = { 0 };
    char *exact = exactly(phrase, len);
    const size_t count = sipcause_status_by_phrase(exact, len, codes, 8);
    size_t due = 0, found, i;

    for (i = 0; i < WORDINGS; i++) {
        if (strcmp(expected_wordings[i].phrase, expected) != 0)
            continue;
        due++;
        for (found = 0; found < count && codes[found] != expected_wordings[i].code; found++)
            ;
        if (found == count)
            due = 100;
    }
    free(exact);
    return count == due;
}

static void test_every_wording(void)
{
    char changed[256];
    size_t i, j;

    for (i = 0; i < WORDINGS; i++) {
        const char *phrase = expected_wordings[i].phrase;
        size_t len = 0;
        changed[len++] = '\t';
        for (j = 0; phrase[j] != '\0'; j++) {
            changed[len++] =
                (char)(phrase[j] >= 'a' && phrase[j] <= 'z' ? phrase[j] - 32 : phrase[j]);
            if (phrase[j] == ' ')
                changed[len++] = '\t';
        }
        changed[len++] = ' ';
        ok(wording_is_right(phrase, strlen(phrase), phrase)
               && wording_is_right(changed, len, phrase),
           "'%s' finds %u, in capitals and with more blanks, too", phrase,
           expected_wordings[i].code);
    }
}

static void test_odd_phrases(void)
{
    static const struct {
        const char *phrase;
        size_t len, count;
    } odd[] = {
        { "", 0, 0 },
        { " \t ", 3, 0 },
        { "Busy", 4, 1 },
        { "Busy Her", 8, 0 },
        { "Busy Heree", 10, 0 },
        { "BusyHere", 8, 0 },
        { "Busy\0Here", 9, 0 },
        { "Busy Here\0", 10, 0 },
        { "Busy H\xc3\xa9re", 10, 0 },
        { "\xff\xff\xff\xff", 4, 0 },
        { "Not Acceptable", 14, 2 },
        { "OK", 2, 1 },
        { "O", 1, 0 },
    };
    uint16_t codes[2] = { 7, 7 };
    char *longest = calloc(1, 100000);
    size_t i;

    for (i = 0; i < sizeof odd / sizeof odd[0]; i++) {
        char *exact = exactly(odd[i].phrase, odd[i].len);
        ok(sipcause_status_by_phrase(exact, odd[i].len, codes, 2) == odd[i].count,
           "odd phrase %zu: '%s'", i, odd[i].phrase);
        free(exact);
    }
    memset(longest, 'a', 100000);
    ok(sipcause_status_by_phrase(longest, 100000, codes, 2) == 0, "a phrase of 100,000 bytes");
    free(longest);
    codes[0] = codes[1] = 7;
    ok(sipcause_status_by_phrase("not acceptable", 14, codes, 1) == 2 && codes[0] == 406
           && codes[1] == 7,
       "no more codes are written than there is room for, and all are counted");
    ok(sipcause_status_by_phrase("not acceptable", 14, NULL, 0) == 2,
       "counting alone needs no room");
}

#endif

#if SIPCAUSE_TEXT

/* The text of one row, as the spec has it, in a buffer of every size up to one more than it needs. */
static int text_is_right(const char *expected,
                         size_t write(char *buffer, size_t size, size_t row,
                                      enum sipcause_text which),
                         size_t row, enum sipcause_text which)
{
    const size_t len = strlen(expected);
    size_t size;

    for (size = 0; size <= len + 2; size++) {
        char *buffer = malloc(size + 1);
        const size_t kept = size == 0 ? 0 : size - 1 < len ? size - 1 : len;
        int good;
        memset(buffer, 'X', size + 1);
        good = write(size > 0 ? buffer : NULL, size, row, which) == len && buffer[size] == 'X'
               && memcmp(buffer, expected, kept) == 0 && (size == 0 || buffer[kept] == '\0');
        free(buffer);
        if (!good)
            return 0;
    }
    return 1;
}

static size_t write_one(char *buffer, size_t size, size_t row, enum sipcause_text which)
{
    const char *vendor = expected_texts[row].vendor, *key = expected_texts[row].key;

#if SIPCAUSE_VENDORS
    if (vendor[0] != '\0')
        return sipcause_entry_text(sipcause_entry_find(sipcause_vendor_find(vendor, strlen(vendor)),
                                                       expected_texts[row].space, key, strlen(key)),
                                   which, buffer, size);
#else
    (void)vendor;
#endif
    return sipcause_status_text(sipcause_status_find((unsigned)atoi(key)), which, buffer, size);
}

#if SIPCAUSE_SENTENCES
#define SENTENCE(text) text
#else
#define SENTENCE(text) ""
#endif

static void test_every_text(void)
{
    char buffer[8];
    size_t i;

    for (i = 0; i < TEXTS; i++)
        ok(text_is_right(expected_texts[i].display, write_one, i, SIPCAUSE_DISPLAY)
               && text_is_right(SENTENCE(expected_texts[i].meaning), write_one, i,
                                (enum sipcause_text)1)
               && text_is_right(SENTENCE(expected_texts[i].advice), write_one, i,
                                (enum sipcause_text)2),
           "the texts of %s %s, whole and cut anywhere", expected_texts[i].vendor,
           expected_texts[i].key);
    ok(sipcause_status_text(sipcause_status_find(0), SIPCAUSE_DISPLAY, buffer, 8) == 0
           && buffer[0] == '\0',
       "what is no code has no text");
    ok(sipcause_status_text(sipcause_status_find(486), (enum sipcause_text)3, buffer, 8) == 0
           && buffer[0] == '\0',
       "there is no fourth text");
    ok(sipcause_outcome_text(SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_DISPLAY, buffer, 8) == 4
           && strcmp(buffer, "Busy") == 0,
       "an outcome has a text");
    ok(sipcause_outcome_text(255, SIPCAUSE_DISPLAY, buffer, 8) == 0,
       "an outcome nobody defined has none");
    ok(sipcause_action_text(255, SIPCAUSE_DISPLAY, buffer, 8) == 0
           && sipcause_party_text(6, SIPCAUSE_DISPLAY, buffer, 8) == 0
           && sipcause_effect_text(4, SIPCAUSE_DISPLAY, buffer, 8) == 0
           && sipcause_flag_text(7, SIPCAUSE_DISPLAY, buffer, 8) == 0,
       "nor has such an action, party, effect or flag");
    ok(sipcause_party_text(1, SIPCAUSE_DISPLAY, buffer, 8) == 7 && strcmp(buffer, "Carrier") == 0,
       "those that are defined have one");
#if SIPCAUSE_SENTENCES
    ok(sipcause_effect_text(SIPCAUSE_EFFECT_DIALOG, SIPCAUSE_MEANING, buffer, 8) > 20
           && sipcause_flag_text(1, SIPCAUSE_MEANING, buffer, 8) > 20
           && strcmp(buffer, "A Retry") == 0,
       "and a sentence, cut where the buffer ends");
#endif
}

#endif

#if SIPCAUSE_WORDS

static void test_words(void)
{
    ok(strcmp(sipcause_outcome_word(SIPCAUSE_OUTCOME_BUSY), "busy") == 0, "the word of an outcome");
    ok(strcmp(sipcause_action_word(SIPCAUSE_ACTION_RETRY_LATER), "retry_later") == 0,
       "of an action");
    ok(strcmp(sipcause_party_word(1), "carrier") == 0, "of a party");
    ok(strcmp(sipcause_effect_word(SIPCAUSE_EFFECT_DIALOG), "dialog") == 0, "of an effect");
    ok(strcmp(sipcause_flag_word(0), "registered") == 0, "of a flag");
    ok(sipcause_outcome_word(255)[0] == '\0' && sipcause_action_word(~0u)[0] == '\0'
           && sipcause_party_word(8)[0] == '\0' && sipcause_effect_word(4)[0] == '\0'
           && sipcause_flag_word(7)[0] == '\0',
       "a number nobody defined has no word");
}

#endif

int main(void)
{
    test_every_code();
#if SIPCAUSE_PHRASES
    test_every_wording();
    test_odd_phrases();
#endif
#if SIPCAUSE_TEXT
    test_every_text();
#endif
#if SIPCAUSE_WORDS
    test_words();
#endif
    return done();
}

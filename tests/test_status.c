/* SPDX-License-Identifier: MIT
 *
 * test_status.c - every 16-bit code, every phrase and every text of a code, against the rows of the
 * spec (expect.h comes straight from them, past the generator's model).
 */
#include "cuts.h"
#include "expect.h"
#include "sources.h"
#include "written.h"

#if SIPCAUSE_VENDORS
#include "entry.h"
#endif

enum { STATUSES = sizeof expected_statuses / sizeof expected_statuses[0] };
enum { WORDINGS = sizeof expected_wordings / sizeof expected_wordings[0] };
enum { LONGEST_TEXT = 512, LONGEST_PHRASE = 64, MOST = 64 };
enum { SENSES = sizeof expected_senses / sizeof expected_senses[0] };
enum { TEXTS = sizeof expected_texts / sizeof expected_texts[0] };

static size_t write_phrase(const void *row, char *buffer, size_t size)
{
    return sipcause_status_write_phrase(row, buffer, size);
}

static void check_phrase(const struct sipcause_status *status, const char *due)
{
    check_written(write_phrase, status, due, LONGEST_PHRASE);
#if SIPCAUSE_PHRASE_POINTERS
    is_text(sipcause_status_phrase(status), due, "the phrase as it stands");
#endif
}

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

#if SIPCAUSE_TONES
#define check_tone(status, tone)                                                                   \
    is_number(sipcause_status_tone(status), tone, "the tone of %u", (status)->code)
#else
#define check_tone(status, tone) (void)0
#endif

static void check_no_code(const struct sipcause_status *status)
{
    is_number(status->code, 0, "the code of no code");
    check_phrase(status, "");
    is_number(status->outcome, SIPCAUSE_OUTCOME_UNKNOWN, "the outcome of no code");
    is_number(status->action, SIPCAUSE_ACTION_NONE, "the action of no code");
    is_number(status->flags, 0, "the flags of no code");
    is_number(sipcause_status_side(status), SIPCAUSE_SIDE_UNKNOWN, "the side of no code");
    check_tone(status, SIPCAUSE_TONE_CONGESTION);
    CHECK_SOURCE(sipcause_status_source, status, "", "");
}

/* The index of the sense of unregistered codes of this class, or -1. */
static int class_of(unsigned class_number)
{
    int i;

    for (i = 0; i < SENSES; i++)
        if (expected_senses[i].class_number == class_number)
            return i;
    return -1;
}

static void check_sense(const struct sipcause_status *status, int i)
{
    is_number(status->code, expected_senses[i].code, "its code");
    check_phrase(status, expected_senses[i].phrase);
    is_number(status->outcome, expected_senses[i].outcome, "its outcome");
    is_number(status->action, expected_senses[i].action, "its action");
    is_number(status->effect, expected_senses[i].effect, "its effect");
    is_number(status->flags, expected_senses[i].flags, "its flags");
    is_number(sipcause_status_side(status), expected_senses[i].side, "its side");
    check_tone(status, expected_senses[i].tone);
    CHECK_SOURCE(sipcause_status_source, status, expected_senses[i].source,
                 expected_senses[i].where);
}

/* What is found for `asked` has to be the row of `code`, or that of its class. */
static void check_status(unsigned asked, unsigned code)
{
    const struct sipcause_status *status = sipcause_status_find(asked);
    const int i = row_of(code);

    if (code == 0) {
        check_no_code(status);
        return;
    }
    if (asked != code && class_of(asked / 100) >= 0) {
        check_sense(status, class_of(asked / 100));
        return;
    }
    if (!is_number(status->code, code, "the code that answers %u", asked))
        return;
    check_phrase(status, expected_statuses[i].phrase);
    is_number(status->outcome, expected_statuses[i].outcome, "the outcome of %u", asked);
    is_number(status->action, expected_statuses[i].action, "the action of %u", asked);
    is_number(status->effect, expected_statuses[i].effect, "the effect of %u", asked);
    is_number(status->flags, expected_statuses[i].flags, "the flags of %u", asked);
    is_number(sipcause_status_side(status), expected_statuses[i].side, "the side of %u", asked);
    check_tone(status, expected_statuses[i].tone);
    CHECK_SOURCE(sipcause_status_source, status, expected_statuses[i].source,
                 expected_statuses[i].where);
}

static void test_every_code(void)
{
    unsigned code;
    int i;

    begin("all 65,536 values of a 16-bit code are answered as the spec says");
    for (code = 0; code <= 0xffff; code++)
        check_status(code, answering(code));
    end();
    is_number(sipcause_status_find(~0u)->code, 0, "the largest unsigned is no code");
    is_number(sipcause_status_find(65536u + 486)->code, 0, "486 past 16 bits does not wrap");
    for (i = 0; i < STATUSES; i++) {
        begin("%u %s", expected_statuses[i].code, expected_statuses[i].phrase);
        check_status(expected_statuses[i].code, expected_statuses[i].code);
        end();
    }
}

/* Wherever the buffer ends; in full by check_phrase(), for every code. */
static void test_phrases_cut(void)
{
    int i;

    for (i = 0; i < STATUSES; i++) {
        begin("the phrase of %u, cut off anywhere", expected_statuses[i].code);
        check_every_cut(write_phrase, sipcause_status_find(expected_statuses[i].code),
                        expected_statuses[i].phrase);
        end();
    }
    begin("no phrase, in any room");
    check_every_cut(write_phrase, sipcause_status_find(0), "");
    end();
}

/* ---- What a phrase or a warn code makes of a code ---- */

#if SIPCAUSE_PHRASES
static void test_phrase_senses(void)
{
    unsigned code;
    int i;

    for (i = 0; i < SENSES; i++) {
        const char *said = expected_senses[i].said;
        if (said[0] == '\0')
            continue;
        begin("'%s' makes another answer of %u, and of no other code", said,
              expected_senses[i].code);
        for (code = 0; code < 1000; code++)
            if (code != expected_senses[i].code)
                is_true(sipcause_status_find_phrase(code, said, strlen(said))
                            == sipcause_status_find(code), "%u stays what it is", code);
        check_sense(sipcause_status_find_phrase(expected_senses[i].code, said, strlen(said)), i);
        end();
    }
    is_number(sipcause_status_find_phrase(603, "  network\tBLOCKED ", 17)->outcome,
              SIPCAUSE_OUTCOME_BLOCKED, "case and blanks make no difference");
    is_number(sipcause_status_side(sipcause_status_find_phrase(603, "Network Blocked", 15)),
              SIPCAUSE_SIDE_NETWORK, "603 comes from the network with this phrase");
    is_number(sipcause_status_side(sipcause_status_find(650)), SIPCAUSE_SIDE_UNKNOWN,
              "a code that nobody registered says nothing, though it is answered as 600");
    is_true(sipcause_status_find_phrase(603, "Network Blocke", 14) == sipcause_status_find(603),
            "a part of the phrase is another");
    is_true(sipcause_status_find_phrase(603, NULL, 0) == sipcause_status_find(603),
            "no phrase is, too");
}
#endif

#if SIPCAUSE_HEADERS
/* The index of the sense that a warn code makes of a code, or -1. */
static int warned_of(unsigned code, unsigned warn_code)
{
    int i;

    for (i = 0; i < SENSES; i++)
        if (expected_senses[i].code == code && expected_senses[i].warn_code == warn_code)
            return i;
    return -1;
}

static void test_warned_senses(void)
{
    unsigned code, warn_code;

    begin("warn codes make another answer of a code where the spec says so, and else none");
    for (code = 0; code < 1000; code++)
        for (warn_code = 1; warn_code < 500; warn_code++) {
            const struct sipcause_status *status = sipcause_status_find_warning(code, warn_code);
            if (warned_of(code, warn_code) >= 0)
                check_sense(status, warned_of(code, warn_code));
            else
                is_true(status == sipcause_status_find(code), "%u with %u", code, warn_code);
        }
    end();
    is_true(sipcause_status_find_warning(480, 0) == sipcause_status_find(480), "no warn code");
    is_true(sipcause_status_find_warning(480, 65536u + 380) == sipcause_status_find(480),
            "a warn code past 16 bits does not wrap");
}
#endif

/* ---- That expect.h has every row, and none twice ---- */

#if SIPCAUSE_VENDORS
enum { ENTRIES = sizeof expected_entries / sizeof expected_entries[0] };
#else
enum { ENTRIES = 0 };
#endif

static void test_rows(void)
{
    size_t own = 0;
    unsigned code;
    int i;

    for (code = 1; code <= 0xffff; code++)
        own += sipcause_status_find(code)->code == code;
    is_number(STATUSES, own, "as many codes are expected as have a row of their own");
    begin("they are expected in ascending order, so none twice");
    for (i = 1; i < STATUSES; i++)
        is_true(expected_statuses[i - 1].code < expected_statuses[i].code, "%u and the one before",
                expected_statuses[i].code);
    end();
}

/* How often a phrase is expected to find a code. */
static int times_worded(unsigned code, const char *phrase)
{
    int times = 0, i;

    for (i = 0; i < WORDINGS; i++)
        times += expected_wordings[i].code == code && !strcmp(expected_wordings[i].phrase, phrase);
    return times;
}

static void test_wordings(void)
{
    int i;

    begin("every phrase is expected to find its code, and no wording is expected twice");
    for (i = 0; i < STATUSES; i++)
        is_number(times_worded(expected_statuses[i].code, expected_statuses[i].phrase), 1, "%u %s",
                  expected_statuses[i].code, expected_statuses[i].phrase);
    for (i = 0; i < WORDINGS; i++)
        is_number(times_worded(expected_wordings[i].code, expected_wordings[i].phrase), 1, "%u %s",
                  expected_wordings[i].code, expected_wordings[i].phrase);
    end();
}

/* How often texts are expected for a key, and for this name where it has several. */
static int times_said(const char *vendor, const char *space, const char *key, const char *name)
{
    int times = 0, i;

    for (i = 0; i < TEXTS; i++)
        times += !strcmp(expected_texts[i].vendor, vendor) && !strcmp(expected_texts[i].key, key)
                 && !strcmp(expected_texts[i].space, space)
                 && (expected_texts[i].name[0] == '\0' || !strcmp(expected_texts[i].name, name));
    return times;
}

static void test_said(void)
{
    char key[8];
    int i;

    is_number(TEXTS, STATUSES + SENSES + ENTRIES, "as many texts are expected as there are rows");
    begin("every row has its texts, once");
    for (i = 0; i < STATUSES; i++) {
        snprintf(key, sizeof key, "%u", expected_statuses[i].code);
        is_number(times_said("", "sip", key, ""), 1, "texts of %s", key);
    }
#if SIPCAUSE_VENDORS
    for (i = 0; i < ENTRIES; i++)
        is_number(times_said(expected_entries[i].vendor, expected_entries[i].space,
                             expected_entries[i].key, expected_entries[i].name),
                  1, "texts of %s %s", expected_entries[i].vendor, expected_entries[i].key);
#endif
    end();
}

/* ---- Phrases ---- */

#if SIPCAUSE_PHRASES

/* Each code that has this wording is among those found for the phrase, and no other. */
static void check_wording(const char *phrase, size_t len, const char *expected)
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
        is_true(found < count, "%u is found by '%s'", expected_wordings[i].code, phrase);
    }
    is_number(count, due, "how many are found by '%s'", phrase);
    free(exact);
}

/* The phrase in capitals, with more blanks around and in it; returns its length. */
static size_t write_otherwise(const char *phrase, char *changed)
{
    size_t len = 0, i;

    changed[len++] = '\t';
    for (i = 0; phrase[i] != '\0'; i++) {
        const int is_small = phrase[i] >= 'a' && phrase[i] <= 'z';
        changed[len++] = (char)(is_small ? phrase[i] - 32 : phrase[i]);
        if (phrase[i] == ' ')
            changed[len++] = '\t';
    }
    changed[len++] = ' ';
    changed[len] = '\0';
    return len;
}

static void test_every_wording(void)
{
    char changed[256];
    size_t i;

    for (i = 0; i < WORDINGS; i++) {
        const char *phrase = expected_wordings[i].phrase;
        begin("'%s' finds %u, in capitals and with more blanks, too", phrase,
              expected_wordings[i].code);
        check_wording(phrase, strlen(phrase), phrase);
        check_wording(changed, write_otherwise(phrase, changed), phrase);
        end();
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
    uint16_t codes[2];
    size_t i;

    for (i = 0; i < sizeof odd / sizeof odd[0]; i++) {
        char *exact = exactly(odd[i].phrase, odd[i].len);
        is_number(sipcause_status_by_phrase(exact, odd[i].len, codes, 2), odd[i].count,
                  "how many codes odd phrase %zu has: '%s'", i, odd[i].phrase);
        free(exact);
    }
}

static void test_phrases_and_room(void)
{
    uint16_t codes[2] = { 7, 7 };
    char *longest = malloc(100000);

    memset(longest, 'a', 100000);
    is_number(sipcause_status_by_phrase(longest, 100000, codes, 2), 0, "a phrase of 100,000 bytes");
    free(longest);
    is_number(sipcause_status_by_phrase("not acceptable", 14, codes, 1), 2, "all are counted");
    is_number(codes[0], 406, "the first is written");
    is_number(codes[1], 7, "the second is not, without room for it");
    is_number(sipcause_status_by_phrase("not acceptable", 14, NULL, 0), 2,
              "counting alone needs no room");
}

#endif

#if SIPCAUSE_TEXT

/* The row that these texts are about: of a code, of a class, of a code with what came with it. */
static const struct sipcause_status *status_of(const char *space, const char *key)
{
    const unsigned code = (unsigned)atoi(key);

#if SIPCAUSE_PHRASES
    if (strcmp(space, "phrase") == 0)
        return sipcause_status_find_phrase(code, key + 4, strlen(key + 4));
#endif
#if SIPCAUSE_HEADERS
    if (strcmp(space, "warned") == 0)
        return sipcause_status_find_warning(code, (unsigned)atoi(key + 4));
#endif
    return sipcause_status_find(strcmp(space, "class") == 0 ? code * 100 + 99 : code);
}

#if SIPCAUSE_VENDORS
/* The entry that the texts of this row are about: of those with its key the one of its name. */
static const struct sipcause_entry *entry_of_text(size_t row)
{
    const char *const id = expected_texts[row].vendor, *const key = expected_texts[row].key;
    const char *const name = expected_texts[row].name;
    const struct sipcause_entry *entries[MOST];
    const size_t count = sipcause_entry_by_key(sipcause_vendor_find(id, strlen(id)),
                                               expected_texts[row].space, key, strlen(key),
                                               entries, MOST);
    size_t i = 0;

    while (i + 1 < count && name[0] != '\0'
           && strcmp(entry_name(entries[i]), name) != 0)
        i++;
    return count > 0 ? entries[i] : sipcause_entry_find(sipcause_vendor_at(0), "", "", 0);
}
#endif

static size_t write_one(char *buffer, size_t size, size_t row, enum sipcause_text which)
{
    const char *vendor = expected_texts[row].vendor, *key = expected_texts[row].key;

#if SIPCAUSE_VENDORS
    if (vendor[0] != '\0')
        return sipcause_entry_text(entry_of_text(row), which, buffer, size);
#else
    (void)vendor;
#endif
    return sipcause_status_text(status_of(expected_texts[row].space, key), which, buffer, size);
}

/* The text of one row, as the spec has it, in buffers of every size up to more than it needs. */
static void check_text(const char *expected, size_t row, enum sipcause_text which)
{
    const size_t len = strlen(expected);
    size_t size;

    is_number(write_one(NULL, 0, row, which), len, "the length, without any room");
    for (size = 1; size <= len + 2; size++) {
        char *buffer = malloc(size + 1), due[LONGEST_TEXT];
        const size_t due_len = cut_due(expected, len, size, expected_ellipsis, due);
        memset(buffer, 'X', size + 1);
        is_number(write_one(buffer, size, row, which), len, "the length, in %zu bytes", size);
        is_number(buffer[due_len], 0, "its end, in %zu bytes", size);
        is_bytes(buffer, due_len, due, due_len, "text %d, in %zu bytes", (int)which, size);
        is_number(buffer[size], 'X', "the byte behind it, in %zu bytes", size);
        free(buffer);
    }
}

#if SIPCAUSE_SENTENCES
#define SENTENCE(text) text
#else
#define SENTENCE(text) ""
#endif

static void test_every_text(void)
{
    size_t i;

    for (i = 0; i < TEXTS; i++) {
        begin("the texts of %s %s, whole and cut anywhere", expected_texts[i].vendor,
              expected_texts[i].key);
        check_text(expected_texts[i].display, i, SIPCAUSE_DISPLAY);
        check_text(SENTENCE(expected_texts[i].meaning), i, (enum sipcause_text)1);
        check_text(SENTENCE(expected_texts[i].advice), i, (enum sipcause_text)2);
        check_text(expected_texts[i].display_16, i, SIPCAUSE_DISPLAY_16);
        end();
    }
}

/* What a function that writes texts returned, and wrote to `buffer`. */
static void check_called(size_t len, const char *buffer, size_t len_due, const char *due,
                         const char *name)
{
    begin("%s", name);
    is_number(len, len_due, "the length");
    is_text(buffer, due, "what is written");
    end();
}

/* Calls one of them. The buffer is cleared first, so that it holds what this call wrote. */
#define CHECK_WRITTEN(call, len_due, due, name)                                                    \
    do {                                                                                           \
        memset(buffer, 'X', sizeof buffer);                                                        \
        check_called(call, buffer, len_due, due, name);                                            \
    } while (0)

static void test_odd_texts(void)
{
    const struct sipcause_status *none = sipcause_status_find(0), *busy = sipcause_status_find(486);
    char buffer[8];

    CHECK_WRITTEN(sipcause_status_text(none, SIPCAUSE_DISPLAY, buffer, 8), 0, "",
                  "what is no code has no text");
    CHECK_WRITTEN(sipcause_status_text(busy, (enum sipcause_text)4, buffer, 8), 0, "",
                  "there is no fifth text");
    CHECK_WRITTEN(sipcause_status_text(busy, (enum sipcause_text)1000, buffer, 8), 0, "",
                  "nor a thousandth");
    CHECK_WRITTEN(sipcause_status_text(none, SIPCAUSE_DISPLAY_16, buffer, 8), 0, "",
                  "nor has what is no code a short one");
    CHECK_WRITTEN(sipcause_status_text(busy, SIPCAUSE_DISPLAY_16, buffer, 8), 4, "Busy",
                  "what is short is itself on 16 columns");
    CHECK_WRITTEN(sipcause_flag_text(1, (enum sipcause_text)4, buffer, 8), 0, "",
                  "nor has a word a fifth");
    CHECK_WRITTEN(sipcause_flag_text(1, SIPCAUSE_DISPLAY_16, buffer, 8), 12, "Retr...",
                  "but one of 16 columns");
    CHECK_WRITTEN(sipcause_outcome_text(SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_DISPLAY, buffer, 8), 4,
                  "Busy", "an outcome has a text");
    CHECK_WRITTEN(sipcause_outcome_text(255, SIPCAUSE_DISPLAY, buffer, 8), 0, "",
                  "an outcome nobody defined has none");
    CHECK_WRITTEN(sipcause_action_text(255, SIPCAUSE_DISPLAY, buffer, 8), 0, "",
                  "nor has such an action");
    CHECK_WRITTEN(sipcause_retry_text(255, SIPCAUSE_DISPLAY, buffer, 8), 0, "", "or retry");
    CHECK_WRITTEN(sipcause_acts_text(255, SIPCAUSE_DISPLAY, buffer, 8), 0, "", "or who acts");
    CHECK_WRITTEN(sipcause_party_text(255, SIPCAUSE_DISPLAY, buffer, 8), 0, "", "or party");
    CHECK_WRITTEN(sipcause_effect_text(255, SIPCAUSE_DISPLAY, buffer, 8), 0, "", "or effect");
    CHECK_WRITTEN(sipcause_side_text(255, SIPCAUSE_DISPLAY, buffer, 8), 0, "", "or side");
    CHECK_WRITTEN(sipcause_tone_text(255, SIPCAUSE_DISPLAY, buffer, 8), 0, "", "or tone");
    CHECK_WRITTEN(sipcause_flag_text(255, SIPCAUSE_DISPLAY, buffer, 8), 0, "", "or flag");
    CHECK_WRITTEN(sipcause_retry_text(2, SIPCAUSE_DISPLAY, buffer, 8), 5, "Later",
                  "a retry has one");
    CHECK_WRITTEN(sipcause_party_text(1, SIPCAUSE_DISPLAY, buffer, 8), 7, "Carrier",
                  "those that are defined have one");
}

#if SIPCAUSE_SENTENCES
static void test_sentences(void)
{
    char buffer[8];

    is_true(sipcause_effect_text(SIPCAUSE_EFFECT_DIALOG, SIPCAUSE_MEANING, buffer, 8) > 20,
            "an effect has a sentence");
    is_true(sipcause_flag_text(1, SIPCAUSE_MEANING, buffer, 8) > 20, "so has a flag");
    is_text(buffer, "A...", "it is cut at the end of a word");
}
#endif

#endif

#if SIPCAUSE_SOURCES

/* A source is known by where its id stands: one that somebody else wrote is none. */
static void test_odd_sources(void)
{
    char id[] = "rfc3261";
    struct sipcause_source source = { id, "1" };
    struct sipcause_document document;

    sipcause_source_document(&source, &document);
    is_text(document.title, "", "a source of the caller's own has no title");
    is_text(document.url, "", "and no address");
    sipcause_status_source(sipcause_status_find(486), &source);
    sipcause_source_document(&source, &document);
    is_text(document.title, "RFC 3261", "the title of 486's document");
    is_text(document.url, "https://www.rfc-editor.org/rfc/rfc3261", "its address");
}

#endif

#if SIPCAUSE_TONES

/* The tone is a phone's first sign to its user: those that matter most, by name. */
static void test_tones(void)
{
    static const struct {
        unsigned code, tone;
    } heard[] = {
        { 180, SIPCAUSE_TONE_RINGING },      { 183, SIPCAUSE_TONE_NONE },
        { 200, SIPCAUSE_TONE_NONE },         { 401, SIPCAUSE_TONE_NONE },
        { 404, SIPCAUSE_TONE_UNOBTAINABLE }, { 484, SIPCAUSE_TONE_UNOBTAINABLE },
        { 486, SIPCAUSE_TONE_BUSY },         { 487, SIPCAUSE_TONE_NONE },
        { 491, SIPCAUSE_TONE_NONE },         { 499, SIPCAUSE_TONE_CONGESTION },
        { 503, SIPCAUSE_TONE_CONGESTION },   { 600, SIPCAUSE_TONE_BUSY },
        { 603, SIPCAUSE_TONE_BUSY },         { 608, SIPCAUSE_TONE_UNOBTAINABLE },
    };
    size_t i;

    for (i = 0; i < sizeof heard / sizeof heard[0]; i++)
        is_number(sipcause_status_tone(sipcause_status_find(heard[i].code)), heard[i].tone,
                  "what is heard of %u", heard[i].code);
    is_number(sipcause_outcome_tone(SIPCAUSE_OUTCOME_BUSY), SIPCAUSE_TONE_BUSY, "an outcome");
    is_number(sipcause_outcome_tone(SIPCAUSE_OUTCOME_UNAUTHENTICATED), SIPCAUSE_TONE_CONGESTION,
              "an outcome that one of its codes does not sound like");
    is_number(sipcause_outcome_tone(255), SIPCAUSE_TONE_CONGESTION,
              "an outcome that nobody defined sounds as an unknown one");
    is_number(sipcause_outcome_tone(~0u), SIPCAUSE_TONE_CONGESTION, "the largest, too");
}

#endif

#if SIPCAUSE_WORDS

static void test_words(void)
{
    is_text(sipcause_outcome_word(SIPCAUSE_OUTCOME_BUSY), "busy", "the word of an outcome");
    is_text(sipcause_action_word(SIPCAUSE_ACTION_RETRY_LATER), "retry_later", "of an action");
    is_text(sipcause_retry_word(SIPCAUSE_RETRY_AFTER_CHANGE), "after_change", "of a retry");
    is_text(sipcause_acts_word(SIPCAUSE_ACTS_USER), "user", "of who acts");
    is_text(sipcause_party_word(1), "carrier", "of a party");
    is_text(sipcause_effect_word(SIPCAUSE_EFFECT_DIALOG), "dialog", "of an effect");
    is_text(sipcause_flag_word(0), "registered", "of a flag");
    is_text(sipcause_side_word(SIPCAUSE_SIDE_NETWORK), "network", "of a side");
    is_text(sipcause_tone_word(SIPCAUSE_TONE_BUSY), "busy", "of a tone");
    is_text(sipcause_outcome_word(255), "", "an outcome that nobody defined has no word");
    is_text(sipcause_action_word(~0u), "", "nor has such an action");
    is_text(sipcause_retry_word(255), "", "or retry");
    is_text(sipcause_acts_word(255), "", "or who acts");
    is_text(sipcause_party_word(255), "", "or party");
    is_text(sipcause_effect_word(255), "", "or effect");
    is_text(sipcause_flag_word(255), "", "or flag");
    is_text(sipcause_side_word(~0u), "", "or side");
    is_text(sipcause_tone_word(5), "", "or tone");
}

#endif

int main(void)
{
    test_every_code();
    test_phrases_cut();
    test_rows();
    test_wordings();
    test_said();
#if SIPCAUSE_PHRASES
    test_phrase_senses();
    test_every_wording();
    test_odd_phrases();
    test_phrases_and_room();
#endif
#if SIPCAUSE_HEADERS
    test_warned_senses();
#endif
#if SIPCAUSE_TEXT
    test_every_text();
    test_odd_texts();
#endif
#if SIPCAUSE_TEXT && SIPCAUSE_SENTENCES
    test_sentences();
#endif
#if SIPCAUSE_SOURCES
    test_odd_sources();
#endif
#if SIPCAUSE_TONES
    test_tones();
#endif
#if SIPCAUSE_WORDS
    test_words();
#endif
    return done();
}

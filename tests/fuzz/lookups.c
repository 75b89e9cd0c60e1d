/* SPDX-License-Identifier: MIT
 *
 * lookups.c - compares what is found by a key, a name, a phrase, a code or a number, and the texts
 * of it, with the slow and plain way.
 */
#include "lookups.h"
#include "cuts.h"
#include "entry.h"
#include "expect.h"
#include "tap.h"

enum { MOST_ROWS = 1024, LONGEST = 1024, LONGEST_KEY = 4096, HIGHEST_CODE = 999, TEXTS = 4 };

unsigned byte_at(const char *bytes, size_t len, size_t at)
{
    return at < len ? (unsigned char)bytes[at] : 0;
}

char *rest_of(const char *bytes, size_t *len, size_t count)
{
    const size_t passed = *len < count ? *len : count;

    *len -= passed;
    return exactly(bytes + passed, *len);
}

static const struct sipcause_vendor *any_vendor(unsigned number)
{
    return sipcause_vendor_at(number % 8);
}

/* ---- Keys ---- */

static int is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

/* The key in small letters, with one space for a run of blanks and none at its ends; its length. */
static size_t fold(const char *key, size_t len, char *folded)
{
    size_t count = 0, i;

    for (i = 0; i < len; i++) {
        if (!is_blank(key[i]))
            folded[count++] = key[i] >= 'A' && key[i] <= 'Z' ? (char)(key[i] + 32) : key[i];
        else if (count > 0 && folded[count - 1] != ' ')
            folded[count++] = ' ';
    }
    return count > 0 && folded[count - 1] == ' ' ? count - 1 : count;
}

static int is_key(const char *key, size_t len, const char *text)
{
    static char of_key[LONGEST_KEY], of_text[LONGEST];
    const size_t text_len = fold(text, strlen(text), of_text);

    return len <= LONGEST_KEY && fold(key, len, of_key) == text_len
           && memcmp(of_key, of_text, text_len) == 0;
}

static const struct sipcause_entry *slow_find(const struct sipcause_vendor *vendor,
                                              const char *space, const char *key, size_t len)
{
    size_t i;

    for (i = 0; i < vendor->entry_count; i++) {
        const struct sipcause_entry *entry = sipcause_entry_at(vendor, i);
        if ((space == NULL || strcmp(space, sipcause_entry_space(entry)) == 0)
            && is_key(key, len, entry_key(entry)))
            return entry;
    }
    return sipcause_entry_at(vendor, vendor->entry_count);
}

/* What was written of `count` rows into room for `max` is the first of those expected, in order of
 * their keys, and nothing behind them. */
static void check_rows(const struct sipcause_entry *const *got, size_t count, size_t max,
                       const struct sipcause_entry *const *expected, size_t expected_count)
{
    size_t i;

    check_same("how many rows are found", expected_count, count);
    for (i = 0; i < max && i < count; i++)
        check(got[i] == expected[i], "the row found", (long)i, -1);
}

static void compare_names(const struct sipcause_vendor *vendor, const char *name, size_t len,
                          size_t max)
{
    const struct sipcause_entry *expected[MOST_ROWS];
    const struct sipcause_entry **got = malloc(max * sizeof *got + 1);
    size_t count = 0, i;

    for (i = 0; i < vendor->entry_count && count < MOST_ROWS; i++)
        if (is_key(name, len, entry_name(sipcause_entry_at(vendor, i))))
            expected[count++] = sipcause_entry_at(vendor, i);
    check_rows(got, sipcause_entry_by_name(vendor, name, len, got, max), max, expected, count);
    free(got);
}

static void compare_codes(const struct sipcause_vendor *vendor, unsigned code, size_t max)
{
    const struct sipcause_entry *expected[MOST_ROWS];
    const struct sipcause_entry **got = malloc(max * sizeof *got + 1);
    size_t count = 0, i;

    for (i = 0; i < vendor->entry_count && count < MOST_ROWS && code != 0; i++) {
        const struct sipcause_entry *entry = sipcause_entry_at(vendor, i);
        if (entry->sip == code && !(entry->flags & SIPCAUSE_SIP_INFERRED))
            expected[count++] = entry;
    }
    check_rows(got, sipcause_entry_by_code(vendor, code, got, max), max, expected, count);
    free(got);
}

static void compare_vendors(const char *id, size_t len)
{
    const struct sipcause_vendor *got = sipcause_vendor_find(id, len);
    size_t i = 0;

    while (sipcause_vendor_at(i)->number != SIPCAUSE_NOBODY
           && !is_key(id, len, sipcause_vendor_id(sipcause_vendor_at(i))))
        i++;
    check_same("sipcause_vendor_find", sipcause_vendor_at(i)->number, got->number);
}

void compare_keys(const char *bytes, size_t len)
{
    const unsigned space_byte = byte_at(bytes, len, 1), room = byte_at(bytes, len, 2);
    const struct sipcause_vendor *vendor = any_vendor(byte_at(bytes, len, 0));
    const char *space = space_byte % 8 == 7 ? NULL : sipcause_vendor_space(vendor, space_byte % 8);
    char *key = rest_of(bytes, &len, 3);

    check(sipcause_entry_find(vendor, space, key, len) == slow_find(vendor, space, key, len),
          "sipcause_entry_find", 1, 0);
    if (room % 16 == 15) { /* the key as the name of a space, which need not be one */
        char *name = malloc(len + 1);
        memcpy(name, len > 0 ? key : "", len);
        name[len] = '\0';
        check(sipcause_entry_find(vendor, name, key, len) == slow_find(vendor, name, key, len),
              "sipcause_entry_find in any space", 1, 0);
        free(name);
    }
    compare_names(vendor, key, len, room % 4);
    compare_codes(vendor, 100 + (byte_at(key, len, 0) | byte_at(key, len, 1) << 8) % 700, room % 4);
    compare_vendors(key, len);
    free(key);
}

/* ---- Reason phrases ---- */

static int is_worded(unsigned code, const char *phrase, size_t len)
{
    size_t i;

    for (i = 0; i < sizeof expected_wordings / sizeof expected_wordings[0]; i++)
        if (expected_wordings[i].code == code && is_key(phrase, len, expected_wordings[i].phrase))
            return 1;
    return 0;
}

/* A sense of a code, by its phrase or warn code: its outcome and action tell it from the others. */
static int is_sense(const struct sipcause_status *status, size_t i)
{
    return status->code == expected_senses[i].code && status->outcome == expected_senses[i].outcome
           && status->action == expected_senses[i].action;
}

/* The phrase beside every code that has senses, and beside one that may have none. */
static void compare_senses(unsigned code, const char *phrase, size_t len)
{
    const struct sipcause_status *status = sipcause_status_find_phrase(code, phrase, len);
    int due = 0;
    size_t i;

    for (i = 0; i < sizeof expected_senses / sizeof expected_senses[0]; i++) {
        if (expected_senses[i].said[0] == '\0' || !is_key(phrase, len, expected_senses[i].said))
            continue;
        check(is_sense(sipcause_status_find_phrase(expected_senses[i].code, phrase, len), i),
              "sipcause_status_find_phrase", 1, 0);
        due |= expected_senses[i].code == code;
    }
    check_same("whether a phrase says more", !due, status == sipcause_status_find(code));
}

static void compare_warned(unsigned code, unsigned warn_code)
{
    const struct sipcause_status *status = sipcause_status_find_warning(code, warn_code);
    int due = 0;
    size_t i;

    for (i = 0; i < sizeof expected_senses / sizeof expected_senses[0]; i++) {
        if (expected_senses[i].warn_code != warn_code || expected_senses[i].code != code)
            continue;
        due = warn_code != 0;
        check(!due || is_sense(status, i), "sipcause_status_find_warning", 1, 0);
    }
    check_same("whether a warn code says more", !due, status == sipcause_status_find(code));
}

/* A phrase may be the name of a method, which is found to the letter or not at all. */
static void compare_methods(const char *name, size_t len)
{
    unsigned method = SIPCAUSE_METHOD_UNKNOWN + 1;

    while (sipcause_method_word(method)[0] != '\0'
           && (strlen(sipcause_method_word(method)) != len
               || memcmp(sipcause_method_word(method), name, len) != 0))
        method++;
    if (sipcause_method_word(method)[0] == '\0')
        method = SIPCAUSE_METHOD_UNKNOWN;
    check_same("sipcause_method_find", method, sipcause_method_find(name, len));
}

void compare_phrases(const char *bytes, size_t len)
{
    const size_t max = byte_at(bytes, len, 0) % 4;
    uint16_t *codes = malloc(max * sizeof *codes + 1);
    char *phrase = rest_of(bytes, &len, 1);
    const size_t count = sipcause_status_by_phrase(phrase, len, codes, max);
    size_t due = 0, i;

    compare_senses(count > 0 && max > 0 ? codes[0] : 603, phrase, len);
    for (i = 0; i < sizeof expected_statuses / sizeof expected_statuses[0]; i++) {
        if (!is_worded(expected_statuses[i].code, phrase, len))
            continue;
        if (due < max && due < count)
            check_same("the code of a phrase", expected_statuses[i].code, codes[due]);
        due++;
    }
    check_same("sipcause_status_by_phrase", due, count);
    compare_methods(phrase, len);
    free(codes);
    free(phrase);
}

/* ---- Texts ---- */

/* A function that writes a text, and what it is asked for. */
struct asked {
    size_t (*write)(const struct asked *asked, char *buffer, size_t size);
    const void *row;
    size_t (*of_word)(unsigned number, enum sipcause_text which, char *buffer, size_t size);
    unsigned number; /* of a word; or the length of the row, a text to unquote */
    enum sipcause_text which;
};

/* How much of what may be no UTF-8 stays in `size` bytes: all of it, or whole characters. */
static size_t kept_of(const char *whole, size_t len, size_t size)
{
    return len < size ? len : letter_end(whole, size - 1);
}

static void compare_cut(const struct asked *asked, size_t size, const char *whole, size_t len)
{
    char *buffer = malloc(size > 0 ? size : 1);

    check_same("the length of a text", len, asked->write(asked, size > 0 ? buffer : NULL, size));
    if (size > 0) {
        const size_t kept = kept_of(whole, len, size);
        check(memcmp(buffer, whole, kept) == 0, "what a text keeps", (long)kept, -1);
        check_same("the end of a text", 0, (unsigned char)buffer[kept]);
    }
    free(buffer);
}

/* The same of a text for people, which ends behind a word. */
static void compare_cut_at_word(const struct asked *asked, size_t size, const char *whole,
                                size_t len)
{
    char *buffer = malloc(size > 0 ? size : 1), *due = malloc(size + 1);

    check_same("the length of a text", len, asked->write(asked, size > 0 ? buffer : NULL, size));
    if (size > 0) {
        const size_t due_len = cut_due(whole, len, size, expected_ellipsis, due);
        check(strcmp(buffer, due) == 0, "a text that is cut", (long)due_len,
              (long)strlen(buffer));
    }
    free(due);
    free(buffer);
}

/* The text, written whole, and in a buffer of this size. */
static size_t compare_text(const struct asked *asked, size_t size)
{
    char whole[LONGEST];
    const size_t len = asked->write(asked, whole, sizeof whole);

    check(len < sizeof whole && whole[len] == '\0', "a text's end", 0, (long)len);
    compare_cut_at_word(asked, size, whole, len);
    return len;
}

static size_t write_status(const struct asked *asked, char *buffer, size_t size)
{
    return sipcause_status_text(asked->row, asked->which, buffer, size);
}

static size_t write_cause(const struct asked *asked, char *buffer, size_t size)
{
    return sipcause_cause_text(asked->row, asked->which, buffer, size);
}

static size_t write_entry(const struct asked *asked, char *buffer, size_t size)
{
    return sipcause_entry_text(asked->row, asked->which, buffer, size);
}

static size_t write_fact(const struct asked *asked, char *buffer, size_t size)
{
    return sipcause_fact_text(asked->row, asked->which, buffer, size);
}

static size_t write_word(const struct asked *asked, char *buffer, size_t size)
{
    return asked->of_word(asked->number, asked->which, buffer, size);
}

static size_t write_plain(const struct asked *asked, char *buffer, size_t size)
{
    return sipcause_unquote(asked->row, asked->number, buffer, size);
}

void compare_unquote(const char *bytes, size_t len)
{
    const size_t size = byte_at(bytes, len, 0);
    char *text = rest_of(bytes, &len, 1), *plain = malloc(len + 1);
    const struct asked asked = { write_plain, text, NULL, (unsigned)len, SIPCAUSE_DISPLAY };
    size_t count = 0, i;

    for (i = 0; i < len; i++) {
        i += text[i] == '\\' && i + 1 < len;
        plain[count++] = text[i];
    }
    compare_cut(&asked, size, plain, count);
    compare_cut(&asked, count + 1, plain, count);
    compare_cut(&asked, count, plain, count);
    free(plain);
    free(text);
}

/* ---- Codecs ---- */

static int slow_accepts(const struct sipcause_vendor *vendor, const char *codec, size_t len)
{
    size_t i;

    for (i = 0; i < vendor->fact_count; i++)
        if (sipcause_vendor_fact(vendor, i)->kind == SIPCAUSE_CODEC
            && is_key(codec, len, sipcause_fact_value(sipcause_vendor_fact(vendor, i))))
            return SIPCAUSE_YES;
    for (i = 0; i < sizeof expected_not_speech / sizeof expected_not_speech[0]; i++)
        if (is_key(codec, len, expected_not_speech[i]))
            return SIPCAUSE_UNSTATED;
    return vendor->flags & SIPCAUSE_CODECS_ONLY && !is_key(codec, len, "") ? SIPCAUSE_NO
                                                                           : SIPCAUSE_UNSTATED;
}

void compare_codecs(const char *bytes, size_t len)
{
    const struct sipcause_vendor *vendor = any_vendor(byte_at(bytes, len, 0));
    char *codec = rest_of(bytes, &len, 1);
    const int due = slow_accepts(vendor, codec, len);
    const int answer = sipcause_vendor_accepts_codec(vendor, codec, len);

    check(answer == due, "sipcause_vendor_accepts_codec", due, answer);
    free(codec);
}

static int slow_accepts_type(const struct sipcause_vendor *vendor, unsigned type)
{
    size_t i;

    for (i = 0; i < vendor->fact_count; i++) {
        const struct sipcause_fact *fact = sipcause_vendor_fact(vendor, i);
        if (fact->kind == SIPCAUSE_CODEC && fact->low == type && type < 128)
            return SIPCAUSE_YES;
    }
    for (i = 0; i < sizeof expected_static_types / sizeof expected_static_types[0]; i++)
        if (expected_static_types[i].payload_type == type)
            return slow_accepts(vendor, expected_static_types[i].codec,
                                strlen(expected_static_types[i].codec));
    return SIPCAUSE_UNSTATED;
}

/* ---- Numbers ---- */

/* A source is named, and with it the place and the document; or nothing is. */
static void check_source(const struct sipcause_source *source, size_t is_row)
{
    struct sipcause_document document;

    sipcause_source_document(source, &document);
    check_same("the title of the source", is_row, document.title[0] != '\0');
    check_same("the address of the source", is_row, document.url[0] != '\0');
    check_same("the source", is_row, source->id[0] != '\0');
    check_same("the place in the source", is_row, source->where[0] != '\0');
}

static void compare_status(unsigned code, unsigned which, size_t size)
{
    const struct sipcause_status *status = sipcause_status_find(code);
    struct asked asked = { write_status, status, NULL, 0, (enum sipcause_text)which };
    const size_t is_code = code >= 100 && code <= 699;
    struct sipcause_source source;

    check_same("whether it is a code", is_code, status->code != 0);
    check_same("the class", is_code ? code / 100 : 0, status->code / 100u);
    check_same("the phrase", is_code, sipcause_status_write_phrase(status, NULL, 0) > 0);
    sipcause_status_source(status, &source);
    check_source(&source, is_code);
    check(sipcause_tone_word(sipcause_status_tone(status))[0] != '\0', "a tone has a word", 1, 0);
    check(sipcause_outcome_tone(code) <= SIPCAUSE_TONE_UNOBTAINABLE, "the tone of an outcome", 1,
          0);
    check_same("the text of a code", is_code && which < TEXTS, compare_text(&asked, size) > 0);
}

/* What is beside a cause at a place; causes.c compares the row. */
static void compare_place(unsigned protocol, size_t index, unsigned which, size_t size)
{
    const struct sipcause_cause *cause = sipcause_cause_at(protocol, index);
    const struct asked asked = { write_cause, cause, NULL, 0, (enum sipcause_text)which };
    const size_t is_cause = sipcause_cause_name(cause)[0] != '\0';
    struct sipcause_source source;

    check(!is_cause || sipcause_cause_find(protocol, cause->cause) == cause, "a cause", 0, 1);
    check(sipcause_cause_side(cause) < 5, "the side", 0, (long)sipcause_cause_side(cause));
    sipcause_cause_source(cause, &source);
    check_source(&source, is_cause);
    check(which > 1 || compare_text(&asked, size) > 0, "the text of a cause", 1, 0);
}

/* Whatever the numbers, a response ends no more than a dialog, and a wait ends after it began. */
static void compare_decisions(unsigned code, unsigned number)
{
    const struct sipcause_status *status = sipcause_status_find(code);
    struct sipcause_wait wait;

    check(sipcause_effect(status, number) <= SIPCAUSE_EFFECT_DIALOG, "sipcause_effect", 3, 4);
    check(sipcause_action_retry(number) <= SIPCAUSE_RETRY_CONTACT, "sipcause_action_retry", 5, 6);
    check(sipcause_action_acts(number) <= SIPCAUSE_ACTS_PROVIDER, "sipcause_action_acts", 4, 5);
    sipcause_action_wait(status->action, number, &wait);
    check(wait.min_ms <= wait.max_ms, "sipcause_action_wait", (long)wait.min_ms, (long)wait.max_ms);
    check_same("whether a document gives a wait", wait.max_ms > 0, wait.stated);
}

static void compare_entry(const struct sipcause_vendor *vendor, size_t index, unsigned which,
                          size_t size)
{
    const struct sipcause_entry *entry = sipcause_entry_at(vendor, index);
    const struct asked asked = { write_entry, entry, NULL, 0, (enum sipcause_text)which };
    const size_t is_row = index < vendor->entry_count;
    const unsigned http = sipcause_entry_http(entry);
    struct sipcause_source source;

    check_same("the vendor", is_row ? vendor->number : SIPCAUSE_NOBODY, entry->vendor);
    check_same("the row of the vendor", entry->vendor, sipcause_entry_vendor(entry)->number);
    check_same("the key", is_row, entry_key(entry)[0] != '\0');
    check_same("the name", is_row, entry_name(entry)[0] != '\0');
    check_same("the space", is_row, sipcause_entry_space(entry)[0] != '\0');
    check(http == 0 || (is_row && http >= 100 && http <= 599), "the HTTP status", 0, (long)http);
    check_same("the calls", http != 0, entry_calls(entry)[0] != '\0');
    check(sipcause_entry_retired(entry) < 30000000, "the day", 0, 30000000);
    check(entry->initiators != 0 || sipcause_entry_side(entry) == 0, "a side of nobody", 0, 1);
    check(sipcause_tone_word(sipcause_entry_tone(entry))[0] != '\0', "a tone has a word", 1, 0);
    sipcause_entry_source(entry, &source);
    check_source(&source, is_row);
    check_same("the text of a row", is_row && which < TEXTS, compare_text(&asked, size) > 0);
}

static void compare_fact(const struct sipcause_vendor *vendor, size_t index, unsigned which,
                         size_t size)
{
    const struct sipcause_fact *fact = sipcause_vendor_fact(vendor, index);
    const struct asked asked = { write_fact, fact, NULL, 0, (enum sipcause_text)which };
    const size_t is_fact = index < vendor->fact_count;
    struct sipcause_source source;

    check_same("whether it is a fact", is_fact, fact->kind != SIPCAUSE_NO_FACT);
    check_same("whose fact it is", is_fact ? vendor->number : SIPCAUSE_NOBODY, fact->vendor);
    check(is_fact || sipcause_fact_value(fact)[0] == '\0', "the value", 0, 1);
    sipcause_fact_source(fact, &source);
    check_source(&source, is_fact);
    compare_text(&asked, size);
}

/* A word and its texts: both, or neither; and none past the few there are. */
static void compare_word(unsigned number, unsigned which, size_t size)
{
#define WORD(list) { sipcause_##list##_word, sipcause_##list##_text }
    static const struct {
        const char *(*word)(unsigned number);
        size_t (*text)(unsigned number, enum sipcause_text which, char *buffer, size_t size);
    } lists[] = { WORD(outcome), WORD(retry),  WORD(acts), WORD(action), WORD(party),
                  WORD(side),    WORD(effect), WORD(flag), WORD(tone) };
#undef WORD
    size_t i;

    for (i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        const struct asked asked = { write_word, NULL, lists[i].text, number,
                                     (enum sipcause_text)which };
        const int is_word = lists[i].word(number)[0] != '\0';
        const size_t has_text = is_word && which < TEXTS && which != SIPCAUSE_ADVICE;
        check(!is_word || number < 100, "a word past the last", 0, 1);
        check_same("the text of a word", has_text, compare_text(&asked, size) > 0);
    }
}

static void compare_small_lists(unsigned number)
{
    const char *phrase = sipcause_warning_phrase(number);
    const char *location = sipcause_location_word(number);

    check_same("the word of a location", number < 16, location[0] != '\0');
    check_same("the word of a protocol", number > 0 && number < 23,
               sipcause_protocol_word(number)[0] != '\0');
    check(sipcause_location_side(number) < 5, "the side of a location", 0, 5);
    check(phrase[0] == '\0' || (number >= 300 && number <= HIGHEST_CODE), "a warn code", 0, 1);
}

void compare_numbers(const char *bytes, size_t len)
{
    const unsigned choice = byte_at(bytes, len, 0), size = byte_at(bytes, len, 1);
    const struct sipcause_vendor *vendor = any_vendor(choice);
    const unsigned which = choice >> 3 & 7;
    unsigned number = 0;
    size_t at;
    int answer, due;

    for (at = 2; at < 6 && at < len; at++)
        number = number << 8 | byte_at(bytes, len, at);
    compare_status(number, which, size);
    compare_warned(number >> 9, number & 0x1ff);
    compare_warned(480, number);
    compare_place(number % 25, number / 25, which, size);
    compare_decisions(number % 700, size);
    compare_decisions(size, number);
    compare_entry(vendor, number, which, size);
    compare_fact(vendor, number, which, size);
    compare_word(number, which, size);
    compare_small_lists(number);
    check_same("the name of a space", number < vendor->space_count,
               sipcause_vendor_space(vendor, number)[0] != '\0');
    check_same("the title of a vendor", vendor->number != SIPCAUSE_NOBODY,
               sipcause_vendor_title(vendor)[0] != '\0');
    check_same("the id of a vendor", vendor->number != SIPCAUSE_NOBODY,
               sipcause_vendor_id(vendor)[0] != '\0');
    compare_codes(vendor, number, which);
    due = slow_accepts_type(vendor, number);
    answer = sipcause_vendor_accepts_payload_type(vendor, number);
    check(answer == due, "sipcause_vendor_accepts_payload_type", due, answer);
}

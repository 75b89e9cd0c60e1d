/* SPDX-License-Identifier: MIT
 *
 * test_vendor.c - every row of every vendor, by its key, name and code, against the spec's rows.
 */
#include "entry.h"
#include "expect.h"
#include "sources.h"
#include "tap.h"
#include "written.h"

#include <strings.h>

enum { ENTRIES = sizeof expected_entries / sizeof expected_entries[0], MOST = 256 };
enum { VENDORS = sizeof expected_vendors / sizeof expected_vendors[0] };

static const struct sipcause_vendor *find_vendor(const char *id)
{
    return sipcause_vendor_find(id, strlen(id));
}

#if SIPCAUSE_TONES
#define check_tone(entry, tone) is_number(sipcause_entry_tone(entry), tone, "the tone")
#else
#define check_tone(entry, tone) (void)0
#endif

static int same(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

/* Is the entry that of row `i`? No two rows have vendor, space, key and name in common. */
static int is_row(const struct sipcause_entry *entry, int i)
{
    return same(sipcause_vendor_id(sipcause_entry_vendor(entry)), expected_entries[i].vendor)
           && same(sipcause_entry_space(entry), expected_entries[i].space)
           && same(entry_key(entry), expected_entries[i].key)
           && same(entry_name(entry), expected_entries[i].name);
}

static void check_row(const struct sipcause_entry *entry, int i)
{
    is_text(sipcause_vendor_id(sipcause_entry_vendor(entry)), expected_entries[i].vendor,
            "the vendor");
    is_text(sipcause_entry_space(entry), expected_entries[i].space, "the space");
    is_text(entry_key(entry), expected_entries[i].key, "the key");
    is_text(entry_name(entry), expected_entries[i].name, "the name");
    is_number(entry->sip, expected_entries[i].sip, "the response code");
    is_number(entry->flags, expected_entries[i].flags, "the flags");
    is_number(entry->initiators, expected_entries[i].initiators, "the initiators");
    is_number(sipcause_entry_side(entry), expected_entries[i].side, "the side");
    is_number(entry->outcome, expected_entries[i].outcome, "the outcome");
    is_number(entry->action, expected_entries[i].action, "the action");
    is_number(sipcause_entry_http(entry), expected_entries[i].http, "the HTTP status");
    is_number(sipcause_entry_q850(entry), expected_entries[i].q850, "the cause of Q.850");
    is_number(sipcause_entry_retired(entry), expected_entries[i].retired, "the day it was retired");
    is_text(entry_calls(entry), expected_entries[i].calls, "the calls that return it");
    check_tone(entry, expected_entries[i].tone);
    CHECK_SOURCE(sipcause_entry_source, entry, expected_entries[i].source,
                 expected_entries[i].where);
}

static size_t write_key(const void *row, char *buffer, size_t size)
{
    return sipcause_entry_write_key(row, buffer, size);
}

static size_t write_name(const void *row, char *buffer, size_t size)
{
    return sipcause_entry_write_name(row, buffer, size);
}

static size_t write_calls(const void *row, char *buffer, size_t size)
{
    return sipcause_entry_write_calls(row, buffer, size);
}

/* The key, name and calls of row `i`, or of nobody's where `i` is negative, written and pointed
 * to. */
static void check_strings(const struct sipcause_entry *entry, int i)
{
    const char *const key = i < 0 ? "" : expected_entries[i].key;
    const char *const name = i < 0 ? "" : expected_entries[i].name;
    const char *const calls = i < 0 ? "" : expected_entries[i].calls;

    check_every_cut(write_key, entry, key);
    check_every_cut(write_name, entry, name);
    check_every_cut(write_calls, entry, calls);
#if SIPCAUSE_POINTERS
    is_text(sipcause_entry_key(entry), key, "the key as it stands");
    is_text(sipcause_entry_name(entry), name, "the name as it stands");
    is_text(sipcause_entry_calls(entry), calls, "the calls as they stand");
#endif
}

/* How many rows are expected of the key of row `i`. */
static unsigned rows_of_key(int i)
{
    unsigned count = 0;
    int row;

    for (row = 0; row < ENTRIES; row++)
        count += same(expected_entries[row].vendor, expected_entries[i].vendor)
                 && same(expected_entries[row].space, expected_entries[i].space)
                 && same(expected_entries[row].key, expected_entries[i].key);
    return count;
}

static void check_key(int i)
{
    const struct sipcause_vendor *vendor = find_vendor(expected_entries[i].vendor);
    const char *key = expected_entries[i].key, *space = expected_entries[i].space;
    char *exact = exactly(key, strlen(key));
    const struct sipcause_entry *entries[MOST] = { NULL };
    const size_t count = sipcause_entry_by_key(vendor, space, exact, strlen(key), entries, MOST);
    size_t at = 0;

    is_true(sipcause_entry_find(vendor, space, exact, strlen(key)) == entries[0],
            "what is found is the first of its key");
    is_number(sipcause_entry_by_key(vendor, space, exact, strlen(key), NULL, 0), count,
              "how many there are, without any room");
    is_number(count, rows_of_key(i), "how many rows the key has");
    while (at + 1 < count && !is_row(entries[at], i))
        at++;
    check_row(entries[at], i);
    check_strings(entries[at], i);
    is_number(sipcause_entry_find(vendor, NULL, exact, strlen(key))->vendor, vendor->number,
              "the vendor of what is found without a space");
    free(exact);
}

/* All rows with the name of row `i`, in order, are found by it, and no others. */
static void check_name(int i)
{
    const struct sipcause_entry *entries[MOST];
    const char *name = expected_entries[i].name;
    char *exact = exactly(name, strlen(name));
    const size_t count = sipcause_entry_by_name(find_vendor(expected_entries[i].vendor), exact,
                                                strlen(name), entries, MOST);
    size_t due = 0;
    int row;

    for (row = 0; row < ENTRIES; row++) {
        if (strcasecmp(expected_entries[row].name, name) != 0
            || !same(expected_entries[row].vendor, expected_entries[i].vendor))
            continue;
        if (due < count)
            is_text(entry_key(entries[due]), expected_entries[row].key, "its key");
        due++;
    }
    is_number(count, due, "how many have the name");
    free(exact);
}

/* A documented response code finds the row. */
static void check_code(int i)
{
    const struct sipcause_entry *entries[MOST];
    size_t count, at = 0;

    if (expected_entries[i].sip == 0 || (expected_entries[i].flags & SIPCAUSE_SIP_INFERRED))
        return;
    count = sipcause_entry_by_code(find_vendor(expected_entries[i].vendor), expected_entries[i].sip,
                                   entries, MOST);
    while (at < count && !is_row(entries[at], i))
        at++;
    is_true(at < count, "%u finds it, among %zu", expected_entries[i].sip, count);
}

static void test_every_row(void)
{
    int i;

    for (i = 0; i < ENTRIES; i++) {
        begin("%s %s %s: %s", expected_entries[i].vendor, expected_entries[i].space,
              expected_entries[i].key, expected_entries[i].name);
        check_key(i);
        check_name(i);
        check_code(i);
        end();
    }
}

/* The rows of each vendor, in the order of its spaces and keys, are those expected, each once. */
static void test_all_rows(void)
{
    size_t of_vendor = 0;
    int i;

    begin("every vendor has the rows that are expected, in their order, and no others");
    for (i = 0; i < ENTRIES; i++) {
        const struct sipcause_vendor *vendor = find_vendor(expected_entries[i].vendor);
        of_vendor = i > 0 && same(expected_entries[i - 1].vendor, expected_entries[i].vendor)
                        ? of_vendor + 1
                        : 0;
        is_true(is_row(sipcause_entry_at(vendor, of_vendor), i), "row %zu of %s is %s", of_vendor,
                expected_entries[i].vendor, expected_entries[i].key);
        if (i + 1 == ENTRIES || !same(expected_entries[i + 1].vendor, expected_entries[i].vendor))
            is_number(of_vendor + 1, vendor->entry_count, "how many rows %s has",
                      expected_entries[i].vendor);
    }
    end();
}

/* Neither as a key nor as a name is this anything of the vendor. */
static void check_nobody(const struct sipcause_vendor *vendor, const char *space, const char *key,
                         size_t len, const char *name)
{
    const struct sipcause_entry *entries[MOST];
    char *exact = exactly(key, len);

    begin("%s", name);
    is_number(sipcause_entry_find(vendor, space, exact, len)->vendor, SIPCAUSE_NOBODY, "as a key");
    is_number(sipcause_entry_by_name(vendor, exact, len, entries, MOST), 0, "as a name");
    end();
    free(exact);
}

static void test_odd_keys(void)
{
    static const struct {
        const char *key;
        size_t len;
    } odd[] = {
        { "", 0 },
        { " ", 1 },
        { "4091", 4 },
        { "409", 3 },
        { "40900", 5 },
        { "04090", 5 },
        { "4090\0", 5 },
        { "40\09", 4 },
        { "\xb4\xb0\xb9\xb0", 4 },
        { "\0\0\0\0", 4 },
        { "+4090", 5 },
        { "4 090", 5 },
        { "9999999999999999999999", 22 },
    };
    char name[64];
    size_t i;

    for (i = 0; i < sizeof odd / sizeof odd[0]; i++) {
        snprintf(name, sizeof name, "odd key %zu: '%s'", i, odd[i].key);
        check_nobody(find_vendor("plivo"), "hangup", odd[i].key, odd[i].len, name);
    }
}

static void test_keys_and_spaces(void)
{
    const struct sipcause_vendor *plivo = find_vendor("plivo");
    char *longest = malloc(100000);

    memset(longest, '4', 100000);
    check_nobody(plivo, NULL, longest, 100000, "a key of 100,000 digits");
    free(longest);
    is_number(sipcause_entry_find(plivo, "hangup", " 4090\t", 6)->vendor, SIPCAUSE_PLIVO,
              "blanks around a key do not matter");
    is_number(sipcause_vendor_find("plivo\0Plivo Zentrunk", 20)->number, SIPCAUSE_NOBODY,
              "a NUL in an id is no end of it, nor does what follows count");
    check_nobody(plivo, "calllog", "4090", 4, "a space that the vendor has not");
    check_nobody(plivo, "hangups", "4090", 4, "a space with a letter too many");
    check_nobody(plivo, "", "4090", 4, "a space without a name");
}

static void test_room(void)
{
    const struct sipcause_entry *entries[2] = { NULL, NULL };

    is_number(sipcause_entry_by_name(find_vendor("plivo"), "Forbidden", 9, entries, 1), 3,
              "all entries are counted");
    is_text(entry_key(entries[0]), "4040", "the first is written");
    is_true(entries[1] == NULL, "the second is not, without room for it");
}

static void check_vendor(const struct sipcause_vendor *vendor)
{
    const char *id = sipcause_vendor_id(vendor);

    begin("vendor %s", id);
    is_true(find_vendor(id) == vendor, "it is found by its id");
    is_true(sipcause_vendor_title(vendor)[0] != '\0', "it has a title");
    is_true(sipcause_vendor_space(vendor, 0)[0] != '\0', "it has a space");
    is_text(sipcause_vendor_space(vendor, vendor->space_count), "", "the space past the last");
    end();
}

static void test_vendors(void)
{
    size_t i, on = 0;

    for (i = 0; i < VENDORS; i++) {
        const unsigned due = expected_vendors[i].on ? expected_vendors[i].number : SIPCAUSE_NOBODY;
        on += expected_vendors[i].on;
        is_number(find_vendor(expected_vendors[i].id)->number, due,
                  "vendor %s is found if it is not left out", expected_vendors[i].id);
    }
    for (i = 0; sipcause_vendor_at(i)->number != SIPCAUSE_NOBODY; i++)
        check_vendor(sipcause_vendor_at(i));
    is_number(i, on, "there are as many vendors as are not left out");
    is_true(sipcause_vendor_find("PLIvo", 5) == find_vendor("plivo"),
            "the case of a vendor's id does not matter");
}

static void test_nobody(void)
{
    const struct sipcause_vendor *nobody = find_vendor("nobody");

    is_number(nobody->number, SIPCAUSE_NOBODY, "an unknown vendor is nobody");
    is_number(nobody->entry_count, 0, "nobody has no entries");
    is_text(sipcause_vendor_id(nobody), "", "nor an id");
    is_text(sipcause_vendor_space(nobody, 0), "", "nor a space");
    is_true(sipcause_vendor_find(NULL, 0) == nobody, "no id is nobody's");
    is_true(sipcause_vendor_at((size_t)-1) == nobody, "nor is there one past the last");
    check_nobody(nobody, NULL, "4090", 4, "nobody has no key");
    check_nobody(nobody, NULL, "forbidden", 9, "nor a name");
    is_number(sipcause_entry_at(nobody, 0)->vendor, SIPCAUSE_NOBODY, "nor a first entry");
}

static void test_reasons(void)
{
    const struct sipcause_vendor *didww = find_vendor("didww");
    const struct sipcause_entry *entries[MOST];
    static const char key[] = "480  CAPACITY limit for\tDID exceeded ";

    is_number(sipcause_entry_find(didww, "calllog", key, sizeof key - 1)->sip, 480,
              "a reason that differs in case and blanks is found");
    is_number(sipcause_entry_by_name(didww, "ringing TIMEOUT", 15, entries, MOST), 1,
              "a reason alone is, too");
    is_number(entries[0]->sip, 487, "with its code");
    is_number(sipcause_entry_by_name(didww, "Not Acceptable", 14, entries, MOST), 2,
              "and may be two codes'");
    check_nobody(didww, "calllog", "480", 3, "a code alone is no key");
}

static void test_codes(void)
{
    const struct sipcause_vendor *didww = find_vendor("didww");
    const struct sipcause_entry *entries[MOST] = { NULL };

    is_number(sipcause_entry_by_code(didww, 480, entries, MOST), 7, "480 of DIDWW has 7 reasons");
    entries[2] = NULL;
    is_number(sipcause_entry_by_code(didww, 403, entries, 2), 5, "403 has five");
    is_text(entry_name(entries[1]), "DID Blocked", "the second is written");
    is_true(entries[2] == NULL, "the third is not, without room for it");
    is_number(sipcause_entry_by_code(didww, 0, entries, MOST), 0, "no code finds nothing");
    is_number(sipcause_entry_by_code(didww, 70000 + 480, entries, MOST), 0,
              "nor does a code past 16 bits");
    is_number(sipcause_entry_by_code(find_vendor("plivo"), 404, entries, MOST), 0,
              "nor one that is inferred");
}

/* A vendor's own words for who ended a call, as sides; none where its document names several. */
static void test_sides(void)
{
    static const struct {
        const char *vendor, *key;
        unsigned side;
    } ended[] = {
        { "plivo", "4170", SIPCAUSE_SIDE_NEAR },
        { "plivo", "4040", SIPCAUSE_SIDE_NETWORK },
        { "plivo", "4540", SIPCAUSE_SIDE_PLATFORM },
        { "plivo", "4120", SIPCAUSE_SIDE_UNKNOWN },
        { "didww", "200 RTP Timeout (Destination)", SIPCAUSE_SIDE_PLATFORM },
        { "didww", "200 Bye", SIPCAUSE_SIDE_UNKNOWN },
        { "exotel", "486", SIPCAUSE_SIDE_UNKNOWN },
    };
    size_t i;

    for (i = 0; i < sizeof ended / sizeof ended[0]; i++) {
        const struct sipcause_vendor *vendor = find_vendor(ended[i].vendor);
        const struct sipcause_entry *entry =
            sipcause_entry_find(vendor, NULL, ended[i].key, strlen(ended[i].key));
        is_number(sipcause_entry_side(entry),
                  vendor->number == SIPCAUSE_NOBODY ? SIPCAUSE_SIDE_UNKNOWN : ended[i].side,
                  "the side of %s %s", ended[i].vendor, ended[i].key);
    }
}

#if SIPCAUSE_FACTS

/* What DIDWW calls Origination is the far side, for its reader owns the number that was called. */
static void test_initiators(void)
{
    const struct sipcause_vendor *didww = find_vendor("didww");
    unsigned far = 0, near = 0;
    size_t i;

    for (i = 0; i < didww->fact_count; i++) {
        const struct sipcause_fact *fact = sipcause_vendor_fact(didww, i);
        if (fact->kind != SIPCAUSE_INITIATOR)
            continue;
        far += fact->low == SIPCAUSE_PARTY_ORIGINATION && fact->high == SIPCAUSE_SIDE_FAR;
        near += fact->low == SIPCAUSE_PARTY_DESTINATION && fact->high == SIPCAUSE_SIDE_NEAR;
    }
    is_number(far, didww->number != SIPCAUSE_NOBODY, "one initiator of DIDWW is the far side");
    is_number(near, didww->number != SIPCAUSE_NOBODY, "and one the near side");
}

static void test_profiles(void)
{
    static const struct {
        const char *vendor, *codec;
        enum sipcause_answer answer;
    } codecs[] = {
        { "plivo", "PCMU", SIPCAUSE_YES },      { "plivo", "telephone-EVENT", SIPCAUSE_YES },
        { "plivo", "opus", SIPCAUSE_NO },       { "exotel", "PCMA", SIPCAUSE_YES },
        { "plivo", "CN", SIPCAUSE_UNSTATED },   { "plivo", "", SIPCAUSE_UNSTATED },
        { "exotel", "PCMU", SIPCAUSE_UNSTATED }, { "exotel", "telephone-event", SIPCAUSE_UNSTATED },
        { "2talk", "G729", SIPCAUSE_YES },      { "2talk", "opus", SIPCAUSE_UNSTATED },
        { "didww", "PCMU", SIPCAUSE_UNSTATED }, { "nobody", "PCMU", SIPCAUSE_UNSTATED },
    };
    size_t i;

    for (i = 0; i < sizeof codecs / sizeof codecs[0]; i++) {
        const struct sipcause_vendor *vendor = find_vendor(codecs[i].vendor);
        const enum sipcause_answer due =
            vendor->number == SIPCAUSE_NOBODY ? SIPCAUSE_UNSTATED : codecs[i].answer;
        is_number(sipcause_vendor_accepts_codec(vendor, codecs[i].codec, strlen(codecs[i].codec)),
                  due, "does %s take '%s'?", codecs[i].vendor, codecs[i].codec);
    }
}

/* A static payload type is as its codec; of the others only those are known that are named. */
static void test_payload_types(void)
{
    static const struct {
        const char *vendor;
        unsigned type;
        enum sipcause_answer answer;
    } types[] = {
        { "plivo", 0, SIPCAUSE_YES },       { "plivo", 8, SIPCAUSE_YES },
        { "plivo", 3, SIPCAUSE_NO },        { "plivo", 13, SIPCAUSE_UNSTATED },
        { "plivo", 19, SIPCAUSE_UNSTATED }, { "plivo", 101, SIPCAUSE_UNSTATED },
        { "exotel", 8, SIPCAUSE_YES },      { "exotel", 0, SIPCAUSE_UNSTATED },
        { "2talk", 18, SIPCAUSE_YES },      { "2talk", 3, SIPCAUSE_UNSTATED },
        { "2talk", 101, SIPCAUSE_YES },     { "2talk", 96, SIPCAUSE_UNSTATED },
        { "plivo", SIPCAUSE_NO_PAYLOAD_TYPE, SIPCAUSE_UNSTATED },
        { "plivo", 65536 + 8, SIPCAUSE_UNSTATED },
    };
    size_t i;

    for (i = 0; i < sizeof types / sizeof types[0]; i++) {
        const struct sipcause_vendor *vendor = find_vendor(types[i].vendor);
        const enum sipcause_answer due =
            vendor->number == SIPCAUSE_NOBODY ? SIPCAUSE_UNSTATED : types[i].answer;
        is_number(sipcause_vendor_accepts_payload_type(vendor, types[i].type), due,
                  "does %s take payload type %u?", types[i].vendor, types[i].type);
    }
}

static void test_ports(void)
{
    const struct sipcause_vendor *exotel = find_vendor("exotel");
    const struct sipcause_fact *fact;
    unsigned media = 0, signaling = 0, before = 0;
    size_t i;

    for (i = 0; i < exotel->fact_count; i++) {
        fact = sipcause_vendor_fact(exotel, i);
        is_true(fact->kind >= before, "fact %zu is in the order of kinds", i);
        before = fact->kind;
        media += fact->kind == SIPCAUSE_MEDIA_PORTS && fact->low == 10000 && fact->high == 40000
                 && same(sipcause_fact_value(fact), "udp");
        signaling +=
            fact->kind == SIPCAUSE_SIGNALING_PORTS && (fact->low == 443 || fact->low == 5070);
    }
    is_number(media, 1, "Exotel's ports for media");
    is_number(signaling, 2, "and for signaling");
    fact = sipcause_vendor_fact(exotel, exotel->fact_count);
    is_number(fact->kind, SIPCAUSE_NO_FACT, "past the last fact there is none");
    is_text(sipcause_fact_value(fact), "", "and it has no value");
}

#if SIPCAUSE_SOURCES && SIPCAUSE_VENDOR_EXOTEL
static void test_fact_sources(void)
{
    const struct sipcause_vendor *exotel = find_vendor("exotel");
    const struct sipcause_fact *fact = sipcause_vendor_fact(exotel, 0);

    is_text(sipcause_fact_value(fact), "PCMA", "Exotel's first fact");
    CHECK_SOURCE(sipcause_fact_source, fact, "exotel", "7");
    fact = sipcause_vendor_fact(exotel, exotel->fact_count);
    CHECK_SOURCE(sipcause_fact_source, fact, "", "");
}
#endif

#if SIPCAUSE_TEXT && SIPCAUSE_VENDOR_EXOTEL
static void test_fact_texts(void)
{
    const struct sipcause_vendor *exotel = find_vendor("exotel");
    const struct sipcause_fact *none = sipcause_vendor_fact(exotel, exotel->fact_count);
    size_t last = exotel->fact_count;
    char buffer[2] = "x";

    is_number(sipcause_fact_text(none, SIPCAUSE_DISPLAY, buffer, 2), 0,
              "what is no fact has no text");
    is_text(buffer, "", "and nothing is written");
    do
        last--;
    while (sipcause_vendor_fact(exotel, last)->kind != SIPCAUSE_NOTE);
    is_true(sipcause_fact_text(sipcause_vendor_fact(exotel, last), SIPCAUSE_DISPLAY, buffer, 2) > 1,
            "the last note has one");
}
#endif

#endif

static void test_no_entry(void)
{
    const struct sipcause_entry *entry = sipcause_entry_at(find_vendor("plivo"), 100000);

    begin("the entry past the last says nothing, in every way one can ask");
    is_number(entry->vendor, SIPCAUSE_NOBODY, "the vendor's number");
    is_number(sipcause_entry_vendor(entry)->number, SIPCAUSE_NOBODY, "the vendor");
    is_number(entry->outcome, SIPCAUSE_OUTCOME_UNKNOWN, "the outcome");
    is_text(entry_key(entry), "", "the key");
    is_text(entry_name(entry), "", "the name");
    is_text(sipcause_entry_space(entry), "", "the space");
    check_strings(entry, -1);
    is_number(sipcause_entry_http(entry), 0, "the HTTP status");
    is_text(entry_calls(entry), "", "the calls");
    is_number(sipcause_entry_retired(entry), 0, "the day it was retired");
    CHECK_SOURCE(sipcause_entry_source, entry, "", "");
    end();
}

#if SIPCAUSE_TEXT
static void test_no_text(void)
{
    const struct sipcause_entry *entry = sipcause_entry_at(find_vendor("plivo"), 100000);
    char buffer[4] = "xyz";

    is_number(sipcause_entry_text(entry, SIPCAUSE_DISPLAY, buffer, 4), 0, "nor has it a text");
    is_text(buffer, "", "and nothing is written");
}
#endif

int main(void)
{
    test_every_row();
    test_all_rows();
    if (SIPCAUSE_VENDOR_PLIVO) {
        test_odd_keys();
        test_keys_and_spaces();
        test_room();
    }
    test_vendors();
    test_nobody();
    if (SIPCAUSE_VENDOR_DIDWW) {
        test_reasons();
        test_codes();
    }
    test_sides();
#if SIPCAUSE_FACTS
    test_initiators();
    test_profiles();
    if (SIPCAUSE_VENDOR_2TALK)
        test_payload_types();
    if (SIPCAUSE_VENDOR_EXOTEL)
        test_ports();
#endif
#if SIPCAUSE_FACTS && SIPCAUSE_SOURCES && SIPCAUSE_VENDOR_EXOTEL
    test_fact_sources();
#endif
#if SIPCAUSE_FACTS && SIPCAUSE_TEXT && SIPCAUSE_VENDOR_EXOTEL
    test_fact_texts();
#endif
    test_no_entry();
#if SIPCAUSE_TEXT
    test_no_text();
#endif
    return done();
}

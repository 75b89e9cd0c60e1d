/* SPDX-License-Identifier: MIT
 *
 * test_vendor.c - every row of every vendor, by its key and by its name, against the rows of the spec.
 */
#include "expect.h"
#include "tap.h"

#include <strings.h>

enum { ENTRIES = sizeof expected_entries / sizeof expected_entries[0], MOST = 64 };
enum { VENDORS = sizeof expected_vendors / sizeof expected_vendors[0] };

static const struct sipcause_vendor *find_vendor(const char *id)
{
    return sipcause_vendor_find(id, strlen(id));
}

#if SIPCAUSE_SOURCES
static int source_is(const struct sipcause_entry *entry, const char *id, const char *where)
{
    struct sipcause_source source;

    sipcause_entry_source(entry, &source);
    return strcmp(source.id, id) == 0 && strcmp(source.where, where) == 0;
}
#else
#define source_is(entry, id, where) 1
#endif

#if SIPCAUSE_TEXT
static int has_no_text(const struct sipcause_entry *entry)
{
    char buffer[4] = "xyz";

    return sipcause_entry_text(entry, SIPCAUSE_DISPLAY, buffer, 4) == 0 && buffer[0] == '\0';
}
#else
#define has_no_text(entry) 1
#endif

static int entry_is_right(const struct sipcause_entry *entry, int i)
{
    return strcmp(sipcause_vendor_id(sipcause_entry_vendor(entry)), expected_entries[i].vendor) == 0
           && strcmp(sipcause_entry_space(entry), expected_entries[i].space) == 0
           && strcmp(sipcause_entry_key(entry), expected_entries[i].key) == 0
           && strcmp(sipcause_entry_name(entry), expected_entries[i].name) == 0
           && entry->sip == expected_entries[i].sip && entry->flags == expected_entries[i].flags
           && entry->initiators == expected_entries[i].initiators
           && entry->outcome == expected_entries[i].outcome
           && entry->action == expected_entries[i].action
           && sipcause_entry_http(entry) == expected_entries[i].http
           && sipcause_entry_retired(entry) == expected_entries[i].retired
           && strcmp(sipcause_entry_calls(entry), expected_entries[i].calls) == 0
           && source_is(entry, expected_entries[i].source, expected_entries[i].where);
}

/* All rows with the name of row `i`, in order, are found by it, and no others. */
static int name_is_right(int i)
{
    const struct sipcause_entry *entries[MOST];
    const char *name = expected_entries[i].name;
    char *exact = exactly(name, strlen(name));
    const size_t count = sipcause_entry_by_name(find_vendor(expected_entries[i].vendor), exact,
                                                strlen(name), entries, MOST);
    size_t due = 0;
    int good = 1, row;

    for (row = 0; row < ENTRIES; row++)
        if (strcasecmp(expected_entries[row].name, name) == 0
            && strcmp(expected_entries[row].vendor, expected_entries[i].vendor) == 0) {
            good = good && due < count && entry_is_right(entries[due], row);
            due++;
        }
    free(exact);
    return good && due == count;
}

/* A documented response code finds the row. */
static int code_is_right(int i)
{
    const struct sipcause_entry *entries[MOST];
    size_t count = 1, at = 0;

    if (expected_entries[i].sip != 0 && !(expected_entries[i].flags & SIPCAUSE_SIP_INFERRED)) {
        count = sipcause_entry_by_code(find_vendor(expected_entries[i].vendor),
                                       expected_entries[i].sip, entries, MOST);
        while (at < count && !entry_is_right(entries[at], i))
            at++;
    }
    return at < count;
}

static void test_every_row(void)
{
    int i;

    for (i = 0; i < ENTRIES; i++) {
        const struct sipcause_vendor *vendor = find_vendor(expected_entries[i].vendor);
        const char *key = expected_entries[i].key;
        char *exact = exactly(key, strlen(key));
        ok(entry_is_right(sipcause_entry_find(vendor, expected_entries[i].space, exact,
                                              strlen(key)),
                          i)
               && sipcause_entry_find(vendor, NULL, exact, strlen(key))->vendor == vendor->number
               && name_is_right(i) && code_is_right(i),
           "%s %s %s: %s", expected_entries[i].vendor, expected_entries[i].space, key,
           expected_entries[i].name);
        free(exact);
    }
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
    const struct sipcause_vendor *plivo = find_vendor("plivo");
    const struct sipcause_entry *entries[MOST];
    char *longest = malloc(100000);
    size_t i;

    for (i = 0; i < sizeof odd / sizeof odd[0]; i++) {
        char *exact = exactly(odd[i].key, odd[i].len);
        ok(sipcause_entry_find(plivo, "hangup", exact, odd[i].len)->vendor == SIPCAUSE_NOBODY
               && sipcause_entry_by_name(plivo, exact, odd[i].len, entries, MOST) == 0,
           "odd key %zu: '%s'", i, odd[i].key);
        free(exact);
    }
    memset(longest, '4', 100000);
    ok(sipcause_entry_find(plivo, NULL, longest, 100000)->vendor == SIPCAUSE_NOBODY,
       "a key of 100,000 digits");
    free(longest);
    ok(sipcause_entry_find(plivo, "hangup", " 4090\t", 6)->vendor == SIPCAUSE_PLIVO,
       "blanks around a key do not matter");
    ok(sipcause_entry_find(plivo, "calllog", "4090", 4)->vendor == SIPCAUSE_NOBODY,
       "a space that the vendor has not");
    ok(sipcause_entry_find(plivo, "hangups", "4090", 4)->vendor == SIPCAUSE_NOBODY,
       "a space with a letter too many");
    ok(sipcause_entry_find(plivo, "", "4090", 4)->vendor == SIPCAUSE_NOBODY,
       "a space without a name");
    ok(sipcause_entry_by_name(plivo, "Forbidden", 9, entries, 1) == 3
           && strcmp(sipcause_entry_key(entries[0]), "4040") == 0,
       "no more entries are written than there is room for, and all are counted");
}

static void test_vendors(void)
{
    const struct sipcause_vendor *nobody = find_vendor("nobody");
    size_t i, on = 0;

    for (i = 0; i < VENDORS; i++) {
        const unsigned due = expected_vendors[i].on ? expected_vendors[i].number : SIPCAUSE_NOBODY;
        on += expected_vendors[i].on;
        ok(find_vendor(expected_vendors[i].id)->number == due,
           "vendor %s is found if it is not left out", expected_vendors[i].id);
    }
    for (i = 0; sipcause_vendor_at(i)->number != SIPCAUSE_NOBODY; i++) {
        const struct sipcause_vendor *vendor = sipcause_vendor_at(i);
        ok(find_vendor(sipcause_vendor_id(vendor)) == vendor
               && sipcause_vendor_title(vendor)[0] != '\0'
               && sipcause_vendor_space(vendor, 0)[0] != '\0'
               && sipcause_vendor_space(vendor, vendor->space_count)[0] == '\0',
           "vendor %s", sipcause_vendor_id(vendor));
    }
    ok(i == on, "there are as many vendors as are not left out");
    ok(sipcause_vendor_find("PLIvo", 5) == find_vendor("plivo"),
       "the case of a vendor's id does not matter");
    ok(nobody->number == SIPCAUSE_NOBODY && nobody->entry_count == 0
           && sipcause_vendor_id(nobody)[0] == '\0',
       "an unknown vendor is nobody");
    ok(sipcause_vendor_find(NULL, 0) == nobody && sipcause_vendor_at((size_t)-1) == nobody,
       "so is none at all");
    ok(sipcause_entry_find(nobody, NULL, "4090", 4)->vendor == SIPCAUSE_NOBODY
           && sipcause_entry_by_name(nobody, "forbidden", 9, NULL, 0) == 0
           && sipcause_entry_at(nobody, 0)->vendor == SIPCAUSE_NOBODY
           && sipcause_vendor_space(nobody, 0)[0] == '\0',
       "nobody has no entries");
}

static void test_reasons(void)
{
    const struct sipcause_vendor *didww = find_vendor("didww");
    const struct sipcause_entry *entries[MOST];
    static const char key[] = "480  CAPACITY limit for\tDID exceeded ";

    ok(sipcause_entry_by_code(didww, 480, entries, MOST) == 7, "480 of DIDWW has seven reasons");
    ok(sipcause_entry_by_code(didww, 403, entries, 2) == 5
           && strcmp(sipcause_entry_name(entries[1]), "DID Blocked") == 0,
       "403 has five, and no more are written than there is room for");
    ok(sipcause_entry_by_code(didww, 0, entries, MOST) == 0
           && sipcause_entry_by_code(didww, 70000 + 480, entries, MOST) == 0
           && sipcause_entry_by_code(find_vendor("plivo"), 404, entries, MOST) == 0,
       "no code, a code past 16 bits, and an inferred one find nothing");
    ok(sipcause_entry_find(didww, "calllog", key, sizeof key - 1)->sip == 480,
       "a reason that differs in case and blanks is found");
    ok(sipcause_entry_by_name(didww, "ringing TIMEOUT", 15, entries, MOST) == 1
           && entries[0]->sip == 487,
       "a reason alone is, too");
    ok(sipcause_entry_by_name(didww, "Not Acceptable", 14, entries, MOST) == 2,
       "and may be two codes'");
    ok(sipcause_entry_find(didww, "calllog", "480", 3)->vendor == SIPCAUSE_NOBODY,
       "a code alone is no key");
}

#if SIPCAUSE_FACTS

static void test_profiles(void)
{
    static const struct {
        const char *vendor, *codec;
        enum sipcause_answer answer;
    } codecs[] = {
        { "plivo", "PCMU", SIPCAUSE_YES },      { "plivo", "telephone-EVENT", SIPCAUSE_YES },
        { "plivo", "opus", SIPCAUSE_NO },       { "exotel", "PCMA", SIPCAUSE_YES },
        { "exotel", "PCMU", SIPCAUSE_NO },      { "exotel", "", SIPCAUSE_NO },
        { "2talk", "G729", SIPCAUSE_YES },      { "2talk", "opus", SIPCAUSE_UNSTATED },
        { "didww", "PCMU", SIPCAUSE_UNSTATED }, { "nobody", "PCMU", SIPCAUSE_UNSTATED },
    };
    size_t i;

    for (i = 0; i < sizeof codecs / sizeof codecs[0]; i++) {
        const struct sipcause_vendor *vendor = find_vendor(codecs[i].vendor);
        const enum sipcause_answer due =
            vendor->number == SIPCAUSE_NOBODY ? SIPCAUSE_UNSTATED : codecs[i].answer;
        ok(sipcause_vendor_accepts_codec(vendor, codecs[i].codec, strlen(codecs[i].codec)) == due,
           "does %s take %s?", codecs[i].vendor, codecs[i].codec);
    }
}

static void test_payload_types(void)
{
    const struct sipcause_vendor *exotel = find_vendor("exotel"), *talk = find_vendor("2talk");

    ok(sipcause_vendor_accepts_payload_type(talk, 18) == SIPCAUSE_YES
           && sipcause_vendor_accepts_payload_type(talk, 3) == SIPCAUSE_UNSTATED
           && sipcause_vendor_accepts_payload_type(exotel, 8) == SIPCAUSE_UNSTATED
           && sipcause_vendor_accepts_payload_type(talk, SIPCAUSE_NO_PAYLOAD_TYPE)
                  == SIPCAUSE_UNSTATED,
       "payload types, where the document gives them");
}

static void test_ports(void)
{
    const struct sipcause_vendor *exotel = find_vendor("exotel");
    const struct sipcause_fact *fact;
    unsigned media = 0, signaling = 0, before = 0, disorder = 0;
    size_t i;

    for (i = 0; i < exotel->fact_count; i++) {
        fact = sipcause_vendor_fact(exotel, i);
        disorder += fact->kind < before;
        before = fact->kind;
        media += fact->kind == SIPCAUSE_MEDIA_PORTS && fact->low == 10000 && fact->high == 40000
                 && strcmp(sipcause_fact_value(fact), "udp") == 0;
        signaling +=
            fact->kind == SIPCAUSE_SIGNALING_PORTS && (fact->low == 443 || fact->low == 5070);
    }
    ok(media == 1 && signaling == 2 && disorder == 0,
       "the ports of Exotel, and its facts in order of kind");
    fact = sipcause_vendor_fact(exotel, exotel->fact_count);
    ok(fact->kind == SIPCAUSE_NO_FACT && sipcause_fact_value(fact)[0] == '\0',
       "past the last fact there is none");
}

#if SIPCAUSE_SOURCES && SIPCAUSE_VENDOR_EXOTEL
static void test_fact_sources(void)
{
    const struct sipcause_vendor *exotel = find_vendor("exotel");
    const struct sipcause_fact *fact = sipcause_vendor_fact(exotel, 0);
    struct sipcause_source source;

    sipcause_fact_source(fact, &source);
    ok(strcmp(sipcause_fact_value(fact), "PCMA") == 0 && strcmp(source.id, "exotel") == 0
           && strcmp(source.where, "7") == 0,
       "a fact has a source");
    sipcause_fact_source(sipcause_vendor_fact(exotel, exotel->fact_count), &source);
    ok(source.id[0] == '\0' && source.where[0] == '\0', "what is no fact has none");
}
#endif

#if SIPCAUSE_TEXT && SIPCAUSE_VENDOR_EXOTEL
static void test_fact_texts(void)
{
    const struct sipcause_vendor *exotel = find_vendor("exotel");
    char buffer[2] = "x";

    ok(sipcause_fact_text(sipcause_vendor_fact(exotel, exotel->fact_count), SIPCAUSE_DISPLAY,
                          buffer, 2)
               == 0
           && buffer[0] == '\0',
       "what is no fact has no text");
    ok(sipcause_fact_text(sipcause_vendor_fact(exotel, exotel->fact_count - 1u), SIPCAUSE_DISPLAY,
                          buffer, 2)
           > 1,
       "the last fact has one");
}
#endif

#endif

static void test_no_entry(void)
{
    const struct sipcause_entry *entry = sipcause_entry_at(find_vendor("plivo"), 100000);

    ok(entry->vendor == SIPCAUSE_NOBODY && entry->outcome == SIPCAUSE_OUTCOME_UNKNOWN
           && sipcause_entry_key(entry)[0] == '\0' && sipcause_entry_name(entry)[0] == '\0'
           && sipcause_entry_space(entry)[0] == '\0'
           && sipcause_entry_vendor(entry)->number == SIPCAUSE_NOBODY && source_is(entry, "", "")
           && has_no_text(entry),
       "the entry past the last says nothing, in every way one can ask");
}

int main(void)
{
    test_every_row();
    if (SIPCAUSE_VENDOR_PLIVO)
        test_odd_keys();
    test_vendors();
    if (SIPCAUSE_VENDOR_DIDWW)
        test_reasons();
#if SIPCAUSE_FACTS
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
    return done();
}

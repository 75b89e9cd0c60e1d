/* SPDX-License-Identifier: MIT
 *
 * test_copies.c - a copy of a row, on the stack and in a heap block of exactly its size, says what
 * the row does, in every way one can ask.
 */
#include "sipcause.h"
#include "tap.h"

#if SIPCAUSE_VENDORS
#include "entry.h"
#endif

enum { TEXTS = 4, LONGEST_TEXT = 512, LONGEST_ANSWER = 8192 };

/* All that a row says, one answer to a line. */
struct told {
    size_t len;
    char text[LONGEST_ANSWER];
};

typedef void teller(struct told *told, const void *row);

static void put(struct told *told, const char *format, ...)
{
    const size_t room = sizeof told->text - told->len;
    va_list arguments;
    size_t len;

    va_start(arguments, format);
    len = (size_t)vsnprintf(told->text + told->len, room, format, arguments);
    va_end(arguments);
    told->len += len < room ? len : room - 1;
}

static void copies(const void *row, size_t size, teller *tell)
{
    union {
        struct sipcause_status status;
#if SIPCAUSE_CAUSES
        struct sipcause_cause cause;
#endif
#if SIPCAUSE_VENDORS
        struct sipcause_vendor vendor;
        struct sipcause_entry entry;
#endif
#if SIPCAUSE_FACTS
        struct sipcause_fact fact;
#endif
    } on_stack;
    static struct told by_row, by_copy;
    void *on_heap = exactly(row, size);

    by_row.len = by_copy.len = 0;
    tell(&by_row, row);
    memset(&on_stack, 0xa5, sizeof on_stack);
    memcpy(&on_stack, row, size);
    tell(&by_copy, &on_stack);
    is_text(by_copy.text, by_row.text, "what a copy on the stack says");
    by_copy.len = 0;
    tell(&by_copy, on_heap);
    is_text(by_copy.text, by_row.text, "what a copy in the heap says");
    free(on_heap);
}

#if SIPCAUSE_TEXT
#define PUT_TEXTS(told, write, row)                                                                \
    do {                                                                                           \
        char text[LONGEST_TEXT];                                                                   \
        int which;                                                                                 \
        for (which = 0; which < TEXTS; which++) {                                                  \
            const size_t len = write(row, (enum sipcause_text)which, text, sizeof text);           \
            put(told, "text %d: %zu bytes, %s\n", which, len, text);                               \
        }                                                                                          \
    } while (0)
#else
#define PUT_TEXTS(told, write, row) (void)0
#endif

#if SIPCAUSE_TONES
#define PUT_TONE(told, hear, row) put(told, "tone: %u\n", hear(row))
#else
#define PUT_TONE(told, hear, row) (void)0
#endif

#if SIPCAUSE_SOURCES
#define PUT_SOURCE(told, cite, row)                                                                \
    do {                                                                                           \
        struct sipcause_source source;                                                             \
        struct sipcause_document document;                                                         \
        cite(row, &source);                                                                        \
        sipcause_source_document(&source, &document);                                              \
        put(told, "source: %s, %s\n", source.id, source.where);                                    \
        put(told, "document: %s, %s\n", document.title, document.url);                             \
    } while (0)
#else
#define PUT_SOURCE(told, cite, row) (void)0
#endif

/* ---- Response codes ---- */

static void tell_status(struct told *told, const void *row)
{
    const struct sipcause_status *status = row;
    char phrase[100];

    sipcause_status_write_phrase(status, phrase, sizeof phrase);
    put(told, "phrase: %s\n", phrase);
    put(told, "side: %u\n", sipcause_status_side(status));
    PUT_TONE(told, sipcause_status_tone, status);
    PUT_TEXTS(told, sipcause_status_text, status);
    PUT_SOURCE(told, sipcause_status_source, status);
}

static void test_statuses(void)
{
    const size_t size = sizeof(struct sipcause_status);
    unsigned code;

    begin("copies of the row of every code up to 800");
    for (code = 0; code <= 800; code++)
        copies(sipcause_status_find(code), size, tell_status);
    end();
    begin("copies of the rows with phrases and warn codes");
#if SIPCAUSE_PHRASES
    copies(sipcause_status_find_phrase(403, "Stale Date", 10), size, tell_status);
    copies(sipcause_status_find_phrase(482, "Merged Request", 14), size, tell_status);
    copies(sipcause_status_find_phrase(603, "Network Blocked", 15), size, tell_status);
#endif
#if SIPCAUSE_HEADERS
    copies(sipcause_status_find_warning(480, 380), size, tell_status);
    copies(sipcause_status_find_warning(480, 381), size, tell_status);
#endif
    end();
}

/* ---- Causes ---- */

#if SIPCAUSE_CAUSES

static void tell_cause(struct told *told, const void *row)
{
    const struct sipcause_cause *cause = row;

    put(told, "name: %s\nside: %u\n", sipcause_cause_name(cause), sipcause_cause_side(cause));
    PUT_TONE(told, sipcause_cause_tone, cause);
    PUT_TEXTS(told, sipcause_cause_text, cause);
    PUT_SOURCE(told, sipcause_cause_source, cause);
}

static void test_causes(void)
{
    unsigned protocol;
    size_t index;

    for (protocol = 0; protocol <= SIPCAUSE_PROTOCOL_NGAP_PROT + 1; protocol++) {
        begin("copies of the rows of protocol %u", protocol);
        for (index = 0; index < 100; index++)
            copies(sipcause_cause_at(protocol, index), sizeof(struct sipcause_cause), tell_cause);
        end();
    }
}

#endif

/* ---- Vendors ---- */

#if SIPCAUSE_VENDORS

static void tell_entry(struct told *told, const void *row)
{
    const struct sipcause_entry *entry = row;

    put(told, "vendor: %s\n", sipcause_vendor_id(sipcause_entry_vendor(entry)));
    put(told, "space: %s\nkey: %s\n", sipcause_entry_space(entry), entry_key(entry));
    put(told, "name: %s\nHTTP: %u\n", entry_name(entry), sipcause_entry_http(entry));
    put(told, "calls: %s\n", entry_calls(entry));
    put(told, "retired: %lu\n", (unsigned long)sipcause_entry_retired(entry));
    put(told, "side: %u\n", sipcause_entry_side(entry));
    PUT_TONE(told, sipcause_entry_tone, entry);
    PUT_TEXTS(told, sipcause_entry_text, entry);
    PUT_SOURCE(told, sipcause_entry_source, entry);
}

#if SIPCAUSE_FACTS

static void tell_fact(struct told *told, const void *row)
{
    const struct sipcause_fact *fact = row;

    put(told, "value: %s\n", sipcause_fact_value(fact));
    PUT_TEXTS(told, sipcause_fact_text, fact);
    PUT_SOURCE(told, sipcause_fact_source, fact);
}

static void test_facts(const struct sipcause_vendor *vendor)
{
    size_t index;

    for (index = 0; index <= vendor->fact_count; index++) {
        begin("copies of fact %zu of %s", index, sipcause_vendor_id(vendor));
        copies(sipcause_vendor_fact(vendor, index), sizeof(struct sipcause_fact), tell_fact);
        end();
    }
}

#else
#define test_facts(vendor) (void)0
#endif

/* Rows handed out are those of the tables, whatever they were asked of: their addresses tell. */
static void tell_vendor(struct told *told, const void *row)
{
    const struct sipcause_vendor *vendor = row;
    size_t index;

    put(told, "id: %s\ntitle: %s\n", sipcause_vendor_id(vendor), sipcause_vendor_title(vendor));
    for (index = 0; index <= vendor->space_count; index++)
        put(told, "space: %s\n", sipcause_vendor_space(vendor, index));
    for (index = 0; index <= vendor->entry_count; index++) {
        const char *key = entry_key(sipcause_entry_at(vendor, index));
        put(told, "%p ", (const void *)sipcause_entry_at(vendor, index));
        put(told, "%p\n", (const void *)sipcause_entry_find(vendor, NULL, key, strlen(key)));
    }
#if SIPCAUSE_FACTS
    for (index = 0; index <= vendor->fact_count; index++)
        put(told, "%p\n", (const void *)sipcause_vendor_fact(vendor, index));
    put(told, "PCMA: %d\n", (int)sipcause_vendor_accepts_codec(vendor, "PCMA", 4));
#endif
}

static void test_vendor(const struct sipcause_vendor *vendor)
{
    size_t index;

    begin("copies of vendor %s", sipcause_vendor_id(vendor));
    copies(vendor, sizeof *vendor, tell_vendor);
    end();
    for (index = 0; index <= vendor->entry_count; index++) {
        const struct sipcause_entry *entry = sipcause_entry_at(vendor, index);
        begin("copies of %s %s", sipcause_vendor_id(vendor), entry_key(entry));
        copies(entry, sizeof *entry, tell_entry);
        end();
    }
    test_facts(vendor);
}

static void test_vendors(void)
{
    size_t index = 0;

    while (sipcause_vendor_at(index)->number != SIPCAUSE_NOBODY)
        test_vendor(sipcause_vendor_at(index++));
    test_vendor(sipcause_vendor_at(index));
}

/* A row that differs from every row in one number has nothing that is found by where it stands. */
static void test_no_row(void)
{
    static const struct told nothing = { 0, "" };
    struct sipcause_entry entry = *sipcause_entry_at(sipcause_vendor_at(0), 0);
    struct told told = nothing;

    entry.sip = 0xffff;
    put(&told, "HTTP: %u, calls: %s, ", sipcause_entry_http(&entry), entry_calls(&entry));
    put(&told, "retired: %lu\n", (unsigned long)sipcause_entry_retired(&entry));
    PUT_TEXTS(&told, sipcause_entry_text, &entry);
    PUT_SOURCE(&told, sipcause_entry_source, &entry);
    is_true(strstr(told.text, "HTTP: 0, calls: , retired: 0\n") == told.text,
            "what is no row is no API error and not retired");
    if (SIPCAUSE_TEXT)
        is_true(strstr(told.text, "text 0: 0 bytes, \n") != NULL, "it has no text");
    if (SIPCAUSE_SOURCES)
        is_true(strstr(told.text, "source: , \n") != NULL, "and no source");
}

#endif

int main(void)
{
    test_statuses();
#if SIPCAUSE_CAUSES
    test_causes();
#endif
#if SIPCAUSE_VENDORS
    test_vendors();
    test_no_row();
#endif
    return done();
}

/* SPDX-License-Identifier: MIT
 *
 * record.c - prints one status or entry: for people, as a row of a table, or as JSON.
 */
#include "tool.h"

#include <string.h>
#include <strings.h>

enum { BITS = 8 }; /* a set of flags or parties has so many */
enum { FIRST_CODE = 100, LAST_CODE = 699 };

const struct sipcause_status *status_at(size_t index)
{
    unsigned code = FIRST_CODE;

    while (code <= LAST_CODE && (sipcause_status_find(code)->code != code || index-- > 0))
        code++;
    return sipcause_status_find(code);
}

typedef size_t text_of(const void *row, enum sipcause_text which, char *buffer);

static size_t status_text(const void *row, enum sipcause_text which, char *buffer)
{
    return sipcause_status_text(row, which, buffer, TEXT_SIZE);
}

static size_t entry_text(const void *row, enum sipcause_text which, char *buffer)
{
    return sipcause_entry_text(row, which, buffer, TEXT_SIZE);
}

/* The key, or only its code where the name says the rest: "480" for "480 Ringing timeout". */
static const char *short_key(const struct sipcause_entry *entry)
{
    static char code[16];
    const size_t len = strcspn(sipcause_entry_key(entry), " ");

    if (sipcause_entry_key(entry)[len] == '\0' || len >= sizeof code)
        return sipcause_entry_key(entry);
    snprintf(code, sizeof code, "%.*s", (int)len, sipcause_entry_key(entry));
    return code;
}

/* ---- For people ---- */

static void label(const char *name)
{
    printf("  %s%-12s%s ", paint(DIM), name, paint(PLAIN));
}

static void fact(const char *name, const char *value)
{
    label(name);
    puts(value);
}

/* The facts behind the bits of a set, with commas: "carrier, platform". */
static void fact_set(const char *name, unsigned set, const char *word(unsigned bit))
{
    const char *before = "";
    unsigned bit;

    if (set == 0)
        return;
    label(name);
    for (bit = 0; bit < BITS; bit++) {
        if ((set >> bit & 1) == 0)
            continue;
        printf("%s%s", before, word(bit));
        before = ", ";
    }
    putchar('\n');
}

/* A fact of several lines, its name before the first. */
static void fact_lines(const char *name, const char *lines)
{
    while (lines[0] != '\0') {
        const size_t len = strcspn(lines, "\n");
        label(name);
        printf("%.*s\n", (int)len, lines);
        lines += len + (lines[len] == '\n');
        name = "";
    }
}

const char *date_of(uint32_t number)
{
    static char date[sizeof "2026-12-01"];

    snprintf(date, sizeof date, "%04u-%02u-%02u", (unsigned)(number / 10000 % 10000),
             (unsigned)(number / 100 % 100), (unsigned)(number % 100));
    return date;
}

static void fact_source(const struct sipcause_source *source)
{
    label("source");
    printf("%s, %s\n", source->id, source->where);
}

static void sentences(text_of *text, const void *row)
{
    char buffer[TEXT_SIZE];

    if (text(row, SIPCAUSE_MEANING, buffer) > 0)
        printf("  %s\n", buffer);
    if (text(row, SIPCAUSE_ADVICE, buffer) > 0)
        printf("  %s%s%s\n", paint(CYAN), buffer, paint(PLAIN));
    putchar('\n');
    if (text(row, SIPCAUSE_DISPLAY, buffer) > 0)
        fact("display", buffer);
}

static void heading(const char *first, const char *second, unsigned outcome)
{
    printf("%s%s%s %s%s\n", paint(BOLD), paint(paint_of_outcome(outcome)), first, second,
           paint(PLAIN));
}

void status_for_people(const struct sipcause_status *status, unsigned asked, const char *phrase)
{
    struct sipcause_source source;
    char code[16], text[TEXT_SIZE];
    unsigned bit;

    snprintf(code, sizeof code, "%u", status->code);
    heading(code, sipcause_status_phrase(status), status->outcome);
    if (asked != status->code)
        printf("  %u is not registered; RFC 3261 section 8.1.3.2 says to treat it as %s.\n", asked,
               code);
    sentences(status_text, status);
    fact("outcome", sipcause_outcome_word(status->outcome));
    fact("action", sipcause_action_word(status->action));
    if (status->effect != SIPCAUSE_EFFECT_NOTHING
        && sipcause_effect_text(status->effect, SIPCAUSE_MEANING, text, TEXT_SIZE) > 0)
        fact("in a dialog", text);
    for (bit = 1; bit < BITS; bit++)
        if (status->flags >> bit & 1
            && sipcause_flag_text(bit, SIPCAUSE_MEANING, text, TEXT_SIZE) > 0)
            fact("also", text);
    if (phrase != NULL && strcasecmp(phrase, sipcause_status_phrase(status)) != 0)
        fact("received", phrase);
    sipcause_status_source(status, &source);
    fact_source(&source);
}

void entry_for_people(const struct sipcause_entry *entry)
{
    const struct sipcause_vendor *vendor = sipcause_entry_vendor(entry);
    struct sipcause_source source;
    char key[TEXT_SIZE];

    snprintf(key, sizeof key, "%s %s", sipcause_vendor_id(vendor), short_key(entry));
    heading(key, sipcause_entry_name(entry), entry->outcome);
    sentences(entry_text, entry);
    fact("outcome", sipcause_outcome_word(entry->outcome));
    fact("action", sipcause_action_word(entry->action));
    fact_set("initiator", entry->initiators, sipcause_party_word);
    if (sipcause_entry_http(entry) != 0) {
        label("HTTP");
        printf("%u\n", sipcause_entry_http(entry));
    }
    fact_lines("calls", sipcause_entry_calls(entry));
    if (entry->sip != 0) {
        label("SIP");
        printf("%u %s (%s)\n", entry->sip, sipcause_status_phrase(sipcause_status_find(entry->sip)),
               entry->flags & SIPCAUSE_SIP_INFERRED ? "inferred" : "documented");
    }
    if (entry->flags & SIPCAUSE_RETIRED) {
        label("retired");
        printf("%s: the document has it no more\n", date_of(sipcause_entry_retired(entry)));
    }
    sipcause_entry_source(entry, &source);
    fact_source(&source);
}

/* ---- Rows of a table ---- */

void status_table_head(void)
{
    printf("%s%-4s %-40s %-17s %s%s\n", paint(DIM), "code", "reason phrase", "outcome", "action",
           paint(PLAIN));
}

void status_as_row(const struct sipcause_status *status)
{
    printf("%s%-4u%s %-40s %-17s %s%s\n", paint(paint_of_outcome(status->outcome)), status->code,
           paint(PLAIN), sipcause_status_phrase(status), sipcause_outcome_word(status->outcome),
           sipcause_action_word(status->action),
           status->flags & SIPCAUSE_REGISTERED ? "" : "  (not registered)");
}

static int at_least(int width, size_t len)
{
    return (int)len > width ? (int)len : width;
}

struct widths entry_widths(const struct sipcause_vendor *vendor)
{
    struct widths widths = { 5, 5, 9 };
    size_t i;

    for (i = 0; i < vendor->entry_count; i++) {
        const struct sipcause_entry *entry = sipcause_entry_at(vendor, i);
        widths.key = at_least(widths.key, strlen(short_key(entry)));
        widths.name = at_least(widths.name, strlen(sipcause_entry_name(entry)));
        if ((entry->initiators & (entry->initiators - 1)) != 0)
            widths.initiators = 23; /* two of the longest */
    }
    return widths;
}

void entry_table_head(const struct widths *widths)
{
    printf("%s%-*s %-*s %-7s %-*s %-17s %s%s\n", paint(DIM), widths->key, "key", widths->name,
           "name", "SIP", widths->initiators, "initiator", "outcome", "action", paint(PLAIN));
}

void entry_as_row(const struct sipcause_entry *entry, const struct widths *widths)
{
    char sip[16] = "-", initiators[64] = "-";
    unsigned bit;
    int used = 0;

    if (sipcause_entry_http(entry) != 0)
        snprintf(sip, sizeof sip, "http%u", sipcause_entry_http(entry));
    if (entry->sip != 0)
        snprintf(sip, sizeof sip, "%u%s", entry->sip,
                 entry->flags & SIPCAUSE_SIP_INFERRED ? "?" : "");
    for (bit = 0; bit < BITS; bit++)
        if (entry->initiators >> bit & 1)
            used += snprintf(initiators + used, sizeof initiators - (size_t)used, "%s%s",
                             used > 0 ? "+" : "", sipcause_party_word(bit));
    printf("%s%-*s%s %-*s %-7s %-*s %-17s %s%s\n", paint(paint_of_outcome(entry->outcome)),
           widths->key, short_key(entry), paint(PLAIN), widths->name, sipcause_entry_name(entry),
           sip, widths->initiators, initiators, sipcause_outcome_word(entry->outcome),
           sipcause_action_word(entry->action),
           entry->flags & SIPCAUSE_RETIRED ? "  (retired)" : "");
}

/* ---- JSON ---- */

static void json_set(struct json *json, const char *key, unsigned set,
                     const char *word(unsigned bit))
{
    unsigned bit;

    if (set == 0)
        return;
    json_open(json, key, '[');
    for (bit = 0; bit < BITS; bit++)
        if (set >> bit & 1)
            json_text(json, NULL, word(bit));
    json_close(json, ']');
}

static void json_lines(struct json *json, const char *key, const char *lines)
{
    char line[TEXT_SIZE];

    if (lines[0] == '\0')
        return;
    json_open(json, key, '[');
    while (lines[0] != '\0') {
        const size_t len = strcspn(lines, "\n");
        snprintf(line, sizeof line, "%.*s", (int)len, lines);
        json_text(json, NULL, line);
        lines += len + (lines[len] == '\n');
    }
    json_close(json, ']');
}

static void json_words(struct json *json, unsigned outcome, unsigned action, text_of *text,
                       const void *row)
{
    char buffer[TEXT_SIZE];

    json_text(json, "outcome", sipcause_outcome_word(outcome));
    json_text(json, "action", sipcause_action_word(action));
    text(row, SIPCAUSE_DISPLAY, buffer);
    json_text(json, "display", buffer);
    text(row, SIPCAUSE_MEANING, buffer);
    json_text(json, "meaning", buffer);
    text(row, SIPCAUSE_ADVICE, buffer);
    json_text(json, "advice", buffer);
}

void status_as_json(struct json *json, const struct sipcause_status *status, unsigned asked)
{
    struct sipcause_source source;

    json_open(json, NULL, '{');
    json_text(json, "kind", "status");
    json_number(json, "code", status->code);
    if (asked != status->code)
        json_number(json, "asked", asked);
    json_text(json, "phrase", sipcause_status_phrase(status));
    json_boolean(json, "registered", status->flags & SIPCAUSE_REGISTERED);
    json_words(json, status->outcome, status->action, status_text, status);
    if (status->effect != SIPCAUSE_EFFECT_NOTHING)
        json_text(json, "effect", sipcause_effect_word(status->effect));
    json_set(json, "flags", status->flags & ~(unsigned)SIPCAUSE_REGISTERED, sipcause_flag_word);
    sipcause_status_source(status, &source);
    json_source(json, &source);
    json_close(json, '}');
}

void entry_as_json(struct json *json, const struct sipcause_entry *entry)
{
    struct sipcause_source source;

    json_open(json, NULL, '{');
    json_text(json, "kind", "entry");
    json_text(json, "vendor", sipcause_vendor_id(sipcause_entry_vendor(entry)));
    json_text(json, "space", sipcause_entry_space(entry));
    json_text(json, "key", sipcause_entry_key(entry));
    json_text(json, "name", sipcause_entry_name(entry));
    if (strcmp(short_key(entry), sipcause_entry_key(entry)) != 0)
        json_text(json, "reason", sipcause_entry_name(entry));
    if (sipcause_entry_http(entry) != 0)
        json_number(json, "http", sipcause_entry_http(entry));
    json_lines(json, "calls", sipcause_entry_calls(entry));
    if (entry->sip != 0) {
        json_number(json, "sip", entry->sip);
        json_text(json, "sip_basis",
                  entry->flags & SIPCAUSE_SIP_INFERRED ? "inferred" : "documented");
    }
    json_set(json, "initiators", entry->initiators, sipcause_party_word);
    json_words(json, entry->outcome, entry->action, entry_text, entry);
    if (entry->flags & SIPCAUSE_RETIRED)
        json_text(json, "retired", date_of(sipcause_entry_retired(entry)));
    sipcause_entry_source(entry, &source);
    json_source(json, &source);
    json_close(json, '}');
}

/* SPDX-License-Identifier: MIT
 *
 * record.c - what is known of a response code, a vendor's code, a vendor or a line: each field
 * once, for people and for programs.
 */
#include "tool.h"

#include <string.h>
#include <strings.h>

enum { FIRST_CODE = 100, LAST_CODE = 699 };

const struct sipcause_status *status_at(size_t index)
{
    unsigned code = FIRST_CODE;

    while (code <= LAST_CODE && (sipcause_status_find(code)->code != code || index-- > 0))
        code++;
    return sipcause_status_find(code);
}

const char *short_key(const struct sipcause_entry *entry)
{
    static char code[16];
    const size_t len = strcspn(sipcause_entry_key(entry), " ");

    if (sipcause_entry_key(entry)[len] == '\0' || len >= sizeof code)
        return sipcause_entry_key(entry);
    snprintf(code, sizeof code, "%.*s", (int)len, sipcause_entry_key(entry));
    return code;
}

const char *date_of(uint32_t number)
{
    static __thread char date[sizeof "2026-12-01"];

    snprintf(date, sizeof date, "%04u-%02u-%02u", (unsigned)(number / 10000 % 10000),
             (unsigned)(number / 100 % 100), (unsigned)(number % 100));
    return date;
}

void join_initiators(const struct sipcause_entry *entry, const char *between, char *buffer)
{
    size_t len = 0;
    unsigned bit;

    buffer[0] = '\0';
    for (bit = 0; entry->initiators >> bit != 0; bit++)
        if (entry->initiators >> bit & 1)
            len += (size_t)snprintf(buffer + len, TEXT_SIZE - len, "%s%s", len > 0 ? between : "",
                                    sipcause_party_word(bit));
}

const char *side_word(unsigned side)
{
    return side != SIPCAUSE_SIDE_UNKNOWN ? sipcause_side_word(side) : "";
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

static size_t cause_text(const void *row, enum sipcause_text which, char *buffer)
{
    return sipcause_cause_text(row, which, buffer, TEXT_SIZE);
}

static size_t fact_text(const void *row, enum sipcause_text which, char *buffer)
{
    return sipcause_fact_text(row, which, buffer, TEXT_SIZE);
}

/* What a phone shows, and what a small one does where that is another text. */
static void say_displays(text_of *text, const void *row)
{
    char display[TEXT_SIZE], small[TEXT_SIZE];

    text(row, SIPCAUSE_DISPLAY, display);
    text(row, SIPCAUSE_DISPLAY_16, small);
    say_field("display", display);
    if (strcmp(small, display) != 0)
        say_field("16 columns", small);
}

/* What a program would decide by: "later, in 0 to 4000 ms; the device acts". */
static void say_again(unsigned action)
{
    const unsigned acts = sipcause_action_acts(action);
    struct sipcause_wait wait;

    sipcause_action_wait(action, SIPCAUSE_CALL_ID_UNKNOWN, &wait);
    say_label("again");
    say("%s", sipcause_retry_word(sipcause_action_retry(action)));
    if (wait.stated)
        say(", in %lu to %lu ms", (unsigned long)wait.min_ms, (unsigned long)wait.max_ms);
    if (acts != SIPCAUSE_ACTS_NOBODY)
        say("; the %s acts", sipcause_acts_word(acts));
    say("\n");
}

static void json_again(unsigned action)
{
    struct sipcause_wait wait;

    sipcause_action_wait(action, SIPCAUSE_CALL_ID_UNKNOWN, &wait);
    json_text("retry", sipcause_retry_word(sipcause_action_retry(action)));
    json_text("acts", sipcause_acts_word(sipcause_action_acts(action)));
    if (!wait.stated)
        return;
    json_number("wait_min_ms", wait.min_ms);
    json_number("wait_max_ms", wait.max_ms);
}

/* What people read first: what happened, what to do, and the words for both; what is heard. */
static void summary(text_of *text, const void *row, unsigned outcome, unsigned action,
                    const char *tone)
{
    char buffer[TEXT_SIZE];

    if (text(row, SIPCAUSE_MEANING, buffer) > 0)
        say_wrapped(PLAIN, buffer);
    if (text(row, SIPCAUSE_ADVICE, buffer) > 0)
        say_wrapped(BOLD, buffer);
    say("\n");
    say_displays(text, row);
    say_field("outcome", sipcause_outcome_word(outcome));
    say_field("action", sipcause_action_word(action));
    say_again(action);
    say_field("tone", tone);
}

static void json_texts(text_of *text, const void *row)
{
    char buffer[TEXT_SIZE];

    text(row, SIPCAUSE_DISPLAY, buffer);
    json_text("display", buffer);
    text(row, SIPCAUSE_MEANING, buffer);
    json_text("meaning", buffer);
    text(row, SIPCAUSE_ADVICE, buffer);
    json_text("advice", buffer);
}

/* The same for programs. */
static void json_summary(text_of *text, const void *row, unsigned outcome, unsigned action,
                         const char *tone)
{
    json_text("outcome", sipcause_outcome_word(outcome));
    json_text("action", sipcause_action_word(action));
    json_again(action);
    json_text("tone", tone);
    json_texts(text, row);
}

static void json_source(const char *key, const struct sipcause_source *source)
{
    struct sipcause_document document;

    sipcause_source_document(source, &document);
    json_open(key, '{');
    json_text("id", source->id);
    json_text("where", source->where);
    json_text("title", document.title);
    json_text("url", document.url);
    json_close('}');
}

void tell_source(const struct sipcause_source *source)
{
    struct sipcause_document document;
    char text[2 * TEXT_SIZE];

    json_source("source", source);
    sipcause_source_document(source, &document);
    snprintf(text, sizeof text, "%s, %s", document.title, source->where);
    say_wrapped_field("source", text);
    say_field("", document.url);
}

/* ---- A response code ---- */

static void fallback(const struct sipcause_status *status, unsigned asked)
{
    if (asked == status->code)
        return;
    json_number("asked", asked);
    say("  %u is not registered; RFC 3261 section 8.1.3.2 says to treat it as %u.\n", asked,
        status->code);
}

static void tell_effect(unsigned ends)
{
    char text[TEXT_SIZE];

    json_text("effect", sipcause_effect_word(ends));
    sipcause_effect_text(ends, SIPCAUSE_MEANING, text, sizeof text);
    say_wrapped_field("in a dialog", text);
}

/* What ends: by the method of the request, where that is known. */
static void effect(const struct sipcause_status *status, const char *method)
{
    if (method != NULL) {
        json_text("method", method);
        say_field("method", method);
        tell_effect(sipcause_effect(status, sipcause_method_find(TEXT(method))));
    } else if (status->effect != SIPCAUSE_EFFECT_NOTHING) {
        tell_effect(status->effect);
    }
}

static void flag(unsigned bit)
{
    char text[TEXT_SIZE];

    json_text(NULL, sipcause_flag_word(bit));
    sipcause_flag_text(bit, SIPCAUSE_MEANING, text, sizeof text);
    say_wrapped_field("also", text);
}

/* Not whether it is registered, which has a field of its own. */
static void flags(const struct sipcause_status *status)
{
    const unsigned set = status->flags & ~(unsigned)SIPCAUSE_REGISTERED;
    unsigned bit;

    if (set == 0)
        return;
    json_open("flags", '[');
    for (bit = 0; set >> bit != 0; bit++)
        if (set >> bit & 1)
            flag(bit);
    json_close(']');
}

/* The phrase that came with the code, where it is another. */
static void received(const struct sipcause_status *status, const char *phrase)
{
    if (phrase != NULL && strcasecmp(phrase, sipcause_status_phrase(status)) != 0)
        say_field("received", phrase);
}

static void party(unsigned side)
{
    json_text("party", side_word(side));
    say_field("party", side_word(side));
}

static void say_status_heading(const struct sipcause_status *status)
{
    separate();
    say("%s%s%u %s%s\n", paint(BOLD), paint(paint_of_outcome(status->outcome)), status->code,
        sipcause_status_phrase(status), paint(PLAIN));
}

void record_status(const struct sipcause_status *status, const struct asked_status *asked)
{
    const char *const tone = sipcause_tone_word(sipcause_status_tone(status));
    struct sipcause_source source;

    if (output_is(AS_ROWS)) {
        row_of_status(status);
        return;
    }
    say_status_heading(status);
    json_open(NULL, '{');
    json_text("kind", "status");
    json_number("code", status->code);
    fallback(status, asked->code);
    json_text("phrase", sipcause_status_phrase(status));
    json_boolean("registered", status->flags & SIPCAUSE_REGISTERED);
    summary(status_text, status, status->outcome, status->action, tone);
    json_summary(status_text, status, status->outcome, status->action, tone);
    party(sipcause_status_side(status));
    effect(status, asked->method);
    flags(status);
    received(status, asked->phrase);
    sipcause_status_source(status, &source);
    tell_source(&source);
    json_close('}');
}

int is_failure(unsigned outcome)
{
    static const uint8_t fine[] = { SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_OUTCOME_SUCCESS,
                                    SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_OUTCOME_ANSWERED_ELSEWHERE };

    return memchr(fine, (int)outcome, sizeof fine) == NULL;
}

/* ---- A cause of a Reason ---- */

int is_known_cause(const struct sipcause_cause *cause)
{
    return sipcause_cause_name(cause)[0] != '\0';
}

/* The one that was asked for, where another answers. */
static void answers_for(const struct sipcause_cause *cause, unsigned asked)
{
    if (asked == cause->cause)
        return;
    json_number("asked", asked);
    say("  Nobody knows %u; %u stands for its class.\n", asked, cause->cause);
}

static void cause_flag(const struct sipcause_cause *cause, unsigned bit, const char *word,
                       const char *meaning)
{
    if (!(cause->flags & bit))
        return;
    json_text(NULL, word);
    say_wrapped_field("also", meaning);
}

static void cause_flags(const struct sipcause_cause *cause)
{
    if (!(cause->flags & (SIPCAUSE_GENERIC | SIPCAUSE_SECOND_HAND)))
        return;
    json_open("flags", '[');
    cause_flag(cause, SIPCAUSE_GENERIC, "generic",
               "It tells nothing that a response code beside it does not.");
    cause_flag(cause, SIPCAUSE_SECOND_HAND, "second_hand",
               "It is known from programs; no document of its standard was read.");
    json_close(']');
}

static void say_cause_heading(const struct sipcause_cause *cause)
{
    separate();
    say("%s%s%s %u %s%s\n", paint(BOLD), paint(paint_of_outcome(cause->outcome)),
        sipcause_protocol_word(cause->protocol), cause->cause, sipcause_cause_name(cause),
        paint(PLAIN));
}

void cause_fields(const struct sipcause_cause *cause, unsigned asked)
{
    const char *const tone = sipcause_tone_word(sipcause_cause_tone(cause));
    struct sipcause_source source;

    json_number("cause", cause->cause);
    answers_for(cause, asked);
    json_text("name", sipcause_cause_name(cause));
    summary(cause_text, cause, cause->outcome, cause->action, tone);
    json_summary(cause_text, cause, cause->outcome, cause->action, tone);
    party(sipcause_cause_side(cause));
    cause_flags(cause);
    sipcause_cause_source(cause, &source);
    tell_source(&source);
}

void record_cause(const struct sipcause_cause *cause, unsigned asked, const char *text)
{
    if (output_is(AS_ROWS)) {
        row_of_cause(cause);
        return;
    }
    say_cause_heading(cause);
    json_open(NULL, '{');
    json_text("kind", "cause");
    json_text("protocol", sipcause_protocol_word(cause->protocol));
    cause_fields(cause, asked);
    if (text != NULL && strcasecmp(text, sipcause_cause_name(cause)) != 0)
        say_field("received", text);
    json_close('}');
}

/* ---- A vendor's code ---- */

static void say_initiators(const struct sipcause_entry *entry)
{
    char words[TEXT_SIZE];

    join_initiators(entry, ", ", words);
    say_field("initiator", words);
    say_field("party", side_word(sipcause_entry_side(entry)));
}

static void json_initiators(const struct sipcause_entry *entry)
{
    unsigned bit;

    if (entry->initiators == 0)
        return;
    json_open("initiators", '[');
    for (bit = 0; entry->initiators >> bit != 0; bit++)
        if (entry->initiators >> bit & 1)
            json_text(NULL, sipcause_party_word(bit));
    json_close(']');
    json_text("party", side_word(sipcause_entry_side(entry)));
}

/* The calls that return an API error, one to a line. */
static void calls(const char *lines)
{
    const char *label = "calls";
    char line[TEXT_SIZE];

    json_open("calls", '[');
    while (lines[0] != '\0') {
        const size_t len = strcspn(lines, "\n");
        snprintf(line, sizeof line, "%.*s", (int)len, lines);
        json_text(NULL, line);
        say_field(label, line);
        lines += len + (lines[len] == '\n');
        label = "";
    }
    json_close(']');
}

static void api_error(const struct sipcause_entry *entry)
{
    if (sipcause_entry_http(entry) == 0)
        return;
    json_number("http", sipcause_entry_http(entry));
    say_label("HTTP");
    say("%u\n", sipcause_entry_http(entry));
    calls(sipcause_entry_calls(entry));
}

static void stands_for(const struct sipcause_entry *entry)
{
    const char *const basis = entry->flags & SIPCAUSE_SIP_INFERRED ? "inferred" : "documented";
    const struct sipcause_status *const status = sipcause_status_find(entry->sip);

    if (entry->sip == 0)
        return;
    json_number("sip", entry->sip);
    json_text("sip_basis", basis);
    say_label("SIP");
    say("%u %s (%s)\n", entry->sip, sipcause_status_phrase(status), basis);
}

static void stands_for_cause(const struct sipcause_entry *entry)
{
    const unsigned number = sipcause_entry_q850(entry);
    const struct sipcause_cause *const cause =
        sipcause_cause_find(SIPCAUSE_PROTOCOL_Q_850, number);

    if (number == 0)
        return;
    json_number("q850", number);
    say_label("Q.850");
    say("%u %s\n", number, cause->cause == number ? sipcause_cause_name(cause) : "");
}

static void retired(const struct sipcause_entry *entry)
{
    if (!(entry->flags & SIPCAUSE_RETIRED))
        return;
    json_text("retired", date_of(sipcause_entry_retired(entry)));
    say_label("retired");
    say("%s: the document has it no more\n", date_of(sipcause_entry_retired(entry)));
}

/* Where an entry stands, and what it is called there. */
static void place(const struct sipcause_entry *entry)
{
    json_text("kind", "entry");
    json_text("vendor", sipcause_vendor_id(sipcause_entry_vendor(entry)));
    json_text("space", sipcause_entry_space(entry));
    json_text("key", sipcause_entry_key(entry));
    json_text("name", sipcause_entry_name(entry));
    if (strcmp(short_key(entry), sipcause_entry_key(entry)) != 0)
        json_text("reason", sipcause_entry_name(entry));
}

const char *name_behind_key(const struct sipcause_entry *entry)
{
    return strcmp(sipcause_entry_key(entry), sipcause_entry_name(entry)) != 0
               ? sipcause_entry_name(entry)
               : "";
}

static void say_entry_heading(const struct sipcause_entry *entry)
{
    const char *const name = name_behind_key(entry);

    separate();
    say("%s%s%s %s%s%s%s\n", paint(BOLD), paint(paint_of_outcome(entry->outcome)),
        sipcause_vendor_id(sipcause_entry_vendor(entry)), short_key(entry),
        name[0] != '\0' ? " " : "", name, paint(PLAIN));
}

/* The space, where another one of the vendor has the key, too. */
static void say_space(const struct sipcause_entry *entry)
{
    const struct sipcause_vendor *const vendor = sipcause_entry_vendor(entry);
    const char *const key = sipcause_entry_key(entry);
    size_t spaces = 0, i;

    for (i = 0; i < vendor->space_count; i++)
        spaces += sipcause_entry_find(vendor, sipcause_vendor_space(vendor, i), TEXT(key))->vendor
                  != SIPCAUSE_NOBODY;
    if (spaces > 1)
        say_field("space", sipcause_entry_space(entry));
}

/* Nothing where no call ended. */
static const char *tone_word(const struct sipcause_entry *entry)
{
    return entry->flags & SIPCAUSE_NO_CALL_END ? ""
                                               : sipcause_tone_word(sipcause_entry_tone(entry));
}

void record_entry(const struct sipcause_entry *entry)
{
    const char *const tone = tone_word(entry);
    struct sipcause_source source;

    if (output_is(AS_ROWS)) {
        row_of_entry(entry);
        return;
    }
    say_entry_heading(entry);
    json_open(NULL, '{');
    place(entry);
    summary(entry_text, entry, entry->outcome, entry->action, tone);
    say_space(entry);
    say_initiators(entry);
    api_error(entry);
    stands_for(entry);
    stands_for_cause(entry);
    json_initiators(entry);
    json_summary(entry_text, entry, entry->outcome, entry->action, tone);
    retired(entry);
    sipcause_entry_source(entry, &source);
    tell_source(&source);
    json_close('}');
}

/* ---- A vendor ---- */

/* How many codes the vendor has in one of its spaces. */
static size_t count_in(const struct sipcause_vendor *vendor, size_t space)
{
    size_t count = 0, i;

    for (i = 0; i < vendor->entry_count; i++)
        count += sipcause_entry_at(vendor, i)->space == space;
    return count;
}

/* So many in each, four in a line at most. */
static void say_spaces(const struct sipcause_vendor *vendor)
{
    size_t i;

    say("  %s%-10s%s ", paint(DIM), "codes", paint(PLAIN));
    for (i = 0; i < vendor->space_count; i++) {
        if (i > 0)
            say(i % 4 > 0 ? ", " : ",\n  %-10s ", "");
        say("%zu in %s", count_in(vendor, i), sipcause_vendor_space(vendor, i));
    }
    say("\n");
}

static void spaces(const struct sipcause_vendor *vendor)
{
    size_t i;

    say_spaces(vendor);
    json_open("spaces", '[');
    for (i = 0; i < vendor->space_count; i++)
        json_text(NULL, sipcause_vendor_space(vendor, i));
    json_close(']');
}

static void ports(const struct sipcause_fact *fact)
{
    json_number("low", fact->low);
    json_number("high", fact->high);
    if (fact->low == fact->high)
        say("port %u", fact->low);
    else
        say("ports %u to %u", fact->low, fact->high);
}

/* The value of a fact, and its numbers: a range of ports, or a payload type. */
static void value(const struct sipcause_fact *fact)
{
    const char *const text = sipcause_fact_value(fact);

    json_text("value", text);
    if (fact->kind == SIPCAUSE_SIGNALING_PORTS || fact->kind == SIPCAUSE_MEDIA_PORTS) {
        ports(fact);
        say("%s", text[0] != '\0' ? " " : "");
    }
    say("%s", text);
    if (fact->kind == SIPCAUSE_CODEC && fact->low != SIPCAUSE_NO_PAYLOAD_TYPE) {
        json_number("payload_type", fact->low);
        say(" (payload type %u)", fact->low);
    }
    if (fact->kind == SIPCAUSE_INITIATOR) {
        json_text("party", side_word(fact->high));
        say(" (%s)", sipcause_side_word(fact->high));
    }
    say("\n");
}

static void say_sentences(const struct sipcause_fact *fact)
{
    char meaning[TEXT_SIZE], advice[TEXT_SIZE];

    if (fact_text(fact, SIPCAUSE_MEANING, meaning) == 0)
        return;
    fact_text(fact, SIPCAUSE_ADVICE, advice);
    say_wrapped_note(PLAIN, meaning);
    say_wrapped_note(BOLD, advice);
}

/* The other of two documents that disagree, whose fact stands behind this one. */
static void tell_against(const struct sipcause_fact *fact)
{
    struct sipcause_source one, other;
    char text[TEXT_SIZE];

    if (fact->kind != SIPCAUSE_CONFLICT)
        return;
    sipcause_fact_source(fact, &one);
    sipcause_fact_source(fact + 1, &other);
    snprintf(text, sizeof text, "%s, %s; %s, %s", one.id, one.where, other.id, other.where);
    say_wrapped_note(DIM, text);
    json_source("against", &other);
}

static void tell_fact(const struct sipcause_fact *fact, unsigned kind_before)
{
    const char *const kind = fact_word(fact->kind);
    struct sipcause_source source;

    if (fact->kind == SIPCAUSE_CONFLICT && fact->low != 0)
        return;

    json_open(NULL, '{');
    json_text("kind", kind);
    say("  %s%-10s%s ", paint(DIM), fact->kind != kind_before ? kind : "", paint(PLAIN));
    value(fact);
    say_sentences(fact);
    json_texts(fact_text, fact);
    sipcause_fact_source(fact, &source);
    json_source("source", &source);
    tell_against(fact);
    json_close('}');
}

/* What it says of codecs that it does not name, behind the last that it does. */
static void other_codecs(const struct sipcause_vendor *vendor)
{
    size_t index = vendor->fact_count;

    while (index > 0 && sipcause_vendor_fact(vendor, index)->kind != SIPCAUSE_CODECS_ONLY_IN)
        index--;
    say("  %-10s ", "");
    if (vendor->flags & SIPCAUSE_CODECS_ONLY)
        say("and no other codec\n");
    else if (index > 0)
        say("and no other codec in %s\n", sipcause_fact_value(sipcause_vendor_fact(vendor, index)));
    else
        say("others: not said\n");
}

static int is_last_codec(const struct sipcause_vendor *vendor, size_t index)
{
    return sipcause_vendor_fact(vendor, index)->kind == SIPCAUSE_CODEC
           && sipcause_vendor_fact(vendor, index + 1)->kind != SIPCAUSE_CODEC;
}

static void facts(const struct sipcause_vendor *vendor)
{
    unsigned kind_before = SIPCAUSE_NO_FACT;
    size_t i;

    json_open("facts", '[');
    for (i = 0; i < vendor->fact_count; i++) {
        const struct sipcause_fact *const fact = sipcause_vendor_fact(vendor, i);
        tell_fact(fact, kind_before);
        kind_before = fact->kind;
        if (is_last_codec(vendor, i))
            other_codecs(vendor);
    }
    json_close(']');
}

void record_vendor(const struct sipcause_vendor *vendor)
{
    separate();
    say("%s%s%s (%s)\n", paint(BOLD), sipcause_vendor_title(vendor), paint(PLAIN),
        sipcause_vendor_id(vendor));
    json_open(NULL, '{');
    json_text("vendor", sipcause_vendor_id(vendor));
    json_text("title", sipcause_vendor_title(vendor));
    spaces(vendor);
    json_boolean("codecs_only", vendor->flags & SIPCAUSE_CODECS_ONLY);
    facts(vendor);
    json_close('}');
}

/* ---- A line that was scanned ---- */

static void code_and_phrase(const struct scanned *line)
{
    const unsigned outcome = sipcause_status_find(line->code)->outcome;

    json_number("code", line->code);
    json_text("phrase", line->phrase);
    say("%lu: %s%u%s ", line->number, paint(paint_of_outcome(outcome)), line->code, paint(PLAIN));
    say_outside(line->phrase);
    say("\n");
}

static void error_and_column(const struct scanned *line)
{
    json_text("error", error_name(line->error));
    json_number("column", line->column);
    say("%lu: %s%s%s at column %lu\n", line->number, paint(RED), error_name(line->error),
        paint(PLAIN), line->column);
}

/* For people, only where there are several. */
static void file_of(const struct scanned *line)
{
    if (strcmp(line->file, STANDARD_INPUT) != 0)
        json_text("file", line->file);
    if (line->among_others) {
        say_outside(line->file);
        say(":");
    }
}

void record_line(const struct scanned *line)
{
    json_open(NULL, '{');
    file_of(line);
    json_number("line", line->number);
    if (line->error != 0)
        error_and_column(line);
    else
        code_and_phrase(line);
    json_close('}');
}

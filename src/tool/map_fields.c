/* SPDX-License-Identifier: MIT
 *
 * map_fields.c - the fields that `map` adds to records: under the names, and with the values, that
 * records of `explain --json` have, so that nobody has to learn them twice.
 */
#include "map.h"

#include <stdlib.h>
#include <string.h>

enum { VALUE_SIZE = 2 * TEXT_SIZE };

/* ---- Answers ---- */

void answer_with_status(struct answer *answer, const struct sipcause_status *status)
{
    *answer = (struct answer){ .status = status,
                               .outcome = status->outcome,
                               .action = status->action,
                               .side = sipcause_status_side(status),
                               .tone = sipcause_status_tone(status) };
}

void answer_with_entry(struct answer *answer, const struct sipcause_entry *entry)
{
    const int is_end = !(entry->flags & SIPCAUSE_NO_CALL_END);

    *answer = (struct answer){ .entry = entry,
                               .outcome = entry->outcome,
                               .action = entry->action,
                               .side = sipcause_entry_side(entry),
                               .tone = is_end ? sipcause_entry_tone(entry) : SIPCAUSE_TONE_NONE };
}

void answer_with_cause(struct answer *answer, const struct sipcause_cause *cause)
{
    *answer = (struct answer){ .cause = cause,
                               .outcome = cause->outcome,
                               .action = cause->action,
                               .side = sipcause_cause_side(cause),
                               .tone = sipcause_cause_tone(cause) };
}

static int is_answer(const struct answer *answer)
{
    return answer->status != NULL || answer->entry != NULL || answer->cause != NULL;
}

/* ---- Values: each writes what a field says, in VALUE_SIZE, or leaves "" ---- */

static void write_text(char *value, const char *text)
{
    snprintf(value, VALUE_SIZE, "%s", text);
}

static void write_number(char *value, unsigned long number)
{
    snprintf(value, VALUE_SIZE, "%lu", number);
}

static void write_kind(const struct answer *answer, char *value)
{
    write_text(value, answer->entry != NULL ? "entry" : answer->cause != NULL ? "cause" : "status");
}

static void write_code(const struct answer *answer, char *value)
{
    if (answer->status != NULL)
        write_number(value, answer->status->code);
}

static void write_phrase(const struct answer *answer, char *value)
{
    if (answer->status != NULL)
        write_text(value, sipcause_status_phrase(answer->status));
}

static void write_protocol(const struct answer *answer, char *value)
{
    if (answer->cause != NULL)
        write_text(value, sipcause_protocol_word(answer->cause->protocol));
}

static void write_cause(const struct answer *answer, char *value)
{
    if (answer->cause != NULL)
        write_number(value, answer->cause->cause);
}

static void write_vendor(const struct answer *answer, char *value)
{
    if (answer->entry != NULL)
        write_text(value, sipcause_vendor_id(sipcause_entry_vendor(answer->entry)));
}

static void write_space(const struct answer *answer, char *value)
{
    if (answer->entry != NULL)
        write_text(value, sipcause_entry_space(answer->entry));
}

static void write_key(const struct answer *answer, char *value)
{
    if (answer->entry != NULL)
        write_text(value, sipcause_entry_key(answer->entry));
}

static void write_name(const struct answer *answer, char *value)
{
    if (answer->entry != NULL)
        write_text(value, sipcause_entry_name(answer->entry));
    else if (answer->cause != NULL)
        write_text(value, sipcause_cause_name(answer->cause));
}

static void write_outcome(const struct answer *answer, char *value)
{
    write_text(value, sipcause_outcome_word(answer->outcome));
}

static void write_action(const struct answer *answer, char *value)
{
    write_text(value, sipcause_action_word(answer->action));
}

static void write_retry(const struct answer *answer, char *value)
{
    write_text(value, sipcause_retry_word(sipcause_action_retry(answer->action)));
}

static void write_acts(const struct answer *answer, char *value)
{
    write_text(value, sipcause_acts_word(sipcause_action_acts(answer->action)));
}

/* How long to wait, where that is stated. */
static struct sipcause_wait wait_of(const struct answer *answer)
{
    struct sipcause_wait wait;

    sipcause_action_wait(answer->action, SIPCAUSE_CALL_ID_UNKNOWN, &wait);
    return wait;
}

static void write_wait_min(const struct answer *answer, char *value)
{
    if (wait_of(answer).stated)
        write_number(value, wait_of(answer).min_ms);
}

static void write_wait_max(const struct answer *answer, char *value)
{
    if (wait_of(answer).stated)
        write_number(value, wait_of(answer).max_ms);
}

static void write_tone(const struct answer *answer, char *value)
{
    if (answer->entry == NULL || !(answer->entry->flags & SIPCAUSE_NO_CALL_END))
        write_text(value, sipcause_tone_word(answer->tone));
}

static void write_text_of(const struct answer *answer, enum sipcause_text which, char *value)
{
    if (answer->entry != NULL)
        sipcause_entry_text(answer->entry, which, value, VALUE_SIZE);
    else if (answer->cause != NULL)
        sipcause_cause_text(answer->cause, which, value, VALUE_SIZE);
    else
        sipcause_status_text(answer->status, which, value, VALUE_SIZE);
}

static void write_display(const struct answer *answer, char *value)
{
    write_text_of(answer, SIPCAUSE_DISPLAY, value);
}

static void write_meaning(const struct answer *answer, char *value)
{
    write_text_of(answer, SIPCAUSE_MEANING, value);
}

static void write_advice(const struct answer *answer, char *value)
{
    write_text_of(answer, SIPCAUSE_ADVICE, value);
}

/* Of an entry only where its document names who ended the call. */
static void write_party(const struct answer *answer, char *value)
{
    if (answer->entry == NULL || answer->entry->initiators != 0)
        write_text(value, side_word(answer->side));
}

static void write_initiators(const struct answer *answer, char *value)
{
    if (answer->entry != NULL)
        join_initiators(answer->entry, "+", value);
}

static void write_effect(const struct answer *answer, char *value)
{
    if (answer->status != NULL && answer->status->effect != SIPCAUSE_EFFECT_NOTHING)
        write_text(value, sipcause_effect_word(answer->status->effect));
}

static void write_http(const struct answer *answer, char *value)
{
    if (answer->entry != NULL && sipcause_entry_http(answer->entry) != 0)
        write_number(value, sipcause_entry_http(answer->entry));
}

static void write_sip(const struct answer *answer, char *value)
{
    if (answer->entry != NULL && answer->entry->sip != 0)
        write_number(value, answer->entry->sip);
}

static void write_sip_basis(const struct answer *answer, char *value)
{
    if (answer->entry != NULL && answer->entry->sip != 0)
        write_text(value,
                   answer->entry->flags & SIPCAUSE_SIP_INFERRED ? "inferred" : "documented");
}

static void write_q850(const struct answer *answer, char *value)
{
    if (answer->entry != NULL && sipcause_entry_q850(answer->entry) != 0)
        write_number(value, sipcause_entry_q850(answer->entry));
}

static void write_retired(const struct answer *answer, char *value)
{
    if (answer->entry != NULL && answer->entry->flags & SIPCAUSE_RETIRED)
        write_text(value, date_of(sipcause_entry_retired(answer->entry)));
}

static struct sipcause_source source_of(const struct answer *answer)
{
    struct sipcause_source source;

    if (answer->entry != NULL)
        sipcause_entry_source(answer->entry, &source);
    else if (answer->cause != NULL)
        sipcause_cause_source(answer->cause, &source);
    else
        sipcause_status_source(answer->status, &source);
    return source;
}

/* In one text: "RFC 3261, 21.4.24". */
static void write_source(const struct answer *answer, char *value)
{
    const struct sipcause_source source = source_of(answer);
    struct sipcause_document document;

    sipcause_source_document(&source, &document);
    snprintf(value, VALUE_SIZE, "%s, %s", document.title, source.where);
}

/* ---- The fields ---- */

enum value_kind { IS_TEXT, IS_NUMBER, IS_LIST, IS_SOURCE };

struct map_field {
    const char *name;
    enum value_kind kind;
    void (*write)(const struct answer *answer, char *value);
};

static const struct map_field fields[] = {
    { "outcome", IS_TEXT, write_outcome },
    { "action", IS_TEXT, write_action },
    { "display", IS_TEXT, write_display },
    { "meaning", IS_TEXT, write_meaning },
    { "advice", IS_TEXT, write_advice },
    { "retry", IS_TEXT, write_retry },
    { "acts", IS_TEXT, write_acts },
    { "wait_min_ms", IS_NUMBER, write_wait_min },
    { "wait_max_ms", IS_NUMBER, write_wait_max },
    { "party", IS_TEXT, write_party },
    { "by", IS_TEXT, write_party }, /* as diagnoses have it */
    { "initiators", IS_LIST, write_initiators },
    { "tone", IS_TEXT, write_tone },
    { "effect", IS_TEXT, write_effect },
    { "sip", IS_NUMBER, write_sip },
    { "sip_basis", IS_TEXT, write_sip_basis },
    { "q850", IS_NUMBER, write_q850 },
    { "http", IS_NUMBER, write_http },
    { "kind", IS_TEXT, write_kind },
    { "code", IS_NUMBER, write_code },
    { "phrase", IS_TEXT, write_phrase },
    { "protocol", IS_TEXT, write_protocol },
    { "cause", IS_NUMBER, write_cause },
    { "vendor", IS_TEXT, write_vendor },
    { "space", IS_TEXT, write_space },
    { "key", IS_TEXT, write_key },
    { "name", IS_TEXT, write_name },
    { "retired", IS_TEXT, write_retired },
    { "source", IS_SOURCE, write_source },
};

enum { FIELDS = sizeof fields / sizeof fields[0] };

static const struct map_field *find_field(const char *name)
{
    size_t at = 0;

    while (at < FIELDS && strcmp(fields[at].name, name) != 0)
        at++;
    return at < FIELDS ? &fields[at] : NULL;
}

static int unknown_field(const char *asked)
{
    struct nearest nearest;
    size_t i;

    nearest_start(&nearest, asked);
    for (i = 0; i < FIELDS; i++)
        nearest_offer(&nearest, fields[i].name);
    nearest_complain(&nearest, asked, "field to add");
    if (nearest.count > 0)
        return NOT_KNOWN;
    fputs("they are", stderr);
    for (i = 0; i < FIELDS; i++)
        fprintf(stderr, "%s %s", i > 0 ? "," : "", fields[i].name);
    putc('\n', stderr);
    return NOT_KNOWN;
}

int is_added(const struct additions *additions, const struct slice *name)
{
    size_t i = 0;

    while (i < additions->count
           && (additions->fields[i].name.len != name->len
               || memcmp(additions->fields[i].name.text, name->text, name->len) != 0))
        i++;
    return i < additions->count;
}

/* Reads one of the list: "outcome", or "why=display". */
static int read_addition(struct additions *additions, const char *text, size_t len)
{
    const char *const is = memchr(text, '=', len);
    const char *const field = is != NULL ? is + 1 : text;
    struct added *const added = &additions->fields[additions->count];
    char name[TEXT_SIZE];

    snprintf(name, sizeof name, "%.*s", (int)(text + len - field), field);
    added->field = find_field(name);
    if (added->field == NULL)
        return unknown_field(name);
    added->name = (struct slice){ text, is != NULL ? (size_t)(is - text) : len };
    snprintf(name, sizeof name, "%.*s", (int)added->name.len, text);
    if (added->name.len == 0)
        return wrong_usage("--add", "a field has no name");
    if (is_added(additions, &added->name))
        return wrong_usage(name, "is to be added twice");
    additions->count++;
    return ANSWERED;
}

int read_additions(struct additions *additions, const char *list)
{
    int result = ANSWERED;

    additions->count = 0;
    for (;;) {
        const size_t len = strcspn(list, ",");
        if (additions->count == MOST_ADDED)
            return wrong_usage("--add", "these are too many fields");
        result = read_addition(additions, list, len);
        if (result != ANSWERED || list[len] == '\0')
            return result;
        list += len + 1;
    }
}

/* ---- As a part of a record ---- */

void text_add(struct text *text, const char *bytes, size_t len)
{
    while (text->len + len > text->size) {
        text->size = text->size > 0 ? 2 * text->size : TEXT_SIZE;
        text->bytes = need(realloc(text->bytes, text->size));
    }
    memcpy(text->bytes + text->len, bytes, len);
    text->len += len;
}

static void add(struct text *text, const char *bytes)
{
    text_add(text, TEXT(bytes));
}

/* A field in CSV, in quotes where it needs them (RFC 4180). */
static void add_csv(struct text *text, const char *bytes, size_t len)
{
    size_t i = 0;

    while (i < len && strchr("\",\r\n", bytes[i]) == NULL)
        i++;
    if (i == len) {
        text_add(text, bytes, len);
        return;
    }
    add(text, "\"");
    for (i = 0; i < len; i++)
        text_add(text, bytes[i] == '"' ? "\"\"" : bytes + i, bytes[i] == '"' ? 2 : 1);
    add(text, "\"");
}

/* A field in TSV, whose only marks are the tab and the line end. */
static void add_tsv(struct text *text, const char *bytes, size_t len)
{
    size_t i;

    for (i = 0; i < len; i++)
        text_add(text, strchr("\t\r\n", bytes[i]) != NULL ? " " : bytes + i, 1);
}

/* A string in JSON; the library's texts have no controls, and names of fields had them escaped. */
static void add_json(struct text *text, const char *bytes, size_t len)
{
    size_t i;
    char escaped[8];

    add(text, "\"");
    for (i = 0; i < len; i++)
        if ((unsigned char)bytes[i] < 0x20) {
            snprintf(escaped, sizeof escaped, "\\u%04x", (unsigned)(unsigned char)bytes[i]);
            add(text, escaped);
        } else {
            text_add(text, "\\", bytes[i] == '"' || bytes[i] == '\\');
            text_add(text, bytes + i, 1);
        }
    add(text, "\"");
}

static void add_json_member(struct text *text, const char *before, const char *name,
                            const char *value)
{
    if (value[0] == '\0')
        return;
    add(text, before);
    add_json(text, TEXT(name));
    add(text, ":");
    add_json(text, TEXT(value));
}

/* The same object as in records. */
static void add_json_source(struct text *text, const struct answer *answer)
{
    const struct sipcause_source source = source_of(answer);
    struct sipcause_document document;

    sipcause_source_document(&source, &document);
    add(text, "{");
    add_json_member(text, "", "id", source.id);
    add_json_member(text, ",", "where", source.where);
    add_json_member(text, ",", "title", document.title);
    add_json_member(text, ",", "url", document.url);
    add(text, "}");
}

static void add_json_list(struct text *text, const char *words)
{
    const char *before = "[";

    while (*words != '\0') {
        const size_t len = strcspn(words, "+");
        add(text, before);
        add_json(text, words, len);
        words += len + (words[len] != '\0');
        before = ",";
    }
    add(text, "]");
}

static void add_json_value(struct text *text, enum value_kind kind, const struct answer *answer,
                           const char *value)
{
    if (kind == IS_SOURCE)
        add_json_source(text, answer);
    else if (kind == IS_LIST)
        add_json_list(text, value);
    else if (kind == IS_NUMBER)
        add(text, value);
    else
        add_json(text, TEXT(value));
}

/* What is not known has no field in JSON, and an empty one in a table. */
static void add_value(struct text *text, enum format format, const struct added *added,
                      const struct answer *answer)
{
    char value[VALUE_SIZE] = "";

    if (is_answer(answer))
        added->field->write(answer, value);
    if (format == JSON_LINES && value[0] != '\0') {
        add(text, ",");
        add_json(text, added->name.text, added->name.len);
        add(text, ":");
        add_json_value(text, added->field->kind, answer, value);
    } else if (format == CSV) {
        add(text, ",");
        add_csv(text, TEXT(value));
    } else if (format == TSV) {
        add(text, "\t");
        add_tsv(text, TEXT(value));
    }
}

void add_values(struct text *text, enum format format, const struct additions *additions,
                const struct answer *answer)
{
    size_t i;

    for (i = 0; i < additions->count; i++)
        add_value(text, format, &additions->fields[i], answer);
}

void add_names(struct text *text, enum format format, const struct additions *additions)
{
    size_t i;

    for (i = 0; i < additions->count; i++) {
        const struct slice *const name = &additions->fields[i].name;
        add(text, format == CSV ? "," : "\t");
        if (format == CSV)
            add_csv(text, name->text, name->len);
        else
            add_tsv(text, name->text, name->len);
    }
}

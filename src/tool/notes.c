/* SPDX-License-Identifier: MIT
 *
 * notes.c - what is shown beside a diagnosis: the start lines of the call, and the texts of its
 * phrases, Reasons and Warnings, which the library does not keep.
 */
#include "tool.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LONGEST = 255 };

static char *copy_of(const char *text, size_t len)
{
    return need(strndup(text, len < LONGEST ? len : LONGEST));
}

/* ---- Who sent a message ---- */

/* The tag in a From or To, or a slice of length 0. */
static struct slice tag_of(const struct slice *value)
{
    static const char name[] = ";tag=";
    const char *const end = value->text + value->len;
    const char *at = memchr(value->text, '>', value->len);
    struct slice tag = { "", 0 };

    for (at = at != NULL ? at : value->text; end - at >= (ptrdiff_t)sizeof name; at++)
        if (strncasecmp(at, name, sizeof name - 1) == 0) {
            tag.text = at + sizeof name - 1;
            while (tag.text + tag.len < end && strchr(";, \t\r\n", tag.text[tag.len]) == NULL)
                tag.len++;
            break;
        }
    return tag;
}

/* The tags of a message. */
struct tags {
    struct slice from, to;
};

static struct tags tags_of(const struct message *message)
{
    struct tags tags = { { "", 0 }, { "", 0 } };
    struct message_field field;
    size_t at = 0;

    while (message_field(message, &at, &field))
        if (is_field_named(&field, "From") || is_field_named(&field, "f"))
            tags.from = tag_of(&field.value);
        else if (is_field_named(&field, "To") || is_field_named(&field, "t"))
            tags.to = tag_of(&field.value);
    return tags;
}

/* The caller sends the request that has no tag in its To yet, and responses repeat both tags: but
 * those to a BYE may be for either side. */
static void find_caller(struct notes *notes, const struct message *message, const struct tags *tags)
{
    const int begins = message->code == 0 && tags->to.len == 0;
    char method[16];

    method_in(message->head.text, method, sizeof method);
    if (tags->from.len == 0 || tags->from.len >= sizeof notes->caller
        || (!begins && (notes->caller[0] != '\0' || message->code == 0))
        || strcmp(method, "BYE") == 0)
        return;
    memcpy(notes->caller, tags->from.text, tags->from.len);
    notes->caller[tags->from.len] = '\0';
}

static int direction_of(const struct notes *notes, const struct message *message,
                        const struct tags *tags)
{
    const size_t len = strlen(notes->caller);
    const int of_caller =
        tags->from.len == len && memcmp(tags->from.text, notes->caller, len) == 0;

    if (len == 0 || tags->from.len == 0)
        return 0;
    return of_caller == (message->code == 0) ? 1 : -1;
}

/* ---- Reasons ---- */

static int is_same(const struct noted_reason *a, const struct noted_reason *b)
{
    return a->cause == b->cause && a->has == b->has && a->location == b->location
           && strcasecmp(a->protocol, b->protocol) == 0 && strcmp(a->text, b->text) == 0;
}

/* Keeps a Reason, unless it is there already: messages come twice. */
static void keep_reason(struct notes *notes, const struct sipcause_reason *reason)
{
    struct noted_reason *const noted = &notes->reasons[notes->reason_count];
    size_t at = 0;

    noted->protocol = copy_of(reason->protocol, reason->protocol_len);
    noted->text = need(malloc(reason->text_len + 1));
    sipcause_unquote(reason->text, reason->text_len, noted->text, reason->text_len + 1);
    noted->cause = reason->has & SIPCAUSE_HAS_CAUSE ? reason->cause : 0;
    noted->has = reason->has & (SIPCAUSE_HAS_CAUSE | SIPCAUSE_HAS_LOCATION);
    noted->location = reason->has & SIPCAUSE_HAS_LOCATION ? reason->location : 0;
    while (at < notes->reason_count && !is_same(&notes->reasons[at], noted))
        at++;
    if (at == notes->reason_count) {
        notes->reason_count++;
        return;
    }
    free(noted->protocol);
    free(noted->text);
}

static void keep_reasons(struct notes *notes, const struct slice *value)
{
    struct sipcause_reason reason;
    size_t at = 0;

    while (notes->reason_count < MOST_REASONS
           && sipcause_reason_next(value->text, value->len, &at, &reason) > 0)
        keep_reason(notes, &reason);
}

/* ---- Warnings ---- */

/* Keeps a Warning, unless it is there already. */
static void keep_warning(struct notes *notes, const struct sipcause_warning *warning)
{
    char *const text = need(malloc(warning->text_len + 1));
    size_t at = 0;

    sipcause_unquote(warning->text, warning->text_len, text, warning->text_len + 1);
    while (at < notes->warning_count
           && (notes->warnings[at].code != warning->code
               || strcmp(notes->warnings[at].text, text) != 0))
        at++;
    if (at == notes->warning_count)
        notes->warnings[notes->warning_count++] = (struct noted_warning){ warning->code, text };
    else
        free(text);
}

static void keep_warnings(struct notes *notes, const struct slice *value)
{
    struct sipcause_warning warning;
    size_t at = 0;

    while (notes->warning_count < MOST_WARNINGS
           && sipcause_warning_next(value->text, value->len, &at, &warning) > 0)
        if (warning.code != 0)
            keep_warning(notes, &warning);
}

/* ---- Messages ---- */

/* Makes room for one more. */
static struct note *new_note(struct notes *notes)
{
    const size_t count = notes->count;

    if ((count & (count - 1)) == 0) /* room for a power of two */
        notes->messages = need(realloc(notes->messages, (count > 0 ? 2 * count : 1)
                                                            * sizeof *notes->messages));
    return &notes->messages[notes->count++];
}

void note_message(struct notes *notes, const struct message *message)
{
    const struct tags tags = tags_of(message);
    struct message_field field;
    struct note *note;
    size_t at = 0;

    find_caller(notes, message, &tags);
    notes->in_dialog |= message->code == 0 && tags.to.len > 0;
    while (message_field(message, &at, &field))
        if (is_field_named(&field, "Reason"))
            keep_reasons(notes, &field.value);
        else if (is_field_named(&field, "Warning"))
            keep_warnings(notes, &field.value);
    if (notes->count == MOST_NOTES)
        return;
    note = new_note(notes);
    note->start = copy_of(message->start.text, message->start.len);
    method_in(message->head.text, note->method, sizeof note->method);
    note->code = message->code;
    note->direction = direction_of(notes, message, &tags);
}

void note_transfer(struct notes *notes, const struct message *message)
{
    const struct slice *const start = &message->start;
    struct slice phrase = phrase_of_line(start->text, start->text + start->len);

    free(notes->transfer_phrase);
    notes->transfer_code = message->code;
    notes->transfer_in = notes->count;
    if (phrase.len > 0) { /* a blank is the first of it */
        phrase.text++;
        phrase.len--;
    }
    notes->transfer_phrase = copy_of(phrase.text, phrase.len);
}

const char *noted_phrase(const struct notes *notes, unsigned code)
{
    static const char version[] = "SIP/2.0 486 ";
    size_t at = notes->count;

    while (at > 0 && notes->messages[at - 1].code != code)
        at--;
    if (at == 0 || strlen(notes->messages[at - 1].start) < sizeof version)
        return "";
    return notes->messages[at - 1].start + sizeof version - 1;
}

void notes_free(struct notes *notes)
{
    if (notes == NULL)
        return;
    while (notes->count > 0)
        free(notes->messages[--notes->count].start);
    while (notes->reason_count > 0) {
        free(notes->reasons[--notes->reason_count].protocol);
        free(notes->reasons[notes->reason_count].text);
    }
    while (notes->warning_count > 0)
        free(notes->warnings[--notes->warning_count].text);
    free(notes->messages);
    free(notes->transfer_phrase);
    free(notes);
}

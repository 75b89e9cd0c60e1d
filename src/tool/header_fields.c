/* SPDX-License-Identifier: MIT
 *
 * header_fields.c - explains the header fields that say more about a response: Reason,
 * Retry-After and Warning, folded over lines, in color or in a JSON string.
 */
#include "tool.h"

#include <string.h>
#include <strings.h>

static void begin(const char *name)
{
    put("    %s%s:%s ", paint(BOLD), name, paint(PLAIN));
}

static void tell_error(const char *name, int error, size_t at)
{
    begin(name);
    put("cannot be read: %s (column %zu of the value)\n", error_why(error), at + 1);
}

/* Ends what a value says with what is wrong with it, if anything is. */
static void put_end(int error, size_t at)
{
    if (error != 0)
        put(" %s[not well formed: %s (column %zu of the value)]%s", paint(DIM), error_why(error),
            at + 1, paint(PLAIN));
    put("\n");
}

/* A quoted text or comment, without its escapes. It is shorter than the field that it came from. */
static void put_text(const char *before, const char *text, size_t len)
{
    static char plain[FIELD_SIZE + 1];

    put("%s\"", before);
    put_outside(plain, sipcause_unquote(text, len, plain, sizeof plain));
    put("\"");
}

static int same(const char *text, size_t len, const char *phrase)
{
    return strlen(phrase) == len && strncasecmp(text, phrase, len) == 0;
}

/* Is a cause of this protocol a response code? */
static int names_status(const struct sipcause_reason *reason)
{
    return reason->known_protocol == SIPCAUSE_PROTOCOL_SIP
           || reason->known_protocol == SIPCAUSE_PROTOCOL_STIR;
}

/* The response code that is the cause, where the protocol says so; a row whose code is 0
 * otherwise. */
static const struct sipcause_status *cause_of(const struct sipcause_reason *reason)
{
    const unsigned code = names_status(reason) ? reason->cause : 0;

    return sipcause_status_find(sipcause_status_find(code)->code == code ? code : 0);
}

static void tell_cause(const struct sipcause_reason *reason)
{
    if (reason->protocol_len == 0)
        put("(no protocol)");
    put_outside(reason->protocol, reason->protocol_len);
    if (reason->has & SIPCAUSE_HAS_CAUSE)
        put(names_status(reason) ? " %u" : " cause %u", reason->cause);
    if (cause_of(reason)->code != 0)
        put(" %s", sipcause_status_phrase(cause_of(reason)));
}

static void tell_reason(const struct sipcause_reason *reason)
{
    const struct sipcause_status *const status = cause_of(reason);
    char meaning[TEXT_SIZE];

    if (reason->protocol_len == 0 && reason->has == 0) {
        tell_error("Reason", reason->error, reason->error_at);
        return;
    }
    begin("Reason");
    tell_cause(reason);
    if (reason->has & SIPCAUSE_HAS_LOCATION)
        put(", location %s", sipcause_location_word(reason->location));
    if (reason->has & SIPCAUSE_HAS_TEXT
        && !same(reason->text, reason->text_len, sipcause_status_phrase(status)))
        put_text(", ", reason->text, reason->text_len);
    if (status->code != 0 && sipcause_status_text(status, SIPCAUSE_MEANING, meaning, TEXT_SIZE) > 0)
        put(": %s", meaning);
    put_end(reason->error, reason->error_at);
}

static void explain_reasons(unsigned code, const char *value, size_t len)
{
    struct sipcause_reason reason;
    size_t at = 0;

    (void)code;
    while (sipcause_reason_next(value, len, &at, &reason) > 0)
        tell_reason(&reason);
}

/* "90 s (1 min 30 s)" */
static void put_seconds(unsigned long seconds)
{
    put("%lu s", seconds);
    if (seconds >= 3600)
        put(" (%lu h %lu min)", seconds / 3600, seconds / 60 % 60);
    else if (seconds >= 60)
        put(" (%lu min %lu s)", seconds / 60, seconds % 60);
}

static void tell_retry_after(const struct sipcause_retry_after *retry_after)
{
    begin("Retry-After");
    put("try again in ");
    put_seconds(retry_after->seconds);
    if (retry_after->has & SIPCAUSE_HAS_DURATION) {
        put(", then for ");
        put_seconds(retry_after->duration);
    }
    if (retry_after->has & SIPCAUSE_HAS_COMMENT)
        put_text(", ", retry_after->comment, retry_after->comment_len);
    put_end(retry_after->error, retry_after->error_at);
}

static void explain_retry_after(unsigned code, const char *value, size_t len)
{
    struct sipcause_retry_after retry_after;
    const int answer = sipcause_retry_after_scan(value, len, &retry_after);

    (void)code;
    if (answer < 0)
        tell_error("Retry-After", answer, retry_after.error_at);
    else
        tell_retry_after(&retry_after);
}

/* What the warn code makes of the response code, where that is something else. */
static void tell_warned(unsigned code, unsigned warn_code)
{
    const struct sipcause_status *const status = sipcause_status_find_warning(code, warn_code);
    char meaning[TEXT_SIZE], advice[TEXT_SIZE];

    if (status == sipcause_status_find(code))
        return;
    sipcause_status_text(status, SIPCAUSE_MEANING, meaning, sizeof meaning);
    sipcause_status_text(status, SIPCAUSE_ADVICE, advice, sizeof advice);
    put(": %s %s%s%s", meaning, paint(CYAN), advice, paint(PLAIN));
}

static void tell_warning(unsigned code, const struct sipcause_warning *warning)
{
    const char *const phrase = sipcause_warning_phrase(warning->code);

    if (warning->code == 0 && warning->agent_len == 0 && warning->text_len == 0) {
        tell_error("Warning", warning->error, warning->error_at);
        return;
    }
    begin("Warning");
    put("%03u %s, says ", warning->code, phrase[0] != '\0' ? phrase : "(a code nobody registered)");
    put_outside(warning->agent, warning->agent_len);
    put_text(warning->agent_len > 0 ? ": " : "", warning->text, warning->text_len);
    tell_warned(code, warning->code);
    put_end(warning->error, warning->error_at);
}

static void explain_warnings(unsigned code, const char *value, size_t len)
{
    struct sipcause_warning warning;
    size_t at = 0;

    while (sipcause_warning_next(value, len, &at, &warning) > 0)
        tell_warning(code, &warning);
}

/* ---- A field, as its lines come ---- */

static const struct known_field {
    const char *name;
    void (*explain)(unsigned code, const char *value, size_t len);
} known_fields[] = {
    { "Reason", explain_reasons },
    { "Retry-After", explain_retry_after },
    { "Warning", explain_warnings },
    { NULL, NULL },
};

/* Passes over blanks and colors. */
static const char *skip_blanks(const char *at, const char *end)
{
    const char *behind = at;

    do {
        at = behind;
        behind = at < end && (*at == ' ' || *at == '\t') ? at + 1 : skip_color(at, end);
    } while (behind > at);
    return at;
}

/* Where the value of this field begins in the text, or NULL when it is another. */
static const char *value_of(const struct known_field *known, const char *text, const char *end)
{
    const size_t len = strlen(known->name);
    const char *colon;

    if ((size_t)(end - text) <= len || strncasecmp(text, known->name, len) != 0)
        return NULL;
    colon = skip_blanks(text + len, end);
    return colon < end && *colon == ':' ? colon + 1 : NULL;
}

/* Which field the text is; the row whose name is NULL for none that is explained. */
static const struct known_field *find_field(const char *text, const char *end)
{
    const struct known_field *known = known_fields;

    while (known->name != NULL && value_of(known, text, end) == NULL)
        known++;
    return known;
}

/* Adds what the field has room for, without color; what a backslash quotes is none. */
static void add(struct field *field, const char *text, const char *end)
{
    while (text < end && field->len < FIELD_SIZE) {
        const int is_quoted = field->len > 0 && field->text[field->len - 1] == '\\';
        const char *const behind = is_quoted ? text : skip_color(text, end);
        if (behind == text)
            field->text[field->len++] = *text++;
        else
            text = behind;
    }
}

/* How many blanks a line begins with, colors aside. */
static size_t indent_of(const char *line, const char *end)
{
    const char *const text = skip_blanks(line, end);
    size_t indent = 0;

    for (; line < text; line++)
        indent += *line == ' ' || *line == '\t';
    return indent;
}

int field_goes_on(const struct field *field, const char *line, const char *end)
{
    return field->len > 0 && indent_of(line, end) > field->indent;
}

void field_line(struct field *field, const char *line, const char *end)
{
    static const char blank[] = " "; /* what folding stands for (RFC 3261 section 7.3.1) */
    const char *const text = skip_blanks(line, end);

    if (field_goes_on(field, line, end)) {
        add(field, blank, blank + 1);
        add(field, text, end);
        return;
    }
    field_end(field);
    if (find_field(text, end)->name == NULL)
        return;
    add(field, text, end);
    field->indent = indent_of(line, end);
}

void field_end(struct field *field)
{
    const char *const end = field->text + field->len, *value;
    const struct known_field *known;

    if (field->len == 0)
        return;
    known = find_field(field->text, end);
    value = value_of(known, field->text, end);
    known->explain(field->code, value, (size_t)(end - value));
    field->len = 0;
}

/* What the warn codes in this value make of the response code. */
static const struct sipcause_status *warned_by(unsigned code, const char *value, size_t len)
{
    const struct sipcause_status *status = sipcause_status_find(code);
    struct sipcause_warning warning;
    size_t at = 0;

    while (status == sipcause_status_find(code)
           && sipcause_warning_next(value, len, &at, &warning) > 0)
        status = sipcause_status_find_warning(code, warning.code);
    return status;
}

const struct sipcause_status *warned_status(unsigned code, const char *lines)
{
    static const struct known_field warning = { "Warning", explain_warnings };
    const struct sipcause_status *status = sipcause_status_find(code);

    while (*lines != '\0' && status == sipcause_status_find(code)) {
        const char *const end = lines + strcspn(lines, "\r\n");
        const char *const value = value_of(&warning, skip_blanks(lines, end), end);
        if (value != NULL)
            status = warned_by(code, value, (size_t)(end - value));
        lines = end + strspn(end, "\r\n");
    }
    return status;
}

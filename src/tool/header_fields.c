/* SPDX-License-Identifier: MIT
 *
 * header_fields.c - explains the header fields that say more about a response: Reason, Retry-After
 * and Warning.
 */
#include "tool.h"

#include <string.h>
#include <strings.h>

enum { FIELD_SIZE = 1024 }; /* what is kept of a field in a JSON string */

static void begin(const char *name)
{
    put("    %s%s:%s ", paint(BOLD), name, paint(PLAIN));
}

static void tell_error(const char *name, int error, size_t at)
{
    begin(name);
    put("cannot be read: %s (column %zu of the value)\n", error_why(error), at + 1);
}

static void put_text(const char *before, const char *text, size_t len)
{
    char plain[TEXT_SIZE];

    sipcause_unquote(text, len, plain, sizeof plain);
    put("%s\"", before);
    put_outside(TEXT(plain));
    put("\"");
}

static void tell_reason(const struct sipcause_reason *reason)
{
    const struct sipcause_status *status = sipcause_status_find(reason->cause);
    const int is_status = reason->known_protocol == SIPCAUSE_PROTOCOL_SIP
                          || reason->known_protocol == SIPCAUSE_PROTOCOL_STIR;
    char meaning[TEXT_SIZE];

    begin("Reason");
    put_outside(reason->protocol, reason->protocol_len);
    if (reason->has & SIPCAUSE_HAS_CAUSE)
        put(is_status ? " %u" : " cause %u", reason->cause);
    if ((reason->has & SIPCAUSE_HAS_CAUSE) && is_status && status->code == reason->cause) {
        sipcause_status_text(status, SIPCAUSE_MEANING, meaning, sizeof meaning);
        put(" %s: %s", sipcause_status_phrase(status), meaning);
    }
    if (reason->has & SIPCAUSE_HAS_LOCATION)
        put(", location %s", sipcause_location_word(reason->location));
    if (reason->has & SIPCAUSE_HAS_TEXT)
        put_text(", ", reason->text, reason->text_len);
    put("\n");
}

static void explain_reasons(const char *value, size_t len)
{
    struct sipcause_reason reason;
    size_t at = 0;
    int answer;

    while ((answer = sipcause_reason_next(value, len, &at, &reason)) > 0)
        tell_reason(&reason);
    if (answer < 0)
        tell_error("Reason", answer, reason.error_at);
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

static void explain_retry_after(const char *value, size_t len)
{
    struct sipcause_retry_after retry_after;
    const int answer = sipcause_retry_after_scan(value, len, &retry_after);

    if (answer < 0) {
        tell_error("Retry-After", answer, retry_after.error_at);
        return;
    }
    begin("Retry-After");
    put("try again in ");
    put_seconds(retry_after.seconds);
    if (retry_after.has & SIPCAUSE_HAS_DURATION) {
        put(", then for ");
        put_seconds(retry_after.duration);
    }
    if (retry_after.has & SIPCAUSE_HAS_COMMENT)
        put_text(", ", retry_after.comment, retry_after.comment_len);
    put("\n");
}

static void explain_warnings(const char *value, size_t len)
{
    struct sipcause_warning warning;
    size_t at = 0;
    int answer;

    while ((answer = sipcause_warning_next(value, len, &at, &warning)) > 0) {
        const char *phrase = sipcause_warning_phrase(warning.code);
        begin("Warning");
        put("%03u %s, says ", warning.code,
            phrase[0] != '\0' ? phrase : "(a code nobody registered)");
        put_outside(warning.agent, warning.agent_len);
        put_text(": ", warning.text, warning.text_len);
        put("\n");
    }
    if (answer < 0)
        tell_error("Warning", answer, warning.error_at);
}

static const char *skip_blanks(const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\t'))
        at++;
    return at;
}

int explain_field(const char *line, const char *end, const char *before)
{
    static const struct {
        const char *name;
        void (*explain)(const char *value, size_t len);
    } fields[] = { { "Reason", explain_reasons },
                   { "Retry-After", explain_retry_after },
                   { "Warning", explain_warnings } };
    size_t i;

    line = skip_blanks(line, end);
    for (i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        const size_t len = strlen(fields[i].name);
        const char *colon;
        if ((size_t)(end - line) <= len || strncasecmp(line, fields[i].name, len) != 0)
            continue;
        colon = skip_blanks(line + len, end);
        if (colon == end || *colon != ':')
            continue;
        put("%s", before);
        fields[i].explain(colon + 1, (size_t)(end - colon - 1));
        return 1;
    }
    return 0;
}

/* The bytes of a JSON string as they were, in a buffer: \\" and \\\\ lose their backslash. */
static size_t unescape(const char *from, const char *end, char *buffer, size_t size)
{
    size_t len = 0;

    for (; from < end && len < size; from++) {
        if (*from == '\\' && from + 1 < end)
            from++;
        buffer[len++] = *from;
    }
    return len;
}

/* Where a line in a JSON string ends: at an escaped line end, at the quote that ends the string, or at
 * `end`. */
static const char *escaped_line_end(const char *at, const char *end)
{
    while (at < end && *at != '"') {
        if (*at == '\\' && at + 1 < end) {
            if (at[1] == 'r' || at[1] == 'n')
                return at;
            at++;
        }
        at++;
    }
    return at;
}

void explain_escaped_fields(const char *line, const char *end)
{
    char field[FIELD_SIZE];

    while (line < end && *line != '"') {
        const char *const field_end = escaped_line_end(line, end);
        const size_t len = unescape(line, field_end, field, sizeof field);
        explain_field(field, field + len, "");
        line = field_end;
        while (end - line >= 2 && line[0] == '\\' && (line[1] == 'r' || line[1] == 'n'))
            line += 2;
    }
}

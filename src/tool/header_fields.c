/* SPDX-License-Identifier: MIT
 *
 * header_fields.c - finds the header fields that say more about a response, folded over lines, in
 * color or in a JSON string. What they say, header_values.c tells.
 */
#include "tool.h"

#include <string.h>
#include <strings.h>

static const struct known_field {
    const char *name;
    int (*explain)(unsigned code, const char *value, size_t len);
} known_fields[] = {
    { "Reason", explain_reasons },
    { "Retry-After", explain_retry_after },
    { "Warning", explain_warnings },
    { "AlertMsg-Error", explain_alertmsg_error },
    { "Geolocation-Error", explain_geolocation_error },
    { "Error-Info", explain_error_infos },
    { "Subscription-State", explain_subscription_state },
    { NULL, NULL },
};

/* Fields whose numbers and names are no codes: of RFC 3261 section 20, with the short names of
 * section 7.3.3; then of RFC 3262 section 7, and of RFC 4028 sections 4 and 5. */
static const char *const mute_fields[] = {
    "Call-ID", "i", "Contact", "m", "Content-Length", "l", "CSeq", "Expires", "From", "f",
    "Max-Forwards", "Min-Expires", "Record-Route", "Route", "Server", "To", "t", "User-Agent",
    "Via", "v", "RAck", "RSeq", "Min-SE", "Session-Expires", "x", NULL,
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
static const char *value_of(const char *name, const char *text, const char *end)
{
    size_t len;
    const char *colon;

    if (text == end || (*text | 0x20) != (name[0] | 0x20))
        return NULL;
    len = strlen(name);
    if ((size_t)(end - text) <= len || strncasecmp(text, name, len) != 0)
        return NULL;
    colon = skip_blanks(text + len, end);
    return colon < end && *colon == ':' ? colon + 1 : NULL;
}

/* Which field the text is; the row whose name is NULL for none that is explained. */
static const struct known_field *find_field(const char *text, const char *end)
{
    const struct known_field *known = known_fields;

    while (known->name != NULL && value_of(known->name, text, end) == NULL)
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
    return field->len > 0 && indent_of(line, end) > field->indent
           && !is_dissected(field->indent, skip_blanks(line, end), end);
}

/* Where the line ends without the dot that ngrep writes for a CR: then each line of the message
 * has one, or each that was pasted. */
static const char *without_dot(struct field *field, const char *line, const char *end)
{
    static const char version[] = "SIP/";
    const size_t len = sizeof version - 1;
    const int has_dot = end > line && end[-1] == '.';

    if ((size_t)(end - line) >= len && memcmp(line, version, len) == 0)
        field->dotted = has_dot;
    field->dotted &= has_dot;
    return field->dotted ? end - 1 : end;
}

void field_line(struct field *field, const char *line, const char *line_end)
{
    static const char blank[] = " "; /* what folding stands for (RFC 3261 section 7.3.1) */
    const char *const end = without_dot(field, line, line_end);
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

int field_end(struct field *field)
{
    const char *const end = field->text + field->len, *value;
    const struct known_field *known;

    if (field->len == 0)
        return NOT_KNOWN;
    known = find_field(field->text, end);
    value = value_of(known->name, field->text, end);
    field->len = 0;
    value_told(value, (size_t)(end - value));
    return known->explain(field->code, value, (size_t)(end - value));
}

/* Does the name of one that is explained begin with this byte? Of a log, each line is asked. */
static int may_begin(char byte)
{
    static uint32_t letters; /* 1 << 1 for A and a */
    const struct known_field *known;

    if (letters == 0)
        for (known = known_fields; known->name != NULL; known++)
            letters |= UINT32_C(1) << (known->name[0] & 0x1f);
    return byte >= 'A' && letters >> (byte & 0x1f) & 1;
}

int begins_field(const char *text, const char *end)
{
    return text < end && may_begin(*text) && find_field(text, end)->name != NULL;
}

int is_field(const char *text)
{
    return begins_field(text, text + strlen(text));
}

int explain_fields(unsigned code, const char *lines)
{
    static struct field field;
    int result = NOT_KNOWN;

    values_without_indent();
    field.code = code;
    field.dotted = 1;
    while (*lines != '\0') {
        const char *const end = lines + strcspn(lines, "\r\n");
        if (!field_goes_on(&field, lines, end) && field_end(&field) == ANSWERED)
            result = ANSWERED;
        field_line(&field, lines, end);
        lines = end + strspn(end, "\r\n");
    }
    return field_end(&field) == ANSWERED ? ANSWERED : result;
}

const char *mute_field(const char *text)
{
    const char *const end = text + strlen(text), *const begin = skip_blanks(text, end);
    const char *const *name = mute_fields;

    while (*name != NULL && value_of(*name, begin, end) == NULL)
        name++;
    return *name;
}

void without_mute_fields(char *lines)
{
    char *to = lines;

    while (*lines != '\0') {
        const size_t len = strcspn(lines, "\n"), with_end = len + (lines[len] == '\n');
        if (mute_field(lines) == NULL) {
            memmove(to, lines, with_end);
            to += with_end;
        }
        lines += with_end;
    }
    *to = '\0';
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
    const struct sipcause_status *status = sipcause_status_find(code);

    while (*lines != '\0' && status == sipcause_status_find(code)) {
        const char *const end = lines + strcspn(lines, "\r\n");
        const char *const value = value_of("Warning", skip_blanks(lines, end), end);
        if (value != NULL)
            status = warned_by(code, value, (size_t)(end - value));
        lines = end + strspn(end, "\r\n");
    }
    return status;
}

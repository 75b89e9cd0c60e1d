/* SPDX-License-Identifier: MIT
 *
 * rows_json.c - a line that is an object of JSON (RFC 8259): where it ends, and the values of the
 * names that are looked at. All of it is checked, so that what is no JSON goes through as it came,
 * and nothing is added to what only looks like it.
 */
#include "rows.h"

#include <ctype.h>
#include <string.h>

enum { DEEPEST = 64 };

/* Each of these returns where what begins at `at` ends, or NULL where it is none, or `at` is. */

static const char *skip_blanks(const char *at, const char *end)
{
    while (at != NULL && at < end && (*at == ' ' || *at == '\t' || *at == '\r'))
        at++;
    return at;
}

/* A mark, and blanks before it. */
static const char *skip_mark(const char *at, const char *end, char mark)
{
    if (at != NULL && at < end && *at != mark)
        at = skip_blanks(at, end);
    return at != NULL && at < end && *at == mark ? at + 1 : NULL;
}

/* What is behind a backslash. */
static const char *skip_escape(const char *at, const char *end)
{
    int digits = 4;

    if (at == end || memchr("\"\\/bfnrtu", *at, 9) == NULL)
        return NULL;
    if (*at++ != 'u')
        return at;
    for (; digits > 0 && at < end && isxdigit((unsigned char)*at); digits--)
        at++;
    return digits == 0 ? at : NULL;
}

/* What is behind the quote that begins a string. */
static const char *skip_string(const char *at, const char *end)
{
    if (at != NULL)
        at = skip_plain_json(at, end);
    while (at != NULL && at < end && *at != '"')
        if (*at == '\\')
            at = skip_escape(at + 1, end);
        else
            at = (unsigned char)*at < 0x20 ? NULL : at + 1;
    return at != NULL && at < end ? at + 1 : NULL;
}

static const char *skip_digits(const char *at, const char *end)
{
    const char *const digits = at;

    while (at < end && *at >= '0' && *at <= '9')
        at++;
    return at > digits ? at : NULL;
}

static const char *skip_exponent(const char *at, const char *end)
{
    if (at == NULL || at == end || (*at != 'e' && *at != 'E'))
        return at;
    at++;
    at += at < end && (*at == '+' || *at == '-');
    return skip_digits(at, end);
}

static const char *skip_number(const char *at, const char *end)
{
    at += *at == '-';
    at = at < end && *at == '0' ? at + 1 : skip_digits(at, end);
    if (at != NULL && at < end && *at == '.')
        at = skip_digits(at + 1, end);
    return skip_exponent(at, end);
}

static const char *skip_word(const char *at, const char *end)
{
    static const char *const words[] = { "true", "false", "null" };
    size_t i;

    for (i = 0; i < sizeof words / sizeof words[0]; i++)
        if ((size_t)(end - at) >= strlen(words[i]) && memcmp(at, TEXT(words[i])) == 0)
            return at + strlen(words[i]);
    return NULL;
}

static const char *skip_items(const char *at, const char *end, char closing, int depth);

static const char *skip_value(const char *at, const char *end, int depth)
{
    at = skip_blanks(at, end);
    if (at == NULL || at == end)
        return NULL;
    switch (*at) {
    case '"':
        return skip_string(at + 1, end);
    case '{':
    case '[':
        return depth < DEEPEST ? skip_items(at + 1, end, *at == '{' ? '}' : ']', depth + 1) : NULL;
    case 't':
    case 'f':
    case 'n':
        return skip_word(at, end);
    default:
        return skip_number(at, end);
    }
}

/* What is behind the name of a member. */
static const char *skip_member_value(const char *at, const char *end, int depth,
                                     struct slice *value)
{
    value->text = skip_blanks(skip_mark(at, end, ':'), end);
    at = skip_value(value->text, end, depth);
    value->len = at != NULL ? (size_t)(at - value->text) : 0;
    return at;
}

static const char *skip_member(const char *at, const char *end, int depth)
{
    struct slice value;

    return skip_member_value(skip_string(skip_mark(at, end, '"'), end), end, depth, &value);
}

/* What is behind the bracket that begins an object or a list. */
static const char *skip_items(const char *at, const char *end, char closing, int depth)
{
    const char *next = skip_mark(at, end, closing);

    if (next != NULL)
        return next;
    for (next = at; next != NULL; next = skip_mark(at, end, ','))
        at = closing == '}' ? skip_member(next, end, depth) : skip_value(next, end, depth);
    return skip_mark(at, end, closing);
}

/* ---- A record ---- */

static const struct slice record = { NULL, 0 }; /* no object in it */

/* Learns the name, of which the quote is behind it, that a field has at its place. */
static void learn_name(struct shape *shape, struct slice name, struct known_name *known)
{
    known->what = shape->what_is(shape->context, record, name);
    known->len = name.len < NAME_SIZE ? name.len + 1 : 0;
    memcpy(known->name, name.text, known->len);
}

/* Passes over the name that stood at this place last time; NULL where it is another. */
static const char *skip_known(const struct known_name *known, const char *at, const char *end)
{
    const int is_same = at != NULL && known->len > 0 && (size_t)(end - at) >= known->len
                        && memcmp(at, known->name, known->len) == 0;

    return is_same ? at + known->len : NULL;
}

static void pick(struct row *row, const struct picked *member)
{
    if (row->picked_count < MOST_PICKED)
        row->picked[row->picked_count++] = *member;
}

/* Takes the fields of the value, if it is an object. */
static void take_inner(struct shape *shape, const struct picked *outer, struct row *row)
{
    const char *const end = outer->value.text + outer->value.len;
    const char *next = skip_mark(outer->value.text, end, '{'), *at;
    struct picked member = { .object = outer->name };

    while (next != NULL && skip_mark(next, end, '}') == NULL) {
        member.name.text = skip_mark(next, end, '"');
        at = skip_string(member.name.text, end);
        member.name.len = (size_t)(at - 1 - member.name.text);
        at = skip_member_value(at, end, 1, &member.value);
        if (shape->what_is(shape->context, member.object, member.name) & IS_PICKED)
            pick(row, &member);
        next = skip_mark(at, end, ',');
    }
}

/* Takes a field, name and all. Returns where it ends, or NULL. */
static const char *take_member(struct shape *shape, const char *at, const char *end,
                               struct row *row)
{
    struct known_name *const known = &shape->known[row->columns++ % KNOWN_NAMES];
    const char *const name = skip_mark(at, end, '"'), *name_end = skip_known(known, name, end);
    struct picked member = { .object = record };

    if (name_end == NULL) {
        name_end = skip_string(name, end);
        if (name_end == NULL)
            return NULL;
        learn_name(shape, (struct slice){ name, (size_t)(name_end - 1 - name) }, known);
    }
    at = skip_member_value(name_end, end, 0, &member.value);
    if (known->what & IS_REFUSED)
        row->why = "it has a field of that name already";
    member.name = (struct slice){ name, name_end != NULL ? (size_t)(name_end - 1 - name) : 0 };
    if (known->what & IS_PICKED)
        pick(row, &member);
    if (shape->looks_inside && at != NULL)
        take_inner(shape, &member, row);
    return at;
}

const char *read_json_row(struct shape *shape, const char *at, const char *end, struct row *row)
{
    const char *next = skip_mark(at, end, '{');

    if (next != NULL && skip_mark(next, end, '}') != NULL)
        at = next;
    else
        for (; next != NULL; next = skip_mark(at, end, ','))
            at = take_member(shape, next, end, row);
    at = skip_mark(at, end, '}');
    if (at == NULL || skip_blanks(at, end) != end)
        return "it is no object of JSON";
    row->end = at - 1;
    return row->why;
}

/* ---- Tokens ---- */

/* Behind the quote that ends a string, whatever is in it. */
static const char *behind_string(const char *at, const char *end)
{
    while (at < end && *at != '"')
        at += *at == '\\' && at + 1 < end ? 2 : 1;
    return at < end ? at + 1 : NULL;
}

/* Where a token ends, or NULL where a string goes on. */
static const char *behind_token(const char *at, const char *end)
{
    static const char marks[] = "{}[],:", ends[] = "{}[],:\" \t\r\n";

    if (*at == '"')
        return behind_string(at + 1, end);
    if (strchr(marks, *at++) != NULL)
        return at;
    while (at < end && strchr(ends, *at) == NULL)
        at++;
    return at;
}

const char *read_json_token(const char *at, const char *end, int is_all, struct slice *token)
{
    const char *behind;

    while (at < end && isspace((unsigned char)*at))
        at++;
    behind = at < end ? behind_token(at, end) : end;
    if (at < end && !is_all && (behind == NULL || behind == end))
        return NULL; /* it may go on */
    *token = (struct slice){ at, (size_t)((behind != NULL ? behind : end) - at) };
    return token->text + token->len;
}

/* SPDX-License-Identifier: MIT
 *
 * calls.h - the heads of messages as a test needs them: cut into a start line and header fields,
 * and put together again in another order.
 */
#ifndef CALLS_H
#define CALLS_H

#include <ctype.h>

#include "tap.h"

enum { MOST_FIELDS = 32, MOST_MESSAGE = 4096 };

struct span {
    const char *at;
    size_t len;
};

/* A head: its start line, without the line end, and its header fields, folded lines and all. */
struct head {
    struct span start, fields[MOST_FIELDS];
    size_t field_count;
    size_t len; /* of it all, with what stands before the start line and the empty line behind */
};

/* The line at `at` of the text, without its end. */
static inline struct span line_at(const char *text, size_t at)
{
    const struct span line = { text + at, strcspn(text + at, "\r\n") };

    return line;
}

/* Cuts up the message, whose lines all end in CRLF. */
static inline void cut_head(const char *text, struct head *head)
{
    struct span line;
    size_t at = strspn(text, "\r\n");

    memset(head, 0, sizeof *head);
    head->start = line_at(text, at);
    at += head->start.len + 2;
    for (line = line_at(text, at); line.len > 0; line = line_at(text, at)) {
        struct span *const field = &head->fields[head->field_count];
        if ((*line.at == ' ' || *line.at == '\t') && head->field_count > 0)
            field[-1].len = (size_t)(line.at + line.len - field[-1].at);
        else if (head->field_count < MOST_FIELDS)
            head->fields[head->field_count++] = line;
        at += line.len + 2;
    }
    head->len = at + 2;
}

/* The name of a header field, and its value. */
static inline struct span name_of(struct span field)
{
    const char *const colon = memchr(field.at, ':', field.len);

    field.len = colon != NULL ? (size_t)(colon - field.at) : field.len;
    while (field.len > 0 && (field.at[field.len - 1] == ' ' || field.at[field.len - 1] == '\t'))
        field.len--;
    return field;
}

static inline struct span value_of(struct span field)
{
    const char *const end = field.at + field.len;
    const char *const colon = memchr(field.at, ':', field.len);
    struct span value;

    value.at = colon != NULL ? colon + 1 : end;
    while (value.at < end && (*value.at == ' ' || *value.at == '\t'))
        value.at++;
    value.len = (size_t)(end - value.at);
    return value;
}

static inline int is_same_name(struct span left, struct span right)
{
    size_t i;

    for (i = 0; i < left.len && left.len == right.len; i++)
        if (tolower((unsigned char)left.at[i]) != tolower((unsigned char)right.at[i]))
            return 0;
    return left.len == right.len;
}

/* Turns the order of the header fields round; only those of one name, whose order has a meaning
 * (RFC 3261 section 7.3.1), keep theirs. */
static inline void turn_fields(struct head *head)
{
    struct head turned = *head;
    size_t left, i, count = 0;

    for (left = head->field_count; left > 0; left--) {
        const struct span name = name_of(head->fields[left - 1]);
        for (i = 0; i < count; i++)
            if (is_same_name(name_of(turned.fields[i]), name))
                break;
        if (i < count)
            continue;
        for (i = 0; i < left; i++)
            if (is_same_name(name_of(head->fields[i]), name))
                turned.fields[count++] = head->fields[i];
    }
    *head = turned;
}

/* Writes the head as a message into `text`, which has room for it; returns its length. */
static inline size_t join_head(const struct head *head, char *text)
{
    size_t at = 0, i;

    at += (size_t)sprintf(text, "%.*s\r\n", (int)head->start.len, head->start.at);
    for (i = 0; i < head->field_count; i++)
        at += (size_t)sprintf(text + at, "%.*s\r\n", (int)head->fields[i].len, head->fields[i].at);
    at += (size_t)sprintf(text + at, "\r\n");
    return at;
}

#endif

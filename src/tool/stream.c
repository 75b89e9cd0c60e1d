/* SPDX-License-Identifier: MIT
 *
 * stream.c - finds the messages in one direction of a TCP connection: each begins with a start
 * line, and its Content-Length says where it ends (RFC 3261 section 18.3). Where that is wrong, the
 * next start line is the next beginning.
 */
#include "capture.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    LONGEST_LINE = 8192,
    LONGEST_METHOD = 32,
    LONGEST_HEAD = FIELD_SIZE,
    LONGEST_LENGTH = 1000000000, /* that a Content-Length is believed to have */
    SIP_PORT = 5060,
    SIPS_PORT = 5061,
    LAST_SIP_PORT = 5099 /* of those that people take beside it */
};

enum { WAIT = -1 }; /* for more bytes */

void buffer_add(struct buffer *buffer, const void *bytes, size_t len)
{
    const size_t due = buffer->len + len;

    if (len == 0)
        return;
    if (due > buffer->size) {
        buffer->size = due < 1024 ? 2048 : 2 * due;
        buffer->bytes = need(realloc(buffer->bytes, buffer->size));
    }
    memcpy(buffer->bytes + buffer->len, bytes, len);
    buffer->len = due;
}

/* ---- What begins here ---- */

static const uint8_t *end_of_line(const struct view *bytes)
{
    return memchr(bytes->at, '\n', bytes->len < LONGEST_LINE ? bytes->len : LONGEST_LINE);
}

/* Does the request line before `newline` end in its version? */
static int ends_in_version(const uint8_t *line, const uint8_t *newline)
{
    static const char version[] = " SIP/2.0";
    const char *end = (const char *)newline;
    const size_t len = sizeof version - 1;

    if (newline > line && end[-1] == '\r')
        end--;
    return (size_t)(end - (const char *)line) > len && strncasecmp(end - len, version, len) == 0;
}

static enum verdict begins_request(const struct view *bytes)
{
    const uint8_t *const newline = end_of_line(bytes);
    size_t len = 0;

    while (len < bytes->len && len < LONGEST_METHOD && isupper(bytes->at[len]))
        len++;
    if (len == bytes->len)
        return MAY_BE_SIP;
    if (len < 3 || bytes->at[len] != ' ')
        return NO_SIP;
    if (newline == NULL)
        return bytes->len < LONGEST_LINE ? MAY_BE_SIP : NO_SIP;
    return ends_in_version(bytes->at, newline) ? IS_SIP : NO_SIP;
}

enum verdict begins_message_of_sip(const struct view *bytes)
{
    static const char version[] = "SIP/";
    const size_t len = bytes->len < 4 ? bytes->len : 4;

    if (strncasecmp((const char *)bytes->at, version, len) != 0)
        return begins_request(bytes);
    if (bytes->len < 5)
        return MAY_BE_SIP;
    return isdigit(bytes->at[4]) ? IS_SIP : NO_SIP;
}

/* Is this a record of TLS: a kind, a version, a length? */
static int is_tls(const struct view *bytes)
{
    return bytes->len >= 5 && bytes->at[0] >= 0x14 && bytes->at[0] <= 0x17 && bytes->at[1] == 3
           && bytes->at[2] <= 4 && bytes->at[3] <= 0x48;
}

/* ---- A message ---- */

/* How long the head is, with the empty line behind it, or 0; none ends before what has been
 * searched. */
static size_t head_len(const struct view *bytes, size_t searched)
{
    const uint8_t *at = bytes->at + (searched > 3 ? searched - 3 : 0);
    const uint8_t *const end = bytes->at + bytes->len;

    while ((at = memchr(at, '\n', (size_t)(end - at))) != NULL) {
        at++;
        if (at < end && *at == '\n')
            return (size_t)(at + 1 - bytes->at);
        if (end - at > 1 && at[0] == '\r' && at[1] == '\n')
            return (size_t)(at + 2 - bytes->at);
    }
    return 0;
}

static size_t skip_blanks(const struct view *bytes, size_t at)
{
    while (at < bytes->len && (bytes->at[at] == ' ' || bytes->at[at] == '\t'))
        at++;
    return at;
}

/* Where the value begins of the field with this name, or 0 where the line is of another. */
static size_t value_of(const struct view *line, const char *name)
{
    size_t at = strlen(name);

    if (line->len < at || strncasecmp((const char *)line->at, name, at) != 0)
        return 0;
    at = skip_blanks(line, at);
    return at < line->len && line->at[at] == ':' ? skip_blanks(line, at + 1) : 0;
}

/* The number in a Content-Length that stands here, or -1 where none does. */
static long length_in_line(const struct view *line)
{
    const size_t in_full = value_of(line, "Content-Length");
    size_t at = in_full > 0 ? in_full : value_of(line, "l");
    long length = 0;

    if (at == 0)
        return -1;
    for (; at < line->len && isdigit(line->at[at]); at++)
        if (length < LONGEST_LENGTH)
            length = length * 10 + (line->at[at] - '0');
    return length;
}

/* How long the body is, by its head; 0 where that does not say. */
static size_t body_len(const struct view *head)
{
    const uint8_t *line = head->at, *const end = line + head->len, *newline;

    while ((newline = memchr(line, '\n', (size_t)(end - line))) != NULL) {
        const struct view view = { line, (size_t)(newline - line) };
        const long length = length_in_line(&view);
        if (length >= 0)
            return (size_t)length;
        line = newline + 1;
    }
    return 0;
}

static void hand_over(const struct route *route, const uint8_t *at, size_t len)
{
    const struct view message = { at, len };

    capture_message(route, "TCP", &message);
}

/* Takes a message, whose start line is there. Returns how many bytes it had, or WAIT. */
static ptrdiff_t take_whole_message(struct stream *stream, const struct route *route,
                                    const struct view *bytes)
{
    struct view head = { bytes->at, head_len(bytes, stream->searched) };
    size_t body;

    stream->searched = head.len == 0 ? bytes->len : 0;
    if (head.len == 0 && bytes->len < LONGEST_HEAD)
        return WAIT;
    if (head.len == 0) /* too long for one */
        head.len = bytes->len;
    stream->state = AT_MESSAGE;
    stream->searched = 0;
    body = body_len(&head);
    if (body > MOST_BODY) {
        stream->skips = body;
        body = 0;
    }
    stream->wants = head.len + body;
    if (bytes->len < stream->wants)
        return WAIT;
    hand_over(route, bytes->at, stream->wants);
    return (ptrdiff_t)stream->wants;
}

/* ---- What is none ---- */

static int is_port(const struct route *route, unsigned from, unsigned to)
{
    return (route->from_port >= from && route->from_port <= to)
           || (route->to_port >= from && route->to_port <= to);
}

/* May a message begin with the next line? In what is no SIP, a message that is told of may look
 * like one. */
static int may_begin_anywhere(const struct stream *stream, const struct route *route)
{
    return stream->state == AT_MESSAGE || is_port(route, SIP_PORT, LAST_SIP_PORT);
}

/* Passes over bytes that no message begins with. Returns how many. */
static ptrdiff_t pass_strange(struct stream *stream, const struct route *route,
                              const struct view *bytes)
{
    const uint8_t *const newline = memchr(bytes->at, '\n', bytes->len);

    if (stream->state == AT_START && (is_tls(bytes) || is_port(route, SIPS_PORT, SIPS_PORT))) {
        capture_sees_tls();
        stream->state = DEAF;
    } else if (newline != NULL && may_begin_anywhere(stream, route)) {
        return newline + 1 - bytes->at;
    }
    return (ptrdiff_t)bytes->len;
}

static ptrdiff_t take_strange(struct stream *stream, const struct route *route,
                              const struct view *bytes)
{
    size_t len = 0;
    const enum handshake handshake = handshake_of(bytes, &len);

    if (handshake == MAY_BE_HANDSHAKE)
        return WAIT;
    if (handshake == IS_HANDSHAKE || is_frame_of_sip(bytes)) {
        stream->state = IN_FRAMES;
        return (ptrdiff_t)len;
    }
    return pass_strange(stream, route, bytes);
}

/* ---- The stream ---- */

static ptrdiff_t take_next_message(struct stream *stream, const struct route *route,
                                   const struct view *bytes)
{
    if (bytes->at[0] == '\r' || bytes->at[0] == '\n')
        return 1;
    switch (begins_message_of_sip(bytes)) {
    case IS_SIP:
        return take_whole_message(stream, route, bytes);
    case MAY_BE_SIP:
        return WAIT;
    default:
        return take_strange(stream, route, bytes);
    }
}

static ptrdiff_t take_next_frame(struct stream *stream, const struct route *route,
                                 const struct view *bytes)
{
    const ptrdiff_t len = frame_take(stream, route, *bytes);

    if (len < 0)
        stream->state = DEAF;
    return len == 0 ? WAIT : len < 0 ? (ptrdiff_t)bytes->len : len;
}

/* Takes what comes next. Returns how many bytes that had, or WAIT. */
static ptrdiff_t take_next(struct stream *stream, const struct route *route,
                           const struct view *bytes)
{
    if (bytes->len == 0 || bytes->len < stream->wants)
        return WAIT;
    if (stream->skips > 0) {
        const size_t len = stream->skips < bytes->len ? stream->skips : bytes->len;
        stream->skips -= len;
        return (ptrdiff_t)len;
    }
    switch (stream->state) {
    case IN_FRAMES:
        return take_next_frame(stream, route, bytes);
    case DEAF:
        return (ptrdiff_t)bytes->len;
    default:
        return take_next_message(stream, route, bytes);
    }
}

void stream_take(struct stream *stream, const struct route *route, const struct view *bytes)
{
    struct buffer *const buffer = &stream->bytes;
    struct view rest;
    ptrdiff_t len;

    buffer_add(buffer, bytes->at, bytes->len);
    rest = (struct view){ buffer->bytes, buffer->len };
    while ((len = take_next(stream, route, &rest)) != WAIT) {
        rest.at += len;
        rest.len -= (size_t)len;
        stream->wants = stream->searched = 0;
    }
    memmove(buffer->bytes, rest.at, rest.len);
    buffer->len = rest.len;
}

void stream_gap(struct stream *stream, const struct route *route)
{
    const struct view rest = { stream->bytes.bytes, stream->bytes.len };

    if (rest.len > 0 && stream->state != IN_FRAMES && end_of_line(&rest) != NULL
        && begins_message_of_sip(&rest) == IS_SIP)
        hand_over(route, rest.at, rest.len);
    stream->bytes.len = stream->frames.len = 0;
    stream->skips = stream->wants = stream->searched = 0;
    if (stream->state == IN_FRAMES)
        stream->state = AT_START;
}

void stream_free(struct stream *stream)
{
    static const struct stream none;

    free(stream->bytes.bytes);
    free(stream->frames.bytes);
    *stream = none;
}

size_t stream_holds(const struct stream *stream)
{
    return stream->bytes.size + stream->frames.size;
}

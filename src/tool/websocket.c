/* SPDX-License-Identifier: MIT
 *
 * websocket.c - the frames of WebSocket (RFC 6455), of which each message is one of SIP (RFC 7118
 * section 5).
 */
#include "capture.h"

#include <string.h>
#include <strings.h>

enum {
    LONGEST_HANDSHAKE = 1 << 14,
    IS_LAST = 0x80, /* of a message: of the first byte */
    IS_PACKED = 0x40,
    NOT_KNOWN_BITS = 0x30,
    IS_MASKED = 0x80 /* of the second */
};

/* ---- The handshake, which is of HTTP ---- */

static int begins_with(const struct view *bytes, const char *word)
{
    const size_t len = strlen(word);

    return memcmp(bytes->at, word, bytes->len < len ? bytes->len : len) == 0;
}

/* Does a head have this line? */
static int asks_for_websocket(const char *head, size_t len)
{
    static const char name[] = "\nUpgrade:";
    const char *const end = head + len;

    for (; head < end; head++)
        if ((size_t)(end - head) > sizeof name && strncasecmp(head, name, sizeof name - 1) == 0)
            return strncasecmp(head + sizeof name - 1 + (head[sizeof name - 1] == ' '), "websocket",
                               9)
                   == 0;
    return 0;
}

enum handshake handshake_of(const struct view *bytes, size_t *len)
{
    const char *const head = (const char *)bytes->at;
    const char *end;

    if (bytes->len == 0 || (!begins_with(bytes, "GET ") && !begins_with(bytes, "HTTP/1.1 101")))
        return NO_HANDSHAKE;
    end = memmem(head, bytes->len, "\r\n\r\n", 4);
    if (end == NULL)
        return bytes->len < LONGEST_HANDSHAKE ? MAY_BE_HANDSHAKE : NO_HANDSHAKE;
    if (!asks_for_websocket(head, (size_t)(end + 4 - head)))
        return NO_HANDSHAKE;
    *len = (size_t)(end + 4 - head);
    return IS_HANDSHAKE;
}

/* ---- Frames ---- */

struct frame {
    unsigned bits, opcode;
    size_t head; /* bytes before the payload */
    uint64_t len;
    uint8_t mask[4];
};

enum opcode { CONTINUES, OF_TEXT, OF_BYTES, CLOSES = 8, PINGS, PONGS };

static uint64_t big_endian(const uint8_t *at, size_t len)
{
    uint64_t number = 0;

    while (len-- > 0)
        number = number << 8 | *at++;
    return number;
}

/* Reads the head of a frame. Returns whether it is there. */
static int read_frame(struct frame *frame, const struct view *bytes)
{
    size_t more;

    if (bytes->len < 2)
        return 0;
    frame->bits = bytes->at[0];
    frame->opcode = bytes->at[0] & 15;
    frame->len = bytes->at[1] & 0x7f;
    more = frame->len == 126 ? 2 : frame->len == 127 ? 8 : 0;
    frame->head = 2 + more + (bytes->at[1] & IS_MASKED ? 4 : 0);
    if (bytes->len < frame->head)
        return 0;
    if (more > 0)
        frame->len = big_endian(bytes->at + 2, more);
    memset(frame->mask, 0, 4);
    if (bytes->at[1] & IS_MASKED)
        memcpy(frame->mask, bytes->at + 2 + more, 4);
    return 1;
}

static int is_frame(const struct frame *frame)
{
    return (frame->bits & NOT_KNOWN_BITS) == 0 && frame->len <= MOST_BODY
           && (frame->opcode <= OF_BYTES || (frame->opcode >= CLOSES && frame->opcode <= PONGS));
}

/* Adds the payload, unmasked, as far as it is there. */
static void add_payload(struct buffer *buffer, const struct frame *frame, const struct view *bytes)
{
    const size_t there = bytes->len - frame->head;
    const size_t len = frame->len < there ? (size_t)frame->len : there, from = buffer->len;
    size_t at;

    buffer_add(buffer, bytes->at + frame->head, len);
    for (at = 0; at < len; at++)
        buffer->bytes[from + at] ^= frame->mask[at % 4];
}

int is_frame_of_sip(const struct view *bytes)
{
    uint8_t start[64];
    struct buffer buffer = { 0, sizeof start, start };
    struct frame frame;
    struct view view = *bytes, payload;

    if (!read_frame(&frame, &view) || !is_frame(&frame) || (frame.bits & IS_PACKED) != 0
        || (frame.opcode != OF_TEXT && frame.opcode != OF_BYTES) || frame.len < sizeof start)
        return 0;
    if (view.len > frame.head + sizeof start)
        view.len = frame.head + sizeof start;
    add_payload(&buffer, &frame, &view);
    payload = (struct view){ start, buffer.len };
    return buffer.len == sizeof start && begins_message_of_sip(&payload) != NO_SIP;
}

/* Takes a message, whose frames have all come. */
static void take_frames(struct stream *stream, const struct route *route)
{
    const struct view message = { stream->frames.bytes, stream->frames.len };

    if (message.len > 0 && begins_message_of_sip(&message) == IS_SIP)
        capture_message(route, "WS", &message);
    stream->frames.len = 0;
}

static void take_payload(struct stream *stream, const struct route *route,
                         const struct frame *frame, const struct view *bytes)
{
    if (frame->opcode != CONTINUES || stream->frames.len > MOST_BODY)
        stream->frames.len = 0;
    if (frame->bits & IS_PACKED)
        capture_sees_packed_frame();
    else
        add_payload(&stream->frames, frame, bytes);
    if (frame->bits & IS_LAST)
        take_frames(stream, route);
}

ptrdiff_t frame_take(struct stream *stream, const struct route *route, struct view bytes)
{
    struct frame frame;

    if (!read_frame(&frame, &bytes))
        return 0;
    if (!is_frame(&frame))
        return -1;
    if (bytes.len < frame.head + frame.len)
        return 0;
    if (frame.opcode <= OF_BYTES)
        take_payload(stream, route, &frame, &bytes);
    return (ptrdiff_t)(frame.head + frame.len);
}

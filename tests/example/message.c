/* SPDX-License-Identifier: MIT
 *
 * message.c - a message in pieces: each part of it takes what it can of a piece and leaves the rest
 * to the next part.
 */
#include "message.h"

enum part { PART_START, PART_STATUS_LINE, PART_HEADERS, PART_BODY, PART_RECORD, PART_END };

/* A status line of more than 256 bytes is no honest sender's. */
enum { STATUS_LINE_FLAGS = SIPCAUSE_LIMIT(8) };

/* The length of a line of which not all was kept, so that nothing is read from it. */
enum { LINE_LOST = sizeof((struct message *)NULL)->line + 1 };

void message_start(struct message *message)
{
    message->kind = 0;
    message->part = PART_START;
    message->has_retry_after = 0;
    message->reason_protocol = SIPCAUSE_PROTOCOL_UNKNOWN;
    message->key = message->line;
    message->key_len = 0;
    message->line_len = 0;
    message->body_left = 0;
    sipcause_scanner_start(&message->scanner, STATUS_LINE_FLAGS);
}

int message_is_whole(const struct message *message)
{
    return message->part == PART_END;
}

/* ---- Header fields --------------------------------------------------------------------------- */

static int is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

static char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte + ('a' - 'A')) : byte;
}

static int is_named(const char *bytes, size_t len, const char *name)
{
    while (len > 0 && *name != '\0' && lower(*bytes) == *name) {
        bytes++;
        name++;
        len--;
    }
    return len == 0 && *name == '\0';
}

static int is_of_use(unsigned protocol)
{
    return protocol == SIPCAUSE_PROTOCOL_SIP || protocol == SIPCAUSE_PROTOCOL_Q_850;
}

/* The first cause that is of use, in this field or one before it. */
static void read_reason(struct message *message, const char *value, size_t len)
{
    struct sipcause_reason reason;
    size_t at = 0;

    while (message->reason_protocol == SIPCAUSE_PROTOCOL_UNKNOWN
           && sipcause_reason_next(value, len, &at, &reason) > 0)
        if ((reason.has & SIPCAUSE_HAS_CAUSE) && is_of_use(reason.known_protocol)) {
            message->reason_protocol = reason.known_protocol;
            message->reason_cause = reason.cause;
        }
}

static void read_retry_after(struct message *message, const char *value, size_t len)
{
    struct sipcause_retry_after retry_after;

    if (sipcause_retry_after_scan(value, len, &retry_after) > 0) {
        message->has_retry_after = 1;
        message->retry_after = retry_after.seconds;
    }
}

/* No body is longer than a UDP datagram, so the fifth digit of a number is the last that counts. */
static void read_content_length(struct message *message, const char *value, size_t len)
{
    uint32_t number = 0;

    while (len-- > 0 && *value >= '0' && *value <= '9' && number < 10000)
        number = 10 * number + (uint32_t)(*value++ - '0');
    message->body_left = number > 65535 ? 65535 : (uint16_t)number;
}

static void read_value(struct message *message, size_t name_len, const char *value, size_t len)
{
    const char *const name = message->line;

    if (is_named(name, name_len, "reason"))
        read_reason(message, value, len);
    else if (is_named(name, name_len, "retry-after"))
        read_retry_after(message, value, len);
    else if (is_named(name, name_len, "content-length") || is_named(name, name_len, "l"))
        read_content_length(message, value, len);
    else if (is_named(name, name_len, "hangup")) {
        message->key = value;
        message->key_len = len;
    }
}

/* Name, colon, value, with blanks around each as one likes. */
static void read_field(struct message *message)
{
    const char *const line = message->line;
    size_t colon = 0, name_len, value_at;

    if (message->line_len == LINE_LOST)
        return;
    while (colon < message->line_len && line[colon] != ':')
        colon++;
    if (colon == message->line_len)
        return;
    name_len = colon;
    while (name_len > 0 && is_blank(line[name_len - 1]))
        name_len--;
    value_at = colon + 1;
    while (value_at < message->line_len && is_blank(line[value_at]))
        value_at++;
    read_value(message, name_len, line + value_at, message->line_len - value_at);
}

/* ---- The parts of a message ------------------------------------------------------------------ */

static void keep(struct message *message, char byte)
{
    if (message->line_len < sizeof message->line)
        message->line[message->line_len++] = byte;
    else
        message->line_len = LINE_LOST;
}

/* A line that begins with a blank goes on with the field before it, so a field is read when the
 * line after it has begun. An empty line ends them all. */
static void take_header_byte(struct message *message, char byte)
{
    if (message->at_line_start && !is_blank(byte)) {
        read_field(message);
        message->line_len = 0;
        if (byte == '\n')
            message->part = message->body_left > 0 ? PART_BODY : PART_END;
    }
    if (byte == '\n')
        message->at_line_start = 1;
    else if (byte != '\r') {
        message->at_line_start = 0;
        keep(message, byte);
    }
}

static size_t take_headers(struct message *message, const char *bytes, size_t len)
{
    size_t at = 0;

    while (at < len && message->part == PART_HEADERS)
        take_header_byte(message, bytes[at++]);
    return at;
}

/* The rest of a line that is wrong goes the way of a field that nobody reads. */
static size_t drop_line(struct message *message, ptrdiff_t error, uint32_t seen)
{
    const struct sipcause_scanner *const scanner = &message->scanner;

    message->kind = MESSAGE_BAD_LINE;
    message->error = (int8_t)error;
    message->error_at = scanner->offset;
    message->line_len = LINE_LOST;
    message->at_line_start = 0;
    return scanner->offset > seen ? scanner->offset - seen : 0;
}

static size_t take_status_line(struct message *message, const char *bytes, size_t len)
{
    const uint32_t seen = message->scanner.offset;
    const ptrdiff_t taken = sipcause_scanner_feed(&message->scanner, bytes, len);

    if (taken == SIPCAUSE_SHORT)
        return len;
    message->part = PART_HEADERS;
    if (taken < 0)
        return drop_line(message, taken, seen);
    message->code = message->scanner.code;
    message->at_line_start = 1;
    return (size_t)taken;
}

static size_t take_record(struct message *message, const char *bytes, size_t len)
{
    size_t at = 0;

    while (at < len && message->part == PART_RECORD) {
        const char byte = bytes[at++];
        if (byte == '\n') {
            read_field(message);
            message->part = PART_END;
        } else if (byte != '\r')
            keep(message, byte);
    }
    return at;
}

static size_t take_body(struct message *message, size_t len)
{
    const size_t taken = len < message->body_left ? len : message->body_left;

    message->body_left = (uint16_t)(message->body_left - taken);
    if (message->body_left == 0)
        message->part = PART_END;
    return taken;
}

/* Line ends before a message are no part of it (RFC 3261 section 7.5). */
static size_t take_start(struct message *message, char byte)
{
    if (byte == '\r' || byte == '\n')
        return 1;
    message->kind = byte == 'h' ? MESSAGE_RECORD : MESSAGE_RESPONSE;
    message->part = byte == 'h' ? PART_RECORD : PART_STATUS_LINE;
    return 0;
}

size_t message_feed(struct message *message, const char *bytes, size_t len)
{
    size_t at = 0;

    while (at < len && message->part != PART_END)
        switch (message->part) {
        case PART_START:
            at += take_start(message, bytes[at]);
            break;
        case PART_STATUS_LINE:
            at += take_status_line(message, bytes + at, len - at);
            break;
        case PART_HEADERS:
            at += take_headers(message, bytes + at, len - at);
            break;
        case PART_RECORD:
            at += take_record(message, bytes + at, len - at);
            break;
        default:
            at += take_body(message, len - at);
            break;
        }
    return at;
}

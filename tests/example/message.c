/* SPDX-License-Identifier: MIT
 *
 * message.c - messages in pieces: each part of one takes what it can of a piece and leaves the rest
 * to the next part. SIP is for sipcause to read.
 */
#include "message.h"

enum part { PART_START, PART_OWN, PART_HEAD, PART_REST };

enum { ETX = 0x03 };

void message_start(struct message *message)
{
    message->part = PART_START;
    sipcause_call_reader_start(&message->reader, message->line, sizeof message->line);
}

/* No method has a small first letter, but there are who write `sip/2.0`. */
static int is_own(char byte)
{
    return byte >= 'a' && byte <= 'z' && byte != 's';
}

/* Looks at the first byte, which is then taken again. Line ends before a message are no part of it
 * (RFC 3261 section 7.5). */
static size_t take_start(struct message *message, char byte)
{
    if (byte == '\r' || byte == '\n' || byte == ETX)
        return 1;
    message->line_len = 0;
    message->part = is_own(byte) ? PART_OWN : PART_HEAD;
    return 0;
}

static size_t take_own(struct message *message, char byte)
{
    if (byte == '\n') {
        message->kind = MESSAGE_OWN;
        message_start(message);
    } else if (byte != '\r' && message->line_len < sizeof message->line) {
        message->line[message->line_len++] = byte;
    }
    return 1;
}

/* Takes all up to the ETX, whatever of that is head. */
static size_t take_head(struct message *message, struct sipcause_call *call, const char *bytes,
                        size_t len)
{
    size_t taken = 0;
    ptrdiff_t answer;

    while (taken < len && bytes[taken] != ETX)
        taken++;
    answer = sipcause_call_feed(call, &message->reader, bytes, taken);
    if (answer == SIPCAUSE_SHORT && taken == len)
        return taken;
    message->kind = answer < 0 ? MESSAGE_DROPPED : MESSAGE_SIP;
    message->error = answer < 0 ? (int8_t)answer : 0;
    message_start(message);
    message->part = PART_REST;
    return taken;
}

/* A body, or what is behind an error. */
static size_t take_rest(struct message *message, char byte)
{
    if (byte == ETX)
        message->part = PART_START;
    return 1;
}

size_t message_feed(struct message *message, struct sipcause_call *call, const char *bytes,
                    size_t len)
{
    size_t at = 0;

    message->kind = MESSAGE_GOES_ON;
    while (at < len && message->kind == MESSAGE_GOES_ON)
        switch (message->part) {
        case PART_START:
            at += take_start(message, bytes[at]);
            break;
        case PART_OWN:
            at += take_own(message, bytes[at]);
            break;
        case PART_HEAD:
            at += take_head(message, call, bytes + at, len - at);
            break;
        default:
            at += take_rest(message, bytes[at]);
            break;
        }
    return at;
}

int message_says(const struct message *message, const char *word, const char **rest, size_t *len)
{
    size_t at = 0;

    while (at < message->line_len && *word != '\0' && message->line[at] == *word) {
        word++;
        at++;
    }
    if (*word != '\0' || (at < message->line_len && message->line[at] != ' '))
        return 0;
    at += at < message->line_len;
    *rest = message->line + at;
    *len = message->line_len - at;
    return 1;
}

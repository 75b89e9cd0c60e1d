/* SPDX-License-Identifier: MIT
 *
 * message.h - what comes down the phone's serial line, taken apart as it comes: SIP responses, and
 * now and then a line of the phone's own, `hangup: CODE`, with the code that the trunk's carrier
 * wrote into its record of a call (Plivo has its codes there; they are not in SIP).
 *
 * A response may be of any length; only one header field at a time is kept, and only while it is
 * read.
 */
#ifndef MESSAGE_H
#define MESSAGE_H

#include "sipcause.h"

enum message_kind {
    MESSAGE_RESPONSE = 1,
    MESSAGE_BAD_LINE = 2, /* a response that must be dropped, for its status line is wrong */
    MESSAGE_RECORD = 3
};

struct message {
    /* What it said, once it is whole. */
    uint8_t     kind;            /* enum message_kind */
    uint8_t     has_retry_after;
    uint8_t     reason_protocol; /* SIP's or Q.850's, or 0 for no cause of theirs */
    int8_t      error;           /* of a bad line: enum sipcause_scan_error */
    uint16_t    code;            /* of a response: 100 to 699 */
    uint16_t    reason_cause;
    uint32_t    retry_after;     /* seconds */
    uint32_t    error_at;        /* of a bad line: which of its bytes was wrong, from 0 */
    const char *key;             /* of a record: its code, until the message is started again */
    size_t      key_len;

    /* Private: how far it has come. */
    uint8_t  part;
    uint8_t  at_line_start;
    uint16_t line_len;
    uint16_t body_left;
    char     line[160];
    struct sipcause_scanner scanner;
};

/* Makes `message` ready for the first byte of a message. */
void message_start(struct message *message);

/* Takes the message's next bytes, at most `len`, and returns how many: fewer only where the message
 * is whole with them. */
size_t message_feed(struct message *message, const char *bytes, size_t len);

int message_is_whole(const struct message *message);

#endif

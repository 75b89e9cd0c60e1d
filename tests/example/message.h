/* SPDX-License-Identifier: MIT
 *
 * message.h - what comes down a device's serial line, taken apart as it comes: SIP messages, each
 * with an ETX behind it as a datagram has its end, and lines of the device's own, which begin with
 * a small letter: `dial 1001`.
 *
 * A message may be of any length; only one header field at a time is kept, and only while it is
 * read.
 */
#ifndef MESSAGE_H
#define MESSAGE_H

#include "sipcause.h"

enum message_kind {
    MESSAGE_GOES_ON = 0,
    MESSAGE_SIP = 1,     /* its head is whole, and the call has it */
    MESSAGE_DROPPED = 2, /* its start line is wrong, or its head has no end */
    MESSAGE_OWN = 3      /* a line of the device's own */
};

struct message {
    uint8_t  kind;     /* enum message_kind */
    int8_t   error;    /* of one that was dropped: enum sipcause_scan_error */
    uint8_t  part;     /* private: how far it has come */
    uint16_t line_len; /* of a line of its own; a longer one is cut off */
    char     line[256];
    struct sipcause_call_reader reader; /* private */
};

/* Makes `message` ready for the first byte of all. */
void message_start(struct message *message);

/* Takes next bytes, at most `len`, and returns how many: fewer where `kind` says that a message is
 * whole. The next call goes on with the message behind it. A SIP message goes to `call`. */
size_t message_feed(struct message *message, struct sipcause_call *call, const char *bytes,
                    size_t len);

/* Is this the first word of the line? If so, `*rest` is what stands behind it and the blank. */
int message_says(const struct message *message, const char *word, const char **rest, size_t *len);

#endif

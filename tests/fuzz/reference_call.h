/* SPDX-License-Identifier: MIT
 *
 * reference_call.h - what the messages of a call come to, slowly and in the plainest way: all of
 * them are kept as they were read, and each question goes through them from the first again.
 */
#ifndef REFERENCE_CALL_H
#define REFERENCE_CALL_H

#include "sipcause.h"

enum { REFERENCE_MOST = 32 }; /* messages and events; what is more is not taken */

struct reference_text {
    const char *at;
    size_t len; /* 0: there is none */
};

/* A value of Reason that has a row. */
struct reference_cause {
    int is_there;
    unsigned protocol, number, location;
};

/* The last is a vendor's code with no message. */
enum reference_kind { REFERENCE_RESPONSE, REFERENCE_REQUEST, REFERENCE_EVENT, REFERENCE_RECORD };

/* Where an entry was found; what is further down tells more. */
enum reference_place { REFERENCE_IN_STATUS, REFERENCE_IN_REASON, REFERENCE_IN_FIELD };

/* One message as it was read, or what else was heard. */
struct reference_heard {
    enum reference_kind kind;
    unsigned number; /* of the message, from 1 */
    unsigned code;   /* of a response */
    unsigned event;
    unsigned method; /* of the request, or of the one that is answered: enum sipcause_method */
    int has_method, has_cseq, has_retry_after;
    unsigned cseq;
    unsigned long retry_after;
    struct reference_text from_tag, to_tag;
    struct reference_cause exact, q850, sip; /* the first value of each kind */
    const struct sipcause_status *status;    /* the code with its phrase and its Warning */
    int has_sense;                           /* which make another answer of it */
    int is_blocked;                          /* a Reason's text begins with v=analytics */
    unsigned blocked_location;
    const struct sipcause_entry *entry;      /* of nobody where there is none */
    enum reference_place entry_place;
    int is_odd; /* it is no message of a stack: a line without a colon, no CSeq, no From tag, a
                 * method that nobody registered, marks in a tag that none has */
};

struct reference_call {
    unsigned role, vendor, messages;
    int is_odd;     /* a message is, and what it means nobody's rule: all ways have to agree */
    size_t count;
    struct reference_heard heard[REFERENCE_MOST];
};

/* As the functions of sipcause.h; the bytes must stay. */
void reference_call_start(struct reference_call *call, unsigned role, unsigned vendor);
long reference_call_message(struct reference_call *call, const char *bytes, size_t len);
void reference_call_entry(struct reference_call *call, const struct sipcause_entry *entry);
void reference_call_event(struct reference_call *call, unsigned event);
void reference_diagnose(const struct reference_call *call, const struct sipcause_policy *policy,
                        struct sipcause_diagnosis *diagnosis);

/* Of reference_head.c: reads a head; its length, or an error. */
long reference_head(unsigned vendor, const char *bytes, size_t len, struct reference_heard *heard);
const struct sipcause_vendor *reference_vendor(unsigned number); /* of nobody for no vendor */

#endif

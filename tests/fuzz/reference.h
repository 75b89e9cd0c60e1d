/* SPDX-License-Identifier: MIT
 *
 * reference.h - what a status line and the values of header fields hold, read slowly and in the
 * plainest way, to compare the library with. Offsets instead of pointers.
 */
#ifndef REFERENCE_H
#define REFERENCE_H

#include "sipcause.h"

struct reference_slice {
    size_t at, len;
};

struct reference_line {
    long result;     /* as sipcause_scan() */
    size_t error_at; /* only with an error */
    unsigned code;   /* these only without */
    struct reference_slice phrase;
};

/* One value of any of the header fields: each uses what it needs. */
struct reference_value {
    int result;                  /* 1, 0 for none, or -1 for one that cannot be read */
    int error;                   /* the first, an enum sipcause_header_error, or 0 */
    size_t error_at;             /* only with an error */
    size_t end;                  /* where the next value of a list is looked for */
    struct reference_slice name; /* the protocol, the agent, the URI, the state */
    struct reference_slice text; /* or the comment, the reason */
    unsigned long number;        /* the cause, the seconds, the code, the time to wait */
    unsigned long duration;      /* or when a subscription expires */
    unsigned protocol; /* enum sipcause_protocol */
    unsigned location; /* enum sipcause_location */
    unsigned has;      /* a sum of enum sipcause_has */
};

struct reference_line reference_scan(const char *bytes, size_t len, unsigned flags);
unsigned reference_protocol(const char *bytes, struct reference_slice name);
unsigned reference_location(const char *bytes, struct reference_slice name); /* 16: none */
const char *reference_location_word(unsigned location);
unsigned reference_state(const char *bytes, struct reference_slice name);
unsigned reference_state_reason(const char *bytes, struct reference_slice name);

/* What has a meaning beside these: a sum of enum sipcause_has. */
unsigned reference_subscription_means(unsigned state, unsigned reason);

/* By the grammar, to the first fault: of these `error`, `error_at`, and the rest where there is
 * no error. */
struct reference_value strict_reason(const char *bytes, size_t len, size_t at);
struct reference_value strict_retry_after(const char *bytes, size_t len);
struct reference_value strict_warning(const char *bytes, size_t len, size_t at);
struct reference_value strict_coded_error(const char *bytes, size_t len, int least,
                                          const char *name);
struct reference_value strict_error_info(const char *bytes, size_t len, size_t at);
struct reference_value strict_subscription(const char *bytes, size_t len);

/* What can be read, whatever is wrong: of these all but `error` and `error_at`. */
struct reference_value lenient_reason(const char *bytes, size_t len, size_t at);
struct reference_value lenient_retry_after(const char *bytes, size_t len);
struct reference_value lenient_warning(const char *bytes, size_t len, size_t at);
struct reference_value lenient_coded_error(const char *bytes, size_t len, const char *name);
struct reference_value lenient_error_info(const char *bytes, size_t len, size_t at);
struct reference_value lenient_subscription(const char *bytes, size_t len);

/* Writes a Reason as sipcause_reason_write() does. */
size_t reference_write(const struct sipcause_reason *reason, char *buffer, size_t size);

#endif

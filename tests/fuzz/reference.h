/* SPDX-License-Identifier: MIT
 *
 * reference.h - what a status line, a Reason, a Retry-After and a Warning hold, read slowly and
 * in the plainest way from the grammar, to compare the library with. Offsets instead of pointers.
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

/* One value of any of the three header fields: each uses what it needs. */
struct reference_value {
    int result;                  /* 1, 0 or an enum sipcause_header_error */
    size_t error_at;             /* only with an error */
    size_t end;                  /* where the next value of a list is looked for */
    struct reference_slice name; /* the protocol of a Reason, the agent of a Warning */
    struct reference_slice text; /* or the comment of a Retry-After */
    unsigned long number;        /* the cause, the seconds, the warn code */
    unsigned long duration;
    unsigned protocol; /* enum sipcause_protocol */
    unsigned location; /* enum sipcause_location */
    unsigned has;      /* a sum of enum sipcause_has */
};

struct reference_line reference_scan(const char *bytes, size_t len, unsigned flags);
struct reference_value reference_reason(const char *bytes, size_t len, size_t at);
struct reference_value reference_retry_after(const char *bytes, size_t len);
struct reference_value reference_warning(const char *bytes, size_t len, size_t at);

#endif

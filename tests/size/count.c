/* SPDX-License-Identifier: MIT
 *
 * count.c - a bare Cortex-M3 program that makes one call of the library CALLS times: two of them,
 * with one call more, tell how many instructions a call takes. instructions.lua builds and runs
 * them, on the board of tests/example.
 */
#include "sipcause.h"

#ifndef CALLS
#define CALLS 1
#endif

/* Keeps what a call needs and gives from being worked out beforehand. */
static volatile unsigned sink;
static volatile unsigned code = 486;

#if defined(PHRASE)
static char phrase[64];
#endif

#if defined(ANSWER)
static char display[64];
#endif

#if defined(RESPONSE) || defined(DIAGNOSE)
#include "response.h"

static const char response[] = RESPONSE_LINE RESPONSE_FIELDS;
static struct sipcause_call call;
static struct sipcause_diagnosis diagnosis;
#endif

#if defined(OF_VENDOR)
/* The first code of a vendor, the first having number 1: each call finds something of it. Its place
 * is found last of its vendor's. */
static const struct sipcause_entry *first;
static const char *first_key;
static char text[64];

static void find_first(void)
{
    first = sipcause_entry_at(sipcause_vendor_at(OF_VENDOR - 1), 0);
    first_key = sipcause_entry_key(first);
}
#endif

static void one_call(void)
{
#if defined(FIND)
    sink = sipcause_status_find(code)->phrase_at;
#elif defined(PHRASE)
    const struct sipcause_status *status = sipcause_status_find(code);
    sink = (unsigned)sipcause_status_write_phrase(status, phrase, sizeof phrase);
#elif defined(SCAN)
    struct sipcause_line line;
    sink = (unsigned)sipcause_scan("SIP/2.0 486 Busy Here\r\n", 23, 0, &line);
#elif defined(ANSWER)
    struct sipcause_line line;
    const struct sipcause_status *status;
    sipcause_scan("SIP/2.0 486 Busy Here\r\n", 23, 0, &line);
    status = sipcause_status_find(line.code);
    sipcause_status_text(status, SIPCAUSE_DISPLAY, display, sizeof display);
    sink = (unsigned char)display[0];
#elif defined(FIND_KEY)
    const struct sipcause_vendor *vendor = sipcause_vendor_at(OF_VENDOR - 1);
    sink = sipcause_entry_find(vendor, "hangup", first_key, 4)->sip;
#elif defined(FIND_TEXT)
    sink = (unsigned)sipcause_entry_text(first, SIPCAUSE_DISPLAY, text, sizeof text);
#elif defined(KEY)
    sink = sipcause_entry_find(sipcause_vendor_at(0), "hangup", "4090", 4)->sip;
#elif defined(MAP)
    struct sipcause_mapping mapping;
    sipcause_sip_to_q850(SIPCAUSE_PROFILE_RFC3398, code, 0, NULL, 0, &mapping);
    sink = mapping.to;
#elif defined(RESPONSE)
    sink = (unsigned)sipcause_call_message(&call, response, sizeof response - 1);
#elif defined(DIAGNOSE)
    sipcause_diagnose(&call, NULL, &diagnosis);
    sink = diagnosis.outcome;
#endif
}

int main(void)
{
    volatile int calls = CALLS;

#if defined(RESPONSE) || defined(DIAGNOSE)
    sipcause_call_start(&call, SIPCAUSE_ROLE_CALLER);
#endif
#if defined(DIAGNOSE)
    sipcause_call_message(&call, response, sizeof response - 1);
#endif
#if defined(OF_VENDOR)
    find_first();
#endif
    while (calls-- > 0)
        one_call();
    return (int)sink;
}

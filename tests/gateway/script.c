/* SPDX-License-Identifier: MIT
 *
 * script.c - plays calls.log to the gateway: what comes from SIP as it is on the wire, and all else
 * in lines of its own.
 */
#include "clock.h"
#include "console.h"
#include "device.h"
#include "gateway.h"

static unsigned told = CALLED; /* whose SIP messages come: enum end */

struct sipcause_call *device_call(void)
{
    return gateway_sip(told);
}

static void call(unsigned caller, unsigned called)
{
    told = caller == SIDE_PSTN ? CALLED : CALLER;
    console_write("\n");
    sides_line("", caller);
    console_write("calls\n");
    gateway_call(caller, called);
}

static void wait(const char *seconds, size_t len)
{
    uint32_t number = 0;

    while (len-- > 0)
        number = number * 10 + (uint32_t)(*seconds++ - '0');
    gateway_wait(clock_now + number * 1000);
}

/* Cause and location, written as SIP does. */
static void release(const char *value, size_t len)
{
    struct sipcause_reason reason;
    size_t at = 0;

    if (sipcause_reason_next(value, len, &at, &reason))
        gateway_pstn_release(reason.cause, reason.has & SIPCAUSE_HAS_LOCATION
                                               ? reason.location
                                               : SIPCAUSE_NO_LOCATION);
}

static void take_of_pstn(const struct message *message)
{
    const char *rest;
    size_t len;

    sides_line("", SIDE_PSTN);
    console_bytes(message->line, message->line_len);
    console_write("\n");
    if (message_says(message, "alerting", &rest, &len))
        gateway_pstn_stage(SIPCAUSE_STAGE_RINGING);
    else if (message_says(message, "connect", &rest, &len))
        gateway_pstn_stage(SIPCAUSE_STAGE_ANSWERED);
    else if (message_says(message, "release", &rest, &len))
        release(rest, len);
    else if (message_says(message, "fax", &rest, &len))
        gateway_change();
}

static void take_line(const struct message *message)
{
    const char *rest;
    size_t len;

    if (message_says(message, "pstn calls trunk", &rest, &len))
        call(SIDE_PSTN, SIDE_TRUNK);
    else if (message_says(message, "pbx calls pstn", &rest, &len))
        call(SIDE_PBX, SIDE_PSTN);
    else if (message_says(message, "pbx calls trunk", &rest, &len))
        call(SIDE_PBX, SIDE_TRUNK);
    else if (message_says(message, "from pbx", &rest, &len))
        told = CALLER;
    else if (message_says(message, "from trunk", &rest, &len))
        told = CALLED;
    else if (message_says(message, "no response", &rest, &len))
        gateway_no_response();
    else if (message_says(message, "wait", &rest, &len))
        wait(rest, len);
    else
        take_of_pstn(message);
}

void device_take(const struct message *message)
{
    if (message->kind == MESSAGE_OWN)
        take_line(message);
    else if (message->kind == MESSAGE_SIP)
        gateway_sip_came(told);
}

void device_start(void)
{
    console_write("time         side     what comes, and -> what goes there\n");
    gateway_start();
}

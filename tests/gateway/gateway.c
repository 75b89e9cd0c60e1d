/* SPDX-License-Identifier: MIT
 *
 * gateway.c - one line between the PSTN, a PBX and SIP trunks. Whatever ends the call at one end
 * becomes a `struct ending`, and that ends it at the other. What it means, sipcause says: nothing
 * here goes by a response code, a cause or an outcome.
 */
#include "clock.h"
#include "gateway.h"
#include "trunks.h"

static struct {
    struct {
        uint8_t side;              /* enum side */
        struct sipcause_call call; /* what was said in SIP */
    } ends[2];
    uint8_t  is_open;
    uint8_t  stage;     /* how far the call has come: enum sipcause_stage */
    uint8_t  changes;   /* the re-INVITE goes again at `change_at` */
    uint32_t change_at;
} line;

uint32_t clock_now;

/* Who is called at the PSTN may clear the call before an answer: RFC 3398 has no code for that. */
static const struct sipcause_override own[] = {
    { 16, SIPCAUSE_480_TEMPORARILY_UNAVAILABLE, SIPCAUSE_TO_SIP },
};
static const struct sipcause_policy policy = { .profile = SIPCAUSE_PROFILE_RFC3398,
                                               .own = own,
                                               .own_count = 1 };

/* ---- From one end to the other --------------------------------------------------------------- */

/* Tells who calls how far the call has come. What goes out is part of that call, too. */
static void came_to(unsigned stage)
{
    const unsigned side = line.ends[CALLER].side;
    unsigned code;

    if (stage <= line.stage)
        return;
    line.stage = (uint8_t)stage;
    if (side == SIDE_PSTN) {
        pstn_send_stage(stage);
    } else {
        code = sip_respond_stage(side, stage);
        sipcause_call_status(&line.ends[CALLER].call, code, NULL, 0);
    }
}

/* Ends the call at the end that has not ended it. */
static void end_at(unsigned end, const struct ending *ending)
{
    const unsigned side = line.ends[end].side;

    line.is_open = line.changes = 0;
    if (side == SIDE_PSTN)
        pstn_send("release", ending);
    else if (line.stage == SIPCAUSE_STAGE_ANSWERED)
        sip_request(side, "BYE", ending);
    else if (end == CALLED)
        sip_request(side, "CANCEL", ending);
    else
        sip_respond(side, ending->code, ending);
}

/* ---- Trunks ---------------------------------------------------------------------------------- */

/* Tries the trunks from this one on; returns 0 where none is left. */
static int try_from(unsigned trunk)
{
    trunk = trunks_next(trunk);
    line.ends[CALLED].side = (uint8_t)(SIDE_TRUNK + trunk);
    sipcause_call_start(&line.ends[CALLED].call, SIPCAUSE_ROLE_CALLER);
    if (trunk == TRUNKS)
        return 0;
    sip_request(line.ends[CALLED].side, "INVITE", NULL);
    return 1;
}

/* Is it the trunk that failed? Then it may want to be left alone, and the next one may take the
 * call. Whatever else it was would be the same there. */
static int goes_elsewhere(const struct sipcause_diagnosis *why)
{
    const unsigned trunk = line.ends[CALLED].side - SIDE_TRUNK;

    if (why->failover != SIPCAUSE_FAILOVER_SERVER || trunk >= TRUNKS)
        return 0;
    if (why->waits)
        trunks_rest(trunk, why->wait_min_ms);
    return try_from(trunk + 1);
}

/* ---- What SIP says --------------------------------------------------------------------------- */

/* Any time between the two, each time another one. */
static uint32_t between(uint32_t min, uint32_t max)
{
    static uint32_t random = 1; /* a product has better */

    random = random * 1664525 + 1013904223;
    return min + (random >> 16) % (max - min + 1);
}

/* Something has come of an end in SIP, or has not come: what does it mean for the other end? */
static void sip_said(unsigned end)
{
    struct sipcause_diagnosis why;
    struct ending ending;

    sipcause_diagnose(&line.ends[end].call, &policy, &why);
    sip_show(line.ends[end].side, &why);
    if (!why.over) {
        if (end == CALLED)
            came_to(why.stage);
        line.changes = why.retry == SIPCAUSE_RETRY_LATER && why.waits;
        line.change_at = clock_after(between(why.wait_min_ms, why.wait_max_ms));
    } else if (end == CALLER || !goes_elsewhere(&why)) {
        ending.code = why.code;
        ending.q850 = why.q850;
        ending.location = why.location;
        end_at(!end, &ending);
    }
}

void gateway_sip_came(unsigned end)
{
    if (line.is_open && line.ends[end].side != SIDE_PSTN)
        sip_said(end);
}

static void event(unsigned what)
{
    sipcause_call_event(&line.ends[CALLED].call, what);
    gateway_sip_came(CALLED);
}

void gateway_no_response(void)
{
    event(SIPCAUSE_EVENT_NO_RESPONSE);
}

struct sipcause_call *gateway_sip(unsigned end)
{
    return &line.ends[end].call;
}

/* ---- What the PSTN says ---------------------------------------------------------------------- */

void gateway_pstn_stage(unsigned stage)
{
    if (line.is_open)
        came_to(stage);
}

void gateway_pstn_release(unsigned cause, unsigned location)
{
    struct sipcause_mapping mapping;
    struct ending ending;

    sipcause_q850_to_sip(policy.profile, cause, location, 0, policy.own, policy.own_count,
                         &mapping);
    ending.code = mapping.to;
    ending.q850 = (uint16_t)cause;
    ending.location = mapping.location;
    if (line.is_open)
        end_at(line.ends[CALLER].side == SIDE_PSTN ? CALLED : CALLER, &ending);
}

/* ---- The gateway's own ----------------------------------------------------------------------- */

void gateway_start(void)
{
    sipcause_call_start(&line.ends[CALLER].call, SIPCAUSE_ROLE_CALLEE);
    sipcause_call_start(&line.ends[CALLED].call, SIPCAUSE_ROLE_CALLER);
}

void gateway_call(unsigned caller, unsigned called)
{
    gateway_start();
    line.is_open = 1;
    line.stage = SIPCAUSE_STAGE_NOTHING;
    line.changes = 0;
    line.ends[CALLER].side = (uint8_t)caller;
    line.ends[CALLED].side = (uint8_t)called;
    if (called == SIDE_PSTN)
        pstn_send("setup", NULL);
    else if (!try_from(0))
        event(SIPCAUSE_EVENT_TRANSPORT_FAILED);
}

void gateway_change(void)
{
    line.changes = 0;
    if (line.is_open && line.ends[CALLED].side >= SIDE_TRUNK)
        sip_request(line.ends[CALLED].side, "INVITE, for a fax", NULL);
}

void gateway_wait(uint32_t until)
{
    if (line.changes && clock_has_come(until, line.change_at)) {
        clock_now = line.change_at;
        gateway_change();
    }
    clock_now = until;
}

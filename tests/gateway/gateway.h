/* SPDX-License-Identifier: MIT
 *
 * gateway.h - what happens to a call, for the gateway to act on. script.c says it here; in a
 * product the ISDN stack, the SIP stack and a timer do.
 */
#ifndef GATEWAY_H
#define GATEWAY_H

#include "sides.h"

/* The two ends of a call. */
enum end { CALLER, CALLED };

void gateway_start(void);

/* A side calls another. A trunk is the first that takes the call. */
void gateway_call(unsigned caller, unsigned called);

/* Where SIP messages of an end go, and that one has come. */
struct sipcause_call *gateway_sip(unsigned end);
void gateway_sip_came(unsigned end);

/* The trunk has not said anything for too long. */
void gateway_no_response(void);

/* The PSTN says how far the call has come there (enum sipcause_stage), or that it is over. */
void gateway_pstn_stage(unsigned stage);
void gateway_pstn_release(unsigned cause, unsigned location);

/* The call at the trunk is to be changed, for a fax. */
void gateway_change(void);

/* Does what is due up to `until`, in milliseconds, and lets it be that time. */
void gateway_wait(uint32_t until);

#endif

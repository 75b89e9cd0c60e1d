/* SPDX-License-Identifier: MIT
 *
 * sides.h - what the gateway sends, and what it shows: to the PSTN in the words of ISDN, to the PBX
 * and the trunks in SIP, of which only what sipcause has a part in is written.
 */
#ifndef SIDES_H
#define SIDES_H

#include "sipcause.h"

enum side { SIDE_PSTN, SIDE_PBX, SIDE_TRUNK }; /* from here on, in their order */

/* How a call ended at one side, as the other is told. */
struct ending {
    uint16_t code;     /* in SIP, to a call that was not answered; 0: none */
    uint16_t q850;     /* 0: none */
    uint8_t  location; /* of the Q.850 cause: enum sipcause_location */
};

/* Begins a line of the console about a side. `arrow`: "->" for what goes there, or "". */
void sides_line(const char *arrow, unsigned side);

/* `ending` is NULL in what does not end a call. */
void pstn_send(const char *message, const struct ending *ending);
void sip_request(unsigned side, const char *method, const struct ending *ending);
void sip_respond(unsigned side, unsigned code, const struct ending *ending);

/* How far the call has come: enum sipcause_stage. The latter returns the response code. */
void pstn_send_stage(unsigned stage);
unsigned sip_respond_stage(unsigned side, unsigned stage);

/* What a message of a side comes to. */
void sip_show(unsigned side, const struct sipcause_diagnosis *diagnosis);

#endif

/* SPDX-License-Identifier: MIT
 *
 * sides.c - what the gateway sends and shows, written to its console in columns.
 */
#include "clock.h"
#include "console.h"
#include "sides.h"

enum { COLUMN_ARROW = 10, COLUMN_SIDE = 13, COLUMN_TEXT = 22 };

static void write_seconds(uint32_t ms)
{
    console_number(ms / 1000);
    console_write(".");
    console_number(ms / 100 % 10);
    console_write(" s");
}

static void write_time(void)
{
    static uint32_t shown = 1;

    if (clock_now != shown)
        write_seconds(clock_now);
    shown = clock_now;
}

void sides_line(const char *arrow, unsigned side)
{
    static const char names[][8] = { "PSTN", "PBX", "trunk 1", "trunk 2", "trunks" };

    write_time();
    console_to(COLUMN_ARROW);
    console_write(arrow);
    console_to(COLUMN_SIDE);
    console_write(names[side]);
    console_to(COLUMN_TEXT);
}

/* How far a call has come, as ISDN and SIP say it. */
static const struct {
    char     pstn[12];
    uint16_t code;
} stages[] = {
    [SIPCAUSE_STAGE_TRYING] = { "proceeding", SIPCAUSE_100_TRYING },
    [SIPCAUSE_STAGE_RINGING] = { "alerting", SIPCAUSE_180_RINGING },
    [SIPCAUSE_STAGE_EARLY] = { "progress", SIPCAUSE_183_SESSION_PROGRESS },
    [SIPCAUSE_STAGE_ANSWERED] = { "connect", SIPCAUSE_200_OK },
};

/* ---- The PSTN -------------------------------------------------------------------------------- */

void pstn_send(const char *message, const struct ending *ending)
{
    sides_line("->", SIDE_PSTN);
    console_write(message);
    if (ending != NULL && ending->q850 != 0) {
        console_write(", cause ");
        console_number(ending->q850);
        if (ending->location != SIPCAUSE_NO_LOCATION)
            console_write(", location ");
        console_write(sipcause_location_word(ending->location));
    }
    console_write("\n");
}

void pstn_send_stage(unsigned stage)
{
    pstn_send(stages[stage].pstn, NULL);
}

/* ---- SIP ------------------------------------------------------------------------------------- */

/* The cause as a value of Reason, with its name for whoever reads a trace (RFC 6432, RFC 8606). */
static void reason_of(const struct ending *ending, struct sipcause_reason *reason)
{
    const char *name =
        sipcause_cause_name(sipcause_cause_find(SIPCAUSE_PROTOCOL_Q_850, ending->q850));

    reason->protocol_len = 0;
    reason->known_protocol = SIPCAUSE_PROTOCOL_Q_850;
    reason->cause = ending->q850;
    reason->location = ending->location;
    reason->has = SIPCAUSE_HAS_CAUSE | SIPCAUSE_HAS_TEXT;
    if (ending->location != SIPCAUSE_NO_LOCATION)
        reason->has |= SIPCAUSE_HAS_LOCATION;
    reason->text = name;
    for (reason->text_len = 0; *name != '\0'; name++)
        reason->text_len++;
}

/* Ends a start line and writes the header fields. */
static void write_fields(const struct ending *ending)
{
    struct sipcause_reason reason;
    char value[80];

    console_write("\n");
    if (ending == NULL || ending->q850 == 0)
        return;
    reason_of(ending, &reason);
    sipcause_reason_write(&reason, value, sizeof value);
    console_to(COLUMN_TEXT);
    console_write("Reason: ");
    console_write(value);
    console_write("\n");
}

void sip_respond(unsigned side, unsigned code, const struct ending *ending)
{
    sides_line("->", side);
    console_write("SIP/2.0 ");
    console_number(code);
    console_write(" ");
    console_write(sipcause_status_phrase(sipcause_status_find(code)));
    write_fields(ending);
}

void sip_request(unsigned side, const char *method, const struct ending *ending)
{
    sides_line("->", side);
    console_write(method);
    write_fields(ending);
}

unsigned sip_respond_stage(unsigned side, unsigned stage)
{
    sip_respond(side, stages[stage].code, NULL);
    return stages[stage].code;
}

void sip_show(unsigned side, const struct sipcause_diagnosis *diagnosis)
{
    char text[4 * 24 + 1];

    if (diagnosis->decided_by == SIPCAUSE_DECIDED_BY_NOTHING)
        return;
    sipcause_diagnosis_text(diagnosis, SIPCAUSE_DISPLAY, text, sizeof text);
    sides_line("", side);
    console_write(text);
    if (diagnosis->waits) {
        console_write(", not before ");
        write_seconds(diagnosis->wait_min_ms);
    }
    console_write("\n");
}

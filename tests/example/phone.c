/* SPDX-License-Identifier: MIT
 *
 * phone.c - what is displayed, what is heard and what may be done next: sipcause says all of it.
 */
#include "console.h"
#include "phone.h"

/* Whose call records it gets. */
static const char carrier[] = "plivo";

/* Where the columns begin. */
enum { COLUMN_DISPLAY = 14, COLUMN_TONE = 40, COLUMN_ACTION = 54 };

/* A display text has at most 24 characters, in UTF-8 of at most 4 bytes each. */
enum { DISPLAY_SIZE = 4 * 24 + 1 };

static void show_row(const char *display, unsigned tone, unsigned action)
{
    char text[DISPLAY_SIZE];

    console_to(COLUMN_DISPLAY);
    console_write(display);
    console_to(COLUMN_TONE);
    sipcause_tone_text(tone, SIPCAUSE_DISPLAY, text, sizeof text);
    console_write(text);
    console_to(COLUMN_ACTION);
    sipcause_action_text(action, SIPCAUSE_DISPLAY, text, sizeof text);
    console_write(text);
    console_write("\n");
}

/* What else there is to say, below a row. */
static void show_more(const char *before, uint32_t number, const char *after)
{
    console_to(COLUMN_DISPLAY);
    console_write(before);
    console_number(number);
    console_write(after);
    console_write("\n");
}

static void show_response(const struct message *message)
{
    const struct sipcause_status *const status = sipcause_status_find(message->code);
    char display[DISPLAY_SIZE];

    console_write("SIP ");
    console_number(message->code);
    sipcause_status_text(status, SIPCAUSE_DISPLAY, display, sizeof display);
    show_row(display, sipcause_status_tone(status), status->action);
    if (status->code != message->code)
        show_more("nobody registered it: treated as ", status->code, "");
    if (message->has_retry_after)
        show_more("not before ", message->retry_after, " s have passed");
    if (message->reason_protocol == SIPCAUSE_PROTOCOL_SIP)
        show_more("because of a SIP ", message->reason_cause, "");
    if (message->reason_protocol == SIPCAUSE_PROTOCOL_Q_850)
        show_more("because of a Q.850 cause ", message->reason_cause, "");
}

static void show_bad_line(const struct message *message)
{
    static const char wrong[][24] = {
        [-SIPCAUSE_BAD_VERSION] = "not of SIP/2.0",
        [-SIPCAUSE_BAD_CODE] = "no response code",
        [-SIPCAUSE_BAD_PHRASE] = "no reason phrase",
        [-SIPCAUSE_BAD_LINE_END] = "no line end",
        [-SIPCAUSE_TOO_LONG] = "too long",
    };

    console_write("dropped");
    console_to(COLUMN_DISPLAY);
    console_write(wrong[-message->error]);
    show_more(": byte ", message->error_at, "");
}

static void show_record(const struct message *message)
{
    const struct sipcause_vendor *const vendor = sipcause_vendor_find(carrier, sizeof carrier - 1);
    const struct sipcause_entry *const entry =
        sipcause_entry_find(vendor, "hangup", message->key, message->key_len);
    char display[DISPLAY_SIZE];

    console_write(carrier);
    console_write(" ");
    if (entry->vendor == SIPCAUSE_NOBODY) {
        console_to(COLUMN_DISPLAY);
        console_write("no hangup code\n");
        return;
    }
    console_write(sipcause_entry_key(entry));
    sipcause_entry_text(entry, SIPCAUSE_DISPLAY, display, sizeof display);
    show_row(display, sipcause_entry_tone(entry), entry->action);
}

void phone_start(void)
{
    console_to(COLUMN_DISPLAY);
    console_write("display");
    console_to(COLUMN_TONE);
    console_write("tone");
    console_to(COLUMN_ACTION);
    console_write("action\n");
}

void phone_show(const struct message *message)
{
    if (message->kind == MESSAGE_RESPONSE)
        show_response(message);
    else if (message->kind == MESSAGE_RECORD)
        show_record(message);
    else
        show_bad_line(message);
}

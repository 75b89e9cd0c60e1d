/* SPDX-License-Identifier: MIT
 *
 * phone.c - what a phone does about each message of a call: a text on its display, a tone in the
 * ear, what may be done next; and in the end who ended it, how that is known, how long to wait. The
 * diagnosis of the call so far says all of it. Here it is columns on a console.
 */
#include "console.h"
#include "device.h"

/* Whose call records it gets. */
static const char carrier[] = "plivo";

/* Where the columns begin. */
enum { COLUMN_DISPLAY = 4, COLUMN_TONE = 30, COLUMN_ACTION = 44 };

/* A display text has at most 24 characters, in UTF-8 of at most 4 bytes each. */
enum { DISPLAY_SIZE = 4 * 24 + 1 };

/* One line, one call. */
static struct sipcause_call call;
static unsigned messages;

struct sipcause_call *device_call(void)
{
    return &call;
}

/* ---- The columns ----------------------------------------------------------------------------- */

static void show_at(size_t column, const char *text)
{
    console_to(column);
    console_write(text);
}

/* A word of sipcause's, by the function that has its texts. */
static void show_word(size_t column, unsigned word,
                      size_t (*text_of)(unsigned, enum sipcause_text, char *, size_t))
{
    char text[DISPLAY_SIZE];

    text_of(word, SIPCAUSE_DISPLAY, text, sizeof text);
    show_at(column, text);
}

/* What else there is to say of a call that is over. */
static void show_end(const struct sipcause_diagnosis *diagnosis)
{
    show_word(COLUMN_DISPLAY, diagnosis->by, sipcause_by_text);
    show_word(COLUMN_TONE, diagnosis->decided_by, sipcause_decider_text);
    if (diagnosis->decided_in != 0) {
        console_write(", message ");
        console_number(diagnosis->decided_in);
    }
    console_write("\n");
    if (diagnosis->missed)
        show_at(COLUMN_DISPLAY, "a missed call\n");
    if (diagnosis->waits) {
        show_at(COLUMN_DISPLAY, "not before ");
        console_number(diagnosis->wait_min_ms / 1000);
        console_write(" s have passed\n");
    }
}

static void show(void)
{
    struct sipcause_diagnosis diagnosis;
    char text[DISPLAY_SIZE];

    sipcause_diagnose(&call, NULL, &diagnosis);
    if (diagnosis.decided_by == SIPCAUSE_DECIDED_BY_NOTHING) {
        show_at(COLUMN_DISPLAY, "A call\n");
        return;
    }
    sipcause_diagnosis_text(&diagnosis, SIPCAUSE_DISPLAY, text, sizeof text);
    show_at(COLUMN_DISPLAY, text);
    show_word(COLUMN_TONE, diagnosis.tone, sipcause_tone_text);
    show_word(COLUMN_ACTION, diagnosis.action, sipcause_action_text);
    console_write("\n");
    if (diagnosis.over)
        show_end(&diagnosis);
    else if (diagnosis.status->code >= 300)
        show_at(COLUMN_DISPLAY, "the call goes on\n");
}

/* ---- What comes ------------------------------------------------------------------------------ */

static void take_sip(void)
{
    console_to(1);
    console_number(++messages);
    show();
}

static void take_dropped(int error)
{
    static const char wrong[][24] = {
        [-SIPCAUSE_SHORT] = "cut off",
        [-SIPCAUSE_BAD_VERSION] = "not of SIP/2.0",
        [-SIPCAUSE_BAD_CODE] = "no response code",
        [-SIPCAUSE_BAD_PHRASE] = "no reason phrase",
        [-SIPCAUSE_BAD_LINE_END] = "no line end",
        [-SIPCAUSE_TOO_LONG] = "too long",
    };

    show_at(1, "-");
    show_at(COLUMN_DISPLAY, "dropped: ");
    console_write(wrong[-error]);
    console_write("\n");
}

static void begin(unsigned role)
{
    sipcause_call_start(&call, role);
    messages = 0;
}

/* The code that the carrier wrote into its record of the call. */
static void take_record(const char *key, size_t len)
{
    const struct sipcause_vendor *const vendor = sipcause_vendor_find(carrier, sizeof carrier - 1);
    const struct sipcause_entry *const entry = sipcause_entry_find(vendor, "hangup", key, len);

    sipcause_call_entry(&call, entry);
    show();
}

static void take_own(const struct message *message)
{
    const char *rest;
    size_t len;

    console_bytes(message->line, message->line_len);
    console_write("\n");
    if (message_says(message, "dial", &rest, &len))
        begin(SIPCAUSE_ROLE_CALLER);
    else if (message_says(message, "ring", &rest, &len))
        begin(SIPCAUSE_ROLE_CALLEE);
    else if (message_says(message, "hangup", &rest, &len))
        take_record(rest, len);
}

void device_take(const struct message *message)
{
    if (message->kind == MESSAGE_SIP)
        take_sip();
    else if (message->kind == MESSAGE_DROPPED)
        take_dropped(message->error);
    else
        take_own(message);
}

void device_start(void)
{
    begin(SIPCAUSE_ROLE_CALLER);
    show_at(COLUMN_DISPLAY, "display");
    show_at(COLUMN_TONE, "tone");
    show_at(COLUMN_ACTION, "action\n");
    show_at(COLUMN_DISPLAY, "who ended it");
    show_at(COLUMN_TONE, "what says so\n");
}

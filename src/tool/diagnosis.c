/* SPDX-License-Identifier: MIT
 *
 * diagnosis.c - why a call ended, for people and for programs: a screen, a record, a row among
 * others, and a line in a log.
 */
#include "tool.h"

#include <string.h>

enum { WIDTH = 80, MOST_SHOWN = 200 };

typedef size_t text_of_word(unsigned number, enum sipcause_text which, char *buffer, size_t size);

/* ---- What people read first ---- */

/* Has a request inside a call failed with what is said of calls? The call goes on as it was (RFC
 * 3261 section 14.1), and nobody is to call again. */
static int is_refused_inside(const struct sipcause_diagnosis *diagnosis)
{
    static const uint8_t of_calls[] = {
        SIPCAUSE_OUTCOME_BUSY,     SIPCAUSE_OUTCOME_NO_ANSWER, SIPCAUSE_OUTCOME_UNAVAILABLE,
        SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_OUTCOME_BLOCKED,   SIPCAUSE_OUTCOME_CANCELED,
        SIPCAUSE_OUTCOME_NO_DIALOG,
    };

    return diagnosis->stage == SIPCAUSE_STAGE_ANSWERED && !diagnosis->over
           && diagnosis->decided_by != SIPCAUSE_DECIDED_BY_VENDOR && diagnosis->status->code >= 300
           && memchr(of_calls, diagnosis->outcome, sizeof of_calls) != NULL;
}

/* The method of the message that decided, or "" where that is not known. */
static const char *method_of_decider(const struct open_call *call)
{
    const size_t number = call->diagnosis.decided_in;

    return call->notes != NULL && number - 1 < call->notes->count
               ? call->notes->messages[number - 1].method
               : "";
}

static void refused_text(const struct open_call *call, enum sipcause_text which, char *text,
                         size_t size)
{
    const char *const method = method_of_decider(call);
    const int is_named = method[0] != '\0';

    text[0] = '\0';
    if (which == SIPCAUSE_DISPLAY)
        snprintf(text, size, "%s failed, the call goes on", is_named ? method : "Request");
    else if (which == SIPCAUSE_MEANING)
        snprintf(text, size, "The %s inside the call failed with %u %s: the call stays as it was.",
                 is_named ? method : "request", code_of_call(call),
                 sipcause_status_phrase(call->diagnosis.status));
}

/* Is it a challenge to credentials that were sent? They are not to be sent again (RFC 3261 section
 * 22.1). */
static int are_credentials_rejected(const struct open_call *call)
{
    const unsigned code = call->diagnosis.status->code;

    if (call->notes == NULL || call->diagnosis.decided_by != SIPCAUSE_DECIDED_BY_STATUS)
        return 0;
    return (code == SIPCAUSE_401_UNAUTHORIZED && call->notes->user.are_rejected)
           || (code == SIPCAUSE_407_PROXY_AUTHENTICATION_REQUIRED
               && call->notes->proxy.are_rejected);
}

static void text_of_call(const struct open_call *call, enum sipcause_text which, char *text,
                         size_t size)
{
    if (is_refused_inside(&call->diagnosis))
        refused_text(call, which, text, size);
    else if (which == SIPCAUSE_ADVICE && are_credentials_rejected(call))
        snprintf(text, size, "Check user name and password: those that were sent are rejected.");
    else
        sipcause_diagnosis_text(&call->diagnosis, which, text, size);
}

static void text_field(const struct open_call *call, enum sipcause_text which, const char *key)
{
    char text[TEXT_SIZE];

    text_of_call(call, which, text, sizeof text);
    json_text(key, text);
}

static void json_texts(const struct open_call *call)
{
    text_field(call, SIPCAUSE_DISPLAY, "display");
    text_field(call, SIPCAUSE_MEANING, "meaning");
    text_field(call, SIPCAUSE_ADVICE, "advice");
}

/* How many messages there are with this method and code. */
static size_t count_messages(const struct notes *notes, const char *method, unsigned code)
{
    size_t index, count = 0;

    for (index = 0; index < notes->count; index++)
        count += notes->messages[index].code == code
                 && strcmp(notes->messages[index].method, method) == 0;
    return count;
}

/* Have requests come, again and again, and no response to any? No message says that none did; an
 * ACK and a PRACK say that one did. */
static int is_unanswered(const struct open_call *call)
{
    size_t index = 0;

    if (call->notes == NULL || call->diagnosis.decided_by != SIPCAUSE_DECIDED_BY_NOTHING)
        return 0;
    while (index < call->notes->count && call->notes->messages[index].code == 0)
        index++;
    return index > 1 && index == call->notes->count && count_messages(call->notes, "ACK", 0) == 0
           && count_messages(call->notes, "PRACK", 0) == 0;
}

/* Was an answer sent again and again, and the call ended, without an ACK that is seen, where
 * requests are (RFC 3261 section 13.3.1.4)? */
static int is_unacknowledged(const struct open_call *call)
{
    return call->notes != NULL && call->diagnosis.outcome == SIPCAUSE_OUTCOME_ENDED
           && count_messages(call->notes, "INVITE", SIPCAUSE_200_OK) > 1
           && count_messages(call->notes, "INVITE", 0) > 0
           && count_messages(call->notes, "ACK", 0) == 0;
}

/* What may have happened that no message tells; "" where nothing hints at it. */
static const char *hint_of(const struct open_call *call)
{
    if (is_unanswered(call))
        return "Nothing came back; if time is up, say so: diagnose --event no_response.";
    return is_unacknowledged(call)
               ? "No ACK to the answer is here; if none came, say so: diagnose --event no_ack."
               : "";
}

/* Has a phone rung before a code that alone says less? Servers and phones send these where nobody
 * answers, too. */
static int has_rung(const struct sipcause_diagnosis *diagnosis)
{
    const unsigned code = diagnosis->status->code;

    return diagnosis->over && diagnosis->stage == SIPCAUSE_STAGE_RINGING
           && diagnosis->decided_by == SIPCAUSE_DECIDED_BY_STATUS
           && (code == SIPCAUSE_480_TEMPORARILY_UNAVAILABLE
               || code == SIPCAUSE_408_REQUEST_TIMEOUT);
}

static void say_heading(const struct open_call *call)
{
    char text[TEXT_SIZE];

    text_of_call(call, SIPCAUSE_DISPLAY, text, sizeof text);
    say("%s%s%s%s\n", paint(BOLD), paint(paint_of_outcome(call->diagnosis.outcome)), text,
        paint(PLAIN));
    text_of_call(call, SIPCAUSE_MEANING, text, sizeof text);
    say_wrapped(PLAIN, text);
    if (has_rung(&call->diagnosis))
        say_wrapped(PLAIN, "The phone rang before, so most likely nobody answered.");
    text_of_call(call, SIPCAUSE_ADVICE, text, sizeof text);
    say_wrapped(BOLD, text);
    say_wrapped(BOLD, hint_of(call));
    say("\n");
}

/* ---- Fields ---- */

/* A word and what it means. */
static void say_word(const char *label, const char *word, unsigned number, text_of_word *text_of)
{
    char meaning[TEXT_SIZE], text[TEXT_SIZE + 32];

    text_of(number, SIPCAUSE_MEANING, meaning, sizeof meaning);
    snprintf(text, sizeof text, "%s: %s", word, meaning);
    say_wrapped_field(label, text);
}

/* Is it about a call? A REGISTER and the like are not answered, nor hung up. */
static int is_about_call(const struct open_call *call)
{
    static const char *const methods[] = { "", "ACK", "INFO", "UPDATE", NULL };
    const char *const *method = methods;

    if (call->is_invite || call->notes == NULL || call->notes->count == 0)
        return 1;
    while (*method != NULL && strcmp(call->notes->messages[0].method, *method) != 0)
        method++;
    return *method != NULL;
}

/* Who it was and how far it came. */
static void say_course(const struct open_call *call)
{
    const struct sipcause_diagnosis *const diagnosis = &call->diagnosis;

    if (!is_about_call(call))
        return;
    if (diagnosis->over)
        say_word("by", sipcause_by_word(diagnosis->by), diagnosis->by, sipcause_by_text);
    say_word("stage", sipcause_stage_word(diagnosis->stage), diagnosis->stage,
             sipcause_stage_text);
}

/* What happened, who it was and how far it came. */
static void course(const struct open_call *call, unsigned role)
{
    const struct sipcause_diagnosis *const diagnosis = &call->diagnosis;

    json_text("outcome", sipcause_outcome_word(diagnosis->outcome));
    json_text("action", sipcause_action_word(diagnosis->action));
    json_text("by", sipcause_by_word(diagnosis->by));
    json_text("stage", sipcause_stage_word(diagnosis->stage));
    json_boolean("over", diagnosis->over);
    say_field("outcome", sipcause_outcome_word(diagnosis->outcome));
    say_field("action", sipcause_action_word(diagnosis->action));
    say_course(call);
    say_field("over", diagnosis->over ? "yes" : "no, it goes on");
    if (diagnosis->forked)
        say_field("forked", "yes, several phones or servers responded");
    if (role != SIPCAUSE_ROLE_CALLEE)
        return;
    json_boolean("missed", diagnosis->missed);
    say_field("missed", diagnosis->missed ? "yes" : "no");
}

/* How long to wait: the next server, not at all, but the one that has answered (RFC 3261 section
 * 21.5.4). */
static void say_wait(const struct sipcause_diagnosis *diagnosis)
{
    const unsigned long least = diagnosis->wait_min_ms, most = diagnosis->wait_max_ms;

    say(diagnosis->retry == SIPCAUSE_RETRY_NEXT_SERVER ? "; this one in " : ", in ");
    if (least != most)
        say("%lu to %lu ms", least, most);
    else if (least % 1000 != 0)
        say("%lu ms", least);
    else
        say("%lu s", least / 1000);
}

/* May the same request go again, when and where? */
static void again(const struct sipcause_diagnosis *diagnosis)
{
    json_text("retry", sipcause_retry_word(diagnosis->retry));
    if (diagnosis->waits) {
        json_number("wait_min_ms", diagnosis->wait_min_ms);
        json_number("wait_max_ms", diagnosis->wait_max_ms);
    }
    json_text("failover", sipcause_failover_word(diagnosis->failover));
    say_label("again");
    say("%s", sipcause_retry_word(diagnosis->retry));
    if (diagnosis->waits)
        say_wait(diagnosis);
    say("\n");
    say_word("failover", sipcause_failover_word(diagnosis->failover), diagnosis->failover,
             sipcause_failover_text);
}

/* Is there a dialog of which something ends? A call that nobody answered leaves none (RFC 3261
 * section 13.2.2.3). */
static int has_dialog(const struct open_call *call)
{
    if (call->diagnosis.stage == SIPCAUSE_STAGE_ANSWERED)
        return 1;
    return call->notes != NULL && call->notes->in_dialog && !call->is_invite;
}

static void effect_and_tone(const struct open_call *call)
{
    const struct sipcause_diagnosis *const diagnosis = &call->diagnosis;
    char text[TEXT_SIZE];

    json_text("effect", sipcause_effect_word(diagnosis->effect));
    json_text("tone", sipcause_tone_word(diagnosis->tone));
    sipcause_effect_text(diagnosis->effect, SIPCAUSE_MEANING, text, sizeof text);
    if (has_dialog(call))
        say_wrapped_field("in a dialog", text);
    say_field("tone", sipcause_tone_word(diagnosis->tone));
}

/* What a gateway or a proxy hands on. */
static void to_pass_on(const struct open_call *call)
{
    const struct sipcause_diagnosis *const diagnosis = &call->diagnosis;
    const char *const location = sipcause_location_word(diagnosis->location);
    const char *const name =
        sipcause_cause_name(sipcause_cause_find(SIPCAUSE_PROTOCOL_Q_850, diagnosis->q850));
    const char *label = "pass on";

    if (diagnosis->code != 0) {
        say_label(label);
        say("SIP %u %s\n", diagnosis->code,
            sipcause_status_phrase(sipcause_status_find(diagnosis->code)));
        label = "";
    }
    if (diagnosis->q850 == 0)
        return;
    json_number("q850", diagnosis->q850);
    json_text("location", location);
    if (!is_about_call(call))
        return;
    say_label(label);
    say("Q.850 %u %s%s%s\n", diagnosis->q850, name, location[0] != '\0' ? ", location " : "",
        location);
}

/* Is it what the body of a NOTIFY says that decides? To the library that is an event. */
static int is_in_notify(const struct open_call *call)
{
    return call->notes != NULL && call->notes->transfer_in != 0
           && call->diagnosis.decided_by == SIPCAUSE_DECIDED_BY_EVENT
           && call->diagnosis.outcome == SIPCAUSE_OUTCOME_TRANSFER_FAILED;
}

/* The number of the message that decides, or 0. */
static unsigned decided_in(const struct open_call *call)
{
    return is_in_notify(call) ? (unsigned)call->notes->transfer_in : call->diagnosis.decided_in;
}

static void decider(const struct open_call *call)
{
    const struct sipcause_diagnosis *const diagnosis = &call->diagnosis;
    const char *const word = sipcause_decider_word(diagnosis->decided_by);
    char text[TEXT_SIZE];

    if (diagnosis->decided_by == SIPCAUSE_DECIDED_BY_NOTHING)
        return;
    json_text("decided_by", word);
    if (is_in_notify(call))
        say_field("decided by", "event: The body of a NOTIFY said it.");
    else
        say_word("decided by", word, diagnosis->decided_by, sipcause_decider_text);
    if (decided_in(call) == 0)
        return;
    json_number("decided_in", decided_in(call));
    snprintf(text, sizeof text, "message %u", decided_in(call));
    say_field("decided in", text);
}

/* ---- What was on the wire ---- */

static void status(const struct open_call *call)
{
    const unsigned code = code_of_call(call);
    const char *const phrase = call->notes != NULL ? noted_phrase(call->notes, code) : "";

    if (code == 0)
        return;
    json_number("status", code);
    json_text("status_phrase", phrase);
    say_label("status");
    say("%u ", code);
    say_outside(phrase);
    say("\n");
}

/* What came back from where the call was to be transferred to. */
static void transfer(const struct open_call *call)
{
    if (!is_in_notify(call))
        return;
    json_number("transfer_status", call->notes->transfer_code);
    json_text("transfer_phrase", call->notes->transfer_phrase);
    say_label("transfer");
    say("%u ", call->notes->transfer_code);
    say_outside(call->notes->transfer_phrase);
    say("\n");
}

static void say_quoted(const char *text)
{
    say(", \"");
    say_outside(text);
    say("\"");
}

static void reason(const struct noted_reason *reason)
{
    const char *const location =
        reason->has & SIPCAUSE_HAS_LOCATION ? sipcause_location_word(reason->location) : "";

    json_open(NULL, '{');
    json_text("protocol", reason->protocol);
    if (reason->has & SIPCAUSE_HAS_CAUSE)
        json_number("cause", reason->cause);
    json_text("text", reason->text);
    json_text("location", location);
    json_close('}');
    say_label("reason");
    say_outside(reason->protocol);
    if (reason->has & SIPCAUSE_HAS_CAUSE)
        say(" %u", reason->cause);
    if (reason->text[0] != '\0')
        say_quoted(reason->text);
    say("%s%s\n", location[0] != '\0' ? ", location " : "", location);
}

static void reasons(const struct notes *notes)
{
    size_t index;

    if (notes == NULL || notes->reason_count == 0)
        return;
    json_open("reasons", '[');
    for (index = 0; index < notes->reason_count; index++)
        reason(&notes->reasons[index]);
    json_close(']');
}

static void warning(const struct noted_warning *warning)
{
    const char *const phrase = sipcause_warning_phrase(warning->code);

    json_open(NULL, '{');
    json_number("code", warning->code);
    json_text("name", phrase);
    json_text("text", warning->text);
    json_close('}');
    say_label("warning");
    say("%u%s%s", warning->code, phrase[0] != '\0' ? " " : "", phrase);
    if (warning->text[0] != '\0' && strcasecmp(warning->text, phrase) != 0)
        say_quoted(warning->text);
    say("\n");
}

static void warnings(const struct notes *notes)
{
    size_t index;

    if (notes == NULL || notes->warning_count == 0)
        return;
    json_open("warnings", '[');
    for (index = 0; index < notes->warning_count; index++)
        warning(&notes->warnings[index]);
    json_close(']');
}

static void entry(const struct sipcause_entry *entry)
{
    if (entry->vendor == SIPCAUSE_NOBODY)
        return;
    json_text("vendor", sipcause_vendor_id(sipcause_entry_vendor(entry)));
    json_text("key", sipcause_entry_key(entry));
    say_label("vendor");
    say("%s %s %s\n", sipcause_vendor_id(sipcause_entry_vendor(entry)), short_key(entry),
        name_behind_key(entry));
}

/* How much of a text, from outside, so many columns hold; what has no column of its own counts as
 * it is shown. */
static size_t fitting(const char *text, size_t columns)
{
    const char *const end = text + strlen(text), *at = text;

    while (at < end) {
        const size_t len = shown_len(at, end), width = len > 0 ? 1 : strlen("\\x1b");
        if (width > columns)
            break;
        columns -= width;
        at += len > 0 ? len : 1;
    }
    return (size_t)(at - text);
}

/* A message in a line of its own: the one that decided has a star. */
static void say_note(const struct note *note, size_t number, int decides)
{
    static const char *const arrows[] = { "<--", "   ", "-->" };
    const size_t columns = WIDTH - strlen("  * 1234 --> ");
    const size_t len = fitting(note->start, columns);
    const int is_cut = note->start[len] != '\0';
    char start[256 + sizeof "..."];

    snprintf(start, sizeof start, "%.*s%s",
             (int)(is_cut ? fitting(note->start, columns - strlen("...")) : len), note->start,
             is_cut ? "..." : "");
    say("  %s %4zu %s ", decides ? "*" : " ", number, arrows[note->direction + 1]);
    say_outside(start);
    say("\n");
}

static void say_notes(const struct open_call *call)
{
    const struct notes *const notes = call->notes;
    size_t index;

    if (notes == NULL || notes->count == 0 || output_is(AS_JSON))
        return;
    say("\n");
    for (index = 0; index < notes->count && index < MOST_SHOWN; index++)
        say_note(&notes->messages[index], index + 1, index + 1 == decided_in(call));
    if (call->messages > index)
        say("  and %u more\n", (unsigned)(call->messages - index));
}

/* ---- The whole ---- */

void record_diagnosis(const struct open_call *call, unsigned role, int has_id)
{
    const struct sipcause_diagnosis *const diagnosis = &call->diagnosis;

    separate();
    say_heading(call);
    json_open(NULL, '{');
    json_text("kind", "diagnosis");
    if (has_id) {
        json_text("call_id", call->id);
        json_text("hour", call->hour);
        say_field("Call-ID", call->id);
    }
    if (has_id && !call->is_invite)
        json_boolean("invite", 0);
    course(call, role);
    again(diagnosis);
    effect_and_tone(call);
    to_pass_on(call);
    decider(call);
    status(call);
    transfer(call);
    reasons(call->notes);
    warnings(call->notes);
    entry(diagnosis->entry);
    json_texts(call);
    say_notes(call);
    json_close('}');
}

/* ---- In a line ---- */

static const char *state_word(enum call_state state)
{
    static const char *const words[] = { [CALL_OVER] = "over",
                                         [CALL_GOES_ON] = "goes_on",
                                         [CALL_FELL_OUT] = "incomplete" };

    return words[state];
}

void table_of_calls(void)
{
    output_as_rows(1);
    say("%s%-36s %-10s %-18s %-4s %-7s %-8s %-18s %s%s\n", paint(DIM), "Call-ID", "state",
        "outcome", "code", "by", "stage", "decided by", "display", paint(PLAIN));
}

/* "-" for nothing. */
static const char *or_dash(const char *word)
{
    return word[0] != '\0' ? word : "-";
}

static void row_of_call(const struct open_call *call, enum call_state state)
{
    const struct sipcause_diagnosis *const diagnosis = &call->diagnosis;
    const int width = (int)strlen(call->id) < 36 ? 36 - (int)strlen(call->id) : 0;
    char code[8] = "-", display[TEXT_SIZE];

    if (code_of_call(call) != 0)
        snprintf(code, sizeof code, "%u", code_of_call(call));
    text_of_call(call, SIPCAUSE_DISPLAY, display, sizeof display);
    say_outside(call->id);
    say("%*s %-10s %s%-18s%s %-4s %-7s %-8s %-18s %s\n", width, "", state_word(state),
        paint(paint_of_outcome(diagnosis->outcome)), sipcause_outcome_word(diagnosis->outcome),
        paint(PLAIN), code, diagnosis->over ? sipcause_by_word(diagnosis->by) : "-",
        sipcause_stage_word(diagnosis->stage),
        or_dash(sipcause_decider_word(diagnosis->decided_by)), display);
}

void tell_call_of(const struct open_call *call, enum call_state state)
{
    if (output_is(AS_JSON))
        record_diagnosis(call, SIPCAUSE_ROLE_OBSERVER, 1);
    else
        row_of_call(call, state);
}

static void put_decider(const struct sipcause_diagnosis *diagnosis)
{
    put(", decided by %s", sipcause_decider_word(diagnosis->decided_by));
    if (diagnosis->decided_in != 0)
        put(" in message %u", diagnosis->decided_in);
}

void put_call_line(const struct open_call *call, enum call_state state)
{
    const struct sipcause_diagnosis *const diagnosis = &call->diagnosis;
    char display[TEXT_SIZE], meaning[TEXT_SIZE], advice[TEXT_SIZE];

    text_of_call(call, SIPCAUSE_DISPLAY, display, sizeof display);
    text_of_call(call, SIPCAUSE_MEANING, meaning, sizeof meaning);
    text_of_call(call, SIPCAUSE_ADVICE, advice, sizeof advice);
    put("    %s%sCall ", paint(BOLD), paint(paint_of_outcome(diagnosis->outcome)));
    put_outside(call->id, strlen(call->id));
    put(": %s%s (%s%s", display, paint(PLAIN), state == CALL_FELL_OUT ? "incomplete, " : "",
        sipcause_outcome_word(diagnosis->outcome));
    if (diagnosis->over)
        put(", by %s", sipcause_by_word(diagnosis->by));
    put(", stage %s", sipcause_stage_word(diagnosis->stage));
    put_decider(diagnosis);
    put("): %s%s%s%s%s\n", meaning, paint(BOLD), advice[0] != '\0' ? " " : "", advice,
        paint(PLAIN));
}

/* SPDX-License-Identifier: MIT
 *
 * header_values.c - says what the value of a header field says, and what is wrong with it: to
 * people in a line, to programs as a record.
 */
#include "tool.h"

#include <string.h>
#include <strings.h>

static const char *indent = "    ";

void values_without_indent(void)
{
    indent = "";
}

/* The value that is told, to say what is wrong where. */
static struct slice told;

void value_told(const char *value, size_t len)
{
    told.text = value;
    told.len = len;
}

static const char *why(int error, size_t at)
{
    return error_why_at(error, told.text, told.len, at);
}

static void begin(const char *name)
{
    put("%s%s%s:%s ", indent, paint(BOLD), name, paint(PLAIN));
}

/* Ends what a value says with what is wrong with it, if anything is. */
static void end(int error, size_t at)
{
    if (error != 0)
        put(" %s[not well formed: %s (column %zu of the value)]%s", paint(DIM), why(error, at),
            at + 1, paint(PLAIN));
    put("\n");
}

/* A quoted text or comment. It is shorter than the field that it came from. */
static struct slice plain(const char *text, size_t len)
{
    static char buffer[FIELD_SIZE + 1];
    const struct slice without_escapes = { buffer,
                                           sipcause_unquote(text, len, buffer, sizeof buffer) };

    return without_escapes;
}

static void put_text(const char *before, const char *text, size_t len)
{
    const struct slice slice = plain(text, len);

    put("%s\"", before);
    put_outside(slice.text, slice.len);
    put("\"");
}

static void json_plain(const char *key, const char *text, size_t len)
{
    const struct slice slice = plain(text, len);

    json_slice(key, slice.text, slice.len);
}

static void json_begin(const char *kind)
{
    json_open(NULL, '{');
    json_text("kind", kind);
}

/* Ends a record with what is wrong with the value, if anything is. */
static void json_end_of(int error, size_t at)
{
    json_boolean("well_formed", error == 0);
    if (error != 0) {
        json_text("error", error_name(error));
        json_number("column", at + 1);
    }
    json_close('}');
}

/* What cannot be read at all. */
static int tell_error(const char *name, const char *kind, int error, size_t at)
{
    if (output_is(AS_JSON)) {
        json_begin(kind);
        json_end_of(error, at);
    } else {
        begin(name);
        put("cannot be read: %s (column %zu of the value)\n", why(error, at), at + 1);
    }
    return NOT_KNOWN;
}

/* ---- Reason ---- */

static int same(const char *text, size_t len, const char *phrase)
{
    return strlen(phrase) == len && strncasecmp(text, phrase, len) == 0;
}

/* What is known of the cause: a row without a name where it is nothing, or none came. */
static const struct sipcause_cause *cause_of(const struct sipcause_reason *reason)
{
    const int has_cause = reason->has & SIPCAUSE_HAS_CAUSE;

    return sipcause_cause_find(has_cause ? reason->known_protocol : SIPCAUSE_PROTOCOL_UNKNOWN,
                               reason->cause);
}

static void put_cause(const struct sipcause_reason *reason, const struct sipcause_cause *cause)
{
    const int is_code = reason->known_protocol == SIPCAUSE_PROTOCOL_SIP;

    if (reason->protocol_len == 0)
        put("(no protocol)");
    put_outside(reason->protocol, reason->protocol_len);
    if (reason->has & SIPCAUSE_HAS_CAUSE)
        put(is_code || is_known_cause(cause) ? " %u" : " cause %u", reason->cause);
    if (is_known_cause(cause) && cause->cause != reason->cause)
        put(", of the class of %u", cause->cause);
    if (is_known_cause(cause))
        put(" %s", sipcause_cause_name(cause));
}

/* What a cause means, which is unpacked once for all the lines that have it. */
static const char *meaning_of(const struct sipcause_cause *cause)
{
    static struct {
        const struct sipcause_cause *cause;
        char meaning[TEXT_SIZE];
    } known[97], *one; /* a prime: many causes are response codes, a hundred or so apart */

    one = &known[cause->cause % 97];
    if (one->cause != cause)
        sipcause_cause_text(cause, SIPCAUSE_MEANING, one->meaning, sizeof one->meaning);
    one->cause = cause;
    return one->meaning;
}

static void put_reason(const struct sipcause_reason *reason)
{
    const struct sipcause_cause *const cause = cause_of(reason);

    begin("Reason");
    put_cause(reason, cause);
    if (reason->has & SIPCAUSE_HAS_LOCATION)
        put(", location %s", sipcause_location_word(reason->location));
    if (reason->has & SIPCAUSE_HAS_TEXT
        && !same(reason->text, reason->text_len, sipcause_cause_name(cause)))
        put_text(", ", reason->text, reason->text_len);
    if (is_known_cause(cause) && meaning_of(cause)[0] != '\0')
        put(": %s", meaning_of(cause));
    end(reason->error, reason->error_at);
}

static void json_reason(const struct sipcause_reason *reason)
{
    const struct sipcause_cause *const cause = cause_of(reason);

    json_begin("cause");
    json_slice("protocol", reason->protocol, reason->protocol_len);
    if (is_known_cause(cause))
        cause_fields(cause, reason->cause);
    else if (reason->has & SIPCAUSE_HAS_CAUSE)
        json_number("cause", reason->cause);
    if (reason->has & SIPCAUSE_HAS_TEXT)
        json_plain("text", reason->text, reason->text_len);
    if (reason->has & SIPCAUSE_HAS_LOCATION)
        json_text("location", sipcause_location_word(reason->location));
    json_end_of(reason->error, reason->error_at);
}

static int tell_reason(const struct sipcause_reason *reason)
{
    if (reason->protocol_len == 0 && reason->has == 0)
        return tell_error("Reason", "cause", reason->error, reason->error_at);
    if (output_is(AS_JSON))
        json_reason(reason);
    else
        put_reason(reason);
    return ANSWERED;
}

int explain_reasons(unsigned code, const char *value, size_t len)
{
    struct sipcause_reason reason;
    int result = NOT_KNOWN;
    size_t at = 0;

    (void)code;
    while (sipcause_reason_next(value, len, &at, &reason) > 0)
        if (tell_reason(&reason) == ANSWERED)
            result = ANSWERED;
    return result;
}

/* ---- Retry-After ---- */

/* "90 s (1 min 30 s)" */
static void put_seconds(unsigned long seconds)
{
    put("%lu s", seconds);
    if (seconds >= 3600)
        put(" (%lu h %lu min)", seconds / 3600, seconds / 60 % 60);
    else if (seconds >= 60)
        put(" (%lu min %lu s)", seconds / 60, seconds % 60);
}

static void put_retry_after(const struct sipcause_retry_after *retry_after)
{
    begin("Retry-After");
    put("try again in ");
    put_seconds(retry_after->seconds);
    if (retry_after->has & SIPCAUSE_HAS_DURATION) {
        put(", then for ");
        put_seconds(retry_after->duration);
    }
    if (retry_after->has & SIPCAUSE_HAS_COMMENT)
        put_text(", ", retry_after->comment, retry_after->comment_len);
    end(retry_after->error, retry_after->error_at);
}

static void json_retry_after(const struct sipcause_retry_after *retry_after)
{
    json_begin("retry_after");
    json_number("seconds", retry_after->seconds);
    if (retry_after->has & SIPCAUSE_HAS_DURATION)
        json_number("duration", retry_after->duration);
    if (retry_after->has & SIPCAUSE_HAS_COMMENT)
        json_plain("comment", retry_after->comment, retry_after->comment_len);
    json_end_of(retry_after->error, retry_after->error_at);
}

int explain_retry_after(unsigned code, const char *value, size_t len)
{
    struct sipcause_retry_after retry_after;
    const int answer = sipcause_retry_after_scan(value, len, &retry_after);

    (void)code;
    if (answer < 0)
        return tell_error("Retry-After", "retry_after", answer, retry_after.error_at);
    if (output_is(AS_JSON))
        json_retry_after(&retry_after);
    else
        put_retry_after(&retry_after);
    return ANSWERED;
}

/* ---- Warning ---- */

/* What the warn code makes of the response code, where that is something else. */
static void tell_warned(unsigned code, unsigned warn_code)
{
    const struct sipcause_status *const status = sipcause_status_find_warning(code, warn_code);
    char meaning[TEXT_SIZE], advice[TEXT_SIZE];

    if (status == sipcause_status_find(code))
        return;
    sipcause_status_text(status, SIPCAUSE_MEANING, meaning, sizeof meaning);
    sipcause_status_text(status, SIPCAUSE_ADVICE, advice, sizeof advice);
    put(": %s %s%s%s", meaning, paint(BOLD), advice, paint(PLAIN));
}

static void put_warning(unsigned code, const struct sipcause_warning *warning)
{
    const char *const phrase = sipcause_warning_phrase(warning->code);

    begin("Warning");
    put("%03u %s, says ", warning->code, phrase[0] != '\0' ? phrase : "(a code nobody registered)");
    put_outside(warning->agent, warning->agent_len);
    put_text(warning->agent_len > 0 ? ": " : "", warning->text, warning->text_len);
    tell_warned(code, warning->code);
    end(warning->error, warning->error_at);
}

static void json_warning(const struct sipcause_warning *warning)
{
    json_begin("warning");
    json_number("code", warning->code);
    json_text("name", sipcause_warning_phrase(warning->code));
    json_slice("agent", warning->agent, warning->agent_len);
    json_plain("text", warning->text, warning->text_len);
    json_end_of(warning->error, warning->error_at);
}

static int tell_warning(unsigned code, const struct sipcause_warning *warning)
{
    if (warning->code == 0 && warning->agent_len == 0 && warning->text_len == 0)
        return tell_error("Warning", "warning", warning->error, warning->error_at);
    if (output_is(AS_JSON))
        json_warning(warning);
    else
        put_warning(code, warning);
    return ANSWERED;
}

int explain_warnings(unsigned code, const char *value, size_t len)
{
    struct sipcause_warning warning;
    int result = NOT_KNOWN;
    size_t at = 0;

    while (sipcause_warning_next(value, len, &at, &warning) > 0)
        if (tell_warning(code, &warning) == ANSWERED)
            result = ANSWERED;
    return result;
}

/* ---- AlertMsg-Error and Geolocation-Error ---- */

/* What may be done about it, for people; where nobody registered it, nothing. */
static void put_action(const struct sipcause_detail *detail)
{
    char display[TEXT_SIZE];

    if (detail->code == 0)
        return;
    sipcause_action_text(detail->action, SIPCAUSE_DISPLAY, display, sizeof display);
    put(": %s%s%s", paint(BOLD), display, paint(PLAIN));
}

static void json_detail(const struct sipcause_detail *detail)
{
    json_text("name", sipcause_detail_name(detail));
    if (detail->code == 0)
        return;
    json_text("outcome", sipcause_outcome_word(detail->outcome));
    json_text("action", sipcause_action_word(detail->action));
}

static void put_coded_error(const char *name, const struct sipcause_coded_error *error,
                            const struct sipcause_detail *detail)
{
    const char *const what = sipcause_detail_name(detail);

    begin(name);
    if (detail->code == error->code || detail->code == 0)
        put("%03u %s", error->code, what[0] != '\0' ? what : "(a code nobody registered)");
    else
        put("%03u, to be treated as %u %s", error->code, detail->code, what);
    if (error->has & SIPCAUSE_HAS_TEXT && !same(error->text, error->text_len, what))
        put_text(", ", error->text, error->text_len);
    put_action(detail);
    end(error->error, error->error_at);
}

static void json_coded_error(const char *kind, const struct sipcause_coded_error *error,
                             const struct sipcause_detail *detail)
{
    json_begin(kind);
    json_number("code", detail->code != 0 ? detail->code : error->code);
    if (detail->code != error->code && detail->code != 0)
        json_number("asked", error->code);
    json_detail(detail);
    if (error->has & SIPCAUSE_HAS_TEXT)
        json_plain("text", error->text, error->text_len);
    json_end_of(error->error, error->error_at);
}

/* Tells what a reader answered. */
static int tell_coded_error(const char *name, const char *kind, int answer,
                            const struct sipcause_coded_error *error,
                            const struct sipcause_detail *find(unsigned code))
{
    if (answer < 0)
        return tell_error(name, kind, answer, error->error_at);
    if (output_is(AS_JSON))
        json_coded_error(kind, error, find(error->code));
    else
        put_coded_error(name, error, find(error->code));
    return ANSWERED;
}

int explain_alertmsg_error(unsigned code, const char *value, size_t len)
{
    struct sipcause_coded_error error;
    const int answer = sipcause_alertmsg_error_scan(value, len, &error);

    (void)code;
    return tell_coded_error("AlertMsg-Error", "alertmsg_error", answer, &error,
                            sipcause_alertmsg_error_find);
}

int explain_geolocation_error(unsigned code, const char *value, size_t len)
{
    struct sipcause_coded_error error;
    const int answer = sipcause_geolocation_error_scan(value, len, &error);

    (void)code;
    return tell_coded_error("Geolocation-Error", "geolocation_error", answer, &error,
                            sipcause_geolocation_error_find);
}

/* ---- Error-Info ---- */

static int tell_error_info(const struct sipcause_error_info *info)
{
    if (info->uri_len == 0)
        return tell_error("Error-Info", "error_info", info->error, info->error_at);
    if (output_is(AS_JSON)) {
        json_begin("error_info");
        json_slice("uri", info->uri, info->uri_len);
        json_end_of(info->error, info->error_at);
    } else {
        begin("Error-Info");
        put("more is told by ");
        put_outside(info->uri, info->uri_len);
        end(info->error, info->error_at);
    }
    return ANSWERED;
}

int explain_error_infos(unsigned code, const char *value, size_t len)
{
    struct sipcause_error_info info;
    int result = NOT_KNOWN;
    size_t at = 0;

    (void)code;
    while (sipcause_error_info_next(value, len, &at, &info) > 0)
        if (tell_error_info(&info) == ANSWERED)
            result = ANSWERED;
    return result;
}

/* ---- Subscription-State ---- */

static void put_subscription(const struct sipcause_subscription *subscription)
{
    begin("Subscription-State");
    put_outside(subscription->state, subscription->state_len);
    if (subscription->has & SIPCAUSE_HAS_REASON) {
        put(", ");
        put_outside(subscription->reason, subscription->reason_len);
    }
    if (subscription->has & SIPCAUSE_HAS_EXPIRES) {
        put(", for another ");
        put_seconds(subscription->expires);
    }
    put_action(sipcause_subscription_reason_find(subscription->known_reason));
    if (subscription->has & SIPCAUSE_HAS_RETRY_AFTER) {
        put(", not before ");
        put_seconds(subscription->retry_after);
        put(" have passed");
    }
    end(subscription->error, subscription->error_at);
}

static void json_subscription(const struct sipcause_subscription *subscription)
{
    json_begin("subscription_state");
    json_slice("state", subscription->state, subscription->state_len);
    if (subscription->has & SIPCAUSE_HAS_REASON)
        json_slice("reason", subscription->reason, subscription->reason_len);
    json_detail(sipcause_subscription_reason_find(subscription->known_reason));
    if (subscription->has & SIPCAUSE_HAS_EXPIRES)
        json_number("expires", subscription->expires);
    if (subscription->has & SIPCAUSE_HAS_RETRY_AFTER)
        json_number("retry_after", subscription->retry_after);
    json_end_of(subscription->error, subscription->error_at);
}

int explain_subscription_state(unsigned code, const char *value, size_t len)
{
    struct sipcause_subscription subscription;
    const int answer = sipcause_subscription_state_scan(value, len, &subscription);

    (void)code;
    if (answer < 0)
        return tell_error("Subscription-State", "subscription_state", answer,
                          subscription.error_at);
    if (output_is(AS_JSON))
        json_subscription(&subscription);
    else
        put_subscription(&subscription);
    return ANSWERED;
}

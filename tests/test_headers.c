/* SPDX-License-Identifier: MIT
 *
 * test_headers.c - runs tests/headers.txt, and makes from each of its cases every prefix and every
 * change of a byte, each on a heap block of exactly its size. Whatever Reason is read is written
 * again, in buffers of any size.
 */
#include "sipcause.h"
#include "cases.h"

enum { MOST = CASE_MOST, DUMP = 2048 };

/* What was read, written down as headers.txt has it, if there is anyone to read it. */
struct dump {
    int silent;
    size_t error_at; /* where there is an error; else 0 */
    size_t len;
    char text[DUMP];
};

static void put(struct dump *dump, const char *format, ...)
{
    va_list arguments;

    if (dump->silent)
        return;
    va_start(arguments, format);
    dump->len += (size_t)vsnprintf(dump->text + dump->len, DUMP - dump->len, format, arguments);
    va_end(arguments);
}

/* A text in quotes, its escapes undone and those of headers.txt done. */
static void put_quoted(struct dump *dump, const char *text, size_t len)
{
    char plain[MOST];
    const size_t plain_len = sipcause_unquote(text, len, plain, sizeof plain);
    size_t i;

    put(dump, "\"");
    for (i = 0; i < plain_len && !dump->silent; i++) {
        const unsigned char byte = (unsigned char)plain[i];
        if (byte == '"' || byte == '\\')
            put(dump, "\\%c", byte);
        else if (byte == '\r' || byte == '\n')
            put(dump, byte == '\r' ? "\\r" : "\\n");
        else if (byte >= 0x80 || byte < 0x20)
            put(dump, "\\x%02x", byte);
        else
            put(dump, "%c", byte);
    }
    put(dump, "\"");
}

static void put_error(struct dump *dump, int error, size_t at)
{
    static const char *const names[] = { "BAD_TOKEN", "BAD_NUMBER", "BAD_QUOTED", "BAD_COMMENT",
                                         "BAD_URI" };

    dump->error_at = at;
    put(dump, "%s @%zu", names[-10 - error], at);
}

/* What is wrong with a value that was read. */
static void put_fault(struct dump *dump, int well_formed, int error, size_t at)
{
    is_true(well_formed == (error == 0) && (error != 0 || at == 0), "a fault is told, or none");
    if (!well_formed) {
        put(dump, " !");
        put_error(dump, error, at);
    }
}

static void put_word(struct dump *dump, const char *word, size_t len)
{
    put(dump, "%.*s", len > 0 ? (int)len : 1, len > 0 ? word : "-");
}

static void put_reason(struct dump *dump, const struct sipcause_reason *reason)
{
    put_word(dump, reason->protocol, reason->protocol_len);
    put(dump, reason->known_protocol == SIPCAUSE_PROTOCOL_UNKNOWN ? "?" : "");
    if (reason->has & SIPCAUSE_HAS_CAUSE)
        put(dump, " cause=%u", reason->cause);
    if (reason->has & SIPCAUSE_HAS_TEXT) {
        put(dump, " text=");
        put_quoted(dump, reason->text, reason->text_len);
    }
    if (reason->has & SIPCAUSE_HAS_LOCATION)
        put(dump, " location=%s", sipcause_location_word(reason->location));
    put_fault(dump, reason->well_formed, reason->error, reason->error_at);
}

/* Leaves of a text, without its escapes, what is neither a blank nor a control. */
static size_t visible(const char *text, size_t len, char *plain)
{
    const size_t all = sipcause_unquote(text, len, plain, MOST + 1);
    size_t i, kept = 0;

    for (i = 0; i < all; i++) {
        const unsigned char byte = (unsigned char)plain[i];
        if (byte > ' ' && byte != 0x7f && byte < 0xfe)
            plain[kept++] = plain[i];
    }
    return kept;
}

/* Controls and folds are not written. */
static void check_same_text(const char *got, size_t got_len, const char *due, size_t due_len)
{
    char plain[MOST + 1], plain_due[MOST + 1];
    const size_t len = visible(got, got_len, plain);

    is_bytes(plain, len, plain_due, visible(due, due_len, plain_due), "the text");
}

/* What is read of `text`, a value that was written of what `has` names, is what was written. */
static void check_read_back(const struct sipcause_reason *reason, const char *text, unsigned has)
{
    struct sipcause_reason back;
    size_t at = 0;

    is_number(sipcause_reason_next(text, strlen(text), &at, &back), 1, "it is read back");
    is_number(back.well_formed, 1, "well formed");
    is_number(at, (long)strlen(text), "to its end");
    is_number(back.has, (long)has, "what it has");
    is_number(back.known_protocol, reason->known_protocol, "the protocol");
    if (has & SIPCAUSE_HAS_CAUSE)
        is_number(back.cause, reason->cause, "the cause");
    if (has & SIPCAUSE_HAS_TEXT)
        check_same_text(back.text, back.text_len, reason->text, reason->text_len);
    if (has & SIPCAUSE_HAS_LOCATION)
        is_number(back.location, reason->location, "the location");
}

/* Into buffers of every size goes the whole, or what is left of it, or nothing. */
static void check_sizes(const struct sipcause_reason *reason, const char *whole)
{
    static const unsigned kept[] = { 255, 255 - SIPCAUSE_HAS_TEXT, SIPCAUSE_HAS_CAUSE };
    char due[4][2 * MOST] = { "", "", "", "" }, *buffer;
    const size_t len = strlen(whole);
    size_t size, way;

    for (way = 0; way < 3; way++) {
        struct sipcause_reason fewer = *reason;
        fewer.has = (uint8_t)(reason->has & kept[way]);
        sipcause_reason_write(&fewer, due[way], sizeof due[way]);
    }
    for (size = 0; size <= len + 1; size++) {
        for (way = 0; way < 3 && strlen(due[way]) >= size; way++)
            ;
        buffer = exactly(due[3], size);
        is_number(sipcause_reason_write(reason, buffer, size), (long)len, "the whole length");
        if (size > 0)
            is_text(buffer, due[way], "what is written into %zu bytes", size);
        free(buffer);
    }
}

static void check_written(const struct dump *dump, const struct sipcause_reason *reason)
{
    char whole[2 * MOST];
    const size_t len = sipcause_reason_write(reason, whole, sizeof whole);

    is_number(strlen(whole), (long)len, "the length of what is written");
    if (reason->protocol_len > 0)
        check_read_back(reason, whole, reason->has);
    if (!dump->silent)
        check_sizes(reason, whole);
}

/* Is the place behind a value behind where it began, or at the end? */
static void check_moved(size_t began, size_t at, size_t len)
{
    is_true((at > began && at <= len) || (began >= len && at == len), "the place moves");
}

static void read_reasons(struct dump *dump, const char *bytes, size_t len)
{
    struct sipcause_reason reason;
    size_t at = 0, began = 0;

    while (sipcause_reason_next(bytes, len, &at, &reason) != 0) {
        put(dump, dump->len > 0 ? " | " : "");
        put_reason(dump, &reason);
        check_written(dump, &reason);
        check_moved(began, at, len);
        began = at;
    }
}

static void read_warnings(struct dump *dump, const char *bytes, size_t len)
{
    struct sipcause_warning warning;
    size_t at = 0, began = 0;

    while (sipcause_warning_next(bytes, len, &at, &warning) != 0) {
        put(dump, dump->len > 0 ? " | " : "");
        put(dump, "%03u ", warning.code);
        put_word(dump, warning.agent, warning.agent_len);
        put(dump, " ");
        put_quoted(dump, warning.text, warning.text_len);
        put_fault(dump, warning.well_formed, warning.error, warning.error_at);
        check_moved(began, at, len);
        began = at;
    }
}

static void read_retry_after(struct dump *dump, const char *bytes, size_t len)
{
    struct sipcause_retry_after retry_after;
    const int answer = sipcause_retry_after_scan(bytes, len, &retry_after);

    if (answer < 0) {
        put_error(dump, answer, retry_after.error_at);
        return;
    }
    put(dump, "%lu", (unsigned long)retry_after.seconds);
    if (retry_after.has & SIPCAUSE_HAS_COMMENT) {
        put(dump, " comment=");
        put_quoted(dump, retry_after.comment, retry_after.comment_len);
    }
    if (retry_after.has & SIPCAUSE_HAS_DURATION)
        put(dump, " duration=%lu", (unsigned long)retry_after.duration);
    put_fault(dump, retry_after.well_formed, retry_after.error, retry_after.error_at);
}

#if SIPCAUSE_ERROR_FIELDS

static void read_coded_error(struct dump *dump, const char *bytes, size_t len,
                             int scan(const char *bytes, size_t len,
                                      struct sipcause_coded_error *error))
{
    struct sipcause_coded_error error;
    const int answer = scan(bytes, len, &error);

    if (answer < 0) {
        put_error(dump, answer, error.error_at);
        return;
    }
    put(dump, "%u", error.code);
    if (error.has & SIPCAUSE_HAS_TEXT) {
        put(dump, " text=");
        put_quoted(dump, error.text, error.text_len);
    }
    put_fault(dump, error.well_formed, error.error, error.error_at);
}

static void read_alertmsg_error(struct dump *dump, const char *bytes, size_t len)
{
    read_coded_error(dump, bytes, len, sipcause_alertmsg_error_scan);
}

static void read_geolocation_error(struct dump *dump, const char *bytes, size_t len)
{
    read_coded_error(dump, bytes, len, sipcause_geolocation_error_scan);
}

static void read_error_infos(struct dump *dump, const char *bytes, size_t len)
{
    struct sipcause_error_info info;
    size_t at = 0, began = 0;

    while (sipcause_error_info_next(bytes, len, &at, &info) != 0) {
        put(dump, dump->len > 0 ? " | " : "");
        put_quoted(dump, info.uri, info.uri_len);
        put_fault(dump, info.well_formed, info.error, info.error_at);
        check_moved(began, at, len);
        began = at;
    }
}

static void read_subscription_state(struct dump *dump, const char *bytes, size_t len)
{
    struct sipcause_subscription found;
    const int answer = sipcause_subscription_state_scan(bytes, len, &found);

    if (answer < 0) {
        put_error(dump, answer, found.error_at);
        return;
    }
    put(dump, "%.*s%s", (int)found.state_len, found.state,
        found.known_state == SIPCAUSE_SUBSCRIPTION_STATE_UNKNOWN ? "?" : "");
    if (found.has & SIPCAUSE_HAS_REASON)
        put(dump, " reason=%.*s%s", (int)found.reason_len, found.reason,
            found.known_reason == SIPCAUSE_SUBSCRIPTION_REASON_UNKNOWN ? "?" : "");
    if (found.has & SIPCAUSE_HAS_EXPIRES)
        put(dump, " expires=%lu", (unsigned long)found.expires);
    if (found.has & SIPCAUSE_HAS_RETRY_AFTER)
        put(dump, " retry-after=%lu", (unsigned long)found.retry_after);
    put_fault(dump, found.well_formed, found.error, found.error_at);
}

#endif

static const struct field {
    const char *name, *label; /* in headers.txt, and in front of a value from the field */
    void (*read)(struct dump *dump, const char *bytes, size_t len);
} fields[] = {
    { "reason", "Reason: ", read_reasons },
    { "retry-after", "Retry-After: ", read_retry_after },
    { "warning", "Warning: ", read_warnings },
#if SIPCAUSE_ERROR_FIELDS
    { "alertmsg", "AlertMsg-Error: ", read_alertmsg_error },
    { "geolocation", "Geolocation-Error: ", read_geolocation_error },
    { "error-info", "Error-Info: ", read_error_infos },
    { "subscription", "Subscription-State: ", read_subscription_state },
#endif
};

enum { FIELDS = sizeof fields / sizeof fields[0] };

/* The field of this name; NULL for one that the library was made without. */
static const struct field *field_named(const char *name)
{
    size_t i = 0;

    while (i < FIELDS && strcmp(fields[i].name, name) != 0)
        i++;
    return i < FIELDS ? &fields[i] : NULL;
}

static void read_value(struct dump *dump, const struct field *field, const char *bytes, size_t len)
{
    char *exact = exactly(bytes, len);

    dump->len = dump->error_at = 0;
    dump->text[0] = '\0';
    field->read(dump, exact, len);
    free(exact);
}

/* Reads every prefix of the bytes, and the bytes with each one changed to every other: the
 * sanitizers watch, and an error must be at a byte of the value or right behind it. */
static void check_changes(const char *name, const struct field *field, const char *bytes,
                          size_t len)
{
    struct dump dump = { .silent = 1 };
    char changed[MOST];
    size_t at;
    int byte;

    begin("%s", name);
    for (at = 0; at <= len; at++)
        read_value(&dump, field, bytes, at);
    memcpy(changed, bytes, len);
    for (at = 0; at < len; at++) {
        for (byte = 0; byte < 256; byte += CHANGE_STEP) {
            changed[at] = (char)byte;
            read_value(&dump, field, changed, len);
            is_true(dump.error_at <= len, "with byte %d at %zu the error is at %zu", byte, at,
                    dump.error_at);
        }
        changed[at] = bytes[at];
    }
    end();
}

static void run_case(const char *text)
{
    char name[16], bytes[MOST];
    const char *at = strchr(text, '"'), *expected;
    struct dump dump = { .silent = 0 };
    const struct field *field;
    size_t len;

    begin("%s", text);
    if (!is_true(at != NULL && sscanf(text, "%15s", name) == 1, "the line can be read")) {
        end();
        return;
    }
    field = field_named(name);
    if (field == NULL) {
        is_true(!SIPCAUSE_ERROR_FIELDS, "the field is known");
        end();
        return;
    }
    len = read_quoted(&at, bytes);
    expected = strncmp(at, " -> ", 4) == 0 ? at + 4 : at;
    read_value(&dump, field, bytes, len);
    is_text(dump.text, expected, "what is read");
    end();
    check_changes("  cut anywhere, and with every byte changed to every other", field, bytes, len);
}

/* If the line is of a header field that is read, cuts and changes its value; returns whether it
 * is. */
static int check_sample(const char *line)
{
    size_t i, len;

    for (i = 0; i < FIELDS; i++) {
        len = strlen(fields[i].label);
        if (strncmp(line, fields[i].label, len) == 0) {
            check_changes(line, &fields[i], line + len,
                          strlen(line + len) < MOST ? strlen(line + len) : MOST);
            return 1;
        }
    }
    return 0;
}

static void test_field_samples(void)
{
    static const char path[] = "../shared/samples/headers.txt";
    FILE *file = fopen(path, "r");
    char text[2048];
    int count = 0;

    if (file == NULL) {
        skip("no ../shared/samples/headers.txt beside the project");
        return;
    }
    while (fgets(text, sizeof text, file) != NULL) {
        text[strcspn(text, "\t\n")] = '\0';
        count += check_sample(text);
    }
    is_true(count > 40, "%d lines are from the field", count);
    fclose(file);
}

static void test_errors(void)
{
    struct sipcause_retry_after retry_after = { NULL, 7, 7, 7, 7, 7, 7, 7 };
    struct sipcause_reason reason;
    size_t at = 3;

    is_number(sipcause_reason_next("SIP;cause=x", 11, &at, &reason), 1,
              "a value that begins at its semicolon is read");
    is_number(reason.error, SIPCAUSE_BAD_TOKEN, "its first fault is told");
    is_number(reason.error_at, 3, "and where it is");
    is_number(at, 11, "the place is at the end");
    at = 99;
    is_number(sipcause_reason_next("SIP;cause=x", 11, &at, &reason), 0, "past the end is nothing");
    is_number(sipcause_retry_after_scan("soon", 4, &retry_after), SIPCAUSE_BAD_NUMBER,
              "seconds that are no number");
    is_number(retry_after.error_at, 0, "only error_at is written");
    is_true(retry_after.comment == NULL, "not the comment");
    is_number(retry_after.seconds, 7, "not the seconds");
    is_number(retry_after.well_formed, 7, "not what is wrong");
    at = 0;
    is_number(sipcause_reason_next(NULL, 0, &at, &reason), 0, "no bytes hold no value");
}

/* Past the last value nothing is written, neither to the struct nor to the place. */
static void check_past_the_last(const char *bytes, size_t at_due)
{
    const size_t len = strlen(bytes);
    struct sipcause_reason reason;
    struct sipcause_warning warning;
    unsigned char pattern[sizeof reason > sizeof warning ? sizeof reason : sizeof warning];
    size_t at = at_due;

    begin("past the last of '%s' nothing is written", bytes);
    memset(pattern, 0xa5, sizeof pattern);
    memset(&reason, 0xa5, sizeof reason);
    memset(&warning, 0xa5, sizeof warning);
    is_number(sipcause_reason_next(bytes, len, &at, &reason), 0, "a Reason");
    is_true(memcmp(&reason, pattern, sizeof reason) == 0, "the Reason stays as it was");
    is_number(at, at_due, "where the Reason was looked for");
    is_number(sipcause_warning_next(bytes, len, &at, &warning), 0, "a Warning");
    is_true(memcmp(&warning, pattern, sizeof warning) == 0, "the Warning stays as it was");
    is_number(at, at_due, "where the Warning was looked for");
    end();
}

static void test_past_the_last(void)
{
    check_past_the_last("", 0);
    check_past_the_last(" \t", 0);
    check_past_the_last("SIP", 3);
    check_past_the_last("SIP, Q.850", 10);
}

/* Values in which nothing closes: whoever read each to the end for want of a quote would take
 * hours. */
static void test_long_values(void)
{
    static const char *const units[] = { ";a=\"",      ";a=\"\\\"",          "a=\"x,", ",",
                                         "399 x \"a,", "399 x\\\"a,", "399 x\\\\\"\\\"a,",
                                         "<sip:a,",   "<sip:a;b=\"",         "(" };
    const size_t most = 1 << 15;
    char *bytes = malloc(most);
    struct dump dump = { .silent = 1 };
    size_t i, j, len;

    for (i = 0; i < sizeof units / sizeof units[0]; i++) {
        len = strlen(units[i]);
        for (j = 0; j + len <= most; j += len)
            memcpy(bytes + j, units[i], len);
        for (len = 0; len < FIELDS; len++)
            read_value(&dump, &fields[len], bytes, j);
        is_true(1, "%zu bytes of %s are read", j, units[i]);
    }
    free(bytes);
}

static void test_words(void)
{
    is_text(sipcause_warning_phrase(300), "Incompatible network protocol", "the first warn code");
    is_text(sipcause_warning_phrase(399), "Miscellaneous warning", "the last");
    is_text(sipcause_warning_phrase(299), "", "one before the first has no phrase");
    is_text(sipcause_warning_phrase(400), "", "nor has one past the last");
    is_text(sipcause_warning_phrase(65535), "", "nor the largest of 16 bits");
    is_text(sipcause_warning_phrase(~0u), "", "nor the largest unsigned");
    is_text(sipcause_warning_phrase(305), "Incompatible media format", "the phrase of a warn code");
    is_text(sipcause_warning_phrase(398), "", "one nobody registered has none");
    is_text(sipcause_warning_phrase(0), "", "nor has zero");
    is_text(sipcause_warning_phrase(65536 + 305), "", "a code past 16 bits does not wrap");
    is_text(sipcause_location_word(SIPCAUSE_LOCATION_BI), "BI", "the word of a location");
    is_text(sipcause_location_word(0), "U", "of the first");
    is_text(sipcause_location_word(15), "LOC-15", "of the last");
    is_text(sipcause_location_word(16), "", "one nobody defined has none");
    is_text(sipcause_location_word(256), "", "nor has one past 8 bits");
    is_text(sipcause_location_word(~0u), "", "nor the largest unsigned");
}

#if SIPCAUSE_ERROR_FIELDS

typedef const struct sipcause_detail *find_detail(unsigned code);

static void check_detail(find_detail *find, unsigned asked, unsigned code, const char *name,
                         unsigned outcome, unsigned action)
{
    const struct sipcause_detail *const detail = find(asked);

    begin("what is registered for %u: %s", asked, name);
    is_number(detail->code, code, "the code");
    is_text(sipcause_detail_name(detail), name, "the name");
    is_number(detail->outcome, outcome, "the outcome");
    is_number(detail->action, action, "the action");
    end();
}

#define MALFORMED SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST
#define REFUSED SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_REQUEST
#define UNMET SIPCAUSE_OUTCOME_CONDITION_FAILED, SIPCAUSE_ACTION_CHANGE_REQUEST
#define NOTHING SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE

static void test_coded_errors(void)
{
    find_detail *const alert = sipcause_alertmsg_error_find;
    find_detail *const location = sipcause_geolocation_error_find;
    static const unsigned unknown[] = { 0, 99, 101, 199, 400, 1000, 65636, ~0u };
    size_t i;

    check_detail(alert, 100, 100, "Cannot process the alert payload", MALFORMED);
    check_detail(alert, 101, 101, "Alert payload was not present or could not be found", MALFORMED);
    check_detail(alert, 102, 102, "Not enough information to determine the purpose of the alert",
                 MALFORMED);
    check_detail(alert, 103, 103, "Alert payload was corrupted", MALFORMED);
    check_detail(alert, 104, 0, "", NOTHING);
    check_detail(alert, 200, 0, "", NOTHING);
    check_detail(alert, 0, 0, "", NOTHING);
    check_detail(location, 100, 100, "Cannot Process Location", MALFORMED);
    check_detail(location, 200, 200, "Permission To Use Location Information", REFUSED);
    check_detail(location, 201, 201,
                 "Permission To Retransmit Location Information to a Third Party", REFUSED);
    check_detail(location, 202, 202, "Permission to Route based on Location Information", REFUSED);
    check_detail(location, 299, 200, "Permission To Use Location Information", REFUSED);
    check_detail(location, 300, 300, "Dereference Failure", UNMET);
    check_detail(location, 399, 300, "Dereference Failure", UNMET);
    for (i = 0; i < sizeof unknown / sizeof unknown[0]; i++)
        check_detail(location, unknown[i], 100, "Cannot Process Location", MALFORMED);
}

static void test_subscription_reasons(void)
{
    static const struct {
        const char *name;
        unsigned outcome, action;
    } reasons[] = {
        { "", NOTHING },
        { "deactivated", SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_RETRY_NOW },
        { "probation", SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_RETRY_LATER },
        { "rejected", SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_DO_NOT_RETRY },
        { "timeout", SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_NOW },
        { "giveup", SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER },
        { "noresource", SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_DO_NOT_RETRY },
        { "invariant", SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_DO_NOT_RETRY },
        { "badfilter", MALFORMED },
    };
    struct sipcause_subscription found;
    char text[64];
    unsigned i;

    for (i = 0; i < 9; i++) {
        check_detail(sipcause_subscription_reason_find, i, i, reasons[i].name, reasons[i].outcome,
                     reasons[i].action);
        snprintf(text, sizeof text, "terminated;reason=%s", reasons[i].name);
        sipcause_subscription_state_scan(text, strlen(text), &found);
        is_number(found.known_reason, i, "the reason in %s", text);
        is_number(found.known_state, SIPCAUSE_SUBSCRIPTION_STATE_TERMINATED, "and the state");
    }
    check_detail(sipcause_subscription_reason_find, 9, 0, "", NOTHING);
    check_detail(sipcause_subscription_reason_find, 257, 0, "", NOTHING);
}

#endif

static void check_unquoted(const char *text, size_t size, size_t len_due, const char *due,
                           const char *name)
{
    char buffer[8] = "";

    begin("%s", name);
    is_number(sipcause_unquote(text, strlen(text), buffer, size), len_due, "the length");
    is_text(buffer, due, "what is written");
    end();
}

static void test_unquote(void)
{
    check_unquoted("a\\\"b", 8, 3, "a\"b", "an escape is undone");
    check_unquoted("a\\", 8, 2, "a\\", "one without a byte behind it is kept");
    check_unquoted("\xc3\xa9\xc3\xa9", 4, 4, "\xc3\xa9", "no character is cut in two");
    check_unquoted("\xc3\xa9\xc3\xa9", 5, 4, "\xc3\xa9\xc3\xa9", "what just fits is whole");
    check_unquoted("\\\\", 8, 1, "\\", "of two backslashes one is kept");
    check_unquoted("ab", 1, 2, "", "without room for a byte nothing is written but the end");
    check_unquoted("ab", 0, 2, "", "without any room nothing is");
    check_unquoted("\x80\x80", 2, 2, "", "what is no UTF-8 is cut where a byte may be a part");
    is_number(sipcause_unquote(NULL, 0, NULL, 0), 0, "nothing is nothing");
}

static void check_spelled(const struct sipcause_reason *reason, const char *due)
{
    char buffer[128] = "?";

    begin("written: %s", due);
    is_number(sipcause_reason_write(reason, buffer, sizeof buffer), (long)strlen(due),
              "the length");
    is_text(buffer, due, "what is written");
    end();
}

static void check_text(const char *text, const char *due)
{
    struct sipcause_reason reason = { "SIP", text, 3, 0, 0, 0, 0, 0, SIPCAUSE_HAS_TEXT, 0, 0 };

    reason.text_len = strlen(text);
    check_spelled(&reason, due);
}

/* Values of one's own, as no reader gave them. */
static void test_writing(void)
{
    struct sipcause_reason reason = { NULL, NULL, 0, 0, 0, 65535, SIPCAUSE_PROTOCOL_Q_850,
                                      SIPCAUSE_LOCATION_LN, 255, 0, 0 };

    check_spelled(&reason, "Q.850;cause=65535;text=\"\";location=LN");
    reason.has = SIPCAUSE_HAS_CAUSE | SIPCAUSE_HAS_LOCATION;
    reason.cause = 0;
    reason.location = 16;
    check_spelled(&reason, "Q.850;cause=0");
    reason.location = 0;
    reason.protocol = "q.850";
    reason.protocol_len = 5;
    reason.known_protocol = SIPCAUSE_PROTOCOL_UNKNOWN;
    check_spelled(&reason, "q.850;cause=0;location=U");
    reason.protocol = "X.int";
    reason.known_protocol = SIPCAUSE_PROTOCOL_Q_850;
    check_spelled(&reason, "X.int;cause=0");
    reason.protocol = "a b;c";
    check_spelled(&reason, "");
    reason.protocol_len = 0;
    reason.known_protocol = 200;
    check_spelled(&reason, "");
    is_number(sipcause_reason_write(&reason, NULL, 0), 0, "without a buffer nothing is written");
    check_text("User busy", "SIP;text=\"User busy\"");
    check_text("say \"no\"", "SIP;text=\"say \\\"no\\\"\"");
    check_text("say \\\"no\\\"", "SIP;text=\"say \\\"no\\\"\"");
    check_text("\\", "SIP;text=\"\\\\\"");
    check_text("a\r\n b\n\tc\x7f", "SIP;text=\"a b c\"");
    check_text("\xc3\xa9\xff\xc3\xa9", "SIP;text=\"\xc3\xa9 \xc3\xa9\"");
    check_text("\\\xc3\xa9\\\x01", "SIP;text=\"\xc3\xa9\"");
}

int main(void)
{
    run_file("tests/headers.txt", run_case);
    test_field_samples();
    test_errors();
    test_past_the_last();
    test_long_values();
    test_words();
#if SIPCAUSE_ERROR_FIELDS
    test_coded_errors();
    test_subscription_reasons();
#endif
    test_writing();
    test_unquote();
    return done();
}

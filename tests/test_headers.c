/* SPDX-License-Identifier: MIT
 *
 * test_headers.c - runs tests/headers.txt, and makes from each of its cases every prefix and every
 * change of a byte, each on a heap block of exactly its size.
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
    static const char *const names[] = { "BAD_TOKEN", "BAD_NUMBER", "BAD_QUOTED", "BAD_COMMENT" };

    dump->error_at = at;
    put(dump, "%s @%zu", names[-10 - error], at);
}

static void put_reason(struct dump *dump, const struct sipcause_reason *reason)
{
    put(dump, "%.*s%s", (int)reason->protocol_len, reason->protocol,
        reason->known_protocol == SIPCAUSE_PROTOCOL_UNKNOWN ? "?" : "");
    if (reason->has & SIPCAUSE_HAS_CAUSE)
        put(dump, " cause=%u", reason->cause);
    if (reason->has & SIPCAUSE_HAS_TEXT) {
        put(dump, " text=");
        put_quoted(dump, reason->text, reason->text_len);
    }
    if (reason->has & SIPCAUSE_HAS_LOCATION)
        put(dump, " location=%s", sipcause_location_word(reason->location));
}

static void read_reasons(struct dump *dump, const char *bytes, size_t len)
{
    struct sipcause_reason reason;
    size_t at = 0;
    int answer;

    while ((answer = sipcause_reason_next(bytes, len, &at, &reason)) != 0) {
        put(dump, dump->len > 0 ? " | " : "");
        if (answer < 0) {
            put_error(dump, answer, reason.error_at);
            return;
        }
        put_reason(dump, &reason);
    }
}

static void read_warnings(struct dump *dump, const char *bytes, size_t len)
{
    struct sipcause_warning warning;
    size_t at = 0;
    int answer;

    while ((answer = sipcause_warning_next(bytes, len, &at, &warning)) != 0) {
        put(dump, dump->len > 0 ? " | " : "");
        if (answer < 0) {
            put_error(dump, answer, warning.error_at);
            return;
        }
        put(dump, "%03u %.*s ", warning.code, (int)warning.agent_len, warning.agent);
        put_quoted(dump, warning.text, warning.text_len);
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
}

static void read_value(struct dump *dump, const char *field, const char *bytes, size_t len)
{
    char *exact = exactly(bytes, len);

    dump->len = dump->error_at = 0;
    dump->text[0] = '\0';
    if (strcmp(field, "reason") == 0)
        read_reasons(dump, exact, len);
    else if (strcmp(field, "warning") == 0)
        read_warnings(dump, exact, len);
    else
        read_retry_after(dump, exact, len);
    free(exact);
}

/* Reads every prefix of the bytes, and the bytes with each one changed to every other: the
 * sanitizers watch, and an error must be at a byte of the value or right behind it. */
static void check_changes(const char *name, const char *field, const char *bytes, size_t len)
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
    char field[16], bytes[MOST];
    const char *at = strchr(text, '"'), *expected;
    struct dump dump = { .silent = 0 };
    size_t len;

    begin("%s", text);
    if (!is_true(at != NULL && sscanf(text, "%15s", field) == 1, "the line can be read")) {
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

/* If the line is of this header field, cuts and changes its value; returns whether it is. */
static int check_sample(const char *line, const char *name, const char *field)
{
    const size_t len = strlen(name);

    if (strncmp(line, name, len) != 0)
        return 0;
    check_changes(line, field, line + len, strlen(line + len) < MOST ? strlen(line + len) : MOST);
    return 1;
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
        count += check_sample(text, "Reason: ", "reason")
                 || check_sample(text, "Retry-After: ", "retry-after")
                 || check_sample(text, "Warning: ", "warning");
    }
    is_true(count > 40, "%d lines are from the field", count);
    fclose(file);
}

static void test_errors(void)
{
    struct sipcause_reason reason = { NULL, NULL, 7, 7, 7, 7, 7, 7, 7 };
    size_t at = 3;

    is_number(sipcause_reason_next("SIP;cause=x", 11, &at, &reason), SIPCAUSE_BAD_TOKEN,
              "a value that begins at its semicolon");
    is_number(at, 3, "after an error the cursor stays");
    at = 0;
    is_number(sipcause_reason_next("SIP;cause=x", 11, &at, &reason), SIPCAUSE_BAD_NUMBER,
              "a cause that is no number");
    is_number(reason.error_at, 10, "only error_at is written");
    is_true(reason.protocol == NULL, "not the protocol");
    is_number(reason.cause, 7, "not the cause");
    is_number(reason.has, 7, "not what it has");
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

int main(void)
{
    run_file("tests/headers.txt", run_case);
    test_field_samples();
    test_errors();
    test_past_the_last();
    test_words();
    test_unquote();
    return done();
}

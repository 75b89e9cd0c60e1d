/* SPDX-License-Identifier: MIT
 *
 * test_headers.c - runs tests/headers.txt, and makes from each of its cases every prefix and every change
 * of a byte, each on a heap block of exactly its size.
 */
#include "sipcause.h"
#include "cases.h"

enum { MOST = CASE_MOST, DUMP = 2048 };

/* What was read, written down as headers.txt has it. */
struct dump {
    char text[DUMP];
    size_t len;
};

static void put(struct dump *dump, const char *format, ...)
{
    va_list arguments;

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
    for (i = 0; i < plain_len; i++) {
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

    dump->len = 0;
    dump->text[0] = '\0';
    if (strcmp(field, "reason") == 0)
        read_reasons(dump, exact, len);
    else if (strcmp(field, "warning") == 0)
        read_warnings(dump, exact, len);
    else
        read_retry_after(dump, exact, len);
    free(exact);
}

/* Reads every prefix of the bytes, and the bytes with each one changed to every other: the sanitizers
 * watch, and an error must be at a byte of the value or right behind it. */
static int all_changes_are_safe(const char *field, const char *bytes, size_t len)
{
    struct dump dump;
    char changed[MOST];
    size_t at;
    int byte;

    for (at = 0; at <= len; at++)
        read_value(&dump, field, bytes, at);
    memcpy(changed, bytes, len);
    for (at = 0; at < len; at++) {
        for (byte = 0; byte < 256; byte++) {
            const char *error;
            changed[at] = (char)byte;
            read_value(&dump, field, changed, len);
            error = strstr(dump.text, " @");
            if (strstr(dump.text, "BAD_") != NULL && error != NULL
                && strtoul(error + 2, NULL, 10) > len)
                return 0;
        }
        changed[at] = bytes[at];
    }
    return 1;
}

static void run_case(const char *text)
{
    char field[16], bytes[MOST];
    const char *at = strchr(text, '"'), *expected;
    struct dump dump;
    size_t len;

    if (at == NULL || sscanf(text, "%15s", field) != 1) {
        ok(0, "cannot read: %s", text);
        return;
    }
    len = read_quoted(&at, bytes);
    expected = strncmp(at, " -> ", 4) == 0 ? at + 4 : at;
    read_value(&dump, field, bytes, len);
    if (strcmp(dump.text, expected) != 0)
        printf("# got %s\n", dump.text);
    ok(strcmp(dump.text, expected) == 0, "%s", text);
    ok(all_changes_are_safe(field, bytes, len),
       "  cut anywhere, and with every byte changed to every other");
}

static void test_field_samples(void)
{
    FILE *file = fopen("../shared/samples/headers.txt", "r");
    char text[2048];
    struct dump dump;
    int count = 0;

    while (file != NULL && fgets(text, sizeof text, file) != NULL) {
        static const char *const names[] = { "Reason: ", "Retry-After: ", "Warning: " };
        static const char *const fields[] = { "reason", "retry-after", "warning" };
        size_t i;
        text[strcspn(text, "\t\n")] = '\0';
        for (i = 0; i < 3; i++)
            if (strncmp(text, names[i], strlen(names[i])) == 0) {
                const char *value = text + strlen(names[i]);
                read_value(&dump, fields[i], value, strlen(value));
                count += all_changes_are_safe(fields[i], value,
                                              strlen(value) < MOST ? strlen(value) : MOST);
            }
    }
    ok(file == NULL || count > 40,
       file == NULL ? "no ../shared/samples/headers.txt # SKIP"
                    : "%d lines from the field, cut and changed",
       count);
    if (file != NULL)
        fclose(file);
}

static void test_the_rest(void)
{
    struct sipcause_reason reason = { NULL, NULL, 7, 7, 7, 7, 7, 7, 7 };
    char buffer[8];
    size_t at = 3;

    ok(sipcause_reason_next("SIP;cause=x", 11, &at, &reason) < 0 && at == 3,
       "after an error the cursor stays");
    at = 0;
    ok(sipcause_reason_next("SIP;cause=x", 11, &at, &reason) == SIPCAUSE_BAD_NUMBER
           && reason.error_at == 10 && reason.protocol == NULL && reason.cause == 7
           && reason.has == 7,
       "and only error_at is written");
    ok(sipcause_reason_next(NULL, 0, &at, &reason) == 0, "no bytes hold no value");
    ok(strcmp(sipcause_warning_phrase(305), "Incompatible media format") == 0
           && sipcause_warning_phrase(398)[0] == '\0' && sipcause_warning_phrase(0)[0] == '\0'
           && sipcause_warning_phrase(65536 + 305)[0] == '\0',
       "a warn code has a phrase, one nobody registered has none");
    ok(strcmp(sipcause_location_word(SIPCAUSE_LOCATION_BI), "BI") == 0
           && sipcause_location_word(16)[0] == '\0',
       "so with a location");
    ok(sipcause_unquote("a\\\"b", 4, buffer, 8) == 3 && strcmp(buffer, "a\"b") == 0,
       "an escape is undone");
    ok(sipcause_unquote("a\\", 2, buffer, 8) == 2 && strcmp(buffer, "a\\") == 0,
       "one without a byte behind it is kept");
    ok(sipcause_unquote("\xc3\xa9\xc3\xa9", 4, buffer, 4) == 4 && strcmp(buffer, "\xc3\xa9") == 0,
       "no character is cut in two");
    ok(sipcause_unquote(NULL, 0, NULL, 0) == 0, "nothing is nothing");
}

int main(void)
{
    run_file("tests/headers.txt", run_case);
    test_field_samples();
    test_the_rest();
    return done();
}

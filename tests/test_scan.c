/* SPDX-License-Identifier: MIT
 *
 * test_scan.c - runs tests/scan.txt, and makes from each of its cases every prefix, every cut and
 * every single-byte change, each on a heap block of exactly its size.
 */
#include "sipcause.h"
#include "cases.h"

enum { MOST = CASE_MOST };

static const char *const error_names[] = { "",           "SHORT",        "BAD_VERSION", "BAD_CODE",
                                           "BAD_PHRASE", "BAD_LINE_END", "TOO_LONG" };

/* One scan's whole answer, in numbers that can be compared. */
struct answer {
    ptrdiff_t result;
    size_t error_at, phrase_at, phrase_len;
    unsigned code;
};

static void check_answer(const struct answer *got, const struct answer *expected)
{
    if (!is_number(got->result, expected->result, "the result"))
        return;
    is_number(got->error_at, expected->error_at, "the byte that is wrong");
    is_number(got->code, expected->code, "the code");
    is_number(got->phrase_at, expected->phrase_at, "where the phrase is");
    is_number(got->phrase_len, expected->phrase_len, "the phrase's length");
}

static struct answer scan_once(const char *bytes, size_t len, unsigned flags)
{
    struct sipcause_line line = { NULL, 7777, 7777, 7777 };
    struct answer answer = { 0, 0, 0, 0, 0 };
    char *exact = exactly(bytes, len);

    answer.result = sipcause_scan(exact, len, flags, &line);
    if (answer.result < 0) {
        answer.error_at = line.error_at;
        if (line.phrase != NULL || line.phrase_len != 7777 || line.code != 7777)
            answer.result = -99; /* on an error only error_at is written */
    } else {
        answer.phrase_at = (size_t)(line.phrase - exact);
        answer.phrase_len = line.phrase_len;
        answer.code = line.code;
    }
    free(exact);
    return answer;
}

/* The same line in pieces: the first of `first` bytes, the others of `step`. The scanner is copied
 * between pieces, so that nothing can hang on its address. */
static struct answer scan_in_pieces(const char *bytes, size_t len, unsigned flags, size_t first,
                                    size_t step)
{
    struct sipcause_scanner scanner, copy;
    struct answer answer = { SIPCAUSE_SHORT, 0, 0, 0, 0 };
    size_t at = 0;

    sipcause_scanner_start(&scanner, flags);
    while (answer.result == SIPCAUSE_SHORT && at < len) {
        const size_t due = at == 0 && first > 0 ? first : step,
                     piece = due < len - at ? due : len - at;
        char *exact = exactly(bytes + at, piece);
        copy = scanner;
        memset(&scanner, 0xa5, sizeof scanner);
        answer.result = sipcause_scanner_feed(&copy, exact, piece);
        scanner = copy;
        free(exact);
        if (answer.result > 0)
            answer.result += (ptrdiff_t)at;
        at += piece;
    }
    if (answer.result < 0) {
        answer.error_at = scanner.offset;
        return answer;
    }
    answer.phrase_at = scanner.phrase_at;
    answer.phrase_len = scanner.phrase_len;
    answer.code = scanner.code;
    return answer;
}

/* Every way of cutting the bytes in two, and byte by byte, says the same as all at once. */
static void check_cuts(const char *bytes, size_t len, unsigned flags)
{
    const struct answer whole = scan_once(bytes, len, flags);
    size_t cut;

    begin("  however it is cut");
    for (cut = 1; cut <= len; cut++) {
        const struct answer in_two = scan_in_pieces(bytes, len, flags, cut, len),
                            by_step = scan_in_pieces(bytes, len, flags, 0, cut);
        check_answer(&in_two, &whole);
        check_answer(&by_step, &whole);
    }
    end();
}

static void check_prefixes(const char *bytes, size_t line_len, unsigned flags)
{
    size_t len;

    begin("  its prefixes are SHORT");
    for (len = 0; len < line_len; len++) {
        const struct answer part = scan_once(bytes, len, flags);
        is_number(part.result, SIPCAUSE_SHORT, "the result of %zu bytes", len);
        is_number(part.error_at, len, "where the rest of %zu bytes is due", len);
    }
    end();
}

/* An error points at the byte that makes it one: what is before it is the beginning of some line,
 * and with it no line is possible. */
static void check_place_of_error(const char *bytes, unsigned flags, const struct answer *error)
{
    const struct answer before = scan_once(bytes, error->error_at, flags);
    const struct answer with = scan_once(bytes, error->error_at + 1, flags);

    if (error->result >= 0 || error->result == SIPCAUSE_SHORT)
        return;
    if (error->result == SIPCAUSE_TOO_LONG) { /* told as soon as no byte more would fit */
        is_number(before.result, SIPCAUSE_TOO_LONG, "the bytes before the error at %zu",
                  error->error_at);
        return;
    }
    is_number(before.result, SIPCAUSE_SHORT, "the bytes before the error at %zu", error->error_at);
    is_number(with.result, error->result, "the bytes with the error at %zu", error->error_at);
}

/* With any one byte changed to any other: pieces still agree, an error is where it says, and no
 * code is out of range. */
static void check_changes(const char *bytes, size_t len, unsigned flags)
{
    char changed[MOST];
    size_t at;
    int byte;

    begin("  with every byte changed to every other");
    memcpy(changed, bytes, len);
    for (at = 0; at < len; at++) {
        for (byte = 0; byte < 256; byte += CHANGE_STEP) {
            struct answer whole, by_byte;
            changed[at] = (char)byte;
            whole = scan_once(changed, len, flags);
            by_byte = scan_in_pieces(changed, len, flags, 0, 1);
            check_answer(&by_byte, &whole);
            check_place_of_error(changed, flags, &whole);
            if (whole.result > 0)
                is_true(whole.code >= 100 && whole.code <= 699, "the code %u", whole.code);
        }
        changed[at] = bytes[at];
    }
    end();
}

/* ---- Reading scan.txt ---- */

static unsigned read_flags(const char *text)
{
    unsigned flags = 0;
    const char *limit = strstr(text, "limit=");

    flags |= strstr(text, "strict") != NULL ? SIPCAUSE_STRICT_PHRASE : 0u;
    flags |= strstr(text, "lf") != NULL ? SIPCAUSE_ALLOW_LF : 0u;
    flags |= strstr(text, "nosp") != NULL ? SIPCAUSE_ALLOW_NO_PHRASE_SP : 0u;
    return limit != NULL ? flags | SIPCAUSE_LIMIT(atoi(limit + 6)) : flags;
}

static struct answer read_expected(const char *text, char *phrase)
{
    struct answer expected = { 0, 0, 0, 0, 0 };
    char name[32];
    int i, len, code;

    if (sscanf(text, "%31[A-Z_] @%zu", name, &expected.error_at) == 2) {
        for (i = 1; i <= 6; i++)
            if (strcmp(name, error_names[i]) == 0)
                expected.result = -i;
    } else if (sscanf(text, "%d %d", &len, &code) == 2) {
        const char *quote = strchr(text, '"');
        expected.result = len;
        expected.code = (unsigned)code;
        expected.phrase_len = quote != NULL ? read_quoted(&quote, phrase) : 0;
    }
    return expected;
}

/* A result as scan.txt has it. */
static const char *result_name(ptrdiff_t result)
{
    static char number[24];

    if (result < 0 && result >= SIPCAUSE_TOO_LONG)
        return error_names[-result];
    snprintf(number, sizeof number, "%td", result);
    return number;
}

static void check_case(const struct answer *got, const char *got_phrase,
                       const struct answer *expected, const char *expected_phrase)
{
    char due[24];

    snprintf(due, sizeof due, "%s", result_name(expected->result));
    is_true(expected->result != 0, "the line says what is due");
    is_text(result_name(got->result), due, "the result");
    is_number(got->error_at, expected->error_at, "the byte that is wrong");
    is_number(got->code, expected->code, "the code");
    is_bytes(got_phrase, got->phrase_len, expected_phrase, expected->phrase_len, "the phrase");
}

static void run_case(const char *text)
{
    char flag_names[32] = "", bytes[MOST], phrase[MOST];
    struct answer expected, got;
    const char *at = strchr(text, '"');
    unsigned flags;
    size_t len;

    begin("%s", text);
    if (!is_true(at != NULL && sscanf(text, "%31s", flag_names) == 1, "the line can be read")) {
        end();
        return;
    }
    flags = read_flags(flag_names);
    len = read_quoted(&at, bytes);
    expected = read_expected(at + strspn(at, " "), phrase);
    got = scan_once(bytes, len, flags);
    check_case(&got, bytes + got.phrase_at, &expected, phrase);
    end();
    if (got.result >= 0)
        check_prefixes(bytes, (size_t)got.result, flags);
    check_cuts(bytes, len, flags);
    check_changes(bytes, len, flags);
}

/* ---- What no line of a file can say ---- */

static void test_after_a_line(void)
{
    static const char lines[] = "SIP/2.0 100 Trying\r\nSIP/2.0 486 Busy Here\r\n";
    struct sipcause_scanner scanner;

    sipcause_scanner_start(&scanner, 0);
    is_number(sipcause_scanner_feed(&scanner, lines, sizeof lines - 1), 20, "the first line");
    is_number(sipcause_scanner_feed(&scanner, lines + 20, sizeof lines - 21), 23,
              "after the end of a line the next byte begins another");
    is_number(scanner.code, 486, "its code");
    is_number(scanner.phrase_at, 12, "where its phrase is");
    is_number(scanner.phrase_len, 9, "the length of its phrase");
    sipcause_scanner_feed(&scanner, "XIP", 3);
    is_number(sipcause_scanner_feed(&scanner, lines, 20), 20, "so it does after an error");
    is_number(scanner.code, 100, "the code of that line");
}

/* Feeds pieces of `step` bytes; returns the answer to the last. */
static ptrdiff_t feed_steps(struct sipcause_scanner *scanner, const char *bytes, size_t len,
                            size_t step)
{
    ptrdiff_t answer = SIPCAUSE_SHORT;
    size_t at;

    for (at = 0; answer == SIPCAUSE_SHORT && at < len; at += step)
        answer = sipcause_scanner_feed(scanner, bytes + at, step < len - at ? step : len - at);
    return answer;
}

/* Wherever in a line an error is, the next byte begins another, of which nothing is known yet. */
static void test_after_errors(void)
{
    static const struct {
        const char *line;
        ptrdiff_t answer;
    } errors[] = {
        { "SIP/2.1", SIPCAUSE_BAD_VERSION },
        { "SIP/2.0 48x", SIPCAUSE_BAD_CODE },
        { "SIP/2.0 486 \x01", SIPCAUSE_BAD_PHRASE },
        { "SIP/2.0 486 \r\r", SIPCAUSE_BAD_LINE_END },
        { "SIP/2.0 486 \n", SIPCAUSE_BAD_LINE_END },
        { "SIP/2.0 486 Busy", SIPCAUSE_TOO_LONG },
    };
    static const char line[] = "SIP/2.0 200 OK\r\n";
    const size_t len = sizeof line - 1;
    size_t i, step;

    begin("after an error a line begins");
    for (i = 0; i < sizeof errors / sizeof errors[0]; i++) {
        for (step = 1; step <= len; step++) {
            struct sipcause_scanner scanner;
            sipcause_scanner_start(&scanner, SIPCAUSE_LIMIT(4));
            is_number(feed_steps(&scanner, errors[i].line, strlen(errors[i].line), step),
                      errors[i].answer, "%s", errors[i].line);
            is_true(feed_steps(&scanner, line, len, step) > 0, "a line in pieces of %zu", step);
            is_number(scanner.code, 200, "its code");
            is_number(scanner.offset, len, "its length");
            is_number(scanner.phrase_len, 2, "its phrase's length");
        }
    }
    end();
}

/* No bytes are SHORT wherever in a line they come, and change nothing. */
static void test_no_bytes(void)
{
    static const char line[] = "SIP/2.0 486 Busy\r\n";
    const size_t len = sizeof line - 1;
    size_t at;

    begin("no bytes are SHORT, and change nothing");
    for (at = 0; at < len; at++) {
        struct sipcause_scanner scanner;
        sipcause_scanner_start(&scanner, 0);
        sipcause_scanner_feed(&scanner, line, at);
        is_number(sipcause_scanner_feed(&scanner, NULL, 0), SIPCAUSE_SHORT, "behind %zu", at);
        is_number(scanner.offset, at, "the offset");
        is_number(sipcause_scanner_feed(&scanner, line + at, len - at), len - at, "the rest");
        is_number(scanner.code, 486, "the code");
        is_number(scanner.phrase_len, 4, "the phrase's length");
    }
    end();
}

static void test_long_phrase(void)
{
    const size_t len = 1 << 20;
    char *bytes = malloc(len);
    struct answer answer;

    memset(bytes, 'x', len);
    memcpy(bytes, "SIP/2.0 200 ", 12);
    memcpy(bytes + len - 2, "\r\n", 2);
    answer = scan_once(bytes, len, 0);
    is_number(answer.result, len, "a line of a megabyte");
    is_number(answer.phrase_len, len - 14, "its phrase");
    answer = scan_in_pieces(bytes, len, 0, 0, 7);
    is_number(answer.result, len, "the same in pieces of 7 bytes");
    is_number(answer.phrase_len, len - 14, "its phrase in pieces");
    answer = scan_once(bytes, len, SIPCAUSE_LIMIT(11));
    is_number(answer.result, SIPCAUSE_TOO_LONG, "with a limit of 2,048 bytes it is too long");
    is_number(answer.error_at, 2048, "from the limit on");
    free(bytes);
}

int main(void)
{
    run_file("tests/scan.txt", run_case);
    test_after_a_line();
    test_after_errors();
    test_no_bytes();
    test_long_phrase();
    return done();
}

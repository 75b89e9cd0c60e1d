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

static int same(const struct answer *a, const struct answer *b)
{
    return a->result == b->result && a->error_at == b->error_at && a->phrase_at == b->phrase_at
           && a->phrase_len == b->phrase_len && a->code == b->code;
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
static int cuts_agree(const char *bytes, size_t len, unsigned flags)
{
    const struct answer whole = scan_once(bytes, len, flags);
    size_t cut;

    for (cut = 1; cut <= len; cut++) {
        const struct answer in_two = scan_in_pieces(bytes, len, flags, cut, len),
                            by_step = scan_in_pieces(bytes, len, flags, 0, cut);
        if (!same(&whole, &in_two) || !same(&whole, &by_step))
            return 0;
    }
    return 1;
}

static int prefixes_are_short(const char *bytes, size_t line_len, unsigned flags)
{
    size_t len;

    for (len = 0; len < line_len; len++) {
        const struct answer part = scan_once(bytes, len, flags);
        if (part.result != SIPCAUSE_SHORT || part.error_at != len)
            return 0;
    }
    return 1;
}

/* Does an error point at the byte that makes it one? What is before it must be the beginning of some
 * line, and with it no line is possible. */
static int error_is_at_its_byte(const char *bytes, unsigned flags, const struct answer *error)
{
    const struct answer before = scan_once(bytes, error->error_at, flags);
    const struct answer with = scan_once(bytes, error->error_at + 1, flags);

    if (error->result >= 0 || error->result == SIPCAUSE_SHORT)
        return 1;
    if (error->result == SIPCAUSE_TOO_LONG) /* told as soon as no byte more would fit */
        return before.result == SIPCAUSE_TOO_LONG;
    return before.result == SIPCAUSE_SHORT && with.result == error->result;
}

/* With any one byte changed to any other: the cuts still agree, an error is where it says, and no code
 * is out of range. */
static int changes_agree(const char *bytes, size_t len, unsigned flags)
{
    char changed[MOST];
    size_t at;
    int byte;

    memcpy(changed, bytes, len);
    for (at = 0; at < len; at++) {
        for (byte = 0; byte < 256; byte++) {
            struct answer whole, by_byte;
            changed[at] = (char)byte;
            whole = scan_once(changed, len, flags);
            by_byte = scan_in_pieces(changed, len, flags, 0, 1);
            if (!same(&whole, &by_byte) || !error_is_at_its_byte(changed, flags, &whole)
                || (whole.result > 0 && (whole.code < 100 || whole.code > 699)))
                return 0;
        }
        changed[at] = bytes[at];
    }
    return 1;
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

static void run_case(const char *text)
{
    char flag_names[32] = "", bytes[MOST], phrase[MOST];
    struct answer expected, got;
    const char *at = strchr(text, '"');
    unsigned flags;
    size_t len;
    int good;

    if (at == NULL || sscanf(text, "%31s", flag_names) != 1) {
        ok(0, "cannot read: %s", text);
        return;
    }
    flags = read_flags(flag_names);
    len = read_quoted(&at, bytes);
    expected = read_expected(at + strspn(at, " "), phrase);
    got = scan_once(bytes, len, flags);
    expected.phrase_at = got.phrase_at; /* where the phrase is, its bytes say */
    good = expected.result != 0 && same(&expected, &got)
           && (got.result < 0 || memcmp(bytes + got.phrase_at, phrase, got.phrase_len) == 0);
    if (!good)
        printf("# got %td (%s), error at %zu, code %u, phrase of %zu at %zu\n", got.result,
               got.result < 0 ? error_names[-got.result] : "length", got.error_at, got.code,
               got.phrase_len, got.phrase_at);
    ok(good, "%s", text);
    ok(got.result < 0 || prefixes_are_short(bytes, (size_t)got.result, flags),
       "  its prefixes are SHORT");
    ok(cuts_agree(bytes, len, flags), "  however it is cut");
    ok(changes_agree(bytes, len, flags), "  with every byte changed to every other");
}

/* ---- What no line of a file can say ---- */

static void test_after_a_line(void)
{
    static const char lines[] = "SIP/2.0 100 Trying\r\nSIP/2.0 486 Busy Here\r\n";
    struct sipcause_scanner scanner;
    ptrdiff_t first, second;

    sipcause_scanner_start(&scanner, 0);
    first = sipcause_scanner_feed(&scanner, lines, sizeof lines - 1);
    second = sipcause_scanner_feed(&scanner, lines + first, sizeof lines - 1 - (size_t)first);
    ok(first == 20 && second == 23 && scanner.code == 486 && scanner.phrase_at == 12
           && scanner.phrase_len == 9,
       "after the end of a line the next byte begins another");
    sipcause_scanner_feed(&scanner, "XIP", 3);
    ok(sipcause_scanner_feed(&scanner, lines, 20) == 20 && scanner.code == 100,
       "so it does after an error");
    ok(sipcause_scanner_feed(&scanner, NULL, 0) == SIPCAUSE_SHORT, "no bytes are SHORT");
    sipcause_scanner_feed(&scanner, "SIP/2.0 4", 9);
    ok(sipcause_scanner_feed(&scanner, NULL, 0) == SIPCAUSE_SHORT
           && sipcause_scanner_feed(&scanner, "86 x\r\n", 6) == 6 && scanner.code == 486,
       "and change nothing");
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
    ok(answer.result == (ptrdiff_t)len && answer.phrase_len == len - 14, "a phrase of a megabyte");
    answer = scan_in_pieces(bytes, len, 0, 0, 7);
    ok(answer.result == (ptrdiff_t)len && answer.phrase_len == len - 14,
       "the same in pieces of 7 bytes");
    answer = scan_once(bytes, len, SIPCAUSE_LIMIT(11));
    ok(answer.result == SIPCAUSE_TOO_LONG && answer.error_at == 2048,
       "with a limit of 2,048 bytes it is too long");
    free(bytes);
}

int main(void)
{
    run_file("tests/scan.txt", run_case);
    test_after_a_line();
    test_long_phrase();
    return done();
}

/* SPDX-License-Identifier: MIT
 *
 * test_scan_words.c - ordinary status lines are taken apart a word at a time where words may be
 * read at any address, whole and in pieces, and never reach the machine. Both answer alike, so only
 * a test from inside can tell: the machine here does nothing but note what it is given.
 */
#include "sipcause.h"
#include "tap.h"

enum { LONGEST_PHRASE = 64 };

/* The library's own functions, of these names, are linked, too. */
#define sipcause_scan scan_inside
#define sipcause_scanner_start start_inside
#define sipcause_scanner_feed feed_inside
ptrdiff_t scan_inside(const char *bytes, size_t len, unsigned flags, struct sipcause_line *line);
void start_inside(struct sipcause_scanner *scanner, unsigned flags);
ptrdiff_t feed_inside(struct sipcause_scanner *scanner, const char *bytes, size_t len);
#include "../src/find_byte.c"
#include "../src/scan_words.c"

static int machine_runs;
static size_t machine_len;                               /* what it was given last */
static ptrdiff_t machine_answer = SIPCAUSE_BAD_VERSION;

static ptrdiff_t scan_piece(struct sipcause_scanner *scanner, const unsigned char *bytes,
                            size_t len)
{
    (void)bytes;
    machine_runs++;
    machine_len = len;
    begin_phrase(scanner);
    return machine_answer;
}

#include "../src/scan_pieces.c"
#include "../src/scan.c"

#if defined(__GNUC__) && (defined(__x86_64__) || defined(__AARCH64EL__))

/* An ordinary line with a phrase of this length, and `behind` bytes after its end. */
static void check_ordinary(size_t phrase_len, size_t behind, unsigned flags)
{
    const size_t len = 12 + phrase_len + 2;
    char line[12 + LONGEST_PHRASE + 2 + LONGEST_PHRASE], *exact;
    struct sipcause_line taken = { NULL, 0, 0, 0 };
    struct sipcause_scanner scanner;

    memset(line, '~', sizeof line);
    memcpy(line, "SIP/2.0 699 ", 12);
    memset(line + 12, ' ', phrase_len / 2);
    memcpy(line + len - 2, "\r\n", 2);
    exact = exactly(line, len + behind);
    machine_runs = 0;
    is_number(scan_ordinary(exact, len + behind, flags, &taken), len,
              "the length of a line with a phrase of %zu bytes", phrase_len);
    is_number(scan_inside(exact, len + behind, flags, &taken), len, "the same of sipcause_scan()");
    start_inside(&scanner, flags);
    is_number(feed_inside(&scanner, exact, len + behind), len, "the same of the scanner");
    is_number(machine_runs, 0, "how often the machine ran for %zu bytes", phrase_len);
    is_number(scanner.code, 699, "the scanner's code");
    is_number(scanner.offset, len, "the scanner's offset");
    is_number(scanner.phrase_at, 12, "where the phrase begins for the scanner");
    is_number(scanner.phrase_len, phrase_len, "the phrase's length for the scanner");
    is_number(taken.code, 699, "the code");
    is_number(taken.phrase_len, phrase_len, "the phrase's length");
    is_true(taken.phrase == exact + 12, "where the phrase of %zu bytes begins", phrase_len);
    free(exact);
}

static void test_ordinary_lines(void)
{
    static const unsigned flags[] = { 0, SIPCAUSE_ALLOW_LF, SIPCAUSE_ALLOW_NO_PHRASE_SP,
                                      SIPCAUSE_ALLOW_LF | SIPCAUSE_ALLOW_NO_PHRASE_SP };
    size_t phrase_len, behind, i;

    for (i = 0; i < sizeof flags / sizeof flags[0]; i++) {
        begin("ordinary lines with the flags %u never reach the machine", flags[i]);
        for (phrase_len = 0; phrase_len <= LONGEST_PHRASE; phrase_len++)
            for (behind = 0; behind <= 17; behind++)
                check_ordinary(phrase_len, behind, flags[i]);
        end();
    }
}

static void check_odd(const char *bytes, size_t len, unsigned flags)
{
    struct sipcause_line taken = { NULL, 7, 7, 7 };
    char *exact = exactly(bytes, len);

    begin("the machine is asked about %zu bytes, with the flags %u: %.13s", len, flags, bytes);
    machine_runs = 0;
    is_number(scan_inside(exact, len, flags, &taken), SIPCAUSE_BAD_VERSION, "its answer");
    is_number(machine_runs, 1, "how often it ran");
    is_true(taken.phrase == NULL && taken.phrase_len == 7 && taken.code == 7, "none is written");
    end();
    free(exact);
}

static void test_odd_lines(void)
{
    check_odd("SIP/2.0 200 \r", 13, 0);
    check_odd("SIP/2.0 200 \n\n", 14, SIPCAUSE_ALLOW_LF);
    check_odd("sip/2.0 200 \r\n", 14, 0);
    check_odd("SIP/2.0 700 \r\n", 14, 0);
    check_odd("SIP/2.0 099 \r\n", 14, 0);
    check_odd("SIP/2.0 1:0 \r\n", 14, 0);
    check_odd("SIP/2.0 10: \r\n", 14, 0);
    check_odd("SIP/2.0 100\t\r\n", 14, 0);
    check_odd("SIP/2.0 100 \t\r\n", 15, 0);
    check_odd("SIP/2.0 100 O\xc3\x89\r\n", 17, 0);
    check_odd("SIP/2.0 100 O\x7f\r\n", 16, 0);
    check_odd("SIP/2.0 100 \r\r\n", 15, 0);
    check_odd("SIP/2.0 100 OK\r\n", 16, SIPCAUSE_STRICT_PHRASE);
    check_odd("SIP/2.0 100 OK\r\n", 16, SIPCAUSE_LIMIT(4));
}

/* All bytes of a piece within a phrase are plain but one at `at`; or none is. The machine gets what
 * begins with that one. */
static void check_plain(size_t len, size_t at, char odd)
{
    static const char plain[] = "~ Network Blocked: 603!@#";
    struct sipcause_scanner scanner;
    char *const bytes = exactly(plain, len);
    const int is_odd = at < len;
    ptrdiff_t answer;

    if (is_odd)
        bytes[at] = odd;
    if (len < 8)
        is_number(plain_bytes(bytes, len), at, "plain bytes of %zu, with 0x%02x at %zu", len,
                  (unsigned char)odd, at);
    start_inside(&scanner, 0);
    scanner.state = 0; /* in a line */
    scanner.offset = 100;
    begin_phrase(&scanner);
    machine_runs = 0;
    machine_answer = 1;
    answer = feed_inside(&scanner, bytes, len);
    machine_answer = SIPCAUSE_BAD_VERSION;
    is_number(machine_runs, is_odd, "the machine's runs for %zu, with 0x%02x at %zu", len,
              (unsigned char)odd, at);
    is_true(!is_odd || machine_len == len - at, "it gets what is not plain of %zu", len);
    is_number(answer, is_odd ? (ptrdiff_t)at + 1 : SIPCAUSE_SHORT, "the answer, of the piece");
    is_number(scanner.offset, 100 + at, "the offset behind what is plain of %zu", len);
    free(bytes);
}

static void test_plain_bytes(void)
{
    static const char odds[] = "\t\r\n\x1f\x7f\x80\xff";
    size_t len, at, i;

    begin("a phrase goes on as far as its bytes are plain");
    for (len = 0; len <= 24; len++)
        for (at = 0; at <= len; at++)
            for (i = 0; i < sizeof odds; i++)
                check_plain(len, at, odds[i]);
    end();
}

/* The code by its definition. */
static unsigned code_by_digits(const unsigned char *bytes)
{
    const int is_code = bytes[0] >= '1' && bytes[0] <= '6' && bytes[1] >= '0' && bytes[1] <= '9'
                        && bytes[2] >= '0' && bytes[2] <= '9' && bytes[3] == ' ';

    return is_code ? (bytes[0] - '0') * 100u + (bytes[1] - '0') * 10u + (bytes[2] - '0') : 0;
}

static void test_codes(void)
{
    unsigned code, at, byte;

    begin("a code is three digits and the blank behind them, and no other bytes");
    for (code = 0; code <= 999; code++) {
        char text[5];
        snprintf(text, sizeof text, "%03u ", code);
        for (at = 0; at < 4; at++) {
            const char known = text[at];
            for (byte = 0; byte <= 0xff; byte++) {
                text[at] = (char)byte;
                is_number(code_of(load_half(text)), code_by_digits((unsigned char *)text),
                          "0x%02x at %u of %03u", byte, at, code);
            }
            text[at] = known;
        }
    }
    end();
}

/* The version is known where a line begins with it and all of it is there, to the letter. */
static void test_version(void)
{
    static const char version[] = "SIP/2.0";
    const size_t whole = sizeof version - 1;
    size_t len, at;
    unsigned bits;

    begin("a version is known where a line begins with it");
    for (len = 0; len <= whole; len++) {
        char *const bytes = exactly(version, len);
        is_number(begins_with_version(bytes, len, 0), len == whole, "%zu bytes", len);
        for (at = 0; at < len; at++) {
            bytes[at] ^= 1;
            is_number(begins_with_version(bytes, len, 0), 0, "another byte at %zu of %zu", at, len);
            bytes[at] ^= 1;
        }
        free(bytes);
    }
    for (bits = 1; bits <= 31; bits++)
        is_number(begins_with_version(version, whole, bits << 3), bits >= 4,
                  "with a limit of 2^%u there is room for a code", bits);
    end();
}

/* An ordinary line, its first piece of `first` bytes and all others of `step`. */
static void check_pieces(const char *line, size_t len, size_t first, size_t step)
{
    const int is_cut_in_end = first < len && (len - 1 - first) % step == 0;
    struct sipcause_scanner scanner;
    ptrdiff_t answer = SIPCAUSE_SHORT;
    size_t at, piece = first < len ? first : len;

    if (is_cut_in_end)
        return; /* CR and LF are the machine's, each by itself */
    start_inside(&scanner, SIPCAUSE_LIMIT(5));
    machine_runs = 0;
    for (at = 0; at < len; at += piece, piece = step < len - at ? step : len - at) {
        char *const exact = exactly(line + at, piece);
        is_number(answer, SIPCAUSE_SHORT, "%zu bytes of %zu", at, len);
        answer = feed_inside(&scanner, exact, piece);
        free(exact);
        is_number(scanner.offset, at + piece, "the offset behind them");
    }
    is_true(answer > 0, "the line of %zu bytes ends in pieces of %zu and %zu", len, first, step);
    is_number(machine_runs, 0, "how often the machine ran");
    is_number(scanner.code, 486, "the code");
    is_number(scanner.phrase_at, 12, "where the phrase begins");
    is_number(scanner.phrase_len, len - 14, "the phrase's length");
}

static void test_pieces(void)
{
    static const char phrase[] = "Busy Here, later";
    char line[12 + sizeof phrase + 2];
    size_t len, step;

    begin("pieces of ordinary lines never reach the machine, but where the end is cut");
    for (len = 0; len < sizeof phrase - 1; len++) {
        snprintf(line, sizeof line, "SIP/2.0 486 %.*s\r\n", (int)len, phrase);
        for (step = 5; step <= 14 + len; step++)
            check_pieces(line, 14 + len, 7, step);
        for (step = 1; step <= 14 + len; step++)
            check_pieces(line, 14 + len, 12, step);
    }
    end();
}

#else

static void test_version(void)
{
}

static void test_codes(void)
{
}

static void test_pieces(void)
{
}

static void test_plain_bytes(void)
{
}

static void test_ordinary_lines(void)
{
    struct sipcause_line line;

    is_number(scan_ordinary("SIP/2.0 200 OK\r\n", 16, 0, &line), 0, "all is left to the machine");
    skip("words may not be read at any address here");
}

static void test_odd_lines(void)
{
}

#endif

/* A byte is found wherever it stands, among bytes that differ from it in a bit, and not beyond. */
static void test_behind_byte(void)
{
    static const char near[] = "\x8a\x0b\x4a\x09\x0e\xff\x1a\x02\x8a\x0b\x4a\x09\x0e\xff\x1a"
                               "\x02\x8a\x0b\x4a\x09\x0e\xff\x1a\x02\x8a\x0b\x4a\x09\x0e\xff";
    size_t len, at;

    begin("a byte is found wherever it stands");
    for (len = 0; len < sizeof near; len++) {
        char *const bytes = exactly(near, len);
        is_true(behind_byte(bytes, bytes + len, '\n') == NULL, "none in %zu bytes", len);
        for (at = 0; at < len; at++) {
            const char known = bytes[at];
            bytes[at] = '\n';
            is_number(behind_byte(bytes, bytes + len, '\n') - bytes, at + 1,
                      "behind %zu of %zu", at, len);
            bytes[at] = known;
        }
        free(bytes);
    }
    end();
}

int main(void)
{
    struct sipcause_scanner scanner;

    test_ordinary_lines();
    test_odd_lines();
    test_plain_bytes();
    test_codes();
    test_version();
    test_pieces();
    test_behind_byte();
    start_inside(&scanner, 0);
    is_number(feed_inside(&scanner, "S", 1), SIPCAUSE_BAD_VERSION, "pieces go to the machine");
    return done();
}

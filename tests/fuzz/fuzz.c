/* SPDX-License-Identifier: MIT
 *
 * fuzz.c - gives the library and the reference reader the same bytes and aborts when they answer
 * differently: for libFuzzer, or, with -DREPLAY, a program that runs files and prints TAP.
 *
 * The first byte of an input chooses what it is: bits 0 and 1 the field, for a status line bits 2
 * to 4 the enum sipcause_scan_flag and bits 5 to 7 a limit. '@' is a status line without flags,
 * 'A' a Reason, 'B' a Retry-After, 'C' a Warning. The rest is the line or the value. With the field
 * of 'A', bits 2 to 4 choose a lookup instead: 'E' by a key, 'I' by a phrase, 'M' by a number, 'Q'
 * a text to unquote, 'U' a codec, 'Y' a mapping; the rest is what lookups.h says.
 */
#define _POSIX_C_SOURCE 200809L

#include "lookups.h"
#include "reference.h"
#include "tap.h"

enum { MOST_LINES = 8, UNTOUCHED = 0xa5 };

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

static const char *replayed = "this input"; /* what to name when the answers differ */

/* Every check there is: `good`, or the end. */
void check(int good, const char *what, long expected, long got)
{
    if (good)
        return;
    fflush(stdout);
    fprintf(stderr, "%s: %s: the reference says %ld, the library %ld\n", replayed, what, expected,
            got);
    abort();
}

void check_same(const char *what, size_t expected, size_t got)
{
    check(expected == got, what, (long)expected, (long)got);
}

static void check_slice(const char *what, const char *bytes, struct reference_slice expected,
                        const char *text, size_t len)
{
    check_same(what, expected.at, (size_t)(text - bytes));
    check_same(what, expected.len, len);
}

/* After an error only error_at of a struct that was all UNTOUCHED is written. */
static void check_error(const void *value, size_t size, size_t *error_at, size_t expected)
{
    size_t i;

    check_same("error_at", expected, *error_at);
    memset(error_at, UNTOUCHED, sizeof *error_at);
    for (i = 0; i < size; i++)
        check_same("more than error_at is written", UNTOUCHED, ((const unsigned char *)value)[i]);
}

/* ---- Status lines ---- */

static void scan_once(const char *bytes, size_t len, unsigned flags,
                      const struct reference_line *expected)
{
    char *block = exactly(bytes, len);
    struct sipcause_line line;
    long result;

    memset(&line, UNTOUCHED, sizeof line);
    result = (long)sipcause_scan(block, len, flags, &line);
    check(expected->result == result, "sipcause_scan", expected->result, result);
    if (result < 0) {
        check_error(&line, sizeof line, &line.error_at, expected->error_at);
    } else {
        check_slice("the phrase", block, expected->phrase, line.phrase, line.phrase_len);
        check_same("the code", expected->code, line.code);
    }
    free(block);
}

/* The next piece is as long as a generator says that the input itself has seeded: often a few
 * bytes, sometimes none, sometimes many. */
static size_t piece_length(unsigned *random, size_t left)
{
    size_t len;

    *random = *random * 1664525u + 1013904223u;
    len = *random >> 24;
    len = len < 224 ? len % 8 : len;
    return len < left ? len : left;
}

static void scan_in_pieces(struct sipcause_scanner *scanner, const char *bytes, size_t len,
                           unsigned *random, const struct reference_line *expected)
{
    long result = SIPCAUSE_SHORT;
    size_t at = 0;

    while (result == SIPCAUSE_SHORT && at < len) {
        const size_t piece = piece_length(random, len - at);
        char *block = exactly(bytes + at, piece);
        result = (long)sipcause_scanner_feed(scanner, block, piece);
        free(block);
        if (result > 0)
            result += (long)at;
        at += piece;
    }
    check(expected->result == result, "sipcause_scanner_feed", expected->result, result);
    if (at > 0)
        check_same("the scanner's offset", result < 0 ? expected->error_at : (size_t)result,
                   scanner->offset);
    if (result < 0)
        return;
    check_same("the scanner's phrase_at", expected->phrase.at, scanner->phrase_at);
    check_same("the scanner's phrase_len", expected->phrase.len, scanner->phrase_len);
    check_same("the scanner's code", expected->code, scanner->code);
}

/* What follows a line, or the byte that was wrong in it, is scanned as another, with the same
 * scanner. */
static void compare_lines(const char *bytes, size_t len, unsigned flags, unsigned random)
{
    struct sipcause_scanner scanner;
    size_t at = 0;
    int i;

    sipcause_scanner_start(&scanner, flags);
    for (i = 0; i < MOST_LINES; i++) {
        const struct reference_line expected = reference_scan(bytes + at, len - at, flags);
        scan_once(bytes + at, len - at, flags, &expected);
        scan_in_pieces(&scanner, bytes + at, len - at, &random, &expected);
        if (expected.result == SIPCAUSE_SHORT)
            return;
        at += expected.result > 0 ? (size_t)expected.result : expected.error_at + 1;
        if (at > len)
            return;
    }
}

/* ---- Header fields ---- */

/* Compares one value at *at, and moves *at to the next; returns what the library did. */
static int compare_reason(const char *bytes, size_t len, size_t *at)
{
    const struct reference_value expected = reference_reason(bytes, len, *at);
    struct sipcause_reason reason;
    const size_t began = *at;
    int result;

    memset(&reason, UNTOUCHED, sizeof reason);
    result = sipcause_reason_next(bytes, len, at, &reason);
    check(expected.result == result, "sipcause_reason_next", expected.result, result);
    if (result < 0) {
        check_error(&reason, sizeof reason, &reason.error_at, expected.error_at);
        check_same("*at after an error", began, *at);
    }
    if (result <= 0)
        return result;
    check_same("*at", expected.end, *at);
    check_slice("the protocol", bytes, expected.name, reason.protocol, reason.protocol_len);
    check_same("known_protocol", expected.protocol, reason.known_protocol);
    check_same("has", expected.has, reason.has);
    if (expected.has & SIPCAUSE_HAS_CAUSE)
        check_same("the cause", expected.number, reason.cause);
    if (expected.has & SIPCAUSE_HAS_TEXT)
        check_slice("the text", bytes, expected.text, reason.text, reason.text_len);
    if (expected.has & SIPCAUSE_HAS_LOCATION)
        check_same("the location", expected.location, reason.location);
    return result;
}

static int compare_retry_after(const char *bytes, size_t len, size_t *at)
{
    const struct reference_value expected = reference_retry_after(bytes, len);
    struct sipcause_retry_after got;
    int result;

    memset(&got, UNTOUCHED, sizeof got);
    result = sipcause_retry_after_scan(bytes, len, &got);
    check(expected.result == result, "sipcause_retry_after_scan", expected.result, result);
    *at = len;
    if (result < 0) {
        check_error(&got, sizeof got, &got.error_at, expected.error_at);
        return 0;
    }
    check_same("the seconds", expected.number, got.seconds);
    check_same("has", expected.has, got.has);
    if (expected.has & SIPCAUSE_HAS_COMMENT)
        check_slice("the comment", bytes, expected.text, got.comment, got.comment_len);
    if (expected.has & SIPCAUSE_HAS_DURATION)
        check_same("the duration", expected.duration, got.duration);
    return 0; /* there is one */
}

static int compare_warning(const char *bytes, size_t len, size_t *at)
{
    const struct reference_value expected = reference_warning(bytes, len, *at);
    struct sipcause_warning warning;
    const size_t began = *at;
    int result;

    memset(&warning, UNTOUCHED, sizeof warning);
    result = sipcause_warning_next(bytes, len, at, &warning);
    check(expected.result == result, "sipcause_warning_next", expected.result, result);
    if (result < 0) {
        check_error(&warning, sizeof warning, &warning.error_at, expected.error_at);
        check_same("*at after an error", began, *at);
    } else if (result > 0) {
        check_same("*at", expected.end, *at);
        check_same("the code", expected.number, warning.code);
        check_slice("the agent", bytes, expected.name, warning.agent, warning.agent_len);
        check_slice("the text", bytes, expected.text, warning.text, warning.text_len);
    }
    return result;
}

/* ---- Inputs ---- */

static unsigned hash(const unsigned char *data, size_t size)
{
    unsigned sum = 2166136261u;
    size_t i;

    for (i = 0; i < size; i++)
        sum = (sum ^ data[i]) * 16777619u;
    return sum;
}

static void compare_fields(unsigned field, const char *bytes, size_t len)
{
    static int (*const compare[])(const char *bytes, size_t len,
                                  size_t *at) = { NULL, compare_reason, compare_retry_after,
                                                  compare_warning };
    size_t at = 0;

    while (compare[field](bytes, len, &at) > 0)
        ;
}

/* The lookups, by bits 2 to 4; where there is none, the field is read. */
static int compare_lookup(unsigned which, const char *bytes, size_t len)
{
    static void (*const lookups[])(const char *bytes, size_t len) = {
        compare_keys,    compare_phrases, compare_numbers,
        compare_unquote, compare_codecs,  compare_mappings,
    };

    if (which - 1 >= sizeof lookups / sizeof lookups[0])
        return 0;
    lookups[which - 1](bytes, len);
    return 1;
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const unsigned limits[] = { SIPCAUSE_LIMIT(8), SIPCAUSE_LIMIT(3), 0,
                                       SIPCAUSE_LIMIT(4), SIPCAUSE_LIMIT(5), SIPCAUSE_LIMIT(6),
                                       SIPCAUSE_LIMIT(7), SIPCAUSE_LIMIT(31) };
    char *bytes, *given;

    if (size == 0)
        return 0;
    bytes = exactly((const char *)data + 1, size - 1);
    given = bytes != NULL ? bytes : exactly("", 1);
    if ((data[0] & 3) == 0)
        compare_lines(given, size - 1, (data[0] >> 2 & 7u) | limits[data[0] >> 5],
                      hash(data, size));
    else if ((data[0] & 3) != 1 || !compare_lookup(data[0] >> 2 & 7u, given, size - 1))
        compare_fields(data[0] & 3, bytes, size - 1);
    free(given);
    return 0;
}

#ifdef REPLAY

#include <dirent.h>

enum { MOST_BYTES = 1 << 16, MOST_PATH = 4096 };

/* The bytes at the borders of what the grammar tells apart. */
static const char borders[] =
    "\x08\t\n\x0b\x0c\r\x0e\x1f !\"#%&'()*+,-./09:;<=@AFGSZ[\\]^_`aghz{|}~\x7f"
    "\x80\xfd\xfe\xff";

/* The input with each of its bytes changed to each of those, NUL included; how many that makes. */
static int replay_changes(unsigned char *data, size_t size)
{
    size_t at, i;

    for (at = 0; at < size; at++) {
        const unsigned char byte = data[at];
        for (i = 0; i < sizeof borders; i++) {
            data[at] = (unsigned char)borders[i];
            LLVMFuzzerTestOneInput(data, size);
        }
        data[at] = byte;
    }
    return (int)(size * sizeof borders);
}

/* How many inputs it made: none where it cannot be read. */
static int replay_file(const char *path, int with_changes)
{
    static unsigned char data[MOST_BYTES];
    FILE *file = fopen(path, "rb");
    size_t size;

    if (file == NULL)
        return 0;
    size = fread(data, 1, sizeof data, file);
    fclose(file);
    replayed = path;
    LLVMFuzzerTestOneInput(data, size);
    return with_changes ? 1 + replay_changes(data, size) : 1;
}

static int replay_folder(DIR *folder, const char *path, int with_changes)
{
    const struct dirent *entry;
    char name[MOST_PATH];
    int count = 0;

    while ((entry = readdir(folder)) != NULL) {
        if (entry->d_name[0] == '.')
            continue;
        snprintf(name, sizeof name, "%s/%s", path, entry->d_name);
        count += replay_file(name, with_changes);
    }
    return count;
}

static void replay(const char *path, int with_changes)
{
    DIR *folder = opendir(path);
    int inputs;

    if (folder == NULL) {
        inputs = replay_file(path, with_changes);
    } else {
        inputs = replay_folder(folder, path, with_changes);
        closedir(folder);
    }
    is_true(inputs > 0, "%s: %d inputs", path, inputs);
}

/* Runs the files and folders given, or else the corpus, and that with every byte changed, too. */
int main(int count, char **arguments)
{
    int i;

    for (i = 1; i < count; i++)
        replay(arguments[i], 0);
    if (count < 2)
        replay("build/corpus", 1);
    return done();
}

#endif

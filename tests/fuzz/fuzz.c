/* SPDX-License-Identifier: MIT
 *
 * fuzz.c - gives the library and the reference reader the same bytes and aborts when they answer
 * differently: for libFuzzer, or, with -DREPLAY, a program that runs files and prints TAP.
 *
 * The first byte of an input chooses what it is: bits 0 and 1 the field, for a status line bits 2
 * to 4 the enum sipcause_scan_flag and bits 5 to 7 a limit. '@' is a status line without flags,
 * 'A' a Reason, 'B' a Retry-After, 'C' a Warning. The rest is the line or the value. With the field
 * of 'A', bits 2 to 4 choose a lookup instead: 'E' by a key, 'I' by a phrase, 'M' by a number, 'Q'
 * a text to unquote, 'U' a codec, 'Y' a mapping; the rest is what lookups.h says. ']' is a Reason
 * to write, as write_reason() below has it. With the field of 'B' they choose another field: 'F' an
 * AlertMsg-Error, 'J' a Geolocation-Error, 'N' an Error-Info, 'R' a Subscription-State; 'Z' is a
 * call, as calls.c has it.
 */
#define _POSIX_C_SOURCE 200809L

#include "lookups.h"
#include "reference.h"
#include "tap.h"

enum { MOST_LINES = 8, UNTOUCHED = 0xa5 };

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

/* What to name and show when the answers differ. */
static const char *replayed = "this input";
static const unsigned char *input;
static size_t input_size;

static void show_input(void)
{
    size_t i;

    for (i = 0; i < input_size; i++)
        fprintf(stderr, input[i] > ' ' && input[i] < 0x7f && input[i] != '\\' ? "%c" : "\\x%02x",
                input[i]);
    fprintf(stderr, "\n");
}

/* Every check there is: `good`, or the end. */
void check(int good, const char *what, long expected, long got)
{
    if (good)
        return;
    fflush(stdout);
    fprintf(stderr, "%s: %s: the reference says %ld, the library %ld\n", replayed, what, expected,
            got);
    show_input();
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

/* What both halves of the reference say of a value: what is read, and what is wrong with it. */
static struct reference_value both(struct reference_value strict, struct reference_value lenient)
{
    if (strict.error == 0 && lenient.end > 0) /* of a list */
        check_same("the reference: where a well-formed value ends", strict.end, lenient.end);
    lenient.error = strict.error;
    lenient.error_at = strict.error != 0 ? strict.error_at : 0;
    if (lenient.result < 0)
        lenient.result = strict.error;
    return lenient;
}

/* What is wrong with a value that was read. */
static void check_fault(const struct reference_value *expected, int well_formed, int error,
                        size_t error_at)
{
    check(expected->error == error, "error", expected->error, error);
    check_same("error_at", expected->error_at, error_at);
    check_same("well_formed", expected->error == 0, (size_t)well_formed);
}

/* Writes a Reason into a buffer of this size. */
static void compare_written(const struct sipcause_reason *reason, size_t size)
{
    char *due = calloc(size + 1, 1), *got = calloc(size + 1, 1), *block = exactly(got, size);

    check_same("sipcause_reason_write", reference_write(reason, due, size),
               sipcause_reason_write(reason, block, size));
    if (size > 0)
        check(strcmp(due, block) == 0, "what is written", (long)strlen(due), (long)strlen(block));
    free(due);
    free(got);
    free(block);
}

/* What is read of a well-formed value that was written is what was written, but for controls. */
static void compare_read_back(const struct sipcause_reason *reason)
{
    char written[2048];
    struct sipcause_reason back;
    const size_t len = sipcause_reason_write(reason, written, sizeof written);
    size_t at = 0;

    if (reason->protocol_len == 0 || len >= sizeof written)
        return;
    check(sipcause_reason_next(written, len, &at, &back) == 1, "a value written", 1, 0);
    check_same("a value written is well formed", 1, back.well_formed);
    check_same("the end of a value written", len, at);
    check_same("has, of a value written", reason->has, back.has);
    check_same("the cause of a value written", reason->cause, back.cause);
    check_same("the location of a value written", reason->location, back.location);
    check_same("the protocol of a value written", reason->known_protocol, back.known_protocol);
    check_same("a value written twice", len, sipcause_reason_write(&back, NULL, 0));
}

/* Compares one value at *at, and moves *at to the next; returns what the library did. */
static int compare_reason(const char *bytes, size_t len, size_t *at)
{
    const struct reference_value expected =
        both(strict_reason(bytes, len, *at), lenient_reason(bytes, len, *at));
    struct sipcause_reason reason;
    int result;

    memset(&reason, UNTOUCHED, sizeof reason);
    result = sipcause_reason_next(bytes, len, at, &reason);
    check(expected.result == result, "sipcause_reason_next", expected.result, result);
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
    check_fault(&expected, reason.well_formed, reason.error, reason.error_at);
    compare_written(&reason, len % 97);
    compare_read_back(&reason);
    return result;
}

static int compare_retry_after(const char *bytes, size_t len, size_t *at)
{
    const struct reference_value expected =
        both(strict_retry_after(bytes, len), lenient_retry_after(bytes, len));
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
    check_fault(&expected, got.well_formed, got.error, got.error_at);
    return 0; /* there is one */
}

static int compare_warning(const char *bytes, size_t len, size_t *at)
{
    const struct reference_value expected =
        both(strict_warning(bytes, len, *at), lenient_warning(bytes, len, *at));
    struct sipcause_warning warning;
    int result;

    memset(&warning, UNTOUCHED, sizeof warning);
    result = sipcause_warning_next(bytes, len, at, &warning);
    check(expected.result == result, "sipcause_warning_next", expected.result, result);
    if (result <= 0)
        return result;
    check_same("*at", expected.end, *at);
    check_same("the code", expected.number, warning.code);
    check_slice("the agent", bytes, expected.name, warning.agent, warning.agent_len);
    check_slice("the text", bytes, expected.text, warning.text, warning.text_len);
    check_fault(&expected, warning.well_formed, warning.error, warning.error_at);
    return result;
}

static void compare_coded_error(const char *bytes, size_t len, int least, const char *name,
                                int scan(const char *bytes, size_t len,
                                         struct sipcause_coded_error *error))
{
    const struct reference_value expected =
        both(strict_coded_error(bytes, len, least, name), lenient_coded_error(bytes, len, name));
    struct sipcause_coded_error got;
    int result;

    memset(&got, UNTOUCHED, sizeof got);
    result = scan(bytes, len, &got);
    check(expected.result == result, name, expected.result, result);
    if (result < 0) {
        check_error(&got, sizeof got, &got.error_at, expected.error_at);
        return;
    }
    check_same("the code", expected.number, got.code);
    check_same("has", expected.has, got.has);
    if (expected.has & SIPCAUSE_HAS_TEXT)
        check_slice("the text", bytes, expected.text, got.text, got.text_len);
    check_fault(&expected, got.well_formed, got.error, got.error_at);
}

static int compare_alertmsg_error(const char *bytes, size_t len, size_t *at)
{
    *at = len;
    compare_coded_error(bytes, len, 3, "message", sipcause_alertmsg_error_scan);
    return 0;
}

static int compare_geolocation_error(const char *bytes, size_t len, size_t *at)
{
    *at = len;
    compare_coded_error(bytes, len, 1, "code", sipcause_geolocation_error_scan);
    return 0;
}

static int compare_error_info(const char *bytes, size_t len, size_t *at)
{
    const struct reference_value expected =
        both(strict_error_info(bytes, len, *at), lenient_error_info(bytes, len, *at));
    struct sipcause_error_info info;
    int result;

    memset(&info, UNTOUCHED, sizeof info);
    result = sipcause_error_info_next(bytes, len, at, &info);
    check(expected.result == result, "sipcause_error_info_next", expected.result, result);
    if (result <= 0)
        return result;
    check_same("*at", expected.end, *at);
    check_slice("the URI", bytes, expected.name, info.uri, info.uri_len);
    check_fault(&expected, info.well_formed, info.error, info.error_at);
    return result;
}

static int compare_subscription(const char *bytes, size_t len, size_t *at)
{
    struct reference_value expected =
        both(strict_subscription(bytes, len), lenient_subscription(bytes, len));
    const unsigned state = reference_state(bytes, expected.name);
    unsigned reason = reference_state_reason(bytes, expected.text);
    struct sipcause_subscription got;
    int result;

    memset(&got, UNTOUCHED, sizeof got);
    result = sipcause_subscription_state_scan(bytes, len, &got);
    check(expected.result == result, "sipcause_subscription_state_scan", expected.result, result);
    *at = len;
    if (result < 0) {
        check_error(&got, sizeof got, &got.error_at, expected.error_at);
        return 0;
    }
    expected.has &= reference_subscription_means(state, reason);
    if (state == SIPCAUSE_SUBSCRIPTION_STATE_ACTIVE || state == SIPCAUSE_SUBSCRIPTION_STATE_PENDING)
        reason = 0;
    check_slice("the state", bytes, expected.name, got.state, got.state_len);
    check_same("has", expected.has, got.has);
    if (expected.has & SIPCAUSE_HAS_REASON)
        check_slice("the reason", bytes, expected.text, got.reason, got.reason_len);
    if (expected.has & SIPCAUSE_HAS_EXPIRES)
        check_same("expires", expected.duration, got.expires);
    if (expected.has & SIPCAUSE_HAS_RETRY_AFTER)
        check_same("retry_after", expected.number, got.retry_after);
    check_same("known_state", state, got.known_state);
    check_same("known_reason", reason, got.known_reason);
    check_fault(&expected, got.well_formed, got.error, got.error_at);
    return 0;
}

/* A Reason to write: has, known_protocol, two bytes of cause, location, the size of the buffer, how
 * long the protocol is; the protocol and the text. */
static void write_reason(const char *bytes, size_t len)
{
    struct sipcause_reason reason;
    size_t size;

    if (len < 7)
        return;
    memset(&reason, 0, sizeof reason);
    reason.has = (uint8_t)bytes[0];
    reason.known_protocol = (uint8_t)(bytes[1] & 7) % 5;
    reason.cause = (uint16_t)((unsigned char)bytes[2] << 8 | (unsigned char)bytes[3]);
    reason.location = (uint8_t)bytes[4];
    size = (unsigned char)bytes[5];
    reason.protocol_len = (unsigned char)bytes[6] < len - 7 ? (unsigned char)bytes[6] : len - 7;
    reason.protocol = bytes + 7;
    reason.text = bytes + 7 + reason.protocol_len;
    reason.text_len = len - 7 - reason.protocol_len;
    compare_written(&reason, size);
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

typedef int compare_value(const char *bytes, size_t len, size_t *at);

/* Which field the first byte chooses. */
static compare_value *field_of(unsigned byte)
{
    static compare_value *const others[] = { compare_retry_after, compare_alertmsg_error,
                                             compare_geolocation_error, compare_error_info,
                                             compare_subscription };
    const unsigned which = byte >> 2 & 7u;

    if ((byte & 3) == 1)
        return compare_reason;
    if ((byte & 3) == 3)
        return compare_warning;
    return which < sizeof others / sizeof others[0] ? others[which] : compare_retry_after;
}

static void compare_fields(unsigned byte, const char *bytes, size_t len)
{
    compare_value *const compare = field_of(byte);
    size_t at = 0;

    while (compare(bytes, len, &at) > 0)
        ;
}

/* The lookups, by bits 2 to 4; where there is none, the field is read. */
static int compare_lookup(unsigned which, const char *bytes, size_t len)
{
    static void (*const lookups[])(const char *bytes, size_t len) = {
        compare_keys,    compare_phrases, compare_numbers,
        compare_unquote, compare_codecs,  compare_mappings, write_reason
    };

    if (which - 1 >= sizeof lookups / sizeof lookups[0])
        return 0;
    lookups[which - 1](bytes, len);
    return 1;
}

/* What an input is for, by its first byte; only some of them, where that is asked for. */
static unsigned kind_of(unsigned byte)
{
#ifdef ONLY
    return (unsigned char)ONLY[byte % (sizeof ONLY - 1)];
#else
    return byte;
#endif
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const unsigned limits[] = { SIPCAUSE_LIMIT(8), SIPCAUSE_LIMIT(3), 0,
                                       SIPCAUSE_LIMIT(4), SIPCAUSE_LIMIT(5), SIPCAUSE_LIMIT(2),
                                       SIPCAUSE_LIMIT(1), SIPCAUSE_LIMIT(31) };
    unsigned kind;
    char *bytes, *given;

    input = data;
    input_size = size;
    if (size == 0)
        return 0;
    kind = kind_of(data[0]);
    bytes = exactly((const char *)data + 1, size - 1);
    given = bytes != NULL ? bytes : exactly("", 1);
    if ((kind & 3) == 0)
        compare_lines(given, size - 1, (kind >> 2 & 7u) | limits[kind >> 5], hash(data, size));
    else if ((kind & 31) == 22)
        compare_causes(given, size - 1);
    else if ((kind & 31) == 26)
        compare_call(given, size - 1);
    else if ((kind & 3) != 1 || !compare_lookup(kind >> 2 & 7u, given, size - 1))
        compare_fields(kind, bytes, size - 1);
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

/* The input with each of its bytes changed to each of those, NUL included, and of a call, which is
 * long, to a few of them in turn; how many that makes. */
static int replay_changes(unsigned char *data, size_t size)
{
    const size_t step = (data[0] & 31) == 26 ? 29 : 1;
    size_t at, i;
    int count = 0;

    for (at = 0; at < size; at++) {
        const unsigned char byte = data[at];
        for (i = at % step; i < sizeof borders; i += step, count++) {
            data[at] = (unsigned char)borders[i];
            LLVMFuzzerTestOneInput(data, size);
        }
        data[at] = byte;
    }
    return count;
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

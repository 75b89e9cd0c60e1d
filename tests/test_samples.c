/* SPDX-License-Identifier: MIT
 *
 * test_samples.c - status lines from the field, each with a verdict by the grammar of RFC 3261.
 * They are other people's and stand beside the project, in ../shared/samples; without them this
 * test says so and is skipped.
 *
 * A record is LEN SP VERDICT SP CODE SP SOURCE LF, LEN raw bytes, LF.
 */
#include "sipcause.h"
#include "tap.h"

enum { MOST = 4096 };

static const char path[] = "../shared/samples/status_lines.bin";

static ptrdiff_t scan(const char *bytes, size_t len, unsigned flags, struct sipcause_line *line)
{
    char *exact = exactly(bytes, len);
    const ptrdiff_t answer = sipcause_scan(exact, len, flags, line);

    line->phrase = NULL; /* it lives no longer than the block */
    free(exact);
    return answer;
}

/* Scans the line in pieces of `step` bytes. */
static ptrdiff_t scan_pieces(const char *bytes, size_t len, size_t step,
                             struct sipcause_scanner *scanner)
{
    ptrdiff_t answer = SIPCAUSE_SHORT;
    size_t at;

    sipcause_scanner_start(scanner, 0);
    for (at = 0; at < len && answer == SIPCAUSE_SHORT; at += step) {
        const size_t piece = step < len - at ? step : len - at;
        char *exact = exactly(bytes + at, piece);
        answer = sipcause_scanner_feed(scanner, exact, piece);
        answer += answer > 0 ? (ptrdiff_t)at : 0;
        free(exact);
    }
    return answer;
}

/* All at once and in pieces say the same, errors and their offsets included. */
static void check_pieces(const char *bytes, size_t len, size_t step)
{
    struct sipcause_line line = { NULL, 0, 0, 0 };
    struct sipcause_scanner scanner;
    const ptrdiff_t whole = scan(bytes, len, 0, &line),
                    pieces = scan_pieces(bytes, len, step, &scanner);

    if (!is_number(pieces, whole, "%zu bytes in pieces of %zu", len, step))
        return;
    if (whole < 0) {
        is_number(scanner.offset, line.error_at, "the byte that is wrong");
    } else {
        is_number(scanner.code, line.code, "the code");
        is_number(scanner.phrase_len, line.phrase_len, "the phrase's length");
    }
}

static void check_changes(char *bytes, size_t len, int number)
{
    size_t at;
    int byte;

    begin("record %d: cut anywhere, and with every byte changed to every other", number);
    for (at = 1; at <= len; at++) {
        check_pieces(bytes, at, 3);
        check_pieces(bytes, len, at);
    }
    for (at = 0; at < len; at++) {
        const char kept = bytes[at];
        for (byte = 0; byte < 256; byte++) {
            bytes[at] = (char)byte;
            check_pieces(bytes, len, 16);
        }
        bytes[at] = kept;
    }
    end();
}

static int ends_in_bare_lf(const char *bytes, size_t len)
{
    return len > 0 && bytes[len - 1] == '\n' && (len < 2 || bytes[len - 2] != '\r');
}

/* What the grammar refuses at the end of a line, a flag takes. */
static void check_invalid(const char *bytes, size_t len, int number)
{
    struct sipcause_line line = { NULL, 0, 0, 0 };
    const ptrdiff_t answer = scan(bytes, len, 0, &line);
    unsigned flags = SIPCAUSE_ALLOW_NO_PHRASE_SP;

    is_true(answer < 0, "record %d: refused", number);
    if (answer != SIPCAUSE_BAD_LINE_END)
        return;
    if (ends_in_bare_lf(bytes, len))
        flags |= SIPCAUSE_ALLOW_LF;
    is_number(scan(bytes, len, flags, &line), len, "record %d: taken with flags %u", number, flags);
}

static void check(const char *verdict, unsigned code, const char *bytes, size_t len, int number)
{
    struct sipcause_line line = { NULL, 0, 0, 0 };

    if (strcmp(verdict, "valid") == 0) {
        is_number(scan(bytes, len, 0, &line), len, "record %d: valid", number);
        is_number(line.code, code, "record %d: its code", number);
    } else if (strcmp(verdict, "invalid") == 0) {
        check_invalid(bytes, len, number);
    }
}

int main(void)
{
    FILE *file = fopen(path, "rb");
    static char bytes[MOST];
    char head[512], verdict[16], code[16];
    size_t len;
    int number = 0;

    if (file == NULL) {
        printf("1..0 # SKIP no %s beside the project\n", path);
        return 0;
    }
    while (fgets(head, sizeof head, file) != NULL) {
        const int whole = sscanf(head, "%zu %15s %15s", &len, verdict, code) == 3 && len <= MOST
                          && fread(bytes, 1, len, file) == len && getc(file) == '\n';
        if (!is_true(whole, "record %d can be read", number))
            break;
        check(verdict, (unsigned)atoi(code), bytes, len, number);
        check_changes(bytes, len, number);
        number++;
    }
    is_true(number > 300, "there are %d records", number);
    fclose(file);
    return done();
}

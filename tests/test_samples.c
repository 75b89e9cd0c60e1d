/* SPDX-License-Identifier: MIT
 *
 * test_samples.c - status lines from the field, each with a verdict by the grammar of RFC 3261. They
 * are other people's and stand beside the project, in ../shared/samples; without them this test says
 * so and is skipped.
 *
 * A record is LEN SP VERDICT SP CODE SP SOURCE LF, LEN raw bytes, LF.
 */
#include "sipcause.h"
#include "tap.h"

enum { MOST = 4096 };

static const char path[] = "../shared/samples/status_lines.bin";

/* Which flags make a scanner take what the grammar refuses in this line: a bare LF, no blank after
 * the code. */
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
static int agree(const char *bytes, size_t len, size_t step)
{
    struct sipcause_line line = { NULL, 0, 0, 0 };
    struct sipcause_scanner scanner;
    const ptrdiff_t whole = scan(bytes, len, 0, &line),
                    pieces = scan_pieces(bytes, len, step, &scanner);

    if (whole != pieces)
        return 0;
    return whole < 0 ? line.error_at == scanner.offset
                     : line.code == scanner.code && line.phrase_len == scanner.phrase_len;
}

/* Every truncation, every cut, and every byte changed to every other. */
static int changes_agree(char *bytes, size_t len)
{
    size_t at;
    int byte, good = 1;

    for (at = 1; at <= len; at++)
        good = good && agree(bytes, at, 3) && agree(bytes, len, at);
    for (at = 0; at < len; at++) {
        const char kept = bytes[at];
        for (byte = 0; byte < 256; byte++) {
            bytes[at] = (char)byte;
            good = good && agree(bytes, len, 16);
        }
        bytes[at] = kept;
    }
    return good;
}

static void check(const char *verdict, unsigned code, const char *bytes, size_t len, int number)
{
    struct sipcause_line line = { NULL, 0, 0, 0 };
    const ptrdiff_t answer = scan(bytes, len, 0, &line);

    if (strcmp(verdict, "valid") == 0) {
        ok(answer == (ptrdiff_t)len && line.code == code, "record %d: valid, %u", number, code);
    } else if (strcmp(verdict, "invalid") == 0) {
        const int bare_lf =
            len > 0 && bytes[len - 1] == '\n' && (len < 2 || bytes[len - 2] != '\r');
        ok(answer < 0, "record %d: refused", number);
        if (bare_lf && answer == SIPCAUSE_BAD_LINE_END)
            ok(scan(bytes, len, SIPCAUSE_ALLOW_LF | SIPCAUSE_ALLOW_NO_PHRASE_SP, &line)
                   == (ptrdiff_t)len,
               "record %d: taken where a bare LF is allowed", number);
        else if (answer == SIPCAUSE_BAD_LINE_END)
            ok(scan(bytes, len, SIPCAUSE_ALLOW_NO_PHRASE_SP, &line) == (ptrdiff_t)len,
               "record %d: taken where the blank may be missing", number);
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
        if (sscanf(head, "%zu %15s %15s", &len, verdict, code) != 3 || len > MOST
            || fread(bytes, 1, len, file) != len || getc(file) != '\n') {
            ok(0, "cannot read record %d", number);
            break;
        }
        check(verdict, (unsigned)atoi(code), bytes, len, number);
        ok(changes_agree(bytes, len),
           "record %d: cut anywhere, and with every byte changed to every other", number);
        number++;
    }
    ok(number > 300, "%d records", number);
    fclose(file);
    return done();
}

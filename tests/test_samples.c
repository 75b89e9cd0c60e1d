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

static void check(const char *verdict, unsigned code, const char *bytes, size_t len, int number)
{
    struct sipcause_line line = { NULL, 0, 0, 0 };
    const ptrdiff_t answer = scan(bytes, len, 0, &line);

    if (strcmp(verdict, "valid") == 0) {
        ok(answer == (ptrdiff_t)len && line.code == code, "record %d: valid, %u", number, code);
    } else if (strcmp(verdict, "invalid") == 0) {
        const int bare_lf = len > 0 && bytes[len - 1] == '\n' && (len < 2 || bytes[len - 2] != '\r');
        ok(answer < 0, "record %d: refused", number);
        if (bare_lf && answer == SIPCAUSE_BAD_LINE_END)
            ok(scan(bytes, len, SIPCAUSE_ALLOW_LF | SIPCAUSE_ALLOW_NO_PHRASE_SP, &line) == (ptrdiff_t)len,
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
        if (sscanf(head, "%zu %15s %15s", &len, verdict, code) != 3 || len > MOST || fread(bytes, 1, len, file) != len
            || getc(file) != '\n') {
            ok(0, "cannot read record %d", number);
            break;
        }
        check(verdict, (unsigned)atoi(code), bytes, len, number++);
    }
    ok(number > 300, "%d records", number);
    fclose(file);
    return done();
}

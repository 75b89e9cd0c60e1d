/* SPDX-License-Identifier: MIT
 *
 * scan.c - scans a status line, whole or in pieces of any size.
 */

void sipcause_scanner_start(struct sipcause_scanner *scanner, unsigned flags)
{
    scanner->offset = 0;
    scanner->phrase_at = 0;
    scanner->phrase_len = 0;
    scanner->code = 0;
    scanner->state = SCAN_START;
    scanner->flags = (uint8_t)flags;
}

ptrdiff_t sipcause_scan(const char *bytes, size_t len, unsigned flags, struct sipcause_line *line)
{
    struct sipcause_scanner scanner;
    ptrdiff_t               answer =
        len >= SHORTEST_LINE ? scan_ordinary(bytes, len, flags, line) : 0;

    if (answer > 0)
        return answer;
    sipcause_scanner_start(&scanner, flags);
    answer = sipcause_scanner_feed(&scanner, bytes, len);
    if (answer < 0) {
        line->error_at = scanner.offset;
        return answer;
    }
    line->phrase = bytes + scanner.phrase_at;
    line->phrase_len = scanner.phrase_len;
    line->code = scanner.code;
    return answer;
}

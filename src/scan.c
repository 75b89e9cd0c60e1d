/* SPDX-License-Identifier: MIT
 *
 * scan.c - scans a status line, whole or in pieces of any size.
 */

enum { SHORTEST_LINE = 14 }; /* "SIP/2.0 486 ", CR and LF */

void sipcause_scanner_start(struct sipcause_scanner *scanner, unsigned flags)
{
    scanner->offset = 0;
    scanner->phrase_at = 0;
    scanner->phrase_len = 0;
    scanner->code = 0;
    scanner->state = SCAN_START;
    scanner->flags = (uint8_t)flags;
}

/* The most bytes a line may have. */
static uint32_t limit_of(unsigned flags)
{
    return (uint32_t)1 << (flags >> 3 != 0 ? flags >> 3 : 31);
}

/* Keeps what a line has been found to be. */
static ptrdiff_t end_line(struct sipcause_scanner *scanner, const char *bytes,
                          const struct sipcause_line *line, ptrdiff_t len)
{
    scanner->offset = (uint32_t)len;
    scanner->phrase_at = (uint32_t)(line->phrase - bytes);
    scanner->phrase_len = (uint32_t)line->phrase_len;
    scanner->code = line->code;
    return len;
}

ptrdiff_t sipcause_scanner_feed(struct sipcause_scanner *scanner, const char *bytes, size_t len)
{
    const uint32_t       limit = limit_of(scanner->flags);
    struct sipcause_line line;
    uint32_t             room;
    ptrdiff_t            answer;

    if (len == 0)
        return SIPCAUSE_SHORT;
    if (scanner->state == SCAN_START) {
        answer = len >= SHORTEST_LINE ? scan_ordinary(bytes, len, scanner->flags, &line) : 0;
        if (answer > 0)
            return end_line(scanner, bytes, &line, answer);
        scanner->offset = 0;
        leave_phrase(scanner);
    }
    room = limit - scanner->offset;
    answer = scan_piece(scanner, (const unsigned char *)bytes, len < room ? len : room);
    if (answer != SIPCAUSE_SHORT || scanner->offset < limit)
        return answer;
    scanner->state = SCAN_START;
    return SIPCAUSE_TOO_LONG;
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

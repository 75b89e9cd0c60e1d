/* SPDX-License-Identifier: MIT
 *
 * scan.re - takes a SIP status line apart, without copying it or reading past its end.
 *
 * One machine serves both scanners. re2c keeps its state in the caller's scanner whenever the bytes
 * run out, so a line may come in pieces of any size. Each part of the line is a condition of its own,
 * and the condition that meets a wrong byte names the error. The patterns come from
 * spec/grammar.lua.
 */

/*!conditions:re2c*/

enum { SCAN_START = 255 }; /* no state of the machine's: the next byte is the first of a line */

void sipcause_scanner_start(struct sipcause_scanner *scanner, unsigned flags)
{
    scanner->offset = 0;
    scanner->phrase_at = 0;
    scanner->phrase_len = 0;
    scanner->code = 0;
    scanner->state = SCAN_START;
    scanner->flags = (uint8_t)flags;
}

/* The offset in the line of the byte `step` bytes into this piece. */
static uint32_t position(const struct sipcause_scanner *scanner, ptrdiff_t step)
{
    return scanner->offset + (uint32_t)step;
}

/* Feeds the machine `len` bytes, at least 1. It never goes back: the byte it looked at last is the one
 * that was wrong. */
static ptrdiff_t scan_piece(struct sipcause_scanner *scanner, const unsigned char *bytes, size_t len)
{
    const unsigned char *at = bytes, *looked = bytes, *end = bytes + len;
    const unsigned       flags = scanner->flags;
    ptrdiff_t            answer;
    unsigned             byte = 0; /* the one looked at, or 256 past the last */
    int                  state = scanner->state;

/*!re2c
    re2c:api = custom;
    re2c:api:style = free-form;
    re2c:eof = 256;
    re2c:variable:yych = byte;
    re2c:yych:emit = 0;
    re2c:indent:string = "    ";
    re2c:indent:top = 1;
    re2c:define:YYCONDTYPE = "scan_part";
    re2c:define:YYCTYPE = "unsigned";
    re2c:define:YYPEEK = "(looked = at) < end ? *at : 256";
    re2c:define:YYSKIP = "++at;";
    re2c:define:YYBACKUP = "";
    re2c:define:YYRESTORE = "";
    re2c:define:YYLESSTHAN = "byte == 256";
    re2c:define:YYFILL = "goto short_of_bytes;";
    re2c:define:YYGETSTATE = "state";
    re2c:define:YYSETSTATE = "state = @@;";
    re2c:define:YYGETCONDITION = "yycversion";
    re2c:define:YYSETCONDITION = "";

{{#rules}}
    {{name}} = {{pattern}};
{{/rules}}

    <version>   version blank { goto yyc_hundreds; }
    <version>   *             { answer = SIPCAUSE_BAD_VERSION; goto wrong; }

    <hundreds>  hundreds      { scanner->code = (uint16_t)(byte - '0'); goto yyc_tens; }
    <tens>      digit         { scanner->code = (uint16_t)(scanner->code * 10 + (byte - '0')); goto yyc_units; }
    <units>     digit         { scanner->code = (uint16_t)(scanner->code * 10 + (byte - '0')); goto yyc_separator; }
    <hundreds, tens, units> * { answer = SIPCAUSE_BAD_CODE; goto wrong; }

    <separator> blank         { scanner->phrase_at = position(scanner, at - bytes);
                                if (flags & SIPCAUSE_STRICT_PHRASE) goto yyc_strict;
                                goto yyc_phrase; }
    <separator> [\r\n]        { if (!(flags & SIPCAUSE_ALLOW_NO_PHRASE_SP)) goto bad_end;
                                scanner->phrase_at = position(scanner, at - bytes) - 1;
                                goto phrase_ends; }
    <separator> *             { answer = SIPCAUSE_BAD_CODE; goto wrong; }

    <phrase>    phrase_byte   { goto yyc_phrase; }
    <strict>    strict_byte   { goto yyc_strict; }
    <strict>    "%" hex_digit{2} { goto yyc_strict; }
    <phrase, strict> [\r\n]   { goto phrase_ends; }
    <phrase, strict> *        { answer = SIPCAUSE_BAD_PHRASE; goto wrong; }

    <ending>    "\n"          { goto line_ends; }
    <ending>    *             { goto bad_end; }

    <version, hundreds, tens, units, separator, phrase, strict, ending> $ { goto short_of_bytes; }
*/

phrase_ends:
    scanner->phrase_len = position(scanner, at - bytes) - 1 - scanner->phrase_at;
    if (byte == '\r')
        goto yyc_ending;
    if (!(flags & SIPCAUSE_ALLOW_LF))
        goto bad_end;
line_ends:
    scanner->state = SCAN_START;
    scanner->offset = position(scanner, at - bytes);
    return at - bytes;
bad_end:
    answer = SIPCAUSE_BAD_LINE_END;
wrong:
    scanner->state = SCAN_START;
    scanner->offset = position(scanner, looked - bytes);
    return answer;
short_of_bytes:
    scanner->state = (uint8_t)state;
    scanner->offset = position(scanner, end - bytes);
    return SIPCAUSE_SHORT;
}

/* The most bytes a line may have. */
static uint32_t limit_of(unsigned flags)
{
    return (uint32_t)1 << (flags >> 3 != 0 ? flags >> 3 : 31);
}

ptrdiff_t sipcause_scanner_feed(struct sipcause_scanner *scanner, const char *bytes, size_t len)
{
    const uint32_t limit = limit_of(scanner->flags);
    uint32_t       room;
    ptrdiff_t      answer;

    if (len == 0)
        return SIPCAUSE_SHORT;
    if (scanner->state == SCAN_START)
        scanner->offset = 0;
    room = limit - scanner->offset;
    answer = scan_piece(scanner, (const unsigned char *)bytes, len < room ? len : room);
    if (answer != SIPCAUSE_SHORT || scanner->offset < limit)
        return answer;
    scanner->state = SCAN_START;
    return SIPCAUSE_TOO_LONG;
}

#if defined(__GNUC__) && (defined(__x86_64__) || (defined(__aarch64__) && defined(__AARCH64EL__)))

/* Where words may be read at any address, most lines need not go through the machine: the version is one
 * word, and the phrase is searched for its end a word at a time. Anything out of the ordinary is left to
 * the machine, which stays the definition; the tests compare the two on every input they make. */
struct scan_word {
    uint64_t bytes;
} __attribute__((packed, may_alias));

static uint64_t load_word(const char *bytes)
{
    return ((const struct scan_word *)(const void *)bytes)->bytes;
}

/* Marks with 0x80 each byte that is not from 0x20 to 0x7e. The first mark is right; behind it some may be
 * wrong. */
static uint64_t odd_bytes(uint64_t word)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);

    return ((word - 0x20 * ones) | (word + ones) | word) & 0x80 * ones;
}

/* The first byte from `at` on that is odd, or `end`. There are at least 8 bytes before `end`. */
static const char *skip_plain(const char *at, const char *end)
{
    uint64_t odd;

    for (; end - at >= 8; at += 8) {
        odd = odd_bytes(load_word(at));
        if (odd != 0)
            return at + __builtin_ctzll(odd) / 8;
    }
    if (at == end)
        return end;
    /* The last few are at the top of the last word; the zeros that follow them down are odd. */
    odd = odd_bytes(load_word(end - 8) >> (64 - 8 * (end - at)));
    return at + __builtin_ctzll(odd) / 8;
}

/* Takes an ordinary line apart; returns 0, with nothing written, for any other input. */
static ptrdiff_t scan_ordinary(const char *bytes, size_t len, unsigned flags, struct sipcause_line *line)
{
    const char *const phrase = bytes + 12, *const end = bytes + len, *at;
    const unsigned hundreds = (unsigned)bytes[8] - '0', tens = (unsigned)bytes[9] - '0';
    const unsigned units = (unsigned)bytes[10] - '0';

    if ((flags & ~(unsigned)(SIPCAUSE_ALLOW_LF | SIPCAUSE_ALLOW_NO_PHRASE_SP)) != 0
        || load_word(bytes) != UINT64_C(0x20302e322f504953) /* "SIP/2.0 " */
        || hundreds - 1 > 5 || tens > 9 || units > 9 || bytes[11] != ' ')
        return 0;
    at = skip_plain(phrase, end);
    if (end - at < 2 || at[0] != '\r' || at[1] != '\n')
        return 0;
    line->phrase = phrase;
    line->phrase_len = (size_t)(at - phrase);
    line->code = (uint16_t)(100 * hundreds + 10 * tens + units);
    return at + 2 - bytes;
}

#else

static ptrdiff_t scan_ordinary(const char *bytes, size_t len, unsigned flags, struct sipcause_line *line)
{
    (void)bytes;
    (void)len;
    (void)flags;
    (void)line;
    return 0;
}

#endif

ptrdiff_t sipcause_scan(const char *bytes, size_t len, unsigned flags, struct sipcause_line *line)
{
    struct sipcause_scanner scanner;
    ptrdiff_t               answer = len >= 14 ? scan_ordinary(bytes, len, flags, line) : 0;

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

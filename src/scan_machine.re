/* SPDX-License-Identifier: MIT
 *
 * scan_machine.re - takes a SIP status line apart, without copying it or reading past its end.
 *
 * One machine serves both scanners of scan.c. re2c keeps its state in the caller's scanner whenever
 * the bytes run out, so a line may come in pieces of any size. Each part of the line is a condition
 * of its own, and the condition that meets a wrong byte names the error. The patterns come from
 * spec/grammar.lua.
 */

/*!conditions:re2c*/

/* The offset in the line of the byte `step` bytes into this piece. */
static uint32_t position(const struct sipcause_scanner *scanner, ptrdiff_t step)
{
    return scanner->offset + (uint32_t)step;
}

static void add_digit(struct sipcause_scanner *scanner, unsigned byte)
{
    scanner->code = (uint16_t)(scanner->code * 10 + (byte - '0'));
}

/* The part of a line that goes on where the scanner has no state of the machine's. */
static int first_part(const struct sipcause_scanner *scanner)
{
#ifdef READS_WORDS
    if (is_in_phrase(scanner))
        return yycphrase;
    if (scanner->state == SCAN_BEHIND)
        return yycbehind;
#else
    (void)scanner;
#endif
    return yycversion;
}

/* Feeds the machine `len` bytes, at least 1. It never goes back: the byte it looked at last is the
 * one that was wrong. */
static ptrdiff_t scan_piece(struct sipcause_scanner *scanner, const unsigned char *bytes,
                            size_t len)
{
    const unsigned char *at = bytes, *looked = at, *end = bytes + len;
    ptrdiff_t            answer;
    unsigned             flags = scanner->flags, byte = 0; /* looked at; 256 past the last */
    int                  state = scanner->state, part = first_part(scanner);

/*!re2c
    re2c:api = custom;
    re2c:api:style = free-form;
    re2c:eof = 256;
    re2c:variable:yych = byte; re2c:yych:emit = 0;
    re2c:indent:string = "    ";
    re2c:indent:top = 1;
    re2c:define:YYCONDTYPE = "scan_part";
    re2c:define:YYCTYPE = "unsigned";
    re2c:define:YYPEEK = "(looked = at) < end ? *at : 256";
    re2c:define:YYSKIP = "++at;";
    re2c:define:YYBACKUP = ""; re2c:define:YYRESTORE = "";
    re2c:define:YYLESSTHAN = "byte == 256";
    re2c:define:YYFILL = "goto short_of_bytes;";
    re2c:define:YYGETSTATE = "state";
    re2c:define:YYSETSTATE = "state = @@;";
    re2c:define:YYGETCONDITION = "part";
    re2c:define:YYSETCONDITION = "";

{{#rules}}
    {{name}} = {{pattern}};
{{/rules}}
    <version>   version       { goto yyc_behind; }
    <behind>    blank         { goto yyc_hundreds; }
    <version, behind> *       { answer = SIPCAUSE_BAD_VERSION; goto wrong; }

    <hundreds>  hundreds      { scanner->code = (uint16_t)(byte - '0'); goto yyc_tens; }
    <tens>      digit         { add_digit(scanner, byte); goto yyc_units; }
    <units>     digit         { add_digit(scanner, byte); goto yyc_separator; }
    <hundreds, tens, units, separator> * { answer = SIPCAUSE_BAD_CODE; goto wrong; }

    <separator> blank         { scanner->phrase_at = position(scanner, at - bytes);
                                if (flags & SIPCAUSE_STRICT_PHRASE) goto yyc_strict;
                                begin_phrase(scanner); goto yyc_phrase; }
    <separator> [\r\n]        { if (!(flags & SIPCAUSE_ALLOW_NO_PHRASE_SP)) goto bad_end;
                                scanner->phrase_at = position(scanner, at - bytes) - 1;
                                goto phrase_ends; }

    <phrase>    phrase_byte   { goto yyc_phrase; }
    <strict>    strict_byte   { goto yyc_strict; }
    <strict>    "%" hex_digit{2} { goto yyc_strict; }
    <phrase, strict> [\r\n]   { goto phrase_ends; }
    <phrase, strict> *        { answer = SIPCAUSE_BAD_PHRASE; goto wrong; }

    <ending>    "\n"          { goto line_ends; }
    <ending>    *             { goto bad_end; }

    <version, behind, hundreds, tens, units, separator, phrase, strict, ending>
                $             { goto short_of_bytes; }
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
    begin_line(scanner);
    scanner->offset = position(scanner, looked - bytes);
    return answer;
short_of_bytes:
    scanner->state = (uint8_t)state;
    scanner->offset = position(scanner, end - bytes);
    return SIPCAUSE_SHORT;
}

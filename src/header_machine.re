/* SPDX-License-Identifier: MIT
 *
 * header_machine.re - reads the next part of a header field's value. What parts may come next, the
 * readers say: header_parts.c and those behind it. The patterns come from spec/grammar.lua.
 */

/*!re2c
    re2c:condenumprefix = part_;
    re2c:define:YYCONDTYPE = "header_part";
*/
/*!conditions:re2c*/

enum { HEADER_END = 256 }; /* what the lexer returns past the last byte, and looks at there */

/* A value being read. */
struct header {
    const unsigned char *begin, *at, *end;
    const unsigned char *part;  /* where the part read last begins, behind its blanks */
    const unsigned char *wrong; /* with an error: its byte */
    int error;                  /* the first of all, an enum sipcause_header_error; or 0 */
};

/* Of all that is wrong with a value the first is told. */
static void blame(struct header *header, const unsigned char *byte, int error)
{
    if (header->error != 0)
        return;
    header->error = error;
    header->wrong = byte;
}

/* Is the part read last, or the one that could not be read, a quoted text? */
static int is_quotation(const struct header *header)
{
    return header->part < header->end && *header->part == '"';
}

/* Reads the next part, which is due to be of this kind, behind any blanks. Returns 1, a separator
 * as it is, HEADER_END, or what was wrong with it: a negative enum sipcause_header_error; then
 * header->at stays. */
static int header_next(struct header *header, enum header_part kind)
{
    const unsigned char *at = header->at, *looked = at, *marker = at;
    const unsigned char *const end = header->end;
    enum header_part condition = part_blanks;
    unsigned byte;
    int answer;

again:
/*!re2c
    re2c:api = custom;
    re2c:api:style = free-form;
    re2c:yyfill:enable = 0;
    re2c:sentinel = 256;
    re2c:variable:yych = byte;
    re2c:yych:emit = 0;
    re2c:indent:string = "    ";
    re2c:indent:top = 1;
    re2c:define:YYCTYPE = "unsigned";
    re2c:define:YYPEEK = "(looked = at) < end ? *at : HEADER_END";
    re2c:define:YYSKIP = "at += at < end;";
    re2c:define:YYBACKUP = "marker = at;";
    re2c:define:YYRESTORE = "at = marker;";
    re2c:define:YYGETCONDITION = "condition";

{{#rules}}
    {{name}} = {{pattern}};
{{/rules}}

    <blanks>    blanks         { goto behind_blanks; }
    <blanks>    ""             { goto behind_blanks; }

    <separator> [;=,(]         { answer = *header->part; goto done; }
    <separator> [\u0100]       { answer = HEADER_END; goto done; }
    <name>      token          { answer = 1; goto done; }
    <number>    digit+         { answer = 1; goto done; }
    <value>     word | quoted  { answer = 1; goto done; }
    <any>       [\u0100]       { answer = HEADER_END; goto done; }
    <any>       *              { answer = *header->part; goto done; }
    <comment>   comment_text   { header->part = at; goto again; }
    <comment>   [()]           { answer = *header->part; goto done; }

    <separator, name> *        { answer = SIPCAUSE_BAD_TOKEN; goto wrong; }
    <number>    *              { answer = SIPCAUSE_BAD_NUMBER; goto wrong; }
    <value>     *              { answer = SIPCAUSE_BAD_TOKEN;
                                 if (is_quotation(header)) answer = SIPCAUSE_BAD_QUOTED;
                                 goto wrong; }
    <comment>   *              { answer = SIPCAUSE_BAD_COMMENT; goto wrong; }
*/

behind_blanks:
    header->part = at;
    condition = kind;
    goto again;
wrong:
    blame(header, looked, answer);
    return answer;
done:
    header->at = at;
    return answer;
}

/* SPDX-License-Identifier: MIT
 *
 * uri_machine.re - reads a URI between "<" and ">". It stands apart from header_machine.re, for
 * those who have no use for it. The pattern comes from spec/grammar.lua.
 */

/* Is there a URI as it ought to be, behind any blanks? Else the byte that is wrong with it is
 * blamed; header->at stays either way. */
static void uri_check(struct header *header)
{
    const unsigned char *at, *looked;
    const unsigned char *const end = header->end;
    unsigned byte;

    header_peek(header);
    at = header->part;
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
    re2c:define:YYBACKUP = "";
    re2c:define:YYRESTORE = "";

{{#rules}}
    {{name}} = {{pattern}};
{{/rules}}

    bracketed_uri { return; }
    *             { blame(header, looked, SIPCAUSE_BAD_URI); return; }
*/
}

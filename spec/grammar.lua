-- SPDX-License-Identifier: MIT
-- The status line, piece by piece, as re2c patterns: 'abc' is a text in any case, "abc" exactly as
-- written, [] a class of bytes. src/scan_machine.re says in which order they come and what an error is
-- called.
--
--     name           pattern                                             source
rule { "version",     [['SIP/2.0']],                                      rfc3261 "7.1" }
rule { "blank",       [[" "]],                                            rfc3261 "7.2" }
rule { "hundreds",    "[1-6]",                                            rfc3261 "7.2" }
rule { "digit",       "[0-9]",                                            rfc3261 "25.1" }

-- A reason phrase, as stacks write it: any bytes but controls (the tab is allowed), DEL, and the
-- two bytes that occur in no UTF-8 text.
rule { "phrase_byte", [==[[\t\x20-\x7e\x80-\xfd]]==],                     rfc3261 "7.2" }

-- A reason phrase to the letter of the grammar: reserved, unreserved, blank and tab, UTF-8 lead and
-- continuation bytes, and an escape: "%" with two hexadecimal digits.
rule { "strict_byte", [==[[\t !$&'()*+,\-./0-9:;=?@A-Z_a-z~\x80-\xfd]]==], rfc3261 "25.1" }
rule { "hex_digit",   "[0-9A-Fa-f]",                                      rfc3261 "25.1" }

-- Values of header fields. Blanks may be folded over lines; a line end of either kind is taken.
rule { "blanks",      [==[([ \t] | "\r"? "\n" [ \t])+]==],                rfc3261 "25.1" }
rule { "token",       [==[[A-Za-z0-9\-.!%*_+`'~]+]==],                    rfc3261 "25.1" }
rule { "word",        [==[[A-Za-z0-9\-.!%*_+`'~:[\]]+]==],                rfc3261 "25.1" } -- a token or a host
rule { "escaped",     [==["\\" [\x00-\x09\x0b\x0c\x0e-\x7f]]==],          rfc3261 "25.1" }
rule { "quoted",      [==[["] ([ \t!#-[\]-~\x80-\xfd] | "\r"? "\n" [ \t] | escaped)* ["]]==], rfc3261 "25.1" }
rule { "uri_byte",    [==[[A-Za-z0-9;/?:@&=+$,\-_.!~*'()[\]]]==],          rfc3261 "25.1" }
rule { "bracketed_uri", [==["<" [A-Za-z] [A-Za-z0-9+\-.]* ":" (uri_byte | "%" hex_digit hex_digit)+ ">"]==], rfc3261 "25.1" }
rule { "comment_text", [==[([ \t!-'*-[\]-~\x80-\xfd] | "\r"? "\n" [ \t] | escaped)+]==], rfc3261 "25.1" }

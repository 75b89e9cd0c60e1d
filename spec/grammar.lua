-- SPDX-License-Identifier: MIT
-- The status line, piece by piece, as re2c patterns: 'abc' is a text in any case, "abc" exactly as
-- written, [] a class of bytes. src/scan.re says in which order they come and what an error is
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

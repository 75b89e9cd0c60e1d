-- SPDX-License-Identifier: MIT
-- Between QSIG and SIP, by RFC 4497: as RFC 3398 but for 16, 26, 44, 69 and 487.

profile { 2, "rfc4497", "RFC 4497" }

-- 16 becomes BYE or CANCEL where it can.
to_sip {   1, 404, rfc4497 "8.4.1" }
to_sip {   2, 404, rfc4497 "8.4.1" }
to_sip {   3, 404, rfc4497 "8.4.1" }
to_sip {  16, default, rfc4497 "8.4.1" }
to_sip {  17, 486, rfc4497 "8.4.1" }
to_sip {  18, 408, rfc4497 "8.4.1" }
to_sip {  19, 480, rfc4497 "8.4.1" }
to_sip {  20, 480, rfc4497 "8.4.1" }
to_sip {  21, 403, rfc4497 "8.4.1" }
to_sip {  21, 603, rfc4497 "8.4.1", location = U }
to_sip {  22, 410, rfc4497 "8.4.1" }
to_sip {  22, 301, rfc4497 "8.4.1", when = new_number }
to_sip {  23, 410, rfc4497 "8.4.1" }
to_sip {  27, 502, rfc4497 "8.4.1" }
to_sip {  28, 484, rfc4497 "8.4.1" }
to_sip {  29, 501, rfc4497 "8.4.1" }
to_sip {  31, 480, rfc4497 "8.4.1" }
to_sip {  34, 503, rfc4497 "8.4.1" }
to_sip {  38, 503, rfc4497 "8.4.1" }
to_sip {  41, 503, rfc4497 "8.4.1" }
to_sip {  42, 503, rfc4497 "8.4.1" }
to_sip {  47, 503, rfc4497 "8.4.1" }
to_sip {  55, 403, rfc4497 "8.4.1" }
to_sip {  57, 403, rfc4497 "8.4.1" }
to_sip {  58, 503, rfc4497 "8.4.1" }
to_sip {  65, 488, rfc4497 "8.4.1" }
to_sip {  69, 501, rfc4497 "8.4.1" }
to_sip {  70, 488, rfc4497 "8.4.1" }
to_sip {  79, 501, rfc4497 "8.4.1" }
to_sip {  87, 403, rfc4497 "8.4.1" }
to_sip {  88, 503, rfc4497 "8.4.1" }
to_sip { 102, 504, rfc4497 "8.4.1" }
other_cause { 500, rfc4497 "8.4.1" }

-- 401 and 407 only where the gateway has no credentials; protocol errors only where it cannot send a better request;
-- 487 where QSIG is not cleared yet.
to_q850 { 400,  41, rfc4497 "8.4.4" }
to_q850 { 401,  21, rfc4497 "8.4.4" }
to_q850 { 402,  21, rfc4497 "8.4.4" }
to_q850 { 403,  21, rfc4497 "8.4.4" }
to_q850 { 404,   1, rfc4497 "8.4.4" }
to_q850 { 405,  63, rfc4497 "8.4.4" }
to_q850 { 406,  79, rfc4497 "8.4.4" }
to_q850 { 407,  21, rfc4497 "8.4.4" }
to_q850 { 408, 102, rfc4497 "8.4.4" }
to_q850 { 410,  22, rfc4497 "8.4.4" }
to_q850 { 413, 127, rfc4497 "8.4.4" }
to_q850 { 414, 127, rfc4497 "8.4.4" }
to_q850 { 415,  79, rfc4497 "8.4.4" }
to_q850 { 416, 127, rfc4497 "8.4.4" }
to_q850 { 420, 127, rfc4497 "8.4.4" }
to_q850 { 421, 127, rfc4497 "8.4.4" }
to_q850 { 423, 127, rfc4497 "8.4.4" }
to_q850 { 480,  18, rfc4497 "8.4.4" }
to_q850 { 481,  41, rfc4497 "8.4.4" }
to_q850 { 482,  25, rfc4497 "8.4.4" }
to_q850 { 483,  25, rfc4497 "8.4.4" }
to_q850 { 484,  28, rfc4497 "8.4.4" }
to_q850 { 485,   1, rfc4497 "8.4.4" }
to_q850 { 486,  17, rfc4497 "8.4.4" }
to_q850 { 487, default, rfc4497 "8.4.4" }
to_q850 { 488,  31, rfc4497 "8.4.4" }
to_q850 { 488,  65, rfc4497 "8.4.4", when = bearer }
to_q850 { 500,  41, rfc4497 "8.4.4" }
to_q850 { 501,  79, rfc4497 "8.4.4" }
to_q850 { 502,  38, rfc4497 "8.4.4" }
to_q850 { 503,  41, rfc4497 "8.4.4" }
to_q850 { 504, 102, rfc4497 "8.4.4" }
to_q850 { 505, 127, rfc4497 "8.4.4" }
to_q850 { 513, 127, rfc4497 "8.4.4" }
to_q850 { 600,  17, rfc4497 "8.4.4" }
to_q850 { 603,  21, rfc4497 "8.4.4" }
to_q850 { 604,   1, rfc4497 "8.4.4" }
to_q850 { 606,  31, rfc4497 "8.4.4" }
to_q850 { 606,  65, rfc4497 "8.4.4", when = bearer }
other_code { 4, 31, rfc4497 "8.4.4" }
other_code { 5, 31, rfc4497 "8.4.4" }
other_code { 6, 31, rfc4497 "8.4.4" }

sends { 4, RPN, rfc4497 "8.4.4" }
sends { 5, RPN, rfc4497 "8.4.4" }
sends { 6, U, rfc4497 "8.4.4" }

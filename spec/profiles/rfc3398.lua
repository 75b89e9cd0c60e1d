-- SPDX-License-Identifier: MIT
-- Between ISUP and SIP, by RFC 3398. Its tables are for a final response to an INVITE; BYE and CANCEL are cause 16.

profile { 1, "rfc3398", "RFC 3398" }

-- 16 becomes BYE or CANCEL; 44 is the gateway's own affair. 603 for 21 is what the RFC allows, not what it asks for.
-- 26 is the American one: a ported number was routed astray.
to_sip {   1, 404, rfc3398 "7.2.4.1" }
to_sip {   2, 404, rfc3398 "7.2.4.1" }
to_sip {   3, 404, rfc3398 "7.2.4.1" }
to_sip {  16, unmapped, rfc3398 "7.2.4.1" }
to_sip {  17, 486, rfc3398 "7.2.4.1" }
to_sip {  18, 408, rfc3398 "7.2.4.1" }
to_sip {  19, 480, rfc3398 "7.2.4.1" }
to_sip {  20, 480, rfc3398 "7.2.4.1" }
to_sip {  21, 403, rfc3398 "7.2.4.1" }
to_sip {  21, 603, rfc3398 "7.2.4.1", location = U }
to_sip {  22, 410, rfc3398 "7.2.4.1" }
to_sip {  22, 301, rfc3398 "7.2.4.1", when = new_number }
to_sip {  23, 410, rfc3398 "7.2.4.1" }
to_sip {  26, 404, rfc3398 "7.2.4.1" }
to_sip {  27, 502, rfc3398 "7.2.4.1" }
to_sip {  28, 484, rfc3398 "7.2.4.1" }
to_sip {  29, 501, rfc3398 "7.2.4.1" }
to_sip {  31, 480, rfc3398 "7.2.4.1" }
to_sip {  34, 503, rfc3398 "7.2.4.1" }
to_sip {  38, 503, rfc3398 "7.2.4.1" }
to_sip {  41, 503, rfc3398 "7.2.4.1" }
to_sip {  42, 503, rfc3398 "7.2.4.1" }
to_sip {  44, unmapped, rfc3398 "7.2.4.1" }
to_sip {  47, 503, rfc3398 "7.2.4.1" }
to_sip {  55, 403, rfc3398 "7.2.4.1" }
to_sip {  57, 403, rfc3398 "7.2.4.1" }
to_sip {  58, 503, rfc3398 "7.2.4.1" }
to_sip {  65, 488, rfc3398 "7.2.4.1" }
to_sip {  70, 488, rfc3398 "7.2.4.1" }
to_sip {  79, 501, rfc3398 "7.2.4.1" }
to_sip {  87, 403, rfc3398 "7.2.4.1" }
to_sip {  88, 503, rfc3398 "7.2.4.1" }
to_sip { 102, 504, rfc3398 "7.2.4.1" }
to_sip { 111, 500, rfc3398 "7.2.4.1" }
to_sip { 127, 500, rfc3398 "7.2.4.1" }
other_cause { 500, rfc3398 "7.2.4.1" }

-- 401 and 407 only where the gateway has no credentials; 406, 413 to 423, 484, 505 and 513 only where it cannot send
-- a better request. The RFC's table has 504 twice: the second is 505, as its phrase says.
to_q850 { 400,  41, rfc3398 "8.2.6.1" }
to_q850 { 401,  21, rfc3398 "8.2.6.1" }
to_q850 { 402,  21, rfc3398 "8.2.6.1" }
to_q850 { 403,  21, rfc3398 "8.2.6.1" }
to_q850 { 404,   1, rfc3398 "8.2.6.1" }
to_q850 { 405,  63, rfc3398 "8.2.6.1" }
to_q850 { 406,  79, rfc3398 "8.2.6.1" }
to_q850 { 407,  21, rfc3398 "8.2.6.1" }
to_q850 { 408, 102, rfc3398 "8.2.6.1" }
to_q850 { 410,  22, rfc3398 "8.2.6.1" }
to_q850 { 413, 127, rfc3398 "8.2.6.1" }
to_q850 { 414, 127, rfc3398 "8.2.6.1" }
to_q850 { 415,  79, rfc3398 "8.2.6.1" }
to_q850 { 416, 127, rfc3398 "8.2.6.1" }
to_q850 { 420, 127, rfc3398 "8.2.6.1" }
to_q850 { 421, 127, rfc3398 "8.2.6.1" }
to_q850 { 423, 127, rfc3398 "8.2.6.1" }
to_q850 { 480,  18, rfc3398 "8.2.6.1" }
to_q850 { 481,  41, rfc3398 "8.2.6.1" }
to_q850 { 482,  25, rfc3398 "8.2.6.1" }
to_q850 { 483,  25, rfc3398 "8.2.6.1" }
to_q850 { 484,  28, rfc3398 "8.2.6.1" }
to_q850 { 485,   1, rfc3398 "8.2.6.1" }
to_q850 { 486,  17, rfc3398 "8.2.6.1" }
to_q850 { 487, unmapped, rfc3398 "8.2.6.1" }
to_q850 { 488,  31, rfc3398 "8.2.6.1" }
to_q850 { 488,  65, rfc3398 "8.2.6.1", when = bearer }
to_q850 { 500,  41, rfc3398 "8.2.6.1" }
to_q850 { 501,  79, rfc3398 "8.2.6.1" }
to_q850 { 502,  38, rfc3398 "8.2.6.1" }
to_q850 { 503,  41, rfc3398 "8.2.6.1" }
to_q850 { 504, 102, rfc3398 "8.2.6.1" }
to_q850 { 505, 127, rfc3398 "8.2.6.1" }
to_q850 { 513, 127, rfc3398 "8.2.6.1" }
to_q850 { 600,  17, rfc3398 "8.2.6.1" }
to_q850 { 603,  21, rfc3398 "8.2.6.1" }
to_q850 { 604,   1, rfc3398 "8.2.6.1" }
to_q850 { 606,  31, rfc3398 "8.2.6.1" }
to_q850 { 606,  65, rfc3398 "8.2.6.1", when = bearer }
other_code { 4, 31, rfc3398 "8.2.6.1" }
other_code { 5, 31, rfc3398 "8.2.6.1" }
other_code { 6, 31, rfc3398 "8.2.6.1" }

-- The RFC says network. Of the networks of Q.850, what answers from behind a gateway is BI.
sends { 4, inferred(BI), rfc3398 "8.2.6.1" }
sends { 5, inferred(BI), rfc3398 "8.2.6.1" }
sends { 6, U, rfc3398 "8.2.6.1" }

-- SPDX-License-Identifier: MIT
-- Asterisk with PJSIP, as its sources of 2026-08-05 have it. What is unmapped here, ast_sip_session_terminate sends as 603.

profile { 3, "asterisk", "Asterisk" }

to_sip {   1, 404, asterisk "hangup_cause2sip" }
to_sip {   2, 404, asterisk "hangup_cause2sip" }
to_sip {   3, 404, asterisk "hangup_cause2sip" }
to_sip {  17, 486, asterisk "hangup_cause2sip" }
to_sip {  18, 408, asterisk "hangup_cause2sip" }
to_sip {  19, 480, asterisk "hangup_cause2sip" }
to_sip {  20, 480, asterisk "hangup_cause2sip" }
to_sip {  21, 403, asterisk "hangup_cause2sip" }
to_sip {  22, 410, asterisk "hangup_cause2sip" }
to_sip {  23, 302, asterisk "hangup_cause2sip" }
to_sip {  27, 502, asterisk "hangup_cause2sip" }
to_sip {  28, 484, asterisk "hangup_cause2sip" }
to_sip {  29, 501, asterisk "hangup_cause2sip" }
to_sip {  31, 480, asterisk "hangup_cause2sip" }
to_sip {  34, 503, asterisk "hangup_cause2sip" }
to_sip {  38, 500, asterisk "hangup_cause2sip" }
to_sip {  42, 503, asterisk "hangup_cause2sip" }
to_sip {  58, 488, asterisk "hangup_cause2sip" }
to_sip {  66, 503, asterisk "hangup_cause2sip" }
to_sip { 127, 500, asterisk "hangup_cause2sip" }
other_cause { unmapped, asterisk "hangup_cause2sip" }

to_q850 { 302,  23, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 401,  21, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 403,  21, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 404,   1, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 405, 127, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 407,  21, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 408,  18, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 409,  41, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 410,  22, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 411, 127, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 413, 127, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 414, 127, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 415, 127, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 420,   3, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 480,  19, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 481, 127, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 482, 127, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 483,  19, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 484,  28, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 485,   1, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 486,  17, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 487, 127, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 488,  58, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 491, 127, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 493, 127, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 500,  38, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 501,  29, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 502,  27, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 503,  34, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 504, 102, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 505, 127, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 600,  17, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 603,  21, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 604,   1, asterisk "ast_sip_hangup_sip2cause" }
to_q850 { 606,  58, asterisk "ast_sip_hangup_sip2cause" }
other_code { any, 16, asterisk "ast_sip_hangup_sip2cause" }
other_code { 4, 127, asterisk "ast_sip_hangup_sip2cause" }
other_code { 5,  34, asterisk "ast_sip_hangup_sip2cause" }
other_code { 6, 127, asterisk "ast_sip_hangup_sip2cause" }

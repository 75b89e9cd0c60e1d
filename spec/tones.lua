-- SPDX-License-Identifier: MIT
-- What a phone lets its user hear when a call comes to nothing, in the tones of ITU-T E.180. RFC
-- 3960 says when it rings; RFC 8688 has an example of what is heard when a call was blocked. For the
-- rest no document gives a response code its tone: RFC 3398 gives it a cause of Q.850, and 3GPP TS
-- 22.001 F.4 gives causes tones: 1 unobtainable, 17 busy; 34, 41, 42, 44, 49 and 58 congestion. Where
-- that ends, a call that came to nothing is heard: as congestion where the same call may be carried
-- another time, as unobtainable where it would not as it was dialed. What ended as somebody meant it
-- to, or what a phone goes on with by itself, is silent.
--
--             outcome             tone          source
outcome_tone { unknown,            congestion,   inferred(ts22001 "F.2.1") }
outcome_tone { progress,           none,         rfc3960 "3.2" }
outcome_tone { success,            none,         inferred(rfc3960 "3.2") }
outcome_tone { ended,              none,         inferred(ts22001 "F.2.1") }
outcome_tone { redirected,         none,         inferred(rfc3261 "8.1.3.4") }
outcome_tone { busy,               busy,         ts22001 "F.4" }
outcome_tone { no_answer,          congestion,   inferred(ts22001 "F.2.1") }
outcome_tone { unavailable,        congestion,   inferred(ts22001 "F.2.1") }
outcome_tone { not_found,          unobtainable, ts22001 "F.4" }
outcome_tone { declined,           busy,         inferred(ts22001 "F.4") } -- as 17
outcome_tone { blocked,            unobtainable, inferred(rfc8688 "4.4") }
outcome_tone { forbidden,          unobtainable, inferred(rfc8688 "4.4") }
outcome_tone { unauthenticated,    congestion,   inferred(ts22001 "F.2.1") }
outcome_tone { identity_refused,   unobtainable, inferred(rfc8688 "4.4") }
outcome_tone { no_credit,          unobtainable, inferred(rfc8688 "4.4") }
outcome_tone { canceled,           none,         inferred(rfc3398 "8.2.6.1") } -- 487 has no cause
outcome_tone { media_mismatch,     congestion,   inferred(ts22001 "F.4") } -- 58
outcome_tone { media_lost,         congestion,   inferred(ts22001 "F.4") } -- 49
outcome_tone { malformed,          congestion,   inferred(rfc3398 "8.2.6.1") } -- 400 is 41
outcome_tone { unsupported,        congestion,   inferred(ts22001 "F.2.1") }
outcome_tone { too_large,          congestion,   inferred(ts22001 "F.2.1") }
outcome_tone { limited,            congestion,   inferred(ts22001 "F.4") } -- 34
outcome_tone { timeout,            congestion,   inferred(ts22001 "F.2.1") }
outcome_tone { server_error,       congestion,   inferred(rfc3398 "8.2.6.1") } -- 500 is 41
outcome_tone { loop,               congestion,   inferred(ts22001 "F.2.1") }
outcome_tone { no_dialog,          congestion,   inferred(rfc3398 "8.2.6.1") } -- 481 is 41
outcome_tone { conflict,           none,         inferred(rfc3261 "14.1") }
outcome_tone { misconfigured,      unobtainable, inferred(ts22001 "F.2.1") }
outcome_tone { condition_failed,   congestion,   inferred(ts22001 "F.2.1") }
outcome_tone { bad_number,         unobtainable, inferred(rfc3398 "8.2.6.1") } -- 485 is 1
outcome_tone { congested,          congestion,   ts22001 "F.4" }
outcome_tone { interrupted,        congestion,   inferred(ts22001 "F.4") } -- 41
outcome_tone { transfer_failed,    congestion,   inferred(ts22001 "F.2.1") }
outcome_tone { answered_elsewhere, none,         inferred(rfc3326 "2") }
outcome_tone { interval_too_short, none,         inferred(rfc4028 "7.3") }
outcome_tone { security_required,  congestion,   inferred(ts22001 "F.2.1") }
outcome_tone { preempted,          congestion,   inferred(ts22001 "F.2.1") }

-- A response that does not sound as its outcome does.
--
--          code  tone     source
code_tone { 180,  ringing, rfc3261 "21.1.2" } -- unless media come: rfc3960 "3.2"
code_tone { 401,  none,    inferred(rfc3261 "22.2") } -- the phone goes on with its credentials
code_tone { 407,  none,    inferred(rfc3261 "22.3") }

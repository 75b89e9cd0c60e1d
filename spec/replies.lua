-- SPDX-License-Identifier: MIT
-- Which response code to send: for each situation of vocabulary.lua the codes, by what else is known. A row answers
-- where all of its contexts are given; the first that does counts, so those that need more stand before the others, and
-- the last of a situation needs nothing.
--
-- The cause is the one of Q.850 that goes into a Reason where a gateway to the telephone network reads it (RFC 6432
-- section 3): by RFC 3398 sections 7.2.4.1 and 8.2.6.1 it and the code become each other, but 21 and 24 beside 428, 433,
-- 438, 607 and 608, which are younger and say the same, 19 beside a 503, and 31 where nobody knows why.
-- Retry-After: never, where the caller is to try again, always, or the seconds from which to choose.
-- `sip_cause`: the Reason has SIP and this code, and this text.
--
-- 480 and not 500 where nothing is known: 500 would say that this side failed, have it tried again in seconds and at other
-- servers. RFC 3398 makes 480 of what is normal and unspecified.
--
--      situation               contexts                              code  Q.850     Retry-After  source
reply { unknown,                always,                               480,  31,       if_wanted, inferred(rfc3398 "7.2.4.1") }
-- 603 is for whoever knows that no other device will answer. Where a gateway makes 21 of it, and that a 403, phones try
-- again; some carriers do at once.
reply { rejected,               { nowhere_else, pstn },               486,  17,       if_wanted, practice(twinkle102 "description") }
reply { rejected,               { nowhere_else, upstream_fails_over }, 486, 17,       if_wanted, practice(drachtio203 "description") }
reply { rejected,               { nowhere_else },                     603,  21,       if_wanted, rfc3261 "21.6.2" }
reply { rejected,               { forked },                           486,  17,       if_wanted, practice(janus268 "description") }
reply { rejected,               always,                               486,  17,       if_wanted, rfc3261 "13.3.1.3" }
reply { do_not_disturb,         always,                               480,  18,       if_wanted, rfc3261 "21.4.18" }
reply { absent,                 always,                               480,  20,       if_wanted, rfc3261 "21.4.18" }
reply { busy,                   { nowhere_else },                     600,  17,       if_wanted, rfc3261 "21.6.1" }
reply { busy,                   always,                               486,  17,       if_wanted, rfc3261 "21.4.24" }
reply { no_answer,              { upstream_fails_over },              503,  19,       never,     practice(livekit785 "description") }
reply { no_answer,              always,                               480,  19,       if_wanted, inferred(rfc3398 "7.2.4.1") }
reply { answered_elsewhere,     always,                               487,  unmapped, never,     rfc3326 "3.1", sip_cause = 200, text = "Call completed elsewhere" }
reply { blocked_number,         { intermediary },                     608,  21,       never,     rfc8688 "3.1" }
reply { blocked_number,         { nowhere_else },                     603,  21,       never,     inferred(rfc3261 "21.6.2") }
reply { blocked_number,         always,                               403,  21,       never,     inferred(rfc3261 "21.4.4") }
reply { unwanted,               always,                               607,  21,       never,     rfc8197 "4" }
reply { unknown_number,         { nowhere_else },                     604,  1,        never,     rfc3261 "21.6.3" }
reply { unknown_number,         always,                               404,  1,        never,     rfc3261 "21.4.5" }
reply { number_incomplete,      always,                               484,  28,       never,     rfc3261 "21.4.22" }
reply { no_capacity,            always,                               503,  34,       if_wanted, rfc3398 "7.2.4.1" }
reply { overloaded,             always,                               503,  42,       always,    rfc3261 "21.5.4" }
reply { media_not_acceptable,   { nowhere_else },                     606,  65,       never,     rfc3261 "21.6.4" }
reply { media_not_acceptable,   always,                               488,  65,       never,     rfc3261 "13.3.1.3" }
reply { unauthenticated_caller, { intermediary },                     407,  21,       never,     rfc3261 "21.4.8" }
reply { unauthenticated_caller, always,                               401,  21,       never,     rfc3261 "21.4.2" }
reply { anonymous_caller,       always,                               433,  24,       never,     rfc5079 "3" }
reply { device_fault,           { upstream_fails_over },              503,  41,       never,     inferred(rfc3263 "4.3") }
reply { device_fault,           always,                               500,  41,       if_wanted, rfc3261 "21.5.1" }
reply { moved,                  always,                               301,  22,       never,     rfc3261 "21.3.2" }
reply { not_allowed,            always,                               403,  21,       never,     rfc3261 "21.4.4" }
-- Since 2026-03-25, in the US, by nothing else. What the Reason has is that of ATIS-1000099, known second hand: behind
-- the version come url=, tel= or email= of whom the caller may ask.
reply { analytics,              { in_us },                            603,  unmapped, never,     fcc25_15 "Summary", phrase = "Network Blocked", sip_cause = 603, text = "v=analytics1" }
reply { analytics,              always,                               608,  21,       never,     rfc8688 "3.1" }
reply { diverted,               always,                               302,  unmapped, never,     rfc3261 "21.3.3" }
reply { gone,                   always,                               410,  22,       never,     rfc3261 "21.4.10" }
reply { canceled,               always,                               487,  unmapped, never,     rfc3261 "9.2" }
reply { identity_missing,       always,                               428,  21,       never,     rfc8224 "6.2.2" }
reply { identity_invalid,       always,                               438,  21,       never,     rfc8224 "6.2.2" }
reply { maintenance,            always,                               503,  41,       always,    rfc3261 "21.5.4" }
-- A 503 goes on to the caller only where no request at all can be served.
reply { next_hop_failed,        always,                               500,  41,       if_wanted, rfc3261 "16.7" }
reply { next_hop_silent,        always,                               408,  102,      never,     rfc3261 "16.7" }
reply { second_invite,          always,                               500,  unmapped, { 0, 10 }, rfc3261 "14.2" }
reply { glare,                  always,                               491,  unmapped, never,     rfc3261 "14.2" }
reply { rejected_quietly,       always,                               480,  20,       if_wanted, practice(implementors "msg01712") }

-- SPDX-License-Identifier: MIT
-- The methods of requests, and how much of a dialog ends with a response to each: a failure ends a
-- usage of a dialog only where the request belongs to it (RFC 5057 section 5.3). What a code may end
-- at all stands in codes.lua. The numbers are in other people's firmware: append only.

-- Number, name (case matters: RFC 3261 section 7.1), the usage it belongs to, source. `at_most`:
-- no failure of it ends more. `reference`: the registry's, where the row cites another document. 0
-- is every method that nobody registered, and has no name. RFC 5057 counts a REFER to the
-- subscription that it begins and a REGISTER to a registration: one that fails has none to end.
method { 0,  "UNKNOWN",   no_usage,     rfc5057 "5.3" }
method { 1,  "ACK",       invite_usage, rfc3261 "22.1", at_most = nothing } -- nothing answers it
method { 2,  "BYE",       invite_usage, rfc5057 "5.3", reference = "RFC 3261" }
method { 3,  "CANCEL",    invite_usage, inferred(rfc3261 "9.1"), at_most = transaction }
method { 4,  "INFO",      invite_usage, rfc5057 "5.3", reference = "RFC 6086" }
method { 5,  "INVITE",    invite_usage, rfc5057 "5.3", reference = "RFC 3261" }
method { 6,  "MESSAGE",   no_usage,     rfc5057 "5.3", reference = "RFC 3428" }
method { 7,  "NOTIFY",    subscription, rfc5057 "5.3", reference = "RFC 6665" }
method { 8,  "OPTIONS",   no_usage,     rfc5057 "5.3", reference = "RFC 3261" }
method { 9,  "PRACK",     invite_usage, rfc5057 "5.3", reference = "RFC 3262" }
method { 10, "PUBLISH",   no_usage,     inferred(rfc5057 "5.3"), reference = "RFC 3903" }
method { 11, "REFER",     no_usage,     inferred(rfc5057 "5.3"), reference = "RFC 3515" }
method { 12, "REGISTER",  no_usage,     inferred(rfc5057 "5.3"), at_most = transaction, reference = "RFC 3261" }
method { 13, "SUBSCRIBE", subscription, rfc5057 "5.3", reference = "RFC 6665" }
method { 14, "UPDATE",    invite_usage, rfc5057 "5.3", reference = "RFC 3311" }

-- Where a code ends something else than usual with requests of one method.
--
-- The end is what a BYE asks for, and whoever fails to handle it does not keep the call alive.
ends { BYE,       200, usage,       rfc5057 "4.1" }
ends { BYE,       202, usage,       inferred(rfc5057 "4.1") }
ends { BYE,       204, usage,       inferred(rfc5057 "4.1") }
ends { BYE,       500, usage,       rfc5057 "5.1" }
ends { BYE,       503, usage,       inferred(rfc5057 "5.1") }
ends { BYE,       600, usage,       rfc5057 "5.1" }
ends { BYE,       687, usage,       inferred(rfc5057 "5.1") }
-- What a call can do without.
ends { INFO,      405, transaction, rfc5057 "5.1" }
ends { INFO,      501, transaction, rfc5057 "5.1" }
ends { UPDATE,    405, transaction, inferred(rfc3311 "5.3") }
ends { UPDATE,    501, transaction, inferred(rfc3311 "5.3") }
-- No provisional response waits for it, while the INVITE goes on.
ends { PRACK,     481, transaction, inferred(rfc3262 "3") }
-- A subscription lives on, until it expires, after all that RFC 6665 does not name.
ends { SUBSCRIBE, 408, transaction, rfc6665 "4.1.2.2" }
ends { SUBSCRIBE, 502, transaction, rfc6665 "4.1.2.2" }

-- SPDX-License-Identifier: MIT
-- What the evidence of a call comes to: which of it decides, and what events and requests mean that
-- are no response.
--
-- No document has the whole order. RFC 3261 says which of several responses stands, RFC 3326 that a
-- Reason says why a request was sent, RFC 6432 and RFC 8606 that a response may carry the cause of
-- the network behind a gateway, and where that was set. The rest follows from who knows more: who
-- names the very fault before who names a kind of it, and a name before a number that stands for
-- many things.

source { "rfc3515", "RFC 3515", "The SIP Refer Method", "https://www.rfc-editor.org/rfc/rfc3515", read = "2026-11-28" }
source { "rfc6432", "RFC 6432", "Carrying Q.850 Codes in Reason Header Fields in SIP Responses", "https://www.rfc-editor.org/rfc/rfc6432", read = "2026-11-28" }

-- The kinds of evidence. Of a final failure, a BYE or a CANCEL; causes stand together, in the order
-- in which a policy prefers them and a provisional response is asked for them:
evidence { 1, "vendor_code",  "a vendor's code that says more than the response code beside it" }
evidence { 2, "sense",        "a phrase or a warn code that makes another answer of the code" }
evidence { 3, "reason_text",  "a text of a Reason that means what a phrase does" }
evidence { 4, "exact_cause",  "a cause of another protocol than Q.850 and SIP" }
evidence { 5, "q850_cause",   "a cause of Q.850 that is not generic" }
evidence { 6, "sip_cause",    "a response code in a Reason, other than the one beside it" }
evidence { 7, "generic_cause", "a cause of Q.850 in a BYE that tells little" }
evidence { 8, "cancel",       "a CANCEL" }
evidence { 9, "bye",          "a BYE" }
-- Of any response, behind all others of messages:
evidence { 10, "telling_code", "a response code that is registered and not generic" }
evidence { 11, "generic_code", "a response code that stands for many things" }
evidence { 12, "class_code",  "a response code that nobody registered, by its class" }
-- And of the whole call:
evidence { 13, "early_cause", "a telling cause in a provisional response, the latest" }
evidence { 14, "event",       "what was in no message" }

-- Which evidence there is decides: the first of these, and what it is called then.
decides { vendor_code,   vendor,             inferred(rfc6432 "3") }
decides { exact_cause,   reason,             rfc3326 "2" }
decides { reason_text,   reason,             inferred(rfc8688 "1") }
decides { q850_cause,    reason,             inferred(rfc6432 "3") }
decides { sip_cause,     reason,             rfc3326 "2" }
decides { sense,         phrase,             inferred(rfc3261 "21") }
decides { telling_code,  status,             rfc3261 "21" }
decides { cancel,        request,            rfc3261 "9.1" }
decides { early_cause,   provisional_reason, inferred(rfc6432 "3") }
decides { generic_code,  status,             rfc3261 "21" }
decides { class_code,    class,              rfc3261 "8.1.3.2" }
decides { event,         event,              rfc3261 "8.1.3.1" }
decides { generic_cause, reason,             inferred(rfc3326 "2") }
decides { bye,           request,            rfc3261 "15.1.1" }

-- Of several final responses of a class these come first: they say how the request can be mended.
prefers { 401, rfc3261 "16.7" }
prefers { 407, rfc3261 "16.7" }
prefers { 415, rfc3261 "16.7" }
prefers { 420, rfc3261 "16.7" }
prefers { 484, rfc3261 "16.7" }

-- A text of a Reason that begins so says what the code with this phrase says: how analytics block.
-- How it begins stands in ATIS-1000099, which is known second hand alone.
text_means { "v=analytics", 603, "Network Blocked", rfc8688 "1" }

-- What a request that ends a call says: by itself, or with a response code in its Reason. A BYE
-- before the answer is the caller's and means what a CANCEL does. `q850`: what to pass on with it,
-- where that is not what any call is cleared with.
request_means { BYE,    ended,              none, rfc3261 "15.1.1" }
request_means { CANCEL, canceled,           none, rfc3261 "9.1" }
request_means { CANCEL, answered_elsewhere, none, rfc3326 "3.1", cause = 200, q850 = 26 }
request_means { BYE,    ended,              none, inferred(rfc3326 "2"), cause = 200 }
request_means { BYE,    ended,              none, inferred(rfc3326 "2"), cause = 487 }

-- What an event says. `code`: the response that it is taken for; `failover`: where the request may
-- go then; `over`: it ends the call by itself; `ends`: a BYE behind it was sent because of it.
event_means { no_response,      timeout,         try_next_server,  rfc3261 "8.1.3.1", code = 408, failover = server, over = true }
event_means { transport_failed, congested,       try_next_server,  rfc3261 "8.1.3.1", code = 503, failover = server, over = true }
event_means { canceled_here,    canceled,        none,             rfc3261 "9.1", code = 487, over = true }
event_means { hung_up_here,     ended,           none,             rfc3261 "15.1.1", over = true }
event_means { media_lost,       media_lost,      check_network,    inferred(rfc3261 "15"), ends = true }
event_means { no_ack,           timeout,         check_network,    rfc3261 "13.3.1.4", ends = true }
event_means { session_expired,  interrupted,     check_network,    rfc4028 "10", ends = true }
event_means { transfer_failed,  transfer_failed, none,             rfc3515 "2.4.5" }

-- What a callee's phone shows as a missed call, where it was not answered: only what left the call
-- to nobody. Whoever declined it has seen it, and whoever answered at another phone took it.
missed { busy,           inferred(rfc3326 "2") }
missed { no_answer,      inferred(rfc3326 "2") }
missed { unavailable,    inferred(rfc3326 "2") }
missed { canceled,       rfc3261 "9.1" }
missed { media_mismatch, inferred(rfc3326 "2") }
missed { timeout,        inferred(rfc3326 "2") }
missed { server_error,   inferred(rfc3326 "2") }
missed { congested,      inferred(rfc3326 "2") }
missed { interrupted,    inferred(rfc3326 "2") }

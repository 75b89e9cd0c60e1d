-- SPDX-License-Identifier: MIT
-- The closed lists: what can have happened, what a caller may do, who may have done it. The numbers
-- are in other people's firmware: append only, never renumber, never reuse.
-- What each word means stands in text/en.

-- What happened.
outcome {  0, "unknown" }
outcome {  1, "progress" }
outcome {  2, "success" }
outcome {  3, "ended" }
outcome {  4, "redirected" }
outcome {  5, "busy" }
outcome {  6, "no_answer" }
outcome {  7, "unavailable" }
outcome {  8, "not_found" }
outcome {  9, "declined" }
outcome { 10, "blocked" }
outcome { 11, "forbidden" }
outcome { 12, "unauthenticated" }
outcome { 13, "identity_refused" }
outcome { 14, "no_credit" }
outcome { 15, "canceled" }
outcome { 16, "media_mismatch" }
outcome { 17, "media_lost" }
outcome { 18, "malformed" }
outcome { 19, "unsupported" }
outcome { 20, "too_large" }
outcome { 21, "limited" }
outcome { 22, "timeout" }
outcome { 23, "server_error" }
outcome { 24, "loop" }
outcome { 25, "no_dialog" }
outcome { 26, "conflict" }
outcome { 27, "misconfigured" }
outcome { 28, "condition_failed" }
outcome { 29, "bad_number" }
outcome { 30, "congested" }
outcome { 31, "interrupted" }
outcome { 32, "transfer_failed" }
outcome { 33, "answered_elsewhere" }
outcome { 34, "interval_too_short" }
outcome { 35, "security_required" }
outcome { 36, "preempted" }

-- May the same request go again: what a program branches on. `after_change` means that the same
-- request would fail again; credentials are a change, too.
retry { 0, "no" }
retry { 1, "now" }
retry { 2, "later" }
retry { 3, "after_change" }
retry { 4, "next_server" }
retry { 5, "contact" }

-- Who has to act first.
acts { 0, "nobody" }
acts { 1, "device" }
acts { 2, "user" }
acts { 3, "administrator" }
acts { 4, "provider" }

-- What to do about it, whether the same request may go again then, and who acts.
--       no  word                retry         acts           source
action {  0, "none",              no,           nobody,        inferred(rfc3261 "21.2") }
action {  1, "wait",              no,           device,        inferred(rfc3261 "21.1") }
action {  2, "follow_contact",    contact,      device,        rfc3261 "8.1.3.4" }
action {  3, "retry_later",       later,        device,        rfc3261 "20.33" }
action {  4, "retry_soon",        later,        device,        rfc3261 "14.1" }
action {  5, "try_next_server",   next_server,  device,        rfc3263 "4.3" }
action {  6, "authenticate",      after_change, device,        rfc3261 "8.1.3.5" }
action {  7, "fix_number",        after_change, user,          inferred(rfc3261 "21.4") }
action {  8, "add_digits",        after_change, user,          rfc3261 "21.4.22" }
action {  9, "change_media",      after_change, device,        inferred(rfc3261 "21.4.26") }
action { 10, "change_request",    after_change, device,        rfc3261 "8.1.3.5" }
action { 11, "change_caller_id",  after_change, administrator, inferred(rfc3261 "21.4") }
action { 12, "ask_user",          after_change, user,          rfc3261 "21.4.23" }
action { 13, "add_credit",        after_change, administrator, inferred(rfc3261 "21.4") }
action { 14, "change_account",    after_change, administrator, inferred(rfc3261 "21.4") }
action { 15, "check_network",     after_change, administrator, inferred(rfc3261 "21.4") }
action { 16, "check_own_system",  after_change, administrator, inferred(rfc3261 "21.4") }
action { 17, "contact_provider",  after_change, provider,      inferred(rfc3261 "21.4") }
action { 18, "reduce_rate",       later,        device,        inferred(rfc3261 "21.5.4") }
action { 19, "do_not_retry",      no,           user,          rfc3261 "21.4.4" }
action { 20, "end_dialog",        no,           device,        rfc3261 "12.2.1.2" }
action { 21, "check_logs",        no,           administrator, inferred(rfc3261 "21.4") }
action { 22, "retry_now",         now,          device,        rfc6665 "4.1.3" }

-- Who made the Call-ID of the dialog: the side that sent its first request.
call_id { 0, "call_id_unknown", "nobody says who made it" }
call_id { 1, "call_id_own", "this side made it" }
call_id { 2, "call_id_other", "the other side made it" }

-- How long an action waits before the same request goes again, in milliseconds, where a document
-- says so; any length between is as good, and each time another one.
wait { retry_soon, call_id_unknown, 0,    4000, inferred(rfc3261 "14.1") }
wait { retry_soon, call_id_own,     2100, 4000, rfc3261 "14.1" }
wait { retry_soon, call_id_other,   0,    2000, rfc3261 "14.1" }

-- Who can have ended a call, in the words of the vendors' documents. The number is a bit position.
party { 0, "customer" }
party { 1, "carrier" }
party { 2, "platform" }
party { 3, "origination" }
party { 4, "destination" }
party { 5, "system" }

-- Which side that was: near is that of the record's reader, who sent the request or whose account it
-- is; far the other end, with its own network.
side { 0, "unknown" }
side { 1, "near" }
side { 2, "far" }
side { 3, "network" }
side { 4, "platform" }

-- How much of a dialog ends with a response to a request inside it (RFC 5057).
effect { 0, "nothing" }
effect { 1, "transaction" }
effect { 2, "usage" }
effect { 3, "dialog" }

-- What else is known of a response code. The number is a bit position.
flag { 0, "registered" }
flag { 1, "retry_after" }
flag { 2, "stops_forking" }
flag { 3, "deprecated" }
flag { 4, "next_server" }
flag { 5, "next_flow" }
flag { 6, "local_timeout" }
flag { 7, "generic_code" }

-- What a phone lets its user hear. Which outcome has which tone stands in tones.lua.
tone { 0, "none" }
tone { 1, "ringing" }
tone { 2, "busy" }
tone { 3, "congestion" }
tone { 4, "unobtainable" }

-- How far a call came, in this order.
stage { 0, "nothing" }
stage { 1, "trying" }
stage { 2, "ringing" }
stage { 3, "early" }
stage { 4, "answered" }

-- Who ended a call.
by { 0, "unknown" }
by { 1, "caller" }
by { 2, "callee" }
by { 3, "network" }

-- Where the same request may go instead.
failover { 0, "none" }
failover { 1, "server" }
failover { 2, "branch" }
failover { 3, "flow" }

-- What a diagnosis goes by. Which of it comes first stands in diagnosis.lua.
decider { 0, "nothing" }
decider { 1, "vendor" }
decider { 2, "reason" }
decider { 3, "phrase" }
decider { 4, "status" }
decider { 5, "provisional_reason" }
decider { 6, "class" }
decider { 7, "event" }
decider { 8, "request" }

-- What happens to a call and is in no message. What each means stands in diagnosis.lua.
event { 0, "none" }
event { 1, "no_response" }
event { 2, "transport_failed" }
event { 3, "canceled_here" }
event { 4, "hung_up_here" }
event { 5, "media_lost" }
event { 6, "no_ack" }
event { 7, "session_expired" }
event { 8, "transfer_failed" }

-- Whose eyes a call is seen with: number, word, what it means to a C programmer.
role { 0, "observer", "between the two, or whoever reads a log" }
role { 1, "caller", "the side that sent the INVITE" }
role { 2, "callee", "the side that the INVITE came to" }

-- Which evidence comes first in a diagnosis.
prefer { 0, "vendor", "a vendor's code, then causes of Reason" }
prefer { 1, "q850", "a cause of Q.850" }
prefer { 2, "sip", "a cause of SIP in a Reason" }

-- What a fact about a vendor can be: number, word, how the tool calls it, what it means to a C programmer.
fact_kind { 0, "no_fact", "none", "past the last" }
fact_kind { 1, "codec", "codec", "a codec it takes: \"PCMA\", and its payload type in `low`" }
fact_kind { 2, "signaling_ports", "signaling", "ports `low` to `high` must be open: \"udp\", \"tcp\" or \"\" if not said" }
fact_kind { 3, "media_ports", "media", "the same, for RTP" }
fact_kind { 4, "number_format", "numbers", "how numbers are to be written: \"E.164\"" }
fact_kind { 5, "initiator", "initiator", "its own word for who ended a call: \"Zentrunk\", the enum sipcause_party in `low`, the enum sipcause_side in `high`" }
fact_kind { 6, "check", "check", "what to check before asking its support: \"allowed-ips\"" }
fact_kind { 7, "report", "report", "what its support wants to know: \"call-uuid\"" }
fact_kind { 8, "note", "note", "what else it explains: \"2xx\"" }
fact_kind { 9, "support", "support", "where its support is asked, an address of mail or of the web" }
fact_kind { 10, "dtmf", "dtmf", "how key presses are sent: \"RFC 2833\"" }
fact_kind { 11, "codecs_only_in", "only_in", "the country in which it takes the codecs that it names and no other: \"IN\"" }
fact_kind { 12, "conflict", "conflict", "where two documents disagree: \"D10-D17\"; a row for each of the two, `low` 0 and 1, with one text" }

-- What the scanner of status lines says when it does not return a length; in C, less than 0. Behind the word
-- stands what the tool says of it.
scan_error { 1, "short", "no status line: it is not complete",
  "all good, but the line has not all arrived: read more" }
scan_error { 2, "bad_version", "no SIP/2.0 status line: the version is wrong",
  "no \"SIP/2.0\" and one SP: another protocol, another version" }
scan_error { 3, "bad_code", "no status line: the code is not three digits from 100 to 699 between blanks",
  "no three digits from 100 to 699 and one SP" }
scan_error { 4, "bad_phrase", "no status line: the phrase has a byte that may not stand there",
  "a byte that may not stand in a reason phrase" }
scan_error { 5, "bad_line_end", "no status line: it is not complete",
  "CR without LF, LF without CR, or an end before the SP of the phrase" }
scan_error { 6, "too_long", "no status line: it is too long",
  "the line goes on past its limit" }

-- What the readers of header fields say is wrong.
header_error { 10, "bad_token", "something else is due here",
  "something else was due here: a name, a separator, the end" }
header_error { 11, "bad_number", "no number, or one too large",
  "no digit where a number was due, or a number too large" }
header_error { 12, "bad_quoted", "no quoted text, or one without an end",
  "no quoted text where one was due, no end to it, or a control in it" }
header_error { 13, "bad_comment", "a comment without an end",
  "a comment without an end, or a control in it" }
header_error { 14, "bad_uri", "no URI between < and >",
  "no URI where one was due, or not between < and >" }

-- What a mapping between Q.850 and SIP can depend on besides the code. The number is a bit position; behind the
-- word stands what the tool says of it.
condition { 0, "new_number", "the number has changed, and the new one is known",
  "the new number is known and can be put into a Contact" }
condition { 1, "bearer", "the bearer capability is the trouble",
  "a Warning says that another bearer capability could help" }

-- Why a mapping says what it says.
basis { 0, "exact", "the profile has a row for it", "the profile has a row for it" }
basis { 1, "default", "the profile has no row for it, only one for all others", "the profile has none, and one for its class or for all others" }
basis { 2, "override", "a row of the caller's own", "one of the caller's own rows has it" }

-- Why a call is not taken: what somebody knows who has to choose a response code.
situation {  0, "unknown", "nobody knows why" }
situation {  1, "rejected", "a person pressed the key that rejects" }
situation {  2, "do_not_disturb", "the callee wants no calls now" }
situation {  3, "absent", "the callee is not there: no device is registered" }
situation {  4, "busy", "the callee's device takes no further call" }
situation {  5, "no_answer", "it rang, and nobody answered in time" }
situation {  6, "answered_elsewhere", "another device of the callee answered" }
situation {  7, "blocked_number", "the callee's own list blocks this caller" }
situation {  8, "unwanted", "a person said that calls of this caller are unwanted" }
situation {  9, "unknown_number", "nobody has this number" }
situation { 10, "number_incomplete", "the number lacks digits" }
situation { 11, "no_capacity", "no channel, line or license is free" }
situation { 12, "overloaded", "this server has more to do than it can" }
situation { 13, "media_not_acceptable", "no codec or medium of the offer will do" }
situation { 14, "unauthenticated_caller", "the caller has not shown who he is" }
situation { 15, "anonymous_caller", "the caller hides who he is" }
situation { 16, "device_fault", "the device fails, its sound for example" }
situation { 17, "moved", "the callee has another number for good" }
situation { 18, "not_allowed", "a rule forbids this call" }
situation { 19, "analytics", "analytics of a network take the call for unwanted" }
situation { 20, "diverted", "calls go to another address for now" }
situation { 21, "gone", "the number is out of service, with no new one" }
situation { 22, "canceled", "the caller gave up" }
situation { 23, "identity_missing", "a signed caller ID is required, and none came" }
situation { 24, "identity_invalid", "the signature of the caller ID is wrong" }
situation { 25, "maintenance", "this server is down for maintenance" }
situation { 26, "next_hop_failed", "the server behind this one answered 503" }
situation { 27, "next_hop_silent", "nothing behind this one answered at all" }
situation { 28, "second_invite", "an INVITE came before the last had its answer" }
situation { 29, "glare", "an INVITE came while this side's was under way" }
situation { 30, "rejected_quietly", "a person rejects, and is not to be seen doing so" }

-- What else is known then. The number is a bit position.
context { 0, "forked", "other devices of the callee are ringing, too" }
context { 1, "nowhere_else", "no other device of the callee will answer" }
context { 2, "pstn", "a gateway to the telephone network is on the way" }
context { 3, "retry_wanted", "the caller is to try again later" }
context { 4, "upstream_fails_over", "who sent the call has another route to take" }
context { 5, "intermediary", "a server in between answers, not the callee's device" }
context { 6, "in_us", "the rules of the FCC hold here" }

-- Why a reply is that one.
reply_basis { 0, "stated", "its document says so" }
reply_basis { 1, "inferred", "it follows from its document" }
reply_basis { 2, "practice", "no standard says so, those who tried it do" }

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

-- What to do about it.
action {  0, "none" }
action {  1, "wait" }
action {  2, "follow_contact" }
action {  3, "retry_later" }
action {  4, "retry_soon" }
action {  5, "try_next_server" }
action {  6, "authenticate" }
action {  7, "fix_number" }
action {  8, "add_digits" }
action {  9, "change_media" }
action { 10, "change_request" }
action { 11, "change_caller_id" }
action { 12, "ask_user" }
action { 13, "add_credit" }
action { 14, "change_account" }
action { 15, "check_network" }
action { 16, "check_own_system" }
action { 17, "contact_provider" }
action { 18, "reduce_rate" }
action { 19, "do_not_retry" }
action { 20, "end_dialog" }
action { 21, "check_logs" }

-- Who can have ended a call, in the words of the vendors' documents. The number is a bit position.
party { 0, "customer" }
party { 1, "carrier" }
party { 2, "platform" }
party { 3, "origination" }
party { 4, "destination" }
party { 5, "system" }

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

-- What a fact about a vendor can be: number, word, how the tool calls it, what it means to a C programmer.
fact_kind { 0, "no_fact", "none", "past the last" }
fact_kind { 1, "codec", "codec", "a codec it takes: \"PCMA\", and its payload type in `low`" }
fact_kind { 2, "signaling_ports", "signaling", "ports `low` to `high` must be open: \"udp\", \"tcp\" or \"\" if not said" }
fact_kind { 3, "media_ports", "media", "the same, for RTP" }
fact_kind { 4, "number_format", "numbers", "how numbers are to be written: \"E.164\"" }
fact_kind { 5, "initiator", "initiator", "its own word for who ended a call: \"Zentrunk\", the enum sipcause_party in `low`" }
fact_kind { 6, "check", "check", "what to check before asking its support: \"allowed-ips\"" }
fact_kind { 7, "report", "report", "what its support wants to know: \"call-uuid\"" }
fact_kind { 8, "note", "note", "what else it explains: \"2xx\"" }

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

-- What the readers of header fields say when they do not return 1 or 0.
header_error { 10, "bad_token", "something else is due here",
  "something else was due here: a name, a separator, the end" }
header_error { 11, "bad_number", "no number, or one too large",
  "no digit where a number was due, or a number too large" }
header_error { 12, "bad_quoted", "no quoted text, or one without an end",
  "no quoted text where one was due, no end to it, or a control in it" }
header_error { 13, "bad_comment", "a comment without an end",
  "a comment without an end, or a control in it" }

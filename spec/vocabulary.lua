-- SPDX-License-Identifier: MIT
-- The closed lists: what can have happened, what a caller may do, who may have done it. The numbers
-- are in other people's firmware: append only, never renumber, never reuse.
-- What each word means stands in text/en.lua.

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

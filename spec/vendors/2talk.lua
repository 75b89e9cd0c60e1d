-- SPDX-License-Identifier: MIT
-- 2talk: the response codes of its help page, four of them explained at length (401, 403, 407 and 487,
-- which stands nowhere else on the page), and the payload types of its SDP.
--
-- The page names no initiator but for 487, which it puts down to the caller without a word of its own
-- for that side.

source { "talk", "2talk SIP error response codes", "Response codes, and the payload types of its SDP",
  "https://2talk.com/help/sip-error-response-codes/", read = "2026-11-21" }

vendor { 4, "2talk", "2talk" }

codec { "PCMU",            0,   talk "SDP and media details" "811c9dc5" }
codec { "PCMA",            8,   talk "SDP and media details" "811c9dc5" }
codec { "G729",            18,  talk "SDP and media details" "811c9dc5" } -- the page says G.729
codec { "telephone-event", 101, talk "SDP and media details" "20f8dd51" }

note { "m=audio",           talk "SDP and media details" "7990d840" }
check { "sdp-offer-answer", talk "SDP and media details" "4982e5eb" }

dtmf { "RFC 2833", talk "SDP and media details" "4982e5eb" } -- which RFC 4733 replaced

-- Of most codes the page says what they are and nothing else, neither why nor what to do, so that what
-- stands beside them in a message tells more: no_more. So it is with 487, which a caller's hanging up
-- is, too.
space { "sip", key = sip_code }

--         code  phrase                           outcome          action            source
response { 100, "Trying",                         progress,        wait,             talk "1xx Informational" "bf12df05", no_more = true }
response { 180, "Ringing",                        progress,        wait,             talk "1xx Informational" "ea92eb04", no_more = true }
response { 183, "Session Progress",               progress,        wait,             talk "1xx Informational" "a290dd19", no_more = true }
response { 200, "OK",                             success,         none,             talk "2xx Success" "b658e814", no_more = true }
response { 400, "Bad Request",                    malformed,       change_request,   talk "4xx Request failures" "809b4af1", no_more = true }
response { 401, "Unauthorized",                   unauthenticated, authenticate,     talk "Common 2talk troubleshooting codes" "c0b3a2a4" }
response { 403, "Forbidden",                      forbidden,       change_account,   talk "Common 2talk troubleshooting codes" "4e4183f9" }
response { 404, "Not Found",                      not_found,       fix_number,       talk "4xx Request failures" "6aca010c", no_more = true }
response { 407, "Proxy Authentication Required",  unauthenticated, authenticate,     talk "Common 2talk troubleshooting codes" "5b7bc615" }
response { 408, "Request Timeout",                timeout,         retry_later,      talk "4xx Request failures" "70cccdcb", no_more = true }
response { 487, "Request Terminated",             canceled,        none,             talk "Common 2talk troubleshooting codes" "99d275b6", no_more = true }
response { 500, "Internal Server Error",          server_error,    retry_later,      talk "5xx Server errors" "355b9338", no_more = true }
response { 502, "Bad Gateway",                    server_error,    retry_later,      talk "5xx Server errors" "931966b1", no_more = true }
response { 503, "Service Unavailable",            congested,       retry_later,      talk "5xx Server errors" "a14b4c1b", no_more = true }
response { 600, "Busy Everywhere",                busy,            retry_later,      talk "6xx Global failures" "119bb5f8", no_more = true }
response { 603, "Decline",                        declined,        do_not_retry,     talk "6xx Global failures" "56e51c2b", no_more = true }
response { 604, "Does Not Exist Anywhere",        not_found,       fix_number,       talk "6xx Global failures" "987186ba", no_more = true }
response { 606, "Not Acceptable",                 media_mismatch,  change_media,     talk "6xx Global failures" "4eded842", no_more = true }
response { 607, "Unwanted",                       declined,        do_not_retry,     talk "6xx Global failures" "e812e7d2", no_more = true }

-- Anybody's responses have these codes: for who knows that it was 2talk.
status { code, "sip", talk "Common 2talk troubleshooting codes" }

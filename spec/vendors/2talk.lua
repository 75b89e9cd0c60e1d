-- SPDX-License-Identifier: MIT
-- 2talk: the response codes of its help page, four of them explained at length (401, 403, 407 and 487,
-- which stands nowhere else on the page), and the payload types of its SDP.
--
-- The page names no initiator but for 487, which it puts down to the caller without a word of its own
-- for that side.

vendor { 4, "2talk", "2talk" }

codec { "PCMU",            0,   talk "SDP and media details" }
codec { "PCMA",            8,   talk "SDP and media details" }
codec { "G729",            18,  talk "SDP and media details" } -- the page says G.729
codec { "telephone-event", 101, talk "SDP and media details" }

note { "m=audio",           talk "SDP and media details" }
check { "sdp-offer-answer", talk "SDP and media details" }

space { "sip", key = sip_code }

--         code  phrase                           outcome          action            source
response { 100, "Trying",                         progress,        wait,             talk "1xx Informational" }
response { 180, "Ringing",                        progress,        wait,             talk "1xx Informational" }
response { 183, "Session Progress",               progress,        wait,             talk "1xx Informational" }
response { 200, "OK",                             success,         none,             talk "2xx Success" }
response { 400, "Bad Request",                    malformed,       change_request,   talk "4xx Request failures" }
response { 401, "Unauthorized",                   unauthenticated, authenticate,     talk "Common 2talk troubleshooting codes" }
response { 403, "Forbidden",                      forbidden,       change_account,   talk "Common 2talk troubleshooting codes" }
response { 404, "Not Found",                      not_found,       fix_number,       talk "4xx Request failures" }
response { 407, "Proxy Authentication Required",  unauthenticated, authenticate,     talk "Common 2talk troubleshooting codes" }
response { 408, "Request Timeout",                timeout,         retry_later,      talk "4xx Request failures" }
response { 487, "Request Terminated",             canceled,        none,             talk "Common 2talk troubleshooting codes" }
response { 500, "Internal Server Error",          server_error,    retry_later,      talk "5xx Server errors" }
response { 502, "Bad Gateway",                    server_error,    try_next_server,  talk "5xx Server errors" }
response { 503, "Service Unavailable",            unavailable,     try_next_server,  talk "5xx Server errors" }
response { 600, "Busy Everywhere",                busy,            retry_later,      talk "6xx Global failures" }
response { 603, "Decline",                        declined,        retry_later,      talk "6xx Global failures" }
response { 604, "Does Not Exist Anywhere",        not_found,       fix_number,       talk "6xx Global failures" }
response { 606, "Not Acceptable",                 media_mismatch,  change_media,     talk "6xx Global failures" }
response { 607, "Unwanted",                       declined,        do_not_retry,     talk "6xx Global failures" }

-- SPDX-License-Identifier: MIT
-- Exotel dynamic SIP trunking: its troubleshooting guide, section by section.
--
-- The guide gives each SIP code with a likely root cause and what to check; outcome and action are read
-- from those two. It names no initiator.

vendor { 3, "exotel", "Exotel", codecs_only = exotel "7" }

codec { "PCMA", unstated, exotel "7" } -- the guide says G.711 A-law

ports { signaling, unstated,   443,   443, exotel "9" }
ports { signaling, unstated,  5070,  5070, exotel "9" }
ports { media,     udp,      10000, 40000, exotel "9" }

numbers { "E.164", exotel "3" }

check { "signaling-port",  exotel "9" }
check { "media-ports",     exotel "9" }
check { "allowed-ips",     exotel "9" }
check { "trunk-domain",    exotel "9" }
check { "mode",            exotel "9" }
check { "destination-uri", exotel "9" }
check { "codec-enabled",   exotel "9" }
check { "codec-order",     exotel "7" }
check { "transcoding",     exotel "7" }

report { "trunk-sid",         exotel "10" }
report { "call-sid",          exotel "10" }
report { "call-direction",    exotel "10" }
report { "sip-response-code", exotel "10" }
report { "timestamp",         exotel "10" }
report { "pbx-logs",          exotel "10" }

space { "sip", key = sip_code }

--         code  meaning                      outcome          action            source
response { 100, "Trying",                     progress,        wait,             exotel "1" }
response { 180, "Ringing",                    progress,        wait,             exotel "1" }
response { 183, "Session Progress",           progress,        wait,             exotel "1" }
response { 200, "OK",                         success,         none,             exotel "2" }
response { 400, "Bad Request",                malformed,       change_request,   exotel "3" }
response { 401, "Unauthorized",               unauthenticated, authenticate,     exotel "3" }
response { 403, "Forbidden",                  forbidden,       change_account,   exotel "3" }
response { 404, "Not Found",                  not_found,       change_account,   exotel "3" }
response { 408, "Request Timeout",            timeout,         check_network,    exotel "3" }
response { 410, "Gone",                       not_found,       change_account,   exotel "3" }
response { 415, "Unsupported Media",          media_mismatch,  change_media,     exotel "3" }
response { 480, "Temporarily Unavailable",    unavailable,     check_own_system, exotel "3" }
response { 484, "Address Incomplete",         not_found,       fix_number,       exotel "3" }
response { 486, "Busy Here",                  busy,            retry_later,      exotel "3" }
response { 488, "Not Acceptable Here",        media_mismatch,  change_media,     exotel "3" }
response { 500, "Server Error",               server_error,    retry_later,      exotel "4" }
response { 502, "Bad Gateway",                server_error,    retry_later,      exotel "4" }
response { 503, "Service Unavailable",        unavailable,     check_network,    exotel "4" }
response { 504, "Gateway Timeout",            timeout,         check_network,    exotel "4" }
response { 580, "Precondition Failure",       media_mismatch,  check_network,    exotel "4" }
response { 600, "Busy Everywhere",            busy,            retry_later,      exotel "5" }
response { 603, "Decline",                    declined,        check_own_system, exotel "5" }
response { 604, "Does Not Exist Anywhere",    not_found,       fix_number,       exotel "5" }
response { 606, "Not Acceptable",             media_mismatch,  change_media,     exotel "5" }

space { "media", key = word }

--        key                         symptom                        outcome     action         source
symptom { "no-audio",                 "No audio both ways",          media_lost, check_network, exotel "6" }
symptom { "one-way-audio",            "One way audio",               media_lost, check_network, exotel "6" }
symptom { "audio-drops-after-answer", "Audio drops after answer",    media_lost, check_network, exotel "6" }
symptom { "ivr-but-no-agent-audio",   "IVR audio but no agent audio", media_lost, check_network, exotel "6" }

space { "api", key = api_code }

-- The calls as the guide prints them; the copy that was read has lost their underscores and hyphens.
--
--        code  meaning                        HTTP  outcome      action          source
failure { 1000, "Not found",                   404,  not_found,   change_request, exotel "8",
  calls = { "POST /trunks/{trunk sid}/phone numbers", "POST /trunks/{trunk sid}/whitelisted ips",
            "POST /trunks/{trunk sid}/destination uris", "PUT /trunks/{trunk sid}/phone numbers/{id}" } }
failure { 1001, "Mandatory parameter missing", 400,  malformed,   change_request, exotel "8",
  calls = { "POST /trunks", "POST /phone numbers", "PUT /phone numbers/{id}" } }
failure { 1002, "Invalid parameter",           400,  malformed,   change_request, exotel "8",
  calls = { "POST /trunks", "POST /destination uris", "POST /whitelisted ips" } }
failure { 1007, "Invalid request body",        400,  malformed,   change_request, exotel "8",
  calls = { "all POST", "all PUT" } }
failure { 1008, "Duplicate resource",          409,  conflict,    none,           exotel "8",
  calls = { "POST /trunks", "POST /phone numbers", "POST /whitelisted ips" } }
failure { 1011, "Unsupported content type",    415,  unsupported, change_request, exotel "8",
  calls = { "all POST", "all PUT" } }

-- SPDX-License-Identifier: MIT
-- Exotel dynamic SIP trunking: its troubleshooting guide, section by section.
--
-- The guide gives each SIP code with a likely root cause and what to check; outcome and action are read
-- from those two. It names no initiator.

source { "exotel", "Exotel troubleshooting guide", "SIP error codes, media issues and API errors of dynamic SIP trunking",
  "https://docs.exotel.com/dynamic-sip-trunking/sip-error-codes-and-troubleshooting-guide", read = "2026-11-21" }

vendor { 3, "exotel", "Exotel" }

codec { "PCMA", unstated, exotel "7" "2c3160d5" } -- the guide says G.711 A-law

codecs_only_in { "IN", exotel "7" "2c3160d5" } -- the section is about India

ports { signaling, unstated,   443,   443, exotel "9" "4d5b6c3a" }
ports { signaling, unstated,  5070,  5070, exotel "9" "4d5b6c3a" }
ports { media,     udp,      10000, 40000, exotel "9" "4d5b6c3a" }

numbers { "E.164", exotel "3" }

check { "signaling-port",  exotel "9" "4d5b6c3a" }
check { "media-ports",     exotel "9" "4d5b6c3a" }
check { "allowed-ips",     exotel "9" "4d5b6c3a" }
check { "trunk-domain",    exotel "9" "4d5b6c3a" }
check { "mode",            exotel "9" "4d5b6c3a" }
check { "destination-uri", exotel "9" "4d5b6c3a" }
check { "codec-enabled",   exotel "9" "4d5b6c3a" }
check { "codec-order",     exotel "7" "2c3160d5" }
check { "transcoding",     exotel "7" "2c3160d5" }

report { "trunk-sid",         exotel "10" "a4f70fc0" }
report { "call-sid",          exotel "10" "a4f70fc0" }
report { "call-direction",    exotel "10" "a4f70fc0" }
report { "sip-response-code", exotel "10" "a4f70fc0" }
report { "timestamp",         exotel "10" "a4f70fc0" }
report { "pbx-logs",          exotel "10" "a4f70fc0" }

note { "before-support", exotel "10" "a4f70fc0" }

-- The copy that was read has lost the dots of both.
support { "support.exotel.com", exotel "10" "a4f70fc0" }
support { "hello@exotel.com",   exotel "10" "a4f70fc0" }

-- Where the guide has neither a cause nor a check of its own beside what the code says, the row tells no
-- more than the code.
space { "sip", key = sip_code }

--         code  meaning                      outcome          action            source
response { 100, "Trying",                     progress,        wait,             exotel "1" "eb415c70", no_more = true }
response { 180, "Ringing",                    progress,        wait,             exotel "1" "e7110901", no_more = true }
response { 183, "Session Progress",           progress,        wait,             exotel "1" "d11bec74" }
response { 200, "OK",                         success,         none,             exotel "2" "bfe1a0b6" }
response { 400, "Bad Request",                malformed,       check_logs,       exotel "3" "49c6d9f5" }
response { 401, "Unauthorized",               unauthenticated, authenticate,     exotel "3" "1cc1fd0c", no_more = true }
response { 403, "Forbidden",                  forbidden,       change_account,   exotel "3" "d8f2b686" }
response { 404, "Not Found",                  not_found,       change_account,   exotel "3" "d0d20d5b" }
response { 408, "Request Timeout",            timeout,         check_network,    exotel "3" "c2eeea6e" }
response { 410, "Gone",                       not_found,       change_account,   exotel "3" "f270e1c3" }
response { 415, "Unsupported Media",          media_mismatch,  change_media,     exotel "3" "853f4454" }
response { 480, "Temporarily Unavailable",    unavailable,     check_own_system, exotel "3" "51bc5983" }
response { 484, "Address Incomplete",         bad_number,      fix_number,       exotel "3" "4547817d" }
response { 486, "Busy Here",                  busy,            retry_later,      exotel "3" "2f3441db", no_more = true }
response { 488, "Not Acceptable Here",        media_mismatch,  change_media,     exotel "3" "b946e565" }
response { 500, "Server Error",               server_error,    retry_later,      exotel "4" "d2d331c9", no_more = true }
response { 502, "Bad Gateway",                server_error,    retry_later,      exotel "4" "d5b7ee2b" }
response { 503, "Service Unavailable",        unavailable,     check_network,    exotel "4" "cb4f53ad" }
response { 504, "Gateway Timeout",            timeout,         check_network,    exotel "4" "a205c234" }
response { 580, "Precondition Failure",       media_mismatch,  check_network,    exotel "4" "fc2fed86" }
response { 600, "Busy Everywhere",            busy,            retry_later,      exotel "5" "9c357f2d", no_more = true }
response { 603, "Decline",                    declined,        check_own_system, exotel "5" "a1bb3e02" }
response { 604, "Does Not Exist Anywhere",    not_found,       fix_number,       exotel "5" "e188e365", no_more = true }
response { 606, "Not Acceptable",             media_mismatch,  change_media,     exotel "5" "5785d7ce" }

space { "media", key = word }

--        key                         symptom                        outcome     action         source
symptom { "no-audio",                 "No audio both ways",          media_lost, check_network, exotel "6" "8465b7a7" }
symptom { "one-way-audio",            "One way audio",               media_lost, check_network, exotel "6" "ca17cde8" }
symptom { "audio-drops-after-answer", "Audio drops after answer",    media_lost, check_network, exotel "6" "9575b917" }
symptom { "ivr-but-no-agent-audio",   "IVR audio but no agent audio", media_lost, check_network, exotel "6" "2c5ec35d" }

space { "api", key = api_code }

-- The calls as the guide prints them; the copy that was read has lost their underscores and hyphens.
--
--        code  meaning                        HTTP  outcome      action          source
failure { 1000, "Not found",                   404,  not_found,   change_request, exotel "8" "59049f94",
  calls = { "POST /trunks/{trunk sid}/phone numbers", "POST /trunks/{trunk sid}/whitelisted ips",
            "POST /trunks/{trunk sid}/destination uris", "PUT /trunks/{trunk sid}/phone numbers/{id}" } }
failure { 1001, "Mandatory parameter missing", 400,  malformed,   change_request, exotel "8" "a64f187a",
  calls = { "POST /trunks", "POST /phone numbers", "PUT /phone numbers/{id}" } }
failure { 1002, "Invalid parameter",           400,  malformed,   change_request, exotel "8" "6a440fb0",
  calls = { "POST /trunks", "POST /destination uris", "POST /whitelisted ips" } }
failure { 1007, "Invalid request body",        400,  malformed,   change_request, exotel "8" "d94fa889",
  calls = { "all POST", "all PUT" } }
failure { 1008, "Duplicate resource",          409,  conflict,    none,           exotel "8" "40fadd77",
  calls = { "POST /trunks", "POST /phone numbers", "POST /whitelisted ips" } }
failure { 1011, "Unsupported content type",    415,  unsupported, change_request, exotel "8" "e8f02da1",
  calls = { "all POST", "all PUT" } }

-- Anybody's responses have these codes: for who knows that it was Exotel.
status { code, "sip", exotel "3" }

-- SPDX-License-Identifier: MIT
-- DIDWW: the response codes in the logs of inbound calls, by code and reason, one per line. Codes are
-- in numeric order, the reasons of a code as the page has them.
--
-- Who reads it owns the number and the PBX behind it, the destination, and did not place the call: an
-- action is what he can do, be the response one that tells its sender something else. The page names
-- the initiators of every row.

source { "didww", "DIDWW call log response codes", "SIP response codes in the logs of inbound calls",
  "https://doc.didww.com/voice/inbound-trunks/technical-data/call-logs-response-codes.html", read = "2026-11-21" }

vendor { 2, "didww", "DIDWW", reader = administrator }

initiator { "System",      system,      platform, didww "Disconnect Initiator" "8d15a4e4" }
initiator { "Origination", origination, far,      didww "Disconnect Initiator" "526b8855" }
initiator { "Destination", destination, near,     didww "Disconnect Initiator" "e4d22a84" }

note { "2xx", didww "SIP Response Code Categories" "71466142" }
note { "3xx", didww "SIP Response Code Categories" "338b32c0" }
note { "4xx", didww "SIP Response Code Categories" "261a444b" }
note { "5xx", didww "SIP Response Code Categories" "cdf51070" }
note { "6xx", didww "SIP Response Code Categories" "edecd432" }

space { "calllog", key = code_and_reason }

--       SIP  reason                                initiators                    outcome           action           source
reason { 200, "Bye",                                { destination, origination }, ended,            none,            didww "SIP Response Codes" "3afbba43" }
reason { 200, "RTP Timeout (Destination)",          { system },                   media_lost,       check_network,   didww "SIP Response Codes" "acff6997" }
reason { 200, "RTP Timeout (Origination)",          { system },                   media_lost,       change_account,  didww "SIP Response Codes" "66bb1caf" }
reason { 200, "Teardown",                           { system },                   no_credit,        add_credit,      didww "SIP Response Codes" "fab20732" }
reason { 200, "Transfer Failed",                    { system },                   transfer_failed,  check_own_system, didww "SIP Response Codes" "c9bf36ad" }
reason { 300, "Multiple Choices",                   { destination },              redirected,       change_account,  didww "SIP Response Codes" "2f3dd0fe" }
reason { 301, "Moved Permanently",                  { destination },              redirected,       change_account,  didww "SIP Response Codes" "56cf0461" }
reason { 302, "Moved Temporarily",                  { destination },              redirected,       change_account,  didww "SIP Response Codes" "87bcacd3" }
reason { 305, "Use Proxy",                          { destination },              redirected,       change_account,  didww "SIP Response Codes" "919aed58" }
reason { 380, "Alternative Service",                { destination },              redirected,       change_account,  didww "SIP Response Codes" "59dc6b1b" }
reason { 400, "Bad Request",                        { destination, system },      malformed,        check_logs,      didww "SIP Response Codes" "f9e915e8" }
reason { 401, "Unauthorized",                       { destination },              unauthenticated,  change_account,  didww "SIP Response Codes" "0efeecae" }
reason { 402, "Customer balance too low",           { system },                   no_credit,        add_credit,      didww "SIP Response Codes" "2cf4872b" }
reason { 402, "Payment Required",                   { destination },              no_credit,        check_own_system, didww "SIP Response Codes" "60add558" }
reason { 403, "Customer blocked",                   { system },                   forbidden,        contact_provider, didww "SIP Response Codes" "2d2f6efa" }
reason { 403, "DID Blocked",                        { system },                   not_found,        change_account,  didww "SIP Response Codes" "d9c4884b" }
reason { 403, "Forbidden",                          { destination, system },      forbidden,        check_own_system, didww "SIP Response Codes" "f882ef6d" }
reason { 403, "No trunk assigned",                  { system },                   misconfigured,    change_account,  didww "SIP Response Codes" "a8b01b34" }
reason { 403, "Rejected by trunk settings",         { system },                   blocked,          change_account,  didww "SIP Response Codes" "0c38dab3" }
reason { 404, "Not Found",                          { destination },              not_found,        change_account,  didww "SIP Response Codes" "7ce5dc49" }
reason { 405, "Method Not Allowed",                 { destination },              unsupported,      check_own_system, didww "SIP Response Codes" "13dc74be" }
reason { 406, "Not Acceptable",                     { destination },              unsupported,      check_own_system, didww "SIP Response Codes" "1f2597e4" }
reason { 407, "Proxy Authentication Required",      { destination },              unauthenticated,  change_account,  didww "SIP Response Codes" "d8caac9f" }
reason { 408, "NoAck",                              { system },                   timeout,          contact_provider, didww "SIP Response Codes" "2b983670" }
reason { 408, "Request Timeout",                    { system, destination },      timeout,          check_own_system, didww "SIP Response Codes" "ad4eff08" }
reason { 409, "Conflict",                           { destination },              conflict,         check_logs,      didww "SIP Response Codes" "2b9fbd6c" }
reason { 410, "Gone",                               { destination },              not_found,        change_account,  didww "SIP Response Codes" "5e6d43e0" }
reason { 412, "Conditional Request Failed",         { destination },              condition_failed, check_logs,      didww "SIP Response Codes" "c1adc1be" }
reason { 413, "Request Entity Too Large",           { destination },              too_large,        check_own_system, didww "SIP Response Codes" "15335d46" }
reason { 414, "Request-URI Too Long",               { destination },              too_large,        change_account,  didww "SIP Response Codes" "fbbfcb9d" }
reason { 415, "Unsupported Media Type",             { destination },              unsupported,      check_own_system, didww "SIP Response Codes" "b437109b" }
reason { 416, "Unsupported URI Scheme",             { destination },              unsupported,      change_account,  didww "SIP Response Codes" "79cd0a0f" }
reason { 417, "Unknown Resource-Priority",          { destination },              unsupported,      check_own_system, didww "SIP Response Codes" "5bd2c18b" }
reason { 420, "Bad Extension",                      { destination },              unsupported,      check_own_system, didww "SIP Response Codes" "c3d01989" }
reason { 421, "Extension Required",                 { destination },              unsupported,      check_own_system, didww "SIP Response Codes" "01b7b574" }
reason { 422, "Session Interval Too Small",         { destination },              interval_too_short, check_own_system, didww "SIP Response Codes" "eac5b97b" }
reason { 423, "Interval Too Brief",                 { destination },              interval_too_short, check_own_system, didww "SIP Response Codes" "7e58174e" }
reason { 424, "Bad Location Information",           { destination },              malformed,        check_logs,      didww "SIP Response Codes" "d25648b0" }
reason { 428, "Use Identity Header",                { destination },              identity_refused, check_own_system, didww "SIP Response Codes" "68aaec7c" }
reason { 429, "Provide Referrer Identity",          { destination },              identity_refused, check_own_system, didww "SIP Response Codes" "17cc4445" }
reason { 433, "Anonymity Disallowed",               { destination },              identity_refused, check_own_system, didww "SIP Response Codes" "74ba74b3" }
reason { 436, "Bad Identity-Info",                  { destination },              identity_refused, check_own_system, didww "SIP Response Codes" "483ae601" }
reason { 437, "Unsupported Certificate",            { destination },              identity_refused, check_own_system, didww "SIP Response Codes" "b7182dd4" }
reason { 438, "Invalid Identity Header",            { destination },              identity_refused, check_own_system, didww "SIP Response Codes" "fc63f8cd" }
reason { 480, "Capacity limit for DID exceeded",    { system },                   limited,          change_account,  didww "SIP Response Codes" "5a8acb2a" }
reason { 480, "Capacity limit for trunk exceeded",  { system },                   limited,          change_account,  didww "SIP Response Codes" "5575120d" }
reason { 480, "Capacity limit for trunk group exceeded", { system },                   limited,          change_account,  didww "SIP Response Codes" "89e04706" }
reason { 480, "Dedicated channels capacity exceeded", { system },                   limited,          change_account,  didww "SIP Response Codes" "cd7f398c" }
reason { 480, "Metered channels capacity exceeded", { system },                   limited,          change_account,  didww "SIP Response Codes" "aa2297c9" }
reason { 480, "Shared channels capacity exceeded",  { system },                   limited,          change_account,  didww "SIP Response Codes" "98d167d6" }
reason { 480, "Temporarily Unavailable",            { destination },              unavailable,      check_own_system, didww "SIP Response Codes" "9ce561a6" }
reason { 481, "Call/Transaction Does Not Exist",    { destination },              no_dialog,        check_logs,      didww "SIP Response Codes" "02df9ad0" }
reason { 482, "Loop Detected",                      { destination },              loop,             check_own_system, didww "SIP Response Codes" "ba63776f" }
reason { 483, "Too Many Hops",                      { destination },              loop,             check_own_system, didww "SIP Response Codes" "cb7cfe8b" }
reason { 484, "Address Incomplete",                 { destination },              bad_number,       change_account,  didww "SIP Response Codes" "9a953d5b" }
reason { 485, "Ambiguous",                          { destination },              bad_number,       change_account,  didww "SIP Response Codes" "b1ff9a8d" }
reason { 486, "Busy Here",                          { destination },              busy,             none,            didww "SIP Response Codes" "d110dcf2" }
reason { 487, "Request Terminated",                 { destination },              canceled,         none,            didww "SIP Response Codes" "d89d7765" }
reason { 487, "Ringing timeout",                    { system },                   no_answer,        change_account,  didww "SIP Response Codes" "5b970b56" }
reason { 488, "No matching codecs",                 { system },                   media_mismatch,   change_account,  didww "SIP Response Codes" "0960b624" }
reason { 488, "Not Acceptable Here",                { destination },              media_mismatch,   check_own_system, didww "SIP Response Codes" "e6529803" }
reason { 489, "Bad Event",                          { destination },              unsupported,      check_own_system, didww "SIP Response Codes" "4b9ac75a" }
reason { 491, "Request Pending",                    { destination },              conflict,         check_logs,      didww "SIP Response Codes" "a12049a0" }
reason { 493, "Undecipherable",                     { destination },              malformed,        check_own_system, didww "SIP Response Codes" "a7a7f107" }
reason { 494, "Security Agreement Required",        { destination },              security_required, check_own_system, didww "SIP Response Codes" "238ce6eb" }
reason { 500, "Reinvite error",                     { system },                   interrupted,      check_own_system, didww "SIP Response Codes" "85d05fb6" }
reason { 500, "SDP empty answer",                   { system },                   malformed,        check_own_system, didww "SIP Response Codes" "51fe2a90" }
reason { 500, "SDP inv streams types",              { system },                   media_mismatch,   check_own_system, didww "SIP Response Codes" "52719629" }
reason { 500, "SDP invalid streams count",          { system },                   malformed,        check_own_system, didww "SIP Response Codes" "e6c45c76" }
reason { 500, "SDP processing exception",           { system },                   malformed,        check_logs,      didww "SIP Response Codes" "d676aad0" }
reason { 500, "Transfer Failed: EarlyBye",          { system },                   transfer_failed,  check_own_system, didww "SIP Response Codes" "e540c503" }
reason { 500, "Server Internal Error",              { system, destination },      server_error,     check_logs,      didww "SIP Response Codes" "38573a55" }
reason { 501, "Not Implemented",                    { destination },              unsupported,      check_own_system, didww "SIP Response Codes" "090c8283" }
reason { 502, "Bad Gateway",                        { destination },              server_error,     check_own_system, didww "SIP Response Codes" "e90762eb" }
reason { 503, "Service Unavailable",                { destination },              congested,        check_own_system, didww "SIP Response Codes" "d5bfcc7d" }
reason { 504, "Server Time-out",                    { destination },              timeout,          check_own_system, didww "SIP Response Codes" "2e8e5e1e" }
reason { 505, "Version Not Supported",              { destination },              unsupported,      check_own_system, didww "SIP Response Codes" "48cd7da9" }
reason { 513, "Message Too Large",                  { destination },              too_large,        check_own_system, didww "SIP Response Codes" "18e8d226" }
reason { 580, "Precondition Failure",               { destination },              condition_failed, check_own_system, didww "SIP Response Codes" "fbe6c00c" }
reason { 600, "Busy Everywhere",                    { destination },              busy,             none,            didww "SIP Response Codes" "d8749f4a" }
reason { 603, "Decline",                            { system, destination },      declined,         check_own_system, didww "SIP Response Codes" "8cce3581" }
reason { 604, "Does Not Exist Anywhere",            { destination },              not_found,        change_account,  didww "SIP Response Codes" "6539755a" }
reason { 606, "Not Acceptable",                     { destination },              media_mismatch,   check_own_system, didww "SIP Response Codes" "8534eb32" }
reason { 607, "Unwanted",                           { destination },              declined,         check_own_system, didww "SIP Response Codes" "2cdfbb34" }
reason { 608, "Rejected",                           { destination },              blocked,          check_own_system, didww "SIP Response Codes" "604dcba1" }

-- A response with such a phrase need not be of DIDWW: for who knows that it was. None of the rows is said
-- to tell no more than its code: each says who ended the call, and what the number's owner can do.
status { code_and_phrase, "calllog", didww "SIP Response Codes" }

-- SPDX-License-Identifier: MIT
-- DIDWW: the response codes in the logs of inbound calls, by code and reason, one per line. Codes are
-- in numeric order, the reasons of a code as the page has them.
--
-- A row that the page explains as the plain response of the destination has the outcome and action of
-- that response in codes.lua. The page names the initiators of every row.

vendor { 2, "didww", "DIDWW" }

initiator { "System",      system,      didww "Disconnect Initiator" }
initiator { "Origination", origination, didww "Disconnect Initiator" }
initiator { "Destination", destination, didww "Disconnect Initiator" }

note { "2xx", didww "SIP Response Code Categories" }
note { "3xx", didww "SIP Response Code Categories" }
note { "4xx", didww "SIP Response Code Categories" }
note { "5xx", didww "SIP Response Code Categories" }
note { "6xx", didww "SIP Response Code Categories" }

space { "calllog", key = code_and_reason }

--       SIP  reason                                initiators                    outcome           action           source
reason { 200, "Bye",                                { destination, origination }, ended,            none,            didww "SIP Response Codes" }
reason { 200, "RTP Timeout (Destination)",          { system },                   media_lost,       check_network,   didww "SIP Response Codes" }
reason { 200, "RTP Timeout (Origination)",          { system },                   media_lost,       check_network,   didww "SIP Response Codes" }
reason { 200, "Teardown",                           { system },                   no_credit,        add_credit,      didww "SIP Response Codes" }
reason { 200, "Transfer Failed",                    { system },                   server_error,     check_own_system, didww "SIP Response Codes" }
reason { 300, "Multiple Choices",                   { destination },              redirected,       follow_contact,  didww "SIP Response Codes" }
reason { 301, "Moved Permanently",                  { destination },              redirected,       follow_contact,  didww "SIP Response Codes" }
reason { 302, "Moved Temporarily",                  { destination },              redirected,       follow_contact,  didww "SIP Response Codes" }
reason { 305, "Use Proxy",                          { destination },              redirected,       follow_contact,  didww "SIP Response Codes" }
reason { 380, "Alternative Service",                { destination },              redirected,       ask_user,        didww "SIP Response Codes" }
reason { 400, "Bad Request",                        { destination, system },      malformed,        change_request,  didww "SIP Response Codes" }
reason { 401, "Unauthorized",                       { destination },              unauthenticated,  authenticate,    didww "SIP Response Codes" }
reason { 402, "Customer balance too low",           { system },                   no_credit,        add_credit,      didww "SIP Response Codes" }
reason { 402, "Payment Required",                   { destination },              no_credit,        do_not_retry,    didww "SIP Response Codes" }
reason { 403, "Customer blocked",                   { system },                   blocked,          contact_provider, didww "SIP Response Codes" }
reason { 403, "DID Blocked",                        { system },                   blocked,          change_account,  didww "SIP Response Codes" }
reason { 403, "Forbidden",                          { destination, system },      forbidden,        do_not_retry,    didww "SIP Response Codes" }
reason { 403, "No trunk assigned",                  { system },                   misconfigured,    change_account,  didww "SIP Response Codes" }
reason { 403, "Rejected by trunk settings",         { system },                   blocked,          change_account,  didww "SIP Response Codes" }
reason { 404, "Not Found",                          { destination },              not_found,        fix_number,      didww "SIP Response Codes" }
reason { 405, "Method Not Allowed",                 { destination },              unsupported,      change_request,  didww "SIP Response Codes" }
reason { 406, "Not Acceptable",                     { destination },              unsupported,      change_request,  didww "SIP Response Codes" }
reason { 407, "Proxy Authentication Required",      { destination },              unauthenticated,  authenticate,    didww "SIP Response Codes" }
reason { 408, "NoAck",                              { system },                   timeout,          check_network,   didww "SIP Response Codes" }
reason { 408, "Request Timeout",                    { system, destination },      timeout,          check_own_system, didww "SIP Response Codes" }
reason { 409, "Conflict",                           { destination },              conflict,         change_request,  didww "SIP Response Codes" }
reason { 410, "Gone",                               { destination },              not_found,        fix_number,      didww "SIP Response Codes" }
reason { 412, "Conditional Request Failed",         { destination },              condition_failed, change_request,  didww "SIP Response Codes" }
reason { 413, "Request Entity Too Large",           { destination },              too_large,        change_request,  didww "SIP Response Codes" }
reason { 414, "Request-URI Too Long",               { destination },              too_large,        change_request,  didww "SIP Response Codes" }
reason { 415, "Unsupported Media Type",             { destination },              unsupported,      change_request,  didww "SIP Response Codes" }
reason { 416, "Unsupported URI Scheme",             { destination },              unsupported,      change_request,  didww "SIP Response Codes" }
reason { 417, "Unknown Resource-Priority",          { destination },              unsupported,      change_request,  didww "SIP Response Codes" }
reason { 420, "Bad Extension",                      { destination },              unsupported,      change_request,  didww "SIP Response Codes" }
reason { 421, "Extension Required",                 { destination },              unsupported,      change_request,  didww "SIP Response Codes" }
reason { 422, "Session Interval Too Small",         { destination },              condition_failed, change_request,  didww "SIP Response Codes" }
reason { 423, "Interval Too Brief",                 { destination },              condition_failed, change_request,  didww "SIP Response Codes" }
reason { 424, "Bad Location Information",           { destination },              malformed,        change_request,  didww "SIP Response Codes" }
reason { 428, "Use Identity Header",                { destination },              identity_refused, change_request,  didww "SIP Response Codes" }
reason { 429, "Provide Referrer Identity",          { destination },              identity_refused, change_request,  didww "SIP Response Codes" }
reason { 433, "Anonymity Disallowed",               { destination },              identity_refused, ask_user,        didww "SIP Response Codes" }
reason { 436, "Bad Identity-Info",                  { destination },              identity_refused, change_request,  didww "SIP Response Codes" }
reason { 437, "Unsupported Certificate",            { destination },              identity_refused, change_request,  didww "SIP Response Codes" }
reason { 438, "Invalid Identity Header",            { destination },              identity_refused, change_request,  didww "SIP Response Codes" }
reason { 480, "Capacity limit for DID exceeded",    { system },                   limited,          reduce_rate,     didww "SIP Response Codes" }
reason { 480, "Capacity limit for trunk exceeded",  { system },                   limited,          reduce_rate,     didww "SIP Response Codes" }
reason { 480, "Capacity limit for trunk group exceeded", { system },                   limited,          reduce_rate,     didww "SIP Response Codes" }
reason { 480, "Dedicated channels capacity exceeded", { system },                   limited,          reduce_rate,     didww "SIP Response Codes" }
reason { 480, "Metered channels capacity exceeded", { system },                   limited,          reduce_rate,     didww "SIP Response Codes" }
reason { 480, "Shared channels capacity exceeded",  { system },                   limited,          reduce_rate,     didww "SIP Response Codes" }
reason { 480, "Temporarily Unavailable",            { destination },              unavailable,      retry_later,     didww "SIP Response Codes" }
reason { 481, "Call/Transaction Does Not Exist",    { destination },              no_dialog,        end_dialog,      didww "SIP Response Codes" }
reason { 482, "Loop Detected",                      { destination },              loop,             do_not_retry,    didww "SIP Response Codes" }
reason { 483, "Too Many Hops",                      { destination },              loop,             change_request,  didww "SIP Response Codes" }
reason { 484, "Address Incomplete",                 { destination },              not_found,        add_digits,      didww "SIP Response Codes" }
reason { 485, "Ambiguous",                          { destination },              not_found,        ask_user,        didww "SIP Response Codes" }
reason { 486, "Busy Here",                          { destination },              busy,             retry_later,     didww "SIP Response Codes" }
reason { 487, "Request Terminated",                 { destination },              canceled,         none,            didww "SIP Response Codes" }
reason { 487, "Ringing timeout",                    { system },                   no_answer,        retry_later,     didww "SIP Response Codes" }
reason { 488, "No matching codecs",                 { system },                   media_mismatch,   change_media,    didww "SIP Response Codes" }
reason { 488, "Not Acceptable Here",                { destination },              media_mismatch,   change_media,    didww "SIP Response Codes" }
reason { 489, "Bad Event",                          { destination },              unsupported,      change_request,  didww "SIP Response Codes" }
reason { 491, "Request Pending",                    { destination },              conflict,         retry_soon,      didww "SIP Response Codes" }
reason { 493, "Undecipherable",                     { destination },              malformed,        change_request,  didww "SIP Response Codes" }
reason { 494, "Security Agreement Required",        { destination },              condition_failed, change_request,  didww "SIP Response Codes" }
reason { 500, "Reinvite error",                     { system },                   media_mismatch,   check_own_system, didww "SIP Response Codes" }
reason { 500, "SDP empty answer",                   { system },                   media_mismatch,   check_own_system, didww "SIP Response Codes" }
reason { 500, "SDP inv streams types",              { system },                   media_mismatch,   check_own_system, didww "SIP Response Codes" }
reason { 500, "SDP invalid streams count",          { system },                   media_mismatch,   check_own_system, didww "SIP Response Codes" }
reason { 500, "SDP processing exception",           { system },                   media_mismatch,   contact_provider, didww "SIP Response Codes" }
reason { 500, "Transfer Failed: EarlyBye",          { system },                   canceled,         retry_later,     didww "SIP Response Codes" }
reason { 500, "Server Internal Error",              { system, destination },      server_error,     retry_later,     didww "SIP Response Codes" }
reason { 501, "Not Implemented",                    { destination },              unsupported,      change_request,  didww "SIP Response Codes" }
reason { 502, "Bad Gateway",                        { destination },              server_error,     try_next_server, didww "SIP Response Codes" }
reason { 503, "Service Unavailable",                { destination },              unavailable,      try_next_server, didww "SIP Response Codes" }
reason { 504, "Server Time-out",                    { destination },              timeout,          try_next_server, didww "SIP Response Codes" }
reason { 505, "Version Not Supported",              { destination },              unsupported,      do_not_retry,    didww "SIP Response Codes" }
reason { 513, "Message Too Large",                  { destination },              too_large,        change_request,  didww "SIP Response Codes" }
reason { 580, "Precondition Failure",               { destination },              condition_failed, change_request,  didww "SIP Response Codes" }
reason { 600, "Busy Everywhere",                    { destination },              busy,             retry_later,     didww "SIP Response Codes" }
reason { 603, "Decline",                            { system, destination },      declined,         retry_later,     didww "SIP Response Codes" }
reason { 604, "Does Not Exist Anywhere",            { destination },              not_found,        fix_number,      didww "SIP Response Codes" }
reason { 606, "Not Acceptable",                     { destination },              media_mismatch,   change_media,    didww "SIP Response Codes" }
reason { 607, "Unwanted",                           { destination },              declined,         do_not_retry,    didww "SIP Response Codes" }
reason { 608, "Rejected",                           { destination },              blocked,          do_not_retry,    didww "SIP Response Codes" }

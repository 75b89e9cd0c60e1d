-- SPDX-License-Identifier: MIT
-- Yeti, a switch for wholesale: its disconnect codes by their ids, in numeric order, as its
-- database has them after all migrations. Four namespaces share the ids: TM, where routing refuses
-- a call; TS, where the node that carries it ends it; SIP, what a gateway answered; RADIUS. DIDWW
-- runs it: the ids of its rerouting settings are these.
--
-- Two read them. The ids stand in call records, which nobody but the operator of the switch has:
-- each action of `codes` is one of his, and vendors and customers are his. The phrases of `replies`
-- stand on the wire, before who sent the call: each action there is one of the sender's, whoever
-- acts. That is why the vendor names no reader. Only phrases that say more than their code are
-- there: not those that the switch writes over others ("500 Internal Server Error"), nor those with
-- a number in them ("480 Dialpeer 12 overloaded").
--
-- A phrase can be set by each operator; these are the ones that an installation begins with. So can
-- be whether a code ends the search for a route: `stop_hunting`. Where that matters the advice says
-- it, and of codes 1506 to 1515, whose capacities have an action of their own (the table
-- resource_type), the meaning. 699 of row 1608 is no code of codes.lua: its text has it.

source { "yeti", "Yeti disconnect codes", "Seeds and migrations of the table disconnect_code, by namespace",
  "https://github.com/yeti-switch/yeti-web/blob/master/db/seeds/main/class4.sql", read = "2026-11-28" }

source { "yeti_internal", "Yeti internal disconnect codes", "What codes of the namespaces TM, TS and RADIUS mean",
  "https://yeti-switch.org/docs/disconnect-codes.html", read = "2026-11-28" }

source { "yeti_settings", "Yeti disconnect code settings", "Fields of a disconnect code, what is rewritten and when hunting stops",
  "https://yeti-switch.org/docs/web-interface/system/disconnect_codes.html", read = "2026-11-28",
  unchecked = "a page of one list" }

source { "yeti_cdr", "Yeti CDR schema", "Columns of a call record",
  "https://github.com/yeti-switch/yeti-web/blob/master/app/models/cdr/cdr.rb", read = "2026-11-28",
  unchecked = "a list of columns" }

source { "yeti_didww", "DIDWW rerouting disconnect codes", "The ids of codes at which a trunk's call goes to the next",
  "https://doc.didww.com/api3/2022-05-10/inventory-resources/voice-in-trunks/rerouting-disconnect-codes.html",
  read = "2026-11-28", unchecked = "read in a copy that ends after the row of 604" }

vendor { unreleased, "yeti", "Yeti", off = true }

-- Who ended a call, in the words of its records: the customer's side sent it, and is nearer than
-- the vendor's to who asks.
initiator { "Traffic Manager", system,      platform, yeti_internal "Internal disconnect codes" }
initiator { "Traffic Switch",  platform,    platform, yeti_internal "Internal disconnect codes" }
initiator { "Termination",     destination, far,      yeti_internal "Internal disconnect codes" }
initiator { "Origination",     origination, near,     yeti_internal "Internal disconnect codes" }

note { "stop-hunting",  yeti_settings "Stop hunting" }
note { "rewritten",     yeti_settings "Rewrited code" }
note { "silently-drop", yeti_settings "Silently drop" }
note { "rerouting-ids", yeti_didww "Rerouting Disconnect Codes" }

conflict { "484 for the calling number", yeti "TM", rfc3261 "21.4.22" }
conflict { "hunting after a 6xx",        yeti "SIP", rfc3261 "16.7" }
conflict { "PRACK for 100",              yeti_internal "Traffic Switch disconnect codes", rfc3262 "3" }

space { "codes", key = token }

--       id     name                                              SIP       initiator outcome            action            source
ending { 50,   "Unresolvable destination",                       478,      unstated, server_error,      contact_provider, yeti "SIP" }
ending { 51,   "Multiple Choices",                               300,      unstated, redirected,        change_account,   yeti "SIP" }
ending { 52,   "Moved Permanently",                              301,      unstated, redirected,        change_account,   yeti "SIP" }
ending { 53,   "Moved Temporarily",                              302,      unstated, redirected,        change_account,   yeti "SIP" }
ending { 54,   "Use Proxy",                                      305,      unstated, redirected,        change_account,   yeti "SIP" }
ending { 55,   "Alternative Service",                            380,      unstated, redirected,        check_logs,       yeti "SIP" }
ending { 56,   "Bad Request",                                    400,      unstated, malformed,         check_logs,       yeti "SIP" }
ending { 57,   "Unauthorized",                                   401,      unstated, unauthenticated,   change_account,   yeti "SIP" }
ending { 58,   "Payment Required",                               402,      unstated, no_credit,         contact_provider, yeti "SIP" }
ending { 59,   "Forbidden",                                      403,      unstated, forbidden,         contact_provider, yeti "SIP" }
ending { 60,   "Not Found",                                      404,      unstated, not_found,         check_own_system, yeti "SIP" }
ending { 61,   "Method Not Allowed",                             405,      unstated, unsupported,       check_own_system, yeti "SIP" }
ending { 62,   "Not Acceptable",                                 406,      unstated, unsupported,       check_own_system, yeti "SIP" }
ending { 63,   "Proxy Authentication Required",                  407,      unstated, unauthenticated,   change_account,   yeti "SIP" }
ending { 64,   "Request Timeout",                                408,      unstated, timeout,           contact_provider, yeti "SIP" }
ending { 65,   "Conflict",                                       409,      unstated, conflict,          check_logs,       yeti "SIP" }
ending { 66,   "Gone",                                           410,      unstated, not_found,         check_own_system, yeti "SIP" }
ending { 67,   "Conditional Request Failed",                     412,      unstated, condition_failed,  check_logs,       yeti "SIP" }
ending { 68,   "Request Entity Too Large",                       413,      unstated, too_large,         check_own_system, yeti "SIP" }
ending { 69,   "Request-URI Too Long",                           414,      unstated, too_large,         check_own_system, yeti "SIP" }
ending { 70,   "Unsupported Media Type",                         415,      unstated, unsupported,       check_own_system, yeti "SIP" }
ending { 71,   "Unsupported URI Scheme",                         416,      unstated, unsupported,       check_own_system, yeti "SIP" }
ending { 72,   "Unknown Resource-Priority",                      417,      unstated, unsupported,       check_own_system, yeti "SIP" }
ending { 73,   "Bad Extension",                                  420,      unstated, unsupported,       check_own_system, yeti "SIP" }
ending { 74,   "Extension Required",                             421,      unstated, unsupported,       check_own_system, yeti "SIP" }
ending { 75,   "Session Interval Too Small",                     422,      unstated, interval_too_short,change_account,   yeti "SIP" }
ending { 76,   "Interval Too Brief",                             423,      unstated, interval_too_short,check_own_system, yeti "SIP" }
ending { 77,   "Bad Location Information",                       424,      unstated, malformed,         check_logs,       yeti "SIP" }
ending { 78,   "Use Identity Header",                            428,      unstated, identity_refused,  check_own_system, yeti "SIP" }
ending { 79,   "Provide Referrer Identity",                      429,      unstated, identity_refused,  check_own_system, yeti "SIP" }
ending { 80,   "Anonymity Disallowed",                           433,      unstated, identity_refused,  check_own_system, yeti "SIP" }
ending { 81,   "Bad Identity-Info",                              436,      unstated, identity_refused,  check_own_system, yeti "SIP" }
ending { 82,   "Unsupported Certificate",                        437,      unstated, identity_refused,  check_own_system, yeti "SIP" }
ending { 83,   "Invalid Identity Header",                        438,      unstated, identity_refused,  check_own_system, yeti "SIP" }
ending { 84,   "Temporarily Unavailable",                        480,      unstated, unavailable,       none,             yeti "SIP" }
ending { 85,   "Call/Transaction Does Not Exist",                481,      unstated, no_dialog,         check_logs,       yeti "SIP" }
ending { 86,   "Loop Detected",                                  482,      unstated, loop,              check_own_system, yeti "SIP" }
ending { 87,   "Too Many Hops",                                  483,      unstated, loop,              check_own_system, yeti "SIP" }
ending { 88,   "Address Incomplete",                             484,      unstated, bad_number,        check_own_system, yeti "SIP" }
ending { 89,   "Ambiguous",                                      485,      unstated, bad_number,        check_own_system, yeti "SIP" }
ending { 90,   "Busy Here",                                      486,      unstated, busy,              none,             yeti "SIP" }
ending { 91,   "Request Terminated",                             487,      unstated, canceled,          none,             yeti "SIP" }
ending { 92,   "Not Acceptable Here",                            488,      unstated, media_mismatch,    check_own_system, yeti "SIP" }
ending { 93,   "Bad Event",                                      489,      unstated, unsupported,       check_own_system, yeti "SIP" }
ending { 94,   "Request Pending",                                491,      unstated, conflict,          check_logs,       yeti "SIP" }
ending { 95,   "Undecipherable",                                 493,      unstated, malformed,         check_own_system, yeti "SIP" }
ending { 96,   "Security Agreement Required",                    494,      unstated, security_required, check_own_system, yeti "SIP" }
ending { 97,   "Server Internal Error",                          500,      unstated, server_error,      contact_provider, yeti "SIP" }
ending { 98,   "Not Implemented",                                501,      unstated, unsupported,       check_own_system, yeti "SIP" }
ending { 99,   "Bad Gateway",                                    502,      unstated, server_error,      contact_provider, yeti "SIP" }
ending { 100,  "Service Unavailable",                            503,      unstated, congested,         contact_provider, yeti "SIP" }
ending { 101,  "Server Time-out",                                504,      unstated, timeout,           contact_provider, yeti "SIP" }
ending { 102,  "Version Not Supported",                          505,      unstated, unsupported,       check_own_system, yeti "SIP" }
ending { 103,  "Message Too Large",                              513,      unstated, too_large,         check_own_system, yeti "SIP" }
ending { 104,  "Precondition Failure",                           580,      unstated, condition_failed,  check_own_system, yeti "SIP" }
ending { 105,  "Busy Everywhere",                                600,      unstated, busy,              none,             yeti "SIP" }
ending { 106,  "Decline",                                        603,      unstated, declined,          none,             yeti "SIP" }
ending { 107,  "Does Not Exist Anywhere",                        604,      unstated, not_found,         check_own_system, yeti "SIP" }
ending { 108,  "Not Acceptable",                                 606,      unstated, media_mismatch,    check_own_system, yeti "SIP" }
ending { 109,  "OK",                                             200,      unstated, success,           none,             yeti "SIP" }
ending { 110,  "Cant find customer or customer locked",          403,      system,   forbidden,         change_account,   yeti "TM" }
ending { 111,  "Cant find destination prefix",                   404,      system,   forbidden,         change_account,   yeti "TM" }
ending { 112,  "Rejected by destination",                        403,      system,   forbidden,         change_account,   yeti "TM" }
ending { 113,  "No routes",                                      404,      system,   unavailable,       change_account,   yeti "TM" }
ending { 114,  "cant parse From in req",                         400,      platform, malformed,         check_logs,       yeti "TS" }
ending { 115,  "cant parse To in req",                           400,      platform, malformed,         check_logs,       yeti "TS" }
ending { 116,  "cant parse Contact in req",                      400,      platform, malformed,         check_logs,       yeti "TS" }
ending { 117,  "no such prepared query",                         500,      platform, server_error,      check_logs,       yeti "TS" }
ending { 118,  "empty response from database",                   500,      platform, server_error,      check_logs,       yeti "TS" }
ending { 119,  "read from tuple failed",                         500,      platform, server_error,      check_logs,       yeti "TS" }
ending { 120,  "profile evaluation failed",                      500,      platform, server_error,      check_logs,       yeti "TS" }
ending { 121,  "failed to get active connection",                500,      platform, server_error,      check_own_system, yeti "TS" }
ending { 122,  "db broken connection",                           500,      platform, server_error,      check_own_system, yeti "TS" }
ending { 123,  "db conversion exception",                        500,      platform, server_error,      check_logs,       yeti "TS" }
ending { 124,  "db base exception",                              500,      platform, server_error,      check_logs,       yeti "TS" }
ending { 125,  "Rtp timeout",                                    200,      platform, media_lost,        check_network,    yeti "TS" }
ending { 126,  "NoAck",                                          200,      platform, interrupted,       check_network,    yeti "TS" }
ending { 127,  "NoPrack",                                        200,      platform, timeout,           check_own_system, yeti "TS" }
ending { 128,  "Session Timeout",                                200,      platform, interrupted,       check_network,    yeti "TS" }
ending { 129,  "Internal Error",                                 200,      platform, server_error,      check_logs,       yeti "TS" }
ending { 130,  "SIP transaction timeout",                        408,      platform, timeout,           check_network,    yeti "TS" }
ending { 131,  "Gateway not registered",                         480,      platform, unavailable,       check_own_system, yeti "TS" }
ending { 132,  "Rtp timeout(legB)",                              200,      platform, media_lost,        check_network,    yeti "TS" }
ending { 133,  "Term. gw throttled",                             480,      platform, limited,           check_logs,       yeti "TS" }
ending { 134,  "No Free RTP ports",                              500,      platform, congested,         check_own_system, yeti "TS" }
ending { 140,  "Codecs group $cg not found",                     488,      platform, misconfigured,     check_own_system, yeti "TS" }
ending { 141,  "Codecs not matched",                             488,      platform, media_mismatch,    change_account,   yeti "TS" }
ending { 142,  "No suitable media",                              500,      platform, media_mismatch,    check_own_system, yeti "TS" }
ending { 143,  "Invalid media transport",                        500,      platform, media_mismatch,    check_own_system, yeti "TS" }
ending { 144,  "Media stream exception",                         500,      platform, server_error,      check_logs,       yeti "TS" }
ending { 145,  "Reinvite error",                                 500,      platform, interrupted,       check_logs,       yeti "TS" }
ending { 146,  "Canceled before routing completed",              487,      platform, canceled,          none,             yeti "TS" }
ending { 1500, "SDP processing exception",                       500,      platform, malformed,         check_logs,       yeti "TS" }
ending { 1501, "SDP parsing failed",                             500,      platform, malformed,         check_logs,       yeti "TS" }
ending { 1502, "SDP empty answer",                               500,      platform, malformed,         check_logs,       yeti "TS" }
ending { 1503, "SDP invalid streams count",                      500,      platform, malformed,         check_logs,       yeti "TS" }
ending { 1504, "SDP inv streams types",                          500,      platform, media_mismatch,    check_logs,       yeti "TS" }
ending { 1505, "Ringing timeout",                                487,      platform, no_answer,         change_account,   yeti "TS" }
ending { 1506, "Customer account $id overloaded",                480,      platform, limited,           change_account,   yeti "TS" }
ending { 1507, "Customer auth $id overloaded",                   480,      platform, limited,           change_account,   yeti "TS" }
ending { 1508, "Customer gateway $id overloaded",                480,      platform, limited,           change_account,   yeti "TS" }
ending { 1509, "Vendor account $id overloaded",                  480,      platform, limited,           change_account,   yeti "TS" }
ending { 1510, "Vendor gateway $id overloaded",                  480,      platform, limited,           change_account,   yeti "TS" }
ending { 1511, "Dialpeer $id overloaded",                        480,      platform, limited,           change_account,   yeti "TS" }
ending { 1512, "Account $id total capacity reached",             480,      platform, limited,           change_account,   yeti "TS" }
ending { 1513, "Subscriber capacity limit",                      480,      platform, limited,           change_account,   yeti "TS" }
ending { 1514, "Termination gw cps limit",                       480,      platform, limited,           change_account,   yeti "TS" }
ending { 1515, "Dest. subscriber cps limit",                     480,      platform, limited,           change_account,   yeti "TS" }
ending { 1600, "Resource cache error",                           503,      platform, server_error,      check_own_system, yeti "TS" }
ending { 1601, "Unknown resource overload",                      503,      platform, limited,           check_logs,       yeti "TS" }
ending { 1602, "Unwanted",                                       607,      unstated, declined,          none,             yeti "SIP" }
ending { 1603, "Rejected",                                       608,      unstated, blocked,           contact_provider, yeti "SIP" }
ending { 1604, "Length Required",                                411,      unstated, malformed,         check_logs,       yeti "SIP" }
ending { 1605, "Flow Failed",                                    430,      unstated, unavailable,       contact_provider, yeti "SIP" }
ending { 1606, "First Hop Lacks Outbound Support",               439,      unstated, unsupported,       check_own_system, yeti "SIP" }
ending { 1607, "Consent Needed",                                 470,      unstated, forbidden,         contact_provider, yeti "SIP" }
ending { 1608, "CAC exceeded",                                   unstated, unstated, limited,           contact_provider, yeti "SIP" }
ending { 2001, "Radius response timeout",                        503,      platform, timeout,           check_own_system, yeti "RADIUS" }
ending { 2002, "Radius request error",                           503,      platform, server_error,      check_own_system, yeti "RADIUS" }
ending { 2003, "Invalid radius profile",                         503,      platform, misconfigured,     change_account,   yeti "RADIUS" }
ending { 2004, "Invalid radius response",                        503,      platform, server_error,      check_own_system, yeti "RADIUS" }
ending { 2005, "Radius reject",                                  402,      platform, forbidden,         check_own_system, yeti "RADIUS" }
ending { 2006, "Radius unsupported",                             503,      platform, unsupported,       check_own_system, yeti "RADIUS" }
ending { 8000, "Not enough customer balance",                    403,      system,   no_credit,         add_credit,       yeti "TM" }
ending { 8001, "Destination number blacklisted",                 403,      system,   blocked,           change_account,   yeti "TM" }
ending { 8002, "Source number blacklisted",                      403,      system,   blocked,           change_account,   yeti "TM" }
ending { 8003, "No response from LNP DB",                        503,      system,   timeout,           check_own_system, yeti "TM" }
ending { 8004, "Rejected by Auth record",                        403,      system,   forbidden,         change_account,   yeti "TM" }
ending { 8005, "Origination gateway is disabled",                403,      system,   misconfigured,     change_account,   yeti "TM" }
ending { 8006, "No destination with appropriate price found",    403,      system,   forbidden,         change_account,   yeti "TM" }
ending { 8007, "No network found for dst number",                404,      system,   bad_number,        check_own_system, yeti "TM" }
ending { 8008, "Invalid dst number format",                      404,      system,   bad_number,        check_own_system, yeti "TM" }
ending { 8009, "No response from CNAM DB",                       503,      system,   timeout,           check_own_system, yeti "TM" }
ending { 8010, "No network found for src number",                404,      system,   identity_refused,  check_own_system, yeti "TM" }
ending { 8011, "Invalid src number format",                      404,      system,   identity_refused,  check_own_system, yeti "TM" }
ending { 8012, "CPS limit",                                      480,      system,   limited,           change_account,   yeti "TM" }
ending { 8013, "Privacy calls not allowed",                      500,      system,   identity_refused,  change_account,   yeti "TM" }
ending { 8014, "Critical privacy not allowed",                   500,      system,   identity_refused,  change_account,   yeti "TM" }
ending { 8015, "Anonymity Disallowed",                           433,      system,   identity_refused,  change_account,   yeti "TM" }
ending { 8016, "Destination number blacklisted by routing plan", 403,      system,   blocked,           change_account,   yeti "TM" }
ending { 8017, "Source number blacklisted by routing plan",      403,      system,   blocked,           change_account,   yeti "TM" }
ending { 8018, "Use Identity Header",                            428,      system,   identity_refused,  change_account,   yeti "TM" }
ending { 8019, "Invalid Identity Header",                        438,      system,   identity_refused,  change_account,   yeti "TM" }
ending { 8020, "PAI header required",                            403,      system,   identity_refused,  change_account,   yeti "TM" }

-- What the sender of the call gets, where it is more than the code.
space { "replies", key = code_and_reason }

--       SIP  phrase                                              initiators   outcome            action            source
reason { 402, "Radius reject",                                  { platform }, forbidden,         contact_provider, yeti "RADIUS" }
reason { 403, "Cant find customer or customer locked",          { system },   forbidden,         check_own_system, yeti "TM" }
reason { 403, "Destination number blacklisted",                 { system },   blocked,           contact_provider, yeti "TM" }
reason { 403, "Destination number blacklisted by routing plan", { system },   blocked,           contact_provider, yeti "TM" }
reason { 403, "No destination with appropriate price found",    { system },   forbidden,         contact_provider, yeti "TM" }
reason { 403, "Not enough customer balance",                    { system },   no_credit,         add_credit,       yeti "TM" }
reason { 403, "Origination gateway is disabled",                { system },   misconfigured,     contact_provider, yeti "TM" }
reason { 403, "PAI header required",                            { system },   identity_refused,  change_caller_id, yeti "TM" }
reason { 403, "Rejected by Auth record",                        { system },   forbidden,         contact_provider, yeti "TM" }
reason { 403, "Rejected by dst",                                { system },   forbidden,         contact_provider, yeti "TM" }
reason { 403, "Source number blacklisted",                      { system },   blocked,           change_caller_id, yeti "TM" }
reason { 403, "Source number blacklisted by routing plan",      { system },   blocked,           change_caller_id, yeti "TM" }
reason { 404, "Cant find destination prefix",                   { system },   forbidden,         fix_number,       yeti "TM" }
reason { 404, "No routes",                                      { system },   unavailable,       contact_provider, yeti "TM" }
reason { 408, "SIP transaction timeout",                        { platform }, timeout,           retry_later,      yeti "TS" }
reason { 480, "CPS limit",                                      { system },   limited,           reduce_rate,      yeti "TM" }
reason { 480, "Dest. subscriber cps limit",                     { platform }, limited,           reduce_rate,      yeti "TS" }
reason { 480, "Gateway not registered",                         { platform }, unavailable,       retry_later,      yeti "TS" }
reason { 480, "Subscriber capacity limit",                      { platform }, limited,           retry_later,      yeti "TS" }
reason { 480, "Termination gw cps limit",                       { platform }, limited,           reduce_rate,      yeti "TS" }
reason { 487, "Canceled before routing completed",              { platform }, canceled,          none,             yeti "TS" }
reason { 487, "Ringing timeout",                                { platform }, no_answer,         retry_later,      yeti "TS" }
reason { 500, "Critical privacy not allowed",                   { system },   identity_refused,  ask_user,         yeti "TM" }
reason { 500, "Media stream exception",                         { platform }, server_error,      retry_later,      yeti "TS" }
reason { 500, "No Free RTP ports",                              { platform }, congested,         retry_later,      yeti "TS" }
reason { 500, "No suitable media",                              { platform }, media_mismatch,    change_media,     yeti "TS" }
reason { 500, "Privacy calls not allowed",                      { system },   identity_refused,  ask_user,         yeti "TM" }
reason { 500, "Reinvite error",                                 { platform }, interrupted,       check_logs,       yeti "TS" }
reason { 500, "SDP empty answer",                               { platform }, malformed,         contact_provider, yeti "TS" }
reason { 500, "SDP inv streams types",                          { platform }, media_mismatch,    contact_provider, yeti "TS" }
reason { 500, "SDP invalid streams count",                      { platform }, malformed,         contact_provider, yeti "TS" }
reason { 500, "SDP parsing failed",                             { platform }, malformed,         check_own_system, yeti "TS" }
reason { 500, "SDP processing exception",                       { platform }, malformed,         check_own_system, yeti "TS" }
reason { 503, "Invalid radius profile",                         { platform }, server_error,      retry_later,      yeti "RADIUS" }
reason { 503, "Invalid radius response",                        { platform }, server_error,      retry_later,      yeti "RADIUS" }
reason { 503, "No response from CNAM DB",                       { system },   timeout,           retry_later,      yeti "TM" }
reason { 503, "No response from LNP DB",                        { system },   timeout,           retry_later,      yeti "TM" }
reason { 503, "Radius request error",                           { platform }, server_error,      retry_later,      yeti "RADIUS" }
reason { 503, "Radius response timeout",                        { platform }, timeout,           retry_later,      yeti "RADIUS" }
reason { 503, "Radius unsupported",                             { platform }, server_error,      retry_later,      yeti "RADIUS" }
reason { 503, "Resource cache error",                           { platform }, server_error,      retry_later,      yeti "TS" }
reason { 503, "Unknown resource overload",                      { platform }, limited,           retry_later,      yeti "TS" }

status { code_and_phrase, "replies", yeti_settings "Rewrited reason" }

column { "internal_disconnect_code_id", "codes", yeti_cdr "internal_disconnect_code_id" }

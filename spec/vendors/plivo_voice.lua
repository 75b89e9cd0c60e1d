-- SPDX-License-Identifier: MIT
-- Plivo's Voice API: the hangup causes of its call records, in numeric order, one per line. Calls over
-- SIP trunks are another product, Zentrunk in plivo.lua, which gives some of the numbers to other causes.
--
-- Who reads a row is the program that placed the call through the API, or whoever runs it: an action for
-- the device is one for the program. The page gives no response code; one is inferred where the cause
-- repeats a reason phrase of RFC 3261, and only then. It explains who can hang up, and names that party
-- in the descriptions of a few rows: those have an initiator. Its sources Error and Unknown are no party.

source { "plivo_voice", "Plivo Voice hangup causes", "Hangup causes and sources of calls through the Voice API",
  "https://plivo.com/docs/voice/troubleshooting/hangup-causes.md", read = "2026-11-28" }

source { "plivo_call", "Plivo Voice API, Call", "The call object and its attributes",
  "https://www.plivo.com/docs/voice/api/call/", read = "2026-11-28",
  unchecked = "the attributes of the call object were read" }

vendor { unreleased, "plivo_voice", "Plivo Voice API", off = true }

initiator { "Caller",         origination, unknown,  plivo_voice "Hangup Sources" }
initiator { "Call recipient", destination, unknown,  plivo_voice "Hangup Sources" }
initiator { "Plivo",          platform,    platform, plivo_voice "Hangup Sources" }
initiator { "Carrier",        carrier,     network,  plivo_voice "Hangup Sources" }
initiator { "API Request",    customer,    near,     plivo_voice "Hangup Sources" }
initiator { "Answer XML",     customer,    near,     plivo_voice "Hangup Sources" }

check { "debug-logs", plivo_voice "Getting Help" }

report { "call-uuid",   plivo_voice "Getting Help" }
report { "hangup-code", plivo_voice "Getting Help" }

note { "where", plivo_voice "Hangup Causes" }

conflict { "numbers of Zentrunk", plivo_voice "Normal Completions", zentrunk "Authentication Errors" }
conflict { "3000", plivo_voice "Call Rejections", plivo_voice "Timeouts" }
conflict { "hangup_source", plivo_voice "Hangup Sources", plivo_call "Attributes" }

support { "support.plivo.com", plivo_voice "Getting Help" }

space { "hangup", key = token }

--       key   cause                                         SIP            initiator    outcome             action            source
ending { 0,    "Unknown",                                    unstated,      unstated,    unknown,            check_logs,       plivo_voice "Canceled Calls" }
ending { 1000, "Canceled",                                   unstated,      customer,    canceled,           none,             plivo_voice "Canceled Calls" }
ending { 1010, "Canceled (Out Of Credits)",                  unstated,      unstated,    no_credit,          add_credit,       plivo_voice "Canceled Calls" }
ending { 1020, "Canceled (Simultaneous dial limit reached)", unstated,      unstated,    limited,            reduce_rate,      plivo_voice "Canceled Calls" }
ending { 2000, "Invalid Destination Address",                unstated,      unstated,    bad_number,         fix_number,       plivo_voice "Destination Issues" }
ending { 2010, "Destination Out Of Service",                 unstated,      unstated,    unavailable,        retry_later,      plivo_voice "Destination Issues" }
ending { 2020, "Endpoint Not Registered",                    unstated,      unstated,    unavailable,        check_own_system, plivo_voice "Destination Issues" }
ending { 2030, "Destination Country Barred",                 unstated,      unstated,    forbidden,          change_account,   plivo_voice "Destination Issues" }
ending { 2040, "Destination Number Barred",                  unstated,      unstated,    forbidden,          change_account,   plivo_voice "Destination Issues" }
ending { 2050, "Destination Prefix Barred",                  unstated,      unstated,    forbidden,          change_account,   plivo_voice "Destination Issues" }
ending { 2060, "Loop Detected",                              unstated,      unstated,    loop,               check_own_system, plivo_voice "Destination Issues" }
ending { 2070, "Violates Media Anchoring",                   unstated,      unstated,    forbidden,          check_own_system, plivo_voice "Destination Issues" }
ending { 3000, "No Answer",                                  unstated,      unstated,    no_answer,          retry_later,      plivo_voice "Call Rejections" }
ending { 3010, "Busy Line",                                  inferred(486), unstated,    busy,               retry_later,      plivo_voice "Call Rejections" }
ending { 3020, "Rejected",                                   unstated,      destination, declined,           do_not_retry,     plivo_voice "Call Rejections" }
ending { 3030, "Unknown Caller ID",                          unstated,      unstated,    identity_refused,   change_caller_id, plivo_voice "Call Rejections" }
ending { 3040, "Forbidden",                                  inferred(403), destination, blocked,            do_not_retry,     plivo_voice "Call Rejections" }
ending { 3050, "Unallocated number",                         unstated,      unstated,    not_found,          fix_number,       plivo_voice "Call Rejections" }
ending { 3070, "Request timeout",                            inferred(408), carrier,     timeout,            retry_later,      plivo_voice "Carrier Errors" }
ending { 3080, "Internal server error from carrier",         inferred(500), carrier,     server_error,       retry_later,      plivo_voice "Carrier Errors" }
ending { 3090, "Network congestion from carrier",            unstated,      carrier,     congested,          retry_later,      plivo_voice "Carrier Errors" }
ending { 3100, "Busy everywhere",                            inferred(600), unstated,    busy,               retry_later,      plivo_voice "Carrier Errors" }
ending { 3110, "Declined",                                   inferred(603), destination, declined,           do_not_retry,     plivo_voice "Carrier Errors" }
ending { 3120, "User does not exist anywhere",               inferred(604), unstated,    not_found,          fix_number,       plivo_voice "Carrier Errors" }
ending { 3130, "Spam block",                                 unstated,      carrier,     blocked,            change_caller_id, plivo_voice "Carrier Errors" }
ending { 3140, "DNO Caller ID",                              unstated,      unstated,    identity_refused,   change_caller_id, plivo_voice "Carrier Errors" }
ending { 4000, "Normal Hangup",                              unstated,      unstated,    ended,              none,             plivo_voice "Normal Completions" }
ending { 4010, "End Of XML Instructions",                    unstated,      unstated,    ended,              none,             plivo_voice "Normal Completions" }
ending { 4020, "Multiparty Call Ended",                      unstated,      unstated,    ended,              none,             plivo_voice "Normal Completions" }
ending { 4030, "Kicked Out Of Multiparty Call",              unstated,      customer,    ended,              none,             plivo_voice "Normal Completions" }
ending { 5000, "Network Error",                              unstated,      unstated,    server_error,       contact_provider, plivo_voice "System Errors" }
ending { 5010, "Internal Error",                             unstated,      platform,    server_error,       contact_provider, plivo_voice "System Errors" }
ending { 5020, "Routing Error",                              unstated,      unstated,    server_error,       contact_provider, plivo_voice "System Errors" }
ending { 6000, "Scheduled Hangup",                           unstated,      unstated,    ended,              none,             plivo_voice "Timeouts" }
ending { 6010, "Ring Timeout Reached",                       unstated,      unstated,    no_answer,          retry_later,      plivo_voice "Timeouts" }
ending { 6020, "Media Timeout",                              unstated,      unstated,    media_lost,         check_network,    plivo_voice "Timeouts" }
ending { 7011, "Error Reaching Answer URL",                  unstated,      unstated,    server_error,       check_own_system, plivo_voice "URL Errors" }
ending { 7012, "Error Reaching Action URL",                  unstated,      unstated,    server_error,       check_own_system, plivo_voice "URL Errors" }
ending { 7013, "Error Reaching Transfer URL",                unstated,      unstated,    server_error,       check_own_system, plivo_voice "URL Errors" }
ending { 7014, "Error Reaching Redirect URL",                unstated,      unstated,    server_error,       check_own_system, plivo_voice "URL Errors" }
ending { 7022, "Invalid Action URL",                         unstated,      unstated,    misconfigured,      check_own_system, plivo_voice "URL Errors" }
ending { 7023, "Invalid Transfer URL",                       unstated,      unstated,    misconfigured,      check_own_system, plivo_voice "URL Errors" }
ending { 7024, "Invalid Redirect URL",                       unstated,      unstated,    misconfigured,      check_own_system, plivo_voice "URL Errors" }
ending { 7032, "Invalid Method For Action URL",              unstated,      unstated,    misconfigured,      check_own_system, plivo_voice "URL Errors" }
ending { 7033, "Invalid Method For Transfer URL",            unstated,      unstated,    misconfigured,      check_own_system, plivo_voice "URL Errors" }
ending { 7034, "Invalid Method For Redirect URL",            unstated,      unstated,    misconfigured,      check_own_system, plivo_voice "URL Errors" }
ending { 8011, "Invalid Answer XML",                         unstated,      unstated,    malformed,          check_own_system, plivo_voice "XML Errors" }
ending { 8012, "Invalid Action XML",                         unstated,      unstated,    malformed,          check_own_system, plivo_voice "XML Errors" }
ending { 8013, "Invalid Transfer XML",                       unstated,      unstated,    malformed,          check_own_system, plivo_voice "XML Errors" }
ending { 8014, "Invalid Redirect XML",                       unstated,      unstated,    malformed,          check_own_system, plivo_voice "XML Errors" }
ending { 9000, "Lost Race",                                  unstated,      unstated,    answered_elsewhere, none,             plivo_voice "Special Cases" }
ending { 9100, "Machine Detected",                           unstated,      unstated,    ended,              none,             plivo_voice "Special Cases" }
ending { 9110, "Confirm Key Challenge Failed",               unstated,      unstated,    no_answer,          check_own_system, plivo_voice "Special Cases" }

column { "hangup_cause_code", "hangup", plivo_call "Attributes", named = true }

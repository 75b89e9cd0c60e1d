-- SPDX-License-Identifier: MIT
-- Telnyx SIP trunking: the codes at the end of its reason phrases, "403 User channel limit exceeded
-- D1". They stand as its page has them; a range such as D10-D17 is a row for each of its codes,
-- with the name that the page has for all.
--
-- An article of its support tells where the code stands, and has one meaning for each code. Names
-- and response codes are the page's; what a row says of a code in a range is the article's, where
-- it does not contradict the page; where it does, a `conflict` says so. Codes that only the article
-- has cite it. It prints a second word behind some codes ("403 Forbidden P81 U01"), where no code
-- is found then.

source { "telnyx", "Telnyx SIP response codes", "Codes at the end of the reason phrases of SIP trunking",
  "https://developers.telnyx.com/docs/voice/sip-trunking/troubleshooting/response-codes/index", read = "2026-11-28" }

source { "telnyx_support", "Telnyx SIP response codes, support article", "Response codes with their phrases and what to do about them",
  "https://support.telnyx.com/en/articles/4409457-telnyx-sip-response-codes", read = "2026-11-28" }

vendor { unreleased, "telnyx", "Telnyx", off = true }

note { "488", telnyx "488" }

conflict { "486 for limits",       telnyx "D5X",         rfc3261 "21.4.24" }
conflict { "404 for the account",  telnyx "D1X",         rfc3261 "21.4.5" }
conflict { "D10 to D17",           telnyx "D1X",         telnyx_support "D1X" }
conflict { "D52 to D54",           telnyx "D5X",         telnyx_support "D5X" }
conflict { "P14 to P16",           telnyx "P0X",         telnyx_support "P14" }
conflict { "P83 and P93",          telnyx "P0X",         telnyx_support "P93" }
conflict { "response codes",       telnyx "P0X",         telnyx_support "P0X" }

space { "codes", key = token }

--       key    name                                                    SIP  initiator outcome           action            source
ending { "D1",  "Concurrent outbound calls exceed global limit",        403, unstated, limited,          reduce_rate,      telnyx "D1X" "0c1c7c20" }
ending { "D10", "Connection, profile, or account disabled/forbidden",   403, unstated, forbidden,        change_account,   telnyx "D1X" "ab5cc9d4" }
ending { "D11", "Connection, profile, or account disabled/forbidden",   403, unstated, bad_number,       fix_number,       telnyx "D1X" "ab5cc9d4" }
ending { "D12", "Connection, profile, or account disabled/forbidden",   403, unstated, forbidden,        change_account,   telnyx "D1X" "ab5cc9d4" }
ending { "D13", "Connection, profile, or account disabled/forbidden",   403, unstated, forbidden,        change_account,   telnyx "D1X" "ab5cc9d4" }
ending { "D14", "Connection, profile, or account disabled/forbidden",   403, unstated, bad_number,       fix_number,       telnyx "D1X" "ab5cc9d4" }
ending { "D15", "Connection, profile, or account disabled/forbidden",   403, unstated, misconfigured,    change_account,   telnyx "D1X" "ab5cc9d4" }
ending { "D16", "Connection, profile, or account disabled/forbidden",   403, unstated, misconfigured,    change_account,   telnyx "D1X" "ab5cc9d4" }
ending { "D17", "Connection, profile, or account disabled/forbidden",   403, unstated, forbidden,        contact_provider, telnyx "D1X" "ab5cc9d4" }
ending { "D18", "SIP connection inactive",                              404, unstated, misconfigured,    change_account,   telnyx "D1X" "ed628dcb" }
ending { "D19", "Account blocked (billing)",                            404, unstated, no_credit,        add_credit,       telnyx "D1X" "73d5092e" }
ending { "D2",  "Outbound profile concurrent call limit exceeded",      403, unstated, limited,          reduce_rate,      telnyx "D2X" "9ae2bc23" }
ending { "D21", "No destination/forwarding number associated",          480, unstated, misconfigured,    change_account,   telnyx "D2X" "e47b8a42" }
ending { "D22", "Channel limit exceeded (DID, connection, or profile)", 403, unstated, limited,          reduce_rate,      telnyx "D2X" "a815074b" }
ending { "D24", "Rate per minute exceeds profile maximum",              403, unstated, forbidden,        change_account,   telnyx "D2X" "97103492" }
ending { "D25", "Authentication or connection validation failed",       403, unstated, unauthenticated,  change_account,   telnyx "D2X" "a9942386" }
ending { "D26", "Authentication or connection validation failed",       403, unstated, unauthenticated,  change_account,   telnyx "D2X" "a9942386" }
ending { "D27", "Authentication or connection validation failed",       403, unstated, unauthenticated,  change_account,   telnyx "D2X" "a9942386" }
ending { "D28", "Authentication or connection validation failed",       403, unstated, unauthenticated,  change_account,   telnyx "D2X" "a9942386" }
ending { "D29", "Authentication or connection validation failed",       403, unstated, unauthenticated,  change_account,   telnyx "D2X" "a9942386" }
ending { "D3",  "Connection concurrent call limit exceeded",            403, unstated, limited,          reduce_rate,      telnyx "D3X" "d51f2dd4" }
ending { "D30", "Invalid SIP URI or subdomain",                         403, unstated, malformed,        change_request,   telnyx "D3X" "2b193553" }
ending { "D31", "Invalid SIP URI or subdomain",                         403, unstated, misconfigured,    change_account,   telnyx "D3X" "2b193553" }
ending { "D34", "Source country is not from EEA",                       403, unstated, identity_refused, change_caller_id, telnyx_support "D3X" }
ending { "D35", "Invalid caller ID format",                             403, unstated, identity_refused, change_caller_id, telnyx "D3X" "6165ce73" }
ending { "D36", "Using another account's DID as caller ID",             403, unstated, identity_refused, change_caller_id, telnyx "D3X" "2b6805ac" }
ending { "D37", "Emergency calls not authorized with call control",     403, unstated, forbidden,        do_not_retry,     telnyx_support "D3X" }
ending { "D38", "No outbound voice profile assigned to connection",     403, unstated, misconfigured,    change_account,   telnyx "D3X" "20dadf16" }
ending { "D39", "International daily spent limit reached",              403, unstated, limited,          contact_provider, telnyx_support "D3X" }
ending { "D4",  "User Busy",                                            486, unstated, limited,          change_account,   telnyx_support "D4X" }
ending { "D40", "Destination exists but no route available",            404, unstated, unavailable,      change_account,   telnyx "D4X" "f3afbcb9" }
ending { "D41", "Dialed prefix forbidden (fraud prevention)",           403, unstated, blocked,          contact_provider, telnyx "D4X" "597ed880" }
ending { "D42", "SIP REFER not allowed",                                405, unstated, transfer_failed,  change_account,   telnyx "D4X" "01e97675" }
ending { "D44", "Invalid value for connection_id",                      403, unstated, misconfigured,    change_request,   telnyx_support "D4X" }
ending { "D46", "Originating number listed in do-not-originate registry", 403, unstated, identity_refused, change_caller_id, telnyx_support "D4X" }
ending { "D48", "No IPs or FQDNs found for this number routing table",  480, unstated, misconfigured,    change_account,   telnyx_support "D4X" }
ending { "D49", "NANPA origination number lacks valid LRN",             403, unstated, identity_refused, change_caller_id, telnyx "D4X" "123a84a4" }
ending { "D5",  "Legacy channel billing limit exceeded",                486, unstated, limited,          change_account,   telnyx "D5X" "9f91b95e" }
ending { "D50", "The destination number is invalid.",                   404, unstated, bad_number,       fix_number,       telnyx_support "D5X" }
ending { "D51", "Non-Telnyx number not verified",                       403, unstated, identity_refused, change_caller_id, telnyx "D5X" "a2252ede" }
ending { "D52", "Restricted origination number",                        403, unstated, identity_refused, change_caller_id, telnyx "D5X" "84e1bad5" }
ending { "D53", "Restricted origination number",                        403, unstated, identity_refused, change_caller_id, telnyx "D5X" "84e1bad5" }
ending { "D54", "Restricted origination number",                        403, unstated, identity_refused, change_caller_id, telnyx "D5X" "84e1bad5" }
ending { "D56", "Global channel billing limit exceeded",                486, unstated, limited,          contact_provider, telnyx "D5X" "09f0eb8c" }
ending { "D57", "HD voice disabled for phone number",                   403, unstated, media_mismatch,   change_account,   telnyx "D5X" "77d0b281" }
ending { "D58", "Restricted destination number",                        403, unstated, blocked,          contact_provider, telnyx_support "D5X" }
ending { "D59", "Special/short number unsupported by region",           404, unstated, bad_number,       fix_number,       telnyx "D5X" "3da088a1" }
ending { "D60", "Account tier requires verified numbers",               403, unstated, forbidden,        change_account,   telnyx "D6X" "7fa3e6f0" }
ending { "D61", "Account tier requires verified numbers",               403, unstated, forbidden,        change_account,   telnyx "D6X" "7fa3e6f0" }
ending { "D63", "Number port pending",                                  403, unstated, unavailable,      retry_later,      telnyx "D6X" "9644dd00" }
ending { "D64", "Regulatory requirement pending",                       403, unstated, forbidden,        change_account,   telnyx "D6X" "3be9f67e" }
ending { "D65", "Regulatory requirement pending",                       403, unstated, forbidden,        change_account,   telnyx "D6X" "3be9f67e" }
ending { "D7",  "No outbound voice profile assigned",                   403, unstated, misconfigured,    change_account,   telnyx "D7X" "20dadf16" }
ending { "D8",  "Missing E911 caller ID",                               404, unstated, identity_refused, change_account,   telnyx "D7X" "79599a3d" }
ending { "D9",  "International destination rate limit reached",         403, unstated, limited,          reduce_rate,      telnyx "D7X" "383cac6f" }
ending { "P01", "Invalid Request-URI (proxy anycast IP)",               403, unstated, malformed,        check_own_system, telnyx "P0X" "397b4393" }
ending { "P02", "CANCEL without matching INVITE",                       403, unstated, no_dialog,        check_own_system, telnyx "P0X" "c957af8c" }
ending { "P03", "Method Unsupported",                                   403, unstated, unsupported,      change_request,   telnyx_support "P0X" }
ending { "P04", "REGISTER with To tag (RFC non-compliant)",             403, unstated, malformed,        change_request,   telnyx "P0X" "f8576d5f" }
ending { "P05", "CPS limit or message size exceeded",                   403, unstated, limited,          reduce_rate,      telnyx "P0X" "5ebfc2b6" }
ending { "P06", "CPS limit or message size exceeded",                   403, unstated, too_large,        change_request,   telnyx "P0X" "5ebfc2b6" }
ending { "P14", "Contact header length violation",                      403, unstated, too_large,        change_request,   telnyx "P0X" "cdc3a22d" }
ending { "P15", "Contact header length violation",                      403, unstated, too_large,        change_request,   telnyx "P0X" "cdc3a22d" }
ending { "P16", "Contact header length violation",                      403, unstated, malformed,        change_request,   telnyx "P0X" "cdc3a22d" }
ending { "P18", "Empty destination in Request-URI or To",               403, unstated, bad_number,       change_request,   telnyx "P0X" "1ba9f16a" }
ending { "P29", "REGISTER processing failure",                          500, unstated, server_error,     retry_later,      telnyx "P0X" "f3f44d54" }
ending { "P43", "Forbidden",                                            403, unstated, malformed,        check_own_system, telnyx_support "P43" }
ending { "P51", "Contact header exceeds 512 bytes",                     403, unstated, too_large,        change_request,   telnyx "P0X" "807602c8" }
ending { "P81", "Username validation issues",                           403, unstated, unauthenticated,  authenticate,     telnyx "P0X" "6c918607" }
ending { "P82", "Username validation issues",                           403, unstated, unauthenticated,  authenticate,     telnyx "P0X" "6c918607" }
ending { "P83", "Username validation issues",                           403, unstated, unauthenticated,  authenticate,     telnyx "P0X" "6c918607" }
ending { "P93", "Hop count exceeded",                                   403, unstated, unsupported,      check_own_system, telnyx "P0X" "644d3689" }
ending { "R14", "Empty authentication username",                        403, unstated, unauthenticated,  authenticate,     telnyx "R" "ab4cf30c" }
ending { "R16", "Invalid/short/mismatched username",                    403, unstated, unauthenticated,  authenticate,     telnyx "R" "a7c0f80e" }
ending { "R17", "Invalid/short/mismatched username",                    403, unstated, unauthenticated,  authenticate,     telnyx "R" "a7c0f80e" }
ending { "R18", "Invalid/short/mismatched username",                    403, unstated, unauthenticated,  authenticate,     telnyx "R" "a7c0f80e" }
ending { "R47", "Multiple Contact addresses in REGISTER",               403, unstated, malformed,        change_request,   telnyx "R" "8fea2862" }
ending { "RG1", "User not registered (credential connection)",          480, unstated, unavailable,      check_own_system, telnyx "R" "e2f4e49a" }
ending { "PE1", "No routes found",                                      503, unstated, unavailable,      retry_later,      telnyx "PE" "5f864b8b" }
ending { "PE2", "No routes found",                                      503, unstated, unavailable,      retry_later,      telnyx "PE" "5f864b8b" }
ending { "PE3", "No routes found",                                      503, unstated, unavailable,      retry_later,      telnyx "PE" "5f864b8b" }
ending { "PE4", "No routes found",                                      503, unstated, unavailable,      retry_later,      telnyx "PE" "5f864b8b" }
ending { "PE5", "No routes found",                                      503, unstated, unavailable,      retry_later,      telnyx "PE" "5f864b8b" }
ending { "PE6", "No routes found",                                      503, unstated, unavailable,      retry_later,      telnyx "PE" "5f864b8b" }
ending { "TV1", "Downstream carrier termination issue",                 503, carrier,  server_error,     retry_later,      telnyx "T" "67057fb2" }
ending { "TM1", "No rates for destination prefix",                      403, unstated, forbidden,        contact_provider, telnyx "T" "a563988d" }
ending { "B3",  "SRTP mismatch - encrypted media expected",             488, unstated, security_required, change_media,     telnyx "B" "b8208b73" }

status { last_word, "codes", telnyx_support "D1X" }

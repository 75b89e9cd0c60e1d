-- SPDX-License-Identifier: MIT
-- Twilio: the errors of its dictionary that end a SIP call or refuse a registration, in numeric order.
-- A response has one in X-Twilio-Error, the number before its words: "32203 Call blocked as potential
-- fraud".
--
-- The dictionary names no response code. An announcement gives one, 603; that it stands beside 32203
-- as well is what programs meet.

source { "twilio", "Twilio error and warning dictionary", "Errors of SIP trunks, SIP domains and accounts",
  "https://www.twilio.com/docs/api/errors", read = "2026-11-28" }

source { "twilio_changelog", "Twilio changelog of July 11, 2022", "603 Decline with X-Twilio-Error for calls of an inactive account",
  "https://www.twilio.com/en-us/changelog/-603-decline--response-to-termination-calls-sent-to-an-inactive-",
  read = "2026-11-28", unchecked = "an announcement without sections" }

vendor { unreleased, "twilio", "Twilio", off = true }

space { "errors", key = token }

--       key    name                                                                              SIP            initiator outcome            action            source
ending { 10001, "Account is not active",                                                         603,           unstated, forbidden,         contact_provider, twilio_changelog "603 Decline" }
ending { 32001, "SIP: Trunk CPS limit exceeded",                                                 unstated,      unstated, limited,           reduce_rate,      twilio "32001" }
ending { 32002, "SIP: Dial failure - Twilio SIP Domain not found",                               unstated,      unstated, not_found,         change_account,   twilio "32002" }
ending { 32005, "Voice calling has been disabled for this account",                              unstated,      unstated, forbidden,         contact_provider, twilio "32005" }
ending { 32006, "SIP: Too many hops",                                                            inferred(483), unstated, loop,              check_own_system, twilio "32006" }
ending { 32007, "SIP: Too many endpoints/bindings for the Address-of-record (AOR)",              unstated,      unstated, limited,           check_own_system, twilio "32007" }
ending { 32008, "SIP: Registration per second limit reached",                                    unstated,      unstated, limited,           reduce_rate,      twilio "32008" }
ending { 32009, "The user you tried to dial is not registered with the corresponding SIP Domain", unstated,      unstated, unavailable,       retry_later,      twilio "32009" }
ending { 32010, "SIP: No valid Origination URIs configured",                                     unstated,      unstated, misconfigured,     change_account,   twilio "32010" }
ending { 32011, "Error communicating with your SIP communications infrastructure",               unstated,      unstated, unavailable,       check_own_system, twilio "32011" }
ending { 32012, "SIP: Parent account pooled Trunking CPS limit exceeded",                        unstated,      unstated, limited,           reduce_rate,      twilio "32012" }
ending { 32013, "SIP: Parent account SIP Interface CPS limit exceeded",                          unstated,      unstated, limited,           reduce_rate,      twilio "32013" }
ending { 32014, "Call is terminated because of no audio received",                               unstated,      unstated, media_lost,        check_network,    twilio "32014" }
ending { 32015, "Call is terminated due to exceeding maximum call duration",                     unstated,      unstated, limited,           change_account,   twilio "32015" }
ending { 32016, "PSTN PDD timeout",                                                              unstated,      unstated, timeout,           retry_later,      twilio "32016" }
ending { 32017, "PSTN: Carrier blocked call due to calling number (caller ID)",                  unstated,      unstated, blocked,           change_caller_id, twilio "32017" }
ending { 32020, "SHAKEN/STIR call verification failed due to invalid passport from customer",    unstated,      unstated, identity_refused,  check_own_system, twilio "32020" }
ending { 32022, "ACK not received from your SIP endpoint",                                       unstated,      unstated, interrupted,       check_network,    twilio "32022" }
ending { 32100, "SIP: Trial accounts can only call verified caller IDs",                         unstated,      unstated, forbidden,         change_account,   twilio "32100" }
ending { 32101, "SIP: Invalid phone number",                                                     unstated,      unstated, bad_number,        fix_number,       twilio "32101" }
ending { 32102, "SIP: Bad SDP",                                                                  unstated,      unstated, malformed,         change_request,   twilio "32102" }
ending { 32103, "SIP: Empty body",                                                               unstated,      unstated, malformed,         change_request,   twilio "32103" }
ending { 32105, "SIP: Invalid contact header",                                                   unstated,      unstated, malformed,         change_request,   twilio "32105" }
ending { 32106, "SIP: Authentication Error",                                                     unstated,      unstated, unauthenticated,   authenticate,     twilio "32106" }
ending { 32110, "SIP: URI is formatted incorrectly",                                             unstated,      unstated, malformed,         change_request,   twilio "32110" }
ending { 32111, "SIP: Invalid header name",                                                      unstated,      unstated, malformed,         change_request,   twilio "32111" }
ending { 32112, "SIP: Invalid header value",                                                     unstated,      unstated, malformed,         change_request,   twilio "32112" }
ending { 32200, "SIP: Insufficient permissions",                                                 unstated,      unstated, forbidden,         change_account,   twilio "32200" }
ending { 32201, "SIP: Source IP address not in ACL",                                             unstated,      unstated, forbidden,         change_account,   twilio "32201" }
ending { 32202, "SIP: Bad user credentials",                                                     unstated,      unstated, unauthenticated,   authenticate,     twilio "32202" }
ending { 32203, "SIP: Call blocked by Twilio",                                                   inferred(603), unstated, blocked,           contact_provider, twilio "32203" }
ending { 32204, "SIP: 'From' phone number not verified",                                         unstated,      unstated, identity_refused,  change_caller_id, twilio "32204" }
ending { 32205, "SIP Trunking: Geo Permission configuration is not permitting call",             unstated,      unstated, forbidden,         change_account,   twilio "32205" }
ending { 32206, "SIP: Invalid From number (caller ID)",                                          unstated,      unstated, identity_refused,  change_caller_id, twilio "32206" }
ending { 32207, "SIP: Secure media not accepted",                                                unstated,      unstated, media_mismatch,    change_media,     twilio "32207" }
ending { 32208, "SIP: Secure media required",                                                    unstated,      unstated, security_required, change_media,     twilio "32208" }
ending { 32209, "SIP: Secure transport required",                                                unstated,      unstated, security_required, check_own_system, twilio "32209" }
ending { 32210, "SIP: Register not supported",                                                   unstated,      unstated, unsupported,       change_account,   twilio "32210" }
ending { 32212, "SIP: Registration Authentication problem",                                      unstated,      unstated, unauthenticated,   change_account,   twilio "32212" }
ending { 32216, "SIP: SIP Address is on a deny list",                                            unstated,      unstated, blocked,           contact_provider, twilio "32216" }
ending { 32218, "SIP: Transfer not allowed",                                                     unstated,      unstated, transfer_failed,   change_account,   twilio "32218" }
ending { 32219, "SIP: Redirect failed",                                                          unstated,      unstated, misconfigured,     check_own_system, twilio "32219" }
ending { 32220, "Specifying an edge is not allowed when dialing SIP registered endpoints",       unstated,      unstated, bad_number,        change_request,   twilio "32220" }
ending { 32221, "Dialing SIP Endpoint failure - No devices registered in specified edge",        unstated,      unstated, unavailable,       check_own_system, twilio "32221" }
ending { 32222, "TLS version not allowed",                                                       unstated,      unstated, security_required, check_own_system, twilio "32222" }
ending { 32223, "There is no username in the SIP URI when calling a SIP registered endpoint",    unstated,      unstated, bad_number,        change_request,   twilio "32223" }

header { "X-Twilio-Error", first_number, "errors", twilio_changelog "603 Decline" }

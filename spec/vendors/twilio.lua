-- SPDX-License-Identifier: MIT
-- Twilio: the errors and warnings of its dictionary about calls that fail, in numeric order: of
-- accounts (10001 to 10005), of Dial in TwiML (13201 to 13258, and 13802), of requests that start
-- calls or set up what they need (212xx), of SIP trunks, domains and registrations (32001 to
-- 32401). A response has one in X-Twilio-Error, the number before its words: "32203 Call blocked as
-- potential fraud".
--
-- Left out are those of other verbs of TwiML (Gather, Say, Record: 13xxx, with 13216, 13256 and
-- 13257), of the Voice SDK (31xxx below 31900), media streams (31900 to 31960), conversations,
-- agents and transcription (32500 to 34003), WhatsApp (37xxx) and Pay (64xxx): of other products,
-- or of what is said and heard in a call that goes on.
--
-- Three read them: who runs the SIP system, who writes the TwiML, and the program that sends the
-- request. An error of a request is for that program (change_request), one in TwiML for what writes
-- it (check_own_system), whoever of them it was that read it; so no one reader is named.
--
-- The dictionary names no response code. An announcement gives one, 603; that it stands beside
-- 32203 as well is what programs meet.
--
-- Behind some of the warnings the call may go on: with a header or a parameter left out (32110 to
-- 32114), or by another address or route (32011, 32401). Their texts say so. Where the dictionary
-- gives no cause, the text is by the page that the site has for that error.

source { "twilio", "Twilio error and warning dictionary", "Errors of accounts, TwiML, requests about calls, SIP trunks and domains",
  "https://www.twilio.com/docs/api/errors", read = "2026-11-28" }

source { "twilio_changelog", "Twilio changelog of July 11, 2022", "603 Decline with X-Twilio-Error for calls of an inactive account",
  "https://www.twilio.com/en-us/changelog/-603-decline--response-to-termination-calls-sent-to-an-inactive-",
  read = "2026-11-28", unchecked = "an announcement without sections" }

vendor { unreleased, "twilio", "Twilio", off = true }

conflict { "21211",                   twilio "21211", twilio "21211" }
conflict { "21224",                   twilio "21224", twilio "21224" }
conflict { "21239",                   twilio "21239", twilio "21239" }
conflict { "elements of Dial",        twilio "13215", twilio "13243" }
conflict { "calls to sip.twilio.com", twilio "13255", twilio "32220" }
conflict { "Max-Forward",             twilio "32006", rfc3261 "20.22" }

space { "errors", key = token }

--       key    name                                                                              SIP            initiator outcome            action            source
ending { 10001, "Account is not active",                                                         603,           unstated, forbidden,         contact_provider, twilio_changelog "603 Decline" }
ending { 10002, "Trial accounts do not support the feature you tried to use",                     unstated,      unstated, forbidden,         change_account,   twilio "10002" }
ending { 10003, "Incoming call rejected due to inactive account",                                 unstated,      unstated, forbidden,         contact_provider, twilio "10003" }
ending { 10004, "Call concurrency limit exceeded",                                                unstated,      unstated, limited,           reduce_rate,      twilio "10004" }
ending { 10005, "Voice calling has been disabled for this account",                               unstated,      unstated, forbidden,         contact_provider, twilio "10005" }
ending { 13201, "Dial: Cannot Dial out from a Dial Call Segment",                                 unstated,      unstated, unsupported,       check_own_system, twilio "13201" }
ending { 13210, "Dial: Invalid method value",                                                     unstated,      unstated, malformed,         check_own_system, twilio "13210" }
ending { 13211, "Dial: Invalid ifMachine value",                                                  unstated,      unstated, malformed,         check_own_system, twilio "13211" }
ending { 13212, "Dial: Invalid timeout value",                                                    unstated,      unstated, malformed,         check_own_system, twilio "13212" }
ending { 13213, "Dial: Invalid hangupOnStar value",                                               unstated,      unstated, malformed,         check_own_system, twilio "13213" }
ending { 13214, "Dial: Invalid callerId value",                                                   unstated,      unstated, identity_refused,  change_caller_id, twilio "13214" }
ending { 13215, "Dial: Invalid nested element",                                                   unstated,      unstated, malformed,         check_own_system, twilio "13215" }
ending { 13217, "Dial: Invalid record value",                                                     unstated,      unstated, malformed,         check_own_system, twilio "13217" }
ending { 13218, "Dial: Invalid sequential value",                                                 unstated,      unstated, malformed,         check_own_system, twilio "13218" }
ending { 13219, "Dial: Invalid answerOnBridge value",                                             unstated,      unstated, malformed,         check_own_system, twilio "13219" }
ending { 13220, "Dial: Invalid ringTone value",                                                   unstated,      unstated, malformed,         check_own_system, twilio "13220" }
ending { 13221, "Dial->Number: Invalid method value",                                             unstated,      unstated, malformed,         check_own_system, twilio "13221" }
ending { 13222, "Dial->Number: Invalid sendDigits value",                                         unstated,      unstated, malformed,         check_own_system, twilio "13222" }
ending { 13223, "Dial: Invalid phone number format",                                              unstated,      unstated, bad_number,        fix_number,       twilio "13223" }
ending { 13224, "Dial: Twilio does not support calling this number or the number is invalid",     unstated,      unstated, bad_number,        fix_number,       twilio "13224" }
ending { 13225, "Dial: Call blocked by Twilio",                                                   unstated,      unstated, blocked,           contact_provider, twilio "13225" }
ending { 13226, "Dial: Invalid country code",                                                     unstated,      unstated, bad_number,        fix_number,       twilio "13226" }
ending { 13227, "Geo Permission configuration is not permitting call",                            unstated,      unstated, forbidden,         change_account,   twilio "13227" }
ending { 13230, "Dial->Conference: Invalid muted value",                                          unstated,      unstated, malformed,         check_own_system, twilio "13230" }
ending { 13231, "Dial->Conference: Invalid endConferenceOnExit value",                            unstated,      unstated, malformed,         check_own_system, twilio "13231" }
ending { 13232, "Dial->Conference: Invalid startConferenceOnEnter value",                         unstated,      unstated, malformed,         check_own_system, twilio "13232" }
ending { 13233, "Dial->Conference: Invalid waitUrl",                                              unstated,      unstated, malformed,         check_own_system, twilio "13233" }
ending { 13234, "Dial->Conference: Invalid waitMethod",                                           unstated,      unstated, malformed,         check_own_system, twilio "13234" }
ending { 13235, "Dial->Conference: Invalid beep value",                                           unstated,      unstated, malformed,         check_own_system, twilio "13235" }
ending { 13236, "Dial->Conference: Invalid Conference Sid",                                       unstated,      unstated, malformed,         check_own_system, twilio "13236" }
ending { 13237, "Dial->Conference: Invalid Conference Name",                                      unstated,      unstated, malformed,         check_own_system, twilio "13237" }
ending { 13238, "Dial->Conference: Invalid Verb used in waitUrl, holdUrl, or announceUrl TwiML",  unstated,      unstated, malformed,         check_own_system, twilio "13238" }
ending { 13239, "Dial->Conference: Invalid Trim Value",                                           unstated,      unstated, malformed,         check_own_system, twilio "13239" }
ending { 13240, "Dial->Conference: Invalid Whisper SID",                                          unstated,      unstated, malformed,         check_own_system, twilio "13240" }
ending { 13241, "Dial->SIP: Invalid method value",                                                unstated,      unstated, malformed,         check_own_system, twilio "13241" }
ending { 13242, "Dial->SIP: Invalid sendDigits value",                                            unstated,      unstated, malformed,         check_own_system, twilio "13242" }
ending { 13243, "Dial->SIP: Invalid SIP URI",                                                     unstated,      unstated, malformed,         check_own_system, twilio "13243" }
ending { 13244, "Dial: No SIP Authorization",                                                     unstated,      unstated, forbidden,         contact_provider, twilio "13244" }
ending { 13245, "Dial: Not allowed in this API version",                                          unstated,      unstated, unsupported,       check_own_system, twilio "13245" }
ending { 13246, "Dial: SIP dialing not enabled for this account",                                 unstated,      unstated, forbidden,         contact_provider, twilio "13246" }
ending { 13247, "Dial: Invalid From number (caller ID)",                                          unstated,      unstated, identity_refused,  change_caller_id, twilio "13247" }
ending { 13248, "Dial: Invalid callerID, too long",                                               unstated,      unstated, identity_refused,  change_caller_id, twilio "13248" }
ending { 13249, "Dial: Invalid username or password attribute",                                   unstated,      unstated, malformed,         check_own_system, twilio "13249" }
ending { 13250, "Dial: Too many URIs passed",                                                     unstated,      unstated, limited,           check_own_system, twilio "13250" }
ending { 13251, "Dial: Too many headers passed",                                                  unstated,      unstated, limited,           check_own_system, twilio "13251" }
ending { 13252, "Dial: Invalid header name",                                                      unstated,      unstated, malformed,         check_own_system, twilio "13252" }
ending { 13253, "Dial: Header is too long",                                                       unstated,      unstated, too_large,         check_own_system, twilio "13253" }
ending { 13254, "Dial->Sip: SIP URI DNS does not resolve or resolves to an non-public IP address", unstated,      unstated, misconfigured,     check_own_system, twilio "13254" }
ending { 13255, "Dialing .sip.twilio.com addresses is not currently allowed",                     unstated,      unstated, unsupported,       check_own_system, twilio "13255" }
ending { 13258, "Dial->Sim not supported in this realm",                                          unstated,      unstated, unsupported,       check_own_system, twilio "13258" }
ending { 13802, "Dial: No referUrl attribute specified",                                          unstated,      unstated, transfer_failed,   check_own_system, twilio "13802" }
ending { 21200, "Calls Resource",                                                                 unstated,      unstated, malformed,         change_request,   twilio "21200" }
ending { 21201, "No Called number specified",                                                     unstated,      unstated, bad_number,        change_request,   twilio "21201" }
ending { 21202, "Called number is a premium number",                                              unstated,      unstated, forbidden,         fix_number,       twilio "21202" }
ending { 21203, "International calling not enabled",                                              unstated,      unstated, forbidden,         change_account,   twilio "21203" }
ending { 21204, "Call already initiated",                                                         unstated,      unstated, conflict,          check_logs,       twilio "21204" }
ending { 21205, "Invalid URL",                                                                    unstated,      unstated, malformed,         change_request,   twilio "21205" }
ending { 21206, "Invalid SendDigits",                                                             unstated,      unstated, malformed,         change_request,   twilio "21206" }
ending { 21207, "Invalid IfMachine",                                                              unstated,      unstated, malformed,         change_request,   twilio "21207" }
ending { 21208, "Invalid Timeout",                                                                unstated,      unstated, malformed,         change_request,   twilio "21208" }
ending { 21209, "Invalid Method",                                                                 unstated,      unstated, malformed,         change_request,   twilio "21209" }
ending { 21210, "'From' phone number not verified",                                               unstated,      unstated, identity_refused,  change_caller_id, twilio "21210" }
ending { 21211, "Invalid 'To' Phone Number",                                                      unstated,      unstated, bad_number,        fix_number,       twilio "21211" }
ending { 21212, "Invalid From Number (caller ID)",                                                unstated,      unstated, identity_refused,  change_caller_id, twilio "21212" }
ending { 21213, "Caller phone number is required",                                                unstated,      unstated, identity_refused,  change_request,   twilio "21213" }
ending { 21214, "'To' phone number cannot be reached",                                            unstated,      unstated, unavailable,       fix_number,       twilio "21214" }
ending { 21215, "Geo Permission configuration is not permitting call",                            unstated,      unstated, forbidden,         change_account,   twilio "21215" }
ending { 21216, "API: Call blocked by Twilio blocklist",                                          unstated,      unstated, blocked,           contact_provider, twilio "21216" }
ending { 21217, "Phone number does not appear to be valid",                                       unstated,      unstated, bad_number,        fix_number,       twilio "21217" }
ending { 21218, "Invalid ApplicationSid",                                                         unstated,      unstated, not_found,         change_request,   twilio "21218" }
ending { 21219, "'To' phone number not verified",                                                 unstated,      unstated, forbidden,         change_account,   twilio "21219" }
ending { 21220, "Invalid call state",                                                             unstated,      unstated, no_dialog,         none,             twilio "21220" }
ending { 21221, "Invalid SipAuthUsername. Must be fewer than 256 chars",                          unstated,      unstated, malformed,         change_request,   twilio "21221" }
ending { 21222, "Invalid SipAuthUsername. Illegal chars",                                         unstated,      unstated, malformed,         change_request,   twilio "21222" }
ending { 21223, "Invalid SipAuthPassword. Must be fewer than 256 chars",                          unstated,      unstated, malformed,         change_request,   twilio "21223" }
ending { 21224, "Invalid SipAuthPassword. Illegal chars",                                         unstated,      unstated, malformed,         change_request,   twilio "21224" }
ending { 21225, "SipAuthPassword is required when providing SipAuthUsername",                     unstated,      unstated, malformed,         change_request,   twilio "21225" }
ending { 21226, "SIP calling not enabled for this account",                                       unstated,      unstated, forbidden,         contact_provider, twilio "21226" }
ending { 21227, "Headers portion of SIP URI must be fewer than 1024 chars",                       unstated,      unstated, too_large,         change_request,   twilio "21227" }
ending { 21228, "Invalid SIP Header. Illegal chars in header name",                               unstated,      unstated, malformed,         change_request,   twilio "21228" }
ending { 21229, "Invalid SIP Header. Illegal chars in header value",                              unstated,      unstated, malformed,         change_request,   twilio "21229" }
ending { 21230, "Maximum Domains Reached",                                                        unstated,      unstated, limited,           change_account,   twilio "21230" }
ending { 21231, "Domain Validation Error",                                                        unstated,      unstated, malformed,         change_request,   twilio "21231" }
ending { 21232, "Invalid Domain",                                                                 unstated,      unstated, conflict,          change_request,   twilio "21232" }
ending { 21233, "Domain still has subdomains",                                                    unstated,      unstated, conflict,          change_account,   twilio "21233" }
ending { 21234, "Invalid Machine Detection configuration value",                                  unstated,      unstated, malformed,         change_request,   twilio "21234" }
ending { 21235, "IP Access Control List Validation Error",                                        unstated,      unstated, malformed,         change_request,   twilio "21235" }
ending { 21236, "IP Access Control List Dependencies Violation",                                  unstated,      unstated, conflict,          change_account,   twilio "21236" }
ending { 21237, "Maximum IP Addresses Reached for List",                                          unstated,      unstated, limited,           change_account,   twilio "21237" }
ending { 21238, "Address Validation Error",                                                       unstated,      unstated, malformed,         change_request,   twilio "21238" }
ending { 21239, "Maximum Credential Lists Reached",                                               unstated,      unstated, limited,           change_account,   twilio "21239" }
ending { 21240, "Credential List Validation Error",                                               unstated,      unstated, malformed,         change_request,   twilio "21240" }
ending { 21241, "Credential List Dependencies Violation",                                         unstated,      unstated, conflict,          change_account,   twilio "21241" }
ending { 21242, "Maximum Credentials Reached for List",                                           unstated,      unstated, limited,           change_account,   twilio "21242" }
ending { 21243, "Credential Validation Error",                                                    unstated,      unstated, malformed,         change_request,   twilio "21243" }
ending { 21244, "Maximum Number of Trunks reached",                                               unstated,      unstated, limited,           change_account,   twilio "21244" }
ending { 21245, "Trunk Validation Error",                                                         unstated,      unstated, conflict,          change_request,   twilio "21245" }
ending { 21247, "Trunk Dependencies",                                                             unstated,      unstated, conflict,          change_account,   twilio "21247" }
ending { 21248, "Trunk Domain already taken",                                                     unstated,      unstated, conflict,          change_request,   twilio "21248" }
ending { 21249, "Maximum Origination URIs reached",                                               unstated,      unstated, limited,           change_account,   twilio "21249" }
ending { 21251, "Trunking CPS change not allowed",                                                unstated,      unstated, forbidden,         contact_provider, twilio "21251" }
ending { 21252, "Invalid Region",                                                                 unstated,      unstated, malformed,         change_request,   twilio "21252" }
ending { 21253, "Max Connection Policies Reached",                                                unstated,      unstated, limited,           change_account,   twilio "21253" }
ending { 21254, "Max Connection Policy Entries Reached",                                          unstated,      unstated, limited,           change_account,   twilio "21254" }
ending { 21255, "Maximum IP Access Control Lists reached",                                        unstated,      unstated, limited,           change_account,   twilio "21255" }
ending { 21256, "Invalid ruleset",                                                                unstated,      unstated, malformed,         change_request,   twilio "21256" }
ending { 21257, "Invalid SIP Manipulation Policy SID",                                            unstated,      unstated, malformed,         change_request,   twilio "21257" }
ending { 21258, "Invalid SIP Manipulation Policy",                                                unstated,      unstated, malformed,         change_request,   twilio "21258" }
ending { 21259, "Maximum number of SIP Manipulation Polies per account reached",                  unstated,      unstated, limited,           change_account,   twilio "21259" }
ending { 21260, "Maximum number of actions per rule reached",                                     unstated,      unstated, limited,           change_account,   twilio "21260" }
ending { 21261, "Maximum number of conditions per rule reached",                                  unstated,      unstated, limited,           change_account,   twilio "21261" }
ending { 21262, "No AMD status callback URL provided",                                            unstated,      unstated, malformed,         change_request,   twilio "21262" }
ending { 21263, "Invalid Answering Machine Detection Parameters",                                 unstated,      unstated, malformed,         change_request,   twilio "21263" }
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
ending { 32018, "Twiml size exceeded maximum allowed value",                                      unstated,      unstated, too_large,         change_request,   twilio "32018" }
ending { 32019, "Twiml and Voice URL are both set. Using Voice URL.",                             unstated,      unstated, malformed,         change_request,   twilio "32019" }
ending { 32020, "SHAKEN/STIR call verification failed due to invalid passport from customer",    unstated,      unstated, identity_refused,  check_own_system, twilio "32020" }
ending { 32021, "SHAKEN/STIR call verification failed",                                           unstated,      unstated, identity_refused,  none,             twilio "32021" }
ending { 32022, "ACK not received from your SIP endpoint",                                       unstated,      unstated, interrupted,       check_network,    twilio "32022" }
ending { 32100, "SIP: Trial accounts can only call verified caller IDs",                         unstated,      unstated, forbidden,         change_account,   twilio "32100" }
ending { 32101, "SIP: Invalid phone number",                                                     unstated,      unstated, bad_number,        fix_number,       twilio "32101" }
ending { 32102, "SIP: Bad SDP",                                                                  unstated,      unstated, malformed,         change_request,   twilio "32102" }
ending { 32103, "SIP: Empty body",                                                               unstated,      unstated, malformed,         change_request,   twilio "32103" }
ending { 32105, "SIP: Invalid contact header",                                                   unstated,      unstated, loop,              check_own_system, twilio "32105" }
ending { 32106, "SIP: Authentication Error",                                                     unstated,      unstated, unauthenticated,   check_own_system, twilio "32106" }
ending { 32110, "SIP: URI is formatted incorrectly",                                             unstated,      unstated, malformed,         change_request,   twilio "32110" }
ending { 32111, "SIP: Invalid header name",                                                      unstated,      unstated, malformed,         change_request,   twilio "32111" }
ending { 32112, "SIP: Invalid header value",                                                     unstated,      unstated, malformed,         change_request,   twilio "32112" }
ending { 32113, "SIP: Header name is not allowed",                                                unstated,      unstated, malformed,         change_request,   twilio "32113" }
ending { 32114, "SIP: Unsupported parameter value",                                               unstated,      unstated, malformed,         change_request,   twilio "32114" }
ending { 32115, "X-Branded-CallReason header contains an invalid value.",                         unstated,      unstated, too_large,         change_request,   twilio "32115" }
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
ending { 32212, "SIP: Registration Authentication problem",                                      unstated,      unstated, misconfigured,     change_account,   twilio "32212" }
ending { 32214, "SIP: Invalid <Dial><Sip>",                                                       unstated,      unstated, forbidden,         change_account,   twilio "32214" }
ending { 32215, "Dial failure calling a SIP Domain without specifying a region",                  unstated,      unstated, misconfigured,     check_own_system, twilio "32215" }
ending { 32216, "SIP: SIP Address is on a deny list",                                            unstated,      unstated, blocked,           contact_provider, twilio "32216" }
ending { 32218, "SIP: Transfer not allowed",                                                     unstated,      unstated, transfer_failed,   change_account,   twilio "32218" }
ending { 32219, "SIP: Redirect failed",                                                          unstated,      unstated, misconfigured,     check_own_system, twilio "32219" }
ending { 32220, "Specifying an edge is not allowed when dialing SIP registered endpoints",       unstated,      unstated, bad_number,        change_request,   twilio "32220" }
ending { 32221, "Dialing SIP Endpoint failure - No devices registered in specified edge",        unstated,      unstated, unavailable,       check_own_system, twilio "32221" }
ending { 32222, "TLS version not allowed",                                                       unstated,      unstated, security_required, check_own_system, twilio "32222" }
ending { 32223, "There is no username in the SIP URI when calling a SIP registered endpoint",    unstated,      unstated, bad_number,        change_request,   twilio "32223" }
ending { 32301, "Interconnect: Invalid Connection (TNX) SID",                                     unstated,      unstated, malformed,         change_request,   twilio "32301" }
ending { 32302, "Interconnect: Connection (TNX) SID not found",                                   unstated,      unstated, not_found,         change_request,   twilio "32302" }
ending { 32303, "Interconnect: Multiple SIP Dials with Interconnect Connection (TNX) SID",        unstated,      unstated, malformed,         check_own_system, twilio "32303" }
ending { 32304, "Interconnect: Connection (TNX) SID is not Active",                               unstated,      unstated, misconfigured,     change_account,   twilio "32304" }
ending { 32400, "BYOC Trunk routing failure - failover routing disabled.",                        unstated,      unstated, unavailable,       check_own_system, twilio "32400" }
ending { 32401, "BYOC Trunk routing failure - failover to Twilio default routing.",               unstated,      unstated, unavailable,       check_own_system, twilio "32401" }

header { "X-Twilio-Error", first_number, "errors", twilio_changelog "603 Decline" }

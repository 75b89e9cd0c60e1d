-- SPDX-License-Identifier: MIT
-- Microsoft Teams Direct Routing: the codes of CallEndSubReason, one per line, in numeric order, each
-- with the response code of CallEndReason beside it. A code serves for several failures, which have
-- names of their own; those of a code stand as its page has them.
--
-- Who reads them runs the tenant, its SBC and the trunks between: no action is for the phone or its
-- user. The overview says who generated a response: the SBC where the code begins with 560, Microsoft
-- where it does not. So no page has to say it again. The SBC is the reader's own, and what is behind it
-- shows only in the response code.
--
-- The overview lists the pages but those of 415 and 422, which came later.

source { "teams", "Microsoft Teams Direct Routing response codes", "Response codes of Microsoft and of SIP, an overview and a page for each",
  "https://github.com/MicrosoftDocs/SupportArticles-docs/blob/main/Teams/phone-system/direct-routing/microsoft-sip-response-codes.md", read = "2026-11-28" }

source { "winerror", "COM error codes (security and setup)", "What Windows calls the errors of TLS and of certificates",
  "https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4", read = "2026-11-28",
  unchecked = "one table, an error a row" }

vendor { unreleased, "teams", "Microsoft Teams Direct Routing", off = true, reader = administrator }

initiator { "SBC",       customer, near,     teams "Direct Routing error codes" }
initiator { "Microsoft", platform, platform, teams "Direct Routing error codes" }

note { "where", teams "Microsoft and SIP response codes" }
note { "560",   teams "Direct Routing error codes" }

support { "https://support.microsoft.com/contactus", teams "480" }

conflict { "410 is not Gone",                    teams "410", rfc3261 "21.4.10" }
conflict { "412 is not of PUBLISH",              teams "412", rfc3903 "11.2.1" }
conflict { "500 is Loop Detected",               teams "500", rfc3261 "21.4.20" }
conflict { "510415 or 540415",                   teams "415", teams "415" }
conflict { "540 and who generated the response", teams "Direct Routing error codes", acs_failures "ParticipantEndSubCode" }
conflict { "0x80090322 CERT_E_WRONG_USAGE",      teams "504", winerror "SEC_E_WRONG_PRINCIPAL" }
conflict { "0x80096004",                         teams "504", winerror "TRUST_E_CERT_SIGNATURE" }

space { "codes", key = token, several = true }

--      key     name                                                             SIP  initiator outcome            action            source
ending { 0,      "Establishment timeout",                                         408, platform, timeout,           check_network,    teams "408" "68c5664d" }
ending { 1106,   "An acknowledgement was not received for the call acceptance in the allotted time", 408, platform, timeout,           check_own_system, teams "408" "c3fb257c" }
ending { 10037,  "No callee endpoints were found",                                480, platform, unavailable,       none,             teams "480" "0cf05828" }
ending { 10140,  "Call to bot is rejected due to null user settings or user app settings", 480, platform, misconfigured,     change_account,   teams "480" "f2a258a5" }
ending { 10191,  "Routing to voicemail is disabled in policy",                    480, platform, unavailable,       change_account,   teams "480" "dd2d2ed6" }
ending { 10199,  "Call rejected as private calling is disabled for the callee",   403, platform, forbidden,         change_account,   teams "403" "474e83ac" }
ending { 10202,  "Replacement call was not found",                                404, platform, transfer_failed,   check_own_system, teams "404" "fd9f4a9e" }
ending { 10320,  "Bot is unreachable or unable to answer before timeout",         503, platform, unavailable,       contact_provider, teams "503" "c774a809" }
ending { 10321,  "Bot rejects the incoming call because it is busy",              486, platform, busy,              contact_provider, teams "486" "3e335923" }
ending { 10500,  "Current call site state prevents fork to this entity",          403, platform, forbidden,         change_account,   teams "403" "d47102ea" }
ending { 10553,  "Participant call leg has been canceled because an invite to a required recorder failed", 403, platform, condition_failed,  change_account,   teams "403" "7281a410" }
ending { 500001, "Gateway (SBC) failover timer expired",                          408, platform, timeout,           check_own_system, teams "408" "8064f4cd" }
ending { 510412, "Get Flighting - wrong callee MRI",                              412, platform, bad_number,        check_own_system, teams "412" "ce9c6db7" }
ending { 510482, "Loop detected",                                                 500, platform, loop,              change_account,   teams "500" "06f90c93" }
ending { 510532, "Get Inbound Direct Routing - RuntimeApi trunk config not found for customer", 403, platform, misconfigured,     change_account,   teams "403" "89925831" }
ending { 510532, "No trunk config was found",                                     403, platform, misconfigured,     check_own_system, teams "403" "f761d345" }
ending { 510534, "Get Inbound Direct Routing - blocked calling number for customer", 403, platform, blocked,           change_account,   teams "403" "7fa30eb8" }
ending { 510544, "Get Outbound Direct routing - no trunk config found",           500, platform, misconfigured,     change_account,   teams "500" "b1eefb32" }
ending { 510544, "Get Outbound routing - failed getting direct routing gateways for emergency user", 500, platform, misconfigured,     change_account,   teams "500" "0a831cad" }
ending { 510546, "Get Outbound Direct Routing - no trunk config found by LBR selection criteria", 403, platform, forbidden,         change_account,   teams "403" "d02776ff" }
ending { 510559, "Get Outbound routing - No viable path (Forbidden)",             403, platform, forbidden,         change_account,   teams "403" "9f1931b9" }
ending { 510560, "User is not Enterprise Voice enabled",                          403, platform, forbidden,         change_account,   teams "403" "8289aa40" }
ending { 510560, "User is not Enterprise Voice enabled. User is not allowed to make user based dial out", 403, platform, forbidden,         change_account,   teams "403" "8289aa40" }
ending { 510562, "User is not allowed to make outbound PSTN Calls",               403, platform, forbidden,         change_account,   teams "403" "602c8942" }
ending { 510563, "User is only allowed to make domestic calls. This is an international call", 403, platform, forbidden,         change_account,   teams "403" "0c835bd2" }
ending { 511404, "Getting user info by number from RuntimeAPI failed",            404, platform, not_found,         check_own_system, teams "404" "e1b1296f" }
ending { 531000, "SdpParsingFailure",                                             410, platform, malformed,         check_own_system, teams "410" "2b439538" }
ending { 531000, "InternalDiagCode: CannotSupportAnyMedia, InternalErrorPhrase: Invalid SDP offer: no media acceptable", 488, platform, media_mismatch,    check_own_system, teams "488" "e15a2857" }
ending { 531000, "InternalDiagCode: SrtpEncryptionRequired, InternalErrorPhrase: Remote participant did not offer required SRTP support", 488, platform, security_required, check_own_system, teams "488" "51e5b6ab" }
ending { 531004, "IceConnectivityChecksFailed",                                   410, platform, media_lost,        check_network,    teams "410" "182adb78" }
ending { 531005, "MediaConnectivityFailure",                                      410, platform, media_lost,        check_network,    teams "410" "4d29a6e9" }
ending { 531027, "There are no ICE candidates in the SDP. Non-ice endpoints cannot use bypass", 488, platform, media_mismatch,    check_own_system, teams "488" "63c1f665" }
ending { 540400, "Bad Request",                                                   400, platform, malformed,         check_own_system, teams "400" "3406e22f" }
ending { 540415, "Unsupported Media Type",                                        415, platform, unsupported,       check_own_system, teams "415" "4f475c26" }
ending { 540422, "Session Interval Too Small",                                    422, platform, interval_too_short, check_own_system, teams "422" "195b6ad3" }
ending { 540998, "Service Unavailable - Service state: Inactive/DrainingTransactions", 503, platform, congested,         none,             teams "503" "a24a93ec" }
ending { 549002, "Unable to deliver INVITE: TlsTransport is not connected, State=Disconnected", 504, platform, unavailable,       check_own_system, teams "504" "c2bce6fa" }
ending { 549002, "Unable to deliver INVITE: Invalid Request/Response line",       504, platform, malformed,         check_own_system, teams "504" "b1df9c9b" }
ending { 560402, "Payment required",                                              402, customer, no_credit,         check_logs,       teams "402" "1109f74d" }
ending { 560403, "Forbidden; Call rejected",                                      403, customer, forbidden,         check_logs,       teams "403" "a1d26b02" }
ending { 560408, "SBC indicated that the user did not respond (request timeout)", 408, customer, no_answer,         check_logs,       teams "408" "b234a67b" }
ending { 560420, "Bad Extension",                                                 420, customer, unsupported,       check_own_system, teams "420" "e886ea05" }
ending { 560484, "Invalid number format. SBC rejected the call",                  484, customer, bad_number,        change_account,   teams "484" "e5d5ac62" }
ending { 560503, "Service unavailable. SBC undergoing maintenance or temporarily overloaded", 503, customer, congested,         check_logs,       teams "503" "a38ed465" }
ending { 569002, "Unable to deliver INVITE: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond", 504, platform, unavailable,       check_own_system, teams "504" "bc2053de" }
ending { 569002, "Unable to deliver INVITE: No connection could be made because the target machine actively refused it", 504, platform, unavailable,       check_own_system, teams "504" "bc2053de" }
ending { 569002, "Unable to deliver INVITE: outgoing TLS negotiation failed; HRESULT=0x80096004", 504, platform, unavailable,       check_own_system, teams "504" "bc2053de" }
ending { 569002, "Unable to deliver INVITE: outgoing TLS negotiation failed; Wrong target principal name configured. HRESULT=0x80090322 CERT_E_WRONG_USAGE", 504, platform, misconfigured,     check_own_system, teams "504" "ebac5868" }
ending { 569002, "Unable to deliver INVITE: TLS decryption failed; HRESULT=590615", 504, platform, unavailable,       contact_provider, teams "504" "7af4fded" }
ending { 569002, "Unable to deliver ACK: outgoing TLS negotiation failed; Wrong target principal name configured. HRESULT=0x80090322 CERT_E_WRONG_USAGE", 504, platform, misconfigured,     check_own_system, teams "504" "ebac5868" }
ending { 569002, "Unable to deliver ACK: No connection could be made because the target machine actively refused it", 504, platform, unavailable,       check_own_system, teams "504" "bc2053de" }
ending { 569003, "Unable to deliver INVITE: outgoing TLS negotiation failed; HRESULT=0x80090326", 504, platform, misconfigured,     check_own_system, teams "504" "66bd16f6" }
ending { 569008, "Unable to deliver INVITE: Outgoing TLS negotiation failed. Remote certificate expired; HRESULT=0x80090328 SEC_E_CERT_EXPIRED", 504, platform, misconfigured,     check_own_system, teams "504" "980ed31f" }
ending { 569009, "Unable to deliver INVITE: outgoing TLS negotiation failed; HRESULT=0x80090325 SEC_E_UNTRUSTED_ROOT", 504, platform, misconfigured,     check_own_system, teams "504" "7c311755" }

column { "CallEndSubReason", "codes", teams "Microsoft and SIP response codes" }

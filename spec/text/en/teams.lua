-- SPDX-License-Identifier: MIT
-- Words for people, in English: Microsoft Teams Direct Routing.

about { "teams", "codes" }
say { 0,                                       "Timed out",               "The Teams client did not set up the call in time.", "Test the network on the client's way to Teams." }
say { 1106,                                    "Answer not confirmed",    "The call was answered, but the SBC sent no ACK for the answer in time.", "Check the SIP stack of the SBC, and its TLS connections to Teams.", short = "Not confirmed" }
say { 10037,                                   "Not signed in",           "No Teams client of the called user could be reached.", "Do nothing, unless the user is signed in; then a new sign-in may help." }
say { 10140,                                   "Bot not set up",          "The called bot has no user or app settings.", "Check that the bot is provisioned, then ask Microsoft support." }
say { 10191,                                   "No voicemail",            "The call was to go to voicemail, which the calling policy does not allow.", "Allow voicemail for inbound calls in the calling policy of the user." }
say { 10199,                                   "Calls are off",           "The calling policy of the user does not allow private calls.", "Turn on private calls in the calling policy of the user." }
say { 10202,                                   "Call to replace is gone", "The call that a transfer or a merge was to replace does not exist.", "Check whether the SBC tries a replacing call again after it failed once.", short = "No such call" }
say { 10320,                                   "Bot not reachable",       "The called bot could not be reached, or did not answer in time.", "Ask whoever provides the bot why it does not answer.", short = "Bot unreachable" }
say { 10321,                                   "Bot is busy",             "The called bot is busy.", "Ask whoever provides the bot, unless the bot may be busy." }
say { 10500,                                   "Not allowed",             "The call may not be offered to this user or device as it stands.", "Check that Location-Based Routing is set up as intended." }
say { 10553,                                   "Recorder missing",        "The call has to be recorded, and the recorder could not be invited.", "Check that compliance recording and its bot are set up, together with the recorder's partner." }
say { 500001,                                  "No SBC response",         "The SBC did not answer the INVITE within the time that is set for failover.", "Find out why the SBC took so long, or raise its FailoverTimeSeconds." }
say { 510412,                                  "Wrong number format",     "Teams could not read the called number of the incoming call.", "Correct how the SBC writes the called number.", short = "Bad number" }
say { 510482,                                  "Call loop",               "The call is forwarded in a circle.", "Check the call forwarding of the users for a circle." }
say { "510532 Get Inbound Direct Routing - RuntimeApi trunk config not found for customer", "Trunk not found",         "Teams found no settings of the trunk for the incoming call.", "Check that the trunk of the SBC is set up in the tenant." }
say { "510532 No trunk config was found",      "SBC not known",           "The call came from an SBC that Teams knows no trunk for.", "Make sure that the SBC calls from its own FQDN, and has one of your tenant in Contact." }
say { 510534,                                  "Caller blocked",          "The tenant blocks incoming calls of this caller.", "Check which numbers are blocked for inbound calls." }
say { "510544 Get Outbound Direct routing - no trunk config found", "Trunk not found",         "Teams found no settings of the trunk for the outgoing call.", "Check that the trunk of the SBC is set up in the tenant." }
say { "510544 Get Outbound routing - failed getting direct routing gateways for emergency user", "No emergency route",      "Teams found no gateway for the emergency call of the user.", "Check the emergency call routing policies.", short = "No route" }
say { 510546,                                  "Not allowed here",        "Location-Based Routing leaves no trunk for the place that the user calls from.", "Check Location-Based Routing and PreventTollBypass, unless the block is intended." }
say { 510559,                                  "No route",                "No voice route of the user fits the dialed number.", "Check that a voice route has a pattern for the number, unless a policy forbids the call." }
say { "510560 User is not Enterprise Voice enabled", "Voice not enabled",       "Enterprise Voice is off for the user.", "Give the user a Phone System license, and turn on Enterprise Voice.", short = "Voice is off" }
say { "510560 User is not Enterprise Voice enabled. User is not allowed to make user based dial out", "Voice not enabled",       "The user may not dial out, because Enterprise Voice is off.", "Give the user a Phone System license, and turn on Enterprise Voice.", short = "Voice is off" }
say { 510562,                                  "Not allowed",             "The user may not call out to the telephone network.", "Check the Phone System license of the user, and whether Direct Routing is on." }
say { 510563,                                  "Domestic calls only",     "The user may only call numbers of their own country.", "Allow international calls for the user, unless the limit is intended.", short = "Not allowed" }
say { 511404,                                  "Number not found",        "No user or resource account of the tenant has the called number.", "Make sure that the SBC sends the number as it is assigned, in E.164 format." }
say { "531000 SdpParsingFailure",              "Bad media offer",         "The SDP of the SBC is malformed, or has what Teams does not support.", "Correct the SDP offers and answers of the SBC." }
say { "531000 InternalDiagCode: CannotSupportAnyMedia, InternalErrorPhrase: Invalid SDP offer: no media acceptable", "Media not accepted",      "The SBC offers no medium that Teams takes.", "Compare the codecs that the SBC offers with those that Teams takes.", short = "Media refused" }
say { "531000 InternalDiagCode: SrtpEncryptionRequired, InternalErrorPhrase: Remote participant did not offer required SRTP support", "Encryption needed",       "The SBC did not offer encrypted media, which Teams requires.", "Turn on SRTP in the SBC.", short = "SRTP needed" }
say { 531004,                                  "No media path",           "The media path could not be set up.", "Check that no firewall blocks the addresses and ports of the media." }
say { 531005,                                  "Audio lost",              "The media path broke.", "Check the network and the firewall." }
say { 531027,                                  "Media not accepted",      "The SDP of the SBC has no ICE candidates, so media cannot bypass Teams.", "Turn on ICE Lite in the SBC.", short = "Media refused" }
say { 540400,                                  "Bad request",             "Teams found a SIP message of the SBC malformed.", "Check which message the SBC writes in a way that Teams does not take." }
say { 540415,                                  "Format not supported",    "The request of the SBC has no offer, or a body of a type that Teams does not take.", "Check the Content-Type and the bodies that the SBC sends.", short = "Format refused" }
say { 540422,                                  "Session timer too short", "Session-Expires is below the minimum.", "Raise the session timer and its minimum in the SBC, and let it send the INVITE again with a longer one.", short = "Timer too short" }
say { 540998,                                  "Under maintenance",       "This endpoint of Teams is down for maintenance.", "Do nothing, unless it is frequent; then let the SBC resolve the names of Teams every 15 minutes.", short = "Maintenance" }
say { "549002 Unable to deliver INVITE: TlsTransport is not connected, State=Disconnected", "SBC not reachable",       "Teams has no TLS connection to the SBC for the INVITE.", "Make sure that the SBC is running, and that the firewall lets Teams reach it.", short = "SBC unreachable" }
say { "549002 Unable to deliver INVITE: Invalid Request/Response line", "Bad request",             "The first line of a SIP message was not valid.", "Make sure that the SBC writes SIP/2.0 in its messages, including Via." }
say { 560402,                                  "Payment required",        "The SBC answered that the call needs a payment.", "Look in the call records for called numbers or countries that fail alike." }
say { 560403,                                  "Refused by SBC",          "The SBC refused the call.", "Look in the logs of the SBC for the reason." }
say { 560408,                                  "No answer",               "The SBC reported that the called party did not respond.", "Look in the call records for called numbers or countries that fail alike." }
say { 560420,                                  "Extension not supported", "The SBC does not support an extension that Teams requires.", "Turn on the extension in the SBC, such as Replaces.", short = "No extension" }
say { 560484,                                  "Number not valid",        "The SBC did not accept the format of the number.", "Check the rules that rewrite dialed numbers, unless the users misdial." }
say { 560503,                                  "SBC not available",       "The SBC is overloaded or under maintenance.", "Look in the logs of the SBC, and check its license for concurrent sessions.", short = "SBC unavailable" }
say { "569002 Unable to deliver INVITE: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond", "SBC not reachable",       "The SBC did not answer when Teams connected to it for the INVITE.", "Make sure that the SBC is running, and that the firewall lets Teams reach it.", short = "SBC unreachable" }
say { "569002 Unable to deliver INVITE: No connection could be made because the target machine actively refused it", "SBC not reachable",       "The SBC refused the connection for the INVITE.", "Make sure that the SBC is running, and that the firewall lets Teams reach it.", short = "SBC unreachable" }
say { "569002 Unable to deliver INVITE: outgoing TLS negotiation failed; HRESULT=0x80096004", "TLS failed",              "The TLS connection to the SBC for the INVITE failed.", "Make sure that the SBC is running and can be reached, and check its certificate." }
say { "569002 Unable to deliver INVITE: outgoing TLS negotiation failed; Wrong target principal name configured. HRESULT=0x80090322 CERT_E_WRONG_USAGE", "Bad certificate",         "The certificate of the SBC is not one for the name that Teams connects to.", "Install a certificate for the FQDN of the SBC, from an authority that Teams trusts." }
say { "569002 Unable to deliver INVITE: TLS decryption failed; HRESULT=590615", "TLS failed",              "The TLS context between Teams and the SBC has expired.", "Ask the vendor of the SBC why its TLS context expires." }
say { "569002 Unable to deliver ACK: outgoing TLS negotiation failed; Wrong target principal name configured. HRESULT=0x80090322 CERT_E_WRONG_USAGE", "Bad certificate",         "The certificate of the SBC is not one for the name that Teams connects to.", "Install a certificate for the FQDN of the SBC, from an authority that Teams trusts." }
say { "569002 Unable to deliver ACK: No connection could be made because the target machine actively refused it", "SBC not reachable",       "The SBC refused the connection for the ACK.", "Make sure that the SBC is running, and that the firewall lets Teams reach it.", short = "SBC unreachable" }
say { 569003,                                  "TLS failed",              "The TLS connection to the SBC for the INVITE failed.", "Check that the certificate of the SBC has not expired, and comes from an authority that Teams trusts." }
say { 569008,                                  "Certificate expired",     "The certificate of the SBC has expired.", "Renew the certificate, and have the SBC drop its old TLS connections.", short = "Expired" }
say { 569009,                                  "Bad certificate",         "Teams does not trust the authority that signed the certificate of the SBC.", "Install a certificate from an authority that Teams trusts, in the TLS profile that is in use." }

about { "teams", "initiator" }
say { "SBC",       "Ended by the SBC", "Your SBC, or what is behind it, gave the final response.", "Look for the reason in the logs of the SBC." }
say { "Microsoft", "Ended by Teams",   "A Microsoft service gave the final response.",             "Read what the code says; the logs of the SBC may not show why." }

about { "teams", "note" }
say { "where", "Where to look",   "The Teams admin center and the call quality reports show both codes of a call.", "Open the health dashboard of Direct Routing for the SBC." }
say { "560",   "Who gave the code", "A code that begins with 560 comes from the SBC, and ends in its response code.", "Begin with the logs of the SBC there, and with the code itself elsewhere.", short = "Who gave it" }

about { "teams", "conflict" }
say { "410 is not Gone", "410 is about media", "Teams answers 410 when media fail, where SIP has it for an address that is gone.", "Read the code beside it, and leave the number as it is.", short = "410 is media" }
say { "412 is not of PUBLISH", "412 is about a number", "Teams answers 412 to a number that it cannot read, where SIP has it for PUBLISH alone.", "Correct the number.", short = "412 is a number" }
say { "500 is Loop Detected", "500 hides a loop", "Teams answers 500 to a loop, for which SIP has 482.", "Read the code beside it before you take 500 for a fault of the server." }
say { "510415 or 540415", "510415 or 540415", "The page of 415 announces 510415 and then explains 540415.", "Take 510415, should it ever come, for 540415." }
say { "540 and who generated the response", "Who gives 540", "Teams ascribes codes with 540 to Microsoft, Azure Communication Services to the SBC of an inbound call.", "Look at both sides of an inbound call with such a code." }
say { "0x80090322 CERT_E_WRONG_USAGE", "Two names of an error", "The page calls 0x80090322 a wrong usage, Windows a wrong name of the target.", "Compare the names in the certificate first, then its usage.", short = "Wrong HRESULT" }
say { "0x80096004", "Network or certificate", "The page has a network at fault, Windows a certificate whose signature cannot be verified.", "Check the certificate of the SBC and its chain as well.", short = "Certificate?" }

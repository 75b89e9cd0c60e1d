-- SPDX-License-Identifier: MIT
-- Words for people, in English: Plivo Zentrunk.

about { "plivo", "hangup" }
--    code  display                     meaning                                                                 advice
say { 3000, "Call ended",               "The carrier side hung up normally.",                                   "Do nothing; the call ended normally." }
say { 3010, "Call ended",               "The customer side hung up normally.",                                  "Do nothing; the call ended normally." }
say { 3020, "Audio lost",               "Media stopped arriving during the call.",                              "Check the network, and let UDP ports 10000 to 30000 through the firewall." }
say { 3030, "No credit",                "The credit ran out during the call.",                                  "Add credit, and turn on auto-recharge under Billing in the console." }
say { 3040, "Call change refused", "A re-INVITE was rejected, which ended the call.", "Look in a SIP trace for the session parameters that the re-INVITE tried to change.", short = "Change refused" }
say { 4000, "Bad request",              "The request is malformed.",                                            "Correct the request before sending it again." }
say { 4010, "Refused by carrier",       "The carrier did not accept the authentication.",                       "Ask the carrier whether it has blocked the credentials.", short = "Carrier refused" }
say { 4020, "Sign-in needed",           "Plivo asks for credentials.",                                          "Put valid credentials into the trunk settings." }
say { 4030, "No credit",                "The account does not have enough credit for the call.",                "Add credit, then call again." }
say { 4040, "Refused by carrier",       "The carrier refuses the call, and credentials will not help.",         "Ask the carrier for the reason.", short = "Carrier refused" }
say { 4050, "Number blocked",           "Plivo has put the number on its block list.",                          "Ask Plivo support to review the block." }
say { 4060, "Sign-in failed", "The authentication between Plivo and your PBX failed.", "Correct the credentials in your PBX." }
say { 4070, "Trunk not found",          "Plivo found no trunk for the call.",                                   "Compare the trunk URI in use with the one in the console." }
say { 4080, "Route not found",          "No trunk URI fits the call.",                                          "Correct the route settings for incoming calls." }
say { 4090, "No route to number",       "Plivo found no way to reach the number that was dialed.",              "Check the number; if it is right, ask whether the carrier is up.", short = "No route" }
say { 4100, "Wrong prefix",             "The dialed number starts with a prefix that cannot be used.",          "Dial with the country prefix of the destination." }
say { 4110, "Encryption not enabled",   "The call uses TLS or SRTP, but secure trunking is off.",               "Turn on secure trunking, or call without TLS and SRTP.", short = "Encryption off" }
say { 4120, "Wrong number format",      "The number in the To header has the wrong format.",                    "Write the number in E.164 format, with a plus sign and the country code.", short = "Bad number" }
say { 4130, "Caller ID not a number",   "The caller ID contains something other than digits.",                  "Present a caller ID that consists of digits.", short = "ID not a number" }
say { 4140, "Caller ID too short",      "The caller ID has fewer than 6 digits.",                               "Present a complete phone number as the caller ID.", short = "ID too short" }
say { 4150, "Sign-in needed",           "A proxy of the carrier asks for credentials.",                         "Get credentials for the proxy from the carrier." }
say { 4160, "No carrier response",      "The carrier did not respond in time.",                                 "Try again; if it fails again, ask whether the carrier is up.", short = "Carrier silent" }
say { 4170, "No PBX response",          "Your PBX did not respond in time.",                                    "Make sure that your PBX is running and can be reached." }
say { 4180, "Sign-in failed",           "The credentials or the source address of the call were not accepted.", "Check the trunk credentials or IP access list, and which of the two the trunk uses." }
say { 4190, "Caller ID unknown",        "The caller ID is not a number rented from Plivo.",                     "Present a number that you rent from Plivo.", short = "ID unknown" }
say { 4200, "Caller ID not allowed",    "The caller ID is on the Do Not Originate list.",                       "Present another number; calls out may not carry this one.", short = "ID not allowed" }
say { 4220, "Codec not supported",      "The call offers no codec that is supported.",                          "Offer PCMU or PCMA, and telephone-event for key presses.", short = "Codec refused" }
say { 4230, "Address type unknown", "The scheme of the Request-URI is not known.", "Check how your PBX writes the Request-URI.", short = "Bad address type" }
say { 4270, "Session timer too short",  "Session-Expires is below the minimum.",                                "Raise Session-Expires and send the request again.", short = "Timer too short" }
say { 4310, "Address not found",        "The origination URI does not exist.",                                  "Add an origination URI to the trunk in the console.", short = "No such address" }
say { 4320, "Address not resolved",     "The host in the URI has no valid IP address.",                         "Correct the domain or its DNS records.", short = "Address unknown" }
say { 4330, "Plivo not available",      "Plivo cannot take the call right now.",                                "Try again later, and start fewer calls per second if the limit was reached.", short = "Plivo busy" }
say { 4340, "Not available",            "The carrier cannot reach the called party right now.",                 "Try again later." }
say { 4350, "Not available",            "The called party at your PBX cannot be reached right now.",            "Make sure that your PBX is running and can be reached." }
say { 4360, "Call no longer exists",    "The Call-ID does not fit any call that Plivo knows.",                  "Make sure that your system never uses a Call-ID twice.", short = "Call is gone" }
say { 4370, "Call loop",                "The call came back to a server that had already handled it.",          "Correct the routing so that no call comes back." }
say { 4380, "Too many hops",            "The call passed too many servers.",                                    "Shorten the chain of SIP proxies, and look for a loop in the routing." }
say { 4410, "Busy",                     "The called phone is in use.",                                          "Try again later, or leave a message." }
say { 4420, "Call canceled", "The carrier canceled the call.", "Ask the carrier for the reason if it happens often; a caller who gives up looks the same." }
say { 4430, "Media not accepted", "The far end cannot use the session description of the call.", "Compare the SDP of both sides and change the offer.", short = "Media refused" }
say { 4440, "Ended by Plivo",           "Plivo ended the request before it was answered.",                      "Look for the reason in the debug logs of the console." }
say { 4500, "Request conflict",         "Another request of the same call is still in progress.",               "Wait until the other request is done, then send the request again." }
say { 4520, "Security required", "The call needs a security agreement first.", "Set up in your PBX the security mechanism that Plivo requires.", short = "Needs security" }
say { 4540, "Not allowed",              "Authentication failed inside Plivo.",                                  "Ask Plivo support for the reason." }
say { 4550, "Call canceled",            "The caller gave up before the call was answered.",                     "Do nothing; the call attempt is over." }
say { 4560, "Country blocked",          "The geo permissions do not allow calls to this country.",              "Allow the country under Geo Permissions in the console." }
say { 4570, "Number blocked",           "The number is barred.",                                                "Ask Plivo support for the reason, unless the block is intended." }
say { 4580, "Bad request",              "The request is malformed.",                                            "Correct the request before sending it again." }
say { 4590, "Media must stay in India", "A call in India broke the rules that keep its media in the country.",  "Use a server in India, and never join phone lines and WebRTC in one conference.", short = "India media only" }
say { 4610, "Address not accepted", "The Request-URI is not accepted.", "Check how your PBX writes the Request-URI.", short = "Address refused" }
say { 4620, "Codec not supported",      "The call offers no codec that is supported.",                          "Offer PCMU or PCMA, and telephone-event for key presses.", short = "Codec refused" }
say { 4630, "Media not accepted",       "The carrier did not accept the session description.",                  "Compare the offer with the SDP that the carrier takes.", short = "Media refused" }
say { 4640, "Media not accepted",       "Your PBX did not accept the session description.",                     "Correct the SDP and codec settings of your PBX.", short = "Media refused" }
say { 5000, "No route left",            "No further route to the number is available.",                         "Try again; if it fails again, ask whether the carrier is up." }
say { 5010, "Limit reached", "All channels that the calls may use were taken, so the call was refused.", "Ask Plivo support for a higher limit." }
say { 5020, "Not supported", "Plivo does not support what the request asks for.", "Use only what Plivo supports, as its documentation lists it." }
say { 5030, "Not supported",            "The carrier does not support what the request asks for.",              "Use another method or function." }
say { 5040, "Not supported",            "Your PBX does not support what the request asks for.",                 "Change the settings of your PBX so that it takes the request." }
say { 5180, "Too many calls",           "More calls per second were started than the limit allows.",            "Start fewer calls per second, or ask Plivo support for a higher limit." }
say { 5190, "Too many calls", "The limit of calls at the same time was reached, so the call was refused.", "Wait until a call ends, or ask Plivo support for a higher limit." }
say { 5200, "Timed out", "A timer ran out before the request was done.", "Try again." }
say { 5220, "Call interrupted",         "Your PBX sent a 4xx error during the call.",                           "Look for the error in the logs of your PBX." }
say { 5230, "Call interrupted",         "Your PBX sent a 5xx or 6xx error during the call.",                    "Look for the error in the logs of your PBX." }
say { 5240, "Audio lost",               "The media failed during the call.",                                    "Check the network and the NAT settings." }
say { 5250, "Server error",             "A service inside Plivo failed.",                                       "Try again; if it fails again, ask Plivo support for the reason." }
say { 5260, "Server error",             "The routing inside Plivo failed.",                                     "Try again; if it fails again, ask Plivo support for the reason." }
say { 5270, "Server error",             "A media server of Plivo failed.",                                      "Try again; if it fails again, ask Plivo support for the reason." }
say { 5290, "Server error",             "Plivo could not fetch the URI of the trunk.",                          "Try again; if it fails again, check the trunk settings." }
say { 5300, "Bad gateway",              "The carrier answered with a 502 error.",                               "Ask whether the carrier is up." }
say { 5310, "Call interrupted",         "The carrier sent a 4xx error during the call.",                        "Ask the carrier for the reason." }
say { 5320, "Call interrupted",         "The carrier sent a 5xx or 6xx error during the call.",                 "Ask whether the carrier is up." }
say { 5330, "No carrier response",      "The carrier did not respond in time.",                                 "Try again; if it fails again, ask whether the carrier is up.", short = "Carrier silent" }
say { 5340, "No PBX response",          "Your PBX did not respond in time.",                                    "Make sure that your PBX is running and can be reached." }
say { 5350, "Carrier not available",    "The carrier cannot take the call right now.",                          "Try again later.", short = "Carrier busy" }
say { 5360, "PBX unavailable",          "Your PBX cannot take the call right now.",                             "Make sure that your PBX is running and can be reached." }
say { 6000, "Busy everywhere",          "Every phone of the called party is in use.",                           "Try again later; voicemail is not available." }
say { 6020, "Number not found",         "No server anywhere knows the number or user.",                         "Check the number before dialing again." }
say { 6030, "No answer",                "Nobody answered in the time allowed.",                                 "Try again later." }
say { 6040, "Call declined",            "The carrier turned the call down.",                                    "Ask the carrier for the reason." }
say { 6070, "Media not accepted", "The far end cannot use the session description of the call.", "Compare the SDP of both sides and change the offer.", short = "Media refused" }


about { "plivo", "initiator" }
say { "Customer", "Ended by customer", "Your own PBX, phone or network ended the call.",     "Look for the reason in the logs of your PBX.", short = "Customer ended" }
say { "Carrier",  "Ended by carrier",  "The network that carries the call onward ended it.", "Ask the carrier for the reason." }
say { "Zentrunk", "Ended by Plivo",    "The Plivo platform ended the call.",                 "Look for the reason in the debug logs of the console." }

about { "plivo", "check" }
say { "debug-logs", "Debug logs",  "The debug logs of the console show the details of each call.",      "Look for the reason in the debug logs of the console." }
say { "sip-pcap",   "SIP capture", "The debug logs offer the SIP messages of the call as a PCAP file.", "Download the PCAP file from the debug logs and read the SIP messages." }

about { "plivo", "report" }
say { "call-uuid",   "Call UUID",   "The Call UUID names the call at Plivo.",                        "Send the Call UUID to Plivo support." }
say { "hangup-code", "Hangup code", "The hangup code has four digits and tells why the call ended.", "Send the hangup code to Plivo support." }

about { "plivo", "note" }
say { "where",                     "Where to look",     "Each call in the Zentrunk logs of the console has its hangup code.", "Open the call under Zentrunk, Logs, in the console." }
say { "Normal Hangups",            "Normal ends",       "The call ended as calls do, or its media or credit ran out.",       "Do nothing, unless media or credit was the reason." }
say { "Authentication Errors",     "Sign-in",           "Credentials or permissions kept the call from starting.",           "Check the credentials of the trunk and of your PBX." }
say { "Routing Errors",            "Routing",           "Plivo found no way to the destination, or no trunk for the call.",  "Check the number and the settings of the trunk." }
say { "Caller ID Errors",          "Caller ID",         "The caller ID of the call is not accepted.",                        "Present a number that you rent from Plivo." }
say { "Format & Media Errors",     "Format and media",  "A message or its media is not what the other side takes.",          "Check the SIP messages and the codecs." }
say { "URI & Availability Errors", "Not reachable",     "The address of a trunk is wrong, or somebody is absent for now.",   "Check the origination URI, and that your PBX is running." }
say { "Call State Errors",         "Call state",        "The call was busy, canceled, or at odds with another request.",     "Read the code before calling again." }
say { "Geo & Number Restrictions", "Restricted",        "A permission or a regulation does not allow the call.",             "Check Geo Permissions in the console." }
say { "SDP & Codec Errors",        "SDP and codecs",    "The session description or its codecs were not accepted.",          "Compare the SDP of both sides." }
say { "Server & Capacity Errors",  "Capacity",          "A server failed, or a limit was reached.",                          "Read the code, and ask Plivo support for a higher limit if one was reached." }
say { "Mid-Call & Service Errors", "During the call",   "Something failed while the call was running.",                      "Look in the logs of the side that the code names." }
say { "Global Failures",           "Final failures",    "No other destination would take the call either.",                  "Do not send the call to other destinations." }

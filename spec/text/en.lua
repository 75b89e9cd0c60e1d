-- SPDX-License-Identifier: MIT
-- Words for people, in English. Facts live in codes.lua and vendors/; this file may be translated.
-- A display text fits a phone's screen: at most 24 characters.

language { "en", "English" }

about { "outcome" }
--    word                display                     meaning
say { "unknown",          "Unknown reason",           "Nothing tells why the call ended." }
say { "progress",         "In progress",              "The call is being set up." }
say { "success",          "Success",                  "The request succeeded." }
say { "ended",            "Call ended",               "The call was answered and ended normally." }
say { "redirected",       "Call redirected",          "The call should go to another address." }
say { "busy",             "Busy",                     "The called phone is in use." }
say { "no_answer",        "No answer",                "Nobody answered in the time allowed." }
say { "unavailable",      "Not available",            "The called party cannot be reached right now." }
say { "not_found",        "Number not found",         "The number or user does not exist." }
say { "declined",         "Call declined",            "The called party declined the call." }
say { "blocked",          "Call blocked",             "A filter or a policy stopped the call." }
say { "forbidden",        "Not allowed",              "The call is not permitted, and credentials will not help." }
say { "unauthenticated",  "Sign-in needed",           "Valid credentials are needed first." }
say { "identity_refused", "Caller ID refused",        "The caller ID or its signature was not accepted." }
say { "no_credit",        "No credit",                "The account does not have enough credit for the call." }
say { "canceled",        "Call canceled",            "The call was given up before it was answered." }
say { "media_mismatch",   "Media not accepted",       "The two sides have no media settings in common." }
say { "media_lost",       "Audio lost",               "Media stopped arriving during the call." }
say { "malformed",        "Bad request",              "The request is malformed." }
say { "unsupported",      "Not supported",            "The other side does not support what the request asks for." }
say { "too_large",        "Too large",                "The message, its body or its address is too large." }
say { "limited",          "Limit reached",            "A limit on the rate or the number of calls was reached." }
say { "timeout",          "Timed out",                "No response came in time." }
say { "server_error",     "Server error",             "A server failed while handling the request." }
say { "loop",             "Call loop",                "The request ran in circles or passed too many servers." }
say { "no_dialog",        "Call no longer exists",    "The call or transaction that the request names is gone." }
say { "conflict",         "Request conflict",         "Another request is still in progress." }
say { "misconfigured",    "Wrong settings",           "The account, trunk or route is not set up correctly." }
say { "condition_failed", "Condition not met",        "A condition or an interval that the request depends on was not met." }

about { "action" }
--    word                display                     meaning
say { "none",             "Nothing to do",            "No action is needed." }
say { "wait",             "Wait",                     "The final response is still to come." }
say { "follow_contact",   "Call the new address",     "The response names the address to try instead." }
say { "retry_later",      "Try again later",          "The same call may succeed after a while." }
say { "retry_soon",       "Try again shortly",        "The same request may succeed after a short random wait." }
say { "try_next_server",  "Try the next server",      "Another server may take the same request." }
say { "authenticate",     "Sign in",                  "The request may succeed with valid credentials." }
say { "fix_number",       "Check the number",         "The dialed number needs a correction." }
say { "add_digits",       "Dial more digits",         "The dialed number is not complete yet." }
say { "change_media",     "Change the media",         "The call needs other codecs or another media offer." }
say { "change_request",   "Change the request",       "The request may succeed in another form." }
say { "change_caller_id", "Change the caller ID",     "The call needs a caller ID that is accepted." }
say { "ask_user",         "Ask the user",             "A person must decide how to go on." }
say { "add_credit",       "Add credit",               "The account needs more credit before the call can go on." }
say { "change_account",   "Change the settings",      "The trunk, the account or the console needs other settings." }
say { "check_network",    "Check the network",        "The network, a firewall or NAT may be losing packets." }
say { "check_own_system", "Check your own system",    "The cause is most likely in your own PBX or phone." }
say { "contact_provider", "Ask the provider",         "Only the provider can explain or remove the cause." }
say { "reduce_rate",      "Make fewer calls",         "The limit allows fewer calls per second or at once." }
say { "do_not_retry",     "Do not try again",         "The same call would fail again or is not wanted." }
say { "end_dialog",       "End the call",             "The far end no longer knows the call, so it must end here too." }

about { "party" }
--    word           display                     meaning
say { "customer",    "Customer",                 "The customer's own PBX, phone or network." }
say { "carrier",     "Carrier",                  "The network that carries the call onward." }
say { "platform",    "Platform",                 "The vendor's own platform." }
say { "origination", "Calling side",             "The side that the call came from." }
say { "destination", "Called side",              "The side that the call was going to." }
say { "system",      "System",                   "The vendor's system, by its own decision." }

about { "effect" }
--    word           display                     meaning
say { "nothing",     "Ends nothing",             "It ends nothing beyond itself." }
say { "transaction", "Ends the request only",    "It ends the request that it answers; the dialog goes on." }
say { "usage",       "Ends this use",            "It ends what the request belonged to, such as the call or a subscription." }
say { "dialog",      "Ends the dialog",          "It ends the dialog and everything in it." }

about { "flag" }
--    word             display                   meaning
say { "registered",    "Registered",             "The code is in the registry of IANA." }
say { "retry_after",   "Retry-After may come",   "A Retry-After header may say when to try again." }
say { "stops_forking", "Stops forking",          "A proxy cancels the other branches and starts no new ones." }
say { "deprecated",    "Deprecated",             "The code is still understood but no longer to be sent." }
say { "next_server",   "Next server",            "The next server that DNS gave is to be tried." }
say { "next_flow",     "Next flow",              "A proxy that keeps several flows to the same place tries the next." }
say { "local_timeout", "If timed out here",      "The next server is tried when the code stands for a timeout of one's own." }

about { "sip" }
--    code display                     meaning                                                                                        advice
say { 100, "Connecting",               "The next server has the request, so it need not be sent again.",                              "Wait for the final response." }
say { 180, "Ringing",                  "The called phone is ringing.",                                                                "Wait for the final response." }
say { 181, "Being forwarded",          "The call is on its way to another destination.",                                              "Wait for the final response." }
say { 182, "In the queue",             "The call is in a queue at the far end.",                                                      "Wait for the final response." }
say { 183, "In progress",              "The call is being set up, and audio may arrive early.",                                       "Wait for the final response." }
say { 199, "One branch ended",         "One of the early dialogs of the call has ended.",                                             "Free the resources of that early dialog and wait for the final response." }
say { 200, "Success",                  "The request succeeded.",                                                                      "Continue; nothing needs to be corrected." }
say { 202, "Accepted",                 "The request succeeded; this outdated code means the same as 200.",                            "Treat the response like 200." }
say { 204, "Nothing new",              "The subscription continues, and its state has not changed.",                                  "Keep the state that is already known." }
say { 300, "Several addresses",        "The called party has more than one address.",                                                 "Try the addresses in Contact, or let the user choose." }
say { 301, "Number changed",           "The called party has a new address for good.",                                                "Call the address in Contact and update stored entries." }
say { 302, "Call redirected",          "The called party has another address for now.",                                               "Call the address in Contact, and keep it no longer than Expires allows." }
say { 303, "Call redirected",          "This code is not registered; it is taken for a redirect and handled like 300.",               "Call the address in Contact, if there is one." }
say { 305, "Use another proxy",        "The destination takes this request only through the proxy in Contact.",                       "Send this one request again through the proxy in Contact." }
say { 380, "Other service offered",    "The body of the response lists other ways to get service.",                                   "Read the body and offer its alternatives to the user." }
say { 400, "Bad request",              "The request is malformed.",                                                                   "Correct the request before sending it again." }
say { 401, "Sign-in needed",           "The server asks for credentials.",                                                            "Send the request again with Authorization, never with credentials just rejected." }
say { 402, "Payment required",         "The code is reserved, and SIP gives it no meaning yet.",                                      "Treat the response like 400, and ask the provider what it means." }
say { 403, "Not allowed",              "The server refuses the request, and credentials will not help.",                              "Do not repeat the request; ask the provider for the reason." }
say { 404, "Number not found",         "This domain has no user with that number or name.",                                           "Check the number; if Retry-After is given, try again after that time." }
say { 405, "Method not allowed",       "This address does not take requests with this method.",                                       "Use one of the methods in Allow." }
say { 406, "Format not accepted",      "The server cannot answer in any format that Accept lists.",                                   "Add more formats to Accept and send the request again." }
say { 407, "Sign-in needed",           "A proxy asks for credentials.",                                                               "Send the request again with Proxy-Authorization, never with credentials just rejected." }
say { 408, "Timed out",                "No final response came in time, or the local transaction timer ran out.",                     "Try again later." }
say { 409, "Request conflict",         "This code is not registered; it is taken for a conflict and handled like 400.",               "Correct the request before sending it again." }
say { 410, "No longer in service",     "The number or user is gone for good and left no new address.",                                "Do not call this number again, and remove it from stored entries." }
say { 411, "Length missing",           "This code is not registered; it is taken for a missing length and handled like 400.",         "Add Content-Length and send the request again." }
say { 412, "Condition not met",        "The entity tag in SIP-If-Match fits no published state.",                                     "Drop the entity tag and publish the full state again." }
say { 413, "Message too large",        "The body of the request exceeds the size limit of the server.",                               "Shorten the body; if Retry-After is given, try again after that time." }
say { 414, "Address too long",         "The Request-URI exceeds the length limit of the server.",                                     "Shorten the Request-URI before sending it again." }
say { 415, "Format not supported",     "The server cannot read the type, encoding or language of the body.",                          "Use only what Accept, Accept-Encoding and Accept-Language list." }
say { 416, "Address type unknown",     "The scheme of the Request-URI is not known.",                                                 "Send the request again with a SIP URI." }
say { 417, "Priority not known",       "The server knows none of the values in Resource-Priority.",                                   "Use a value from Accept-Resource-Priority." }
say { 420, "Extension not supported",  "The server does not support an extension that the request requires.",                         "Send the request again without the extensions in Unsupported." }
say { 421, "Extension required",       "The server insists on an extension that the request does not offer.",                         "Send the request again with the extensions in Require, if they are supported here." }
say { 422, "Session timer too short",  "Session-Expires is below the minimum of a server on the path.",                               "Raise Session-Expires and Min-SE to at least the Min-SE in the response." }
say { 423, "Interval too short",       "The expiration is below the minimum of the server.",                                          "Ask for at least the time in Min-Expires." }
say { 424, "Location not usable",      "The location in the request could not be used; Geolocation-Error tells why.",                 "Send a new request with a usable location." }
say { 425, "Alert not usable",         "The alert in the request could not be used; AlertMsg-Error tells why.",                       "Send a new request with a corrected alert." }
say { 428, "Caller ID not signed",     "The server wants a signed caller identity that it supports.",                                 "Send the request again with a supported Identity header." }
say { 429, "Referrer not proven",      "The request does not prove who referred the call.",                                           "Have the referrer send a new REFER with a valid Referred-By token." }
say { 430, "Connection failed",        "A proxy lost this flow to the phone; an endpoint treats the code as 400.",                    "Have the proxy try another flow; at an endpoint, correct the request." }
say { 433, "Caller ID required",       "The call was refused because the caller is anonymous.",                                       "Ask the user before calling again without anonymity." }
say { 436, "Caller ID not verified",   "The info URI in Identity gave no credential to check the signature with.",                    "Send the request again with an info URI that the verifier can reach." }
say { 437, "Caller ID not trusted",    "The verifier does not support or trust the credential of the signature.",                     "Sign with a credential that the verifier trusts." }
say { 438, "Caller ID not verified",   "The signature of the caller identity is not valid.",                                          "Send the full PASSporT if it was compact; otherwise correct the signature." }
say { 439, "Outbound not supported",   "The first proxy on the path does not support SIP outbound.",                                  "Register without outbound, or through another outbound proxy." }
say { 440, "Too many branches",        "The request could not reach all targets within Max-Breadth.",                                 "Reduce the number of parallel targets." }
say { 469, "Info not supported",       "The far end takes no INFO requests of this package.",                                         "Keep the call, and use only packages from Recv-Info." }
say { 470, "Consent needed",           "Not every recipient has agreed to get this request.",                                         "Get the consent of the recipients in Permission-Missing first." }
say { 478, "Address not resolved",     "This code is not registered; it is taken for a destination that cannot be resolved.",         "Correct the domain or its DNS records." }
say { 480, "Not available",            "The called party cannot be reached right now.",                                               "Try again later, or after Retry-After if it is given." }
say { 481, "Call no longer exists",    "The call or transaction is unknown to the far end.",                                          "End the call or subscription here too; after a CANCEL, do nothing." }
say { 482, "Call loop",                "A server saw the same request twice, through a loop or over two paths.",                      "Correct the routing before sending the request again." }
say { 483, "Too many hops",            "The request passed too many servers, and Max-Forwards reached zero.",                         "Look for a loop or a detour in the routing." }
say { 484, "Number incomplete",        "The dialed number is not complete yet.",                                                      "Collect more digits and send the number again." }
say { 485, "Several matches",          "The number or name fits more than one user.",                                                 "Let the user choose, from Contact if it lists candidates." }
say { 486, "Busy",                     "The called phone is in use.",                                                                 "Try again later, or leave a message." }
say { 487, "Call canceled",            "A BYE or CANCEL ended the request before it was answered.",                                   "Do nothing; the call attempt is over." }
say { 488, "Media not accepted",       "The far end cannot use the media that the request offers.",                                   "Change the offer and send the request again." }
say { 489, "Event not supported",      "The server does not know the event package of the request.",                                  "Use an event package from Allow-Events." }
say { 491, "Request conflict",         "Another request of the same call is still in progress.",                                      "Wait a short random time, then send the request again." }
say { 493, "Cannot be decrypted",      "The far end has no key to decrypt the body.",                                                 "Use the key in the body of the response, if there is one." }
say { 494, "Security required",        "The call needs a security agreement first.",                                                  "Set up a mechanism from Security-Server and send Security-Verify." }
say { 500, "Server error",             "A server failed while handling the request.",                                                 "Try again later, or after Retry-After if it is given." }
say { 501, "Not supported",            "The server does not offer this method or function to any user.",                              "Use another method or function." }
say { 502, "Bad gateway",              "The next server gave the gateway an answer that it could not use.",                           "Try another server or route." }
say { 503, "Service unavailable",      "The server cannot take the call right now.",                                                  "Try the next server, and leave this one alone for the time in Retry-After." }
say { 504, "Server timed out",         "The server waited too long for another server.",                                              "Try another server or route." }
say { 505, "Version not supported",    "The server refuses this version of SIP.",                                                     "Use SIP version 2, or try another server or route." }
say { 513, "Message too large",        "The whole message exceeds the size limit of the server.",                                     "Shorten the message before sending it again." }
say { 555, "Push not supported",       "The server does not support the push service that REGISTER names.",                           "Register with another push service, or without push." }
say { 580, "Condition not met",        "The far end refuses the preconditions of the offer.",                                         "Change the preconditions that the body of the response names." }
say { 600, "Busy everywhere",          "Every phone of the called party is in use.",                                                  "Try again later, or after Retry-After if it is given." }
say { 603, "Call declined",            "The called party declined, or with phrase Network Blocked, call analytics blocked the call.", "Try again only after Retry-After; if blocked, use the contact in Reason for redress." }
say { 604, "Number not found",         "No server anywhere knows the number or user.",                                                "Check the number before dialing again." }
say { 606, "Media not accepted",       "No phone of the called party can use the media that the request offers.",                     "Change the offer as Warning tells and send the request again." }
say { 607, "Call not wanted",          "The called party says that the call is unwanted.",                                            "Do not call this number again." }
say { 608, "Call blocked",             "An intermediary rejected the call for the called party.",                                     "Do not try again; use the contact in Call-Info for redress." }
say { 687, "Call ended",               "This code is not registered; it is taken for the end of the dialog.",                         "End the call here too." }

about { "plivo", "hangup" }
--    code  display                     meaning                                                                 advice
say { 3000, "Call ended",               "The carrier side hung up normally.",                                   "Do nothing; the call ended normally." }
say { 3010, "Call ended",               "The customer side hung up normally.",                                  "Do nothing; the call ended normally." }
say { 3020, "Audio lost",               "Media stopped arriving during the call.",                              "Check the network, and let UDP ports 10000 to 20000 through the firewall." }
say { 3030, "No credit",                "The credit ran out during the call.",                                  "Add credit, and turn on auto-recharge under Billing in the console." }
say { 3040, "Call change refused",      "A re-INVITE was rejected during the call.",                            "Find out which session parameters the re-INVITE tried to change." }
say { 4000, "Bad request",              "The request is malformed.",                                            "Correct the request before sending it again." }
say { 4010, "Refused by carrier",       "The carrier did not accept the authentication.",                       "Ask the carrier whether it has blocked the credentials." }
say { 4020, "Sign-in needed",           "Plivo asks for credentials.",                                          "Put valid credentials into the trunk settings." }
say { 4030, "No credit",                "The account does not have enough credit for the call.",                "Add credit, then call again." }
say { 4040, "Refused by carrier",       "The carrier refuses the call, and credentials will not help.",         "Ask the carrier for the reason." }
say { 4050, "Number blocked",           "Plivo has put the number on its block list.",                          "Ask Plivo support to review the block." }
say { 4060, "Sign-in failed",           "The credentials of your PBX were not accepted.",                       "Correct the credentials in your PBX." }
say { 4070, "Trunk not found",          "Plivo found no trunk for the call.",                                   "Compare the trunk URI in use with the one in the console." }
say { 4080, "Route not found",          "No trunk URI fits the call.",                                          "Correct the route settings for incoming calls." }
say { 4090, "No route to number",       "Plivo found no way to reach the number that was dialed.",              "Check the number; if it is right, ask whether the carrier is up." }
say { 4100, "Wrong prefix",             "The dialed number starts with a prefix that cannot be used.",          "Dial with the country prefix of the destination." }
say { 4110, "Encryption not enabled",   "The call uses TLS or SRTP, but secure trunking is off.",               "Turn on secure trunking, or call without TLS and SRTP." }
say { 4120, "Wrong number format",      "The number in the To header has the wrong format.",                    "Write the number in E.164 format, with a plus sign and the country code." }
say { 4130, "Caller ID not a number",   "The caller ID contains something other than digits.",                  "Present a caller ID that consists of digits." }
say { 4140, "Caller ID too short",      "The caller ID has fewer than 6 digits.",                               "Present a complete phone number as the caller ID." }
say { 4150, "Sign-in needed",           "A proxy of the carrier asks for credentials.",                         "Get credentials for the proxy from the carrier." }
say { 4160, "No carrier response",      "The carrier did not respond in time.",                                 "Try again; if it fails again, ask whether the carrier is up." }
say { 4170, "No PBX response",          "Your PBX did not respond in time.",                                    "Make sure that your PBX is running and can be reached." }
say { 4180, "Sign-in failed",           "The credentials or the source address of the call were not accepted.", "Check the trunk credentials or IP access list, and which of the two the trunk uses." }
say { 4190, "Caller ID unknown",        "The caller ID is not a number rented from Plivo.",                     "Present a number that you rent from Plivo." }
say { 4200, "Caller ID not allowed",    "The caller ID is on the Do Not Originate list.",                       "Present another number; calls out may not carry this one." }
say { 4220, "Codec not supported",      "The call offers no codec that is supported.",                          "Offer PCMU or PCMA, and telephone-event for key presses." }
say { 4230, "Address type unknown",     "The scheme of the Request-URI is not known.",                          "Send the request again with a SIP URI." }
say { 4270, "Session timer too short",  "Session-Expires is below the minimum.",                                "Raise Session-Expires and send the request again." }
say { 4310, "Address not found",        "The origination URI does not exist.",                                  "Add an origination URI to the trunk in the console." }
say { 4320, "Address not resolved",     "The host in the URI has no valid IP address.",                         "Correct the domain or its DNS records." }
say { 4330, "Plivo not available",      "Plivo cannot take the call right now.",                                "Try again later, and start fewer calls per second if the limit was reached." }
say { 4340, "Not available",            "The carrier cannot reach the called party right now.",                 "Try again later." }
say { 4350, "Not available",            "The called party at your PBX cannot be reached right now.",            "Make sure that your PBX is running and can be reached." }
say { 4360, "Call no longer exists",    "The Call-ID does not fit any call that Plivo knows.",                  "Make sure that your system never uses a Call-ID twice." }
say { 4370, "Call loop",                "The call came back to a server that had already handled it.",          "Correct the routing so that no call comes back." }
say { 4380, "Too many hops",            "The call passed too many servers.",                                    "Shorten the chain of SIP proxies, and look for a loop in the routing." }
say { 4410, "Busy",                     "The called phone is in use.",                                          "Try again later, or leave a message." }
say { 4420, "Call canceled",            "The carrier canceled the call.",                                       "Ask the carrier for the reason." }
say { 4430, "Media not accepted",       "The session description was not accepted.",                            "Compare the SDP of both sides and change the offer." }
say { 4440, "Ended by Plivo",           "Plivo ended the request before it was answered.",                      "Look for the reason in the debug logs of the console." }
say { 4500, "Request conflict",         "Another request of the same call is still in progress.",               "Wait until the other request is done, then send the request again." }
say { 4520, "Security required",        "The call needs a security agreement first.",                           "Set up the security mechanism that Plivo requires." }
say { 4540, "Not allowed",              "Authentication failed inside Plivo.",                                  "Ask Plivo support for the reason." }
say { 4550, "Call canceled",            "The caller gave up before the call was answered.",                     "Do nothing; the call attempt is over." }
say { 4560, "Country blocked",          "The geo permissions do not allow calls to this country.",              "Allow the country under Geo Permissions in the console." }
say { 4570, "Number blocked",           "The number is barred.",                                                "Ask Plivo support for the reason, unless the block is intended." }
say { 4580, "Bad request",              "The request is malformed.",                                            "Correct the request before sending it again." }
say { 4590, "Media must stay in India", "A call in India broke the rules that keep its media in the country.",  "Use a server in India, and never join phone lines and WebRTC in one conference." }
say { 4610, "Address not accepted",     "The Request-URI is not accepted.",                                     "Correct the Request-URI before sending it again." }
say { 4620, "Codec not supported",      "The call offers no codec that is supported.",                          "Offer PCMU or PCMA, and telephone-event for key presses." }
say { 4630, "Media not accepted",       "The carrier did not accept the session description.",                  "Compare the offer with the SDP that the carrier takes." }
say { 4640, "Media not accepted",       "Your PBX did not accept the session description.",                     "Correct the SDP and codec settings of your PBX." }
say { 5000, "No route left",            "No further route to the number is available.",                         "Try again; if it fails again, ask whether the carrier is up." }
say { 5010, "Limit reached",            "All ports that the calls may use are taken.",                          "Ask Plivo support for a higher limit." }
say { 5020, "Not supported",            "Plivo does not support what the request asks for.",                    "Look up which features Plivo supports." }
say { 5030, "Not supported",            "The carrier does not support what the request asks for.",              "Use another method or function." }
say { 5040, "Not supported",            "Your PBX does not support what the request asks for.",                 "Change the settings of your PBX so that it takes the request." }
say { 5180, "Too many calls",           "More calls per second were started than the limit allows.",            "Start fewer calls per second, or ask Plivo support for a higher limit." }
say { 5190, "Too many calls",           "More calls run at once than the limit allows.",                        "Wait until a call ends, or ask Plivo support for a higher limit." }
say { 5200, "Timed out",                "A timer ran out before the request was done.",                         "Send the request again." }
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
say { 5330, "No carrier response",      "The carrier did not respond in time.",                                 "Try again; if it fails again, ask whether the carrier is up." }
say { 5340, "No PBX response",          "Your PBX did not respond in time.",                                    "Make sure that your PBX is running and can be reached." }
say { 5350, "Carrier not available",    "The carrier cannot take the call right now.",                          "Try again later." }
say { 5360, "PBX not available",        "Your PBX cannot take the call right now.",                             "Make sure that your PBX is running and can be reached." }
say { 6000, "Busy everywhere",          "Every phone of the called party is in use.",                           "Try again later; voicemail is not available." }
say { 6020, "Number not found",         "No server anywhere knows the number or user.",                         "Check the number before dialing again." }
say { 6030, "No answer",                "Nobody answered in the time allowed.",                                 "Try again later." }
say { 6040, "Call declined",            "The carrier turned the call down.",                                    "Ask the carrier for the reason." }
say { 6070, "Media not accepted",       "The session description was not accepted.",                            "Compare the SDP of both sides and change the offer." }


about { "plivo", "initiator" }
say { "Customer", "Ended by customer", "Your own PBX, phone or network ended the call.",     "Look for the reason in the logs of your PBX." }
say { "Carrier",  "Ended by carrier",  "The network that carries the call onward ended it.", "Ask the carrier for the reason." }
say { "Zentrunk", "Ended by Plivo",    "The Plivo platform ended the call.",                 "Look for the reason in the debug logs of the console." }

about { "plivo", "check" }
say { "debug-logs", "Debug logs",  "The debug logs of the console show the details of each call.",      "Look for the reason in the debug logs of the console." }
say { "sip-pcap",   "SIP capture", "The debug logs offer the SIP messages of the call as a PCAP file.", "Download the PCAP file from the debug logs and read the SIP messages." }

about { "plivo", "report" }
say { "call-uuid",   "Call UUID",   "The Call UUID names the call at Plivo.",                        "Send the Call UUID to Plivo support." }
say { "hangup-code", "Hangup code", "The hangup code has four digits and tells why the call ended.", "Send the hangup code to Plivo support." }

about { "didww", "calllog" }
say { "200 Bye",                                     "Call ended",              "The calling side or the destination ended the call after it was connected.",                           "Do nothing; the call ended normally." }
say { "200 RTP Timeout (Destination)",               "Audio lost",              "The destination sent no RTP for as long as the RTP timeout allows.",                                   "Check the firewall and NAT settings of your PBX, or raise the RTP timeout of the trunk." }
say { "200 RTP Timeout (Origination)",               "Audio lost",              "The calling side sent no RTP for as long as the RTP timeout allows.",                                  "Raise the RTP timeout of the trunk; if it fails again, ask DIDWW support for the reason." }
say { "200 Teardown",                                "No credit",               "The prepaid balance ran out during the call.",                                                         "Add credit to the account." }
say { "200 Transfer Failed",                         "Transfer failed",         "The destination side could not transfer the call.",                                                    "Check the transfer settings of your PBX, and the number that the call should go to." }
say { "300 Multiple Choices",                        "Several addresses",       "The destination has more than one address.",                                                           "Point the trunk at one of the addresses in Contact." }
say { "301 Moved Permanently",                       "Number changed",          "The destination has a new address for good.",                                                          "Point the trunk at the address in Contact." }
say { "302 Moved Temporarily",                       "Call redirected",         "The destination has another address for now.",                                                         "Point the trunk at the address in Contact for as long as the redirect lasts." }
say { "305 Use Proxy",                               "Use another proxy",       "The destination takes this request only through the proxy in Contact.",                                "Point the trunk at the proxy in Contact." }
say { "380 Alternative Service",                     "Other service offered",   "The destination did not take the call but offers other ways to get service.",                          "Read the alternatives in a SIP trace of the call, and route the DID to one of them." }
say { "400 Bad Request",                             "Bad request",             "The destination or the DIDWW platform found the request malformed.",                                   "Look for the malformed part in a SIP trace of the call." }
say { "401 Unauthorized",                            "Sign-in needed",          "The destination wants credentials for the call.",                                                      "Put valid credentials into the trunk settings, or let your PBX take DIDWW calls without them." }
say { "402 Customer balance too low",                "No credit",               "The account does not have enough credit for the call.",                                                "Add credit to the account." }
say { "402 Payment Required",                        "Payment required",        "The destination wants a payment for the call.",                                                        "Look for the rule in your PBX that asks for a payment." }
say { "403 Customer blocked",                        "Account not enabled",     "The account is not enabled for inbound calls.",                                                        "Ask DIDWW support to enable inbound calls for the account." }
say { "403 DID Blocked",                             "No longer in service",    "The DID has expired or was canceled.",                                                                 "Renew the DID, or order another one." }
say { "403 Forbidden",                               "Not allowed",             "The destination refuses the call, or the call needs a rate or billing feature that is not supported.", "Check the call rules of your PBX; if they let the call in, ask DIDWW support for the reason." }
say { "403 No trunk assigned",                       "Trunk not found",         "The DID has no trunk that could take the call.",                                                       "Assign a trunk to the DID." }
say { "403 Rejected by trunk settings",              "Call blocked",            "The Number List of the trunk does not let the call in.",                                               "Correct the Number List of the trunk if the call is wanted." }
say { "404 Not Found",                               "Number not found",        "The destination has no user with that number or name.",                                                "Correct the number in the trunk settings, or add it to your PBX." }
say { "405 Method Not Allowed",                      "Method not allowed",      "The destination does not take requests with this method.",                                             "Change the settings of your PBX so that it takes the request." }
say { "406 Not Acceptable",                          "Format not accepted",     "The destination cannot answer in any format that Accept lists.",                                       "Change the settings of your PBX so that it answers in one of the formats in Accept." }
say { "407 Proxy Authentication Required",           "Sign-in needed",          "A proxy of the destination wants credentials for the call.",                                           "Put valid credentials into the trunk settings, or let your PBX take DIDWW calls without them." }
say { "408 NoAck",                                   "Answer not confirmed",    "The calling side sent no ACK for the answer, though the log may show the call as connected.",          "Call again; if it fails again, ask DIDWW support for the reason." }
say { "408 Request Timeout",                         "Timed out",               "The destination did not respond in time.",                                                             "Make sure that your PBX is running and can be reached." }
say { "409 Conflict",                                "Request conflict",        "The request conflicts with a call or a resource of the destination.",                                  "Look for the conflict in the logs of your PBX." }
say { "410 Gone",                                    "No longer in service",    "The number or user is gone from the destination for good and left no new address.",                    "Point the trunk at a number that is in service." }
say { "412 Conditional Request Failed",              "Condition not met",       "The destination could not meet a condition that the request sets.",                                    "Look for the condition in the logs of your PBX." }
say { "413 Request Entity Too Large",                "Message too large",       "The body of the request exceeds the size limit of the destination.",                                   "Raise the size limit in your PBX." }
say { "414 Request-URI Too Long",                    "Address too long",        "The Request-URI exceeds the length limit of the destination.",                                         "Shorten the address in the trunk settings." }
say { "415 Unsupported Media Type",                  "Format not supported",    "The destination cannot read the format of the body.",                                                  "Change the settings of your PBX so that it takes the request." }
say { "416 Unsupported URI Scheme",                  "Address type unknown",    "The destination does not know the scheme of the Request-URI.",                                         "Use a SIP URI in the trunk settings." }
say { "417 Unknown Resource-Priority",               "Priority not known",      "The destination does not support the value in Resource-Priority.",                                     "Change the settings of your PBX so that it takes the request." }
say { "420 Bad Extension",                           "Extension not supported", "The destination does not support an extension that the request requires.",                             "Turn on the extension in your PBX." }
say { "421 Extension Required",                      "Extension required",      "The destination insists on an extension that the request does not offer.",                             "Make the extension optional in your PBX." }
say { "422 Session Interval Too Small",              "Session timer too short", "Session-Expires is below the minimum of the destination.",                                             "Lower the minimum of the session timer in your PBX." }
say { "423 Interval Too Brief",                      "Interval too short",      "The expiration is below the minimum of the destination.",                                              "Lower the minimum of the expiration in your PBX." }
say { "424 Bad Location Information",                "Location not usable",     "The destination could not use the location in the request.",                                           "Look for the location in a SIP trace of the call." }
say { "428 Use Identity Header",                     "Caller ID not signed",    "The destination wants a signed caller identity.",                                                      "Let your PBX take calls without Identity, or ask DIDWW support for signed calls." }
say { "429 Provide Referrer Identity",               "Referrer not proven",     "The request does not prove to the destination who referred the call.",                                 "Have the referrer send a new REFER with a valid Referred-By token." }
say { "433 Anonymity Disallowed",                    "Caller ID required",      "The destination refused the call because the caller is anonymous.",                                    "Allow anonymous callers in your PBX if the call is wanted." }
say { "436 Bad Identity-Info",                       "Caller ID not verified",  "The destination could not use the Identity-Info of the call.",                                         "Make sure that your PBX can reach the URI in Identity-Info." }
say { "437 Unsupported Certificate",                 "Caller ID not trusted",   "The destination does not support the certificate that Identity-Info names.",                           "Check the list of trusted certificates in your PBX." }
say { "438 Invalid Identity Header",                 "Caller ID not verified",  "The destination could not verify the signature of the caller identity.",                               "Check the clock and the list of trusted certificates in your PBX." }
say { "480 Capacity limit for DID exceeded",         "Too many calls",          "More calls run at once than the capacity limit of the DID allows.",                                    "Raise the capacity limit of the DID, or wait until a call ends." }
say { "480 Capacity limit for trunk exceeded",       "Too many calls",          "More calls run at once than the capacity limit of the trunk allows.",                                  "Raise the capacity limit of the trunk, or wait until a call ends." }
say { "480 Capacity limit for trunk group exceeded", "Too many calls",          "More calls run at once than the capacity limit of the trunk group allows.",                            "Raise the capacity limit of the trunk group, or wait until a call ends." }
say { "480 Dedicated channels capacity exceeded",    "Too many calls",          "All dedicated channels of the DID are in use.",                                                        "Add dedicated channels to the DID, or wait until a call ends." }
say { "480 Metered channels capacity exceeded",      "Too many calls",          "All metered channels of the capacity group are in use.",                                               "Add metered channels to the capacity group, or wait until a call ends." }
say { "480 Shared channels capacity exceeded",       "Too many calls",          "All shared channels of the capacity group are in use.",                                                "Add shared channels to the capacity group, or wait until a call ends." }
say { "480 Temporarily Unavailable",                 "Not available",           "The destination cannot reach the called party right now.",                                             "Make sure that the called phone is registered with your PBX." }
say { "481 Call/Transaction Does Not Exist",         "Call no longer exists",   "The call or transaction is unknown to the destination.",                                               "Look in the logs of your PBX for the end of the call or a restart." }
say { "482 Loop Detected",                           "Call loop",               "The destination found that the call runs in circles.",                                                 "Correct the routing so that no call comes back." }
say { "483 Too Many Hops",                           "Too many hops",           "The request passed too many servers, and Max-Forwards reached zero.",                                  "Shorten the chain of SIP proxies, and look for a loop in the routing." }
say { "484 Address Incomplete",                      "Number incomplete",       "The number that the destination got is not complete.",                                                 "Put the complete number into the trunk settings." }
say { "485 Ambiguous",                               "Several matches",         "The number or name fits more than one user of the destination.",                                       "Correct the number in the trunk settings, or make it unique in your PBX." }
say { "486 Busy Here",                               "Busy",                    "The called phone is in use or takes no call right now.",                                               "Add a queue or voicemail to your PBX if callers should not hear a busy tone." }
say { "487 Request Terminated",                      "Call canceled",           "A BYE or CANCEL ended the request before it was answered.",                                            "Do nothing; the call attempt is over." }
say { "487 Ringing timeout",                         "No answer",               "Nobody answered within the ringing timeout of the trunk.",                                             "Raise the ringing timeout of the trunk if the phone should ring longer." }
say { "488 No matching codecs",                      "Media not accepted",      "The calling side and the destination have no codec in common.",                                        "Enable more codecs on the trunk and in your PBX; if it fails again, take a live SIP trace." }
say { "488 Not Acceptable Here",                     "Media not accepted",      "The destination cannot use the media that the request offers.",                                        "Correct the SDP and codec settings of your PBX." }
say { "489 Bad Event",                               "Event not supported",     "The destination does not know the event package of the request.",                                      "Change the settings of your PBX so that it takes the request." }
say { "491 Request Pending",                         "Request conflict",        "Another request of the same call is still in progress.",                                               "Wait until the other request is done, then send the request again." }
say { "493 Undecipherable",                          "Cannot be decrypted",     "The destination has no key to decrypt the body.",                                                      "Add the key to your PBX, or have the body sent without encryption." }
say { "494 Security Agreement Required",             "Security required",       "The destination wants a security agreement first.",                                                    "Set up the security mechanism that the destination requires." }
say { "500 Reinvite error",                          "Call change refused",     "The destination could not handle a re-INVITE that is not valid or not supported.",                     "Find out which session parameters the re-INVITE tried to change." }
say { "500 SDP empty answer",                        "Media not accepted",      "The SDP answer has no content.",                                                                       "Make sure that your PBX puts a complete SDP into its answer." }
say { "500 SDP inv streams types",                   "Media not accepted",      "The SDP has a type of media stream that is not valid or not supported.",                               "Turn off the media types in your PBX that the call does not need." }
say { "500 SDP invalid streams count",               "Media not accepted",      "The SDP answer has more or fewer media streams than the offer.",                                       "Make sure that your PBX answers each media stream of the offer, with port 0 to refuse one." }
say { "500 SDP processing exception",                "Media not accepted",      "The SDP could not be read or handled.",                                                                "Look for the exact cause in a SIP trace of the call." }
say { "500 Transfer Failed: EarlyBye",               "Transfer failed",         "A BYE came too early and ended the transfer of the call.",                                             "Make sure that your PBX sends no BYE before the transfer is done." }
say { "500 Server Internal Error",                   "Server error",            "The destination or the DIDWW platform failed while handling the request.",                             "Look for the error in the logs of your PBX; if it has none, ask DIDWW support for the reason." }
say { "501 Not Implemented",                         "Not supported",           "The destination does not support what the request asks for.",                                          "Change the settings of your PBX so that it takes the request." }
say { "502 Bad Gateway",                             "Bad gateway",             "The next server gave the destination an answer that it could not use.",                                "Check the servers and gateways behind your PBX." }
say { "503 Service Unavailable",                     "Service unavailable",     "The destination cannot take the call right now, through overload or maintenance.",                     "Make sure that your PBX is running and has room for the call." }
say { "504 Server Time-out",                         "Server timed out",        "The destination waited too long for another server.",                                                  "Check the servers and gateways behind your PBX." }
say { "505 Version Not Supported",                   "Version not supported",   "The destination refuses this version of SIP.",                                                         "Change the settings of your PBX so that it takes SIP version 2." }
say { "513 Message Too Large",                       "Message too large",       "The whole message exceeds the size limit of the destination.",                                         "Raise the size limit in your PBX." }
say { "580 Precondition Failure",                    "Condition not met",       "The destination could not meet a precondition of the call.",                                           "Make the preconditions optional in your PBX." }
say { "600 Busy Everywhere",                         "Busy everywhere",         "Every phone of the called party is in use.",                                                           "Add a queue or voicemail to your PBX if callers should not hear a busy tone." }
say { "603 Decline",                                 "Call declined",           "The called party or the DIDWW platform declined the call.",                                            "Check the call rules of your PBX; if they let the call in, ask DIDWW support for the reason." }
say { "604 Does Not Exist Anywhere",                 "Number not found",        "The destination is sure that no server anywhere knows the number or user.",                            "Correct the number in the trunk settings, or add it to your PBX." }
say { "606 Not Acceptable",                          "Media not accepted",      "The destination cannot use the media, the bandwidth or the addresses of the call.",                    "Correct the SDP and codec settings of your PBX." }
say { "607 Unwanted",                                "Call not wanted",         "The called party says that the call is unwanted.",                                                     "Remove the caller from the block list of your PBX if the call is wanted." }
say { "608 Rejected",                                "Call blocked",            "The called party or its network rejected the call.",                                                   "Remove the caller from the block list of your PBX if the call is wanted." }

about { "didww", "initiator" }
say { "System",      "Ended by DIDWW",        "The DIDWW platform ended the call over a limit, a timer, the balance or its own logic.", "Read the reason, and change the limit, timer or balance that it names." }
say { "Origination", "Ended by calling side", "The caller or a network on the calling side ended the call.",                            "Look for the reason on the calling side." }
say { "Destination", "Ended by called side",  "Your own PBX, phone or network ended the call.",                                         "Look for the reason in the logs of your PBX." }

about { "didww", "note" }
say { "2xx", "Success",           "The call was connected, and the reason tells how it ended.",           "Read the reason, because a timeout or an empty balance may also end a connected call." }
say { "3xx", "Call redirected",   "The call should go to another address.",                               "Point the trunk at the address in Contact." }
say { "4xx", "Request failed",    "The cause is in the request, on the calling side or at the endpoint.", "Read the reason, and correct the number, the settings or the endpoint." }
say { "5xx", "Server error",      "The server of the destination failed or cannot handle the request.",   "Look for the error in the logs of your PBX." }
say { "6xx", "Failed everywhere", "No destination can take the call.",                                    "Do not send the call to other destinations." }

about { "exotel", "sip" }
say { 100, "Connecting",           "Exotel has the request and works on it.",                                    "Wait for the final response." }
say { 180, "Ringing",              "The called phone is ringing.",                                               "Wait for the final response." }
say { 183, "In progress",          "The call is being set up, and an IVR or announcement may be heard early.",   "Check the RTP ports if there is no audio." }
say { 200, "Call connected",       "The call was answered and is connected.",                                    "Check the RTP ports and the NAT settings if there is no audio." }
say { 400, "Bad request",          "The SIP headers or the SDP are malformed.",                                  "Look for headers that are not valid in the SIP logs." }
say { 401, "Sign-in needed",       "Exotel asks for credentials.",                                               "Check the credentials if the trunk uses any." }
say { 403, "Not allowed",          "The source address of the call is not on the list of allowed IP addresses.", "Check the list of allowed IP addresses, and add the address of your PBX." }
say { 404, "Number not found",     "The DID is not valid, or the routing is wrong.",                             "Check the mapping of the phone number." }
say { 408, "Timed out",            "No SIP response came in time.",                                              "Check the firewall, and make sure that your PBX can be reached." }
say { 410, "No longer in service", "The number is inactive or was removed.",                                     "Check the status of the DID." }
say { 415, "Codec not supported",  "The call offers no codec that is supported.",                                "Enable G.711 A-law in your PBX." }
say { 480, "Not available",        "The endpoint cannot be reached right now.",                                  "Make sure that your PBX is running and can be reached." }
say { 484, "Number incomplete",    "The number is incomplete or has the wrong format.",                          "Write the number in E.164 format, with a plus sign and the country code." }
say { 486, "Busy",                 "The called phone is in use, which is normal.",                               "Try again later, or leave a message." }
say { 488, "Media not accepted",   "The SDP or the codecs of the two sides do not fit together.",                "Offer G.711 A-law and no other codec." }
say { 500, "Server error",         "A server failed while handling the request.",                                "Try again; if it fails again, ask Exotel support for the reason." }
say { 502, "Bad gateway",          "The routing upstream of Exotel failed.",                                     "Try again; if it fails again, ask Exotel support for the reason." }
say { 503, "Service unavailable",  "The destination cannot be reached.",                                         "Check the network and the routing." }
say { 504, "Server timed out",     "The upstream side did not respond in time.",                                 "Check the firewall, and look for delays in the network." }
say { 580, "Condition not met",    "The two sides could not agree on the media.",                                "Check the RTP ports and the NAT settings." }
say { 600, "Busy everywhere",      "Every phone of the called party is in use.",                                 "Try again later." }
say { 603, "Call declined",        "The endpoint declined the call.",                                            "Check the dial plan of your PBX." }
say { 604, "Number not found",     "The number is not valid anywhere.",                                          "Check the DID before dialing again." }
say { 606, "Media not accepted",   "A media policy does not accept the call.",                                   "Correct the SDP and codec settings of your PBX." }

about { "exotel", "media" }
say { "no-audio",                 "No audio",       "Neither side hears the other, because RTP is blocked.",                     "Let UDP ports 10000 to 40000 through the firewall." }
say { "one-way-audio",            "One-way audio",  "Only one side hears the other, because NAT or a firewall stops the media.", "Make sure that the SDP names the public IP address." }
say { "audio-drops-after-answer", "Audio lost",     "The audio stops after the answer, because RTP timed out.",                  "Check the idle timeout of the firewall, and raise it if needed." }
say { "ivr-but-no-agent-audio",   "No agent audio", "The IVR is heard but the agent is not, because RTP is asymmetric.",         "Turn on symmetric RTP in your PBX." }

about { "exotel", "api" }
say { 1000, "Not found",            "The API answers with HTTP 404, because it has no such resource.",                          "Check the trunk SID, the phone number ID and the path of the API." }
say { 1001, "Field missing",        "The API answers with HTTP 400, because a mandatory field is missing.",                     "Add every mandatory field before sending the request again." }
say { 1002, "Value not valid",      "The API answers with HTTP 400, because the value of a field is not valid or not allowed.", "Check the format of IP addresses, domain names and E.164 numbers." }
say { 1007, "Body not valid",       "The API answers with HTTP 400, because the body is not valid JSON.",                       "Correct the JSON, and look for trailing commas." }
say { 1008, "Exists already",       "The API answers with HTTP 409, because the resource exists already.",                      "Do nothing if the resource has the right settings." }
say { 1011, "Format not supported", "The API answers with HTTP 415, because Content-Type is wrong.",                            "Set Content-Type to application/json before sending the request again." }

about { "exotel", "check" }
say { "signaling-port",  "Signaling port",    "SIP signaling uses port 443 or 5070.",                                     "Make sure that the port can be reached." }
say { "media-ports",     "Media ports",       "RTP uses UDP ports 10000 to 40000.",                                       "Let UDP ports 10000 to 40000 through the firewall." }
say { "allowed-ips",     "Allowed addresses", "Signaling and media pass only if the IP addresses of Exotel are allowed.", "Check the list of allowed IP addresses." }
say { "trunk-domain",    "Trunk domain",      "The trunk domain is the address for calls to Exotel.",                     "Compare the trunk domain in use with the one in the trunk settings." }
say { "mode",            "Mode",              "The mode is PSTN or Flow.",                                                "Make sure that the right mode is set." }
say { "destination-uri", "Destination URI",   "The destination URI tells where Exotel sends the call.",                   "Make sure that the right destination URI is set." }
say { "codec-enabled",   "Codec",             "G.711 A-law is the only codec that is supported in India.",                "Enable G.711 A-law in your PBX." }
say { "codec-order",     "Codec order",       "Another codec before G.711 A-law makes calls fail with 415 or 488.",       "Put G.711 A-law first in the codec list of your PBX." }
say { "transcoding",     "Transcoding",       "Exotel advises against transcoding.",                                      "Turn off transcoding in your PBX." }

about { "exotel", "report" }
say { "trunk-sid",         "Trunk SID",         "The trunk SID names the trunk at Exotel.",                               "Send the trunk SID to Exotel support." }
say { "call-sid",          "Call SID",          "The call SID names the call at Exotel.",                                 "Send the call SID to Exotel support." }
say { "call-direction",    "Call direction",    "The call direction is inbound or outbound.",                             "Send the call direction to Exotel support." }
say { "sip-response-code", "SIP response code", "The SIP response code tells why the call failed.",                       "Send the SIP response code to Exotel support, if there is one." }
say { "timestamp",         "Time of the call",  "The timestamp tells when the call was made, in which time zone.",        "Send the timestamp with its time zone to Exotel support." }
say { "pbx-logs",          "PBX logs",          "The logs of your PBX or a PCAP file show the SIP messages of the call.", "Send the SIP logs of your PBX or a PCAP file to Exotel support, if there is one." }

about { "2talk", "sip" }
say { 100, "Connecting",          "The server has the request and works on it.",                                          "Wait for the final response." }
say { 180, "Ringing",             "The called phone is ringing.",                                                         "Wait for the final response." }
say { 183, "In progress",         "The call is being set up, and audio may arrive early.",                                "Wait for the final response." }
say { 200, "Success",             "The request succeeded.",                                                               "Continue; nothing needs to be corrected." }
say { 400, "Bad request",         "The request is malformed.",                                                            "Correct the request before sending it again." }
say { 401, "Sign-in needed",      "2talk asks for credentials, which is normal as the first response.",                   "Send credentials; if the response repeats, check user name, auth ID, password and domain." }
say { 403, "Not allowed",         "2talk refuses the request, often over caller ID, credentials, permissions or credit.", "Check the caller ID, the credentials, the permissions and the credit of the account." }
say { 404, "Number not found",    "The user or the domain does not exist.",                                               "Check the number and the domain before dialing again." }
say { 407, "Sign-in needed",      "A proxy asks for credentials.",                                                        "Check the user name, auth ID and password that the device sends." }
say { 408, "Timed out",           "No response came in time.",                                                            "Try again later." }
say { 487, "Call canceled",       "The call ended before the answer, often because the caller hung up during setup.",     "Do nothing; the call attempt is over." }
say { 500, "Server error",        "A server failed while handling the request.",                                          "Try again later, or after Retry-After if it is given." }
say { 502, "Bad gateway",         "The next server gave the gateway an answer that it could not use.",                    "Try another server or route." }
say { 503, "Service unavailable", "The server is overloaded or cannot take the call right now.",                          "Try again later, or after Retry-After if it is given." }
say { 600, "Busy everywhere",     "Every phone of the called party is in use.",                                           "Try again later, or after Retry-After if it is given." }
say { 603, "Call declined",       "The called party declined the call.",                                                  "Try again only after Retry-After, if it is given." }
say { 604, "Number not found",    "No server anywhere knows the number or user.",                                         "Check the number before dialing again." }
say { 606, "Media not accepted",  "The session description was not accepted.",                                            "Compare the SDP of both sides and change the offer." }
say { 607, "Call not wanted",     "The called party says that the call is unwanted.",                                     "Do not call this number again." }

about { "2talk", "note" }
say { "m=audio", "Audio line", "This line of the SDP names the RTP port and lists the codecs.", "Look up the codecs: 0 is PCMU, 8 is PCMA, 18 is G.729, and 101 is often telephone-event." }

about { "2talk", "check" }
say { "sdp-offer-answer", "SDP offer and answer", "The call is connected, but its audio or DTMF does not work.", "Compare the SDP of both sides: the RTP port, the codecs and the DTMF method." }

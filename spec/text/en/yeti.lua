-- SPDX-License-Identifier: MIT
-- Words for people, in English: Yeti.

about { "yeti", "codes" }
say { 50,   "Next hop not resolved",    "This code is not registered; it is taken for a next hop whose address cannot be resolved.", "Ask the vendor for the reason, unless the host name of the gateway is wrong.", short = "Next hop unknown" }
say { 51,   "Several addresses",        "The called party has more than one address.", "Point the gateway at the address in Contact, or let it follow redirects.", short = "Many addresses" }
say { 52,   "Number changed",           "The called party has a new address for good.", "Point the gateway at the address in Contact, or let it follow redirects." }
say { 53,   "Call redirected",          "The called party has another address for now.", "Point the gateway at the address in Contact, or let it follow redirects." }
say { 54,   "Use another proxy",        "The destination takes this request only through the proxy in Contact.", "Point the gateway at the address in Contact, or let it follow redirects.", short = "Use other proxy" }
say { 55,   "Other service offered",    "The body of the response lists other ways to get service.", "Look for the other ways in a SIP trace of the call.", short = "Other service" }
say { 56,   "Bad request",              "The request is malformed.", "Look for the malformed part in a SIP trace of the call." }
say { 57,   "Sign-in needed",           "The server asks for credentials.", "Put the credentials that the vendor gave into the settings of the gateway." }
say { 58,   "Payment required",         "SIP gives the code no meaning; providers mostly use it for missing credit.", "Ask the vendor what it means, and whether the account there has enough credit." }
say { 59,   "Not allowed",              "The server refuses the request, and credentials will not help.", "Ask the vendor why it refuses the call." }
say { 60,   "Number not found",         "This domain has no user with that number or name.", "Check the number as the switch sent it, after its rewrite rules." }
say { 61,   "Method not allowed",       "This address does not take requests with this method.", "Check in a SIP trace what the other side refused, and change the settings of the gateway.", short = "Method refused" }
say { 62,   "Format not accepted",      "The server cannot answer in any format that Accept lists.", "Check in a SIP trace what the other side refused, and change the settings of the gateway.", short = "Format refused" }
say { 63,   "Sign-in needed",           "A proxy asks for credentials.", "Put the credentials that the vendor gave into the settings of the gateway." }
say { 64,   "Timed out",                "No final response came in time, or the local transaction timer ran out.", "Ask the vendor whether its gateway is up." }
say { 65,   "Request conflict",         "This code is not registered; it is taken for a conflict and handled like 400.", "Look for the conflict in a SIP trace of the call." }
say { 66,   "No longer in service",     "The number or user is gone for good and left no new address.", "Check the number as the switch sent it, after its rewrite rules.", short = "Out of service" }
say { 67,   "Condition not met",        "The entity tag in SIP-If-Match fits no published state.", "Look for the condition in a SIP trace of the call.", short = "Condition unmet" }
say { 68,   "Message too large",        "The body of the request exceeds the size limit of the server.", "Check in a SIP trace what the other side refused, and change the settings of the gateway.", short = "Message too big" }
say { 69,   "Address too long",         "The Request-URI exceeds the length limit of the server.", "Check the number as the switch sent it, after its rewrite rules." }
say { 70,   "Format not supported",     "The server cannot read the type, encoding or language of the body.", "Check in a SIP trace what the other side refused, and change the settings of the gateway.", short = "Unknown format" }
say { 71,   "Address type unknown",     "The scheme of the Request-URI is not known.", "Check in a SIP trace what the other side refused, and change the settings of the gateway.", short = "Bad address type" }
say { 72,   "Unknown priority",         "The server knows none of the values in Resource-Priority.", "Check in a SIP trace what the other side refused, and change the settings of the gateway." }
say { 73,   "Extension not supported",  "The server does not support an extension that the request requires.", "Check in a SIP trace what the other side refused, and change the settings of the gateway.", short = "Bad extension" }
say { 74,   "Extension required",       "The server insists on an extension that the request does not offer.", "Check in a SIP trace what the other side refused, and change the settings of the gateway.", short = "Needs extension" }
say { 75,   "Session timer too short",  "Session-Expires is below the minimum of a server on the path.", "Raise the session timer in the settings of the gateway.", short = "Timer too short" }
say { 76,   "Interval too short",       "The expiration is below the minimum of the server.", "Check in a SIP trace what the other side refused, and change the settings of the gateway.", short = "Short interval" }
say { 77,   "Location not usable",      "The location in the request could not be used; Geolocation-Error tells why.", "Look for the location in a SIP trace of the call.", short = "Bad location" }
say { 78,   "Caller ID not signed",     "The server wants a signed caller identity that it supports.", "Check how the gateway is set to sign calls.", short = "ID not signed" }
say { 79,   "Referrer not proven",      "The request does not prove who referred the call.", "Check in a SIP trace what the other side refused, and change the settings of the gateway.", short = "Unknown referrer" }
say { 80,   "Caller ID required",       "The call was refused because the caller is anonymous.", "Check the privacy settings of the gateway, and whether the customer sends a caller ID.", short = "ID required" }
say { 81,   "Caller ID not verified",   "The info URI in Identity gave no credential to check the signature with.", "Check how the gateway is set to sign calls.", short = "ID not verified" }
say { 82,   "Caller ID not trusted",    "The verifier does not support or trust the credential of the signature.", "Check how the gateway is set to sign calls.", short = "ID not trusted" }
say { 83,   "Caller ID not verified",   "The signature of the caller identity is not valid.", "Check how the gateway is set to sign calls.", short = "ID not verified" }
say { 84,   "Not available",            "The called party cannot be reached right now.", "Do nothing unless it happens often; the switch goes on to the next route." }
say { 85,   "Call no longer exists",    "The call or transaction is unknown to the far end.", "Look for the Call-ID in a SIP trace of the call.", short = "Call is gone" }
say { 86,   "Call loop",                "A server saw the same request twice, through a loop or over two paths.", "Check the routing for calls that come back to the switch." }
say { 87,   "Too many hops",            "The request passed too many servers, and Max-Forwards reached zero.", "Check the routing for calls that come back to the switch." }
say { 88,   "Number incomplete",        "The dialed number is not complete yet.", "Check the number as the switch sent it, after its rewrite rules.", short = "Number too short" }
say { 89,   "Several matches",          "The number or name fits more than one user.", "Check the number as the switch sent it, after its rewrite rules." }
say { 90,   "Busy",                     "The called phone is in use, or takes no further call right now.", "Do nothing; the switch tries no other route when the callee is busy." }
say { 91,   "Call canceled",            "A BYE or CANCEL ended the request before it was answered.", "Do nothing; the call attempt is over." }
say { 92,   "Media not accepted",       "The far end cannot use the media that the request offers.", "Check the codec group and the media settings of the gateway.", short = "Media refused" }
say { 93,   "Event not supported",      "The server does not know the event package of the request.", "Check in a SIP trace what the other side refused, and change the settings of the gateway.", short = "Unknown event" }
say { 94,   "Request conflict",         "Another request of the same call is still in progress.", "Look in a SIP trace of the call for the other request that was pending." }
say { 95,   "Cannot be decrypted",      "The far end has no key to decrypt the body.", "Check in a SIP trace what the other side refused, and change the settings of the gateway.", short = "Cannot decrypt" }
say { 96,   "Security required",        "The call needs a security agreement first.", "Check in a SIP trace what the other side refused, and change the settings of the gateway.", short = "Needs security" }
say { 97,   "Server error",             "A server failed while handling the request.", "Ask the vendor for the reason if it happens often; the switch goes on to the next route." }
say { 98,   "Not supported",            "The server does not offer this method or function to any user.", "Check in a SIP trace what the other side refused, and change the settings of the gateway." }
say { 99,   "Bad gateway",              "The next server gave the gateway an answer that it could not use.", "Ask the vendor for the reason if it happens often; the switch goes on to the next route." }
say { 100,  "Service unavailable",      "The server cannot take the call right now, through overload or maintenance.", "Ask the vendor for the reason if it happens often; the switch goes on to the next route.", short = "No service now" }
say { 101,  "Server timed out",         "The server waited too long for another server.", "Ask the vendor for the reason if it happens often; the switch goes on to the next route." }
say { 102,  "Version not supported",    "The server refuses this version of SIP.", "Check in a SIP trace what the other side refused, and change the settings of the gateway.", short = "Unknown version" }
say { 103,  "Message too large",        "The whole message exceeds the size limit of the server.", "Check in a SIP trace what the other side refused, and change the settings of the gateway.", short = "Message too big" }
say { 104,  "Condition not met",        "The far end refuses the preconditions of the offer.", "Check in a SIP trace what the other side refused, and change the settings of the gateway.", short = "Condition unmet" }
say { 105,  "Busy everywhere",          "The called party is busy everywhere and does not wish to take the call.", "Do nothing; a disconnect policy can end the search for other routes at a 6xx." }
say { 106,  "Call declined",            "The called party cannot or does not wish to take the call.", "Do nothing; a disconnect policy can end the search for other routes at a 6xx." }
say { 107,  "Number not found",         "No server anywhere knows the number or user.", "Check the number as the switch sent it, after its rewrite rules." }
say { 108,  "Media not accepted",       "No phone of the called party can use the media that the request offers.", "Check the codec group and the media settings of the gateway.", short = "Media refused" }
say { 109,  "Success",                  "The call was answered, and no route is tried after it.", "Do nothing; the call was answered." }
say { 110,  "Customer unknown",         "No customer auth record fits the call, or the customer is locked.", "Add a customer auth record that fits the call, or unlock the customer." }
say { 111,  "Destination not sold",     "No destination of the rate plan has the prefix of the number.", "Add the prefix to the rate plan if the customer may call there.", short = "Not sold" }
say { 112,  "Destination rejected",     "The destination of the rate plan is set to reject its calls.", "Turn off Reject Calls for the destination if the customer may call there.", short = "Not allowed" }
say { 113,  "No route",                 "No dialpeer leads to the number.", "Add a dialpeer for the number." }
say { 114,  "Bad request",              "The From header of the INVITE could not be read.", "Look for the header in a SIP trace of the call." }
say { 115,  "Bad request",              "The To header of the INVITE could not be read.", "Look for the header in a SIP trace of the call." }
say { 116,  "Bad request",              "The Contact header of the INVITE could not be read.", "Look for the header in a SIP trace of the call." }
say { 117,  "Server error",             "The node called a query that it had not prepared.", "Look in the logs of the node, and report the fault to the developers of Yeti." }
say { 118,  "Server error",             "The database returned nothing for the call.", "Look in the logs of the node, and report the fault to the developers of Yeti." }
say { 119,  "Server error",             "A field that must be there was missing in what the database returned.", "Look in the debug logs of the node." }
say { 120,  "Server error",             "The node could not evaluate a call profile from the database.", "Look in the debug logs of the node." }
say { 121,  "Server error",             "The node got no connection to the database in time.", "Check the database, its load and the connection of the node to it." }
say { 122,  "Server error",             "The node cannot connect to the database.", "Check the database, its load and the connection of the node to it." }
say { 123,  "Server error",             "The node could not convert what the database returned.", "Look in the logs of the node and of the database." }
say { 124,  "Server error",             "The database failed while it routed the call.", "Look in the logs of the node and of the database." }
say { 125,  "Audio lost",               "No RTP arrived for as long as the RTP timeout allows.", "Check firewall and NAT on both sides, or raise the RTP timeout of the gateways." }
say { 126,  "No ACK",                   "No ACK came for a final response.", "Check NAT, the firewall and the address to which the ACK goes." }
say { 127,  "No PRACK",                 "No PRACK came for a provisional response that asked for one.", "Check the mode of 100rel in the settings of the gateway." }
say { 128,  "Session expired",          "The session timer ran out, because no refresh of the call came.", "Check whether re-INVITE and UPDATE reach the other side during a call." }
say { 129,  "Server error",             "The node failed with an error that the database does not know.", "Look in the logs of the node, and whether its version fits that of the database." }
say { 130,  "Timed out",                "The gateway did not respond before timer B ran out.", "Check whether the gateway can be reached; the switch tries no other route after this." }
say { 131,  "Gateway not registered",   "The gateway that the call should go to is not registered.", "Make sure that the gateway registers; the switch tries no other route after this.", short = "Not registered" }
say { 132,  "Audio lost",               "No RTP arrived from the called side for as long as the RTP timeout allows.", "Check firewall and NAT on both sides, or raise the RTP timeout of the gateways." }
say { 133,  "Gateway throttled",        "So many calls over the gateway failed that the switch throttles it.", "Look for the failures of the gateway; the switch tries no other route after this.", short = "Throttled" }
say { 134,  "No RTP ports",             "The node has no free port for RTP.", "Widen the range of RTP ports of the node." }
say { 140,  "Codec group not found",    "The node does not know the codec group of the gateway.", "Reload the codec groups of the node, or restart it.", short = "No codec group" }
say { 141,  "Codec not supported",      "The offer and the codec group have no codec in common.", "Add a codec of the offer to the codec group.", short = "Codec refused" }
say { 142,  "Media not accepted",       "The offer has no media that the call could use.", "Check the media settings of both gateways.", short = "Media refused" }
say { 143,  "Media not accepted",       "The transport of the media is not one that the call could use.", "Check the media settings of both gateways.", short = "Media refused" }
say { 144,  "Media failed",             "The media stream of the node failed.", "Look in the debug logs of the node." }
say { 145,  "Call change refused",      "A re-INVITE failed during the call.", "Look for the re-INVITE in a SIP trace of the call.", short = "Change refused" }
say { 146,  "Call canceled",            "The caller gave up before the call was routed.", "Do nothing; the call attempt is over." }
say { 1500, "Media not accepted",       "The SDP could be read, but not handled.", "Look for the SDP in a SIP trace of the call.", short = "Media refused" }
say { 1501, "Media not accepted",       "The SDP is malformed.", "Look for the SDP in a SIP trace of the call.", short = "Media refused" }
say { 1502, "Media not accepted",       "The SDP answer has no media streams.", "Look for the SDP in a SIP trace of the call.", short = "Media refused" }
say { 1503, "Media not accepted",       "The SDP answer has more or fewer media streams than the offer.", "Look for the SDP in a SIP trace of the call.", short = "Media refused" }
say { 1504, "Media not accepted",       "A media stream of the SDP answer has another type than in the offer.", "Look for the SDP in a SIP trace of the call.", short = "Media refused" }
say { 1505, "No answer",                "Nobody answered within the ringing timeout of the gateway.", "Raise the ringing timeout if it is too short; after it the switch tries the next route." }
say { 1506, "Too many calls",           "The account of the customer has as many calls as its capacity allows.", "Raise the capacity of the account." }
say { 1507, "Too many calls",           "The customer auth record has as many calls as its capacity allows.", "Raise the capacity of the customer auth record." }
say { 1508, "Too many calls",           "The gateway of the customer has as many calls as its capacity allows.", "Raise the capacity of the gateway." }
say { 1509, "Too many calls",           "The account of the vendor has as many calls as its capacity allows, and the next route is tried.", "Raise the capacity of the account." }
say { 1510, "Too many calls",           "The gateway of the vendor has as many calls as its capacity allows, and the next route is tried.", "Raise the capacity of the gateway." }
say { 1511, "Too many calls",           "The dialpeer has as many calls as its capacity allows, and the next route is tried.", "Raise the capacity of the dialpeer." }
say { 1512, "Too many calls",           "The account has as many calls in both directions as its total capacity allows.", "Raise the total capacity of the account." }
say { 1513, "Too many calls",           "The called number has as many calls as the gateway allows for one, and the next route is tried.", "Raise the subscriber capacity of the gateway." }
say { 1514, "Too many calls",           "More calls were started in a second than the gateway of the vendor allows, and the next route is tried.", "Raise the limit of calls per second of the gateway." }
say { 1515, "Too many calls",           "More calls to the number were started in a second than the gateway allows, and the next route is tried.", "Raise the limit of calls per second of the gateway." }
say { 1600, "Server error",             "The cache that counts calls against capacities failed.", "Check the resource cache and the connection of the node to it." }
say { 1601, "Limit reached",            "A capacity is used up, and the node does not know of what.", "Look in the debug logs of the node." }
say { 1602, "Call not wanted",          "The called party says that the call is unwanted.", "Do nothing; a disconnect policy can end the search for other routes at a 6xx." }
say { 1603, "Call blocked",             "An intermediary rejected the call for the called party.", "Ask for redress where Call-Info of the response says." }
say { 1604, "Length missing",           "This code is not registered; it is taken for a missing length and handled like 400.", "Look for the malformed part in a SIP trace of the call." }
say { 1605, "Connection failed",        "A proxy lost this flow to the phone; an endpoint treats the code as 400.", "Ask the vendor for the reason if it happens often; the switch goes on to the next route.", short = "Link failed" }
say { 1606, "Outbound not supported",   "The first proxy on the path does not support SIP outbound.", "Check in a SIP trace what the other side refused, and change the settings of the gateway.", short = "No outbound" }
say { 1607, "Consent needed",           "Not every recipient has agreed to get this request.", "Ask the vendor whose consent the call needs." }
say { 1608, "Limit reached",            "The other side answered 699, which nobody registered, for a limit of calls that was reached.", "Ask the vendor for the reason if it happens often; the switch goes on to the next route." }
say { 2001, "No RADIUS answer",         "The RADIUS server did not answer in time.", "Check whether the RADIUS server is up and can be reached." }
say { 2002, "RADIUS failed",            "The request to the RADIUS server could not be sent.", "Check whether the RADIUS server is up and can be reached." }
say { 2003, "RADIUS not set up",        "The RADIUS profile is not valid.", "Correct the RADIUS profile.", short = "No RADIUS set up" }
say { 2004, "RADIUS failed",            "The answer of the RADIUS server has a format that is not expected.", "Check what the RADIUS server answers." }
say { 2005, "Rejected by RADIUS",       "The RADIUS server refused access to the call.", "Check the RADIUS server for the rule that refuses the call.", short = "Not allowed" }
say { 2006, "No RADIUS",                "The node does not support the RADIUS request.", "Check whether the node is set up for RADIUS." }
say { 8000, "No credit",                "The balance of the customer is not enough for the call.", "Add credit to the account of the customer, or lower its minimum balance." }
say { 8001, "Called number blocked",    "The called number is on the list that the customer auth record blocks.", "Take the number off the list of the customer auth record if the call is wanted.", short = "Number blocked" }
say { 8002, "Caller blocked",           "The calling number is on the list that the customer auth record blocks.", "Take the number off the list of the customer auth record if the call is wanted." }
say { 8003, "No LNP answer",            "The database of ported numbers did not answer in time.", "Check whether the LNP database is up and can be reached." }
say { 8004, "Customer rejected",        "The customer auth record is set to reject its calls.", "Turn off the rejection in the customer auth record if its calls are wanted.", short = "Not allowed" }
say { 8005, "Gateway is off",           "The gateway that the call comes from is disabled.", "Turn on the origination gateway." }
say { 8006, "Rate too high",            "No rate for the number is within the limit that goes with the call.", "Raise the limit of the rate, or add a destination with a lower one." }
say { 8007, "Number not valid",         "The called number fits no network of the numbering plans.", "Check how the customer writes numbers, and the rewrite rules." }
say { 8008, "Number not valid",         "The called number is not written as a valid number.", "Check how the customer writes numbers, and the rewrite rules." }
say { 8009, "No CNAM answer",           "The database of callers' names did not answer in time.", "Check whether the CNAM database is up and can be reached." }
say { 8010, "Caller ID not valid",      "The calling number fits no network of the numbering plans.", "Check how the customer writes numbers, and the rewrite rules.", short = "Bad caller ID" }
say { 8011, "Caller ID not valid",      "The calling number is not written as a valid number.", "Check how the customer writes numbers, and the rewrite rules.", short = "Bad caller ID" }
say { 8012, "Too many calls",           "More calls were started in a second than the customer auth record allows.", "Raise the limit of calls per second in the customer auth record." }
say { 8013, "Private calls refused",    "The call asks for privacy, which the customer auth record does not allow.", "Change the privacy mode of the customer auth record if such calls may pass.", short = "Privacy refused" }
say { 8014, "Private calls refused",    "The call asks for critical privacy, which the customer auth record does not allow.", "Change the privacy mode of the customer auth record if such calls may pass.", short = "Privacy refused" }
say { 8015, "Caller ID required",       "The caller is anonymous, and neither P-Asserted-Identity nor P-Preferred-Identity names one.", "Change the privacy mode of the customer auth record if such calls may pass.", short = "ID required" }
say { 8016, "Called number blocked",    "The called number is on the list that the routing plan blocks.", "Take the number off the list of the routing plan if the call is wanted.", short = "Number blocked" }
say { 8017, "Caller blocked",           "The calling number is on the list that the routing plan blocks.", "Take the number off the list of the routing plan if the call is wanted." }
say { 8018, "Caller ID not signed",     "The customer auth record requires an Identity header, and the call has none.", "Have the customer sign calls, or change what the customer auth record requires.", short = "ID not signed" }
say { 8019, "Caller ID not verified",   "The Identity header of the call did not pass verification.", "Have the customer sign calls, or change what the customer auth record requires.", short = "ID not verified" }
say { 8020, "Caller ID missing",        "The customer auth record requires P-Asserted-Identity, and the call has none.", "Have the customer send the header, or change what the customer auth record requires.", short = "No caller ID" }

about { "yeti", "replies" }
say { "402 Radius reject",                                   "Rejected by RADIUS",    "The RADIUS server refused access to the call.", "Ask the provider for the reason.", short = "Not allowed" }
say { "403 Cant find customer or customer locked",           "Customer unknown",      "The switch knows no customer that the call could come from, or has locked the customer.", "Check from which address and with which credentials your system sends calls, and whether the account is locked." }
say { "403 Destination number blacklisted",                  "Called number blocked", "The called number is on a list that the switch blocks.", "Ask the provider to take the number off the list.", short = "Number blocked" }
say { "403 Destination number blacklisted by routing plan",  "Called number blocked", "The called number is on a list that the switch blocks.", "Ask the provider to take the number off the list.", short = "Number blocked" }
say { "403 No destination with appropriate price found",     "Rate too high",         "No rate for the number is within the limit that goes with the call.", "Ask the provider for the reason." }
say { "403 Not enough customer balance",                     "No credit",             "The account does not have enough credit for the call.", "Add credit to the account." }
say { "403 Origination gateway is disabled",                 "Gateway is off",        "The gateway that the call comes from is disabled at the switch.", "Ask the provider to turn on the gateway." }
say { "403 PAI header required",                             "Caller ID missing",     "The switch requires P-Asserted-Identity, and the call has none.", "Send the caller ID in P-Asserted-Identity.", short = "No caller ID" }
say { "403 Rejected by Auth record",                         "Not allowed",           "The switch is set to reject calls of this customer.", "Ask the provider for the reason." }
say { "403 Rejected by dst",                                 "Not allowed",           "The switch is set to reject calls to this destination.", "Ask the provider for the reason." }
say { "403 Source number blacklisted",                       "Caller blocked",        "The calling number is on a list that the switch blocks.", "Send another caller ID, or ask the provider to take this one off the list." }
say { "403 Source number blacklisted by routing plan",       "Caller blocked",        "The calling number is on a list that the switch blocks.", "Send another caller ID, or ask the provider to take this one off the list." }
say { "404 Cant find destination prefix",                    "Destination not sold",  "The rate plan of the account has no destination with the prefix of the number.", "Check the number and its country code; if it is right, ask the provider for its prefix.", short = "Not sold" }
say { "404 No routes",                                       "No route",              "The switch has no route to the number.", "Ask the provider whether the number can be reached, or send the call another way." }
say { "408 SIP transaction timeout",                         "Timed out",             "The gateway behind the switch did not respond, and no other route is tried.", "Try again later, or send the call another way." }
say { "480 CPS limit",                                       "Too many calls",        "More calls were started in a second than the account may.", "Start fewer calls per second." }
say { "480 Dest. subscriber cps limit",                      "Too many calls",        "More calls to the number were started in a second than the switch allows.", "Start fewer calls per second to the same number." }
say { "480 Gateway not registered",                          "Not registered",        "The gateway behind the switch is not registered, and no other route is tried.", "Try again later, or send the call another way." }
say { "480 Subscriber capacity limit",                       "Too many calls",        "The called number has as many calls as the switch allows for one.", "Try again when a call to the number has ended." }
say { "480 Termination gw cps limit",                        "Too many calls",        "More calls were started in a second than the gateway behind the switch allows.", "Start fewer calls per second." }
say { "487 Canceled before routing completed",               "Call canceled",         "The caller gave up before the call was routed.", "Do nothing; the call attempt is over." }
say { "487 Ringing timeout",                                 "No answer",             "Nobody answered within the ringing timeout, and the switch has no further route.", "Try again later, or leave a message." }
say { "500 Critical privacy not allowed",                    "Private calls refused", "The call asks for critical privacy, which the switch does not allow.", "Ask the user before calling again without privacy.", short = "Privacy refused" }
say { "500 Media stream exception",                          "Media failed",          "The media stream of the switch failed.", "Try again; if it fails again, ask the provider for the reason." }
say { "500 No Free RTP ports",                               "No RTP ports",          "The switch has no free port for RTP.", "Try again later." }
say { "500 No suitable media",                               "Media not accepted",    "The offer has no media or no transport of media that the call could use.", "Change the offer and send the request again.", short = "Media refused" }
say { "500 Privacy calls not allowed",                       "Private calls refused", "The call asks for privacy, which the switch does not allow.", "Ask the user before calling again without privacy.", short = "Privacy refused" }
say { "500 Reinvite error",                                  "Call change refused",   "A re-INVITE failed during the call.", "Look for the re-INVITE in a SIP trace of the call.", short = "Change refused" }
say { "500 SDP empty answer",                                "Media not accepted",    "The SDP answer has no media streams.", "Ask the provider to look at the SDP answer of the called side.", short = "Media refused" }
say { "500 SDP inv streams types",                           "Media not accepted",    "A media stream of the SDP answer has another type than in the offer.", "Ask the provider to look at the SDP answer of the called side.", short = "Media refused" }
say { "500 SDP invalid streams count",                       "Media not accepted",    "The SDP answer has more or fewer media streams than the offer.", "Ask the provider to look at the SDP answer of the called side.", short = "Media refused" }
say { "500 SDP parsing failed",                              "Media not accepted",    "The SDP is malformed.", "Check the SDP that your system sends; if it is right, ask the provider for the reason.", short = "Media refused" }
say { "500 SDP processing exception",                        "Media not accepted",    "The SDP could be read, but not handled.", "Check the SDP that your system sends; if it is right, ask the provider for the reason.", short = "Media refused" }
say { "503 Invalid radius profile",                          "RADIUS failed",         "The RADIUS profile of the switch is not valid.", "Try again; if it fails again, ask the provider for the reason." }
say { "503 Invalid radius response",                         "RADIUS failed",         "The answer of the RADIUS server has a format that is not expected.", "Try again; if it fails again, ask the provider for the reason." }
say { "503 No response from CNAM DB",                        "No CNAM answer",        "The database of callers' names did not answer in time.", "Try again later." }
say { "503 No response from LNP DB",                         "No LNP answer",         "The database of ported numbers did not answer in time.", "Try again later." }
say { "503 Radius request error",                            "RADIUS failed",         "The request to the RADIUS server could not be sent.", "Try again; if it fails again, ask the provider for the reason." }
say { "503 Radius response timeout",                         "No RADIUS answer",      "The RADIUS server did not answer in time.", "Try again later." }
say { "503 Radius unsupported",                              "RADIUS failed",         "The switch does not support the RADIUS request.", "Try again; if it fails again, ask the provider for the reason." }
say { "503 Resource cache error",                            "Server error",          "The cache that counts calls against capacities failed.", "Try again; if it fails again, ask the provider for the reason." }
say { "503 Unknown resource overload",                       "Limit reached",         "A capacity is used up, and the switch does not know of what.", "Try again later." }

about { "yeti", "initiator" }
say { "Traffic Manager", "Ended by routing",  "The database that routes calls refused the call.",   "Read the reason, and change the setting that it names." }
say { "Traffic Switch",  "Ended by node",     "The node that carries the call ended it.",           "Look for the reason in the logs of the node." }
say { "Termination",     "Ended by callee",   "The called side ended the call.",                    "Look for the reason on the called side." }
say { "Origination",     "Ended by caller",   "The calling side ended the call.",                   "Look for the reason on the calling side." }

about { "yeti", "note" }
say { "stop-hunting",  "End of routing",    "After a code whose Stop hunting is on the switch tries no other route.", "Read the setting of the code, and whether the gateway has a disconnect policy that overrides it." }
say { "rewritten",     "Codes rewritten",   "The caller gets the rewritten code and phrase of a code where they are set, and the record keeps the others.", "Compare the code of leg A with the internal one." }
say { "silently-drop", "No answer at all",  "A code of namespace TM can be set so that the sender gets no response.", "Read the setting of the code when calls remain without any response." }
say { "rerouting-ids", "DIDWW's ids",       "The ids in the rerouting settings of a DIDWW trunk are ids of this list.", "Read an id as the code of the same number here." }

about { "yeti", "conflict" }
say { "484 for the calling number", "484 and caller ID", "The switch answers 484 when the calling number is not valid; in SIP it says that the called number is incomplete.", "Check the caller ID as well when a complete number gets 484.", short = "484, caller ID" }
say { "hunting after a 6xx", "Routes after a 6xx", "The switch tries the next route after 600, 603, 604, 606, 607 and 608; in SIP a 6xx ends the search.", "Turn on Stop hunting for these codes if nobody else is to be tried.", short = "After a 6xx" }
say { "PRACK for 100", "PRACK for 100", "The page has NoPrack for a PRACK to 100 Trying, and in SIP no PRACK is due to a 100.", "Read it as the PRACK for another provisional response." }

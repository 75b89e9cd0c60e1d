-- SPDX-License-Identifier: MIT
-- Words for people, in English: Telnyx.

about { "telnyx", "codes" }
say { "D1",  "Too many calls",         "The account has as many outbound calls at a time as its global limit allows.", "Start fewer calls at a time, or raise the limit in the outbound voice profile." }
say { "D10", "Not allowed",            "The SIP connection, the outbound voice profile or the account is off or forbids the call.", "Make sure that the SIP connection and the outbound voice profile are active." }
say { "D11", "Number not valid",       "The called number is not valid.", "Write the number in E.164 format, with a plus sign and the country code." }
say { "D12", "Not in the plan",        "The service plan of the outbound voice profile does not include the called number.", "Change the service plan of the outbound voice profile." }
say { "D13", "Country not allowed",    "The outbound voice profile does not allow calls to this country.", "Add the country to those that the outbound voice profile allows.", short = "Not allowed" }
say { "D14", "Number not valid",       "The called number is not valid.", "Write the number in E.164 format, with a plus sign and the country code." }
say { "D15", "Profile is off",         "The outbound voice profile is not active.", "Turn on the outbound voice profile." }
say { "D16", "Connection inactive",    "The SIP connection is not active at Telnyx.", "Turn on the SIP connection.", short = "Trunk inactive" }
say { "D17", "Account blocked",        "Telnyx has blocked the account.", "Ask Telnyx support why the account is blocked." }
say { "D18", "Connection inactive",    "The SIP connection is not active at Telnyx.", "Turn on the SIP connection.", short = "Trunk inactive" }
say { "D19", "Account blocked",        "Telnyx has blocked the account because of its billing.", "Add credit, and check how the account pays." }
say { "D2",  "Too many calls",         "The outbound voice profile has as many calls at a time as its limit allows.", "Start fewer calls at a time, or raise the limit of the profile." }
say { "D21", "No destination set",     "No connection that can be reached and no forwarding number belongs to the called number.", "Give the number a connection that is registered or has addresses, or a forwarding number.", short = "No destination" }
say { "D22", "No free channel",        "All channels of the number, the connection or the profile are in use.", "Start fewer calls at a time, or allot more channels." }
say { "D24", "Rate too high",          "The rate of this call per minute is above the maximum of the outbound voice profile.", "Raise the maximum rate in the outbound voice profile." }
say { "D25", "Sign-in refused",        "Telnyx knows no account with this IP address and username.", "Check the SIP credentials and the settings of the connection." }
say { "D26", "No connection",          "No SIP connection belongs to the caller.", "Make sure that a SIP connection has this username or address, and an outbound voice profile." }
say { "D27", "Sign-in refused",        "The credentials or the connection did not pass the check.", "Check the SIP credentials and the settings of the connection." }
say { "D28", "Sign-in refused",        "The credentials or the connection did not pass the check.", "Check the SIP credentials and the settings of the connection." }
say { "D29", "Token refused",          "The token in X-Telnyx-Token or the IP address is not that of a connection.", "Compare the token with the one in the settings of the connection." }
say { "D3",  "Too many calls",         "The connection has as many calls at a time as its limit allows.", "Start fewer calls at a time, or raise the limit of the connection." }
say { "D30", "Address not valid",      "The SIP URI that was called is not valid, or the connection does not accept it.", "Correct the SIP URI.", short = "Invalid address" }
say { "D31", "Address not valid",      "Telnyx could not verify the SIP subdomain that was called.", "Save the subdomain settings of the connection again, and ask Telnyx support if that does not help.", short = "Invalid address" }
say { "D34", "Caller ID not in EEA",   "The service plan is one for the EEA, and the caller ID is not from there.", "Use a caller ID from the EEA, or change the service plan of the outbound voice profile.", short = "Bad caller ID" }
say { "D35", "Caller ID not valid",    "The caller ID is not written in a valid format.", "Write the caller ID in E.164 format, with a plus sign and the country code.", short = "Bad caller ID" }
say { "D36", "Caller ID not yours",    "The number used as caller ID belongs to another account.", "Use a number of your own account as caller ID.", short = "Bad caller ID" }
say { "D37", "No emergency calls",     "Calls that are started over Call Control may not go to emergency numbers.", "Do not send emergency calls this way; send them over a SIP connection.", short = "No emergency" }
say { "D38", "No outbound profile",    "The connection has no outbound voice profile.", "Assign an outbound voice profile to the connection.", short = "No profile" }
say { "D39", "International limit",    "The account has spent what it may spend on international calls in a day.", "Ask Telnyx support for a higher limit.", short = "Limit reached" }
say { "D4",  "Too many calls",         "The connection has as many incoming calls as its limit allows.", "Raise the limit in the inbound settings of the connection." }
say { "D40", "No route",               "The destination exists, but no route leads to it.", "Check the destination and the routing settings." }
say { "D41", "Destination blocked",    "Calls to numbers that begin like this one are blocked because of fraud.", "Ask Telnyx support to enable the destination.", short = "Call blocked" }
say { "D42", "Transfer not allowed",   "The connection does not allow a transfer by SIP REFER.", "Turn on call transfer in the settings of the connection.", short = "No transfer" }
say { "D44", "No such connection",     "The connection_id of the request is not valid or does not exist.", "Use the ID of a connection of the account.", short = "Not found" }
say { "D46", "Caller ID not allowed",  "The number used as caller ID is on the list of numbers that never call.", "Use another number as caller ID.", short = "ID not allowed" }
say { "D48", "No address set",         "The connection of the called number has no IP address and no host name.", "Set an IP address or a host name for the connection." }
say { "D49", "Caller ID without LRN",  "The North American number used as caller ID has no valid LRN.", "Use a caller ID that has LRN data.", short = "No LRN" }
say { "D5",  "No free channel",        "The limit of the older channel billing is exceeded.", "Check the settings of channel billing." }
say { "D50", "Number not valid",       "The called North American number has no valid LRN.", "Check the number before dialing again." }
say { "D51", "Caller ID not verified", "The number used as caller ID is not from Telnyx and not verified there.", "Verify the number at Telnyx, or use another caller ID.", short = "Bad caller ID" }
say { "D52", "Caller ID restricted",   "The number used as caller ID is restricted.", "Check who owns the number, and its status.", short = "Bad caller ID" }
say { "D53", "Calls itself",           "The number used as caller ID is the called number.", "Use another number as caller ID." }
say { "D54", "Caller ID restricted",   "The number used as caller ID has a bad reputation, so Telnyx lets it start no calls.", "Use another number as caller ID, or ask Telnyx support to lift the restriction.", short = "Bad caller ID" }
say { "D56", "No free channel",        "The global limit of channel billing is exceeded.", "Ask Telnyx support for more channels." }
say { "D57", "HD voice is off",        "HD voice is off for this phone number.", "Turn on HD voice in the settings of the number." }
say { "D58", "Number blocked",         "Calls to this number are restricted.", "Ask Telnyx support for the reason." }
say { "D59", "Number not supported",   "The region does not support special or short numbers like this one.", "Dial a type of number that the region supports.", short = "Bad number" }
say { "D60", "Number not verified",    "The tier of the account allows verified numbers only.", "Upgrade the account, or verify the numbers.", short = "Not verified" }
say { "D61", "Number not verified",    "The tier of the account allows verified numbers only.", "Upgrade the account, or verify the numbers.", short = "Not verified" }
say { "D63", "Number is being ported", "The number used as caller ID is still being ported.", "Try again when the port is complete.", short = "Port pending" }
say { "D64", "Papers missing",         "A requirement of the regulator is still open.", "Complete the documents that the regulator requires." }
say { "D65", "Papers missing",         "A requirement of the regulator is still open.", "Complete the documents that the regulator requires." }
say { "D7",  "No outbound profile",    "No outbound voice profile is assigned.", "Assign an outbound voice profile.", short = "No profile" }
say { "D8",  "No E911 caller ID",      "A call to an emergency number has no caller ID that is valid for E911.", "Enable E911 for a number of the account, and use it as caller ID.", short = "No caller ID" }
say { "D9",  "International limit",    "The rate limit for international destinations is reached.", "Start fewer calls to the same number in a minute, or ask Telnyx support for a higher limit.", short = "Limit reached" }
say { "P01", "Bad request",            "The Request-URI has the anycast address of the proxy in place of the Contact that Telnyx sent.", "Make sure that your system sends ACK and BYE to that Contact, and that no NAT or ALG rewrites it." }
say { "P02", "Nothing to cancel",      "A CANCEL came, but no INVITE that it could cancel.", "Make sure that your system cancels only an INVITE that is still open.", short = "No such call" }
say { "P03", "Method not allowed",     "The method of the request is not one that SIP has.", "Use another method or function.", short = "Method refused" }
say { "P04", "Bad registration",       "A REGISTER has a tag in its To header, or a CANCEL came without an INVITE.", "Leave the tag out of the To header of a REGISTER, and cancel only an INVITE that is still open." }
say { "P05", "Too many calls",         "More calls were started in a second than the IP address or the username may.", "Start fewer calls per second." }
say { "P06", "Message too large",      "A message has more than 6144 bytes.", "Shorten the message before sending it again.", short = "Message too big" }
say { "P14", "Address too long",       "The Request-URI or the Contact header is too long.", "Shorten the Request-URI and the Contact header to at most 512 bytes each." }
say { "P15", "Contact too long",       "The Contact header is too long, or, behind a 503, too many registrations came in a second.", "Shorten the Contact header to less than 512 bytes." }
say { "P16", "Bad registration",       "A REGISTER has a tag in its To header, by the article, or too long a Contact header, by the page.", "Leave the tag out of the To header of a REGISTER, and shorten Contact if it has more than 512 bytes." }
say { "P18", "No number given",        "The Request-URI or the To header names no destination.", "Put the destination into the Request-URI and the To header." }
say { "P29", "Registration failed",    "Telnyx failed to process the registration.", "Try again, and ask Telnyx support if it keeps failing.", short = "Server error" }
say { "P43", "No WebSocket",           "A request came to the port for WebSocket without that protocol.", "Make sure that your system speaks WebSocket on that port, or uses another." }
say { "P51", "Contact too long",       "The Contact header has more than 512 bytes.", "Shorten the Contact header to at most 512 bytes." }
say { "P81", "Username too short",     "The SIP username in To has fewer than four characters.", "Send the username of the connection, which has at least four letters and digits.", short = "Bad username" }
say { "P82", "Username not valid",     "The SIP username has characters that are neither letters nor digits.", "Send the username of the connection, which has at least four letters and digits.", short = "Bad username" }
say { "P83", "Username not valid",     "The SIP username did not pass the check.", "Send the SIP username as it is written in the settings of the connection.", short = "Bad username" }
say { "P93", "Method not allowed",     "Telnyx does not take this method, by the article, or the request passed too many servers, by the page.", "Check which method your system sends, and whether its routing has loops.", short = "Method refused" }
say { "R14", "Username missing",       "The credentials have no username.", "Send the SIP username with the credentials." }
say { "R16", "Username not valid",     "The username of the credentials has characters that are not valid.", "Send the username of the connection, which has at least four letters and digits.", short = "Bad username" }
say { "R17", "Username too short",     "The username of the credentials has fewer than four characters.", "Send the username of the connection, which has at least four letters and digits.", short = "Bad username" }
say { "R18", "Username not yours",     "The username of the credentials is not the one in To and From.", "Send the same username in To, From and the credentials.", short = "Bad username" }
say { "R47", "Too many contacts",      "A REGISTER has several Contact addresses.", "Register one Contact address with each request.", short = "Bad request" }
say { "RG1", "Not registered",         "No SIP client is registered with the credentials of the connection.", "Make sure that the SIP client registers before calls are made." }
say { "PE1", "No route",               "Telnyx found no route to the destination.", "Try again, or send the call another way." }
say { "PE2", "No route",               "Telnyx found no route to the destination.", "Try again, or send the call another way." }
say { "PE3", "No route",               "Telnyx found no route to the destination.", "Try again, or send the call another way." }
say { "PE4", "No route",               "Telnyx found no route to the destination.", "Try again, or send the call another way." }
say { "PE5", "No route",               "Telnyx found no route to the destination.", "Try again, or send the call another way." }
say { "PE6", "No route",               "Telnyx found no route to the destination.", "Try again, or send the call another way." }
say { "TV1", "Carrier failed",         "A carrier further on could not complete the call.", "Try again, or send the call another way." }
say { "TM1", "Destination not served", "Telnyx has no rate for numbers that begin like this one.", "Ask Telnyx support whether the destination can be served.", short = "Not served" }
say { "B3",  "Encryption needed",      "The connection expects encrypted media.", "Turn on SRTP in the SIP client, or turn it off for the connection.", short = "SRTP needed" }

about { "telnyx", "note" }
say { "488", "Media refused", "Media that do not fit have a 488 without a code: private or IPv6 addresses, T.38, codecs, or SRTP on one side.", "Compare the SDP with the codecs, the fax and the SRTP settings of the connection." }

about { "telnyx", "conflict" }
say { "486 for limits",      "486 and not busy",  "D4, D5, D56, D61 and D65 stand behind a 486 and tell of limits; in SIP a 486 says that the called phone is busy.", "Read the code at the end of the phrase before a 486 is taken for busy." }
say { "404 for the account", "404, number right", "D18 and D19 stand behind a 404 when connection or account is off; in SIP a 404 says that nobody has the number.", "Read the code at the end of the phrase before a 404 is taken for a wrong number.", short = "404, not wrong" }
say { "D10 to D17",          "D10 to D17",        "The page has one meaning for all; the article has a limit (D10), numbers (D11 to D14) and what is off (D15 to D17).", "Go by the article from D11 on; for D10 check limits and settings." }
say { "D52 to D54",          "D52 to D54",        "The page has a restricted caller ID; the article has inbound screening for D52, and a call to itself for D53.", "Go by the article when the call is an incoming one, or one to itself." }
say { "P14 to P16",          "P14 to P16",        "The page has too long a Contact; the article has the Request-URI (P14), the rate (P15) and a To tag (P16).", "Check the length, the rate and the To tag." }
say { "P83 and P93",         "P83 and P93",       "The page has a bad username (P83) and hops (P93); the article has hops (P83) and the method (P93).", "Go by the response code beside it: 483 is for hops." }
say { "response codes",      "403 or another",    "The page has 403 for all; the article has 404 D14, 603 D52, 486 D61 D65, 503 P05 P15, 513 P06 and 483 P83.", "Go by the response code that came; beside another than the page's the code is not looked up." }

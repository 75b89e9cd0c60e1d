-- SPDX-License-Identifier: MIT
-- Words for people, in English: Telnyx.

about { "telnyx", "codes" }
say { "D1",  "Too many calls",         "The account has as many outbound calls at a time as its global limit allows.", "Start fewer calls at a time, or raise the limit in the outbound voice profile." }
say { "D10", "Not allowed",            "The SIP connection, the outbound voice profile or the account is off or forbids the call.", "Make sure that the SIP connection and the outbound voice profile are active." }
say { "D11", "Not allowed",            "The SIP connection, the outbound voice profile or the account is off or forbids the call.", "Make sure that the SIP connection and the outbound voice profile are active." }
say { "D12", "Not allowed",            "The SIP connection, the outbound voice profile or the account is off or forbids the call.", "Make sure that the SIP connection and the outbound voice profile are active." }
say { "D13", "Not allowed",            "The SIP connection, the outbound voice profile or the account is off or forbids the call.", "Make sure that the SIP connection and the outbound voice profile are active." }
say { "D14", "Not allowed",            "The SIP connection, the outbound voice profile or the account is off or forbids the call.", "Make sure that the SIP connection and the outbound voice profile are active." }
say { "D15", "Not allowed",            "The SIP connection, the outbound voice profile or the account is off or forbids the call.", "Make sure that the SIP connection and the outbound voice profile are active." }
say { "D16", "Not allowed",            "The SIP connection, the outbound voice profile or the account is off or forbids the call.", "Make sure that the SIP connection and the outbound voice profile are active." }
say { "D17", "Not allowed",            "The SIP connection, the outbound voice profile or the account is off or forbids the call.", "Make sure that the SIP connection and the outbound voice profile are active." }
say { "D18", "Connection inactive",    "The SIP connection is not active at Telnyx.", "Turn on the SIP connection.", short = "Trunk inactive" }
say { "D19", "Account blocked",        "Telnyx has blocked the account because of its billing.", "Add credit, and check how the account pays." }
say { "D2",  "Too many calls",         "The outbound voice profile has as many calls at a time as its limit allows.", "Start fewer calls at a time, or raise the limit of the profile." }
say { "D21", "No destination set",     "No destination or forwarding number belongs to the called number.", "Make sure that the called number is valid and active.", short = "No destination" }
say { "D22", "No free channel",        "All channels of the number, the connection or the profile are in use.", "Start fewer calls at a time, or allot more channels." }
say { "D24", "Rate too high",          "The rate of this call per minute is above the maximum of the outbound voice profile.", "Raise the maximum rate in the outbound voice profile." }
say { "D25", "Sign-in refused",        "The credentials or the connection did not pass the check.", "Check the SIP credentials and the settings of the connection." }
say { "D26", "Sign-in refused",        "The credentials or the connection did not pass the check.", "Check the SIP credentials and the settings of the connection." }
say { "D27", "Sign-in refused",        "The credentials or the connection did not pass the check.", "Check the SIP credentials and the settings of the connection." }
say { "D28", "Sign-in refused",        "The credentials or the connection did not pass the check.", "Check the SIP credentials and the settings of the connection." }
say { "D29", "Sign-in refused",        "The credentials or the connection did not pass the check.", "Check the SIP credentials and the settings of the connection." }
say { "D3",  "Too many calls",         "The connection has as many calls at a time as its limit allows.", "Start fewer calls at a time, or raise the limit of the connection." }
say { "D30", "Address not valid",      "The SIP URI or its subdomain is not valid.", "Correct the SIP URI and the subdomain.", short = "Invalid address" }
say { "D31", "Address not valid",      "The SIP URI or its subdomain is not valid.", "Correct the SIP URI and the subdomain.", short = "Invalid address" }
say { "D35", "Caller ID not valid",    "The caller ID is not written in a valid format.", "Write the caller ID in E.164 format, with a plus sign and the country code.", short = "Bad caller ID" }
say { "D36", "Caller ID not yours",    "The number used as caller ID belongs to another account.", "Use a number of your own account as caller ID.", short = "Bad caller ID" }
say { "D38", "No outbound profile",    "The connection has no outbound voice profile.", "Assign an outbound voice profile to the connection.", short = "No profile" }
say { "D40", "No route",               "The destination exists, but no route leads to it.", "Check the destination and the routing settings." }
say { "D41", "Destination blocked",    "Calls to numbers that begin like this one are blocked because of fraud.", "Ask Telnyx support to enable the destination.", short = "Call blocked" }
say { "D42", "Transfer not allowed",   "The connection does not allow a transfer by SIP REFER.", "Turn on call transfer in the settings of the connection.", short = "No transfer" }
say { "D49", "Caller ID without LRN",  "The North American number used as caller ID has no valid LRN.", "Use a caller ID that has LRN data.", short = "No LRN" }
say { "D5",  "No free channel",        "The limit of the older channel billing is exceeded.", "Check the settings of channel billing." }
say { "D51", "Caller ID not verified", "The number used as caller ID is not from Telnyx and not verified there.", "Verify the number at Telnyx, or use another caller ID.", short = "Bad caller ID" }
say { "D52", "Caller ID restricted",   "The number used as caller ID is restricted.", "Check who owns the number, and its status.", short = "Bad caller ID" }
say { "D53", "Caller ID restricted",   "The number used as caller ID is restricted.", "Check who owns the number, and its status.", short = "Bad caller ID" }
say { "D54", "Caller ID restricted",   "The number used as caller ID is restricted.", "Check who owns the number, and its status.", short = "Bad caller ID" }
say { "D56", "No free channel",        "The global limit of channel billing is exceeded.", "Ask Telnyx support for more channels." }
say { "D57", "HD voice is off",        "HD voice is off for this phone number.", "Turn on HD voice in the settings of the number." }
say { "D59", "Number not supported",   "The region does not support special or short numbers like this one.", "Dial a type of number that the region supports.", short = "Bad number" }
say { "D60", "Number not verified",    "The tier of the account allows verified numbers only.", "Upgrade the account, or verify the numbers.", short = "Not verified" }
say { "D61", "Number not verified",    "The tier of the account allows verified numbers only.", "Upgrade the account, or verify the numbers.", short = "Not verified" }
say { "D63", "Number is being ported", "The number is still being ported.", "Try again when the port is complete.", short = "Port pending" }
say { "D64", "Papers missing",         "A requirement of the regulator is still open.", "Complete the documents that the regulator requires." }
say { "D65", "Papers missing",         "A requirement of the regulator is still open.", "Complete the documents that the regulator requires." }
say { "D7",  "No outbound profile",    "No outbound voice profile is assigned.", "Assign an outbound voice profile.", short = "No profile" }
say { "D8",  "No E911 caller ID",      "The call has no caller ID for emergency calls.", "Set up a caller ID for E911.", short = "No caller ID" }
say { "D9",  "International limit",    "The rate limit for international destinations is reached.", "Check the rate limits of the account.", short = "Limit reached" }
say { "P01", "Bad request",            "The Request-URI has the anycast address of the proxy.", "Put the address of the right Contact into the Request-URI." }
say { "P02", "Nothing to cancel",      "A CANCEL came, but no INVITE that it could cancel.", "Make sure that your system cancels only an INVITE that is still open.", short = "No such call" }
say { "P04", "Bad registration",       "A REGISTER has a tag in its To header, which SIP does not allow.", "Leave the tag out of the To header of a REGISTER." }
say { "P05", "Too fast or too large",  "Too many calls were started in a second, or a message is too large.", "Start fewer calls per second, and send smaller messages.", short = "Limit exceeded" }
say { "P06", "Too fast or too large",  "Too many calls were started in a second, or a message is too large.", "Start fewer calls per second, and send smaller messages.", short = "Limit exceeded" }
say { "P14", "Contact too long",       "The Contact header is too long.", "Shorten the Contact header to less than 512 bytes." }
say { "P15", "Contact too long",       "The Contact header is too long.", "Shorten the Contact header to less than 512 bytes." }
say { "P16", "Contact too long",       "The Contact header is too long.", "Shorten the Contact header to less than 512 bytes." }
say { "P18", "No number given",        "The Request-URI or the To header names no destination.", "Put the destination into the Request-URI and the To header." }
say { "P29", "Registration failed",    "Telnyx failed to process the registration.", "Try again, and ask Telnyx support if it keeps failing.", short = "Server error" }
say { "P51", "Contact too long",       "The Contact header has more than 512 bytes.", "Shorten the Contact header to at most 512 bytes." }
say { "P81", "Username not valid",     "The SIP username did not pass the check.", "Check how the SIP username is written.", short = "Bad username" }
say { "P82", "Username not valid",     "The SIP username did not pass the check.", "Check how the SIP username is written.", short = "Bad username" }
say { "P83", "Username not valid",     "The SIP username did not pass the check.", "Check how the SIP username is written.", short = "Bad username" }
say { "P93", "Routing loop",           "The request has passed through too many servers.", "Check the routing of your system for loops." }
say { "R14", "Username missing",       "The credentials have no username.", "Send the SIP username with the credentials." }
say { "R16", "Username not valid",     "The username is not valid, too short, or not that of the credentials.", "Use letters and digits, and the username of the credentials.", short = "Bad username" }
say { "R17", "Username not valid",     "The username is not valid, too short, or not that of the credentials.", "Use letters and digits, and the username of the credentials.", short = "Bad username" }
say { "R18", "Username not valid",     "The username is not valid, too short, or not that of the credentials.", "Use letters and digits, and the username of the credentials.", short = "Bad username" }
say { "R47", "Too many contacts",      "A REGISTER has several Contact addresses.", "Register one Contact address with each request.", short = "Bad request" }
say { "RG1", "Not registered",         "No SIP client is registered with the credentials of the connection.", "Make sure that the SIP client registers before calls are made." }
say { "PE1", "No route",               "Telnyx found no route to the destination.", "Make sure that the number is right and can be reached." }
say { "PE2", "No route",               "Telnyx found no route to the destination.", "Make sure that the number is right and can be reached." }
say { "PE3", "No route",               "Telnyx found no route to the destination.", "Make sure that the number is right and can be reached." }
say { "PE4", "No route",               "Telnyx found no route to the destination.", "Make sure that the number is right and can be reached." }
say { "PE5", "No route",               "Telnyx found no route to the destination.", "Make sure that the number is right and can be reached." }
say { "PE6", "No route",               "Telnyx found no route to the destination.", "Make sure that the number is right and can be reached." }
say { "TV1", "Carrier failed",         "A carrier further on could not complete the call.", "Try again, or send the call another way." }
say { "TM1", "Destination not served", "Telnyx has no rate for numbers that begin like this one.", "Ask Telnyx support whether the destination can be served.", short = "Not served" }
say { "B3",  "Encryption needed",      "The connection expects encrypted media.", "Turn on SRTP in the SIP client, or turn it off for the connection.", short = "SRTP needed" }

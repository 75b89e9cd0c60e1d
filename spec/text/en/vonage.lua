-- SPDX-License-Identifier: MIT
-- Words for people, in English: Vonage.

about { "vonage", "status" }
say { "started",               "Call created",          "The call was created.", "Wait for the called phone to ring." }
say { "ringing",               "Ringing",               "The called phone is ringing.", "Wait for the called party to answer." }
say { "answered",              "Call answered",         "The call was answered.", "Do nothing; the call is up." }
say { "timeout",               "No answer",             "Nobody answered in the time allowed.", "Try again later, or let the phone ring longer." }
say { "machine",               "Machine answered",      "A machine answered the call.", "Do nothing, or call later if a person is to answer." }
say { "completed",             "Call ended",            "The call ended normally.", "Do nothing; the call ended normally." }
say { "failed",                "Call failed",           "The call could not be connected.", "Look at the detail of the event for the reason." }
say { "rejected",              "Call rejected",         "The call was rejected before it was connected.", "Do not call again before the detail of the event has told why." }
say { "busy",                  "Busy",                  "The called phone is in use.", "Try again later, or leave a message." }
say { "cancelled",             "Call canceled",         "The caller gave up before the call was answered.", "Do nothing; the call attempt is over." }
say { "transfer",              "Call moved",            "A leg of the call was moved to another conversation.", "Do nothing; the call is up." }
say { "input",                 "Input received",        "An input action of the call has finished.", "Do nothing; the call is up." }
say { "human",                 "Person answered",       "A person answered the call.", "Do nothing; the call is up." }
say { "disconnected",          "WebSocket closed",      "Your own side closed the WebSocket of the call.", "Check why your program closed the WebSocket, unless it meant to." }
say { "unanswered",            "Not answered",          "The called party cannot be reached, or declined the call.", "Try again later, unless the detail of the event tells otherwise." }

about { "vonage", "detail" }
say { "no_detail",             "No detail",             "The event has no detail.", "Do nothing; the status says all that is known." }
say { "unmapped_detail",       "Unknown detail",        "The event has a detail that the SDK does not know.", "Look at the detail in the event itself." }
say { "invalid_number",        "Number not valid",      "The called number is not valid.", "Check the number before dialing again." }
say { "restricted",            "Refused by carrier",    "The carrier refuses the call.", "Ask Vonage support for the reason.", short = "Carrier refused" }
say { "declined",              "Call declined",         "The called party declined the call.", "Do not call again right away; the called party decided so." }
say { "cannot_route",          "No route to number",    "Vonage found no way to the number.", "Check the number; if it is right, ask Vonage support for a route.", short = "No route" }
say { "number_out_of_service", "No longer in service",  "The number is no longer in service.", "Do not call this number again, and remove it from stored entries.", short = "Out of service" }
say { "internal_error",        "Server error",          "A server failed while handling the call.", "Try again later; if it fails again, ask Vonage support for the reason." }
say { "carrier_timeout",       "No carrier response",   "The carrier did not respond in time.", "Try again; if it fails again, ask Vonage support whether the carrier is up.", short = "Carrier silent" }
say { "unavailable",           "Not available",         "The called party cannot be reached right now.", "Try again later." }

about { "vonage", "disconnected_by" }
say { "platform",              "Ended by Vonage",       "The Vonage platform ended the call, after the last action for example.", "Do nothing, unless the call ended too early." }
say { "user",                  "Ended by user",         "The person at the phone hung up, rejected the call or did not answer.", "Do nothing; the person at the phone decided so." }

about { "vonage", "sip" }
say { 400, "Bad request",           "The request is malformed.", "Correct the headers and the syntax before sending the request again." }
say { 401, "Sign-in needed",        "Credentials are missing or not valid.", "Send the request again with valid credentials." }
say { 403, "Not allowed",           "The caller ID is not allowed, or a policy blocks the call.", "Present a caller ID that is allowed; if it is, ask Vonage support about the policy." }
say { 404, "Number not found",      "The network of the destination does not have the number.", "Check the number before dialing again." }
say { 407, "Sign-in needed",        "A proxy asks for credentials.", "Send the request again with valid credentials." }
say { 408, "Timed out",             "The endpoint of the destination did not respond in time.", "Try again later." }
say { 480, "Not available",         "The called phone is off, out of coverage or not registered.", "Try again later." }
say { 486, "Busy",                  "The called phone is in use, or rejects the call.", "Try again later, or leave a message." }
say { 487, "Call canceled",         "The caller gave up before the call was answered.", "Do nothing; the call attempt is over." }

about { "vonage", "callback" }
say { 0,      "No answer", "Nobody answered within 30 seconds, so Vonage ended the call.", "Try again later." }
say { "Null", "XML not valid", "The call was ended because of an error in its VoiceXML.", "Check the VoiceXML that your web server returns." }

about { "vonage", "note" }
say { "carriers", "What carriers say", "Busy, rejected and failed depend on what the carriers report, so a busy callee may be rejected here.", "Expect rejected where the called phone was in use.", short = "By the carriers" }

about { "vonage", "conflict" }
say { "rejected", "Who rejected", "The SDK says that Vonage rejected the call; the list of call statuses says that the destination did.", "Read the detail of the event, which tells the two apart." }
say { "0", "Value without SIP", "The older article had 0 for a timeout and Null for an error in VoiceXML; the newer has response codes alone.", "Expect either value in old records only.", short = "Not of SIP" }

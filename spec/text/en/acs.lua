-- SPDX-License-Identifier: MIT
-- Words for people, in English: Azure Communication Services.

about { "acs", "pstn" }
say { 0,      "Call ended",        "This side ended the call.", "Do nothing; the call ended normally." }
say { 60486,  "Busy",              "The called number is busy, or has a technical problem.", "Try again later." }
say { 500001, "Timed out",         "The client or gateway of the user did not answer in time.", "Look in the logs of the SBC, if the call went by direct routing." }
say { 510403, "Caller ID refused", "The call has no valid alternate ID, or the SBC does not allow the number.", "Pass a phone number of your own resource as the alternate ID of the call.", short = "ID refused" }
say { 511404, "Number not found",  "The phone number, or the resource that the call uses, was not found.", "Check that the number is assigned, and that the resource and its subscription are active." }
say { 511532, "Trunk not found",   "The resource has no settings for this SIP trunk.", "Make sure that the resource has this SIP trunk in the Azure portal." }
say { 531004, "No media path",     "The media path could not be set up.", "Check that no firewall blocks the addresses and ports of the media." }
say { 540000, "Call ended",        "The side of the telephone network ended the call normally.", "Do nothing; the call ended normally." }
say { 540487, "Call canceled",     "The caller gave up before the call was answered.", "Do nothing; the call attempt is over." }
say { 560000, "Call ended",        "The side of the telephone network ended the call normally.", "Do nothing; the call ended normally." }
say { 560403, "Not allowed",       "The side of the telephone network forbade, canceled or rejected the call.", "Make sure that the number is valid, and write it in E.164 format." }
say { 560404, "Number not found",  "The number does not exist, is not assigned, or is not allowed by the SBC.", "Make sure that the number exists and is assigned, and that the calling number is yours." }
say { 560408, "No answer",         "The called party did not respond in time.", "Look in the logs of the SBC, if the call went by direct routing." }
say { 560480, "No answer",         "The called party does not answer, or is not available for now.", "Try again later." }
say { 560484, "Number not valid",  "The called number or address is incomplete or not valid.", "Write the number in full, in E.164 format." }
say { 560487, "Call canceled",     "The caller gave up, or the call attempt was ended normally.", "Do nothing; the call attempt is over." }
say { 560500, "Server error",      "A server on the way of the call failed.", "Try again; if it fails again, ask the phone company or Microsoft support." }
say { 560503, "Network failed",    "A server or the network on the way of the call is out of order for now.", "Try again; if it fails again, ask the phone company or Microsoft support." }
say { 560603, "Call declined",     "The called party declined the call, or fraud detection did.", "Do not call again unless asked to, and check the limit on calls at a time." }

about { "acs", "call_end" }
say { "0 0 Success",   "Call ended",         "This side ended the call.", "Do nothing; the call ended normally." }
say { "0 487 Success", "Call canceled",      "The caller gave up before the call was answered.", "Do nothing; the call attempt is over." }
say { "0 603 Success", "Call declined",      "The called party declined the call.", "Do nothing; the call attempt is over." }
say { 3100,            "No connection",      "The network of the client failed while the call was set up.", "Check the network of the client, and call with the latest SDK." }
say { 3101,            "Call interrupted",   "The network of the client failed during the call.", "Check the network of the client." }
say { 3112,            "No connection",      "The settings of the client's network did not let the call be set up.", "Check that the network and firewall of the client let calls through." }
say { 4097,            "Meeting ended",      "The organizer ended the meeting for all.", "Do nothing; the call ended normally." }
say { 4507,            "Token not valid",    "The application did not give a valid access token.", "Make sure that the application renews its access token in time." }
say { 4521,            "Connection lost",    "The user was gone without hanging up, as when a browser tab is closed.", "Do nothing, unless it happens often." }
say { 5000,            "Removed from call",  "Another participant removed this one from the call.", "Do nothing; the call ended normally.", short = "Removed" }
say { 5003,            "Call declined",      "The called party declined the call at all endpoints.", "Do nothing; the call attempt is over." }
say { 5300,            "Removed from call",  "Another participant removed this one from the call.", "Do nothing; the call ended normally.", short = "Removed" }
say { 7000,            "Call ended",         "The platform ended the call.", "Do nothing; the call ended normally." }
say { 10003,           "Answered elsewhere", "Another endpoint of the same user took the call.", "Do nothing; the call was answered.", short = "Taken elsewhere" }
say { 10004,           "No answer",          "No endpoint of the called party took the call in time.", "Try again later, and make sure that the application shows the call to its user." }
say { 10024,           "Call declined",      "The called party declined the call at all endpoints.", "Try again later, if at all." }
say { 10057,           "Setup not finished", "The called client did not finish the setup of the call, and may be gone.", "Try again when the called client is connected.", short = "Setup unfinished" }
say { 301005,          "Audio lost",         "The platform got no more media from the participant, and removed it.", "Check the network of the participant, and call with the latest SDK." }
say { 510403,          "Call blocked",       "The call was marked as spam before, and is blocked now.", "Pass a phone number of your own resource as the alternate ID of the call." }
say { 540487,          "Call canceled",      "The caller gave up before the call was answered.", "Do nothing; the call attempt is over." }
say { 560000,          "Call ended",         "The side of the telephone network ended the call normally.", "Do nothing; the call ended normally." }
say { 560486,          "Busy",               "The called number is busy, or has a technical problem.", "Try again later." }

about { "acs", "code" }
say { 404, "Call not found",       "The number, or the call to join, does not exist.", "Make sure that the number or the call to join exists." }
say { 408, "Timed out",            "The call controller waited in vain for messages from an endpoint.", "Make sure that the clients are running and connected." }
say { 410, "Audio failed",         "The media of the client or of the platform failed.", "Use the latest SDK, in an environment that it supports." }
say { 430, "Client not reachable", "The platform could not deliver a message to the client application.", "Start the client application, and see that it stays connected.", short = "Not reachable" }
say { 480, "Not registered",       "The called endpoint is not registered.", "Try again when the called endpoint is registered." }
say { 481, "Server error",         "The incoming call could not be handled.", "Ask Azure support, with a request in the portal." }
say { 490, "Network failed",       "The network of the local endpoint has a problem.", "Check the network of the endpoint." }
say { 491, "Network failed",       "The network of the local endpoint has a problem.", "Check the network of the endpoint." }
say { 496, "Network failed",       "The network of the local endpoint has a problem.", "Check the network of the endpoint." }
say { 497, "Network failed",       "The network of the local endpoint has a problem.", "Check the network of the endpoint." }
say { 498, "Network failed",       "The network of the local endpoint has a problem.", "Check the network of the endpoint." }
say { 500, "Server error",         "The infrastructure of the platform failed.", "Ask Azure support, with a request in the portal." }
say { 503, "Server error",         "The infrastructure of the platform failed.", "Ask Azure support, with a request in the portal." }
say { 504, "Server error",         "The infrastructure of the platform failed.", "Ask Azure support, with a request in the portal." }

about { "acs", "initiator" }
say { "local participant", "Ended on this side", "The participant on this side ended the call.", "Do nothing, unless that was not meant.", short = "Ended here" }
say { "SBC",               "Ended by an SBC",    "The SBC of the user or operator, or what is behind it, gave the final response.", "Look for the reason in the logs of the SBC." }
say { "Microsoft",         "Ended by Microsoft", "A Microsoft service gave the final response.", "Read what the subcode says; the logs of the SBC may not show why.", short = "Microsoft ended" }

about { "acs", "note" }
say { "where",       "Where to look",     "The call summary log has both codes of each participant.", "Turn on logging, and look for ParticipantEndReason and ParticipantEndSubCode." }
say { "560 and 540", "Who gave the code", "A subcode that begins with 560 comes from the SBC of an outbound call, with 540 from that of an inbound one.", "Begin with the logs of the SBC there, and with the subcode itself elsewhere.", short = "Who gave it" }

about { "acs", "conflict" }
say { "410 is not Gone", "410 is about media", "The code is 410 when media fail, where SIP has it for an address that is gone.", "Read the subcode, and leave the number as it is.", short = "410 is media" }
say { "481 is not of a dialog", "481 is a failure", "The code is 481 when an incoming call could not be handled, where SIP has it for a call that is gone.", "Ask Azure support, and look for no call that ended before." }
say { "491 is not Request Pending", "491 is the network", "Codes from 490 to 498 tell of the local network, where SIP has 491 for a request that is pending.", "Check the network, and do not wait for another request.", short = "491 is network" }
say { "497 or 487 with 560487", "497 or 487", "The table has 497 beside 560487, though a subcode with 560 ends in its code.", "Take 497 beside 560487 for 487." }
say { "60486 or 560486", "60486 or 560486", "One table has 60486 for a busy number, the other 560486.", "Look for both in your records." }
say { "510403 and why it was blocked", "Spam or caller ID", "One table says of 510403 that the number was marked as spam, the other that its caller ID is missing.", "Check the alternate ID first, then whether the number is taken for spam.", short = "Spam or ID" }
say { "a code of SIP or of HTTP", "SIP or HTTP", "One document bases the code on SIP, the reference of the SDK calls it one of HTTP.", "Read the subcode, which means the same either way." }
say { "UnxpectedClientError", "A misspelled category", "The table has UnxpectedClientError twice, where the list of categories has UnexpectedClientError.", "Take both spellings for the same.", short = "Misspelled" }

-- SPDX-License-Identifier: MIT
-- Words for people, in English: Twilio.

about { "twilio", "errors" }
say { 10001, "Account not active",     "The account at Twilio is not active, for lack of funds or a violation of its terms.", "Ask Twilio support, after making sure that the balance is enough.", short = "Not active" }
say { 32001, "Too many calls",         "More calls were started in a second than the trunk allows.", "Start fewer calls per second." }
say { 32002, "Domain not found",       "The SIP domain that was called does not exist at Twilio.", "Check the name of the SIP domain." }
say { 32005, "Calling is off",         "Voice calls are disabled for this account.", "Ask Twilio support why voice calls are disabled." }
say { 32006, "Too many hops",          "Max-Forwards had reached zero when the request came to Twilio.", "Make sure that your system sends a Max-Forwards of at least 20." }
say { 32007, "Too many devices",       "More devices are registered for this address than are allowed.", "Check how many devices register for the same address." }
say { 32008, "Too many requests",      "More registrations came in a second than are allowed.", "Start fewer registrations per second.", short = "Too many at once" }
say { 32009, "Not registered",         "The called user is not registered with the SIP domain.", "Try again when the user's device is registered." }
say { 32010, "No address set",         "The trunk has no valid and active origination URI.", "Set an origination URI for the trunk." }
say { 32011, "Your system failed",     "Your SIP system answered with an error, with something not valid, or not in time.", "Check the SIP URI, the firewall and the logs of your SIP system.", short = "System failed" }
say { 32012, "Too many calls",         "More calls were started in a second than the trunks of the parent account allow together.", "Start fewer calls per second." }
say { 32013, "Too many calls",         "More calls were started in a second than the SIP interface of the parent account allows.", "Start fewer calls per second." }
say { 32014, "No audio received",      "Twilio received no audio and ended the call.", "Check whether RTP reaches Twilio through firewall and NAT.", short = "No audio" }
say { 32015, "Call too long",          "The call lasted as long as a call may last.", "Raise the time limit of calls, or keep them shorter." }
say { 32016, "No answer in time",      "The telephone network did not ring the called phone in time.", "Try again later.", short = "Timed out" }
say { 32017, "Blocked by carrier",     "A carrier blocked the call because of the calling number.", "Register the calling number with the analytics providers of the carriers.", short = "Call blocked" }
say { 32020, "Identity not valid",     "The PASSporT that came with the call did not pass verification.", "Check how your system signs calls.", short = "Bad identity" }
say { 32022, "No ACK",                 "Twilio answered the call, and no ACK came back from your endpoint.", "Check NAT, the firewall and the address to which the ACK goes." }
say { 32100, "Trial account",          "A trial account may call verified numbers only.", "Verify the called number, or upgrade the account." }
say { 32101, "Number not valid",       "The called number is not a valid E.164 number.", "Write the number in E.164 format, with a plus sign and the country code." }
say { 32102, "Bad SDP",                "The SDP is not well formed.", "Correct the SDP of the request." }
say { 32103, "Body missing",           "The request has no body where it needs one.", "Put a body into the request." }
say { 32105, "Bad Contact",            "The Contact header is not valid.", "Correct the Contact header." }
say { 32106, "Sign-in failed",         "The request did not pass authentication.", "Check the credentials, and send the request again with the right ones." }
say { 32110, "Address not valid",      "The SIP URI is not well formed.", "Escape the characters that may not stand in a SIP URI.", short = "Invalid address" }
say { 32111, "Bad header name",        "The name of a header is not valid.", "Use letters, digits and hyphens in names of headers." }
say { 32112, "Bad header",             "The value of a header is not valid.", "Escape the characters that may not stand in the value of a header." }
say { 32200, "Not allowed",            "The account has no permission for this request.", "Check the permissions of the account." }
say { 32201, "Address not allowed",    "The IP address of the sender is not on the list of allowed addresses.", "Add the address of your system to the list, or send from one that is on it.", short = "Not allowed" }
say { 32202, "Sign-in failed",         "Username or password is not one of the credential list.", "Send the username and password that are in the credential list." }
say { 32203, "Blocked by Twilio",      "Twilio blocks this destination, for a high risk of fraud or by regulation.", "Ask Twilio support to enable the number if there is need to call it.", short = "Call blocked" }
say { 32204, "Caller ID not verified", "The caller ID is neither a number from Twilio nor verified there.", "Use a number of your account as caller ID, or verify this one.", short = "Bad caller ID" }
say { 32205, "Country not allowed",    "The geographic permissions of the account do not allow this destination.", "Check the geographic permissions for voice calls.", short = "Not allowed" }
say { 32206, "Caller ID not valid",    "The number in From is not valid as caller ID.", "Write the caller ID in E.164 format, with a plus sign and the country code.", short = "Bad caller ID" }
say { 32207, "Encryption refused",     "The trunk does not accept encrypted media.", "Offer RTP, or turn on secure trunking.", short = "SRTP refused" }
say { 32208, "Encryption needed",      "The trunk accepts encrypted media only.", "Offer SRTP.", short = "SRTP needed" }
say { 32209, "TLS needed",             "Calls with encrypted media may not come over UDP or TCP.", "Let your system send SIP over TLS." }
say { 32210, "No registration",        "Registration is not enabled for the SIP domain.", "Turn on registration for the SIP domain." }
say { 32212, "Sign-in failed",         "The registration did not pass authentication.", "Check the credentials for registration." }
say { 32216, "Address blocked",        "The SIP address is on a deny list.", "Ask Twilio support to take the address off the list." }
say { 32218, "Transfer not allowed",   "Transfer is off, or goes to a destination that is not allowed.", "Turn on call transfer for the trunk, and check the destination.", short = "No transfer" }
say { 32219, "Redirect failed",        "Twilio could not follow the redirection that your SIP server sent.", "Check the Contact header of the redirection." }
say { 32220, "Address not valid",      "The address of a registered endpoint may not name an edge.", "Send the call to the domain without the name of an edge.", short = "Invalid address" }
say { 32221, "Not registered",         "No device is registered in the edge that was named.", "Make sure that the devices register in the same edge." }
say { 32222, "TLS too old",            "The version of TLS is older than the account allows.", "Let your system use a newer version of TLS, or allow the old ones for the account." }
say { 32223, "Username missing",       "The SIP URI of a registered endpoint has no username.", "Put the username into the SIP URI." }

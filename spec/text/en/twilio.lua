-- SPDX-License-Identifier: MIT
-- Words for people, in English: Twilio.

about { "twilio", "errors" }
say { 10001, "Account not active",     "The account at Twilio is not active, for lack of funds or a violation of its terms.", "Ask Twilio support, after making sure that the balance is enough.", short = "Not active" }
say { 10002, "Trial account",          "A trial account may not use this feature.", "Upgrade the account." }
say { 10003, "Account not active",     "A call came in, and the account at Twilio was not active.", "Ask Twilio support, after making sure that the balance is enough.", short = "Not active" }
say { 10004, "Too many calls",         "The account has as many calls at a time as it may.", "Start fewer calls at a time." }
say { 10005, "Calling is off",         "Voice calls are disabled for this account.", "Ask Twilio support why voice calls are disabled." }
say { 13201, "Dial inside Dial",       "TwiML that runs on the called side before the call is bridged dials again.", "Leave Dial out of the TwiML that runs on the called side." }
say { 13210, "Bad TwiML",              "The method attribute of Dial is not valid.", "Set the attribute to GET or POST in the TwiML." }
say { 13211, "Bad TwiML",              "The ifMachine attribute of Dial is not valid.", "Set the attribute to hangup, continue or false in the TwiML." }
say { 13212, "Bad TwiML",              "The timeout attribute of Dial is not valid.", "Set the attribute to a whole number of seconds above 0 in the TwiML." }
say { 13213, "Bad TwiML",              "The hangupOnStar attribute of Dial is not valid.", "Set the attribute to true or false in the TwiML." }
say { 13214, "Caller ID not valid",    "The callerId of Dial is neither a number of the call nor one that was verified.", "Set callerId to a number of the account, or to a verified one, when the caller sends none that is valid.", short = "Bad caller ID" }
say { 13215, "Bad TwiML",              "Dial contains an element that may not stand in it.", "Remove the element from Dial in the TwiML." }
say { 13217, "Bad TwiML",              "The record attribute of Dial is not valid.", "Correct the value in the TwiML." }
say { 13218, "Bad TwiML",              "The sequential attribute of Dial is not valid.", "Set the attribute to true or false in the TwiML." }
say { 13219, "Bad TwiML",              "The answerOnBridge attribute of Dial is not valid.", "Set the attribute to true or false in the TwiML." }
say { 13220, "Bad TwiML",              "The ringTone attribute of Dial is not valid.", "Correct the value in the TwiML." }
say { 13221, "Bad TwiML",              "The method attribute of Number in Dial is not valid.", "Set the attribute to GET or POST in the TwiML." }
say { 13222, "Bad TwiML",              "The sendDigits attribute of Number in Dial is not valid.", "Use digits, star, pound, and w for a pause, in sendDigits." }
say { 13223, "Number not valid",       "Dial names a number that is not in E.164 format, or none at all.", "Write the number in E.164 format, with a plus sign and the country code." }
say { 13224, "Number not valid",       "The number is not valid, or Twilio does not serve it.", "Write the number in E.164 format, and make sure that it is in service." }
say { 13225, "Blocked by Twilio",      "Twilio blocks this destination, for a high risk of fraud or by regulation.", "Ask Twilio support to enable the number if there is need to call it.", short = "Call blocked" }
say { 13226, "Wrong country code",     "The number begins with a country code that does not exist.", "Correct the country code of the number.", short = "Bad country code" }
say { 13227, "Country not allowed",    "The geographic permissions of the account do not allow this destination.", "Check the geographic permissions for voice calls.", short = "Not allowed" }
say { 13230, "Bad TwiML",              "The muted attribute of the conference is not valid.", "Correct the value in the TwiML." }
say { 13231, "Bad TwiML",              "The endConferenceOnExit attribute of the conference is not valid.", "Correct the value in the TwiML." }
say { 13232, "Bad TwiML",              "The startConferenceOnEnter attribute of the conference is not valid.", "Correct the value in the TwiML." }
say { 13233, "Bad TwiML",              "The waitUrl attribute of the conference is not valid.", "Correct the value in the TwiML." }
say { 13234, "Bad TwiML",              "The waitMethod attribute of the conference is not valid.", "Correct the value in the TwiML." }
say { 13235, "Bad TwiML",              "The beep attribute of the conference is not valid.", "Correct the value in the TwiML." }
say { 13236, "Bad TwiML",              "The SID of the conference is not valid.", "Correct the value in the TwiML." }
say { 13237, "Bad TwiML",              "The name of the conference is not valid.", "Correct the value in the TwiML." }
say { 13238, "Bad TwiML",              "The TwiML behind waitUrl, holdUrl or announceUrl has a verb that may not stand there.", "Remove Dial, Gather, Hangup and Record from that TwiML." }
say { 13239, "Bad TwiML",              "The trim attribute of the conference is not valid.", "Correct the value in the TwiML." }
say { 13240, "Bad TwiML",              "The SID of the call that the conference whispers to is not valid.", "Correct the value in the TwiML." }
say { 13241, "Bad TwiML",              "The method attribute of Sip in Dial is not valid.", "Set the attribute to GET or POST in the TwiML." }
say { 13242, "Bad TwiML",              "The sendDigits attribute of Sip in Dial is not valid.", "Use digits, star, pound, and w for a pause, in sendDigits." }
say { 13243, "Address not valid",      "The SIP URI in Dial is not well formed.", "Correct the SIP URI in the TwiML.", short = "Invalid address" }
say { 13244, "SIP not enabled",        "The account may not make SIP calls.", "Ask Twilio support to enable SIP calls for the account." }
say { 13245, "Not in this version",    "This version of the API has no such feature.", "Use a newer version of the API.", short = "Not supported" }
say { 13246, "SIP not enabled",        "The account may not make SIP calls.", "Ask Twilio support to enable SIP calls for the account." }
say { 13247, "Caller ID not valid",    "The number given as caller ID is not valid, not assigned, or on a list of numbers that never call.", "Use a number in E.164 format that is in service and on no list of numbers that never call.", short = "Bad caller ID" }
say { 13248, "Caller ID too long",     "The caller ID has too many characters.", "Shorten the caller ID.", short = "ID too long" }
say { 13249, "Sign-in not valid",      "The username or password attribute in Dial is not valid.", "Correct the value in the TwiML.", short = "Bad sign-in" }
say { 13250, "Too many addresses",     "Dial has more SIP URIs than it may.", "Remove some of the SIP URIs from Dial.", short = "Too many URIs" }
say { 13251, "Too many headers",       "The call has more headers of its own than it may.", "Remove some of the headers from the SIP URI." }
say { 13252, "Bad header name",        "The name of a header is not valid.", "Use letters, digits and hyphens in names of headers." }
say { 13253, "Header too long",        "A header of the call is too long.", "Shorten the header." }
say { 13254, "Address not resolved",   "The host of the SIP URI has no IP address, or one that is not public.", "Correct the domain or its DNS records.", short = "Address unknown" }
say { 13255, "Not inside Twilio",      "A SIP URI under sip.twilio.com cannot be dialed from a number of Twilio.", "Send the call to an address outside Twilio, or to the number behind it.", short = "No inside calls" }
say { 13258, "SIM not here",           "Calls to a SIM are not supported in this realm.", "Dial the SIM in another realm." }
say { 13802, "Transfer failed",        "A REFER came during the call, and Dial has no referUrl attribute.", "Put a valid referUrl attribute into Dial in the TwiML." }
say { 21200, "Request failed",         "A request about a call failed.", "Correct the request before sending it again." }
say { 21201, "No number given",        "The request to start a call names no number to call.", "Put the called number into the request." }
say { 21202, "Premium number",         "The called number is one with a premium price.", "Check the number; premium numbers cannot be called." }
say { 21203, "International off",      "The called number is in another country, which is not supported.", "Check the geographic permissions for voice calls.", short = "No foreign calls" }
say { 21204, "Already started",        "The call has already been started.", "Look in the logs of your application for a call that was started twice." }
say { 21205, "Bad parameter",          "The Url parameter of the request is not valid.", "Use a valid URL." }
say { 21206, "Bad parameter",          "The SendDigits parameter of the request is not valid.", "Use digits, star, pound, and w for a pause, in sendDigits." }
say { 21207, "Bad parameter",          "The IfMachine parameter of the request is not valid.", "Use Continue, Hangup or False." }
say { 21208, "Bad parameter",          "The Timeout parameter of the request is not valid.", "Use a whole number of seconds above 0." }
say { 21209, "Bad parameter",          "The Method parameter of the request is not valid.", "Use GET or POST." }
say { 21210, "Caller ID not verified", "The caller ID is neither a number from Twilio nor verified there.", "Use a number of your account as caller ID, or verify this one.", short = "Bad caller ID" }
say { 21211, "Number not valid",       "The called number is not valid, or is the very number that calls.", "Write the number in E.164 format, with a plus sign and the country code." }
say { 21212, "Caller ID not valid",    "The caller ID is not in E.164 format, or may not be used for calls.", "Use a number in E.164 format that is in service and on no list of numbers that never call.", short = "Bad caller ID" }
say { 21213, "No caller ID",           "The request to start a call names no caller ID.", "Put the caller ID into the request." }
say { 21214, "Not reachable",          "The called number cannot be reached.", "Check the number before dialing again." }
say { 21215, "Country not allowed",    "The geographic permissions of the account do not allow this destination.", "Check the geographic permissions for voice calls.", short = "Not allowed" }
say { 21216, "Blocked by Twilio",      "The called number is on a block list of Twilio.", "Ask Twilio support to enable the number if there is need to call it.", short = "Call blocked" }
say { 21217, "Number not valid",       "The called number does not look like a phone number.", "Check the number before dialing again." }
say { 21218, "App not found",          "The application of the request does not exist, or not in this account.", "Use the SID of an application of the account." }
say { 21219, "Trial account",          "A trial account may call verified numbers only.", "Verify the called number, or upgrade the account." }
say { 21220, "Call is over",           "The call is not in progress, so it cannot be changed.", "Do nothing; the call has ended, or has not begun." }
say { 21221, "Bad parameter",          "The SIP username in the request is too long.", "Use at most 255 characters." }
say { 21222, "Bad parameter",          "The SIP username in the request has characters that are not allowed.", "Leave out the characters that SIP does not allow there." }
say { 21223, "Bad parameter",          "The SIP password in the request is too long.", "Use at most 255 characters." }
say { 21224, "Bad parameter",          "The SIP password in the request has characters that are not allowed.", "Leave out the characters that SIP does not allow there." }
say { 21225, "Password missing",       "The request has a SIP username and no password.", "Put SipAuthPassword beside SipAuthUsername." }
say { 21226, "SIP not enabled",        "The account may not make SIP calls.", "Ask Twilio support to enable SIP calls for the account." }
say { 21227, "Headers too long",       "The headers in the SIP URI have 1024 characters or more.", "Shorten the headers in the SIP URI." }
say { 21228, "Bad header name",        "The name of a header is not valid.", "Use letters, digits and hyphens in names of headers." }
say { 21229, "Bad header",             "The value of a header is not valid.", "Escape the characters that may not stand in the value of a header." }
say { 21230, "Limit reached",          "The account has as many SIP domains as it may.", "Delete a SIP domain before adding one." }
say { 21231, "Bad settings",           "A parameter of the SIP domain is not valid.", "Correct the parameter that the body of the response names." }
say { 21232, "Domain not valid",       "The name of the SIP domain is not valid, taken, or below a domain of somebody else.", "Choose another name for the domain." }
say { 21233, "Still in use",           "The SIP domain has subdomains, so it cannot be deleted.", "Delete the subdomains first." }
say { 21234, "Bad parameter",          "A value for the detection of answering machines is not allowed.", "Correct the parameter that the body of the response names." }
say { 21235, "Bad settings",           "A parameter of the IP access control list is not valid, or the list has that name or address already.", "Use another name, or an address that is not in the list yet." }
say { 21236, "Still in use",           "The IP access control list belongs to a SIP domain, so it cannot be deleted.", "Remove the list from the SIP domain first." }
say { 21237, "Limit reached",          "The IP access control list has as many addresses as it may.", "Delete an address before adding one." }
say { 21238, "Bad settings",           "A parameter of the address is not valid.", "Correct the address, and send the request again." }
say { 21239, "Limit reached",          "The account has as many credential lists as it may.", "Delete a credential list before adding one." }
say { 21240, "Bad settings",           "A parameter of the credential list is not valid, or there is a list with that name.", "Use another name, a username of at most 32 characters and a password that follows the rules." }
say { 21241, "Still in use",           "The credential list belongs to a SIP domain, so it cannot be deleted.", "Remove the list from the SIP domain first." }
say { 21242, "Limit reached",          "The credential list has as many credentials as it may.", "Delete a credential before adding one." }
say { 21243, "Bad settings",           "A parameter of the credential is not valid.", "Correct the parameter that the body of the response names." }
say { 21244, "Limit reached",          "The account has as many trunks as it may.", "Delete a trunk before adding one." }
say { 21245, "Bad settings",           "The trunk has the SID of another account, the termination URI of another trunk, or a list that it has already.", "Correct the settings of the trunk." }
say { 21247, "Still in use",           "The domain of the trunk depends on a domain above or below it.", "Check the termination URI and the domains above and below it." }
say { 21248, "Domain is taken",        "The domain of the trunk is not free.", "Choose another name for the domain." }
say { 21249, "Limit reached",          "The trunk has as many origination URIs as it may.", "Delete an origination URI before adding one." }
say { 21251, "Change not allowed",     "This change of the trunk's calls per second is not allowed.", "Ask Twilio support to change the number of calls per second.", short = "Not allowed" }
say { 21252, "Bad settings",           "The region of the trunk does not exist.", "Use a region that Elastic SIP Trunking has." }
say { 21253, "Limit reached",          "The account has as many connection policies as it may.", "Delete a connection policy before adding one." }
say { 21254, "Limit reached",          "The connection policy has as many entries as it may.", "Delete an entry before adding one." }
say { 21255, "Limit reached",          "The account has as many IP access control lists as it may.", "Delete an IP access control list before adding one." }
say { 21256, "Bad settings",           "The rules do not follow the JSON format of their specification, or two rules share a name.", "Correct the rules, and send the request again." }
say { 21257, "Bad settings",           "The SID of the SIP manipulation policy is not valid.", "Use the SID of a policy of the account." }
say { 21258, "Bad settings",           "The SIP manipulation policy is not valid.", "Correct the policy, and send the request again." }
say { 21259, "Limit reached",          "The account has as many SIP manipulation policies as it may.", "Delete a policy before adding one." }
say { 21260, "Limit reached",          "A rule of the policy has as many actions as it may.", "Remove actions from the rule." }
say { 21261, "Limit reached",          "A rule of the policy has as many conditions as it may.", "Remove conditions from the rule." }
say { 21262, "Address missing",        "The detection of answering machines has no URL to report to.", "Put AsyncAmdStatusCallback into the request." }
say { 21263, "Bad parameter",          "Parameters for the detection of answering machines stand where they are not taken.", "Leave AsyncAmd and its callbacks out of requests about participants and out of Dial." }
say { 32001, "Too many calls",         "More calls were started in a second than the trunk allows.", "Start fewer calls per second." }
say { 32002, "Domain not found",       "The SIP domain that was called does not exist at Twilio.", "Check the name of the SIP domain." }
say { 32005, "Calling is off",         "Voice calls are disabled for this account.", "Ask Twilio support why voice calls are disabled." }
say { 32006, "Too many hops",          "Max-Forwards had reached zero when the request came to Twilio.", "Make sure that your system sends a Max-Forwards of at least 20." }
say { 32007, "Too many devices",       "More devices are registered for this address than are allowed.", "Check how many devices register for the same address." }
say { 32008, "Too many requests",      "More registrations came in a second than are allowed.", "Start fewer registrations per second.", short = "Too many at once" }
say { 32009, "Not registered",         "The called user is not registered with the SIP domain.", "Try again when the user's device is registered, after a check of the username." }
say { 32010, "No address set",         "The trunk has no valid and active origination URI.", "Set an origination URI for the trunk." }
say { 32011, "Your system failed",     "An attempt to reach your SIP system met an error, a bad answer or none in time; other attempts may follow.", "Check the SIP URI, the firewall and the logs of your SIP system.", short = "System failed" }
say { 32012, "Too many calls",         "More calls were started in a second than the trunks of the parent account allow together.", "Start fewer calls per second." }
say { 32013, "Too many calls",         "More calls were started in a second than the SIP interface of the parent account allows.", "Start fewer calls per second." }
say { 32014, "No audio received",      "No audio came from one side, so Twilio ended the call.", "Check whether RTP of both sides reaches Twilio through firewall and NAT.", short = "No audio" }
say { 32015, "Call too long",          "The call lasted as long as a call may last.", "Raise the time limit of calls, or keep them shorter." }
say { 32016, "No carrier responded",   "No carrier on the route responded within 60 seconds.", "Try again later, and ask Twilio support if the number can be reached otherwise.", short = "Timed out" }
say { 32017, "Blocked by carrier",     "A carrier blocked the call because of the calling number.", "Register the calling number with the analytics providers of the carriers.", short = "Call blocked" }
say { 32018, "TwiML too long",         "The TwiML in the request has more than 4000 characters.", "Shorten the TwiML in the request." }
say { 32019, "TwiML ignored",          "The request has a URL and TwiML, and the URL was used.", "Leave out the URL or the TwiML." }
say { 32020, "Identity not valid",     "The PASSporT that came with the call did not pass verification.", "Check how your system signs calls.", short = "Bad identity" }
say { 32021, "Caller ID not verified", "The signature of the caller ID of an incoming call did not pass verification.", "Do nothing; the call comes in without a verified caller ID.", short = "ID not verified" }
say { 32022, "No ACK",                 "Twilio answered the call, and no ACK came back from your endpoint.", "Check NAT, the firewall and the address to which the ACK goes." }
say { 32100, "Trial account",          "A trial account may call verified numbers only, and from verified numbers only.", "Verify the called number and the caller ID, or upgrade the account." }
say { 32101, "Number not valid",       "The called number is not a valid E.164 number.", "Write the number in E.164 format, with a plus sign and the country code." }
say { 32102, "Bad SDP",                "The SDP is not well formed.", "Correct the SDP of the request." }
say { 32103, "Body missing",           "The request has no body where it needs one.", "Put a body into the request." }
say { 32105, "Contact makes a loop",   "The Contact header has 127.0.0.1 or localhost, which would make Twilio call itself.", "Let your SIP system put an address of its own into Contact that Twilio can reach.", short = "Loop in Contact" }
say { 32106, "Sign-in failed",         "The username and the authorization name of the SIP endpoint are not the same.", "Set username and authorization name to the same name, one of the credential list." }
say { 32110, "Address not valid",      "Twilio cannot read parts of the SIP URI, and goes on without them.", "Escape the characters that may not stand in a SIP URI.", short = "Invalid address" }
say { 32111, "Bad header name",        "Twilio left out a header because its name has characters that are not allowed.", "Use letters, digits and hyphens in names of headers." }
say { 32112, "Bad header",             "Twilio left out a header because its value has characters that are not allowed.", "Escape the characters that may not stand in the value of a header." }
say { 32113, "Bad header name",        "Twilio left out a header because it does not support that name.", "Begin the name of the header with X- instead, but not with X-Twilio." }
say { 32114, "Parameter ignored",      "Twilio ignores a parameter of the SIP URI because it does not support its value.", "Use true or false for the parameter secure, and values that Twilio lists for the others.", short = "Bad parameter" }
say { 32115, "Reason too long",        "X-Branded-CallReason has more than 50 characters.", "Shorten X-Branded-CallReason to at most 50 characters." }
say { 32200, "Not allowed",            "The account has no permission for this request.", "Make sure that the account is active, and that the trunk has authentication set up." }
say { 32201, "Address not allowed",    "The IP address of the sender is not on the list of allowed addresses.", "Add the address of your system to the list, or send from one that is on it.", short = "Not allowed" }
say { 32202, "Sign-in failed",         "Username or password is not one of the credential list.", "Send the username and password that are in the credential list." }
say { 32203, "Blocked by Twilio",      "Twilio blocks this destination, for a high risk of fraud or by regulation.", "Ask Twilio support to enable the number if there is need to call it.", short = "Call blocked" }
say { 32204, "Caller ID not verified", "The caller ID is neither a number from Twilio nor verified there.", "Use a number of your account as caller ID, or verify this one.", short = "Bad caller ID" }
say { 32205, "Country not allowed",    "The geographic permissions of the account do not allow this destination.", "Check the geographic permissions for voice calls.", short = "Not allowed" }
say { 32206, "Caller ID not valid",    "The number in From is not valid, not assigned, or on a list of numbers that never call.", "Use a number in E.164 format that is in service and on no list of numbers that never call.", short = "Bad caller ID" }
say { 32207, "Encryption refused",     "The trunk or SIP domain does not accept encrypted media.", "Offer RTP, or turn on secure trunking if it is a trunk.", short = "SRTP refused" }
say { 32208, "Encryption needed",      "The trunk accepts encrypted media only.", "Offer SRTP.", short = "SRTP needed" }
say { 32209, "TLS needed",             "Calls with encrypted media may not come over UDP or TCP.", "Let your system send SIP over TLS, and devices register over TLS." }
say { 32210, "No registration",        "Registration is not enabled for the SIP domain.", "Turn on registration for the SIP domain." }
say { 32212, "No credential list",     "A device tried to register, and no credential list is mapped to the domain for registrations.", "Map a credential list to the registration authentication of the SIP domain.", short = "No credentials" }
say { 32214, "Other account",          "Sip in Dial may only name a SIP domain of the same subaccount or of the parent account.", "Register the endpoint with a SIP domain of the same subaccount." }
say { 32215, "Region missing",         "A SIP domain was dialed without a region.", "Put the region into the address of the SIP domain." }
say { 32216, "Address blocked",        "The SIP address is on a deny list.", "Ask Twilio support for the reason, or use an address that is on no deny list." }
say { 32218, "Transfer not allowed",   "Transfer is off, or goes to a destination that is not allowed.", "Turn on call transfer for the trunk, and check the destination.", short = "No transfer" }
say { 32219, "Redirect failed",        "Twilio could not follow the redirection that your SIP server sent.", "Check that the redirection leads to a public SIP address outside Twilio." }
say { 32220, "Address not valid",      "The address of a registered endpoint may not name an edge.", "Send the call to the domain without the name of an edge.", short = "Invalid address" }
say { 32221, "Not registered",         "No device is registered in the edge that was named.", "Make sure that the devices register in the same edge, or dial the global URI of the SIP domain." }
say { 32222, "TLS too old",            "The version of TLS is older than the account allows.", "Let your system use a newer version of TLS, or allow the old ones for the account." }
say { 32223, "Username missing",       "The SIP URI of a registered endpoint has no username, or the call goes from one SIP domain of Twilio to another.", "Put the username into the SIP URI; other calls to a SIP domain of Twilio are not allowed." }
say { 32301, "Bad connection SID",     "The SID of the Interconnect connection is not valid.", "Correct the SID of the connection in the SIP URI.", short = "Bad SID" }
say { 32302, "No such connection",     "No Interconnect connection has this SID.", "Correct the SID of the connection in the SIP URI.", short = "Unknown SID" }
say { 32303, "Several addresses",      "Dial has several SIP URIs, one of them with an Interconnect connection.", "Dial one SIP URI at a time over an Interconnect connection.", short = "Many addresses" }
say { 32304, "Connection inactive",    "The Interconnect connection is not active.", "Activate the Interconnect connection.", short = "Not active" }
say { 32400, "Your system failed",     "Twilio could not send the call to your SIP system over the trunk, and failover is off.", "Check the SIP URI, the firewall and the logs of your SIP system.", short = "System failed" }
say { 32401, "Your system failed",     "Twilio could not send the call to your SIP system over the trunk, and sent it over its own routes.", "Check the SIP URI, the firewall and the logs of your SIP system.", short = "System failed" }

about { "twilio", "conflict" }
say { "21211",                   "21211",            "The description takes numbers of the US and Canada alone, and the solution any number in E.164 format.", "Write the number in E.164 format, with a plus sign and the country code." }
say { "21224",                   "21224",            "The name is about SipAuthPassword, and the description about SipAuthUsername.", "Check both parameters." }
say { "21239",                   "21239",            "The name is about credential lists, and the description about IP access control lists.", "Count both kinds of lists in the account." }
say { "elements of Dial",        "Elements of Dial", "13215 has Number as the only element of Dial, and 13243 is about Sip in it.", "Use the elements that the reference of Dial lists." }
say { "calls to sip.twilio.com", "sip.twilio.com",   "13255 has no calls from Twilio to addresses there, and 32220 tells which of them to dial.", "Dial a registered endpoint by its SIP domain, without the name of an edge." }
say { "Max-Forward",             "Max-Forwards",     "32006 names the header Max-Forward, and in SIP it is Max-Forwards.", "Check Max-Forwards." }

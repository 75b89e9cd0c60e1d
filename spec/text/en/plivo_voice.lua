-- SPDX-License-Identifier: MIT
-- Words for people, in English: Plivo's Voice API.

about { "plivo_voice", "hangup" }
say { 0,    "Unknown reason",         "The reason is not known; a call that the Delete All Calls API ended looks the same.", "Look for the call in the logs of the console." }
say { 1000, "Call canceled",          "The Hangup Call API canceled the call before it was answered.", "Do nothing; the call attempt is over." }
say { 1010, "No credit",              "The credit of the account ran out.", "Add credit, and turn on auto-recharge under Billing in the console." }
say { 1020, "Too many calls",         "Too many calls to the same destination were dialed at a time.", "Start fewer calls to the same destination at a time." }
say { 2000, "Number not valid",       "The called number or SIP endpoint is not valid.", "Write the number in E.164 format, with a plus sign and the country code." }
say { 2010, "Out of service",         "The destination is out of service right now.", "Try again later, and check whether the number is still in use." }
say { 2020, "Not registered",         "The SIP endpoint is not registered, or cannot be reached.", "Make sure that the endpoint is logged in." }
say { 2030, "Country blocked",        "The geo permissions do not allow calls to this country.", "Allow the country under Geo Permissions in the console." }
say { 2040, "Number blocked",         "The geo permissions do not allow calls to premium-rate numbers.", "Allow high-risk numbers under Geo Permissions in the console." }
say { 2050, "Prefix blocked",         "The geo permissions do not allow calls to this prefix.", "Allow the prefix under Geo Permissions in the console." }
say { 2060, "Call loop",              "The second leg of the call would have dialed the number of the first.", "Correct the routing so that no call comes back." }
say { 2070, "Media must stay in India", "A call in India broke the rules that keep its media in the country.", "Use a server in India, and never join phone lines and WebRTC in one conference.", short = "India media only" }
say { 3000, "No answer",              "Nobody answered, or the destination cannot be reached.", "Try again later." }
say { 3010, "Busy",                   "The called phone is in use.", "Try again later, or leave a message." }
say { 3020, "Call declined",          "The called party declined the call.", "Do not call again right away; the called party decided so." }
say { 3030, "Caller ID unknown",      "The caller ID is not a number rented from Plivo.", "Present a number that you rent from Plivo.", short = "ID unknown" }
say { 3040, "Call blocked",           "The destination rejects or blocks the call.", "Do not call again before the called party has checked its blocked numbers." }
say { 3050, "Number not found",       "The number is not valid, or out of service.", "Check the number before dialing again." }
say { 3070, "No carrier response",    "The carrier did not respond in time.", "Try again; if it fails again, ask Plivo support whether the carrier is up.", short = "Carrier silent" }
say { 3080, "Server error",           "A server of the carrier failed.", "Try again; if it fails again, ask Plivo support for the reason." }
say { 3090, "Network busy",           "The network of the carrier is overloaded.", "Try again later, and wait longer each time." }
say { 3100, "Busy everywhere",        "Every phone of the called party is in use.", "Try again later." }
say { 3110, "Call declined",          "The called party cannot or does not wish to take the call.", "Do not call again before it is clear that the destination takes calls." }
say { 3120, "Number not found",       "No server anywhere knows the number or user.", "Check the number before dialing again." }
say { 3130, "Blocked as spam",        "The carrier takes the caller ID for one that makes unwanted calls.", "Register the caller ID for STIR/SHAKEN, or present another number." }
say { 3140, "Caller ID not allowed",  "The caller ID is on the Do Not Originate list.", "Present another number; calls out may not carry this one.", short = "ID not allowed" }
say { 4000, "Call ended",             "The call ended normally.", "Do nothing; the call ended normally." }
say { 4010, "End of instructions",    "The XML of the call had no further instruction.", "Do nothing; the call ended normally.", short = "No more XML" }
say { 4020, "Conference ended",       "The conference was ended through the API, or reached its longest duration.", "Do nothing, unless the conference ended too early." }
say { 4030, "Removed from conference", "The participant was removed from the conference through the API.", "Do nothing, unless nobody meant to remove the participant.", short = "Removed" }
say { 5000, "Network error",          "A network failed, and the call with it.", "Ask Plivo support for the reason, and tell the Call UUID." }
say { 5010, "Server error",           "A system of Plivo failed.", "Ask Plivo support for the reason, and tell the Call UUID." }
say { 5020, "No route to number",     "Plivo found no way to the destination.", "Ask Plivo support for the reason, and tell the Call UUID.", short = "No route" }
say { 6000, "Time is up",             "The call reached the longest duration that was set for it.", "Do nothing, or set a longer time limit." }
say { 6010, "No answer",              "Nobody answered in the time allowed.", "Try again later, or let the phone ring longer." }
say { 6020, "Audio lost",             "No media arrived for 60 seconds.", "Check the network connection." }
say { 7011, "Answer URL failed",      "The answer URL did not respond with a 2xx status.", "Make sure that the URL can be reached, and check the logs of your web server.", short = "URL failed" }
say { 7012, "Action URL failed",      "The action URL did not respond with a 2xx status, while redirect is true.", "Make sure that the URL can be reached, and check the logs of your web server.", short = "URL failed" }
say { 7013, "Transfer URL failed",    "The transfer URL did not respond with a 2xx status.", "Make sure that the URL can be reached, and check the logs of your web server.", short = "URL failed" }
say { 7014, "Redirect URL failed",    "The redirect URL did not respond with a 2xx status.", "Make sure that the URL can be reached, and check the logs of your web server.", short = "URL failed" }
say { 7022, "Action URL not valid",   "The action URL is not valid.", "Begin the URL with http:// or https://.", short = "Bad URL" }
say { 7023, "Transfer URL not valid", "The transfer URL is not valid.", "Begin the URL with http:// or https://.", short = "Bad URL" }
say { 7024, "Redirect URL not valid", "The redirect URL is not valid.", "Begin the URL with http:// or https://.", short = "Bad URL" }
say { 7032, "Method not valid",       "The HTTP method for the action URL is not supported.", "Use GET or POST and no other method." }
say { 7033, "Method not valid",       "The HTTP method for the transfer URL is not supported.", "Use GET or POST and no other method." }
say { 7034, "Method not valid",       "The HTTP method for the redirect URL is not supported.", "Use GET or POST and no other method." }
say { 8011, "XML not valid",          "The answer URL returned XML that is not valid.", "Check the syntax of the XML, and the debug logs of the console." }
say { 8012, "XML not valid",          "The action URL returned XML that is not valid, while redirect is true.", "Check the syntax of the XML, and the debug logs of the console." }
say { 8013, "XML not valid",          "The transfer URL returned XML that is not valid.", "Check the syntax of the XML, and the debug logs of the console." }
say { 8014, "XML not valid",          "The redirect URL returned XML that is not valid.", "Check the syntax of the XML, and the debug logs of the console." }
say { 9000, "Answered elsewhere",     "Another phone that was dialed at the same time answered first.", "Do nothing; one of the phones has the call.", short = "Taken elsewhere" }
say { 9100, "Machine answered",       "A machine answered, and the call was set to hang up then.", "Do nothing, or call later if a person is to answer." }
say { 9110, "Call not confirmed",     "Somebody answered and did not press the key that confirms the call.", "Make sure that the called party hears which key to press.", short = "Not confirmed" }

about { "plivo_voice", "initiator" }
say { "Caller",         "Ended by caller",    "The caller hung up.",                                      "Do nothing; the caller decided so." }
say { "Call recipient", "Ended by callee",    "The called party hung up.",                                "Do nothing; the called party decided so." }
say { "Plivo",          "Ended by Plivo",     "The Plivo platform ended the call.",                       "Look for the hangup cause." }
say { "Carrier",        "Ended by carrier",   "The network that carries the call onward ended it.", "Look for the hangup cause, and ask Plivo support if it does not tell why." }
say { "API Request",    "Ended through API",  "Your own program ended the call through the API.",         "Check the requests of your program if nobody meant to.", short = "Ended by API" }
say { "Answer XML",     "Ended by XML",       "The XML that your own web server returned ended the call.", "Check the XML if nobody meant to." }

about { "plivo_voice", "check" }
say { "debug-logs", "Debug logs", "The debug logs of the console show the details of each call.", "Look for the reason in the debug logs of the console." }

about { "plivo_voice", "report" }
say { "call-uuid",   "Call UUID",   "The Call UUID names the call at Plivo.", "Send the Call UUID to Plivo support." }
say { "hangup-code", "Hangup code", "The hangup code tells why the call ended.", "Send the hangup code to Plivo support." }

about { "plivo_voice", "note" }
say { "where", "Where to look", "The call record has the cause, as has the request to hangup_url or callbackUrl.", "Open the call under Voice, Logs, Calls, in the console." }

about { "plivo_voice", "conflict" }
say { "numbers of Zentrunk", "Numbers used twice", "Zentrunk gives 14 of these numbers to other causes: 3010 is a busy line here and a normal hangup there.", "Find out first whether the call went through the Voice API or a Zentrunk trunk.", short = "Used twice" }
say { "3000", "No answer or not", "3000 is called No Answer and described as unreachable; a call that nobody answers in time ends with 6010.", "Take 3000 for a destination that may be unreachable or silent." }
say { "hangup_source", "Source named twice", "The page of causes says Call recipient and Carrier; the call object says Callee and has no Carrier.", "Expect any of these words in hangup_source.", short = "Two names" }

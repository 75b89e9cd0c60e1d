-- SPDX-License-Identifier: MIT
-- Words for people, in English: Asterisk.

about { "asterisk", "conflict" }
say { "MANDATORY_IE_LENGTH_ERROR", "103 means another thing", "Asterisk calls 103 a wrong length; in Q.850 it is a parameter that was not known and was passed on.", "Go by the name, or by what sent the number.", short = "103 in Q.850" }

about { "asterisk", "causes" }
say { 0, "No cause given", "No cause was set for the end of the call.", "Look for another reason beside it, in the logs." }
say { 1, "Number not in use", "Nobody has the dialed number.", "Check the number.", short = "Number not used" }
say { 2, "Network not reachable", "An exchange on the way does not know the network that the call was to go through.", "Ask the provider which networks it reaches.", short = "No such network" }
say { 3, "No route to number", "No network on the way serves the dialed number.", "Check the number, with its country and area code.", short = "No route" }
say { 5, "Wrong trunk prefix", "The number began with a prefix that does not belong there.", "Dial the number without the prefix.", short = "Wrong prefix" }
say { 6, "Channel refused", "The other exchange does not take the channel that the call was given.", "Try again later, when another channel may be chosen." }
say { 7, "Joined to a channel", "The call was put on a channel to the user that was there already.", "Do nothing; the call goes on.", short = "Joined channel" }
say { 8, "Call preempted", "A call of higher priority took the place of this one.", "Try again later, when the network has room." }
say { 14, "Number moved", "The number was ported to another network, where the call has to go.", "Ask the provider why the call was not routed to the new network." }
say { 16, "Call ended", "One of the two sides hung up.", "Do nothing; this is how a call ends." }
say { 17, "Busy", "The called party is in another call.", "Try again later, or leave a message." }
say { 18, "Phone does not respond", "The called phone did not respond at all, so it did not ring.", "Try again later, when the phone may be on.", short = "No response" }
say { 19, "No answer", "Nobody answered in time, or the called phone cannot be reached right now.", "Try again later, or leave a message." }
say { 20, "Not available", "The called phone is off, not registered or out of reach.", "Try again later, when the phone may be on." }
say { 21, "Call rejected", "The call was rejected, by the called party, by a service on the way or for its credentials.", "Do not call again at once; the response code beside it tells more." }
say { 22, "Number changed", "The called party has another number now.", "Find out the new number." }
say { 23, "Call redirected", "The exchange asks for the call to be set up to another number.", "Do nothing; the network redirects the call." }
say { 26, "Answered elsewhere", "Another phone of the called party was given the call.", "Do nothing; somebody has answered.", short = "Answered" }
say { 27, "Phone out of order", "The line of the called phone does not work.", "Try again later, when the line may work again.", short = "Out of order" }
say { 28, "Number not valid", "The number is incomplete, or not written as it has to be.", "Check the number, with its country and area code." }
say { 29, "Service refused", "The network refused an additional service that the call asked for.", "Make the call without the additional service." }
say { 30, "Status reply", "The message answers a question for the state of the call.", "Do nothing; the call is not concerned." }
say { 31, "No reason given", "The call ended normally, and no particular reason was given.", "Look for another reason beside it, in the logs." }
say { 34, "All lines busy", "No line is free for the call.", "Try again later, when a line may be free." }
say { 38, "Network out of order", "A network on the way is out of order, or a server answered 500.", "Try again later; a call at once will hardly succeed.", short = "Network down" }
say { 41, "Temporary failure", "A network on the way does not work right now.", "Try again later; the failure is mostly short.", short = "Temporary fault" }
say { 42, "Network busy", "An exchange on the way has too much to do.", "Try again later, when fewer people call." }
say { 43, "Details not delivered", "The network could not deliver additional details of the call.", "Make the call without the additional details.", short = "Details lost" }
say { 44, "Channel not available", "The other side cannot give the call the channel that was asked for.", "Try again later, when another channel may be chosen.", short = "Channel not free" }
say { 50, "Service not booked", "The caller's account does not have the service that the call asks for.", "Book the service, or call without it.", short = "Not booked" }
say { 52, "Outgoing calls barred", "The caller may not make such calls.", "Have the barring of outgoing calls removed.", short = "Calls barred" }
say { 54, "Incoming calls barred", "The called party may not get such calls.", "Do not call again; the call would be barred, too.", short = "Calls barred" }
say { 57, "Kind not allowed", "The caller may not make calls of this kind, such as voice or data.", "Have the account allowed to make such calls." }
say { 58, "Media not accepted", "The other side did not accept the media, or calls of this kind are not possible now.", "Offer other media.", short = "Media refused" }
say { 65, "Kind not supported", "The other side does not know calls of this kind, such as voice or data.", "Offer other media.", short = "Kind unknown" }
say { 66, "No channel driver", "Asterisk, or the other side, does not know the type of channel that the call asks for.", "Check the type of channel in the dialplan, and whether its module is loaded.", short = "No driver" }
say { 69, "Service unsupported", "The other side does not know an additional service that the call asks for.", "Make the call without the additional service.", short = "Service unknown" }
say { 81, "Call not known", "A message named a call that the other side does not have.", "End the call here, too." }
say { 88, "Phone not compatible", "The called phone cannot take calls of this kind.", "Offer other media.", short = "Not compatible" }
say { 95, "Invalid message", "A message was invalid, and nothing says how.", "Look for the message in a trace." }
say { 96, "Message incomplete", "A message lacked something that it must have.", "Check the equipment that sent the message.", short = "Incomplete" }
say { 97, "Message unknown", "The other side does not know a message of that type.", "Look for the message in a trace." }
say { 98, "Message not expected", "A message does not fit the state of the call, or is not known.", "Look for the message in a trace.", short = "Not expected" }
say { 99, "Element unknown", "A message had a part that the other side does not know.", "Look for the message in a trace." }
say { 100, "Element not valid", "A part of a message had contents that are not valid.", "Check the numbers and names that your equipment sends.", short = "Not valid" }
say { 101, "Message not expected", "A message does not fit the state of the call.", "Look for the message in a trace.", short = "Not expected" }
say { 102, "Timed out", "An answer did not come in time.", "Try again later." }
say { 103, "Wrong length", "A part that a message must have was of the wrong length.", "Check the equipment that sent the message." }
say { 111, "Protocol error", "A rule of the protocol was broken, and nothing says which.", "Look for the message in a trace." }
say { 127, "Cause not known here", "Another kind of network ended the call, or a SIP response for which Asterisk has no cause did.", "Look for the response or the reason in the logs.", short = "Cause unknown" }

about { "asterisk", "aliases" }
say { "AST_CAUSE_BUSY", "Busy", "The called party is in another call.", "Try again later, or leave a message." }
say { "AST_CAUSE_FAILURE", "Network out of order", "A network on the way is out of order, or a server answered 500.", "Try again later; a call at once will hardly succeed.", short = "Network down" }
say { "AST_CAUSE_NORMAL", "Call ended", "One of the two sides hung up.", "Do nothing; this is how a call ends." }
say { "AST_CAUSE_NOANSWER", "No answer", "Nobody answered in time, or the called phone cannot be reached right now.", "Try again later, or leave a message." }
say { "AST_CAUSE_CONGESTION", "All lines busy", "No line is free for the call.", "Try again later, when a line may be free." }
say { "AST_CAUSE_UNREGISTERED", "Not registered", "The called phone is not registered.", "Try again later, when the phone may be on." }
say { "AST_CAUSE_NOSUCHDRIVER", "No channel driver", "Asterisk, or the other side, does not know the type of channel that the call asks for.", "Check the type of channel in the dialplan, and whether its module is loaded.", short = "No driver" }

about { "asterisk", "dialstatus" }
say { "CHANUNAVAIL", "Not available", "The call could not be set up: the phone is not registered, has no route, or something else failed.", "Try again later, and read HANGUPCAUSE, which tells more." }
say { "CONGESTION", "No room for the call", "The called side, or a network on the way, had no room for the call.", "Try again later, when a line may be free.", short = "Congestion" }
say { "NOANSWER", "No answer", "Nobody answered in the time allowed.", "Try again later, or leave a message." }
say { "BUSY", "Busy", "The called phone is in use, or takes no further call right now.", "Try again later, or leave a message." }
say { "ANSWER", "Call answered", "The called party answered the call.", "Do nothing; the call was answered." }
say { "CANCEL", "Call canceled", "The caller gave up before the call was answered.", "Do nothing; the call attempt is over." }
say { "DONTCALL", "Told to go away", "The called party had the caller told not to call, by the 'Go Away' script.", "Do not call this number again." }
say { "TORTURE", "Sent to a script", "The called party sent the caller to the 'torture' script.", "Do not call this number again." }
say { "INVALIDARGS", "Wrong arguments", "The dialplan gave Dial arguments that are not valid.", "Correct the arguments of Dial in the dialplan." }

about { "asterisk", "disposition" }
say { "AST_CDR_NOANSWER", "No answer", "The call ended before anybody answered.", "Try again later, or leave a message." }
say { "AST_CDR_NULL", "Not answered", "No call was placed, or nobody answered it.", "Look for the hangup cause in the logs." }
say { "AST_CDR_FAILED", "Call failed", "The call could not be placed, and nothing here tells why.", "Look for the hangup cause in the logs." }
say { "AST_CDR_BUSY", "Busy", "The called phone is in use, or takes no further call right now.", "Try again later, or leave a message." }
say { "AST_CDR_ANSWERED", "Call answered", "The called party answered the call.", "Do nothing; the call was answered." }
say { "AST_CDR_CONGESTION", "No room for the call", "The called side, or a network on the way, had no room for the call.", "Try again later, when a line may be free.", short = "Congestion" }
say { "AST_CDR_CANCEL", "Call canceled", "The caller gave up before the call was answered.", "Do nothing; the call attempt is over." }

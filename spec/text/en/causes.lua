-- SPDX-License-Identifier: MIT
-- Words for people, in English: what each cause of a Reason means, and what to do.

about { "cause", "q_850" }
say { 1,   "Number not in use",      "Nobody has the dialed number.", "Check the number.", short = "Number not used" }
say { 2,   "Network not reachable",  "An exchange on the way does not know the network that the call was to go through.", "Ask the provider which networks it reaches.", short = "No such network" }
say { 3,   "No route to number",     "No network on the way serves the dialed number.", "Check the number, with its country and area code.", short = "No route" }
say { 4,   "Not reachable for long", "The called party cannot be reached, for a reason that will last.", "Do not call the number again soon.", short = "Not reachable" }
say { 5,   "Wrong trunk prefix",     "The number began with a prefix that does not belong there.", "Dial the number without the prefix.", short = "Wrong prefix" }
say { 6,   "Channel refused",        "The other exchange does not take the channel that the call was given.", "Try again later, when another channel may be chosen." }
say { 7,   "Joined to a channel",    "The call was put on a channel to the user that was there already.", "Do nothing; the call goes on.", short = "Joined channel" }
say { 8,   "Call preempted",         "A call of higher priority took the place of this one.", "Try again later, when the network has room." }
say { 9,   "Call preempted",         "A call of higher priority took the line, which stays reserved for it.", "Try again later, when the network has room." }
say { 10,  "Prefix 1 not needed",    "The number was dialed with a 1 in front that is not needed.", "Dial the number without the 1.", short = "No 1 needed" }
say { 11,  "Too many digits",        "The number had more digits than allowed, and the call goes on without them.", "Do nothing; the call goes on." }
say { 14,  "Number moved",           "The number was ported to another network, where the call has to go.", "Ask the provider why the call was not routed to the new network." }
say { 16,  "Call ended",             "One of the two sides hung up.", "Do nothing; this is how a call ends." }
say { 17,  "Busy",                   "The called party is in another call.", "Try again later, or leave a message." }
say { 18,  "Phone does not respond", "The called phone did not respond at all, so it did not ring.", "Try again later, when the phone may be on.", short = "No response" }
say { 19,  "No answer",              "The called phone rang, and nobody answered in time.", "Try again later, or leave a message." }
say { 20,  "Phone off",              "The called mobile phone is off, or out of reach.", "Try again later, when the phone may be on." }
say { 21,  "Call rejected",          "The call was rejected, by the called party or by a service on the way.", "Do not call again at once; the call is not wanted." }
say { 22,  "Number changed",         "The called party has another number now.", "Find out the new number." }
say { 23,  "Call redirected",        "The exchange asks for the call to be set up to another number.", "Do nothing; the network redirects the call." }
say { 24,  "Rejected by a feature",  "A feature that the called party has switched on rejected the call.", "Do not call again; the feature would reject it, too.", short = "Rejected" }
say { 25,  "Call went in circles",   "The call passed through more exchanges than it may.", "Ask the provider to check how it routes the number.", short = "Call loop" }
say { 26,  "Answered elsewhere",     "Another phone of the called party was given the call.", "Do nothing; somebody has answered.", short = "Answered" }
say { 27,  "Phone out of order",     "The line of the called phone does not work.", "Try again later, when the line may work again.", short = "Out of order" }
say { 28,  "Number not valid",       "The number is incomplete, or not written as it has to be.", "Check the number, with its country and area code." }
say { 29,  "Service refused",        "The network refused an additional service that the call asked for.", "Make the call without the additional service." }
say { 30,  "Status reply",           "The message answers a question for the state of the call.", "Do nothing; the call is not concerned." }
say { 31,  "No reason given",        "The call ended normally, and no particular reason was given.", "Look for another reason beside it, in the logs." }
say { 33,  "Line out of order",      "The line that the call was to take does not work.", "Try again later, when another line may be chosen.", short = "Line broken" }
say { 34,  "All lines busy",         "No line is free for the call.", "Try again later, when a line may be free." }
say { 35,  "Line not available",     "The line that was asked for is not available.", "Try again later, when another line may be chosen.", short = "Line not free" }
say { 36,  "Line not assigned",      "The network could not assign a line to the call.", "Try again later, when another line may be chosen.", short = "No line given" }
say { 37,  "Bandwidth not free",     "The bandwidth that the call asked for is not free.", "Try again later, when there may be more bandwidth.", short = "No bandwidth" }
say { 38,  "Network out of order",   "A network on the way is out of order, possibly for a long time.", "Try again later; a call at once will hardly succeed.", short = "Network down" }
say { 39,  "Connection broken",      "A permanent connection is out of service.", "Ask the provider when the connection will work again.", short = "Link broken" }
say { 40,  "Connection works",       "The message says that a permanent connection works.", "Do nothing; the call is not concerned." }
say { 41,  "Temporary failure",      "A network on the way does not work right now.", "Try again later; the failure is mostly short.", short = "Temporary fault" }
say { 42,  "Network busy",           "An exchange on the way has too much to do.", "Try again later, when fewer people call." }
say { 43,  "Details not delivered",  "The network could not deliver additional details of the call.", "Make the call without the additional details.", short = "Details lost" }
say { 44,  "Channel not available",  "The other side cannot give the call the channel that was asked for.", "Try again later, when another channel may be chosen.", short = "Channel not free" }
say { 45,  "Call preempted",         "A call of higher priority took the place of this one.", "Try again later, when the network has room." }
say { 46,  "Priority not enough",    "All lines have calls of the same priority or a higher one.", "Try again later, when a line may be free.", short = "Priority too low" }
say { 47,  "Nothing free",           "Something that the call needs is not free, and nothing says what.", "Try again later, when the network has room." }
say { 49,  "Quality not available",  "The network cannot give the call the quality that it asks for.", "Try again later, when the network has room.", short = "Quality too low" }
say { 50,  "Service not booked",     "The caller's account does not have the service that the call asks for.", "Book the service, or call without it.", short = "Not booked" }
say { 51,  "No reverse charging",    "The called party may not or will not pay for the call.", "Book the service, or pay for the call.", short = "Not chargeable" }
say { 52,  "Outgoing calls barred",  "The caller may not make such calls.", "Have the barring of outgoing calls removed.", short = "Calls barred" }
say { 53,  "Barred in the group",    "The caller may not call out within the closed user group.", "Change what the group allows its members.", short = "Group barred" }
say { 54,  "Incoming calls barred",  "The called party may not get such calls.", "Do not call again; the call would be barred, too.", short = "Calls barred" }
say { 55,  "Barred in the group",    "The called party may not get calls within the closed user group.", "Do not call again; the call would be barred, too.", short = "Group barred" }
say { 56,  "No call waiting",        "The called party is busy and has no call waiting.", "Try again later, when the call may be over." }
say { 57,  "Kind not allowed",       "The caller may not make calls of this kind, such as voice or data.", "Have the account allowed to make such calls." }
say { 58,  "Kind not available now", "Calls of this kind, such as voice or data, are not possible right now.", "Try again later, when such calls may be possible.", short = "Not possible now" }
say { 62,  "Contradicting rights",   "The rights that the call claims do not fit the caller's class.", "Correct the class or the rights of the account.", short = "Rights wrong" }
say { 63,  "Service not available",  "A service that the call needs is not available, and nothing says which.", "Ask the provider which service is missing.", short = "Service missing" }
say { 65,  "Kind not supported",     "The other side does not know calls of this kind, such as voice or data.", "Offer other media.", short = "Kind unknown" }
say { 66,  "Channel unsupported",    "The other side does not know the type of channel that the call asks for.", "Request another type of channel.", short = "Channel unknown" }
say { 69,  "Service unsupported",    "The other side does not know an additional service that the call asks for.", "Make the call without the additional service.", short = "Service unknown" }
say { 70,  "Restricted data only",   "The other side takes only data calls of a restricted kind.", "Offer restricted digital data.", short = "Restricted only" }
say { 79,  "Not supported",          "The other side does not know something in the call, and nothing says what.", "Make the call with less in it." }
say { 81,  "Call not known",         "A message named a call that the other side does not have.", "End the call here, too." }
say { 82,  "Channel does not exist", "A message named a channel that the interface does not have.", "Check which channels the interface is set up for.", short = "No such channel" }
say { 83,  "Wrong suspended call",   "A call is suspended, but under another identity.", "Name the call by the identity under which it was suspended.", short = "Wrong identity" }
say { 84,  "Identity in use",        "A call is suspended under the same identity already.", "Suspend the call under another identity." }
say { 85,  "No call suspended",      "A suspended call was to go on, and none is suspended.", "Start a new call.", short = "None suspended" }
say { 86,  "Suspended call ended",   "The call was suspended, and ended meanwhile.", "End the call here, too.", short = "Call is over" }
say { 87,  "Not in the group",       "The called party is not a member of the closed user group.", "Have the called party added to the group, or call outside it." }
say { 88,  "Phone not compatible",   "The called phone cannot take calls of this kind.", "Offer other media.", short = "Not compatible" }
say { 90,  "Group does not exist",   "The closed user group that the call names does not exist.", "Correct the group in the settings.", short = "No such group" }
say { 91,  "Wrong transit network",  "The network that the call is to go through was named in a wrong way.", "Ask the provider how the network is to be named.", short = "Transit unknown" }
say { 95,  "Invalid message",        "A message was invalid, and nothing says how.", "Look for the message in a trace." }
say { 96,  "Message incomplete",     "A message lacked something that it must have.", "Check the equipment that sent the message.", short = "Incomplete" }
say { 97,  "Message unknown",        "The other side does not know a message of that type.", "Look for the message in a trace." }
say { 98,  "Message not expected",   "A message does not fit the state of the call, or is not known.", "Look for the message in a trace.", short = "Not expected" }
say { 99,  "Element unknown",        "A message had a part that the other side does not know.", "Look for the message in a trace." }
say { 100, "Element not valid",      "A part of a message had contents that are not valid.", "Check the numbers and names that your equipment sends.", short = "Not valid" }
say { 101, "Message not expected",   "A message does not fit the state of the call.", "Look for the message in a trace.", short = "Not expected" }
say { 102, "Timed out",              "An answer did not come in time.", "Try again later." }
say { 103, "Parameter passed on",    "A parameter was not known, and was passed on as it was.", "Look for the parameter in a trace.", short = "Passed on" }
say { 110, "Message discarded",      "A message was discarded because of a parameter that is not known.", "Look for the message in a trace.", short = "Discarded" }
say { 111, "Protocol error",         "A rule of the protocol was broken, and nothing says which.", "Look for the message in a trace." }
say { 127, "Cause not known here",   "Another kind of network ended the call, and its reason could not be carried over.", "Look for the reason in the logs of the gateway.", short = "Cause unknown" }

about { "cause", "sip" }
say { 200, "Answered elsewhere",     "In a CANCEL it says that another phone of the called party took the call.", "Do nothing; nobody missed the call.", short = "Taken elsewhere" }

about { "cause", "preemption" }
say { 1,   "Preempted at a phone",   "The phone took a call of higher priority, and ended this one for it.", "Try again later, when the other call may be over.", short = "Preempted here" }
say { 2,   "Bandwidth taken",        "A call of higher priority took the bandwidth that was reserved for this one.", "Try again later, when there may be bandwidth." }
say { 3,   "Call preempted",         "A call of higher priority took the place of this one, and nothing says where.", "Try again later, when the network has room." }
say { 4,   "Preempted beyond",       "In a network behind a gateway a call of higher priority took the place of this one.", "Try again later, when that network has room." }

about { "cause", "stir" }
say { 403, "Signature too old",      "The signature of the caller ID is older than allowed.", "Set the clock of the server that signs, and sign the call anew.", short = "Too old" }
say { 428, "Caller ID not signed",   "The call came without a signed caller ID, and one is required.", "Have the provider sign the caller ID.", short = "ID not signed" }
say { 436, "Certificate not found",  "The certificate that the signature names could not be fetched.", "Check that the address of the certificate can be reached.", short = "No certificate" }
say { 437, "Certificate refused",    "The certificate behind the signature is not one that is trusted.", "Sign with a certificate of a trusted authority.", short = "Not trusted" }
say { 438, "Signature not valid",    "The signature does not fit the call.", "Check that nothing on the way changes what was signed.", short = "Not valid" }

about { "cause", "release_cause" }
say { 1,   "Call ended",             "A user ended the call.", "Do nothing; this is how a call ends." }
say { 2,   "Audio lost",             "No media came for a while, so the call was ended.", "Check the network, the firewall and NAT." }
say { 3,   "Connection lost",        "The connection that carried the media was lost.", "Check the signal and the network of the phone." }
say { 4,   "Answer not confirmed",   "The answer to the call was never confirmed, so the call was ended.", "Check whether the network loses messages.", short = "Not confirmed" }
say { 5,   "No response",            "A request in the call got no response in time.", "Check whether the network loses messages." }
say { 6,   "Setup took too long",    "The call could not be set up in the time allowed.", "Try again later.", short = "Setup too long" }
say { 7,   "Redirection failed",     "The call could not be redirected to its new destination.", "Look in the logs for the new destination.", short = "Not redirected" }

about { "cause", "failure_cause" }
say { 1,   "Connection lost",        "The connection that carried the media was lost, or its quality.", "Check the signal and the network of the phone." }
say { 2,   "Connection lost",        "The connection that carried the signaling was released.", "Check the signal and the network of the phone." }
say { 3,   "Network busy",           "The network could not give the call what it needs.", "Try again later, when the network has room." }

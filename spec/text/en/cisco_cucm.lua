-- SPDX-License-Identifier: MIT
-- Words for people, in English: Cisco Unified Communications Manager.

about { "cisco_cucm", "conflict" }
say { "83886207", "Two numbers for 420", "The row of 420 has 83886207 in decimal, and in hexadecimal 0x1500007F, which is 352321663.", "Take either number for 420; the hexadecimal one is made as in the other rows.", short = "420 has two" }
say { "126", "Two numbers for a split", "A call that was split has 126 in one table, and 393216 in the other, which says that it was 126.", "Take either number for a call that was split.", short = "Split has two" }
say { "53", "53 means another thing", "The document calls 53 a service operation violated; in Q.850 it is an outgoing call barred within a group.", "Go by what sent the number: a gateway to ISDN means Q.850.", short = "53 in Q.850" }
say { "90", "90 means another thing", "The document calls 90 a destination number missing; in Q.850 it is a closed user group that does not exist.", "Go by what sent the number: a gateway to ISDN means Q.850.", short = "90 in Q.850" }

about { "cisco_cucm", "causes" }
say { 0, "No cause here", "This side did not end the call, or there was no error.", "Do nothing, and read the field of the other side." }
say { 1, "Number not in use", "Nobody has the dialed number.", "Check the number, and the route pattern that it matched.", short = "Number not used" }
say { 2, "Network not reachable", "An exchange on the way does not know the network that the call was to go through.", "Ask the provider which networks it reaches.", short = "No such network" }
say { 3, "No route to number", "No network on the way serves the dialed number.", "Check the number, and the route pattern that it matched.", short = "No route" }
say { 4, "Not reachable for long", "The called party cannot be reached, for a reason that will last.", "Do nothing; nothing here would change that.", short = "Not reachable" }
say { 5, "Wrong trunk prefix", "The number began with a prefix that does not belong there.", "Check which prefix the route pattern or gateway puts before the number.", short = "Wrong prefix" }
say { 6, "Channel refused", "The other exchange does not take the channel that the call was given.", "Compare the channels that the gateway and the provider have set up." }
say { 7, "Joined to a channel", "The call was put on a channel to the user that was there already.", "Do nothing; the call goes on.", short = "Joined channel" }
say { 8, "Call preempted", "A call of higher priority took the place of this one.", "Do nothing; this is how precedence works." }
say { 9, "Call preempted", "A call of higher priority took the line, which stays reserved for it.", "Do nothing; this is how precedence works." }
say { 16, "Call ended", "One of the two sides hung up.", "Do nothing; this is how a call ends." }
say { 17, "Busy", "The called party is in another call.", "Do nothing; the caller can try again later." }
say { 18, "Phone does not respond", "The called phone did not respond at all, so it did not ring.", "Check whether the called device, if it is one of yours, is registered.", short = "No response" }
say { 19, "No answer", "The called phone rang, and nobody answered in time.", "Do nothing; the caller can try again later." }
say { 20, "Not available", "The called phone is off, not registered or out of reach.", "Check whether the called device, if it is one of yours, is registered." }
say { 21, "Call rejected", "The call was rejected, by the called party or by a service on the way.", "Do nothing; the called party or a service decided so." }
say { 22, "Number changed", "The called party has another number now.", "Put the new number wherever the old one is stored." }
say { 25, "Call went in circles", "The call passed through more exchanges than it may.", "Check the routing for a loop, here and at the provider.", short = "Call loop" }
say { 26, "Answered elsewhere", "Another phone of the called party was given the call.", "Do nothing; somebody has answered.", short = "Answered" }
say { 27, "Phone out of order", "The line of the called phone does not work.", "Check whether the called device, if it is one of yours, is registered.", short = "Out of order" }
say { 28, "Number not valid", "The number is incomplete, or not written as it has to be.", "Check how the number is written, and how it is changed before it is sent." }
say { 29, "Service refused", "The network refused an additional service that the call asked for.", "Check which services the trunk or gateway asks for, and which the provider offers." }
say { 30, "Status reply", "The message answers a question for the state of the call.", "Do nothing; the call is not concerned." }
say { 31, "No reason given", "The call ended normally, and no particular reason was given.", "Look for another reason beside it, in the logs." }
say { 34, "All lines busy", "No line is free for the call.", "Check whether the trunk or gateway has channels enough." }
say { 38, "Network out of order", "A network on the way is out of order, possibly for a long time.", "Ask the provider whether its network works.", short = "Network down" }
say { 39, "Connection broken", "A permanent connection is out of service.", "Ask the provider when the connection will work again.", short = "Link broken" }
say { 40, "Connection works", "The message says that a permanent connection works.", "Do nothing; the call is not concerned." }
say { 41, "Temporary failure", "A network on the way does not work right now.", "Look in the logs of the trunk or gateway for what failed.", short = "Temporary fault" }
say { 42, "Network busy", "An exchange on the way has too much to do.", "Ask whoever runs the other side of the trunk, if it happens often." }
say { 43, "Details not delivered", "The network could not deliver additional details of the call.", "Check which services the trunk or gateway asks for, and which the provider offers.", short = "Details lost" }
say { 44, "Channel not available", "The other side cannot give the call the channel that was asked for.", "Check whether the trunk or gateway has channels enough.", short = "Channel not free" }
say { 46, "Priority not enough", "All lines have calls of the same priority or a higher one.", "Do nothing; this is how precedence works.", short = "Priority too low" }
say { 47, "Nothing free", "Something that the call needs is not free, and nothing says what.", "Look in the logs of the trunk or gateway for what failed." }
say { 49, "Quality not available", "The network cannot give the call the quality that it asks for.", "Check the bandwidth of the locations on the way.", short = "Quality too low" }
say { 50, "Service not booked", "The caller's account does not have the service that the call asks for.", "Book the service, or call without it.", short = "Not booked" }
say { 53, "Service rule broken", "The call broke a rule of a service.", "Look for the message in a trace.", short = "Rule broken" }
say { 54, "Incoming calls barred", "The called party may not get such calls.", "Do nothing; the called party's line is barred.", short = "Calls barred" }
say { 55, "Barred in the group", "The called party may not get calls within the closed user group.", "Do nothing; the called party's line is barred.", short = "Group barred" }
say { 57, "Kind not allowed", "The caller may not make calls of this kind, such as voice or data.", "Have the account allowed to make such calls." }
say { 58, "Kind not available now", "Calls of this kind, such as voice or data, are not possible right now.", "Do nothing; the caller can try again later.", short = "Not possible now" }
say { 62, "Contradicting rights", "The rights that the call claims do not fit the caller's class.", "Correct the class or the rights of the account.", short = "Rights wrong" }
say { 63, "Service not available", "A service that the call needs is not available, and nothing says which.", "Ask the provider which service is missing.", short = "Service missing" }
say { 65, "Kind not supported", "The other side does not know calls of this kind, such as voice or data.", "Check which codecs and media both sides allow.", short = "Kind unknown" }
say { 66, "Channel unsupported", "The other side does not know the type of channel that the call asks for.", "Compare the channels that the gateway and the provider have set up.", short = "Channel unknown" }
say { 69, "Service unsupported", "The other side does not know an additional service that the call asks for.", "Check which services the trunk or gateway asks for, and which the provider offers.", short = "Service unknown" }
say { 70, "Restricted data only", "The other side takes only data calls of a restricted kind.", "Check which codecs and media both sides allow.", short = "Restricted only" }
say { 79, "Not supported", "The other side does not know something in the call, and nothing says what.", "Look for the message in a trace." }
say { 81, "Call not known", "A message named a call that the other side does not have.", "Look for the message in a trace." }
say { 82, "Channel does not exist", "A message named a channel that the interface does not have.", "Check which channels the interface is set up for.", short = "No such channel" }
say { 83, "Wrong suspended call", "A call is suspended, but under another identity.", "Look for the message in a trace.", short = "Wrong identity" }
say { 84, "Identity in use", "A call is suspended under the same identity already.", "Look for the message in a trace." }
say { 85, "No call suspended", "A suspended call was to go on, and none is suspended.", "Look for the message in a trace.", short = "None suspended" }
say { 86, "Suspended call ended", "The call was suspended, and ended meanwhile.", "Do nothing; the call is over.", short = "Call is over" }
say { 87, "Not in the group", "The called party is not a member of the closed user group.", "Have the called party added to the group, or call outside it." }
say { 88, "Phone not compatible", "The called phone cannot take calls of this kind.", "Check which codecs and media both sides allow.", short = "Not compatible" }
say { 90, "No number", "The call names no destination number, and the service DC is not subscribed.", "Look for the message in a trace." }
say { 91, "Wrong transit network", "The network that the call is to go through was named in a wrong way.", "Ask the provider how the network is to be named.", short = "Transit unknown" }
say { 95, "Invalid message", "A message was invalid, and nothing says how.", "Look for the message in a trace." }
say { 96, "Message incomplete", "A message lacked something that it must have.", "Check the equipment that sent the message.", short = "Incomplete" }
say { 97, "Message unknown", "The other side does not know a message of that type.", "Look for the message in a trace." }
say { 98, "Message not expected", "A message does not fit the state of the call, or is not known.", "Look for the message in a trace.", short = "Not expected" }
say { 99, "Element unknown", "A message had a part that the other side does not know.", "Look for the message in a trace." }
say { 100, "Element not valid", "A part of a message had contents that are not valid.", "Check the numbers and names that your equipment sends.", short = "Not valid" }
say { 101, "Message not expected", "A message does not fit the state of the call.", "Look for the message in a trace.", short = "Not expected" }
say { 102, "Timed out", "An answer did not come in time.", "Check whether the other side can be reached through the network." }
say { 103, "Parameter passed on", "A parameter was not known, and was passed on as it was.", "Look for the parameter in a trace.", short = "Passed on" }
say { 110, "Message discarded", "A message was discarded because of a parameter that is not known.", "Look for the message in a trace.", short = "Discarded" }
say { 111, "Protocol error", "A rule of the protocol was broken, and nothing says which.", "Look for the message in a trace." }
say { 122, "Precedence too high", "The call asked for a higher precedence than the caller may use.", "Raise the precedence that the caller may use, if it should be higher.", short = "Too high" }
say { 123, "Not preemptable", "The called device is in a call that may not be preempted.", "Do nothing; this is how precedence works." }
say { 125, "No bandwidth", "No bandwidth was left for the call.", "Check the bandwidth of the locations on the way." }
say { 126, "Split in a transfer", "The call was split off in a transfer, and is not part of the call that was transferred.", "Do nothing; the transferred call has records of its own.", short = "Call split" }
say { 127, "Cause not known here", "Another kind of network ended the call, and its reason could not be carried over.", "Look for the reason in the logs of the gateway.", short = "Cause unknown" }
say { 129, "No bandwidth", "No bandwidth was left for a call of this precedence.", "Check the bandwidth of the locations on the way." }
say { 130, "Isolated code", "The document gives this code a name, and does not say what it means.", "Look for another reason beside it, in the logs." }
say { 131, "Sent over the PSTN", "The call went over the telephone network, as the way that was learned for it failed.", "Do nothing, unless it happens often; then check the network between the clusters.", short = "Over the PSTN" }
say { 132, "Back to the PSTN", "The call went from the Internet back to the telephone network, for its quality.", "Check the connection to the Internet." }
say { 133, "Call not located", "The call was to go back to the telephone network, and could not be located there.", "Look in the logs of the Intercompany Media Engine server." }
say { 134, "Digits missing", "The call was to go back to the telephone network, and the digits to join it did not come.", "Look in the logs of the Intercompany Media Engine server." }
say { 135, "Connection timed out", "The other company could not be reached over the Internet in time.", "Check the connection to the Internet.", short = "Timed out" }
say { 136, "Not enrolled", "This system is not enrolled with Intercompany Media Engine.", "Enroll with Intercompany Media Engine." }
say { 137, "Connection failed", "The connection over the Internet to the other company failed.", "Check the connection to the Internet.", short = "Link failed" }
say { 138, "Domain blocked", "The domain of the other company is on a block list.", "Take the domain off the block list, if calls to it are wanted." }
say { 139, "Prefix blocked", "Numbers that begin like this one are on a block list.", "Take the prefix off the block list, if calls to it are wanted." }
say { 140, "Ticket expired", "The ticket that allows the call over the Internet has expired.", "Look in the logs of the Intercompany Media Engine server." }
say { 141, "No route there", "The system of the other company has no route for the number.", "Ask the other company to check its side." }
say { 142, "Not registered", "The called phone is not registered at the other company.", "Ask the other company to check its side." }
say { 143, "IME is off there", "Intercompany Media Engine is turned off at the other company.", "Ask the other company to check its side." }
say { 144, "Trunk address wrong", "The other company has an address for its trunk that is not valid.", "Ask the other company to check its side.", short = "Bad address" }
say { 145, "Number not E.164", "The other company has an address for the number that is not in E.164 format.", "Ask the other company to check its side." }
say { 146, "Number not available", "The called number is not available at the other company.", "Ask the other company to check its side.", short = "Not available" }
say { 147, "Ticket not valid", "The ticket that allows the call over the Internet is not valid.", "Look in the logs of the Intercompany Media Engine server." }
say { 148, "Unknown reason", "The call over the Internet failed, and nothing tells why.", "Look in the logs of the Intercompany Media Engine server." }
say { 155, "Percentage exceeded", "More calls came than the percentage that DCC allows.", "Raise the percentage, if more calls are to be let in.", short = "Limit reached" }
say { 262144, "Conference full", "The conference had no room for a further participant.", "Raise the number of participants, if more are to join." }
say { 393216, "Split in a transfer", "The call was split off in a transfer, and is not part of the call that was transferred.", "Do nothing; the transferred call has records of its own.", short = "Call split" }
say { 458752, "Dropped from conference", "A participant was dropped from the conference by a feature for it.", "Do nothing; somebody meant to do this.", short = "Dropped" }
say { 655360, "Wrong call state", "A program asked over CTI for something that the state of the call does not allow.", "Check the program that controls the calls." }
say { 851976, "Preempted beyond", "In a network behind a gateway a call of higher priority took the place of this one.", "Do nothing; this is how precedence works." }
say { 917512, "Preempted beyond", "In the network on the way a call of higher priority took the place of this one.", "Do nothing; this is how precedence works." }
say { 16777257, "Bad request", "The request is malformed.", "Look for the message in a trace." }
say { 33554453, "Sign-in needed", "The server asks for credentials.", "Check the credentials of the trunk." }
say { 50331669, "Payment required", "SIP gives the code no meaning; providers mostly use it for missing credit.", "Ask the provider what it means, and whether the account has enough credit." }
say { 67108885, "Not allowed", "The server refuses the request, and credentials will not help.", "Ask whoever runs the other side of the trunk for the reason." }
say { 83886081, "Number not found", "This domain has no user with that number or name.", "Check the number, and the route pattern that it matched." }
say { 83886207, "Extension not supported", "The server does not support an extension that the request requires.", "Compare the SIP extensions that the trunk and the other side use.", short = "Bad extension" }
say { 100663359, "Method not allowed", "This address does not take requests with this method.", "Look for the message in a trace.", short = "Method refused" }
say { 117440591, "Format not accepted", "The server cannot answer in any format that Accept lists.", "Look for the message in a trace.", short = "Format refused" }
say { 134217749, "Sign-in needed", "A proxy asks for credentials.", "Check the credentials of the trunk." }
say { 150995046, "Timed out", "No final response came in time, or the local transaction timer ran out.", "Check whether the other side can be reached through the network." }
say { 184549398, "No longer in service", "The number or user is gone for good and left no new address.", "Take the number out of wherever it is stored.", short = "Out of service" }
say { 201326719, "Length missing", "The other side wants the length of a message's body.", "Look for the message in a trace." }
say { 234881151, "Message too large", "The body of the request exceeds the size limit of the server.", "Look for the message in a trace.", short = "Message too big" }
say { 251658367, "Address too long", "The Request-URI exceeds the length limit of the server.", "Look for the message in a trace." }
say { 268435535, "Format not supported", "The server cannot read the type, encoding or language of the body.", "Look for the message in a trace.", short = "Unknown format" }
say { 285212799, "Address type unknown", "The scheme of the Request-URI is not known.", "Look for the message in a trace.", short = "Bad address type" }
say { 301989951, "Unknown priority", "The server knows none of the values in Resource-Priority.", "Compare the priorities that the trunk and the other side use." }
say { 352321663, "Extension not supported", "The server does not support an extension that the request requires.", "Compare the SIP extensions that the trunk and the other side use.", short = "Bad extension" }
say { 369098879, "Extension required", "The server insists on an extension that the request does not offer.", "Compare the SIP extensions that the trunk and the other side use.", short = "Needs extension" }
say { 402653311, "Interval too short", "The expiration is below the minimum of the server.", "Raise the timers of the trunk.", short = "Short interval" }
say { 419430421, "Location not usable", "The location in the request could not be used.", "Check the location that is set for the phone and the trunk.", short = "Bad location" }
say { 503316501, "Referrer not proven", "The request does not prove who referred the call.", "Look for the message in a trace.", short = "Unknown referrer" }
say { 570425365, "Caller ID required", "The call was refused because the caller is anonymous.", "Let the trunk send the caller ID.", short = "ID required" }
say { "1073741842", "Not available", "The called party cannot be reached right now.", "Check whether the called device, if it is one of yours, is registered." }
say { "1090519081", "Call no longer exists", "The call or transaction is unknown to the far end.", "Look for the message in a trace.", short = "Call is gone" }
say { "1107296281", "Call loop", "A server saw the same request twice, through a loop or over two paths.", "Check the routing for a loop, here and at the provider." }
say { "1124073497", "Too many hops", "The request passed too many servers, and Max-Forwards reached zero.", "Check the routing for a loop, here and at the provider." }
say { "1140850716", "Number incomplete", "The dialed number is not complete yet.", "Check how the number is written, and how it is changed before it is sent.", short = "Number too short" }
say { "1157627905", "Several matches", "The number or name fits more than one user.", "Check how the number is written, and how it is changed before it is sent." }
say { "1174405137", "Busy", "The called phone is in use, or takes no further call right now.", "Do nothing; the caller can try again later." }
say { "1191182367", "Call canceled", "A BYE or CANCEL ended the request before it was answered.", "Do nothing; the call attempt is over." }
say { "1207959583", "Media not accepted", "The far end cannot use the media that the request offers.", "Check which codecs and media both sides allow.", short = "Media refused" }
say { "1258291217", "Request conflict", "Another request of the same call is still in progress.", "Look for the message in a trace." }
say { "1291845649", "Cannot be decrypted", "The far end has no key to decrypt the body.", "Check the encryption settings of both sides.", short = "Cannot decrypt" }
say { "1409286185", "Server error", "A server failed while handling the request.", "Ask whoever runs the other side of the trunk, if it happens often." }
say { "1442840614", "Bad gateway", "The next server gave the gateway an answer that it could not use.", "Ask whoever runs the other side of the trunk, if it happens often." }
say { "1459617833", "Service unavailable", "The server cannot take the call right now, through overload or maintenance.", "Ask whoever runs the other side of the trunk, if it happens often.", short = "No service now" }
say { "1476395110", "Server timed out", "The server waited too long for another server.", "Ask whoever runs the other side of the trunk, if it happens often." }
say { "1493172351", "Version not supported", "The server refuses this version of SIP.", "Look for the message in a trace.", short = "Unknown version" }
say { "1509949567", "Message too large", "The whole message exceeds the size limit of the server.", "Look for the message in a trace.", short = "Message too big" }
say { "2701131793", "Busy everywhere", "The called party is busy everywhere and does not wish to take the call.", "Do nothing; the caller can try again later." }
say { "2717909013", "Call declined", "The called party cannot or does not wish to take the call.", "Do nothing; the called party or a service decided so." }
say { "2734686209", "Number not found", "No server anywhere knows the number or user.", "Check the number, and the route pattern that it matched." }
say { "2751463455", "Media not accepted", "No phone of the called party can use the media that the request offers.", "Check which codecs and media both sides allow.", short = "Media refused" }
say { "2801795135", "Service not available", "A service that the call needs is not available, and nothing says which.", "Ask the provider which service is missing.", short = "Service missing" }

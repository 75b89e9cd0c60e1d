-- SPDX-License-Identifier: MIT
-- Words for people, in English: FreeSWITCH.

about { "freeswitch", "note" }
say { "hangup_cause_q850", "Not the whole cause", "The record has 16 there for every cause above 127, so only the name in hangup_cause tells which.", "Read hangup_cause.", short = "Only up to 127" }

about { "freeswitch", "conflict" }
say { "BAD_IDENTITY_INFO", "429 instead of 436", "FreeSWITCH sends 429 for it, which asks who referred a call; by RFC 8224 it is 436.", "Read a 429 from FreeSWITCH as 436, unless the call was referred.", short = "429 for 436" }
say { "MANDATORY_IE_LENGTH_ERROR", "103 means another thing", "FreeSWITCH calls 103 a wrong length; in Q.850 it is a parameter that was not known and was passed on.", "Go by the name, or by what sent the number.", short = "103 in Q.850" }
say { "PRE_EMPTED", "45 instead of 8", "FreeSWITCH numbers preemption 45, which Q.850 does not have; there it is 8.", "Take both numbers for a call that was preempted." }

about { "freeswitch", "causes" }
say { "NONE", "No cause given", "No cause was set for the end of the call.", "Look for another reason beside it, in the logs." }
say { "UNALLOCATED_NUMBER", "Number not in use", "Nobody has the dialed number.", "Check the number.", short = "Number not used" }
say { "NO_ROUTE_TRANSIT_NET", "Network not reachable", "An exchange on the way does not know the network that the call was to go through.", "Ask the provider which networks it reaches.", short = "No such network" }
say { "NO_ROUTE_DESTINATION", "No route to number", "No network on the way serves the dialed number.", "Check the number, with its country and area code.", short = "No route" }
say { "CHANNEL_UNACCEPTABLE", "Channel refused", "The other exchange does not take the channel that the call was given.", "Try again later, when another channel may be chosen." }
say { "CALL_AWARDED_DELIVERED", "Joined to a channel", "The call was put on a channel to the user that was there already.", "Do nothing; the call goes on.", short = "Joined channel" }
say { "NORMAL_CLEARING", "Call ended", "One of the two sides hung up.", "Do nothing; this is how a call ends." }
say { "USER_BUSY", "Busy", "The called party is in another call.", "Try again later, or leave a message." }
say { "NO_USER_RESPONSE", "No response", "The called phone did not respond, or cannot be reached right now.", "Try again later, when the phone may be on." }
say { "NO_ANSWER", "No answer", "The called phone rang, and nobody answered in time.", "Try again later, or leave a message." }
say { "SUBSCRIBER_ABSENT", "Not available", "The called phone is off, not registered or out of reach.", "Try again later, when the phone may be on." }
say { "CALL_REJECTED", "Call rejected", "The call was rejected, by the called party, by a service on the way or for its credentials.", "Do not call again at once; the response code beside it tells more." }
say { "NUMBER_CHANGED", "Number changed", "The called party has another number now.", "Find out the new number." }
say { "REDIRECTION_TO_NEW_DESTINATION", "Call redirected", "The exchange asks for the call to be set up to another number.", "Do nothing; the network redirects the call." }
say { "EXCHANGE_ROUTING_ERROR", "Call went in circles", "The call passed through more exchanges than it may.", "Ask the provider to check how it routes the number.", short = "Call loop" }
say { "DESTINATION_OUT_OF_ORDER", "Phone out of order", "The line of the called phone does not work.", "Try again later, when the line may work again.", short = "Out of order" }
say { "INVALID_NUMBER_FORMAT", "Number not valid", "The number is incomplete, or not written as it has to be.", "Check the number, with its country and area code." }
say { "FACILITY_REJECTED", "Service refused", "The network refused an additional service that the call asked for.", "Make the call without the additional service." }
say { "RESPONSE_TO_STATUS_ENQUIRY", "Status reply", "The message answers a question for the state of the call.", "Do nothing; the call is not concerned." }
say { "NORMAL_UNSPECIFIED", "No reason given", "The call ended normally, and no particular reason was given.", "Look for another reason beside it, in the logs." }
say { "NORMAL_CIRCUIT_CONGESTION", "All lines busy", "No line is free for the call.", "Try again later, when a line may be free." }
say { "NETWORK_OUT_OF_ORDER", "Network out of order", "A network on the way is out of order, or a gateway answered 502.", "Try again later; a call at once will hardly succeed.", short = "Network down" }
say { "NORMAL_TEMPORARY_FAILURE", "Temporary failure", "A network or a server on the way failed, or answered 400, 481, 500 or 503.", "Try again later; if it fails again, read the response code beside it.", short = "Temporary fault" }
say { "SWITCH_CONGESTION", "Network busy", "An exchange on the way has too much to do.", "Try again later, when fewer people call." }
say { "ACCESS_INFO_DISCARDED", "Details not delivered", "The network could not deliver additional details of the call.", "Make the call without the additional details.", short = "Details lost" }
say { "REQUESTED_CHAN_UNAVAIL", "Channel not available", "The other side cannot give the call the channel that was asked for.", "Try again later, when another channel may be chosen.", short = "Channel not free" }
say { "PRE_EMPTED", "Call preempted", "A call of higher priority took the place of this one.", "Try again later, when the network has room." }
say { "FACILITY_NOT_SUBSCRIBED", "Service not booked", "The caller's account does not have the service that the call asks for.", "Book the service, or call without it.", short = "Not booked" }
say { "OUTGOING_CALL_BARRED", "Outgoing calls barred", "The caller may not make such calls.", "Have the barring of outgoing calls removed.", short = "Calls barred" }
say { "INCOMING_CALL_BARRED", "Incoming calls barred", "The called party may not get such calls.", "Do not call again; the call would be barred, too.", short = "Calls barred" }
say { "BEARERCAPABILITY_NOTAUTH", "Kind not allowed", "The caller may not make calls of this kind, such as voice or data.", "Have the account allowed to make such calls." }
say { "BEARERCAPABILITY_NOTAVAIL", "Kind not available now", "Calls of this kind, such as voice or data, are not possible right now.", "Try again later, when such calls may be possible.", short = "Not possible now" }
say { "SERVICE_UNAVAILABLE", "Service not available", "A service that the call needs is not available, or the other side answered 405.", "Ask the provider which service is missing.", short = "Service missing" }
say { "BEARERCAPABILITY_NOTIMPL", "Kind not supported", "The other side does not know calls of this kind, such as voice or data.", "Offer other media.", short = "Kind unknown" }
say { "CHAN_NOT_IMPLEMENTED", "Channel unsupported", "The other side does not know the type of channel that the call asks for.", "Request another type of channel.", short = "Channel unknown" }
say { "FACILITY_NOT_IMPLEMENTED", "Service unsupported", "The other side does not know an additional service that the call asks for.", "Make the call without the additional service.", short = "Service unknown" }
say { "SERVICE_NOT_IMPLEMENTED", "Not supported", "The other side does not know something in the call, and nothing says what.", "Make the call with less in it." }
say { "INVALID_CALL_REFERENCE", "Call not known", "A message named a call that the other side does not have.", "End the call here, too." }
say { "INCOMPATIBLE_DESTINATION", "Phone not compatible", "The called phone cannot take calls of this kind.", "Offer other media.", short = "Not compatible" }
say { "INVALID_MSG_UNSPECIFIED", "Invalid message", "A message was invalid, and nothing says how.", "Look for the message in a trace." }
say { "MANDATORY_IE_MISSING", "Message incomplete", "A message lacked something that it must have.", "Check the equipment that sent the message.", short = "Incomplete" }
say { "MESSAGE_TYPE_NONEXIST", "Message unknown", "The other side does not know a message of that type.", "Look for the message in a trace." }
say { "WRONG_MESSAGE", "Message not expected", "A message does not fit the state of the call, or is not known.", "Look for the message in a trace.", short = "Not expected" }
say { "IE_NONEXIST", "Element unknown", "A message had a part that the other side does not know.", "Look for the message in a trace." }
say { "INVALID_IE_CONTENTS", "Element not valid", "A part of a message had contents that are not valid.", "Check the numbers and names that your equipment sends.", short = "Not valid" }
say { "WRONG_CALL_STATE", "Message not expected", "A message does not fit the state of the call.", "Look for the message in a trace.", short = "Not expected" }
say { "RECOVERY_ON_TIMER_EXPIRE", "Timed out", "An answer did not come in time.", "Try again later." }
say { "MANDATORY_IE_LENGTH_ERROR", "Wrong length", "A part that a message must have was of the wrong length.", "Check the equipment that sent the message." }
say { "PROTOCOL_ERROR", "Protocol error", "A rule of the protocol was broken, and nothing says which.", "Look for the message in a trace." }
say { "INTERWORKING", "Cause not known here", "Another kind of network ended the call, or the other side refused the form of the SIP request.", "Look for the response code or the reason in the logs.", short = "Cause unknown" }
say { "SUCCESS", "Call set up", "The call was set up without an error.", "Do nothing; the call goes on." }
say { "ORIGINATOR_CANCEL", "Call canceled", "The caller gave up before the call was answered.", "Do nothing; the call attempt is over." }
say { "CRASH", "Server error", "FreeSWITCH or one of its modules failed while handling the call.", "Look in the logs of FreeSWITCH for what failed." }
say { "SYSTEM_SHUTDOWN", "Shut down", "FreeSWITCH, or the SIP profile of the call, was shut down.", "Try again later, when the server runs again." }
say { "LOSE_RACE", "Answered elsewhere", "Another phone that was called at the same time answered first.", "Do nothing; somebody has answered.", short = "Taken elsewhere" }
say { "MANAGER_REQUEST", "Ended by command", "A person or a program ended the call by a command to FreeSWITCH.", "Do nothing; somebody meant to do this." }
say { "BLIND_TRANSFER", "Call transferred", "The call was transferred to another phone, which ended this leg of it.", "Do nothing; the call goes on." }
say { "ATTENDED_TRANSFER", "Call transferred", "The call was transferred to another phone, which ended this leg of it.", "Do nothing; the call goes on." }
say { "ALLOTTED_TIMEOUT", "Time is up",   "The time allowed for the call, or for an answer to it, was over.", "Do nothing, unless the time limit is too short; then raise it." }
say { "USER_CHALLENGE", "Sign-in needed", "The caller was asked for credentials.", "Call with the right credentials or PIN." }
say { "MEDIA_TIMEOUT", "Audio lost", "No media came for a while, so the call was ended.", "Check the network, the firewall and NAT." }
say { "PICKED_OFF", "Answered elsewhere", "Another phone picked the call up.", "Do nothing; somebody has answered.", short = "Taken elsewhere" }
say { "USER_NOT_REGISTERED", "Not registered", "The called phone is not registered.", "Try again later, when the phone may be on." }
say { "PROGRESS_TIMEOUT", "Timed out", "The called phone neither rang nor sent audio in the time allowed.", "Try again later." }
say { "INVALID_GATEWAY", "Gateway not found", "The call names a gateway that is not set up.", "Correct the name of the gateway in the dialplan.", short = "No such gateway" }
say { "GATEWAY_DOWN", "Gateway down", "The gateway that the call was to take is down.", "Check whether the gateway answers and the registration with it stands." }
say { "INVALID_URL", "Address not valid", "FreeSWITCH cannot read the address that the call was to go to.", "Correct the address in the dialplan.", short = "Invalid address" }
say { "INVALID_PROFILE", "Profile not found", "The call names a SIP profile that is not there.", "Correct the name of the profile in the dialplan, or start the profile.", short = "No such profile" }
say { "NO_PICKUP", "Not picked up", "The call ended before another phone could pick it up.", "Do nothing; the cause of the other legs tells more." }
say { "SRTP_READ_ERROR", "Audio not decrypted", "Encrypted media could not be read, so the call was ended.", "Check the SRTP settings of both sides.", short = "SRTP error" }
say { "BOWOUT", "Leg replaced", "A leg that FreeSWITCH had put in between was taken out of the call.", "Do nothing; the call goes on." }
say { "BUSY_EVERYWHERE", "Busy everywhere", "The called party is busy everywhere and does not wish to take the call.", "Try again later, or leave a message." }
say { "DECLINE", "Call declined", "The called party cannot or does not wish to take the call.", "Do not call again at once; the call is not wanted." }
say { "DOES_NOT_EXIST_ANYWHERE", "Number not found", "No server anywhere knows the number or user.", "Check the number before dialing again." }
say { "NOT_ACCEPTABLE", "Media not accepted", "No phone of the called party can use the media that the request offers.", "Change the offer and send the request again.", short = "Media refused" }
say { "UNWANTED", "Call not wanted", "The called party says that the call is unwanted.", "Do not call this number again." }
say { "NO_IDENTITY", "Caller ID not signed", "The server wants a signed caller identity that it supports.", "Send the request again with a supported Identity header.", short = "ID not signed" }
say { "BAD_IDENTITY_INFO", "Caller ID not verified", "The info URI in Identity gave no credential to check the signature with.", "Send the request again with an info URI that the verifier can reach.", short = "ID not verified" }
say { "UNSUPPORTED_CERTIFICATE", "Caller ID not trusted", "The verifier does not support or trust the credential of the signature.", "Sign with a credential that the verifier trusts.", short = "ID not trusted" }
say { "INVALID_IDENTITY", "Caller ID not verified", "The signature of the caller identity is not valid.", "Send the full PASSporT if it was compact; otherwise correct the signature.", short = "ID not verified" }
say { "STALE_DATE", "Signature too old", "The date of the signed caller identity is too old for the verifier.", "Set the clock right and sign the request again.", short = "Signature old" }
say { "REJECT_ALL", "Call rejected", "The call was rejected for all phones that it was to reach.", "Do not call again at once; the call is not wanted." }

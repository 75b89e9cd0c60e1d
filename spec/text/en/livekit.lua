-- SPDX-License-Identifier: MIT
-- Words for people, in English: LiveKit SIP.

about { "livekit", "disconnect_reason" }
say { 0,  "Unknown reason",      "No reason was reported.", "Look for the reason in the logs of the SIP service." }
say { 1,  "Call ended",          "One side hung up or left the room.", "Do nothing; the call ended normally." }
say { 2,  "Identity used twice", "A participant with the same identity joined the room.", "Give each participant an identity of its own.", short = "Identity twice" }
say { 3,  "Server shut down",    "The server instance of the call was shut down.", "Try again later; the call needs another server." }
say { 4,  "Participant removed", "The API removed the participant from the room.", "Do nothing, unless nobody meant to remove the participant.", short = "Removed" }
say { 5,  "Room deleted",        "The API deleted the room.", "Do nothing, unless nobody meant to delete the room." }
say { 6,  "Session unknown",     "The client resumed a session that the server does not know.", "End the call here, and join the room again." }
say { 7,  "Could not join",      "The client could not connect to the room completely.", "Check the network and the firewall of the client." }
say { 8,  "Moved elsewhere",     "The server asked the participant to connect elsewhere.", "Try again at once, on another server." }
say { 9,  "Signaling lost",      "The connection for signaling broke off.", "Check the network between the client and the server." }
say { 10, "Room closed",         "All participants for whom the room stays open had left.", "Do nothing; the call ended normally." }
say { 11, "Not available",       "The called party did not respond in time, or cannot be reached.", "Try again later, unless the response code tells that the number is wrong." }
say { 12, "Call rejected",       "The called party was busy or rejected the call, or the trunk refused it.", "Do not call again before the response code has told why." }
say { 13, "SIP trunk failed",    "SIP failed, or the response was not the one expected.", "Ask the trunk provider for the reason, after a look at the response code and the trunk settings." }
say { 14, "Session timed out",   "The server waited too long for the participant, and ended the session.", "Check the network between the client and the server.", short = "Timed out" }
say { 15, "Media failed",        "The media failed, or stopped arriving.", "Check the network and the NAT settings, and the codecs and the encryption of the trunk." }
say { 16, "Agent failed",        "The agent in the room met an error.", "Check the logs of the agent." }

about { "livekit", "sip_call_status" }
say { 0,  "Call coming in",      "The call has come in, and its participant is not in a room yet.", "Wait for the participant to join the room." }
say { 1,  "Call going out",      "The call is being set up, and its participant is in the room.", "Wait for the called party to answer." }
say { 2,  "Call connected",      "The call is up, and its participant is active in the room.", "Do nothing; the call is up." }
say { 3,  "Call ended",          "The call has ended.", "Do nothing, unless the disconnect reason names a failure." }
say { 4,  "Call failed",         "An error ended the call, or kept it from being set up.", "Look at the disconnect reason and the response code of the call." }

about { "livekit", "sip_status_code" }
say { 0,   "Unknown reason", "No response code was reported.", "Look for the reason in the logs of the SIP service." }
say { 100, "Connecting", "The next server has the request, so it need not be sent again.", "Wait for the final response." }
say { 180, "Ringing", "The called phone is ringing.", "Wait for the final response." }
say { 181, "Being forwarded", "The call is on its way to another destination.", "Wait for the final response." }
say { 182, "In the queue", "The call is in a queue at the far end.", "Wait for the final response." }
say { 183, "In progress", "The call is being set up, and audio may arrive early.", "Wait for the final response." }
say { 199, "One branch ended", "One of the early dialogs of the call has ended.", "Free the resources of that early dialog and wait for the final response." }
say { 200, "Success", "The request succeeded.", "Continue; nothing needs to be corrected." }
say { 202, "Accepted", "The request succeeded; this outdated code means the same as 200.", "Treat the response like 200." }
say { 204, "Nothing new", "The subscription continues, and its state has not changed.", "Keep the state that is already known." }
say { 300, "Several addresses", "The called party has more than one address.", "Try the addresses in Contact, or let the user choose.", short = "Many addresses" }
say { 301, "Number changed", "The called party has a new address for good.", "Call the address in Contact and update stored entries." }
say { 302, "Call redirected", "The called party has another address for now.", "Call the address in Contact, and keep it no longer than Expires allows." }
say { 305, "Use another proxy", "The destination takes this request only through the proxy in Contact.", "Send this one request again through the proxy in Contact.", short = "Use other proxy" }
say { 380, "Other service offered", "The body of the response lists other ways to get service.", "Let the user choose from the alternatives that the body describes.", short = "Other service" }
say { 400, "Bad request", "The request is malformed.", "Correct the request before sending it again." }
say { 401, "Sign-in needed", "The server asks for credentials.", "Send the request again with Authorization; rejected credentials only if the nonce was stale." }
say { 402, "Payment required", "SIP gives the code no meaning; providers mostly use it for missing credit.", "Ask the provider what it means, and whether the account has enough credit." }
say { 403, "Not allowed", "The server refuses the request, and credentials will not help.", "Do not repeat the request; ask the provider for the reason." }
say { 404, "Number not found", "This domain has no user with that number or name.", "Check the number; if Retry-After is given, try again after that time." }
say { 405, "Method not allowed", "This address does not take requests with this method.", "Use one of the methods in Allow.", short = "Method refused" }
say { 406, "Format not accepted", "The server cannot answer in any format that Accept lists.", "Add more formats to Accept and send the request again.", short = "Format refused" }
say { 407, "Sign-in needed", "A proxy asks for credentials.", "Send the request again with Proxy-Authorization; rejected credentials only if the nonce was stale." }
say { 408, "Timed out", "No final response came in time, or the local transaction timer ran out.", "Try again later." }
say { 409, "Request conflict", "This code is not registered; it is taken for a conflict and handled like 400.", "Correct the request before sending it again." }
say { 410, "No longer in service", "The number or user is gone for good and left no new address.", "Do not call this number again, and remove it from stored entries.", short = "Out of service" }
say { 411, "Length missing", "This code is not registered; it is taken for a missing length and handled like 400.", "Add Content-Length and send the request again." }
say { 412, "Condition not met", "The entity tag in SIP-If-Match fits no published state.", "Drop the entity tag and publish the full state again.", short = "Condition unmet" }
say { 413, "Message too large", "The body of the request exceeds the size limit of the server.", "Shorten the body; if Retry-After is given, try again after that time.", short = "Message too big" }
say { 414, "Address too long", "The Request-URI exceeds the length limit of the server.", "Shorten the Request-URI before sending it again." }
say { 415, "Format not supported", "The server cannot read the type, encoding or language of the body.", "Use only what Accept, Accept-Encoding and Accept-Language list.", short = "Unknown format" }
say { 416, "Address type unknown", "The scheme of the Request-URI is not known.", "Ask the user before a SIP URI replaces a SIPS URI; it may replace any other type.", short = "Bad address type" }
say { 417, "Unknown priority", "The server knows none of the values in Resource-Priority.", "Use a value from Accept-Resource-Priority." }
say { 420, "Extension not supported", "The server does not support an extension that the request requires.", "Send the request again without the extensions in Unsupported.", short = "Bad extension" }
say { 421, "Extension required", "The server insists on an extension that the request does not offer.", "Send the request again with the extensions in Require, if they are supported here.", short = "Needs extension" }
say { 422, "Session timer too short", "Session-Expires is below the minimum of a server on the path.", "Raise Session-Expires and Min-SE to at least the Min-SE in the response.", short = "Timer too short" }
say { 423, "Interval too short", "The expiration is below the minimum of the server.", "Request at least the time in Min-Expires.", short = "Short interval" }
say { 424, "Location not usable", "The location in the request could not be used; Geolocation-Error tells why.", "Send a new request with a usable location.", short = "Bad location" }
say { 425, "Alert not usable", "The alert in the request could not be used; AlertMsg-Error tells why.", "Send a new request with a corrected alert." }
say { 428, "Caller ID not signed", "The server wants a signed caller identity that it supports.", "Send the request again with a supported Identity header.", short = "ID not signed" }
say { 429, "Referrer not proven", "The request does not prove who referred the call.", "Have the referrer send a new REFER with a valid Referred-By token.", short = "Unknown referrer" }
say { 430, "Connection failed", "A proxy lost this flow to the phone; an endpoint treats the code as 400.", "Treat the response like 400; only a proxy that knows other flows can try one of them.", short = "Link failed" }
say { 433, "Caller ID required", "The call was refused because the caller is anonymous.", "Ask the user before calling again without anonymity.", short = "ID required" }
say { 436, "Caller ID not verified", "The info URI in Identity gave no credential to check the signature with.", "Send the request again with an info URI that the verifier can reach.", short = "ID not verified" }
say { 437, "Caller ID not trusted", "The verifier does not support or trust the credential of the signature.", "Sign with a credential that the verifier trusts.", short = "ID not trusted" }
say { 438, "Caller ID not verified", "The signature of the caller identity is not valid.", "Send the full PASSporT if it was compact; otherwise correct the signature.", short = "ID not verified" }
say { 439, "Outbound not supported", "The first proxy on the path does not support SIP outbound.", "Register without outbound, or through another outbound proxy.", short = "No outbound" }
say { 440, "Too many branches", "A proxy could not reach all targets of the request within Max-Breadth.", "Narrow the request, or have the routing search fewer targets at once.", short = "Too many forks" }
say { 469, "Info not supported", "The far end takes no INFO requests of this package.", "Keep the call, and use only packages from Recv-Info.", short = "INFO refused" }
say { 470, "Consent needed", "Not every recipient has agreed to get this request.", "Get the consent of the recipients in Permission-Missing first." }
say { 480, "Not available", "The called party cannot be reached right now.", "Try again later, or after Retry-After; Warning 380 or 381 says that the URI scheme is the trouble." }
say { 481, "Call no longer exists", "The call or transaction is unknown to the far end.", "End the call or subscription here too; after a CANCEL, do nothing.", short = "Call is gone" }
say { 482, "Call loop", "A server saw the same request twice, through a loop or over two paths.", "Do not repeat the request; have the routing checked for a loop." }
say { 483, "Too many hops", "The request passed too many servers, and Max-Forwards reached zero.", "Raise Max-Forwards if it was low; otherwise have the routing checked for a loop." }
say { 484, "Number incomplete", "The dialed number is not complete yet.", "Collect more digits and send the number again.", short = "Number too short" }
say { 485, "Several matches", "The number or name fits more than one user.", "Let the user choose, from Contact if it lists candidates." }
say { 486, "Busy", "The called phone is in use, or takes no further call right now.", "Try again later, or leave a message." }
say { 487, "Call canceled", "A BYE or CANCEL ended the request before it was answered.", "Do nothing; the call attempt is over." }
say { 488, "Media not accepted", "The far end cannot use the media that the request offers.", "Change the offer and send the request again.", short = "Media refused" }
say { 489, "Event not supported", "The server does not know the event package of the request.", "Use an event package from Allow-Events.", short = "Unknown event" }
say { 491, "Request conflict", "Another request of the same call is still in progress.", "Wait a random time of up to 4 seconds, then send the request again." }
say { 493, "Cannot be decrypted", "The far end has no key to decrypt the body.", "Use the key in the body of the response, if there is one.", short = "Cannot decrypt" }
say { 494, "Security required", "The call needs a security agreement first.", "Set up a mechanism from Security-Server and send Security-Verify.", short = "Needs security" }
say { 500, "Server error", "A server failed while handling the request.", "Try again later, or after Retry-After if it is given." }
say { 501, "Not supported", "The server does not offer this method or function to any user.", "Use another method or function." }
say { 502, "Bad gateway", "The next server gave the gateway an answer that it could not use.", "Try again later; if it fails again, ask the provider for the reason." }
say { 503, "Service unavailable", "The server cannot take the call right now, through overload or maintenance.", "Try the next server, and leave this one alone for the time in Retry-After.", short = "No service now" }
say { 504, "Server timed out", "The server waited too long for another server.", "Try again later; if it fails again, ask the provider for the reason." }
say { 505, "Version not supported", "The server refuses this version of SIP.", "Send SIP/2.0 as the version; if it was, ask the provider for the reason.", short = "Unknown version" }
say { 513, "Message too large", "The whole message exceeds the size limit of the server.", "Shorten the message before sending it again.", short = "Message too big" }
say { 600, "Busy everywhere", "The called party is busy everywhere and does not wish to take the call.", "Try again later, or after Retry-After if it is given." }
say { 603, "Call declined", "The called party cannot or does not wish to take the call.", "Do not call again, unless Retry-After gives a time." }
say { 604, "Number not found", "No server anywhere knows the number or user.", "Check the number before dialing again." }
say { 606, "Media not accepted", "No phone of the called party can use the media that the request offers.", "Change the offer as Warning tells and send the request again.", short = "Media refused" }
say { 607, "Call not wanted", "The called party says that the call is unwanted.", "Do not call this number again." }
say { 608, "Call blocked", "An intermediary rejected the call for the called party.", "Do not try again; use the contact in Call-Info for redress." }

about { "livekit", "note" }
say { "SIP_TRUNK_FAILURE",    "What it stands for", "LiveKit says so of any 5xx, of no final response, and of an address or a network that failed.", "Read the response code, if there was one, and the error of the call.", short = "Stands for" }
say { "codes without a name", "No name", "The registered codes 555 and 580 have no name here.", "Expect any response code as a number." }

about { "livekit", "conflict" }
say { "USER_UNAVAILABLE", "Means more than it says", "The enum says no response in time; LiveKit says so of 404, 408, 480 and any other 4xx, too.", "Read the response code, which tells what it was.", short = "Means more" }
say { "USER_REJECTED", "Means more than it says", "The enum says that the callee rejected; LiveKit says so of 401, 403, 407, 486, 488 and any 6xx.", "Read the response code, which tells what it was.", short = "Means more" }
say { "MEDIA_FAILURE", "Means more than it says", "The enum says that media failed; LiveKit says so of a call without a common codec or encryption.", "Compare the codecs and the encryption of the trunk with those of the other side.", short = "Means more" }
say { "SIP_STATUS_REQUESTED_RANGE_NOT_SATISFIABLE", "Name of HTTP", "The enum names 416 as HTTP does; in SIP it is Unsupported URI Scheme.", "Go by the number, not by the name." }
say { "SIP_STATUS_UNSUPPORTED_CERTIFICATE", "Former name", "The enum has the name that 437 had in RFC 4474; in RFC 8224 it is Unsupported Credential.", "Go by the number, not by the name." }

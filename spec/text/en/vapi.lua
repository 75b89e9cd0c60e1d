-- SPDX-License-Identifier: MIT
-- Words for people, in English: Vapi.

about { "vapi", "reasons" }
say { "call.start.error-get-customer",         "Server error",      "Vapi could not get the data of the customer when the call began.", "Try again; if it fails again, ask Vapi support." }
say { "call.start.error-get-transport",        "Server error",      "Vapi could not set up the transport of the call, such as Twilio or Vonage.", "Try again; if it fails again, ask Vapi support." }
say { "assistant-request-returned-forwarding-phone-number", "Forwarded",         "Your server answered with a number to forward the call to, and no assistant.", "Do nothing; the call goes on elsewhere." }
say { "assistant-forwarded-call",              "Transferred",       "The assistant transferred the call.", "Do nothing; the call goes on elsewhere." }
say { "customer-ended-call",                   "Call ended",        "The customer ended the call.", "Do nothing; the call ended normally." }
say { "customer-busy",                         "Busy",              "The called number is busy.", "Try again later." }
say { "customer-did-not-answer",               "No answer",         "Nobody answered on the customer's side.", "Try again later." }
say { "customer-did-not-give-microphone-permission", "No microphone",     "The customer of a web call did not allow the microphone.", "Ask the user to allow the microphone." }
say { "call.in-progress.error-assistant-did-not-receive-customer-audio", "No audio",          "The assistant got no audio of the customer.", "Check the network, and the microphone of the customer." }
say { "customer-ended-call-before-warm-transfer", "Call ended",        "The customer ended the call while a warm transfer was under way.", "Do nothing; the call ended normally." }
say { "customer-ended-call-after-warm-transfer-attempt", "Call ended",        "A warm transfer was tried, and then the customer ended the call.", "Do nothing; the call ended normally." }
say { "customer-ended-call-during-transfer",   "Call ended",        "The customer ended the call while it was being transferred.", "Do nothing; the call ended normally." }
say { "exceeded-max-duration",                 "Call too long",     "The call lasted as long as maxDurationSeconds allows.", "Raise the time limit of calls, or keep them shorter." }
say { "silence-timed-out",                     "Ended by silence",  "Nobody spoke for as long as the silence timeout allows.", "Do nothing, unless calls end too early; then allow a longer silence." }
say { "call.in-progress.error-transfer-failed", "Transfer failed",   "The call could not be transferred.", "Check the destination of the transfer and the SIP settings." }
say { "call.in-progress.error-warm-transfer-max-duration", "Transfer too long", "The warm transfer took as long as it may.", "Raise the time limit of warm transfers.", short = "Transfer failed" }
say { "call.in-progress.error-warm-transfer-assistant-cancelled", "Transfer canceled", "The assistant of the transfer canceled it.", "Do nothing, unless the transfer was wanted.", short = "Not transferred" }
say { "call.in-progress.error-warm-transfer-silence-timeout", "Transfer failed",   "Nobody spoke during the warm transfer.", "Do nothing, unless it happens often; then allow a longer silence." }
say { "call.in-progress.error-warm-transfer-microphone-timeout", "Transfer failed",   "No microphone was ready in time during the warm transfer.", "Do nothing, unless it happens often." }
say { "phone-call-provider-closed-websocket",  "Call interrupted",  "The WebSocket of the telephony provider closed in the middle of the call.", "Try again; if it fails again, ask Vapi support." }
say { "phone-call-provider-bypass-enabled-but-no-call-received", "No call came",      "Bypass of the provider is on, and no call came.", "Make sure that your own provider sends the call to Vapi." }
say { "call.in-progress.error-vapifault-transport-never-connected", "Server error",      "The call never got connected, by a fault at Vapi.", "Try again; if it fails again, ask Vapi support." }
say { "call.in-progress.error-providerfault-transport-never-connected", "Provider failed",   "The call never got connected, by a fault of the telephony provider.", "Try again; if it fails again, ask the telephony provider." }
say { "call.in-progress.error-vapifault-transport-connected-but-call-not-active", "Server error",      "The call was over already when it got connected, by a fault at Vapi.", "Try again; if it fails again, ask Vapi support." }
say { "call.in-progress.error-vapifault-call-started-but-connection-to-transport-missing", "Call interrupted",  "The call lost its connection after it began, by a fault at Vapi.", "Try again; if it fails again, ask Vapi support." }
say { "twilio-failed-to-connect-call",         "Call failed",       "Twilio could not set up the call.", "Look for the call in the logs of Twilio." }
say { "twilio-reported-customer-misdialed",    "Number not valid",  "Twilio reported that the dialed number is not valid.", "Check the number before dialing again." }
say { "call.in-progress.twilio-completed-call", "Call ended",        "Twilio reported that the call is over.", "Do nothing; the call ended normally." }
say { "vonage-disconnected",                   "Call cut off",      "Vonage disconnected the call.", "Look for the call in the logs of Vonage." }
say { "vonage-failed-to-connect-call",         "Call failed",       "Vonage could not set up the call.", "Look for the call in the logs of Vonage." }
say { "vonage-rejected",                       "Call refused",      "Vonage refused the call.", "Look for the call in the logs of Vonage." }
say { "vonage-completed",                      "Call ended",        "Vonage reported that the call is over.", "Do nothing; the call ended normally." }
say { "call.in-progress.error-sip-inbound-call-failed-to-connect", "Call failed",       "The incoming SIP call could not be connected.", "Look for the response in the logs of the SIP trunk." }
say { "call.in-progress.error-sip-outbound-call-failed-to-connect", "Call failed",       "The outgoing SIP call could not be connected.", "Look for the response in the logs of the SIP trunk." }
say { "call.in-progress.error-providerfault-outbound-sip-403-forbidden", "Not allowed",       "The SIP provider forbids the call.", "Check that the provider lets Vapi, the caller ID and the destination through." }
say { "call.in-progress.error-providerfault-outbound-sip-407-proxy-authentication-required", "Sign-in needed",    "The SIP provider wants credentials for the call.", "Check the credentials of the SIP trunk." }
say { "call.in-progress.error-providerfault-outbound-sip-408-request-timeout", "Timed out",         "The SIP provider or the called party did not respond in time.", "Try again later; if it happens often, check DNS, the firewall and the transport of the trunk." }
say { "call.in-progress.error-providerfault-outbound-sip-480-temporarily-unavailable", "Not available",     "The called party is not available for now.", "Try again later." }
say { "call.in-progress.error-providerfault-outbound-sip-503-service-unavailable", "Provider is down",  "The SIP provider is not available for now, has no route, or has reached a limit.", "Try again later, or send the call another way." }
say { "call.ringing.error-sip-inbound-call-failed-to-connect", "Call failed",       "The incoming SIP call failed while it rang.", "Look for the response in the logs of the SIP trunk." }
say { "call.ringing.sip-inbound-caller-hungup-before-call-connect", "Call canceled",     "The caller gave up before the call was connected.", "Do nothing; the call attempt is over." }
say { "call.in-progress.sip-completed-call",   "Call ended",        "The SIP provider reported that the call is over.", "Do nothing; the call ended normally." }
say { "call.ringing.hook-executed-say",        "Ended by a hook",   "A hook spoke while the call rang, which ended it.", "Do nothing, unless the hook was not meant to." }
say { "call.ringing.hook-executed-transfer",   "Forwarded",         "A hook transferred the call while it rang.", "Do nothing; the call goes on elsewhere." }
say { "call.ending.hook-executed-say",         "Call ended",        "A hook spoke when the call was about to end.", "Do nothing; the call ended normally." }
say { "call.ending.hook-executed-transfer",    "Transferred",       "A hook transferred the call when it was about to end.", "Do nothing; the call goes on elsewhere." }
say { "call.forwarding.operator-busy",         "Busy",              "The operator that the call was forwarded to is busy.", "Try again later." }
say { "voicemail",                             "Voicemail",         "Voicemail took the call.", "Try again later, if no message was left." }
say { "call.forwarding.no-answer",             "No answer",         "By its name, nobody answered where the call was forwarded to.", "Try again later." }

about { "vapi", "initiator" }
say { "customer",  "Customer ended",    "The customer ended the call or did not take it.",    "Do nothing, unless it happens often." }
say { "assistant", "Assistant ended",   "The assistant, its server or its hooks ended the call or passed it on.", "Do nothing, unless they were not meant to." }
say { "vapi",      "Fault at Vapi",     "Something at Vapi failed.",                          "Ask Vapi support, if it happens again." }
say { "provider",  "Fault of provider", "The telephony provider failed or refused the call.", "Check the status page of the provider.", short = "Provider failed" }

about { "vapi", "report" }
say { "call-id",       "Call ID", "The call ID names the call at Vapi.",          "Send the call ID to Vapi support." }
say { "account-email", "Account", "The e-mail address of the account names you.", "Send the address to Vapi support." }

about { "vapi", "note" }
say { "where", "Where to look", "Each call in the logs of the dashboard has its endedReason, and so has the call in the API.", "Open the call in the dashboard." }

about { "vapi", "conflict" }
say { "408 and whether it is a fault", "Is 408 a fault", "One page takes 408 for a called party who is absent, the other for a fault of network or trunk.", "Try other numbers on the same trunk; if they fail alike, check the trunk." }

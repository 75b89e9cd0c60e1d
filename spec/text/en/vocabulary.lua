-- SPDX-License-Identifier: MIT
-- Words for people, in English: what each word of the closed lists means.

about { "outcome" }
--    word                display                     meaning
say { "unknown",          "Unknown reason",           "Nothing tells why the call ended." }
say { "progress",         "In progress",              "The call is being set up." }
say { "success",          "Success",                  "The request succeeded." }
say { "ended",            "Call ended",               "One side hung up: the call ended normally." }
say { "redirected",       "Call redirected",          "The call should go to another address." }
say { "busy", "Busy", "The called phone is in use, or takes no further call." }
say { "no_answer",        "No answer",                "Nobody answered in the time allowed." }
say { "unavailable", "Not available", "The called party is absent or cannot be reached right now." }
say { "not_found", "Number not found", "The number or user does not exist, or is no longer in service." }
say { "declined",         "Call declined",            "The called party declined the call." }
say { "blocked", "Call blocked", "A filter or a block list stopped the call." }
say { "forbidden", "Not allowed", "A rule, a permission or a missing service does not allow the call." }
say { "unauthenticated",  "Sign-in needed",           "Valid credentials are needed first." }
say { "identity_refused", "Caller ID refused",        "The caller ID or its signature was not accepted.", short = "ID refused" }
say { "no_credit", "No credit", "The call needs credit or a payment that is missing." }
say { "canceled",        "Call canceled",            "The call was given up before it was answered." }
say { "media_mismatch",   "Media not accepted",       "The two sides have no media settings in common.", short = "Media refused" }
say { "media_lost",       "Audio lost",               "Media stopped arriving during the call." }
say { "malformed", "Bad request", "A message or its session description is malformed." }
say { "unsupported",      "Not supported",            "The other side does not support what the request asks for." }
say { "too_large",        "Too large",                "The message, its body or its address is too large." }
say { "limited", "Limit reached", "A limit on calls, on their rate or on their branches was reached." }
say { "timeout",          "Timed out",                "No response came in time." }
say { "server_error",     "Server error",             "A server failed while handling the request." }
say { "loop",             "Call loop",                "The request ran in circles or passed too many servers." }
say { "no_dialog",        "Call no longer exists",    "The call or transaction that the request names is gone.", short = "Call is gone" }
say { "conflict",         "Request conflict",         "Another request is still in progress." }
say { "misconfigured",    "Wrong settings",           "The account, trunk or route is not set up correctly." }
say { "condition_failed", "Condition not met", "A condition that the request depends on was not met.", short = "Condition unmet" }
say { "bad_number", "Number not valid", "The number is incomplete, ambiguous or badly written, so nobody could look it up." }
say { "congested", "Network busy", "A server or network is overloaded, under maintenance, or has no free way for the call." }
say { "interrupted", "Call interrupted", "An error in the middle of the call ended it." }
say { "transfer_failed", "Transfer failed", "The call could not be handed over to another phone." }
say { "answered_elsewhere", "Answered elsewhere", "Another phone of the called party took the call.", short = "Taken elsewhere" }
say { "interval_too_short", "Interval too short", "A timer in the request is below the minimum of the other side.", short = "Short interval" }
say { "security_required", "Security required", "A secure address or a security agreement is needed first.", short = "Needs security" }
say { "preempted", "Call preempted", "A call of higher priority took the place of this one." }

about { "action" }
--    word                display                     meaning
say { "none",             "Nothing to do",            "No action is needed." }
say { "wait",             "Wait",                     "The final response is still to come." }
say { "follow_contact",   "Call the new address",     "The response names the address to try instead.", short = "Call new address" }
say { "retry_later",      "Try again later",          "The same call may succeed after a while." }
say { "retry_soon",       "Try again soon",           "The same request may succeed after a short random wait." }
say { "try_next_server",  "Try the next server",      "Another server may take the same request.", short = "Next server" }
say { "authenticate",     "Sign in",                  "The request may succeed with valid credentials." }
say { "fix_number",       "Check the number",         "The dialed number needs a correction." }
say { "add_digits",       "Dial more digits",         "The dialed number is not complete yet." }
say { "change_media",     "Change the media",         "The call needs other codecs or another media offer." }
say { "change_request",   "Change the request",       "The request may succeed in another form.", short = "Change request" }
say { "change_caller_id", "Change the caller ID",     "The call needs a caller ID that is accepted.", short = "Change caller ID" }
say { "ask_user",         "Ask the user",             "A person must decide how to go on." }
say { "add_credit",       "Add credit",               "The account needs more credit before the call can go on." }
say { "change_account",   "Change the settings",      "The trunk, the account or the console needs other settings.", short = "Change settings" }
say { "check_network",    "Check the network",        "The network, a firewall or NAT may be losing packets.", short = "Check network" }
say { "check_own_system", "Check your own system",    "The cause is most likely in your own PBX or phone.", short = "Check own system" }
say { "contact_provider", "Ask the provider",         "Only the provider can explain or remove the cause." }
say { "reduce_rate",      "Make fewer calls",         "The limit allows fewer calls per second or at once." }
say { "do_not_retry",     "Do not try again",         "The same call would fail again or is not wanted." }
say { "end_dialog",       "End the call",             "The far end no longer knows the call, so it must end here too." }
say { "check_logs", "Look in the logs", "The reason stands in a log or a SIP trace and nowhere else." }
say { "retry_now", "Try again at once", "The same request may be sent again at once.", short = "Try again now" }

about { "retry" }
--    word                display                     meaning
say { "no",               "Not again",                "The same request is not to be sent again." }
say { "now",              "At once",                  "The same request may be sent again at once." }
say { "later",            "Later",                    "The same request may be sent again after a while." }
say { "after_change",     "After a change",           "The same request would fail again; one with a change may succeed." }
say { "next_server",      "Next server",              "The same request may be sent to the next server." }
say { "contact",          "New address",              "The request may be sent to an address of the response." }

about { "acts" }
--    word                display                     meaning
say { "nobody",           "Nobody",                   "Nobody has to do anything." }
say { "device",           "Device",                   "The device can do it by itself." }
say { "user",             "User",                     "The person at the phone decides." }
say { "administrator",    "Administrator",            "Who runs the phone, the PBX or the account has to change something." }
say { "provider",         "Provider",                 "The provider has to change something." }

about { "party" }
--    word           display                     meaning
say { "customer",    "Customer",                 "The customer's own PBX, phone or network." }
say { "carrier",     "Carrier",                  "The network that carries the call onward." }
say { "platform",    "Platform",                 "The vendor's own platform." }
say { "origination", "Calling side",             "The side that the call came from." }
say { "destination", "Called side",              "The side that the call was going to." }
say { "system",      "System",                   "The vendor's system, by its own decision." }

about { "side" }
--    word        display               meaning
say { "unknown",  "Not known",          "Nothing tells which side ended the call." }
say { "near",     "This side",          "It was this side: the account or device whose record this is, or its network." }
say { "far",      "The other side",     "It was the other side of the call, or the network on that side." }
say { "network",  "The network",        "It was a carrier or a server between the two sides." }
say { "platform", "The platform",       "It was the platform of the vendor whose record this is." }

about { "effect" }
--    word           display                     meaning
say { "nothing",     "Ends nothing",             "It ends nothing beyond itself." }
say { "transaction", "Ends the request only",    "It ends the request that it answers; the dialog goes on.", short = "Ends request" }
say { "usage", "Ends this use", "It ends the call or subscription that the request belongs to, and leaves the rest of the dialog." }
say { "dialog", "Ends the dialog", "It ends the dialog with every call and subscription in it." }

about { "flag" }
--    word             display                   meaning
say { "registered",    "Registered",             "The code is in the registry of IANA." }
say { "retry_after",   "Retry-After may come",   "A Retry-After header may say when to try again.", short = "Retry-After?" }
say { "stops_forking", "Stops forking",          "A proxy cancels the other branches and starts no new ones." }
say { "deprecated",    "Deprecated",             "The code is still understood but no longer to be sent." }
say { "next_server",   "Next server",            "The next server that DNS gave is to be tried." }
say { "next_flow",     "Next flow",              "A proxy that keeps several flows to the same place tries the next." }
say { "local_timeout", "If no response came", "The next server is tried when the own timer ran out before any response came.", short = "If no response" }
say { "generic_code",  "Stands for many things", "Whatever else is known of the call tells more than the code.", short = "Many things" }

about { "tone" }
--    word            display         meaning
say { "none",         "No tone",      "There is nothing to play." }
say { "ringing",      "Ringing",      "The ringing tone says that the called phone rings." }
say { "busy",         "Busy",         "The busy tone says that the called party takes no call now." }
say { "congestion",   "Congestion",   "The congestion tone says that the call could not be carried, and may be later." }
say { "unobtainable", "Unobtainable", "Three rising tones say that the call cannot be had as it was dialed." }

about { "stage" }
--    word        display            meaning
say { "nothing",  "Nothing yet",     "Neither progress nor an answer was seen." }
say { "trying",   "Trying",          "The call is on its way." }
say { "ringing",  "Ringing",         "The called phone rings." }
say { "early",    "Early media",     "Something can be heard before the answer." }
say { "answered", "Answered",        "The call was answered." }

about { "by" }
--    word       display         meaning
say { "unknown", "Nobody known", "Nothing says who ended the call." }
say { "caller",  "The caller",   "The side that called ended the call." }
say { "callee",  "The callee",   "The called side ended the call." }
say { "network", "The network",  "Something between the two ended the call." }

about { "failover" }
--    word      display          meaning
say { "none",   "Nowhere else",  "The request is not to be sent elsewhere." }
say { "server", "Next server",   "The next server that DNS gave may take the request." }
say { "branch", "Next branch",   "A proxy may go on with the next target it has." }
say { "flow",   "Next flow",     "A proxy with several flows to the same place may use the next." }

about { "decider" }
--    word                  display                 meaning
say { "nothing",            "Nothing",              "Nothing tells why the call ended." }
say { "vendor",             "The vendor's code",    "A vendor's own code said it.", short = "Vendor's code" }
say { "reason",             "A Reason",             "A cause in a Reason header field said it." }
say { "phrase",             "The phrase",           "The reason phrase or a Warning said it." }
say { "status",             "The response code",    "The response code said it.", short = "Response code" }
say { "provisional_reason", "An earlier Reason",    "A cause in a provisional response said it.", short = "Earlier Reason" }
say { "class",              "The code's class",     "Nobody registered the response code, so its class stands for it." }
say { "event",              "An event",             "No message said it, but something that happened." }
say { "request",            "The BYE or CANCEL",    "The request that ended the call said it.", short = "BYE or CANCEL" }

about { "event" }
--    word              display                meaning
say { "none",           "Nothing happened",    "Nothing happened beside the messages." }
say { "no_response",    "No response",         "Nothing came back before the time was up." }
say { "transport_failed", "Transport failed",  "The request could not be sent." }
say { "canceled_here",  "Canceled here",       "This side gave up before the answer." }
say { "hung_up_here",   "Hung up here",        "This side hung up." }
say { "media_lost",     "Media lost",          "No sound or picture arrived for a while." }
say { "no_ack",         "No ACK",              "The answer was never acknowledged." }
say { "session_expired", "Session expired",    "Nobody refreshed the session in time." }
say { "transfer_failed", "Transfer failed",    "The call could not be handed over to a third party." }

-- SPDX-License-Identifier: MIT
-- Words for people, in English: Retell.

about { "retell", "reasons" }
say { "user_hangup",                          "Call ended",           "The user hung up.", "Do nothing; the call ended normally." }
say { "agent_hangup",                         "Call ended",           "The agent hung up.", "Do nothing; the call ended normally." }
say { "call_transfer",                        "Transferred",          "The agent transferred the call.", "Do nothing; the call goes on elsewhere." }
say { "voicemail_reached",                    "Voicemail",            "Voicemail took the call, for which the agent has settings of its own.", "Try again later, if no message was left." }
say { "ivr_reached",                          "Phone menu reached",   "A phone menu answered, and the agent is set to hang up then.", "Do nothing, unless the agent should talk to phone menus.", short = "Menu reached" }
say { "inactivity",                           "Ended by silence",     "Nobody spoke for as long as end_call_after_silence_ms allows.", "Do nothing, unless calls end too early; then allow a longer silence." }
say { "max_duration_reached",                 "Call too long",        "The call lasted as long as a call may last.", "Raise the time limit of calls, or keep them shorter." }
say { "concurrency_limit_reached",            "Too many calls",       "The limit of calls at the same time was reached, so the call was refused.", "Start fewer calls at a time, and wait longer before each new try." }
say { "no_concurrency_fallback",              "Too many calls",       "By its name, the limit of calls at the same time was reached.", "Raise the limit of calls at the same time, or check where calls go beyond it." }
say { "no_valid_payment",                     "No credit",            "The account has no valid way to pay, or a bill is overdue.", "Add credit or a valid way to pay." }
say { "scam_detected",                        "Taken for a scam",     "The calls of this agent were taken for a scam.", "Ask Retell support to review the agent." }
say { "dial_busy",                            "Busy",                 "The called number is busy.", "Try again later." }
say { "dial_failed",                          "Call failed",          "The call failed with an unknown SIP response code, or with none.", "Look for the response in the logs of the telephony provider; spam filters block like this, too." }
say { "dial_no_answer",                       "No answer",            "Nobody answered at the called number.", "Try again later." }
say { "invalid_destination",                  "Number not valid",     "The called number is not valid, or not written as the telephony provider wants it.", "Write the number without blanks, in E.164 format if the provider wants that." }
say { "telephony_provider_permission_denied", "Sign-in refused",      "The telephony provider did not accept the credentials of the SIP trunk.", "Check the credentials of the SIP trunk." }
say { "telephony_provider_unavailable",       "Provider is down",     "The telephony provider is not available, or has errors.", "Try again; if it fails again, ask the telephony provider." }
say { "sip_routing_error",                    "Call loop",            "The call ran in circles or passed too many servers.", "Check the routing of the SIP trunk for a loop." }
say { "marked_as_spam",                       "Taken for spam",       "The call was refused because a number is marked as spam.", "Have the number taken off the lists of spam, or use another caller ID." }
say { "user_declined",                        "Call declined",        "The called party declined the call.", "Do not call again unless asked to." }
say { "error_llm_websocket_open",             "No LLM connection",    "The WebSocket to the server of the custom LLM did not open.", "Make sure that the URL is right and that the server can be reached.", short = "LLM unreachable" }
say { "error_llm_websocket_lost_connection",  "LLM connection lost",  "The WebSocket to the server of the custom LLM broke during the call.", "Check the server of the custom LLM and its network.", short = "LLM lost" }
say { "error_llm_websocket_runtime",          "LLM server closed it", "The server of the custom LLM closed the WebSocket with another code than 1000.", "Check why the server of the custom LLM closed the connection.", short = "LLM closed" }
say { "error_llm_websocket_corrupt_payload",  "LLM sent bad data",    "The server of the custom LLM sent a message that is not as specified.", "Correct what the server of the custom LLM sends.", short = "Bad LLM data" }
say { "error_no_audio_received",              "No audio",             "Retell got no audio of the user.", "Check the network and the media settings of the trunk or the web page." }
say { "error_asr",                            "Server error",         "The speech recognition of Retell failed.", "Try again; if it fails again, ask Retell support." }
say { "error_retell",                         "Server error",         "Something at Retell failed.", "Try again; if it fails again, ask Retell support." }
say { "error_unknown",                        "Unknown error",        "An unknown error ended the call.", "Ask Retell support for the reason." }
say { "error_user_not_joined",                "User did not join",    "The user did not join the web call in time.", "Do nothing; the user may join a new call.", short = "Never joined" }
say { "registered_call_timeout",              "Started too late",     "The call came too long after it was registered.", "Make sure that a call starts soon after it is registered." }
say { "transfer_bridged",                     "Transferred",          "By its name, the call was transferred.", "Do nothing; the call goes on elsewhere." }
say { "transfer_cancelled",                   "Transfer canceled",    "By its name, the transfer of the call was canceled.", "Do nothing, unless the transfer was wanted.", short = "Not transferred" }
say { "manual_stopped",                       "Stopped by hand",      "By its name, somebody stopped the call by hand.", "Do nothing; the call ended normally." }
say { "call_take_over",                       "Taken over",           "By its name, somebody took the call over from the agent.", "Do nothing; the call goes on without the agent." }

about { "retell", "initiator" }
say { "user",   "User ended",     "The user ended the call or declined it.", "Do nothing." }
say { "agent",  "Agent ended",    "The agent ended the call or passed it on.", "Do nothing, unless the agent ends calls too early." }
say { "Retell", "Ended by Retell", "Something at Retell failed.", "Ask Retell support, if it happens again." }

about { "retell", "conflict" }
say { "marked_as_spam and which number", "Whose number is spam", "One page says that the dialed number is marked as spam, the other that the call is.", "Look up the caller ID in the lists of spam first.", short = "Which is spam" }

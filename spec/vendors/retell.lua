-- SPDX-License-Identifier: MIT
-- Retell: the values of disconnection_reason in its records of calls, in the order of the SDK, which has
-- them all. What they mean is told by a page of the documentation, and for five of them by their name
-- alone: those cite the SDK.
--
-- No response code is stated; 486 is inferred. The user is who talks to the agent, the far side, called
-- or calling; the agent is a program of who reads the record.
--
-- The reader writes a program that calls, so any action may be for them.

source { "retell", "Retell, debug call disconnection", "The reasons why calls end, each with the status of the call",
  "https://docs.retellai.com/reliability/debug-call-disconnect", read = "2026-11-28",
  unchecked = "read in stored copies, none of them whole" }

source { "retell_outbound", "Retell, debug outbound connection issues", "The reasons why outbound calls are not connected",
  "https://docs.retellai.com/reliability/debug-outbound-call", read = "2026-11-28",
  unchecked = "read in a stored copy that is not whole" }

source { "retell_sdk", "Retell SDK for Python", "The fields of a phone call as the API gives them",
  "https://github.com/RetellAI/retell-python-sdk/blob/main/src/retell/types/phone_call_response.py", read = "2026-11-28" }

vendor { unreleased, "retell", "Retell", off = true }

initiator { "user",   customer, far,      retell "Diagnosing Disconnection Reasons" }
initiator { "agent",  system,   near,     retell "Diagnosing Disconnection Reasons" }
initiator { "Retell", platform, platform, retell "Diagnosing Disconnection Reasons" }

conflict { "marked_as_spam and which number", retell "Diagnosing Disconnection Reasons", retell_outbound "Disconnection reasons for not connected calls" }

space { "reasons", key = token }

--      key            name                                    SIP            initiator outcome          action            source
ending { "user_hangup", "user_hangup",                          unstated,      customer, ended,           none,             retell "Diagnosing Disconnection Reasons" }
ending { "agent_hangup", "agent_hangup",                         unstated,      system,   ended,           none,             retell "Diagnosing Disconnection Reasons" }
ending { "call_transfer", "call_transfer",                        unstated,      system,   ended,           none,             retell "Diagnosing Disconnection Reasons" }
ending { "voicemail_reached", "voicemail_reached",                    unstated,      unstated, no_answer,       retry_later,      retell "Diagnosing Disconnection Reasons" }
ending { "ivr_reached", "ivr_reached",                          unstated,      unstated, ended,           none,             retell "Diagnosing Disconnection Reasons" }
ending { "inactivity",  "inactivity",                           unstated,      unstated, ended,           none,             retell "Diagnosing Disconnection Reasons" }
ending { "max_duration_reached", "max_duration_reached",                 unstated,      unstated, limited,         change_account,   retell "Diagnosing Disconnection Reasons" }
ending { "concurrency_limit_reached", "concurrency_limit_reached",            unstated,      unstated, limited,         reduce_rate,      retell "Diagnosing Disconnection Reasons" }
ending { "no_concurrency_fallback", "no_concurrency_fallback",              unstated,      unstated, limited,         change_account,   retell_sdk "disconnection_reason" }
ending { "no_valid_payment", "no_valid_payment",                     unstated,      unstated, no_credit,       add_credit,       retell "Diagnosing Disconnection Reasons" }
ending { "scam_detected", "scam_detected",                        unstated,      unstated, blocked,         contact_provider, retell "Diagnosing Disconnection Reasons" }
ending { "dial_busy",   "dial_busy",                            inferred(486), unstated, busy,            retry_later,      retell "Diagnosing Disconnection Reasons" }
ending { "dial_failed", "dial_failed",                          unstated,      unstated, unknown,         check_logs,       retell "Diagnosing Disconnection Reasons" }
ending { "dial_no_answer", "dial_no_answer",                       unstated,      unstated, no_answer,       retry_later,      retell "Diagnosing Disconnection Reasons" }
ending { "invalid_destination", "invalid_destination",                  unstated,      unstated, bad_number,      fix_number,       retell "Diagnosing Disconnection Reasons" }
ending { "telephony_provider_permission_denied", "telephony_provider_permission_denied", unstated,      unstated, unauthenticated, change_account,   retell "Diagnosing Disconnection Reasons" }
ending { "telephony_provider_unavailable", "telephony_provider_unavailable",       unstated,      unstated, congested,       retry_later,      retell "Diagnosing Disconnection Reasons" }
ending { "sip_routing_error", "sip_routing_error",                    unstated,      unstated, loop,            check_own_system, retell "Diagnosing Disconnection Reasons" }
ending { "marked_as_spam", "marked_as_spam",                       unstated,      unstated, blocked,         change_caller_id, retell "Diagnosing Disconnection Reasons" }
ending { "user_declined", "user_declined",                        unstated,      customer, declined,        do_not_retry,     retell "Diagnosing Disconnection Reasons" }
ending { "error_llm_websocket_open", "error_llm_websocket_open",             unstated,      unstated, server_error,    check_own_system, retell "Diagnosing Disconnection Reasons" }
ending { "error_llm_websocket_lost_connection", "error_llm_websocket_lost_connection",  unstated,      unstated, interrupted,     check_own_system, retell "Diagnosing Disconnection Reasons" }
ending { "error_llm_websocket_runtime", "error_llm_websocket_runtime",          unstated,      unstated, interrupted,     check_own_system, retell "Diagnosing Disconnection Reasons" }
ending { "error_llm_websocket_corrupt_payload", "error_llm_websocket_corrupt_payload",  unstated,      unstated, malformed,       check_own_system, retell "Diagnosing Disconnection Reasons" }
ending { "error_no_audio_received", "error_no_audio_received",              unstated,      unstated, media_lost,      check_network,    retell "Diagnosing Disconnection Reasons" }
ending { "error_asr",   "error_asr",                            unstated,      platform, server_error,    retry_later,      retell "Diagnosing Disconnection Reasons" }
ending { "error_retell", "error_retell",                         unstated,      platform, server_error,    retry_later,      retell "Diagnosing Disconnection Reasons" }
ending { "error_unknown", "error_unknown",                        unstated,      unstated, unknown,         contact_provider, retell "Diagnosing Disconnection Reasons" }
ending { "error_user_not_joined", "error_user_not_joined",                unstated,      unstated, timeout,         none,             retell "Diagnosing Disconnection Reasons" }
ending { "registered_call_timeout", "registered_call_timeout",              unstated,      unstated, timeout,         check_own_system, retell "Diagnosing Disconnection Reasons" }
ending { "transfer_bridged", "transfer_bridged",                     unstated,      unstated, ended,           none,             retell_sdk "disconnection_reason" }
ending { "transfer_cancelled", "transfer_cancelled",                   unstated,      unstated, transfer_failed, none,             retell_sdk "disconnection_reason" }
ending { "manual_stopped", "manual_stopped",                       unstated,      unstated, ended,           none,             retell_sdk "disconnection_reason" }
ending { "call_take_over", "call_take_over",                       unstated,      unstated, ended,           none,             retell_sdk "disconnection_reason" }

column { "disconnection_reason", "reasons", retell_sdk "disconnection_reason" }

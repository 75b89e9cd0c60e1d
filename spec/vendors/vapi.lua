-- SPDX-License-Identifier: MIT
-- Vapi: the values of endedReason that tell of telephony, in the order of the page of call ended
-- reasons; the last stands in the API alone. The API has 598 values. Left out are 366 of the services
-- behind an assistant, a row for each error of each provider of models, voices and transcription, which
-- tell nothing of the call; and 183 of accounts, settings, workers and of an assistant that hung up,
-- which Vapi raises before or beside the call.
--
-- A value that names a response code states it; 486 and 487 are inferred. The customer is who talks to
-- the assistant, the far side, called or calling; the assistant, its hooks and its server are of who
-- reads the record. Prefixes and names say whose fault it was; where they do not, it is not said.
--
-- The reader writes a program that calls, so any action may be for them.

source { "vapi", "Vapi call ended reasons", "The reasons why calls end, by what raised them",
  "https://github.com/VapiAI/docs/blob/main/fern/calls/call-ended-reason.mdx", read = "2026-11-28" }

source { "vapi_sip", "Vapi, troubleshoot SIP response codes", "Where a SIP request failed, and what to check then",
  "https://github.com/VapiAI/docs/blob/main/fern/advanced/sip/troubleshoot-sip-response-codes.mdx", read = "2026-11-28" }

source { "vapi_api", "Vapi API reference", "The fields of a call, with all values of endedReason",
  "https://docs.vapi.ai/api-reference/calls/list", read = "2026-11-28", unchecked = "a reference without sections" }

vendor { unreleased, "vapi", "Vapi", off = true }

initiator { "customer",  customer, far,      vapi "Customer actions" }
initiator { "assistant", system,   near,     vapi "Assistant actions" }
initiator { "vapi",      platform, platform, vapi "Understanding error prefixes" }
initiator { "provider",  carrier,  network,  vapi "Understanding error prefixes" }

report { "call-id",       vapi "Next steps" }
report { "account-email", vapi "Next steps" }

note { "where", vapi "Call ended reasons" }

conflict { "408 and whether it is a fault", vapi "Quick diagnosis", vapi_sip "Troubleshoot common 4xx responses" }

space { "reasons", key = token }

--      key            name                                                             SIP            initiator outcome          action            source
ending { "call.start.error-get-customer", "call.start.error-get-customer",                                 unstated,      unstated, server_error,    retry_later,      vapi "Resource resolution" }
ending { "call.start.error-get-transport", "call.start.error-get-transport",                                unstated,      unstated, server_error,    retry_later,      vapi "Resource resolution" }
ending { "assistant-request-returned-forwarding-phone-number", "assistant-request-returned-forwarding-phone-number",            unstated,      system,   redirected,      none,             vapi "Assistant resolution (via server URL)" }
ending { "assistant-forwarded-call", "assistant-forwarded-call",                                      unstated,      system,   ended,           none,             vapi "Assistant actions" }
ending { "customer-ended-call", "customer-ended-call",                                           unstated,      customer, ended,           none,             vapi "Customer actions" }
ending { "customer-busy", "customer-busy",                                                 inferred(486), customer, busy,            retry_later,      vapi "Customer actions" }
ending { "customer-did-not-answer", "customer-did-not-answer",                                       unstated,      customer, no_answer,       retry_later,      vapi "Customer actions" }
ending { "customer-did-not-give-microphone-permission", "customer-did-not-give-microphone-permission",                   unstated,      customer, media_lost,      ask_user,         vapi "Customer actions" }
ending { "call.in-progress.error-assistant-did-not-receive-customer-audio", "call.in-progress.error-assistant-did-not-receive-customer-audio", unstated,      unstated, media_lost,      check_network,    vapi "Customer actions" }
ending { "customer-ended-call-before-warm-transfer", "customer-ended-call-before-warm-transfer",                      unstated,      customer, ended,           none,             vapi "Customer actions" }
ending { "customer-ended-call-after-warm-transfer-attempt", "customer-ended-call-after-warm-transfer-attempt",               unstated,      customer, ended,           none,             vapi "Customer actions" }
ending { "customer-ended-call-during-transfer", "customer-ended-call-during-transfer",                           unstated,      customer, ended,           none,             vapi "Customer actions" }
ending { "exceeded-max-duration", "exceeded-max-duration",                                         unstated,      unstated, limited,         change_account,   vapi "Timeouts" }
ending { "silence-timed-out", "silence-timed-out",                                             unstated,      unstated, ended,           none,             vapi "Timeouts" }
ending { "call.in-progress.error-transfer-failed", "call.in-progress.error-transfer-failed",                        unstated,      unstated, transfer_failed, change_account,   vapi "Transfer errors" }
ending { "call.in-progress.error-warm-transfer-max-duration", "call.in-progress.error-warm-transfer-max-duration",             unstated,      unstated, transfer_failed, change_account,   vapi "Transfer errors" }
ending { "call.in-progress.error-warm-transfer-assistant-cancelled", "call.in-progress.error-warm-transfer-assistant-cancelled",      unstated,      system,   transfer_failed, none,             vapi "Transfer errors" }
ending { "call.in-progress.error-warm-transfer-silence-timeout", "call.in-progress.error-warm-transfer-silence-timeout",          unstated,      unstated, transfer_failed, none,             vapi "Transfer errors" }
ending { "call.in-progress.error-warm-transfer-microphone-timeout", "call.in-progress.error-warm-transfer-microphone-timeout",       unstated,      unstated, transfer_failed, none,             vapi "Transfer errors" }
ending { "phone-call-provider-closed-websocket", "phone-call-provider-closed-websocket",                          unstated,      unstated, interrupted,     retry_later,      vapi "Transport and connectivity" }
ending { "phone-call-provider-bypass-enabled-but-no-call-received", "phone-call-provider-bypass-enabled-but-no-call-received",       unstated,      unstated, timeout,         check_own_system, vapi "Transport and connectivity" }
ending { "call.in-progress.error-vapifault-transport-never-connected", "call.in-progress.error-vapifault-transport-never-connected",    unstated,      platform, server_error,    retry_later,      vapi "Transport and connectivity" }
ending { "call.in-progress.error-providerfault-transport-never-connected", "call.in-progress.error-providerfault-transport-never-connected", unstated,      carrier,  server_error,    retry_later,      vapi "Transport and connectivity" }
ending { "call.in-progress.error-vapifault-transport-connected-but-call-not-active", "call.in-progress.error-vapifault-transport-connected-but-call-not-active", unstated,      platform, server_error,    retry_later,      vapi "Transport and connectivity" }
ending { "call.in-progress.error-vapifault-call-started-but-connection-to-transport-missing", "call.in-progress.error-vapifault-call-started-but-connection-to-transport-missing", unstated,      platform, interrupted,     retry_later,      vapi "Transport and connectivity" }
ending { "twilio-failed-to-connect-call", "twilio-failed-to-connect-call",                                 unstated,      unstated, unknown,         check_logs,       vapi "Twilio" }
ending { "twilio-reported-customer-misdialed", "twilio-reported-customer-misdialed",                            unstated,      unstated, bad_number,      fix_number,       vapi "Twilio" }
ending { "call.in-progress.twilio-completed-call", "call.in-progress.twilio-completed-call",                        unstated,      unstated, ended,           none,             vapi "Twilio" }
ending { "vonage-disconnected", "vonage-disconnected",                                           unstated,      carrier,  unknown,         check_logs,       vapi "Vonage" }
ending { "vonage-failed-to-connect-call", "vonage-failed-to-connect-call",                                 unstated,      unstated, unknown,         check_logs,       vapi "Vonage" }
ending { "vonage-rejected", "vonage-rejected",                                               unstated,      carrier,  forbidden,       check_logs,       vapi "Vonage" }
ending { "vonage-completed", "vonage-completed",                                              unstated,      unstated, ended,           none,             vapi "Vonage" }
ending { "call.in-progress.error-sip-inbound-call-failed-to-connect", "call.in-progress.error-sip-inbound-call-failed-to-connect",     unstated,      unstated, unknown,         check_logs,       vapi "SIP" }
ending { "call.in-progress.error-sip-outbound-call-failed-to-connect", "call.in-progress.error-sip-outbound-call-failed-to-connect",    unstated,      unstated, unknown,         check_logs,       vapi "SIP" }
ending { "call.in-progress.error-providerfault-outbound-sip-403-forbidden", "call.in-progress.error-providerfault-outbound-sip-403-forbidden", 403,           carrier,  forbidden,       change_account,   vapi "SIP" }
ending { "call.in-progress.error-providerfault-outbound-sip-407-proxy-authentication-required", "call.in-progress.error-providerfault-outbound-sip-407-proxy-authentication-required", 407,           carrier,  unauthenticated, change_account,   vapi "SIP" }
ending { "call.in-progress.error-providerfault-outbound-sip-408-request-timeout", "call.in-progress.error-providerfault-outbound-sip-408-request-timeout", 408,           carrier,  timeout,         retry_later,      vapi "SIP" }
ending { "call.in-progress.error-providerfault-outbound-sip-480-temporarily-unavailable", "call.in-progress.error-providerfault-outbound-sip-480-temporarily-unavailable", 480,           carrier,  unavailable,     retry_later,      vapi "SIP" }
ending { "call.in-progress.error-providerfault-outbound-sip-503-service-unavailable", "call.in-progress.error-providerfault-outbound-sip-503-service-unavailable", 503,           carrier,  congested,       retry_later,      vapi "SIP" }
ending { "call.ringing.error-sip-inbound-call-failed-to-connect", "call.ringing.error-sip-inbound-call-failed-to-connect",         unstated,      unstated, unknown,         check_logs,       vapi "SIP" }
ending { "call.ringing.sip-inbound-caller-hungup-before-call-connect", "call.ringing.sip-inbound-caller-hungup-before-call-connect",    inferred(487), customer, canceled,        none,             vapi "SIP" }
ending { "call.in-progress.sip-completed-call", "call.in-progress.sip-completed-call",                           unstated,      unstated, ended,           none,             vapi "SIP" }
ending { "call.ringing.hook-executed-say", "call.ringing.hook-executed-say",                                unstated,      system,   ended,           none,             vapi "Call hooks" }
ending { "call.ringing.hook-executed-transfer", "call.ringing.hook-executed-transfer",                           unstated,      system,   redirected,      none,             vapi "Call hooks" }
ending { "call.ending.hook-executed-say", "call.ending.hook-executed-say",                                 unstated,      unstated, ended,           none,             vapi "Call hooks" }
ending { "call.ending.hook-executed-transfer", "call.ending.hook-executed-transfer",                            unstated,      unstated, ended,           none,             vapi "Call hooks" }
ending { "call.forwarding.operator-busy", "call.forwarding.operator-busy",                                 unstated,      unstated, busy,            retry_later,      vapi "Call hooks" }
ending { "voicemail",   "voicemail",                                                     unstated,      unstated, no_answer,       retry_later,      vapi "Other reasons" }
ending { "call.forwarding.no-answer", "call.forwarding.no-answer",                                     unstated,      unstated, no_answer,       retry_later,      vapi_api "endedReason" }

column { "endedReason", "reasons", vapi "Call ended reasons" }

-- SPDX-License-Identifier: MIT
-- Vapi: the values of endedReason that tell of telephony, in the order of the page of call ended
-- reasons; the last stands in the API alone. The API has 598 values. Left out are 366 of the services
-- behind an assistant, a row for each error of each provider of models, voices and transcription, which
-- tell nothing of the call; and 183 of accounts, settings, workers and of an assistant that hung up,
-- which Vapi raises before or beside the call.
--
-- A value that names a response code states it; 486 and 487 are inferred. The customer is who talks to
-- the assistant, the far side, called or calling; the assistant, its hooks and its server are of who
-- reads the record. Prefixes and names say whose fault it was; where they do not, it is not said. Nor is
-- it of 408 and 480, where the prefix has the provider and the table of symptoms an absent callee.
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
ending { "call.start.error-get-customer", "call.start.error-get-customer",                                 unstated,      unstated, server_error,    retry_later,      vapi "Resource resolution" "2ffe8d62" }
ending { "call.start.error-get-transport", "call.start.error-get-transport",                                unstated,      unstated, server_error,    retry_later,      vapi "Resource resolution" "73eefa2e" }
ending { "assistant-request-returned-forwarding-phone-number", "assistant-request-returned-forwarding-phone-number",            unstated,      system,   redirected,      none,             vapi "Assistant resolution (via server URL)" "5142adcf" }
ending { "assistant-forwarded-call", "assistant-forwarded-call",                                      unstated,      system,   ended,           none,             vapi "Assistant actions" "67c0828e" }
ending { "customer-ended-call", "customer-ended-call",                                           unstated,      customer, ended,           none,             vapi "Customer actions" "4e753f55" }
ending { "customer-busy", "customer-busy",                                                 inferred(486), customer, busy,            retry_later,      vapi "Customer actions" "04dd065e" }
ending { "customer-did-not-answer", "customer-did-not-answer",                                       unstated,      customer, no_answer,       retry_later,      vapi "Customer actions" "e1b4889b" }
ending { "customer-did-not-give-microphone-permission", "customer-did-not-give-microphone-permission",                   unstated,      customer, media_lost,      ask_user,         vapi "Customer actions" "102b29f3" }
ending { "call.in-progress.error-assistant-did-not-receive-customer-audio", "call.in-progress.error-assistant-did-not-receive-customer-audio", unstated,      unstated, media_lost,      check_network,    vapi "Customer actions" "20999d37" }
ending { "customer-ended-call-before-warm-transfer", "customer-ended-call-before-warm-transfer",                      unstated,      customer, ended,           none,             vapi "Customer actions" "dbf1416a" }
ending { "customer-ended-call-after-warm-transfer-attempt", "customer-ended-call-after-warm-transfer-attempt",               unstated,      customer, ended,           none,             vapi "Customer actions" "9af7a9a5" }
ending { "customer-ended-call-during-transfer", "customer-ended-call-during-transfer",                           unstated,      customer, ended,           none,             vapi "Customer actions" "1ccfe540" }
ending { "exceeded-max-duration", "exceeded-max-duration",                                         unstated,      unstated, limited,         change_account,   vapi "Timeouts" "75345675" }
ending { "silence-timed-out", "silence-timed-out",                                             unstated,      unstated, ended,           none,             vapi "Timeouts" "046b5515" }
ending { "call.in-progress.error-transfer-failed", "call.in-progress.error-transfer-failed",                        unstated,      unstated, transfer_failed, change_account,   vapi "Transfer errors" "fa3229c3" }
ending { "call.in-progress.error-warm-transfer-max-duration", "call.in-progress.error-warm-transfer-max-duration",             unstated,      unstated, transfer_failed, change_account,   vapi "Transfer errors" "cc8e421b" }
ending { "call.in-progress.error-warm-transfer-assistant-cancelled", "call.in-progress.error-warm-transfer-assistant-cancelled",      unstated,      system,   transfer_failed, none,             vapi "Transfer errors" "9b5f04fb" }
ending { "call.in-progress.error-warm-transfer-silence-timeout", "call.in-progress.error-warm-transfer-silence-timeout",          unstated,      unstated, transfer_failed, none,             vapi "Transfer errors" "28509e87" }
ending { "call.in-progress.error-warm-transfer-microphone-timeout", "call.in-progress.error-warm-transfer-microphone-timeout",       unstated,      unstated, transfer_failed, none,             vapi "Transfer errors" "13fe3974" }
ending { "phone-call-provider-closed-websocket", "phone-call-provider-closed-websocket",                          unstated,      unstated, interrupted,     retry_later,      vapi "Transport and connectivity" "8f345d4a" }
ending { "phone-call-provider-bypass-enabled-but-no-call-received", "phone-call-provider-bypass-enabled-but-no-call-received",       unstated,      unstated, timeout,         check_own_system, vapi "Transport and connectivity" "46360501" }
ending { "call.in-progress.error-vapifault-transport-never-connected", "call.in-progress.error-vapifault-transport-never-connected",    unstated,      platform, server_error,    retry_later,      vapi "Transport and connectivity" "97761976" }
ending { "call.in-progress.error-providerfault-transport-never-connected", "call.in-progress.error-providerfault-transport-never-connected", unstated,      carrier,  server_error,    retry_later,      vapi "Transport and connectivity" "c14e072d" }
ending { "call.in-progress.error-vapifault-transport-connected-but-call-not-active", "call.in-progress.error-vapifault-transport-connected-but-call-not-active", unstated,      platform, server_error,    retry_later,      vapi "Transport and connectivity" "75cf778c" }
ending { "call.in-progress.error-vapifault-call-started-but-connection-to-transport-missing", "call.in-progress.error-vapifault-call-started-but-connection-to-transport-missing", unstated,      platform, interrupted,     retry_later,      vapi "Transport and connectivity" "e527c6c0" }
ending { "twilio-failed-to-connect-call", "twilio-failed-to-connect-call",                                 unstated,      unstated, unknown,         check_logs,       vapi "Twilio" "436c1c8d" }
ending { "twilio-reported-customer-misdialed", "twilio-reported-customer-misdialed",                            unstated,      unstated, bad_number,      fix_number,       vapi "Twilio" "68265d8d" }
ending { "call.in-progress.twilio-completed-call", "call.in-progress.twilio-completed-call",                        unstated,      unstated, ended,           none,             vapi "Twilio" "ff28ebc2" }
ending { "vonage-disconnected", "vonage-disconnected",                                           unstated,      carrier,  unknown,         check_logs,       vapi "Vonage" "f7a00469" }
ending { "vonage-failed-to-connect-call", "vonage-failed-to-connect-call",                                 unstated,      unstated, unknown,         check_logs,       vapi "Vonage" "d4e73ff8" }
ending { "vonage-rejected", "vonage-rejected",                                               unstated,      carrier,  forbidden,       check_logs,       vapi "Vonage" "f17fcd94" }
ending { "vonage-completed", "vonage-completed",                                              unstated,      unstated, ended,           none,             vapi "Vonage" "ba12361d" }
ending { "call.in-progress.error-sip-inbound-call-failed-to-connect", "call.in-progress.error-sip-inbound-call-failed-to-connect",     unstated,      unstated, unknown,         check_logs,       vapi "SIP" "815ec482" }
ending { "call.in-progress.error-sip-outbound-call-failed-to-connect", "call.in-progress.error-sip-outbound-call-failed-to-connect",    unstated,      unstated, unknown,         check_logs,       vapi "SIP" "17be2da3" }
ending { "call.in-progress.error-providerfault-outbound-sip-403-forbidden", "call.in-progress.error-providerfault-outbound-sip-403-forbidden", 403,           carrier,  forbidden,       change_account,   vapi "SIP" "56918440" }
ending { "call.in-progress.error-providerfault-outbound-sip-407-proxy-authentication-required", "call.in-progress.error-providerfault-outbound-sip-407-proxy-authentication-required", 407,           carrier,  unauthenticated, change_account,   vapi "SIP" "95db2b83" }
ending { "call.in-progress.error-providerfault-outbound-sip-408-request-timeout", "call.in-progress.error-providerfault-outbound-sip-408-request-timeout", 408,           unstated, timeout,         retry_later,      vapi "SIP" "de907625" }
ending { "call.in-progress.error-providerfault-outbound-sip-480-temporarily-unavailable", "call.in-progress.error-providerfault-outbound-sip-480-temporarily-unavailable", 480,           unstated, unavailable,     retry_later,      vapi "SIP" "6891f555" }
ending { "call.in-progress.error-providerfault-outbound-sip-503-service-unavailable", "call.in-progress.error-providerfault-outbound-sip-503-service-unavailable", 503,           carrier,  congested,       retry_later,      vapi "SIP" "4160fcf0" }
ending { "call.ringing.error-sip-inbound-call-failed-to-connect", "call.ringing.error-sip-inbound-call-failed-to-connect",         unstated,      unstated, unknown,         check_logs,       vapi "SIP" "85ac5e6e" }
ending { "call.ringing.sip-inbound-caller-hungup-before-call-connect", "call.ringing.sip-inbound-caller-hungup-before-call-connect",    inferred(487), customer, canceled,        none,             vapi "SIP" "c906bdf4" }
ending { "call.in-progress.sip-completed-call", "call.in-progress.sip-completed-call",                           unstated,      unstated, ended,           none,             vapi "SIP" "12115e49" }
ending { "call.ringing.hook-executed-say", "call.ringing.hook-executed-say",                                unstated,      system,   ended,           none,             vapi "Call hooks" "bb02ed27" }
ending { "call.ringing.hook-executed-transfer", "call.ringing.hook-executed-transfer",                           unstated,      system,   redirected,      none,             vapi "Call hooks" "9815f3af" }
ending { "call.ending.hook-executed-say", "call.ending.hook-executed-say",                                 unstated,      unstated, ended,           none,             vapi "Call hooks" "922a4fa9" }
ending { "call.ending.hook-executed-transfer", "call.ending.hook-executed-transfer",                            unstated,      unstated, ended,           none,             vapi "Call hooks" "d2deb301" }
ending { "call.forwarding.operator-busy", "call.forwarding.operator-busy",                                 unstated,      unstated, busy,            retry_later,      vapi "Call hooks" "03904a3c" }
ending { "voicemail",   "voicemail",                                                     unstated,      unstated, no_answer,       retry_later,      vapi "Other reasons" "0efb654f" }
ending { "call.forwarding.no-answer", "call.forwarding.no-answer",                                     unstated,      unstated, no_answer,       retry_later,      vapi_api "endedReason" }

column { "endedReason", "reasons", vapi "Call ended reasons" }

-- SPDX-License-Identifier: MIT
-- Amazon Connect: why a voice contact ended, the values of DisconnectReason in its contact records, as
-- the document has them: 14 of any voice contact, then 5 of outbound campaigns. Those of chats, tasks
-- and e-mails are left out: nobody called.
--
-- They stand for what several telephone networks say in words of their own, so no response code is
-- stated; 486 and 487 are inferred where nothing else can be meant. Who ended the call is said of some:
-- the customer is who calls the contact center or is called by it, the far side. An agent, a manager or
-- a third party is no party that the vocabulary tells apart; the texts name them.
--
-- Who reads the records runs a contact center that calls as well as it is called, so any action may be
-- for them.

source { "amazon_connect", "Amazon Connect contact records", "The reasons for which voice contacts and campaign calls end",
  "https://docs.aws.amazon.com/connect/latest/adminguide/ctr-data-model.html", read = "2026-11-28" }

vendor { unreleased, "amazon_connect", "Amazon Connect", off = true }

initiator { "customer",          customer,    far,     amazon_connect "DisconnectReason" }
initiator { "originating party", origination, unknown, amazon_connect "DisconnectReason" }
initiator { "flow",              system,      near,    amazon_connect "DisconnectReason" }

note { "where",    amazon_connect "DisconnectReason" }
note { "blocking", amazon_connect "DisconnectReason" }

conflict { "60 seconds without an answer", amazon_connect "DisconnectReason", amazon_connect "DisconnectReason" }
conflict { "OUTBUND_PREVIEW_DISCARDED",    amazon_connect "DisconnectReason", amazon_connect "DisconnectReason" }

space { "reasons", key = token }

--      key            name                                   SIP            initiator    outcome        action            source
ending { "TELECOM_BUSY", "TELECOM_BUSY",                        inferred(486), unstated,    busy,          retry_later,      amazon_connect "DisconnectReason" "71f76555" }
ending { "TELECOM_NUMBER_INVALID", "TELECOM_NUMBER_INVALID",              unstated,      unstated,    bad_number,    fix_number,       amazon_connect "DisconnectReason" "df91cb22" }
ending { "TELECOM_POTENTIAL_BLOCKING", "TELECOM_POTENTIAL_BLOCKING",          unstated,      unstated,    blocked,       contact_provider, amazon_connect "DisconnectReason" "6e698934" }
ending { "TELECOM_UNANSWERED", "TELECOM_UNANSWERED",                  unstated,      unstated,    unavailable,   retry_later,      amazon_connect "DisconnectReason" "a45df726" }
ending { "TELECOM_TIMEOUT", "TELECOM_TIMEOUT",                     unstated,      unstated,    no_answer,     retry_later,      amazon_connect "DisconnectReason" "f55adf22" }
ending { "TELECOM_ORIGINATOR_CANCEL", "TELECOM_ORIGINATOR_CANCEL",           inferred(487), origination, canceled,      none,             amazon_connect "DisconnectReason" "be5e4bfe" }
ending { "TELECOM_PROBLEM", "TELECOM_PROBLEM",                     unstated,      unstated,    congested,     retry_later,      amazon_connect "DisconnectReason" "b7c0ce83" }
ending { "CUSTOMER_NEVER_ARRIVED", "CUSTOMER_NEVER_ARRIVED",              unstated,      unstated,    timeout,       none,             amazon_connect "DisconnectReason" "4cf2e890" }
ending { "THIRD_PARTY_DISCONNECT", "THIRD_PARTY_DISCONNECT",              unstated,      unstated,    ended,         none,             amazon_connect "DisconnectReason" "559068ca" }
ending { "CUSTOMER_DISCONNECT", "CUSTOMER_DISCONNECT",                 unstated,      customer,    ended,         none,             amazon_connect "DisconnectReason" "6bc144f6" }
ending { "AGENT_DISCONNECT", "AGENT_DISCONNECT",                    unstated,      unstated,    ended,         none,             amazon_connect "DisconnectReason" "e1c7c455" }
ending { "BARGED",      "BARGED",                              unstated,      unstated,    ended,         none,             amazon_connect "DisconnectReason" "02205aa2" }
ending { "CONTACT_FLOW_DISCONNECT", "CONTACT_FLOW_DISCONNECT",             unstated,      system,      ended,         none,             amazon_connect "DisconnectReason" "06593245" }
ending { "OTHER",       "OTHER",                               unstated,      unstated,    unknown,       check_logs,       amazon_connect "DisconnectReason" "d9063a3b" }
ending { "OUTBOUND_DESTINATION_ENDPOINT_ERROR", "OUTBOUND_DESTINATION_ENDPOINT_ERROR", unstated,      unstated,    forbidden,     change_account,   amazon_connect "DisconnectReason" "ab776a38" }
ending { "OUTBOUND_RESOURCE_ERROR", "OUTBOUND_RESOURCE_ERROR",             unstated,      unstated,    misconfigured, change_account,   amazon_connect "DisconnectReason" "52a94ac0" }
ending { "OUTBOUND_ATTEMPT_FAILED", "OUTBOUND_ATTEMPT_FAILED",             unstated,      unstated,    unknown,       check_own_system, amazon_connect "DisconnectReason" "0efecbc3" }
ending { "OUTBUND_PREVIEW_DISCARDED", "OUTBUND_PREVIEW_DISCARDED",           unstated,      unstated,    canceled,      none,             amazon_connect "DisconnectReason" "eb315d09" }
ending { "EXPIRED",     "EXPIRED",                             unstated,      unstated,    limited,       reduce_rate,      amazon_connect "DisconnectReason" "da543495" }

column { "DisconnectReason", "reasons", amazon_connect "DisconnectReason" }

-- SPDX-License-Identifier: MIT
-- FreeSWITCH: its hangup causes, in the order of their numbers. The key is the name, which its records
-- and events have in `hangup_cause`; the name is the number of switch_call_cause_t, so that either finds
-- the row. Up to 127 the numbers are those of Q.850. The SIP code is what mod_sofia sends for the cause;
-- where it names none for one, it sends 480.
--
-- Dialplans and programs read a cause while they place calls and may call again: no reader, and the
-- rows of Q.850 say what its causes do. What its own ones mean was read where the sources set them.
-- Where mod_sofia makes a cause of responses that mean something else (38 of a 502, 41 of a 400 or 481, 63
-- of a 405, 127 of those that refuse the form of a request), its row says so.

vendor { unreleased, "freeswitch", "FreeSWITCH", off = true }

note { "hangup_cause_q850", freeswitch "switch_channel_cause_q850" }

conflict { "BAD_IDENTITY_INFO", freeswitch "hangup_cause_to_sip", rfc8224 "6.2.2" }
conflict { "MANDATORY_IE_LENGTH_ERROR", freeswitch "switch_call_cause_t", q850 "Table 1" }
conflict { "PRE_EMPTED", freeswitch "switch_call_cause_t", q850 "Table 1" }

space { "causes", key = token }

--       key                               name   SIP      initiator outcome             action            source
ending { "NONE",                           "0",   480,      unstated, unknown,            check_logs,       freeswitch "switch_call_cause_t" }
ending { "UNALLOCATED_NUMBER",             "1",   404,      unstated, not_found,          fix_number,       freeswitch "switch_call_cause_t", q850 = 1 }
ending { "NO_ROUTE_TRANSIT_NET",           "2",   404,      unstated, misconfigured,      contact_provider, freeswitch "switch_call_cause_t", q850 = 2 }
ending { "NO_ROUTE_DESTINATION",           "3",   404,      unstated, not_found,          fix_number,       freeswitch "switch_call_cause_t", q850 = 3 }
ending { "CHANNEL_UNACCEPTABLE",           "6",   480,      unstated, congested,          retry_later,      freeswitch "switch_call_cause_t", q850 = 6 }
ending { "CALL_AWARDED_DELIVERED",         "7",   480,      unstated, progress,           none,             freeswitch "switch_call_cause_t", q850 = 7 }
ending { "NORMAL_CLEARING",                "16",  480,      unstated, ended,              none,             freeswitch "switch_call_cause_t", q850 = 16 }
ending { "USER_BUSY",                      "17",  486,      unstated, busy,               retry_later,      freeswitch "switch_call_cause_t", q850 = 17 }
ending { "NO_USER_RESPONSE",               "18",  408,      unstated, unavailable,        retry_later,      freeswitch "switch_call_cause_t", q850 = 18 }
ending { "NO_ANSWER",                      "19",  480,      unstated, no_answer,          retry_later,      freeswitch "switch_call_cause_t", q850 = 19 }
ending { "SUBSCRIBER_ABSENT",              "20",  480,      unstated, unavailable,        retry_later,      freeswitch "switch_call_cause_t", q850 = 20 }
ending { "CALL_REJECTED",                  "21",  603,      unstated, declined,           do_not_retry,     freeswitch "switch_call_cause_t", q850 = 21 }
ending { "NUMBER_CHANGED",                 "22",  410,      unstated, not_found,          fix_number,       freeswitch "switch_call_cause_t", q850 = 22 }
ending { "REDIRECTION_TO_NEW_DESTINATION", "23",  410,      unstated, redirected,         none,             freeswitch "switch_call_cause_t", q850 = 23 }
ending { "EXCHANGE_ROUTING_ERROR",         "25",  483,      unstated, loop,               contact_provider, freeswitch "switch_call_cause_t", q850 = 25 }
ending { "DESTINATION_OUT_OF_ORDER",       "27",  502,      unstated, unavailable,        retry_later,      freeswitch "switch_call_cause_t", q850 = 27 }
ending { "INVALID_NUMBER_FORMAT",          "28",  484,      unstated, bad_number,         fix_number,       freeswitch "switch_call_cause_t", q850 = 28 }
ending { "FACILITY_REJECTED",              "29",  501,      unstated, unsupported,        change_request,   freeswitch "switch_call_cause_t", q850 = 29 }
ending { "RESPONSE_TO_STATUS_ENQUIRY",     "30",  480,      unstated, unknown,            none,             freeswitch "switch_call_cause_t", q850 = 30 }
ending { "NORMAL_UNSPECIFIED",             "31",  480,      unstated, unknown,            check_logs,       freeswitch "switch_call_cause_t", q850 = 31 }
ending { "NORMAL_CIRCUIT_CONGESTION",      "34",  503,      unstated, congested,          retry_later,      freeswitch "switch_call_cause_t", q850 = 34 }
ending { "NETWORK_OUT_OF_ORDER",           "38",  503,      unstated, server_error,       retry_later,      freeswitch "switch_call_cause_t", q850 = 38 }
ending { "NORMAL_TEMPORARY_FAILURE",       "41",  503,      unstated, server_error,       retry_later,      freeswitch "switch_call_cause_t", q850 = 41 }
ending { "SWITCH_CONGESTION",              "42",  503,      unstated, congested,          retry_later,      freeswitch "switch_call_cause_t", q850 = 42 }
ending { "ACCESS_INFO_DISCARDED",          "43",  480,      unstated, unsupported,        change_request,   freeswitch "switch_call_cause_t", q850 = 43 }
ending { "REQUESTED_CHAN_UNAVAIL",         "44",  503,      unstated, congested,          retry_later,      freeswitch "switch_call_cause_t", q850 = 44 }
ending { "PRE_EMPTED",                     "45",  480,      unstated, preempted,          retry_later,      freeswitch "switch_call_cause_t", q850 = 45 }
ending { "FACILITY_NOT_SUBSCRIBED",        "50",  480,      unstated, forbidden,          change_account,   freeswitch "switch_call_cause_t", q850 = 50 }
ending { "OUTGOING_CALL_BARRED",           "52",  403,      unstated, forbidden,          change_account,   freeswitch "switch_call_cause_t", q850 = 52 }
ending { "INCOMING_CALL_BARRED",           "54",  403,      unstated, blocked,            do_not_retry,     freeswitch "switch_call_cause_t", q850 = 54 }
ending { "BEARERCAPABILITY_NOTAUTH",       "57",  403,      unstated, forbidden,          change_account,   freeswitch "switch_call_cause_t", q850 = 57 }
ending { "BEARERCAPABILITY_NOTAVAIL",      "58",  503,      unstated, congested,          retry_later,      freeswitch "switch_call_cause_t", q850 = 58 }
ending { "SERVICE_UNAVAILABLE",            "63",  480,      unstated, unsupported,        contact_provider, freeswitch "switch_call_cause_t", q850 = 63 }
ending { "BEARERCAPABILITY_NOTIMPL",       "65",  488,      unstated, media_mismatch,     change_media,     freeswitch "switch_call_cause_t", q850 = 65 }
ending { "CHAN_NOT_IMPLEMENTED",           "66",  480,      unstated, unsupported,        change_request,   freeswitch "switch_call_cause_t", q850 = 66 }
ending { "FACILITY_NOT_IMPLEMENTED",       "69",  501,      unstated, unsupported,        change_request,   freeswitch "switch_call_cause_t", q850 = 69 }
ending { "SERVICE_NOT_IMPLEMENTED",        "79",  501,      unstated, unsupported,        change_request,   freeswitch "switch_call_cause_t", q850 = 79 }
ending { "INVALID_CALL_REFERENCE",         "81",  480,      unstated, no_dialog,          end_dialog,       freeswitch "switch_call_cause_t", q850 = 81 }
ending { "INCOMPATIBLE_DESTINATION",       "88",  488,      unstated, media_mismatch,     change_media,     freeswitch "switch_call_cause_t", q850 = 88 }
ending { "INVALID_MSG_UNSPECIFIED",        "95",  480,      unstated, malformed,          check_logs,       freeswitch "switch_call_cause_t", q850 = 95 }
ending { "MANDATORY_IE_MISSING",           "96",  480,      unstated, malformed,          check_own_system, freeswitch "switch_call_cause_t", q850 = 96 }
ending { "MESSAGE_TYPE_NONEXIST",          "97",  480,      unstated, unsupported,        check_logs,       freeswitch "switch_call_cause_t", q850 = 97 }
ending { "WRONG_MESSAGE",                  "98",  480,      unstated, conflict,           check_logs,       freeswitch "switch_call_cause_t", q850 = 98 }
ending { "IE_NONEXIST",                    "99",  480,      unstated, unsupported,        check_logs,       freeswitch "switch_call_cause_t", q850 = 99 }
ending { "INVALID_IE_CONTENTS",            "100", 480,      unstated, malformed,          check_own_system, freeswitch "switch_call_cause_t", q850 = 100 }
ending { "WRONG_CALL_STATE",               "101", 480,      unstated, conflict,           check_logs,       freeswitch "switch_call_cause_t", q850 = 101 }
ending { "RECOVERY_ON_TIMER_EXPIRE",       "102", 504,      unstated, timeout,            retry_later,      freeswitch "switch_call_cause_t", q850 = 102 }
ending { "MANDATORY_IE_LENGTH_ERROR",      "103", 480,      unstated, malformed,          check_own_system, freeswitch "switch_call_cause_t", q850 = 103 }
ending { "PROTOCOL_ERROR",                 "111", 480,      unstated, malformed,          check_logs,       freeswitch "switch_call_cause_t", q850 = 111 }
ending { "INTERWORKING",                   "127", 480,      unstated, unknown,            check_logs,       freeswitch "switch_call_cause_t", q850 = 127 }
ending { "SUCCESS",                        "142", 480,      unstated, success,            none,             freeswitch "switch_call_cause_t" }
ending { "ORIGINATOR_CANCEL",              "487", 487,      unstated, canceled,           none,             freeswitch "switch_call_cause_t" }
ending { "CRASH",                          "700", 480,      unstated, server_error,       check_logs,       freeswitch "switch_call_cause_t" }
ending { "SYSTEM_SHUTDOWN",                "701", 480,      unstated, congested,          retry_later,      freeswitch "switch_call_cause_t" }
ending { "LOSE_RACE",                      "702", 480,      unstated, answered_elsewhere, none,             freeswitch "switch_call_cause_t" }
ending { "MANAGER_REQUEST",                "703", 480,      unstated, ended,              none,             freeswitch "switch_call_cause_t" }
ending { "BLIND_TRANSFER",                 "800", 480,      unstated, ended,              none,             freeswitch "switch_call_cause_t" }
ending { "ATTENDED_TRANSFER",              "801", 480,      unstated, ended,              none,             freeswitch "switch_call_cause_t" }
ending { "ALLOTTED_TIMEOUT",               "802", 480,      unstated, timeout,            none,             freeswitch "switch_call_cause_t" }
ending { "USER_CHALLENGE",                 "803", 480,      unstated, unauthenticated,    authenticate,     freeswitch "switch_call_cause_t" }
ending { "MEDIA_TIMEOUT",                  "804", 480,      unstated, media_lost,         check_network,    freeswitch "switch_call_cause_t" }
ending { "PICKED_OFF",                     "805", 480,      unstated, answered_elsewhere, none,             freeswitch "switch_call_cause_t" }
ending { "USER_NOT_REGISTERED",            "806", 480,      unstated, unavailable,        retry_later,      freeswitch "switch_call_cause_t" }
ending { "PROGRESS_TIMEOUT",               "807", 480,      unstated, timeout,            retry_later,      freeswitch "switch_call_cause_t" }
ending { "INVALID_GATEWAY",                "808", 484,      unstated, misconfigured,      check_own_system, freeswitch "switch_call_cause_t" }
ending { "GATEWAY_DOWN",                   "809", 503,      unstated, unavailable,        check_own_system, freeswitch "switch_call_cause_t" }
ending { "INVALID_URL",                    "810", 484,      unstated, malformed,          check_own_system, freeswitch "switch_call_cause_t" }
ending { "INVALID_PROFILE",                "811", 502,      unstated, misconfigured,      check_own_system, freeswitch "switch_call_cause_t" }
ending { "NO_PICKUP",                      "812", 480,      unstated, no_answer,          none,             freeswitch "switch_call_cause_t" }
ending { "SRTP_READ_ERROR",                "813", 480,      unstated, interrupted,        check_own_system, freeswitch "switch_call_cause_t" }
ending { "BOWOUT",                         "814", 480,      unstated, ended,              none,             freeswitch "switch_call_cause_t" }
ending { "BUSY_EVERYWHERE",                "815", 600,      unstated, busy,               retry_later,      freeswitch "switch_call_cause_t" }
ending { "DECLINE",                        "816", 603,      unstated, declined,           do_not_retry,     freeswitch "switch_call_cause_t" }
ending { "DOES_NOT_EXIST_ANYWHERE",        "817", 604,      unstated, not_found,          fix_number,       freeswitch "switch_call_cause_t" }
ending { "NOT_ACCEPTABLE",                 "818", 606,      unstated, media_mismatch,     change_media,     freeswitch "switch_call_cause_t" }
ending { "UNWANTED",                       "819", 607,      unstated, declined,           do_not_retry,     freeswitch "switch_call_cause_t" }
ending { "NO_IDENTITY",                    "820", 428,      unstated, identity_refused,   change_request,   freeswitch "switch_call_cause_t" }
ending { "BAD_IDENTITY_INFO",              "821", 429,      unstated, identity_refused,   change_request,   freeswitch "switch_call_cause_t" }
ending { "UNSUPPORTED_CERTIFICATE",        "822", 437,      unstated, identity_refused,   change_request,   freeswitch "switch_call_cause_t" }
ending { "INVALID_IDENTITY",               "823", 438,      unstated, identity_refused,   change_request,   freeswitch "switch_call_cause_t" }
ending { "STALE_DATE",                     "824", 403,      unstated, identity_refused,   change_request,   freeswitch "switch_call_cause_t" }
ending { "REJECT_ALL",                     "825", 603,      unstated, declined,           do_not_retry,     freeswitch "switch_call_cause_t" }

-- Others than FreeSWITCH call a column so, too.
column { "hangup_cause", "causes", freeswitch "switch_core_state_machine.c", named = true }
column { "variable_hangup_cause", "causes", freeswitch "switch_channel.c" }
column { "variables.hangup_cause", "causes", freeswitch "mod_json_cdr.c" }
column { "Hangup-Cause", "causes", freeswitch "switch_core_state_machine.c" }
column { "originate_disposition", "causes", freeswitch "switch_ivr_originate.c" }

-- SPDX-License-Identifier: MIT
-- Asterisk: its hangup causes, the names that causes.h has besides for some of them, what Dial says of
-- a call in DIALSTATUS, and what its records do. Causes are in numeric order; their names are those of channel.c, which are those of
-- causes.h without AST_CAUSE_. The SIP code is what chan_pjsip sends for the cause; for those that its list
-- lacks the sources do not say one here.
--
-- Where the sources make a cause of other things than Q.850 does (19 of a 480, 38 of a 500, 58 of a 488, 66
-- of a driver that is not loaded, 127 of many responses), its row says what they are.
--
-- Dialplans and programs read a cause while they place calls and may call again: no reader, and the
-- rows of Q.850 say what its causes do.

vendor { unreleased, "asterisk", "Asterisk", off = true }

conflict { "MANDATORY_IE_LENGTH_ERROR", asterisk "causes.h", q850 "Table 1" }

space { "causes", key = token }

--       key  name                             SIP      initiator outcome             action            source
ending { 0,   "NOTDEFINED",                    unstated, unstated, unknown,            check_logs,       asterisk "causes.h" }
ending { 1,   "UNALLOCATED",                   404,      unstated, not_found,          fix_number,       asterisk "channel.c", q850 = 1 }
ending { 2,   "NO_ROUTE_TRANSIT_NET",          404,      unstated, misconfigured,      contact_provider, asterisk "channel.c", q850 = 2 }
ending { 3,   "NO_ROUTE_DESTINATION",          404,      unstated, not_found,          fix_number,       asterisk "channel.c", q850 = 3 }
ending { 5,   "MISDIALLED_TRUNK_PREFIX",       unstated, unstated, bad_number,         fix_number,       asterisk "channel.c", q850 = 5 }
ending { 6,   "CHANNEL_UNACCEPTABLE",          unstated, unstated, congested,          retry_later,      asterisk "channel.c", q850 = 6 }
ending { 7,   "CALL_AWARDED_DELIVERED",        unstated, unstated, progress,           none,             asterisk "channel.c", q850 = 7 }
ending { 8,   "PRE_EMPTED",                    unstated, unstated, preempted,          retry_later,      asterisk "channel.c", q850 = 8 }
ending { 14,  "NUMBER_PORTED_NOT_HERE",        unstated, unstated, redirected,         contact_provider, asterisk "channel.c", q850 = 14 }
ending { 16,  "NORMAL_CLEARING",               unstated, unstated, ended,              none,             asterisk "channel.c", q850 = 16 }
ending { 17,  "USER_BUSY",                     486,      unstated, busy,               retry_later,      asterisk "channel.c", q850 = 17 }
ending { 18,  "NO_USER_RESPONSE",              408,      unstated, unavailable,        retry_later,      asterisk "channel.c", q850 = 18 }
ending { 19,  "NO_ANSWER",                     480,      unstated, no_answer,          retry_later,      asterisk "channel.c", q850 = 19 }
ending { 20,  "SUBSCRIBER_ABSENT",             480,      unstated, unavailable,        retry_later,      asterisk "channel.c", q850 = 20 }
ending { 21,  "CALL_REJECTED",                 403,      unstated, declined,           do_not_retry,     asterisk "channel.c", q850 = 21 }
ending { 22,  "NUMBER_CHANGED",                410,      unstated, not_found,          fix_number,       asterisk "channel.c", q850 = 22 }
ending { 23,  "REDIRECTED_TO_NEW_DESTINATION", 302,      unstated, redirected,         none,             asterisk "channel.c", q850 = 23 }
ending { 26,  "ANSWERED_ELSEWHERE",            unstated, unstated, answered_elsewhere, none,             asterisk "channel.c", q850 = 26 }
ending { 27,  "DESTINATION_OUT_OF_ORDER",      502,      unstated, unavailable,        retry_later,      asterisk "channel.c", q850 = 27 }
ending { 28,  "INVALID_NUMBER_FORMAT",         484,      unstated, bad_number,         fix_number,       asterisk "channel.c", q850 = 28 }
ending { 29,  "FACILITY_REJECTED",             501,      unstated, unsupported,        change_request,   asterisk "channel.c", q850 = 29 }
ending { 30,  "RESPONSE_TO_STATUS_ENQUIRY",    unstated, unstated, unknown,            none,             asterisk "channel.c", q850 = 30 }
ending { 31,  "NORMAL_UNSPECIFIED",            480,      unstated, unknown,            check_logs,       asterisk "channel.c", q850 = 31 }
ending { 34,  "NORMAL_CIRCUIT_CONGESTION",     503,      unstated, congested,          retry_later,      asterisk "channel.c", q850 = 34 }
ending { 38,  "NETWORK_OUT_OF_ORDER",          500,      unstated, server_error,       retry_later,      asterisk "channel.c", q850 = 38 }
ending { 41,  "NORMAL_TEMPORARY_FAILURE",      unstated, unstated, server_error,       retry_later,      asterisk "channel.c", q850 = 41 }
ending { 42,  "SWITCH_CONGESTION",             503,      unstated, congested,          retry_later,      asterisk "channel.c", q850 = 42 }
ending { 43,  "ACCESS_INFO_DISCARDED",         unstated, unstated, unsupported,        change_request,   asterisk "channel.c", q850 = 43 }
ending { 44,  "REQUESTED_CHAN_UNAVAIL",        unstated, unstated, congested,          retry_later,      asterisk "channel.c", q850 = 44 }
ending { 50,  "FACILITY_NOT_SUBSCRIBED",       unstated, unstated, forbidden,          change_account,   asterisk "channel.c", q850 = 50 }
ending { 52,  "OUTGOING_CALL_BARRED",          unstated, unstated, forbidden,          change_account,   asterisk "channel.c", q850 = 52 }
ending { 54,  "INCOMING_CALL_BARRED",          unstated, unstated, blocked,            do_not_retry,     asterisk "channel.c", q850 = 54 }
ending { 57,  "BEARERCAPABILITY_NOTAUTH",      unstated, unstated, forbidden,          change_account,   asterisk "channel.c", q850 = 57 }
ending { 58,  "BEARERCAPABILITY_NOTAVAIL",     488,      unstated, media_mismatch,     change_media,     asterisk "channel.c", q850 = 58 }
ending { 65,  "BEARERCAPABILITY_NOTIMPL",      unstated, unstated, media_mismatch,     change_media,     asterisk "channel.c", q850 = 65 }
ending { 66,  "CHAN_NOT_IMPLEMENTED",          503,      unstated, unsupported,        check_own_system, asterisk "channel.c", q850 = 66 }
ending { 69,  "FACILITY_NOT_IMPLEMENTED",      unstated, unstated, unsupported,        change_request,   asterisk "channel.c", q850 = 69 }
ending { 81,  "INVALID_CALL_REFERENCE",        unstated, unstated, no_dialog,          end_dialog,       asterisk "channel.c", q850 = 81 }
ending { 88,  "INCOMPATIBLE_DESTINATION",      unstated, unstated, media_mismatch,     change_media,     asterisk "channel.c", q850 = 88 }
ending { 95,  "INVALID_MSG_UNSPECIFIED",       unstated, unstated, malformed,          check_logs,       asterisk "channel.c", q850 = 95 }
ending { 96,  "MANDATORY_IE_MISSING",          unstated, unstated, malformed,          check_own_system, asterisk "channel.c", q850 = 96 }
ending { 97,  "MESSAGE_TYPE_NONEXIST",         unstated, unstated, unsupported,        check_logs,       asterisk "channel.c", q850 = 97 }
ending { 98,  "WRONG_MESSAGE",                 unstated, unstated, conflict,           check_logs,       asterisk "channel.c", q850 = 98 }
ending { 99,  "IE_NONEXIST",                   unstated, unstated, unsupported,        check_logs,       asterisk "channel.c", q850 = 99 }
ending { 100, "INVALID_IE_CONTENTS",           unstated, unstated, malformed,          check_own_system, asterisk "channel.c", q850 = 100 }
ending { 101, "WRONG_CALL_STATE",              unstated, unstated, conflict,           check_logs,       asterisk "channel.c", q850 = 101 }
ending { 102, "RECOVERY_ON_TIMER_EXPIRE",      unstated, unstated, timeout,            retry_later,      asterisk "channel.c", q850 = 102 }
ending { 103, "MANDATORY_IE_LENGTH_ERROR",     unstated, unstated, malformed,          check_own_system, asterisk "channel.c", q850 = 103 }
ending { 111, "PROTOCOL_ERROR",                unstated, unstated, malformed,          check_logs,       asterisk "channel.c", q850 = 111 }
ending { 127, "INTERWORKING",                  500,      unstated, unknown,            check_logs,       asterisk "channel.c", q850 = 127 }

space { "aliases", key = token }

--       key                       name                                   SIP      initiator outcome             action            source
ending { "AST_CAUSE_BUSY",         "AST_CAUSE_USER_BUSY",                 486,      unstated, busy,               retry_later,      asterisk "causes.h", q850 = 17 }
ending { "AST_CAUSE_FAILURE",      "AST_CAUSE_NETWORK_OUT_OF_ORDER",      500,      unstated, server_error,       retry_later,      asterisk "causes.h", q850 = 38 }
ending { "AST_CAUSE_NORMAL",       "AST_CAUSE_NORMAL_CLEARING",           unstated, unstated, ended,              none,             asterisk "causes.h", q850 = 16 }
ending { "AST_CAUSE_NOANSWER",     "AST_CAUSE_NO_ANSWER",                 480,      unstated, no_answer,          retry_later,      asterisk "causes.h", q850 = 19 }
ending { "AST_CAUSE_CONGESTION",   "AST_CAUSE_NORMAL_CIRCUIT_CONGESTION", 503,      unstated, congested,          retry_later,      asterisk "causes.h", q850 = 34 }
ending { "AST_CAUSE_UNREGISTERED", "AST_CAUSE_SUBSCRIBER_ABSENT",         480,      unstated, unavailable,        retry_later,      asterisk "causes.h", q850 = 20 }
ending { "AST_CAUSE_NOSUCHDRIVER", "AST_CAUSE_CHAN_NOT_IMPLEMENTED",      503,      unstated, unsupported,        check_own_system, asterisk "causes.h", q850 = 66 }

space { "dialstatus", key = token }

--       key            name           SIP      initiator outcome             action            source
ending { "CHANUNAVAIL", "CHANUNAVAIL", unstated, unstated, unavailable,        retry_later,      asterisk "app_dial.c" }
ending { "CONGESTION",  "CONGESTION",  unstated, unstated, congested,          retry_later,      asterisk "app_dial.c" }
ending { "NOANSWER",    "NOANSWER",    unstated, unstated, no_answer,          retry_later,      asterisk "app_dial.c" }
ending { "BUSY",        "BUSY",        unstated, unstated, busy,               retry_later,      asterisk "app_dial.c" }
ending { "ANSWER",      "ANSWER",      unstated, unstated, ended,              none,             asterisk "app_dial.c" }
ending { "CANCEL",      "CANCEL",      unstated, unstated, canceled,           none,             asterisk "app_dial.c" }
ending { "DONTCALL",    "DONTCALL",    unstated, unstated, declined,           do_not_retry,     asterisk "app_dial.c" }
ending { "TORTURE",     "TORTURE",     unstated, unstated, declined,           do_not_retry,     asterisk "app_dial.c" }
ending { "INVALIDARGS", "INVALIDARGS", unstated, unstated, misconfigured,      check_own_system, asterisk "app_dial.c" }

-- In records: the name is what stands in the column `disposition`, which has a blank.
space { "disposition", key = token }

--       key                   name          SIP      initiator outcome             action            source
ending { "AST_CDR_NOANSWER",   "NO ANSWER",  unstated, unstated, no_answer,          retry_later,      asterisk "cdr.c" }
ending { "AST_CDR_NULL",       "NO ANSWER",  unstated, unstated, no_answer,          check_logs,       asterisk "cdr.c" }
ending { "AST_CDR_FAILED",     "FAILED",     unstated, unstated, unknown,            check_logs,       asterisk "cdr.c" }
ending { "AST_CDR_BUSY",       "BUSY",       unstated, unstated, busy,               retry_later,      asterisk "cdr.c" }
ending { "AST_CDR_ANSWERED",   "ANSWERED",   unstated, unstated, ended,              none,             asterisk "cdr.c" }
ending { "AST_CDR_CONGESTION", "CONGESTION", unstated, unstated, congested,          retry_later,      asterisk "cdr.c" }
ending { "AST_CDR_CANCEL",     "CANCEL",     unstated, unstated, canceled,           none,             asterisk "cdr.c" }

column { "HANGUPCAUSE", "causes", asterisk "causes.h" }
column { "Cause", "causes", asterisk "manager_channels.c", named = true }
column { "DIALSTATUS", "dialstatus", asterisk "app_dial.c" }
-- Lists of other programs have a column of this name, too.
column { "disposition", "disposition", asterisk "cdr_csv.c", named = true }

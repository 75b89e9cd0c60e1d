-- SPDX-License-Identifier: MIT
-- The causes of ITU-T Q.850, which ISDN and ISUP know and gateways write into a Reason. The names are the
-- ITU's. What a cause means for a caller is our judgment, by the definitions and by RFC 3398 section
-- 7.2.4.1; who set it (`far`: the called side) is only said where the definition names one side.
source { "q850_lists",    "Lists of Q.850 causes", "Causes that switches and programs list and the ITU's table lacks", "https://gitlab.com/wireshark/wireshark",
  unchecked = "tables of programs; the section is whose" }

causes { "Q.850" }

--    cause  name                                               outcome              action             side      source
-- Normal events.
cause {   1, "Unallocated (unassigned) number",                 not_found,          fix_number,       network,  q850 "Table 1" }
cause {   2, "No route to specified transit network",           misconfigured,      contact_provider, network,  q850 "Table 1" }
cause {   3, "No route to destination",                         not_found,          fix_number,       network,  q850 "Table 1" }
cause {   4, "Send special information tone",                   not_found,          do_not_retry,     network,  q850 "Table 1" }
cause {   5, "Misdialled trunk prefix",                         bad_number,         fix_number,       near,     q850 "Table 1" }
cause {   6, "Channel unacceptable",                            congested,          retry_later,      network,  q850 "Table 1" }
cause {   7, "Call awarded, being delivered in an established channel", progress,           none,             network,  q850 "Table 1" }
cause {   8, "Preemption",                                      preempted,          retry_later,      network,  q850 "Table 1" }
cause {   9, "Preemption - circuit reserved for reuse",         preempted,          retry_later,      network,  q850 "Table 1" }
cause {  10, "Prefix 1 dialled but not required",               bad_number,         fix_number,       near,     q850_lists "Cisco BTS 10200", second_hand = true }
cause {  11, "More digits received than allowed, call proceeding", progress,           none,             network,  q850_lists "Cisco BTS 10200", second_hand = true }
cause {  14, "QoR: ported number",                              redirected,         contact_provider, network,  q850 "Table 1" }
cause {  16, "Normal call clearing",                            ended,              none,             unstated, q850 "Table 1", generic = true }
cause {  17, "User busy",                                       busy,               retry_later,      far,      q850 "Table 1" }
cause {  18, "No user responding",                              unavailable,        retry_later,      far,      q850 "Table 1" }
cause {  19, "No answer from user (user alerted)",              no_answer,          retry_later,      far,      q850 "Table 1" }
cause {  20, "Subscriber absent",                               unavailable,        retry_later,      far,      q850 "Table 1" }
cause {  21, "Call rejected",                                   declined,           do_not_retry,     unstated, q850 "Table 1" }
cause {  22, "Number changed",                                  not_found,          fix_number,       far,      q850 "Table 1" }
cause {  23, "Redirection to new destination",                  redirected,         none,             network,  q850 "Table 1" }
cause {  24, "Call rejected due to feature at the destination", blocked,            do_not_retry,     far,      q850 "Table 1" }
cause {  25, "Exchange routing error",                          loop,               contact_provider, network,  q850 "Table 1" }
cause {  26, "Non-selected user clearing",                      answered_elsewhere, none,             unstated, q850 "Table 1" }
cause {  27, "Destination out of order",                        unavailable,        retry_later,      far,      q850 "Table 1" }
cause {  28, "Invalid number format (address incomplete)",      bad_number,         fix_number,       near,     q850 "Table 1" }
cause {  29, "Facility rejected",                               unsupported,        change_request,   network,  q850 "Table 1" }
cause {  30, "Response to STATUS ENQUIRY",                      unknown,            none,             unstated, q850 "Table 1" }
cause {  31, "Normal, unspecified",                             unknown,            check_logs,       unstated, q850 "Table 1", class = { 1, 31 } }

-- Resources are not available.
cause {  33, "Circuit out of order",                            congested,          retry_later,      network,  q850_lists "Wireshark", second_hand = true }
cause {  34, "No circuit/channel available",                    congested,          retry_later,      network,  q850 "Table 1" }
cause {  35, "Requested VPCI/VCI not available",                congested,          retry_later,      network,  q850_lists "Cisco BTS 10200", second_hand = true }
cause {  36, "VPCI/VCI assignment failure",                     server_error,       retry_later,      network,  q850_lists "Cisco BTS 10200", second_hand = true }
cause {  37, "User cell rate not available",                    congested,          retry_later,      network,  q850_lists "Cisco BTS 10200", second_hand = true }
cause {  38, "Network out of order",                            server_error,       retry_later,      network,  q850 "Table 1" }
cause {  39, "Permanent frame mode connection out of service",  server_error,       contact_provider, network,  q850 "Table 1" }
cause {  40, "Permanent frame mode connection operational",     unknown,            none,             network,  q850 "Table 1" }
cause {  41, "Temporary failure",                               server_error,       retry_later,      network,  q850 "Table 1", generic = true }
cause {  42, "Switching equipment congestion",                  congested,          retry_later,      network,  q850 "Table 1" }
cause {  43, "Access information discarded",                    unsupported,        change_request,   network,  q850 "Table 1" }
cause {  44, "Requested circuit/channel not available",         congested,          retry_later,      network,  q850 "Table 1" }
cause {  45, "Pre-empted",                                      preempted,          retry_later,      network,  q850_lists "Asterisk", second_hand = true }
cause {  46, "Precedence call blocked",                         congested,          retry_later,      network,  q850 "Table 1" }
cause {  47, "Resource unavailable, unspecified",               congested,          retry_later,      network,  q850 "Table 1", class = { 32, 47 } }

-- A service or option is not available.
cause {  49, "Quality of service unavailable",                  congested,          retry_later,      network,  q850 "Table 1" }
cause {  50, "Requested facility not subscribed",               forbidden,          change_account,   near,     q850 "Table 1" }
cause {  51, "Reverse charging not allowed",                    forbidden,          change_account,   network,  q850_lists "Q.931 tables", second_hand = true }
cause {  52, "Outgoing calls barred",                           forbidden,          change_account,   near,     q850_lists "Asterisk", second_hand = true }
cause {  53, "Outgoing calls barred within CUG",                forbidden,          change_account,   near,     q850 "Table 1" }
cause {  54, "Incoming calls barred",                           blocked,            do_not_retry,     far,      q850_lists "Asterisk", second_hand = true }
cause {  55, "Incoming calls barred within CUG",                blocked,            do_not_retry,     far,      q850 "Table 1" }
cause {  56, "Call waiting not subscribed",                     busy,               retry_later,      far,      q850_lists "Wireshark", second_hand = true }
cause {  57, "Bearer capability not authorized",                forbidden,          change_account,   near,     q850 "Table 1" }
cause {  58, "Bearer capability not presently available",       congested,          retry_later,      network,  q850 "Table 1" }
cause {  62, "Inconsistency in designated outgoing access information and subscriber class", misconfigured,      change_account,   near,     q850 "Table 1" }
cause {  63, "Service or option not available, unspecified",    unsupported,        contact_provider, unstated, q850 "Table 1", class = { 48, 63 } }

-- A service or option is not implemented.
cause {  65, "Bearer capability not implemented",               media_mismatch,     change_media,     unstated, q850 "Table 1" }
cause {  66, "Channel type not implemented",                    unsupported,        change_request,   unstated, q850 "Table 1" }
cause {  69, "Requested facility not implemented",              unsupported,        change_request,   unstated, q850 "Table 1" }
cause {  70, "Only restricted digital information bearer capability available", media_mismatch,     change_media,     unstated, q850 "Table 1" }
cause {  79, "Service or option not implemented, unspecified",  unsupported,        change_request,   unstated, q850 "Table 1", class = { 64, 79 } }

-- Invalid messages.
cause {  81, "Invalid call reference value",                    no_dialog,          end_dialog,       unstated, q850 "Table 1" }
cause {  82, "Identified channel does not exist",               misconfigured,      check_own_system, unstated, q850 "Table 1" }
cause {  83, "Suspended call exists, but this call identity does not", no_dialog,          change_request,   network,  q850 "Table 1" }
cause {  84, "Call identity in use",                            conflict,           change_request,   network,  q850 "Table 1" }
cause {  85, "No call suspended",                               no_dialog,          change_request,   network,  q850 "Table 1" }
cause {  86, "Call having the requested call identity has been cleared", no_dialog,          end_dialog,       network,  q850 "Table 1" }
cause {  87, "User not member of CUG",                          forbidden,          change_account,   unstated, q850 "Table 1" }
cause {  88, "Incompatible destination",                        media_mismatch,     change_media,     far,      q850 "Table 1" }
cause {  90, "Non-existing CUG",                                misconfigured,      change_account,   near,     q850 "Table 1" }
cause {  91, "Invalid transit network selection",               misconfigured,      contact_provider, near,     q850 "Table 1" }
cause {  95, "Invalid message, unspecified",                    malformed,          check_logs,       unstated, q850 "Table 1", class = { 80, 95 } }

-- Protocol errors.
cause {  96, "Mandatory information element is missing",        malformed,          check_own_system, unstated, q850 "Table 1" }
cause {  97, "Message type non-existent or not implemented",    unsupported,        check_logs,       unstated, q850 "Table 1" }
cause {  98, "Message not compatible with call state, or message type non-existent or not implemented", conflict,           check_logs,       unstated, q850 "Table 1" }
cause {  99, "Information element/parameter non-existent or not implemented", unsupported,        check_logs,       unstated, q850 "Table 1" }
cause { 100, "Invalid information element contents",            malformed,          check_own_system, unstated, q850 "Table 1" }
cause { 101, "Message not compatible with call state",          conflict,           check_logs,       unstated, q850 "Table 1" }
cause { 102, "Recovery on timer expiry",                        timeout,            retry_later,      unstated, q850 "Table 1" }
cause { 103, "Parameter non-existent or not implemented - passed on", unsupported,        check_logs,       unstated, q850 "Table 1" }
cause { 110, "Message with unrecognized parameter discarded",   unsupported,        check_logs,       unstated, q850 "Table 1" }
cause { 111, "Protocol error, unspecified",                     malformed,          check_logs,       unstated, q850 "Table 1", class = { 96, 111 } }

-- Interworking.
cause { 127, "Interworking, unspecified",                       unknown,            check_logs,       unstated, q850 "Table 1", class = { 112, 127 } }

-- What programs call them, where that is another name: in their logs and interfaces a cause is such a token,
-- and no number. Asterisk writes most as FreeSWITCH does.
token {   1, "UNALLOCATED_NUMBER",            freeswitch "switch_call_cause_t" }
token {   1, "UNALLOCATED",                   asterisk "causes.h" }
token {   2, "NO_ROUTE_TRANSIT_NET",          freeswitch "switch_call_cause_t" }
token {   3, "NO_ROUTE_DESTINATION",          freeswitch "switch_call_cause_t" }
token {   7, "CALL_AWARDED_DELIVERED",        freeswitch "switch_call_cause_t" }
token {   8, "PRE_EMPTED",                    asterisk "channel.c" }
token {  14, "NUMBER_PORTED_NOT_HERE",        asterisk "channel.c" }
token {  16, "NORMAL_CLEARING",               freeswitch "switch_call_cause_t" }
token {  16, "NORMAL",                        asterisk "causes.h" }
token {  17, "BUSY",                          asterisk "causes.h" }
token {  18, "NO_USER_RESPONSE",              freeswitch "switch_call_cause_t" }
token {  19, "NO_ANSWER",                     freeswitch "switch_call_cause_t" }
token {  19, "NOANSWER",                      asterisk "causes.h" }
token {  23, "REDIRECTED_TO_NEW_DESTINATION", asterisk "channel.c" }
token {  26, "ANSWERED_ELSEWHERE",            asterisk "channel.c" }
token {  28, "INVALID_NUMBER_FORMAT",         freeswitch "switch_call_cause_t" }
token {  34, "NORMAL_CIRCUIT_CONGESTION",     freeswitch "switch_call_cause_t" }
token {  34, "CONGESTION",                    asterisk "causes.h" }
token {  38, "FAILURE",                       asterisk "causes.h" }
token {  41, "NORMAL_TEMPORARY_FAILURE",      freeswitch "switch_call_cause_t" }
token {  42, "SWITCH_CONGESTION",             freeswitch "switch_call_cause_t" }
token {  43, "ACCESS_INFO_DISCARDED",         freeswitch "switch_call_cause_t" }
token {  44, "REQUESTED_CHAN_UNAVAIL",        freeswitch "switch_call_cause_t" }
token {  50, "FACILITY_NOT_SUBSCRIBED",       freeswitch "switch_call_cause_t" }
token {  52, "OUTGOING_CALL_BARRED",          freeswitch "switch_call_cause_t" }
token {  54, "INCOMING_CALL_BARRED",          freeswitch "switch_call_cause_t" }
token {  57, "BEARERCAPABILITY_NOTAUTH",      freeswitch "switch_call_cause_t" }
token {  58, "BEARERCAPABILITY_NOTAVAIL",     freeswitch "switch_call_cause_t" }
token {  63, "SERVICE_UNAVAILABLE",           freeswitch "switch_call_cause_t" }
token {  65, "BEARERCAPABILITY_NOTIMPL",      freeswitch "switch_call_cause_t" }
token {  66, "CHAN_NOT_IMPLEMENTED",          freeswitch "switch_call_cause_t" }
token {  66, "NOSUCHDRIVER",                  asterisk "causes.h" }
token {  69, "FACILITY_NOT_IMPLEMENTED",      freeswitch "switch_call_cause_t" }
token {  79, "SERVICE_NOT_IMPLEMENTED",       freeswitch "switch_call_cause_t" }
token {  81, "INVALID_CALL_REFERENCE",        freeswitch "switch_call_cause_t" }
token {  95, "INVALID_MSG_UNSPECIFIED",       freeswitch "switch_call_cause_t" }
token {  96, "MANDATORY_IE_MISSING",          freeswitch "switch_call_cause_t" }
token {  97, "MESSAGE_TYPE_NONEXIST",         freeswitch "switch_call_cause_t" }
token {  98, "WRONG_MESSAGE",                 freeswitch "switch_call_cause_t" }
token {  99, "IE_NONEXIST",                   freeswitch "switch_call_cause_t" }
token { 100, "INVALID_IE_CONTENTS",           freeswitch "switch_call_cause_t" }
token { 101, "WRONG_CALL_STATE",              freeswitch "switch_call_cause_t" }
token { 102, "RECOVERY_ON_TIMER_EXPIRE",      freeswitch "switch_call_cause_t" }
token { 103, "MANDATORY_IE_LENGTH_ERROR",     freeswitch "switch_call_cause_t" }
token { 111, "PROTOCOL_ERROR",                freeswitch "switch_call_cause_t" }
token { 127, "INTERWORKING",                  freeswitch "switch_call_cause_t" }

-- SPDX-License-Identifier: MIT
-- Cisco Unified Communications Manager: the cause codes in its call detail records, in numeric
-- order: the document's first table, and from 262144 its second. Up to 127 they are the causes of Q.850
-- and some of its own. In the second table the last 8 bits of a number are such a cause, as the row of 482
-- says of its own. A number of more than nine digits stands in quotes.
-- 420 has two numbers, one in decimal and another in hexadecimal, and so two rows.
--
-- Records are read when calls are over, by who runs the system: he cannot call again, but look for what
-- failed. The name of a row that begins with CCM_SIP has the response code that came.

source { "cisco_cucm", "Cisco call detail records codes", "Call detail records of Cisco Unified Communications Manager: codes",
  "https://www.cisco.com/c/en/us/td/docs/voice_ip_comm/cucm/service/12_0_1/cdrdef/cucm_b_cdr-administration-guide-1201/cucm_b_cdr-administration-guide-1201_chapter_0110.html", read = "2026-11-28" }

source { "cisco_cucm_fields", "Cisco CDR field descriptions", "Call detail records of Cisco Unified Communications Manager: fields",
  "https://www.cisco.com/c/en/us/td/docs/voice_ip_comm/cucm/admin/11_5_1_SU7/cucm_b_reporting-billing-administration-guide-1151su7/cucm_b_reporting-billing-administration-guide-1151su7_chapter_0111.html",
  read = "2026-11-28", unchecked = "its fields are known from excerpts of several releases" }

vendor { unreleased, "cisco_cucm", "Cisco CUCM", reader = administrator, off = true }

conflict { "83886207", cisco_cucm "Call Termination Cause Codes", cisco_cucm "Call Termination Cause Codes" }
conflict { "126", cisco_cucm "Call Termination Cause Codes", cisco_cucm "Call Termination Cause Codes" }
conflict { "53", cisco_cucm "Call Termination Cause Codes", q850 "Table 1" }
conflict { "90", cisco_cucm "Call Termination Cause Codes", q850 "Table 1" }

space { "causes", key = token }

--       key           name                                                         SIP      initiator outcome             action            source
ending { 0,            "No error",                                                  unstated, unstated, unknown,            none,             cisco_cucm "Call Termination Cause Codes" }
ending { 1,            "Unallocated (unassigned) number",                           unstated, unstated, not_found,          check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 1 }
ending { 2,            "No route to specified transit network (national use)",      unstated, unstated, misconfigured,      contact_provider, cisco_cucm "Call Termination Cause Codes", q850 = 2 }
ending { 3,            "No route to destination",                                   unstated, unstated, not_found,          check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 3 }
ending { 4,            "Send special information tone",                             unstated, unstated, not_found,          none,             cisco_cucm "Call Termination Cause Codes", q850 = 4 }
ending { 5,            "Misdialed trunk prefix (national use)",                     unstated, unstated, bad_number,         check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 5 }
ending { 6,            "Channel unacceptable",                                      unstated, unstated, congested,          check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 6 }
ending { 7,            "Call awarded and being delivered in an established channel", unstated, unstated, progress,           none,             cisco_cucm "Call Termination Cause Codes", q850 = 7 }
ending { 8,            "Preemption",                                                unstated, unstated, preempted,          none,             cisco_cucm "Call Termination Cause Codes", q850 = 8 }
ending { 9,            "Preemption - circuit reserved for reuse",                   unstated, unstated, preempted,          none,             cisco_cucm "Call Termination Cause Codes", q850 = 9 }
ending { 16,           "Normal call clearing",                                      unstated, unstated, ended,              none,             cisco_cucm "Call Termination Cause Codes", q850 = 16 }
ending { 17,           "User busy",                                                 unstated, unstated, busy,               none,             cisco_cucm "Call Termination Cause Codes", q850 = 17 }
ending { 18,           "No user responding",                                        unstated, unstated, unavailable,        check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 18 }
ending { 19,           "No answer from user",                                       unstated, unstated, no_answer,          none,             cisco_cucm "Call Termination Cause Codes", q850 = 19 }
ending { 20,           "Subscriber absent",                                         unstated, unstated, unavailable,        check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 20 }
ending { 21,           "Call rejected",                                             unstated, unstated, declined,           none,             cisco_cucm "Call Termination Cause Codes", q850 = 21 }
ending { 22,           "Number changed",                                            unstated, unstated, not_found,          check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 22 }
ending { 25,           "Natural Exchange Routing Error",                            unstated, unstated, loop,               check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 25 }
ending { 26,           "Non-selected user clearing",                                unstated, unstated, answered_elsewhere, none,             cisco_cucm "Call Termination Cause Codes", q850 = 26 }
ending { 27,           "Destination out of order",                                  unstated, unstated, unavailable,        check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 27 }
ending { 28,           "Invalid number format (address incomplete)",                unstated, unstated, bad_number,         check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 28 }
ending { 29,           "Facility rejected",                                         unstated, unstated, unsupported,        check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 29 }
ending { 30,           "Response to STATUS ENQUIRY",                                unstated, unstated, unknown,            none,             cisco_cucm "Call Termination Cause Codes", q850 = 30 }
ending { 31,           "Normal, unspecified",                                       unstated, unstated, unknown,            check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 31 }
ending { 34,           "No circuit/channel available",                              unstated, unstated, congested,          check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 34 }
ending { 38,           "Network out of order",                                      unstated, unstated, server_error,       contact_provider, cisco_cucm "Call Termination Cause Codes", q850 = 38 }
ending { 39,           "Permanent frame mode connection out of service",            unstated, unstated, server_error,       contact_provider, cisco_cucm "Call Termination Cause Codes", q850 = 39 }
ending { 40,           "Permanent frame mode connection operational",               unstated, unstated, unknown,            none,             cisco_cucm "Call Termination Cause Codes", q850 = 40 }
ending { 41,           "Temporary failure",                                         unstated, unstated, server_error,       check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 41 }
ending { 42,           "Switching equipment congestion",                            unstated, unstated, congested,          contact_provider, cisco_cucm "Call Termination Cause Codes", q850 = 42 }
ending { 43,           "Access information discarded",                              unstated, unstated, unsupported,        check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 43 }
ending { 44,           "Requested circuit/channel not available",                   unstated, unstated, congested,          check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 44 }
ending { 46,           "Precedence call blocked",                                   unstated, unstated, congested,          none,             cisco_cucm "Call Termination Cause Codes", q850 = 46 }
ending { 47,           "Resource unavailable, unspecified",                         unstated, unstated, congested,          check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 47 }
ending { 49,           "Quality of Service not available",                          unstated, unstated, congested,          check_network,    cisco_cucm "Call Termination Cause Codes", q850 = 49 }
ending { 50,           "Requested facility not subscribed",                         unstated, unstated, forbidden,          change_account,   cisco_cucm "Call Termination Cause Codes", q850 = 50 }
ending { 53,           "Service operation violated",                                unstated, unstated, forbidden,          check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 53 }
ending { 54,           "Incoming calls barred",                                     unstated, unstated, blocked,            none,             cisco_cucm "Call Termination Cause Codes", q850 = 54 }
ending { 55,           "Incoming calls barred within Closed User Group (CUG)",      unstated, unstated, blocked,            none,             cisco_cucm "Call Termination Cause Codes", q850 = 55 }
ending { 57,           "Bearer capability not authorized",                          unstated, unstated, forbidden,          change_account,   cisco_cucm "Call Termination Cause Codes", q850 = 57 }
ending { 58,           "Bearer capability not presently available",                 unstated, unstated, congested,          none,             cisco_cucm "Call Termination Cause Codes", q850 = 58 }
ending { 62,           "Inconsistency in designated outgoing access information and subscriber class", unstated, unstated, misconfigured,      change_account,   cisco_cucm "Call Termination Cause Codes", q850 = 62 }
ending { 63,           "Service or option not available, unspecified",              unstated, unstated, unsupported,        contact_provider, cisco_cucm "Call Termination Cause Codes", q850 = 63 }
ending { 65,           "Bearer capability not implemented",                         unstated, unstated, media_mismatch,     check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 65 }
ending { 66,           "Channel type not implemented",                              unstated, unstated, unsupported,        check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 66 }
ending { 69,           "Requested facility not implemented",                        unstated, unstated, unsupported,        check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 69 }
ending { 70,           "Only restricted digital information bearer capability is available (national use)", unstated, unstated, media_mismatch,     check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 70 }
ending { 79,           "Service or option not implemented, unspecified",            unstated, unstated, unsupported,        check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 79 }
ending { 81,           "Invalid call reference value",                              unstated, unstated, no_dialog,          check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 81 }
ending { 82,           "Identified channel does not exist",                         unstated, unstated, misconfigured,      check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 82 }
ending { 83,           "A suspended call exists, but this call identity does not",  unstated, unstated, no_dialog,          check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 83 }
ending { 84,           "Call identity in use",                                      unstated, unstated, conflict,           check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 84 }
ending { 85,           "No call suspended",                                         unstated, unstated, no_dialog,          check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 85 }
ending { 86,           "Call having the requested call identity has been cleared",  unstated, unstated, no_dialog,          none,             cisco_cucm "Call Termination Cause Codes", q850 = 86 }
ending { 87,           "User not member of CUG (Closed User Group)",                unstated, unstated, forbidden,          change_account,   cisco_cucm "Call Termination Cause Codes", q850 = 87 }
ending { 88,           "Incompatible destination",                                  unstated, unstated, media_mismatch,     check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 88 }
ending { 90,           "Destination number missing and DC not subscribed",          unstated, unstated, bad_number,         check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 90 }
ending { 91,           "Invalid transit network selection (national use)",          unstated, unstated, misconfigured,      contact_provider, cisco_cucm "Call Termination Cause Codes", q850 = 91 }
ending { 95,           "Invalid message, unspecified",                              unstated, unstated, malformed,          check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 95 }
ending { 96,           "Mandatory information element is missing",                  unstated, unstated, malformed,          check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 96 }
ending { 97,           "Message type nonexistent or not implemented",               unstated, unstated, unsupported,        check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 97 }
ending { 98,           "Message is not compatible with the call state, or the message type is nonexistent or not implemented", unstated, unstated, conflict,           check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 98 }
ending { 99,           "An information element or parameter does not exist or is not implemented", unstated, unstated, unsupported,        check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 99 }
ending { 100,          "Invalid information element contents",                      unstated, unstated, malformed,          check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 100 }
ending { 101,          "The message is not compatible with the call state",         unstated, unstated, conflict,           check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 101 }
ending { 102,          "Call terminated when timer expired; a recovery routine executed to recover from the error", unstated, unstated, timeout,            check_network,    cisco_cucm "Call Termination Cause Codes", q850 = 102 }
ending { 103,          "Parameter nonexistent or not implemented - passed on (national use)", unstated, unstated, unsupported,        check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 103 }
ending { 110,          "Message with unrecognized parameter discarded",             unstated, unstated, unsupported,        check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 110 }
ending { 111,          "Protocol error, unspecified",                               unstated, unstated, malformed,          check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 111 }
ending { 122,          "Precedence Level Exceeded",                                 unstated, unstated, forbidden,          change_account,   cisco_cucm "Call Termination Cause Codes" }
ending { 123,          "Device not Preemptable",                                    unstated, unstated, busy,               none,             cisco_cucm "Call Termination Cause Codes" }
ending { 125,          "Out of bandwidth (Cisco specific)",                         unstated, unstated, congested,          check_network,    cisco_cucm "Call Termination Cause Codes" }
ending { 126,          "Call split (Cisco specific)",                               unstated, unstated, ended,              none,             cisco_cucm "Call Termination Cause Codes" }
ending { 127,          "Interworking, unspecified",                                 unstated, unstated, unknown,            check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 127 }
ending { 129,          "Precedence out of bandwidth",                               unstated, unstated, congested,          check_network,    cisco_cucm "Call Termination Cause Codes" }
ending { 130,          "Natural Isolated Code",                                     unstated, unstated, unknown,            check_logs,       cisco_cucm "Call Termination Cause Codes" }
ending { 131,          "Call Control Discovery PSTN Failover (Cisco specific)",     unstated, unstated, redirected,         none,             cisco_cucm "Call Termination Cause Codes" }
ending { 132,          "IME QOS Fallback (Cisco specific)",                         unstated, unstated, redirected,         check_network,    cisco_cucm "Call Termination Cause Codes" }
ending { 133,          "PSTN Fallback locate Call Error (Cisco specific)",          unstated, unstated, interrupted,        check_logs,       cisco_cucm "Call Termination Cause Codes" }
ending { 134,          "PSTN Fallback wait for DTMF Timeout (Cisco specific)",      unstated, unstated, timeout,            check_logs,       cisco_cucm "Call Termination Cause Codes" }
ending { 135,          "IME Failed Connection Timed out (Cisco specific)",          unstated, unstated, timeout,            check_network,    cisco_cucm "Call Termination Cause Codes" }
ending { 136,          "IME Failed not enrolled (Cisco specific)",                  unstated, unstated, misconfigured,      change_account,   cisco_cucm "Call Termination Cause Codes" }
ending { 137,          "IME Failed socket error (Cisco specific)",                  unstated, unstated, server_error,       check_network,    cisco_cucm "Call Termination Cause Codes" }
ending { 138,          "IME Failed domain blacklisted (Cisco specific)",            unstated, unstated, blocked,            check_own_system, cisco_cucm "Call Termination Cause Codes" }
ending { 139,          "IME Failed prefix blacklisted (Cisco specific)",            unstated, unstated, blocked,            check_own_system, cisco_cucm "Call Termination Cause Codes" }
ending { 140,          "IME Failed expired ticket (Cisco specific)",                unstated, unstated, forbidden,          check_logs,       cisco_cucm "Call Termination Cause Codes" }
ending { 141,          "IME Failed remote no matching route (Cisco specific)",      unstated, unstated, not_found,          contact_provider, cisco_cucm "Call Termination Cause Codes" }
ending { 142,          "IME Failed remote unregistered (Cisco specific)",           unstated, unstated, unavailable,        contact_provider, cisco_cucm "Call Termination Cause Codes" }
ending { 143,          "IME Failed remote IME disabled (Cisco specific)",           unstated, unstated, unavailable,        contact_provider, cisco_cucm "Call Termination Cause Codes" }
ending { 144,          "IME Failed remote invalid IME trunk URI (Cisco specific)",  unstated, unstated, misconfigured,      contact_provider, cisco_cucm "Call Termination Cause Codes" }
ending { 145,          "IME Failed remote URI not E164 (Cisco specific)",           unstated, unstated, misconfigured,      contact_provider, cisco_cucm "Call Termination Cause Codes" }
ending { 146,          "IME Failed remote called number not available (Cisco specific)", unstated, unstated, unavailable,        contact_provider, cisco_cucm "Call Termination Cause Codes" }
ending { 147,          "IME Failed Invalid Ticket (Cisco specific)",                unstated, unstated, forbidden,          check_logs,       cisco_cucm "Call Termination Cause Codes" }
ending { 148,          "IME Failed unknown (Cisco specific)",                       unstated, unstated, unknown,            check_logs,       cisco_cucm "Call Termination Cause Codes" }
ending { 155,          "DCC Allowed Percentage Exceeded",                           unstated, unstated, limited,            check_own_system, cisco_cucm "Call Termination Cause Codes" }

-- The second table: 32 bits, of which the row of 482 tells how they are put together.
ending { 262144,       "Conference Full (was 124)",                                 unstated, unstated, limited,            check_own_system, cisco_cucm "Call Termination Cause Codes" }
ending { 393216,       "Call split (was 126)",                                      unstated, unstated, ended,              none,             cisco_cucm "Call Termination Cause Codes" }
ending { 458752,       "Conference drop any party/Conference drop last party (was 128)", unstated, unstated, ended,              none,             cisco_cucm "Call Termination Cause Codes" }
ending { 655360,       "CTI_REQUEST_INVALID_PRIMARY_CALL_STATE",                    unstated, unstated, conflict,           check_own_system, cisco_cucm "Call Termination Cause Codes" }
ending { 851976,       "PREEMPTION_NON_IP",                                         unstated, unstated, preempted,          none,             cisco_cucm "Call Termination Cause Codes", q850 = 8 }
ending { 917512,       "PREEMPTION_NETWORK",                                        unstated, unstated, preempted,          none,             cisco_cucm "Call Termination Cause Codes", q850 = 8 }
ending { 16777257,     "CCM_SIP_400_BAD_REQUEST",                                   400,      unstated, malformed,          check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 41 }
ending { 33554453,     "CCM_SIP_401_UNAUTHORIZED",                                  401,      unstated, unauthenticated,    change_account,   cisco_cucm "Call Termination Cause Codes", q850 = 21 }
ending { 50331669,     "CCM_SIP_402_PAYMENT_REQUIRED",                              402,      unstated, no_credit,          contact_provider, cisco_cucm "Call Termination Cause Codes", q850 = 21 }
ending { 67108885,     "CCM_SIP_403_FORBIDDEN",                                     403,      unstated, forbidden,          contact_provider, cisco_cucm "Call Termination Cause Codes", q850 = 21 }
ending { 83886081,     "CCM_SIP_404_NOT_FOUND",                                     404,      unstated, not_found,          check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 1 }
ending { 83886207,     "CCM_SIP_420_BAD_EXTENSION",                                 420,      unstated, unsupported,        check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 127 }
ending { 100663359,    "CCM_SIP_405_METHOD_NOT_ALLOWED",                            405,      unstated, unsupported,        check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 63 }
ending { 117440591,    "CCM_SIP_406_NOT_ACCEPTABLE",                                406,      unstated, unsupported,        check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 79 }
ending { 134217749,    "CCM_SIP_407_PROXY_AUTHENTICATION_REQUIRED",                 407,      unstated, unauthenticated,    change_account,   cisco_cucm "Call Termination Cause Codes", q850 = 21 }
ending { 150995046,    "CCM_SIP_408_REQUEST_TIMEOUT",                               408,      unstated, timeout,            check_network,    cisco_cucm "Call Termination Cause Codes", q850 = 102 }
ending { 184549398,    "CCM_SIP__410_GONE",                                         410,      unstated, not_found,          check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 22 }
ending { 201326719,    "CCM_SIP_411_LENGTH_REQUIRED",                               411,      unstated, malformed,          check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 127 }
ending { 234881151,    "CCM_SIP_413_REQUEST_ENTITY_TOO_LONG",                       413,      unstated, too_large,          check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 127 }
ending { 251658367,    "CCM_SIP_414_REQUEST_URI_TOO_LONG",                          414,      unstated, too_large,          check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 127 }
ending { 268435535,    "CCM_SIP_415_UNSUPPORTED_MEDIA_TYPE",                        415,      unstated, unsupported,        check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 79 }
ending { 285212799,    "CCM_SIP_416_UNSUPPORTED_URI_SCHEME",                        416,      unstated, unsupported,        check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 127 }
ending { 301989951,    "CCM_SIP_417_ERR_RESOURCE_PRIORITY_ROUTINE",                 417,      unstated, unsupported,        check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 63 }
ending { 352321663,    "CCM_SIP_420_BAD_EXTENSION",                                 420,      unstated, unsupported,        check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 127 }
ending { 369098879,    "CCM_SIP_421_EXTENSION_REQUIRED",                            421,      unstated, unsupported,        check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 127 }
ending { 402653311,    "CCM_SIP_423_INTERVAL_TOO_BRIEF",                            423,      unstated, interval_too_short, check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 127 }
ending { 419430421,    "CCM_SIP_424_BAD_LOCATION_INFO",                             424,      unstated, malformed,          check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 21 }
ending { 503316501,    "CCM_SIP_429_PROVIDE_REFER_IDENTITY",                        429,      unstated, identity_refused,   check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 21 }
ending { 570425365,    "CCM_SIP_433_ANONYMITY_DISALLOWED",                          433,      unstated, identity_refused,   change_caller_id, cisco_cucm "Call Termination Cause Codes", q850 = 21 }
ending { "1073741842", "CCM_SIP_480_TEMPORARILY_UNAVAILABLE",                       480,      unstated, unavailable,        check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 18 }
ending { "1090519081", "CCM_SIP_481_CALL_LEG_DOES_NOT_EXIST",                       481,      unstated, no_dialog,          check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 41 }
ending { "1107296281", "CCM_SIP_482_LOOP_DETECTED",                                 482,      unstated, loop,               check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 25 }
ending { "1124073497", "CCM_SIP_483_TOO_MANY_HOOPS",                                483,      unstated, loop,               check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 25 }
ending { "1140850716", "CCM_SIP_484_ADDRESS_INCOMPLETE",                            484,      unstated, bad_number,         check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 28 }
ending { "1157627905", "CCM_SIP_485_AMBIGUOUS",                                     485,      unstated, bad_number,         check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 1 }
ending { "1174405137", "CCM_SIP_486_BUSY_HERE",                                     486,      unstated, busy,               none,             cisco_cucm "Call Termination Cause Codes", q850 = 17 }
ending { "1191182367", "CCM_SIP_487_REQUEST_TERMINATED",                            487,      unstated, canceled,           none,             cisco_cucm "Call Termination Cause Codes", q850 = 31 }
ending { "1207959583", "CCM_SIP_488_NOT_ACCEPTABLE_HERE",                           488,      unstated, media_mismatch,     check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 31 }
ending { "1258291217", "CCM_SIP_491_REQUEST_PENDING",                               491,      unstated, conflict,           check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 17 }
ending { "1291845649", "CCM_SIP_493_UNDECIPHERABLE",                                493,      unstated, malformed,          check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 17 }
ending { "1409286185", "CCM_SIP_500_SERVER_INTERNAL_ERROR",                         500,      unstated, server_error,       contact_provider, cisco_cucm "Call Termination Cause Codes", q850 = 41 }
ending { "1442840614", "CCM_SIP_502_BAD_GATEWAY",                                   502,      unstated, server_error,       contact_provider, cisco_cucm "Call Termination Cause Codes", q850 = 38 }
ending { "1459617833", "CCM_SIP_503_SERVICE_UNAVAILABLE",                           503,      unstated, congested,          contact_provider, cisco_cucm "Call Termination Cause Codes", q850 = 41 }
ending { "1476395110", "CCM_SIP__504_SERVER_TIME_OUT",                              504,      unstated, timeout,            contact_provider, cisco_cucm "Call Termination Cause Codes", q850 = 102 }
ending { "1493172351", "CCM_SIP_505_SIP_VERSION_NOT_SUPPORTED",                     505,      unstated, unsupported,        check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 127 }
ending { "1509949567", "CCM_SIP_513_MESSAGE_TOO_LARGE",                             513,      unstated, too_large,          check_logs,       cisco_cucm "Call Termination Cause Codes", q850 = 127 }
ending { "2701131793", "CCM_SIP_600_BUSY_EVERYWHERE",                               600,      unstated, busy,               none,             cisco_cucm "Call Termination Cause Codes", q850 = 17 }
ending { "2717909013", "CCM_SIP_603_DECLINE",                                       603,      unstated, declined,           none,             cisco_cucm "Call Termination Cause Codes", q850 = 21 }
ending { "2734686209", "CCM_SIP_604_DOES_NOT_EXIST_ANYWHERE",                       604,      unstated, not_found,          check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 1 }
ending { "2751463455", "CCM_SIP_606_NOT_ACCEPTABLE",                                606,      unstated, media_mismatch,     check_own_system, cisco_cucm "Call Termination Cause Codes", q850 = 31 }
ending { "2801795135", "CCM_SIP_503_SERVICE_UNAVAILABLE_SER_OPTION_NOAV",           503,      unstated, unsupported,        contact_provider, cisco_cucm "Call Termination Cause Codes", q850 = 63 }

column { "origCause_value", "causes", cisco_cucm_fields "CDR Field Descriptions" }
column { "destCause_value", "causes", cisco_cucm_fields "CDR Field Descriptions" }

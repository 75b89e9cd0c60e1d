-- SPDX-License-Identifier: MIT
-- LiveKit SIP: why a participant left a room, where a call is, and the response codes by its names for
-- them. Each enum is a space, a row for each of its values, in numeric order; the number is the key, and
-- the name, as JSON has it, finds the row as well.
--
-- Who reads a row is the program that placed or took the call through the API: an action for the device is
-- one for the program. The status codes say nothing that SIP does not say of them, so their texts are those
-- of SIP, and they are no_more; what LiveKit's names get wrong, and which response code becomes which
-- disconnect reason, stands in conflicts and notes. Its states are of calls that have not ended, too.

source { "livekit_models", "LiveKit protocol, livekit_models.proto", "Why a participant was disconnected",
  "https://github.com/livekit/protocol/blob/d74e7cdb9835928ffa9c6bc6b3e4c7f07de61c43/protobufs/livekit_models.proto",
  read = "2026-11-28" }

source { "livekit_sip", "LiveKit protocol, livekit_sip.proto", "State and response code of a SIP call",
  "https://github.com/livekit/protocol/blob/d74e7cdb9835928ffa9c6bc6b3e4c7f07de61c43/protobufs/livekit_sip.proto",
  read = "2026-11-28" }

source { "livekit_go", "LiveKit protocol, livekit/sip.go", "What an error of the API says of the response code",
  "https://github.com/livekit/protocol/blob/d74e7cdb9835928ffa9c6bc6b3e4c7f07de61c43/livekit/sip.go",
  read = "2026-11-28" }

source { "livekit_errors", "LiveKit SIP, pkg/sip/errors.go", "Which disconnect reason a failed INVITE gets",
  "https://github.com/livekit/sip/blob/be5d3f572761b5f4a33577e3d2ea6d44402ad108/pkg/sip/errors.go",
  read = "2026-11-28" }

vendor { unreleased, "livekit", "LiveKit SIP", off = true }

note { "SIP_TRUNK_FAILURE", livekit_errors "classifyInviteError" }
note { "codes without a name", livekit_sip "SIPStatusCode" }

conflict { "USER_UNAVAILABLE", livekit_models "DisconnectReason", livekit_errors "classifyInviteError" }
conflict { "USER_REJECTED",    livekit_models "DisconnectReason", livekit_errors "classifyInviteError" }
conflict { "MEDIA_FAILURE",    livekit_models "DisconnectReason", livekit_errors "ClassifyInvite" }
conflict { "SIP_STATUS_REQUESTED_RANGE_NOT_SATISFIABLE", livekit_sip "SIPStatusCode", rfc3261 "21.4.14" }
conflict { "SIP_STATUS_UNSUPPORTED_CERTIFICATE", livekit_sip "SIPStatusCode", rfc8224 "6.2.2" }

space { "disconnect_reason", key = token }

--       key name                     SIP       initiator    outcome      action            source
ending { 0,  "UNKNOWN_REASON",        unstated, unstated,    unknown,     check_logs,       livekit_models "DisconnectReason" }
ending { 1,  "CLIENT_INITIATED",      unstated, unstated,    ended,       none,             livekit_models "DisconnectReason" }
ending { 2,  "DUPLICATE_IDENTITY",    unstated, unstated,    interrupted, check_own_system, livekit_models "DisconnectReason" }
ending { 3,  "SERVER_SHUTDOWN",       unstated, platform,    interrupted, retry_later,      livekit_models "DisconnectReason" }
ending { 4,  "PARTICIPANT_REMOVED",   unstated, customer,    ended,       none,             livekit_models "DisconnectReason" }
ending { 5,  "ROOM_DELETED",          unstated, customer,    ended,       none,             livekit_models "DisconnectReason" }
ending { 6,  "STATE_MISMATCH",        unstated, unstated,    no_dialog,   end_dialog,       livekit_models "DisconnectReason" }
ending { 7,  "JOIN_FAILURE",          unstated, unstated,    unavailable, check_network,    livekit_models "DisconnectReason" }
ending { 8,  "MIGRATION",             unstated, platform,    redirected,  retry_now,        livekit_models "DisconnectReason" }
ending { 9,  "SIGNAL_CLOSE",          unstated, unstated,    interrupted, check_network,    livekit_models "DisconnectReason" }
ending { 10, "ROOM_CLOSED",           unstated, unstated,    ended,       none,             livekit_models "DisconnectReason" }
ending { 11, "USER_UNAVAILABLE",      unstated, unstated,    unavailable, retry_later,      livekit_models "DisconnectReason" }
ending { 12, "USER_REJECTED",         unstated, unstated,    declined,    do_not_retry,     livekit_models "DisconnectReason" }
ending { 13, "SIP_TRUNK_FAILURE",     unstated, unstated,    server_error, contact_provider, livekit_models "DisconnectReason" }
ending { 14, "CONNECTION_TIMEOUT",    unstated, unstated,    timeout,     check_network,    livekit_models "DisconnectReason" }
ending { 15, "MEDIA_FAILURE",         unstated, unstated,    media_lost,  check_network,    livekit_models "DisconnectReason" }
ending { 16, "AGENT_ERROR",           unstated, unstated,    interrupted, check_own_system, livekit_models "DisconnectReason" }

space { "sip_call_status", key = token }

ending { 0,  "SCS_CALL_INCOMING",     unstated, unstated,    progress,    wait,             livekit_sip "SIPCallStatus" }
ending { 1,  "SCS_PARTICIPANT_JOINED", unstated, unstated,    progress,    wait,             livekit_sip "SIPCallStatus" }
ending { 2,  "SCS_ACTIVE",            unstated, unstated,    success,     none,             livekit_sip "SIPCallStatus" }
ending { 3,  "SCS_DISCONNECTED",      unstated, unstated,    ended,       none,             livekit_sip "SIPCallStatus" }
ending { 4,  "SCS_ERROR",             unstated, unstated,    unknown,     check_logs,       livekit_sip "SIPCallStatus" }

space { "sip_status_code", key = token }

ending { 0,   "SIP_STATUS_UNKNOWN",                         unstated, unstated, unknown,            check_logs,       livekit_sip "SIPStatusCode" }
ending { 100, "SIP_STATUS_TRYING",                          100,      unstated, progress,           wait,             livekit_sip "SIPStatusCode", no_more = true }
ending { 180, "SIP_STATUS_RINGING",                         180,      unstated, progress,           wait,             livekit_sip "SIPStatusCode", no_more = true }
ending { 181, "SIP_STATUS_CALL_IS_FORWARDED",               181,      unstated, progress,           wait,             livekit_sip "SIPStatusCode", no_more = true }
ending { 182, "SIP_STATUS_QUEUED",                          182,      unstated, progress,           wait,             livekit_sip "SIPStatusCode", no_more = true }
ending { 183, "SIP_STATUS_SESSION_PROGRESS",                183,      unstated, progress,           wait,             livekit_sip "SIPStatusCode", no_more = true }
ending { 199, "SIP_STATUS_EARLY_DIALOG_TERMINATED",         199,      unstated, progress,           wait,             livekit_sip "SIPStatusCode", no_more = true }
ending { 200, "SIP_STATUS_OK",                              200,      unstated, success,            none,             livekit_sip "SIPStatusCode", no_more = true }
ending { 202, "SIP_STATUS_ACCEPTED",                        202,      unstated, success,            none,             livekit_sip "SIPStatusCode", no_more = true }
ending { 204, "SIP_STATUS_NO_NOTIFICATION",                 204,      unstated, success,            none,             livekit_sip "SIPStatusCode", no_more = true }
ending { 300, "SIP_STATUS_MULTIPLE_CHOICES",                300,      unstated, redirected,         follow_contact,   livekit_sip "SIPStatusCode", no_more = true }
ending { 301, "SIP_STATUS_MOVED_PERMANENTLY",               301,      unstated, redirected,         follow_contact,   livekit_sip "SIPStatusCode", no_more = true }
ending { 302, "SIP_STATUS_MOVED_TEMPORARILY",               302,      unstated, redirected,         follow_contact,   livekit_sip "SIPStatusCode", no_more = true }
ending { 305, "SIP_STATUS_USE_PROXY",                       305,      unstated, redirected,         follow_contact,   livekit_sip "SIPStatusCode", no_more = true }
ending { 380, "SIP_STATUS_ALTERNATIVE_SERVICE",             380,      unstated, redirected,         ask_user,         livekit_sip "SIPStatusCode", no_more = true }
ending { 400, "SIP_STATUS_BAD_REQUEST",                     400,      unstated, malformed,          change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 401, "SIP_STATUS_UNAUTHORIZED",                    401,      unstated, unauthenticated,    authenticate,     livekit_sip "SIPStatusCode", no_more = true }
ending { 402, "SIP_STATUS_PAYMENT_REQUIRED",                402,      unstated, no_credit,          contact_provider, livekit_sip "SIPStatusCode", no_more = true }
ending { 403, "SIP_STATUS_FORBIDDEN",                       403,      unstated, forbidden,          do_not_retry,     livekit_sip "SIPStatusCode", no_more = true }
ending { 404, "SIP_STATUS_NOTFOUND",                        404,      unstated, not_found,          fix_number,       livekit_sip "SIPStatusCode", no_more = true }
ending { 405, "SIP_STATUS_METHOD_NOT_ALLOWED",              405,      unstated, unsupported,        change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 406, "SIP_STATUS_NOT_ACCEPTABLE",                  406,      unstated, unsupported,        change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 407, "SIP_STATUS_PROXY_AUTH_REQUIRED",             407,      unstated, unauthenticated,    authenticate,     livekit_sip "SIPStatusCode", no_more = true }
ending { 408, "SIP_STATUS_REQUEST_TIMEOUT",                 408,      unstated, timeout,            retry_later,      livekit_sip "SIPStatusCode", no_more = true }
ending { 409, "SIP_STATUS_CONFLICT",                        409,      unstated, conflict,           change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 410, "SIP_STATUS_GONE",                            410,      unstated, not_found,          do_not_retry,     livekit_sip "SIPStatusCode", no_more = true }
ending { 411, "SIP_STATUS_LENGTH_REQUIRED",                 411,      unstated, malformed,          change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 412, "SIP_STATUS_CONDITIONAL_REQUEST_FAILED",      412,      unstated, condition_failed,   change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 413, "SIP_STATUS_REQUEST_ENTITY_TOO_LARGE",        413,      unstated, too_large,          change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 414, "SIP_STATUS_REQUEST_URI_TOO_LONG",            414,      unstated, too_large,          change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 415, "SIP_STATUS_UNSUPPORTED_MEDIA_TYPE",          415,      unstated, unsupported,        change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 416, "SIP_STATUS_REQUESTED_RANGE_NOT_SATISFIABLE", 416,      unstated, unsupported,        ask_user,         livekit_sip "SIPStatusCode", no_more = true }
ending { 417, "SIP_STATUS_UNKNOWN_RESOURCE_PRIORITY",       417,      unstated, unsupported,        change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 420, "SIP_STATUS_BAD_EXTENSION",                   420,      unstated, unsupported,        change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 421, "SIP_STATUS_EXTENSION_REQUIRED",              421,      unstated, unsupported,        change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 422, "SIP_STATUS_SESSION_INTERVAL_TOO_SMALL",      422,      unstated, interval_too_short, change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 423, "SIP_STATUS_INTERVAL_TOO_BRIEF",              423,      unstated, interval_too_short, change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 424, "SIP_STATUS_BAD_LOCATION_INFORMATION",        424,      unstated, malformed,          change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 425, "SIP_STATUS_BAD_ALERT_MESSAGE",               425,      unstated, malformed,          change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 428, "SIP_STATUS_USE_IDENTITY_HEADER",             428,      unstated, identity_refused,   change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 429, "SIP_STATUS_PROVIDE_REFERRER_IDENTITY",       429,      unstated, identity_refused,   change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 430, "SIP_STATUS_FLOW_FAILED",                     430,      unstated, unavailable,        change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 433, "SIP_STATUS_ANONYMITY_DISALLOWED",            433,      unstated, identity_refused,   ask_user,         livekit_sip "SIPStatusCode", no_more = true }
ending { 436, "SIP_STATUS_BAD_IDENTITY_INFO",               436,      unstated, identity_refused,   change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 437, "SIP_STATUS_UNSUPPORTED_CERTIFICATE",         437,      unstated, identity_refused,   change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 438, "SIP_STATUS_INVALID_IDENTITY_HEADER",         438,      unstated, identity_refused,   change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 439, "SIP_STATUS_FIRST_HOP_LACKS_OUTBOUND_SUPPORT", 439,      unstated, unsupported,        change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 440, "SIP_STATUS_MAX_BREADTH_EXCEEDED",            440,      unstated, limited,            change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 469, "SIP_STATUS_BAD_INFO_PACKAGE",                469,      unstated, unsupported,        change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 470, "SIP_STATUS_CONSENT_NEEDED",                  470,      unstated, forbidden,          change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 480, "SIP_STATUS_TEMPORARILY_UNAVAILABLE",         480,      unstated, unavailable,        retry_later,      livekit_sip "SIPStatusCode", no_more = true }
ending { 481, "SIP_STATUS_CALL_TRANSACTION_DOES_NOT_EXISTS", 481,      unstated, no_dialog,          end_dialog,       livekit_sip "SIPStatusCode", no_more = true }
ending { 482, "SIP_STATUS_LOOP_DETECTED",                   482,      unstated, loop,               do_not_retry,     livekit_sip "SIPStatusCode", no_more = true }
ending { 483, "SIP_STATUS_TOO_MANY_HOPS",                   483,      unstated, loop,               change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 484, "SIP_STATUS_ADDRESS_INCOMPLETE",              484,      unstated, bad_number,         add_digits,       livekit_sip "SIPStatusCode", no_more = true }
ending { 485, "SIP_STATUS_AMBIGUOUS",                       485,      unstated, bad_number,         ask_user,         livekit_sip "SIPStatusCode", no_more = true }
ending { 486, "SIP_STATUS_BUSY_HERE",                       486,      unstated, busy,               retry_later,      livekit_sip "SIPStatusCode", no_more = true }
ending { 487, "SIP_STATUS_REQUEST_TERMINATED",              487,      unstated, canceled,           none,             livekit_sip "SIPStatusCode", no_more = true }
ending { 488, "SIP_STATUS_NOT_ACCEPTABLE_HERE",             488,      unstated, media_mismatch,     change_media,     livekit_sip "SIPStatusCode", no_more = true }
ending { 489, "SIP_STATUS_BAD_EVENT",                       489,      unstated, unsupported,        change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 491, "SIP_STATUS_REQUEST_PENDING",                 491,      unstated, conflict,           retry_soon,       livekit_sip "SIPStatusCode", no_more = true }
ending { 493, "SIP_STATUS_UNDECIPHERABLE",                  493,      unstated, malformed,          change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 494, "SIP_STATUS_SECURITY_AGREEMENT_REQUIRED",     494,      unstated, security_required,  change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 500, "SIP_STATUS_INTERNAL_SERVER_ERROR",           500,      unstated, server_error,       retry_later,      livekit_sip "SIPStatusCode", no_more = true }
ending { 501, "SIP_STATUS_NOT_IMPLEMENTED",                 501,      unstated, unsupported,        change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 502, "SIP_STATUS_BAD_GATEWAY",                     502,      unstated, server_error,       retry_later,      livekit_sip "SIPStatusCode", no_more = true }
ending { 503, "SIP_STATUS_SERVICE_UNAVAILABLE",             503,      unstated, congested,          try_next_server,  livekit_sip "SIPStatusCode", no_more = true }
ending { 504, "SIP_STATUS_GATEWAY_TIMEOUT",                 504,      unstated, timeout,            retry_later,      livekit_sip "SIPStatusCode", no_more = true }
ending { 505, "SIP_STATUS_VERSION_NOT_SUPPORTED",           505,      unstated, unsupported,        change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 513, "SIP_STATUS_MESSAGE_TOO_LARGE",               513,      unstated, too_large,          change_request,   livekit_sip "SIPStatusCode", no_more = true }
ending { 600, "SIP_STATUS_GLOBAL_BUSY_EVERYWHERE",          600,      unstated, busy,               retry_later,      livekit_sip "SIPStatusCode", no_more = true }
ending { 603, "SIP_STATUS_GLOBAL_DECLINE",                  603,      unstated, declined,           do_not_retry,     livekit_sip "SIPStatusCode", no_more = true }
ending { 604, "SIP_STATUS_GLOBAL_DOES_NOT_EXIST_ANYWHERE",  604,      unstated, not_found,          fix_number,       livekit_sip "SIPStatusCode", no_more = true }
ending { 606, "SIP_STATUS_GLOBAL_NOT_ACCEPTABLE",           606,      unstated, media_mismatch,     change_media,     livekit_sip "SIPStatusCode", no_more = true }
ending { 607, "SIP_STATUS_GLOBAL_UNWANTED",                 607,      unstated, declined,           do_not_retry,     livekit_sip "SIPStatusCode", no_more = true }
ending { 608, "SIP_STATUS_GLOBAL_REJECTED",                 608,      unstated, blocked,            do_not_retry,     livekit_sip "SIPStatusCode", no_more = true }

column { "disconnect_reason", "disconnect_reason", livekit_sip "SIPCallInfo", named = true }
column { "call_status",       "sip_call_status",   livekit_sip "SIPCallInfo", named = true }
column { "sip_status_code",   "sip_status_code",   livekit_go "TwirpErrorMeta", named = true }

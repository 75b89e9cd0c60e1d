-- SPDX-License-Identifier: MIT
-- Every SIP response code, in numeric order, one per line. Made from this file: the public enum
-- sipcause_code, the status table, the reason phrase lookup and the tests' expectations.
-- `registered = false` marks a code that vendors print and IANA never listed.
--
--    code  name                       reason phrase                 outcome           action           source

-- 1xx PROVISIONAL
sip { 100, "TRYING",                   "Trying",                     progress,         wait,            rfc3261 "21.1.1" }
sip { 180, "RINGING",                  "Ringing",                    progress,         wait,            rfc3261 "21.1.2" }
sip { 181, "CALL_IS_BEING_FORWARDED",  "Call Is Being Forwarded",    progress,         wait,            rfc3261 "21.1.3" }
sip { 182, "QUEUED",                   "Queued",                     progress,         wait,            rfc3261 "21.1.4" }
sip { 183, "SESSION_PROGRESS",         "Session Progress",           progress,         wait,            rfc3261 "21.1.5" }
sip { 199, "EARLY_DIALOG_TERMINATED",  "Early Dialog Terminated",    progress,         wait,            rfc6228 "4" }

-- 2xx SUCCESS
sip { 200, "OK",                       "OK",                         success,          none,            rfc3261 "21.2.1" }
sip { 202, "ACCEPTED",                 "Accepted",                   success,          none,            rfc6665 "8.3.1" }
sip { 204, "NO_NOTIFICATION",          "No Notification",            success,          none,            rfc5839 "7.1" }

-- 3xx REDIRECTION
sip { 300, "MULTIPLE_CHOICES",         "Multiple Choices",           redirected,       follow_contact,  rfc3261 "21.3.1" }
sip { 301, "MOVED_PERMANENTLY",        "Moved Permanently",          redirected,       follow_contact,  rfc3261 "21.3.2" }
sip { 302, "MOVED_TEMPORARILY",        "Moved Temporarily",          redirected,       follow_contact,  rfc3261 "21.3.3" }
sip { 303, "SEE_OTHER",                "See Other",                  redirected,       follow_contact,  rfc2543 "5.1.1", registered = false }
sip { 305, "USE_PROXY",                "Use Proxy",                  redirected,       follow_contact,  rfc3261 "21.3.4" }
sip { 380, "ALTERNATIVE_SERVICE",      "Alternative Service",        redirected,       ask_user,        rfc3261 "21.3.5" }

-- 4xx REQUEST_FAILURE
sip { 400, "BAD_REQUEST",              "Bad Request",                malformed,        change_request,  rfc3261 "21.4.1" }
sip { 401, "UNAUTHORIZED",             "Unauthorized",               unauthenticated,  authenticate,    rfc3261 "21.4.2" }
sip { 402, "PAYMENT_REQUIRED",         "Payment Required",           no_credit,        contact_provider, rfc3261 "21.4.3" }
sip { 403, "FORBIDDEN",                "Forbidden",                  forbidden,        do_not_retry,    rfc3261 "21.4.4" }
sip { 404, "NOT_FOUND",                "Not Found",                  not_found,        fix_number,      rfc3261 "21.4.5" }
sip { 405, "METHOD_NOT_ALLOWED",       "Method Not Allowed",         unsupported,      change_request,  rfc3261 "21.4.6" }
sip { 406, "NOT_ACCEPTABLE",           "Not Acceptable",             unsupported,      change_request,  rfc3261 "21.4.7" }
sip { 407, "PROXY_AUTHENTICATION_REQUIRED", "Proxy Authentication Required", unauthenticated,  authenticate,    rfc3261 "21.4.8" }
sip { 408, "REQUEST_TIMEOUT",          "Request Timeout",            timeout,          retry_later,     rfc3261 "21.4.9" }
sip { 409, "CONFLICT",                 "Conflict",                   conflict,         change_request,  rfc2543 "7.4.10", registered = false }
sip { 410, "GONE",                     "Gone",                       not_found,        do_not_retry,    rfc3261 "21.4.10" }
sip { 411, "LENGTH_REQUIRED",          "Length Required",            malformed,        change_request,  rfc2543 "7.4.12", registered = false }
sip { 412, "CONDITIONAL_REQUEST_FAILED", "Conditional Request Failed", condition_failed, change_request,  rfc3903 "11.2.1" }
sip { 413, "REQUEST_ENTITY_TOO_LARGE", "Request Entity Too Large",   too_large,        change_request,  rfc3261 "21.4.11" }
sip { 414, "REQUEST_URI_TOO_LONG",     "Request-URI Too Long",       too_large,        change_request,  rfc3261 "21.4.12" }
sip { 415, "UNSUPPORTED_MEDIA_TYPE",   "Unsupported Media Type",     unsupported,      change_request,  rfc3261 "21.4.13" }
sip { 416, "UNSUPPORTED_URI_SCHEME",   "Unsupported URI Scheme",     unsupported,      ask_user,        rfc3261 "21.4.14" }
sip { 417, "UNKNOWN_RESOURCE_PRIORITY", "Unknown Resource-Priority",  unsupported,      change_request,  rfc4412 "4.6.2" }
sip { 420, "BAD_EXTENSION",            "Bad Extension",              unsupported,      change_request,  rfc3261 "21.4.15" }
sip { 421, "EXTENSION_REQUIRED",       "Extension Required",         unsupported,      change_request,  rfc3261 "21.4.16" }
sip { 422, "SESSION_INTERVAL_TOO_SMALL", "Session Interval Too Small", interval_too_short, change_request,  rfc4028 "6" }
sip { 423, "INTERVAL_TOO_BRIEF",       "Interval Too Brief",         interval_too_short, change_request,  rfc3261 "21.4.17" }
sip { 424, "BAD_LOCATION_INFORMATION", "Bad Location Information",   malformed,        change_request,  rfc6442 "4.3" }
sip { 425, "BAD_ALERT_MESSAGE",        "Bad Alert Message",          malformed,        change_request,  rfc8876 "5.1" }
sip { 428, "USE_IDENTITY_HEADER",      "Use Identity Header",        identity_refused, change_request,  rfc8224 "6.2.2" }
sip { 429, "PROVIDE_REFERRER_IDENTITY", "Provide Referrer Identity",  identity_refused, change_request,  rfc3892 "5" }
sip { 430, "FLOW_FAILED",              "Flow Failed",                unavailable,      change_request,  rfc5626 "11.5" }
sip { 433, "ANONYMITY_DISALLOWED",     "Anonymity Disallowed",       identity_refused, ask_user,        rfc5079 "5" }
sip { 436, "BAD_IDENTITY_INFO",        "Bad Identity Info",          identity_refused, change_request,  rfc8224 "6.2.2" }
sip { 437, "UNSUPPORTED_CREDENTIAL",   "Unsupported Credential",     identity_refused, change_request,  rfc8224 "6.2.2" }
sip { 438, "INVALID_IDENTITY_HEADER",  "Invalid Identity Header",    identity_refused, change_request,  rfc8224 "6.2.2" }
sip { 439, "FIRST_HOP_LACKS_OUTBOUND_SUPPORT", "First Hop Lacks Outbound Support", unsupported,      change_request,  rfc5626 "11.6" }
sip { 440, "MAX_BREADTH_EXCEEDED",     "Max-Breadth Exceeded",       limited,          change_request,  rfc5393 "5.3.3" }
sip { 469, "BAD_INFO_PACKAGE",         "Bad Info Package",           unsupported,      change_request,  rfc6086 "4.2.2" }
sip { 470, "CONSENT_NEEDED",           "Consent Needed",             forbidden,        change_request,  rfc5360 "5.9.2" }
sip { 473, "FILTERED_DESTINATION",     "Filtered destination",       blocked,          contact_provider, opensips "error.c", registered = false }
sip { 475, "BAD_URI",                  "Bad URI",                    malformed,        change_request,  opensips "error.c", registered = false }
sip { 476, "UNRESOLVABLE_DESTINATION", "Unresolvable destination",   server_error,     contact_provider, opensips "error.c", registered = false }
sip { 477, "SEND_FAILED",              "Send failed",                server_error,     retry_later,     opensips "error.c", registered = false }
sip { 478, "UNRESOLVABLE_DESTINATION", "Unresolvable destination",   server_error,     contact_provider, kamailio "error.c", registered = false }
sip { 479, "BAD_URI",                  "Bad URI",                    malformed,        change_request,  kamailio "error.c", registered = false }
sip { 480, "TEMPORARILY_UNAVAILABLE",  "Temporarily Unavailable",    unavailable,      retry_later,     rfc3261 "21.4.18" }
sip { 481, "CALL_TRANSACTION_DOES_NOT_EXIST", "Call/Transaction Does Not Exist", no_dialog,        end_dialog,      rfc3261 "21.4.19" }
sip { 482, "LOOP_DETECTED",            "Loop Detected",              loop,             do_not_retry,    rfc3261 "21.4.20" }
sip { 483, "TOO_MANY_HOPS",            "Too Many Hops",              loop,             change_request,  rfc3261 "21.4.21" }
sip { 484, "ADDRESS_INCOMPLETE",       "Address Incomplete",         bad_number,       add_digits,      rfc3261 "21.4.22" }
sip { 485, "AMBIGUOUS",                "Ambiguous",                  bad_number,       ask_user,        rfc3261 "21.4.23" }
sip { 486, "BUSY_HERE",                "Busy Here",                  busy,             retry_later,     rfc3261 "21.4.24" }
sip { 487, "REQUEST_TERMINATED",       "Request Terminated",         canceled,         none,            rfc3261 "21.4.25" }
sip { 488, "NOT_ACCEPTABLE_HERE",      "Not Acceptable Here",        media_mismatch,   change_media,    rfc3261 "21.4.26" }
sip { 489, "BAD_EVENT",                "Bad Event",                  unsupported,      change_request,  rfc6665 "8.3.2" }
sip { 491, "REQUEST_PENDING",          "Request Pending",            conflict,         retry_soon,      rfc3261 "21.4.27" }
sip { 493, "UNDECIPHERABLE",           "Undecipherable",             malformed,        change_request,  rfc3261 "21.4.28" }
sip { 494, "SECURITY_AGREEMENT_REQUIRED", "Security Agreement Required", security_required, change_request,  rfc3329 "2.3.1" }

-- 5xx SERVER_FAILURE
sip { 500, "SERVER_INTERNAL_ERROR",    "Server Internal Error",      server_error,     retry_later,     rfc3261 "21.5.1" }
sip { 501, "NOT_IMPLEMENTED",          "Not Implemented",            unsupported,      change_request,  rfc3261 "21.5.2" }
sip { 502, "BAD_GATEWAY",              "Bad Gateway",                server_error,     retry_later,     rfc3261 "21.5.3" }
sip { 503, "SERVICE_UNAVAILABLE",      "Service Unavailable",        congested,        try_next_server, rfc3261 "21.5.4" }
sip { 504, "SERVER_TIME_OUT",          "Server Time-out",            timeout,          retry_later,     rfc3261 "21.5.5" }
sip { 505, "VERSION_NOT_SUPPORTED",    "Version Not Supported",      unsupported,      change_request,  rfc3261 "21.5.6" }
sip { 513, "MESSAGE_TOO_LARGE",        "Message Too Large",          too_large,        change_request,  rfc3261 "21.5.7" }
sip { 555, "PUSH_NOTIFICATION_SERVICE_NOT_SUPPORTED", "Push Notification Service Not Supported", unsupported,      change_request,  rfc8599 "8.1" }
sip { 580, "PRECONDITION_FAILURE",     "Precondition Failure",       condition_failed, change_request,  rfc3312 "8" }

-- 6xx GLOBAL_FAILURE
sip { 600, "BUSY_EVERYWHERE",          "Busy Everywhere",            busy,             retry_later,     rfc3261 "21.6.1" }
sip { 603, "DECLINE",                  "Decline",                    declined,         do_not_retry,    rfc3261 "21.6.2" }
sip { 604, "DOES_NOT_EXIST_ANYWHERE",  "Does Not Exist Anywhere",    not_found,        fix_number,      rfc3261 "21.6.3" }
sip { 606, "NOT_ACCEPTABLE",           "Not Acceptable",             media_mismatch,   change_media,    rfc3261 "21.6.4" }
sip { 607, "UNWANTED",                 "Unwanted",                   declined,         do_not_retry,    rfc8197 "4" }
sip { 608, "REJECTED",                 "Rejected",                   blocked,          do_not_retry,    rfc8688 "3.1" }
sip { 687, "DIALOG_TERMINATED",        "Dialog Terminated",          ended,            do_not_retry,    sofia "sip_status.h", registered = false }


-- How much a final response ends when it answers a request inside a dialog: of all that the method
-- may end (methods.lua). A code that is not listed ends nothing; what ends a usage only `within` one
-- kind is elsewhere what the class of its code is.
--
--       code  effect       source
effect { 300, transaction, rfc3261 "12.2.1.2" }
effect { 301, transaction, rfc3261 "12.2.1.2" }
effect { 302, transaction, rfc3261 "12.2.1.2" }
effect { 303, transaction, inferred(rfc3261 "12.2.1.2") }
effect { 305, transaction, rfc3261 "12.2.1.2" }
effect { 380, transaction, rfc3261 "12.2.1.2" }
effect { 400, transaction, rfc5057 "5.1" }
effect { 401, transaction, rfc5057 "5.1" }
effect { 402, transaction, rfc5057 "5.1" }
effect { 403, transaction, rfc5057 "5.1" }
effect { 404, dialog,      rfc5057 "5.1" }
effect { 405, usage,       rfc5057 "5.1" }
effect { 406, transaction, rfc5057 "5.1" }
effect { 407, transaction, rfc5057 "5.1" }
effect { 408, usage,       rfc5057 "5.2" }
effect { 409, transaction, inferred(rfc3261 "8.1.3.2") }
effect { 410, dialog,      rfc5057 "5.1" }
effect { 411, transaction, inferred(rfc3261 "8.1.3.2") }
effect { 412, transaction, rfc5057 "5.1" }
effect { 413, transaction, rfc5057 "5.1" }
effect { 414, transaction, rfc5057 "5.1" }
effect { 415, transaction, rfc5057 "5.1" }
effect { 416, dialog,      rfc5057 "5.1" }
effect { 417, transaction, rfc5057 "5.1" }
effect { 420, transaction, rfc5057 "5.1" }
effect { 421, transaction, rfc5057 "5.1" }
effect { 422, transaction, rfc5057 "5.1" }
effect { 423, transaction, rfc5057 "5.1" }
effect { 424, transaction, rfc6442 "4.3" }
effect { 425, transaction, rfc8876 "5.1" }
effect { 428, transaction, rfc5057 "5.1" }
effect { 429, transaction, rfc5057 "5.1" }
effect { 430, transaction, inferred(rfc3261 "8.1.3.2") }
effect { 433, transaction, rfc5079 "4" }
effect { 436, transaction, rfc5057 "5.1" }
effect { 437, transaction, rfc5057 "5.1" }
effect { 438, transaction, rfc5057 "5.1" }
effect { 439, transaction, inferred(rfc3261 "8.1.3.2") }
effect { 440, transaction, inferred(rfc3261 "8.1.3.2") }
effect { 469, transaction, rfc6086 "4.2.1" }
effect { 470, transaction, inferred(rfc3261 "8.1.3.2") }
effect { 473, transaction, inferred(rfc3261 "8.1.3.2") }
effect { 475, transaction, inferred(rfc3261 "8.1.3.2") }
effect { 476, transaction, inferred(rfc3261 "8.1.3.2") }
effect { 477, transaction, inferred(rfc3261 "8.1.3.2") }
effect { 478, transaction, inferred(rfc3261 "8.1.3.2") }
effect { 479, transaction, inferred(rfc3261 "8.1.3.2") }
effect { 480, usage,       rfc5057 "5.1" }
effect { 481, usage,       rfc5057 "5.1" }
effect { 482, dialog,      rfc5057 "5.1" }
effect { 483, dialog,      rfc5057 "5.1" }
effect { 484, dialog,      rfc5057 "5.1" }
effect { 485, dialog,      rfc5057 "5.1" }
effect { 486, transaction, rfc5057 "5.1" }
effect { 487, transaction, rfc5057 "5.1" }
effect { 488, transaction, rfc5057 "5.1" }
effect { 489, usage,       rfc5057 "5.1", within = subscription }
effect { 491, transaction, rfc5057 "5.1" }
effect { 493, transaction, rfc5057 "5.1" }
effect { 494, transaction, rfc5057 "5.1" }
effect { 500, transaction, rfc5057 "5.1" }
effect { 501, usage,       rfc5057 "5.1" }
effect { 502, dialog,      rfc5057 "5.1" }
effect { 503, transaction, rfc5057 "5.1" }
effect { 504, transaction, rfc5057 "5.1" }
effect { 505, transaction, rfc5057 "5.1" }
effect { 513, transaction, rfc5057 "5.1" }
effect { 555, transaction, inferred(rfc3261 "8.1.3.2") }
effect { 580, transaction, rfc5057 "5.1" }
effect { 600, transaction, rfc5057 "5.1" }
effect { 603, transaction, rfc5057 "5.1" }
effect { 604, dialog,      rfc5057 "5.1" }
effect { 606, transaction, rfc5057 "5.1" }
effect { 607, transaction, rfc8197 "4" }
effect { 608, transaction, inferred(rfc3261 "8.1.3.2") }
effect { 687, transaction, inferred(rfc3261 "8.1.3.2") }

-- A Retry-After header may come with it.
flag { 404, retry_after,   rfc3261 "20.33" }
flag { 413, retry_after,   rfc3261 "21.4.11" }
flag { 480, retry_after,   rfc3261 "20.33" }
flag { 486, retry_after,   rfc3261 "20.33" }
flag { 500, retry_after,   rfc3261 "21.5.1" }
flag { 503, retry_after,   rfc3261 "21.5.4" }
flag { 600, retry_after,   rfc3261 "21.6.1" }
flag { 603, retry_after,   rfc3261 "21.6.2" }

-- Whom to try next: the next server that DNS gave.
flag { 503, next_server,   rfc3263 "4.3" }

-- Another flow to the same place; only a proxy that keeps several has one.
flag { 408, next_flow,     rfc5626 "7" }
flag { 430, next_flow,     rfc5626 "7" }

-- The next server, but only when the code stands for a timeout of our own.
flag { 408, local_timeout, rfc3263 "4.3" }

-- A proxy cancels the other branches.
flag { 600, stops_forking, rfc3261 "16.7" }
flag { 603, stops_forking, rfc3261 "16.7" }
flag { 604, stops_forking, rfc3261 "16.7" }
flag { 606, stops_forking, rfc3261 "16.7" }
flag { 607, stops_forking, rfc3261 "16.7" }
flag { 608, stops_forking, rfc3261 "16.7" }
flag { 687, stops_forking, inferred(rfc3261 "16.7") }

-- It stands for many things: whatever else is known of the call tells more.
flag { 300, generic_code,  rfc3261 "8.1.3.2" }
flag { 400, generic_code,  rfc3261 "8.1.3.2" }
flag { 480, generic_code,  inferred(rfc3261 "21.4.18") }
flag { 500, generic_code,  rfc3261 "8.1.3.2" }
flag { 503, generic_code,  inferred(rfc3261 "21.5.4") }
flag { 600, generic_code,  rfc3261 "8.1.3.2" }

-- Registered, but no longer to be sent.
flag { 202, deprecated,    rfc6665 "8.3.1" }

-- Which side says no with a final response, seen from where the request came from: only where the
-- code itself says so. Any other may come from a server as from the far end.
--
--     code  side     source
side { 486, far,     rfc3261 "21.4.24" }
side { 487, near,    inferred(rfc3261 "21.4.25") } -- who canceled; of an INVITE that expires, too, which is rare
side { 600, far,     rfc3261 "21.6.1" }
side { 603, far,     rfc3261 "21.6.2" }
side { 606, far,     rfc3261 "21.6.4" }
side { 607, far,     rfc8197 "4" }
side { 608, network, rfc8688 "3.1" }

-- What all codes of a class have in common, so what one of them means that nobody registered; where
-- it is not here, what x00 does.
--
--    class  outcome           action            source
class { 6, declined,         do_not_retry,     rfc5057 "5.1" }

-- Phrases that make another answer of a code than its row is; `effect` where it ends less, `side`
-- where it is said by one.
--
--      code  phrase             outcome           action          source
phrase { 403, "Stale Date",      identity_refused, change_request, rfc8224 "6.2.2" }
phrase { 482, "Merged Request",  conflict,         wait,           rfc5057 "5.1", effect = transaction }
phrase { 603, "Network Blocked", blocked,          do_not_retry,   atis1000099 "603+", side = network }

-- Codes of a Warning header that do. For what a caller does about 381 no document has a word.
--
--      code  warn code  outcome    action          source
warned { 480, 380, unsupported, ask_user,       rfc5630 "5.1.1" }
warned { 480, 381, security_required, change_request, inferred(rfc5630 "5.1.2") }

-- Other wordings of a reason phrase, seen in documents; each finds its code. ASCII case and runs of
-- blanks make no difference, so a wording that differs in those alone is not listed.
--
--        code  wording                                 source
variant { 202, "Accepted (Deprecated)",               iana "Response Codes" }
variant { 414, "Request-URI Too Large",               rfc3261 "25.1" }
variant { 414, "Request URI Too Long",                kb "4xx Request Failures" }
variant { 415, "Unsupported Media",                   exotel "3" }
variant { 417, "Resource-Priority failed",            rfc4412 "7.2" }
variant { 417, "Uknown Resource-Priority",            kb "4xx Request Failures" } -- its misprint
variant { 428, "Use Supported PASSporT Format",       rfc8224 "6.2.2" }
variant { 436, "Bad Identity-Info",                   rfc8224 "13.2" }
variant { 437, "Unsupported Certificate",             rfc8224 "13.2" }
variant { 438, "Invalid PASSporT",                    rfc8224 "6.2.2" }
variant { 477, "Unfortunately error on sending to next hop occurred", kamailio "error.c" }
variant { 479, "Regretfully, we were not able to process the URI", kamailio "error.c" }
variant { 480, "Temporarily not available",           rfc3261 "25.1" }
variant { 481, "Call Leg/Transaction Does Not Exist", rfc3261 "25.1" }
variant { 500, "Internal Server Error",               rfc3261 "25.1" }
variant { 500, "Server Error",                        exotel "4" }
variant { 504, "Gateway Time-out",                    rfc2543 "5.1.1" }
variant { 504, "Gateway Timeout",                     rfc3398 "7.2.4.1" }
variant { 505, "SIP Version not supported",           rfc3261 "25.1" }
variant { 580, "Precondition-Failure",                rfc3312 "8" }
variant { 600, "Busy",                                rfc3261 "20.33" }

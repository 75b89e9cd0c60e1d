-- SPDX-License-Identifier: MIT
-- Vonage Voice API: the status, the detail and who disconnected, as the enums of its Java SDK have them
-- and the events of a call spell them; and the response codes of a support article. NO_DETAIL and
-- UNMAPPED_DETAIL are the SDK's own, for an event without a detail and for one that it does not know.
--
-- Who reads a row is the program that gets the events, or whoever runs it: an action for the device is one
-- for the program. States that end no call are rows, too. An older edition of the article had two values
-- in place of a response code, and no table. Who the SDK calls the user has placed or taken the call, so
-- no party stands for the user.

source { "vonage_java", "Vonage Java SDK", "CallStatus, CallStatusDetail, DisconnectedBy and EventWebhook of com.vonage.client.voice",
  "https://github.com/Vonage/vonage-java-sdk/tree/609f524d58a00a8fa51569474689307e191b5da4/src/main/java/com/vonage/client/voice",
  read = "2026-11-28" }

source { "vonage_statuses", "Vonage call statuses", "Call statuses of the Client SDK",
  "https://developer.vonage.com/en/legacy-client-sdk/in-app-voice/concepts/call-statuses", read = "2026-11-28" }

source { "vonage_sip", "Vonage SIP call status", "Response codes of calls and their possible causes",
  "https://api.support.vonage.com/hc/en-us/articles/209591618-What-does-xxx-SIP-call-status-mean", read = "2026-11-28" }

source { "vonage_old", "Vonage SIP call status, older edition", "The same article with two values of its own",
  "https://api.support.vonage.com/hc/en-us/articles/209591618-What-does-xxx-SIP-call-status-mean-", read = "2026-11-28",
  unchecked = "an older edition, read in a stored copy" }

vendor { unreleased, "vonage", "Vonage Voice API", off = true }

note { "carriers", vonage_statuses "Disclaimer" }

conflict { "rejected", vonage_java "CallStatus", vonage_statuses "Statuses" }
conflict { "0", vonage_old "Answer", vonage_sip "Answer" }

space { "status", key = token }

--       key                      name                     SIP       initiator    outcome       action            source
ending { "started",               "STARTED",               unstated, unstated,    progress,     wait,             vonage_java "CallStatus" }
ending { "ringing",               "RINGING",               unstated, unstated,    progress,     wait,             vonage_java "CallStatus" }
ending { "answered",              "ANSWERED",              unstated, unstated,    success,      none,             vonage_java "CallStatus" }
ending { "timeout",               "TIMEOUT",               unstated, unstated,    no_answer,    retry_later,      vonage_java "CallStatus" }
ending { "machine",               "MACHINE",               unstated, unstated,    success,      none,             vonage_java "CallStatus" }
ending { "completed",             "COMPLETED",             unstated, unstated,    ended,        none,             vonage_java "CallStatus" }
ending { "failed",                "FAILED",                unstated, unstated,    unknown,      check_logs,       vonage_java "CallStatus" }
ending { "rejected",              "REJECTED",              unstated, unstated,    declined,     do_not_retry,     vonage_java "CallStatus" }
ending { "busy",                  "BUSY",                  unstated, unstated,    busy,         retry_later,      vonage_java "CallStatus" }
ending { "cancelled",             "CANCELLED",             unstated, origination, canceled,     none,             vonage_java "CallStatus" }
ending { "transfer",              "TRANSFER",              unstated, unstated,    success,      none,             vonage_java "CallStatus" }
ending { "input",                 "INPUT",                 unstated, unstated,    success,      none,             vonage_java "CallStatus" }
ending { "human",                 "HUMAN",                 unstated, unstated,    success,      none,             vonage_java "CallStatus" }
ending { "disconnected",          "DISCONNECTED",          unstated, customer,    interrupted,  check_own_system, vonage_java "CallStatus" }
ending { "unanswered",            "UNANSWERED",            unstated, unstated,    no_answer,    retry_later,      vonage_java "CallStatus" }

space { "detail", key = token }

ending { "no_detail",             "NO_DETAIL",             unstated, unstated,    unknown,      none,             vonage_java "CallStatusDetail" }
ending { "unmapped_detail",       "UNMAPPED_DETAIL",       unstated, unstated,    unknown,      check_logs,       vonage_java "CallStatusDetail" }
ending { "invalid_number",        "INVALID_NUMBER",        unstated, unstated,    bad_number,   fix_number,       vonage_java "CallStatusDetail" }
ending { "restricted",            "RESTRICTED",            unstated, carrier,     forbidden,    contact_provider, vonage_java "CallStatusDetail" }
ending { "declined",              "DECLINED",              unstated, destination, declined,     do_not_retry,     vonage_java "CallStatusDetail" }
ending { "cannot_route",          "CANNOT_ROUTE",          unstated, unstated,    unavailable,  fix_number,       vonage_java "CallStatusDetail" }
ending { "number_out_of_service", "NUMBER_OUT_OF_SERVICE", unstated, unstated,    not_found,    do_not_retry,     vonage_java "CallStatusDetail" }
ending { "internal_error",        "INTERNAL_ERROR",        unstated, unstated,    server_error, retry_later,      vonage_java "CallStatusDetail" }
ending { "carrier_timeout",       "CARRIER_TIMEOUT",       unstated, carrier,     timeout,      retry_later,      vonage_java "CallStatusDetail" }
ending { "unavailable",           "UNAVAILABLE",           unstated, unstated,    unavailable,  retry_later,      vonage_java "CallStatusDetail" }

space { "disconnected_by", key = token }

ending { "platform",              "PLATFORM",              unstated, platform,    ended,        none,             vonage_java "DisconnectedBy" }
ending { "user",                  "USER",                  unstated, unstated,    ended,        none,             vonage_java "DisconnectedBy" }

space { "sip", key = sip_code }

--         SIP  phrase                           outcome          action            source
response { 400, "Bad Request",                   malformed,       change_request,   vonage_sip "Answer", no_more = true }
response { 401, "Unauthorized",                  unauthenticated, authenticate,     vonage_sip "Answer", no_more = true }
response { 403, "Forbidden",                     forbidden,       change_caller_id, vonage_sip "Answer" }
response { 404, "Not Found",                     not_found,       fix_number,       vonage_sip "Answer", no_more = true }
response { 407, "Proxy Authentication Required", unauthenticated, authenticate,     vonage_sip "Answer", no_more = true }
response { 408, "Request Timeout",               timeout,         retry_later,      vonage_sip "Answer", no_more = true }
response { 480, "Temporarily Unavailable",       unavailable,     retry_later,      vonage_sip "Answer", no_more = true }
response { 486, "Busy Here",                     busy,            retry_later,      vonage_sip "Answer", no_more = true }
response { 487, "Request Terminated",            canceled,        none,             vonage_sip "Answer", no_more = true }

space { "callback", key = token }

ending { 0,      "Call timeout",   unstated, platform, no_answer, retry_later,      vonage_old "Answer", retired = "2026-11-28" }
ending { "Null", "Call cancelled", unstated, unstated, malformed, check_own_system, vonage_old "Answer", retired = "2026-11-28" }

status { code, "sip", vonage_sip "Answer" }

column { "status",          "status",          vonage_java "EventWebhook", named = true }
column { "detail",          "detail",          vonage_java "EventWebhook", named = true }
column { "disconnected_by", "disconnected_by", vonage_java "EventWebhook", named = true }

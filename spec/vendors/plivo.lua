-- SPDX-License-Identifier: MIT
-- Plivo Zentrunk: the hangup codes of its call records, in numeric order, one per line.
--
-- The page gives no SIP code but once (5300), so nearly all are inferred: from the cause, which
-- mostly repeats a reason phrase of RFC 3261, and left unstated where several would do. The initiator
-- is stated only where the code's name or description says who it was; the page's user and your PBX are
-- its Customer, Zentrunk is the platform. An older edition of the page stated both, and the first eight
-- rows of that can still be read.

source { "zentrunk", "Plivo Zentrunk hangup codes", "Codes, causes and troubleshooting for Plivo SIP trunks",
  "https://docs.plivo.com/docs/sip-trunking/troubleshooting/zentrunk-hangup-codes.md", read = "2026-11-21" }

source { "zentrunk_old", "Plivo Zentrunk hangup codes, older edition", "The same page with SIP codes and originators; its first rows",
  "https://docs.plivo.com/docs/sip-trunking/troubleshooting/zentrunk-hangup-codes", read = "2026-11-25",
  unchecked = "read in stored copies, which end after the eighth row" }

source { "zentrunk_spec", "Plivo Zentrunk technical specifications", "SIP methods, codecs, limits and addresses of Zentrunk",
  "https://docs.plivo.com/docs/sip-trunking/concepts/technical-specifications.md", read = "2026-11-25" }

vendor { 1, "plivo", "Plivo Zentrunk", codecs_only = zentrunk_spec "Codecs and Encryption" }

codec { "PCMU",            unstated, zentrunk "Format & Media Errors" }
codec { "PCMA",            unstated, zentrunk "Format & Media Errors" }
codec { "telephone-event", unstated, zentrunk "Format & Media Errors" }

-- Of the two ranges the wider one has both.
ports { signaling, unstated, 5060,  5060, zentrunk_spec "IP Whitelisting Requirements" }
ports { signaling, tcp,      5061,  5061, zentrunk_spec "IP Whitelisting Requirements" } -- TLS
ports { media,     udp,     10000, 20000, zentrunk "Normal Hangups" }
ports { media,     udp,     10000, 30000, zentrunk_spec "IP Whitelisting Requirements" }

numbers { "E.164", zentrunk "Routing Errors" }

initiator { "Customer", customer, near,     zentrunk "Hangup Sources" "52fec48c" }
initiator { "Carrier",  carrier,  network,  zentrunk "Hangup Sources" "3de4fc69" }
initiator { "Zentrunk", platform, platform, zentrunk "Hangup Sources" "3db711aa" }

check { "debug-logs", zentrunk "Getting Help" "7de9de68" }
check { "sip-pcap",   zentrunk "Getting Help" "7de9de68" }

report { "call-uuid",   zentrunk "Getting Help" "7de9de68" }
report { "hangup-code", zentrunk "Getting Help" "7de9de68" }

-- What the sections have in common, and where a code is found.
note { "where", zentrunk "Hangup Codes" }
note { "Normal Hangups", zentrunk "Normal Hangups" }
note { "Authentication Errors", zentrunk "Authentication Errors" }
note { "Routing Errors", zentrunk "Routing Errors" }
note { "Caller ID Errors", zentrunk "Caller ID Errors" }
note { "Format & Media Errors", zentrunk "Format & Media Errors" }
note { "URI & Availability Errors", zentrunk "URI & Availability Errors" }
note { "Call State Errors", zentrunk "Call State Errors" }
note { "Geo & Number Restrictions", zentrunk "Geo & Number Restrictions" }
note { "SDP & Codec Errors", zentrunk "SDP & Codec Errors" }
note { "Server & Capacity Errors", zentrunk "Server & Capacity Errors" }
note { "Mid-Call & Service Errors", zentrunk "Mid-Call & Service Errors" }
note { "Global Failures", zentrunk "Global Failures" }

support { "https://support.plivo.com", zentrunk "Getting Help" "7de9de68" }

dtmf { "RFC 2833", zentrunk_spec "Codecs and Encryption" }

space { "hangup", key = number }

--     code  cause                                sip            initiator  outcome           action            source
code { 3000, "normal_hangup",                     200,           carrier,   ended,            none,             zentrunk "Normal Hangups" "5cddeb86", older = zentrunk_old "List of Hangup Causes" }
code { 3010, "normal_hangup",                     200,           customer,  ended,            none,             zentrunk "Normal Hangups" "6f702b85", older = zentrunk_old "List of Hangup Causes" }
code { 3020, "rtp_timeout",                       unstated,      platform,  media_lost,       check_network,    zentrunk "Normal Hangups" "88653158", older = zentrunk_old "List of Hangup Causes" }
code { 3030, "insufficient_plivo_credits",        402,           platform,  no_credit,        add_credit,       zentrunk "Normal Hangups" "a27117a3", older = zentrunk_old "List of Hangup Causes" }
code { 3040, "abnormal_hangup_due_to_reinvite",   200,           platform,  interrupted,      check_logs,       zentrunk "Normal Hangups" "bb259cfd", older = zentrunk_old "List of Hangup Causes" }
code { 4000, "bad_request",                       400,           platform,  malformed,        change_request,   zentrunk "Authentication Errors" "67d2fecc", older = zentrunk_old "List of Hangup Causes" }
code { 4010, "unauthorized_by_carrier",           503,           carrier,   unauthenticated,  contact_provider, zentrunk "Authentication Errors" "5ef99e19", older = zentrunk_old "List of Hangup Causes" }
code { 4020, "unauthorized",                      401,           customer,  unauthenticated,  authenticate,     zentrunk "Authentication Errors" "6e65e38a", older = zentrunk_old "List of Hangup Causes" }
code { 4030, "insufficient_plivo_credits",        inferred(402), unstated,  no_credit,        add_credit,       zentrunk "Authentication Errors" "a9cf6835" }
code { 4040, "forbidden",                         inferred(403), carrier,   forbidden,        contact_provider, zentrunk "Authentication Errors" "6233fd3d" }
code { 4050, "blacklisted_for_verification",      inferred(403), platform,  blocked,          contact_provider, zentrunk "Authentication Errors" "e8ce6fc7" }
code { 4060, "forbidden",                         inferred(403), unstated,  unauthenticated,  check_own_system, zentrunk "Authentication Errors" "7814f631" }
code { 4070, "trunk_not_found",                   inferred(404), unstated,  misconfigured,    change_account,   zentrunk "Routing Errors" "7b9d1a8b" }
code { 4080, "route_not_found",                   inferred(404), unstated,  misconfigured,    change_account,   zentrunk "Routing Errors" "317ba965" }
code { 4090, "destination_not_found",             inferred(404), unstated,  not_found,        fix_number,       zentrunk "Routing Errors" "197d9f79" }
code { 4100, "prefix_not_supported",              inferred(404), unstated,  bad_number,       fix_number,       zentrunk "Routing Errors" "6c567c17" }
code { 4110, "secure_trunking_disabled",          unstated,      unstated,  misconfigured,    change_account,   zentrunk "Routing Errors" "7781aa20" }
code { 4120, "destination_invalid",               unstated,      unstated,  bad_number,       fix_number,       zentrunk "Routing Errors" "0944154e" }
code { 4130, "incorrect_callerid_non_numeric",    unstated,      unstated,  identity_refused, change_caller_id, zentrunk "Caller ID Errors" "7963403b" }
code { 4140, "incorrect_callerid_too_short",      unstated,      unstated,  identity_refused, change_caller_id, zentrunk "Caller ID Errors" "a83c7a64" }
code { 4150, "proxy_authentication_required",     inferred(407), carrier,   unauthenticated,  contact_provider, zentrunk "Format & Media Errors" "6e7e410c" }
code { 4160, "request_timeout_carrier",           inferred(408), carrier,   timeout,          retry_later,      zentrunk "Format & Media Errors" "87400610" }
code { 4170, "request_timeout_customer",          inferred(408), customer,  timeout,          check_own_system, zentrunk "Format & Media Errors" "51280867" }
code { 4180, "call_rejected_unauthorized",        inferred(403), unstated,  unauthenticated,  authenticate,     zentrunk "Caller ID Errors" "e97d18ee" }
code { 4190, "unknown_caller_id",                 unstated,      unstated,  identity_refused, change_caller_id, zentrunk "Caller ID Errors" "f014901b" }
code { 4200, "dno_caller_id",                     unstated,      unstated,  identity_refused, change_caller_id, zentrunk "Caller ID Errors" "471da92f" }
code { 4220, "unsupported_media_type",            inferred(415), unstated,  media_mismatch,   change_media,     zentrunk "Format & Media Errors" "21b7fb57" }
code { 4230, "unsupported_uri_scheme",            inferred(416), unstated,  unsupported,      check_own_system, zentrunk "Format & Media Errors" "c443d7bf" }
code { 4270, "session_interval_too_small",        inferred(422), unstated,  interval_too_short, change_request,   zentrunk "Format & Media Errors" "1785a821" }
code { 4310, "uri_not_found",                     inferred(404), unstated,  misconfigured,    change_account,   zentrunk "URI & Availability Errors" "ace5ff05" }
code { 4320, "uri_invalid",                       unstated,      unstated,  misconfigured,    change_account,   zentrunk "URI & Availability Errors" "91904c11" }
code { 4330, "temporary_unavailable",             inferred(480), platform,  congested,        retry_later,      zentrunk "URI & Availability Errors" "3550e8c5" }
code { 4340, "temporary_unavailable",             inferred(480), carrier,   unavailable,      retry_later,      zentrunk "URI & Availability Errors" "df1f377e" }
code { 4350, "temporary_unavailable",             inferred(480), customer,  unavailable,      check_own_system, zentrunk "URI & Availability Errors" "5383b6cb" }
code { 4360, "call_does_not_exist",               inferred(481), unstated,  no_dialog,        check_own_system, zentrunk "URI & Availability Errors" "34e5e771" }
code { 4370, "loop_detected",                     inferred(482), unstated,  loop,             check_own_system, zentrunk "URI & Availability Errors" "bfe83404" }
code { 4380, "too_many_hops",                     inferred(483), unstated,  loop,             check_own_system, zentrunk "URI & Availability Errors" "66152bba" }
code { 4410, "user_busy",                         inferred(486), unstated,  busy,             retry_later,      zentrunk "Call State Errors" "e925caa5" }
code { 4420, "carrier_cancelled",                 inferred(487), carrier,   canceled,         contact_provider, zentrunk "Call State Errors" "7ba86a3d" }
code { 4430, "sdp_not_acceptable_here",           inferred(488), unstated,  media_mismatch,   change_media,     zentrunk "Call State Errors" "36099b8f" }
code { 4440, "request_terminated",                inferred(487), platform,  canceled,         check_logs,       zentrunk "Call State Errors" "8fc12644" }
code { 4500, "request_pending",                   inferred(491), unstated,  conflict,         retry_soon,       zentrunk "Call State Errors" "03001c37" }
code { 4520, "security_agreement_required",       inferred(494), unstated,  security_required, check_own_system, zentrunk "Call State Errors" "7797216a" }
code { 4540, "forbidden",                         inferred(403), platform,  unauthenticated,  contact_provider, zentrunk "Call State Errors" "e5bded1f" }
code { 4550, "user_cancelled",                    inferred(487), customer,  canceled,         none,             zentrunk "Call State Errors" "1990138d" }
code { 4560, "barred_country",                    inferred(403), unstated,  forbidden,        change_account,   zentrunk "Geo & Number Restrictions" "c0de8b5f" }
code { 4570, "barred_number",                     inferred(403), unstated,  blocked,          contact_provider, zentrunk "Geo & Number Restrictions" "bc4f9601" }
code { 4580, "invalid_sip_packet",                inferred(400), unstated,  malformed,        change_request,   zentrunk "Geo & Number Restrictions" "aba53907" }
code { 4590, "domestic_anchored_terms_not_met",   inferred(403), unstated,  forbidden,        check_own_system, zentrunk "Geo & Number Restrictions" "b67399aa" }
code { 4610, "ruri_not_acceptable_here",          inferred(488), unstated,  unsupported,      check_own_system, zentrunk "SDP & Codec Errors" "c5a79c8c" }
code { 4620, "codec_not_acceptable_here",         inferred(488), unstated,  media_mismatch,   change_media,     zentrunk "SDP & Codec Errors" "8ad43604" }
code { 4630, "sdp_not_acceptable_here_by_carrier", inferred(488), carrier,   media_mismatch,   change_media,     zentrunk "SDP & Codec Errors" "cfe86499" }
code { 4640, "sdp_not_acceptable_here_by_user",   inferred(488), customer,  media_mismatch,   check_own_system, zentrunk "SDP & Codec Errors" "244ab46d" }
code { 5000, "service_unavailable_no_more_destinations", inferred(503), unstated,  congested,        retry_later,      zentrunk "Server & Capacity Errors" "96fb8b67" }
code { 5010, "port_limit_reached",                unstated,      unstated,  limited,          contact_provider, zentrunk "Server & Capacity Errors" "c3e7d86a" }
code { 5020, "not_implemented",                   inferred(501), unstated,  unsupported,      change_request,   zentrunk "Server & Capacity Errors" "a8a45041" }
code { 5030, "not_implemented_at_carrier",        inferred(501), carrier,   unsupported,      change_request,   zentrunk "Server & Capacity Errors" "a6195674" }
code { 5040, "not_implemented_at_user",           inferred(501), customer,  unsupported,      check_own_system, zentrunk "Server & Capacity Errors" "7cc4518c" }
code { 5180, "cps_limit_reached",                 unstated,      unstated,  limited,          reduce_rate,      zentrunk "Server & Capacity Errors" "08604228" }
code { 5190, "concurrent_call_limit_exceeded",    unstated,      unstated,  limited,          reduce_rate,      zentrunk "Server & Capacity Errors" "541e0b3d" }
code { 5200, "server_timeout",                    inferred(504), unstated,  timeout,          retry_later,      zentrunk "Server & Capacity Errors" "65b8e317" }
code { 5220, "service_interrupted_by_customer",   unstated,      customer,  interrupted,      check_logs,       zentrunk "Mid-Call & Service Errors" "b455d946" }
code { 5230, "service_interrupted_by_customer",   unstated,      customer,  interrupted,      check_logs,       zentrunk "Mid-Call & Service Errors" "13cb5799" }
code { 5240, "service_interrupted_by_nomedia",    unstated,      unstated,  media_lost,       check_network,    zentrunk "Mid-Call & Service Errors" "27ea6a45" }
code { 5250, "internal_error",                    inferred(500), unstated,  server_error,     retry_later,      zentrunk "Mid-Call & Service Errors" "8147d75e" }
code { 5260, "internal_error_routing",            inferred(500), unstated,  server_error,     retry_later,      zentrunk "Mid-Call & Service Errors" "439b22d8" }
code { 5270, "internal_error_media_service",      inferred(500), unstated,  server_error,     retry_later,      zentrunk "Mid-Call & Service Errors" "8d719150" }
code { 5290, "internal_error_trunk",              inferred(500), unstated,  server_error,     retry_later,      zentrunk "Mid-Call & Service Errors" "f098bf84" }
code { 5300, "bad_gateway",                       502,           carrier,   server_error,     contact_provider, zentrunk "Mid-Call & Service Errors" "27aee387" }
code { 5310, "service_interrupted_by_carrier_4xx", unstated,      carrier,   interrupted,      contact_provider, zentrunk "Mid-Call & Service Errors" "8836152d" }
code { 5320, "service_interrupted_by_carrier_5xx_6xx", unstated,      carrier,   interrupted,      contact_provider, zentrunk "Mid-Call & Service Errors" "69d23abf" }
code { 5330, "server_timeout",                    inferred(504), carrier,   timeout,          retry_later,      zentrunk "Mid-Call & Service Errors" "36d03eb1" }
code { 5340, "server_timeout",                    inferred(504), customer,  timeout,          check_own_system, zentrunk "Mid-Call & Service Errors" "96e9301b" }
code { 5350, "service_unavailable_by_carrier",    inferred(503), carrier,   congested,        retry_later,      zentrunk "Mid-Call & Service Errors" "7584c449" }
code { 5360, "service_unavailable_by_user",       inferred(503), customer,  congested,        check_own_system, zentrunk "Mid-Call & Service Errors" "876db22e" }
code { 6000, "busy_everywhere",                   inferred(600), unstated,  busy,             retry_later,      zentrunk "Global Failures" "b6f6240b" }
code { 6020, "does_not_exist_anywhere",           inferred(604), unstated,  not_found,        fix_number,       zentrunk "Global Failures" "18ab4ccb" }
code { 6030, "alloted_timeout",                   unstated,      unstated,  no_answer,        retry_later,      zentrunk "Global Failures" "78423c99" }
code { 6040, "declined_from_carrier",             inferred(603), carrier,   declined,         contact_provider, zentrunk "Global Failures" "fa845bed" }
code { 6070, "not_acceptable",                    inferred(606), unstated,  media_mismatch,   change_media,     zentrunk "Global Failures" "f7d326a9" }

-- SPDX-License-Identifier: MIT
-- Words of header fields that say more about a response: the protocols of Reason, its locations, and the
-- codes of Warning. The numbers of protocols and locations are in other people's firmware: append only.

-- Whose cause a Reason gives. `reference` is the document of its causes, as the registry has it, where the
-- row cites another.
protocol {  1, "SIP",           rfc3326 "2", reference = "RFC 3261" }
protocol {  2, "Q.850",         rfc3326 "2", reference = "ITU-T Q.850" }
protocol {  3, "Preemption",    rfc4411 "5" }
protocol {  4, "STIR",          rfc9410 "3", reference = "RFC 8224" }
protocol {  5, "RELEASE_CAUSE", iana "Reason Protocols", reference = "3GPP TS 24.229" }
protocol {  6, "FAILURE_CAUSE", iana "Reason Protocols", reference = "3GPP TS 24.229" }
protocol {  7, "EMM",           iana "Reason Protocols", reference = "3GPP TS 24.301" }
protocol {  8, "ESM",           iana "Reason Protocols", reference = "3GPP TS 24.301" }
protocol {  9, "S1AP-RNL",      iana "Reason Protocols", reference = "3GPP TS 36.413" }
protocol { 10, "S1AP-TL",       iana "Reason Protocols", reference = "3GPP TS 36.413" }
protocol { 11, "S1AP-NAS",      iana "Reason Protocols", reference = "3GPP TS 36.413" }
protocol { 12, "S1AP-MISC",     iana "Reason Protocols", reference = "3GPP TS 36.413" }
protocol { 13, "S1AP-PROT",     iana "Reason Protocols", reference = "3GPP TS 36.413" }
protocol { 14, "DIAMETER",      iana "Reason Protocols", reference = "3GPP TS 29.274" }
protocol { 15, "IKEV2",         iana "Reason Protocols", reference = "3GPP TS 29.274" }
protocol { 16, "5GMM",          iana "Reason Protocols", reference = "3GPP TS 24.501" }
protocol { 17, "5GSM",          iana "Reason Protocols", reference = "3GPP TS 24.501" }
protocol { 18, "NGAP-RNL",      iana "Reason Protocols", reference = "3GPP TS 38.413" }
protocol { 19, "NGAP-TL",       iana "Reason Protocols", reference = "3GPP TS 38.413" }
protocol { 20, "NGAP-NAS",      iana "Reason Protocols", reference = "3GPP TS 38.413" }
protocol { 21, "NGAP-MISC",     iana "Reason Protocols", reference = "3GPP TS 38.413" }
protocol { 22, "NGAP-PROT",     iana "Reason Protocols", reference = "3GPP TS 38.413" }

-- Where the cause of a Q.850 Reason was set, and which side that is for who gets the Reason: the user is
-- the other one. Which user is the local one depends on who counts, so their networks are networks.
location {  0, "U",      rfc8606 "4", side = inferred(far) } -- user
location {  1, "LPN",    rfc8606 "4", side = inferred(network) } -- private network serving the local user
location {  2, "LN",     rfc8606 "4", side = inferred(network) } -- public network serving the local user
location {  3, "TN",     rfc8606 "4", side = inferred(network) } -- transit network
location {  4, "RLN",    rfc8606 "4", side = inferred(network) } -- public network serving the remote user
location {  5, "RPN",    rfc8606 "4", side = inferred(network) } -- private network serving the remote user
location {  6, "LOC-6",  rfc8606 "4" }
location {  7, "INTL",   rfc8606 "4", side = inferred(network) } -- international network
location {  8, "LOC-8",  rfc8606 "4" }
location {  9, "LOC-9",  rfc8606 "4" }
location { 10, "BI",     rfc8606 "4", side = inferred(network) } -- network beyond an interworking point
location { 11, "LOC-11", rfc8606 "4" }
location { 12, "LOC-12", rfc8606 "4" }
location { 13, "LOC-13", rfc8606 "4" }
location { 14, "LOC-14", rfc8606 "4" }
location { 15, "LOC-15", rfc8606 "4" }

--        code  what it is about                               source
warning { 300, "Incompatible network protocol",                rfc3261 "20.43" }
warning { 301, "Incompatible network address formats",         rfc3261 "20.43" }
warning { 302, "Incompatible transport protocol",              rfc3261 "20.43" }
warning { 303, "Incompatible bandwidth units",                 rfc3261 "20.43" }
warning { 304, "Media type not available",                     rfc3261 "20.43" }
warning { 305, "Incompatible media format",                    rfc3261 "20.43" }
warning { 306, "Attribute not understood",                     rfc3261 "20.43" }
warning { 307, "Session description parameter not understood", rfc3261 "20.43" }
warning { 308, "Incompatible language specification",          rfc8373 "6.2" }
warning { 330, "Multicast not available",                      rfc3261 "20.43" }
warning { 331, "Unicast not available",                        rfc3261 "20.43" }
warning { 370, "Insufficient bandwidth",                       rfc3261 "20.43" }
warning { 380, "SIPS Not Allowed",                             rfc5630 "9" }
warning { 381, "SIPS Required",                                rfc5630 "9" }
warning { 399, "Miscellaneous warning",                        rfc3261 "20.43" }

-- What was wrong with the alert that a request carried.
--            code  phrase                                                            outcome    action          source
alert_error { 100, "Cannot process the alert payload",                                malformed, change_request, rfc8876 "10.5" }
alert_error { 101, "Alert payload was not present or could not be found",             malformed, change_request, rfc8876 "10.5" }
alert_error { 102, "Not enough information to determine the purpose of the alert",    malformed, change_request, rfc8876 "10.5" }
alert_error { 103, "Alert payload was corrupted",                                     malformed, change_request, rfc8876 "10.5" }

-- What was wrong with the location that a request carried. 2xx: it carries no permission for what has to be done with it.
geolocation_error { 100, "Cannot Process Location",                                       malformed, change_request, rfc6442 "4.4" }
geolocation_error { 200, "Permission To Use Location Information",                        forbidden, change_request, rfc6442 "4.4" }
geolocation_error { 201, "Permission To Retransmit Location Information to a Third Party", forbidden, change_request, rfc6442 "4.4" }
geolocation_error { 202, "Permission to Route based on Location Information",             forbidden, change_request, rfc6442 "4.4" }
geolocation_error { 300, "Dereference Failure",                                           condition_failed, change_request, inferred(rfc6442 "4.4") }

-- Subscription-State: whether a subscription goes on, and why not.
substate { 1, "active",     rfc6665 "8.4" }
substate { 2, "pending",    rfc6665 "8.4" }
substate { 3, "terminated", rfc6665 "8.4" }
--                    number  word      outcome    action         source
subscription_reason { 1, "deactivated", ended,     retry_now,      rfc6665 "4.1.3" }
subscription_reason { 2, "probation",   ended,     retry_later,    rfc6665 "4.1.3" }
subscription_reason { 3, "rejected",    forbidden, do_not_retry,   rfc6665 "4.1.3" }
subscription_reason { 4, "timeout",     timeout,   retry_now,      rfc6665 "4.1.3" }
subscription_reason { 5, "giveup",      timeout,   retry_later,    rfc6665 "4.1.3" }
subscription_reason { 6, "noresource",  not_found, do_not_retry,   rfc6665 "4.1.3" }
subscription_reason { 7, "invariant",   ended,     do_not_retry,   rfc6665 "4.1.3" }
subscription_reason { 8, "badfilter",   malformed, change_request, inferred(rfc6665 "7.2") }

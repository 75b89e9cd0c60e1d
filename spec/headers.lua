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

-- Where the cause of a Q.850 Reason was set.
location {  0, "U",      rfc8606 "4" } -- user
location {  1, "LPN",    rfc8606 "4" } -- private network serving the local user
location {  2, "LN",     rfc8606 "4" } -- public network serving the local user
location {  3, "TN",     rfc8606 "4" } -- transit network
location {  4, "RLN",    rfc8606 "4" } -- public network serving the remote user
location {  5, "RPN",    rfc8606 "4" } -- private network serving the remote user
location {  6, "LOC-6",  rfc8606 "4" }
location {  7, "INTL",   rfc8606 "4" } -- international network
location {  8, "LOC-8",  rfc8606 "4" }
location {  9, "LOC-9",  rfc8606 "4" }
location { 10, "BI",     rfc8606 "4" } -- network beyond an interworking point
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

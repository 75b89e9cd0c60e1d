-- SPDX-License-Identifier: MIT
-- Causes of a phone and its core network, 4G (EMM, ESM: 3GPP TS 24.301) and 5G (5GMM, 5GSM: TS 24.501).
-- Only another program's identifiers were found, not the standard's own names, so each row is an
-- `identifier`: second hand, with no text of its own, and with an outcome only where the words are plain.
-- That the unspecified cause stands for one that nobody knows is our inference.
source { "open5gs", "Open5GS", "Core network of 4G and 5G; its identifiers for causes", "https://github.com/open5gs/open5gs",
  unchecked = "identifiers in source files, read at commit 8f25f3b, some of them made from the ASN.1 of the 3GPP; the standards themselves were not read" }

causes { "EMM" }
identifier {   2, "imsi unknown in hss",                                     forbidden,       open5gs "lib/nas/eps/types.h" }
identifier {   3, "illegal ue",                                              forbidden,       open5gs "lib/nas/eps/types.h" }
identifier {   4, "imsi unknown in vlr",                                     forbidden,       open5gs "lib/nas/eps/types.h" }
identifier {   5, "imei not accepted",                                       forbidden,       open5gs "lib/nas/eps/types.h" }
identifier {   6, "illegal me",                                              forbidden,       open5gs "lib/nas/eps/types.h" }
identifier {   7, "eps services not allowed",                                forbidden,       open5gs "lib/nas/eps/types.h" }
identifier {   8, "eps services and non eps services not allowed",           forbidden,       open5gs "lib/nas/eps/types.h" }
identifier {   9, "ue identity cannot be derived by the network",            unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  10, "implicitly detached",                                     unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  11, "plmn not allowed",                                        forbidden,       open5gs "lib/nas/eps/types.h" }
identifier {  12, "tracking area not allowed",                               forbidden,       open5gs "lib/nas/eps/types.h" }
identifier {  13, "roaming not allowed in this tracking area",               forbidden,       open5gs "lib/nas/eps/types.h" }
identifier {  14, "eps services not allowed in this plmn",                   forbidden,       open5gs "lib/nas/eps/types.h" }
identifier {  15, "no suitable cells in tracking area",                      unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  16, "msc temporarily not reachable",                           unavailable,     open5gs "lib/nas/eps/types.h" }
identifier {  17, "network failure",                                         server_error,    open5gs "lib/nas/eps/types.h" }
identifier {  18, "cs domain not available",                                 unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  19, "esm failure",                                             unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  20, "mac failure",                                             unauthenticated, open5gs "lib/nas/eps/types.h" }
identifier {  21, "synch failure",                                           unauthenticated, open5gs "lib/nas/eps/types.h" }
identifier {  22, "congestion",                                              congested,       open5gs "lib/nas/eps/types.h" }
identifier {  23, "ue security capabilities mismatch",                       unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  24, "security mode rejected unspecified",                      unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  26, "non eps authentication unacceptable",                     unauthenticated, open5gs "lib/nas/eps/types.h" }
identifier {  35, "requested service option not authorized in this plmn",    forbidden,       open5gs "lib/nas/eps/types.h" }
identifier {  39, "cs service temporarily not available",                    unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  40, "no eps bearer context activated",                         unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  42, "severe network failure",                                  server_error,    open5gs "lib/nas/eps/types.h" }
identifier {  95, "semantically incorrect message",                          malformed,       open5gs "lib/nas/eps/types.h" }
identifier {  96, "invalid mandatory information",                           malformed,       open5gs "lib/nas/eps/types.h" }
identifier {  97, "message type non existent or not implemented",            unsupported,     open5gs "lib/nas/eps/types.h" }
identifier {  98, "message type not compatible with protocol state",         conflict,        open5gs "lib/nas/eps/types.h" }
identifier {  99, "information element non existent or not implemented",     unsupported,     open5gs "lib/nas/eps/types.h" }
identifier { 100, "conditional ie error",                                    malformed,       open5gs "lib/nas/eps/types.h" }
identifier { 101, "message not compatible with protocol state",              conflict,        open5gs "lib/nas/eps/types.h" }
identifier { 111, "protocol error unspecified",                              malformed,       open5gs "lib/nas/eps/types.h", class = { 0, 255 } }

causes { "ESM" }
identifier {   8, "operator determined barring",                             forbidden,       open5gs "lib/nas/eps/types.h" }
identifier {  26, "insufficient resources",                                  congested,       open5gs "lib/nas/eps/types.h" }
identifier {  27, "missing or unknown apn",                                  unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  28, "unknown pdn type",                                        unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  29, "user authentication failed",                              unauthenticated, open5gs "lib/nas/eps/types.h" }
identifier {  30, "request rejected by serving gw or pdn gw",                unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  31, "request rejected unspecified",                            unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  32, "service option not supported",                            unsupported,     open5gs "lib/nas/eps/types.h" }
identifier {  33, "requested service option not subscribed",                 forbidden,       open5gs "lib/nas/eps/types.h" }
identifier {  34, "service option temporarily out of order",                 unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  35, "pti already in use",                                      unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  36, "regular deactivation",                                    ended,           open5gs "lib/nas/eps/types.h" }
identifier {  37, "eps qos not accepted",                                    unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  38, "network failure",                                         server_error,    open5gs "lib/nas/eps/types.h" }
identifier {  39, "reactivation requested",                                  unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  41, "semantic error in the tft operation",                     malformed,       open5gs "lib/nas/eps/types.h" }
identifier {  42, "syntactical error in the tft operation",                  malformed,       open5gs "lib/nas/eps/types.h" }
identifier {  43, "invalid eps bearer identity",                             unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  44, "semantic errors in packet filters",                       malformed,       open5gs "lib/nas/eps/types.h" }
identifier {  45, "syntactical error in packet filters",                     malformed,       open5gs "lib/nas/eps/types.h" }
identifier {  47, "pti mismatch",                                            unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  49, "last pdn disconnection not allowed",                      forbidden,       open5gs "lib/nas/eps/types.h" }
identifier {  50, "pdn type ipv4 only allowed",                              unsupported,     open5gs "lib/nas/eps/types.h" }
identifier {  51, "pdn type ipv6 only allowed",                              unsupported,     open5gs "lib/nas/eps/types.h" }
identifier {  52, "single address bearers only allowed",                     unsupported,     open5gs "lib/nas/eps/types.h" }
identifier {  53, "esm information not received",                            unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  54, "pdn connection does not exist",                           no_dialog,       open5gs "lib/nas/eps/types.h" }
identifier {  55, "multiple pdn connections for a given apn not allowed",    forbidden,       open5gs "lib/nas/eps/types.h" }
identifier {  56, "collision with network initiated request",                unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  57, "pdn type ipv4v6 only allowed",                            unsupported,     open5gs "lib/nas/eps/types.h" }
identifier {  58, "pdn type non ip only allowed",                            unsupported,     open5gs "lib/nas/eps/types.h" }
identifier {  59, "unsupported qci value",                                   unsupported,     open5gs "lib/nas/eps/types.h" }
identifier {  60, "bearer handling not supported",                           unsupported,     open5gs "lib/nas/eps/types.h" }
identifier {  65, "maximum number of eps bearers reached",                   unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  66, "requested apn not supported in current rat and plmn combination", unsupported,     open5gs "lib/nas/eps/types.h" }
identifier {  81, "invalid pti value",                                       unknown,         open5gs "lib/nas/eps/types.h" }
identifier {  95, "semantically incorrect message",                          malformed,       open5gs "lib/nas/eps/types.h" }
identifier {  96, "invalid mandatory information",                           malformed,       open5gs "lib/nas/eps/types.h" }
identifier {  97, "message type non existent or not implemented",            unsupported,     open5gs "lib/nas/eps/types.h" }
identifier {  98, "message type not compatible with protocol state",         conflict,        open5gs "lib/nas/eps/types.h" }
identifier {  99, "information element non existent or not implemented",     unsupported,     open5gs "lib/nas/eps/types.h" }
identifier { 100, "conditional ie error",                                    malformed,       open5gs "lib/nas/eps/types.h" }
identifier { 101, "message not compatible with protocol state",              conflict,        open5gs "lib/nas/eps/types.h" }
identifier { 111, "protocol error unspecified",                              malformed,       open5gs "lib/nas/eps/types.h", class = { 0, 255 } }
identifier { 112, "apn restriction value incompatible with active eps bearer context", unknown,         open5gs "lib/nas/eps/types.h" }
identifier { 113, "multiple accesses to a pdn connection not allowed",       forbidden,       open5gs "lib/nas/eps/types.h" }

causes { "5GMM" }
identifier {   3, "illegal ue",                                              forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {   5, "pei not accepted",                                        forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {   6, "illegal me",                                              forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {   7, "5gs services not allowed",                                forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {   9, "ue identity cannot be derived by the network",            unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  10, "implicitly de registered",                                unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  11, "plmn not allowed",                                        forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {  12, "tracking area not allowed",                               forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {  13, "roaming not allowed in this tracking area",               forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {  15, "no suitable cells in tracking area",                      unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  20, "mac failure",                                             unauthenticated, open5gs "lib/nas/5gs/types.h" }
identifier {  21, "synch failure",                                           unauthenticated, open5gs "lib/nas/5gs/types.h" }
identifier {  22, "congestion",                                              congested,       open5gs "lib/nas/5gs/types.h" }
identifier {  23, "ue security capabilities mismatch",                       unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  24, "security mode rejected unspecified",                      unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  26, "non 5g authentication unacceptable",                      unauthenticated, open5gs "lib/nas/5gs/types.h" }
identifier {  27, "n1 mode not allowed",                                     forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {  28, "restricted service area",                                 forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {  31, "redirection to epc required",                             unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  43, "ladn not available",                                      unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  62, "no network slices available",                             unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  65, "maximum number of pdu sessions reached",                  unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  67, "insufficient resources for specific slice and dnn",       congested,       open5gs "lib/nas/5gs/types.h" }
identifier {  69, "insufficient resources for specific slice",               congested,       open5gs "lib/nas/5gs/types.h" }
identifier {  71, "ngksi already in use",                                    unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  72, "non 3gpp access to 5gcn not allowed",                     forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {  73, "serving network not authorized",                          forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {  74, "temporarily not authorized for this snpn",                forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {  75, "permanently not authorized for this snpn",                forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {  76, "not authorized for this cag or authorized for cag cells only", forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {  90, "payload was not forwarded",                               unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  91, "dnn not supported or not subscribed in the slice",        forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {  92, "insufficient user plane resources for the pdu session",   congested,       open5gs "lib/nas/5gs/types.h" }
identifier {  95, "semantically incorrect message",                          malformed,       open5gs "lib/nas/5gs/types.h" }
identifier {  96, "invalid mandatory information",                           malformed,       open5gs "lib/nas/5gs/types.h" }
identifier {  97, "message type non existent or not implemented",            unsupported,     open5gs "lib/nas/5gs/types.h" }
identifier {  98, "message type not compatible with the protocol state",     conflict,        open5gs "lib/nas/5gs/types.h" }
identifier {  99, "information element non existent or not implemented",     unsupported,     open5gs "lib/nas/5gs/types.h" }
identifier { 100, "conditional ie error",                                    malformed,       open5gs "lib/nas/5gs/types.h" }
identifier { 101, "message not compatible with the protocol state",          conflict,        open5gs "lib/nas/5gs/types.h" }
identifier { 111, "protocol error unspecified",                              malformed,       open5gs "lib/nas/5gs/types.h", class = { 0, 255 } }

causes { "5GSM" }
identifier {   8, "operator determined barring",                             forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {  26, "insufficient resources",                                  congested,       open5gs "lib/nas/5gs/types.h" }
identifier {  27, "missing or unknown dnn",                                  unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  28, "unknown pdu session type",                                unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  29, "user authentication or authorization failed",             unauthenticated, open5gs "lib/nas/5gs/types.h" }
identifier {  31, "request rejected unspecified",                            unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  32, "service option not supported",                            unsupported,     open5gs "lib/nas/5gs/types.h" }
identifier {  33, "requested service option not subscribed",                 forbidden,       open5gs "lib/nas/5gs/types.h" }
identifier {  35, "pti already in use",                                      unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  36, "regular deactivation",                                    ended,           open5gs "lib/nas/5gs/types.h" }
identifier {  38, "network failure",                                         server_error,    open5gs "lib/nas/5gs/types.h" }
identifier {  39, "reactivation requested",                                  unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  41, "semantic error in the tft operation",                     malformed,       open5gs "lib/nas/5gs/types.h" }
identifier {  42, "syntactical error in the tft operation",                  malformed,       open5gs "lib/nas/5gs/types.h" }
identifier {  43, "invalid pdu session identity",                            unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  44, "semantic errors in packet filters",                       malformed,       open5gs "lib/nas/5gs/types.h" }
identifier {  45, "syntactical error in packet filters",                     malformed,       open5gs "lib/nas/5gs/types.h" }
identifier {  46, "out of ladn service area",                                unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  47, "pti mismatch",                                            unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  50, "pdu session type ipv4 only allowed",                      unsupported,     open5gs "lib/nas/5gs/types.h" }
identifier {  51, "pdu session type ipv6 only allowed",                      unsupported,     open5gs "lib/nas/5gs/types.h" }
identifier {  54, "pdu session does not exist",                              no_dialog,       open5gs "lib/nas/5gs/types.h" }
identifier {  57, "pdu session type ipv4v6 only allowed",                    unsupported,     open5gs "lib/nas/5gs/types.h" }
identifier {  58, "pdu session type unstructured only allowed",              unsupported,     open5gs "lib/nas/5gs/types.h" }
identifier {  59, "unsupported 5qi value",                                   unsupported,     open5gs "lib/nas/5gs/types.h" }
identifier {  61, "pdu session type ethernet only allowed",                  unsupported,     open5gs "lib/nas/5gs/types.h" }
identifier {  67, "insufficient resources for specific slice and dnn",       congested,       open5gs "lib/nas/5gs/types.h" }
identifier {  68, "not supported ssc mode",                                  unsupported,     open5gs "lib/nas/5gs/types.h" }
identifier {  69, "insufficient resources for specific slice",               congested,       open5gs "lib/nas/5gs/types.h" }
identifier {  70, "missing or unknown dnn in a slice",                       unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  81, "invalid pti value",                                       unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  82, "maximum data rate per ue for user plane integrity protection is too low", unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  83, "semantic error in the qos operation",                     malformed,       open5gs "lib/nas/5gs/types.h" }
identifier {  84, "syntactical error in the qos operation",                  malformed,       open5gs "lib/nas/5gs/types.h" }
identifier {  85, "invalid mapped eps bearer identity",                      unknown,         open5gs "lib/nas/5gs/types.h" }
identifier {  95, "semantically incorrect message",                          malformed,       open5gs "lib/nas/5gs/types.h" }
identifier {  96, "invalid mandatory information",                           malformed,       open5gs "lib/nas/5gs/types.h" }
identifier {  97, "message type non existent or not implemented",            unsupported,     open5gs "lib/nas/5gs/types.h" }
identifier {  98, "message type not compatible with the protocol state",     conflict,        open5gs "lib/nas/5gs/types.h" }
identifier {  99, "information element non existent or not implemented",     unsupported,     open5gs "lib/nas/5gs/types.h" }
identifier { 100, "conditional ie error",                                    malformed,       open5gs "lib/nas/5gs/types.h" }
identifier { 101, "message not compatible with the protocol state",          conflict,        open5gs "lib/nas/5gs/types.h" }
identifier { 111, "protocol error unspecified",                              malformed,       open5gs "lib/nas/5gs/types.h", class = { 0, 255 } }

-- SPDX-License-Identifier: MIT
-- Causes between a base station and its core network, 4G (S1AP: 3GPP TS 36.413) and 5G (NGAP: TS 38.413).
-- Each protocol numbers its causes from 0, so the protocol has to be known.
-- Only another program's identifiers were found, not the standard's own names, so each row is an
-- `identifier`: second hand, with no text of its own, and with an outcome only where the words are plain.
-- That the unspecified cause stands for one that nobody knows is our inference.

causes { "S1AP-RNL" }
identifier {   0, "unspecified",                                             unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h", class = { 0, 255 } }
identifier {   1, "tx2relocoverall expiry",                                  unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {   2, "successful handover",                                     unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {   3, "release due to eutran generated reason",                  unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {   4, "handover cancelled",                                      unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {   5, "partial handover",                                        unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {   6, "ho failure in target EPC eNB or target system",           unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {   7, "ho target not allowed",                                   forbidden,       open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {   8, "tS1relocoverall expiry",                                  unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {   9, "tS1relocprep expiry",                                     unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  10, "cell not available",                                      unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  11, "unknown targetID",                                        unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  12, "no radio resources available in target cell",             congested,       open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  13, "unknown mme ue s1ap id",                                  unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  14, "unknown enb ue s1ap id",                                  unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  15, "unknown pair ue s1ap id",                                 unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  16, "handover desirable for radio reason",                     unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  17, "time critical handover",                                  unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  18, "resource optimisation handover",                          unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  19, "reduce load in serving cell",                             unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  20, "user inactivity",                                         unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  21, "radio connection with ue lost",                           interrupted,     open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  22, "load balancing tau required",                             unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  23, "cs fallback triggered",                                   unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  24, "ue not available for ps service",                         unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  25, "radio resources not available",                           congested,       open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  26, "failure in radio interface procedure",                    unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  27, "invalid qos combination",                                 unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  28, "interrat redirection",                                    unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  29, "interaction with other procedure",                        unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  30, "unknown E RAB ID",                                        unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  31, "multiple E RAB ID instances",                             unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  32, "encryption and or integrity protection algorithms not supported", unsupported,     open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  33, "s1 intra system handover triggered",                      unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  34, "s1 inter system handover triggered",                      unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  35, "x2 handover triggered",                                   unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  36, "redirection towards 1xRTT",                               unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  37, "not supported QCI value",                                 unsupported,     open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  38, "invalid CSG Id",                                          unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  39, "release due to pre emption",                              preempted,       open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  40, "n26 interface not available",                             unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  41, "insufficient ue capabilities",                            unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  42, "maximum bearer pre emption rate exceeded",                unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  43, "up integrity protection not possible",                    unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }
identifier {  44, "release due to discontinuous coverage",                   unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h" }

causes { "S1AP-TL" }
identifier {   0, "transport resource unavailable",                          congested,       open5gs "lib/asn1c/s1ap/S1AP_CauseTransport.h" }
identifier {   1, "unspecified",                                             unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseTransport.h", class = { 0, 255 } }

causes { "S1AP-NAS" }
identifier {   0, "normal release",                                          ended,           open5gs "lib/asn1c/s1ap/S1AP_CauseNas.h" }
identifier {   1, "authentication failure",                                  unauthenticated, open5gs "lib/asn1c/s1ap/S1AP_CauseNas.h" }
identifier {   2, "detach",                                                  unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseNas.h" }
identifier {   3, "unspecified",                                             unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseNas.h", class = { 0, 255 } }
identifier {   4, "csg subscription expiry",                                 forbidden,       open5gs "lib/asn1c/s1ap/S1AP_CauseNas.h" }
identifier {   5, "uE not in PLMN serving area",                             unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseNas.h" }
identifier {   6, "iab not authorized",                                      forbidden,       open5gs "lib/asn1c/s1ap/S1AP_CauseNas.h" }

causes { "S1AP-MISC" }
identifier {   0, "control processing overload",                             congested,       open5gs "lib/asn1c/s1ap/S1AP_CauseMisc.h" }
identifier {   1, "not enough user plane processing resources",              congested,       open5gs "lib/asn1c/s1ap/S1AP_CauseMisc.h" }
identifier {   2, "hardware failure",                                        server_error,    open5gs "lib/asn1c/s1ap/S1AP_CauseMisc.h" }
identifier {   3, "om intervention",                                         unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseMisc.h" }
identifier {   4, "unspecified",                                             unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseMisc.h", class = { 0, 255 } }
identifier {   5, "unknown PLMN",                                            unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseMisc.h" }

causes { "S1AP-PROT" }
identifier {   0, "transfer syntax error",                                   malformed,       open5gs "lib/asn1c/s1ap/S1AP_CauseProtocol.h" }
identifier {   1, "abstract syntax error reject",                            malformed,       open5gs "lib/asn1c/s1ap/S1AP_CauseProtocol.h" }
identifier {   2, "abstract syntax error ignore and notify",                 malformed,       open5gs "lib/asn1c/s1ap/S1AP_CauseProtocol.h" }
identifier {   3, "message not compatible with receiver state",              conflict,        open5gs "lib/asn1c/s1ap/S1AP_CauseProtocol.h" }
identifier {   4, "semantic error",                                          malformed,       open5gs "lib/asn1c/s1ap/S1AP_CauseProtocol.h" }
identifier {   5, "abstract syntax error falsely constructed message",       malformed,       open5gs "lib/asn1c/s1ap/S1AP_CauseProtocol.h" }
identifier {   6, "unspecified",                                             unknown,         open5gs "lib/asn1c/s1ap/S1AP_CauseProtocol.h", class = { 0, 255 } }

causes { "NGAP-RNL" }
identifier {   0, "unspecified",                                             unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h", class = { 0, 255 } }
identifier {   1, "txnrelocoverall expiry",                                  unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {   2, "successful handover",                                     unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {   3, "release due to ngran generated reason",                   unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {   4, "release due to 5gc generated reason",                     unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {   5, "handover cancelled",                                      unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {   6, "partial handover",                                        unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {   7, "ho failure in target 5GC ngran node or target system",    unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {   8, "ho target not allowed",                                   forbidden,       open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {   9, "tngrelocoverall expiry",                                  unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  10, "tngrelocprep expiry",                                     unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  11, "cell not available",                                      unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  12, "unknown targetID",                                        unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  13, "no radio resources available in target cell",             congested,       open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  14, "unknown local UE NGAP ID",                                unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  15, "inconsistent remote UE NGAP ID",                          unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  16, "handover desirable for radio reason",                     unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  17, "time critical handover",                                  unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  18, "resource optimisation handover",                          unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  19, "reduce load in serving cell",                             unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  20, "user inactivity",                                         unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  21, "radio connection with ue lost",                           interrupted,     open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  22, "radio resources not available",                           congested,       open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  23, "invalid qos combination",                                 unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  24, "failure in radio interface procedure",                    unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  25, "interaction with other procedure",                        unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  26, "unknown PDU session ID",                                  unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  27, "unknown qos flow ID",                                     unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  28, "multiple PDU session ID instances",                       unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  29, "multiple qos flow ID instances",                          unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  30, "encryption and or integrity protection algorithms not supported", unsupported,     open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  31, "ng intra system handover triggered",                      unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  32, "ng inter system handover triggered",                      unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  33, "xn handover triggered",                                   unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  34, "not supported 5QI value",                                 unsupported,     open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  35, "ue context transfer",                                     unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  36, "ims voice eps fallback or rat fallback triggered",        unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  37, "up integrity protection not possible",                    unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  38, "up confidentiality protection not possible",              unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  39, "slice not supported",                                     unsupported,     open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  40, "ue in rrc inactive state not reachable",                  unavailable,     open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  41, "redirection",                                             unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  42, "resources not available for the slice",                   congested,       open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  43, "ue max integrity protected data rate reason",             unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  44, "release due to cn detected mobility",                     unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  45, "n26 interface not available",                             unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  46, "release due to pre emption",                              preempted,       open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  47, "multiple location reporting reference ID instances",      unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  48, "rsn not available for the up",                            unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  49, "npn access denied",                                       forbidden,       open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  50, "cag only access denied",                                  forbidden,       open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  51, "insufficient ue capabilities",                            unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  52, "redcap ue not supported",                                 unsupported,     open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  53, "unknown MBS Session ID",                                  unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  54, "indicated MBS session area information not served by the gNB", unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  55, "inconsistent slice info for the session",                 unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  56, "misaligned association for multicast unicast",            unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  57, "eredcap ue not supported",                                unsupported,     open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  58, "two rx xr ue not supported",                              unsupported,     open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  59, "aerial ue flight information reporting initiation failure", unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  60, "unknown RAN AIoT Device NGAP ID",                         unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  61, "requested AIoT service area information not served by the gNB", unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  62, "unknown AIoT session",                                    unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  63, "aiot device not reachable",                               unavailable,     open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }
identifier {  64, "multiple AIoT session ID instances",                      unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h" }

causes { "NGAP-TL" }
identifier {   0, "transport resource unavailable",                          congested,       open5gs "lib/asn1c/ngap/NGAP_CauseTransport.h" }
identifier {   1, "unspecified",                                             unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseTransport.h", class = { 0, 255 } }

causes { "NGAP-NAS" }
identifier {   0, "normal release",                                          ended,           open5gs "lib/asn1c/ngap/NGAP_CauseNas.h" }
identifier {   1, "authentication failure",                                  unauthenticated, open5gs "lib/asn1c/ngap/NGAP_CauseNas.h" }
identifier {   2, "deregister",                                              unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseNas.h" }
identifier {   3, "unspecified",                                             unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseNas.h", class = { 0, 255 } }
identifier {   4, "uE not in PLMN serving area",                             unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseNas.h" }
identifier {   5, "mobile IAB not authorized",                               forbidden,       open5gs "lib/asn1c/ngap/NGAP_CauseNas.h" }
identifier {   6, "iAB not authorized",                                      forbidden,       open5gs "lib/asn1c/ngap/NGAP_CauseNas.h" }
identifier {   7, "no aiot NAS response",                                    unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseNas.h" }

causes { "NGAP-MISC" }
identifier {   0, "control processing overload",                             congested,       open5gs "lib/asn1c/ngap/NGAP_CauseMisc.h" }
identifier {   1, "not enough user plane processing resources",              congested,       open5gs "lib/asn1c/ngap/NGAP_CauseMisc.h" }
identifier {   2, "hardware failure",                                        server_error,    open5gs "lib/asn1c/ngap/NGAP_CauseMisc.h" }
identifier {   3, "om intervention",                                         unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseMisc.h" }
identifier {   4, "unknown PLMN or SNPN",                                    unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseMisc.h" }
identifier {   5, "unspecified",                                             unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseMisc.h", class = { 0, 255 } }

causes { "NGAP-PROT" }
identifier {   0, "transfer syntax error",                                   malformed,       open5gs "lib/asn1c/ngap/NGAP_CauseProtocol.h" }
identifier {   1, "abstract syntax error reject",                            malformed,       open5gs "lib/asn1c/ngap/NGAP_CauseProtocol.h" }
identifier {   2, "abstract syntax error ignore and notify",                 malformed,       open5gs "lib/asn1c/ngap/NGAP_CauseProtocol.h" }
identifier {   3, "message not compatible with receiver state",              conflict,        open5gs "lib/asn1c/ngap/NGAP_CauseProtocol.h" }
identifier {   4, "semantic error",                                          malformed,       open5gs "lib/asn1c/ngap/NGAP_CauseProtocol.h" }
identifier {   5, "abstract syntax error falsely constructed message",       malformed,       open5gs "lib/asn1c/ngap/NGAP_CauseProtocol.h" }
identifier {   6, "unspecified",                                             unknown,         open5gs "lib/asn1c/ngap/NGAP_CauseProtocol.h", class = { 0, 255 } }

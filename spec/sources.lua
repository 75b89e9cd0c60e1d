-- SPDX-License-Identifier: MIT
-- The bibliography. Each id becomes a citation word for the other spec files: rfc3261 "21.4.24" is
-- RFC 3261, section 21.4.24. The section must stand in headings/ID.txt; a source that has no such
-- list says why in `unchecked`. `read` is the day the document was read, the headings with it.
--
--       id             title                             about                                                      address
source { "rfc2543",     "RFC 2543",                       "SIP: Session Initiation Protocol (obsolete)",                       "https://www.rfc-editor.org/rfc/rfc2543", read = "2026-11-25" }
source { "rfc3261",     "RFC 3261",                       "SIP: Session Initiation Protocol",                                  "https://www.rfc-editor.org/rfc/rfc3261", read = "2026-11-25" }
source { "rfc3262",     "RFC 3262",                       "Reliability of Provisional Responses in SIP",                       "https://www.rfc-editor.org/rfc/rfc3262", read = "2026-11-25" }
source { "rfc3263",     "RFC 3263",                       "SIP: Locating SIP Servers",                                         "https://www.rfc-editor.org/rfc/rfc3263", read = "2026-11-25" }
source { "rfc3311",     "RFC 3311",                       "The SIP UPDATE Method",                                             "https://www.rfc-editor.org/rfc/rfc3311", read = "2026-11-25" }
source { "rfc3312",     "RFC 3312",                       "Integration of Resource Management and SIP",                        "https://www.rfc-editor.org/rfc/rfc3312", read = "2026-11-25" }
source { "rfc3326",     "RFC 3326",                       "The Reason Header Field for SIP",                                   "https://www.rfc-editor.org/rfc/rfc3326", read = "2026-11-25" }
source { "rfc3329",     "RFC 3329",                       "Security Mechanism Agreement for SIP",                              "https://www.rfc-editor.org/rfc/rfc3329", read = "2026-11-25" }
source { "rfc3398",     "RFC 3398",                       "ISUP to SIP Mapping",                                               "https://www.rfc-editor.org/rfc/rfc3398", read = "2026-11-25" }
source { "rfc3551",     "RFC 3551",                       "RTP Profile for Audio and Video Conferences",                         "https://www.rfc-editor.org/rfc/rfc3551", read = "2026-11-25" }
source { "rfc3892",     "RFC 3892",                       "The SIP Referred-By Mechanism",                                     "https://www.rfc-editor.org/rfc/rfc3892", read = "2026-11-25" }
source { "rfc3903",     "RFC 3903",                       "SIP Extension for Event State Publication",                         "https://www.rfc-editor.org/rfc/rfc3903", read = "2026-11-25" }
source { "rfc3960",     "RFC 3960",                       "Early Media and Ringing Tone Generation in SIP",                    "https://www.rfc-editor.org/rfc/rfc3960", read = "2026-11-25" }
source { "rfc4028",     "RFC 4028",                       "Session Timers in SIP",                                             "https://www.rfc-editor.org/rfc/rfc4028", read = "2026-11-25" }
source { "rfc4411",     "RFC 4411",                       "Extending the SIP Reason Header for Preemption Events",             "https://www.rfc-editor.org/rfc/rfc4411", read = "2026-11-25" }
source { "rfc4412",     "RFC 4412",                       "Communications Resource Priority for SIP",                          "https://www.rfc-editor.org/rfc/rfc4412", read = "2026-11-25" }
source { "rfc4497",     "RFC 4497",                       "Interworking between SIP and QSIG",                                 "https://www.rfc-editor.org/rfc/rfc4497", read = "2026-11-25" }
source { "rfc4733",     "RFC 4733",                       "RTP Payload for DTMF Digits, Telephony Tones, and Telephony Signals", "https://www.rfc-editor.org/rfc/rfc4733", read = "2026-11-25" }
source { "rfc5057",     "RFC 5057",                       "Multiple Dialog Usages in SIP",                                     "https://www.rfc-editor.org/rfc/rfc5057", read = "2026-11-25" }
source { "rfc5079",     "RFC 5079",                       "Rejecting Anonymous Requests in SIP",                               "https://www.rfc-editor.org/rfc/rfc5079", read = "2026-11-25" }
source { "rfc5360",     "RFC 5360",                       "A Framework for Consent-Based Communications in SIP",               "https://www.rfc-editor.org/rfc/rfc5360", read = "2026-11-25" }
source { "rfc5393",     "RFC 5393",                       "Addressing an Amplification Vulnerability in SIP Forking Proxies",  "https://www.rfc-editor.org/rfc/rfc5393", read = "2026-11-25" }
source { "rfc5626",     "RFC 5626",                       "Managing Client-Initiated Connections in SIP",                      "https://www.rfc-editor.org/rfc/rfc5626", read = "2026-11-25" }
source { "rfc5630",     "RFC 5630",                       "The Use of the SIPS URI Scheme in SIP",                             "https://www.rfc-editor.org/rfc/rfc5630", read = "2026-11-25" }
source { "rfc5839",     "RFC 5839",                       "An Extension to SIP Events for Conditional Event Notification",     "https://www.rfc-editor.org/rfc/rfc5839", read = "2026-11-25" }
source { "rfc6086",     "RFC 6086",                       "SIP INFO Method and Package Framework",                             "https://www.rfc-editor.org/rfc/rfc6086", read = "2026-11-25" }
source { "rfc6228",     "RFC 6228",                       "SIP Response Code for Indication of Terminated Dialog",             "https://www.rfc-editor.org/rfc/rfc6228", read = "2026-11-25" }
source { "rfc6442",     "RFC 6442",                       "Location Conveyance for SIP",                                       "https://www.rfc-editor.org/rfc/rfc6442", read = "2026-11-25" }
source { "rfc6665",     "RFC 6665",                       "SIP-Specific Event Notification",                                   "https://www.rfc-editor.org/rfc/rfc6665", read = "2026-11-25" }
source { "rfc8197",     "RFC 8197",                       "A SIP Response Code for Unwanted Calls",                            "https://www.rfc-editor.org/rfc/rfc8197", read = "2026-11-25" }
source { "rfc8224",     "RFC 8224",                       "Authenticated Identity Management in SIP",                          "https://www.rfc-editor.org/rfc/rfc8224", read = "2026-11-25" }
source { "rfc8373",     "RFC 8373",                       "Negotiating Human Language in Real-Time Communications",            "https://www.rfc-editor.org/rfc/rfc8373", read = "2026-11-25" }
source { "rfc8599",     "RFC 8599",                       "Push Notification with SIP",                                        "https://www.rfc-editor.org/rfc/rfc8599", read = "2026-11-25" }
source { "rfc8606",     "RFC 8606",                       "ISDN User Part Cause Location Parameter for the Reason Header",     "https://www.rfc-editor.org/rfc/rfc8606", read = "2026-11-25" }
source { "rfc8688",     "RFC 8688",                       "A SIP Response Code for Rejected Calls",                            "https://www.rfc-editor.org/rfc/rfc8688", read = "2026-11-25" }
source { "rfc8876",     "RFC 8876",                       "Non-interactive Emergency Calls",                                   "https://www.rfc-editor.org/rfc/rfc8876", read = "2026-11-25" }
source { "rfc9410",     "RFC 9410",                       "Handling of Identity Header Errors",                                "https://www.rfc-editor.org/rfc/rfc9410", read = "2026-11-25" }
source { "iana",        "IANA SIP parameters",            "Session Initiation Protocol (SIP) Parameters",                      "https://www.iana.org/assignments/sip-parameters",
  read = "2026-08-22", unchecked = "a registry: rows, no numbered sections" }
source { "atis1000099", "ATIS-1000099",                   "Robocall Call Blocking Notification (603+)",                        "https://www.atis.org",
  unchecked = "the standard is not freely readable; known from public descriptions of it" }
source { "q850",        "ITU-T Q.850",                    "Usage of cause and location in DSS1 and ISUP",                      "https://www.itu.int/rec/T-REC-Q.850",
  unchecked = "the Recommendation was not readable; its table is known from Wireshark, ss7-training.net, Ribbon and RFC 3398, which agree" }
source { "ts24229",     "3GPP TS 24.229",                 "IP multimedia call control protocol based on SIP and SDP",          "https://www.3gpp.org/dynareport/24229.htm",
  unchecked = "known from a page that reprints its grammar" }
source { "ts22001",     "3GPP TS 22.001",                 "Circuit telecommunication services; annex F, call progress",        "https://www.3gpp.org/dynareport/22001.htm",
  unchecked = "F.2 read in a reprint; F.4 known from two programs that cite it, Android and telepathy-ring" }
source { "kamailio",    "Kamailio",                       "SIP server; src/core/error.h and error.c",                          "https://github.com/kamailio/kamailio/blob/master/src/core/error.h",
  read = "2026-11-25", unchecked = "constants in a source file, read at commit 00f4147a; no document lists them" }
source { "opensips",    "OpenSIPS",                       "SIP server; error.h and error.c",                                   "https://github.com/OpenSIPS/opensips/blob/master/error.h",
  unchecked = "constants in a source file, read at commit 027207ad; no document lists them" }
source { "sofia",       "Sofia-SIP",                      "SIP library; sip_status.h",                                         "https://github.com/freeswitch/sofia-sip/blob/master/libsofia-sip-ua/sip/sofia-sip/sip_status.h",
  read = "2026-11-25", unchecked = "a constant of a source file; no document explains it" }
source { "asterisk",    "Asterisk",                       "PBX; causes.h, channel.c, cdr.c, app_dial.c, chan_pjsip.c and res_pjsip.c", "https://github.com/asterisk/asterisk",
  read = "2026-11-25" }
source { "freeswitch",  "FreeSWITCH",                     "softswitch; switch_types.h, switch_channel.c, mod_sofia.c and sofia_glue.c", "https://github.com/signalwire/freeswitch",
  read = "2026-11-25" }
source { "fcc25_15",    "FCC 25-15",                      "Advanced Methods To Target and Eliminate Unlawful Robocalls, 90 FR 13416", "https://www.federalregister.gov/d/2025-04811",
  read = "2026-11-28", unchecked = "its summary was read in a reprint of the Federal Register; the body and what it ends of 607 and 608, second hand" }
source { "implementors", "sip-implementors",              "mailing list of those who write SIP programs",                      "https://mail-archive.com/sip-implementors@lists.cs.columbia.edu/msg01712.html",
  read = "2026-11-28", unchecked = "a mailing list: messages, no sections" }
source { "drachtio203", "drachtio-srf issue 203",         "some carriers try again after a 603",                               "https://github.com/drachtio/drachtio-srf/issues/203",
  read = "2026-11-28", unchecked = "a thread, no sections" }
source { "janus268",    "Janus issue 268",                "603 stops the other devices of an account",                         "https://github.com/meetecho/janus-gateway/issues/268",
  read = "2026-11-28", unchecked = "a thread, no sections" }
source { "livekit785",  "LiveKit SIP pull request 785",   "a carrier that fails over on 503, and not on 486",                  "https://github.com/livekit/sip/pull/785",
  read = "2026-11-28", unchecked = "a thread, no sections" }
source { "twinkle102",  "Twinkle pull request 102",       "486 on the reject key; what gateways make of 603",                  "https://github.com/LubosD/twinkle/pull/102",
  read = "2026-11-28", unchecked = "a thread, no sections" }

-- SPDX-License-Identifier: MIT
-- Why the IMS ended a call (3GPP TS 24.229 section 7.2A.18). The registry of IANA has the names.

causes { "RELEASE_CAUSE" }

--    cause  name                                         outcome          action         side      source
cause { 1, "User ends call",                            ended,           none,          unstated, iana "Reason Protocols" }
cause { 2, "RTP/RTCP time-out",                         media_lost,      check_network, unstated, iana "Reason Protocols" }
cause { 3, "Media bearer loss",                         media_lost,      check_network, unstated, iana "Reason Protocols" }
cause { 4, "SIP timeout - no ACK",                      timeout,         check_network, unstated, iana "Reason Protocols" }
cause { 5, "SIP response time-out",                     timeout,         check_network, unstated, iana "Reason Protocols" }
cause { 6, "Call-setup time-out",                       timeout,         retry_later,   unstated, iana "Reason Protocols" }
cause { 7, "Redirection failure",                       transfer_failed, check_logs,    unstated, iana "Reason Protocols" }

causes { "FAILURE_CAUSE" }

cause { 1, "Media bearer or QoS lost",                  media_lost,      check_network, network,  iana "Reason Protocols" }
cause { 2, "Release of signalling bearer",              interrupted,     check_network, network,  iana "Reason Protocols" }
cause { 3, "Indication of failed resources allocation", congested,       retry_later,   network,  iana "Reason Protocols" }

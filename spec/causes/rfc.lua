-- SPDX-License-Identifier: MIT
-- The causes that RFCs define.

-- Those of SIP are the response codes (RFC 3326 section 2), so codes.lua has them. Here stands what means
-- something else in a Reason than as a response: 200 says that another branch of the INVITE got it.
causes { "SIP", codes = true }

cause { 200, "OK",                             answered_elsewhere, none,         unstated, rfc3326 "3.1" }

causes { "Preemption" }

--    cause  name                              outcome           action          side      source
cause { 1, "UA Preemption",                  preempted,        retry_later,    unstated, rfc4411 "5.1" }
cause { 2, "Reserved Resources Preempted",   preempted,        retry_later,    network,  rfc4411 "5.2" }
cause { 3, "Generic Preemption",             preempted,        retry_later,    unstated, rfc4411 "5.3" }
cause { 4, "Non-IP Preemption",              preempted,        retry_later,    network,  rfc4411 "5.4" }

-- A verification service gives them, which may stand anywhere on the way (RFC 8224 section 6.2.2).
causes { "STIR" }

cause { 403, "Stale Date",                   identity_refused, change_request, unstated, rfc8224 "6.2.2" }
cause { 428, "Use Identity Header",          identity_refused, change_request, unstated, rfc8224 "6.2.2" }
cause { 436, "Bad Identity Info",            identity_refused, change_request, unstated, rfc8224 "6.2.2" }
cause { 437, "Unsupported Credential",       identity_refused, change_request, unstated, rfc8224 "6.2.2" }
cause { 438, "Invalid Identity Header",      identity_refused, change_request, unstated, rfc8224 "6.2.2" }

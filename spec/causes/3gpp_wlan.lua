-- SPDX-License-Identifier: MIT
-- Failures of calls over WLAN, 3GPP TS 29.274 section 8.103. No list of their causes was found, so any
-- cause answers that nothing is known of it.
causes { "DIAMETER" }
causes { "IKEV2" }

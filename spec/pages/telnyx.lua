-- SPDX-License-Identifier: MIT
-- Telnyx's page of SIP response codes: a table for each series, with ranges of codes.

page { telnyx }

table { "codes", "Code | SIP Status | Description | Resolution", "{keys} | {sip} | {name} | {words}" }

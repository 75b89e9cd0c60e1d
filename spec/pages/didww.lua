-- SPDX-License-Identifier: MIT
-- DIDWW's page of the response codes in call logs: a code is printed once for all of its reasons.

page { didww }

table { "note", "Code | Category | Description", "{name} | {words} | {words}",
  section = "SIP Response Code Categories" }
table { "initiator", "Value | Description", "{name} | {words}", section = "Disconnect Initiator" }
table { "calllog", "Disconnect initiator | SIP code | Reason | Description",
  "{who} | {code} | {name} | {words}", section = "SIP Response Codes" }

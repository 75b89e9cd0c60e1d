-- SPDX-License-Identifier: MIT
-- Plivo's page of Zentrunk hangup codes: a table for each section, its range of codes in the heading.

page { zentrunk }

table { "initiator", "Source | Description", "{name} | {words}", section = "Hangup Sources" }
table { "hangup", "Code | Cause | Description | Next Steps", "{key} | {name} | {words} | {advice}",
  heading = "{section} ({low}-{high})" }

-- Once a description has the response code. Who ended the call is said by its words, or by those of
-- the cause; the first of these that is there counts.
finds { "returned {sip}" }
tells { "carrier",        "Carrier" }
tells { "customer",       "Customer" }
tells { "your PBX",       "Customer" }
tells { "from user",      "Customer" }
tells { "by user",        "Customer" }
tells { "at user",        "Customer" }
tells { "user cancelled", "Customer" }
tells { "Zentrunk",       "Zentrunk" }

prose { "Getting Help", { "Debug Logs", "PCAP", "Call UUID", "hangup code" } }

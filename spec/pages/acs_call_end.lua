-- SPDX-License-Identifier: MIT
-- The page of Azure Communication Services on the end of a call: one table, in which a subcode may stand with several codes.

page { acs_call_end, vendor = "acs", short = true }

table { "call_end", "Subcode | Code | Message | Result Categories | Advice", "{key} | {name} | {words} | {name} | {advice}" }
table { "code",     "Subcode | Code | Message | Result Categories | Advice", "| {keys} | {name}. | {} | {advice}" }

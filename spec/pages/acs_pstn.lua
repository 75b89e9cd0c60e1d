-- SPDX-License-Identifier: MIT
-- The page of Azure Communication Services on calls with the telephone network: a table for each class of codes.

page { acs_pstn, vendor = "acs" }

-- What a row is called is its code and, where it has one, its category.
table { "pstn", "SubCode | Code | Message | Result Categories | Advice", "{key} | {name} | {words} | {name} | {advice}" }

-- SPDX-License-Identifier: MIT
-- The disconnect codes that Yeti's seeds insert and then change, by namespace.

page { yeti, form = sql }

table { "codes", "id | namespace_id | code | reason", "{key} | 0 | {sip} | {name}",  section = "TM" }
table { "codes", "id | namespace_id | code | reason", "{key} | 1 | {sip} | {name}",  section = "TS" }
table { "codes", "id | namespace_id | code | reason", "{key} | 2 | {sip} | {name}",  section = "SIP" }
table { "codes", "id | namespace_id | code | reason", "{key} | 2 | 699 | {name}",    section = "SIP" } -- no response code
table { "codes", "id | namespace_id | code | reason", "{key} | 3 | {sip} | {name}",  section = "RADIUS" }

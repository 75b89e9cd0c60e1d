-- SPDX-License-Identifier: MIT
-- Microsoft's pages of Direct Routing's response codes, one behind the other: a heading for each pair of codes, with what is said of it.

page { teams }

heading { "codes", "{key} {sip} {name}" }

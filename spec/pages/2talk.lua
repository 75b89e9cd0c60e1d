-- SPDX-License-Identifier: MIT
-- 2talk's page: some codes explained at length under their own headings, then groups of bullets, which
-- name the same codes again, and the payload types of its SDP.

page { talk, ends = { "Response code groups" } }

heading { "sip", "{key} {name}", sections = { "Common 2talk troubleshooting codes" } }
item { "sip", "{key} {name}: {words}", again = true, sections = {
  "1xx Informational", "2xx Success", "4xx Request failures", "5xx Server errors",
  "6xx Global failures",
} }

item { "codec", "{type}: {codec}{words}", sections = { "SDP and media details" }, others = true }
item { "note", "{name}: {words}",         sections = { "SDP and media details" }, others = true }
prose { "SDP and media details", { "offer", "answer" } }

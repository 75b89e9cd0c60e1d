-- SPDX-License-Identifier: MIT
-- The knowledge-base list: a bullet for each code, under a heading for each class.

page { kb, ends = { "Related Articles" } }

item { "listed", "{key} {name} - {words}", sections = {
  "1xx Informational SIP Responses", "2xx Success Responses", "3xx Redirection Responses",
  "4xx Request Failures", "5xx Server Errors", "6xx Global Failures",
} }

-- SPDX-License-Identifier: MIT
-- Plivo's page of hangup causes of its Voice API: a table for each section, its range of codes in the heading.

page { plivo_voice }

table { "initiator", "Source | Description", "{name} | {words}", section = "Hangup Sources",
  without = { "Error", "Unknown" } }
table { "hangup", "Code | Cause | Description | Next Steps", "{key} | {name} | {words} | {advice}", heading = "{section} ({low}-{high})" }

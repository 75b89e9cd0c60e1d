-- SPDX-License-Identifier: MIT
-- Twilio's error dictionary, as its site offers it to programs.

page { twilio, form = json }

-- Those about calls that fail; the others are of what is said and heard in a call, and of other products.
table { "errors", "code | message | causes | solutions", "{key} | {name} | {words} | {advice}",
  keys = { "10001-10005", "13201-13258", "13802", "21200-21263", "32001-32401" },
  without = { "13216", "13256-13257" } }

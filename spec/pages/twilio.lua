-- SPDX-License-Identifier: MIT
-- Twilio's error dictionary, as its site offers it to programs.

page { twilio, form = json }

-- Those that end a SIP call or refuse a registration; the others are of programs, of payments, of faxes.
table { "errors", "code | message | description", "{key} | {name} | {words}",
  keys = { "10001", "32001-32299" },
  without = { "32018", "32019", "32021", "32113-32115", "32214", "32215" } }

-- SPDX-License-Identifier: MIT
-- Cisco's chapter of the codes in call detail records: a table of numbers, and one of larger ones with their hexadecimal.

page { cisco_cucm }

table { "causes", "Code | Description", "{key} | {name}" }
table { "causes", "Decimal Value Code | Hex Value Code | Description", "{key} | {} | {name}" }

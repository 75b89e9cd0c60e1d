-- SPDX-License-Identifier: MIT
-- The field DisconnectReason in Amazon Connect's page of contact records: two lists, of calls and of campaigns.

page { amazon_connect }

item { "reasons", "{key} - {words}", sections = { "DisconnectReason" }, others = true }
item { "reasons", "{key}: {words}",  sections = { "DisconnectReason" }, others = true }

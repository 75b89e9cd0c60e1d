-- SPDX-License-Identifier: MIT
-- The class of Retell's SDK that has the reasons of a disconnection.

page { retell_sdk, vendor = "retell", form = enums }

table { "reasons", "value", "{key}", sections = { "disconnection_reason" } }

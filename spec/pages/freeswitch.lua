-- SPDX-License-Identifier: MIT
-- The enumeration of FreeSWITCH's causes.

page { freeswitch, form = enums }

table { "causes", "name | value", "SWITCH_CAUSE_{key} | {name}", sections = { "switch_call_cause_t" } }

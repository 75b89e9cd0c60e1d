-- SPDX-License-Identifier: MIT
-- The codes of AlertMsg-Error and Geolocation-Error, and the states and reasons of
-- Subscription-State, for src/error_fields.c.

local list = require "common.list"
local new_pool = require "layout.pool"

return function(records)
  local strings, words = new_pool "", records.words
  local function row(record)
    local name = record.phrase or record.word
    return {
      code = record.code or record.number, name = strings.add(name), note = name,
      outcome = record.outcome, action = record.action,
    }
  end
  local nothing = { code = 0, name = 0, outcome = words.outcome[1], action = words.action[1] }
  local alerts, geolocations = records.alert_errors, records.geolocation_errors
  local reasons = records.subscription_reasons
  local substates = list.each(records.substates, function(record)
    return { at = strings.add(record.word), note = record.word }
  end)
  return {
    name = "error_field_tables.h", from = "spec/headers.lua",
    { kind = "pool", name = "detail_strings", pool = strings },
    {
      kind = "enum",
      { "DETAIL_ALERTS", 1, "AlertMsg-Error" },
      { "DETAIL_GEOLOCATIONS", 1 + #alerts, "Geolocation-Error" },
      { "DETAIL_REASONS", 1 + #alerts + #geolocations, "Subscription-State" },
      { "DETAIL_END", 1 + #alerts + #geolocations + #reasons },
    },
    {
      kind = "rows", name = "detail_rows", type = "struct sipcause_detail",
      heading = "code, name, outcome, action",
      columns = "code name outcome=SIPCAUSE_OUTCOME_ action=SIPCAUSE_ACTION_",
      rows = list.joined({ nothing }, list.each(alerts, row), list.each(geolocations, row),
        list.each(reasons, row)),
    },
    {
      kind = "rows", name = "substate_words", type = "uint16_t", columns = "at",
      comment = "From 1.", rows = list.joined({ { at = 0 } }, substates),
    },
  }
end

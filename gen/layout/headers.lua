-- SPDX-License-Identifier: MIT
-- The words that header fields are searched for, protocols before locations, and the warn codes,
-- for src/headers.c.

local keys = require "layout.keys"
local list = require "common.list"
local new_pool = require "layout.pool"

return function(records, layout)
  local strings, phrases = new_pool "", new_pool ""
  local words = list.each(list.joined(records.protocols, records.locations), function(record)
    return { at = strings.add(record.word), key = record.word, note = record.word }
  end)
  local warnings = list.each(records.warnings, function(record)
    return { code = record.code, at = phrases.add(record.phrase), note = record.phrase }
  end)
  local sides = list.each(records.locations, function(record)
    return record.side and record.side.number or 0
  end)
  local set = keys.set("header", words, layout.ask)
  return {
    name = "header_tables.h", from = "spec/headers.lua",
    { kind = "enum", { "HEADER_PROTOCOLS", #records.protocols } },
    { kind = "pool", name = "header_strings", pool = strings },
    {
      kind = "rows", name = "header_words", type = "uint16_t", columns = "at",
      comment = "Protocols from 1, then locations.",
      parts = { { rows = { { at = 0 } } }, { rows = words } },
    },
    { kind = "one", name = "header_keys", type = "struct key_set", cell = { set = set, at = 0 } },
    { kind = "numbers", name = "header_bytes", type = "uint8_t", rows = set.bytes },
    {
      kind = "numbers", name = "location_sides", type = "uint8_t", rows = sides,
      comment = "Which side each location is on.",
    },
    { kind = "pool", name = "warn_phrases", pool = phrases },
    {
      kind = "rows", name = "warn_codes", type = "struct warn_code", columns = "code at",
      comment = "The last is the answer for a code nobody registered.",
      parts = { { rows = warnings }, { rows = { { code = 0, at = 0 } } } },
    },
  }
end

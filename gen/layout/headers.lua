-- SPDX-License-Identifier: MIT
-- The words that header fields are searched for, protocols before locations, and the warn codes, for
-- src/headers.c.

local keys = require "layout.keys"
local new_pool = require "layout.pool"

return function(records, layout)
  local strings, words, phrases, warnings = new_pool(), {}, new_pool(), {}
  strings.add ""
  for _, list in ipairs { records.protocols, records.locations } do
    for _, record in ipairs(list) do
      words[#words + 1] = { at = strings.add(record.word), key = record.word, note = record.word }
    end
  end
  local set = keys.set("header", words, layout.ask)
  phrases.add ""
  for i, record in ipairs(records.warnings) do
    warnings[i] = { code = record.code, at = phrases.add(record.phrase), note = record.phrase }
  end
  return {
    name = "header_tables.h", from = "spec/headers.lua",
    { kind = "enum", { "HEADER_PROTOCOLS", #records.protocols } },
    { kind = "pool", name = "header_strings", pool = strings },
    {
      kind = "rows", name = "header_words", type = "uint16_t", comment = "Protocols from 1, then locations.",
      columns = "at", parts = { { rows = { { at = 0 } } }, { rows = words } },
    },
    { kind = "one", name = "header_keys", type = "struct key_set", cell = { set = set, at = 0 } },
    { kind = "numbers", name = "header_bytes", type = "uint8_t", rows = set.bytes },
    { kind = "pool", name = "warn_phrases", pool = phrases },
    {
      kind = "rows", name = "warn_codes", type = "struct warn_code", columns = "code at",
      comment = "The last is the answer for a code nobody registered.",
      parts = { { rows = warnings }, { rows = { { code = 0, at = 0 } } } },
    },
  }
end

-- SPDX-License-Identifier: MIT
-- The response codes by their wordings, for src/phrases.c. Sets layout.variants: the pool of those
-- that are no registered phrase.

local fold = require "common.fold"
local keys = require "layout.keys"
local new_pool = require "layout.pool"

-- Every wording of every code: registered phrases are in the pool of status.lua, the others behind
-- them.
local function wordings_of(statuses, phrases, variants)
  local wordings = {}
  local function add(record, phrase, at)
    table.insert(wordings, { key = phrase, code = record.code, at = at, note = phrase })
  end
  for _, record in ipairs(statuses) do
    add(record, record.phrase, phrases.add(record.phrase))
    for _, phrase in ipairs(record.variants) do
      add(record, phrase, phrases.size + variants.add(phrase))
    end
  end
  table.sort(wordings, function(a, b)
    if a.code ~= b.code then return a.code < b.code end
    return a.at < b.at
  end)
  return wordings
end

return function(records, layout)
  local variants = new_pool()
  layout.variants = variants
  local wordings = wordings_of(records.statuses, layout.phrases, variants)
  local set = keys.set("phrase", wordings, layout.ask)
  for i, wording in ipairs(set.items) do
    local before = set.items[i - 1]
    if before and fold(before.key) == fold(wording.key) then wording.at = before.at end
  end
  return {
    name = "phrase_tables.h", from = "spec/codes.lua",
    { kind = "pool", name = "status_variants", pool = variants },
    {
      kind = "rows", name = "wordings", type = "struct wording", columns = "code at",
      rows = set.items,
    },
    { kind = "one", name = "wording_set", type = "struct key_set", cell = { set = set, at = 0 } },
    { kind = "numbers", name = "wording_bytes", type = "uint8_t", rows = set.bytes },
  }
end

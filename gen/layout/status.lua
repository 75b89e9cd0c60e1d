-- SPDX-License-Identifier: MIT
-- The response codes, for src/status.c. Sets layout.statuses: the records at their places, from 1.

local list = require "common.list"
local new_blocks = require "layout.blocks"
local new_pool = require "layout.pool"
local parts = require "layout.parts"

-- The record of what is no response code.
local function nothing_of(words)
  return {
    code = 0, phrase = "", outcome = words.outcome[1], action = words.action[1],
    flags = {}, texts = {},
  }
end

-- The flags as one number; `registered` is a field of its own.
local function flag_bits(record, words)
  local bits = 0
  for _, flag in ipairs(record.flags) do bits = bits | 1 << flag.number end
  for _, flag in ipairs(words.flag) do
    if flag.word == "registered" and record.registered then bits = bits | 1 << flag.number end
  end
  return bits
end

-- The records at their places, each gap the one of nothing. There is at least one such; its place
-- is the answer for what is no response code.
local function place(blocks, nothing)
  local records, gap = {}, nil
  for at = 0, blocks.size do
    if at == blocks.size and gap then break end
    if not blocks.places[at] then gap = gap or at end
    records[at + 1] = blocks.places[at] or nothing
  end
  return records, gap
end

return function(records, layout)
  local phrases, words = new_pool "", records.words
  for _, record in ipairs(records.statuses) do phrases.add(record.phrase) end
  local blocks = new_blocks(records.statuses)
  local placed, gap = place(blocks, nothing_of(words))
  local rows = list.each(placed, function(record)
    return {
      code = record.code, phrase = phrases.add(record.phrase), note = record.phrase,
      outcome = record.outcome, action = record.action, flags = flag_bits(record, words),
      effect = record.effect and record.effect.number or 0,
    }
  end)
  layout.statuses, layout.phrases = placed, phrases
  return {
    name = "status_tables.h", from = "spec/codes.lua",
    { kind = "pool", name = "status_phrases", pool = phrases },
    {
      kind = "enum",
      { "STATUS_BLOCK", blocks.width, "codes in a block" },
      { "STATUS_FIRST_BLOCK", blocks.first, "that of the lowest code" },
      { "STATUS_NOTHING", gap, "the row for what is no response code" },
    },
    {
      kind = "numbers", name = "status_blocks", type = parts.width(blocks.size),
      rows = blocks.shifts,
    },
    {
      kind = "rows", name = "status_rows", type = "struct sipcause_status",
      heading = "code, phrase, outcome, action, effect, flags",
      columns = "code phrase outcome=SIPCAUSE_OUTCOME_ action=SIPCAUSE_ACTION_ effect flags#",
      bytes = "effect flags", rows = rows,
    },
  }
end

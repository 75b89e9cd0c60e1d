-- SPDX-License-Identifier: MIT
-- The response codes, for src/status.c. Sets layout.statuses: the records at their places, from 1,
-- and behind them those of classes.

local list = require "common.list"
local new_blocks = require "layout.blocks"
local new_pool = require "layout.pool"
local parts = require "layout.parts"
local rows = require "common.rows"

-- Who needs phrases as they stand, for this alone or where they are packed, too.
local PLAIN = "SIPCAUSE_PHRASE_POINTERS || SIPCAUSE_PHRASES || SIPCAUSE_REPLIES "
  .. "|| SIPCAUSE_CAUSES_SIP"

-- The record of what is no response code.
local function nothing_of(words)
  return {
    code = 0, phrase = "", outcome = words.outcome[1], action = words.action[1],
    flags = {}, texts = {},
  }
end

-- The codes that say which side they are of, and the phrases that do, behind the answer for all
-- others.
local function sides_of(records)
  local rows_of = { { code = 0, outcome = 0, side = "SIPCAUSE_SIDE_UNKNOWN" } }
  for _, record in ipairs(list.joined(records.statuses, records.senses.phrase)) do
    if record.side then rows_of[#rows_of + 1] = record end
  end
  return rows_of
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

-- A function that makes the row of a record, or of another sense of it.
local function row_maker(layout, phrases, words)
  return function(record)
    local status = record.status or record
    local effect = record.effect or status.effect
    return {
      code = status.code, note = status.phrase,
      phrase = {
        plain = phrases.add(status.phrase), packed = layout.packed_phrases[status.phrase],
      },
      outcome = record.outcome, action = record.action, flags = flag_bits(status, words),
      effect = effect and effect.number or 0,
    }
  end
end

-- A table of such rows, of which `fields` says the rest.
local function table_of(fields)
  fields.kind, fields.type = "rows", "struct sipcause_status"
  fields.heading = "code, phrase, outcome, action, effect, flags"
  fields.columns = "code phrase|PHRASE_AT outcome=SIPCAUSE_OUTCOME_ action=SIPCAUSE_ACTION_ effect "
    .. "flags#"
  fields.bytes = "effect flags"
  return fields
end

-- For each class the place, from 0, of the record that answers for its unregistered codes: its own,
-- or that of the code that they are treated as.
local function answers_of(placed, gap)
  local answers = {}
  for class = 1, 6 do
    answers[class] = gap
    for i, record in ipairs(placed) do
      local is_own = record.class == class
      if is_own or record.code == rows.code_of_class(class) then answers[class] = i - 1 end
    end
  end
  return answers
end

return function(records, layout)
  local phrases, words = new_pool "", records.words
  for _, record in ipairs(records.statuses) do phrases.add(record.phrase) end
  local blocks, nothing = new_blocks(records.statuses), nothing_of(words)
  local placed, gap = place(blocks, nothing)
  local first_class = #placed
  list.append(placed, records.senses.class)
  layout.make_status_row, layout.status_table = row_maker(layout, phrases, words), table_of
  layout.no_status = nothing
  layout.statuses, layout.phrases = placed, phrases
  return {
    name = "status_tables.h", from = "spec/codes.lua",
    { kind = "pool", name = "status_phrases", pool = phrases, option = PLAIN },
    {
      kind = "enum",
      { "STATUS_BLOCK", blocks.width, "codes in a block" },
      { "STATUS_FIRST_BLOCK", blocks.first, "that of the lowest code" },
      { "STATUS_NOTHING", gap, "the row for what is no response code" },
      { "STATUS_CLASSES", first_class, "behind all codes, the first row of a class" },
    },
    {
      kind = "numbers", name = "status_blocks", type = parts.width(blocks.size),
      rows = blocks.shifts,
    },
    {
      kind = "numbers", name = "status_of_class", type = parts.width(#placed),
      comment = "The row that answers for what nobody registered, from 1xx on.",
      rows = answers_of(placed, gap),
    },
    table_of { name = "status_rows", rows = list.each(placed, layout.make_status_row) },
    {
      kind = "rows", name = "status_sides", type = "struct status_side", rows = sides_of(records),
      columns = "code outcome=SIPCAUSE_OUTCOME_ side=SIPCAUSE_SIDE_", bytes = "outcome side",
    },
  }
end

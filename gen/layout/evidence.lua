-- SPDX-License-Identifier: MIT
-- Where messages have the vendors' codes, for src/evidence.c: a row for each place, in parts, so
-- that it goes with its vendor.

local list = require "common.list"
local new_pool = require "layout.pool"
local parts = require "layout.parts"

-- How a key is cut out of its text, in the order of the enumerators: the last two make one of the
-- response code, and have no meaning without it.
local CUTS = { "first_number", "first_word", "last_word", "whole", "code", "code_and_phrase" }

local PLACES = { "header", "status", "reason_text", "column" }

local function enumerators(prefix, words)
  local t = { kind = "enum" }
  for i, word in ipairs(words) do t[i] = { prefix .. word:upper(), i } end
  return t
end

-- The place of a space among those of its vendor, from 0.
local function place_of(vendor, id)
  for i, space in ipairs(vendor.spaces) do
    if space.id == id then return i - 1 end
  end
end

local function row_of(part, record)
  local cut = record.cut or { word = "whole" } -- a column holds nothing but the key
  local name = record.name and { part = part, at = part.strings.add(record.name) } or 0
  return {
    name = name, name_len = #(record.name or ""), vendor = part.vendor,
    space = place_of(part.vendor, record.key_of), where = "IN_" .. record.verb:upper(),
    cut = "CUT_" .. cut.word:upper(), named = (record.named or cut.of) and 1 or 0,
    note = record.name,
  }
end

-- The lengths of the names of its header fields, a bit each.
local function lengths_of(part)
  local bits = 0
  for _, record in ipairs(part.vendor.evidence) do
    if record.verb == "header" then bits = bits | 1 << #record.name end
  end
  return bits
end

local function new_part(vendor)
  local part = parts.of_vendor(vendor)
  part.strings = new_pool()
  part.messages, part.columns = {}, {}
  for _, record in ipairs(vendor.evidence) do
    local rows = record.verb == "column" and part.columns or part.messages
    rows[#rows + 1] = row_of(part, record)
  end
  return part
end

local NOTHING = {
  name = 0, name_len = 0, vendor = "SIPCAUSE_NOBODY", space = 0, where = 0, cut = 0, named = 0,
}

-- A table of the rows that each part has as `which`. Columns of records are apart, since they are
-- the most and no message has them.
local function rows_table(name, all, which)
  return {
    kind = "rows", name = name, type = "struct evidence",
    parts = parts.behind({ NOTHING }, all, function(part) return part[which] end),
    heading = "name, its length, vendor, space, where, cut, only of a vendor that was named",
    columns = "name@FIELDS name_len vendor=SIPCAUSE_ space where= cut= named",
    bytes = "name_len space named",
  }
end

return function(records)
  local all, lengths = list.each(records.vendors, new_part), {}
  for _, part in ipairs(all) do
    local bits = lengths_of(part)
    if bits > 0 then lengths[#lengths + 1] = { option = part.option, bits = bits } end
  end
  return {
    name = "evidence_tables.h", from = "spec/vendors",
    { kind = "places", comment = "Where the vendor's part of the names begins." },
    enumerators("IN_", PLACES), enumerators("CUT_", CUTS),
    {
      kind = "mask", name = "FIELD_LENGTHS", bits = lengths,
      comment = "How long the names of the fields are, a bit for each length.",
    },
    { kind = "pools", name = "field_names", places = "FIELDS", parts = all },
    rows_table("message_evidence", all, "messages"),
    rows_table("column_evidence", all, "columns"),
  }
end

-- SPDX-License-Identifier: MIT
-- What src/ cannot know before there are tables: lists to loop over, and how wide the offsets are that
-- grow with the number of vendors.

local parts = require "layout.parts"
local rows = require "common.rows"

local function constants(list, make)
  local out = {}
  for i, one in ipairs(list) do out[i] = { constant = make(one) } end
  return out
end

local function size_of(list)
  local size = 0
  for _, part in ipairs(list) do size = size + part.strings.size end
  return size
end

local function bytes_of(list)
  local size = 0
  for _, part in ipairs(list) do size = size + #part.bytes end
  return size
end

local function most_entries(list)
  local most = 0
  for _, part in ipairs(list) do most = math.max(most, #part.entries) end
  return most
end

return function(records, layout)
  local vendors = constants(records.vendors, parts.constant)
  vendors[#vendors] = nil -- nothing is behind the last
  return {
    name = "lists.h", from = "spec/",
    {
      kind = "each", name = "EACH_VOCABULARY", of = constants(rows.vocabularies, function(verb) return verb end),
      comment = "of(list) for each of the closed lists that have words for people.",
    },
    {
      kind = "each", name = "EACH_VENDOR_BEFORE_OTHERS", of = vendors,
      comment = "of(constant) for each vendor behind which others stand in the tables.",
    },
    { kind = "width", name = "vendor_string_at", most = size_of(layout.parts), comment = "Offsets, as wide as they have to be." },
    { kind = "width", name = "vendor_byte_at", most = bytes_of(layout.parts) },
    { kind = "width", name = "vendor_index", most = most_entries(layout.parts) },
    { kind = "width", name = "fact_string_at", most = size_of(layout.fact_parts) },
    { kind = "width", name = "cited_string_at", most = size_of(layout.cited_parts) },
  }
end

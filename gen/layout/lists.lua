-- SPDX-License-Identifier: MIT
-- What src/ cannot know before there are tables: lists to loop over, and how wide the offsets are
-- that grow with the number of vendors.

local list = require "common.list"
local parts = require "layout.parts"
local rows = require "common.rows"

local function constants(items, make)
  return list.each(items, function(one) return { constant = make(one) } end)
end

local function sizes_of(all)
  return parts.sizes(all, function(part) return part.strings.size end)
end

local function most_entries(all)
  return math.max(0, table.unpack(list.each(all, function(part) return #part.entries end)))
end

return function(records, layout)
  local vendors = constants(records.vendors, parts.constant)
  vendors[#vendors] = nil -- nothing is behind the last
  local bytes = parts.sizes(layout.parts, function(part)
    return math.max(#part.bytes, #part.numbers)
  end)
  local packed = parts.sizes(layout.parts, function(part) return #part.words.bytes end)
  return {
    name = "lists.h", from = "spec/",
    {
      kind = "each", name = "EACH_VOCABULARY", of = constants(rows.vocabularies, tostring),
      comment = "of(list) for each of the closed lists that have words for people.",
    },
    {
      kind = "each", name = "EACH_VENDOR_BEFORE_OTHERS", of = vendors,
      comment = "of(constant) for each vendor behind which others stand in the tables.",
    },
    {
      kind = "width", name = "vendor_string_at", parts = sizes_of(layout.string_parts),
      comment = "Offsets, as wide as they have to be.",
    },
    { kind = "width", name = "vendor_packed_at", parts = packed },
    { kind = "width", name = "vendor_byte_at", parts = bytes },
    { kind = "width", name = "vendor_index", most = most_entries(layout.parts) },
    { kind = "width", name = "fact_string_at", parts = sizes_of(layout.fact_parts) },
    { kind = "width", name = "cited_string_at", parts = sizes_of(layout.cited_parts) },
    {
      kind = "width", name = "citation_at", narrow = "uint8_t",
      parts = parts.sizes(layout.cited_parts, function(part)
        return #part.rows + (part.constant and 0 or 1)
      end),
    },
    { kind = "width", name = "document_string_at", parts = sizes_of(layout.document_parts) },
  }
end

-- SPDX-License-Identifier: MIT
-- Tables in parts, one after the other: what belongs to a vendor or a profile goes when it is left
-- out. A part has `constant`, which names it in C, and `option`, under which it is there; what is
-- always there has neither.

local list = require "common.list"
local new_pool = require "layout.pool"

local parts = {}

-- The constant of a vendor, without what stands before it.
function parts.constant(vendor) return vendor.id:upper() end

function parts.option(vendor) return "SIPCAUSE_VENDOR_" .. parts.constant(vendor) end

function parts.profile_option(profile) return "SIPCAUSE_MAPPING_" .. profile.id:upper() end

-- A vendor's part of some tables, with a pool that has "" at 0.
function parts.of_vendor(vendor)
  return {
    vendor = vendor, id = vendor.id, strings = new_pool "",
    constant = parts.constant(vendor), option = parts.option(vendor),
  }
end

-- The constant of a protocol of Reason, without what stands before it.
function parts.protocol_constant(protocol) return (protocol.word:upper():gsub("[^%w]", "_")) end

-- What a table has of each part: rows_of(part).
function parts.each(all, rows_of)
  return list.each(all, function(part) return { part = part, rows = rows_of(part) } end)
end

-- The same behind `first`, rows that are always there.
function parts.behind(first, all, rows_of)
  return list.joined({ { rows = first } }, parts.each(all, rows_of))
end

-- How much each part has, size_of(part), and under which option: what the width of offsets depends
-- on.
function parts.sizes(all, size_of)
  return list.each(all, function(part) return { size = size_of(part), option = part.option } end)
end

-- The type of numbers up to `most`.
function parts.width(most)
  return most <= 0xff and "uint8_t" or most <= 0xffff and "uint16_t" or "uint32_t"
end

return parts

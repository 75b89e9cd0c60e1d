-- SPDX-License-Identifier: MIT
-- Tables in parts, one after the other: what belongs to a vendor goes when the vendor is left out.
-- A part has `constant`, which names it in C, and `option`, under which it is there; what is always
-- there has neither.

local parts = {}

-- The constant of a vendor, without what stands before it.
function parts.constant(vendor) return vendor.id:upper() end

function parts.option(vendor) return "SIPCAUSE_VENDOR_" .. parts.constant(vendor) end

-- What a table has of each part: rows_of(part).
function parts.each(list, rows_of)
  local out = {}
  for i, part in ipairs(list) do out[i] = { part = part, rows = rows_of(part) } end
  return out
end

-- The same behind `first`, rows that are always there.
function parts.behind(first, list, rows_of)
  return table.move(parts.each(list, rows_of), 1, #list, 2, { { rows = first } })
end

-- The type of numbers up to `most`.
function parts.width(most)
  return most <= 0xff and "uint8_t" or most <= 0xffff and "uint16_t" or "uint32_t"
end

return parts

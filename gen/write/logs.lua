-- SPDX-License-Identifier: MIT
-- What the template of the tool's log_shapes.h may ask for: shapes of lines, taken apart.

local c = require "write.c"
local list = require "common.list"
local log_shape = require "common.log_shape"

local each = list.each

-- What a hole is called in C, where that is not its name.
local HOLES = { [""] = "ANYTHING", ["#"] = "NUMBER" }

local function hole_of(part)
  return part.hole and (HOLES[part.hole] or part.hole:upper()) or "NOTHING"
end

-- A shape: where its parts begin among `all`, to which they are added, how many there are, which of
-- them has the anchor, and that.
local function shape_of(record, all)
  local parts = log_shape.parts(record.shape)
  local anchor = log_shape.anchor(parts)
  local first = #all
  list.append(all, each(parts, function(part)
    return { literal = c.quote(part.literal), len = #part.literal, hole = hole_of(part) }
  end))
  return {
    id = record.id, first = first, count = #parts, anchor = anchor - 1,
    bytes = c.quote(parts[anchor].literal:sub(-log_shape.ANCHOR)),
    vendor = c.quote(record.vendor or ""), space = c.quote(record.space or ""),
    ends = record.ends and 1 or 0,
  }
end

local function record_of(record)
  return {
    id = record.id, vendor = c.quote(record.vendor), count = #record.columns,
    columns = table.concat(each(record.columns, c.quote), ", "),
  }
end

return function(logs)
  local parts, records = {}, each(logs.record, record_of)
  local function shapes(rows)
    return each(rows, function(record) return shape_of(record, parts) end)
  end
  return {
    banner = c.banner "spec/logs.lua", anchor_size = log_shape.ANCHOR,
    shapes = shapes(logs.shape), befores = shapes(logs.before), parts = parts,
    records = records,
    most_columns = math.max(1, table.unpack(each(records, function(one) return one.count end))),
  }
end

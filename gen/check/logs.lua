-- SPDX-License-Identifier: MIT
-- Lines of other programs' logs: does each say something of a call, has each sample the shape, and
-- is what stands in its holes known?

local list = require "common.list"
local lists = require "check.lists"
local log_shape = require "common.log_shape"
local nearest = require "common.nearest"
local rows = require "common.rows"

-- What a line may say, and the one that this says.
local SAID = { "code", "key", "cause" }

local function said_by(row)
  local said
  for _, hole in ipairs(SAID) do
    if row.shape:find("{" .. hole .. "}", 1, true) then
      if said then return nil, "both {" .. said .. "} and {" .. hole .. "}" end
      said = hole
    end
  end
  return said, "none of {code}, {key} and {cause}"
end

-- The vendor of a row, and its space, where the row names them and there are such.
local function vendor_of(spec, row, complain)
  local ids = {}
  for _, vendor in ipairs(spec.vendors.vendor) do ids[vendor.id or 1] = vendor end
  if not ids[row.vendor] then
    complain(row, "no vendor is called '%s'%s", row.vendor, nearest.hint(row.vendor, ids))
  end
  return ids[row.vendor]
end

local function space_of(spec, row, complain)
  local vendor, spaces = vendor_of(spec, row, complain), {}
  if not vendor then return end
  for _, space in ipairs(spec.vendors.space) do
    if space.its_vendor == vendor and space.id then spaces[space.id] = space end
  end
  if not spaces[row.space] then
    complain(row, "%s has no space '%s'%s", row.vendor, row.space,
      nearest.hint(row.space, spaces))
  end
  return spaces[row.space]
end

-- Is it a key of the space, or a name, to the letter?
local function is_key(spec, space, key)
  for _, row in ipairs(space.key and rows.of_space(spec, space) or {}) do
    if rows.key(row) == key or row.name == key then return true end
  end
end

-- What is wrong with what stands in the holes of a sample, or nil.
local function wrong_holes(spec, space, holes, exists)
  if holes.code and not exists(tonumber(holes.code)) then
    return ("%s is not a code of codes.lua"):format(holes.code)
  elseif holes.key and space and not is_key(spec, space, holes.key) then
    return ("'%s' is no key or name of %s"):format(holes.key, space.id)
  elseif holes.cause and (tonumber(holes.cause) < 1 or tonumber(holes.cause) > 127) then
    return ("%s is no cause of Q.850"):format(holes.cause)
  end
end

local function check_samples(row, whole, complain, wrong)
  for _, sample in ipairs(row.samples or {}) do
    local holes = log_shape.match(row.shape, sample, whole)
    local why = holes and wrong(holes) or not holes and "it has another shape"
    if why then complain(row, "in the sample \"%s\": %s", sample, why) end
  end
end

local function check_shape(spec, row, exists, complain)
  local said, why = said_by(row)
  local parts = log_shape.parts(row.shape)
  if #parts[log_shape.anchor(parts)].literal < log_shape.ANCHOR then
    complain(row, "no text in it has %d bytes to search for", log_shape.ANCHOR)
  elseif not said then
    complain(row, "a line must say one thing of a call, not %s", why)
  elseif (said == "key") ~= (row.vendor ~= nil and row.space ~= nil) then
    complain(row, "vendor and space say whose keys stand in {key}, and nothing else")
  else
    local space = said == "key" and space_of(spec, row, complain)
    check_samples(row, false, complain, function(holes)
      return wrong_holes(spec, space, holes, exists)
    end)
  end
end

-- How many cells a line of a table has.
local function cells_in(line)
  return select(2, line:gsub('"[^"]*"', ""):gsub(",", "")) + 1
end

-- Has one of the columns the codes of this vendor?
local function has_column(spec, vendor, columns)
  for _, column in ipairs(spec.vendors.column) do
    for _, name in ipairs(columns) do
      if column.its_vendor == vendor and column.name == name then return true end
    end
  end
end

local function check_record(spec, row, complain)
  if not row.vendor then return complain(row, "whose record is it? vendor = \"...\"") end
  local vendor = vendor_of(spec, row, complain)
  if not (vendor and row.columns) then return end
  if not has_column(spec, vendor, row.columns) then
    complain(row, "no column of it is one of %s's", row.vendor)
  end
  for _, sample in ipairs(row.samples or {}) do
    if cells_in(sample) < #row.columns then
      complain(row, "a sample has %d columns, not %d", cells_in(sample), #row.columns)
    end
  end
end

return function(spec, exists, complain)
  local logs = spec.logs
  local all = list.joined(logs.shape, logs.before, logs.record)
  lists.unique(all, lists.field "id", lists.field "id", complain)
  for _, row in ipairs(logs.shape) do
    if row.shape then check_shape(spec, row, exists, complain) end
  end
  for _, row in ipairs(logs.before) do
    if row.shape then check_samples(row, true, complain, function() end) end
  end
  for _, row in ipairs(logs.record) do check_record(spec, row, complain) end
end

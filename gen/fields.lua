-- SPDX-License-Identifier: MIT
-- Gives the rows of a spec their field names, as verbs.lua has them: row.code instead of row[1], nil
-- where the field does not hold what it should, which is complained of.

local kinds = require "kinds"
local nearest = require "nearest"
local verbs = require "verbs"

local fields = {}

-- How a value looks in a complaint.
local function show(value)
  if type(value) == "string" then return ("%q"):format(value):gsub("\\\n", "\\n") end
  if type(value) ~= "table" then return tostring(value) end
  if value.kind == "source" then return value.row[1] .. " without a section" end
  return value.word or value.kind or "a table"
end

local function split(field)
  local name, kind, optional = field:match("^([%w_]+):([%w_]+)(%??)$")
  return name, kind, optional ~= ""
end

local function list_of(shape)
  local names = {}
  for i, field in ipairs(shape) do names[i] = split(field) end
  return table.concat(names, ", ")
end

-- row.sip = inferred(404) becomes row.sip = 404 and row.sip_inferred; unstated becomes nil.
local function settle(row, name, value)
  local kind = type(value) == "table" and value.kind
  if kind == "unstated" then return end
  row[name] = value
  if kind == "inferred" then row[name], row[name .. "_inferred"] = value[1], true end
end

-- Left to a person's judgment: `undecided`, or a list with such a one.
local function is_undecided(value)
  if type(value) ~= "table" then return false end
  for _, item in ipairs(value) do
    if type(item) == "table" and item.kind == "undecided" then return true end
  end
  return value.kind == "undecided"
end

-- Names one field; complains when it does not hold what it should.
local function name_field(row, name, kind, value, complain)
  local expected, test = table.unpack(kinds[kind])
  if type(value) == "table" and value.kind == "unknown" then
    row.unknown = true
  elseif is_undecided(value) then
    row.undecided = row.undecided or {}
    table.insert(row.undecided, name)
  elseif test(value) then
    settle(row, name, value)
  else
    complain(row, "%s must be %s, not %s", name, expected, show(value))
  end
end

-- How many positional fields a row has; a gap left by a nil counts.
local function width(row)
  local most = 0
  for key in pairs(row) do
    if math.type(key) == "integer" and key > most then most = key end
  end
  return most
end

local function has_citation(row)
  for i = 1, width(row) do
    local value = row[i]
    if type(value) == "table" and (value.kind == "citation" or value.kind == "inferred" or value.kind == "unknown") then
      return true
    end
  end
  return false
end

local BOOKKEEPING = { verb = true, file = true, line = true }

local function check_fields(row, shape, complain)
  local given, needed = width(row), 0
  for _, field in ipairs(shape) do
    if not select(3, split(field)) then needed = needed + 1 end
  end
  local sourced = #shape > 0 and (shape[#shape]:find(":citation$") or shape[#shape]:find(":basis$"))
  if given < needed or given > #shape then
    local name, kind = split(shape[1])
    if kinds[kind][2](row[1]) then row[name] = row[1] end -- so that what refers to it is not blamed, too
    if sourced and given == needed - 1 and not has_citation(row) then
      return complain(row, "no source: every row ends with the document and section that says so")
    end
    return complain(row, "%s takes %d fields (%s), not %d", row.verb, #shape, list_of(shape), given)
  end
  local named = {}
  for key, value in pairs(row) do
    if type(key) == "string" and not BOOKKEEPING[key] and not key:find("^its_") then named[key] = value end
  end
  for i, field in ipairs(shape) do
    local name, kind = split(field)
    if row[i] ~= nil or i <= needed then name_field(row, name, kind, row[i], complain) end
  end
  for key, value in pairs(named) do
    if type(shape[key]) == "string" then
      row[key] = nil
      name_field(row, key, shape[key], value, complain)
    else
      complain(row, "%s has no field '%s'%s", row.verb, key, nearest.hint(key, shape))
    end
  end
end

local function check_heads(row, shape, complain)
  for _, head in ipairs(shape.under or {}) do
    if not row["its_" .. head] then complain(row, "%s before any %s", row.verb, head) end
  end
end

-- Every row of every verb: the files of a kind in order, so complaints come in reading order.
function fields.each_row(spec, visit)
  for kind, shapes in pairs(verbs) do
    for verb, shape in pairs(shapes) do
      for _, row in ipairs(spec[kind][verb]) do visit(row, shape) end
    end
  end
end

-- Which field of a verb's rows, from 1, is called `name`: ("code", "sip") is 3. Verbs of vendors, lists and codes.
function fields.place(verb, name)
  for _, kind in ipairs { "vendors", "lists", "codes" } do
    for i, field in ipairs(verbs[kind][verb] or {}) do
      if split(field) == name then return i end
    end
  end
end

function fields.name(spec, complain)
  fields.each_row(spec, function(row, shape)
    check_heads(row, shape, complain)
    check_fields(row, shape, complain)
  end)
end

return fields

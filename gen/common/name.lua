-- SPDX-License-Identifier: MIT
-- Gives what a spec file says its field names, as verbs.lua has them: row.code instead of the first
-- of a list, nil where the field does not hold what it should, which is complained of.

local freeze = require "common.freeze"
local kinds = require "common.kinds"
local list = require "common.list"
local nearest = require "common.nearest"
local verbs = require "common.verbs"

local name = {}

local function kind_of(value) return type(value) == "table" and value.kind end

-- Of a word that stands in several closed lists, the noun of this one; of a list, of each in it.
local function meant(value, its_list)
  if type(value) == "table" and not value.kind then
    return list.each(value, function(item) return meant(item, its_list) end)
  end
  local noun = value
  while type(noun) == "table" and noun.kind ~= its_list do noun = noun.before end
  return noun or value
end

-- How a value looks in a complaint.
local function show(value)
  if type(value) == "string" then return ("%q"):format(value):gsub("\\\n", "\\n") end
  if type(value) ~= "table" then return tostring(value) end
  if value.kind == "source" then return (value.row.id or "a source") .. " without a section" end
  return value.word or value.kind or "a table"
end

local parts = {} -- of each field: every row asks

local function split(field)
  local known = parts[field]
  if not known then
    local its_name, kind, optional = field:match("^([%w_]+):([%w_]+)(%??)$")
    known = { its_name, kind, optional ~= "" }
    parts[field] = known
  end
  return known[1], known[2], known[3]
end

-- row.sip = inferred(404) becomes row.sip = 404 and row.sip_inferred, and so does practice(...);
-- unstated and unreleased nil.
local function settle(row, field, value)
  local kind = kind_of(value)
  if kind == "inferred" or kind == "practice" then
    row[field], row[field .. "_" .. kind] = value[1], true
  elseif kind ~= "unstated" and kind ~= "unreleased" then
    row[field] = value
  end
end

-- Is it of this kind, or a list with such a one? `undecided` is left to a person's judgment.
local function holds(value, kind)
  for _, item in ipairs(type(value) == "table" and value or {}) do
    if kind_of(item) == kind then return true end
  end
  return kind_of(value) == kind
end

-- A word of the closed lists.
local function is_word(value) return type(value) == "table" and value.row and value.word end

-- Names one field. What it should not hold is complained of; but a word of another list is noted in
-- row.strange, because many rows may have it for one reason.
local function name_field(row, field, kind, value, complain)
  local expected, test, its_list = table.unpack(kinds[kind])
  value = meant(value, its_list or kind)
  if holds(value, "unknown") then
    row.unknown = true
  elseif is_word(value) and not test(value) then
    row.unknown, row.strange = true, row.strange or {}
    local its = { field = field, expected = expected, list = its_list or kind, word = value.word }
    table.insert(row.strange, its)
    elseif holds(value, "undecided") then
    row.undecided = row.undecided or {}
    table.insert(row.undecided, field)
  elseif test(value) then
    settle(row, field, value)
  else
    complain(row, "%s must be %s, not %s", field, expected, show(value))
  end
end

local function has_citation(values)
  for _, value in ipairs(values) do
    local kind = kind_of(value)
    local is_cited = kind == "citation" or kind == "inferred" or kind == "practice"
    if is_cited or kind == "unknown" then return true end
  end
  return false
end

-- Complains of a row with too few or too many fields. Its first one counts all the same, so that
-- what refers to it is not blamed, too.
local function check_width(row, values, shape, needed, complain)
  local given = #values
  if given >= needed and given <= #shape then return true end
  local first, kind = split(shape[1])
  if kinds[kind][2](values[1]) then row[first] = values[1] end
  local _, last_kind = split(shape[#shape])
  local is_cited = last_kind == "citation" or last_kind == "basis" or last_kind == "practice_basis"
  if is_cited and given == needed - 1 and not has_citation(values) then
    complain(row, "no source: every row ends with the document and section that says so")
  else
    local names = table.concat(list.each(shape, split), ", ")
    complain(row, "%s takes %d fields (%s), not %d", row.verb, #shape, names, given)
  end
end

-- The fields that the row itself names.
local function name_exceptions(row, values, shape, complain)
  for key, value in pairs(values) do
    if type(key) == "string" and type(shape[key]) == "string" then
      name_field(row, key, shape[key], value, complain)
    elseif type(key) == "string" then
      complain(row, "%s has no field '%s'%s", row.verb, key, nearest.hint(key, shape))
    end
  end
end

local function name_fields(row, values, shape, complain)
  local needed = 0
  for _, field in ipairs(shape) do
    if not select(3, split(field)) then needed = needed + 1 end
  end
  if not check_width(row, values, shape, needed, complain) then return end
  for i, field in ipairs(shape) do
    local its_name, kind = split(field)
    if values[i] ~= nil or i <= needed then name_field(row, its_name, kind, values[i], complain) end
  end
  name_exceptions(row, values, shape, complain)
end

-- The row that says `values` at `place`, its verb, file and line, which stands under `heads`.
-- Nobody may change it.
function name.row(place, values, shape, heads, complain)
  local row = { verb = place.verb, file = place.file, line = place.line }
  for _, head in ipairs(shape.under or {}) do
    row["its_" .. head] = heads[head]
    if not heads[head] then complain(row, "%s before any %s", row.verb, head) end
  end
  name_fields(row, values, shape, complain)
  return freeze(row)
end

-- Every row of every verb.
function name.each_row(spec, visit)
  for kind, shapes in pairs(verbs) do
    for verb in pairs(shapes) do
      for _, row in ipairs(spec[kind][verb]) do visit(row) end
    end
  end
end

-- Which field of a verb's rows, from 1, is called `field`: ("code", "sip") is 3. Verbs of vendors,
-- lists, codes, header fields and methods.
function name.place(verb, field)
  for _, kind in ipairs { "vendors", "lists", "codes", "headers", "methods" } do
    for i, one in ipairs(verbs[kind][verb] or {}) do
      if split(one) == field then return i end
    end
  end
end

return name

-- SPDX-License-Identifier: MIT
-- A JSON document as tables, one for each list: the columns are the names that its objects have, or
-- "value" where it has texts. The name that a list has is the heading above it. Lists within the
-- objects of a list are a cell.

local json = require "dkjson"
local lpeg = require "lpeg"
local new_lines = require "drift.page.lines"
local refuse = require "drift.page.refuse"
local words = require "drift.page.words"

-- How deep lists and objects may stand in each other: no document of today is near.
local DEEPEST = 64
local TOO_DEEP = "lists in lists deeper than any document's"

local quoted = '"' * (lpeg.P "\\" * 1 + 1 - lpeg.S '"\\') ^ 0 * '"' * lpeg.Cp()

-- Where each list of a JSON document begins that is in no other, with the name before it.
local function find_lists(text)
  local lists, line_of, at, open, inner = {}, new_lines(text), 1, {}, 0
  local name
  local function begin(mark, from)
    if mark == "[" and inner == 0 then lists[#lists + 1] = { at = at, name = name } end
    open[#open + 1], inner = mark, inner + (mark == "[" and 1 or 0)
    if #open > DEEPEST then refuse(line_of(from), TOO_DEEP) end
  end
  while true do
    local from = text:find('["{}%[%]]', at)
    if not from then return lists end
    local mark = text:sub(from, from)
    at = mark == '"' and quoted:match(text, from) or from + 1
    if mark == '"' then
      name = text:find("^%s*:", at) and text:sub(from, at - 1) or name
    elseif mark == "[" or mark == "{" then
      begin(mark, from)
    else
      inner = inner - (table.remove(open) == "[" and 1 or 0)
    end
  end
end

-- A value as a cell has it.
local function shown(value)
  if type(value) == "table" then
    local texts = {}
    for i, one in ipairs(value) do texts[i] = shown(one) end
    return table.concat(texts, " ")
  elseif type(value) == "number" then
    return tostring(math.tointeger(value) or value)
  end
  return value == nil and "" or words.name(tostring(value))
end

-- The values of the list that begins at `at`, each with its line.
local function values_of(text, at, line_of)
  local values = {}
  at = text:match("^%s*()", at)
  while text:sub(at, at) ~= "]" do
    local one = { line = line_of(at) }
    one.value, at, one.problem = json.decode(text, at)
    if one.problem then refuse(one.line, "this is no JSON") end
    values[#values + 1] = one
    at = text:match("^%s*,?%s*()", at)
  end
  return values
end

-- The columns of a list: the names in its objects.
local function columns_of(values)
  local columns, known = {}, {}
  for _, one in ipairs(values) do
    local its = type(one.value) == "table" and one.value or { value = true }
    for name in pairs(its) do
      if type(name) == "string" and not known[name] then columns[#columns + 1] = name end
      known[name] = true
    end
  end
  table.sort(columns)
  return columns
end

local function table_of(values, line)
  local found = { kind = "table", named = true, line = line, rows = {} }
  found.header = columns_of(values)
  for i, one in ipairs(values) do
    local value = type(one.value) == "table" and one.value or { value = one.value }
    found.rows[i] = { line = one.line }
    for column, name in ipairs(found.header) do found.rows[i][column] = shown(value[name]) end
  end
  return found
end

return function(text)
  text = text:gsub("^\xef\xbb\xbf", "")
  local good, _, at, problem = pcall(json.decode, text)
  if not good then refuse(1, TOO_DEEP) end
  local more = not problem and text:find("%S", at)
  if problem or more then
    local place = more or math.min(#text, at)
    refuse(new_lines(text)(place), "the file is cut off, or this is no JSON")
  end
  local lists, blocks, line_of = find_lists(text), {}, new_lines(text)
  for _, list in ipairs(lists) do
    local line, values = line_of(list.at), values_of(text, list.at, line_of)
    if list.name then
      local name = json.decode(list.name)
      blocks[#blocks + 1] = { kind = "heading", text = name, level = 1, line = line }
    end
    blocks[#blocks + 1] = table_of(values, line)
  end
  return blocks
end

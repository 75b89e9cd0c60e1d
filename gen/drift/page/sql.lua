-- SPDX-License-Identifier: MIT
-- The rows that a file of SQL inserts as tables, under the name of the table that they go to:
-- INSERT INTO name (columns) VALUES (...), (...). What it then says of them counts, where that is
-- UPDATE name SET column = value, ... WHERE column = value. All else is passed over.

local lpeg = require "lpeg"
local new_lines = require "drift.page.lines"
local refuse = require "drift.page.refuse"
local words = require "drift.page.words"

local C, Cc, Cg, Cp, Cs, Ct = lpeg.C, lpeg.Cc, lpeg.Cg, lpeg.Cp, lpeg.Cs, lpeg.Ct
local P, R, S = lpeg.P, lpeg.R, lpeg.S

local letter = R("az", "AZ", "09", "__")
local comment = "--" * (1 - P "\n") ^ 0 + "/*" * (1 - P "*/") ^ 0 * (P "*/" + -1)
local _ = (S " \t\r\n" + comment) ^ 0

-- A word in letters of any case.
local function word(text)
  local pattern = P(true)
  for one in text:gmatch "." do pattern = pattern * S(one:lower() .. one:upper()) end
  return pattern * -letter * _
end

-- A list in parentheses.
local function listed(one) return "(" * _ * one * ("," * _ * one) ^ 0 * ")" end

local quoted = "'" * Cs((P "''" / "'" + (1 - P "'")) ^ 0) * "'"
local string = "'" * (P "''" + (1 - P "'")) ^ 0 * "'"
local name = (C(letter ^ 1) + '"' * C((1 - P '"') ^ 1) * '"') * _
-- A text with its type, nothing, or what stands there up to the next comma: a number, a call.
local inner = "(" * (string + (1 - S "()'")) ^ 0 * ")"
local cast = ("::" * (1 - S ",()") ^ 1) ^ -1
local value = (quoted * cast + word "null" * Cc "" + C((inner + (1 - S ",()'")) ^ 1)) * _
local row = Ct(Cg(Cp(), "at") * listed(value)) * _
local schema = (letter ^ 1 * ".") ^ -1
local head = word "insert" * word "into" * schema * name * Ct(listed(name)) * _ * word "values"
local insert = head * Ct(row * ("," * _ * row) ^ 0) * (#letter * (string + (1 - P ";")) ^ 0) ^ -1
  * ";" * Cp()
local set = Ct(name * "=" * _ * (quoted * cast + C((1 - S " \t\r\n,;()'") ^ 1)) * _)
local update = word "update" * schema * name * word "set" * Ct(set * ("," * _ * set) ^ 0)
  * word "where" * set * ";" * Cp()
local other = (comment + string + letter ^ 1 + 1) * Cp()

local function table_of(header, rows, line_of)
  local found = { kind = "table", named = true, header = header, rows = rows }
  for _, its in ipairs(rows) do
    its.line = line_of(its.at)
    if #its ~= #header then
      refuse(its.line, "a row of %d values in a table of %d columns", #its, #header)
    end
    for i, text in ipairs(its) do its[i] = words.name(text) end
  end
  found.line = rows[1].line
  return found
end

local function place_of(header, column)
  for i, one in ipairs(header) do
    if one == column then return i end
  end
end

-- Changes the rows of a table that a condition holds for; they are said where that is.
local function change(tables, sets, condition, line)
  for _, found in ipairs(tables or {}) do
    local at = place_of(found.header, condition[1])
    for _, its in ipairs(found.rows) do
      for _, one in ipairs(at and its[at] == condition[2] and sets or {}) do
        local place = place_of(found.header, one[1])
        if place then its[place], its.line = words.name(one[2]), line end
      end
    end
  end
end

-- The value of a condition or a change, as a cell has it.
local function in_cells(one) return { one[1], words.name(one[2]) } end

return function(text)
  local blocks, line_of, at, last, of_name = {}, new_lines(text), 1, nil, {}
  while at <= #text do
    if head:match(text, at) then
      local line = line_of(at)
      local its_name, header, rows, next_at = insert:match(text, at)
      if not its_name then refuse(line, "the file is cut off, or this INSERT is none") end
      if its_name ~= last then
        blocks[#blocks + 1] = { kind = "heading", text = its_name, level = 1, line = line }
      end
      blocks[#blocks + 1] = table_of(header, rows, line_of)
      of_name[its_name] = of_name[its_name] or {}
      table.insert(of_name[its_name], blocks[#blocks])
      at, last = next_at, its_name
    else
      local its_name, sets, condition, next_at = update:match(text, at)
      if its_name then change(of_name[its_name], sets, in_cells(condition), line_of(at)) end
      at = next_at or other:match(text, at)
    end
  end
  return blocks
end

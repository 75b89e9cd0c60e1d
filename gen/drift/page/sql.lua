-- SPDX-License-Identifier: MIT
-- The rows that a file of SQL inserts as tables, under the name of the table that they go to:
-- INSERT INTO name (columns) VALUES (...), (...). All else is passed over.

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

return function(text)
  local blocks, line_of, at, last = {}, new_lines(text), 1, nil
  while at <= #text do
    if head:match(text, at) then
      local line = line_of(at)
      local its_name, header, rows, next_at = insert:match(text, at)
      if not its_name then refuse(line, "the file is cut off, or this INSERT is none") end
      if its_name ~= last then
        blocks[#blocks + 1] = { kind = "heading", text = its_name, level = 1, line = line }
      end
      blocks[#blocks + 1] = table_of(header, rows, line_of)
      at, last = next_at, its_name
    else
      at = other:match(text, at)
    end
  end
  return blocks
end

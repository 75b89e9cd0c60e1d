-- SPDX-License-Identifier: MIT
-- Edits the rows of a spec file where they stand: a field at a time, in its column, everything else
-- as it was to the byte.

local lpeg = require "lpeg"

local C, Cg, Cp, Ct, P, R, S, V = lpeg.C, lpeg.Cg, lpeg.Cp, lpeg.Ct, lpeg.P, lpeg.R, lpeg.S, lpeg.V

local blank = (S " \t\n" + P "--" * (1 - P "\n") ^ 0) ^ 0
local word = (R("az", "AZ") + "_") * (R("az", "AZ", "09") + "_") ^ 0
local quoted = P '"' * (P "\\" * 1 + (1 - S '"\\')) ^ 0 * '"'

-- A row: its fields, each { from, to, name }, `to` being where it ends and the comma may stand.
local function in_braces(item)
  local items = item * (blank * "," * blank * item) ^ 0 * (blank * ",") ^ -1
  return "{" * blank * items ^ -1 * blank * "}"
end
local row_of = P {
  blank * word * blank * Ct(in_braces(V "field") * Cg(Cp(), "after")),
  field = Ct(Cg(Cp(), "from") * (V "named" + V "value") * Cg(Cp(), "to")),
  named = Cg(C(word), "name") * blank * "=" * blank * V "value",
  value = quoted + P "-" ^ -1 * R "09" ^ 1 + in_braces(V "value") + word * V "call" ^ 0,
  call = blank * (quoted + "(" * blank * V "value" * blank * ")"),
}

local Edit = {}
Edit.__index = Edit

-- A file's text, to be edited by the line numbers that it has now.
local function new(text)
  local starts = { 1 }
  for next_at in text:gmatch("\n()") do starts[#starts + 1] = next_at end
  return setmetatable({ text = text, starts = starts, changes = {} }, Edit)
end

-- The fields of the row on `line`.
function Edit:row(line)
  local row = row_of:match(self.text, self.starts[line])
  if not row then error(("line %d has no row that can be edited"):format(line), 0) end
  return row
end

-- Puts `text` in the place of bytes from..to-1; done later, so that all places stay as they are.
function Edit:replace(from, to, text)
  local change = { from = from, to = to, text = text, order = #self.changes }
  self.changes[#self.changes + 1] = change
end

-- Replaces field `index` of the row on `line`; the field after it stays in its column where it can.
function Edit:set(line, index, text)
  local field = self:row(line)[index]
  local comma, blanks = self.text:match("^(,?)( *)", field.to)
  local next_at = field.to + 1 + #blanks
  local line_goes_on = comma ~= "" and self.text:sub(next_at, next_at) ~= "\n"
  if not line_goes_on then return self:replace(field.from, field.to, text) end
  local room = field.to - field.from + #blanks - #text
  self:replace(field.from, next_at, text .. "," .. (" "):rep(math.max(1, room)))
end

-- Adds a named field at the row's end.
function Edit:add(line, text)
  local row = self:row(line)
  self:replace(row[#row].to, row[#row].to, ", " .. text)
end

-- Gives a named field another value, in its place, or adds it.
function Edit:put(line, name, value)
  local text = name .. " = " .. value
  for _, field in ipairs(self:row(line)) do
    if field.name == name then return self:replace(field.from, field.to, text) end
  end
  self:add(line, text)
end

-- Takes a named field away; does nothing where it is not.
function Edit:take(line, name)
  local row = self:row(line)
  for i, field in ipairs(row) do
    if field.name == name then return self:replace(row[i - 1].to, field.to, "") end
  end
end

-- Where the line after the one with byte `at` begins.
local function next_line(text, at) return (text:find("\n", at, true) or #text) + 1 end

-- Takes the whole row away, with its lines.
function Edit:remove(line)
  self:replace(self.starts[line], next_line(self.text, self:row(line).after), "")
end

-- The columns of the fields of the row on `line`, from 1.
local function columns(self, line)
  local list = {}
  for i, field in ipairs(self:row(line)) do list[i] = field.from - self.starts[line] + 1 end
  return list
end

-- A row as a line, its fields in the columns of the row on line `like`.
function Edit:format(verb, fields, like)
  local line, at = verb .. " { ", like and columns(self, like) or {}
  for i, field in ipairs(fields) do
    line = line .. (" "):rep((at[i] or 0) - 1 - #line) .. field .. (i < #fields and ", " or " }\n")
  end
  return line
end

-- Puts whole lines after the row on `line`, or before it.
function Edit:insert_after(line, text)
  local at = next_line(self.text, self:row(line).after)
  self:replace(at, at, text)
end

function Edit:insert_before(line, text)
  self:replace(self.starts[line], self.starts[line], text)
end

-- Puts whole lines after the row on `line`, and after the blank lines and comments that follow it.
function Edit:insert_below(line, text)
  local at = next_line(self.text, self:row(line).after)
  while self.text:find("^%s*\n", at) or self.text:find("^%-%-", at) do
    at = next_line(self.text, at)
  end
  self:replace(at, at, text)
end

function Edit:append(text) self:replace(#self.text + 1, #self.text + 1, text) end

-- Changes in the order of their places; what is put in comes before what is taken away behind it.
local function comes_before(a, b)
  if a.from ~= b.from then return a.from < b.from end
  if (a.from == a.to) ~= (b.from == b.to) then return a.from == a.to end
  return a.order < b.order
end

-- The text with all changes in it.
function Edit:done()
  table.sort(self.changes, comes_before)
  local parts, at = {}, 1
  for _, change in ipairs(self.changes) do
    if change.from < at then error("two edits of one place", 0) end
    parts[#parts + 1] = self.text:sub(at, change.from - 1)
    parts[#parts + 1] = change.text
    at = change.to
  end
  parts[#parts + 1] = self.text:sub(at)
  return table.concat(parts)
end

return new

-- SPDX-License-Identifier: MIT
-- A saved web page as blocks: headings, table rows, list items and paragraphs, each with its line.
--
-- Cells that span rows or columns are repeated in each. A table within a cell is part of the cell's
-- text. A page that ends before an element does is refused.

local lpeg = require "lpeg"
local new_lines = require "drift.page.lines"
local new_table = require "drift.page.table".new
local refuse = require "drift.page.refuse"
local words = require "drift.page.words"

local C, Cc, Cf, Cg, Cp, Ct = lpeg.C, lpeg.Cc, lpeg.Cf, lpeg.Cg, lpeg.Cp, lpeg.Ct
local P, R, S = lpeg.P, lpeg.R, lpeg.S

local function set(names)
  local members = {}
  for name in names:gmatch("%S+") do members[name] = true end
  return members
end

local VOID = set "area base br col embed hr img input link meta source track wbr"
local RAW = set "script style svg" -- what stands in these are no tags
-- The browser's, or the site's on every page.
local UNSHOWN = set "head template noscript nav footer aside"
local INLINE = set [[a abbr b big cite code del dfn em font i img ins kbd mark q s samp small span
  strong sub sup tt u var wbr]]
local ITEM = set "li"
local HEADINGS = set "h1 h2 h3 h4 h5 h6 summary button dt caption"
local MUST_END = set "html table ul ol dl div section article main details"

local ENTITIES = {
  amp = "&", lt = "<", gt = ">", quot = '"', apos = "'", num = "#", sol = "/", lpar = "(",
  rpar = ")", colon = ":", nbsp = "\u{a0}", thinsp = "\u{2009}", ensp = "\u{2002}",
  emsp = "\u{2003}", shy = "", zwj = "", zwnj = "", ndash = "\u{2013}", mdash = "\u{2014}",
  minus = "\u{2212}", lsquo = "\u{2018}", rsquo = "\u{2019}", ldquo = "\u{201c}",
  rdquo = "\u{201d}", hellip = "\u{2026}", bull = "\u{2022}", middot = "\u{b7}",
  rarr = "\u{2192}", larr = "\u{2190}", times = "\u{d7}", copy = "\u{a9}", reg = "\u{ae}",
  trade = "\u{2122}", le = "\u{2264}", ge = "\u{2265}", euro = "\u{20ac}", eacute = "\u{e9}",
  auml = "\u{e4}", ouml = "\u{f6}", uuml = "\u{fc}", szlig = "\u{df}",
}

local function character(number)
  local good = number and number > 0 and number < 0x110000
  return good and utf8.char(number) or "\u{fffd}"
end

local function decode(text)
  return (text:gsub("&(#?)([xX]?)(%w+);", function(numeric, hex, name)
    if numeric == "" then return ENTITIES[hex .. name] end
    return character(tonumber(name, hex ~= "" and 16 or 10))
  end))
end

-- ---- Tags and text ----

local space = S " \t\r\n\f"
local name = C(R("az", "AZ") * (R("az", "AZ", "09") + S "-:") ^ 0) / string.lower
local quoted = P '"' * C((1 - P '"') ^ 0) * '"' + P "'" * C((1 - P "'") ^ 0) * "'"
local value = quoted + C((1 - space - S "<>\"'") ^ 1)
local attribute_name = C((1 - space - S "<>/=\"'") ^ 1) / string.lower
local attribute = Cg(attribute_name * (space ^ 0 * "=" * space ^ 0 * value + Cc ""))
local attributes = Cf(Ct "" * (space ^ 1 * attribute) ^ 0, rawset)
local instruction = "<" * (S "!?" - P "!--") * (1 - P ">") ^ 0 * ">"
local token = Ct(
  Cc "comment" * (P "<!--" * (1 - P "-->") ^ 0 * "-->" + instruction)
  + Cc "close" * "</" * name * space ^ 0 * ">"
  + Cc "open" * "<" * name * attributes * space ^ 0 * P "/" ^ -1 * ">"
  + Cc "text" * C((1 - P "<" * (R("az", "AZ") + S "/!?")) ^ 1)
) * Cp()

-- ---- Tables ----

-- How much spanning cells may repeat, in cells and bytes: a page of some KB must not take GB.
local MOST_REPEATED = 1024 * 1024

local function span(attrs, kind)
  return math.max(1, math.min(1000, math.tointeger(tonumber(attrs[kind])) or 1))
end

-- A row of the texts of its cells, and of those above that reach into it. `grid.above`: by column,
-- the last cell that stood there; `grid.repeated`: how much is repetition so far.
local function fill(grid, row, at)
  local whole, above = { line = row.line }, grid.above
  local function put(cell, again)
    whole[#whole + 1] = cell.text
    grid.repeated = grid.repeated + (again and #cell.text + 1 or 0)
    if grid.repeated > MOST_REPEATED then
      refuse(row.line, "cells that span others repeat more than %d bytes", MOST_REPEATED)
    end
  end
  local function put_above()
    local cell = above[#whole + 1]
    while cell and cell.last >= at do
      put(cell, true)
      cell = above[#whole + 1]
    end
  end
  for _, cell in ipairs(row) do
    put_above()
    cell.last = at + cell.rows - 1
    for column = 1, cell.columns do
      above[#whole + 1] = cell
      put(cell, column > 1)
    end
  end
  put_above()
  return whole
end

-- The cells of every row, those that span further ones repeated.
local function spread(rows)
  local grid = { above = {}, repeated = 0 }
  for at, row in ipairs(rows) do
    for _, cell in ipairs(row) do
      local over = at + cell.rows - 1 - #rows
      if over > 0 then
        refuse(cell.line, "the cell '%s' spans %d more rows than the table has", cell.text, over)
      end
    end
    rows[at] = fill(grid, row, at)
  end
end

local function finish_table(one)
  local rows = {}
  for _, row in ipairs(one.rows) do
    if #row > 0 then rows[#rows + 1] = row end
  end
  spread(rows)
  return new_table(one.line, rows)
end

-- ---- Blocks ----

-- Walks over a page's tags; `blocks` is what it has so far.
local Builder = {}
Builder.__index = Builder

local function new_builder()
  local builder = { blocks = {}, open = {}, count = {}, text = {}, tables = 0, unshown = 0 }
  return setmetatable(builder, Builder)
end

function Builder:push(tag, line)
  self.open[#self.open + 1] = { name = tag, line = line }
  self.count[tag] = (self.count[tag] or 0) + 1
end

function Builder:pop()
  local tag = table.remove(self.open).name
  self.count[tag] = self.count[tag] - 1
  return tag
end

-- How many elements of that name are open?
function Builder:opened(tag) return self.count[tag] or 0 end

-- Is an element of `members` open?
function Builder:within(members)
  for tag in pairs(members) do
    if self:opened(tag) > 0 then return true end
  end
  return false
end

-- The text since the last block or cell.
function Builder:take_text()
  local text = words.name(table.concat(self.text))
  self.text, self.text_line = {}, nil
  return text
end

-- How deep the heading is that is open: 7 where it is another than these six.
function Builder:level()
  for level = 1, 6 do
    if self:opened("h" .. level) > 0 then return level end
  end
  return 7
end

-- It becomes a block.
function Builder:flush()
  local line, text = self.text_line, self:take_text()
  if text == "" then return end
  local kind = self:within(HEADINGS) and "heading" or self:within(ITEM) and "item" or "text"
  local level = kind == "heading" and self:level() or nil
  self.blocks[#self.blocks + 1] = { kind = kind, text = text, line = line, level = level }
end

function Builder:end_cell()
  local text, cell = self:take_text(), self.table.cell
  if cell then cell.text = text end
  self.table.cell = nil
end

function Builder:start_in_table(tag, attrs, line)
  local one = self.table
  if tag == "tr" then
    self:end_cell()
    one.rows[#one.rows + 1] = { line = line }
  elseif tag == "td" or tag == "th" then
    self:end_cell()
    if #one.rows == 0 then one.rows[1] = { line = line } end
    one.cell = { rows = span(attrs, "rowspan"), columns = span(attrs, "colspan"), line = line }
    table.insert(one.rows[#one.rows], one.cell)
  end
end

function Builder:start_table(line)
  self.tables = self.tables + 1
  if self.tables > 1 then return end -- within a cell
  self.table = { line = line, rows = {} }
end

function Builder:end_table()
  self.tables = self.tables - 1
  if self.tables > 0 then return end
  self:end_cell()
  self.blocks[#self.blocks + 1] = finish_table(self.table)
  self.table = nil
end

-- What a tag that is no word's does to the text around it: it ends there, or in a cell goes on
-- after a blank.
function Builder:part(tag)
  if INLINE[tag] then return end
  if self.tables > 0 or tag == "br" then self.text[#self.text + 1] = " " else self:flush() end
end

function Builder:say(text, line)
  if self.unshown > 0 then return end
  if not self.text_line and text:find("%S") then
    self.text_line = line + select(2, text:match("^%s*"):gsub("\n", ""))
  end
  self.text[#self.text + 1] = decode(text)
end

function Builder:start(tag, attrs, line)
  if self.unshown == 0 then self:part(tag) end
  if UNSHOWN[tag] then self.unshown = self.unshown + 1 end
  if not VOID[tag] then self:push(tag, line) end
  if self.unshown > 0 then return end
  if tag == "table" then
    self:start_table(line)
  elseif self.tables == 1 then
    self:start_in_table(tag, attrs, line)
  end
end

-- Ends the innermost element of that name, and all within it.
function Builder:finish(tag)
  if self:opened(tag) == 0 then return end -- an end of what never began
  local unshown = self.unshown
  if unshown == 0 then self:part(tag) end
  local ended
  repeat
    ended = self:pop()
    if UNSHOWN[ended] then self.unshown = self.unshown - 1 end
  until ended == tag
  self.whole = self.whole or tag == "html"
  if unshown == 0 and tag == "table" then self:end_table() end
end

function Builder:done()
  self:flush()
  for _, element in ipairs(self.open) do
    if element.name == "table" or MUST_END[element.name] and not self.whole then
      refuse(element.line, "the page is cut off: this <%s> has no end", element.name)
    end
  end
  return self.blocks
end

return function(text)
  local builder, at, line_of = new_builder(), 1, new_lines(text)
  local lower = text:lower()
  while at <= #text do
    local line = line_of(at)
    local found, next_at = token:match(text, at)
    if not found then
      local begins = text:sub(at, at + 30):match "^[^\n]*"
      refuse(line, "the page is cut off, or this tag has no end: %s", begins)
    end
    local kind, what, attrs = table.unpack(found)
    if kind == "open" and RAW[what] and text:sub(next_at - 2, next_at - 1) ~= "/>" then
      local _, close = lower:find("</" .. what .. "%s*>", next_at)
      if not close then refuse(line, "the page is cut off: this <%s> has no end", what) end
      next_at = close + 1
    elseif kind == "open" then
      builder:start(what, attrs, line)
    elseif kind == "close" then
      builder:finish(what)
    elseif kind == "text" then
      builder:say(what, line)
    end
    at = next_at
  end
  return builder:done()
end

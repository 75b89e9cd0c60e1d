-- SPDX-License-Identifier: MIT
-- A vendor's page as its reader sees it: blocks to look through, and records to note.

local refuse = require "drift.page.refuse"
local tables = require "drift.page.table"
local words = require "drift.page.words"

local Page = {}
Page.__index = Page

local function is_html(text)
  local lower = text:lower()
  return lower:find("<!doctype html", 1, true) or lower:find "<html[%s>]"
    or lower:find "<table[%s>]" or lower:find "<[uo]l[%s>]"
end

local function last_line(text)
  local _, ends = text:gsub("\n", "")
  return math.max(1, ends + (text:find "[^\n]$" and 1 or 0))
end

-- IANA offers its registries in these two.
local function registry_format(text) return text:find "^[\xef\xbb\xbf%s]*<" and "xml" or "csv" end

-- Of these nothing but its end tells that a line is whole.
local HAS_LINES = { markdown = true, rst = true, enums = true }

local function format_of(text, form)
  if form == "registry" then return registry_format(text) end
  return form or is_html(text) and "html" or "markdown"
end

-- Reads a page; `form` is what the reader wants, where it is no page: "registry", or a file here;
-- `check` is called with each record.
local function new(text, form, check)
  local format = format_of(text, form)
  return setmetatable({
    blocks = require("drift.page." .. format)(text), records = {}, seen = {}, check = check,
    last_line = last_line(text), format = format,
    torn = HAS_LINES[format] and not text:find "\n$", -- its last line may have no end
  }, Page)
end

-- Notes a record: `space` and `key` name it, `line` is where it stands, `wording` what the vendor
-- says of it; the rest is what the page states, its section, too, unless it was `placed` there. A
-- second one of a key is refused, and one on a line that the page ends in the middle of.
function Page:note(record)
  if self.torn and record.line == self.last_line then
    refuse(record.line, "the page ends in the middle of this line")
  end
  local id = record.space .. "\0" .. words.name(record.key):lower()
  local first = self.seen[id]
  if first then refuse(record.line, "%s is already on line %d", record.key, first.line) end
  self.seen[id] = record
  record.wording = record.wording and words.fingerprint(record.wording)
  record.stands = record.section and not record.placed
  self.check(record)
  self.records[#self.records + 1] = record
end

-- A block's words alone; nil for a table.
local function plain_of(block)
  block.plain = block.plain or block.text and words.plain(block.text)
  return block.plain
end

-- Do a block's words begin with these?
function Page.begins_with(block, plain)
  local own = plain_of(block)
  return own and (own .. " "):sub(1, #plain + 1) == plain .. " "
end

-- The blocks of one section: those after the heading or line whose words begin with `title`, up to
-- the next that `ends` says ends it, or to the page's end. `ends` is told how deep
-- the section is: as its heading, or the one that its line stands under.
function Page:section(title, ends)
  local found, blocks, level = nil, {}, 0
  local plain = words.plain(title)
  for _, block in ipairs(self.blocks) do
    if found and ends and block.text and ends(block, level) then break end
    if found then
      blocks[#blocks + 1] = block
    else
      level = block.level or level
      if block.kind ~= "item" and self.begins_with(block, plain) then found = block end
    end
  end
  if not found then refuse(self.last_line, "the page ends without its section '%s'", title) end
  return blocks, found
end

local function same_header(block, header)
  if #block.header ~= #header then return false end
  for i, name in ipairs(header) do
    if name ~= "" and words.plain(block.header[i]) ~= words.plain(name) then return false end
  end
  return true
end

-- The table with these columns that a table with more has, where each of its cells has a name; nil
-- where it has not all of them.
local function picked(block, header)
  local places, found = {}, { kind = "table", header = header, line = block.line, rows = {} }
  for at, name in ipairs(block.header) do places[name] = at end
  for _, name in ipairs(header) do
    if not places[name] then return end
  end
  for i, row in ipairs(block.rows) do
    local cells = { line = row.line }
    for column, name in ipairs(header) do cells[column] = row[places[name]] end
    found.rows[i] = cells
  end
  return found
end

-- The table that a block is, where it has these columns.
local function with_header(block, header)
  if block.kind ~= "table" then return end
  if block.named then return picked(block, header) end
  return same_header(block, header) and block
end

-- Every table with these columns ("": any) among some blocks, each with its `heading`, the last
-- before it. None, or one without rows, is refused; `line` is where they end. `may`: rows may be
-- short.
function Page.tables_in(blocks, header, line, may)
  local list, others, heading = {}, {}, nil
  for _, block in ipairs(blocks) do
    if block.kind == "heading" then heading = block end
    local found = with_header(block, header)
    if found then
      found.heading = heading
      list[#list + 1] = found
      if #block.rows == 0 then refuse(block.line, "a table without rows") end
      tables.check(found, may)
    elseif block.kind == "table" then
      local columns = table.concat(block.header, ", ")
      others[#others + 1] = ("; line %d has %s"):format(block.line, columns)
    end
  end
  if #list == 0 then
    local columns, instead = table.concat(header, ", "), table.concat(others)
    refuse(line, "a table of the columns %s was due before this line%s", columns, instead)
  end
  return list
end

function Page:tables(header, may)
  return self.tables_in(self.blocks, header, self.last_line, may)
end

-- The words of a block; of a table, those of its header and rows.
function Page.text_of(block)
  local texts = { block.text or table.concat(block.header, " ") }
  for _, row in ipairs(block.rows or {}) do texts[#texts + 1] = table.concat(row, " ") end
  return table.concat(texts, " ")
end

-- The first of `marks`, from `first` on, that the text does not have behind the one before it.
local function first_missing(text, marks, first)
  local plain, at = words.plain(text), 1
  for i = first, #marks do
    local _, to = plain:find(words.plain(marks[i]), at, true)
    if not to then return i end
    at = to + 1
  end
end

-- Notes a section that is prose as one record. `marks` are words that it has to have, in this
-- order: what the spec took from it. It ends with the block that has the last: what follows is the
-- site's. `head` is what of it stands in its heading.
function Page:note_prose(name, head, blocks, line, marks)
  local texts, missing = { head }, first_missing(head, marks, 1)
  for _, block in ipairs(blocks) do
    if not missing then break end
    texts[#texts + 1] = self.text_of(block)
    missing = first_missing(texts[#texts], marks, missing)
  end
  if missing then refuse(line, "the section '%s' says nothing of '%s'", name, marks[missing]) end
  self:note {
    space = "section", key = name, name = name, section = name, line = line,
    wording = table.concat(texts, " "),
  }
end

-- Does anything follow the line of the last record? Where nothing does, a page that was cut off
-- there looks like a whole one. XML and JSON say themselves where they end.
function Page:is_open()
  if self.format == "xml" or self.format == "json" then return false end
  local last = 0
  for _, record in ipairs(self.records) do last = math.max(last, record.line) end
  for i, block in ipairs(self.blocks) do
    local torn = self.torn and i == #self.blocks
    if block.line > last and not torn then return false end
  end
  return true
end

return new

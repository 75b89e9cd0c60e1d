-- SPDX-License-Identifier: MIT
-- IANA's registries as it offers them in XML: each a heading and a table, with a row for each of
-- its records: value, description, reference.
--
-- Its web page begins with a "<", too, and is refused, and so is a file that ends before its
-- elements do.

local lpeg = require "lpeg"
local new_lines = require "drift.page.lines"
local refuse = require "drift.page.refuse"
local tables = require "drift.page.table"
local words = require "drift.page.words"

local C, Cc, Cf, Cg, Cp, Ct = lpeg.C, lpeg.Cc, lpeg.Cf, lpeg.Cg, lpeg.Cp, lpeg.Ct
local P, R, S = lpeg.P, lpeg.R, lpeg.S

-- ---- Tags and text ----

local ENTITIES = {
  ["amp;"] = "&", ["lt;"] = "<", ["gt;"] = ">", ["quot;"] = '"', ["apos;"] = "'",
}

local function decode(text, line)
  return (text:gsub("&(#?[%w]*;?)", function(name)
    local hex, decimal = name:match "^#x(%x+);$", name:match "^#(%d+);$"
    local number = tonumber(hex or decimal or "", hex and 16 or 10)
    if number and number > 0 and number < 0x110000 then return utf8.char(number) end
    return ENTITIES[name] or refuse(line, "'&%s' is no character", name)
  end))
end

local space = S " \t\r\n"
local name = C(R("az", "AZ") * (R("az", "AZ", "09") + S "-:_.") ^ 0)
local value = '"' * C((1 - S '"<') ^ 0) * '"' + "'" * C((1 - S "'<") ^ 0) * "'"
local attribute = Cg(name * space ^ 0 * "=" * space ^ 0 * value)
local attributes = Cf(Ct "" * (space ^ 1 * attribute) ^ 0, rawset)
local token = Ct(
  Cc "none" * "<!--" * (1 - P "-->") ^ 0 * "-->" + Cc "none" * "<?" * (1 - P "?>") ^ 0 * "?>"
  + Cc "close" * "</" * name * space ^ 0 * ">"
  + Cc "open" * "<" * name * attributes * space ^ 0 * C(P "/" ^ -1) * ">"
  + Cc "text" * C((1 - P "<") ^ 1)
) * Cp()

-- ---- Registries ----

-- What a title, a value and a description are a part of.
local PART_OF = { title = "registry", value = "record", description = "record" }
local UNSHOWN = { note = true, person = true } -- kinds of references that name no document

-- Walks over the tags; `open` are the elements that have not ended, the innermost last. Each knows
-- the registry and the record that it stands in, and the list `into` which its text goes, if any.
local Builder = {}
Builder.__index = Builder

function Builder:say(text)
  local inner = self.open[#self.open]
  if inner and inner.into then table.insert(inner.into, text) end
end

-- What a reference adds to its element: where its words go, and what it says without any.
local function cite(one, attrs)
  local outer, data = one.outer, attrs.data or ""
  one.into, one.data = {}, attrs.type == "rfc" and data:upper() or data
  if not UNSHOWN[attrs.type] then
    one.said = outer.name == "record" and outer.record.references or outer.into
  end
end

-- What an element that begins within `outer` is.
function Builder:new_element(tag, attrs, line, outer)
  local one = {
    name = tag, line = line, outer = outer, into = outer.into, registry = outer.registry,
    record = outer.record,
  }
  if outer.name == "xref" then
    refuse(line, "<%s> within an <xref>, which has words alone", tag)
  elseif tag == "registry" then
    one.registry, one.record, one.into = { line = line, rows = {}, title = {} }, nil, nil
    table.insert(self.registries, one.registry)
  elseif tag == "record" then
    if outer.name ~= "registry" then refuse(line, "a <record> that is none of a <registry>") end
    one.record = { line = line, value = {}, description = {}, references = {} }
  elseif PART_OF[tag] and PART_OF[tag] == outer.name then
    one.into = outer[outer.name][tag]
  elseif tag == "xref" then
    cite(one, attrs)
  end
  return one
end

local function row_of(record)
  local function said(parts) return words.name(table.concat(parts)) end
  return {
    line = record.line, said(record.value), said(record.description), said(record.references),
  }
end

function Builder:start(tag, attrs, line)
  self:say " "
  table.insert(self.open, self:new_element(tag, attrs, line, self.open[#self.open] or {}))
end

function Builder:finish(tag, line)
  local one = table.remove(self.open)
  if not one or one.name ~= tag then
    local due = one and ("</%s>, of line %d,"):format(one.name, one.line) or "nothing"
    refuse(line, "%s was due here, not </%s>", due, tag)
  end
  if tag == "record" then
    table.insert(one.registry.rows, row_of(one.record))
  elseif tag == "xref" and one.said then
    local text = words.name(table.concat(one.into))
    table.insert(one.said, "[" .. (text ~= "" and text or one.data) .. "]")
  end
end

local function blocks_of(registries)
  local blocks = {}
  for _, one in ipairs(registries) do
    local title = words.name(table.concat(one.title))
    local rows = { { "value", "description", "reference" }, table.unpack(one.rows) }
    blocks[#blocks + 1] = { kind = "heading", text = title, line = one.line }
    blocks[#blocks + 1] = tables.check(tables.new(one.line, rows))
  end
  return blocks
end

local function take(builder, found, line)
  local kind, what, attrs, slash = table.unpack(found)
  if #builder.open == 0 and kind == "open" and (what ~= "registry" or #builder.registries > 0) then
    refuse(line, "IANA's <registry> in XML was due here, or its CSV, not <%s>", what)
  elseif kind == "open" then
    builder:start(what, attrs, line)
    if slash == "/" then builder:finish(what, line) end
  elseif kind == "close" then
    builder:finish(what, line)
  elseif kind == "text" then
    builder:say(decode(what, line))
  end
end

return function(text)
  local builder = setmetatable({ open = {}, registries = {} }, Builder)
  local at, line_of = text:match "^\u{feff}()" or 1, new_lines(text)
  while at <= #text do
    local line = line_of(at)
    local found, next_at = token:match(text, at)
    if not found then
      local begins = text:sub(at, at + 30):match "^[^\n]*"
      refuse(line, "the file is cut off, or this is no XML of IANA's: %s", begins)
    end
    take(builder, found, line)
    at = next_at
  end
  local element = builder.open[1]
  if element then
    refuse(element.line, "the file is cut off: this <%s> has no end", element.name)
  end
  return blocks_of(builder.registries)
end

-- SPDX-License-Identifier: MIT
-- A reader out of a description in spec/pages.

local asked = require "common.rows"
local read = require "drift.reading"
local rows = require "drift.rows"
local shapes = require "common.shape"
local words = require "drift.page.words"

-- What a key looks like among other words, where its space has numbers.
local CLASSES = {
  code = "^%d+%f[^%w]", failure = "^%d+%f[^%w]", response = "^%d%d%d%f[^%w]",
  listed = "^%d%d%d%f[^%w]",
}
local OF_SIP = { response = true, listed = true, reason = true }

local is_entry = {}
for _, verb in ipairs(asked.entries) do is_entry[verb] = true end

-- A shape as it is compared with a page.
local function new_shape(text, classes) return shapes.new(words.name(text), classes) end

-- A part of the page, out of its row.
local function new_part(description, row, verb, head)
  local part = {
    row = row, description = description, verb = verb, is_entry = is_entry[verb],
    several = head and head.several,
    has_class = OF_SIP[verb], heading = row.heading and new_shape(row.heading),
  }
  if row.verb == "table" then
    part.columns, part.cells, part.has = shapes.split(row.columns), {}, {}
    for i, text in ipairs(shapes.split(row.shape)) do
      part.cells[i] = new_shape(text)
      for name in pairs(part.cells[i].has) do part.has[name] = true end
      if part.cells[i].has.code then part.code_at = i end
    end
  elseif row.shape then
    part.shape = new_shape(row.shape, { key = CLASSES[verb] })
    part.has = part.shape.has
  end
  local has = part.has or {}
  part.has_words = row.verb == "heading" or has.words or has.advice or has.calls
  return part
end

local PARTS = { table = true, heading = true, item = true, prose = true }

-- The rows of a file of spec/pages, in its order.
local function rows_of(spec, file)
  local list = {}
  for _, its in pairs(spec.pages) do
    for _, row in ipairs(its) do
      if row.file == file then list[#list + 1] = row end
    end
  end
  table.sort(list, function(a, b) return a.line < b.line end)
  return list
end

-- How the texts of headings are cited: by the section's own name, by its heading, or by both.
local function sections_of(headings)
  local names, sections = {}, {}
  for name in pairs(headings) do names[#names + 1] = name end
  table.sort(names)
  for _, shape in ipairs { "%s", "%s %s", "%2$s" } do
    for _, name in ipairs(names) do
      local text = shape == "%2$s" and headings[name] or shape:format(name, headings[name])
      sections[words.plain(text)] = sections[words.plain(text)] or name
    end
  end
  return sections
end

-- The titles that a description names, as plain words, and the lists that each has.
local function titles_of(description)
  local titles, lists = {}, {}
  local function add(title, kind) titles[words.plain(title)] = kind end
  for _, part in ipairs(description.parts) do
    local row = part.row
    if row.verb == "prose" then add(row.title or row.section, "begins") end
    for _, title in ipairs(row.sections or {}) do
      add(title, "begins")
      lists[title] = lists[title] or {}
      if row.verb == "item" then table.insert(lists[title], part) end
    end
  end
  for _, title in ipairs(description.page.ends or {}) do add(title, "ends") end
  return titles, lists
end

-- What of a vendor's spec the rows of a description are: its facts, its spaces, and which of them
-- end the page, those of the last section.
local function add_spaces(reader, list)
  local last
  for _, row in ipairs(list) do
    if row.space then
      local title = row.sections and row.sections[#row.sections]
      local is_new = not reader.spaces[row.space]
      if asked.is_fact[row.space] and is_new then table.insert(reader.facts, row.space) end
      if not title or title ~= last then reader.last = {} end
      reader.spaces[row.space], reader.last[row.space], last = true, true, title
    end
    reader.closed = row.verb == "prose" or reader.closed and not row.space
  end
end

local function vendor_of(spec, id)
  for _, row in ipairs(spec.vendors.vendor) do
    if row.id == id then return id end
  end
end

-- The reader that the description in `page`'s file is, called `name`.
return function(spec, page, name)
  local vendor, source = vendor_of(spec, page.vendor or name), page.document.row.id
  local reader = {
    source = source, vendor = vendor, form = page.form and page.form.word,
    facts = {}, spaces = {}, last = {},
    file = vendor and "vendors/" .. vendor .. ".lua" or "lists/" .. name .. ".lua",
  }
  local list, description = rows_of(spec, page.file), { page = page, parts = {} }
  description.finds, description.tells = {}, {}
  add_spaces(reader, list)
  for _, row in ipairs(list) do
    if PARTS[row.verb] then
      local verb, head
      if row.space then verb, head = rows.verb(spec, reader, row.space) end
      table.insert(description.parts, new_part(description, row, verb, head))
    elseif row.verb == "tells" then
      table.insert(description.tells, row)
    elseif row.verb == "finds" then
      table.insert(description.finds, new_shape(row.shape))
    end
  end
  description.headings = spec.headings[source] or {}
  description.sections = sections_of(description.headings)
  description.titles, description.lists = titles_of(description)
  function reader.read(the_page, known) read(description, the_page, known) end
  return reader
end

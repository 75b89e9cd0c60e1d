-- SPDX-License-Identifier: MIT
-- The reading of a page by the parts of its description, each of which has rows in tables, in
-- headings, in lists or in prose.

local records_of = require "drift.record"
local refuse = require "drift.page.refuse"
local words = require "drift.page.words"

-- How many records a page may have: some thousand is much.
local MOST_RECORDS = 100000

local Reading = {}
Reading.__index = Reading

-- ---- Records ----

-- How the spec cites the section under a heading: as headings/ID.txt has it, or with its words.
function Reading:cited(text) return self.sections[words.plain(text)] or text end

-- The class of the codes that a section is about, as its title has it or its heading.
function Reading:class_of(title)
  local own = self.headings[self:cited(title)] or ""
  return (title .. " " .. own):match "%f[%w](%d)xx%f[%W]"
end

-- Where a row stands: its section, and the range of codes in its heading.
function Reading:place(part, title, heading)
  local text = title or heading and heading.text
  local place = { section = part.row.section or text and self:cited(text) }
  for _, field in ipairs(part.heading and text and part.heading:match(text) or {}) do
    place[field[1]] = field[2]
  end
  place.range = place.low and { tonumber(place.low), tonumber(place.high) }
  place.class = part.has_class and place.section and self:class_of(place.section)
  return place
end

-- Joins what is said of a record to what was said above.
local function join(record, first, part)
  if first.part == part then
    refuse(record.line, "%s is already on line %d", record.key, first.line)
  end
  if first.name ~= record.name then
    refuse(record.line, "%s is '%s' here and '%s' on line %d", record.key, record.name, first.name,
      first.line)
  end
  table.move(record.said, 1, #record.said, #first.said + 1, first.said)
end

-- Adds the records of a row; returns the last of them.
function Reading:add(part, fields, place, line)
  local last
  if #self.found > MOST_RECORDS then refuse(line, "more codes than any page has") end
  for _, record in ipairs(records_of(part, fields, line, self.known)) do
    local id = record.space .. "\0" .. record.key
    if place.class and record.key:sub(1, 1) ~= place.class then
      refuse(line, "a code of %sxx was due here, not %s", place.class, record.key)
    end
    -- An entry of a dictionary is a section of its own.
    local own = tostring(record.code or record.key)
    record.section = self.headings[own] and own or place.section or own
    record.range, record.part, record.placed = place.range, part, part.row.section ~= nil
    if part.row.again and self.by_id[id] then
      join(record, self.by_id[id], part)
    else
      self.by_id[id], self.found[#self.found + 1] = record, record
    end
    last = record
  end
  return last
end

-- Notes what was found so far.
function Reading:note()
  for _, record in ipairs(self.found) do
    local has_words = record.part.has_words
    record.wording, record.part = has_words and table.concat(record.said, " . ") or nil, nil
    self.page:note(record)
  end
  self.found = {}
end

-- ---- Sections ----

-- Is this block a row of one of the parts that are headings? A text without headings has lines in
-- their place, which are no sentences.
local function heads_row(part, block, in_text)
  local is_line = in_text and block.kind == "text" and not block.text:find "[.:]"
  return (block.kind == "heading" or is_line) and part.shape:match(block.text)
end

-- Does a block end a section that is so deep? The next heading does that is no deeper, a line that
-- begins another of the sections that the description names, and an item that is what it `ends`
-- with.
function Reading:ends(block, level, part)
  if block.kind == "item" then return self.titles[words.plain(block.text)] == "ends" end
  for title in pairs(self.titles) do
    if self.page.begins_with(block, title) then return true end
  end
  local is_deeper = block.kind ~= "heading" or block.level > level
  return not (is_deeper or part and heads_row(part, block))
end

function Reading:section(title, part)
  return self.page:section(title, function(block, level) return self:ends(block, level, part) end)
end

-- Calls visit(blocks, title, heading) for each section that a part is looked for in.
function Reading:each_section(part, visit)
  for _, title in ipairs(part.row.sections or {}) do
    local blocks, heading = self:section(title, part.row.verb == "heading" and part)
    visit(blocks, title, heading)
  end
end

-- ---- Tables ----

-- A row's cells with the response code that they share with those above: it is printed once for all
-- of its reasons. In flattened text a row without a code has its empty cell at the end.
local function with_code(part, row, code)
  local at, cells = part.code_at, table.move(row, 1, #row, 1, {})
  if cells[#cells] == "" and not cells[at]:find "^%d%d%d$" then
    table.insert(cells, at, table.remove(cells))
  end
  local own = cells[at]
  if own ~= "" and not own:find "^[1-6]%d%d$" then
    refuse(row.line, "a response code was due here, not '%s'", own)
  end
  if own ~= "" and code and own < code then
    refuse(row.line, "%s comes after %s: codes ascend", own, code)
  end
  cells[at] = own ~= "" and own or code
  if not cells[at] then refuse(row.line, "a row without a response code before it") end
  return cells, cells[at]
end

-- What the holes of a row hold, each cell's in its own shape; nil where a cell that was to be some
-- word is another: the row is not of this part.
local function fields_in(part, cells, line)
  local fields = {}
  for i, shape in ipairs(part.cells) do
    local found = shape:match(cells[i])
    if not found and #shape.holes == 0 then return end
    if not found then refuse(line, "'%s' was due here, not '%s'", shape:shown(), cells[i]) end
    table.move(found, 1, #found, #fields + 1, fields)
  end
  return fields
end

-- For how many cells of a row a part names the word that is there; 0 where it names another.
local function marks_of(part, cells)
  local marks = 0
  for i, shape in ipairs(part.cells) do
    if #shape.holes == 0 and cells[i] ~= shape.text then return 0 end
    marks = marks + (#shape.holes == 0 and 1 or 0)
  end
  return marks
end

-- Is a row one of another part that reads the same tables, and says more of which it wants?
local function is_others(part, cells)
  local own = marks_of(part, cells)
  for _, other in ipairs(part.description.parts) do
    local same = other ~= part and other.row.columns == part.row.columns
    if same and part.row.columns and marks_of(other, cells) > own then return true end
  end
  return false
end

function Reading:read_tables(part, found, title)
  for _, one in ipairs(found) do
    local place, code = self:place(part, title, one.heading), nil
    for _, row in ipairs(one.rows) do
      local cells = row
      if part.code_at then cells, code = with_code(part, row, code) end
      local fields = not is_others(part, cells) and fields_in(part, cells, row.line)
      if fields then self:add(part, fields, place, row.line) end
    end
  end
end

function Reading:table(part)
  if not part.row.sections then
    return self:read_tables(part, self.page:tables(part.columns, self.short))
  end
  self:each_section(part, function(blocks, title, heading)
    local last = blocks[#blocks] or heading
    local found = self.page.tables_in(blocks, part.columns, last.line, self.short)
    self:read_tables(part, found, title)
  end)
end

-- ---- Headings ----

-- Each heading that is a row, with all that is said until the next, or until a heading that is no
-- deeper.
function Reading:read_headings(part, blocks, title, in_text)
  local record, level, above
  for _, block in ipairs(blocks) do
    local fields = block.text and heads_row(part, block, in_text)
    if fields then
      local place = self:place(part, title, above)
      record, level = self:add(part, fields, place, block.line), block.level
    elseif block.kind == "heading" and block.level <= (level or 99) then
      record, level, above = nil, nil, block
    elseif record then
      record.said[#record.said + 1] = self.page.text_of(block)
    end
  end
  self.page.unended = record -- nothing tells that more was said of it
end

function Reading:heading(part)
  if not part.row.sections then return self:read_headings(part, self.page.blocks) end
  self:each_section(part, function(blocks, title, heading)
    self:read_headings(part, blocks, title, heading.kind == "text")
  end)
end

-- ---- Lists ----

-- The parts that are items of this section, the fields of the first that this one is, and which.
local function fields_of(parts, text)
  for _, part in ipairs(parts) do
    local fields = part.shape:match(text)
    if fields then return fields, part end
  end
end

-- The words of an item, without a bullet of its own.
local function item_text(block) return (block.text:gsub("^\u{b7}%s*", "")) end

function Reading:read_list(parts, blocks, title, heading)
  local class, count = self:class_of(title), 0
  for _, block in ipairs(blocks) do
    local is_item = block.kind == "item"
    local text = is_item and item_text(block) or self.page.text_of(block)
    local fields, part = fields_of(parts, text)
    if is_item and fields and self:is_of(class, fields) then
      self:add(part, fields, self:place(part, title), block.line)
    elseif is_item or not parts[1].row.others then
      local due = parts[1].shape:shown(class)
      refuse(block.line, "'%s' was due here, not '%s'", due, self.page.text_of(block))
    end
    count = count + (is_item and 1 or 0)
  end
  if count == 0 then refuse(heading.line, "the section '%s' has no list", title) end
end

-- Is the code of these fields one of a class?
function Reading.is_of(_, class, fields)
  for _, field in ipairs(fields) do
    if class and field[1] == "key" then return field[2]:sub(1, 1) == class end
  end
  return true
end

-- Are the keys among these fields words?
local function has_keys(fields)
  for _, field in ipairs(fields) do
    local is_key = field[1] == "key" or field[1] == "keys"
    for key in (is_key and field[2] or ""):gmatch "[^,/]+" do
      if not words.name(key):find "^%w[%w._-]*$" then return false end
    end
  end
  return true
end

-- Items anywhere: what has the shape, with keys that are words, is a row, and all else is not.
function Reading:read_items(part)
  local above
  for _, block in ipairs(self.page.blocks) do
    local fields = block.kind == "item" and part.shape:match(item_text(block))
    if fields and has_keys(fields) then
      self:add(part, fields, self:place(part, nil, above), block.line)
    end
    if block.kind == "heading" then above = block end
  end
end

-- The lists of a section are read once, by all of the parts that look there.
function Reading:item(part)
  if not part.row.sections then return self:read_items(part) end
  self:each_section(part, function(blocks, title, heading)
    local parts = self.lists[title]
    if parts[1] == part then self:read_list(parts, blocks, title, heading) end
  end)
end

-- ---- Prose ----

function Reading:prose(part)
  local row = part.row
  local title = row.title or row.section
  self:note()
  local blocks, heading = self:section(title)
  local head = words.plain(heading.text):sub(#words.plain(title) + 1)
  self.page:note_prose(row.section, head, blocks, heading.line, row.marks)
end

-- Reads `page` by a description: its `parts`, how texts of headings are cited (`sections`, of the
-- `headings`), the `titles` that it names, the `lists` that each has. `known`: what it may ask.
return function(description, page, known)
  local reading = setmetatable({
    page = page, known = known, headings = description.headings, sections = description.sections,
    titles = description.titles, lists = description.lists, short = description.page.short,
    found = {}, by_id = {},
  }, Reading)
  for _, part in ipairs(description.parts) do reading[part.row.verb](reading, part) end
  reading:note()
end

-- SPDX-License-Identifier: MIT
-- Pages in the shapes that spec/pages describes, made of the descriptions themselves and of the
-- spec's own rows: a new vendor's page is edited at random without a line here.

local asked = require "common.rows"
local json = require "dkjson"
local list_joined = require "common.list".joined
local keys = require "drift.keys"
local known = require "drift.known"
local readers = require "drift.readers"
local shapes = require "common.shape"

local described = {}

-- How many rows a page has of a part, and how many of one section.
local MOST, MOST_OF_SECTION = 12, 4

-- ---- Records: a row each of the spec, what the page says of it in words of our own ----

local function list_of(spec, verb, file)
  local list = {}
  for _, row in ipairs(spec.pages[verb]) do
    if row.file == file then list[#list + 1] = row end
  end
  return list
end

-- The parts of a description that are rows, in the order of the file.
local function parts_of(spec, page)
  local parts = {}
  for _, verb in ipairs { "table", "heading", "item" } do
    for _, row in ipairs(list_of(spec, verb, page.file)) do parts[#parts + 1] = row end
  end
  table.sort(parts, function(a, b) return a.line < b.line end)
  return parts
end

-- Does a part have rows of this section? One that is said to be in none has those of any.
local function has_section(part, section)
  for _, title in ipairs(part.sections or {}) do
    if title == section then return true end
  end
  return part.section == section or not (part.section or part.sections)
end

-- Does a part want a key?
local function wants(part, key)
  local wanted = not part.keys or keys.is_in(key, part.keys)
  return wanted and not (part.without and keys.is_in(key, part.without))
end

-- The part that the record at place `i` is one of: by its section, in turn where there are several,
-- or the first of its space that says in which section its rows are cited.
local function part_for(parts, record, i)
  local own, placed = {}, nil
  for _, part in ipairs(parts) do
    local fits = part.space == record.space and wants(part, record.code or record.key)
    if fits and has_section(part, record.section) then own[#own + 1] = part end
    placed = placed or fits and part.section and part or nil
  end
  return own[1 + i % math.max(1, #own)] or placed
end

-- Has a text that is no row of a table all that its shape needs?
local function is_whole(part, record)
  return part.verb == "table" or not part.shape:find "{sip}" or record.sip ~= nil
end

-- Counts the records of a part, and of its section: are there few enough?
local function is_due(part, record, count)
  local id = part.line .. record.section
  if asked.is_fact[part.space] then return true end
  local all, its = count[part] or 0, count[id] or 0
  if all >= MOST or its >= MOST_OF_SECTION then return false end
  count[part], count[id] = all + 1, its + 1
  return true
end

-- The records of a page: some of the whole that the spec knows of its document.
local function records_of(whole, parts, reader)
  local records, count = {}, {}
  for i, one in ipairs(whole) do
    local part = part_for(parts, one, i)
    local is_live = not (one.elsewhere or one.retired or one.space == "section")
    if is_live and part and is_whole(part, one) and is_due(part, one, count) then
      records[#records + 1] = {
        space = one.space, key = one.key, code = one.code, name = one.name, sip = one.sip,
        section = one.section, part = part, form = reader.form, said = "case " .. i,
        advice = "act " .. i,
      }
    end
  end
  return records
end

-- ---- Shapes filled ----

-- The first word of a name that stands in two holes, and the rest.
local function halves(shape, name)
  if not shape:find "{name}.*{name}" then return { name } end
  local first, rest = name:match "^(%g+) ?(.*)$"
  return { first, rest }
end

-- A shape with what a record has in its holes; of its names as many as it has holes for.
local function filled(shape, record, names)
  names = names or { record.name }
  return (shape:gsub("{(%a*)}", function(hole)
    if hole == "key" or hole == "keys" then return record.code or record.key end
    if hole == "words" then return record.said end
    if hole == "name" then return table.remove(names, 1) end
    if hole == "code" then return record.key:match "^%d+" end
    return hole == "" and "any" or tostring(record[hole] or "")
  end))
end

local function cells_of(part, record)
  local cells, names = {}, halves(part.shape, record.name)
  for i, shape in ipairs(shapes.split(part.shape)) do cells[i] = filled(shape, record, names) end
  return cells
end

-- What a page's heading has: the section, or the shape that the description gives it.
local function heading_of(part, records)
  local shape, section = part.heading, records[1].section
  if not shape then return section end
  return (shape:gsub("{(%a+)}", {
    section = section, low = math.max(1, tonumber(records[1].key)),
    high = math.max(1, tonumber(records[#records].key)),
  }))
end

-- Calls visit(part, records) for each part and section that there are, in order; records of a part
-- that says nothing of a section are one list.
local function each_list(parts, records, visit)
  for _, part in ipairs(parts) do
    local sections, by_section = {}, {}
    for _, record in ipairs(records) do
      local section = record.part == part and (part.section or record.section)
      if section and not by_section[section] then
        sections[#sections + 1], by_section[section] = section, {}
      end
      if section then table.insert(by_section[section], record) end
    end
    for _, section in ipairs(sections) do visit(part, by_section[section]) end
  end
end

-- ---- Forms ----

local form = {}

-- A row in Markdown.
local line_of = {
  table = function(part, record)
    return "| " .. table.concat(cells_of(part, record), " | ") .. " |"
  end,
  item = function(part, record) return "- " .. filled(part.shape, record) end,
  heading = function(part, record)
    return "### " .. filled(part.shape, record) .. "\n\n- " .. record.said .. "\n"
  end,
}

function form.page(parts, records)
  local out, last = { "# A page in the shape of another\n" }, nil
  each_list(parts, records, function(part, its)
    local heading = heading_of(part, its)
    if part.verb ~= "item" or heading ~= last then out[#out + 1] = "## " .. heading .. "\n" end
    last = heading
    if part.verb == "table" then
      local columns = shapes.split(part.columns)
      out[#out + 1] = "| " .. table.concat(columns, " | ") .. " |\n|" .. ("---|"):rep(#columns)
    end
    for _, record in ipairs(its) do
      out[#out + 1] = line_of[part.verb](part, record)
    end
    out[#out + 1] = ""
  end)
  return table.concat(out, "\n") .. "\n## More\n"
end

function form.json(parts, records)
  local out = {}
  each_list(parts, records, function(part, its)
    local rows, columns = {}, shapes.split(part.columns)
    for i, record in ipairs(its) do
      rows[i] = {}
      for column, cell in ipairs(cells_of(part, record)) do
        rows[i][columns[column]] = tonumber(cell) or cell
      end
    end
    out[#out + 1] = json.encode(its[1].section) .. ": " .. json.encode(rows, { indent = true })
  end)
  return "{" .. table.concat(out, ",\n") .. "}\n"
end

-- A member of an enumeration: name, value and words, whatever columns are asked for.
local function member(part, record)
  local own = {}
  for i, column in ipairs(shapes.split(part.columns)) do own[column] = cells_of(part, record)[i] end
  local value = own.value and (tonumber(own.value) and own.value or ('"%s"'):format(own.value))
  return own.name or record.key:gsub("%W", "_"), value, own.words
end

function form.enums(parts, records)
  local out = {}
  each_list(parts, records, function(part, its)
    if part.sections then out[#out + 1] = "enum " .. its[1].section .. " {" end
    for _, record in ipairs(its) do
      local name, value, said = member(part, record)
      local line = part.sections and ("  %s%s,"):format(name, value and " = " .. value or "")
        or ("#define %s %s"):format(name, value or 0)
      out[#out + 1] = line .. (said and " // " .. said or "")
    end
    if part.sections then out[#out + 1] = "};" end
  end)
  return "/* A file in the shape of another. */\n" .. table.concat(out, "\n") .. "\nint last;\n"
end

function form.sql(parts, records)
  local out = {}
  each_list(parts, records, function(part, its)
    local columns = table.concat(shapes.split(part.columns), ", ")
    for _, record in ipairs(its) do
      local cells = cells_of(part, record)
      for i, cell in ipairs(cells) do
        cells[i] = tonumber(cell) and cell or "'" .. cell:gsub("'", "''") .. "'"
      end
      out[#out + 1] = ("INSERT INTO a_table (%s) VALUES (%s);"):format(columns,
        table.concat(cells, ", "))
    end
  end)
  return table.concat(out, "\n") .. "\nSELECT 1;\n"
end

function form.rst(parts, records)
  local out = {}
  each_list(parts, records, function(part, its)
    local title = heading_of(part, its)
    out[#out + 1] = title .. "\n" .. ("-"):rep(utf8.len(title)) .. "\n"
    for _, record in ipairs(its) do
      local text = filled(part.shape, record)
      out[#out + 1] = part.verb == "heading" and text .. "\n    " .. record.said or "* " .. text
    end
    out[#out + 1] = ""
  end)
  return table.concat(out, "\n") .. "\nMore\n----\n"
end

-- ---- Edits ----

-- What may happen to a record of a part.
local function edits_of(part)
  local has = {}
  for hole in part.shape:gmatch "{(%a+)}" do has[hole] = true end
  local is_named = has.name and (has.key or has.keys) and not part.shape:find "{name}.*{name}"
  local says = has.words or part.verb == "heading"
  local list = { "drop", "add" }
  if asked.is_fact[part.space] then return { "reword" } end
  if is_named and says then list[#list + 1] = "rename" end
  if says then list[#list + 1] = "reword" end
  if has.sip then list[#list + 1] = "sip" end
  return list
end

-- Is a key one that no row has or had, and that a part wants?
local function is_free(records, record, key)
  for _, one in ipairs(records) do
    local its = one.space == record.space and (one.code or one.key)
    if its and its:lower() == key:lower() then return false end
  end
  return wants(record.part, key)
end

-- A key behind that of a record: the next number, or a word more.
local function free_key(records, record, word)
  local before, digits = (record.code or record.key):match "^(%D-)(%d*)$"
  local first = digits and tonumber(digits)
  for step = 1, 300 do
    local key = first and before .. first + step
      or (record.code or record.key) .. "_" .. word .. step
    if is_free(records, record, key) then return key end
  end
end

-- The name and the key of a new record beside another, in `new`, which has a name.
local function name_anew(records, record, new)
  local shape, form_of = record.part.shape, record.form
  if form_of == "enums" then new.name = new.name:gsub(" ", "_") end
  if record.name:find "^%d+$" then new.name = tostring(math.random(1000, 9999)) end
  if not shape:find "{keys?}" then
    new.key = new.name
    return new
  end
  new.key = free_key(records, record, new.name:match "^%a*")
  if not new.key then return end
  if not shape:find "{name}" then new.name = new.key end
  if record.code then new.code, new.key = new.key, new.key .. " " .. new.name end
  return new
end

-- The shapes of pages that are described, but for those of vendors that have `others`.
function described.shapes(spec, others)
  local list = {}
  for _, page in ipairs(spec.pages.page) do
    local name = page.file:match "([^/]+)%.lua$"
    if not others[name] then
      local reader, parts = readers.find(spec, name), parts_of(spec, page)
      local whole = known.records(spec, reader)
      list[#list + 1] = {
        name = name .. ", described", vendor = name, records = records_of(whole, parts, reader),
        render = function(records) return form[reader.form or "page"](parts, records) end,
        edits = function(record) return edits_of(record.part) end,
        name_anew = function(records, record, new)
          return name_anew(list_joined(records, whole), record, new)
        end,
      }
    end
  end
  return list
end

return described

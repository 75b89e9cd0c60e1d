-- SPDX-License-Identifier: MIT
-- Drafts the files of a new vendor out of a page of its codes: how the page is read, the rows, the
-- headings, the texts to write. What a person has to judge is `undecided`, which the checker
-- refuses at its line.

local apply = require "drift.apply"
local compare = require "drift.compare"
local guess = require "drift.guess"
local known = require "drift.known"
local load_spec = require "common.load"
local new_page = require "drift.page.page"
local readers = require "drift.readers"
local rows = require "drift.rows"
local spell = require "drift.spell"

local SPACE = "codes"
local LICENSE = "-- SPDX-License-Identifier: MIT\n"

-- ---- What there is before the rows ----

-- The name of the vendor for people, of its id.
local function title_of(id)
  return (id:gsub("_", " "):gsub("%f[%w]%l", string.upper))
end

local function page_text(id, part)
  local fields = { spell(SPACE) }
  if part.columns then fields[2] = spell(part.columns) end
  fields[#fields + 1] = spell(part.shape)
  return LICENSE .. ("-- A page of %s: what of it is a row of the spec.\n\n"):format(title_of(id))
    .. ("page { %s%s }\n\n"):format(id, part.form and ", form = " .. part.form or "")
    .. ("%s { %s }\n"):format(part.verb, table.concat(fields, ", "))
end

local function vendor_text(id, date)
  local title = title_of(id)
  return LICENSE .. ("-- %s: the codes of its page.\n\n"):format(title)
    .. ("source { %s, %s, undecided, undecided,\n  read = %s }\n\n"):format(
      spell(id), spell(title .. " codes"), spell(date))
    .. ("vendor { unreleased, %s, %s, off = true }\n\n"):format(spell(id), spell(title))
    .. ("space { %s, key = token }\n\n"):format(spell(SPACE))
end

-- The sections that the rows cite, each once.
local function headings_text(id, records)
  local lines, seen = { ("# %s: section headings"):format(title_of(id)) }, {}
  for _, record in ipairs(records) do
    local own = record.section == record.key and record.name or record.section
    if not seen[record.section] then lines[#lines + 1] = record.section .. "  " .. own end
    seen[record.section] = true
  end
  return table.concat(lines, "\n") .. "\n"
end

local function texts_text(id, records)
  local lines = {
    LICENSE .. ("-- Words for people, in English: %s.\n"):format(title_of(id)),
    ("about { %s, %s }"):format(spell(id), spell(SPACE)),
  }
  for _, record in ipairs(records) do
    local key = record.row.key
    lines[#lines + 1] = ("say { %s, undecided, undecided, undecided }"):format(spell(key))
  end
  return table.concat(lines, "\n") .. "\n"
end

-- ---- The rows ----

local function in_order(records)
  local list = table.move(records, 1, #records, 1, {})
  table.sort(list, function(a, b)
    local first, second = tonumber(a.row.key), tonumber(b.row.key)
    if first and second then return first < second end
    return a.line < b.line or a.line == b.line and a.key < b.key
  end)
  return list
end

-- The page of a text, read as the spec describes it, and its reader.
local function read(spec, id, text)
  local reader = readers.find(spec, id)
  local page = new_page(text, reader.form, rows.checker(spec, reader))
  reader.read(page, known.hints(spec, {}))
  rows.parties(spec, reader, page.records)
  return page, reader
end

local NOTHING = {
  line = 1,
  message = "nothing in it is like a list of codes; --shape (make: SHAPE=table) tells what is",
}

local draft = {}

-- The files of a vendor, in the order in which they are to be written.
function draft.paths(folder, id)
  return {
    page = ("%s/pages/%s.lua"):format(folder, id),
    vendor = ("%s/vendors/%s.lua"):format(folder, id),
    headings = ("%s/headings/%s.txt"):format(folder, id),
    texts = ("%s/text/en/%s.lua"):format(folder, id),
  }
end

-- A list of { path, text } for a vendor `id` out of a page's text, and the part of the page that
-- its rows are; raises a refusal where nothing in it is a row. The spec is one without mistakes.
function draft.files(folder, id, text, date, shape)
  local part, refusal = guess.part(text, shape)
  if not part then error(refusal or NOTHING, 0) end
  local paths = draft.paths(folder, id)
  local page_row, vendor = page_text(id, part), vendor_text(id, date)
  local spec = load_spec(folder, function(row, message, ...)
    error(("%s:%d: "):format(row.file, row.line) .. message:format(...), 0)
  end, { [paths.page] = page_row, [paths.vendor] = vendor })
  local page, reader = read(spec, id, text)
  local task = { spec = spec, reader = reader, changes = compare({}, page.records, {}), left = 0 }
  local its = in_order(page.records)
  return {
    { path = paths.headings, text = headings_text(id, page.records) },
    { path = paths.texts, text = texts_text(id, its) },
    { path = paths.page, text = page_row },
    { path = paths.vendor, text = apply(task, vendor) },
  }, part
end

return draft

-- SPDX-License-Identifier: MIT
-- Descriptions of documents: one in a file, of spaces that there are, with shapes that name a row.

local nearest = require "common.nearest"
local rows = require "common.rows"
local shape = require "common.shape"

-- Which hole names a row of each verb: any of these.
local NAMES = {
  reason = { "code" }, symptom = { "name" }, initiator = { "name" }, note = { "name" },
  check = { "name" }, report = { "name" }, codec = { "codec" },
}
local KEYS = { "key", "keys" }

-- The name that a document is known by: that of its file.
local function name_of(row) return row.file:match "([^/]+)%.lua$" end

-- The verbs of the rows that a page has, by what it calls them: the vendor's spaces and facts, or
-- those of a list.
local function spaces_of(spec, page)
  local spaces, id = {}, page.vendor or name_of(page)
  for _, space in ipairs(spec.vendors.space) do
    local own = space.its_vendor and space.its_vendor.id == id
    if own and space.id and space.key then spaces[space.id] = space.key.verb end
  end
  for _, vendor in ipairs(spec.vendors.vendor) do
    if vendor.id == id then
      for fact in pairs(NAMES) do spaces[fact] = rows.is_fact[fact] and fact or spaces[fact] end
      return spaces, true
    end
  end
  return { listed = "listed" }, page.vendor == nil
end

local function check_space(spec, row, complain)
  local spaces, is_known = spaces_of(spec, row.its_page)
  local verb = row.space and spaces[row.space]
  if not is_known or not row.space then return end
  if not verb then
    local hint = nearest.hint(row.space, spaces)
    return complain(row, "'%s' is no space or fact of this document's rows%s", row.space, hint)
  end
  local holes = NAMES[verb] or KEYS
  for _, hole in ipairs(holes) do
    if not row.shape or row.shape:find("{" .. hole .. "}", 1, true) then return end
  end
  complain(row, "the shape needs {%s}, which names a row of '%s'", holes[1], row.space)
end

local function check_columns(row, complain)
  if not (row.columns and row.shape) then return end
  local columns, cells = #shape.split(row.columns), #shape.split(row.shape)
  if columns ~= cells then
    complain(row, "the shape has %d cells for %d columns", cells, columns)
  end
end

local function check_page(spec, page, first, complain)
  local id = page.vendor
  local vendors = {}
  for _, vendor in ipairs(spec.vendors.vendor) do vendors[vendor.id or 1] = true end
  if first then
    complain(page, "a file describes one document: the first stands on line %d", first.line)
  elseif id and not vendors[id] then
    complain(page, "no vendor is called '%s'%s", id, nearest.hint(id, vendors))
  end
end

return function(spec, problems)
  local first = {}
  for _, page in ipairs(spec.pages.page) do
    check_page(spec, page, first[page.file], problems.complain)
    first[page.file] = first[page.file] or page
  end
  for _, verb in ipairs { "table", "heading", "item" } do
    for _, row in ipairs(spec.pages[verb]) do
      if row.its_page then check_space(spec, row, problems.complain) end
      check_columns(row, problems.complain)
    end
  end
end

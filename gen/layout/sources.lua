-- SPDX-License-Identifier: MIT
-- Who says what where, for src/sources.c: the citations of response codes, and for each vendor those of
-- its codes and those of its facts, so that all go that nobody wants.

local new_pool = require "layout.pool"
local parts = require "layout.parts"

-- A part of the citations. What the parts above it have is not repeated.
local Part = {}
Part.__index = Part

local function new_part(constant, option, above)
  local part = { constant = constant, option = option, above = above, strings = new_pool(), rows = {}, places = {} }
  return setmetatable(part, Part)
end

function Part:find_string(text)
  local at = self.strings.find(text)
  return at and { part = self, at = at } or self.above and self.above:find_string(text)
end

function Part:string(text)
  return self:find_string(text) or { part = self, at = self.strings.add(text) }
end

function Part:find(key) return self.places[key] or self.above and self.above:find(key) end

-- The place of a record's citation.
function Part:cite(record)
  local id, section = record.source.source.id, record.source.section
  local key = id .. "\0" .. section
  if not self:find(key) then
    local nothing = self.constant and 0 or 1 -- number 0 is that of what says nothing
    self.places[key] = { part = self, at = #self.rows + nothing }
    local id_at = self:string(id)
    table.insert(self.rows, { id = id_at, where = self:string(section), note = id .. " " .. section })
  end
  return self:find(key)
end

-- A part for each of `list`, whose records it cites.
local function vendor_parts(list, prefix, option, above, cited)
  local out = {}
  for i, one in ipairs(list) do
    out[i] = new_part(prefix .. one.constant, option .. one.option, above(i))
    for _, record in ipairs(one.records) do cited[record] = out[i]:cite(record) end
  end
  return out
end

-- All parts, and the place of each record's citation.
local function cite_all(records, layout)
  local codes, cited = new_part(), {}
  codes.strings.add ""
  for _, record in ipairs(records.statuses) do cited[record] = codes:cite(record) end
  local entries = vendor_parts(layout.parts, "", "", function() return codes end, cited)
  local facts = vendor_parts(layout.fact_parts, "FACTS__", "SIPCAUSE_FACTS && ", function(i) return entries[i] end, cited)
  local all = table.move(entries, 1, #entries, 2, { codes })
  return table.move(facts, 1, #facts, #all + 1, all), cited
end

return function(records, layout)
  local all, cited = cite_all(records, layout)
  layout.cited_parts = all
  local count = 0
  for _, part in ipairs(all) do count = count + #part.rows end
  local function places_of(list)
    local places = {}
    for i, record in ipairs(list) do places[i] = cited[record] or 0 end
    return places
  end
  local function of_records(part) return places_of(part.records) end
  local optional = table.move(all, 2, #all, 1, {})
  return {
    name = "source_tables.h", from = "spec/",
    { kind = "places", comment = "Where the part of each vendor, and that of its facts, begins in each table." },
    { kind = "pools", name = "citation_strings", places = "CITED", parts = all, first = all[1].strings.size },
    {
      kind = "rows", name = "citations", type = "struct citation", places = "CITATIONS", columns = "id@CITED where@CITED",
      parts = table.move(parts.each(optional, function(part) return part.rows end), 1, #optional, 3,
        { { rows = { { id = 0, where = 0 } } }, { rows = all[1].rows } }),
    },
    {
      kind = "numbers", name = "status_cited", type = parts.width(count), places_in = "CITATIONS",
      comment = "The citation of each status row, vendor entry and fact.", rows = places_of(layout.statuses),
    },
    {
      kind = "numbers", name = "entries_cited", type = parts.width(count), places_in = "CITATIONS", option = "SIPCAUSE_VENDORS",
      parts = parts.behind({ 0 }, layout.parts, of_records),
    },
    {
      kind = "numbers", name = "facts_cited", type = parts.width(count), places_in = "CITATIONS", option = "SIPCAUSE_FACTS",
      parts = parts.behind({ 0 }, layout.fact_parts, of_records),
    },
  }
end

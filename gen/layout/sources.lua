-- SPDX-License-Identifier: MIT
-- Who says what where, for src/sources.c: the citations of response codes, for each protocol those
-- of its causes, for each vendor those of its codes and those of its facts, and those of each
-- profile and of replies, so that all go that nobody wants.

local list = require "common.list"
local new_pool = require "layout.pool"
local parts = require "layout.parts"

-- A part of the citations. What the parts above it have is not repeated.
local Part = {}
Part.__index = Part

local function new_part(constant, option, above)
  local part = { constant = constant, option = option, above = above }
  part.strings, part.rows, part.places = new_pool(), {}, {}
  part.documents = { constant = constant, option = option, strings = new_pool(), rows = {} }
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

-- The document whose id is at `place`, in the part that has the id: there once.
local function add_document(source, place)
  local its = place.part.documents
  if its[source.id] then return end
  its[source.id] = true
  local function text(said) return { part = its, at = its.strings.add(said) } end
  table.insert(its.rows, { id = place, title = text(source.title), url = text(source.address) })
end

-- The place of a record's citation.
function Part:cite(record)
  local id, section = record.source.source.id, record.source.section
  local key = id .. "\0" .. section
  if not self:find(key) then
    local nothing = self.constant and 0 or 1 -- number 0 is that of what says nothing
    self.places[key] = { part = self, at = #self.rows + nothing }
    local id_at, where = self:string(id), self:string(section)
    add_document(record.source.source, id_at)
    table.insert(self.rows, { id = id_at, where = where, note = id .. " " .. section })
  end
  return self:find(key)
end

-- A part for each of `all`, whose records it cites.
local function more_parts(all, prefix, option, above, cited)
  return list.each(all, function(one, i)
    local part = new_part(prefix .. one.constant, option .. one.option, above(i))
    for _, record in ipairs(one.records) do cited[record] = part:cite(record) end
    return part
  end)
end

-- The part that is always there, the others, and the place of each record's citation.
local function cite_all(records, layout)
  local codes, cited = new_part(), {}
  codes.strings.add ""
  codes.documents.strings.add ""
  for _, record in ipairs(list.joined(records.statuses, records.senses.class)) do
    cited[record] = codes:cite(record)
  end
  local senses = more_parts(layout.sense_parts, "SENSES__", "", function() return codes end, cited)
  local causes = more_parts(layout.cause_parts, "CAUSES__", "", function() return codes end, cited)
  local entries = more_parts(layout.parts, "", "", function() return codes end, cited)
  local facts = more_parts(layout.fact_parts, "FACTS__", "SIPCAUSE_FACTS && ",
    function(i) return entries[i] end, cited)
  local replies = more_parts(layout.reply_parts, "", "", function() return codes end, cited)
  local profiles = more_parts(layout.profile_parts, "PROFILE__", "SIPCAUSE_MAPPING && ",
    function() return codes end, cited)
  return codes, list.joined(senses, causes, entries, facts, profiles, replies), cited
end

-- The documents of all parts, behind one that says nothing, and their texts.
local function document_tables(codes, optional, all)
  local none = { id = 0, title = 0, url = 0 }
  local others = list.each(optional, function(part) return part.documents end)
  local function rows_of(part) return part.rows end
  return {
    { kind = "pools", name = "document_strings", places = "DOCUMENT_TEXTS", parts = all },
    {
      kind = "rows", name = "documents", type = "struct document",
      columns = "id@CITED title@DOCUMENT_TEXTS url@DOCUMENT_TEXTS",
      parts = parts.behind(list.joined({ none }, codes.documents.rows), others, rows_of),
    },
  }
end

local MOST_ROWS, NEXT = 127, 128 -- of a run; the flag of one of which each row cites the next

local NOTHING = { at = 0 }

-- How many places from `first` on are those of a run, each `step` behind the one before it.
local function length_of(places, first, step)
  local length, its = 1, places[first]
  while length < MOST_ROWS do
    local place = places[first + length]
    if not place or place.part ~= its.part or place.at ~= its.at + step * length then break end
    length = length + 1
  end
  return length
end

-- The places of rows in order, as runs: most rows cite what the row before them does, or what
-- follows that in the document.
local function runs_of(places)
  local runs, at = {}, 1
  while at <= #places do
    local same, next = length_of(places, at, 0), length_of(places, at, 1)
    local length = math.max(same, next)
    table.insert(runs, { rows = next > same and NEXT + next or same, citation = places[at] })
    at = at + length
  end
  return runs
end

-- The citation of each row: of response codes, causes, vendors' entries and facts.
local function cited_tables(layout, cited)
  local function place_of(record) return cited[record] or NOTHING end
  local function places_of(part) return list.each(part.records, place_of) end
  local function cause_places_of(part)
    return list.joined(table.move({ NOTHING }, 1, part.first, 1, {}), places_of(part))
  end
  local function places(name, fields)
    fields.kind, fields.name, fields.type = "rows", name, "struct cited_run"
    fields.columns, fields.bytes = "citation@CITATIONS rows", "rows"
    for _, one in ipairs(fields.parts) do one.rows = runs_of(one.rows) end
    return fields
  end
  local function behind_nothing(all, its_places)
    return parts.behind({ NOTHING }, all, its_places or places_of)
  end
  return {
    places("status_cited", {
      comment = "The citations of the rows of those tables, in runs.",
      parts = parts.behind(list.each(layout.statuses, place_of), layout.sense_parts, places_of),
    }),
    places("causes_cited", {
      option = "SIPCAUSE_CAUSES", parts = behind_nothing(layout.cause_parts, cause_places_of),
    }),
    places("entries_cited", {
      option = "SIPCAUSE_VENDORS", parts = behind_nothing(layout.parts),
    }),
    places("facts_cited", {
      option = "SIPCAUSE_FACTS", parts = behind_nothing(layout.fact_parts),
    }),
    places("mappings_cited", {
      option = "SIPCAUSE_MAPPING", parts = behind_nothing(layout.profile_parts),
    }),
    places("replies_cited", {
      option = "SIPCAUSE_REPLIES", parts = { { rows = list.each(layout.replies, place_of) } },
    }),
  }
end

return function(records, layout)
  local codes, optional, cited = cite_all(records, layout)
  local all = list.joined({ codes }, optional)
  layout.cited_parts = all
  layout.document_parts = list.each(all, function(part) return part.documents end)
  local function rows_of(part) return part.rows end
  local file = {
    name = "source_tables.h", from = "spec/",
    {
      kind = "places",
      comment = "Where each part begins: a protocol, vendor, vendor's facts, profile, replies.",
    },
    {
      kind = "enum",
      { "RUN_ROWS", MOST_ROWS, "the rows of a run; with more, each cites the next" },
    },
    { kind = "pools", name = "citation_strings", places = "CITED", parts = all },
    {
      kind = "rows", name = "citations", type = "struct citation", places = "CITATIONS",
      columns = "id@CITED where@CITED",
      parts = parts.behind(list.joined({ { id = 0, where = 0 } }, codes.rows), optional, rows_of),
    },
  }
  list.append(file, document_tables(codes, optional, layout.document_parts))
  return list.append(file, cited_tables(layout, cited))
end

-- SPDX-License-Identifier: MIT
-- What the spec has of a document, as records of the shape that the document's reader gives.

local asked = require "common.rows"

-- The parties of a row, or nil where nobody has decided them yet, or an older edition says them.
local function parties_of(row)
  local words = {}
  if row.older then return nil end
  for _, name in ipairs(row.undecided or {}) do
    if name:find("^initiator") then return nil end
  end
  for _, party in ipairs(row.initiators or { row.initiator }) do words[#words + 1] = party.word end
  table.sort(words)
  return words
end

-- What another document says of a row is not compared with this one.
local function entry_record(row, reader)
  local key, several = asked.key(row), row.its_space.several
  return {
    elsewhere = row.source.source.id ~= reader.source or nil,
    space = row.its_space.id, key = several and key .. " " .. row.name or key, name = row.name,
    code = several and key or nil, section = row.source.section,
    initiators = parties_of(row), http = row.http,
    sip = not row.sip_inferred and not row.older and row.sip or nil,
    wording = row.source.wording, retired = row.retired, rows = { row },
  }
end

local function fact_record(row)
  return {
    space = row.verb, key = row.name, name = row.name, payload_type = row.payload_type,
    section = row.source.section, wording = row.source.wording, rows = { row },
  }
end

-- All facts that were taken from one section of prose are one record.
local function add_prose(records, row, sections)
  local section, wording = row.source.section, row.source.wording
  local record = sections[section]
  if not record then
    record = {
      space = "section", key = section, name = section, section = section, wording = wording,
      rows = {},
    }
    sections[section], records[#records + 1] = record, record
  end
  if wording ~= record.wording then record.wording = nil end
  table.insert(record.rows, row)
end

local function vendor_records(spec, reader)
  local records, sections, in_rows = {}, {}, {}
  for _, verb in ipairs(reader.facts) do in_rows[verb] = true end
  for _, verb in ipairs(asked.facts) do
    for _, row in ipairs(spec.vendors[verb]) do
      if row.its_vendor.id == reader.vendor and in_rows[verb] then
        records[#records + 1] = fact_record(row)
      elseif row.its_vendor.id == reader.vendor and not row.against then -- which no document says
        add_prose(records, row, sections)
      end
    end
  end
  for _, space in ipairs(spec.vendors.space) do
    if space.its_vendor.id == reader.vendor and reader.spaces[space.id] then
      for _, row in ipairs(asked.of_space(spec, space)) do
        records[#records + 1] = entry_record(row, reader)
      end
    end
  end
  return records
end

local function listed_records(spec, reader)
  local records = {}
  for _, row in ipairs(spec.lists.listed) do
    if row.source.source.id == reader.source then
      records[#records + 1] = {
        space = "listed", key = tostring(row.code), name = row.phrase,
        section = row.source.section, wording = row.source.wording, rows = { row },
      }
    end
  end
  return records
end

-- The wordings of codes that are the registry's own.
local function wordings_of_registry(spec)
  local own = {}
  for _, row in ipairs(spec.codes.variant) do
    if row.source.source.id == "iana" then own[row.code] = row.phrase end
  end
  return own
end

-- A registry gives a key, its words, and the document: the one that the row says, or its source.
local function registered_records(spec)
  local records, own = {}, wordings_of_registry(spec)
  local function add(space, key, name, row)
    local rfc = row.source.source.id:match "^rfc(%d+)$"
    records[#records + 1] = {
      space = space, key = tostring(key), name = name, rows = { row },
      reference = row.reference or rfc and "RFC " .. rfc, retired = row.registered == false or nil,
    }
  end
  for _, row in ipairs(spec.headers.protocol) do add("protocol", row.word, row.word, row) end
  for _, row in ipairs(spec.methods.method) do
    if row.number > 0 then add("method", row.word, row.word, row) end -- 0 is what nobody registered
  end
  for _, row in ipairs(spec.headers.warning) do add("warning", row.code, row.phrase, row) end
  for _, row in ipairs(spec.codes.sip) do
    add("registered", row.code, own[row.code] or row.phrase, row)
  end
  return records
end

local known = {}

-- The records of the document that `reader` reads.
function known.records(spec, reader)
  if reader.vendor then return vendor_records(spec, reader) end
  return reader.source == "iana" and registered_records(spec) or listed_records(spec, reader)
end

-- What a reader may ask: rows(space), those not retired, and phrases(code), all wordings of a code.
function known.hints(spec, records)
  local hints = {}
  function hints.rows(space)
    local rows = {}
    for _, record in ipairs(records) do
      if record.space == space and not record.retired then rows[#rows + 1] = record end
    end
    return rows
  end
  function hints.phrases(code)
    local phrases = {}
    for _, verb in ipairs { "sip", "variant" } do
      for _, row in ipairs(spec.codes[verb]) do
        if row.code == code then phrases[#phrases + 1] = row.phrase end
      end
    end
    return phrases
  end
  return hints
end

-- The spec's party for each of the vendor's own words, in small letters.
function known.parties(spec, reader)
  local parties = {}
  for _, row in ipairs(spec.vendors.initiator) do
    local own = row.its_vendor.id == reader.vendor
    if own and row.party then parties[row.name:lower()] = row.party.word end
  end
  return parties
end

return known

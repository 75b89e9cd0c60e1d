-- SPDX-License-Identifier: MIT
-- The vendors' codes, for src/vendor.c: a part of each table for each vendor, so that it can be
-- left out. Sets layout.parts: one for each vendor, with its records in order.

local keys = require "layout.keys"
local list = require "common.list"
local parts = require "layout.parts"
local rows_of = require "common.rows"

-- The set of parties as a number with their bits.
local function party_bits(entry)
  local bits = entry.initiator and 1 << entry.initiator.number or 0
  for _, party in ipairs(entry.initiators or {}) do bits = bits | 1 << party.number end
  return bits
end

-- The side of each party, by its number, as the vendor's document explains its words for them.
local function sides_of(vendor, parties)
  local sides = list.each(parties, function() return 0 end)
  for _, fact in ipairs(vendor.facts) do
    if fact.party then sides[fact.party.number + 1] = fact.side.number end
  end
  return sides
end

-- A set of enum sipcause_entry_flag.
local function flags_of(entry)
  local flags = entry.sip_inferred and 1 or 0
  if entry.retired then flags = flags | 2 end
  if entry.no_more then flags = flags | 8 end
  return rows_of.endless[entry.verb] and flags | 4 or flags
end

local function entry_row(part, space, entry)
  local strings = part.strings
  return {
    sip = entry.sip or 0, key = strings.add(entry.key), name = strings.add(entry.name),
    vendor = part.vendor, space = space, outcome = entry.outcome, action = entry.action,
    initiators = party_bits(entry), note = entry.key .. ": " .. entry.name,
    flags = flags_of(entry),
  }
end

-- What an API error has besides the fields of an entry.
local function add_failure(part, at, entry)
  if not entry.http then return end
  local calls = part.strings.add(table.concat(entry.calls or {}, "\n"))
  table.insert(part.failures, {
    entry = { part = part, at = at }, http = entry.http, calls = calls, note = entry.key,
  })
end

local function add_retired(part, at, entry)
  if not entry.retired then return end
  local year, month, day = entry.retired:match("(%d+)-(%d+)-(%d+)")
  table.insert(part.retired, {
    entry = { part = part, at = at }, year = tonumber(year), day = tonumber(month .. day),
    note = entry.key,
  })
end

local function add_q850(part, at, entry)
  if not entry.q850 then return end
  table.insert(part.q850, {
    entry = { part = part, at = at }, cause = entry.q850, note = entry.key,
  })
end

-- Lays the hash of one more set of keys behind those before it.
local function add_set(part, name, note, first, set)
  local its_keys = { set = set, part = part, at = #part.bytes }
  table.insert(part.spaces, { name = name, first = first, keys = its_keys, note = note })
  list.append(part.bytes, set.bytes)
end

local function add_space(part, index, space, names, ask)
  local id, first, name = part.vendor.id, #part.records, part.strings.add(space.id)
  for _, entry in ipairs(space.entries) do
    local at = #part.records
    part.records[at + 1] = entry
    part.entries[at + 1] = entry_row(part, index, entry)
    names[#names + 1] = { key = entry.name, index = at, note = entry.name }
    add_failure(part, at, entry)
    add_retired(part, at, entry)
    add_q850(part, at, entry)
  end
  local set = keys.set(id .. "_" .. space.id, space.entries, ask)
  add_set(part, name, id .. " " .. space.id, first, set)
end

local function new_part(vendor, ask, parties)
  local part = parts.of_vendor(vendor)
  part.sides = sides_of(vendor, parties)
  part.records, part.entries, part.spaces = {}, {}, {}
  part.failures, part.retired, part.q850, part.bytes = {}, {}, {}, {}
  local id, title, names = part.strings.add(vendor.id), part.strings.add(vendor.title), {}
  for i, space in ipairs(vendor.spaces) do add_space(part, i - 1, space, names, ask) end
  part.names = keys.set(vendor.id .. "_names", names, ask)
  add_set(part, 0, vendor.id .. " names", 0, part.names)
  part.place = {
    { strings = part, entries = part, by_name = part, spaces = part, note = part.id },
  }
  part.row = { {
    entries = #part.entries, id = id, title = title, vendor = vendor, spaces = #vendor.spaces,
    facts = #vendor.facts, flags = vendor.codecs_only and "SIPCAUSE_CODECS_ONLY" or 0,
    note = vendor.id,
  } }
  return part
end

local NO_ENTRY = {
  sip = 0, key = 0, name = 0, vendor = "SIPCAUSE_NOBODY", space = 0, outcome = 0, action = 0,
  initiators = 0, flags = 0,
}
local NO_VENDOR = {
  entries = 0, id = 0, title = 0, vendor = "SIPCAUSE_NOBODY", spaces = 0, facts = 0, flags = 0,
}

-- The rows that parts have in `field`, behind the answer for what is not there.
local function rows(all, field, nothing)
  return parts.behind({ nothing }, all, function(part) return part[field] end)
end

local function entry_tables(all)
  return {
    name = "vendor_tables.h", from = "spec/vendors",
    {
      kind = "places",
      comment = "Where the vendor's part of each table begins. "
        .. "Offsets, because pointers would cost relocations.",
    },
    {
      kind = "pools", name = "vendor_strings", places = "STRINGS", parts = all,
      comment = 'Offset 0 of each pool is "".',
    },
    {
      kind = "rows", name = "vendor_entries", type = "struct sipcause_entry", places = "ENTRIES",
      parts = rows(all, "entries", NO_ENTRY), bytes = "space initiators flags",
      comment = "Row 0 of each table is the answer for what is no vendor or entry.",
      heading = "SIP code, key, name, vendor, space, outcome, action, initiators, flags",
      columns = "sip key name vendor=SIPCAUSE_ space outcome=SIPCAUSE_OUTCOME_ "
        .. "action=SIPCAUSE_ACTION_ initiators flags",
    },
    {
      kind = "rows", name = "vendor_by_name", type = "vendor_index", places = "BY_NAME",
      parts = parts.each(all, function(part) return part.names.items end), columns = "index",
      comment = "Entries of each vendor by name, counted from its first: "
        .. "those that share one stand together.",
    },
    {
      kind = "rows", name = "vendor_spaces", type = "struct vendor_space", places = "SPACES",
      parts = rows(all, "spaces", { name = 0, first = 0, keys = { at = 0, set = keys.nothing } }),
      heading = "name, first entry, keys", columns = "name first keys@BYTES",
    },
    {
      kind = "numbers", name = "vendor_bytes", type = "uint8_t", places = "BYTES",
      parts = parts.each(all, function(part) return part.bytes end),
    },
  }
end

-- What only some entries have.
local function more_tables(all)
  return {
    {
      kind = "rows", name = "vendor_failures", type = "struct vendor_failure",
      parts = rows(all, "failures", { entry = 0, http = 0, calls = 0 }),
      heading = "entry, HTTP status, calls", columns = "entry@ENTRIES http calls",
    },
    {
      kind = "rows", name = "vendor_retired", type = "struct vendor_retired",
      parts = rows(all, "retired", { entry = 0, year = 0, day = 0 }),
      heading = "entry, year, day", columns = "entry@ENTRIES year day",
    },
    {
      kind = "rows", name = "vendor_q850", type = "struct vendor_q850",
      parts = rows(all, "q850", { entry = 0, cause = 0 }),
      heading = "entry, cause", columns = "entry@ENTRIES cause",
    },
  }
end

return function(records, layout)
  local parties = records.words.party
  local all = list.each(records.vendors, function(vendor)
    return new_part(vendor, layout.ask, parties)
  end)
  layout.parts = all
  return list.append(list.append(entry_tables(all), more_tables(all)), {
    { kind = "enum", { "PARTIES", #parties, "that a vendor may tell apart" } },
    {
      kind = "numbers", name = "vendor_sides", type = "uint8_t",
      comment = "The side of each party, of each vendor.",
      parts = parts.behind(list.each(parties, function() return 0 end), all,
        function(part) return part.sides end),
    },
    {
      kind = "rows", name = "vendors", type = "struct sipcause_vendor",
      parts = rows(all, "row", NO_VENDOR),
      heading = "entries, id, title, number, spaces, facts, flags",
      columns = "entries id title vendor=SIPCAUSE_ spaces facts*SIPCAUSE_FACTS flags",
      bytes = "spaces facts flags",
    },
    {
      kind = "rows", name = "vendor_places", type = "struct vendor_place",
      parts = rows(all, "place", { strings = 0, entries = 0, by_name = 0, spaces = 0 }),
      columns = "strings=STRINGS_ entries=ENTRIES_ by_name=BY_NAME_ spaces=SPACES_",
    },
  })
end

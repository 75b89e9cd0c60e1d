-- SPDX-License-Identifier: MIT
-- The vendors' codes, for src/vendor.c: a part of each table for each vendor, so that it can be
-- left out. Sets layout.parts: one for each vendor, with its records in order; layout.string_parts:
-- those of their strings.

local entry_strings = require "layout.entry_strings"
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

local function entry_row(part, index, space, entry)
  local words = part.words
  return {
    sip = entry.sip or 0, key = words.key(space, entry), name = words.text(entry.name),
    vendor = part.vendor, space = index, outcome = entry.outcome, action = entry.action,
    initiators = party_bits(entry), note = entry.key .. ": " .. entry.name,
    flags = flags_of(entry),
  }
end

-- What an API error has besides the fields of an entry.
local function add_failure(part, at, entry)
  if not entry.http then return end
  table.insert(part.failures, {
    entry = { part = part, at = at }, http = entry.http, calls = part.words.calls(entry),
    note = entry.key,
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

local function add_set(part, name, note, first, set)
  table.insert(part.spaces, {
    name = name, first = { part = part, at = first }, keys = { part = part, set = set },
    note = note,
  })
end

-- Lays the hashes and the numbers of a vendor's sets of keys one behind the other.
local function lay_sets(part)
  for _, space in ipairs(part.spaces) do
    local set = space.keys.set
    local laid = set.numbers and part.numbers or part.bytes
    space.keys.at = #laid
    list.append(laid, set.numbers or set.bytes)
  end
end

local function add_space(part, index, space, names, ask)
  local id, first, name = part.vendor.id, #part.records, part.strings.find(space.id)
  for _, entry in ipairs(space.entries) do
    local at = #part.records
    part.records[at + 1] = entry
    part.entries[at + 1] = entry_row(part, index, space, entry)
    names[#names + 1] = { key = entry.name, index = at, note = entry.name }
    add_failure(part, at, entry)
    add_retired(part, at, entry)
    add_q850(part, at, entry)
  end
  local numbers = part.words.ascending(space)
  local set = numbers and keys.numbers(numbers, "NUMBERS")
    or keys.set(id .. "_" .. space.id, space.entries, ask)
  add_set(part, name, id .. " " .. space.id, first, set)
  table.insert(part.packed_spaces, { name = name, kind = part.words.kind(space), note = space.id })
end

local function new_part(vendor, ask, parties)
  local part = parts.of_vendor(vendor)
  part.sides = sides_of(vendor, parties)
  part.records, part.entries, part.spaces = {}, {}, {}
  part.failures, part.retired, part.q850, part.bytes, part.numbers = {}, {}, {}, {}, {}
  part.packed_spaces = {}
  local id, title, names = part.strings.add(vendor.id), part.strings.add(vendor.title), {}
  for _, space in ipairs(vendor.spaces) do part.strings.add(space.id) end
  part.words = entry_strings.of(vendor, part.strings)
  part.entry_strings = {
    constant = part.constant .. "__ENTRIES", option = part.option .. " && SIPCAUSE_POINTERS",
    strings = part.words.pool,
  }
  for i, space in ipairs(vendor.spaces) do add_space(part, i - 1, space, names, ask) end
  part.names = keys.set(vendor.id .. "_names", names, ask)
  add_set(part, 0, vendor.id .. " names", 0, part.names)
  part.place = {
    {
      strings = part, packed = part, entries = part, by_name = part, spaces = part,
      packed_spaces = part, note = part.id,
    },
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

-- Each vendor's strings, and behind them those of its entries where these are pointers.
local function string_parts(all)
  local its = {}
  for _, part in ipairs(all) do list.append(its, { part, part.entry_strings }) end
  return its
end

local function place_table(all, option, columns)
  return {
    kind = "rows", name = "vendor_places", type = "struct vendor_place", option = option,
    parts = rows(all, "place", {
      strings = 0, packed = 0, entries = 0, by_name = 0, spaces = 0, packed_spaces = 0,
    }),
    columns = columns,
  }
end

local function entry_tables(all, its_strings)
  return {
    name = "vendor_tables.h", from = "spec/vendors",
    {
      kind = "places",
      comment = "Where the vendor's part of each table begins. "
        .. "Offsets, because pointers would cost relocations.",
    },
    {
      kind = "pools", name = "vendor_strings", places = "STRINGS", parts = its_strings,
      comment = 'Offset 0 of each vendor is "".',
    },
    {
      kind = "rows", name = "vendor_entries", type = "struct sipcause_entry", places = "ENTRIES",
      parts = rows(all, "entries", NO_ENTRY), bytes = "space initiators flags",
      comment = "Row 0 of each table is the answer for what is no vendor or entry.",
      heading = "SIP code, key, name, vendor, space, outcome, action, initiators, flags",
      columns = "sip key|STRING_AT name|STRING_AT vendor=SIPCAUSE_ space outcome=SIPCAUSE_OUTCOME_ "
        .. "action=SIPCAUSE_ACTION_ initiators flags",
    },
  }
end

-- What finds keys and names where they stand in vendor_strings.
local function pointer_tables(all)
  return {
    {
      kind = "rows", name = "vendor_by_name", type = "vendor_index", places = "BY_NAME",
      option = "SIPCAUSE_POINTERS",
      parts = parts.each(all, function(part) return part.names.items end), columns = "index",
      comment = "Entries of each vendor by name, counted from its first: "
        .. "those that share one stand together.",
    },
    {
      kind = "rows", name = "vendor_spaces", type = "struct vendor_space", places = "SPACES",
      option = "SIPCAUSE_POINTERS",
      parts = rows(all, "spaces", { name = 0, first = 0, keys = { at = 0, set = keys.nothing } }),
      heading = "name, first entry, keys", columns = "name first@ENTRIES keys@BYTES",
    },
    {
      kind = "numbers", name = "vendor_bytes", type = "uint8_t", places = "BYTES",
      option = "SIPCAUSE_POINTERS",
      parts = parts.each(all, function(part) return part.bytes end),
    },
    {
      kind = "numbers", name = "vendor_numbers", type = "uint16_t", places = "NUMBERS",
      option = "SIPCAUSE_POINTERS",
      parts = parts.behind({ 0 }, all, function(part) return part.numbers end),
      comment = "The keys of each space where all are numbers.",
    },
    place_table(all, "SIPCAUSE_POINTERS",
      "strings=STRINGS_ entries=ENTRIES_ by_name=BY_NAME_ spaces=SPACES_"),
  }
end

local function enumerators(prefix, words)
  local t = { kind = "enum" }
  for i, word in ipairs(words) do t[i] = { prefix .. word, i - 1 } end
  return t
end

-- What keys and names are where they are packed.
local function packed_tables(all)
  local depths = list.each(all, function(part) return part.words.depth end)
  return {
    {
      kind = "enum",
      { "PACKED_PAIR", entry_strings.FIRST_PAIR, "the first symbol that is no letter" },
      {
        "PACKED_DEPTH", math.max(entry_strings.LONGEST_NUMBER, table.unpack(depths)),
        "symbols that wait while a key or name is read, at most",
      },
    },
    enumerators("KEY_", entry_strings.KINDS),
    {
      kind = "numbers", name = "vendor_packed", type = "uint8_t", places = "PACKED",
      option = "!SIPCAUSE_POINTERS",
      parts = parts.behind({ 0 }, all, function(part) return part.words.bytes end),
      comment = "Of each vendor the end of an empty text, the halves of the pairs, the texts.",
    },
    {
      kind = "rows", name = "vendor_spaces", type = "struct vendor_space",
      places = "PACKED_SPACES", option = "!SIPCAUSE_POINTERS",
      parts = rows(all, "packed_spaces", { name = 0, kind = "KEY_TEXT" }),
      heading = "name, what its keys are", columns = "name kind=",
    },
    place_table(all, "!SIPCAUSE_POINTERS",
      "strings=STRINGS_ packed=PACKED_ entries=ENTRIES_ packed_spaces=PACKED_SPACES_"),
  }
end

-- What only some entries have.
local function more_tables(all)
  return {
    {
      kind = "rows", name = "vendor_failures", type = "struct vendor_failure",
      parts = rows(all, "failures", { entry = 0, http = 0, calls = 0 }),
      heading = "entry, HTTP status, calls", columns = "entry@ENTRIES http calls|STRING_AT",
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
  function layout.settle()
    for _, part in ipairs(all) do lay_sets(part) end
  end
  layout.parts, layout.string_parts = all, string_parts(all)
  local file = entry_tables(all, layout.string_parts)
  list.append(file, pointer_tables(all))
  list.append(file, packed_tables(all))
  list.append(file, more_tables(all))
  return list.append(file, {
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
  })
end

-- SPDX-License-Identifier: MIT
-- Turns checked rows into the plain arrays that emitters read. All order and all numbers are decided
-- here, once; emitters do no arithmetic.

local entry = require "entry"
local fold = require "fold"
local new_pool = require "pool"
local options_of = require "options"
local pack = require "pack"

local BLOCK = 16 -- codes in a block; src/status.c divides by it

-- Shifts the blocks of codes against each other until each code has a place of its own, and returns
-- the first block, the shift of each, and the codes at their places from 0 (nil: a gap). Full blocks
-- first: the others fill the gaps.
local function shift_blocks(codes)
  local first, last = codes[1].code // BLOCK, codes[#codes].code // BLOCK
  local blocks = {}
  for number = first, last do blocks[number - first + 1] = { number = number } end
  for _, code in ipairs(codes) do table.insert(blocks[code.code // BLOCK - first + 1], code) end

  local by_size = table.move(blocks, 1, #blocks, 1, {})
  table.sort(by_size, function(a, b)
    if #a ~= #b then return #a > #b end
    return a.number < b.number
  end)
  local places, size = {}, 0
  local function fits(block, shift)
    for _, code in ipairs(block) do
      if places[shift + code.code % BLOCK] then return false end
    end
    return true
  end
  for _, block in ipairs(by_size) do
    block.shift = 0
    while not fits(block, block.shift) do block.shift = block.shift + 1 end
    for _, code in ipairs(block) do places[block.shift + code.code % BLOCK] = code end
    size = math.max(size, block.shift + BLOCK)
  end
  local shifts = {}
  for i, block in ipairs(blocks) do shifts[i] = block.shift end
  return first, shifts, places, size
end

-- The rows at their places, each gap a row that says nothing. There is at least one such: it is the
-- answer for what is no response code.
local function place_rows(status, rows, nothing)
  local first, shifts, places, size = shift_blocks(rows)
  status.first_block, status.blocks, status.rows = first, shifts, {}
  for place = 0, size do
    local row = places[place]
    if place == size and status.nothing then break end
    if not row then status.nothing = status.nothing or place end
    status.rows[place + 1] = row or nothing
  end
end

-- A set of keys, folded, in order of first appearance, each with the items that have it: a name may
-- serve several codes. Items with one key become neighbors in `set.items`; set.values[i] is where
-- those of set.keys[i] begin, from 1. gperf.lua adds the numbers of the hash.
local function key_set(name, items)
  local set, members = { name = name, keys = {}, values = {}, items = {} }, {}
  for _, item in ipairs(items) do
    if not members[item.key] then
      members[item.key] = {}
      set.keys[#set.keys + 1] = item.key
    end
    table.insert(members[item.key], item)
  end
  for i, key in ipairs(set.keys) do
    set.values[i] = #set.items + 1
    table.move(members[key], 1, #members[key], #set.items + 1, set.items)
  end
  return set
end

local function vocabulary(rows, what, text)
  local words = {}
  for i, row in ipairs(rows) do
    words[i] = { number = row.number, word = row.word, constant = row.word:upper(), texts = text(what, row.word) }
  end
  return words
end

local function citations(model)
  local list, known, strings = {}, {}, new_pool()
  strings.add("")
  model.citations, model.citation_strings = list, strings
  return function(citation)
    local key = citation.source.id .. "\0" .. citation.section
    if not known[key] then
      list[#list + 1] = {
        id = citation.source.id, where = citation.section,
        id_at = strings.add(citation.source.id), where_at = strings.add(citation.section),
      }
      known[key] = #list
    end
    return known[key]
  end
end

-- The English texts of a record; a translation beside them changes nothing yet.
local function text_of(spec)
  local texts = {}
  for _, row in ipairs(spec.text.say) do
    local about = row.its_about
    local what = about.space and about.what .. " " .. about.space or about.what
    if row.its_language.id == "en" then
      texts[what] = texts[what] or {}
      texts[what][tostring(row.key)] = { row.display, row.meaning, row.advice or "" }
    end
  end
  return function(what, key) return texts[what] and texts[what][key] or { "", "", "" } end
end

-- The flags of each code as one number, and the effect of each code.
local function code_facts(spec)
  local effects, flags, registered = {}, {}, nil
  for _, row in ipairs(spec.codes.effect) do effects[row.code] = row.effect.number end
  for _, row in ipairs(spec.codes.flag) do flags[row.code] = (flags[row.code] or 0) | 1 << row.flag.number end
  for _, row in ipairs(spec.vocabulary.flag) do
    if row.word == "registered" then registered = 1 << row.number end
  end
  for _, row in ipairs(spec.codes.sip) do
    if row.registered ~= false then flags[row.code] = (flags[row.code] or 0) | registered end
  end
  return effects, flags
end

local function status_model(spec, cite, text)
  local status = { phrases = new_pool(), variants = new_pool() }
  local effects, flags = code_facts(spec)
  local nothing = {
    code = 0, phrase = "", phrase_at = status.phrases.add(""), outcome = "UNKNOWN", action = "NONE",
    effect = 0, flags = 0, cited = 0, texts = { "", "", "" },
  }
  local rows, wordings = {}, {}
  for i, row in ipairs(spec.codes.sip) do
    rows[i] = {
      code = row.code, name = row.name, phrase = row.phrase, phrase_at = status.phrases.add(row.phrase),
      outcome = row.outcome.word:upper(), action = row.action.word:upper(),
      effect = effects[row.code] or 0, flags = flags[row.code] or 0,
      cited = cite(row.source), texts = text("sip", tostring(row.code)),
    }
    wordings[i] = { key = fold(row.phrase), code = row.code, at = rows[i].phrase_at, text = row.phrase }
  end
  status.codes = rows
  place_rows(status, rows, nothing)
  for _, row in ipairs(spec.codes.variant) do
    local at = status.phrases.size + status.variants.add(row.phrase)
    wordings[#wordings + 1] = { key = fold(row.phrase), code = row.code, at = at, text = row.phrase }
  end
  table.sort(wordings, function(a, b) return a.code < b.code or a.code == b.code and a.at < b.at end)
  status.set = key_set("phrase", wordings)
  for i, wording in ipairs(status.set.items) do
    local before = status.set.items[i - 1]
    if before and before.key == wording.key then wording.at = before.at end
  end
  return status
end

-- The set of parties as a number with their bits.
local function party_bits(row)
  local bits = row.initiator and 1 << row.initiator.number or 0
  for _, party in ipairs(row.initiators or {}) do bits = bits | 1 << party.number end
  return bits
end

local function entry_model(vendor, space, row, cite, text)
  local key = entry.key(row)
  return {
    key = key, name = row.name, key_at = vendor.strings.add(key), name_at = vendor.strings.add(row.name),
    sip = row.sip or 0, space = space.index, outcome = row.outcome.word:upper(), action = row.action.word:upper(),
    initiators = party_bits(row), flags = (row.sip_inferred and 1 or 0) | (row.retired and 2 or 0), vendor = vendor.constant,
    retired = row.retired and row.retired:gsub("-", ""),
    http = row.http, calls_at = row.calls and vendor.strings.add(table.concat(row.calls, "\n")),
    cited = cite(row.source), texts = text(vendor.id .. " " .. space.id, key),
  }
end

-- The facts of a vendor besides its codes: kind, value, and two numbers whose sense the kind gives.
local function facts_of(spec, vendor, row_of_vendor, cite, text)
  local facts = {}
  local function add(verb, kind, shape)
    for _, row in ipairs(spec.vendors[verb]) do
      if row.its_vendor == row_of_vendor then
        local fact = shape(row)
        fact.kind, fact.vendor, fact.cited = fact.kind or kind, vendor.constant, cite(row.source)
        fact.value_at = vendor.strings.add(fact.value)
        fact.texts = row.name and text(vendor.id .. " " .. verb, row.name) or { "", "", "" }
        facts[#facts + 1] = fact
      end
    end
  end
  local function named(row) return { value = row.name, low = 0, high = 0 } end
  add("codec", "CODEC", function(row)
    local payload_type = row.payload_type or "SIPCAUSE_NO_PAYLOAD_TYPE"
    return { value = row.name, low = payload_type, high = payload_type }
  end)
  add("ports", nil, function(row)
    local kind = row.use.word == "media" and "MEDIA_PORTS" or "SIGNALING_PORTS"
    return { kind = kind, value = row.transport and row.transport.word or "", low = row.low, high = row.high }
  end)
  add("numbers", "NUMBER_FORMAT", named)
  add("initiator", "INITIATOR", function(row) return { value = row.name, low = 1 << row.party.number, high = 0 } end)
  add("check", "CHECK", named)
  add("report", "REPORT", named)
  add("note", "NOTE", named)
  return facts
end

local function vendor_model(spec, row_of_vendor, cite, text)
  local vendor = {
    number = row_of_vendor.number, id = row_of_vendor.id, title = row_of_vendor.title,
    constant = row_of_vendor.id:upper(), strings = new_pool(), spaces = {}, entries = {}, failures = {},
    flags = row_of_vendor.codecs_only and "SIPCAUSE_CODECS_ONLY" or "0",
  }
  vendor.strings.add("")
  local names = {}
  for _, row_of_space in ipairs(spec.vendors.space) do
    if row_of_space.its_vendor == row_of_vendor then
      local space = { id = row_of_space.id, index = #vendor.spaces, first = #vendor.entries }
      space.name_at = vendor.strings.add(space.id)
      vendor.spaces[#vendor.spaces + 1] = space
      local keys = {}
      for i, row in ipairs(entry.rows(spec, row_of_space)) do
        local one = entry_model(vendor, space, row, cite, text)
        keys[i] = { key = fold(one.key) }
        names[#names + 1] = { key = fold(one.name), index = #vendor.entries, name = one.name }
        if one.http then
          vendor.failures[#vendor.failures + 1] = { entry = one, at = #vendor.entries }
        end
        vendor.entries[#vendor.entries + 1] = one
      end
      space.set, space.title = key_set(vendor.id .. "_" .. space.id, keys), vendor.id .. " " .. space.id
    end
  end
  vendor.names = { name_at = 0, first = 0, title = vendor.id .. " names", set = key_set(vendor.id .. "_names", names) }
  vendor.facts = facts_of(spec, vendor, row_of_vendor, cite, text)
  return vendor
end

-- The words that header fields are searched for, protocols before locations, and the warn codes.
local function headers_model(spec)
  local headers = { strings = new_pool(), words = {}, protocols = {}, locations = {}, phrases = new_pool(), warnings = {} }
  headers.strings.add("")
  local keys = {}
  local function add(rows, list)
    for i, row in ipairs(rows) do
      list[i] = { number = row.number, word = row.word, constant = row.word:upper():gsub("[^%w]", "_") }
      headers.words[#headers.words + 1] = { at = headers.strings.add(row.word), word = row.word }
      keys[#keys + 1] = { key = fold(row.word) }
    end
  end
  add(spec.headers.protocol, headers.protocols)
  add(spec.headers.location, headers.locations)
  headers.set = key_set("header", keys)
  headers.phrases.add("")
  for i, row in ipairs(spec.headers.warning) do
    headers.warnings[i] = { code = row.code, phrase = row.phrase, at = headers.phrases.add(row.phrase) }
  end
  return headers
end

local function append(list, items)
  table.move(items, 1, #items, #list + 1, list)
end

-- Puts the tables of all vendors one after the other; each vendor learns where its own begin. Entry,
-- space and fact 0 are those of nobody.
local function join_vendors(vendors)
  local strings_at = 1
  vendors.entries, vendors.by_name, vendors.spaces, vendors.facts = {}, {}, {}, {}
  vendors.failures, vendors.retired = {}, {}
  for _, vendor in ipairs(vendors.list) do
    vendor.strings_at, strings_at = strings_at, strings_at + vendor.strings.size
    vendor.entries_at, vendor.by_name_at = #vendors.entries + 1, #vendors.by_name
    vendor.spaces_at, vendor.facts_at = #vendors.spaces + 1, #vendors.facts + 1
    for _, failure in ipairs(vendor.failures) do
      local entry_of = failure.entry
      vendors.failures[#vendors.failures + 1] = {
        index = vendor.entries_at + failure.at, http = entry_of.http, calls_at = entry_of.calls_at, key = entry_of.key,
      }
    end
    for i, one in ipairs(vendor.entries) do
      if one.retired then
        vendors.retired[#vendors.retired + 1] = { index = vendor.entries_at + i - 1, date = one.retired, key = one.key }
      end
    end
    append(vendors.entries, vendor.entries)
    append(vendors.by_name, vendor.names.set.items)
    append(vendors.spaces, vendor.spaces)
    vendors.spaces[#vendors.spaces + 1] = vendor.names
    append(vendors.facts, vendor.facts)
  end
end

-- gperf has given each space its bytes: lays them one after the other.
local function join_bytes(vendors)
  vendors.bytes = {}
  for _, space in ipairs(vendors.spaces) do
    space.bytes_at = #vendors.bytes
    append(vendors.bytes, space.set.bytes)
  end
end

local function vendors_model(spec, cite, text)
  local vendors = { strings = new_pool(), list = {} }
  vendors.strings.add("")
  local ids = {}
  local rows = table.move(spec.vendors.vendor, 1, #spec.vendors.vendor, 1, {})
  table.sort(rows, function(a, b) return a.number < b.number end)
  for i, row in ipairs(rows) do
    local vendor = vendor_model(spec, row, cite, text)
    vendor.id_at, vendor.title_at = vendors.strings.add(row.id), vendors.strings.add(row.title)
    vendors.list[i] = vendor
    ids[i] = { key = row.id }
  end
  vendors.set = key_set("vendor", ids)
  join_vendors(vendors)
  return vendors
end

-- All texts, packed. Each record with `texts` learns in `texts_at` where they begin.
local function text_model(model)
  local records = { { texts = { "", "", "" } } } -- at 0: a record without texts
  for _, list in ipairs {
    model.status.rows, model.outcomes, model.actions, model.parties, model.effects, model.flags,
  } do
    append(records, list)
  end
  append(records, model.vendors.entries)
  append(records, model.vendors.facts)
  local all, plain = {}, 0
  for _, record in ipairs(records) do table.move(record.texts, 1, 3, #all + 1, all) end
  for _, one in ipairs(all) do plain = plain + #one + 1 end
  local packed = pack(all)
  for i, record in ipairs(records) do record.texts_at = packed.starts[3 * i - 2] end
  packed.plain = plain
  return packed
end

local model_of = {}

-- The day the newest of the documents was read, as a number: 20261121.
local function data_version(spec)
  local newest = 0
  for _, row in ipairs(spec.sources.source) do
    if row.read then newest = math.max(newest, tonumber((row.read:gsub("-", "")))) end
  end
  return newest
end

-- The model of a checked spec. `sets` lists the key sets, to be given their hashes before finish().
function model_of.new(spec, version)
  local major, minor, patch = version:match("^(%d+)%.(%d+)%.(%d+)$")
  local text = text_of(spec)
  local function words(verb) return vocabulary(spec.vocabulary[verb], verb, text) end
  local model = {
    version = version, major = major, minor = minor, patch = patch, rules = spec.grammar.rule,
    data_version = data_version(spec), spec_hash = ("%08x"):format(spec.hash),
    outcomes = words "outcome", actions = words "action", parties = words "party", effects = words "effect",
    flags = words "flag",
  }
  local cite = citations(model)
  model.status = status_model(spec, cite, text)
  model.vendors = vendors_model(spec, cite, text)
  model.headers = headers_model(spec)
  model.text = text_model(model)
  for _, vendor in ipairs(model.vendors.list) do vendor.option = "SIPCAUSE_VENDOR_" .. vendor.constant end
  model.options = options_of(model.vendors.list, spec.text.language)
  model.sets = { model.status.set, model.headers.set, model.vendors.set }
  for _, space in ipairs(model.vendors.spaces) do model.sets[#model.sets + 1] = space.set end
  return model
end

-- Offsets in the tables have 16 bits.
local function must_fit(size, what)
  if size > 0xffff then error(("%s need %d bytes, and 65535 is the most"):format(what, size), 0) end
end

-- Lays out what had to wait for the hashes.
function model_of.finish(model)
  join_bytes(model.vendors)
  must_fit(#model.vendors.bytes, "the hashes of the vendors' keys")
  must_fit(#model.text.packed, "the packed texts")
  must_fit(model.citation_strings.size, "the citations")
  local last = model.vendors.list[#model.vendors.list]
  if last then must_fit(last.strings_at + last.strings.size, "the vendors' strings") end
end

return model_of

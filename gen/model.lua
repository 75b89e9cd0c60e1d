-- SPDX-License-Identifier: MIT
-- Turns checked rows into the plain arrays that emitters read. All order and all numbers are decided
-- here, once; emitters do no arithmetic.

local entry = require "entry"
local fold = require "fold"
local new_pool = require "pool"
local options_of = require "options"
local pack = require "pack"

local function append(list, items) return table.move(items, 1, #items, #list + 1, list) end

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

local function vocabulary(rows, what)
  local words = {}
  for i, row in ipairs(rows) do
    words[i] = { number = row.number, word = row.word, constant = row.word:upper(), about = { what, row.word } }
  end
  return words
end

-- Some of the citations, with the strings they need: those of response codes, and for each vendor
-- those of its codes and those of its facts, so that all go that nobody wants. What the part above it
-- has is not repeated. part.cite(citation) is its place, as a C expression.
local function citation_part(constant, option, above)
  local part, known = { constant = constant, option = option, strings = new_pool() }, {}
  local function at(name, offset) return constant and ("%s_%s + %d"):format(name, constant, offset) or offset end
  function part.find(key) return known[key] or above and above.find(key) end
  function part.string(text)
    return part.strings.find(text) and at("CITED", part.strings.find(text)) or above and above.string(text)
  end
  local function place_of(text) return part.string(text) or at("CITED", part.strings.add(text)) end
  function part.cite(citation)
    local key = citation.source.id .. "\0" .. citation.section
    if not part.find(key) then
      known[key] = at("CITATIONS", #part + (constant and 0 or 1)) -- number 0 is that of what says nothing
      part[#part + 1] = {
        id = citation.source.id, where = citation.section,
        id_at = place_of(citation.source.id), where_at = place_of(citation.section),
      }
    end
    return part.find(key)
  end
  return part
end

-- What a language says of something: find(what, key), each three texts. What it lacks it says in English.
local function text_of(spec, language)
  local texts = {}
  for _, row in ipairs(spec.text.say) do
    local about, id = row.its_about, row.its_language.id
    local what = about.space and about.what .. " " .. about.space or about.what
    local key = what .. "\0" .. row.key
    if id == language.id or id == "en" and not texts[key] then
      texts[key] = { row.display, row.meaning, row.advice or "" }
    end
  end
  return function(about) return about and texts[about[1] .. "\0" .. about[2]] or { "", "", "" } end
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

local function status_model(spec, cite)
  local status = { phrases = new_pool(), variants = new_pool() }
  local effects, flags = code_facts(spec)
  local nothing = {
    code = 0, phrase = "", phrase_at = status.phrases.add(""), outcome = "UNKNOWN", action = "NONE",
    effect = 0, flags = 0, cited = 0,
  }
  local rows, wordings = {}, {}
  for i, row in ipairs(spec.codes.sip) do
    rows[i] = {
      code = row.code, name = row.name, phrase = row.phrase, phrase_at = status.phrases.add(row.phrase),
      outcome = row.outcome.word:upper(), action = row.action.word:upper(),
      effect = effects[row.code] or 0, flags = flags[row.code] or 0,
      cited = cite(row.source), about = { "sip", tostring(row.code) },
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

local function entry_model(vendor, space, row)
  local key = entry.key(row)
  return {
    key = key, name = row.name, key_at = vendor.strings.add(key), name_at = vendor.strings.add(row.name),
    sip = row.sip or 0, space = space.index, outcome = row.outcome.word:upper(), action = row.action.word:upper(),
    initiators = party_bits(row), flags = (row.sip_inferred and 1 or 0) | (row.retired and 2 or 0), vendor = vendor.constant,
    retired = row.retired,
    http = row.http, calls_at = row.calls and vendor.strings.add(table.concat(row.calls, "\n")),
    cited = vendor.citations.cite(row.source), about = { vendor.id .. " " .. space.id, key },
  }
end

-- The facts of a vendor besides its codes: kind, value, and two numbers whose sense the kind gives.
-- Their strings and citations are their own, because they may be left out.
local function facts_of(spec, vendor, row_of_vendor)
  local option = "SIPCAUSE_FACTS && " .. vendor.option
  local facts = {
    constant = vendor.constant, option = vendor.option, title = vendor.title, id = vendor.id, strings = new_pool(),
    citations = citation_part("FACTS_" .. vendor.constant, option, vendor.citations),
  }
  facts.strings.add("")
  local function add(verb, kind, shape)
    for _, row in ipairs(spec.vendors[verb]) do
      if row.its_vendor == row_of_vendor then
        local fact = shape(row)
        fact.kind, fact.vendor, fact.cited = fact.kind or kind, vendor.constant, facts.citations.cite(row.source)
        fact.value_at = facts.strings.add(fact.value)
        fact.about = row.name and { vendor.id .. " " .. verb, row.name }
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

local function vendor_model(spec, row_of_vendor, status_citations)
  local vendor = {
    number = row_of_vendor.number, id = row_of_vendor.id, title = row_of_vendor.title,
    constant = row_of_vendor.id:upper(), option = "SIPCAUSE_VENDOR_" .. row_of_vendor.id:upper(),
    strings = new_pool(), spaces = {}, entries = {}, failures = {}, retired = {},
    flags = row_of_vendor.codecs_only and "SIPCAUSE_CODECS_ONLY" or "0",
  }
  vendor.citations = citation_part(vendor.constant, vendor.option, status_citations)
  vendor.strings.add("")
  vendor.id_at, vendor.title_at = vendor.strings.add(vendor.id), vendor.strings.add(vendor.title)
  local names = {}
  for _, row_of_space in ipairs(spec.vendors.space) do
    if row_of_space.its_vendor == row_of_vendor then
      local space = { id = row_of_space.id, index = #vendor.spaces, first = #vendor.entries }
      space.name_at = vendor.strings.add(space.id)
      vendor.spaces[#vendor.spaces + 1] = space
      local keys = {}
      for i, row in ipairs(entry.rows(spec, row_of_space)) do
        local one, at = entry_model(vendor, space, row), #vendor.entries
        keys[i] = { key = fold(one.key) }
        names[#names + 1] = { key = fold(one.name), index = at, name = one.name }
        if one.http then
          vendor.failures[#vendor.failures + 1] =
            { vendor = vendor.constant, at = at, http = one.http, calls_at = one.calls_at, key = one.key }
        end
        if one.retired then
          local year, month, day = one.retired:match("(%d+)-(%d+)-(%d+)")
          vendor.retired[#vendor.retired + 1] =
            { vendor = vendor.constant, at = at, year = year, day = tonumber(month .. day), key = one.key }
        end
        vendor.entries[at + 1] = one
      end
      space.set, space.title = key_set(vendor.id .. "_" .. space.id, keys), vendor.id .. " " .. space.id
    end
  end
  vendor.names = { name_at = 0, first = 0, title = vendor.id .. " names", set = key_set(vendor.id .. "_names", names) }
  vendor.spaces[#vendor.spaces + 1] = vendor.names
  vendor.facts = facts_of(spec, vendor, row_of_vendor)
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

-- gperf has given each space its bytes: lays them one after the other.
local function join_bytes(vendor)
  vendor.bytes = {}
  for _, space in ipairs(vendor.spaces) do
    space.bytes_at = #vendor.bytes
    append(vendor.bytes, space.set.bytes)
  end
end

-- The vendors, in ascending order of number.
local function vendors_model(spec, status_citations)
  local vendors = {}
  local rows = table.move(spec.vendors.vendor, 1, #spec.vendors.vendor, 1, {})
  table.sort(rows, function(a, b) return a.number < b.number end)
  for i, row in ipairs(rows) do vendors[i] = vendor_model(spec, row, status_citations) end
  return vendors
end

-- The records that have texts, in parts: those of response codes and words, those of each vendor's
-- entries, those of its facts. The first is a record that has none.
local function text_parts(model)
  local parts = { { {} } }
  for _, list in ipairs {
    model.status.rows, model.outcomes, model.actions, model.parties, model.effects, model.flags,
  } do
    append(parts[1], list)
  end
  for _, vendor in ipairs(model.vendors) do
    parts[#parts + 1] = append({ constant = vendor.constant, option = vendor.option }, vendor.entries)
  end
  for _, vendor in ipairs(model.vendors) do
    local its = vendor.facts.citations
    parts[#parts + 1] = append({ constant = its.constant, option = its.option }, vendor.facts)
  end
  return parts
end

-- All texts of a language, packed: `packed` is parts with the texts of their records, `at` says where
-- those of a record begin in its part, with `all` texts before it and with `displays` alone.
local function text_model(spec, model, language)
  local find, all, plain, parts = text_of(spec, language), {}, 0, text_parts(model)
  for _, part in ipairs(parts) do
    for _, record in ipairs(part) do append(all, find(record.about)) end
  end
  for _, one in ipairs(all) do plain = plain + #one + 1 end
  local text, number = pack(all), 0
  local function next_text()
    number = number + 1
    return table.move(text.packed, text.starts[number] + 1, text.starts[number + 1] or #text.packed, 1, {})
  end
  local packed, at = {}, {}
  for i, part in ipairs(parts) do
    local its = { constant = part.constant, option = part.option, all = 0, displays = 0 }
    for j, record in ipairs(part) do
      at[record] = { constant = part.constant, all = its.all, displays = its.displays }
      local display, meaning, advice = next_text(), next_text(), next_text()
      its[j] = { display = display, meaning = meaning, advice = advice }
      its.all, its.displays = its.all + #display + #meaning + #advice, its.displays + #display
    end
    packed[i] = its
  end
  text.size, text.packed, text.at, text.plain = #text.packed, packed, at, plain
  text.id, text.name = language.id, "SIPCAUSE_TEXT_" .. language.id:upper()
  return text
end

-- English first; the numbers of the others follow their files.
local function languages_of(spec)
  local languages = table.move(spec.text.language, 1, #spec.text.language, 1, {})
  table.sort(languages, function(a, b)
    if (a.id == "en") ~= (b.id == "en") then return a.id == "en" end
    return a.id < b.id
  end)
  return languages
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
  local function words(verb) return vocabulary(spec.vocabulary[verb], verb) end
  local model = {
    version = version, major = major, minor = minor, patch = patch, rules = spec.grammar.rule,
    data_version = data_version(spec), spec_hash = ("%08x"):format(spec.hash),
    outcomes = words "outcome", actions = words "action", parties = words "party", effects = words "effect",
    flags = words "flag",
  }
  model.citations = citation_part()
  model.citations.strings.add("")
  model.status = status_model(spec, model.citations.cite)
  model.vendors = vendors_model(spec, model.citations)
  model.headers = headers_model(spec)
  local languages = languages_of(spec)
  model.options, model.texts = options_of(model.vendors, languages), {}
  for i, language in ipairs(languages) do model.texts[i] = text_model(spec, model, language) end
  model.sets = { model.status.set, model.headers.set }
  for _, vendor in ipairs(model.vendors) do
    for _, space in ipairs(vendor.spaces) do model.sets[#model.sets + 1] = space.set end
  end
  return model
end

-- Offsets in the tables have 16 bits.
local function must_fit(size, what)
  if size > 0xffff then error(("%s need %d bytes, and 65535 is the most"):format(what, size), 0) end
end

-- Lays out what had to wait for the hashes.
function model_of.finish(model)
  local bytes, strings, citations = 0, 0, model.citations.strings.size
  for _, vendor in ipairs(model.vendors) do
    join_bytes(vendor)
    bytes, strings = bytes + #vendor.bytes, strings + vendor.strings.size + vendor.facts.strings.size
    citations = citations + vendor.citations.strings.size + vendor.facts.citations.strings.size
  end
  must_fit(bytes, "the hashes of the vendors' keys")
  must_fit(strings, "the vendors' strings")
  must_fit(citations, "the citations")
  for _, text in ipairs(model.texts) do must_fit(text.size, "the packed texts") end
end

return model_of

-- SPDX-License-Identifier: MIT
-- Turns checked rows into the plain arrays that emitters read. All order and all numbers are decided
-- here, once; emitters do no arithmetic.

local fold = require "fold"
local new_pool = require "pool"
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

local function text_of(spec)
  local texts = {}
  for _, row in ipairs(spec.text.say) do
    local about = row.its_about
    local what = about.space and about.what .. " " .. about.space or about.what
    texts[what] = texts[what] or {}
    texts[what][row.key] = { row.display, row.meaning, row.advice or "" }
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
      cited = cite(row.source), texts = text("sip", row.code),
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

local function vendor_model(spec, vendor, cite, text)
  local model = {
    number = vendor.number, id = vendor.id, title = vendor.title, constant = vendor.id:upper(),
    strings = new_pool(), spaces = {}, entries = {}, sets = {},
  }
  model.strings.add("")
  local names = {}
  for _, space in ipairs(spec.vendors.space) do
    if space.its_vendor == vendor then
      local at = #model.spaces
      model.spaces[at + 1] = { id = space.id, name_at = model.strings.add(space.id), first = #model.entries }
      local keys = {}
      for _, row in ipairs(spec.vendors.code) do
        if row.its_space == space then
          local key = tostring(row.key)
          local entry = {
            key = key, name = row.name, key_at = model.strings.add(key), name_at = model.strings.add(row.name),
            sip = row.sip or 0, space = at, outcome = row.outcome.word:upper(), action = row.action.word:upper(),
            initiators = row.initiator and 1 << row.initiator.number or 0, flags = row.sip_inferred and 1 or 0,
            vendor = model.constant, cited = cite(row.source), texts = text(vendor.id .. " " .. space.id, row.key),
          }
          model.entries[#model.entries + 1] = entry
          keys[#keys + 1] = { key = fold(key) }
          names[#names + 1] = { key = fold(row.name), index = #model.entries - 1, name = row.name }
        end
      end
      model.sets[at + 1] = key_set(vendor.id .. "_" .. space.id, keys)
    end
  end
  model.names = key_set(vendor.id .. "_names", names)
  model.sets[#model.sets + 1] = model.names
  return model
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
  return vendors
end

-- All texts, packed. Each record with `texts` learns in `texts_at` where they begin.
local function text_model(model)
  local records = { { texts = { "", "", "" } } } -- at 0: a record without texts
  for _, list in ipairs { model.status.rows, model.outcomes, model.actions } do
    table.move(list, 1, #list, #records + 1, records)
  end
  for _, vendor in ipairs(model.vendors.list) do
    table.move(vendor.entries, 1, #vendor.entries, #records + 1, records)
  end
  local all, plain = {}, 0
  for _, record in ipairs(records) do table.move(record.texts, 1, 3, #all + 1, all) end
  for _, one in ipairs(all) do plain = plain + #one + 1 end
  local packed = pack(all)
  for i, record in ipairs(records) do record.texts_at = packed.starts[3 * i - 2] end
  packed.plain = plain
  return packed
end

return function(spec, version)
  local major, minor, patch = version:match("^(%d+)%.(%d+)%.(%d+)$")
  local text = text_of(spec)
  local function words(verb) return vocabulary(spec.vocabulary[verb], verb, text) end
  local model = {
    version = version, major = major, minor = minor, patch = patch, rules = spec.grammar.rule,
    outcomes = words "outcome", actions = words "action", parties = words "party", effects = words "effect",
    flags = words "flag",
  }
  local cite = citations(model)
  model.status = status_model(spec, cite, text)
  model.vendors = vendors_model(spec, cite, text)
  model.text = text_model(model)
  model.sets = { model.status.set, model.vendors.set }
  for _, vendor in ipairs(model.vendors.list) do
    for _, set in ipairs(vendor.sets) do model.sets[#model.sets + 1] = set end
  end
  return model
end

-- SPDX-License-Identifier: MIT
-- The texts for people in one language, packed, for src/text.c. Each record has three: display, meaning
-- and advice; a firmware may do without the sentences.

local pack = require "layout.pack"
local parts = require "layout.parts"
local rows = require "common.rows"

-- The records that have texts, in parts: those of response codes and words, those of each vendor's
-- entries, those of its facts. The first is one that has none.
local function record_parts(records, layout)
  local first = { records = { { texts = {} } } }
  local function add(list) table.move(list, 1, #list, #first.records + 1, first.records) end
  add(layout.statuses)
  for _, verb in ipairs(rows.vocabularies) do add(records.words[verb]) end
  local all = { first }
  for _, part in ipairs(layout.parts) do all[#all + 1] = part end
  for _, part in ipairs(layout.fact_parts) do
    all[#all + 1] = {
      constant = "FACTS__" .. part.constant, option = "SIPCAUSE_FACTS && " .. part.option, records = part.records,
    }
  end
  return all
end

local NOTHING = { "", "", "" }

-- The texts of all records as one list, how many bytes they are plain, and for each part the numbers of
-- its records' texts: records that say the same share theirs, within a part.
local function texts_of(all, language)
  local texts, plain, numbers = {}, 0, {}
  for i, part in ipairs(all) do
    local known = {}
    numbers[i] = {}
    for j, record in ipairs(part.records) do
      local own = record.texts[language.id] or NOTHING
      local key = table.concat(own, "\0")
      plain = plain + #key + 1
      if not known[key] then
        known[key] = #texts
        table.move(own, 1, 3, #texts + 1, texts)
      end
      numbers[i][j] = known[key]
    end
  end
  return texts, plain, numbers
end

-- The packed texts in parts, and the place of each record's: how many bytes come before them in their
-- part with `all` texts, and with `displays` alone.
local function place_all(all, packed, numbers)
  local out, places = {}, {}
  local function text(number)
    return table.move(packed.packed, packed.starts[number] + 1, packed.starts[number + 1] or #packed.packed, 1, {})
  end
  for i, part in ipairs(all) do
    local its, known = { constant = part.constant, option = part.option, all = 0, displays = 0 }, {}
    for j, record in ipairs(part.records) do
      local number = numbers[i][j]
      if not known[number] then
        known[number] = { part = its, all = its.all, displays = its.displays }
        local one = { display = text(number + 1), meaning = text(number + 2), advice = text(number + 3) }
        its[#its + 1] = one
        its.all = its.all + #one.display + #one.meaning + #one.advice
        its.displays = its.displays + #one.display
      end
      places[record] = known[number]
    end
    out[i] = its
  end
  return out, places
end

local function halves_of(rules)
  local halves = {}
  for _, rule in ipairs(rules) do table.move(rule, 1, 2, #halves + 1, halves) end
  return halves
end

local MOST_ARGUMENTS = 127 -- of a macro; C99 promises no more

-- The bytes of a part, its sentences in SENTENCE(), which takes them away where they are not wanted.
local function bytes_of(part)
  local items = {}
  for _, record in ipairs(part) do
    table.move(record.display, 1, #record.display, #items + 1, items)
    for _, sentence in ipairs { record.meaning, record.advice } do
      if #sentence > MOST_ARGUMENTS then error("a sentence is too long to be an argument of SENTENCE()") end
      table.move(sentence, 1, #sentence, #items + 1, items)
      items[#items - #sentence + 1] = "SENTENCE(" .. sentence[1]
      items[#items] = items[#items] .. ")"
    end
  end
  return items
end

local function packed_tables(packed, packed_parts, plain)
  for _, part in ipairs(packed_parts) do part.rows = bytes_of(part) end
  return {
    {
      kind = "enum",
      { "TEXT_FIRST_RULE", packed.first_rule, "lower symbols stand for one letter, 0 for the end of a text" },
      { "TEXT_DEPTH", packed.depth, "symbols that wait while one is unpacked, at most" },
      { "TEXT_NOTHING", 0, "the place of a record without texts" },
    },
    { kind = "places", comment = "Where the texts of each vendor's entries, and those of its facts, begin." },
    {
      kind = "numbers", name = "text_letters", type = "uint8_t",
      parts = { { rows = { 0 } }, { rows = packed.letters } },
    },
    {
      kind = "numbers", name = "text_rules", type = "uint8_t", rows = halves_of(packed.rules),
      comment = "The two halves of each pair.",
    },
    {
      kind = "numbers", name = "text_packed", type = "uint8_t", places = "TEXTS", parts = packed_parts, sentences = true,
      comment = plain .. " bytes of texts. Each record has three: display, meaning, advice.",
    },
  }
end

-- Where the texts of each record begin.
local function place_tables(records, layout, places, width)
  local file = {}
  local function places_of(list)
    local out = {}
    for i, record in ipairs(list) do out[i] = places[record] end
    return out
  end
  local function of_records(part) return places_of(part.records) end
  local function add(name, fields)
    fields.kind, fields.name, fields.type, fields.places_in = "numbers", name .. "_texts", width, "TEXTS"
    file[#file + 1] = fields
  end
  add("status", { rows = places_of(layout.statuses), comment = "Where the texts of each record begin." })
  for _, verb in ipairs(rows.vocabularies) do add(verb, { rows = places_of(records.words[verb]) }) end
  local nothing = { "TEXT_NOTHING" }
  add("entry", { option = "SIPCAUSE_VENDORS", parts = parts.behind(nothing, layout.parts, of_records) })
  add("fact", { option = "SIPCAUSE_FACTS", parts = parts.behind(nothing, layout.fact_parts, of_records) })
  return file
end

-- The tables of one language.
return function(records, layout, language)
  local all = record_parts(records, layout)
  local texts, plain, numbers = texts_of(all, language)
  local packed = pack(texts)
  local packed_parts, places = place_all(all, packed, numbers)
  local file = packed_tables(packed, packed_parts, plain)
  local others = place_tables(records, layout, places, parts.width(#packed.packed))
  return table.move(others, 1, #others, #file + 1, file)
end

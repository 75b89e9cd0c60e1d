-- SPDX-License-Identifier: MIT
-- The texts for people in one language, packed, for src/text.c. Each record has three: display,
-- meaning and advice; a firmware may do without the sentences. Behind a display that is too long
-- for 16 columns, a break and a shorter one; any other serves for both.

local list = require "common.list"
local pack = require "layout.pack"
local parts = require "layout.parts"
local rows = require "common.rows"

-- A part with the causes that have texts of their own.
local function worded_causes(part)
  local own = {}
  for _, cause in ipairs(part.records) do
    if cause.verb == "cause" then own[#own + 1] = cause end
  end
  return { constant = part.constant, option = part.option, records = own }
end

-- The records that have texts, in parts: those of response codes and outcomes, which causes share,
-- those of senses, those of each protocol's causes, those of each vendor's entries, those of its
-- facts, those of replies. The first is one that has none.
local function record_parts(records, layout)
  local codes = list.joined({ { texts = {} } }, layout.statuses, records.words.outcome)
  local function apart(its_parts, prefix, option)
    return list.each(its_parts, function(part)
      return {
        constant = prefix .. part.constant, option = option .. part.option, records = part.records,
        vendor = part.vendor,
      }
    end)
  end
  return list.joined({ { records = codes } }, apart(layout.sense_parts, "SENSES__", ""),
    apart(list.each(layout.cause_parts, worded_causes), "CAUSES__", ""), layout.parts,
    apart(layout.fact_parts, "FACTS__", "SIPCAUSE_FACTS && "), layout.reply_parts)
end

-- Those of each other closed list, a table of its own each, so that a linker drops what nobody asks
-- for.
local function word_parts(records)
  local its = {}
  for _, verb in ipairs(rows.vocabularies) do
    if verb ~= "outcome" then its[#its + 1] = { verb = verb, records = records.words[verb] } end
  end
  return its
end

local NOTHING = { "", "", "", "" }

-- A record's three texts.
local function three(display, meaning, advice, short)
  return { short ~= "" and display .. pack.BREAK .. short or display, meaning, advice }
end

-- The texts of all records as one list, how many bytes they are plain, and for each part the
-- numbers of its records' texts: records that say the same share theirs, within a part. Last, which
-- texts are those of a vendor that is off by itself, and the group of each, for pack.all(): is it a
-- vendor's, and is it a sentence?
local function texts_of(all, language)
  local texts, plain, is_off, groups = {}, 0, {}, {}
  local numbers = list.each(all, function(part)
    local known = {}
    return list.each(part.records, function(record)
      local own = three(table.unpack(record.texts[language.id] or NOTHING))
      local key = table.concat(own, "\0")
      plain = plain + #key + 1
      if not known[key] then
        known[key] = #texts
        list.append(texts, own)
        for number = #texts - #own + 1, #texts do
          is_off[number] = part.vendor and part.vendor.off
          local is_sentence = number > #texts - #own + 1
          groups[number] = (part.vendor and 3 or 1) + (is_sentence and 1 or 0)
        end
      end
      return known[key]
    end)
  end)
  return texts, plain, numbers, is_off, function(number) return groups[number] end
end

local MOST_ARGUMENTS = 127 -- of a macro; C99 promises no more

-- The bytes of a sentence in SENTENCE(), which takes them away where they are not wanted.
local function add_sentence(items, sentence)
  if #sentence > MOST_ARGUMENTS then error "a sentence is too long to be SENTENCE()'s argument" end
  list.append(items, sentence)
  items[#items - #sentence + 1] = "SENTENCE(" .. sentence[1]
  items[#items] = items[#items] .. ")"
end

-- The packed texts in parts, and the place of each record's: how many bytes come before them in
-- their part with `all` texts, and with `displays` alone.
local function place_all(all, packed, numbers)
  local places = {}
  local function text(number)
    return table.move(packed.packed, packed.starts[number] + 1, packed.stops[number], 1, {})
  end
  local out = list.each(all, function(part, i)
    local its = {
      constant = part.constant, option = part.option, verb = part.verb,
      all = 0, displays = 0, rows = {},
    }
    local known = {}
    for j, record in ipairs(part.records) do
      local number = numbers[i][j]
      if not known[number] then
        known[number] = { part = its, all = its.all, displays = its.displays }
        local display, meaning, advice = text(number + 1), text(number + 2), text(number + 3)
        list.append(its.rows, display)
        add_sentence(its.rows, meaning)
        add_sentence(its.rows, advice)
        its.all = its.all + #display + #meaning + #advice
        its.displays = its.displays + #display
      end
      places[record] = known[number]
    end
    return its
  end)
  return out, places
end

-- What stands for the rest of a text that was cut, and a NUL.
local function ellipsis_table(language)
  return {
    kind = "numbers", name = "text_ellipsis", type = "uint8_t",
    rows = { ((language.ellipsis or "") .. "\0"):byte(1, -1) },
    comment = "What stands for the rest of a text that was cut, and its end.",
  }
end

-- The halves of pairs, of 12 bits each, as bytes.
local function bytes_of(rules)
  return list.joined(table.unpack(list.each(rules, function(rule)
    local both = rule[1] | rule[2] << 12
    return { both & 0xff, both >> 8 & 0xff, both >> 16 }
  end)))
end


local function packed_tables(packed, packed_parts, plain)
  local first_sentence = packed.first_rule + #packed.rules[1] + #packed.rules[2]
  return {
    {
      kind = "enum",
      {
        "TEXT_FIRST_RULE", packed.first_rule,
        "lower symbols stand for one letter, 0 for the end of a text",
      },
      { "TEXT_WIDE", packed.wide, "the first byte that begins a symbol of two" },
      { "TEXT_BREAK", packed.symbol_of_break, "stands between a display and its short one" },
      { "TEXT_DEPTH", packed.depth, "symbols that wait while one is unpacked, at most" },
      {
        "TEXT_SENTENCE_RULE", first_sentence, "from here on pairs are not there without sentences",
      },
      {
        "TEXT_VENDOR_RULE", first_sentence + #packed.rules[3],
        "up to here; these and those behind them are vendors'",
      },
      { "TEXT_NOTHING", 0, "the place of a record without texts" },
    },
    {
      kind = "places",
      comment = "Where the texts of each protocol's causes, vendor's entries and facts begin.",
    },
    {
      kind = "numbers", name = "text_letters", type = "uint8_t",
      parts = { { rows = { 0 } }, { rows = packed.letters } },
    },
    {
      kind = "numbers", name = "text_rules", type = "uint8_t",
      parts = {
        { rows = bytes_of(packed.rules[1]) },
        { rows = bytes_of(packed.rules[2]), option = "SIPCAUSE_SENTENCES || SIPCAUSE_VENDORS" },
        { rows = bytes_of(packed.rules[3]), option = "SIPCAUSE_SENTENCES" },
        { rows = bytes_of(packed.rules[4]), option = "SIPCAUSE_VENDORS" },
        { rows = bytes_of(packed.rules[5]), option = "SIPCAUSE_SENTENCES && SIPCAUSE_VENDORS" },
      },
      comment = "The two halves of each pair, of 12 bits each, the lower bits first.",
    },
    {
      kind = "numbers", name = "text_packed", type = "uint8_t", places = "TEXTS",
      parts = packed_parts, sentences = true,
      comment = plain .. " bytes of texts. Each record has three: display, meaning, advice.",
    },
  }
end

-- The texts of each other closed list.
local function word_tables(packed_parts)
  return list.each(packed_parts, function(part)
    local name = part.verb .. "_packed"
    return { kind = "numbers", name = name, type = "uint8_t", rows = part.rows, sentences = true }
  end)
end

-- Where the texts of each record begin.
local function place_tables(records, layout, places)
  local file = {}
  local function places_of(items)
    return list.each(items, function(record) return places[record] end)
  end
  local function add(name, fields)
    fields.kind, fields.name = "numbers", name .. "_texts"
    fields.type = fields.type or "text_at"
    fields.places_in = "TEXTS"
    file[#file + 1] = fields
  end
  local function add_parts(name, option, first, all)
    local function rows_of(part) return places_of(part.records) end
    add(name, { option = option, parts = parts.behind(first, all, rows_of) })
  end
  add_parts("status", nil, places_of(layout.statuses), layout.sense_parts)
  file[1].comment = "Where the texts of each record begin."
  for _, verb in ipairs(rows.vocabularies) do
    add(verb, { type = "uint16_t", rows = places_of(records.words[verb]) })
  end
  local unknown = places[records.words.outcome[1]]
  add("cause", {
    option = "SIPCAUSE_CAUSES", parts = parts.behind({ unknown }, layout.cause_parts, function(part)
      local first = table.move({ unknown }, 1, part.first, 1, {})
      return list.joined(first, list.each(part.records, function(cause)
        return places[cause] or places[cause.status or cause.outcome]
      end))
    end),
  })
  add_parts("entry", "SIPCAUSE_VENDORS", { "TEXT_NOTHING" }, layout.parts)
  add_parts("fact", "SIPCAUSE_FACTS", { "TEXT_NOTHING" }, layout.fact_parts)
  add("reply", { option = "SIPCAUSE_REPLIES", rows = places_of(layout.replies) })
  return file
end

-- How much each part has; at least so much that no place is of one byte.
local function sizes_of(packed_parts)
  return parts.sizes(packed_parts, function(part)
    return part.constant and part.all or math.max(0x100, part.all)
  end)
end

-- The tables of one language.
return function(records, layout, language)
  local its_parts, its_words = record_parts(records, layout), word_parts(records)
  local all = list.joined(its_parts, its_words)
  local texts, plain, numbers, is_off, group_of = texts_of(all, language)
  local packed = pack.all(texts, is_off, group_of)
  local packed_parts, places = place_all(all, packed, numbers)
  local of_words = table.move(packed_parts, #its_parts + 1, #all, 1, {})
  local of_records = { table.unpack(packed_parts, 1, #its_parts) }
  local file = packed_tables(packed, of_records, plain)
  list.append(file, word_tables(of_words))
  list.append(file, { ellipsis_table(language) })
  file.name = ("sipcause_text_%s.h"):format(language.id)
  table.insert(file, 1, { kind = "width", name = "text_at", parts = sizes_of(of_records) })
  return list.append(file, place_tables(records, layout, places))
end

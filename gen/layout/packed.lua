-- SPDX-License-Identifier: MIT
-- The names of the causes of Q.850, for who has no use for the rest of their rows, and the reason
-- phrases, for who has no use for pointers to them: strings of symbols for src/packed.c, each kind
-- packed with a dictionary of its own. Sets layout.packed_phrases: where each phrase stands.

local dictionary = require "layout.dictionary"
local list = require "common.list"

local HIGHEST = 127 -- Q.850 has no more causes
local LAST = 128    -- the mark on the last symbol of a string
local ROW = 32      -- so many letters of ASCII have a row in common
local LARGE = 2     -- the row of the first letter of a text; the others are of the last row

-- In a text as it is packed, what says of which row the next letter is: from a blank on, from "@"
-- on, from "`" on. No phrase has such bytes. A text of nothing else has no letter: "", or, for a
-- cause, the name of its class.
local ROWS = { "\2", "\3", "\4" }
local NOTHING, CLASS = ROWS[1], ROWS[3]

-- The causes of Q.850, the row for each number, and that which answers for each; none, where a spec
-- has none.
local function causes_of(records)
  local own, answers = {}, {}
  for _, one in ipairs(records.causes) do
    for _, cause in ipairs(one.protocol.word == "Q.850" and one.causes or {}) do
      own[cause.number] = cause
      local first, last = table.unpack(cause.class or { 1, 0 })
      for number = first, last do answers[number] = answers[number] or cause end
    end
  end
  return own, answers
end

-- A text in letters of the last row, with a mark before each that src/packed.c would take for one
-- of another.
local function folded(text)
  local due = LARGE
  return text == "" and NOTHING or (text:gsub(".", function(letter)
    local row, place = letter:byte() // ROW, letter:byte() % ROW
    local mark = row ~= due and ROWS[row] or ""
    due = #ROWS
    return mark .. string.char(#ROWS * ROW + place)
  end))
end

-- What is packed for each number: its name, or that of what answers for it. Most of these are the
-- last of sixteen, and src/q850_names.c finds them. Number 0 stands for all that have no name.
local function names_of(records)
  local own, answers = causes_of(records)
  local names = { NOTHING }
  for number = 1, HIGHEST do
    local cause, last = own[number] or answers[number], number | 15
    local is_class = number ~= last and not own[number] and cause
      and cause == (own[last] or answers[last])
    names[#names + 1] = is_class and CLASS or folded(cause and cause.name or "")
  end
  return names
end

-- Every phrase once, and first that of no code.
local function phrases_of(records)
  local phrases, known = { "" }, {}
  for _, record in ipairs(records.statuses) do
    if not known[record.phrase] then phrases[#phrases + 1] = record.phrase end
    known[record.phrase] = true
  end
  return phrases
end

-- How many letters of a row are symbols, so that all have one that the texts have.
local function count_letters(texts)
  local most = 0
  for letter in table.concat(texts):gmatch "[^\2-\4]" do
    most = math.max(most, letter:byte() % ROW + 1)
  end
  return most
end

-- The symbols of letters, behind them of rows, behind them of words.
local function symbols_of(words, letters)
  local symbol_of = {}
  for place = 0, letters - 1 do symbol_of[string.char(#ROWS * ROW + place)] = place end
  for i, mark in ipairs(ROWS) do symbol_of[mark] = letters + i - 1 end
  for i, word in ipairs(words) do symbol_of[word] = letters + #ROWS + i - 1 end
  return symbol_of
end

-- How many strings wait while one is unpacked, at most.
local function depth_of(symbols, string_of)
  return math.max(1, table.unpack(list.each(symbols, function(symbol, i)
    local body = string_of[symbol]
    return (i < #symbols and 1 or 0) + (body and depth_of(body, string_of) or 0)
  end)))
end

-- The strings of the words and behind them those of the texts, as bytes; where each text begins,
-- how many words there are and how many strings wait.
local function packed(texts, letters)
  local strings, words = dictionary(texts, LAST - letters - #ROWS)
  local its = { bytes = {}, at = {}, words = #words, depth = 0 }
  local symbol_of, string_of = symbols_of(words, letters), {}
  for i, word in ipairs(words) do string_of[word] = strings[#texts + i] end
  local function add(symbols)
    list.append(its.bytes, list.each(symbols, function(symbol) return symbol_of[symbol] end))
    its.bytes[#its.bytes] = its.bytes[#its.bytes] + LAST
    its.depth = math.max(its.depth, depth_of(symbols, string_of))
  end
  for _, word in ipairs(words) do add(string_of[word]) end
  for i in ipairs(texts) do
    its.at[i] = #its.bytes
    add(strings[i])
  end
  return its
end

return function(records, layout)
  local names, phrases = names_of(records), phrases_of(records)
  local texts = list.each(phrases, folded)
  local letters = count_letters(list.joined(names, texts))
  local its, of_phrases = packed(names, letters), packed(texts, letters)
  layout.packed_phrases = {}
  for i, phrase in ipairs(phrases) do layout.packed_phrases[phrase] = of_phrases.at[i] end
  return {
    name = "packed_tables.h", from = "spec/causes and spec/codes.lua",
    {
      kind = "enum",
      { "STRING_LAST", LAST, "the mark on the last symbol of a string" },
      { "STRING_ROW", ROW, "letters of ASCII" },
      { "STRING_LETTERS", letters, "of a row; from here on symbols are rows" },
      { "STRING_WORD", letters + #ROWS, "the first word" },
      { "STRING_DEPTH", math.max(its.depth, of_phrases.depth), "strings that wait at once" },
    },
    {
      kind = "enum", option = "SIPCAUSE_Q850_NAMES",
      { "Q850_HIGHEST", HIGHEST, "cause" },
      { "Q850_NAMES", its.words, "the number of the string of cause 0, behind all words" },
      { "Q850_CLASS", LAST + letters + #ROWS - 1, "the name is that of the class" },
    },
    {
      kind = "numbers", name = "q850_packed", type = "uint8_t", option = "SIPCAUSE_Q850_NAMES",
      rows = its.bytes, comment = "Words, names; these are symbols.",
    },
    {
      kind = "numbers", name = "status_packed", type = "uint8_t",
      option = "!SIPCAUSE_PHRASE_POINTERS", rows = of_phrases.bytes,
      comment = "Words, reason phrases; these are symbols.",
    },
  }
end

-- SPDX-License-Identifier: MIT
-- The names of the causes of Q.850 for who has no use for the rest of their rows, for
-- src/q850_names.c: strings of symbols, packed with a dictionary.

local dictionary = require "layout.dictionary"
local list = require "common.list"

local HIGHEST = 127 -- Q.850 has no more causes
local LAST = 128    -- the mark on the last symbol of a string
local OTHERS = 26   -- symbols below are the small letters

-- In a name as it is packed: what makes small letters large ones, and back; and what says that the
-- name is that of the class. No phrase has such bytes.
local SHIFT, CLASS = "\2", "\3"

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

-- A name in small letters, with SHIFT before those that src/q850_names.c would write otherwise: it
-- writes the first letter of a name as a large one, and any other as the one before it.
local function folded(name)
  local is_large = true
  return (name:gsub("()(.)", function(at, letter)
    local due = letter:find "%u" ~= nil
    local shift = letter:find "%a" and due ~= is_large and SHIFT or ""
    is_large = due and at > 1
    return shift .. letter:lower()
  end))
end

-- What is packed for each number: its name, or that of what answers for it. Most of these are the
-- last of sixteen, and src/q850_names.c finds them. Number 0 stands for all that have no name.
local function names_of(records)
  local own, answers = causes_of(records)
  local names = { SHIFT }
  for number = 1, HIGHEST do
    local cause, last = own[number] or answers[number], number | 15
    local is_class = number ~= last and not own[number] and cause
      and cause == (own[last] or answers[last])
    names[#names + 1] = is_class and CLASS or cause and folded(cause.name) or SHIFT
  end
  return names
end

-- The symbols that are no words: small letters, the others in their order, SHIFT, CLASS. Also these
-- others, and the symbol of the first word.
local function letters_of(names)
  local symbol_of, others, all = { [CLASS] = LAST - 1 }, {}, table.concat(names)
  for byte = 0x20, 0x7e do
    local letter = string.char(byte)
    if letter:find "%l" then
      symbol_of[letter] = byte - ("a"):byte()
    elseif all:find(letter, 1, true) then
      symbol_of[letter] = OTHERS + #others
      others[#others + 1] = byte
    end
  end
  symbol_of[SHIFT] = OTHERS + #others
  return symbol_of, others, symbol_of[SHIFT] + 1
end

-- How many strings wait while one is unpacked, at most.
local function depth_of(symbols, string_of)
  return math.max(1, table.unpack(list.each(symbols, function(symbol, i)
    local body = string_of[symbol]
    return (i < #symbols and 1 or 0) + (body and depth_of(body, string_of) or 0)
  end)))
end

-- What is packed: the letters that are no small ones, the names, the words.
local function bytes_of(others, strings, symbol_of)
  local bytes = list.joined(others)
  for _, symbols in ipairs(strings) do
    list.append(bytes, list.each(symbols, function(symbol) return symbol_of[symbol] end))
    bytes[#bytes] = bytes[#bytes] + LAST
  end
  return bytes
end

-- All there is to print, of these names.
local function packed(names)
  local symbol_of, others, first_word = letters_of(names)
  local strings, words = dictionary(names, LAST - 1 - first_word)
  local string_of = {}
  for i, word in ipairs(words) do
    symbol_of[word], string_of[word] = first_word + i - 1, strings[#names + i]
  end
  local depths = list.each(strings, function(symbols) return depth_of(symbols, string_of) end)
  return {
    others = #others, shift = symbol_of[SHIFT], class = symbol_of[CLASS],
    depth = math.max(table.unpack(depths)), bytes = bytes_of(others, strings, symbol_of),
  }
end

return function(records)
  local its = packed(names_of(records))
  return {
    name = "q850_name_tables.h", from = "spec/causes",
    {
      kind = "enum",
      { "Q850_HIGHEST", HIGHEST, "cause; each has a string, and behind them each word" },
      { "Q850_LAST", LAST, "the mark on the last symbol of a string" },
      { "Q850_OTHERS", OTHERS, "the first letter that is none from a to z; they begin the table" },
      { "Q850_STRINGS", its.others, "where the strings begin" },
      { "Q850_SHIFT", its.shift, "from here on letters are large, or small again" },
      { "Q850_WORD", its.shift + 1, "the first word" },
      { "Q850_CLASS", its.class, "the name is that of the class" },
      { "Q850_DEPTH", its.depth, "strings that wait at once, at most" },
    },
    {
      kind = "numbers", name = "q850_packed", type = "uint8_t", rows = its.bytes,
      comment = "Letters, names, words; these are symbols.",
    },
  }
end

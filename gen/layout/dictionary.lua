-- SPDX-License-Identifier: MIT
-- Packs a few names for flash: what occurs in several becomes a word of a dictionary, which is made
-- of letters and shorter words, and one symbol stands for it. layout/pack.lua, which suits many
-- texts, knows pairs alone: a phrase of ten symbols that occurs twice would take nine of them. The
-- names of Q.850 are 2,684 bytes; pairs make 1,468 of them, or 1,427 where they may occur three
-- times only, a dictionary 1,246, each with the letters.

local list = require "common.list"
local pack = require "layout.pack"

-- The fewest symbols for a text; of those of a word the word itself is none.
local function parse(text, book, itself)
  local count, start = { [0] = 0 }, {}
  for stop = 1, #text do
    for from = stop - 1, math.max(0, stop - book.longest), -1 do
      local piece = text:sub(from + 1, stop)
      local is_symbol = #piece == 1 or book.bodies[piece] and piece ~= itself
      if is_symbol and count[from] + 1 < (count[stop] or math.huge) then
        count[stop], start[stop] = count[from] + 1, from
      end
    end
  end
  local symbols, stop = {}, #text
  while stop > 0 do
    table.insert(symbols, 1, text:sub(start[stop] + 1, stop))
    stop = start[stop]
  end
  return symbols
end

-- Says the texts, and every word, with as few symbols as there can be.
local function parse_all(book, texts)
  book.longest = math.max(1, table.unpack(list.each(book.words, string.len)))
  for _, word in ipairs(book.words) do book.bodies[word] = book.bodies[word] or {} end
  for _, word in ipairs(book.words) do book.bodies[word] = parse(word, book, word) end
  book.texts = list.each(texts, function(text) return parse(text, book) end)
end

-- All strings of symbols: those of the texts, and behind them those of the words, in their order.
local function strings_of(book)
  return list.joined(book.texts, list.each(book.words, function(word) return book.bodies[word] end))
end

-- By how many symbols all grows without each word.
local function losses(book)
  local loss = {}
  for _, word in ipairs(book.words) do loss[word] = -#book.bodies[word] end
  for _, symbols in ipairs(strings_of(book)) do
    for _, symbol in ipairs(symbols) do
      if loss[symbol] then loss[symbol] = loss[symbol] + #book.bodies[symbol] - 1 end
    end
  end
  return loss
end

local function has(symbols, word)
  for _, symbol in ipairs(symbols) do
    if symbol == word then return true end
  end
  return false
end

-- The symbols with those of a word in its place.
local function without(symbols, word, body)
  if not has(symbols, word) then return symbols end
  local out = {}
  for _, symbol in ipairs(symbols) do list.append(out, symbol == word and body or { symbol }) end
  return out
end

local function leave_out(book, at)
  local word = table.remove(book.words, at)
  local body = book.bodies[word]
  book.bodies[word] = nil
  for _, other in ipairs(book.words) do
    book.bodies[other] = without(book.bodies[other], word, body)
  end
  book.texts = list.each(book.texts, function(symbols) return without(symbols, word, body) end)
end

-- Leaves out words that gain nothing, and then those that gain least, until there are at most so
-- many.
local function prune(book, most)
  repeat
    local loss, worst = losses(book), nil
    for at, word in ipairs(book.words) do
      if not worst or loss[word] < loss[book.words[worst]] then worst = at end
    end
    local is_done = not worst or loss[book.words[worst]] > 0 and #book.words <= most
    if not is_done then leave_out(book, worst) end
  until is_done
end

-- The strings of symbols, each a letter or a word, for the texts and then for the words, of which
-- there are at most so many; and these words.
return function(texts, most)
  local book = { words = pack.words(texts), bodies = {} }
  local size
  repeat
    local before = size or math.huge
    parse_all(book, texts)
    prune(book, most)
    size = list.sum(strings_of(book), function(symbols) return #symbols end)
  until size >= before
  return strings_of(book), book.words
end

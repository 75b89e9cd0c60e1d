-- SPDX-License-Identifier: MIT
-- Packs a few names for flash: what occurs in several becomes a word of a dictionary, which is made
-- of letters and shorter words, and one symbol stands for it. layout/pack.lua, which suits many
-- texts, knows pairs alone: a phrase of ten symbols that occurs twice would take nine of them. Of
-- 2,684 bytes of names of Q.850 pairs make 1,534, with so many symbols, a dictionary 1,251; of
-- 1,428 bytes of reason phrases 853, and 784.

local list = require "common.list"
local pack = require "layout.pack"

-- The fewest symbols for a text; of those of a word the word itself is none.
local function parse(text, book, itself)
  local count, start = { [0] = 0 }, {}
  for stop = 1, #text do
    count[stop], start[stop] = count[stop - 1] + 1, stop - 1
    for _, length in ipairs(book.lengths[text:byte(stop)] or {}) do
      local from = stop - length
      if from >= 0 and count[from] + 1 < count[stop] then
        local piece = text:sub(from + 1, stop)
        if book.bodies[piece] and piece ~= itself then
          count[stop], start[stop] = count[from] + 1, from
        end
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

-- How long words are that end with a letter, the shortest first.
local function lengths_of(words)
  local lengths, known = {}, {}
  for _, word in ipairs(words) do
    local its, mark = word:byte(-1), word:sub(-1) .. #word
    lengths[its] = lengths[its] or {}
    if not known[mark] then table.insert(lengths[its], #word) end
    known[mark] = true
  end
  for last = 0, 255 do table.sort(lengths[last] or {}) end
  return lengths
end

-- Says the texts, and every word, with as few symbols as there can be.
local function parse_all(book, texts)
  book.lengths = lengths_of(book.words)
  for _, word in ipairs(book.words) do book.bodies[word] = book.bodies[word] or {} end
  for _, word in ipairs(book.words) do book.bodies[word] = parse(word, book, word) end
  book.texts = list.each(texts, function(text) return parse(text, book) end)
end

-- All strings of symbols: those of the texts, and behind them those of the words, in their order.
local function strings_of(book)
  return list.joined(book.texts, list.each(book.words, function(word) return book.bodies[word] end))
end

-- How often each word is said.
local function count_uses(book)
  book.uses = {}
  for _, word in ipairs(book.words) do book.uses[word] = 0 end
  for _, symbols in ipairs(strings_of(book)) do
    for _, symbol in ipairs(symbols) do
      if book.uses[symbol] then book.uses[symbol] = book.uses[symbol] + 1 end
    end
  end
end

-- By how many symbols all grows without a word.
local function loss(book, word)
  local length = #book.bodies[word]
  return book.uses[word] * (length - 1) - length
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

-- Who said the word says what it was made of, and it itself does no more.
local function leave_out(book, at)
  local word = table.remove(book.words, at)
  local body, more = book.bodies[word], book.uses[word] - 1
  book.bodies[word], book.uses[word] = nil, nil
  for _, symbol in ipairs(body) do
    if book.uses[symbol] then book.uses[symbol] = book.uses[symbol] + more end
  end
  for _, other in ipairs(book.words) do
    book.bodies[other] = without(book.bodies[other], word, body)
  end
  book.texts = list.each(book.texts, function(symbols) return without(symbols, word, body) end)
end

-- Leaves out words that gain nothing, and then those that gain least, until there are at most so
-- many.
local function prune(book, most)
  count_uses(book)
  repeat
    local worst, least = nil, math.huge
    for at, word in ipairs(book.words) do
      local its = loss(book, word)
      if its < least then worst, least = at, its end
    end
    local is_done = not worst or least > 0 and #book.words <= most
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

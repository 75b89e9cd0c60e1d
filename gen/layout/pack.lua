-- SPDX-License-Identifier: MIT
-- Packs texts for flash: the commonest pair of neighbors becomes a symbol of its own, again and
-- again, until the symbols run out (the Re-Pair grammar code of Larsson and Moffat, 1999, with one
-- byte to a symbol). Any text can be unpacked alone: src/text.c needs a few bytes of stack and
-- nothing else.
--
-- Symbol 0 ends a text and 1 is the break between its two parts, if it has two; the next ones stand
-- for the bytes that occur, the rest for pairs. Where each letter stands for itself, pairs begin
-- behind ASCII, and the last of a text may have its end in it.

local pack = {
  BREAK = "\1",
  ASCII = 128, -- the letters of it; the first symbol of a pair where they stand for themselves
}

local END, BREAK, MOST = 0, 1, 255

-- The bytes that occur, and the symbol of each.
local function letters_of(texts)
  local letters, number_of, all = {}, {}, table.concat(texts)
  for byte = 0, 255 do
    if byte == pack.BREAK:byte() or all:find(string.char(byte), 1, true) then
      letters[#letters + 1] = byte
      number_of[byte] = #letters
    end
  end
  return letters, number_of
end

-- All texts as one doubly linked list of symbols. Those that are off do not count.
local function new_chain(texts, number_of, is_off)
  local symbols, weights = {}, {}
  for number, text in ipairs(texts) do
    local first = #symbols + 1
    for i = 1, #text do symbols[#symbols + 1] = number_of[text:byte(i)] end
    symbols[#symbols + 1] = END
    for i = first, #symbols do weights[i] = is_off[number] and 0 or 1 end
  end
  local chain = {
    symbols = symbols, weights = weights, after = {}, before = {}, counts = {}, places = {},
    pairs = {}, is_counted = {}, ends = { [END] = true }, least = BREAK + 1,
  }
  for i = 1, #symbols do chain.after[i], chain.before[i] = i + 1, i - 1 end
  return chain
end

-- The pair that begins at a place, none across a break or the end of a text.
local function pair_at(chain, place)
  local first, second = chain.symbols[place], chain.symbols[chain.after[place]]
  if first and second and first > BREAK and second >= chain.least and not chain.ends[first] then
    return first << 16 | second
  end
end

local function note(chain, place)
  local pair = pair_at(chain, place)
  if not pair then return end
  local weight = chain.weights[place]
  local places = chain.places[pair] or {}
  chain.counts[pair], chain.places[pair] = (chain.counts[pair] or 0) + weight, places
  places[#places + 1] = place
  if weight > 0 and not chain.is_counted[pair] then
    chain.is_counted[pair] = true
    table.insert(chain.pairs, pair)
  end
end

local function forget(chain, place)
  local pair = pair_at(chain, place)
  if pair then chain.counts[pair] = chain.counts[pair] - chain.weights[place] end
end

-- The commonest pair; of several, the one with the lowest symbols, so that the answer is always the
-- same.
local function commonest(chain)
  local best, most = nil, 0
  for _, pair in ipairs(chain.pairs) do
    local count = chain.counts[pair] or 0
    if count > most or count == most and best and pair < best then best, most = pair, count end
  end
  return best, most
end

local function replace(chain, pair, symbol)
  local first, second = pair >> 16, pair & 0xffff
  local places = chain.places[pair]
  chain.places[pair], chain.counts[pair] = nil, nil
  table.sort(places)
  for _, place in ipairs(places) do
    local follower = chain.after[place]
    if chain.symbols[place] == first and chain.symbols[follower] == second then
      chain.counts[pair] = 1 -- so that forgetting an overlapping one cannot miss it
      forget(chain, chain.before[place])
      forget(chain, follower)
      chain.symbols[place], chain.symbols[follower] = symbol, false
      chain.after[place] = chain.after[follower]
      chain.before[chain.after[follower]] = place
      note(chain, chain.before[place])
      note(chain, place)
    end
  end
  chain.counts[pair] = nil
end

-- The rules for pairs that occur at least so often, as long as their symbols are not above `most`.
local function pair_up(chain, first_rule, most, least)
  local rules = {}
  for place = 1, #chain.symbols do note(chain, place) end
  for symbol = first_rule, most do
    local pair, count = commonest(chain)
    if count < least then break end
    rules[#rules + 1] = { pair >> 16, pair & 0xffff }
    chain.ends[symbol] = chain.ends[pair & 0xffff]
    replace(chain, pair, symbol)
  end
  return rules
end

-- What the symbols of all pairs in the texts stand for, each once: layout/dictionary.lua chooses.
function pack.words(texts)
  local letters, number_of = letters_of(texts)
  local chain = new_chain(texts, number_of, {})
  local spelled, words = {}, {}
  for symbol, letter in ipairs(letters) do spelled[symbol] = string.char(letter) end
  for _, rule in ipairs(pair_up(chain, #letters + 1, 0xffff, 2)) do
    local word = spelled[rule[1]] .. spelled[rule[2]]
    spelled[#spelled + 1] = word
    if not words[word] then words[word], words[#words + 1] = true, word end
  end
  return words
end

-- How many symbols src/text.c has to remember at most while it unpacks one of the symbols.
local function depth_of(rules, first_rule)
  local depth, deepest = {}, 0
  local function of(symbol) return depth[symbol] or 0 end
  for i, rule in ipairs(rules) do
    depth[first_rule + i - 1] = math.max(1 + of(rule[1]), of(rule[2]))
    deepest = math.max(deepest, depth[first_rule + i - 1])
  end
  return deepest
end

-- The bytes of all texts in order, and where each begins, from 0.
local function bytes_of(chain)
  local bytes, starts, begins = {}, {}, true
  for _, symbol in ipairs(chain.symbols) do
    if symbol then
      if begins then starts[#starts + 1] = #bytes end
      bytes[#bytes + 1] = symbol
      begins = chain.ends[symbol]
    end
  end
  return bytes, starts
end

-- Packs the texts; one with two parts has BREAK between them. Pairs are chosen by all texts but
-- those whose numbers are in `is_off`, if any: what a firmware leaves out does not change what it
-- has. Returns `packed` (bytes of all texts in order, each ended by 0), `starts` (where each
-- begins, from 0), `letters`, `rules` (pairs of symbols), `depth` and `symbol_of_break`.
function pack.all(texts, is_off)
  local letters, number_of = letters_of(texts)
  local chain, first_rule = new_chain(texts, number_of, is_off or {}), #letters + 1
  local rules = pair_up(chain, first_rule, MOST, 4) -- because a rule costs two bytes
  local packed, starts = bytes_of(chain)
  return {
    packed = packed, starts = starts, letters = letters, rules = rules, first_rule = first_rule,
    depth = depth_of(rules, first_rule), symbol_of_break = BREAK,
  }
end

-- Packs a few texts of ASCII whose letters stand for themselves, and pairs for what is behind:
-- `packed`, `starts`, `rules` and `depth` as above. The end of a text may be the second half of its
-- last pair.
function pack.plain(texts)
  local itself = {}
  for byte = 1, pack.ASCII - 1 do itself[byte] = byte end
  if table.concat(texts):find "[\0\x80-\xff]" then error "a letter that is not ASCII" end
  local chain = new_chain(texts, itself, {})
  chain.least = END
  local rules = pair_up(chain, pack.ASCII, MOST, 3)
  local packed, starts = bytes_of(chain)
  return {
    packed = packed, starts = starts, rules = rules, depth = depth_of(rules, pack.ASCII),
  }
end

return pack

-- SPDX-License-Identifier: MIT
-- Packs texts for flash: the commonest pair of neighbors becomes a symbol of its own, again and
-- again, until the symbols run out (the Re-Pair grammar code of Larsson and Moffat, 1999, with one
-- byte to a symbol). Any text can be unpacked alone: src/text.c needs a few bytes of stack and
-- nothing else.
--
-- Symbol 0 ends a text and 1 is the break between its two parts, if it has two; the next ones stand
-- for the bytes that occur, the rest for pairs. Where each letter stands for itself, pairs begin
-- behind ASCII, and the last of a text may have its end in it.

local list = require "common.list"

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

-- All texts as one doubly linked list of symbols.
local function new_chain(texts, number_of)
  local symbols, after, before = {}, {}, {}
  for _, text in ipairs(texts) do
    for i = 1, #text do symbols[#symbols + 1] = number_of[text:byte(i)] end
    symbols[#symbols + 1] = END
  end
  for i = 1, #symbols do after[i], before[i] = i + 1, i - 1 end
  return {
    symbols = symbols, after = after, before = before, counts = {}, places = {}, ranks = {},
    most = 0, ends = { [END] = true }, least = BREAK + 1,
  }
end

-- The pair of two symbols, none across a break or the end of a text.
local function pair_of(chain, first, second)
  if first and second and first > BREAK and second >= chain.least and not chain.ends[first] then
    return first << 16 | second
  end
end

-- Puts a pair among those that occur as often.
local function rank(chain, pair, count)
  local alike = chain.ranks[count]
  if alike then alike[#alike + 1] = pair else chain.ranks[count] = { pair } end
  chain.most = math.max(chain.most, count)
end

-- Calls visit(pair, place) for each pair of letters, before there is any symbol for pairs.
local function each_pair(chain, visit)
  local symbols, least = chain.symbols, chain.least
  local first = END
  for place, second in ipairs(symbols) do
    if first > BREAK and second >= least then visit(first << 16 | second, place - 1) end
    first = second
  end
end

-- Notes where each pair occurs that does so often enough. One that is rarer never becomes more
-- common, because new ones have the newest symbol.
local function note_all(chain, least)
  local counts, all_places, found = {}, chain.places, {}
  each_pair(chain, function(pair)
    local count = counts[pair]
    counts[pair] = (count or 0) + 1
    if not count then found[#found + 1] = pair end
  end)
  for _, pair in ipairs(found) do
    if counts[pair] >= least then
      chain.counts[pair], all_places[pair] = counts[pair], {}
      rank(chain, pair, counts[pair])
    end
  end
  each_pair(chain, function(pair, place)
    local places = all_places[pair]
    if places then places[#places + 1] = place end
  end)
end

local function forget(chain, first, second)
  local pair = pair_of(chain, first, second)
  local count = pair and chain.counts[pair]
  if count then chain.counts[pair] = count - 1 end
end

-- The commonest pair; of several, the one with the lowest symbols, so that the answer is always the
-- same; nil where none occurs so often. One that is not as common any more goes to its new rank.
local function commonest(chain, least)
  local counts, ranks = chain.counts, chain.ranks
  for most = chain.most, least, -1 do
    local best, kept = nil, {}
    for _, pair in ipairs(ranks[most] or {}) do
      local count = counts[pair] or 0
      if count == most then
        kept[#kept + 1] = pair
        if not best or pair < best then best = pair end
      elseif count >= least then
        rank(chain, pair, count)
      end
    end
    ranks[most], chain.most = kept, most
    if best then return best end
  end
end

-- Puts the symbol in the place of the pair, wherever it occurs.
local function replace(chain, pair, symbol)
  local first, second = pair >> 16, pair & 0xffff
  local symbols, before, after = chain.symbols, chain.before, chain.after
  local counts, all_places = chain.counts, chain.places
  local places, found = all_places[pair], {}
  local function note(place, pair_here)
    if not pair_here then return end
    local count = counts[pair_here]
    if count then
      table.insert(all_places[pair_here], place)
    else
      all_places[pair_here], found[#found + 1] = { place }, pair_here
    end
    counts[pair_here] = (count or 0) + 1
  end
  all_places[pair], counts[pair] = nil, nil
  table.sort(places)
  for _, place in ipairs(places) do
    local follower = after[place]
    if symbols[place] == first and symbols[follower] == second then
      local last, next_place = before[place], after[follower]
      local behind = symbols[next_place]
      forget(chain, symbols[last], first)
      forget(chain, second, behind)
      symbols[place], symbols[follower] = symbol, false
      after[place], before[next_place] = next_place, place
      note(last, pair_of(chain, symbols[last], symbol))
      note(place, pair_of(chain, symbol, behind))
    end
  end
  for _, pair_here in ipairs(found) do rank(chain, pair_here, counts[pair_here]) end
end

-- The rules for pairs that occur at least so often, as long as their symbols are not above `most`.
local function pair_up(chain, first_rule, most, least)
  local rules = {}
  note_all(chain, least)
  for symbol = first_rule, most do
    local pair = commonest(chain, least)
    if not pair then break end
    rules[#rules + 1] = { pair >> 16, pair & 0xffff }
    chain.ends[symbol] = chain.ends[pair & 0xffff]
    replace(chain, pair, symbol)
  end
  return rules
end

-- What the symbols of all pairs in the texts stand for, each once: layout/dictionary.lua chooses.
function pack.words(texts)
  local letters, number_of = letters_of(texts)
  local chain = new_chain(texts, number_of)
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

-- A pattern for these two symbols, and nothing else.
local function pattern_of(rule)
  return (string.char(rule[1], rule[2]):gsub("%W", "%%%0"))
end

-- All texts as the bytes of their symbols, with 0 behind each, and pairs replaced as the rules are.
local function spell(texts, number_of, rules, first_rule)
  local symbols = { ["\0"] = "\0" }
  for byte = 1, 255 do
    local number = number_of[byte]
    symbols[string.char(byte)] = number and string.char(number)
  end
  local all = (table.concat(texts, "\0") .. "\0"):gsub(".", symbols)
  for i, rule in ipairs(rules) do
    local symbol = string.char(first_rule + i - 1):gsub("%%", "%%%%")
    all = all:gsub(pattern_of(rule), symbol)
  end
  return all
end

-- The bytes of a string as a list, and where each of its texts begins, from 0.
local function bytes_in(all)
  local bytes, starts = {}, {}
  for start, text in all:gmatch "()([^\0]*\0)" do
    starts[#starts + 1] = start - 1
    list.append(bytes, { text:byte(1, -1) })
  end
  return bytes, starts
end

-- Packs the texts; one with two parts has BREAK between them. Pairs are chosen by all texts but
-- those whose numbers are in `is_off`, if any: what a firmware leaves out does not change what it
-- has. Returns `packed` (bytes of all texts in order, each ended by 0), `starts` (where each
-- begins, from 0), `letters`, `rules` (pairs of symbols), `depth` and `symbol_of_break`.
function pack.all(texts, is_off)
  local letters, number_of = letters_of(texts)
  local chosen, first_rule = {}, #letters + 1
  for number, text in ipairs(texts) do
    if not (is_off and is_off[number]) then chosen[#chosen + 1] = text end
  end
  local chain = new_chain(chosen, number_of)
  local rules = pair_up(chain, first_rule, MOST, 4) -- because a rule costs two bytes
  local packed, starts = bytes_in(spell(texts, number_of, rules, first_rule))
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
  local chain = new_chain(texts, itself)
  chain.least = END
  local rules = pair_up(chain, pack.ASCII, MOST, 3)
  local packed, starts = bytes_of(chain)
  return {
    packed = packed, starts = starts, rules = rules, depth = depth_of(rules, pack.ASCII),
  }
end

return pack

-- SPDX-License-Identifier: MIT
-- Packs texts for flash: the commonest pair of neighbors becomes a symbol of its own, again and
-- again, until the symbols run out (the Re-Pair grammar code of Larsson and Moffat, 1999). Any text
-- can be unpacked alone: src/text.c needs a few bytes of stack and nothing else.
--
-- Symbol 0 ends a text and 1 is the break between its two parts, if it has two; the next ones stand
-- for the bytes that occur, the rest for pairs. The commonest pairs have one byte, the others two,
-- of which the first is one of the last and the second no 0 or 1: so whoever looks for an end or a
-- break need not know which byte is which. Where each letter stands for itself, pairs begin behind
-- ASCII, all have one byte, and the last of a text may have its end in it.

local list = require "common.list"

local pack = {
  BREAK = "\1",
  ASCII = 128, -- the letters of it; the first symbol of a pair where they stand for themselves
}

local END, BREAK, MOST = 0, 1, 255

-- The bytes that begin a symbol of two. With 8, by `make budget` for a Cortex-M0+, the texts of
-- four vendors take 1.7 KB less, and the smallest firmware that shows a text 364 B more.
local PREFIXES = 4
local WIDE = MOST + 1 - PREFIXES

local GROUPS = 5 -- of rules

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
    most = 0, ends = { [END] = true }, least = BREAK + 1, counted = #symbols,
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
  local counts, all_places, found, counted = {}, chain.places, {}, chain.counted
  each_pair(chain, function(pair, place)
    if place > counted then return end
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
  local counts, all_places, counted = chain.counts, chain.places, chain.counted
  local places, found = all_places[pair], {}
  local function note(place, pair_here)
    local its = pair_here and all_places[pair_here]
    if its then
      counts[pair_here], its[#its + 1] = counts[pair_here] + 1, place
    elseif pair_here then
      all_places[pair_here], counts[pair_here], found[#found + 1] = { place }, 1, pair_here
    end
  end
  local function trace(place, its) -- where nothing is counted, in the places of a pair, if any
    if its then its[#its + 1] = place end
  end
  all_places[pair], counts[pair] = nil, nil
  for _, place in ipairs(places) do
    local follower = after[place]
    if symbols[place] == first and symbols[follower] == second then
      local last, next_place = before[place], after[follower]
      local ahead, behind = symbols[last], symbols[next_place]
      symbols[place], symbols[follower] = symbol, false
      after[place], before[next_place] = next_place, place
      if place <= counted then
        forget(chain, ahead, first)
        forget(chain, second, behind)
        note(last, pair_of(chain, ahead, symbol))
        note(place, pair_of(chain, symbol, behind))
      else
        trace(last, ahead and all_places[ahead << 16 | symbol])
        trace(place, behind and all_places[symbol << 16 | behind])
      end
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

-- The bytes of all texts in order, those of each symbol, and where each text begins, from 0.
local function bytes_of(chain, bytes_for)
  local bytes, starts, begins = {}, {}, true
  for _, symbol in ipairs(chain.symbols) do
    if symbol then
      if begins then starts[#starts + 1] = #bytes end
      local its = bytes_for[symbol]
      bytes[#bytes + 1], bytes[#bytes + 2] = its[1], its[2]
      begins = chain.ends[symbol]
    end
  end
  return bytes, starts
end

-- Each symbol below `above` as a byte.
local function single_bytes(above)
  local bytes_for = {}
  for symbol = 0, above - 1 do bytes_for[symbol] = { symbol } end
  return bytes_for
end

-- The group of each rule, by the groups of the texts that need it; pack.all() has both.
local function groups_of(chain, rules, first_rule, groups)
  local needed, text = {}, 1
  for i in ipairs(rules) do needed[i] = 0 end
  for _, symbol in ipairs(chain.symbols) do
    local rule = (symbol or 0) - first_rule + 1
    if needed[rule] then needed[rule] = needed[rule] | 1 << groups[text] end
    if symbol == END then text = text + 1 end
  end
  for i = #rules, 1, -1 do -- because the halves of a pair come before it
    for _, half in ipairs(rules[i]) do
      local rule = half - first_rule + 1
      if needed[rule] then needed[rule] = needed[rule] | needed[i] end
    end
  end
  return list.each(needed, function(its)
    local in_2, in_3 = its & 1 << 2 ~= 0, its & 1 << 3 ~= 0
    if its & 1 << 1 ~= 0 then return 1 end
    return in_2 and in_3 and 2 or in_2 and 3 or in_3 and 4 or 5
  end)
end

-- How often each rule's symbol stands in the texts that are counted.
local function uses_of(chain, rules, first_rule)
  local uses = {}
  for i in ipairs(rules) do uses[i] = 0 end
  for place = 1, chain.counted do
    local rule = (chain.symbols[place] or 0) - first_rule + 1
    if uses[rule] then uses[rule] = uses[rule] + 1 end
  end
  return uses
end

-- The numbers of rules in the order in which they get their symbols: those that get one byte, the
-- commonest, and are in group 1 therefore, and the others by their groups.
local function ranked(chain, rules, first_rule, groups)
  local uses, order = uses_of(chain, rules, first_rule), {}
  for i in ipairs(rules) do order[i] = i end
  table.sort(order, function(a, b) return uses[a] > uses[b] or uses[a] == uses[b] and a < b end)
  local singles = math.min(#order, WIDE - first_rule)
  local out = table.move(order, 1, singles, 1, {})
  for _, number in ipairs(out) do groups[number] = 1 end
  for group = 1, GROUPS do
    for at = singles + 1, #order do
      if groups[order[at]] == group then out[#out + 1] = order[at] end
    end
  end
  return out
end

-- Gives rules their symbols, in this order. Returns the bytes of all symbols of the chain, and the
-- rules of each group in the order of their symbols, with { 0, 0 } where one would have 0 or 1 for
-- its second byte.
local function numbered(order, rules, first_rule, groups)
  local bytes_for, symbol_of, out = single_bytes(first_rule), {}, {}
  for group = 1, GROUPS do out[group] = {} end
  for symbol = 0, first_rule - 1 do symbol_of[symbol] = symbol end
  local symbol = first_rule
  for _, number in ipairs(order) do
    local its, old, low = out[groups[number]], first_rule + number - 1, symbol - WIDE & 0xff
    if symbol >= WIDE and low <= BREAK then
      list.append(its, { { 0, 0 }, { 0, 0 } })
      symbol, low = symbol + 2, low + 2
    end
    symbol_of[old] = symbol
    bytes_for[old] = symbol < WIDE and { symbol } or { WIDE + (symbol - WIDE >> 8), low }
    its[#its + 1], symbol = rules[number], symbol + 1
  end
  return bytes_for, list.each(out, function(its)
    return list.each(its, function(rule) return { symbol_of[rule[1]], symbol_of[rule[2]] } end)
  end)
end

-- Those texts first whose numbers are not in `is_off`, and the number of each.
local function chosen_first(texts, is_off)
  local sorted, numbers, count = {}, {}, 0
  for _, off in ipairs { false, true } do
    for number, text in ipairs(texts) do
      if (is_off[number] or false) == off then
        sorted[#sorted + 1], numbers[#numbers + 1] = text, number
        if not off then count = count + #text + 1 end
      end
    end
  end
  return sorted, numbers, count
end

-- Packs the texts; one with two parts has BREAK between them. Pairs are chosen by all texts but
-- those whose numbers are in `is_off`: what a firmware leaves out does not change what it has. Each
-- text is in one of four groups, group_of(number): 1 is always there, 2 and 3 are each left out by
-- some, 4 is left out with either. Returns `packed` (bytes of all texts, each ended by 0), `starts`
-- and `stops` (where each begins and ends, from 0), `letters`, `rules` (pairs of symbols, in five
-- groups: needed always, with 2 or 3, with 2 alone, with 3 alone, with both), `first_rule` (the
-- first symbol of a pair), `depth`, `symbol_of_break`, and `wide`, the first byte that begins a
-- symbol of two.
function pack.all(texts, is_off, group_of)
  local letters, number_of = letters_of(texts)
  local sorted, numbers, counted = chosen_first(texts, is_off)
  local chain, first_rule = new_chain(sorted, number_of), #letters + 1
  chain.counted = counted
  local most = WIDE + PREFIXES * (MOST - BREAK) - 1
  local rules = pair_up(chain, first_rule, most, 4) -- because a rule costs three bytes
  local groups = groups_of(chain, rules, first_rule, list.each(numbers, group_of))
  local order = ranked(chain, rules, first_rule, groups)
  local bytes_for, its_rules = numbered(order, rules, first_rule, groups)
  local packed, begins = bytes_of(chain, bytes_for)
  local starts, stops = {}, {}
  for i, number in ipairs(numbers) do
    starts[number], stops[number] = begins[i], begins[i + 1] or #packed
  end
  return {
    packed = packed, starts = starts, stops = stops, letters = letters, rules = its_rules,
    first_rule = first_rule, depth = depth_of(rules, first_rule), symbol_of_break = BREAK,
    wide = WIDE,
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
  local packed, starts = bytes_of(chain, single_bytes(MOST + 1))
  return {
    packed = packed, starts = starts, rules = rules, depth = depth_of(rules, pack.ASCII),
  }
end

return pack

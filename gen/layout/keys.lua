-- SPDX-License-Identifier: MIT
-- Sets of keys, which a perfect hash finds, or halving.

local fold = require "common.fold"
local list = require "common.list"

local keys = {}

-- A set without keys, in which nothing is found.
keys.nothing = {
  fields = {
    slot_count = 0, least = 0, low = 1, high = 0, weight_count = 0, width = 1, position_count = 0,
    last_shift = "NO_LAST", counts_length = 0,
  },
}

-- The set of the keys of `items`, item.key, folded, in order of first appearance: a name may serve
-- several codes. Items with one key become neighbors in set.items; set.values[i] is where those of
-- set.keys[i] begin, from 1. ask(set) adds the numbers of the hash, for src/key.c.
function keys.set(name, items, ask)
  local set, members = { name = name, keys = {}, values = {}, items = {} }, {}
  for _, item in ipairs(items) do
    local key = fold(item.key)
    if not members[key] then
      members[key] = {}
      set.keys[#set.keys + 1] = key
    end
    table.insert(members[key], item)
  end
  for i, key in ipairs(set.keys) do
    set.values[i] = #set.items + 1
    list.append(set.items, members[key])
  end
  ask(set)
  return set
end

-- Half of the largest power of two up to `most`.
local function half_of_power(most)
  local half = 1
  while 4 * half <= most do half = 2 * half end
  return half
end

-- A set of keys that are these ascending numbers, two or more: they are found by halving, without
-- a hash. They stand in the table whose parts begin at the places `places`.
function keys.numbers(numbers, places)
  return {
    numbers = numbers, places = places,
    fields = {
      slot_count = #numbers, least = half_of_power(#numbers), low = 1, high = 0,
      weight_count = 0, width = "ALL_NUMBERS", position_count = 0, last_shift = "NO_LAST",
      counts_length = 0,
    },
  }
end

return keys

-- SPDX-License-Identifier: MIT
-- The keys, names and calls of a vendor's entries, twice: as they stand, in a pool behind the
-- vendor's other strings, for src/vendor_pointers.c; and packed, for src/vendor_packed.c, where a
-- key that is a number, or one and the name, takes no byte. Each vendor is packed by itself, so
-- that it goes as a whole.

local list = require "common.list"
local new_pool = require "layout.pool"
local pack = require "layout.pack"

local entry_strings = {}

-- What the keys of a space are, in the order of the enumerators.
entry_strings.KINDS = { "TEXT", "NUMBER", "NUMBER_AND_NAME" }

local HIGHEST = 0xffff
entry_strings.LONGEST_NUMBER = 6 -- its digits, and the blank before a name

entry_strings.FIRST_PAIR = pack.ASCII

-- The number that stands for a key in its row, and which kind that makes it; nil for a text.
local function number_of(entry)
  local digits, rest = entry.key:match "^([1-9]%d*)(.*)$"
  local number = tonumber(digits)
  if not number or number > HIGHEST then return nil end
  if rest == "" then return number, "NUMBER" end
  if rest == " " .. entry.name then return number, "NUMBER_AND_NAME" end
end

-- The kind of all keys of a space.
local function kind_of(space)
  local kind
  for _, entry in ipairs(space.entries) do
    local _, its = number_of(entry)
    if not its or kind and kind ~= its then return "TEXT" end
    kind = its
  end
  return kind or "TEXT"
end

-- One to a line, as sipcause_entry_calls() has them.
local function calls_of(entry) return table.concat(entry.calls or {}, "\n") end

-- The texts that are packed, each once, and the number of each. `kinds` are those of the keys of
-- each space.
local function packed_texts(spaces, kinds)
  local texts, number_of_text = {}, {}
  local function add(text)
    if text == "" or number_of_text[text] then return end
    texts[#texts + 1] = text
    number_of_text[text] = #texts
  end
  for _, space in ipairs(spaces) do
    for _, entry in ipairs(space.entries) do
      if kinds[space] == "TEXT" then add(entry.key) end
      add(entry.name)
      add(calls_of(entry))
    end
  end
  return texts, number_of_text
end

-- Those of a vendor, whose other strings are in the pool `strings`: `pool`, what stands behind it;
-- `bytes`, the end of an empty text, the halves of the pairs, the texts; `depth` of these. Where a
-- text, a key and the calls of an entry are: a number for each of the two. Which numbers the keys
-- of a space are.
function entry_strings.of(vendor, strings)
  local its, kinds = { pool = new_pool() }, {}
  for _, space in ipairs(vendor.spaces) do kinds[space] = kind_of(space) end
  local texts, number_of_text = packed_texts(vendor.spaces, kinds)
  local packed = pack.plain(texts)
  its.depth, its.bytes = packed.depth, list.joined({ 0 }, table.unpack(packed.rules))
  local first = #its.bytes
  list.append(its.bytes, packed.packed)

  local function plain_at(text)
    return strings.find(text) or strings.size + its.pool.add(text)
  end

  function its.text(text)
    local number = number_of_text[text]
    return { plain = plain_at(text), packed = number and first + packed.starts[number] or 0 }
  end

  function its.key(space, entry)
    if kinds[space] == "TEXT" then return its.text(entry.key) end
    return { plain = plain_at(entry.key), packed = (number_of(entry)) }
  end

  -- The numbers that the keys of a space are, where these are two or more and ascend; nil of any
  -- other space.
  function its.ascending(space)
    local numbers = kinds[space] == "NUMBER" and list.each(space.entries, number_of)
    for i = 2, numbers and #numbers or 0 do
      if numbers[i] <= numbers[i - 1] then return nil end
    end
    return numbers and #numbers > 1 and numbers or nil
  end

  function its.calls(entry) return its.text(calls_of(entry)) end

  function its.kind(space) return "KEY_" .. kinds[space] end

  return its
end

return entry_strings

-- SPDX-License-Identifier: MIT
-- Asks gperf for the numbers of a perfect hash. gperf's C is only read, never compiled: src/key.c
-- has our own, and this file lays the numbers out as that one expects. gperf runs beside us, a
-- process for each set: the others wait for a hash when they first look at it.

local c = require "write.c"

-- What gperf computed, out of the C it wrote.
local function read_numbers(text)
  local body = assert(text:match("\nhash %(.-\n{(.-)\n}"), "gperf wrote no hash function")
  local counts_length = (body:find "= len;" or body:find "return len") ~= nil
  local hash = { weights = {}, positions = {}, counts_length = counts_length }
  local weights = body:match("asso_values%[%] =%s*{(.-)}") or ""
  for number in weights:gmatch "%d+" do hash.weights[#hash.weights + 1] = tonumber(number) end
  for where, shift in body:gmatch("asso_values%[%(unsigned char%)str%[([^%]]+)%](%+?%d*)%]") do
    shift = tonumber(shift) or 0
    if where == "len - 1" then
      hash.last_shift = shift
    else
      hash.positions[#hash.positions + 1] = { at = tonumber(where), shift = shift }
    end
  end
  table.sort(hash.positions, function(a, b) return a.at < b.at end)
  return hash
end

-- Which of the weights count for a key, from 1.
local function weighed(hash, key)
  local list = {}
  for _, position in ipairs(hash.positions) do
    local byte = key:byte(position.at + 1)
    if byte then list[#list + 1] = byte + position.shift + 1 end
  end
  if hash.last_shift then list[#list + 1] = key:byte(-1) + hash.last_shift + 1 end
  return list
end

-- The sum of weights for a key, as src/key.c computes it.
local function sum_of(hash, key)
  local sum = hash.counts_length and #key or 0
  for _, number in ipairs(weighed(hash, key)) do sum = sum + hash.weights[number] end
  return sum
end

-- The slots that the sums of the keys lead to, least sum first.
local function slots_of(set, hash)
  local sums, least, most = {}, math.huge, 0
  for i, key in ipairs(set.keys) do
    local sum = sum_of(hash, key)
    if sums[sum] then
      local message = "gperf's hash for %s is not perfect: '%s' meets '%s'"
      error(message:format(set.name, key, set.keys[sums[sum]]))
    end
    sums[sum], least, most = i, math.min(least, sum), math.max(most, sum)
  end
  local slots = {}
  for sum = least, most do slots[#slots + 1] = sums[sum] and set.values[sums[sum]] or 0 end
  return slots, least
end

-- The weights of the bytes that keys have, from the lowest of them on. Filler weights of bytes that
-- no key has at a weighed place become 0: a wrong slot is found out when the keys are compared.
local function weights_of(set, hash)
  local low, high, shift = 255, 0, hash.last_shift or 0
  local used = {}
  for _, key in ipairs(set.keys) do
    low, high = math.min(low, key:byte(1, -1)), math.max(high, key:byte(1, -1))
    for _, number in ipairs(weighed(hash, key)) do used[number] = true end
  end
  for _, position in ipairs(hash.positions) do shift = math.max(shift, position.shift) end
  local weights = {}
  if #hash.weights > 0 then
    for number = low + 1, high + shift + 1 do
      weights[#weights + 1] = used[number] and hash.weights[number] or 0
    end
  end
  return weights, low, high
end

local function append(bytes, numbers, width)
  for _, number in ipairs(numbers) do
    bytes[#bytes + 1] = number & 255
    if width == 2 then bytes[#bytes + 1] = number >> 8 end
  end
end

-- The keys of one set, as gperf reads them.
local function input_of(set)
  local banner = ("/* Generated from spec/: the keys of the set %s, folded. */"):format(set.name)
  local lines = { "%{", banner, "%}", "%language=ANSI-C", "%compare-lengths", "%%" }
  for _, key in ipairs(set.keys) do lines[#lines + 1] = c.quote(key) end
  return table.concat(lines, "\n") .. "\n%%\n"
end

local AT_ONCE = 64 -- processes: a spec may have a thousand sets

local function numbers_of(pipe, path)
  local text = pipe:read("a")
  if not pipe:close() then error("gperf could not make a hash of " .. path, 0) end
  return read_numbers(text)
end

-- Lays the numbers out: the fields of struct key_set, and the bytes.
local function lay_out(set, hash)
  local slots, least = slots_of(set, hash)
  local weights, low, high = weights_of(set, hash)
  local width = math.max(#set.items, 0, table.unpack(weights)) > 255 and 2 or 1
  set.bytes = {}
  for _, position in ipairs(hash.positions) do
    append(set.bytes, { position.at, position.shift }, 1)
  end
  append(set.bytes, weights, width)
  append(set.bytes, slots, width)
  assert(#slots <= 0xffff and least <= 0xffff and #weights <= 0xff and high <= 0xff,
    set.name .. ": its hash is too large")
  set.fields = {
    slot_count = #slots, least = least, low = low, high = high, weight_count = #weights,
    width = width, position_count = #hash.positions, last_shift = hash.last_shift or "NO_LAST",
    counts_length = hash.counts_length and 1 or 0,
  }
end

-- A function that gives a set its hash, as the fields `fields` and `bytes`: they are there once
-- somebody looks. write(name, text) writes a file to the folder `out`.
return function(out, write)
  local running = {}
  return function(set)
    local name = set.name .. ".gperf"
    local path = out .. "/" .. name
    write(name, input_of(set))
    if #running == AT_ONCE then table.remove(running, 1)() end
    local pipe = assert(io.popen("gperf -m 10 '" .. path .. "'"))

    local function settle()
      if not pipe then return end
      lay_out(set, numbers_of(pipe, path))
      pipe = nil
    end

    running[#running + 1] = settle
    setmetatable(set, { __index = function(_, field)
      if field == "fields" or field == "bytes" then settle() end
      return rawget(set, field)
    end })
  end
end

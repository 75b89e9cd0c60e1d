#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- More vendors than there are: keys by the hundred, so that hashes take two bytes, more than 64 KiB
-- of their strings, so that offsets take four, rows that are retired. Made up, in a copy. More than
-- fit are refused, and what many take grows as they do.

package.path = "tests/?.lua;gen/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local limits = require "check.limits"
local made_up = require "made_up"
local options = require "options"
local rows_of = require "common.rows"
local shell = require "shell"

local succeeds = shell.succeeds
local scratch = folder.new()
local copy = scratch .. "/copy"

local SANE = "gcc -std=c99 -g -O1 -fsanitize=address,undefined -Ibuild/gen -Itests"
local ROW = 'code { %d, "cause_%s_%d", inferred(486), unstated, busy, retry_later, '
  .. '%s_page "Codes %d"%s }\n'
local SAY = 'say { %d, "Busy", "The phone %d is in use.", "Try again on phone %d later." }\n'

-- A vendor with that many rows, every hundredth retired: the first 150 cite the same section, each
-- behind them the next one.
local function add_vendor(id, count, before_first)
  local rows, words = {}, {}
  for i = 1, count do
    local key = (before_first or 1000) + i
    local retired = i % 100 == 0 and ', retired = "2026-12-01"' or ""
    rows[i] = ROW:format(key, ("long_"):rep(11) .. id, key, id, math.max(150, i), retired)
    words[i] = SAY:format(key, key % 50, key % 50)
  end
  local head = 'source { "%s_page", "A page", "Codes", "https://example.com/", '
    .. 'unchecked = "made up" }\nvendor { unreleased, "%s", "%s" }\n'
    .. 'space { "hangup", key = number }\n'
  folder.write(("%s/spec/vendors/%s.lua"):format(copy, id),
    head:format(id, id, id) .. table.concat(rows))
  folder.write(("%s/spec/text/en/%s.lua"):format(copy, id),
    ('about { "%s", "hangup" }\n'):format(id) .. table.concat(words))
end

describe("many vendors with many codes", function()
  folder.copy_project(copy)
  add_vendor("at_width", 255)
  add_vendor("past_width", 256)
  for _, id in ipairs { "first", "second", "third" } do add_vendor("large_" .. id, 300) end
  add_vendor("at_16_bits", 5, 65530)
  succeeds("cd %s && make -s build/gen/done && %s -c build/gen/sipcause.c", copy, SANE)
  succeeds("cd %s && %s %s -c build/gen/sipcause.c -o packed.o", copy, SANE, options.PACKED)

  it("have offsets as wide as they have to be", function()
    local lists = succeeds("cat %s/build/gen/lists.h", copy)
    expect.contains(lists, "typedef uint32_t vendor_string_at;")
    expect.contains(lists, "typedef uint16_t vendor_index;")
    expect.contains(succeeds "cat build/gen/lists.h", "typedef uint16_t vendor_string_at;")
  end)

  for _, test in ipairs { "vendor", "copies", "status" } do
    it("are found, every row: test_" .. test, function()
      succeeds("cd %s && %s tests/test_%s.c sipcause.o -o test", copy, SANE, test)
      expect.lacks(succeeds("cd %s && ./test", copy), "not ok")
    end)
    it("are found where keys and names are packed: test_" .. test, function()
      succeeds("cd %s && %s %s tests/test_%s.c packed.o -o test", copy, SANE, options.PACKED, test)
      expect.lacks(succeeds("cd %s && ./test", copy), "not ok")
    end)
  end
end)

describe("vendors past the most that fit", function()
  it("are refused: their numbers would be cut off", function()
    made_up.spec(scratch .. "/past", 256, 1)
    expect.contains(shell.fails("lua5.4 gen/main.lua %s/past %s/none", scratch, scratch),
      "maker256.lua:3: there are 256 vendors, and no more than 255 have numbers that fit\n")
    made_up.spec(scratch .. "/fit", 255, 1)
    succeeds("lua5.4 gen/main.lua --check %s/fit %s/none", scratch, scratch)
  end)

  -- What is said of so many codes in two kinds of spaces: the number of a row, and what is wrong.
  local function said_of(reasons, codes)
    local vendors, said = { vendor = {} }, {}
    for _, verb in ipairs(rows_of.entries) do vendors[verb] = {} end
    for i = 1, reasons do vendors.reason[i] = "reason " .. i end
    for i = 1, codes do vendors.code[i] = "code " .. i end
    limits(vendors, function(row, ...) said[#said + 1] = row .. ": " .. string.format(...) end)
    return table.concat(said, "\n")
  end

  it("have too many codes, whose places would be cut off", function()
    assert.are.equal("", said_of(535, 65000))
    expect.matches(said_of(536, 65000),
      "^%l+ %d+: vendors have more codes than the 65535 that fit$")
  end)
end)

-- It looked through all rows for every space, so that ten times as many vendors took a hundred
-- times as long.
describe("what is asked for each of many vendors", function()
  local function steps(spaces, codes)
    local spec, key, count = { vendors = { code = {} } }, { verb = "code" }, 0
    local heads = {}
    for i = 1, spaces do
      heads[i] = { key = key }
      for _ = 1, codes do table.insert(spec.vendors.code, { its_space = heads[i] }) end
    end
    debug.sethook(function() count = count + 1 end, "", 100)
    for _, head in ipairs(heads) do assert(#rows_of.of_space(spec, head) == codes) end
    debug.sethook()
    return 100 * count
  end

  it("takes a number of steps that grows as they do", function()
    expect.at_most(steps(400, 50), 11 * steps(40, 50))
  end)
end)

teardown(function() folder.remove(scratch) end)

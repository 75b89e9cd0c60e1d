#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- More vendors than there are: keys by the hundred, so that hashes take two bytes, more than 64 KiB
-- of their strings, so that offsets take four, rows that are retired. Made up, in a copy.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local options = require "options"
local shell = require "shell"

local succeeds = shell.succeeds
local scratch = folder.new()
local copy = scratch .. "/copy"

local SANE = "gcc -std=c99 -g -O1 -fsanitize=address,undefined -Ibuild/gen -Itests"
local ROW = 'code { %d, "cause_%s_%d", inferred(486), unstated, busy, retry_later, '
  .. '%s_page "Codes"%s }\n'
local SAY = 'say { %d, "Busy", "The phone %d is in use.", "Try again on phone %d later." }\n'

-- A vendor with that many rows, every hundredth retired.
local function add_vendor(id, count, before_first)
  local rows, words = {}, {}
  for i = 1, count do
    local key = (before_first or 1000) + i
    local retired = i % 100 == 0 and ', retired = "2026-12-01"' or ""
    rows[i] = ROW:format(key, ("long_"):rep(11) .. id, key, id, retired)
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

teardown(function() folder.remove(scratch) end)

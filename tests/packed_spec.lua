#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Vendors' keys and names, and reason phrases, packed: whatever asks for them gets the answers that
-- it gets of pointers, and reads nothing outside its tables. SOAK=1 asks what the fuzzer begins
-- with, too.

package.path = "tests/?.lua;gen/?.lua;" .. package.path
local folder = require "folder"
local options = require "options"
local shell = require "shell"
local tap = require "tap"

local succeeds = shell.succeeds
local scratch = folder.new()

local FLAGS = ("-std=c99 -g -O1 %s -fsanitize=address,undefined -fno-sanitize-recover=all %s %s")
  :format(shell.WARNINGS, options.WHOLE, options.PACKED)

describe("packed,", function()
  lazy_setup(function()
    succeeds("gcc %s -Ibuild/gen -c dist/sipcause.c -o %s/packed.o", FLAGS, scratch)
  end)

  for _, name in ipairs { "status", "replies", "vendor", "evidence", "copies", "calls" } do
    it("test_" .. name .. ".c passes", function()
      succeeds("gcc %s -Ibuild/gen -Itests tests/test_%s.c %s/packed.o -o %s/test", FLAGS, name,
        scratch, scratch)
      assert.are.equal("", tap.faults(succeeds("%s/test", scratch)))
    end)
  end

  -- It takes half a minute.
  local it_soaked = os.getenv "SOAK" and it or function() end
  it_soaked("the fuzzer's corpus gets the answers of the slow way", function()
    succeeds("gcc %s -DREPLAY -Ibuild/gen -Itests -Itests/fuzz tests/fuzz/*.c %s/packed.o "
      .. "-o %s/fuzz", FLAGS, scratch, scratch)
    assert.are.equal("", tap.faults(succeeds("%s/fuzz", scratch)))
  end)
end)

teardown(function() folder.remove(scratch) end)

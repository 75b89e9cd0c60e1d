#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- SDCC, the compiler of the smallest machines, takes dist/ as it is. It knows less than the others
-- of what C allows in constants and comparisons.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local needs = require "needs"
local shell = require "shell"

local it_with = needs.it_with(it, pending)
local scratch = folder.new()

-- With the defaults, where a table is larger than its RAM could ever be, all stays in the ROM. What
-- its optimizers would take most of the time for is left out but with SOAK=1.
local TARGETS = { mcs51 = "--model-large", stm8 = "" }
local SOON = os.getenv "SOAK" and "" or "--nogcse --max-allocs-per-node 50"

describe("SDCC", function()
  for target, flags in pairs(TARGETS) do
    it_with("sdcc", "compiles the library for " .. target, function()
      local command = "timeout 900 sdcc -m%s %s %s --std-c99 -c dist/sipcause.c -o %s/%s.rel"
      expect.lacks(shell.succeeds(command, target, flags, SOON, scratch, target), "error")
      assert.is_true(#folder.read(scratch .. "/" .. target .. ".rel") > 10000)
    end)
  end
end)

teardown(function() folder.remove(scratch) end)

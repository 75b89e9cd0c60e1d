#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- The cost: what is measured is what tests/size.txt has, the README says the same, and the limits hold.

package.path = "tests/?.lua;tests/size/?.lua;gen/?.lua;" .. package.path
local budget = require "budget"
local files = require "common.files"
local readme = require "readme"
local size = require "size"

local here = assert(os.getenv("PWD"))

local committed = assert(files.read "tests/size.txt")

describe("the cost of the library", function()
  it("is what tests/size.txt has, in every number", function()
    assert.are.equal("", budget.faults(committed, size.measure(here .. "/dist")))
  end)

  it("is what the README says", function()
    local text = assert(files.read "README.md")
    local table_due = budget.markdown(budget.read(committed), size.targets)
    assert.are.equal(readme.with(text, "make size", table_due), text)
  end)

  it("keeps to its limits: flash, RAM and stack on Cortex-M0+, instructions on Cortex-M3", function()
    local limits = {
      ["find by code, phrase"] = { 2400, 0, 96 }, ["that + status line, one-shot"] = { 3200, 0, 96 },
      ["that + resumable"] = { 3200, 0, 96 }, ["find by code"] = { 60 }, ["scan of a 23-byte line"] = { 400 },
    }
    local seen = 0
    for _, row in ipairs(budget.read(committed)) do
      if row.group == "Cortex-M0+" or row.group == "instructions" then
        for i, limit in ipairs(limits[row.what] or {}) do
          assert.is_true(row[i] <= limit, ("%s: %d, and no more than %d"):format(row.what, row[i], limit))
          seen = seen + 1
        end
      end
      if row[3] and row.group ~= "texts" then assert.are.equal(0, row[2], row.what .. " takes RAM") end
    end
    assert.are.equal(11, seen)
  end)
end)

describe("the budget", function()
  local text = "# a comment\nRV32 | find | 100 0 8\nRV32 | scan | 200 0 8\n"
  local function faults(...) return budget.faults(text, { ... }) end
  local find, scan = { group = "RV32", what = "find", 100, 0, 8 }, { group = "RV32", what = "scan", 200, 0, 8 }

  it("is kept where nothing changed", function() assert.are.equal("", faults(find, scan)) end)
  it("is passed where a number grew, whatever others do", function()
    assert.are.equal("tests/size.txt:3: RV32, scan: 190 0 16 is more than 200 0 8",
      faults(find, { group = "RV32", what = "scan", 190, 0, 16 }))
  end)
  it("is to be lowered where a number shrank", function()
    assert.are.equal("tests/size.txt:2: RV32, find: 96 0 8 is less; lower it (make budget): 100 0 8",
      faults({ group = "RV32", what = "find", 96, 0, 8 }, scan))
  end)
  it("has a line for each number, and no other", function()
    assert.are.equal("tests/size.txt: no line for RV32, list: 7\ntests/size.txt:3: nothing is called RV32, scan",
      faults(find, { group = "RV32", what = "list", 7 }))
  end)
end)

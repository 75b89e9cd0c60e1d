#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- The cost: what is measured is what tests/size.txt has; so is the README, and the limits hold.

package.path = "tests/?.lua;tests/size/?.lua;gen/?.lua;" .. package.path
local budget = require "budget"
local expect = require "expect"
local folder = require "folder"
local needs = require "needs"
local readme = require "readme"
local size = require "size"

local it_with = needs.it_with(it, pending)

local committed = folder.read "tests/size.txt"
local dist = assert(os.getenv "PWD") .. "/dist"

describe("what tests/size.txt has in every number:", function()
  for _, group in ipairs(size.groups) do
    it_with(group.needs, group.name, function()
      local measured = size.measure({ group }, dist)
      assert.are.equal("", budget.faults(budget.of(budget.read(committed), group.name), measured))
    end)
  end

  it("the README", function()
    local text = folder.read "README.md"
    local table_due = budget.markdown(budget.read(committed), size.targets)
    assert.are.equal(readme.with(text, "make size", table_due), text)
  end)
end)

-- The row of a group for this.
local function row_for(group, what)
  for _, row in ipairs(budget.of(budget.read(committed), group)) do
    if row.what == what then return row end
  end
end

describe("the limit is kept by", function()
  for _, limit in ipairs {
    { "Cortex-M0+", "find by code, phrase, packed", 1800, 0, 96 },
    { "Cortex-M0+", "find by code, phrase", 2300, 0, 96 },
    { "Cortex-M0+", "that + status line, one-shot", 3190, 0, 96 },
    { "Cortex-M0+", "that + resumable", 3210, 0, 96 },
    { "Cortex-M0+", "a full answer: status line to display text", 5600, 0, 96 },
    { "Cortex-M0+", "Q.850 and SIP by the RFCs, no names", 1228, 0, 128 },
    { "Cortex-M0+", "Q.850 and SIP by the RFCs, with names", 2560, 0, 128 },
    { "Cortex-M0+", "of that, beside the rows themselves", 4000, 0 },
    { "Cortex-M0+", "vendors' codes, packed", 9156 },
    { "Cortex-M0+", "of that, each code", 42 },
    { "instructions", "find by code", 35 },
    { "instructions", "scan of a 23-byte line", 400 },
  } do
    local group, what = limit[1], limit[2]
    it(group .. ": " .. what, function()
      local row = row_for(group, what)
      for i = 3, #limit do expect.at_most(row[i - 2], limit[i]) end
    end)
  end

  it("RAM, which nothing takes", function()
    for _, target in ipairs(size.targets) do
      for _, row in ipairs(budget.of(budget.read(committed), target.name)) do
        local _, ram = table.unpack(row)
        assert.are.equal(0, ram, target.name .. ", " .. row.what)
      end
    end
  end)
end)

describe("the budget", function()
  local rows = budget.read "# a comment\nRV32 | find | 100 0 8\nRV32 | scan | 200 0 8\n"
  local function row(what, ...) return { group = "RV32", what = what, ... } end
  local find, scan = row("find", 100, 0, 8), row("scan", 200, 0, 8)

  for _, case in ipairs {
    { "is kept where nothing changed", { find, scan }, "" },
    { "is passed where a number grew, whatever others do", { find, row("scan", 190, 0, 16) },
      "tests/size.txt:3: RV32, scan: 190 0 16 is more than 200 0 8" },
    { "is to be lowered where a number shrank", { row("find", 96, 0, 8), scan },
      "tests/size.txt:2: RV32, find: 96 0 8 is less; lower it (make budget): 100 0 8" },
    { "has a line for each number, and no other", { find, row("list", 7) },
      "tests/size.txt: no line for RV32, list: 7\n"
      .. "tests/size.txt:3: nothing is called RV32, scan" },
  } do
    local name, measured, due = table.unpack(case)
    it(name, function() assert.are.equal(due, budget.faults(rows, measured)) end)
  end
end)

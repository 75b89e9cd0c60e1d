#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- The first chapter of tests/packages.md, and that all of dist/README.md is tried by one of them.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local needs = require "needs"
local packages = require "packages"

local it_with = needs.it_with(it, pending)

describe("packages.md:", function()
  packages.declare("By hand and by make", it_with)

  it("uses every block of dist/README.md", function()
    local used, count = {}, 0
    for _, case in ipairs(packages.cases) do
      for name in pairs(case.uses) do used[name] = true end
    end
    for name in pairs(packages.readme) do
      assert.is_true(used[name], name)
      count = count + 1
    end
    expect.at_least(count, 15)
  end)

  it("has no chapter that nobody runs", function()
    local specs = {}
    for path in io.popen("ls tests/packages*_spec.lua"):lines() do
      specs[#specs + 1] = folder.read(path)
    end
    for _, case in ipairs(packages.cases) do
      expect.contains(table.concat(specs), 'packages.declare("' .. case.chapter .. '"')
    end
  end)
end)

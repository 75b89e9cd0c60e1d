#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- With every choice of options: no compiler says a word, and the C tests that remain pass.

package.path = "tests/?.lua;gen/?.lua;" .. package.path
local folder = require "folder"
local list = require "common.list"
local needs = require "needs"
local options = require "options"
local shell = require "shell"
local tap = require "tap"

local it_with = needs.it_with(it, pending)
local WARNINGS, succeeds = shell.WARNINGS, shell.succeeds
local scratch = folder.new()

local header = folder.read "dist/sipcause.h"
local names = options.names(header)
local vendors, _, _, causes = options.vendors(header)

-- Not optimized: compile_spec.lua has what the optimizer sees.
local COMPILERS = {
  { "gcc", "gcc -std=c99 -c %s %s -ffreestanding dist/sipcause.c -o %s/o.o" },
  { "clang", "clang -std=c99 -fsyntax-only %s %s -ffreestanding dist/sipcause.c -o %s/o.o" },
}
local HEADER_IN_CPP = "echo '#include \"sipcause.h\"' | g++ -std=c++98 -Wall -Wextra -Wpedantic "
  .. "-Wundef -Wno-long-long -Werror %s -Idist -x c++ -fsyntax-only -"

-- One of many of its kind off, the others do what they did: only its own tests are run, but with
-- SOAK=1. What there is one of changes what others are made of.
local OWN_TESTS = {
  _VENDOR_ = { "vendor", "evidence" }, _MAPPING_ = { "mapping" },
  _CAUSES_ = { "causes", "q850_names" },
}

local function tests_of_one(what)
  local name = what:match "^(SIPCAUSE_%g+) off$"
  local kind = name and name:match "^SIPCAUSE(_%u+_)"
  return not os.getenv "SOAK" and OWN_TESTS[kind] or nil
end

-- The C tests of what these flags leave.
local function tests_that_remain(flags)
  local remain = { "status", "actions" }
  if not flags:find "METHODS=0" then table.insert(remain, "effects") end
  if not flags:find "SCAN=0" then table.insert(remain, "scan") end
  if not flags:find "HEADERS=0" then table.insert(remain, "headers") end
  if not flags:find "MAPPING=0" then table.insert(remain, "mapping") end
  if not flags:find "Q850_NAMES=0" then table.insert(remain, "q850_names") end
  if not flags:find "REPLIES=0" then table.insert(remain, "replies") end
  local function is_left(pattern, all) return select(2, flags:gsub(pattern, "")) < #all end
  if is_left("_VENDOR_[%u%d_]+=0", vendors) then
    table.insert(remain, "vendor")
    table.insert(remain, "evidence")
  end
  if is_left("_CAUSES_[%u%d_]+=0", causes) then table.insert(remain, "causes") end
  return remain
end

-- With the object that gcc made of dist/.
local function pass(what, flags)
  local own = tests_of_one(what)
  for _, name in ipairs(own and list.joined({ "status" }, own) or tests_that_remain(flags)) do
    succeeds("gcc -std=c99 -DCHANGE_STEP=51 %s %s -Ibuild/gen -Itests tests/test_%s.c "
      .. "%s/o.o -o %s/test", WARNINGS, flags, name, scratch, scratch)
    assert.are.equal("", tap.faults(succeeds("%s/test", scratch)))
  end
end

for _, choice in ipairs(options.choices(names, header)) do
  local what, flags = choice[1], choice[2]

  describe("with " .. what, function()
    for _, compiler in ipairs(COMPILERS) do
      it_with(compiler[1], "no word is said by " .. compiler[1], function()
        assert.are.equal("", succeeds(compiler[2], WARNINGS, flags, scratch))
      end)
    end
    it_with("g++", "no word is said of the header in C++", function()
      assert.are.equal("", succeeds(HEADER_IN_CPP, flags))
    end)
    it("the tests that remain pass", function() pass(what, flags) end)
  end)
end

describe("alone", function()
  for _, name in ipairs(names) do
    it(name .. " compiles without a word", function()
      assert.are.equal("", succeeds("gcc -std=c99 %s %s -c dist/sipcause.c -o %s/o.o", WARNINGS,
        options.only(names, name), scratch))
    end)
  end
end)

teardown(function() folder.remove(scratch) end)

#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- What the library promises to whoever links it, with every choice of options: each off, all off.

package.path = "tests/?.lua;" .. package.path
local compiled = require "compiled"
local expect = require "expect"
local folder = require "folder"
local gates = require "gates"
local needs = require "needs"
local options = require "options"
local succeeds = require "shell".succeeds

local it_with = needs.it_with(it, pending)
local scratch = folder.new()

-- Not optimized: gates_spec.lua has what the optimizer leaves, with everything on.
local FLAGS = "-fPIE "
local header = folder.read "dist/sipcause.h"
local names = options.names(header)

local function is_not_relocated(cc, flags)
  succeeds("%s -fPIE -pie -nostdlib -Wl,-e,sipcause_status_find -Wl,--whole-archive %s -o %s/pie",
    cc, compiled.object(cc, FLAGS .. flags), scratch)
  expect.contains(succeeds("readelf -Wr %s/pie", scratch), "There are no relocations")
end

local function exports_what_it_declares(flags)
  local exported = compiled.exports("gcc", FLAGS .. flags)
  local declared = {}
  for name in succeeds("gcc -E -P %s dist/sipcause.h", flags):gmatch("(sipcause_[%w_]+)%(") do
    declared[#declared + 1] = name
  end
  table.sort(declared)
  table.sort(exported)
  assert.are.equal(table.concat(declared, "\n"), table.concat(exported, "\n"))
end

describe("with every choice of options, the library", function()
  for _, choice in ipairs(options.choices(names, header)) do
    local what, flags = choice[1], choice[2]
    it("needs nobody: " .. what, function() gates.needs_nobody("gcc", FLAGS .. flags) end)
    it("has no data to copy or clear: " .. what, function()
      gates.has_no_data("gcc", FLAGS .. flags)
    end)
    it("needs no relocation in a position-independent program: " .. what, function()
      is_not_relocated("gcc", flags)
    end)
    it("exports the functions that it declares, no other name: " .. what, function()
      exports_what_it_declares(flags)
    end)
  end
end)

describe("compiled by clang, the library", function()
  for _, choice in ipairs { { "everything", "" }, { "nothing", options.nothing(names) } } do
    local what, flags = choice[1], choice[2]
    it_with("clang", "needs no relocation in a position-independent program: " .. what, function()
      is_not_relocated("clang", flags)
    end)
  end
end)

teardown(function()
  folder.remove(scratch)
  compiled.remove()
end)

#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- What make does, in copies of the tree whose spec is edited.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local needs = require "needs"
local shell = require "shell"
local tap = require "tap"

local it_with = needs.it_with(it, pending)
local fails, succeeds = shell.fails, shell.succeeds
local scratch = folder.new()
local copy = scratch .. "/copy"

-- A fresh copy, with one edit by sed.
local function edit(file, script)
  folder.copy_project(copy)
  succeeds("cd %s && sed -i '%s' %s && ! cmp -s %s %s/%s", copy, script, file, file,
    assert(os.getenv "PWD"), file)
end

local function explain(what) return succeeds("%s/build/sipcause explain %s", copy, what) end

describe("make", function()
  it("does nothing when nothing changed", function()
    succeeds "make -s"
    assert.are.equal("", succeeds "make --no-print-directory | sed '/Nothing to be done/d'")
  end)

  it("rebuilds when a row of the spec changes", function()
    edit("spec/codes.lua", "/^sip { 486,/s/retry_later,/ask_user,/")
    succeeds("cd %s && make -s CFLAGS=-O0", copy)
    expect.contains(explain "486", "action       ask_user")
  end)

  it("says where a row of the spec is wrong, and builds nothing", function()
    edit("spec/codes.lua", "/^sip { 486,/s/Busy Here/Busy Hear/")
    expect.matches(fails("cd %s && make -s", copy),
      "spec/codes.lua:%d+: rfc3261 section 21.4.24 is '486 Busy Here', not '486 Busy Hear'")
    assert.is_nil(io.open(copy .. "/build/gen/sipcause.c"))
  end)

  it_with("arm-none-eabi-gcc", "cross-compiles, with the generator on the host", function()
    succeeds "make -s CROSS=arm-none-eabi- CFLAGS='-Os -mcpu=cortex-m0plus -mthumb'"
    expect.contains(succeeds "readelf -h build/arm-none-eabi/libsipcause.a", "ARM")
    succeeds "make -s && build/sipcause explain 486"
  end)

  it("explains its targets, each with a sentence", function()
    local help = succeeds "make -s help"
    for target in ("all check test verify dist dist-lib demo drift example size budget bench fuzz "
      .. "abi clean help"):gmatch("%S+") do
      expect.matches(help, "\n  " .. target:gsub("%-", "%%-") .. " +%a")
    end
  end)
end)

describe("a row that the vendor's document has no more", function()
  lazy_setup(function()
    edit("spec/vendors/plivo.lua", '/^code { 4420,/s/ }$/, retired = "2026-12-01" }/')
    succeeds("cd %s && make -s CFLAGS=-O0", copy)
  end)

  it("is explained, and said to be gone", function()
    expect.contains(explain "plivo 4420", "retired      2026-12-01: the document has it no more")
    expect.contains(explain "plivo 4420 --json", '"retired": "2026-12-01"')
    local listed = succeeds("%s/build/sipcause list plivo", copy)
    assert.are.equal(1, select(2, listed:gsub("%(retired%)\n", "")))
  end)

  it("is answered by the library", function()
    succeeds("cd %s && gcc -std=c99 -Ibuild/gen -Itests tests/test_vendor.c build/gen/sipcause.c "
      .. "-o test", copy)
    assert.are.equal("", tap.faults(succeeds("%s/test", copy)))
  end)
end)

teardown(function() folder.remove(scratch) end)

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
    edit("spec/codes.lua", "/^sip { 687,/s/ended, /forbidden, /")
    succeeds("cd %s && make -s CFLAGS=-O0", copy)
    expect.contains(explain "687", "outcome      forbidden")
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
    for target in ("all check test verify dist dist-lib demo drift example gateway size budget "
      .. "bench fuzz abi clean help"):gmatch("%S+") do
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

describe("two make at once", function()
  it_with("flock", "both succeed, and make what one makes", function()
    folder.copy_project(copy)
    succeeds("cd %s && sed -i 's/Busy here/Busy now/' spec/text/en/*.lua && rm -r dist", copy)
    succeeds([[cd %s
      for i in 1 2 3; do make -s CFLAGS=-O0 dist >said.$i 2>&1 & all="$all $!"; done
      for one in $all; do wait $one || { cat said.*; exit 1; }; done]], copy)
    succeeds("cd %s && diff -r build/gen/dist dist && tests/verify", copy)
    local left = "cd %s && find build dist -name '*.[0-9]*' -o -name '*.new'"
    assert.are.equal("", succeeds(left, copy))
    assert.are.equal("", succeeds("cd %s && make -s CFLAGS=-O0 dist", copy))
  end)
end)

-- Writes one folder and what it is to be: files that change, one that is new, two that are surplus.
local function old_and_new(old, new)
  folder.remove(scratch .. "/dist")
  for name, text in pairs { a = "1", b = "2", ["c/d"] = "3", e = "4", ["f/g/h"] = "5" } do
    folder.write(old .. "/" .. name, text)
  end
  for name, text in pairs { a = "1", b = "new", ["c/d"] = "newer", ["i/j"] = "6" } do
    folder.write(new .. "/" .. name, text)
  end
end

-- Ends a Lua program at the so manieth file that it opens, moves or removes.
local KILLED = [=[local left = %d
  for _, call in ipairs { { io, "open" }, { os, "rename" }, { os, "remove" } } do
    local known = call[1][call[2]]
    call[1][call[2]] = function(...)
      left = left - 1
      if left == 0 then os.exit(137) end
      return known(...)
    end
  end]=]

describe("publishing, killed", function()
  local old, new = scratch .. "/dist/old", scratch .. "/dist/new"

  it("at any step, leaves whole files, and the next one finishes", function()
    local steps, status = 0, 137
    while status == 137 do
      steps = steps + 1
      old_and_new(old, new)
      status = select(3, shell.run("lua5.4 -e '%s' gen/publish.lua %s %s",
        KILLED:format(steps):gsub("%%", "%%%%"), new, old))
      assert.is_true(("2 new"):find(folder.read(old .. "/b"), 1, true) ~= nil)
      assert.is_true(("3 newer"):find(folder.read(old .. "/c/d"), 1, true) ~= nil)
      succeeds("lua5.4 gen/publish.lua %s %s && diff -r %s %s", new, old, new, old)
    end
    assert.are.equal(0, status)
    expect.at_least(steps, 15)
  end)

  it("is told, and touches nothing where nothing is new", function()
    old_and_new(old, new)
    local said = succeeds("lua5.4 gen/publish.lua %s %s", new, old)
    assert.are.equal("b c/d i/j e f/g/h ", (said:gsub("[^\n]*/old/([^\n]*)\n", "%1 ")))
    assert.are.equal("", succeeds("lua5.4 gen/publish.lua %s %s", new, old))
  end)
end)

describe("make dist", function()
  it("makes whole what a copy left half done", function()
    folder.copy_project(copy)
    succeeds("cd %s/dist && : >sipcause.c && rm sipcause.h && rm -r zephyr && echo >surplus && "
      .. "echo >sipcause.c.0123456789abcdef.new", copy)
    succeeds("cd %s && make -s CFLAGS=-O0 dist", copy)
    succeeds("diff -r dist %s/dist", copy)
  end)
end)

teardown(function() folder.remove(scratch) end)

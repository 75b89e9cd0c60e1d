#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Runs tests/bad_specs.md: each case's files are written over those of the base, and loading and
-- checking them must cause exactly the complaints it lists.

package.path = "gen/?.lua;tests/?.lua;" .. package.path
local cases = require "cases"
local folder = require "folder"

-- Every complaint about the spec in `dir`, as lines, without the folder.
local function complaints(dir)
  local problems = require "common.problems" ()
  local spec = require "common.load" (dir, problems.complain)
  require "check.all" (spec, problems)
  local lines = problems.lines()
  for i, line in ipairs(lines) do lines[i] = line:gsub(dir .. "/", "") end
  return table.concat(lines, "\n")
end

-- Bytes that nobody could read here stand as \xef.
local function unescaped(text)
  return (text:gsub("\\x(%x%x)", function(digits) return string.char(tonumber(digits, 16)) end))
end

local function write_files(dir, files)
  for name, text in pairs(files) do
    if name ~= "complaints" and not name:find "^grammar" then text = unescaped(text) end
    if name ~= "complaints" then folder.write(dir .. "/" .. name, text) end
  end
end

describe("bad_specs.md", function()
  local list = cases.read "tests/bad_specs.md"
  local base = list[1]

  for _, case in ipairs(list) do
    it(case.name, function()
      local dir = folder.new()
      write_files(dir, base.blocks)
      write_files(dir, case.blocks)
      local got = complaints(dir)
      folder.remove(dir)
      assert.are.equal(unescaped(case.blocks.complaints:gsub("\n$", "")), got)
    end)
  end
end)

describe("the spec of this project", function()
  it("has nothing to complain about", function()
    assert.are.equal("", complaints "spec")
  end)
end)

-- Runs the generator; returns its exit status and what it said.
local function generate(arguments)
  local pipe = assert(io.popen("lua5.4 gen/main.lua " .. arguments .. " 2>&1; echo \"exit $?\""))
  local text = pipe:read("a")
  pipe:close()
  return tonumber(text:match("exit (%d+)\n$")), text
end

describe("the generator", function()
  it("writes nothing when the spec is wrong, and exits with 1", function()
    local dir = folder.new()
    write_files(dir .. "/spec", cases.read("tests/bad_specs.md")[1].blocks)
    folder.write(dir .. "/spec/codes.lua", "nonsense {}\n")
    local status, text = generate(dir .. "/spec " .. dir .. "/out")
    local made = io.open(dir .. "/out/sipcause.c")
    folder.remove(dir)
    assert.are.equal(1, status)
    assert.is_truthy(text:find("codes.lua:1: unknown word 'nonsense'", 1, true))
    assert.is_nil(made)
  end)

  it("exits with 2 on wrong usage", function() assert.are.equal(2, (generate "spec")) end)
  it("exits with 3 without a spec", function()
    assert.are.equal(3, (generate "no/such/folder build/none"))
  end)

  it("makes the same bytes wherever and whenever it runs", function()
    local dir = folder.new()
    assert.are.equal(0, (generate("spec " .. dir .. "/a")))
    assert(os.execute(("TZ=Asia/Tokyo LC_ALL=C umask 077; cp -r gen src include spec LICENSE %s/ "
      .. "&& cd %s && lua5.4 gen/main.lua spec deep/er/b"):format(dir, dir)))
    local same = os.execute(("diff -r %s/a %s/deep/er/b >/dev/null"):format(dir, dir))
    folder.remove(dir)
    assert.is_true(same)
  end)
end)

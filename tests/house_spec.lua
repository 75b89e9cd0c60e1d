#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- The house style, which holds everywhere: in the library, the generator and the tests.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local house = require "house"
local needs = require "needs"

local it_with = needs.it_with(it, pending)
local scratch = folder.new()

local FOLDERS = { "src", "include", "gen", "tests", ".ci", "Makefile" }
local LINES, RE2C_LINES, COMPLEXITY = 40, 80, 10

-- The limit stands in .editorconfig; tools that cannot read it there have to agree.
local COLUMNS = tonumber(folder.read ".editorconfig":match("\nmax_line_length = (%d+)\n"))

local all, sources = house.files(), house.files(FOLDERS)

describe("the line limit", function()
  for _, place in ipairs {
    { ".luacheckrc", "\nmax_line_length = (%d+)\n" }, { ".clang-format", "\nColumnLimit: (%d+)\n" },
    { "CONTRIBUTING.md", "[^%d](%d+) columns" },
  } do
    it("of .editorconfig is that of " .. place[1], function()
      assert.are.equal(COLUMNS, tonumber(folder.read(place[1]):match(place[2])))
    end)
  end
end)

describe("the tree", function()
  it("has no line that is too long", function()
    local written = house.in_language(sources, "C re2c Lua shell make")
    expect.at_least(#written, 150)
    assert.are.equal("", house.long_lines(written, COLUMNS))
  end)

  it_with("pmccabe", "has no function of C that is too long or complex", function()
    assert.are.equal("", house.large_in_c(house.in_language(sources, "C"), LINES, COMPLEXITY))
  end)

  -- The rules of re2c stand in one function.
  it_with("pmccabe", "has no machine that is too long or complex", function()
    local machines = house.in_language(sources, "re2c")
    expect.at_least(#machines, 2)
    assert.are.equal("", house.large_in_c(machines, RE2C_LINES, COMPLEXITY))
  end)

  it_with("luac5.4", "has no function of Lua that is too long", function()
    assert.are.equal("", house.long_in_lua(house.in_language(sources, "Lua"), LINES))
  end)

  it_with("luacheck", "has Lua in which luacheck finds nothing", function()
    assert.are.equal("", house.luacheck(house.in_language(sources, "Lua")))
  end)

  it("has a license in every source file", function()
    local licensed = house.in_language(all, "C re2c Lua shell make")
    assert.are.equal("", house.unlicensed(licensed))
  end)
end)

local TOP = ".ci .clang-format .editorconfig .gitattributes .gitignore .luacheckrc CHANGELOG.md "
  .. "CONTRIBUTING.md LICENSE Makefile README.md SECURITY.md VERSION dist gen include spec src "
  .. "tests"

describe("the tree", function()
  it("has a top level where every name is known", function()
    local names, list = {}, {}
    for _, path in ipairs(all) do names[path:match("^[^/]+")] = true end
    for name in pairs(names) do list[#list + 1] = name end
    table.sort(list)
    assert.are.equal(TOP, table.concat(list, " "))
  end)

  for _, dir in ipairs { "spec", "gen", "src", "include", "tests", "dist" } do
    it("says what each file of " .. dir .. " is, in the folder's README", function()
      local text = folder.read(dir .. "/README.md")
      for _, path in ipairs(house.files { dir }) do
        local name = path:sub(#dir + 2):match("^[^/]+")
        if name ~= "README.md" then expect.contains(text, name) end
      end
    end)
  end
end)

describe("a fault is found:", function()
  local function written(name, text)
    folder.write(scratch .. "/" .. name, text)
    return { scratch .. "/" .. name }
  end
  local function without_folder(text) return (text:gsub(scratch .. "/", "")) end

  it("a line with a character too many, and no byte too many", function()
    local text = ("ä"):rep(100) .. "\n" .. ("x"):rep(101) .. "\n"
    local faults = house.long_lines(written("long.c", text), 100)
    assert.are.equal("long.c:2: 101 columns", without_folder(faults))
  end)

  it_with("pmccabe", "a function of C", function()
    local body = ("    if (a)\n        b();\n"):rep(20)
    local path = written("large.c", "void f(void)\n{\n" .. body .. "}\n")
    assert.are.equal("large.c(1): f: 43 lines\nlarge.c(1): f: complexity 21",
      without_folder(house.large_in_c(path, 40, 10)))
  end)

  it_with("luac5.4", "a function of Lua, but not a chunk", function()
    local text = "local function f()\n" .. ("  print()\n"):rep(39) .. "end\nf()\n"
    local faults = house.long_in_lua(written("long.lua", text), 40)
    assert.are.equal("long.lua:1: 41 lines", without_folder(faults))
  end)

  it_with("luacheck", "a branch too many in Lua", function()
    local branches = ("  if a then print() end\n"):rep(13)
    local text = "local function f(a)\n" .. branches .. "end\nf()\n"
    expect.contains(house.luacheck(written("branches.lua", text)), "complexity of function 'f' is")
  end)

  it("a file without a license", function()
    assert.are.equal("bare.c", without_folder(house.unlicensed(written("bare.c", "int x;\n"))))
  end)
end)

teardown(function() folder.remove(scratch) end)

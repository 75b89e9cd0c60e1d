#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- SECURITY.md: each promise has tests, and these are there.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"

local text = folder.read "SECURITY.md"

-- The promises in order: { number, words, tests = { { path, name or nil } } }.
local function promises_in(document)
  local list = {}
  for line in document:gmatch "[^\n]+" do
    local number, words = line:match "^(%d+)%. %*%*(.+)$"
    if number then list[#list + 1] = { number = tonumber(number), words = words, tests = {} } end
    if line:find "^ +%- tests/" then
      local name = line:match ": `(.-)`$"
      for path in line:gsub("`.*", ""):gmatch "tests/[%w_./]*%w" do
        table.insert(list[#list].tests, { path = path, name = name })
      end
    end
  end
  return list
end

-- Which of the tests of a promise are not there, a line each. A name is one of a test where it
-- stands in quotes, or where it is the heading of a case.
local function missing(promise)
  local faults = {}
  for _, test in ipairs(promise.tests) do
    local file = io.open(test.path)
    local code = file and file:read "a"
    if file then file:close() end
    if not code then
      faults[#faults + 1] = "no " .. test.path
    elseif test.name and not code:find(test.name .. '"', 1, true)
      and not ("\n" .. code):find("\n## " .. test.name .. "\n", 1, true) then
      faults[#faults + 1] = test.path .. " has no test '" .. test.name .. "'"
    end
  end
  return table.concat(faults, "\n")
end

describe("SECURITY.md", function()
  local promises = promises_in(text)

  it("has promises, numbered in order", function()
    expect.at_least(#promises, 10)
    for i, promise in ipairs(promises) do assert.are.equal(i, promise.number) end
  end)

  for _, promise in ipairs(promises) do
    it("keeps by tests: " .. promise.words:gsub("%*%*.*", ""), function()
      expect.at_least(#promise.tests, 1)
      assert.are.equal("", missing(promise))
    end)
  end

  it("names no file of the tests that is not there", function()
    for path in text:gmatch "tests/[%w_./]*%w" do
      assert.is_truthy(io.open(path), path)
    end
  end)
end)

describe("a promise that nobody keeps is found:", function()
  for line, due in pairs {
    ["tests/none_spec.lua"] = "no tests/none_spec.lua",
    ["tests/test_scan.c, tests/none.c"] = "no tests/none.c",
    ["tests/spec_spec.lua: `no such`"] = "tests/spec_spec.lua has no test 'no such'",
    ["tests/bad_specs.md: `no such`"] = "tests/bad_specs.md has no test 'no such'",
    ["tests/bad_specs.md: `a duplicate`"] = "",
  } do
    it(line, function()
      local promise = promises_in("1. **Something.**\n   - " .. line .. "\n")[1]
      assert.are.equal(due, missing(promise))
    end)
  end
end)

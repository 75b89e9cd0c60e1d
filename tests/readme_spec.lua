#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- The README: short, and true.

package.path = "tests/?.lua;gen/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local known = require "known"
local readme = require "readme"
local shell = require "shell"

local run, succeeds = shell.run, shell.succeeds
local scratch = folder.new()

local text = folder.read "README.md"

-- What stands between two texts, each of them once.
local function between(from, to)
  local _, start = text:find(from, 1, true)
  return text:sub(start + 1, text:find(to, start, true) - 1)
end

describe("the README", function()
  it("has at most 200 lines, without those that are counted or measured", function()
    local own = readme.with(readme.with(text, "known", ""), "make size", "")
    expect.at_most(select(2, own:gsub("\n", "")), 200)
  end)

  it("says what is known, as it is", function()
    assert.are.equal(readme.with(text, "known", known.now()), text)
  end)

  it("leads to files that are there", function()
    local count = 0
    for path in text:gmatch("%]%(([^)#]+)[^)]*%)") do
      folder.read(path .. (path:find "%." and "" or "/README.md"))
      count = count + 1
    end
    expect.at_least(count, 10)
  end)

  it("shows what the tool says", function()
    local asked = "build/sipcause diagnose tests/demo/call.txt"
    local said = succeeds(asked):gsub("[^\n]+", "    %0")
    assert.are.equal(said, between("$ " .. asked .. "\n", "\n<!-- known -->"))
  end)
end)

describe("the README's program", function()
  lazy_setup(function()
    folder.write(scratch .. "/main.c", between("```c\n", "```\n"))
    succeeds("gcc -std=c99 %s -Idist %s/main.c dist/sipcause.c -o %s/own", shell.WARNINGS, scratch,
      scratch)
  end)

  for name, line in pairs { ["CR LF"] = "\\r\\n", ["LF alone"] = "\\n" } do
    it("answers a response whose lines end in " .. name, function()
      local said = run("printf 'SIP/2.0 486 Busy Here%sCSeq: 1 INVITE%s%s' | %s/own", line, line,
        line, scratch)
      assert.are.equal("busy, by the callee: "
        .. "The called phone is in use, or takes no further call right now.\n", said)
    end)
  end
end)

describe("what is known", function()
  it("is counted vendor by vendor", function()
    local statuses = { { registered = true }, { registered = false } }
    local vendors = {
      { title = "One", rows = { { space = "sip" }, { space = "api" }, { space = "sip" } } },
      { title = "Another", rows = { { space = "hangup" } } },
    }
    assert.are.equal([[
It knows 2 response codes, 1 of them registered, and 4 codes of 2 platforms: One 3, Another 1.
]], known.sentence(statuses, vendors))
  end)
end)

teardown(function() folder.remove(scratch) end)

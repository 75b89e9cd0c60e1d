#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Does the tool have every cause of causes.tsv, which was written apart from the spec, under its
-- name; and no other?

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local json = require "dkjson"

-- The records that the tool prints.
local function ask(...)
  local command = ("build/sipcause %s --json 2>/dev/null"):format(table.concat({ ... }, " "))
  local pipe = assert(io.popen(command))
  local records = json.decode(pipe:read "a")
  pipe:close()
  return assert(records, command)
end

-- The rows of causes.tsv: of each protocol its causes by number, in one order; what is absent;
-- tokens.
local function read()
  local protocols, causes, absent, tokens = {}, {}, {}, {}
  for line in folder.read("tests/causes.tsv"):gmatch "[^\n]+" do
    local protocol, cause, name = line:match "^([^#\t]+)\t([^\t]+)\t([^\t]+)$"
    if cause == "absent" then
      absent[#absent + 1] = { protocol = protocol, cause = name }
    elseif cause == "token" then
      tokens[#tokens + 1] = { cause = tonumber(name:match "^%d+"), token = name:match "%S+$" }
    elseif protocol then
      if not causes[protocol] then
        causes[protocol], protocols[#protocols + 1] = {}, protocol
      end
      table.insert(causes[protocol], cause .. " " .. name)
    end
  end
  return protocols, causes, absent, tokens
end

local protocols, causes, absent, tokens = read()

describe("the causes", function()
  it("are all read from the file", function()
    expect.at_least(#protocols, 19)
    expect.at_least(#causes["Q.850"], 80)
    expect.at_least(#tokens, 60)
  end)

  for _, protocol in ipairs(protocols) do
    it("of " .. protocol .. " are these, and no others", function()
      local listed = {}
      for i, record in ipairs(ask("list", protocol)) do
        assert.are.equal(protocol, record.protocol)
        listed[i] = record.cause .. " " .. record.name
      end
      assert.are.equal(table.concat(causes[protocol], "\n"), table.concat(listed, "\n"))
    end)

    it("of " .. protocol .. " are found by number", function()
      local numbers = {}
      for i, line in ipairs(causes[protocol]) do numbers[i] = line:match "^%d+" end
      local records = ask("explain", protocol, table.concat(numbers, " "))
      assert.are.equal(#numbers, #records)
      for i, record in ipairs(records) do
        assert.are.equal(causes[protocol][i], record.cause .. " " .. record.name)
      end
    end)
  end

  for _, one in ipairs(absent) do
    it("of " .. one.protocol .. " have no " .. one.cause, function()
      for _, record in ipairs(ask("explain", one.protocol, one.cause)) do
        assert.are_not.equal(tonumber(one.cause), record.cause)
      end
    end)
  end
end)

describe("what programs call a cause of Q.850 finds it:", function()
  for _, one in ipairs(tokens) do
    it(one.token, function()
      local found = {}
      for _, record in ipairs(ask("explain", one.token)) do
        if record.kind == "cause" then found[record.protocol .. " " .. record.cause] = true end
      end
      assert.is_true(found["Q.850 " .. one.cause], one.token .. " is " .. one.cause)
    end)
  end
end)

#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- `make registry`: IANA's registries, which come in several files or in one. What is told of each,
-- and what --apply makes of it, is in drift.md.

package.path = "gen/?.lua;tests/?.lua;" .. package.path
local drift_folder = require "drift_folder"
local folder = require "folder"
local json = require "dkjson"
local shell = require "shell"

local begin, command, run = drift_folder.begin, drift_folder.command, drift_folder.run
local part = drift_folder.part

-- A folder with the three registries, each in a file of its own, and one that is not ours.
local function registries()
  local dir = begin(drift_folder.case "iana, XML")
  for name, file in pairs {
    ["iana, CSV of protocols"] = "sip-parameters-3.csv", ["iana, CSV"] = "sip-parameters-7.csv",
    ["iana, CSV of methods"] = "sip-parameters-6.csv",
    ["iana, CSV of warn codes"] = "sip-parameters-5 (1).csv",
  } do
    folder.write(dir .. "/saved/" .. file, (part(drift_folder.case(name), "before")))
  end
  folder.write(dir .. "/saved/notes.csv", "a,b\n")
  return dir
end

local dir

-- A test in a folder of registries.
local function it_in_folder(name, check)
  it(name, function()
    dir = registries()
    check()
    folder.remove(dir)
  end)
end

describe("drift of registries in several files", function()
  it_in_folder("takes a folder with them", function()
    local said, status = command(dir, "iana", "saved/")
    assert.are.equal(0, status, said)
    local due = "IANA SIP parameters: saved/sip-parameters-3.csv, saved/sip-parameters-5 (1).csv, "
      .. "saved/sip-parameters-6.csv, saved/sip-parameters-7.csv, against what was read on "
    assert.is_truthy(said:find(due, 1, true), said)
    assert.is_truthy(said:find("17 records read, no drift", 1, true), said)
  end)
  it_in_folder("tells each change with its file, to people and in JSON", function()
    local after = part(drift_folder.case "iana, CSV", "after")
    folder.write(dir .. "/saved/sip-parameters-7.csv", after)
    local said, status = command(dir, "iana", "saved/*-7.csv saved/*-3.csv")
    assert.are.equal(1, status, said)
    assert.is_truthy(said:find("  saved/sip-parameters-7.csv:7  Response Codes\n", 1, true), said)
    local answer = json.decode((command(dir, "iana", "saved/", "--json")))
    local change = answer.drift[2]
    assert.are.same({ 4, "added", "499", "saved/sip-parameters-7.csv", 7 },
      { #answer.documents, change.change, change.key, change.document, change.line })
  end)
end)

describe("drift refuses", function()
  for what, wrong in pairs {
    ["a registry that two files have"] = {
      "saved/*-7.csv before.xml",
      "before.xml: has a registry that saved/sip-parameters-7.csv has, too",
    },
    ["a folder without registries"] = {
      "spec", "spec: has no sip-parameters.xml or sip-parameters-7.csv",
    },
    ["a registry that ends without its last row"] = {
      "cut.csv", "cut.csv:4: the page ends here, without 399, the last row it had; was it cut off? "
        .. "If not, say --whole (make: WHOLE=1)",
    },
  } do
    it_in_folder(what, function()
      local whole = part(drift_folder.case "iana, CSV of warn codes", "before")
      folder.write(dir .. "/cut.csv", (whole:gsub("399[^\n]*\n", "")))
      local said, status = command(dir, "iana", wrong[1])
      assert.are.equal("drift: " .. wrong[2] .. "\n", said)
      assert.are.equal(2, status)
    end)
  end
end)

describe("make registry", function()
  local function make(arguments) return run("make -s registry %s", arguments) end
  it("finds no drift in a small copy of the registries", function()
    for _, from in ipairs { "tests/documents", "tests/documents/sip-parameters.xml" } do
      local said, status = make("FROM=" .. from)
      assert.are.equal(0, status, said)
      assert.is_truthy(said:find "records read, no drift%.\n$", said)
    end
  end)
  it("says what it wants, and where that is to be had", function()
    local said, status = make ""
    assert.are.equal(2, status)
    assert.is_truthy(said:find("make registry FROM=", 1, true), said)
    local where = "https://www.iana.org/assignments/sip-parameters/sip-parameters.xml"
    assert.is_truthy(said:find(where, 1, true), said)
  end)
  it_in_folder("takes a folder with blanks in its name, or several files", function()
    shell.succeeds("cd %s && mv saved 'sa  ved' && cp sa*/*-7.csv seven.csv", dir)
    local said = make(("FROM='%s/sa  ved' JSON=1 WHOLE=1"):format(dir))
    assert.are.equal(4, #json.decode(said:match "^{.*}\n").documents)
    said = make(("FROM='%s/seven.csv tests/documents/sip-parameters.xml' WHOLE=1"):format(dir))
    assert.is_truthy(said:find("has a registry that", 1, true), said)
  end)
end)

teardown(drift_folder.remove)

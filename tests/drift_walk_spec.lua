#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- From a vendor's changed page to the product, step by step as CONTRIBUTING.md tells it: every
-- command there does what it says, in a copy of the project.

package.path = "gen/?.lua;tests/?.lua;" .. package.path
local files = require "common.files"
local folder = require "folder"
local pages = require "pages"
local shell = require "shell"

local spec = require "common.load" ("spec", error)

-- What the page says of a row of the spec, in words of our own.
local function said_of(row)
  local clues = { carrier = "the carrier", customer = "the customer", platform = "Zentrunk" }
  local sip = row.sip and not (row.sip_inferred or row.older) and " returned " .. row.sip or ""
  local who = row.initiator and clues[row.initiator.word] or "nobody"
  return ("case %d: %s%s"):format(row.key, who, sip)
end

-- Plivo's page as the spec knows its rows.
local function page_of_spec()
  local records = {}
  for _, row in ipairs(spec.vendors.initiator) do
    if row.its_vendor.id == "plivo" then
      local name = row.name
      records[#records + 1] = { space = "initiator", key = name, name = name, said = "one side" }
    end
  end
  for _, row in ipairs(spec.vendors.code) do
    records[#records + 1] = {
      space = "hangup", key = tostring(row.key), name = row.name, section = row.source.section,
      said = said_of(row), advice = "none",
    }
  end
  return records
end

-- The page with a row more, a row less, a new name and other words.
local function changed_page()
  local records = page_of_spec()
  for i = #records, 1, -1 do
    local r = records[i]
    if r.key == "4420" then table.remove(records, i) end
    if r.key == "4430" then r.name = "sdp_not_taken" end
    if r.key == "4500" then r.said = "other words" end
    if r.key == "4410" then
      table.insert(records, i + 1, {
        space = "hangup", key = "4415", name = "line_busy", section = r.section, said = "case",
        advice = "none",
      })
    end
  end
  return records
end

-- What a person does in an editor.
local EDITOR = [[#!/bin/sh
judged="inferred(486), unstated, busy, retry_later,"
sed -i "/^code { 4415,/s/undecided, *unstated, *undecided, *undecided,/$judged/" "$1"
sed -i '/^say { 4410,/a say { 4415, "Line busy", "The line is in use.", "Try again later." }' "$2"
]]

local text = assert(files.read "CONTRIBUTING.md"):match "\n## A vendor changed its page\n(.-)\n## "
local steps = {}
for step in text:gmatch "\n    (%S[^\n]*)" do steps[#steps + 1] = step:match "^(.-)%s*#.*$" end
local home, copy = folder.new(), folder.new()

local function in_copy(step)
  local command = "cd %s && HOME=%s EDITOR=%s/editor && export HOME EDITOR && %s"
  local said, _, status = shell.run(command, copy, home, home, step)
  return said, status
end

-- What each step has to say; those that fail end with make's own 2.
local DUE = {
  [2] = {
    "\n  added      4415 line_busy", "\n  removed    4420 carrier_cancelled",
    "\n  renamed    4430", "\n  reworded   4500 request_pending", " records read, 4 changes.",
  },
  [4] = {
    "plivo.lua:%d+: sip, outcome, action are undecided; the nearest: ",
    "plivo.lua:%d+: no English text for '4415'",
  },
}

-- What there is in the end.
local KNOWN = {
  ["build/sipcause explain plivo 4415"] = "^plivo 4415 line_busy\n  The line is in use.",
  ["build/sipcause explain plivo 4420"] = "retired      2026%-12%-01",
  ["build/sipcause explain plivo sdp_not_taken"] = "^plivo 4430 ",
  ["build/sipcause --version"] = "data of 2026%-12%-01",
  ["grep -c '#define SIPCAUSE_DATA_VERSION 20261201' dist/sipcause.h"] = "^1\n",
  ["cat CHANGELOG.md"] =
    "\nFacts, from Plivo Zentrunk hangup codes as read on 2026%-12%-01\n%- added 4415 ",
}

describe("the walk-through of CONTRIBUTING.md", function()
  local render = pages.shape "plivo, Markdown".render

  it("begins with a checkout that knows the page", function()
    assert.are.equal(6, #steps)
    shell.succeeds("git ls-files -z --cached --others --exclude-standard | "
      .. "xargs -0 cp --parents -t %s", copy)
    folder.write(copy .. "/old.md", render(page_of_spec()))
    local apply = "lua5.4 gen/drift.lua plivo old.md --apply --read 2026-11-21"
    local said, status = in_copy(apply .. " && make -s")
    assert.are.equal(0, status, said)
    folder.write(home .. "/Downloads/hangup-codes.md", render(changed_page()))
    folder.write(home .. "/editor", EDITOR)
    shell.succeeds("chmod +x %s/editor", home)
  end)

  for i, step in ipairs(steps) do
    it("runs: " .. step, function()
      local said, status = in_copy(step .. (i == 3 and " READ=2026-12-01" or ""))
      for _, due in ipairs(DUE[i] or {}) do assert.is_truthy(said:find(due), said) end
      assert.are.equal(DUE[i] and 2 or 0, status, said)
    end)
  end

  it("ends with a dist/ that knows the new code, and still the old", function()
    local said, status = in_copy "tests/verify && make -s"
    assert.are.equal(0, status, said)
    for command, due in pairs(KNOWN) do
      assert.is_truthy(in_copy(command):find(due), command)
    end
    folder.remove(copy)
    folder.remove(home)
  end)
end)

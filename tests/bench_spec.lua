#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- The benchmark can be run, and whoever is measured reads every line right.

package.path = "tests/?.lua;tests/bench/?.lua;" .. package.path
local expect = require "expect"
local succeeds = require "shell".succeeds
local times = require "times"

describe("the benchmark", function()
  it("runs, briefly, and everybody reads every line right", function()
    local said = succeeds "tests/bench/run --brief"
    expect.contains(said, "\n  sipcause_scan  ")
    for peer in ("sofia-sip libosip2 libre http-parser"):gmatch "%S+" do
      if not said:find(peer .. ": not installed", 1, true) then
        expect.matches(said, "\nPeers: [^\n]*" .. peer:gsub("%-", "%%-") .. " %d[%w.]*[,.]")
      end
    end
  end)

  local quiet = times.summary { 3, 1, 2 }
  for _, case in ipairs {
    { "agrees", times.summary { 2, 3, 2 }, "2.00",
      "A second run agrees: its 2 medians are within the spread of the first." },
    { "does not agree", times.summary { 9, 4, 3.5, 4 }, "!4.00",
      "A second run does not agree: 1 of its 2 medians" },
  } do
    local name, second, cell, due = table.unpack(case)
    it("says that a second run " .. name, function()
      assert.are.equal(cell, times.again(quiet, second))
      expect.contains(times.verdict { { quiet, quiet }, { quiet, second } }, due)
    end)
  end
end)

#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- The benchmark can be run, and whoever is measured reads every line right.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local succeeds = require "shell".succeeds

describe("the benchmark", function()
  it("runs, briefly, and everybody reads every line right", function()
    expect.contains(succeeds "tests/bench/run --brief", "\n  sipcause_scan  ")
  end)
end)

#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- The numbers that firmware was compiled with are those of the last release.

package.path = "tests/?.lua;" .. package.path
local abi = require "abi"
local expect = require "expect"
local folder = require "folder"

local released, header = folder.read "tests/abi.txt", folder.read "dist/sipcause.h"
local BUSY = "    SIPCAUSE_OUTCOME_BUSY = 5,[^\n]*\n"

describe("the numbers of the ABI", function()
  it("are those of the last release", function()
    assert.are.equal("", abi.moved(released, header))
  end)

  it("are read from the header, every one", function()
    local _, count = header:gsub("%f[%u]SIPCAUSE_[%u%d_]+ = ", "")
    assert.are.equal(count, #abi.enumerators(header))
    expect.at_least(count, 150)
  end)

  for _, case in ipairs {
    { "changes", "OUTCOME_BUSY = 5", "OUTCOME_BUSY = 50",
      "SIPCAUSE_OUTCOME_BUSY was 5 and is 50" },
    { "goes", "    SIPCAUSE_486_BUSY_HERE = 486,[^\n]*\n", "",
      "SIPCAUSE_486_BUSY_HERE was 486 and is gone" },
    { "is used again", BUSY, "%0    SIPCAUSE_OUTCOME_ENGAGED = 5,\n",
      "SIPCAUSE_OUTCOME_ENGAGED takes 5, which is SIPCAUSE_OUTCOME_BUSY" },
    { "is new", BUSY, "%0    SIPCAUSE_OUTCOME_NEW = 250,\n", "" },
  } do
    local what, from, to, due = table.unpack(case)
    it("are compared where one " .. what, function()
      local changed, count = header:gsub(from, to, 1)
      assert.are.equal(1, count)
      assert.are.equal(due, abi.moved(released, changed))
    end)
  end
end)

#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- A vendor that is off leaves nothing of itself.

package.path = "tests/?.lua;" .. package.path
local compiled = require "compiled"
local expect = require "expect"
local folder = require "folder"
local options = require "options"
local succeeds = require "shell".succeeds

local header = folder.read "dist/sipcause.h"
local names, vendors = options.names(header), options.vendors(header)

-- Without optimization every table is there as it is written. What is off by itself is on.
local function object(flags)
  return compiled.object("gcc", ("-O0 -D%s=1 %s"):format(options.ALL_VENDORS, flags))
end

local function without(vendor) return "-D" .. vendor .. "=0" end

-- The choice that leaves this vendor alone.
local function only(vendor)
  local list = {}
  for _, name in ipairs(vendors) do
    if name ~= vendor then list[#list + 1] = without(name) end
  end
  return table.concat(list, " ")
end

-- Bytes of all tables in an object.
local function table_bytes(flags)
  local bytes = 0
  for size in succeeds("nm -S %s", object(flags)):gmatch("%x+ (%x+) [rR] ") do
    bytes = bytes + tonumber(size, 16)
  end
  return bytes
end

for _, choice in ipairs {
  { "the tables", "" }, { "the tables, where keys and names are packed,", options.PACKED },
} do
  describe(choice[1], function()
    local function bytes(flags) return table_bytes(choice[2] .. " " .. flags) end
    local all, nobody = bytes "", bytes(options.no_vendor(names))
    local shares, sum = {}, 0
    for _, vendor in ipairs(vendors) do
      shares[vendor] = all - bytes(without(vendor))
      sum = sum + shares[vendor]
    end
    -- What is left is the rows that answer for nobody and the payload types that RTP fixes; one
    -- vendor alone comes with the same.
    local rows_of_nobody = all - nobody - sum

    it("are those of each vendor, one after the other", function()
      expect.at_least(rows_of_nobody, 1)
      expect.at_most(rows_of_nobody, 260)
    end)

    for _, vendor in ipairs(vendors) do
      it("have a share of " .. vendor, function() expect.at_least(shares[vendor], 1000) end)
      it("of nobody and those of " .. vendor .. " are what it takes alone", function()
        assert.are.equal(nobody + rows_of_nobody + shares[vendor], bytes(only(vendor)))
      end)
    end
  end)
end

describe("a vendor that is off leaves no name of its own:", function()
  local rows = folder.read "build/gen/expect.h"

  local function strings(flags) return "\n" .. succeeds("strings -n 2 %s", object(flags)) end

  -- How many of the names of a vendor's rows are not among these strings.
  local function gone(id, text)
    local count = 0
    for name in rows:gmatch('{ "' .. id .. '", "%l+", "[^"]*", "([^"]+)"') do
      if not text:find("\n" .. name .. "\n", 1, true) then count = count + 1 end
    end
    return count
  end

  for _, vendor in ipairs(vendors) do
    local id = vendor:match("VENDOR_(.*)$"):lower()
    it(id, function()
      local off = strings(without(vendor))
      expect.contains(strings "", "\n" .. id .. "\n")
      expect.lacks(off, "\n" .. id .. "\n")
      expect.at_least(gone(id, off), 10)
    end)
  end
end)

teardown(function() compiled.remove() end)

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

local USUAL = ("-D%s=0"):format(options.ALL_VENDORS) -- the last that is said of it counts

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

-- Offsets are as wide as the vendors together need: one that has many documents may widen those of
-- the others by a byte.
for _, choice in ipairs {
  { "the tables", "" }, { "the tables, where keys and names are packed,", options.PACKED },
} do
  describe(choice[1], function()
    local function bytes(flags) return table_bytes(choice[2] .. " " .. flags) end
    local nobody, usual = bytes(options.no_vendor(names)), bytes(USUAL)
    local shares, sum, count = {}, 0, 0
    for _, vendor in ipairs(vendors) do
      shares[vendor] = bytes(only(vendor)) - nobody
      if options.is_on(header, vendor) then sum, count = sum + shares[vendor], count + 1 end
    end
    -- What each alone comes with: the rows that answer for nobody, the payload types that RTP
    -- fixes, and the pairs of texts that vendors alone need.
    local rows_of_nobody = (sum - (usual - nobody)) // (count - 1)

    it("are those of each vendor, one after the other", function()
      expect.at_least(rows_of_nobody, 1)
      expect.at_most(rows_of_nobody, 500)
      assert.are.equal(usual, nobody + sum - (count - 1) * rows_of_nobody)
    end)

    for _, vendor in ipairs(vendors) do
      it("have a share of " .. vendor, function() expect.at_least(shares[vendor], 1000) end)
      it("grow by what " .. vendor .. " takes alone", function()
        local is_on = options.is_on(header, vendor)
        local other = bytes(USUAL .. (" -D%s=%d"):format(vendor, is_on and 0 or 1))
        expect.at_least(math.abs(usual - other), shares[vendor] - rows_of_nobody)
        expect.at_most(math.abs(usual - other), (shares[vendor] - rows_of_nobody) * 102 // 100)
      end)
    end
  end)
end

-- The names of each vendor's rows, and for each text who has it as a name or a key.
local function read_names(rows)
  local names_of, owners = {}, {}
  local function note(text, id)
    owners[text] = owners[text] or {}
    owners[text][id] = true
  end
  for id, key, name in rows:gmatch '{ "([%w_]+)", "[%l_]+", "([^"]*)", "([^"]+)", %d' do
    names_of[id] = names_of[id] or {}
    table.insert(names_of[id], name)
    note(key, id)
    note(name, id)
  end
  return names_of, owners
end

local function is_of_others(owners, id)
  for owner in pairs(owners) do
    if owner ~= id then return true end
  end
  return false
end

describe("a vendor that is off leaves no name of its own:", function()
  local names_of, owners = read_names(folder.read "build/gen/expect.h")
  local function strings(flags) return "\n" .. succeeds("strings -n 2 %s", object(flags)) end

  -- Those names of a vendor that nobody else has, and that are among these strings.
  local function left(id, text, elsewhere)
    local list = {}
    for _, name in ipairs(names_of[id]) do
      local is_known = is_of_others(owners[name], id) or elsewhere:find(name .. "\n", 1, true)
      if not is_known and text:find("\n" .. name .. "\n", 1, true) then list[#list + 1] = name end
    end
    return table.concat(list, ", ")
  end

  -- How many of these strings are this one. Asterisk and FreeSWITCH are profiles and sources, too.
  local function count(id, text) return select(2, text:gsub("%f[^\n]" .. id .. "\n", "")) end

  local elsewhere = strings(options.no_vendor(names))
  for _, vendor in ipairs(vendors) do
    local id = vendor:match("VENDOR_(.*)$"):lower()
    it(id, function()
      local off = strings(without(vendor))
      expect.at_least(count(id, strings ""), count(id, elsewhere) + 1)
      assert.are.equal(count(id, elsewhere), count(id, off))
      assert.are.equal("", left(id, off, elsewhere))
    end)
  end
end)

teardown(function() compiled.remove() end)

#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- The C tests pass on other machines and with other compilers, too: with all cases, cut at every
-- byte, but each byte changed to few others. SOAK=1 changes it to most.

package.path = "tests/?.lua;" .. package.path
local folder = require "folder"
local needs = require "needs"
local succeeds = require "shell".succeeds
local tap = require "tap"

local it_with = needs.it_with(it, pending)
local scratch = folder.new()

local STEP = os.getenv "SOAK" and 3 or 29
local SANITIZE = "-fsanitize=address,undefined -fno-sanitize-recover=all"
local WAYS = {
  { name = "on a big-endian machine of 32 bits", compile = "mips-linux-gnu-gcc -static",
    run = "qemu-mips", needs = "mips-linux-gnu-gcc qemu-mips" },
  { name = "where char is unsigned", compile = "gcc -funsigned-char", run = "env", needs = "gcc" },
  { name = "where it is signed", compile = "clang -fsigned-char", run = "env", needs = "clang" },
  { name = "under clang's sanitizers", compile = "clang " .. SANITIZE, run = "env",
    needs = "clang" },
}

-- The library as this way compiles it, once.
local function library(number, compile)
  local path = ("%s/%d.o"):format(scratch, number)
  if not io.open(path) then
    succeeds("%s -std=c99 -O1 -c build/gen/sipcause.c -o %s", compile, path)
  end
  return path
end

for number, way in ipairs(WAYS) do
  describe(way.name, function()
    for _, name in ipairs {
      "status", "actions", "effects", "scan", "headers", "mapping", "replies", "vendor",
      "evidence", "cuts",
    } do
      it_with(way.needs, "passes test_" .. name .. ".c", function()
        local command = "%s -std=c99 -DCHANGE_STEP=%d -Ibuild/gen -Itests tests/test_%s.c %s "
          .. "-o %s/test"
        succeeds(command, way.compile, STEP, name, library(number, way.compile), scratch)
        assert.are.equal("", tap.faults(succeeds("%s %s/test", way.run, scratch)))
      end)
    end
  end)
end

teardown(function() folder.remove(scratch) end)

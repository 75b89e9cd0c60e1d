-- SPDX-License-Identifier: MIT
-- `make growth`: what more vendors cost, made up: instructions to find a key, and the text of a
-- code of the first vendor; flash of each code; what the generator does.
-- Usage: lua5.4 tests/growth.lua [VENDORS CODES]..., codes of each vendor.

package.path = "tests/?.lua;tests/size/?.lua;gen/?.lua;" .. package.path
local folder = require "folder"
local instructions = require "instructions"
local made_up = require "made_up"
local output = require "shell".output
local weigh = require "weigh"

local growth = {}

-- As many as a vendor's number allows, with as many codes as 400 vendors of 50 had.
local SIZES = { { 4, 50 }, { 40, 50 }, { 250, 80 } }

local TARGET = { cc = "arm-none-eabi-gcc -mcpu=cortex-m0plus -mthumb" }
local OBJECT = "arm-none-eabi-gcc -mcpu=cortex-m3 -mthumb -Os -std=gnu99 -ffreestanding "
  .. "-ffunction-sections -fdata-sections -c %s/sipcause.c -o %s/sipcause.o"
local FIND = { "sipcause_vendor_find", "sipcause_entry_find", "sipcause_entry_name" }

-- Thousands of the Lua machine's instructions: the same on any machine, at any time.
local STEPS = "local n = 0 debug.sethook(function() n = n + 1 end, '', 1000) "
  .. "arg = { [0] = 'gen/main.lua', '%s', '%s' } dofile(arg[0]) debug.sethook() print(n)"

-- Generates the library for so many vendors into `out`; returns millions of steps, and seconds.
function growth.generate(scratch, out, vendors, codes)
  local spec = ("%s/spec_%d_%d"):format(scratch, vendors, codes)
  made_up.spec(spec, vendors, codes)
  local began = tonumber(output "date +%s.%N")
  local steps = tonumber(output(('lua5.4 -e "%s"'):format(STEPS:format(spec, out))))
  return steps / 1000, tonumber(output "date +%s.%N") - began
end

-- Bytes of flash of finding codes, of their texts, and of their sources.
local function flash(dist, scratch)
  local library = weigh.compile(TARGET, dist, scratch, "")
  local function bytes(...)
    return weigh.weigh(library, { FIND[1], FIND[2], FIND[3], ... })[1]
  end
  local codes = bytes()
  return codes, bytes "sipcause_entry_text" - codes, bytes "sipcause_entry_source" - codes
end

-- The cells of a row: what so many vendors of so many codes cost.
local function row(scratch, vendors, codes)
  local out = ("%s/out_%d_%d"):format(scratch, vendors, codes)
  local steps, seconds = growth.generate(scratch, out, vendors, codes)
  local dist, all = out .. "/dist", vendors * codes
  output(OBJECT:format(dist, dist))
  local function count(what, vendor)
    local flags = ("-DOF_VENDOR=%d -DFIND_%s"):format(vendor, what)
    return instructions.count(flags, "cortex-m3", dist, dist .. "/sipcause.o", scratch)
  end
  local find, text, source = flash(dist, scratch)
  return ("| %d | %d | %d | %d | %.1f | %.1f | %.1f | %.0f | %.0f | %.1f |"):format(vendors, all,
    count("KEY", vendors), count("TEXT", 1), find / all, text / all, source / all, steps,
    1000 * steps / all, seconds)
end

local HEAD = "| vendors | codes | instructions: key | text | bytes a code: key, name | text "
  .. "| source | generator: million steps | thousand a code | s |\n|--:"
  .. ("|--:"):rep(9) .. "|\n"

if arg and arg[0] and arg[0]:find "growth%.lua$" then
  local sizes, scratch = {}, folder.new()
  for i = 1, #arg, 2 do sizes[#sizes + 1] = { tonumber(arg[i]), tonumber(arg[i + 1]) } end
  io.write(HEAD)
  for _, size in ipairs(sizes[1] and sizes or SIZES) do
    print(row(scratch, table.unpack(size)))
    io.stdout:flush()
  end
  folder.remove(scratch)
end

return growth

-- SPDX-License-Identifier: MIT
-- Flash, RAM and stack of some functions of the library with all that they need, for one target:
-- compiled, linked with --gc-sections as a firmware does, and weighed.

local callgraph = require "callgraph"
local output = require "shell".output

local weigh = {}

local COMPILE = "cd %s && %s -Os -std=c99 -ffreestanding -ffunction-sections -fdata-sections "
  .. "-fno-asynchronous-unwind-tables -fcallgraph-info=su,da %s -I%s -c %s/sipcause.c -o %s.o"
local LINK = "cd %s && %s -nostdlib -static -Wl,--gc-sections -Wl,--build-id=none -Wl,-e,0 %s %s.o "
  .. "-lgcc -o linked"

-- The tool beside a compiler: arm-none-eabi-nm for arm-none-eabi-gcc.
local function tool(target, name) return target.cc:match("^%S+"):gsub("gcc$", name) end

local compiled = 0 -- objects, each with a name of its own

-- Compiles for a target with these options; returns the library as the other functions want it.
function weigh.compile(target, folder, scratch, options)
  compiled = compiled + 1
  local name = "library_" .. compiled
  output(COMPILE:format(scratch, target.cc, options, folder, folder, name))
  local graph = callgraph.read(("%s/%s.ci"):format(scratch, name))
  return { target = target, scratch = scratch, name = name, graph = graph }
end

-- Bytes of flash and RAM in what was linked.
local function sections(library)
  local flash, ram = 0, 0
  local text = output(("%s -A %s/linked"):format(tool(library.target, "size"), library.scratch))
  for section, bytes in text:gmatch("\n(%.[%w._]+)%s+(%d+)") do
    local is_data = section:find("^%.s?data")
    if is_data or section:find("^%.text") or section:find("^%.s?rodata") then
      flash = flash + tonumber(bytes)
    end
    if is_data or section:find("^%.s?bss") then ram = ram + tonumber(bytes) end
  end
  return flash, ram
end

-- { flash, RAM, stack } of these functions.
function weigh.weigh(library, functions)
  local wanted, stack = {}, 0
  for i, name in ipairs(functions) do
    wanted[i] = "-Wl,-u," .. name
    stack = math.max(stack, callgraph.depth(library.graph, name))
  end
  output(LINK:format(library.scratch, library.target.cc, table.concat(wanted, " "), library.name))
  local flash, ram = sections(library)
  return { flash, ram, stack }
end

return weigh

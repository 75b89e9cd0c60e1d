-- SPDX-License-Identifier: MIT
-- Flash, RAM and stack of some functions of the library with all that they need, for one target: compiled,
-- linked with --gc-sections as a firmware does, and weighed.

local callgraph = require "callgraph"
local output = require "output"

local weigh = {}

local COMPILE = "cd %s && %s -Os -std=c99 -ffreestanding -ffunction-sections -fdata-sections -fno-asynchronous-unwind-tables "
  .. "-fcallgraph-info=su,da %s -I%s -c %s/sipcause.c -o sipcause.o"
local LINK = "cd %s && %s -nostdlib -static -Wl,--gc-sections -Wl,--build-id=none -Wl,-e,0 %s sipcause.o -lgcc -o linked"

-- The tool beside a compiler: arm-none-eabi-nm for arm-none-eabi-gcc.
local function tool(target, name) return target.cc:match("^%S+"):gsub("gcc$", name) end

-- Compiles for a target with these options; returns the library as the other functions want it.
function weigh.compile(target, folder, scratch, options)
  output(COMPILE:format(scratch, target.cc, options, folder, folder))
  return { target = target, scratch = scratch, graph = callgraph.read(scratch .. "/sipcause.ci") }
end

-- The functions it has, in order of name.
function weigh.functions(library)
  local names = {}
  for name in output(("%s -g --defined-only %s/sipcause.o"):format(tool(library.target, "nm"), library.scratch)):gmatch(" T (%S+)") do
    names[#names + 1] = name
  end
  table.sort(names)
  return names
end

-- { flash, RAM, stack } of these functions. Must follow the compilation.
function weigh.weigh(library, functions)
  local wanted, flash, ram, stack = {}, 0, 0, 0
  for i, name in ipairs(functions) do
    wanted[i] = "-Wl,-u," .. name
    stack = math.max(stack, callgraph.depth(library.graph, name))
  end
  output(LINK:format(library.scratch, library.target.cc, table.concat(wanted, " ")))
  for section, bytes in output(("%s -A %s/linked"):format(tool(library.target, "size"), library.scratch)):gmatch("\n(%.[%w._]+)%s+(%d+)") do
    local is_data = section:find("^%.s?data")
    if is_data or section:find("^%.text") or section:find("^%.s?rodata") then flash = flash + tonumber(bytes) end
    if is_data or section:find("^%.s?bss") then ram = ram + tonumber(bytes) end
  end
  return { flash, ram, stack }
end

return weigh

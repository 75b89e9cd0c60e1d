#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- What the library promises to whoever links it, with every choice of options: it needs nobody, has nothing to
-- copy or clear, is not relocated, takes no name but its own, never calls itself, and can be read.

package.path = "tests/?.lua;" .. package.path
local callgraph = require "callgraph"
local folder = require "folder"
local options = require "options"
local shell = require "shell"

local here = assert(os.getenv("PWD"))
local run, succeeds = shell.run, shell.succeeds
local scratch = folder.new()

local header = run "cat dist/sipcause.h"

-- Compiles dist/ to scratch/lib.o.
local function object(cc, flags)
  succeeds("cd %s && %s -std=c99 %s -ffreestanding -ffunction-sections -fdata-sections -I%s/dist -c %s/dist/sipcause.c -o lib.o",
    scratch, cc, flags, here, here)
  return scratch .. "/lib.o"
end

-- The tool beside a compiler: arm-none-eabi-nm for arm-none-eabi-gcc.
local function tool(cc, name)
  local prefix = cc:match("^(%S*%-)gcc") or ""
  return prefix .. name
end

-- libgcc's arithmetic, and what gcc calls for a switch where an instruction is missing.
local function is_helper(cc, symbol)
  return cc:find "^arm" and symbol:find "^__gnu_thumb1_case" or cc:find "^avr" and symbol:find "^__"
end

local function needs_nobody(cc, flags)
  for symbol in succeeds("%s -u %s", tool(cc, "nm"), object(cc, flags)):gmatch("U (%S+)") do
    assert.is_truthy(is_helper(cc, symbol), symbol .. " is undefined")
  end
end

local function has_no_data(cc, flags)
  local seen = false
  for section, bytes in succeeds("%s -A %s", tool(cc, "size"), object(cc, flags)):gmatch("\n(%.[%w._]+)%s+(%d+)") do
    seen = seen or section:find("^%.text") ~= nil
    if section:find("^%.data") or section:find("^%.s?bss") or section:find("^%.sdata") or section:find("rel%.ro") then
      assert.are.equal(0, tonumber(bytes), section)
    end
  end
  assert.is_true(seen)
end

local function exports(file)
  local names = {}
  for symbol in succeeds("nm -g --defined-only %s", file):gmatch("%x+ %a (%S+)") do names[#names + 1] = symbol end
  return names
end

describe("the library, for", function()
  for _, target in ipairs {
    { "gcc", "-Os" }, { "gcc", "-O0" }, { "gcc", "-O3" }, { "clang", "-Os" }, { "gcc", "-Os -fPIE" },
    { "arm-none-eabi-gcc", "-Os -mcpu=cortex-m0plus -mthumb" }, { "arm-none-eabi-gcc", "-Os -mcpu=cortex-m3 -mthumb" },
    { "riscv64-unknown-elf-gcc", "-Os -march=rv32imac -mabi=ilp32" }, { "riscv64-unknown-elf-gcc", "-O2 -march=rv64imac -mabi=lp64" },
    { "mips-linux-gnu-gcc", "-Os -fno-pic -mno-abicalls" }, { "mips-linux-gnu-gcc", "-O0 -fno-pic -mno-abicalls" },
    { "clang --target=thumbv7m-none-eabi", "-Os" }, { "avr-gcc", "-Os -mmcu=atmega1284p" },
  } do
    local cc, flags = target[1], target[2]
    local name = cc .. " " .. flags
    it(name .. ", needs nobody: no undefined symbol", function() needs_nobody(cc, flags) end)
    if cc ~= "avr-gcc" then -- which copies constants; see options_spec.lua
      it(name .. ", has no data to copy or clear", function() has_no_data(cc, flags) end)
    end
  end
end)

describe("with every choice of options, the library", function()
  for _, choice in ipairs(options.choices(options.names(header))) do
    local what, flags = choice[1], choice[2]
    it("needs nobody, and has no data to copy or clear: " .. what, function()
      needs_nobody("gcc", "-Os " .. flags)
      has_no_data("gcc", "-Os " .. flags)
    end)
    it("needs no relocation in a position-independent program: " .. what, function()
      for _, cc in ipairs { "gcc", what:find "^every" and "clang" } do
        succeeds("%s -fPIE -pie -nostdlib -Wl,-e,sipcause_status_find -Wl,--whole-archive %s -o %s/pie", cc,
          object(cc, "-Os -fPIE " .. flags), scratch)
        assert.is_truthy(succeeds("readelf -Wr %s/pie", scratch):find("There are no relocations", 1, true))
      end
    end)
    it("exports names that begin with sipcause_ and no others, each of them declared: " .. what, function()
      local names = exports(object("gcc", "-Os " .. flags))
      local declared = succeeds("gcc -E -P %s dist/sipcause.h", flags)
      for _, name in ipairs(names) do
        assert.is_truthy(name:find "^sipcause_" and declared:find(name .. "(", 1, true), name)
      end
      local _, functions = declared:gsub("sipcause_[%w_]+%(", "")
      assert.are.equal(functions, #names)
    end)
  end
end)

describe("the header", function()
  -- What it adds to the names of a program that includes <stddef.h> and <stdint.h>.
  local function macros(includes)
    local names = {}
    for name in succeeds("printf '%s' | gcc -std=c99 -Idist -dM -E -", includes):gmatch("#define ([%w_]+)") do names[name] = true end
    return names
  end
  local MINE = { "^sipcause_", "^SIPCAUSE_" }
  local function is_mine(name) return name:find(MINE[1]) or name:find(MINE[2]) end

  it("defines macros that begin with SIPCAUSE_ and no others", function()
    local before, count = macros "#include <stddef.h>\\n#include <stdint.h>\\n", 0
    for name in pairs(macros '#include "sipcause.h"\\n') do
      if not before[name] then
        assert.is_truthy(name:find "^SIPCAUSE_", name)
        count = count + 1
      end
    end
    assert.is_true(count > 20)
  end)

  it("declares tags, enumerators and functions that begin with sipcause_ or SIPCAUSE_ and no others", function()
    local text = succeeds("gcc -E -P dist/sipcause.h | sed -n '/enum sipcause_outcome/,$p'")
    text = text:gsub("(struct [%w_]+ )%b{}", "%1"):gsub("%b()", ""):gsub("= [^,}]+", "")
    local words = { struct = 1, enum = 1, const = 1, char = 1, unsigned = 1, int = 1, void = 1, size_t = 1, ptrdiff_t = 1, uint32_t = 1 }
    local count = 0
    for name in text:gmatch("[%a_][%w_]*") do
      assert.is_truthy(words[name] or is_mine(name), name)
      if not words[name] then count = count + 1 end
    end
    assert.is_true(count > 250, count)
  end)

  it("includes <stddef.h> and <stdint.h> only", function()
    assert.are.equal("#include <stddef.h>\n#include <stdint.h>\n",
      (run("cat dist/sipcause.h dist/sipcause.c | grep '^ *# *include <' | sort -u")))
  end)
end)

describe("no function", function()
  local function graph_of(source, flags)
    succeeds("cd %s && gcc -std=c99 %s -fcallgraph-info=su,da -I%s/dist -c %s -o graph.o", scratch, flags, here, source)
    return callgraph.read(scratch .. "/graph.ci")
  end

  it("calls itself, over whatever others", function()
    for _, flags in ipairs { "-O0", "-Os", "-O3" } do
      local graph = graph_of(here .. "/dist/sipcause.c", flags)
      assert.is_nil(callgraph.cycle(graph))
      assert.is_truthy(graph.sipcause_scan and callgraph.depth(graph, "sipcause_scan") > 40)
      assert.is_nil(graph.__indirect_call)
    end
  end)

  it("would do so unseen", function()
    folder.write(scratch .. "/own/again.c", "int odd(int n);\nint even(int n);\nint even(int n) { return n == 0 || odd(n - 1); }\n"
      .. "int odd(int n) { return n != 0 && even(n - 1); }\nint once(int n);\nint once(int n) { return even(n); }\n")
    assert.is_truthy(("even odd"):find(callgraph.cycle(graph_of(scratch .. "/own/again.c", "-O0"))))
  end)

  -- Cyclomatic complexity, and lines; of the scanners, the parts written by hand.
  local function too_much(files, complexity, lines)
    local found = {}
    for measured, length, where in succeeds("pmccabe %s", files):gmatch("(%d+)\t%d+\t%d+\t%d+\t(%d+)\t([^\n]+)") do
      if tonumber(measured) > complexity or tonumber(length) > lines then
        found[#found + 1] = ("%s: %s in %s lines"):format(where, measured, length)
      end
    end
    return table.concat(found, "\n")
  end

  it("of the library is more complex than 10 or longer than 40 lines, but for those that hold the rules of re2c", function()
    assert.are.equal("", too_much("src/*.c", 10, 40))
    assert.are.equal("", too_much("src/*.re", 10, 80))
    assert.is_true(#too_much("src/*.c src/*.re", 4, 40) > 100)
  end)
  it("of the tool is, either", function()
    assert.are.equal("", too_much("src/tool/*.c", 10, 40))
  end)
end)

teardown(function() folder.remove(scratch) end)

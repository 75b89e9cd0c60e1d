#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- What the library promises to whoever links it, on every target: it needs nobody, has nothing to
-- copy or clear, takes no name but its own, and never calls itself. choices_spec.lua has the same
-- with every choice of options.

package.path = "tests/?.lua;" .. package.path
local callgraph = require "callgraph"
local compiled = require "compiled"
local expect = require "expect"
local folder = require "folder"
local gates = require "gates"
local needs = require "needs"
local shell = require "shell"

local it_with = needs.it_with(it, pending)
local run, succeeds = shell.run, shell.succeeds
local scratch = folder.new()

local TARGETS = {
  { "gcc", "-Os" }, { "gcc", "-O0" }, { "gcc", "-O3" }, { "clang", "-Os" }, { "gcc", "-Os -fPIE" },
  { "arm-none-eabi-gcc", "-Os -mcpu=cortex-m0plus -mthumb" },
  { "arm-none-eabi-gcc", "-Os -mcpu=cortex-m3 -mthumb" },
  { "riscv64-unknown-elf-gcc", "-Os -march=rv32imac -mabi=ilp32" },
  { "riscv64-unknown-elf-gcc", "-O2 -march=rv64imac -mabi=lp64" },
  { "mips-linux-gnu-gcc", "-Os -fno-pic -mno-abicalls" },
  { "mips-linux-gnu-gcc", "-O0 -fno-pic -mno-abicalls" },
  { "clang --target=thumbv7m-none-eabi", "-Os" },
  { "avr-gcc", "-Os -mmcu=atmega1284p" },
}

describe("the library, for", function()
  for _, target in ipairs(TARGETS) do
    local cc, flags = target[1], target[2]
    local name = cc .. " " .. flags
    it_with(cc:match "%S+", name .. ", needs nobody: no undefined symbol", function()
      gates.needs_nobody(cc, flags)
    end)
    if cc ~= "avr-gcc" then -- which copies constants; see avr_spec.lua
      it_with(cc:match "%S+", name .. ", has no data to copy or clear", function()
        gates.has_no_data(cc, flags)
      end)
    end
  end
end)

-- The words of the header's declarations: no comments, parameters or values, no members of structs.
local function declared_words()
  local text = succeeds("gcc -E -P dist/sipcause.h | sed -n '/enum sipcause_outcome/,$p'")
  return (text:gsub("(struct [%w_]+ )%b{}", "%1"):gsub("%b()", ""):gsub("= [^,}]+", ""))
end

local LANGUAGE = {
  struct = true, enum = true, const = true, char = true, unsigned = true, int = true, void = true,
  size_t = true, ptrdiff_t = true, uint32_t = true,
}

-- The macros that a C text defines.
local function macros(text)
  local names = {}
  local command = "printf '%s' | gcc -std=c99 -dM -E -Idist -"
  for name in succeeds(command, text):gmatch("#define ([%w_]+)") do names[name] = true end
  return names
end

describe("the header", function()
  it("defines macros that begin with SIPCAUSE_ and no others", function()
    local before, count = macros "#include <stddef.h>\\n#include <stdint.h>\\n", 0
    for name in pairs(macros '#include "sipcause.h"\\n') do
      if not before[name] then
        expect.matches(name, "^SIPCAUSE_")
        count = count + 1
      end
    end
    expect.at_least(count, 20)
  end)

  it("declares names that begin with sipcause_ or SIPCAUSE_ and no others", function()
    local count = 0
    for name in declared_words():gmatch("[%a_][%w_]*") do
      if not LANGUAGE[name] then
        expect.matches(name:lower(), "^sipcause_")
        count = count + 1
      end
    end
    expect.at_least(count, 250)
  end)

  it("includes <stddef.h> and <stdint.h> only", function()
    assert.are.equal("#include <stddef.h>\n#include <stdint.h>\n",
      (run("cat dist/sipcause.h dist/sipcause.c | grep '^ *# *include <' | sort -u")))
  end)
end)

describe("no function", function()
  local function graph_of(source, flags)
    succeeds("gcc -std=c99 %s -fcallgraph-info=su,da -Idist -c %s -o %s/graph.o", flags, source,
      scratch)
    return callgraph.read(scratch .. "/graph.ci")
  end

  for _, level in ipairs { "-O0", "-Os", "-O3" } do
    it("calls itself, over whatever others: " .. level, function()
      local graph = graph_of("dist/sipcause.c", level)
      assert.is_nil(callgraph.cycle(graph))
      expect.at_least(callgraph.depth(graph, "sipcause_scan"), 40)
      assert.is_nil(graph.__indirect_call)
    end)
  end

  it("would do so unseen", function()
    folder.write(scratch .. "/again.c", [[
int odd(int n);
int even(int n);
int even(int n) { return n == 0 || odd(n - 1); }
int odd(int n) { return n != 0 && even(n - 1); }
int once(int n);
int once(int n) { return even(n); }
]])
    expect.contains("even odd", callgraph.cycle(graph_of(scratch .. "/again.c", "-O0")))
  end)
end)

teardown(function()
  folder.remove(scratch)
  compiled.remove()
end)

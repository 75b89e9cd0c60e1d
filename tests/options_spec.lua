#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Choosing: each option off, all off, and what is left, which must compile, pass its tests and cost nothing more.

package.path = "tests/?.lua;" .. package.path
local folder = require "folder"
local options = require "options"
local shell = require "shell"

local run, succeeds = shell.run, shell.succeeds
local scratch = folder.new()
local WARNINGS = "-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wcast-align -Wmissing-prototypes -Wundef -Werror"

local header = run "cat dist/sipcause.h"
local names = options.names(header)
local vendors, features = {}, {}
for _, name in ipairs(names) do table.insert(name:find("_VENDOR_", 1, true) and vendors or features, name) end

describe("the options", function()
  it("are all read from the header", function()
    assert.are.equal(tonumber((run "ls spec/vendors | wc -l")), #vendors)
    assert.are.equal("SIPCAUSE_SCAN SIPCAUSE_PHRASES SIPCAUSE_HEADERS SIPCAUSE_FACTS SIPCAUSE_WORDS SIPCAUSE_SOURCES "
      .. "SIPCAUSE_SENTENCES SIPCAUSE_TEXT",
      table.concat(features, " "))
  end)

  for _, choice in ipairs(options.choices(names)) do
    local what, flags = choice[1], choice[2]
    it("compile without a warning, in C and C++: " .. what, function()
      for _, compiler in ipairs { "gcc -std=c99 -O1 -c", "clang -std=c99 -fsyntax-only" } do
        assert.are.equal("", succeeds("%s %s %s -ffreestanding dist/sipcause.c -o %s/o.o", compiler, WARNINGS, flags, scratch))
      end
      assert.are.equal("", succeeds("echo '#include \"sipcause.h\"' | g++ -std=c++98 -Wall -Wextra -Wpedantic -Wundef -Wno-long-long "
        .. "-Werror %s -Idist -x c++ -fsyntax-only -", flags))
    end)
    it("pass the tests that remain: " .. what, function()
      local tests = {
        status = true, scan = not flags:find("SCAN=0"), headers = not flags:find("HEADERS=0"),
        vendor = flags:find("VENDOR_[%u%d]+=0") == nil or select(2, flags:gsub("VENDOR_[%u%d]+=0", "")) < #vendors,
      }
      succeeds("gcc -std=c99 -g %s -Ibuild/gen -c build/gen/sipcause.c -o %s/sipcause.o", flags, scratch)
      for name, remains in pairs(tests) do
        if remains then
          succeeds("gcc -std=c99 -g %s -Wno-unused-function %s -Ibuild/gen -Itests tests/test_%s.c %s/sipcause.o -o %s/test",
            WARNINGS, flags, name, scratch, scratch)
          local text = succeeds("%s/test", scratch)
          assert.is_truthy(text:find("\n1%.%.%d%d") and not text:find("not ok"), text:sub(1, 300))
        end
      end
    end)
  end

  for _, name in ipairs(names) do
    it("compile alone: " .. name, function()
      assert.are.equal("", succeeds("gcc -std=c99 %s %s -c dist/sipcause.c -o %s/o.o", WARNINGS, options.only(names, name), scratch))
    end)
  end

  it("come from a file of one's own, too", function()
    folder.write(scratch .. "/own/my_config.h", "#define SIPCAUSE_VENDOR_DIDWW 0\n#define SIPCAUSE_TEXT SIPCAUSE_TEXT_OFF\n")
    local file = "-I" .. scratch .. "/own -DSIPCAUSE_CONFIG_FILE='\"my_config.h\"'"
    succeeds("gcc -std=c99 %s -c dist/sipcause.c -o %s/file.o", file, scratch)
    succeeds("gcc -std=c99 -DSIPCAUSE_VENDOR_DIDWW=0 -DSIPCAUSE_TEXT=SIPCAUSE_TEXT_OFF -c dist/sipcause.c -o %s/flags.o", scratch)
    succeeds("cmp %s/file.o %s/flags.o", scratch, scratch)
    succeeds("! nm %s/file.o | grep -q sipcause_status_text", scratch)
  end)

  it("stop the compiler where they make no sense, and say what to set", function()
    local none = ""
    for _, name in ipairs(vendors) do none = none .. " -D" .. name .. "=0" end
    for flags, complaint in pairs {
      ["-DSIPCAUSE_SCAN=y"] = "set SIPCAUSE_SCAN to 0 or 1",
      ["-DSIPCAUSE_WORDS=on"] = "set SIPCAUSE_WORDS to 0 or 1",
      ["-DSIPCAUSE_VENDOR_2TALK=2"] = "set SIPCAUSE_VENDOR_2TALK to 0 or 1",
      ["-DSIPCAUSE_TEXT=2"] = "set SIPCAUSE_TEXT to SIPCAUSE_TEXT_OFF or SIPCAUSE_TEXT_EN",
      ["-DSIPCAUSE_TEXT=SIPCAUSE_TEXT_XX"] = "set SIPCAUSE_TEXT to SIPCAUSE_TEXT_OFF or SIPCAUSE_TEXT_EN",
      ["-DSIPCAUSE_FACTS=1" .. none] = "SIPCAUSE_FACTS needs a vendor: set it to 0, or a SIPCAUSE_VENDOR_ to 1",
    } do
      local text, good = run("gcc -std=c99 %s -c dist/sipcause.c -o %s/o.o", flags, scratch)
      assert.is_false(good)
      assert.is_truthy(text:find('#error "' .. complaint .. '"', 1, true), text)
    end
  end)

  it("make a use of what is left out an error at compile time", function()
    for flags, call in pairs {
      ["SIPCAUSE_SCAN=0"] = "sipcause_scan(0, 0, 0, 0)", ["SIPCAUSE_PHRASES=0"] = "sipcause_status_by_phrase(0, 0, 0, 0)",
      ["SIPCAUSE_HEADERS=0"] = "sipcause_unquote(0, 0, 0, 0)", ["SIPCAUSE_FACTS=0"] = "sipcause_vendor_fact(0, 0)",
      ["SIPCAUSE_WORDS=0"] = "sipcause_outcome_word(0)", ["SIPCAUSE_SOURCES=0"] = "sipcause_status_source(0, 0)",
      ["SIPCAUSE_SENTENCES=0"] = "sipcause_status_text(0, SIPCAUSE_MEANING, 0, 0)",
      ["SIPCAUSE_TEXT=0"] = "sipcause_status_text(0, 0, 0, 0)",
    } do
      folder.write(scratch .. "/use.c", '#include "sipcause.h"\nvoid use(void);\nvoid use(void) { ' .. call .. "; }\n")
      succeeds("gcc -Werror -Idist -c %s/use.c -o %s/use.o", scratch, scratch)
      assert.is_false((select(2, run("gcc -Werror -Idist -D%s -c %s/use.c -o %s/use.o", flags, scratch, scratch))))
    end
  end)
end)

describe("a second language", function()
  it("is chosen when compiling, and says in English what it has not", function()
    folder.copy_project(scratch .. "/two")
    succeeds("echo 'language { 2, \"de\", \"German\" }' >>%s/two/spec/text/languages.lua", scratch)
    folder.write(scratch .. "/two/spec/text/de/sip.lua", [[
-- SPDX-License-Identifier: MIT
about { "sip" }
say { 486, "Besetzt", "Es wird dort schon telefoniert.", "Später noch einmal anrufen." }
]])
    folder.write(scratch .. "/two/say.c", [[
#include "sipcause.h"
#include <stdio.h>
int main(void) {
    char buffer[64];
    sipcause_status_text(sipcause_status_find(486), SIPCAUSE_DISPLAY, buffer, sizeof buffer);
    puts(buffer);
    sipcause_status_text(sipcause_status_find(600), SIPCAUSE_DISPLAY, buffer, sizeof buffer);
    puts(buffer);
}
]])
    succeeds("cd %s/two && make -s dist", scratch)
    local function said(text)
      return succeeds("cd %s/two && gcc -std=c99 %s -DSIPCAUSE_TEXT=%s -Idist say.c dist/sipcause.c -o say && ./say",
        scratch, WARNINGS, text)
    end
    local english = said "SIPCAUSE_TEXT_EN"
    assert.are.equal("Besetzt" .. english:match("\n.*"), said "SIPCAUSE_TEXT_DE")
    assert.is_truthy(english:find("^Busy"))
  end)
end)

-- Bytes of all tables in an object.
local function table_bytes(flags)
  succeeds("gcc -std=c99 -Os %s -c dist/sipcause.c -o %s/o.o", flags, scratch)
  local bytes = 0
  for size in succeeds("nm -S %s/o.o", scratch):gmatch("%x+ (%x+) [rR] ") do bytes = bytes + tonumber(size, 16) end
  return bytes
end

describe("a vendor that is off", function()
  it("leaves nothing: the tables of all are those of each, one after the other", function()
    local none = options.choices(names)[3][2]
    local all, nobody = table_bytes "", table_bytes(none)
    local sum = nobody
    for _, vendor in ipairs(vendors) do
      local share = all - table_bytes("-D" .. vendor .. "=0")
      assert.is_true(share > 1000, vendor)
      sum = sum + share
    end
    -- What is left is the rows that answer for nobody; one vendor alone comes with the same.
    local rows_of_nobody = all - sum
    assert.is_true(rows_of_nobody > 0 and rows_of_nobody < 150, rows_of_nobody)
    for _, vendor in ipairs(vendors) do
      local alone = none:gsub("-D" .. vendor .. "=0", "")
      assert.are.equal(nobody + rows_of_nobody + all - table_bytes("-D" .. vendor .. "=0"), table_bytes(alone))
    end
  end)

  it("leaves no name, key, title or citation of its own", function()
    local text = succeeds("cat build/gen/expect.h")
    for _, vendor in ipairs(vendors) do
      local id = vendor:match("VENDOR_(.*)$"):lower()
      succeeds("gcc -std=c99 -Os -c dist/sipcause.c -o %s/on.o && gcc -std=c99 -Os -D%s=0 -c dist/sipcause.c -o %s/off.o",
        scratch, vendor, scratch)
      local on, off = run("strings -n 2 %s/on.o", scratch), run("strings -n 2 %s/off.o", scratch)
      assert.is_truthy(on:find("\n" .. id .. "\n", 1, true) and not off:find("\n" .. id .. "\n", 1, true), id)
      local gone = 0
      for name in text:gmatch('{ "' .. id .. '", "%l+", "[^"]*", "([^"]+)"') do
        if not off:find("\n" .. name .. "\n", 1, true) then gone = gone + 1 end
      end
      assert.is_true(gone > 10, id .. ": only " .. gone .. " names went")
    end
  end)
end)

describe("without any choice, a linker that drops what nobody calls", function()
  -- The tables, with their sizes, and the functions of the API in a program that needs these functions. What
  -- else there is of functions, and whether numbers in a small table become part of them, the compiler decides.
  local function kept(functions, flags)
    succeeds("arm-none-eabi-gcc -mcpu=cortex-m0plus -mthumb -Os -std=c99 -ffunction-sections -fdata-sections -nostdlib -static "
      .. "-Wl,--gc-sections -Wl,-e,0 %s %s dist/sipcause.c -lgcc -o %s/linked", functions:gsub("%S+", "-Wl,-u,%0"), flags, scratch)
    local list = {}
    for size, kind, name in succeeds("nm -S %s/linked", scratch):gmatch("%x+ (%x+) (%a) (%S+)") do
      if kind:lower() == "r" and tonumber(size, 16) > 16 then list[#list + 1] = name .. " " .. size end
      if kind == "T" and name:find "^sipcause_" then list[#list + 1] = name end
    end
    table.sort(list)
    return list
  end

  for _, feature in ipairs {
    { "find by code, phrase", "", "sipcause_status_find sipcause_status_phrase", 5 },
    { "status lines", "SIPCAUSE_SCAN", "sipcause_scan sipcause_scanner_start sipcause_scanner_feed", 3 },
    { "codes by phrase", "SIPCAUSE_PHRASES", "sipcause_status_by_phrase", 5 },
    { "header fields", "SIPCAUSE_HEADERS", "sipcause_reason_next sipcause_retry_after_scan sipcause_warning_next sipcause_unquote", 7 },
    { "facts", "SIPCAUSE_FACTS", "sipcause_vendor_find sipcause_vendor_fact sipcause_fact_value sipcause_vendor_accepts_codec", 11 },
    { "words", "SIPCAUSE_WORDS", "sipcause_outcome_word sipcause_action_word", 5 },
  } do
    it("keeps that alone: " .. feature[1], function()
      local whole = kept(feature[3], "")
      assert.are.same(kept(feature[3], options.only(names, feature[2])), whole)
      assert.are.equal(feature[4], #whole)
    end)
  end
end)

describe("on AVR, with the configuration of dist/README.md", function()
  folder.write(scratch .. "/avr/my_config.h", (run("sed -n '/^    #/s/^    //p' dist/README.md")))
  local flags = "-mmcu=atmega1284p -Os -std=gnu99 -Wall -Wextra -Werror -ffunction-sections -fdata-sections -Wl,--gc-sections -I"
    .. scratch .. "/avr -DSIPCAUSE_CONFIG_FILE='\"my_config.h\"'"

  it("no table is copied to RAM", function()
    succeeds("avr-gcc %s -c dist/sipcause.c -o %s/avr/sipcause.o", flags, scratch)
    local flash = 0
    for section, bytes in succeeds("avr-size -A %s/avr/sipcause.o", scratch):gmatch("\n(%.[%w._]+)%s+(%d+)") do
      if section:find "^%.progmem" then flash = flash + tonumber(bytes) end
      if section:find "^%.data" or section:find "^%.bss" or section:find "^%.rodata" then assert.are.equal(0, tonumber(bytes), section) end
    end
    assert.is_true(flash > 30000, flash)
  end)

  it("every answer is the same as where tables are just read", function()
    succeeds("gcc -std=c99 %s -Wno-unused-function -Idist tests/target/rom.c dist/sipcause.c -o %s/avr/here", WARNINGS, scratch)
    succeeds("avr-gcc %s -Idist tests/target/rom.c dist/sipcause.c -o %s/avr/there", flags, scratch)
    local here, there = succeeds("%s/avr/here", scratch), succeeds("timeout 60 simavr -m atmega1284p -f 16000000 %s/avr/there", scratch)
    assert.is_truthy(here:find("^#%x%x%x%x%x%x%x%x\n$"), here)
    assert.are.equal(here:match("#%x+"), there:match("#%x+"))
  end)
end)

describe("header and source", function()
  it("of two versions stop the compiler", function()
    folder.copy_project(scratch .. "/mix")
    succeeds("cd %s/mix && sed -i '/^sip { 486,/s/retry_later,/ask_user,/' spec/codes.lua && make -s dist", scratch)
    succeeds("cd %s/mix/dist && gcc -std=c99 -c sipcause.c -o o.o", scratch)
    for _, file in ipairs { "sipcause.h", "sipcause.c" } do
      succeeds("rm -rf %s/pair && mkdir %s/pair && cp dist/sipcause.? %s/pair/", scratch, scratch, scratch)
      succeeds("cp %s/mix/dist/%s %s/pair/", scratch, file, scratch)
      local text, good = run("cd %s/pair && gcc -std=c99 -c sipcause.c -o o.o", scratch)
      assert.is_false(good)
      assert.is_truthy(text:find('#error "sipcause.h and sipcause.c are not of one version', 1, true), text)
    end
  end)
end)

teardown(function() folder.remove(scratch) end)

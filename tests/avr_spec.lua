#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Tables that are read from the ROM of an AVR, with the configuration that dist/README.md shows.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local needs = require "needs"
local options = require "options"
local shell = require "shell"

local it_with = needs.it_with(it, pending)
local succeeds = shell.succeeds
local scratch = folder.new()

local FLAGS = "-mmcu=atmega1284p -Os -std=gnu99 -Wall -Wextra -Werror -ffunction-sections "
  .. "-fdata-sections -Wl,--gc-sections -I" .. scratch
  .. " -DSIPCAUSE_CONFIG_FILE='\"my_config.h\"'"

-- What is read so reaches 64 KiB, and all the tables do not fit.
local LESS, REACH = "-DSIPCAUSE_VENDOR_DIDWW=0", 65536

-- All answers as one number: of this machine, and of the AVR.
local function answers_here(flags)
  succeeds("gcc -std=c99 %s -Wno-unused-function -Idist tests/target/rom.c dist/sipcause.c "
    .. "%s %s -o %s/here", shell.WARNINGS, LESS, flags, scratch)
  return succeeds("%s/here", scratch)
end

local function answers_there(flags)
  succeeds("avr-gcc %s -Idist tests/target/rom.c dist/sipcause.c %s %s "
    .. "-o %s/there", FLAGS, LESS, flags, scratch)
  return succeeds("timeout 60 simavr -m atmega1284p -f 16000000 %s/there", scratch)
end

describe("on AVR", function()
  lazy_setup(function()
    local lines = {}
    for line in folder.read "dist/README.md":gmatch("\n    (#[^\n]+)") do
      lines[#lines + 1] = line
    end
    folder.write(scratch .. "/my_config.h", table.concat(lines, "\n") .. "\n")
  end)

  it_with("avr-gcc", "no table is copied to RAM", function()
    succeeds("avr-gcc %s %s -c dist/sipcause.c -o %s/sipcause.o", FLAGS, LESS, scratch)
    local flash, sizes = 0, succeeds("avr-size -A %s/sipcause.o", scratch)
    for section, bytes in sizes:gmatch("\n(%.[%w._]+)%s+(%d+)") do
      if section:find "^%.progmem" then flash = flash + tonumber(bytes) end
      if section:find "^%.data" or section:find "^%.bss" or section:find "^%.rodata" then
        assert.are.equal("0", bytes, section)
      end
    end
    expect.at_least(flash, 30000)
    expect.at_most(flash, REACH)
  end)

  it_with("avr-gcc simavr", "every answer is the same as where tables are just read", function()
    local here = answers_here ""
    expect.matches(here, "^#%x%x%x%x%x%x%x%x\n$")
    assert.are.equal(here:match("#%x+"), answers_there(""):match("#%x+"))
  end)

  it("every answer is the same where keys and names are packed", function()
    assert.are.equal(answers_here "", answers_here(options.PACKED))
  end)

  it_with("avr-gcc simavr", "every answer is the same where these are packed in ROM", function()
    assert.are.equal(answers_here(""):match("#%x+"), answers_there(options.PACKED):match("#%x+"))
  end)
end)

teardown(function() folder.remove(scratch) end)

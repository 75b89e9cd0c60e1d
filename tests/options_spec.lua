#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Choosing: where options come from, what a mistake among them is told, and that what is off cannot
-- be used. choices_spec.lua and choices_tests_spec.lua try every choice.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local options = require "options"
local shell = require "shell"

local fails, succeeds = shell.fails, shell.succeeds
local scratch = folder.new()

local header = folder.read "dist/sipcause.h"
local names = options.names(header)
local vendors, profiles, features, causes = options.vendors(header)

describe("the options", function()
  it("are all read from the header", function()
    assert.are.equal(tonumber(succeeds "ls spec/vendors | wc -l"), #vendors)
    assert.are.equal(tonumber(succeeds "ls spec/profiles | wc -l"), #profiles)
    assert.are.equal("SIPCAUSE_SCAN SIPCAUSE_PHRASE_POINTERS SIPCAUSE_PHRASES SIPCAUSE_HEADERS "
      .. "SIPCAUSE_ERROR_FIELDS SIPCAUSE_METHODS SIPCAUSE_POINTERS SIPCAUSE_FACTS "
      .. "SIPCAUSE_MAPPING SIPCAUSE_Q850_NAMES SIPCAUSE_REPLIES SIPCAUSE_TONES SIPCAUSE_WORDS "
      .. "SIPCAUSE_SOURCES SIPCAUSE_SENTENCES SIPCAUSE_CALLS SIPCAUSE_TEXT",
      table.concat(features, " "))
    assert.are.equal(1 + tonumber(succeeds "grep -h '^causes {' spec/causes/* | wc -l"), #causes)
  end)

  it("leave out the causes of radio and core networks until they are asked for", function()
    local function rows(flags)
      succeeds("gcc -std=c99 -O0 %s -c dist/sipcause.c -o %s/rows.o", flags, scratch)
      local text = succeeds("strings %s/rows.o", scratch)
      local function has(name) return text:find("\n" .. name .. "\n", 1, true) ~= nil end
      return has "radio connection with ue lost", has "Channel unacceptable"
    end
    assert.are.same({ false, true }, { rows "" })
    assert.are.same({ true, true }, { rows "-DSIPCAUSE_CAUSES_CORE=1" })
    assert.are.same({ true, true }, { rows "-DSIPCAUSE_CAUSES_S1AP_RNL=1" })
    assert.are.same({ false, true },
      { rows "-DSIPCAUSE_CAUSES_CORE=1 -DSIPCAUSE_CAUSES_S1AP_RNL=0 -DSIPCAUSE_CAUSES_NGAP_RNL=0" })
    assert.are.same({ false, false }, { rows "-DSIPCAUSE_CAUSES_Q_850=0" })
  end)

  it("come from a file of one's own, too", function()
    folder.write(scratch .. "/own/my_config.h",
      "#define SIPCAUSE_VENDOR_DIDWW 0\n#define SIPCAUSE_TEXT SIPCAUSE_TEXT_OFF\n")
    local file = "-I" .. scratch .. "/own -DSIPCAUSE_CONFIG_FILE='\"my_config.h\"'"
    local flags = "-DSIPCAUSE_VENDOR_DIDWW=0 -DSIPCAUSE_TEXT=SIPCAUSE_TEXT_OFF"
    succeeds("gcc -std=c99 %s -c dist/sipcause.c -o %s/file.o", file, scratch)
    succeeds("gcc -std=c99 %s -c dist/sipcause.c -o %s/flags.o", flags, scratch)
    succeeds("cmp %s/file.o %s/flags.o", scratch, scratch)
    expect.lacks(succeeds("nm %s/file.o", scratch), "sipcause_status_text")
  end)
end)

local NO_VENDOR = options.no_vendor(names)
local ANY_TEXT = "set SIPCAUSE_TEXT to SIPCAUSE_TEXT_OFF or SIPCAUSE_TEXT_EN"

describe("options that make no sense stop the compiler:", function()
  for _, mistake in ipairs {
    { "-DSIPCAUSE_SCAN=y", "set SIPCAUSE_SCAN to 0 or 1" },
    { "-DSIPCAUSE_WORDS=on", "set SIPCAUSE_WORDS to 0 or 1" },
    { "-DSIPCAUSE_CAUSES_CORE=yes", "set SIPCAUSE_CAUSES_CORE to 0 or 1" },
    { "-DSIPCAUSE_CAUSES_Q_850=2", "set SIPCAUSE_CAUSES_Q_850 to 0 or 1" },
    { "-DSIPCAUSE_VENDOR_2TALK=2", "set SIPCAUSE_VENDOR_2TALK to 0 or 1" },
    { "-DSIPCAUSE_TEXT=2", ANY_TEXT },
    { "-DSIPCAUSE_TEXT=SIPCAUSE_TEXT_XX", ANY_TEXT },
    { "-DSIPCAUSE_HEADERS=0 -DSIPCAUSE_ERROR_FIELDS=1",
      "SIPCAUSE_ERROR_FIELDS needs SIPCAUSE_HEADERS: set it to 0, or that to 1" },
    { "-DSIPCAUSE_FACTS=1 " .. NO_VENDOR,
      "SIPCAUSE_FACTS needs a vendor: set it to 0, or a SIPCAUSE_VENDOR_ to 1" },
  } do
    local flags, complaint = mistake[1], mistake[2]
    it(flags, function()
      local said = fails("gcc -std=c99 %s -c dist/sipcause.c -o %s/o.o", flags, scratch)
      expect.contains(said, '#error "' .. complaint .. '"')
    end)
  end
end)

describe("what is off cannot be used:", function()
  for _, use in ipairs {
    { "SIPCAUSE_SCAN=0", "sipcause_scan(0, 0, 0, 0)" },
    { "SIPCAUSE_PHRASE_POINTERS=0", "sipcause_status_phrase(0)" },
    { "SIPCAUSE_PHRASES=0", "sipcause_status_by_phrase(0, 0, 0, 0)" },
    { "SIPCAUSE_PHRASES=0", "sipcause_status_find_phrase(0, 0, 0)" },
    { "SIPCAUSE_HEADERS=0", "sipcause_status_find_warning(0, 0)" },
    { "SIPCAUSE_METHODS=0", "sipcause_effect(0, 0)" },
    { "SIPCAUSE_HEADERS=0", "sipcause_unquote(0, 0, 0, 0)" },
    { "SIPCAUSE_ERROR_FIELDS=0", "sipcause_alertmsg_error_find(0)" },
    { "SIPCAUSE_HEADERS=0", "sipcause_alertmsg_error_find(0)" },
    { "SIPCAUSE_POINTERS=0", "sipcause_entry_key(0)" },
    { "SIPCAUSE_POINTERS=0", "sipcause_entry_name(0)" },
    { "SIPCAUSE_POINTERS=0", "sipcause_entry_calls(0)" },
    { "SIPCAUSE_FACTS=0", "sipcause_vendor_fact(0, 0)" },
    { "SIPCAUSE_MAPPING=0", "sipcause_profile_word(0)" },
    { "SIPCAUSE_Q850_NAMES=0", "sipcause_q850_name(0, 0, 0)" },
    { "SIPCAUSE_REPLIES=0", "sipcause_reply_find(0, 0, 0)" },
    { "SIPCAUSE_REPLIES=0", "sipcause_reply_text(0, SIPCAUSE_DISPLAY, 0, 0)" },
    { "SIPCAUSE_REPLIES=0", "sipcause_reply_source(0, 0)" },
    { "SIPCAUSE_HEADERS=0", "sipcause_reply_reason(0, 0, 0)" },
    { "SIPCAUSE_TONES=0", "sipcause_outcome_tone(0)" },
    { "SIPCAUSE_WORDS=0", "sipcause_outcome_word(0)" },
    { "SIPCAUSE_SOURCES=0", "sipcause_status_source(0, 0)" },
    { "SIPCAUSE_SENTENCES=0", "sipcause_status_text(0, SIPCAUSE_MEANING, 0, 0)" },
    { "SIPCAUSE_TEXT=0", "sipcause_status_text(0, 0, 0, 0)" },
  } do
    local option, call = use[1], use[2]
    it(option, function()
      folder.write(scratch .. "/use.c",
        '#include "sipcause.h"\nvoid use(void);\nvoid use(void) { ' .. call .. "; }\n")
      succeeds("gcc -Werror -Idist -c %s/use.c -o %s/use.o", scratch, scratch)
      fails("gcc -Werror -Idist -D%s -c %s/use.c -o %s/use.o", option, scratch, scratch)
    end)
  end
end)

describe("header and source of two versions stop the compiler:", function()
  lazy_setup(function()
    folder.copy_project(scratch .. "/mix")
    succeeds("cd %s/mix && sed -i '/^sip { 687,/s/ended,/forbidden,/' spec/codes.lua "
      .. "&& make -s build/gen/done", scratch)
    succeeds("cd %s/mix/build/gen/dist && gcc -std=c99 -c sipcause.c -o o.o", scratch)
  end)

  for _, file in ipairs { "sipcause.h", "sipcause.c" } do
    it("another " .. file, function()
      succeeds("rm -rf %s/pair && mkdir %s/pair", scratch, scratch)
      succeeds("cp dist/sipcause*.[ch] %s/pair/", scratch)
      succeeds("cp %s/mix/build/gen/dist/%s %s/pair/", scratch, file, scratch)
      expect.contains(fails("cd %s/pair && gcc -std=c99 -c sipcause.c -o o.o", scratch),
        '#error "sipcause.h and sipcause.c are not of one version')
    end)
  end
end)

teardown(function() folder.remove(scratch) end)

#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Without any choice, a linker that drops what nobody calls leaves what options would have left.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local needs = require "needs"
local options = require "options"
local succeeds = require "shell".succeeds

local it_with = needs.it_with(it, pending)
local scratch = folder.new()

local names = options.names(folder.read "dist/sipcause.h")

local LINK = "arm-none-eabi-gcc -mcpu=cortex-m0plus -mthumb -Os -std=c99 -ffunction-sections "
  .. "-fdata-sections -nostdlib -static -Wl,--gc-sections -Wl,-e,0 %s %s dist/sipcause.c -lgcc "
  .. "-o %s/linked"

-- The tables, with their sizes, and the functions of the API in a program that needs these
-- functions. What else there is of functions, and whether numbers in a small table become part of
-- them, the compiler decides.
local function kept(functions, flags)
  succeeds(LINK, functions:gsub("%S+", "-Wl,-u,%0"), flags, scratch)
  local list = {}
  for size, kind, name in succeeds("nm -S %s/linked", scratch):gmatch("%x+ (%x+) (%a) (%S+)") do
    if kind:lower() == "r" and tonumber(size, 16) > 16 then
      list[#list + 1] = name .. " " .. size
    end
    if kind == "T" and name:find "^sipcause_" then list[#list + 1] = name end
  end
  table.sort(list)
  return list
end

-- How many functions and tables each feature takes.
local FEATURES = {
  { name = "find by code, phrase", option = "", count = 5,
    calls = "sipcause_status_find sipcause_status_phrase" },
  { name = "find by code, phrase, packed", option = "", count = 5, flags = options.PACKED,
    calls = "sipcause_status_find sipcause_status_write_phrase" },
  { name = "status lines", option = "SIPCAUSE_SCAN", count = 3,
    calls = "sipcause_scan sipcause_scanner_start sipcause_scanner_feed" },
  { name = "methods", option = "SIPCAUSE_METHODS", count = 8,
    calls = "sipcause_status_find sipcause_effect sipcause_method_find" },
  { name = "codes by phrase", option = "SIPCAUSE_PHRASES", count = 5,
    calls = "sipcause_status_by_phrase" },
  { name = "header fields", option = "SIPCAUSE_HEADERS", count = 7,
    calls = "sipcause_reason_next sipcause_retry_after_scan sipcause_warning_next "
      .. "sipcause_unquote" },
  { name = "a Reason to write", option = "SIPCAUSE_HEADERS", count = 5,
    calls = "sipcause_reason_write" },
  { name = "other fields about errors", option = "SIPCAUSE_ERROR_FIELDS", count = 7,
    calls = "sipcause_alertmsg_error_scan sipcause_subscription_state_scan "
      .. "sipcause_error_info_next" },
  { name = "causes", option = "SIPCAUSE_CAUSES", count = 7,
    calls = "sipcause_cause_find sipcause_cause_name" },
  { name = "facts", option = "SIPCAUSE_FACTS", count = 12,
    calls = "sipcause_vendor_find sipcause_vendor_fact sipcause_fact_value "
      .. "sipcause_vendor_accepts_codec" },
  { name = "Q.850 and SIP", option = "SIPCAUSE_MAPPING", count = 4,
    calls = "sipcause_q850_to_sip sipcause_sip_to_q850" },
  { name = "names of Q.850 causes", option = "SIPCAUSE_Q850_NAMES", count = 2,
    calls = "sipcause_q850_name" },
  { name = "replies", option = "SIPCAUSE_REPLIES", count = 4,
    calls = "sipcause_reply_find" },
  { name = "words", option = "SIPCAUSE_WORDS", count = 5,
    calls = "sipcause_outcome_word sipcause_action_word" },
}

describe("a program keeps what it calls alone:", function()
  for _, feature in ipairs(FEATURES) do
    it_with("arm-none-eabi-gcc", feature.name, function()
      local flags = feature.flags or ""
      local whole = kept(feature.calls, flags)
      local alone = options.only(names, feature.option) .. " " .. flags
      assert.are.same(kept(feature.calls, alone), whole)
      assert.are.equal(feature.count, #whole)
    end)
  end
end)

describe("a program that asks for sources", function()
  local asks = "sipcause_status_source sipcause_entry_source sipcause_fact_source"

  it_with("arm-none-eabi-gcc", "keeps titles and addresses only if it asks for them", function()
    local without, with = kept(asks, ""), kept(asks .. " sipcause_source_document", "")
    assert.are.equal(#without + 3, #with) -- the function, the documents, their texts
    expect.lacks(table.concat(without, "\n"), "document")
  end)
end)

teardown(function() folder.remove(scratch) end)

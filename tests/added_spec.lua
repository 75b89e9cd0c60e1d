#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- What it takes to add to the project, in a copy of it: a vendor is its own files and nothing else,
-- two that are added at once do not meet, and a field of the response codes is three edits of code.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local shell = require "shell"

local fails, succeeds = shell.fails, shell.succeeds
local scratch = folder.new()
local copy = scratch .. "/copy"

-- Writes the files of a made-up vendor: its rows, its words, its document's headings.
local function add_vendor(id, title, key)
  folder.write(("%s/spec/vendors/%s.lua"):format(copy, id), ([[
-- SPDX-License-Identifier: MIT
source { "%s_page", "A page of %s", "Codes", "https://example.com/codes", read = "2026-12-01" }
vendor { unreleased, "%s", "%s" }
check { "cable", %s_page "Codes" }
space { "hangup", key = number }
code { %d, "line_cut", inferred(503), carrier, unavailable, retry_later, %s_page "Codes" }
]]):format(id, title, id, title, id, key, id))
  folder.write(("%s/spec/text/en/%s.lua"):format(copy, id), ([[
-- SPDX-License-Identifier: MIT
about { "%s", "hangup" }
say { %d, "Line cut", "Somebody dug up the line.", "Try again when it is mended." }
about { "%s", "check" }
say { "cable", "Cable", "The cable is not in its socket.", "Look at both ends." }
]]):format(id, key, id))
  folder.write(("%s/spec/headings/%s_page.txt"):format(copy, id), "Codes  4000-4999\n")
end

-- The ids were traps: members, and enumerators, of the same name stood in the tables already.
describe("a vendor", function()
  folder.copy_project(copy)
  add_vendor("codes", "Codes Telecom", 4711)
  add_vendor("facts_plivo", "Facts and Calls", 4712)

  it("is its own files and nothing else: the library and the tool know it", function()
    succeeds("cd %s && make -s CFLAGS=-O0", copy)
    local said = succeeds("%s/build/sipcause explain codes 4711", copy)
    expect.contains(said, "Somebody dug up the line.")
    expect.contains(said, "A page of Codes Telecom, Codes")
    expect.contains(succeeds("%s/build/sipcause explain facts_plivo 4712", copy), "Line cut")
  end)

  it("is tested like the others", function()
    succeeds("cd %s && gcc -std=c99 -Ibuild/gen -Itests tests/test_vendor.c "
      .. "build/gen/sipcause.c -o test", copy)
    expect.lacks(succeeds("cd %s && ./test", copy), "not ok")
  end)

  it("has a number of its own from a release on, and no other before", function()
    local numbered = succeeds("cd %s && lua5.4 gen/release.lua", copy)
    local codes, facts = numbered:match "codes is vendor (%d+)\nfacts_plivo is vendor (%d+)\n"
    assert.are.equal(codes + 1, math.tointeger(facts)) -- by their ids, others behind them
    expect.matches(succeeds("cat %s/spec/vendors/facts_plivo.lua", copy),
      'vendor { ' .. facts .. ', +"facts_plivo", "Facts and Calls" }')
    assert.are.equal("", succeeds("cd %s && lua5.4 gen/release.lua", copy))
  end)
end)

describe("a profile", function()
  it("is its own file and nothing else", function()
    folder.copy_project(copy)
    folder.write(copy .. "/spec/profiles/acme.lua", [[
-- SPDX-License-Identifier: MIT
source { "acme_page", "A page of Acme", "Mappings", "https://example.com/", unchecked = "made up" }
profile { 5, "acme", "Acme" }
own_cause { 300, "ASLEEP", acme_page "Causes" }
to_sip { 300, 480, acme_page "Causes" }
to_q850 { 480, 300, acme_page "Codes" }
]])
    succeeds("cd %s && make -s CFLAGS=-O0", copy)
    local said = succeeds("%s/build/sipcause q850 --profile acme --from-sip 480", copy)
    expect.contains(said, "300 ASLEEP")
    expect.contains(said, "A page of Acme, Codes")
    succeeds("cd %s && gcc -std=c99 -Ibuild/gen -Itests tests/test_mapping.c build/gen/sipcause.c "
      .. "-o test", copy)
    expect.lacks(succeeds("cd %s && ./test", copy), "not ok")
    succeeds("cd %s && gcc -std=c99 -DSIPCAUSE_MAPPING_ACME=0 -Ibuild/gen -Itests "
      .. "tests/test_mapping.c build/gen/sipcause.c -o test && ./test", copy)
  end)
end)

-- The edits of the worked example in CONTRIBUTING.md: a file's name, then its diff, to its end.
local function example()
  local text = succeeds "cat CONTRIBUTING.md"
  return assert(text:match "\n```diff\n(.-)```\n", "CONTRIBUTING.md has no worked example")
end

describe("a field of the response codes", function()
  it("is the edits that CONTRIBUTING.md shows", function()
    folder.copy_project(copy)
    folder.write(copy .. "/field.diff", example())
    succeeds("cd %s && git apply --unidiff-zero field.diff", copy)
    succeeds("cd %s && make -s CFLAGS=-O0", copy)
    folder.write(copy .. "/ask.c", [[
#include "sipcause.h"
#include <stdio.h>
int main(void) {
    printf("%u %u\n", sipcause_status_find(486)->since, sipcause_status_find(404)->since);
}
]])
    assert.are.equal("3261 0\n",
      succeeds("cd %s && gcc -Ibuild/gen ask.c build/host/libsipcause.a -o ask && ./ask", copy))
  end)

  it("touches at most three files of code", function()
    local files = {}
    for file in example():gmatch "\n%+%+%+ b/(%S+)" do files[#files + 1] = file end
    expect.at_most(3 + 1, #files) -- and the row
    expect.contains(table.concat(files, " "), "spec/codes.lua")
  end)
end)

describe("an option that there is not", function()
  it("stops make, in a flag and in a variable", function()
    local said = fails "make -s dist-lib CFLAGS=-DSIPCAUSE_VENDOR_TYPO=0"
    expect.contains(said, "SIPCAUSE_VENDOR_TYPO: no such option of sipcause")
    expect.contains(fails "SIPCAUSE_VENDOR_TYPO=0 make -s dist-lib", "no such option of sipcause")
  end)
end)

teardown(function() folder.remove(scratch) end)

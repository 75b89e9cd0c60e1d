#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Vendors' codes in messages, in every shape that a spec can say, also those that no vendor has
-- yet: two made-up vendors in a copy, whose rows are all it takes. What is off stays unseen.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local succeeds = require "shell".succeeds

local scratch = folder.new()
local copy = scratch .. "/copy"

local HEAD = [[
-- SPDX-License-Identifier: MIT
source { "%s_page", "A page", "Codes", "https://example.com/codes", unchecked = "made up" }
vendor { unreleased, "%s", "%s" }
]]

local ACME = [[
space { "causes", key = token }
ending { "lost-line", "Line lost", 480, unstated, unavailable, retry_later, acme_page "Codes" }
ending { "b.7_x", "No tea", unstated, unstated, unavailable, retry_later, acme_page "Codes" }
ending { 17, "Busy", 486, unstated, busy, retry_later, acme_page "Codes" }
space { "numbers", key = number }
code { 4711, "line_cut", inferred(503), unstated, unavailable, retry_later, acme_page "Codes" }
header { "X-Acme",    first_word,   "causes",  acme_page "Codes" }
header { "X-Acme-No", first_number, "numbers", acme_page "Codes" }
header { "X-Cause",   whole,        "causes",  acme_page "Codes", named = true }
header { "x!%*_+'`~.-",  last_word, "causes",  acme_page "Codes" }
status { first_word,  "causes", acme_page "Codes", named = true }
status { last_word,   "causes", acme_page "Codes" }
column { "acme_code", "causes", acme_page "Codes" }
column { "Code", "causes", acme_page "Codes", named = true }
column { "number", "numbers", acme_page "Codes" }
reason_text { last_word, "causes", acme_page "Codes" }
reason_text { whole,  "numbers", acme_page "Codes", named = true }
]]

local ACME_WORDS = [[
about { "acme", "causes" }
say { "lost-line", "Line lost", "The line was lost.", "Try again later." }
say { "b.7_x", "No tea", "There is no tea.", "Try again later." }
say { 17, "Busy", "The phone is in use.", "Try again later." }
about { "acme", "numbers" }
say { 4711, "Line cut", "Somebody cut the line.", "Try again later." }
]]

-- The same header, for who knows that it is not Acme's.
local OTHER = [[
space { "causes", key = token }
ending { "lost-line", "Line lost", 503, unstated, unavailable, retry_later, other_page "Codes" }
header { "X-Cause", whole, "causes", other_page "Codes", named = true }
column { "Code", "causes", other_page "Codes", named = true }
status { last_word, "causes", other_page "Codes" }
]]

local OTHER_WORDS = [[
about { "other", "causes" }
say { "lost-line", "Line lost", "The line was lost.", "Try again later." }
]]

local CASES = [[
- field "X-ACME" "lost-line; at=noon" acme causes "lost-line"
- field "X-Acme" "B.7_X," acme causes "b.7_x"
- field "X-Acme" "17" acme causes "17"
- field "X-Acme" "lost line" none
- field "X-Acme-No" "4711: cut" acme numbers "4711"
- field "X-Acme-No" "4711/2" acme numbers "4711"
- field "X-Acme-No" "4711a" none
- field "X-Acme-No" "47112" none
- field "X-Cause" "lost-line" none
acme field "X-Cause" " lost-line " acme causes "lost-line"
acme field "X-Cause" "lost-line;" none
other field "X-Cause" "lost-line" other causes "lost-line"
other field "X-Acme" "lost-line" none
- field "x!%*_+'`~.-" "it is a lost-line" acme causes "lost-line"
- field "X!%*_+'`~.-" "it is a lost-line" acme causes "lost-line"
- status 480 "Gone, lost-line" acme causes "lost-line"
- status 503 "Gone, lost-line" other causes "lost-line"
- status 404 "Gone, lost-line" none
- status 480 "No tea b.7_x" none
acme status 480 "No tea b.7_x" acme causes "b.7_x"
acme status 480 "lost-line, gone" acme causes "lost-line"
- status 480 "lost-line, gone" none
- column "ACME_Code" "LOST-LINE" acme causes "lost-line"
- column "acme_code" "Busy" acme causes "17"
- column "acme_code" "line_cut" none
- column "number" "LINE_CUT" acme numbers "4711"
- column "acme_code" " 17 " acme causes "17"
- column "acme_code" "17, 18" none
- column "acme_code" "" none
- column "acme_codes" "17" none
- column "number" "4711" acme numbers "4711"
- column "Code" "lost-line" none
acme column "Code" "lost-line" acme causes "lost-line"
other column "Code" "lost-line" other causes "lost-line"
other column "number" "4711" none
- field "number" "4711" none
- column "X-Acme" "lost-line" none
- reason "Q.850;cause=16;text=\"a lost-line\"" acme causes "lost-line"
- reason "SIP;cause=480;description=lost-line" acme causes "lost-line"
- reason "SIP;cause=480;text=\"\"" none
- reason "SIP;cause=480" none
- reason "SIP;cause=480;text=\"4711\"" none
acme reason "SIP;cause=480;text=\"4711\"" acme numbers "4711"
other reason "SIP;cause=480;text=\"lost-line\"" none
]]

local function add_vendor(id, title, rows, words)
  folder.write(("%s/spec/vendors/%s.lua"):format(copy, id), HEAD:format(id, id, title) .. rows)
  folder.write(("%s/spec/text/en/%s.lua"):format(copy, id), "-- SPDX-License-Identifier: MIT\n"
    .. words)
end

local SANE = "cd %s && gcc -std=c99 -g -O1 -fsanitize=address,undefined -Wall -Wextra -Werror "
  .. "-Ibuild/gen -Itests %s tests/test_evidence.c build/gen/sipcause.c -o test && ./test %s"

describe("vendors' codes in messages", function()
  lazy_setup(function()
    folder.copy_project(copy)
    add_vendor("acme", "Acme", ACME, ACME_WORDS)
    add_vendor("other", "Other", OTHER, OTHER_WORDS)
    folder.write(copy .. "/cases.txt", CASES)
    succeeds("cd %s && make -s build/gen/done", copy)
  end)

  it("are found in every shape", function()
    expect.lacks(succeeds(SANE, copy, "", "cases.txt"), "not ok")
    expect.lacks(succeeds(SANE, copy, "-DSIPCAUSE_ALL_VENDORS=1", "tests/evidence.txt"), "not ok")
  end)

  for _, flags in ipairs {
    "", "-DSIPCAUSE_HEADERS=0", "-DSIPCAUSE_VENDOR_TWILIO=1 -DSIPCAUSE_VENDOR_ACME=0",
    "-DSIPCAUSE_VENDOR_ACME=0 -DSIPCAUSE_VENDOR_OTHER=0",
  } do
    it("are those of the vendors that are on: " .. flags, function()
      for _, file in ipairs { "cases.txt", "tests/evidence.txt" } do
        expect.lacks(succeeds(SANE, copy, flags, file), "not ok")
      end
    end)
  end
end)

teardown(function() folder.remove(scratch) end)

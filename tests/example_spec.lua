#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- The example firmware, a phone and a gateway: what each says of its call log, on its board and, in
-- pieces of any size, on this machine; and what sipcause takes of it.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local needs = require "needs"
local shell = require "shell"

local it_with = needs.it_with(it, pending)
local succeeds = shell.succeeds
local scratch = folder.new()

local BOARD = "arm-none-eabi-gcc qemu-system-arm"
local SHARED = "tests/example/console.c tests/example/main.c tests/example/message.c"
local EXAMPLES = {
  { name = "phone", at = "tests/example", sources = "", kib = 26 },
  { name = "gateway", at = "tests/gateway", sources = SHARED, kib = 24 },
}

-- What it prints of its calls, and all with what it weighs.
local function printed(example)
  local transcript = folder.read(example.at .. "/transcript.txt")
  return assert(transcript:match("^(.*\n)\n")), transcript
end

local function on_its_board(example)
  local rows, transcript = printed(example)
  local function on_board(flags)
    return succeeds("OUT=%s CFLAGS='%s %s' tests/example/run %s", scratch, shell.WARNINGS, flags,
      example.name)
  end

  it_with(BOARD, "prints its transcript, and what it weighs", function()
    assert.are.equal(transcript, on_board "")
  end)

  it_with(BOARD, "loses nothing when its ring is full", function()
    assert.are.equal(rows, on_board("-DRING_SIZE=1u"):sub(1, #rows))
  end)

  it(("takes less than %d KiB of flash for sipcause, and no RAM"):format(example.kib), function()
    local flash, ram = transcript:match("\nof that, sipcause +(%d+) +(%d+)\n")
    expect.at_most(tonumber(flash), example.kib * 1024)
    assert.are.equal("0", ram)
  end)
end

-- Its program, and its log as it is on the wire, for this machine.
local function build(example, program, log)
  succeeds("gcc -std=c99 -g %s -fsanitize=address,undefined -fno-sanitize-recover=all -Idist "
    .. "-I%s -Itests/example -Itests/example/board "
    .. "-DSIPCAUSE_CONFIG_FILE='\"sipcause_choice.h\"' "
    .. "%s/*.c %s tests/example/board/host.c dist/sipcause.c -o %s",
    shell.WARNINGS, example.at, example.at, example.sources, program)
  local text = folder.read(example.at .. "/calls.log")
  folder.write(log, (("\n" .. text):gsub("\n#[^\n]*", "\n\3"):sub(2):gsub("\n", "\r\n")))
end

local function on_this_machine(example)
  local rows = printed(example)
  local program, log = scratch .. "/" .. example.name, scratch .. "/" .. example.name .. ".log"

  lazy_setup(function() build(example, program, log) end)

  it("says the same whatever the pieces", function()
    for piece = 1, 32 do
      assert.are.equal(rows, succeeds("PIECE=%d %s <%s", piece, program, log))
    end
  end)

  it("says nothing of a message that is not whole", function()
    for len = 0, #folder.read(log), 31 do
      local text = succeeds("head -c %d %s | %s", len, log, program)
      assert.are.equal(rows:sub(1, #text), text)
    end
  end)

  -- What a broken line brings: read by the sanitizers.
  for _, change in ipairs {
    "-d '\\r'", "-d '\\n'", "-d '\\3'", "-d ':'", "'0-9' '9'", "'\\r\\n' ' '", "'a-z' '\\0'",
    "'1' '\\377'", "'p' 't'",
  } do
    it("comes to no harm by tr " .. change, function()
      succeeds("tr %s <%s | %s", change, log, program)
    end)
  end
end

for _, example in ipairs(EXAMPLES) do
  describe("the " .. example.name .. " on its board", function() on_its_board(example) end)
  describe("the " .. example.name .. " on this machine", function() on_this_machine(example) end)
end

describe("the phone", function()
  it("is shown in the README as it is", function()
    local _, transcript = printed(EXAMPLES[1])
    local shown = folder.read "README.md":match("\n%$ make example\n(.-)\n```")
    for line in shown:gmatch("[^\n]+") do
      if line ~= "..." then expect.contains("\n" .. transcript, "\n" .. line .. "\n") end
    end
  end)
end)

-- What its README promises.
describe("the gateway", function()
  it("has no branch on an outcome, a response code or a cause", function()
    for _, file in ipairs { "gateway.c", "trunks.c", "sides.c" } do
      local source = folder.read("tests/gateway/" .. file)
      for _, word in ipairs { "switch", "SIPCAUSE_OUTCOME_", "SIPCAUSE_ACTION_", "code [=<>!]=",
        "q850 [=<>!]= [1-9]" } do
        assert.is_nil(source:find(word), file .. " has " .. word)
      end
    end
  end)
end)

teardown(function() folder.remove(scratch) end)

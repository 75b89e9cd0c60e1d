#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- The example firmware: what it says of its call log, on its board and, in pieces of any size, on
-- this machine; and what sipcause takes of it.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local needs = require "needs"
local shell = require "shell"

local it_with = needs.it_with(it, pending)
local succeeds = shell.succeeds
local scratch = folder.new()

local transcript = folder.read "tests/example/transcript.txt"
local rows = assert(transcript:match("^(.-\n)\n"))

describe("the example on its board", function()
  local BOARD = "arm-none-eabi-gcc qemu-system-arm"
  local function on_board(flags)
    return succeeds("OUT=%s CFLAGS='%s %s' tests/example/run", scratch, shell.WARNINGS, flags)
  end

  it_with(BOARD, "prints its transcript, and what it weighs", function()
    assert.are.equal(transcript, on_board "")
  end)

  it_with(BOARD, "loses nothing when its ring is full", function()
    assert.are.equal(rows, on_board("-DRING_SIZE=1u"):sub(1, #rows))
  end)

  it("takes less than 14 KiB of flash for sipcause, and no RAM", function()
    local flash, ram = transcript:match("\nof that, sipcause +(%d+) +(%d+)\n")
    expect.at_most(tonumber(flash), 14 * 1024)
    assert.are.equal("0", ram)
  end)

  it("is shown in the README as it is", function()
    local shown = folder.read "README.md":match("\n%$ make example\n(.-)\n```")
    for line in shown:gmatch("[^\n]+") do
      if line ~= "..." then expect.contains("\n" .. transcript, "\n" .. line .. "\n") end
    end
  end)
end)

describe("the example on this machine", function()
  local phone, log = scratch .. "/phone", scratch .. "/log"

  lazy_setup(function()
    succeeds("gcc -std=c99 -g %s -fsanitize=address,undefined -fno-sanitize-recover=all -Idist "
      .. "-Itests/example -Itests/example/board -DSIPCAUSE_CONFIG_FILE='\"sipcause_choice.h\"' "
      .. "tests/example/*.c tests/example/board/host.c dist/sipcause.c -o %s",
      shell.WARNINGS, phone)
    folder.write(log, (folder.read "tests/example/calls.log":gsub("\n", "\r\n")))
  end)

  it("says the same whatever the pieces", function()
    for piece = 1, 32 do
      assert.are.equal(rows, succeeds("PIECE=%d %s <%s", piece, phone, log))
    end
  end)

  it("says nothing of a message that is not whole", function()
    for len = 0, #folder.read(log), 31 do
      local text = succeeds("head -c %d %s | %s", len, log, phone)
      assert.are.equal(rows:sub(1, #text), text)
    end
  end)

  -- What a broken line brings: read by the sanitizers.
  for _, change in ipairs {
    "-d '\\r'", "-d '\\n'", "-d ':'", "'0-9' '9'", "'\\r\\n' ' '", "'a-z' '\\0'", "'1' '\\377'",
  } do
    it("comes to no harm by tr " .. change, function()
      succeeds("tr %s <%s | %s", change, log, phone)
    end)
  end
end)

teardown(function() folder.remove(scratch) end)

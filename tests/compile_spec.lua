#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- The library compiles without a warning, whatever the compiler, and C++ takes its header.

package.path = "tests/?.lua;" .. package.path
local folder = require "folder"
local needs = require "needs"
local shell = require "shell"

local it_with = needs.it_with(it, pending)
local succeeds = shell.succeeds
local scratch = folder.new()

describe("dist/ compiles without a warning:", function()
  for _, compiler in ipairs { "gcc", "clang" } do
    for _, level in ipairs { "-O0", "-Os", "-O2" } do
      it_with(compiler, compiler .. " " .. level, function()
        local command = "%s -std=c99 %s %s -ffreestanding -c dist/sipcause.c -o %s/o.o"
        assert.are.equal("", succeeds(command, compiler, shell.WARNINGS, level, scratch))
      end)
    end
  end
end)

describe("C++ takes the header without a warning, and its programs link:", function()
  lazy_setup(function()
    succeeds("gcc -std=c99 -c dist/sipcause.c -o %s/sipcause.o", scratch)
    folder.write(scratch .. "/user.cc",
      '#include "sipcause.h"\nint main() { return sipcause_status_find(486)->code != 486; }\n')
  end)

  for _, standard in ipairs { "c++98", "c++11", "c++20" } do
    it_with("g++", standard, function()
      local more = standard == "c++98" and "-Wno-long-long" or "-Wold-style-cast"
      assert.are.equal("", succeeds("g++ -std=%s -Wall -Wextra -Wpedantic -Wconversion -Wshadow %s "
        .. "-Werror -Idist %s/user.cc %s/sipcause.o -o %s/user && %s/user", standard, more, scratch,
        scratch, scratch, scratch))
    end)
  end
end)

teardown(function() folder.remove(scratch) end)

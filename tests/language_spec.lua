#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Texts in a language that has more than ASCII, and in another language.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local shell = require "shell"

local succeeds = shell.succeeds
local scratch = folder.new()
local copy = scratch .. "/copy"

local INCLUDES = '#include "sipcause.h"\n#include <stdio.h>\n'

-- Makes the library out of the copy's spec, then builds and runs a program that asks for texts.
local function answer(name, program, flags)
  succeeds("cd %s && make -s build/gen/done", copy)
  folder.write(copy .. "/" .. name .. ".c", INCLUDES .. program)
  return succeeds("cd %s && gcc -std=c99 %s %s -Ibuild/gen %s.c build/gen/sipcause.c -o %s && ./%s",
    copy, shell.WARNINGS, flags, name, name, name)
end

-- Prints one text in a buffer of every size.
local CUT = [[
int main(void) {
    char buffer[64];
    for (size_t size = 1; size < sizeof buffer; size++) {
        sipcause_status_text(sipcause_status_find(180), SIPCAUSE_MEANING, buffer, size);
        puts(buffer);
    }
}
]]

describe("a language with more than ASCII", function()
  it("has its texts cut between characters, never within", function()
    folder.copy_project(copy)
    succeeds("cd %s && sed -i '/^say { 180,/s/The called[^.]*/Größe: 5 € für 𝄞 und 한글/' "
      .. "spec/text/en/sip.lua", copy)
    local seen, last = 0, ""
    for line in answer("cut", CUT, ""):gmatch("([^\n]*)\n") do
      assert.is_not_nil(utf8.len(line), line)
      assert.are.equal(last, line:sub(1, #last))
      seen, last = seen + 1, line
    end
    assert.are.equal(63, seen)
    assert.are.equal("Größe: 5 € für 𝄞 und 한글.", last)
  end)
end)

local ESPERANTO = [[
-- SPDX-License-Identifier: MIT
about { "sip" }
say { 486, "Okupata", "La alvokita telefono estas ĵus uzata.", "Revoku poste." }
]]

local SAY = [[
int main(void) {
    char buffer[64];
    sipcause_status_text(sipcause_status_find(486), SIPCAUSE_DISPLAY, buffer, sizeof buffer);
    puts(buffer);
    sipcause_status_text(sipcause_status_find(600), SIPCAUSE_DISPLAY, buffer, sizeof buffer);
    puts(buffer);
}
]]

describe("another language", function()
  it("is chosen when compiling, and says in English what it has not", function()
    folder.copy_project(copy)
    local _, count = folder.read("spec/text/languages.lua"):gsub("\nlanguage ", "")
    succeeds("echo 'language { %d, \"eo\", \"Esperanto\" }' >>%s/spec/text/languages.lua",
      count + 1, copy)
    folder.write(copy .. "/spec/text/eo/sip.lua", ESPERANTO)
    local english = answer("say", SAY, "-DSIPCAUSE_TEXT=SIPCAUSE_TEXT_EN")
    expect.matches(english, "^Busy\n")
    assert.are.equal("Okupata" .. english:match("\n.*"),
      answer("say", SAY, "-DSIPCAUSE_TEXT=SIPCAUSE_TEXT_EO"))
  end)
end)

teardown(function() folder.remove(scratch) end)

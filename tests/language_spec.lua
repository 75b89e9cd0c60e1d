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

local TEXT = "Größe: 5 € für 𝄞, und 한글."

-- Where a word ends before place `at` of the text: no blank, and no mark behind the word.
local function ends_word(at)
  return TEXT:find("^[^ ,;] ", at) ~= nil or TEXT:find("^[^ ,;][,;] ", at) ~= nil
end

-- What a cut leaves, in a buffer of `size` bytes.
local function check_cut(line, ellipsis, size)
  assert.is_not_nil(utf8.len(line), line)
  if #TEXT < size then return assert.are.equal(TEXT, line) end
  assert.is_true(#line < size)
  local kept = line:sub(-#ellipsis) == ellipsis and line:sub(1, -1 - #ellipsis) or line
  assert.are.equal(TEXT:sub(1, #kept), kept)
  if size > #"Größe:" + #ellipsis then -- its first word fits
    assert.are.equal(kept .. ellipsis, line)
    assert.is_true(ends_word(#kept), line)
  end
end

local LANGUAGE = 'language { 1, "en", "English", ellipsis = "..." }'

describe("a language with more than ASCII", function()
  for _, ellipsis in ipairs { "...", "…", "" } do
    local name = "has its texts cut behind words, not within characters, with '" .. ellipsis .. "'"
    it(name, function()
      folder.copy_project(copy)
      succeeds("cd %s && sed -i '/^say { 180,/s/The called[^\"]*/%s/' "
        .. "spec/text/en/sip.lua", copy, TEXT)
      local languages = folder.read(copy .. "/spec/text/languages.lua")
      local own = ellipsis ~= "" and (', ellipsis = "%s"'):format(ellipsis) or ""
      local at, last = languages:find(LANGUAGE, 1, true)
      folder.write(copy .. "/spec/text/languages.lua", languages:sub(1, at - 1)
        .. ('language { 1, "en", "English"%s }'):format(own) .. languages:sub(last + 1))
      local size = 0
      for line in answer("cut", CUT, ""):gmatch("([^\n]*)\n") do
        size = size + 1
        check_cut(line, ellipsis, size)
      end
      assert.are.equal(63, size)
    end)
  end
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

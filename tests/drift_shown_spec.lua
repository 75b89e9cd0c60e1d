#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- What of a page, a path or an argument reaches a terminal or a shell: text that is shown, and
-- never a control that a terminal obeys or a command that a shell runs.

package.path = "gen/?.lua;tests/?.lua;" .. package.path
local drift_folder = require "drift_folder"
local folder = require "folder"
local json = require "dkjson"
local printable = require "common.printable"
local shell = require "shell"

local run, root = drift_folder.run, drift_folder.root
local PLIVO = drift_folder.case "plivo, Markdown"

describe("a text that is shown", function()
  for text, due in pairs {
    ["plain, 'quoted' \\ \u{e9}\u{2192}\u{1d11e}"] = "plain, 'quoted' \\ \u{e9}\u{2192}\u{1d11e}",
    ["\27[2J\7\r\n\t\0\127"] = "\\x1b[2J\\x07\\x0d\\x0a\\x09\\x00\\x7f",
    ["\u{80}\u{9b}\u{9f}\u{a0}"] = "\\u{0080}\\u{009b}\\u{009f}\u{a0}",
    ["\x80\x9b\xff\xc2"] = "\\x80\\x9b\\xff\\xc2", -- no UTF-8: C1 controls of one byte
    ["\u{61c}\u{200e}\u{200f}"] = "\\u{061c}\\u{200e}\\u{200f}",
    ["\u{202a}\u{202e}\u{2066}\u{2069}"] = "\\u{202a}\\u{202e}\\u{2066}\\u{2069}",
    ["\u{2028}\u{2029}\u{2027}\u{202f}\u{2065}"] = "\\u{2028}\\u{2029}\u{2027}\u{202f}\u{2065}",
    ["\xc0\x9b\xe0\x80\x9b\xed\xa0\x80"] = "\\xc0\\x9b\\xe0\\x80\\x9b\\xed\\xa0\\x80",
    ["\xf4\x90\x80\x80\xf0\x80\x80\x80"] = "\\xf4\\x90\\x80\\x80\\xf0\\x80\\x80\\x80",
  } do
    it("is " .. due, function() assert.are.equal(due, printable(text)) end)
  end
end)

local NASTY = "a\27[31m\u{202e}\u{9b}\x9bz.md"
local SHOWN = "a\\x1b[31m\\u{202e}\\u{009b}\\x9bz.md"

-- A folder with a page of a nasty name; the command that tells its drift.
local function nasty_folder(options)
  local dir = drift_folder.begin(PLIVO)
  folder.write(dir .. "/" .. NASTY, (drift_folder.part(PLIVO, "after")))
  local command = "cd %s && lua5.4 %s/gen/drift.lua plivo a*z.md %s"
  return dir, command:format(dir, root, options or "")
end

-- What a command prints at a terminal.
local function at_terminal(dir, command)
  folder.write(dir .. "/command", command)
  return shell.succeeds("script -qc 'sh %s/command' /dev/null </dev/null", dir)
end

local function has_controls(text)
  return text:gsub("\27%[%d+m", ""):gsub("\r\n", "\n"):gsub("\n", ""):find "[\0-\31\127-\255]"
end

describe("a page with a nasty name", function()
  it("is shown in a report at a terminal", function()
    local dir, command = nasty_folder "--color always"
    local said = at_terminal(dir, command)
    assert.is_truthy(said:find("codes\27[0m: " .. SHOWN .. ", against what was", 1, true), said)
    assert.is_truthy(said:find(SHOWN .. ":39 ", 1, true), said)
    assert.is_nil(has_controls(said))
    folder.remove(dir)
  end)
  it("keeps its bytes in a report that goes elsewhere", function()
    local dir, command = nasty_folder()
    assert.is_truthy(run("%s", command):find(NASTY .. ":39 ", 1, true))
    folder.remove(dir)
  end)
  it("is valid JSON, and shown at a terminal", function()
    local dir, command = nasty_folder "--json"
    local answer = json.decode(run("%s", command))
    assert.are.same({ { SHOWN }, SHOWN }, { answer.documents, answer.drift[1].document })
    assert.is_nil(has_controls(at_terminal(dir, command)))
    folder.remove(dir)
  end)
  it("is shown where it is not read", function()
    local dir, command = nasty_folder()
    folder.write(dir .. "/" .. NASTY, "no page\n")
    local said = run("%s", command)
    assert.is_truthy(said:find("^drift: " .. SHOWN:gsub("%p", "%%%0") .. ":1: a table"), said)
    folder.remove(dir)
  end)
end)

describe("an argument with controls is shown:", function()
  for _, arguments in ipairs {
    '"$C" README.md', 'plivo "$C"', 'plivo README.md --spec "$C"', 'plivo README.md --read "$C"',
    '"--$C" README.md plivo',
  } do
    it(arguments, function()
      local command = "C=$(printf '\\033[2Jx\\302\\233\\233') && lua5.4 gen/drift.lua " .. arguments
      local said, status = run("%s", command)
      assert.is_true(status == 2 or status == 3, said)
      assert.is_truthy(said:find("\\x1b[2Jx\\u{009b}\\x9b", 1, true), said)
      assert.is_nil(has_controls(said), said)
    end)
  end
end)

describe("a folder of the spec with controls in its name", function()
  it("is shown in a complaint about a row", function()
    local dir, path = drift_folder.begin(PLIVO)
    folder.write(path, "code {}\n")
    local spec = "s\27[2Jpec"
    shell.succeeds("cd %s && mv spec '%s'", dir, spec)
    local said, status = drift_folder.command(dir, "plivo", "before.md", "--spec s*pec")
    assert.are.equal(3, status)
    assert.is_truthy(said:find("s\\x1b[2Jpec/vendors/plivo.lua:1: ", 1, true), said)
    folder.remove(dir)
  end)
end)

-- ---- make drift ----

local function check_make(others, variable, value)
  local quoted = "'" .. (variable .. "=" .. value):gsub("'", "'\\''") .. "'"
  local said, status = run("make -s drift %s %s", others, quoted)
  assert.are.equal(2, status, said) -- make's own
  assert.is_truthy(said:find(printable(value), 1, true), said)
  assert.is_nil(io.open "PWNED")
end

local attack = "x'; touch PWNED; $(touch PWNED) $(shell touch PWNED) `touch PWNED` \""

describe("make registry runs nothing of:", function()
  for _, from in ipairs { attack, "--apply", "*", "$(shell touch PWNED)", "\\" } do
    it("FROM=" .. from, function()
      local said, status = run("make -s registry %s", "'FROM=" .. from:gsub("'", "'\\''") .. "'")
      assert.are.equal(2, status, said)
      assert.is_truthy(said:find ": No such file or directory", said)
      assert.is_nil(io.open "PWNED")
    end)
  end
end)

describe("make drift takes as it is, and runs nothing of:", function()
  for others, variable in pairs {
    ["DOC=x"] = "VENDOR", ["VENDOR=plivo"] = "DOC", ["VENDOR=plivo DOC=README.md"] = "READ",
  } do
    it(variable .. "=" .. attack, function() check_make(others, variable, attack) end)
  end
  for _, name in ipairs {
    "it's.md", "$(shell touch PWNED)", "a $b $$c", "two  blanks", "--apply", "-x", "#no comment",
    "\\",
  } do
    it("DOC=" .. name, function() check_make("VENDOR=plivo", "DOC", name) end)
  end
end)

teardown(drift_folder.remove)

#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- `make vendor`: a new vendor out of a page of its codes, step by step as CONTRIBUTING.md tells it,
-- in a copy of the project; pages in every form; and what it does not take.

package.path = "gen/?.lua;tests/?.lua;" .. package.path
local files = require "common.files"
local folder = require "folder"
local shell = require "shell"

local root = assert(os.getenv "PWD")

local function run(...)
  local text, _, status = shell.run(...)
  return text, status
end

-- ---- The way that CONTRIBUTING.md tells ----

local PAGE = [[
# Acme, how calls end

## Calls that were not taken

| Code | SIP status | Meaning       | What to do      |
| ---- | ---------- | ------------- | --------------- |
| A1   | 486        | Line busy     | Call once more. |
| A2   | -          | Number barred | Ask us.         |
]]

-- What a person does in an editor.
local EDITOR = [[#!/bin/sh
judged="unstated, busy, retry_later,"
barred="inferred(403), unstated, blocked, contact_provider,"
about='"How its calls end", "https:\/\/acme.example\/codes",'
sed -i "/^ending { \"A1\"/s/undecided, *undecided, *undecided,/$judged/
  /^ending { \"A2\"/s/undecided, *undecided, *undecided, *undecided,/$barred/
  /^source/s/undecided, *undecided,/$about/" "$1"
sed -i '/"A1"/s/undecided.*}/"Line busy", "The line is in use.", "Try again later." }/
  /"A2"/s/undecided.*}/"Number barred", "Acme calls nobody there.", "Ask Acme about it." }/' "$2"
]]

-- What each step has to say; one that fails ends with make's own 2.
local DUE = {
  [2] = { "read as a table of Code | SIP status | Meaning | What to do\n", "wrote spec/" },
  [3] = {
    "acme.lua:%d+: about, address are undecided",
    "acme.lua:%d+: initiator, outcome, action are undecided; the nearest: ",
    "text/en/acme.lua:%d+: display, meaning, advice are undecided",
  },
}
local FAILS = { [3] = true }

-- What there is in the end.
local KNOWN = {
  ["build/sipcause explain acme A1"] = "^acme A1 Line busy\n  The line is in use.",
  ["build/sipcause explain acme 'Number barred'"] = "^acme A2 ",
  ["lua5.4 gen/drift.lua acme page.md"] = "\n2 records read, no drift.\n$",
  ["cat spec/headings/acme.txt"] = "\nCalls that were not taken  Calls that were not taken\n$",
}

local text = assert(files.read "CONTRIBUTING.md"):match "\n## A vendor\n(.-)\n## "
local steps = {}
for step in text:gmatch "\n    (%S[^\n]*)" do steps[#steps + 1] = step:match "^(.-)%s*#.*$" end
local home, copy = folder.new(), folder.new()

local function in_copy(step)
  local command = "cd %s && HOME=%s EDITOR=%s/editor && export HOME EDITOR && %s"
  return run(command, copy, home, home, step)
end

local function finds(said, due)
  return said:find(due, 1, true) or pcall(string.find, said, due) and said:find(due)
end

describe("the way to a new vendor in CONTRIBUTING.md", function()
  it("begins with a checkout and a page", function()
    assert.are.equal(5, #steps)
    shell.succeeds("git ls-files -z --cached --others --exclude-standard | "
      .. "xargs -0 cp --parents -t %s", copy)
    folder.write(home .. "/Downloads/codes.md", PAGE)
    folder.write(home .. "/editor", EDITOR)
    shell.succeeds("chmod +x %s/editor", home)
  end)

  for i, step in ipairs(steps) do
    it("runs: " .. step, function()
      local said, status = in_copy(step)
      for _, due in ipairs(DUE[i] or {}) do assert.is_truthy(finds(said, due), said) end
      assert.are.equal(FAILS[i] and 2 or 0, status, said)
    end)
  end

  it("ends with a library that knows the vendor", function()
    local said, status = in_copy "tests/verify && make -s"
    assert.are.equal(0, status, said)
    for command, due in pairs(KNOWN) do
      local answer = in_copy(command)
      assert.is_truthy(answer:find(due), command .. ": " .. answer)
    end
    folder.remove(copy)
    folder.remove(home)
  end)
end)

-- ---- Every form, and what is not taken ----

-- A folder with a copy of the spec.
local function new_folder(page)
  local dir = folder.new()
  shell.succeeds("cp -r spec %s", dir)
  if page then folder.write(dir .. "/page", page) end
  return dir
end

local function draft(dir, arguments)
  return run("cd %s && lua5.4 %s/gen/drift.lua --draft %s", dir, root, arguments)
end

describe("a vendor is drafted from", function()
  for form, page in pairs {
    ["table { \"codes\", \"Id | Name\", \"{keys} | {name}\" }"] =
      "<table><tr><th>Id</th><th>Name</th></tr><tr><td>7</td><td>One</td></tr>"
      .. "<tr><td>8</td><td>Two</td></tr></table>\n",
    ["heading { \"codes\", \"{key} {sip} {name}\" }"] =
      "# Codes\n\n## 7001 486 One\n\nIt is one.\n\n## 7002 404 Two\n\nIt is two.\n\n# End\n",
    ["item { \"codes\", \"{keys} - {words}\" }"] =
      "# Codes\n\n- `one-busy` - It is one.\n- `two.gone` - It is two.\n\nEnd\n",
    ["page { acme, form = json }"] =
      '{ "codes": [ { "code": 7, "message": "One" }, { "code": 8, "message": "Two" } ] }\n',
    ["page { acme, form = enums }"] = "enum Ends {\n  ONE = 7, // It is one.\n  TWO = 8,\n};\n",
    ["page { acme, form = sql }"] =
      "INSERT INTO ends (id, name) VALUES (7, 'One'), (8, 'Two');\n",
    ["page { acme, form = rst }"] =
      "Codes\n=====\n\n==  ====\nId  Name\n==  ====\n7   One\n8   Two\n==  ====\n\nEnd\n",
  } do
    it(form, function()
      local dir = new_folder(page)
      local said, status = draft(dir, "acme page --read 2026-12-01")
      assert.are.equal(0, status, said)
      local described = assert(files.read(dir .. "/spec/pages/acme.lua"))
      assert.is_truthy(described:find(form, 1, true), described)
      said, status = run("cd %s && lua5.4 %s/gen/drift.lua acme page", dir, root)
      assert.are.equal(0, status, said)
      assert.is_truthy(said:find "\n2 records read, no drift", said)
      folder.remove(dir)
    end)
  end
end)

local TABLE = "| Code | Name |\n|---|---|\n| 7 | One |\n| 8 | Two |\n\nEnd\n"

describe("no vendor is drafted, and nothing is written, where", function()
  for what, one in pairs {
    ["it is there already"] = {
      "plivo page", 1, "spec/%a+/[%a/]*plivo.lua: is there already", TABLE,
    },
    ["its name is none"] = { "Acme page", 2, "'Acme' must be a lower%-case word", TABLE },
    ["the shape is none"] = { "acme page --shape tree", 2, "'tree' is no shape; ", TABLE },
    ["the page has no codes"] = {
      "acme page", 2, "page:1: nothing in it is like a list of codes; ", "# Words\n\nNo more.\n",
    },
    ["the page is not of the shape"] = {
      "acme page --shape json", 2, "page:1: the file is cut off, or this is no JSON", TABLE,
    },
    ["the page is cut off"] = {
      "acme page", 2, "page:4: a row of 1 cells in a table of 2 columns",
      (TABLE:gsub("Two.*", "")),
    },
    ["a key stands twice"] = {
      "acme page --shape heading", 2, "page:5: 7 is already on line 1",
      "## 7 One\n\nIt is.\n\n## 7 Two\n\nIt is.\n\n# End\n",
    },
    ["the page cannot be read"] = { "acme other", 3, "other: No such file or directory" },
    ["the spec is broken"] = { "acme page", 3, "mend the spec first", TABLE, "nonsense {}\n" },
  } do
    it(what, function()
      local dir = new_folder(one[4])
      if one[5] then folder.write(dir .. "/spec/media.lua", one[5]) end
      local before = run("cd %s && find spec -type f | xargs cksum", dir)
      local said, status = draft(dir, one[1])
      assert.are.equal(one[2], status, said)
      assert.is_truthy(said:find("drift: " .. one[3]), said)
      assert.are.equal(before, (run("cd %s && find spec -type f | xargs cksum", dir)))
      folder.remove(dir)
    end)
  end
end)

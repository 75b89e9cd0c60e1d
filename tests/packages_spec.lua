#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Runs tests/packages.md: programs that use dist/ from outside, as a firmware does.
--
-- A case is a folder with the files of its blocks, main.c and third_party/sipcause, a copy of dist/. Its
-- `sh` block builds, its `run` block must print what the library knows without DIDWW. Then all of it
-- again without the lines that name DIDWW: now it must know DIDWW, too.

package.path = "tests/?.lua;" .. package.path
local cases = require "cases"
local folder = require "folder"

local here = assert(os.getenv("PWD"))
local scratch = folder.new()

local LEAN = [[
486: Busy Here
plivo 4120: destination_invalid
didww 480 Metered channels capacity exceeded: unknown
SIPCAUSE_VENDOR_DIDWW: 0
]]
local FULL = LEAN:gsub("unknown", "Metered channels capacity exceeded"):gsub("0\n$", "1\n")

-- The blocks of dist/README.md, by language and heading.
local readme = {}
for _, case in ipairs(cases.read("dist/README.md", 3)) do
  for language, text in pairs(case.blocks) do readme[language .. " of " .. case.name] = text end
end

local used = {}

-- A block with each line "README: ..." replaced by what dist/README.md says there.
local function with_readme(text)
  return (text:gsub("README: ([^\n]+)\n", function(name)
    used[name] = true
    return assert(readme[name], "dist/README.md has no " .. name)
  end))
end

local function without_didww(text)
  return (text:gsub("[^\n]*\n", function(line) return line:lower():find("didww", 1, true) and "" or line end))
end

-- Runs a script in a folder; returns what it printed, and whether it went well.
local function run(dir, script)
  folder.write(dir .. "/script", script)
  local pipe = assert(io.popen(("cd %s && export ROOT=%s && STANDINS=$ROOT/tests/packages VERSION=%s sh -eu script 2>&1 </dev/null")
    :format(dir, here, io.open("VERSION"):read("l"))))
  local text = pipe:read("a")
  return text, (pipe:close()) == true
end

-- Builds and runs a case, its blocks changed by `change`.
local function build(case, dir, change)
  assert(os.execute(("mkdir -p %s/third_party && cp -r dist %s/third_party/sipcause && cp tests/packages/main.c %s/")
    :format(dir, dir, dir)))
  local blocks = {}
  for _, name in ipairs(case.order) do
    blocks[name] = change(with_readme(case.blocks[name]))
    if name:find("[./]") or name == "Makefile" then folder.write(dir .. "/" .. name, blocks[name]) end
  end
  local said, good = run(dir, blocks.sh)
  assert.is_true(good, said)
  return (run(dir, blocks.run))
end

describe("packages.md:", function()
  for i, case in ipairs(cases.read "tests/packages.md") do
    it(case.name, function()
      local dir = ("%s/%d"):format(scratch, i)
      assert.are.equal(case.blocks.lean or LEAN, build(case, dir .. "/lean", function(text) return text end))
      assert.are.equal(case.blocks.full or FULL, build(case, dir .. "/full", without_didww))
    end)
  end
  it("uses every block of dist/README.md", function()
    for name in pairs(readme) do assert.is_true(used[name], name) end
    assert.is_truthy(next(readme))
  end)
end)

teardown(function() folder.remove(scratch) end)

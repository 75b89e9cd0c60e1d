#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- What `drift --apply` leaves when it is stopped: killed at any step, out of disk, beside another
-- one, at a fault of its own. Every file is as it was or as it is to be, and running it again
-- finishes.

package.path = "gen/?.lua;tests/?.lua;" .. package.path
local drift_folder = require "drift_folder"
local files = require "common.files"
local folder = require "folder"
local shell = require "shell"

local run, root = drift_folder.run, drift_folder.root
local PLIVO = drift_folder.case "plivo, Markdown"

local CHANGELOG = "# Changelog\n\n## 0.2.0 (unreleased)\n\nFacts\n- older\n"
local TOUCHED = {
  "CHANGELOG.md", "spec/headings/zentrunk.txt", "spec/sources.lua", "spec/vendors/plivo.lua",
}

-- A folder with a page that changed, and a changelog.
local function new_folder(case)
  local dir, _, vendor, name = drift_folder.change(case or PLIVO)
  folder.write(dir .. "/CHANGELOG.md", CHANGELOG)
  return dir, vendor, name
end

-- The command line that takes the page over; `before` is Lua that is run first.
local function applying(dir, before)
  local command = "cd %s && LUA_INIT='%s' lua5.4 %s/gen/drift.lua plivo after.md --apply "
    .. "--read 2026-12-01 --changelog CHANGELOG.md --color never"
  return command:format(dir, before or "", root)
end

local function texts_of(dir)
  local texts = {}
  for i, path in ipairs(TOUCHED) do texts[i] = files.read(dir .. "/" .. path) end
  return texts
end

-- Files that do not belong there.
local function litter(dir) return (run("cd %s && find . -name '*.new' -o -name '*.lua.*'", dir)) end

-- What the files are when nobody stops it.
local function finished()
  local dir = new_folder()
  shell.succeeds("%s", applying(dir))
  local texts = texts_of(dir)
  folder.remove(dir)
  return texts
end

local FINISHED = finished()

local function check_finishes(dir)
  local said, status = run("%s", applying(dir))
  assert.are.equal(0, status, said)
  assert.are.same(FINISHED, texts_of(dir))
  assert.are.equal("", litter(dir))
end

-- ---- Killed ----

-- Ends the program, as a kill does, at the step of that number: whatever it does to a file is one.
local KILL = [[
local left = %d
local function step(f, is_one)
  return function(...)
    if not is_one or is_one(...) then left = left - 1 end
    if left == 0 then os.exit(137) end
    return f(...)
  end
end
os.rename, os.remove = step(os.rename), step(os.remove)
io.open = step(io.open, function(_, mode) return mode ~= "rb" end)
]]

local function check_kill(step)
  local dir = new_folder()
  local old = texts_of(dir)
  local said, status = run("%s", applying(dir, KILL:format(step)))
  assert.is_truthy(status == 137 or status == 0, said)
  for i, text in ipairs(texts_of(dir)) do
    assert.is_true(text == old[i] or text == FINISHED[i], TOUCHED[i])
  end
  check_finishes(dir)
  folder.remove(dir)
  return status == 137
end

describe("drift --apply, killed", function()
  it("at any step, leaves whole files, and the next one finishes", function()
    local step = 1
    while check_kill(step) do step = step + 1 end
    assert.are.equal(2 * #TOUCHED + 1 + 1, step) -- the lock, a file beside each, four names
  end)
end)

-- ---- Out of disk, or kept from writing ----

-- It ends with status 3 and says this; all files are as they were.
local function check_refuses(dir, command, due)
  local old = texts_of(dir)
  local said, status = run("%s", command)
  assert.are.equal(3, status, said)
  assert.is_truthy(said:find("drift: " .. due, 1, true), said)
  assert.are.same(old, texts_of(dir))
  assert.are.equal("", litter(dir))
end

describe("drift --apply on a full disk", function()
  for _, path in ipairs(TOUCHED) do
    it("changes nothing, whichever file finds no room: " .. path, function()
      local dir = new_folder()
      local full = ([[local open = io.open
        io.open = function(path, mode)
          local name = path:find("%s.", 1, true) and "/dev/full"
          return open(mode == "wb" and name or path, mode)
        end]]):format(path)
      check_refuses(dir, applying(dir, full), path .. ": cannot be written")
      check_finishes(dir)
      folder.remove(dir)
    end)
  end

  it("changes nothing when it is killed for that", function()
    local dir = new_folder()
    local old = texts_of(dir)
    local _, status = run("ulimit -f 1; %s", applying(dir))
    assert.is_true(status > 4)
    assert.are.same(old, texts_of(dir))
    check_finishes(dir)
    folder.remove(dir)
  end)
end)

describe("drift --apply refuses", function()
  local function refuses(change, due)
    local dir = new_folder()
    shell.succeeds("cd %s && %s", dir, change)
    check_refuses(dir, applying(dir), due)
    folder.remove(dir)
  end
  it("a changelog that is not there", function()
    refuses("rm CHANGELOG.md", "CHANGELOG.md: No such file or directory; nothing was written")
  end)
  it("a changelog that is a folder", function()
    local change = "rm CHANGELOG.md && mkdir CHANGELOG.md"
    refuses(change, "CHANGELOG.md: cannot be read; nothing was written")
  end)
  it("a changelog without a release", function()
    local due = "CHANGELOG.md: has no section of a release, '## ...'; nothing was written"
    refuses("echo x >CHANGELOG.md", due)
  end)
  it("headings that are not there", function()
    local path = "spec/headings/zentrunk.txt"
    refuses("rm " .. path, path .. ": No such file or directory; nothing was written")
  end)
  for _, path in ipairs(TOUCHED) do
    it("a symbolic link: " .. path, function()
      refuses(("mv %s real && ln -s $PWD/real %s"):format(path, path),
        path .. ": is a symbolic link, which is not written to; run this again")
    end)
  end
end)

describe("drift --apply writes beside a file", function()
  it("under a name that nobody can lay a link at, and tidies up after a kill", function()
    local dir = new_folder()
    local path = dir .. "/spec/vendors/plivo.lua"
    folder.write(path .. ".0123456789abcdef.new", "left")
    shell.succeeds("cd %s && echo mine >victim && ln -s $PWD/victim %s.new", dir, path)
    shell.succeeds("%s", applying(dir))
    assert.are.equal("mine\n", files.read(dir .. "/victim"))
    assert.are.equal("./spec/vendors/plivo.lua.new\n", litter(dir))
    assert.are.same(FINISHED, texts_of(dir))
    folder.remove(dir)
  end)
end)

-- ---- Two at once ----

describe("drift --apply beside another", function()
  it("waits for nobody, and leaves all to the other", function()
    local dir = new_folder()
    local hold = [[cd %s && lua5.4 -e '
      local file = io.open("spec/vocabulary.lua", "r+b")
      assert(require "lfs".lock(file, "w"))
      os.exit(select(3, os.execute(os.getenv "COMMAND")))']]
    local command = "COMMAND=\"" .. applying(dir):gsub("'", "") .. "\"; export COMMAND; "
    check_refuses(dir, command .. hold:format(dir), "spec/vocabulary.lua: somebody else is writing")
    check_finishes(dir) -- who held the lock has ended
    folder.remove(dir)
  end)

  it("that was done between its reading and its writing, does not undo that", function()
    local dir = new_folder()
    local meanwhile = [[local lfs = require "lfs"
      local lock = lfs.lock
      lfs.lock = function(...) os.execute("echo >>spec/sources.lua") return lock(...) end]]
    local said, status = run("%s", applying(dir, meanwhile))
    assert.are.equal(3, status)
    local due = "drift: spec/sources.lua: was changed by somebody else meanwhile; run this again\n"
    assert.is_truthy(said:find(due, 1, true), said)
    assert.are.equal("\n\n", files.read(dir .. "/spec/sources.lua"):sub(-2))
    assert.are.equal(CHANGELOG, files.read(dir .. "/CHANGELOG.md"))
    folder.remove(dir)
  end)
end)

-- Two vendors' pages at once, again and again: no update is lost.
local function check_two_at_once()
  local dir = new_folder()
  local didww = drift_folder.case "didww, HTML with row spans"
  folder.write(dir .. "/after.html", (drift_folder.part(didww, "after")))
  local other = applying(dir):gsub("plivo after.md", "didww after.html --whole")
  local both = "(%s) >/dev/null 2>&1 & (%s) >/dev/null 2>&1; two=$?; wait $!; echo $? $two"
  local status = run(both, applying(dir), other)
  assert.is_truthy(status:find "^[03] [03]\n$", status)
  if status:find "^3" then shell.succeeds("%s", applying(dir)) end
  if status:find "3\n$" then shell.succeeds("%s", other) end
  assert.are.equal(FINISHED[4], files.read(dir .. "/spec/vendors/plivo.lua"))
  local sources = files.read(dir .. "/spec/sources.lua")
  local changelog = files.read(dir .. "/CHANGELOG.md")
  assert.are.equal(2, select(2, sources:gsub('read = "2026%-12%-01"', "")))
  assert.are.equal(2, select(2, changelog:gsub("\nFacts, from ", "")))
  folder.remove(dir)
end

describe("two drift --apply at once", function()
  it("lose nothing: who comes second says so, and can be run again", function()
    for _ = 1, os.getenv "SOAK" and 100 or 4 do check_two_at_once() end
  end)
end)

-- ---- Its own faults ----

local function check_fault(before, command, due)
  local dir = new_folder()
  local old = texts_of(dir)
  local page = drift_folder.part(PLIVO, "after")
  folder.write(dir .. "/after.md", page .. ("and so on\n"):rep(200000))
  local said, status = run("%s %s", command, applying(dir, before))
  assert.are.equal(4, status, said)
  assert.is_truthy(said:find("^drift: internal fault: [^\n]*" .. due .. "[^\n]*\n$"), said)
  assert.are.same(old, texts_of(dir))
  folder.remove(dir)
end

describe("a fault of drift's own", function()
  it("is told in one line, writes nothing, and is no drift", function()
    check_fault([[package.preload["drift.compare"] = function()
      return function() error("it \27[31m broke\nhere") end
    end]], "", "it %?%[31m broke")
  end)
  it("is told where memory is short", function()
    check_fault("", "ulimit -v 50000;", "not enough memory")
  end)
  it("is told where a library is missing", function()
    check_fault("package.cpath = \"\"", "", "module 'l%a+' not found")
  end)
end)

describe("drift whose report cannot be written", function()
  it("says so, and takes nothing over", function()
    local dir = new_folder()
    check_refuses(dir, applying(dir) .. " >/dev/full", "standard output cannot be written")
    folder.remove(dir)
  end)
end)

teardown(drift_folder.remove)

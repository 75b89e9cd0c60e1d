#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Whatever a page says: it is refused at its line, or the spec that it was taken over into, loaded
-- again, has exactly that text in that row. RUNS=100000 takes that many pages.

package.path = "gen/?.lua;tests/?.lua;" .. package.path
local compare = require "drift.compare"
local drift_folder = require "drift_folder"
local edits = require "edits"
local files = require "common.files"
local folder = require "folder"
local known = require "drift.known"
local load_spec = require "common.load"
local new_page = require "drift.page.page"
local pages = require "pages"
local printable = require "common.printable"
local readers = require "drift.readers"
local report = require "drift.report"
local rows = require "drift.rows"
local take_over = require "drift.take_over"

-- `value`, which has to be true; the message may be long.
local function check(value, message)
  if not value then error(tostring(message), 2) end
  return value
end

local RUNS = tonumber(os.getenv "RUNS") or 660

-- ---- Pages that somebody wrote who means no good ----

-- Texts that mean something to Lua, C, a shell, Markdown, HTML, a terminal or an editor.
local NASTY = {
  "*/", "]]", "??/", "\n", "$(touch PWNED)", '"', "'", "\0", "\u{feff}", "\u{202e}", "\27[2J",
  "\\", "--[[", "-- ", "%s%n", "%1", "`", "|", ",", "<", ">", "&lt;", "&#0;", "&#27;", "#", "  ",
  "&#x202e;", "\t", "\r", "\x9b", "\u{9b}", "\u{a0}", "\xff", "é", "0", "-1", "1e3", "0x10",
  "65536", '" }', '", undecided } code { 1, "', "{}", "inferred(404)", "undecided", "[x](y)", "**",
  ' } os.exit() code { 4122, "x", 404, unstated, busy, none, zentrunk "Ends" }', ("x"):rep(5000),
}

local function one_of(list) return list[math.random(#list)] end

-- A cell with something nasty in it, or nothing else.
local function spoiled(text)
  local nasty = one_of(NASTY)
  local kinds = {
    nasty, text .. nasty, nasty .. text, text .. nasty .. text, text .. " " .. nasty,
    one_of(NASTY) .. nasty, text:upper(), "",
  }
  return one_of(kinds)
end

local SPOILED = { "key", "name", "section", "said", "advice", "category" }

-- A page of the shape, with some cells spoiled.
local function page_of_spoiled_cells(shape)
  local records, shown = edits.copy(pages.records[shape.vendor]), {}
  for _, record in ipairs(records) do
    if not shape.spaces or shape.spaces[record.space] then shown[#shown + 1] = record end
  end
  for _ = 1, math.random(3) do
    local record, name = one_of(shown), one_of(SPOILED)
    local is_named = record.name == record.key and (name == "name" or name == "key")
    if type(record[name]) == "string" then record[name] = spoiled(record[name]) end
    if is_named then record.key, record.name = record[name], record[name] end
    if record.initiators and math.random(4) == 1 then
      record.initiators = { spoiled "System", record.initiators[1] }
    end
  end
  local good, text = pcall(shape.render, records)
  return good and text or "" -- a record without what the shape needs
end

-- A good page, with bytes and pieces put into it and taken out.
local function page_of_random_edits(shape)
  local text = shape.render(pages.records[shape.vendor])
  for _ = 1, math.random(4) do
    local at, length = math.random(#text), math.random(0, 20)
    local byte = string.char(math.random(0, 255))
    local put = one_of { one_of(NASTY), byte, text:sub(at, at + length) }
    text = text:sub(1, at) .. put .. text:sub(at + 1 + (math.random(2) == 1 and length or 0))
  end
  return text
end

local function page_of_random_bytes(shape)
  local bytes = {}
  for i = 1, math.random(300) do
    bytes[i] = math.random(3) == 1 and one_of(NASTY) or string.char(math.random(0, 255))
  end
  return one_of { "", "<html>", shape.render(pages.records[shape.vendor]) } .. table.concat(bytes)
end

local PAGES = {
  page_of_spoiled_cells, page_of_spoiled_cells, page_of_spoiled_cells, page_of_random_edits,
  page_of_random_edits, page_of_random_bytes,
}

-- ---- Taking them over ----

local CHANGELOG = "# Changelog\n\n## 0.2.0 (unreleased)\n\nFacts\n- older\n"

-- The spec of a folder, which has to be without a mistake.
local function load_whole(dir)
  local function complain(row, message, ...)
    error(("%s:%d: %s"):format(row.file, row.line, message:format(...)))
  end
  local spec = load_spec(dir .. "/spec", complain)
  return spec
end

-- A folder that knows the page of a shape.
local function new_world(shape)
  local dir, _, vendor = drift_folder.begin(drift_folder.case(shape.name))
  folder.write(dir .. "/CHANGELOG.md", CHANGELOG)
  local spec = load_whole(dir)
  return { dir = dir, reader = readers.find(spec, vendor), spec = spec }
end

-- The page of a text and what changed in it, or nil where it is refused.
local function read_page(world, text)
  local spec, reader = world.spec, world.reader
  local old = known.records(spec, reader)
  local good, page = pcall(function()
    local page = new_page(text, reader.form, rows.checker(spec, reader))
    reader.read(page, known.hints(spec, old))
    return page
  end)
  if good then
    return page, compare(old, page.records, rows.parties(spec, reader, page.records), page.spaces)
  end
  if type(page) ~= "table" then error(page, 0) end
  local lines = select(2, text:gsub("\n", "")) + 1
  check(page.line >= 1 and page.line <= lines, "a refusal at a line that is none: " .. page.line)
end

-- Every record of the page stands in the spec as the page has it.
local function check_rows(world, page, changes)
  local spec, reader, by_id = load_whole(world.dir), world.reader, {}
  local own = known.records(spec, reader)
  local parties = rows.parties(spec, reader, page.records)
  for _, record in ipairs(own) do by_id[record.space .. "\0" .. record.name] = record end
  for _, change in ipairs(compare(own, page.records, parties, page.spaces)) do
    check(change.kind == "reference", "left: " .. report.facts { change }[1])
  end
  for _, change in ipairs(changes) do
    local new = change.new
    local record = new and by_id[new.space .. "\0" .. new.name]
    local told = change.kind == "added" or change.kind == "renamed"
    check(record or not told, "no row is called exactly so: " .. printable(change.name))
    if told and record.section then check(record.section == new.section, "another section") end
  end
end

-- The changelog has a line for each change, and all else as it was.
local function check_changelog(world, changes)
  local text = files.read(world.dir .. "/CHANGELOG.md")
  local new, count = text:gsub("Facts, from [^\n]*\n(.-)\n\n", function(list)
    local _, lines = ("\n" .. list):gsub("\n%- [^\n]+", "")
    check(lines <= #changes and select(2, list:gsub("\n", "")) == lines - 1, list)
    check(printable(list:gsub("\n", "")) == list:gsub("\n", ""), list)
    return ""
  end)
  check(new == CHANGELOG and count == (#changes > 0 and 1 or 0), text)
end

-- Takes a page over, and looks at what became of it; leaves the folder as it was. Returns
-- "refused", "the same" or "taken over".
local function try(world, text)
  local page, changes = read_page(world, text)
  if not page then return "refused" end
  if #changes == 0 then return "the same" end
  local folder_of_spec, changelog = world.dir .. "/spec", world.dir .. "/CHANGELOG.md"
  local list = take_over.files(world.spec, folder_of_spec, world.reader, changelog)
  local edited = check(take_over.edit(list, {
    spec = world.spec, reader = world.reader, records = page.records, changes = changes,
    title = "A title", date = "2026-12-01", changelog = changelog,
  }))
  check(take_over.write(edited, folder_of_spec .. "/vocabulary.lua"))
  check_rows(world, page, changes)
  check_changelog(world, changes)
  for _, file in ipairs(edited) do check(files.write(file.path, file.old)) end
  return "taken over"
end

-- Tries pages of a shape; returns how many had each end.
local function try_many(shape, runs)
  local world, ends = new_world(shape), { refused = 0, ["the same"] = 0, ["taken over"] = 0 }
  for seed = 1, runs do
    math.randomseed(seed)
    local text = one_of(PAGES)(shape)
    local good, result = xpcall(try, debug.traceback, world, text)
    if not good then
      error(("seed %d: %s\n%s"):format(seed, result, printable(text)), 0)
    end
    ends[result] = ends[result] + 1
  end
  folder.remove(world.dir)
  return ends
end

describe("a page that means no good", function()
  for _, shape in ipairs(pages.shapes) do
    it("is refused, or taken over as it is: " .. shape.name, function()
      local runs = RUNS // #pages.shapes
      local ends = try_many(shape, runs)
      if os.getenv "RUNS" then
        print(("# %s: %d refused, %d the same, %d taken over"):format(shape.name, ends.refused,
          ends["the same"], ends["taken over"]))
      end
      assert.is_true(ends.refused > runs // 10 and ends["taken over"] > runs // 50)
      assert.is_nil(io.open "PWNED")
    end)
  end
end)

teardown(drift_folder.remove)

#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- `make drift` as its users meet it: what it says of drift.md's pages, what --apply leaves in the spec, and
-- the way from a changed page to dist/ that CONTRIBUTING.md tells.

package.path = "gen/?.lua;tests/?.lua;" .. package.path
local cases = require "cases"
local edits = require "edits"
local files = require "common.files"
local folder = require "folder"
local json = require "dkjson"
local pages = require "pages"
local shell = require "shell"

local root = assert(os.getenv "PWD")

-- What a command printed, and its exit status.
local function run(command, ...)
  local text, _, status = shell.run(command, ...)
  return text, status
end

local function read_file(path) return assert(files.read(path)) end

local list = cases.read "tests/drift.md"

-- A folder with the spec of the first case; the IANA registry has its own codes.
local function new_spec(vendor)
  local dir = folder.new()
  assert(os.execute(([[mkdir %s/spec && cd spec && cp -r vocabulary.lua grammar.lua headers.lua codes.lua headings %s/spec/ &&
    sed 's/read = "[0-9-]*"/read = "2026-08-01"/' sources.lua >%s/spec/sources.lua]]):format(dir, dir, dir)))
  for name, text in pairs(list[1].blocks) do
    if name == "registry.lua" then
      if vendor == "iana" then folder.write(dir .. "/spec/codes.lua", text) end
    elseif vendor ~= "iana" then
      folder.write(dir .. "/spec/" .. name, text)
    end
  end
  return dir
end

local function file_of(vendor) return require("drift.docs." .. vendor).file end

-- Runs the command in `dir`, where pages lie, too.
local function command(dir, vendor, page, options)
  return run("cd %s && lua5.4 %s/gen/drift.lua %s %s --color never %s", dir, root, vendor, page, options or "")
end

local function blocks_of(case, part)
  for name, text in pairs(case.blocks) do
    local ending = name:match("^" .. part .. "%.(%w+)$")
    if ending then return text, part .. "." .. ending end
  end
end

-- Lines of the vendor's file that an edit took away and put in.
local function difference(dir, before, after)
  folder.write(dir .. "/a", before)
  folder.write(dir .. "/b", after)
  return (run("diff %s/a %s/b | grep '^[<>]' | sed 's/^</-/; s/^>/+/'", dir, dir))
end

-- A case's spec as its first page leaves it; returns the folder and the vendor's file.
local function begin(case)
  local vendor = case.blocks.vendor:match("%g+")
  local dir = new_spec(vendor)
  local page, name = blocks_of(case, "before")
  folder.write(dir .. "/" .. name, page)
  local said, status = command(dir, vendor, name, "--apply --whole --read 2026-08-01")
  assert.are.equal(0, status, said)
  return dir, dir .. "/spec/" .. file_of(vendor), vendor
end

describe("drift.md:", function()
  for _, case in ipairs(list) do
    local after, name = blocks_of(case, "after")
    if after then
      it(case.name, function()
        local dir, path, vendor = begin(case)
        folder.write(dir .. "/" .. name, after)
        local before = read_file(path)
        local said, status = command(dir, vendor, name)
        assert.are.equal(case.blocks.report, said)
        assert.are.equal(1, status)
        assert.are.equal(before, read_file(path))

        said, status = command(dir, vendor, name, "--apply --read 2026-12-01")
        assert.are.equal(vendor == "iana" and 1 or 0, status, said)
        local applied = read_file(path)
        assert.are.equal(case.blocks.rows, difference(dir, before, applied))
        said, status = command(dir, vendor, name, "--apply --read 2026-12-01")
        assert.are.equal(vendor == "iana" and 1 or 0, status, said) -- an RFC is left to a person
        assert.are.equal(applied, read_file(path))
        assert.is_truthy(vendor == "iana" or said:find("no drift", 1, true), said)
        folder.remove(dir)
      end)
    end
    local page, page_name = blocks_of(case, "page")
    if page then
      it(case.name, function()
        local dir = folder.new()
        folder.write(dir .. "/" .. page_name, page)
        local said, status = command(dir, case.blocks.vendor:match("%g+"), page_name, "--spec " .. root .. "/spec")
        assert.are.equal("drift: " .. case.blocks.refused, said)
        assert.are.equal(2, status)
        folder.remove(dir)
      end)
    end
  end
end)

-- ---- What --apply leaves ----

local PLIVO = list[2]
assert(PLIVO.name == "plivo, Markdown")

-- The folder after the second page of `case` was taken over.
local function applied(case, options)
  local dir, path, vendor = begin(case)
  local after, name = blocks_of(case, "after")
  folder.write(dir .. "/" .. name, after)
  local said, status = command(dir, vendor, name, "--apply --read 2026-12-01 " .. (options or ""))
  return dir, path, said, status, name
end

local function check_spec(dir) return run("lua5.4 gen/main.lua --check %s/spec %s/out", dir, dir) end

describe("drift --apply of a random edit", function()
  for number, shape in ipairs(pages.shapes) do
    it("leaves nothing to tell, and once is enough: " .. shape.name, function()
      for seed = 1, 6 do
        math.randomseed(seed)
        local case = list[number + 1]
        assert.are.equal(shape.name, case.name)
        local dir, path, vendor = begin(case)
        local records = edits.copy(pages.records[vendor])
        local due = edits.make(records, shape, shape.one_line and 1 or 3)
        folder.write(dir .. "/page", shape.render(records))
        local said, status = command(dir, vendor, "page", "--apply --whole --read 2026-12-01")
        local left = table.concat(due, "\n"):find("reference ", 1, true) and 1 or 0 -- an RFC is left to a person
        assert.are.equal(left, status, said)
        local once = read_file(path)
        said, status = command(dir, vendor, "page", "--apply --whole --read 2026-12-01")
        assert.are.equal(left, status, said)
        assert.is_truthy(left == 1 or said:find("no drift", 1, true), said)
        assert.are.equal(once, read_file(path))
        for line in check_spec(dir):gmatch("[^\n]+") do
          assert.is_truthy(line:find " undecided" or line:find "no English text" or line:find "^gen: "
            or line:find(case.name:match "%w+" == "iana" and " is '" or "a cause of " , 1, true) or line:find "variant$"
            or line:find "is not a code of codes.lua", line)
        end
        folder.remove(dir)
      end
    end)
  end
end)

-- The vendor's file after `change`, a function of the page's records, was taken over from a page of `shape`.
local function file_after(shape, case, change)
  local dir, path, vendor = begin(case)
  local records = edits.copy(pages.records[vendor])
  change(records)
  folder.write(dir .. "/page", shape.render(records))
  local said, status = command(dir, vendor, "page", "--apply --whole --read 2026-12-01")
  assert.are.equal(0, status, said)
  return read_file(path), dir
end

local function index_of(records, key)
  for i, record in ipairs(records) do
    if record.key == key then return i end
  end
end

describe("drift --apply, once wrong:", function()
  it("a new row where the next one is taken away", function()
    local text = file_after(pages.shapes[9], list[10], function(records)
      records[index_of(records, "202")] = { space = "listed", key = "201", name = "New", section = "2xx Success Responses", said = "now" }
    end)
    assert.is_truthy(text:find('listed { 200, [^\n]*\nlisted { 201, [^\n]*\nlisted { 301, '), text)
  end)
  it("new rows of a page whose order is another", function()
    local text = file_after(pages.shapes[7], list[8], function() end)
    assert.is_truthy(text:find('response { 100, .*response { 401, .*response { 487, .*response { 500, '), text)
  end)
  it("a section whose last row is gone keeps its range, for the row that is retired", function()
    local _, dir = file_after(pages.shapes[1], PLIVO, function(records) table.remove(records, index_of(records, "4100")) end)
    assert.is_truthy(read_file(dir .. "/spec/headings/zentrunk.txt"):find("\nRoads & Ways  4070-4100\n", 1, true))
  end)
  it("a vendor's name for a party that has two words", function()
    local text, dir = file_after(pages.shapes[3], list[4], function(records)
      records[#records + 1] = { space = "initiator", key = "Far end", name = "Far end", said = "the other side" }
    end)
    assert.is_truthy(text:find('initiator { "Far end",', 1, true), text)
    assert.is_nil(check_spec(dir):find("name must be", 1, true))
  end)
end)

describe("drift --apply", function()
  for cell, due in pairs {
    ["POST /trunks PUT /phone-numbers/{id}"] = ', calls = { "POST /trunks", "PUT /phone-numbers/{id}" } }',
    ["All POST / PUT APIs"] = ', calls = { "all POST", "all PUT" } }', ["none"] = '" }',
  } do
    it("fills in the calls of a new API error: " .. cell, function()
      local case = list[7]
      local dir, path, vendor = begin(case)
      folder.write(dir .. "/page", (blocks_of(case, "before"):gsub("(<tr><td>1008</td>.-</tr>)", [[
<tr><td>1005</td><td>422</td><td>Odd</td><td>It is odd</td><td><code>]] .. cell .. "</code></td><td>Mend it</td></tr>\n%1")))
      local said, status = command(dir, vendor, "page", "--apply")
      assert.are.equal(0, status, said)
      local row = read_file(path):match "\nfailure { 1005,[^\n]*"
      assert.are.equal(due, row:sub(-#due), row)
      assert.is_nil(check_spec(dir):find "calls")
      folder.remove(dir)
    end)
  end

  it("leaves to a person what no page states: the checker names each row, and what rows like it have", function()
    local dir, path = applied(PLIVO)
    local said, status = check_spec(dir)
    assert.are.equal(1, status)
    local undecided = select(2, read_file(path):gsub("\ncode [^\n]*undecided", ""))
    assert.are.equal(undecided, select(2, said:gsub("plivo.lua:%d+: [^\n]* undecided", "")), said)
    assert.is_truthy(said:find("plivo.lua:%d+: sip, outcome, action are undecided; the nearest: SIP 486 Busy Here %(busy, retry_later%)"),
      said)
    for line in said:gmatch("[^\n]+") do
      assert.is_truthy(line:find " undecided" or line:find "no English text" or line:find "^gen: ", line)
    end
    folder.remove(dir)
  end)

  it("keeps a row that is gone as retired, and takes it back when it returns", function()
    local dir, path, _, _, after = applied(PLIVO)
    assert.is_truthy(read_file(path):find('code { 3010, [^\n]*, retired = "2026%-12%-01" }\n'))
    local said, status = command(dir, "plivo", "before.md", "--apply --whole --read 2027-01-01")
    assert.are.equal(0, status, said)
    assert.is_truthy(said:find("\n  returned  +3010 normal_end +before.md:%d+\n"), said)
    assert.is_truthy(said:find("\n  removed  +4095 place_busy +"), said)
    assert.is_truthy(read_file(path):find('code { 3010, [^\n]*"543d7468" }\n'))
    assert.are.equal(1, select(2, command(dir, "plivo", after)))
    folder.remove(dir)
  end)

  it("notes the day, the sections' ranges, and the facts for the changelog", function()
    local dir = begin(PLIVO)
    folder.write(dir .. "/CHANGELOG.md",
      "# Changelog\n\nWhat is in it.\n\n## 0.2.0 (unreleased)\n\nFacts\n- older\n\n## 0.1.0\n\nFacts\n- oldest\n")
    folder.write(dir .. "/after.md", (blocks_of(PLIVO, "after")))
    local said, status = command(dir, "plivo", "after.md", "--apply --read 2026-12-01 --changelog CHANGELOG.md")
    assert.are.equal(0, status, said)
    local day = read_file(dir .. "/spec/sources.lua"):match('source { "zentrunk".-read = "([^"]+)"')
    assert.are.equal("2026-12-01", day)
    assert.is_truthy(read_file(dir .. "/spec/headings/zentrunk.txt"):find("\nServers  4070-5300\n", 1, true))
    assert.are.equal([[
# Changelog

What is in it.

## 0.2.0 (unreleased)

Facts, from Plivo Zentrunk hangup codes as read on 2026-12-01
- renamed 3020: no_sound -> rtp_silence
- moved 4070 no_trunk: Roads & Ways -> Servers
- initiator 5000 all_gone: not said -> carrier
- reworded 5000 all_gone
- added 4095 place_busy: Roads & Ways
- removed 3010 normal_end

Facts
- older

## 0.1.0

Facts
- oldest
]], read_file(dir .. "/CHANGELOG.md"))
    folder.remove(dir)
  end)

  it("notes the day on which a page was read again, when nothing changed in it, and never an earlier one", function()
    local dir = begin(PLIVO)
    for _, day in ipairs { "2026-12-01", "2026-10-01" } do
      local said, status = command(dir, "plivo", "before.md", "--apply --read " .. day)
      assert.are.equal(0, status, said)
      assert.are.equal("2026-12-01", read_file(dir .. "/spec/sources.lua"):match('source { "zentrunk".-read = "([^"]+)"'))
    end
    folder.remove(dir)
  end)

  it("puts a row that comes before all others before them, in a list without a head, too", function()
    local case = { blocks = {} }
    for _, one in ipairs(list) do
      if one.name == "kb, text" then for name, text in pairs(one.blocks) do case.blocks[name] = text end end
    end
    local whole = case.blocks["before.txt"]
    case.blocks["before.txt"] = whole:gsub("[^\n]* 100 Trying [^\n]*\n", "")
    local dir, path = begin(case)
    folder.write(dir .. "/whole.txt", whole)
    assert.are.equal(0, select(2, command(dir, "kb", "whole.txt", "--apply")))
    assert.is_truthy(read_file(path):find('^%-%- SPDX[^\n]*\nlisted { 100, [^\n]*\nlisted { 180, '), read_file(path))
    folder.remove(dir)
  end)

  it("leaves a party that nobody knows undecided", function()
    local dir, path = begin(PLIVO)
    local page = blocks_of(PLIVO, "before"):gsub("(    | 3000 [^\n]*)", "    | 2990 | `odd` | By Zentrunk | Wait |\n%1")
    folder.write(dir .. "/after.md", page)
    folder.write(path, (read_file(path):gsub('"Zentrunk", platform,', '"Zentrunk", undecided,')))
    local said, status = command(dir, "plivo", "after.md", "--apply")
    assert.are.equal(0, status, said)
    local row = read_file(path):match "\n%-%-     code  cause [^\n]*\n([^\n]*)"
    assert.is_truthy(row:find '^code { 2990, "odd", +undecided, undecided, undecided, undecided, zentrunk', row)
    folder.remove(dir)
  end)

  it("leaves the old file whole when it is killed while it writes", function()
    local dir, path = begin(PLIVO)
    local before, many = read_file(path), {}
    for i = 1, 60 do many[i] = ("    | %d | `more_%d` | Some words | More words |"):format(5300 + i, i) end
    folder.write(dir .. "/after.md", (blocks_of(PLIVO, "after"):gsub("(    | 5300 [^\n]*)", "%0\n" .. table.concat(many, "\n"))))
    local said, status = command(dir, "plivo", "after.md")
    assert.are.equal(1, status, said)
    said, status = run("cd %s && (ulimit -f 4 && lua5.4 %s/gen/drift.lua plivo after.md --apply)", dir, root)
    assert.is_true(status ~= 0 and status ~= 1, said)
    assert.are.equal(before, read_file(path))
    folder.remove(dir)
  end)

  it("refuses to compare a spec with mistakes in it", function()
    local dir, path = begin(PLIVO)
    folder.write(path, (read_file(path):gsub('"no_trunk"', '"No Trunk"')))
    local said, status = command(dir, "plivo", "before.md", "--apply")
    assert.are.equal(3, status)
    assert.is_truthy(said:find('plivo.lua:%d+: name must be a lower%-case cause name, not "No Trunk"\ndrift: mend the spec first'), said)
    folder.remove(dir)
  end)
end)

describe("drift", function()
  it("says the same in JSON", function()
    local dir, _, vendor = begin(PLIVO)
    folder.write(dir .. "/after.md", (blocks_of(PLIVO, "after")))
    local said, status = command(dir, vendor, "after.md", "--json")
    assert.are.equal(1, status)
    local answer = assert(json.decode(said))
    assert.are.equal("plivo after.md 2026-08-01 12 6",
      table.concat({ answer.vendor, answer.document, answer.read, answer.records, #answer.drift }, " "))
    assert.are.same({ change = "moved", space = "hangup", key = "4070", name = "no_trunk", before = "Roads & Ways", after = "Servers",
      section = "Servers", line = 28, spec = "spec/vendors/plivo.lua:17" }, answer.drift[2])
    local none = command(dir, vendor, "before.md", "--json")
    assert.are.same({}, json.decode(none).drift)
    assert.is_truthy(none:find('"drift":[]', 1, true), none)
    folder.remove(dir)
  end)

  it("colors its words when asked to, and never into a file", function()
    local dir = begin(PLIVO)
    folder.write(dir .. "/after.md", (blocks_of(PLIVO, "after")))
    assert.is_truthy(command(dir, "plivo", "after.md", "--color always"):find("\27[31mremoved  \27[0m  3010", 1, true))
    assert.is_nil(run("cd %s && lua5.4 %s/gen/drift.lua plivo after.md", dir, root):find "\27")
    folder.remove(dir)
  end)

  it("does not believe that most of a page is gone, nor its end, unless told that it is whole", function()
    local dir = begin(PLIVO)
    local page = blocks_of(PLIVO, "before"):gsub("    | 4%d%d%d [^\n]*\n", ""):gsub("    | 30[12]0 [^\n]*\n", "")
      :gsub('  <Accordion title="Roads.-</Accordion>\n', ""):gsub('  <Accordion title="Servers.-</Accordion>\n', "")
    folder.write(dir .. "/after.md", page)
    local said, status = command(dir, "plivo", "after.md")
    assert.are.equal(("drift: after.md:%d: 7 of 12 records are missing; is it the whole page? If so, say --whole (make: WHOLE=1)\n")
      :format(select(2, page:gsub("\n", ""))), said)
    assert.are.equal(2, status)
    said, status = command(dir, "plivo", "after.md", "--whole")
    assert.are.equal(1, status)
    assert.is_truthy(said:find("\n  removed ", 1, true))
    folder.remove(dir)
  end)

  for _, wrong in ipairs {
    { "plovi page.md", 2, "no reader for 'plovi'; did you mean 'plivo'?; there are: 2talk, didww, exotel, iana, kb, plivo" },
    { "plivo", 2, "missing argument 'document'; try --help" },
    { "plivo no/such.md", 3, "no/such.md: No such file or directory" },
    { "plivo tests", 3, "tests: cannot be read" },
    { "plivo README.md --spec no/such", 3, "no/such: no such folder" },
    { "plivo README.md --read today", 2, "'today' is no day such as 2026-12-01" },
  } do
    it("says what is wrong with: " .. wrong[1], function()
      local said, status = run("lua5.4 gen/drift.lua %s", wrong[1])
      assert.are.equal("drift: " .. wrong[3] .. "\n", said)
      assert.are.equal(wrong[2], status)
    end)
  end
end)

describe("the vendors' own pages", function()
  local shared = "../shared/vendor-docs/"
  local theirs = {
    plivo = "plivo-zentrunk-hangup-codes.md", didww = "didww-call-log-response-codes.txt", exotel = "exotel-sip-error-codes.txt",
    ["2talk"] = "2talk-sip-error-response-codes.txt", kb = "kb-sip-response-codes-reference.txt",
  }
  for vendor, page in pairs(theirs) do
    it("have not drifted: " .. vendor, function()
      local file = io.open(shared .. page)
      if not file then return pending "the pages do not stand beside the project" end
      file:close()
      local said, status = run("lua5.4 gen/drift.lua %s %s%s --color never", vendor, shared, page)
      assert.are.equal(0, status, said)
      assert.is_truthy(said:find("records read, no drift.\n", 1, true), said)
    end)
  end
end)

-- ---- From the page to the product, as CONTRIBUTING.md tells it ----

local spec = require "common.load" ("spec", error)

-- Plivo's page as the spec knows its rows, in words of our own.
local function page_of_spec()
  local clues, records = { carrier = "the carrier", customer = "the customer", platform = "Zentrunk" }, {}
  for _, row in ipairs(spec.vendors.initiator) do
    if row.its_vendor.id == "plivo" then
      records[#records + 1] = { space = "initiator", key = row.name, name = row.name, said = "one side" }
    end
  end
  for _, row in ipairs(spec.vendors.code) do
    local sip = row.sip and not row.sip_inferred and " returned " .. row.sip or ""
    records[#records + 1] = {
      space = "hangup", key = tostring(row.key), name = row.name, section = row.source.section,
      said = ("case %d: %s%s"):format(row.key, row.initiator and clues[row.initiator.word] or "nobody", sip), advice = "none",
    }
  end
  return records
end

describe("the walk-through of CONTRIBUTING.md", function()
  local text = read_file("CONTRIBUTING.md"):match("\n## A vendor changed its page\n(.-)\n## ")
  local steps = {}
  for step in text:gmatch("\n    (%S[^\n]*)") do steps[#steps + 1] = step:match("^(.-)%s*#.*$") end
  local home, copy = folder.new(), folder.new()
  local markdown = pages.shapes[1].render

  local function in_copy(step) return run("cd %s && HOME=%s EDITOR=%s/editor && export HOME EDITOR && %s", copy, home, home, step) end

  it("begins with a checkout that knows the page", function()
    assert.are.equal(6, #steps)
    assert(os.execute(("git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t %s"):format(copy)))
    folder.write(copy .. "/old.md", markdown(page_of_spec()))
    local said, status = in_copy "lua5.4 gen/drift.lua plivo old.md --apply --read 2026-11-21 && make -s"
    assert.are.equal(0, status, said)
    local records = page_of_spec()
    for i = #records, 1, -1 do
      local r = records[i]
      if r.key == "4420" then table.remove(records, i) end
      if r.key == "4430" then r.name = "sdp_not_taken" end
      if r.key == "4500" then r.said = "other words" end
      if r.key == "4410" then
        table.insert(records, i + 1,
          { space = "hangup", key = "4415", name = "line_busy", section = r.section, said = "case", advice = "none" })
      end
    end
    folder.write(home .. "/Downloads/hangup-codes.md", markdown(records))
    folder.write(home .. "/editor", [[#!/bin/sh
sed -i '/^code { 4415,/s/undecided, *unstated, *undecided, *undecided,/inferred(486), unstated, busy, retry_later,/' "$1"
sed -i '/^say { 4410,/a say { 4415, "Line busy", "The line is in use.", "Try again later." }' "$2"
]])
    assert(os.execute("chmod +x " .. home .. "/editor"))
  end)

  for i, step in ipairs(steps) do
    it("runs: " .. step, function()
      local said, status = in_copy(step .. (i == 3 and " READ=2026-12-01" or ""))
      if i == 2 then
        for _, due in ipairs {
          "added      4415 line_busy", "removed    4420 carrier_cancelled", "renamed    4430", "reworded   4500 request_pending",
        } do
          assert.is_truthy(said:find("\n  " .. due, 1, true), said)
        end
        assert.is_truthy(said:find(" records read, 4 changes.", 1, true), said)
      elseif i == 4 then
        assert.is_truthy(said:find("plivo.lua:%d+: sip, outcome, action are undecided; the nearest: "), said)
        assert.is_truthy(said:find("plivo.lua:%d+: no English text for '4415'"), said)
      end
      assert.are.equal((i == 2 or i == 4) and 2 or 0, status, said)
    end)
  end

  it("ends with a dist/ that knows the new code, and still the old", function()
    local said, status = in_copy "tests/verify && make -s"
    assert.are.equal(0, status, said)
    assert.is_truthy(in_copy("build/sipcause explain plivo 4415"):find("^plivo 4415 line_busy\n  The line is in use."))
    assert.is_truthy(in_copy("build/sipcause explain plivo 4420"):find("retired      2026-12-01", 1, true))
    assert.is_truthy(in_copy("build/sipcause explain plivo sdp_not_taken"):find("^plivo 4430 "))
    assert.is_truthy(in_copy("build/sipcause --version"):find("data of 2026-12-01", 1, true))
    assert.is_truthy(in_copy("grep -c '#define SIPCAUSE_DATA_VERSION 20261201' dist/sipcause.h"):find "^1\n")
    assert.is_truthy(read_file(copy .. "/CHANGELOG.md")
      :find("\nFacts, from Plivo Zentrunk hangup codes as read on 2026-12-01\n- added 4415 ", 1, true))
    folder.remove(copy)
    folder.remove(home)
  end)
end)

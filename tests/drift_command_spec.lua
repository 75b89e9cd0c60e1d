#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- `make drift` as its users meet it: what it says of drift.md's pages, what --apply leaves in the
-- spec, and the way from a changed page to dist/ that CONTRIBUTING.md tells.

package.path = "gen/?.lua;tests/?.lua;" .. package.path
local described = require "described"
local drift_folder = require "drift_folder"
local edits = require "edits"
local folder = require "folder"
local json = require "dkjson"
local known = require "drift.known"
local new_page = require "drift.page.page"
local pages = require "pages"
local printable = require "common.printable"
local readers = require "drift.readers"
local rows = require "drift.rows"

local begin, command, run = drift_folder.begin, drift_folder.command, drift_folder.run
local part, read_file = drift_folder.part, drift_folder.read
local list, root = drift_folder.cases, drift_folder.root
local PLIVO = drift_folder.case "plivo, Markdown"
local spec = require "common.load" ("spec", error)
local SEEDS = os.getenv "SOAK" and 200 or 4

-- Lines of the vendor's file that an edit took away and put in.
local function difference(dir, before, after)
  folder.write(dir .. "/a", before)
  folder.write(dir .. "/b", after)
  return (run("diff %s/a %s/b | grep '^[<>]' | sed 's/^</-/; s/^>/+/'", dir, dir))
end

-- A page, the report of what changed in it, and the rows after it was taken over, once and again.
local function check_change(case)
  local dir, _, vendor, name = drift_folder.change(case)
  local left = case.blocks.left and 1 or 0 -- an RFC is left to a person
  local before = drift_folder.rows(dir, vendor)
  local said, status = command(dir, vendor, name)
  assert.are.equal(case.blocks.report, said)
  assert.are.equal(1, status)
  assert.are.equal(before, drift_folder.rows(dir, vendor))

  said, status = command(dir, vendor, name, "--apply --read 2026-12-01")
  assert.are.equal(left, status, said)
  local applied = drift_folder.rows(dir, vendor)
  assert.are.equal(case.blocks.rows, difference(dir, before, applied))
  said, status = command(dir, vendor, name, "--apply --read 2026-12-01")
  assert.are.equal(left, status, said)
  assert.are.equal(applied, drift_folder.rows(dir, vendor))
  assert.is_truthy(left == 1 or said:find("no drift", 1, true), said)
  folder.remove(dir)
end

-- A page that must not be understood, and why.
local function check_refusal(case, name, page, refused)
  local dir = folder.new()
  folder.write(dir .. "/" .. name, page)
  local options = "--spec " .. root .. "/spec"
  local said, status = command(dir, drift_folder.vendor(case), name, options)
  assert.are.equal("drift: " .. refused .. "\n", said)
  assert.are.equal(2, status)
  folder.remove(dir)
end

-- The same without the command: a process for each of many cells would take most of the time.
local function check_refused_cell(case, page, refused)
  local reader = readers.find(spec, drift_folder.vendor(case))
  local good, problem = pcall(function()
    local read = new_page(page, reader.form, rows.checker(spec, reader))
    reader.read(read, known.hints(spec, known.records(spec, reader)))
  end)
  assert.is_false(good)
  assert(type(problem) == "table", problem) -- any other is a fault of ours
  assert.are.equal(refused, printable(("%d: %s"):format(problem.line, problem.message)))
end

-- The cells of a case, each with why the page is refused that has it instead of the `@`.
local function each_cell(case, visit)
  for line in (case.blocks.cells or ""):gmatch "[^\n]+" do
    local cell, refused = line:match "^(.-) +=> (.+)$"
    visit(cell, refused)
  end
end

describe("drift.md:", function()
  for _, case in ipairs(list) do
    local page, name = part(case, "page")
    if part(case, "after") then
      it(case.name, function() check_change(case) end)
    elseif case.blocks.refused then
      it(case.name, function()
        check_refusal(case, name, page, case.blocks.refused:match "[^\n]+")
      end)
    end
    each_cell(case, function(cell, refused)
      it(case.name .. ": " .. cell, function()
        local text = page:gsub("@", (cell:gsub("%%", "%%%%")))
        check_refused_cell(case, text, refused)
      end)
    end)
  end
end)

-- ---- What --apply leaves ----

-- The folder after the second page of `case` was taken over.
local function applied(case, options)
  local dir, path, vendor, name = drift_folder.change(case)
  options = "--apply --read 2026-12-01 " .. (options or "")
  local said, status = command(dir, vendor, name, options)
  return dir, path, said, status, name
end

local function check_spec(dir)
  return run("lua5.4 gen/main.lua --check %s/spec %s/out", dir, dir)
end

-- What the checker may say of a spec after a page was taken over: what a person has to do.
local LEFT = {
  " undecided", "no English text", "^gen: ", "a cause of ", "variant$",
  "is not a code of codes.lua", "a text for no record",
}

local function check_what_is_left(dir, vendor)
  for line in check_spec(dir):gmatch "[^\n]+" do
    local fine = vendor == "iana" and line:find(" is '", 1, true)
    for _, pattern in ipairs(LEFT) do fine = fine or line:find(pattern) end
    assert.is_truthy(fine, line)
  end
end

local function check_random_edit(shape, case, seed)
  math.randomseed(seed)
  local dir, path, vendor = begin(case)
  local records = edits.copy(pages.records[vendor])
  local due = edits.make(records, shape, shape.one_line and 1 or 3)
  -- An RFC is left to a person, where a row cites it.
  local told = table.concat(due, "\n")
  local left = (told:find "reference %d" or told:find "reference Preemption") and 1 or 0
  folder.write(dir .. "/page", shape.render(records))
  local options = "--apply --whole --read 2026-12-01"
  local said, status = command(dir, vendor, "page", options)
  assert.are.equal(left, status, said)
  local once = read_file(path)
  said, status = command(dir, vendor, "page", options)
  assert.are.equal(left, status, said)
  assert.is_truthy(left == 1 or said:find("no drift", 1, true), said)
  assert.are.equal(once, read_file(path))
  check_what_is_left(dir, vendor)
  folder.remove(dir)
end

describe("drift --apply of a random edit", function()
  for _, shape in ipairs(pages.shapes) do
    it("leaves nothing to tell, and once is enough: " .. shape.name, function()
      local case = drift_folder.case(shape.name)
      for seed = 1, SEEDS do check_random_edit(shape, case, seed) end
    end)
  end
end)

-- The same of a description, whose page has some of the spec's rows: the others are gone first.
local function check_described(shape)
  local dir = folder.new()
  local options = "--apply --whole --read 2026-12-01"
  run("cp -r spec %s", dir)
  math.randomseed(7)
  local records = edits.copy(shape.records)
  folder.write(dir .. "/page", shape.render(records))
  local said, status = command(dir, shape.vendor, "page", options)
  assert.are.equal(0, status, said)
  local due = edits.make(records, shape, 3)
  folder.write(dir .. "/page", shape.render(records))
  said, status = command(dir, shape.vendor, "page", "--whole")
  assert.are.equal(#due == 0 and 0 or 1, status, said)
  said, status = command(dir, shape.vendor, "page", options)
  assert.are.equal(0, status, said)
  said, status = command(dir, shape.vendor, "page", "--whole")
  assert.are.equal(0, status, said)
  assert.is_truthy(said:find("no drift", 1, true), said)
  check_what_is_left(dir, shape.vendor)
  folder.remove(dir)
end

local described_shapes = described.shapes(spec, pages.records)

local function described_shape(name)
  for _, shape in ipairs(described_shapes) do
    if shape.vendor == name then return shape end
  end
end

describe("drift --apply gives a section that is new", function()
  it("a line among the headings", function()
    local shape, dir = described_shape "telnyx", folder.new()
    local records = edits.copy(shape.records)
    records[1].section = "D0X: New Things"
    run("cp -r spec %s", dir)
    folder.write(dir .. "/page", shape.render(records))
    command(dir, "telnyx", "page", "--apply --whole --read 2026-12-01")
    local headings = read_file(dir .. "/spec/headings/telnyx.txt")
    assert.is_truthy(headings:find("\nD0X: New Things  D0X: New Things\n", 1, true), headings)
    check_what_is_left(dir, "telnyx")
    folder.remove(dir)
  end)
end)

describe("drift --apply of a random edit of a described page", function()
  for _, shape in ipairs(described_shapes) do
    pages.records[shape.vendor] = shape.records
    it("leaves nothing to tell: " .. shape.vendor, function() check_described(shape) end)
  end
end)

-- The vendor's file after `change`, a function of the page's records, was taken over from a page of
-- the shape of that name.
local function file_after(name, change)
  local shape = pages.shape(name)
  local dir, path, vendor = begin(drift_folder.case(name))
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
    local text = file_after("kb, text", function(records)
      records[index_of(records, "202")] = {
        space = "listed", key = "201", name = "New", section = "2xx Success Responses",
        said = "now",
      }
    end)
    local due = "listed { 200, [^\n]*\nlisted { 201, [^\n]*\nlisted { 301, "
    assert.is_truthy(text:find(due), text)
  end)
  it("new rows of a page whose order is another", function()
    local text = file_after("2talk, text", function() end)
    local due = "response { 100, .*response { 401, .*response { 487, .*response { 500, "
    assert.is_truthy(text:find(due), text)
  end)
  it("a section whose last row is gone keeps its range, for the row that is retired", function()
    local _, dir = file_after("plivo, Markdown", function(records)
      table.remove(records, index_of(records, "4100"))
    end)
    local headings = read_file(dir .. "/spec/headings/zentrunk.txt")
    assert.is_truthy(headings:find("\nRoads & Ways  4070-4100\n", 1, true))
  end)
  it("a vendor's name for a party that has two words", function()
    local text, dir = file_after("didww, flattened text", function(records)
      records[#records + 1] = {
        space = "initiator", key = "Far end", name = "Far end", said = "the other side",
      }
    end)
    assert.is_truthy(text:find('initiator { "Far end",', 1, true), text)
    assert.is_nil(check_spec(dir):find("name must be", 1, true))
  end)
end)

local function check_calls(cell, due)
  local case = drift_folder.case "exotel, HTML"
  local dir, path, vendor = begin(case)
  local row = "<tr><td>1005</td><td>422</td><td>Odd</td><td>It is odd</td><td><code>" .. cell
    .. "</code></td><td>Mend it</td></tr>\n%1"
  folder.write(dir .. "/page", (part(case, "before"):gsub("(<tr><td>1008</td>.-</tr>)", row)))
  local said, status = command(dir, vendor, "page", "--apply")
  assert.are.equal(0, status, said)
  row = read_file(path):match "\nfailure { 1005,[^\n]*"
  assert.are.equal(due, row:sub(-#due), row)
  assert.is_nil(check_spec(dir):find "calls")
  folder.remove(dir)
end

describe("drift --apply fills in the calls of a new API error:", function()
  for cell, due in pairs {
    ["POST /trunks PUT /phone-numbers/{id}"] =
      ', calls = { "POST /trunks", "PUT /phone-numbers/{id}" } }',
    ["All POST / PUT APIs"] = ', calls = { "all POST", "all PUT" } }', ["none"] = '" }',
  } do
    it(cell, function() check_calls(cell, due) end)
  end
end)

describe("drift --apply leaves to a person", function()
  it("what no page states: the checker names each row, and what rows like it have", function()
    local dir, path = applied(PLIVO)
    local said, status = check_spec(dir)
    assert.are.equal(1, status)
    local undecided = select(2, read_file(path):gsub("\ncode [^\n]*undecided", ""))
    assert.are.equal(undecided, select(2, said:gsub("plivo.lua:%d+: [^\n]* undecided", "")), said)
    local nearest = "plivo.lua:%d+: sip, outcome, action are undecided; "
      .. "the nearest: SIP 486 Busy Here %(busy, retry_later%)"
    assert.is_truthy(said:find(nearest), said)
    check_what_is_left(dir)
    folder.remove(dir)
  end)

  it("a party that nobody knows", function()
    local dir, path = begin(PLIVO)
    local row = "    | 2990 | `odd` | By Zentrunk | Wait |\n%1"
    folder.write(dir .. "/after.md", (part(PLIVO, "before"):gsub("(    | 3000 [^\n]*)", row)))
    folder.write(path, (read_file(path):gsub('"Zentrunk", platform,', '"Zentrunk", undecided,')))
    local said, status = command(dir, "plivo", "after.md", "--apply")
    assert.are.equal(0, status, said)
    row = read_file(path):match "\n%-%-     code  cause [^\n]*\n([^\n]*)"
    local due = '^code { 2990, "odd", +undecided, undecided, undecided, undecided, zentrunk'
    assert.is_truthy(row:find(due), row)
    folder.remove(dir)
  end)
end)

local CHANGELOG = [[
# Changelog

What is in it.

## 0.2.0 (unreleased)

Facts
- older

## 0.1.0

Facts
- oldest
]]

local FACTS = [[
Facts, from Plivo Zentrunk hangup codes as read on 2026-12-01
- renamed 3020: no_sound -> rtp_silence
- moved 4070 no_trunk: Roads & Ways -> Servers
- initiator 5000 all_gone: not said -> carrier
- reworded 5000 all_gone
- added 4095 place_busy: Roads & Ways
- removed 3010 normal_end

]]

local function day_in(dir)
  return read_file(dir .. "/spec/sources.lua"):match 'source { "zentrunk".-read = "([^"]+)"'
end

describe("drift --apply notes", function()
  it("the day, the sections' ranges, and the facts for the changelog", function()
    local dir, _, vendor, name = drift_folder.change(PLIVO)
    folder.write(dir .. "/CHANGELOG.md", CHANGELOG)
    local options = "--apply --read 2026-12-01 --changelog CHANGELOG.md"
    local said, status = command(dir, vendor, name, options)
    assert.are.equal(0, status, said)
    assert.are.equal("2026-12-01", day_in(dir))
    local headings = read_file(dir .. "/spec/headings/zentrunk.txt")
    assert.is_truthy(headings:find("\nServers  4070-5300\n", 1, true))
    local due = CHANGELOG:gsub("Facts\n%- older", FACTS .. "%0")
    assert.are.equal(due, read_file(dir .. "/CHANGELOG.md"))
    folder.remove(dir)
  end)

  it("a range that the page tells the other way round", function()
    local dir = begin(PLIVO)
    local page = part(PLIVO, "before"):gsub("4070%-4100", "4110-4060"):gsub("No such", "Not a")
    folder.write(dir .. "/after.md", page)
    local said, status = command(dir, "plivo", "after.md", "--apply")
    assert.are.equal(0, status, said)
    local headings = read_file(dir .. "/spec/headings/zentrunk.txt")
    assert.is_truthy(headings:find("\nRoads & Ways  4060-4110\n", 1, true), headings)
    folder.remove(dir)
  end)

  it("the day of a page in which nothing changed, and never an earlier one", function()
    local dir = begin(PLIVO)
    for _, day in ipairs { "2026-12-01", "2026-10-01" } do
      local said, status = command(dir, "plivo", "before.md", "--apply --read " .. day)
      assert.are.equal(0, status, said)
      assert.are.equal("2026-12-01", day_in(dir))
    end
    folder.remove(dir)
  end)
end)

describe("drift --apply", function()
  it("keeps a row that is gone as retired, and takes it back when it returns", function()
    local dir, path, _, _, after = applied(PLIVO)
    assert.is_truthy(read_file(path):find 'code { 3010, [^\n]*, retired = "2026%-12%-01" }\n')
    local options = "--apply --whole --read 2027-01-01"
    local said, status = command(dir, "plivo", "before.md", options)
    assert.are.equal(0, status, said)
    assert.is_truthy(said:find "\n  returned  +3010 normal_end +before.md:%d+\n", said)
    assert.is_truthy(said:find "\n  removed  +4095 place_busy +", said)
    assert.is_truthy(read_file(path):find 'code { 3010, [^\n]*"543d7468" }\n')
    assert.are.equal(1, select(2, command(dir, "plivo", after)))
    folder.remove(dir)
  end)

  it("puts a row that comes before all others there, in a list without a head, too", function()
    local kb, case = drift_folder.case "kb, text", { blocks = {} }
    for name, text in pairs(kb.blocks) do case.blocks[name] = text end
    local whole = case.blocks["before.txt"]
    case.blocks["before.txt"] = whole:gsub("[^\n]* 100 Trying [^\n]*\n", "")
    local dir, path = begin(case)
    folder.write(dir .. "/whole.txt", whole)
    assert.are.equal(0, select(2, command(dir, "kb", "whole.txt", "--apply")))
    local due = "^%-%- SPDX[^\n]*\nlisted { 100, [^\n]*\nlisted { 180, "
    assert.is_truthy(read_file(path):find(due), read_file(path))
    folder.remove(dir)
  end)
end)

describe("drift --apply refuses", function()
  it("a page whose rows have no space in the spec", function()
    local dir, path = begin(PLIVO)
    local text = read_file(path):gsub("\nspace [^\n]*", ""):gsub("\ncode [^\n]*", "")
    folder.write(path, text)
    local said, status = command(dir, "plivo", "before.md", "--apply")
    local due = "drift: before.md:19: a row of 'hangup', and the spec has no such space\n"
    assert.are.equal(due, said)
    assert.are.equal(2, status)
    folder.remove(dir)
  end)

  it("a page whose day is none that a spec can have", function()
    local dir, _, vendor, name = drift_folder.change(PLIVO)
    run("touch -d @0 %s/%s", dir, name)
    local said, status = command(dir, vendor, name, "--apply")
    local due = "drift: after.md: is of 1970-01-01; say when it was saved with --read\n"
    assert.are.equal(due, said:sub(-#due))
    assert.are.equal(2, status)
    folder.remove(dir)
  end)

  it("to compare a spec with mistakes in it", function()
    local dir, path = begin(PLIVO)
    folder.write(path, (read_file(path):gsub('"no_trunk"', '"No Trunk"')))
    local said, status = command(dir, "plivo", "before.md", "--apply")
    assert.are.equal(3, status)
    local due = 'plivo.lua:%d+: name must be a lower%-case cause name, not "No Trunk"\n'
      .. "drift: mend the spec first"
    assert.is_truthy(said:find(due), said)
    folder.remove(dir)
  end)
end)

-- ---- How it says it ----

describe("drift", function()
  it("says the same in JSON", function()
    local dir, _, vendor, name = drift_folder.change(PLIVO)
    local said, status = command(dir, vendor, name, "--json")
    assert.are.equal(1, status)
    local answer = assert(json.decode(said))
    assert.are.same({ "plivo", { "after.md" }, "2026-08-01", 12, 6 },
      { answer.vendor, answer.documents, answer.read, answer.records, #answer.drift })
    assert.are.same({
      change = "moved", space = "hangup", key = "4070", name = "no_trunk", before = "Roads & Ways",
      after = "Servers", section = "Servers", document = "after.md", line = 28,
      spec = "spec/vendors/plivo.lua:17",
    }, answer.drift[2])
    local none = command(dir, vendor, "before.md", "--json")
    assert.are.same({}, json.decode(none).drift)
    assert.is_truthy(none:find('"drift":[]', 1, true), none)
    folder.remove(dir)
  end)

  it("colors its words when asked to, and never into a file", function()
    local dir, _, vendor, name = drift_folder.change(PLIVO)
    local said = command(dir, vendor, name, "--color always")
    assert.is_truthy(said:find("\27[31mremoved  \27[0m  3010", 1, true))
    assert.is_nil(run("cd %s && lua5.4 %s/gen/drift.lua plivo %s", dir, root, name):find "\27")
    folder.remove(dir)
  end)
end)

describe("drift does not believe", function()
  it("that most of a page is gone, unless told that it is whole", function()
    local dir = begin(PLIVO)
    local page = part(PLIVO, "before"):gsub("    | 4%d%d%d [^\n]*\n", "")
      :gsub("    | 30[12]0 [^\n]*\n", ""):gsub('  <Accordion title="Roads.-</Accordion>\n', "")
      :gsub('  <Accordion title="Servers.-</Accordion>\n', "")
    folder.write(dir .. "/after.md", page)
    local said, status = command(dir, "plivo", "after.md")
    local due = "drift: after.md:%d: 7 of 12 records are missing; is it the whole page? "
      .. "If so, say --whole (make: WHOLE=1)\n"
    assert.are.equal(due:format(select(2, page:gsub("\n", ""))), said)
    assert.are.equal(2, status)
    said, status = command(dir, "plivo", "after.md", "--whole")
    assert.are.equal(1, status)
    assert.is_truthy(said:find("\n  removed ", 1, true))
    folder.remove(dir)
  end)
end)

describe("drift says what is wrong with:", function()
  for _, wrong in ipairs {
    { "plovi page.md", 2, "no reader for 'plovi'; did you mean 'plivo'?; "
      .. "there are: 2talk, acs_call_end, acs_pstn, amazon_connect, asterisk, cisco_cucm, didww, "
      .. "exotel, freeswitch, iana, kb, livekit_models, livekit_sip, plivo, plivo_voice, "
      .. "retell_sdk, teams, telnyx, twilio, vapi, vonage_java, yeti" },
    { "plivo", 2, "missing argument 'document'; try --help" },
    { "plivo no/such.md", 3, "no/such.md: No such file or directory" },
    { "plivo tests", 3, "tests: cannot be read" },
    { "plivo README.md --spec no/such", 3, "no/such: no such folder" },
    { "plivo README.md LICENSE", 2, "one page at a time, not LICENSE, too" },
    { "plivo README.md --read today", 2, "'today' is no day such as 2026-12-01" },
  } do
    it(wrong[1], function()
      local said, status = run("lua5.4 gen/drift.lua %s", wrong[1])
      assert.are.equal("drift: " .. wrong[3] .. "\n", said)
      assert.are.equal(wrong[2], status)
    end)
  end
end)

describe("the vendors' own pages", function()
  local shared = "../shared/vendor-docs/"
  local theirs = {
    plivo = "plivo-zentrunk-hangup-codes.md", didww = "didww-call-log-response-codes.txt",
    exotel = "exotel-sip-error-codes.txt", ["2talk"] = "2talk-sip-error-response-codes.txt",
    kb = "kb-sip-response-codes-reference.txt", telnyx = "more/telnyx_sip_codes.md",
    teams = "more/teams_direct_routing.md", vapi = "more/vapi_call_ended_reason.mdx",
    acs_pstn = "more/azure_communication_services_pstn.md",
    acs_call_end = "more/azure_communication_services_call_end.md",
    amazon_connect = "more/amazon_connect.md",
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

teardown(drift_folder.remove)

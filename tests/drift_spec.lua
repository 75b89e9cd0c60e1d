#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Does `make drift` tell what changed in a vendor's page, exactly that, and never believe half a
-- page? SOAK=1 takes more edits, and cuts a page off at every byte.

package.path = "gen/?.lua;tests/?.lua;" .. package.path
local compare = require "drift.compare"
local described = require "described"
local doubt = require "drift.doubt"
local edits = require "edits"
local files = require "common.files"
local known = require "drift.known"
local lfs = require "lfs"
local new_page = require "drift.page.page"
local pages = require "pages"
local readers = require "drift.readers"
local report = require "drift.report"
local rows = require "drift.rows"
local words = require "drift.page.words"

local spec = require "common.load" ("spec", error)
-- The shapes that pages.lua makes, and those of all other descriptions in spec/pages.
local SHAPES = table.move(pages.shapes, 1, #pages.shapes, 1, {})
for _, shape in ipairs(described.shapes(spec, pages.records)) do
  pages.records[shape.vendor], SHAPES[#SHAPES + 1] = shape.records, shape
end

local SOAK = os.getenv "SOAK"
local SEEDS = SOAK and 2000 or 80

-- ---- Reading and comparing without files ----

local known_readers = {}

local function reader_of(vendor)
  known_readers[vendor] = known_readers[vendor] or readers.find(spec, vendor)
  return known_readers[vendor]
end

-- The page that a text is, read; or nil and why it was refused. `hints`: what the reader may ask.
local function read(vendor, text, hints)
  local reader = reader_of(vendor)
  local good, page = pcall(function()
    local page = new_page(text, reader.form, rows.checker(spec, reader))
    reader.read(page, hints)
    return page
  end)
  if good then return page end
  assert(type(page) == "table", page)
  return nil, ("%d: %s"):format(page.line, page.message)
end

local PARTIES = {
  customer = "customer", carrier = "carrier", zentrunk = "platform", system = "system",
  origination = "origination", destination = "destination",
}

local function parties_of(record)
  local list = {}
  for at, word in ipairs(record.initiators) do list[at] = PARTIES[word:lower()] end
  table.sort(list)
  return list
end

-- The records of a page as the spec would have them.
local function as_known(page)
  local old = {}
  for i, record in ipairs(page.records) do
    local copy = edits.copy({ record })[1]
    copy.rows = { { file = "spec", line = 1 } }
    copy.initiators = record.initiators and parties_of(record)
    if page.spaces then copy.section = nil end
    old[i] = copy
  end
  return old
end

local baselines = {}

-- What a vendor's page with cells says: that is what is known.
local function baseline(vendor)
  local last
  if baselines[vendor] then return baselines[vendor] end
  for _, shape in ipairs(SHAPES) do
    if shape.vendor == vendor then last = shape end
  end
  local text = last.render(pages.records[vendor])
  baselines[vendor] = as_known(assert(read(vendor, text, known.hints(spec, {}))))
  return baselines[vendor]
end

-- The changes as lines, sorted; or nil and the refusal. `whole`: missing rows are believed.
local function drift(shape, records, text, whole)
  local old = baseline(shape.vendor)
  local hints = known.hints(spec, old)
  local page, refusal = read(shape.vendor, text or shape.render(records), hints)
  if not page then return nil, refusal end
  local changes = compare(old, page.records, PARTIES, page.spaces)
  local doubted = not whole and doubt(reader_of(shape.vendor), page, old, changes)
  if doubted then return nil, doubted end
  local lines = report.facts(changes)
  table.sort(lines)
  return table.concat(lines, "\n")
end

-- Adds a test for each shape of a page.
local function for_each_shape(what, check)
  for _, shape in ipairs(SHAPES) do
    it(what .. ": " .. shape.name, function() check(shape) end)
  end
end

-- ---- Edits ----

describe("a random edit", function()
  for_each_shape("is told, exactly it", function(shape)
    for seed = 1, SEEDS do
      math.randomseed(seed)
      local records = edits.copy(pages.records[shape.vendor])
      local due = edits.make(records, shape, shape.one_line and 1 or math.random(3))
      local got, refusal = drift(shape, records, nil, true)
      assert.are.equal(table.concat(due, "\n"), got or refusal, "seed " .. seed)
    end
  end)
end)

describe("Exotel's one line", function()
  local shape = pages.shape "exotel, one line"
  local function check_refused(due, change)
    local records = edits.copy(pages.records.exotel)
    for i = #records, 1, -1 do change(records[i], function() table.remove(records, i) end) end
    local got, refusal = drift(shape, records)
    assert.is_nil(got)
    assert.are.equal(due, refusal)
  end

  it("is refused where a symptom is gone and another has other words", function()
    check_refused("3: section 6 lacks 'Sound stops', and 'No sound at all' has other words: "
      .. "nothing tells what belongs to what; save the page as HTML", function(r, drop)
      if r.key == "no-sound-at-all" then r.said = "amber brook" end
      if r.key == "sound-stops" then drop() end
    end)
  end)
  it("is refused where a row has a new name and other words", function()
    check_refused("3: 1001: nothing tells where the name ends in 'amber brook post trunks fill "
      .. "the hole'; save the page as HTML, with its cells", function(r)
      if r.key == "1001" then r.name, r.said = "Amber", "brook" end
    end)
  end)
end)

-- The symptoms that the one line has, with their words, where the spec knows these.
local function symptoms_of(line, symptoms)
  local text = pages.shape("exotel, one line").render(pages.records.exotel)
  local header = "symptom likely cause what to check "
  text = text:gsub(header .. ".* 7\\%)", header .. line .. " 7\\)")
  local hints, own = known.hints(spec, baseline "exotel"), {}
  function hints.rows(space)
    return space == "media" and symptoms or known.hints(spec, baseline "exotel").rows(space)
  end
  for _, record in ipairs(assert(read("exotel", text, hints)).records) do
    if record.space == "media" then own[#own + 1] = record.key .. " " .. record.wording end
  end
  return own
end

describe("the symptoms of Exotel's one line", function()
  local function symptom(key, name, said)
    return { key = key, name = name, wording = words.fingerprint(said) }
  end
  local hum, hiss, fade = words.fingerprint "hum", words.fingerprint "hiss", words.fingerprint ""
  it("are told apart where the name of one stands in that of another", function()
    local known_rows = { symptom("none", "No sound", "hum"), symptom("some", "Sound", "hiss") }
    local due = { "none " .. hum, "some " .. hiss }
    assert.are.same(due, symptoms_of("no sound hum sound hiss", known_rows))
  end)
  it("are told apart where one has no words", function()
    local known_rows = { symptom("none", "Fade", ""), symptom("some", "Sound", "hiss") }
    local due = { "none " .. fade, "some " .. hiss }
    assert.are.same(due, symptoms_of("fade sound hiss", known_rows))
  end)
  it("are told where one behind another has a new name", function()
    local known_rows = { symptom("none", "Fade", "hum"), symptom("some", "Sound", "hiss") }
    local due = { "none " .. hum, "some " .. hiss }
    assert.are.same(due, symptoms_of("fade hum noise hiss", known_rows))
  end)
end)

local function set_otherwise(text)
  return (text:gsub("'", "\u{2019}"):gsub(" %- ", " \u{2013} "):gsub("^%l", string.upper)
    :gsub(" (%l%l%l%l)", "  %1"):gsub("(%l) (%l+)$", "%1\u{a0}%2"))
end

describe("typography", function()
  for_each_shape("is no change", function(shape)
    local records = edits.copy(pages.records[shape.vendor])
    for _, record in ipairs(records) do
      if shape.vendor ~= "iana" then record.said = set_otherwise(record.said) end
      record.advice = record.advice and set_otherwise(record.advice)
    end
    assert.are.equal("", drift(shape, records))
  end)
end)

describe("a web page in one line without an end", function()
  for _, shape in ipairs(SHAPES) do
    local text = shape.render(pages.records[shape.vendor])
    if text:find "^<!DOCTYPE html>" then
      it("is read: " .. shape.name, function()
        assert.are.equal("", drift(shape, nil, (text:gsub("\n", " "):gsub(" $", ""))))
      end)
    end
  end
end)

-- ---- The order of the rows ----

-- Do the codes of two rows of one space tell their order?
local function in_code_order(a, b)
  local ascends = { sip = true, registered = true, warning = true }
  if a.space ~= "calllog" then return ascends[a.space] end
  return a.key:match "^%d+" < b.key:match "^%d+"
end

-- Two places of rows that may change theirs.
local function two_places(shape, records)
  while true do
    local from, to = math.random(#records), math.random(#records)
    local a, b = records[from], records[to]
    local alike = a.space == b.space and a.part == b.part and (a.part or a.section == b.section)
      and (not shape.spaces or shape.spaces[a.space])
    if from < to and alike and (not shape.flat or in_code_order(a, b)) then return from, to end
  end
end

local function check_order(shape)
  for seed = 1, 20 do
    math.randomseed(seed)
    local records = edits.copy(pages.records[shape.vendor])
    local from, to = two_places(shape, records)
    records[from], records[to] = records[to], records[from]
    local got, refusal = drift(shape, records)
    if shape.flat then
      assert.is_truthy(tostring(refusal):find "codes ascend", got)
    else
      assert.are.equal("", got, refusal)
    end
  end
end

describe("another order of the rows", function()
  for _, shape in ipairs(SHAPES) do
    local what = shape.flat and "is refused, where order tells what is a row" or "is no change"
    it(what .. ": " .. shape.name, function() check_order(shape) end)
  end
end)

-- ---- Half a page ----

-- Is a cut there of a kind of its own? Beside a mark it is, and one letter into a word; further in,
-- a cut is another letter of the same word.
local function is_own_cut(text, length)
  local before, last, next_one = text:byte(length - 1, length + 1)
  local function is_letter(byte) return byte and string.char(byte):find "%w" end
  return length < 2 or not (is_letter(before) and is_letter(last) and is_letter(next_one))
end

-- None of a page's beginnings of so many bytes and more is taken for a changed page; returns the
-- share that was refused.
local function check_cuts(shape, text, least)
  local tried, refused = 0, 0
  for length = least, #text do
    if SOAK or is_own_cut(text, length) then
      local got, refusal = drift(shape, nil, text:sub(1, length))
      if not refusal and got ~= "" then
        local last = text:sub(math.max(1, length - 30), length)
        error(("%d bytes, to '%s': %s"):format(length, last, got))
      end
      tried, refused = tried + 1, refused + (refusal and 1 or 0)
    end
  end
  return refused / tried
end

describe("a page cut off at any byte", function()
  for_each_shape("is never taken for a changed one", function(shape)
    local text = shape.render(pages.records[shape.vendor])
    assert.is_true(check_cuts(shape, text, 0) > 0.5)
  end)
end)

describe("a page that ends with its last row, cut off at any byte,", function()
  for name, ending in pairs {
    ["2talk, text"] = "Table of Contents\n", ["kb, text"] = "    • Related Articles.*",
    ["exotel, one line"] = "Have a question%?\n",
  } do
    it("is never taken for a changed one: " .. name, function()
      local shape = pages.shape(name)
      local whole = shape.render(pages.records[shape.vendor])
      local text, count = whole:gsub(ending, "")
      assert.are.equal(1, count)
      check_cuts(shape, text, #text - 200)
      assert.are.equal("", drift(shape, nil, text))
      local _, refusal = drift(shape, nil, text:gsub("\n$", ""))
      local lines = select(2, text:gsub("\n", ""))
      assert.are.equal(lines .. ": the page ends in the middle of this line", refusal)
    end)
  end
end)

describe("a page whose last row is gone", function()
  local shape = pages.shape "kb, text"
  local records = edits.copy(pages.records.kb)
  table.remove(records)
  local text = shape.render(records)
  local gone = "- removed 603 Decline"

  it("is believed where something follows, with or without an end of its line", function()
    assert.are.equal(gone, drift(shape, nil, text))
    assert.are.equal(gone, drift(shape, nil, (text:gsub("\n$", ""))))
  end)
  it("is not where nothing follows", function()
    local cut = text:gsub("    • Related Articles.*", "")
    for _, rest in ipairs { "", "\n", "    " } do
      local got, refusal = drift(shape, nil, cut .. rest)
      assert.is_truthy(tostring(refusal):find("was it cut off", 1, true), got)
    end
  end)
end)

-- Any byte, or a piece of markup that a reader acts on.
local JUNK = {
  "<", ">", "</td>", "<td rowspan=9999999999>", "<table>", "</table>", "|", "\n", "\0", "\xff",
  "&#x110000;", "&amp", '"', "%", "4", " ",
}

local function with_junk(text)
  for _ = 1, math.random(4) do
    local at = math.random(#text)
    local byte = string.char(math.random(0, 255))
    local junk = math.random(2) == 1 and JUNK[math.random(#JUNK)] or byte
    text = text:sub(1, at) .. junk .. text:sub(at + math.random(2))
  end
  return text
end

describe("a page with bytes changed at random", function()
  for_each_shape("is read or refused with its line", function(shape)
    local whole = shape.render(pages.records[shape.vendor])
    local refused = 0
    for seed = 1, SEEDS do
      math.randomseed(seed)
      -- Any other error is one of ours, and ends the test.
      local got, refusal = drift(shape, nil, with_junk(whole))
      assert.is_truthy(got or refusal, "seed " .. seed)
      refused = refused + (refusal and 1 or 0)
    end
    assert.is_true(refused > 10)
  end)
end)

-- ---- The documents of our own making ----

-- What differs between a vendor's document and the spec, beside the words: the spec knows better.
local BETTER = {
  cisco_cucm = [[
- removed 352321663 CCM_SIP_420_BAD_EXTENSION
- renamed 9: Preemption - circuit reserved for reuse -> Preemption-circuit reserved for reuse]],
}

-- The document of tests/documents that a description is of, read: it has its name, or its
-- vendor's. Nil and why where there is none.
local function document_of(name, reader, hints)
  local page, problem = nil, "no document in tests/documents"
  for file in lfs.dir "tests/documents" do
    local stem = file:match "^(.*)%.%w+$"
    if stem and not page and (stem == name or stem == reader.vendor) then
      page, problem = read(name, files.read("tests/documents/" .. file), hints)
    end
  end
  return page, problem
end

local function drift_of_document(name)
  local reader, lines = readers.find(spec, name), {}
  local old = known.records(spec, reader)
  local page = assert(document_of(name, reader, known.hints(spec, old)))
  local parties = rows.parties(spec, reader, page.records)
  for _, change in ipairs(compare(old, page.records, parties, page.spaces)) do
    if change.kind ~= "reworded" then lines[#lines + 1] = report.facts { change }[1] end
  end
  table.sort(lines)
  return table.concat(lines, "\n")
end

describe("the spec knows, but for the words, the document of", function()
  for _, shape in ipairs(SHAPES) do
    if shape.edits then
      it(shape.vendor, function()
        assert.are.equal(BETTER[shape.vendor] or "", drift_of_document(shape.vendor))
      end)
    end
  end
end)

-- ---- Two forms of one page ----

-- All that was read of a page, a line for each record, sorted.
local function lines_of(shape)
  local text = shape.render(pages.records[shape.vendor])
  local page = assert(read(shape.vendor, text, known.hints(spec, baseline(shape.vendor))))
  local lines = {}
  for i, r in ipairs(page.records) do
    local initiators = table.concat(r.initiators or {}, "+")
    local record = {
      r.space, r.key, r.name, r.section, r.wording, initiators, r.http or "", r.sip or "",
    }
    lines[i] = table.concat(record, " | ")
  end
  table.sort(lines)
  return lines
end

describe("a saved web page and its text", function()
  local first
  for _, shape in ipairs(SHAPES) do
    local other = first
    if other and other.vendor == shape.vendor and not other.spaces then
      it("give the same records: " .. shape.name, function()
        local lines = lines_of(shape)
        assert.are.same(lines_of(other), lines)
        assert.is_true(#lines >= #pages.records[shape.vendor])
      end)
    end
    first = shape
  end
end)

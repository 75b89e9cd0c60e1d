#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Does `make drift` tell what changed in a vendor's page, exactly that, and never believe half a page?

package.path = "gen/?.lua;tests/?.lua;" .. package.path
local compare = require "drift.compare"
local doubt = require "drift.doubt"
local edits = require "edits"
local known = require "drift.known"
local new_page = require "page.page"
local pages = require "pages"
local report = require "drift.report"
local rows = require "drift.rows"

local spec = require "load" ("spec", error)
require "fields".name(spec, error)

-- ---- Reading and comparing without files ----

-- The page that a text is, read; or nil and why it was refused.
local function read(vendor, text, old)
  local reader = require("docs." .. vendor)
  local good, page = pcall(function()
    local page = new_page(text, reader.form, rows.checker(spec, reader))
    reader.read(page, known.hints(spec, old or {}))
    return page
  end)
  if good then return page end
  assert(type(page) == "table", page)
  return nil, ("%d: %s"):format(page.line, page.message)
end

local PARTIES = {
  customer = "customer", carrier = "carrier", zentrunk = "platform", system = "system", origination = "origination",
  destination = "destination",
}

-- The records of a page as the spec would have them.
local function as_known(page)
  local old = {}
  for i, record in ipairs(page.records) do
    local copy = { rows = { { file = "spec", line = 1 } } }
    for name, value in pairs(record) do copy[name] = value end
    if record.initiators then
      copy.initiators = {}
      for at, word in ipairs(record.initiators) do copy.initiators[at] = PARTIES[word:lower()] end
      table.sort(copy.initiators)
    end
    if record.space == "registered" then copy.section = nil end
    old[i] = copy
  end
  return old
end

local baselines = {}

-- What a vendor's page with cells says: that is what is known.
local function baseline(vendor)
  local last
  if baselines[vendor] then return baselines[vendor] end
  for _, shape in ipairs(pages.shapes) do
    if shape.vendor == vendor then last = shape end
  end
  baselines[vendor] = as_known(assert(read(vendor, last.render(pages.records[vendor]))))
  return baselines[vendor]
end

-- The changes as lines, sorted; or nil and the refusal. `whole`: missing rows are believed.
local function drift(shape, records, text, whole)
  local page, refusal = read(shape.vendor, text or shape.render(records), baseline(shape.vendor))
  if not page then return nil, refusal end
  local old = baseline(shape.vendor)
  local changes = compare(old, page.records, PARTIES)
  local doubted = not whole and doubt(require("docs." .. shape.vendor), page, old, changes)
  if doubted then return nil, doubted end
  local lines = report.facts(changes)
  table.sort(lines)
  return table.concat(lines, "\n")
end

describe("a random edit", function()
  for _, shape in ipairs(pages.shapes) do
    it("is told, exactly it: " .. shape.name, function()
      for seed = 1, 150 do
        math.randomseed(seed)
        local records = edits.copy(pages.records[shape.vendor])
        local due = edits.make(records, shape, shape.one_line and 1 or math.random(3))
        local got, refusal = drift(shape, records, nil, true)
        assert.are.equal(table.concat(due, "\n"), got or refusal, "seed " .. seed)
      end
    end)
  end
end)

describe("Exotel's one line", function()
  local shape = pages.shapes[5]
  local function with(change)
    local records = edits.copy(pages.records.exotel)
    for i = #records, 1, -1 do change(records[i], function() table.remove(records, i) end) end
    return drift(shape, records)
  end

  it("is refused where a symptom is gone and another has other words: nothing tells them apart", function()
    local got, refusal = with(function(r, drop)
      if r.key == "no-sound-at-all" then r.said = "amber brook" end
      if r.key == "sound-stops" then drop() end
    end)
    assert.is_nil(got)
    assert.are.equal("3: section 6 lacks 'Sound stops', and 'No sound at all' has other words: nothing tells what belongs to what; "
      .. "save the page as HTML", refusal)
  end)
  it("is refused where a row has a new name and other words", function()
    local got, refusal = with(function(r)
      if r.key == "1001" then r.name, r.said = "Amber", "brook" end
    end)
    assert.is_nil(got)
    assert.are.equal("3: 1001: nothing tells where the name ends in 'amber brook post trunks fill the hole'; save the page as HTML, "
      .. "with its cells", refusal)
  end)
end)

describe("typography", function()
  local function set_otherwise(text)
    return (text:gsub("'", "\u{2019}"):gsub(" %- ", " \u{2013} "):gsub("^%l", string.upper):gsub(" (%l%l%l%l)", "  %1")
      :gsub("(%l) (%l+)$", "%1\u{a0}%2"))
  end
  for _, shape in ipairs(pages.shapes) do
    it("is no change: " .. shape.name, function()
      local records = edits.copy(pages.records[shape.vendor])
      for _, record in ipairs(records) do
        if record.space ~= "registered" then record.said = set_otherwise(record.said) end
        record.advice = record.advice and set_otherwise(record.advice)
      end
      assert.are.equal("", drift(shape, records))
    end)
  end
end)

describe("another order of the rows", function()
  for _, shape in ipairs(pages.shapes) do
    it((shape.flat and "is refused, where order tells what is a row: " or "is no change: ") .. shape.name, function()
      for seed = 1, 20 do
        math.randomseed(seed)
        local records = edits.copy(pages.records[shape.vendor])
        local from, to
        repeat
          from, to = math.random(#records), math.random(#records)
          local a, b = records[from], records[to]
          local coded = a.space == "sip" or a.space == "registered"
            or a.space == "calllog" and b.space == "calllog" and a.key:match("^%d+") < b.key:match("^%d+")
          local good = from < to and a.space == b.space and a.section == b.section and (coded or not shape.flat)
        until good
        records[from], records[to] = records[to], records[from]
        local got, refusal = drift(shape, records)
        assert.are.equal(shape.flat and "codes ascend" or "", shape.flat and tostring(refusal):match("codes ascend") or got, refusal)
      end
    end)
  end
end)

describe("a page cut off at any byte", function()
  for _, shape in ipairs(pages.shapes) do
    it("is never taken for a changed one: " .. shape.name, function()
      local text = shape.render(pages.records[shape.vendor])
      local refused = 0
      for length = 0, #text do
        local got, refusal = drift(shape, nil, text:sub(1, length))
        assert.is_truthy(refusal or got == "", ("%d bytes, to '%s': %s"):format(length, text:sub(math.max(1, length - 30), length), got))
        refused = refused + (refusal and 1 or 0)
      end
      assert.is_true(refused > #text // 2)
    end)
  end
end)

-- Any byte, or a piece of markup that a reader acts on.
local JUNK = {
  "<", ">", "</td>", "<td rowspan=9999999999>", "<table>", "</table>", "|", "\n", "\0", "\xff", "&#x110000;", "&amp", '"', "%", "4", " ",
}

describe("a page with bytes changed at random", function()
  for _, shape in ipairs(pages.shapes) do
    it("is read or refused with its line: " .. shape.name, function()
      local whole = shape.render(pages.records[shape.vendor])
      local refused = 0
      for seed = 1, 150 do
        math.randomseed(seed)
        local text = whole
        for _ = 1, math.random(4) do
          local at = math.random(#text)
          local junk = math.random(2) == 1 and JUNK[math.random(#JUNK)] or string.char(math.random(0, 255))
          text = text:sub(1, at) .. junk .. text:sub(at + math.random(2))
        end
        local got, refusal = drift(shape, nil, text) -- any other error is one of ours, and ends the test
        assert.is_truthy(got or refusal, "seed " .. seed)
        refused = refused + (refusal and 1 or 0)
      end
      assert.is_true(refused > 10)
    end)
  end
end)

describe("a saved web page and its text", function()
  local first
  for _, shape in ipairs(pages.shapes) do
    local page = assert(read(shape.vendor, shape.render(pages.records[shape.vendor]), baseline(shape.vendor)))
    local lines = {}
    for i, r in ipairs(page.records) do
      local initiators = table.concat(r.initiators or {}, "+")
      lines[i] = table.concat({ r.space, r.key, r.name, r.section, r.wording, initiators, r.http or "", r.sip or "" }, " | ")
    end
    table.sort(lines)
    if first and first.vendor == shape.vendor then
      local other = first.lines
      it("give the same records: " .. shape.name, function()
        assert.are.equal(other, table.concat(lines, "\n"))
        assert.is_true(#lines >= #pages.records[shape.vendor])
      end)
    end
    first = { vendor = shape.vendor, lines = table.concat(lines, "\n") }
  end
end)

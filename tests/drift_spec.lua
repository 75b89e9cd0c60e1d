#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Does `make drift` tell what changed in a vendor's page, exactly that, and never believe half a page?

package.path = "gen/?.lua;tests/?.lua;" .. package.path
local compare = require "drift.compare"
local doubt = require "drift.doubt"
local known = require "drift.known"
local new_page = require "page.page"
local pages = require "pages"
local report = require "drift.report"

local spec = require "load" ("spec", error)
require "fields".name(spec, error)

-- ---- Reading and comparing without files ----

-- The page that a text is, read; or nil and why it was refused.
local function read(vendor, text, old)
  local reader = require("docs." .. vendor)
  local good, page = pcall(function()
    local page = new_page(text, reader.form)
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

local function copy_of(records)
  local list = {}
  for i, record in ipairs(records) do
    list[i] = {}
    for name, value in pairs(record) do list[i][name] = value end
  end
  return list
end

-- ---- Edits at random, each with the lines that it must cause ----

local WORDS = {}
for word in ("amber brook cedar dune ember fern grove heath inlet juniper kelp lagoon meadow nook orchard pebble quarry "
  .. "reed spruce thicket umber vale willow yarrow zephyr"):gmatch("%a+") do WORDS[#WORDS + 1] = word end

local function some_words(count)
  local list = {}
  for i = 1, count do list[i] = WORDS[math.random(#WORDS)] end
  return table.concat(list, " ")
end

-- A name as the space's names are spelled.
local function new_name(space)
  local text = some_words(2) .. " " .. math.random(10, 99)
  return space == "hangup" and text:gsub(" ", "_") or text
end

local function called(record)
  return record.key:lower():find(record.name:lower(), 1, true) and record.key or record.key .. " " .. record.name
end

local function index_of(records, record)
  for i, one in ipairs(records) do
    if one == record then return i end
  end
end

local function siblings(records, record)
  local count = 0
  for _, one in ipairs(records) do
    if one.space == record.space and one.section == record.section then count = count + 1 end
  end
  return count
end

local section_of = {
  note = "SIP Response Code Categories", initiator = "Disconnect Initiator", calllog = "SIP Response Codes",
  registered = "Response Codes",
}

local edit = {}

function edit.drop(records, record)
  if siblings(records, record) < 3 then return nil end -- a table does not lose all of its rows here
  table.remove(records, index_of(records, record))
  return { "- removed " .. called(record) }
end

function edit.rename(_, record)
  local old, old_key = record.name, record.key
  record.name = new_name(record.space)
  if record.space == "calllog" then record.key = old_key:match("^%d+") .. " " .. record.name end
  return { ("- renamed %s: %s -> %s"):format(old_key, old, record.name) }
end

-- A word that tells who ended the call stays where it is: that would be another edit.
local function says_who(record)
  local text = record.said .. record.name
  return record.space == "hangup" and (text:find "[Cc]arrier" or text:find "Zentrunk" or text:find "502")
end

function edit.reword(_, record)
  local field = (record.alone or says_who(record)) and "advice" or "said"
  record[field] = some_words(6)
  return { "- reworded " .. called(record) }
end

function edit.initiator(_, record)
  local before = {}
  for i, word in ipairs(record.initiators) do before[i] = word:lower() end
  table.sort(before)
  local after = before[1] == "origination" and "System" or "Origination"
  record.initiators = { after }
  return { ("- initiator %s: %s -> %s"):format(called(record), table.concat(before, ", "), after:lower()) }
end

-- Plivo's words name who it was.
function edit.clue(_, record)
  local clue = ({ { "Carrier", "carrier" }, { "your PBX", "customer" }, { "Zentrunk", "platform" } })[math.random(3)]
  if says_who(record) then return nil end
  record.said = ("%s %s %s"):format(some_words(1), clue[1], some_words(1))
  return { ("- initiator %s: not said -> %s"):format(called(record), clue[2]), "- reworded " .. called(record) }
end

function edit.move(records, record)
  if siblings(records, record) < 3 then return nil end
  local before = record.section
  for _, one in ipairs(records) do
    if one.space == record.space and one.section ~= before then record.section = one.section end
  end
  return { ("- moved %s: %s -> %s"):format(called(record), before, record.section) }
end

function edit.http(_, record)
  local before = record.http
  record.http = before + 7
  return { ("- http %s: %d -> %d"):format(called(record), before, record.http) }
end

function edit.payload(_, record)
  local before = record.payload_type
  record.payload_type = before + 1
  return { ("- payload %s: %d -> %d"):format(called(record), before, record.payload_type) }
end

-- The registry cites another RFC.
function edit.reference(_, record)
  local before = record.said:match("RFC(%d+)") or "3261"
  record.said = "[RFC9999]"
  return { ("- reference %s: RFC %s -> RFC 9999"):format(called(record), before) }
end

-- Registered phrases, for the one line that needs them: nothing else tells where a name ends.
local PHRASES = {
  [403] = "Forbidden", [408] = "Request Timeout", [486] = "Busy Here", [503] = "Service Unavailable", [580] = "Precondition Failure",
}

-- A key behind that of `like` which no row has, and had.
local function free_key(records, like, vendor)
  for step = 1, 90 do
    local key = tostring(tonumber(like.key:match("^%d+")) + step)
    local taken = key:sub(1, 1) ~= like.key:sub(1, 1)
    for _, list in ipairs { records, pages.records[vendor] } do
      for _, one in ipairs(list) do taken = taken or one.space == like.space and one.key:match("^%d+") == key end
    end
    if not taken then return key end
  end
end

local function add_behind(records, record, fields, edited)
  local added = copy_of({ record })[1]
  edited[added] = true
  for name, value in pairs(fields) do added[name] = value end
  local at = index_of(records, record)
  while records[at].space == record.space and records[at].section == record.section and added.key:match("^%d+")
    and records[at].key:match("^%d+") > added.key do at = at - 1 end
  while records[at + 1] and records[at + 1].space == record.space and records[at + 1].key:match("^%d+")
    and records[at + 1].key:match("^%d+") < added.key do at = at + 1 end
  table.insert(records, at + 1, added)
  return { ("- added %s: %s"):format(called(added), added.section or section_of[added.space]) }
end

function edit.add(records, record, shape, edited)
  local said = { name = new_name(record.space), said = some_words(5), advice = some_words(3) }
  if record.space == "registered" then said.said = "[RFC9999]" end
  if shape.one_line then
    local free = {}
    for code, phrase in pairs(PHRASES) do
      local fits = tostring(code):sub(1, 1) == record.key:sub(1, 1)
      for _, one in ipairs(records) do fits = fits and one.key ~= tostring(code) end
      if fits then free[#free + 1] = { code, phrase } end
    end
    if #free == 0 then return nil end
    table.sort(free, function(a, b) return a[1] < b[1] end)
    said.key, said.name = tostring(free[1][1]), free[1][2]
  elseif record.space == "media" then
    said.key = said.name:gsub(" ", "-")
  elseif record.space == "note" or record.space == "codec" then
    said.name = record.space == "codec" and said.name:gsub(" ", "-") or said.name
    said.key, said.payload_type = said.name, record.space == "codec" and math.random(96, 127) or nil
  else
    said.key = free_key(records, record, shape.vendor)
    if record.space == "calllog" then said.key = record.key:match("^%d+") .. " " .. said.name end
    if not said.key then return nil end
    said.alone = false
  end
  if record.section == "Common 2talk troubleshooting codes" then return nil end
  return add_behind(records, record, said, edited)
end

-- What may happen to the rows of each space.
local EDITS = {
  hangup = { "drop", "add", "rename", "reword", "clue", "move" }, calllog = { "drop", "add", "rename", "reword", "initiator" },
  note = { "drop", "add", "rename", "reword" }, initiator = { "reword" }, sip = { "drop", "add", "rename", "reword" },
  media = { "drop", "add", "rename", "reword" }, api = { "drop", "add", "rename", "reword", "http" },
  codec = { "drop", "add", "payload", "reword" }, listed = { "drop", "add", "rename", "reword" },
  registered = { "drop", "add", "rename", "reference" },
}
local ONE_LINE = { media = { "drop", "rename", "reword" }, api = { "drop", "rename", "reword", "http" } }

-- One edit of a record that has had none; returns its lines, or nil where it cannot be made.
local function edit_one(records, shape, edited)
  local record = records[math.random(#records)]
  local kinds = shape.one_line and ONE_LINE[record.space] or EDITS[record.space]
  local kind = kinds[math.random(#kinds)]
  if edited[record] or record.section == "Common 2talk troubleshooting codes" and kind == "drop" then return nil end
  edited[record] = true
  return edit[kind](records, record, shape, edited)
end

describe("a random edit", function()
  for _, shape in ipairs(pages.shapes) do
    it("is told, exactly it: " .. shape.name, function()
      for seed = 1, 150 do
        math.randomseed(seed)
        local records, edited, due = copy_of(pages.records[shape.vendor]), {}, {}
        for _ = 1, shape.one_line and 1 or math.random(3) do
          for _, line in ipairs(edit_one(records, shape, edited) or {}) do due[#due + 1] = line end
        end
        table.sort(due)
        local got, refusal = drift(shape, records, nil, true)
        assert.are.equal(table.concat(due, "\n"), got or refusal, "seed " .. seed)
      end
    end)
  end
end)

describe("Exotel's one line", function()
  local shape = pages.shapes[5]
  local function with(change)
    local records = copy_of(pages.records.exotel)
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
      local records = copy_of(pages.records[shape.vendor])
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
        local records = copy_of(pages.records[shape.vendor])
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
local JUNK = { "<", ">", "</td>", "<td rowspan=9999999999>", "<table>", "</table>", "|", "\n", "\0", "\xff", "&#x110000;", "&amp", '"', "%", "4", " " }

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

-- SPDX-License-Identifier: MIT
-- Edits a page's records at random, each edit with the lines that a report of it must have.

local pages = require "pages"

local edits = {}

-- Records that may be edited without changing the others.
function edits.copy(records)
  local list = {}
  for i, record in ipairs(records) do
    list[i] = {}
    for name, value in pairs(record) do list[i][name] = value end
  end
  return list
end

local WORDS = {}
for word in ([[amber brook cedar dune ember fern grove heath inlet juniper kelp lagoon meadow nook
  orchard pebble quarry reed spruce thicket umber vale willow yarrow zephyr]]):gmatch "%a+" do
  WORDS[#WORDS + 1] = word
end

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
  local has_name = record.key:lower():find(record.name:lower(), 1, true)
  return has_name and record.key or record.key .. " " .. record.name
end

local function index_of(records, record)
  for i, one in ipairs(records) do
    if one == record then return i end
  end
end

local function siblings(records, record)
  local count = 0
  for _, one in ipairs(records) do
    local same = record.part or one.section == record.section
    if one.space == record.space and one.part == record.part and same then count = count + 1 end
  end
  return count
end

local section_of = {
  note = "SIP Response Code Categories", initiator = "Disconnect Initiator",
  calllog = "SIP Response Codes", registered = "Response Codes", protocol = "Reason Protocols",
  warning = "Warning Codes", method = "Methods",
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
  local code = record.code or record.space == "calllog" and old_key:match "^%d+"
  if code then record.key = code .. " " .. record.name end
  return { ("- renamed %s: %s -> %s"):format(old_key, old, record.name) }
end

-- A word that tells who ended the call stays where it is: that would be another edit.
local function says_who(record)
  local text = record.said .. record.name
  local says = text:find "[Cc]arrier" or text:find "Zentrunk" or text:find "502"
  return record.space == "hangup" and says
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
  local line = "- initiator %s: %s -> %s"
  return { line:format(called(record), table.concat(before, ", "), after:lower()) }
end

local CLUES = { { "Carrier", "carrier" }, { "your PBX", "customer" }, { "Zentrunk", "platform" } }

-- Plivo's words name who it was.
function edit.clue(_, record)
  local clue = CLUES[math.random(3)]
  if says_who(record) then return nil end
  record.said = ("%s %s %s"):format(some_words(1), clue[1], some_words(1))
  local name = called(record)
  return { ("- initiator %s: not said -> %s"):format(name, clue[2]), "- reworded " .. name }
end

function edit.sip(_, record)
  local before = record.sip
  record.sip = before == 499 and 500 or 499
  local line = "- sip %s: %s -> %d"
  return { line:format(called(record), before or "not said", record.sip) }
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
  local before = record.said:match "3GPP TS [%d.]+" or record.said:match "ITU%-T Q.850"
    or "RFC " .. (record.said:match "RFC(%d+)" or "3261")
  record.said = "[RFC9999]"
  return { ("- reference %s: %s -> RFC 9999"):format(called(record), before) }
end

-- Registered phrases, for the one line that needs them: nothing else tells where a name ends.
local PHRASES = {
  [403] = "Forbidden", [408] = "Request Timeout", [486] = "Busy Here",
  [503] = "Service Unavailable", [580] = "Precondition Failure",
}

local function number_of(record) return record.key:match "^%d+" end

-- A key behind that of `like` which no row has, and had.
local function free_key(records, like, vendor)
  for step = 1, 90 do
    local key = tostring(tonumber(number_of(like)) + step)
    local taken = key:sub(1, 1) ~= like.key:sub(1, 1)
    for _, list in ipairs { records, pages.records[vendor] } do
      for _, one in ipairs(list) do
        taken = taken or one.space == like.space and number_of(one) == key
      end
    end
    if not taken then return key end
  end
end

local function add_behind(records, record, fields, edited)
  local added = edits.copy({ record })[1]
  edited[added] = true
  for name, value in pairs(fields) do added[name] = value end
  local at = index_of(records, record)
  if record.part then
    table.insert(records, at + 1, added)
    return { ("- added %s: %s"):format(called(added), record.part.section or added.section) }
  end
  local function is_above(one)
    local alike = one.space == record.space and one.section == record.section
    return alike and number_of(added) and number_of(one) > added.key
  end
  local function is_below(one)
    return one and one.space == record.space and number_of(one) and number_of(one) < added.key
  end
  while is_above(records[at]) do at = at - 1 end
  while is_below(records[at + 1]) do at = at + 1 end
  table.insert(records, at + 1, added)
  return { ("- added %s: %s"):format(called(added), added.section or section_of[added.space]) }
end

-- The first registered phrase that fits a row's class and is not there; nothing where all are.
local function free_phrase(records, like)
  local best
  for code in pairs(PHRASES) do
    local fits = tostring(code):sub(1, 1) == like.key:sub(1, 1) and code < (best or 700)
    for _, one in ipairs(records) do fits = fits and one.key ~= tostring(code) end
    if fits then best = code end
  end
  return best
end

local IN_REGISTRY = { registered = true, warning = true, protocol = true, method = true }

-- What a new row beside `record` has; nothing where there is no room for one.
local function fields_of_new(records, record, shape)
  local name = new_name(record.space)
  local new = { name = name, said = some_words(5), advice = some_words(3) }
  if shape.name_anew then return shape.name_anew(records, record, new) end
  if IN_REGISTRY[record.space] then new.said = "[RFC9999]" end
  if shape.one_line then
    local code = free_phrase(records, record)
    if not code then return nil end
    new.key, new.name = tostring(code), PHRASES[code]
  elseif record.space == "media" then
    new.key = name:gsub(" ", "-")
  elseif record.space == "note" then
    new.key = name
  elseif record.space == "protocol" then
    new.name = name:gsub(" ", "-")
    new.key = new.name
  elseif record.space == "method" then
    new.name = name:gsub("%A", ""):upper()
    new.key = new.name
  elseif record.space == "codec" then
    new.name = name:gsub(" ", "-")
    new.key, new.payload_type = new.name, math.random(96, 127)
  else
    new.key, new.alone = free_key(records, record, shape.vendor), false
    if record.space == "calllog" then new.key = number_of(record) .. " " .. name end
  end
  return new.key and new
end

function edit.add(records, record, shape, edited)
  local new = fields_of_new(records, record, shape)
  if not new or record.section == "Common 2talk troubleshooting codes" then return nil end
  return add_behind(records, record, new, edited)
end

-- What may happen to the rows of each space.
local EDITS = {
  hangup = { "drop", "add", "rename", "reword", "clue", "move" },
  calllog = { "drop", "add", "rename", "reword", "initiator" },
  note = { "drop", "add", "rename", "reword" }, initiator = { "reword" },
  sip = { "drop", "add", "rename", "reword" }, media = { "drop", "add", "rename", "reword" },
  api = { "drop", "add", "rename", "reword", "http" },
  codec = { "drop", "add", "payload", "reword" }, listed = { "drop", "add", "rename", "reword" },
  registered = { "drop", "add", "rename", "reference" },
  warning = { "drop", "add", "rename", "reference" }, protocol = { "drop", "add", "reference" },
  method = { "drop", "add", "reference" },
}
local ONE_LINE = {
  media = { "drop", "rename", "reword" }, api = { "drop", "rename", "reword", "http" },
}

-- One edit of a record that has had none; returns its lines, or nil where it cannot be made.
local function edit_one(records, shape, edited)
  local record = records[math.random(#records)]
  if shape.spaces and not shape.spaces[record.space] then return nil end
  local kinds = shape.edits and shape.edits(record)
    or shape.one_line and ONE_LINE[record.space] or EDITS[record.space]
  local kind = kinds[math.random(#kinds)]
  local stays = record.section == "Common 2talk troubleshooting codes" and kind == "drop"
  if edited[record] or stays then return nil end
  edited[record] = true
  return edit[kind](records, record, shape, edited)
end

-- Makes `count` edits of the records of a shape's page; returns the lines, sorted.
function edits.make(records, shape, count)
  local edited, due = {}, {}
  for _ = 1, count do
    for _, line in ipairs(edit_one(records, shape, edited) or {}) do due[#due + 1] = line end
  end
  table.sort(due)
  return due
end

return edits

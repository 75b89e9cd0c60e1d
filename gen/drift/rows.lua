-- SPDX-License-Identifier: MIT
-- What a record of a page makes of a row of the spec: a value for each field of its verb. What is
-- not what the spec takes there is refused with its line, before anything is compared with it or
-- written.

local asked = require "common.rows"
local kinds = require "common.kinds"
local known = require "drift.known"
local refuse = require "drift.page.refuse"
local verbs = require "common.verbs"

local rows = {}

rows.UNDECIDED = { kind = "undecided", word = "undecided" } -- a person has to judge
local VERBS = { -- of registries
  registered = "sip", protocol = "protocol", method = "method", warning = "warning",
}
local UNSTATED = { kind = "unstated", word = "unstated" }

-- ---- The row of a record ----

-- A text that spells a number as we would is that number. Any other stays a text, which is of no
-- kind that a number is due for.
local function number(text)
  local value = math.tointeger(tonumber(text))
  return tostring(value) == text and value or text
end

-- A number beyond it is a text in the spec.
local LARGEST = 999999999

-- The fields that a record states, for each verb; but for the parties, which are known last.
local STATED = {
  code = function(record)
    return { key = number(record.key), name = record.name, sip = record.sip }
  end,
  reason = function(record) return { sip = record.code, name = record.name } end,
  response = function(record) return { sip = number(record.key), name = record.name } end,
  ending = function(record)
    local key = number(record.code or record.key)
    if math.type(key) == "integer" and key > LARGEST then key = tostring(key) end
    return { key = key, name = record.name, sip = record.sip }
  end,
  symptom = function(record) return { key = record.key, name = record.name } end,
  failure = function(record)
    local key, http = number(record.key), record.http
    return { key = key, name = record.name, http = http, calls = record.calls }
  end,
  listed = function(record) return { code = number(record.key), phrase = record.name } end,
  sip = function(record)
    return { code = number(record.key), name = asked.constant(record.name), phrase = record.name }
  end,
  protocol = function(record) return { word = record.name, reference = record.reference } end,
  method = function(record) return { word = record.name, reference = record.reference } end,
  warning = function(record) return { code = number(record.key), phrase = record.name } end,
  initiator = function(record) return { name = record.name } end,
  note = function(record) return { name = record.name } end,
  codec = function(record) return { name = record.name, payload_type = record.payload_type } end,
}

-- ---- Is each field what it should be? ----

-- Why a value is not of its kind, or nil.
local function lack(kind, value)
  local due, test = table.unpack(kinds[kind])
  return not test(value) and due or nil
end

local function show(value)
  return type(value) == "table" and table.concat(value, ", ") or tostring(value)
end

-- The fields of the rows of a verb, in order, as verbs.lua has them.
function rows.shape(verb) return rows.of_verb(verbs, verb) end

-- The list of a verb, in the spec or in another table of the same kinds of file.
function rows.of_verb(kinds_of_file, verb)
  for _, kind in ipairs { "vendors", "lists", "codes", "headers", "methods" } do
    local its = kinds_of_file[kind][verb]
    if its then return its end
  end
end

-- The fields that a new row names itself.
rows.NAMED = { "calls", "reference" }

-- Calls check(what, kind, value) for all that a record states, its row's fields first.
local function each_value(record, row, check)
  local shape = rows.shape(row.verb)
  for _, field in ipairs(shape) do
    local name, kind = field:match "^([%w_]+):([%w_]+)"
    if row[name] then check(name, kind, row[name]) end
  end
  for _, name in ipairs(rows.NAMED) do
    if row[name] then check(name, shape[name], row[name]) end
  end
  for _, word in ipairs(record.initiators or {}) do check("initiator", "phrase", word) end
  for _, code in ipairs(record.range or {}) do check("range", "key", code) end
  check("section", "text", record.section)
  if record.reference then check("reference", "text", record.reference) end
end

local function check_record(record, row)
  each_value(record, row, function(what, kind, value)
    local due = lack(kind, value)
    if due then refuse(record.line, "%s must be %s, not '%s'", what, due, show(value)) end
  end)
  if record.section:find "^#" then -- a line of headings/ID.txt that begins so is a comment
    refuse(record.line, "a section may not begin with '#', as '%s' does", record.section)
  end
end

-- ---- The verb of a space ----

-- The verb of the rows of a space, and the space's own row; facts have the name of their verb.
function rows.verb(spec, reader, space)
  if VERBS[space] or space == "listed" then return VERBS[space] or space end
  for _, fact in ipairs(reader.facts) do
    if fact == space then return space end
  end
  for _, row in ipairs(spec.vendors.space) do
    if row.its_vendor.id == reader.vendor and row.id == space then return row.key.verb, row end
  end
end

-- Where a record stands: the document's section, and the fingerprint of its words. Registries have
-- none that anybody would word anew.
function rows.citation(reader, record)
  local wording = not VERBS[record.space] and record.wording or nil
  local source = { id = reader.source }
  return { kind = "citation", source = source, section = record.section, wording = wording }
end

-- Returns a function that gives a record its `row`, or refuses it.
function rows.checker(spec, reader)
  return function(record)
    local space = record.space
    if space == "section" then return end -- prose is no row
    local verb = rows.verb(spec, reader, space)
    if not verb then refuse(record.line, "a row of '%s', and the spec has no such space", space) end
    local row = STATED[verb](record)
    row.verb = verb
    check_record(record, row)
    row.source = rows.citation(reader, record)
    record.row = row
  end
end

-- ---- Parties ----

-- The spec's party for a word of the page.
local function party(word, parties)
  local own = parties[word:lower()]
  return own and { kind = "party", word = own } or rows.UNDECIDED
end

local function one_party(words, parties)
  if #words == 0 then return UNSTATED end
  return #words == 1 and party(words[1], parties) or rows.UNDECIDED
end

-- The spec's parties by the page's words for them, those that the page still explains. Gives the
-- rows of all records theirs.
function rows.parties(spec, reader, records)
  local parties, explained = {}, {}
  for _, record in ipairs(records) do
    if record.space == "initiator" then explained[record.name:lower()] = true end
  end
  for word, own in pairs(known.parties(spec, reader)) do
    if explained[word] then parties[word] = own end
  end
  for _, record in ipairs(records) do
    local words, list = record.initiators, {}
    for i, word in ipairs(words or {}) do list[i] = party(word, parties) end
    if words then record.row.initiators, record.row.initiator = list, one_party(words, parties) end
  end
  return parties
end

return rows

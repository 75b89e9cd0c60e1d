-- SPDX-License-Identifier: MIT
-- The records that the texts of a row make: what a description's holes hold, as the spec has it.

local keys = require "drift.keys"
local refuse = require "drift.page.refuse"
local words = require "drift.page.words"

-- What a name in the spec has at most, as kinds.lua says.
local LONGEST_NAME = 220

-- ---- What other holes hold ----

-- A response code, or nil where the page says that there is none.
local function code_of(text)
  if text == nil or text == "" or text == "-" or text == "0" then return end
  return math.tointeger(tonumber(text)) or text
end

-- The parties of "Origination / System".
local function parties_of(text, line)
  local list = {}
  for part in text:gmatch "[^/]+" do
    if part:find "%S" then list[#list + 1] = words.name(part) end
  end
  if #list == 0 then refuse(line, "a row without an initiator") end
  return list
end

-- Who the words of a row tell of: the first of the clues that is there counts.
local function party_told(clues, text)
  local plain = " " .. words.plain(text) .. " "
  for _, clue in ipairs(clues) do
    if plain:find(" " .. words.plain(clue.words) .. " ", 1, true) then return { clue.initiator } end
  end
  return {}
end

-- What each hole holds; of those that may stand several times, all: `words`, and with `advice` all
-- that is `said`; a name's parts with blanks between them.
local function gather(fields)
  local found = { said = {}, words = {} }
  for _, field in ipairs(fields) do
    local name, text = table.unpack(field)
    if name == "name" and found.name then text = words.name(found.name .. " " .. text) end
    found[name] = name == "words" and found.words or text
    if name == "words" then found.words[#found.words + 1] = text end
    local is_said = name == "words" or name == "advice" or name == "calls"
    if is_said then found.said[#found.said + 1] = text end
  end
  return found
end

-- ---- Records ----

-- The spec's key of a symptom, or one made of a name that it does not know.
local function symptom_key(known, space, name)
  for _, row in ipairs(known.rows(space)) do
    if words.plain(row.name) == words.plain(name) then return row.key end
  end
  return (words.plain(name):gsub("[^%w]+", "-"))
end

-- What names a record, for each verb whose rows are not named by a key of their own.
local NAMES = {
  reason = function(record, found, line)
    if found.name == "" then refuse(line, "a row without a reason") end
    record.key, record.code = found.code .. " " .. found.name, tonumber(found.code)
  end,
  symptom = function(record, found, _, known)
    record.key = found.key or symptom_key(known, record.space, found.name)
  end,
  codec = function(record, found)
    record.name = found.codec:gsub("%.", "") -- as SDP has it
    record.key, record.payload_type = record.name, tonumber(found.type)
  end,
}

-- A name that is too long for the spec, up to a word's end.
local function cut(record, name)
  if #name <= LONGEST_NAME then return name end
  record.full_name = name
  return name:sub(1, LONGEST_NAME + 1):match "^(.*) " or name
end

local function name_record(part, record, found, line, known)
  record.name = cut(record, found.name or found.key or found.codec)
  record.unnamed = not found.name
  local name = NAMES[part.verb]
  if name then name(record, found, line, known) else record.key = found.key or found.name end
  if part.several then record.code, record.key = record.key, record.key .. " " .. record.name end
end

-- What the words of a row of a space tell, beside what has a hole of its own.
local function read_words(description, record, found)
  local said = table.concat(found.words, " . ")
  for _, shape in ipairs(description.finds) do
    record.sip_stated = true
    for _, field in ipairs(shape:find(said) or {}) do
      if field[1] == "sip" then record.sip = code_of(field[2]) end
    end
  end
  if #description.tells > 0 then
    record.initiators = party_told(description.tells, record.name .. " . " .. said)
  end
end

local function one_record(part, fields, line, known)
  local found = gather(fields)
  local record = { space = part.row.space, line = line, said = found.said }
  if found.who then record.initiators = parties_of(found.who, line) end
  if part.has.sip then record.sip_stated, record.sip = true, code_of(found.sip) end
  record.http = code_of(found.http)
  record.calls = found.calls and words.calls(found.calls)
  name_record(part, record, found, line, known)
  if part.is_entry then read_words(part.description, record, found) end
  return record
end

-- The fields of a row, once for each of the keys that it has.
local function each_key(fields, line)
  for i, field in ipairs(fields) do
    if field[1] == "keys" then
      local list = {}
      for at, key in ipairs(keys.of(field[2], line)) do
        list[at] = table.move(fields, 1, #fields, 1, {})
        list[at][i] = { "key", key }
      end
      return list
    end
  end
  return { fields }
end

local function found_key(record) return tostring(record.code or record.key) end

-- The records of a row of `part`: those that the description wants. `known`: what a reader may ask.
return function(part, fields, line, known)
  local records, row = {}, part.row
  for _, its in ipairs(each_key(fields, line)) do
    local record = one_record(part, its, line, known)
    local wanted = not row.keys or keys.is_in(found_key(record), row.keys)
    local unwanted = row.without and keys.is_in(found_key(record), row.without)
    if wanted and not unwanted then records[#records + 1] = record end
  end
  return records
end

-- SPDX-License-Identifier: MIT
-- 2talk's page: some codes explained at length under their own headings, then groups of bullets,
-- which name the same codes again, and the payload types of its SDP.

local refuse = require "drift.page.refuse"

local COMMON, SDP = "Common 2talk troubleshooting codes", "SDP and media details"
local GROUPS = {
  "1xx Informational", "2xx Success", "4xx Request failures", "5xx Server errors",
  "6xx Global failures",
}

-- "401 Unauthorized"; in the text form that is a line without a full stop.
local function is_code_heading(block)
  local pattern = block.kind == "heading" and "^%d%d%d " or "^%d%d%d [^.:]*$"
  return block.kind ~= "item" and block.kind ~= "table" and block.text:find(pattern) ~= nil
end

local function ends_section(block)
  if block.kind == "item" then return false end
  return block.kind == "heading" and not is_code_heading(block) or block.text:find "^%dxx " ~= nil
    or block.text == SDP or block.text == "Response code groups"
end

-- `said` is what the page says of a code, in all of its places.
local function new_record(code, phrase, section, line)
  return { space = "sip", key = code, name = phrase, section = section, line = line, said = {} }
end

local function say(record, text) record.said[#record.said + 1] = text end

-- Codes under headings of their own, each with all that is said until the next.
local function read_common(page, records)
  local record
  for _, block in ipairs((page:section(COMMON, ends_section))) do
    if is_code_heading(block) then
      local code, phrase = block.text:match "^(%d%d%d) (.*)$"
      record = new_record(code, phrase, COMMON, block.line)
      records[#records + 1] = record
    elseif record then
      say(record, page.text_of(block))
    end
  end
end

-- The record of a bullet: one that is there already, or a new one.
local function record_of(records, by_key, code, phrase, group, line)
  local record = by_key[code]
  if not record then
    record = new_record(code, phrase, group, line)
    records[#records + 1] = record
  elseif record.name ~= phrase then
    refuse(line, "%s is '%s' here and '%s' on line %d", code, phrase, record.name, record.line)
  end
  return record
end

local function read_group(page, group, records, by_key)
  local blocks, heading = page:section(group, ends_section)
  local class, seen = group:sub(1, 1), {}
  if #blocks == 0 then refuse(heading.line, "a group without codes") end
  for _, block in ipairs(blocks) do
    local text = page.text_of(block)
    local code, phrase, said = text:match "^(%d%d%d) ([^:]+): (.+)$"
    if block.kind ~= "item" or not code or code:sub(1, 1) ~= class then
      refuse(block.line, "'%sxx Phrase: words' was due here, not '%s'", class, text)
    end
    if seen[code] then refuse(block.line, "%s is already on line %d", code, seen[code]) end
    seen[code] = block.line
    say(record_of(records, by_key, code, phrase, group, block.line), said)
  end
end

-- "8: PCMA, ..." or "m=audio: ...".
local function note_item(page, block)
  local payload_type, codec, more = block.text:match "^(%d+): ([%w.-]*%w)(.*)$"
  local note, said = block.text:match "^([%w=]+): (.+)$"
  if codec then
    local name = codec:gsub("%.", "")
    page:note {
      space = "codec", key = name, name = name, payload_type = tonumber(payload_type),
      section = SDP, line = block.line, wording = more,
    }
  elseif note then
    page:note {
      space = "note", key = note, name = note, section = SDP, line = block.line, wording = said,
    }
  else
    refuse(block.line, "a payload type and a codec were due here, not '%s'", block.text)
  end
end

local function read_sdp(page)
  local blocks, heading = page:section(SDP, page.is_heading)
  local prose, in_list = {}, false
  for _, block in ipairs(blocks) do
    in_list = in_list or block.kind == "item"
    if block.kind == "item" then
      note_item(page, block)
    elseif not in_list then -- what stands after the list belongs to the site
      prose[#prose + 1] = block
    end
  end
  if not in_list then
    refuse(heading.line, "the section '%s' has no list of payload types", SDP)
  end
  page:note_prose(SDP, "", prose, heading.line, { "offer", "answer" })
end

return {
  source = "talk", file = "vendors/2talk.lua", vendor = "2talk", facts = { "codec", "note" },
  last = "codec",
  read = function(page)
    local records, by_key = {}, {}
    read_common(page, records)
    for _, record in ipairs(records) do by_key[record.key] = record end
    for _, group in ipairs(GROUPS) do read_group(page, group, records, by_key) end
    for _, record in ipairs(records) do
      record.wording = table.concat(record.said, " . ")
      page:note(record)
    end
    read_sdp(page)
  end,
}

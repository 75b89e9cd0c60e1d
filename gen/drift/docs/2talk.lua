-- SPDX-License-Identifier: MIT
-- 2talk's page: some codes explained at length under their own headings, then groups of bullets, which
-- name the same codes again, and the payload types of its SDP.

local refuse = require "drift.page.refuse"

local COMMON, SDP = "Common 2talk troubleshooting codes", "SDP and media details"
local GROUPS = { "1xx Informational", "2xx Success", "4xx Request failures", "5xx Server errors", "6xx Global failures" }

-- "401 Unauthorized"; in the text form that is a line without a full stop.
local function is_code_heading(block)
  return block.kind ~= "item" and block.text:find(block.kind == "heading" and "^%d%d%d " or "^%d%d%d [^.:]*$") ~= nil
end

local function ends_section(block)
  return block.kind ~= "item" and (block.kind == "heading" and not is_code_heading(block) or block.text:find("^%dxx ") ~= nil
    or block.text == SDP or block.text == "Response code groups")
end

-- Codes under headings of their own, each with all that is said until the next.
local function read_common(page, records)
  local record
  for _, block in ipairs((page:section(COMMON, ends_section))) do
    local code, phrase = block.text:match("^(%d%d%d) (.*)$")
    if is_code_heading(block) then
      record = { space = "sip", key = code, name = phrase, section = COMMON, line = block.line, wording = "" }
      records[#records + 1] = record
    elseif record then
      record.wording = record.wording .. " " .. block.text
    end
  end
end

local function read_group(page, group, records, by_key)
  local blocks, heading = page:section(group, ends_section)
  local seen = {}
  for _, block in ipairs(blocks) do
    local code, phrase, said = block.text:match("^(%d%d%d) ([^:]+): (.+)$")
    if block.kind ~= "item" or not code or code:sub(1, 1) ~= group:sub(1, 1) then
      refuse(block.line, "'%sxx Phrase: words' was due here, not '%s'", group:sub(1, 1), block.text)
    end
    if seen[code] then refuse(block.line, "%s is already on line %d", code, seen[code]) end
    seen[code] = block.line
    local record = by_key[code]
    if record then
      record.wording = record.wording .. " . " .. said
    else
      record = { space = "sip", key = code, name = phrase, section = group, line = block.line, wording = said }
      records[#records + 1] = record
    end
    if record.name ~= phrase then refuse(block.line, "%s is '%s' here and '%s' on line %d", code, phrase, record.name, record.line) end
  end
  if not next(seen) then refuse(heading.line, "a group without codes") end
end

local function read_sdp(page)
  local blocks, heading = page:section(SDP, page.is_heading)
  local prose, in_list = {}, false
  for _, block in ipairs(blocks) do
    in_list = in_list or block.kind == "item"
    local payload_type, codec, more = block.text:match("^(%d+): ([%w.-]*%w)(.*)$")
    local note, said = block.text:match("^([%w=]+): (.+)$")
    if block.kind ~= "item" then
      if not in_list then prose[#prose + 1] = block end -- what stands after the list belongs to the site
    elseif codec then
      page:note {
        space = "codec", key = (codec:gsub("%.", "")), name = (codec:gsub("%.", "")), payload_type = tonumber(payload_type),
        section = SDP, line = block.line, wording = more,
      }
    elseif note then
      page:note { space = "note", key = note, name = note, section = SDP, line = block.line, wording = said }
    else
      refuse(block.line, "a payload type and a codec were due here, not '%s'", block.text)
    end
  end
  if not in_list then refuse(heading.line, "the section '%s' has no list of payload types", SDP) end
  page:note_prose(SDP, "", prose, heading.line, { "offer", "answer" })
end

return {
  source = "talk", file = "vendors/2talk.lua", vendor = "2talk", facts = { "codec", "note" }, last = "codec",
  read = function(page)
    local records, by_key = {}, {}
    read_common(page, records)
    for _, record in ipairs(records) do by_key[record.key] = record end
    for _, group in ipairs(GROUPS) do read_group(page, group, records, by_key) end
    for _, record in ipairs(records) do page:note(record) end
    read_sdp(page)
  end,
}

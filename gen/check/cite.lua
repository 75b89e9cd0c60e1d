-- SPDX-License-Identifier: MIT
-- Does each citation say what the row says it says? Compares it with the document's own headings.

local fold = require "common.fold"
local kinds = require "common.kinds"
local nearest = require "common.nearest"

-- The code a heading is about, and the phrase where it gives one: "486 Busy Here" does, "422
-- Response Code Definition" and "Definition of the 470 Response Code" do not.
local function code_in(heading)
  local before, code, after = heading:match("^(.-)%f[%w](%d%d%d)%f[%W](.*)$")
  local phrase = code and fold((after:gsub("[()\"']", "")))
  if not code or before ~= "" or phrase:find("^response") then phrase = nil end
  return tonumber(code), phrase
end

-- The range of codes a heading is about: "4070-4120", "Client errors (4xx)". Third, whether they
-- are response codes.
local function range_in(heading)
  local low, high = heading:match("^(%d+)%-(%d+)$")
  local class = heading:match("%f[%w](%d)xx")
  if class then return class * 100, class * 100 + 99, true end
  return tonumber(low), tonumber(high)
end

-- What contradicts the row in the heading of the section it cites, or nil: first by its range. A
-- key is no response code, though it may be a number.
local function wrong_range(row, heading)
  local low, high, is_class = range_in(heading)
  local code = not is_class and row.key or (is_class or row.verb == "response") and row.sip
  if low and math.type(code) == "integer" and (code < low or code > high) then
    return ("is about %d to %d, not %d"):format(low, high, code)
  end
end

local function wrong_code(row, heading)
  local code, phrase = code_in(heading)
  if row.verb ~= "sip" or not (code and row.code and row.phrase) then return end
  local ours = fold(row.phrase)
  if code ~= row.code or phrase and phrase:sub(1, #ours) ~= ours then
    return ("is '%s', not '%d %s'"):format(heading, row.code, row.phrase)
  end
end

local function check_wording(row, citation, complain)
  local wording = tostring(citation.wording)
  if not wording:find("^" .. ("%x"):rep(8) .. "$") then
    complain(row, "a fingerprint of a wording is eight hexadecimal digits, not '%s'; "
      .. "`make drift` writes it", wording)
  elseif not citation.source.read then
    complain(row, "a fingerprint of a wording, but nothing says when %s was read",
      citation.source.id or "the source")
  end
end

local function check_section(row, id, section, headings, complain)
  local heading = headings[section]
  if not heading then
    return complain(row, "%s has no section '%s'%s", id, section, nearest.hint(section, headings))
  end
  local wrong = wrong_range(row, heading) or wrong_code(row, heading)
  if wrong then complain(row, "%s section %s %s", id, section, wrong) end
end

return function(spec, row, citation, complain)
  local id, section = citation.source.id, citation.section
  if type(section) ~= "string" or section == "" then
    return complain(row, "a citation of %s needs a section in quotes", id or "this source")
  elseif not kinds.text[2](section) then
    return complain(row, "a section must be %s", kinds.text[1])
  end
  if citation.wording then check_wording(row, citation, complain) end
  if citation.source.unchecked or not id then return end
  local headings = spec.headings[id]
  if not headings then
    return complain(row, "%s has no headings/%s.txt to check its sections with", id, id)
  end
  check_section(row, id, section, headings, complain)
end

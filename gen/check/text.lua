-- SPDX-License-Identifier: MIT
-- The words for people: every record has its own in English, and none is for what does not exist.

local lists = require "check.lists"
local name = require "common.name"
local nearest = require "common.nearest"
local rows = require "common.rows"

local unique, where = lists.unique, lists.where

-- The verbs whose rows have texts.
local worded = {}
for _, verb in ipairs(lists.joined({ "sip" }, rows.vocabularies, rows.entries, rows.worded_facts)) do
  worded[verb] = true
end

-- What a text can be about: records[what][key] = row, `what` as the `about` row says it.
local function text_records(spec)
  local records = { sip = {} }
  for _, verb in ipairs(rows.vocabularies) do records[verb] = {} end
  name.each_row(spec, function(row)
    local what, key = rows.about(row)
    if worded[row.verb] and what and key then -- an effect of codes.lua is no word: it has no key
      records[what] = records[what] or {}
      records[what][key] = row
    end
  end)
  return records
end

local function about_what(row) return row.what and (row.space and row.what .. " " .. row.space or row.what) end

-- Is each text about something? Returns which records have one in English.
local function check_said(spec, records, complain)
  local said = {}
  for _, row in ipairs(spec.text.say) do
    local what = row.its_about and about_what(row.its_about)
    if row.key and records[what] and not records[what][tostring(row.key)] then
      complain(row, "a text for no record: %s has no '%s'%s", what, row.key,
        nearest.hint(tostring(row.key), records[what]))
    elseif row.key and what and row.its_language and row.its_language.id == "en" then
      said[what .. "\0" .. row.key] = true
    end
  end
  return said
end

local function check_unique(text, complain)
  unique(text.language, lists.field "id", lists.field "id", complain)
  unique(text.about, function(row) return row.its_language and where(row.its_language) .. (about_what(row) or "") end,
    function(row) return "about " .. about_what(row) end, complain)
  unique(text.say, function(row) return row.its_about and row.key and where(row.its_about) .. " " .. row.key end,
    function(row) return "the text of " .. row.key end, complain)
end

return function(spec, complain)
  if spec.unread then return end -- nobody knows what is missing
  local records = text_records(spec)
  check_unique(spec.text, complain)
  for _, row in ipairs(spec.text.about) do
    local what = about_what(row)
    if what and not records[what] then
      complain(row, "nothing is called '%s'%s", what, nearest.hint(what, records))
    end
  end
  local said = check_said(spec, records, complain)
  if #spec.text.language == 0 then return end
  for what, keys in pairs(records) do
    for key, row in pairs(keys) do
      if not said[what .. "\0" .. key] then complain(row, "no English text for '%s'", key) end
    end
  end
end

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

-- What a text can be about, records[what] as the `about` row says it: `rows` by their keys, and all of
-- them as a `list`.
local function text_records(spec)
  local records = { sip = { rows = {}, list = {} } }
  for _, verb in ipairs(rows.vocabularies) do records[verb] = { rows = {}, list = {} } end
  name.each_row(spec, function(row)
    local what, key = rows.about(row)
    if worded[row.verb] and what then
      records[what] = records[what] or { rows = {}, list = {} }
      table.insert(records[what].list, row)
      if key then records[what].rows[key] = row end -- an effect of codes.lua is no word: it has no key
    end
  end)
  return records
end

local function about_what(row) return row.what and (row.space and row.what .. " " .. row.space or row.what) end

-- Is each text about something? Returns which records have one in English, and in which of them a text
-- is about nothing: it may be meant for one that has none.
local function check_said(spec, records, problems)
  local said, astray = {}, {}
  for _, row in ipairs(spec.text.say) do
    local what = row.its_about and about_what(row.its_about)
    local its = what and records[what]
    local key = row.key and tostring(row.key)
    if its and (not key or not its.rows[key]) then
      astray[what] = true
      if key and problems.sound(its.list) then
        problems.complain(row, "a text for no record: %s has no '%s'%s", what, key, nearest.hint(key, its.rows))
      end
    elseif its and row.its_language and row.its_language.id == "en" then
      said[its.rows[key]] = true
      if its.rows[key].action and not row.advice and not problems.blamed(row) then
        problems.complain(row, "no advice: what to do, in one sentence")
      end
    end
  end
  return said, astray
end

local function check_languages(languages, problems)
  unique(languages, lists.field "id", lists.field "id", problems.complain)
  lists.numbered(languages, 1, problems)
end

local function check_unique(text, complain)
  unique(text.about, function(row) return row.what and row.its_language and where(row.its_language) .. about_what(row) end,
    function(row) return "about " .. about_what(row) end, complain)
  unique(text.say, function(row) return row.its_about and row.key and where(row.its_about) .. " " .. row.key end,
    function(row) return "the text of " .. row.key end, complain)
end

return function(spec, problems)
  if spec.unread then return end -- nobody knows what is missing
  local records = text_records(spec)
  check_languages(spec.languages.language, problems)
  check_unique(spec.text, problems.complain)
  for _, row in ipairs(spec.text.about) do
    local what = about_what(row)
    if what and not records[what] then
      problems.complain(row, "nothing is called '%s'%s", what, nearest.hint(what, records))
    end
  end
  local said, astray = check_said(spec, records, problems)
  if #spec.languages.language == 0 then return end
  for what, its in pairs(records) do
    for key, row in pairs(its.rows) do
      if not said[row] and not astray[what] and not problems.blamed(row) then
        problems.complain(row, "no English text for '%s'", key)
      end
    end
  end
end

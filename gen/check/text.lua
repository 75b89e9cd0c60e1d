-- SPDX-License-Identifier: MIT
-- The words for people: every record has its own in English, and none is for what does not exist.

local check_openings = require "check.advice"
local list = require "common.list"
local lists = require "check.lists"
local name = require "common.name"
local nearest = require "common.nearest"
local rows = require "common.rows"

local unique, where = lists.unique, lists.where

-- The verbs whose rows have texts.
local worded = {}
for _, verb in ipairs(list.joined({ "sip", "cause", "reply" }, rows.senses, rows.vocabularies,
  rows.entries, rows.worded_facts)) do
  worded[verb] = true
end

-- Notes that a text of this key is the row's.
local function add_key(its, key, row)
  if not key then return end -- an effect of codes.lua: it is no word
  its.rows[key] = its.rows[key] or {}
  table.insert(its.rows[key], row)
end

-- What a text can be about, records[what] as the `about` row says it: `rows` by the keys of their
-- texts, which several may share, and all of them as a `list`.
local function text_records(spec)
  local records = { sip = { rows = {}, list = {} } }
  for _, verb in ipairs(rows.vocabularies) do records[verb] = { rows = {}, list = {} } end
  name.each_row(spec, function(row)
    local what, key, own_key = rows.about(row)
    if worded[row.verb] and what then
      records[what] = records[what] or { rows = {}, list = {} }
      table.insert(records[what].list, row)
      add_key(records[what], key, row)
      add_key(records[what], own_key, row)
    end
  end)
  return records
end

local function is_english(row) return row.its_language and row.its_language.id == "en" end

local function check_advice(row, record, problems)
  local needs_one = record.action or record.verb == "reply"
  if needs_one and not row.advice and not problems.blamed(row) then
    problems.complain(row, "no advice: what to do, in one sentence")
  end
end

local COLUMNS = 16 -- of a small screen; a character of UTF-8 is one

-- Is there a text for a small screen, where the display does not fit one?
local function check_short(row, problems)
  if problems.blamed(row) then return end
  local length = utf8.len(row.display)
  if length > COLUMNS and not row.short then
    problems.complain(row, 'a display of %d characters needs short = "...", at most %d',
      length, COLUMNS)
  elseif length <= COLUMNS and row.short then
    problems.complain(row, "the display has %d characters and serves for both: no short is needed",
      length)
  end
end

local function check_astray(row, what, its, problems)
  local key = row.key and tostring(row.key)
  if key and problems.sound(its.list) then
    local hint = nearest.hint(key, its.rows)
    problems.complain(row, "a text for no record: %s has no '%s'%s", what, key, hint)
  end
end

-- The checks of a text about these records. Notes which have one in English.
local function check_about(row, its_records, said, check_opening, problems)
  for _, record in ipairs(its_records) do
    check_opening(row, record)
    if is_english(row) then
      said[record] = true
      check_advice(row, record, problems)
    end
  end
end

-- Is each text about something? Returns which records have one in English, and in which of them a
-- text is about nothing: it may be meant for one that has none.
local function check_said(spec, records, problems)
  local said, astray, check_opening = {}, {}, check_openings(spec, problems)
  for _, row in ipairs(spec.text.say) do
    local what = row.its_about and rows.subject(row.its_about)
    local its = what and records[what]
    local about = its and its.rows[tostring(row.key)]
    if row.undecided then -- it is there, and all that is wrong with it
      for _, record in ipairs(about or {}) do said[record] = true end
    else
      check_short(row, problems)
      check_about(row, about or {}, said, check_opening, problems)
    end
    if its and not about then
      astray[what] = true
      check_astray(row, what, its, problems)
    end
  end
  return said, astray
end

local function check_languages(languages, problems)
  unique(languages, lists.field "id", lists.field "id", problems.complain)
  lists.numbered(languages, 1, problems)
end

local function check_unique(text, complain)
  unique(text.about, function(row)
    return row.what and row.its_language and where(row.its_language) .. rows.subject(row)
  end, function(row) return "about " .. rows.subject(row) end, complain)
  unique(text.say, function(row)
    return row.its_about and row.key and where(row.its_about) .. " " .. row.key
  end, function(row) return "the text of " .. row.key end, complain)
end

local function is_any_blamed(its_rows, problems)
  for _, row in ipairs(its_rows) do
    if problems.blamed(row) then return true end
  end
end

-- Has each record a text in English?
local function check_unsaid(records, said, astray, problems)
  for what, its in pairs(records) do
    for _, row in ipairs(its.list) do
      local _, key = rows.about(row)
      if key and not said[row] and not astray[what]
        and not is_any_blamed(its.rows[key], problems) then
        problems.complain(row, "no English text for '%s'", key)
      end
    end
  end
end

return function(spec, problems)
  if spec.unread then return end -- nobody knows what is missing
  local records = text_records(spec)
  check_languages(spec.languages.language, problems)
  check_unique(spec.text, problems.complain)
  for _, row in ipairs(spec.text.about) do
    local what = rows.subject(row)
    if what and not records[what] then
      problems.complain(row, "nothing is called '%s'%s", what, nearest.hint(what, records))
    end
  end
  local said, astray = check_said(spec, records, problems)
  if #spec.languages.language > 0 then check_unsaid(records, said, astray, problems) end
end

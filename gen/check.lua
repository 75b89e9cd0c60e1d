-- SPDX-License-Identifier: MIT
-- Finds everything wrong with a spec, not just the first thing. fields.lua has given the rows their names.

local cite = require "cite"
local entry = require "entry"
local facts = require "facts"
local fields = require "fields"
local fold = require "fold"
local nearest = require "nearest"
local suggest = require "suggest"

local function where(row) return row.file .. ":" .. row.line end

-- No two rows with the same `key(row)`. `what` names the thing in the complaint.
local function unique(rows, key, what, complain)
  local first = {}
  for _, row in ipairs(rows) do
    local value = key(row)
    if value ~= nil and first[value] then
      complain(row, "%s is already defined at %s", what(row), where(first[value]))
    elseif value ~= nil then
      first[value] = row
    end
  end
  return first
end

-- Rows in ascending order of `field`, within each group. A duplicate is `unique`'s to report.
local function ascending(rows, field, group, complain)
  local highest = {}
  for _, row in ipairs(rows) do
    local value, its = row[field], group(row)
    if value and its and highest[its] and value < highest[its] then
      complain(row, "%s is out of order: it belongs before %s", value, highest[its])
    elseif value and its then
      highest[its] = value
    end
  end
end

local function all() return true end
local function field(name) return function(row) return row[name] end end

-- The verbs of the vocabulary.
local WORDS = { "outcome", "action", "party", "effect", "flag" }

local function check_vocabulary(spec, complain)
  unique(spec.sources.source, field "id", field "id", complain)
  local words = {}
  for _, verb in ipairs(WORDS) do
    local rows = spec.vocabulary[verb]
    unique(rows, field "number", function(row) return verb .. " " .. row.number end, complain)
    ascending(rows, "number", all, complain)
    table.move(rows, 1, #rows, #words + 1, words)
  end
  unique(words, field "word", function(row) return "'" .. row.word .. "'" end, complain)
end

-- Rows are numbered from `first` on without a gap: tables are indexed by the number.
local function numbered(rows, first, complain)
  for i, row in ipairs(rows) do
    if row.number and row.number ~= first + i - 1 then
      complain(row, "%s should have the number %d, not %d", row.word or row.verb, first + i - 1, row.number)
    end
  end
end

local function check_headers(spec, complain)
  local headers, words = spec.headers, {}
  numbered(headers.protocol, 1, complain)
  numbered(headers.location, 0, complain)
  table.move(headers.protocol, 1, #headers.protocol, 1, words)
  table.move(headers.location, 1, #headers.location, #words + 1, words)
  unique(words, function(row) return row.word and fold(row.word) end, field "word", complain)
  unique(headers.warning, field "code", field "code", complain)
  ascending(headers.warning, "code", all, complain)
end

local function check_codes(spec, complain)
  local codes = spec.codes
  local by_code = unique(codes.sip, field "code", field "code", complain)
  ascending(codes.sip, "code", all, complain)

  local function exists(row)
    if row.code and not by_code[row.code] then complain(row, "%d is not a code of codes.lua", row.code) end
  end
  for _, verb in ipairs { "effect", "flag", "variant" } do
    for _, row in ipairs(codes[verb]) do exists(row) end
  end
  local function of(row, name) return row.code and row[name] and ("%d %s"):format(row.code, row[name].word) end
  unique(codes.effect, field "code", function(row) return "the effect of " .. row.code end, complain)
  ascending(codes.effect, "code", all, complain)
  unique(codes.flag, function(row) return of(row, "flag") end, function(row) return of(row, "flag") end, complain)
  ascending(codes.flag, "code", field "flag", complain)

  local wordings = {}
  table.move(codes.sip, 1, #codes.sip, 1, wordings)
  table.move(codes.variant, 1, #codes.variant, #wordings + 1, wordings)
  unique(wordings, function(row) return row.code and row.phrase and row.code .. fold(row.phrase) end,
    function(row) return ("the wording '%s' of %d"):format(row.phrase, row.code) end, complain)
  ascending(codes.variant, "code", all, complain)
  return by_code
end

-- The lists of other people: every code on one has a row in codes.lua, which knows what the list calls it.
local function check_lists(spec, by_code, complain)
  local rows, known = spec.lists.listed, {}
  for _, verb in ipairs { "sip", "variant" } do
    for _, row in ipairs(spec.codes[verb]) do
      if row.code and row.phrase then known[row.code .. fold(row.phrase)] = true end
    end
  end
  local function of(row) return row.code and row.source and row.source.source.id .. row.code end
  unique(rows, of, function(row) return row.code .. " of this list" end, complain)
  ascending(rows, "code", function(row) return row.source and row.source.source end, complain)
  for _, row in ipairs(rows) do
    if row.code and not by_code[row.code] and not spec.unread then
      complain(row, "%d is not a code of codes.lua", row.code)
    elseif row.code and row.phrase and not known[row.code .. fold(row.phrase)] and not spec.unread then
      complain(row, "codes.lua does not know %d as '%s': it takes a variant", row.code, row.phrase)
    end
  end
end

local function check_facts(spec, complain)
  for _, verbs_of in ipairs { facts.worded, facts.bare } do
    for _, verb in ipairs(verbs_of) do
      unique(spec.vendors[verb], function(row)
        local what = row.name or row.use and row.low and row.use.word .. row.low
        return row.its_vendor and what and where(row.its_vendor) .. what
      end, function(row) return verb .. " " .. (row.name or row.low) end, complain)
    end
  end
  for _, row in ipairs(spec.vendors.ports) do
    if row.low and row.high and row.low > row.high then complain(row, "%d to %d is no range of ports", row.low, row.high) end
  end
end

local function check_space(spec, space, by_code, complain)
  local rows = entry.rows(spec, space)
  unique(rows, function(row) return entry.key(row) and fold(entry.key(row)) end, entry.key, complain)
  for _, row in ipairs(rows) do row.order = entry.order(row) end
  ascending(rows, "order", all, complain)
  for _, row in ipairs(rows) do
    if row.sip and not by_code[row.sip] and not spec.unread then
      complain(row, "%s stands for %d, which is not a code of codes.lua", entry.key(row) or "this row", row.sip)
    end
  end
end

local function check_vendors(spec, by_code, complain)
  local rows = spec.vendors
  unique(rows.vendor, field "id", field "id", complain)
  unique(rows.vendor, field "number", function(row) return "vendor number " .. row.number end, complain)
  local numbers = {}
  for _, row in ipairs(rows.vendor) do numbers[row.number or 0] = true end
  for _, row in ipairs(rows.vendor) do
    if row.number and row.number > 1 and not numbers[row.number - 1] then
      complain(row, "vendor number %d comes before there is a %d", row.number, row.number - 1)
    end
  end
  local function space_of(row) return row.its_vendor and row.id and where(row.its_vendor) .. row.id end
  unique(rows.space, space_of, function(row) return "space " .. row.id end, complain)
  for _, space in ipairs(rows.space) do
    if space.key then check_space(spec, space, by_code, complain) end
  end
  for _, verb in ipairs(entry.verbs) do
    for _, row in ipairs(rows[verb]) do
      local kind = row.its_space and row.its_space.key
      if kind and kind.verb ~= verb then
        complain(row, "a space keyed by %s has rows of '%s', not '%s'", kind.word, kind.verb, verb)
      end
    end
  end
  check_facts(spec, complain)
end

-- What the reader of a document left to a person, and what rows like it have.
local function check_undecided(spec, complain)
  fields.each_row(spec, function(row)
    if row.undecided then
      complain(row, "%s %s undecided%s", table.concat(row.undecided, ", "), #row.undecided == 1 and "is" or "are", suggest(spec, row))
    end
  end)
end

-- What a text can be about: records[what][key] = row, `what` as the `about` row says it.
local function text_records(spec)
  local records = { sip = {} }
  for _, row in ipairs(spec.codes.sip) do if row.code then records.sip[tostring(row.code)] = row end end
  for _, verb in ipairs(WORDS) do
    records[verb] = {}
    for _, row in ipairs(spec.vocabulary[verb]) do if row.word then records[verb][row.word] = row end end
  end
  local function add(what, key, row)
    if not what or not key then return end
    records[what] = records[what] or {}
    records[what][key] = row
  end
  for _, verb in ipairs(entry.verbs) do
    for _, row in ipairs(spec.vendors[verb]) do
      local vendor, space = row.its_vendor, row.its_space
      add(vendor and space and vendor.id and vendor.id .. " " .. space.id, entry.key(row), row)
    end
  end
  for _, verb in ipairs(facts.worded) do
    for _, row in ipairs(spec.vendors[verb]) do
      add(row.its_vendor and row.its_vendor.id and row.its_vendor.id .. " " .. verb, row.name, row)
    end
  end
  return records
end

local function about_what(row) return row.what and (row.space and row.what .. " " .. row.space or row.what) end

local function check_text(spec, complain)
  if spec.unread then return end -- nobody knows what is missing
  local records = text_records(spec)
  unique(spec.text.language, field "id", field "id", complain)
  unique(spec.text.about, function(row) return row.its_language and where(row.its_language) .. (about_what(row) or "") end,
    function(row) return "about " .. about_what(row) end, complain)
  local said = {}
  for _, row in ipairs(spec.text.about) do
    local what = about_what(row)
    if what and not records[what] then complain(row, "nothing is called '%s'%s", what, nearest.hint(what, records)) end
  end
  unique(spec.text.say, function(row) return row.its_about and row.key and where(row.its_about) .. " " .. row.key end,
    function(row) return "the text of " .. row.key end, complain)
  for _, row in ipairs(spec.text.say) do
    local what = row.its_about and about_what(row.its_about)
    if row.key and records[what] and not records[what][tostring(row.key)] then
      complain(row, "a text for no record: %s has no '%s'%s", what, row.key, nearest.hint(tostring(row.key), records[what]))
    elseif row.key and what and row.its_language and row.its_language.id == "en" then
      said[what .. "\0" .. row.key] = true
    end
  end
  if #spec.text.language == 0 then return end
  for what, keys in pairs(records) do
    for key, row in pairs(keys) do
      if not said[what .. "\0" .. key] then complain(row, "no English text for '%s'", key) end
    end
  end
end

return function(spec, complain)
  fields.name(spec, complain)
  fields.each_row(spec, function(row)
    if row.source then cite(spec, row, row.source, complain) end
  end)
  check_vocabulary(spec, complain)
  check_headers(spec, complain)
  local by_code = check_codes(spec, complain)
  check_lists(spec, by_code, complain)
  check_vendors(spec, by_code, complain)
  check_undecided(spec, complain)
  check_text(spec, complain)
end

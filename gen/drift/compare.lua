-- SPDX-License-Identifier: MIT
-- What changed between the spec's records of a document and those that were read from it now.

local fold = require "common.fold"
local likeness = require "common.likeness"

-- The words that a changed name still has to share, where the wording does not tell that it is the
-- same.
local ALIKE = 0.75

-- Rows that have no number.
local NAMED = { symptom = true, initiator = true, note = true, codec = true }

local function identity(record) return record.space .. "\0" .. fold(record.key) end

-- Could `new` be `old` under another name? Rows with a number are told by it; these have only
-- names.
local function may_be_renamed(old, new)
  local verb = new.row and new.row.verb
  if old.space ~= new.space then return false end
  if verb == "reason" or old.code then return old.key:match "^%g+" == new.key:match "^%g+" end
  return NAMED[verb]
end

local function same_words(old, new) return old.wording ~= nil and old.wording == new.wording end

-- Takes the best partner for `new` out of `gone`: one with the same words, else one with a like
-- name.
local function take_renamed(gone, new)
  local best, best_at, best_score = nil, nil, 0
  for at, old in ipairs(gone) do
    local score = 0
    if may_be_renamed(old, new) then
      score = same_words(old, new) and 2 or likeness(old.name, new.name)
    end
    if score >= ALIKE and score > best_score then best, best_at, best_score = old, at, score end
  end
  if best then table.remove(gone, best_at) end
  return best
end

-- Pairs of an old and a new record, either may be missing, in the order of the page; then what is
-- gone.
local function pair_up(old_records, new_records)
  local by_id, pairs_of, gone, unknown = {}, {}, {}, {}
  for _, old in ipairs(old_records) do by_id[identity(old)] = old end
  local met = {}
  for i, new in ipairs(new_records) do
    pairs_of[i] = { old = by_id[identity(new)], new = new }
    if pairs_of[i].old then met[pairs_of[i].old] = true else unknown[#unknown + 1] = pairs_of[i] end
  end
  for _, old in ipairs(old_records) do
    if not met[old] and not old.retired and not old.elsewhere then gone[#gone + 1] = old end
  end
  for _, pair in ipairs(unknown) do pair.old = take_renamed(gone, pair.new) end
  for _, old in ipairs(gone) do pairs_of[#pairs_of + 1] = { old = old } end
  return pairs_of
end

local function list(words) return #words > 0 and table.concat(words, ", ") or "not said" end

-- The page's words for who ended a call as the spec's parties; a word that it does not know stays
-- as it is.
local function parties_of(record, parties)
  local words = {}
  for i, word in ipairs(record.initiators or {}) do words[i] = parties[word:lower()] or word end
  table.sort(words)
  return words
end

-- What may differ: the kind of change, the field, and which field of the new record says that its
-- page states it at all.
local FIELDS = {
  { "moved", "section", "stands" }, { "http", "http", "http" }, { "sip", "sip", "sip_stated" },
  { "payload", "payload_type", "payload_type" }, { "reference", "reference", "reference" },
}
local NEEDS_BOTH = { moved = true, reference = true }

local function shown(value) return value == nil and "not said" or value end

local function differ_in_fields(old, new, change)
  for _, field in ipairs(FIELDS) do
    local kind, before, after = field[1], old[field[2]], new[field[2]]
    local is_due = new[field[3]] and (before or not NEEDS_BOTH[kind])
    if is_due and before ~= after then change(kind, shown(before), shown(after)) end
  end
  if old.section and new.wording and old.wording ~= new.wording then change("reworded") end
end

-- Has the page the name that the spec has? Of one that is too long for it, any beginning.
local function is_called(old, new)
  local name = fold(old.name)
  if new.unnamed or name == fold(new.name) then return true end
  return new.full_name ~= nil and fold(new.full_name):sub(1, #name) == name
end

-- Where two records of one thing differ: change(kind, before, after) for each. What another
-- document says of the old one is not held against this.
local function differ(old, new, parties, change)
  if old.retired then change "returned" end
  if not is_called(old, new) then change("renamed", old.name, new.name) end
  if new.initiators and old.initiators then
    local before, after = list(old.initiators), list(parties_of(new, parties))
    if before ~= after then change("initiator", before, after) end
  end
  if not old.elsewhere then differ_in_fields(old, new, change) end
end

-- Prose that the spec took no fact from is nobody's record.
local function is_nobodys(pair) return not pair.old and pair.new.space == "section" end

-- The old records that the page could have: prose where it has that section, and all else; of a
-- registry in parts, those in `spaces`.
local function compared_with(old_records, new_records, spaces)
  local sections, compared = {}, {}
  for _, new in ipairs(new_records) do sections[new.key] = new.space == "section" end
  for _, old in ipairs(old_records) do
    local could = old.space ~= "section" or sections[old.key]
    if could and (not spaces or spaces[old.space]) then compared[#compared + 1] = old end
  end
  return compared
end

-- Returns the changes: { kind, space, key, name, before, after, old, new }. `spaces`: those that
-- the page has, where it is not all that there are.
return function(old_records, new_records, parties, spaces)
  local changes, compared = {}, compared_with(old_records, new_records, spaces)
  for _, pair in ipairs(pair_up(compared, new_records)) do
    local old, new = pair.old, pair.new
    local function change(kind, before, after)
      local one = new or old
      changes[#changes + 1] = {
        kind = kind, space = one.space, key = (old or new).key, before = before,
        name = (one.unnamed and old or one).name,
        after = after, old = old, new = new,
      }
    end
    if not new then
      change "removed"
    elseif old then
      differ(old, new, parties, change)
    elseif not is_nobodys(pair) then
      change "added"
    end
  end
  return changes
end

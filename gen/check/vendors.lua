-- SPDX-License-Identifier: MIT
-- The vendors: their numbers, the rows of their spaces, their facts.

local fold = require "common.fold"
local limits = require "check.limits"
local lists = require "check.lists"
local rows = require "common.rows"

local field, unique, where = lists.field, lists.unique, lists.where

local function folded_key(row) return rows.key(row) and fold(rows.key(row)) end

-- Rows of one key, where a space has several, are told apart by their names, and stand together.
local function check_keys(list, space, complain)
  if not space.several then return unique(list, folded_key, rows.key, complain) end
  local last = {}
  unique(list, function(row)
    return row.key and row.name and folded_key(row) .. " " .. fold(row.name)
  end, function(row) return row.key .. " " .. row.name end, complain)
  for i, row in ipairs(list) do
    local key = folded_key(row)
    local before = key and last[key]
    if before and (before ~= i - 1 or list[before].key ~= row.key) then
      complain(row, "rows of one key stand together and spell it alike: another is at %s",
        where(list[before]))
    end
    last[key or false] = i
  end
end

local function check_space(spec, space, exists, problems)
  local list = rows.of_space(spec, space)
  check_keys(list, space, problems.complain)
  lists.ascending(list, rows.order, lists.all, problems)
  for _, row in ipairs(list) do
    if row.sip and not exists(row.sip) then
      problems.complain(row, "%s stands for %d, which is not a code of codes.lua",
        rows.key(row) or "this row", row.sip)
    end
  end
end

local function check_spaces(spec, exists, problems)
  local spaces = spec.vendors.space
  local function space_of(row)
    return row.its_vendor and row.id and where(row.its_vendor) .. row.id
  end
  unique(spaces, space_of, function(row) return "space " .. row.id end, problems.complain)
  for _, space in ipairs(spaces) do
    if space.key then check_space(spec, space, exists, problems) end
    if space.several and space.key and space.key.word ~= "token" then
      problems.complain(space, "several is for a space keyed by token, not by %s", space.key.word)
    end
  end
  for _, verb in ipairs(rows.entries) do
    for _, row in ipairs(spec.vendors[verb]) do
      local kind = row.its_space and row.its_space.key
      if kind and kind.verb ~= verb then
        problems.complain(row, "a space keyed by %s has rows of '%s', not '%s'", kind.word,
          kind.verb, verb)
      end
    end
  end
end

-- Does a row that is said to tell no more than its response code say of it what codes.lua does?
local function check_no_more(spec, complain)
  local outcomes = {}
  for _, row in ipairs(spec.codes.sip) do outcomes[row.code or 0] = row.outcome end
  for _, verb in ipairs(rows.entries) do
    for _, row in ipairs(spec.vendors[verb]) do
      local due = row.no_more and row.sip and outcomes[row.sip]
      if row.no_more and (row.sip_inferred or not row.sip) then
        complain(row, "no_more is for a row whose document names the response code")
      elseif due and row.outcome and due.word ~= row.outcome.word then
        complain(row, "%d is %s and this row %s: it tells more", row.sip, due.word,
          row.outcome.word)
      end
    end
  end
end

-- Can who reads a row do what it says? Where nobody has to, or the provider has, he need not.
local function check_reader(row, complain)
  local reader, acts = row.its_vendor.reader, row.action and row.action.row.acts
  if not acts or acts.word == reader.word or acts.word == "nobody" or acts.word == "provider" then
    return
  end
  complain(row, "%s is for the %s, but the reader of %s is the %s", row.action.word, acts.word,
    row.its_vendor.id or "this vendor", reader.word)
end

local function check_readers(vendors, complain)
  for _, verb in ipairs(rows.entries) do
    for _, row in ipairs(vendors[verb]) do
      if row.its_vendor and row.its_vendor.reader then check_reader(row, complain) end
    end
  end
end

local function check_facts(vendors, complain)
  for _, verb in ipairs(rows.facts) do
    unique(vendors[verb], function(row)
      local what = row.name or row.use and row.low and row.high
        and row.use.word .. row.low .. "-" .. row.high
      return row.its_vendor and what and where(row.its_vendor) .. what
    end, function(row) return verb .. " " .. (row.name or row.low) end, complain)
  end
  for _, row in ipairs(vendors.ports) do
    if row.low and row.high and row.low > row.high then
      complain(row, "%d to %d is no range of ports", row.low, row.high)
    end
  end
end

-- A document that explains who ends calls explains all that its rows name; and no party is on two
-- sides.
local function check_sides(spec, complain)
  local sides = {}
  for _, row in ipairs(spec.vendors.initiator) do
    local its = row.its_vendor and row.party and row.side
    local known = its and sides[row.its_vendor] or {}
    local before = its and known[row.party.word]
    if before and before.side.word ~= row.side.word then
      local message = "%s is %s here and %s at %s"
      complain(row, message, row.party.word, row.side.word, before.side.word, where(before))
    elseif its then
      known[row.party.word] = row
      sides[row.its_vendor] = known
    end
  end
  return sides
end

-- The parties that a row names.
local function parties_of(row)
  return row.initiators or { row.initiator }
end

local function check_parties(spec, problems)
  local sides = check_sides(spec, problems.complain)
  if not problems.sound(spec.vendors.initiator) then return end
  for _, verb in ipairs(rows.entries) do
    for _, row in ipairs(spec.vendors[verb]) do
      local known = row.its_vendor and sides[row.its_vendor]
      for _, party in ipairs(known and parties_of(row) or {}) do
        if not known[party.word] and not problems.blamed(row) then
          problems.complain(row, "no initiator of %s is the %s: which side is it?",
            row.its_vendor.id, party.word)
        end
      end
    end
  end
end

return function(spec, exists, problems)
  limits(spec.vendors, problems.complain)
  unique(spec.vendors.vendor, field "id", field "id", problems.complain)
  lists.unbroken(spec.vendors.vendor, "vendor", problems.complain)
  check_spaces(spec, exists, problems)
  check_no_more(spec, problems.complain)
  check_readers(spec.vendors, problems.complain)
  check_facts(spec.vendors, problems.complain)
  check_parties(spec, problems)
end

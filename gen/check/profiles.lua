-- SPDX-License-Identifier: MIT
-- The profiles, by which Q.850 causes and response codes become each other.

local list = require "common.list"
local lists = require "check.lists"
local rows = require "common.rows"

local field, unique, where = lists.field, lists.unique, lists.where

local Q850_LAST = 127 -- a cause of Q.850 has seven bits

-- A function that says whether Q.850 has a cause: any of seven bits, where its list is not there or
-- not as it should be.
local function q850(spec, problems)
  local known, is_empty = {}, true
  for _, row in ipairs(spec.causes.cause) do
    if row.number and row.its_causes and row.its_causes.word == "Q.850" then
      known[row.number], is_empty = true, false
    end
  end
  local any = is_empty or spec.unread or not problems.sound(spec.causes.cause)
  return function(cause) return known[cause] or any and cause <= Q850_LAST end
end

-- What a row speaks of: a cause, a code or a class; nil where that is wrong.
local function subject(row)
  if row.verb == "other_cause" then return "" end
  if row.class then return " " .. (math.type(row.class) and row.class or row.class.word) end
  local number = row.verb == "to_q850" and row.code or row.verb ~= "to_q850" and row.cause
  return number and " " .. number
end

-- What a row is for: "to_q850 488 when bearer".
local function what(row)
  if not subject(row) then return nil end
  local condition = row.when and " when " .. row.when.word or ""
  local location = row.verb == "to_sip" and row.location and " from " .. row.location.word or ""
  return row.verb .. subject(row) .. condition .. location
end

local function place(row)
  return row.its_profile and what(row) and where(row.its_profile) .. what(row)
end

local function profile_of(row) return row.its_profile and where(row.its_profile) end

-- The causes that a profile has besides those of Q.850: own[where(profile)][cause].
local function own_causes(profiles)
  local own = {}
  for _, row in ipairs(profiles.own_cause) do
    local its = profile_of(row)
    if its and row.cause then
      own[its] = own[its] or {}
      own[its][row.cause] = true
    end
  end
  return own
end

-- Every cause and code that a profile names is one that the spec knows.
local function check_known(spec, exists, problems)
  local profiles = spec.profiles
  local own, is_q850 = own_causes(profiles), q850(spec, problems)
  local all_known = problems.sound(profiles.own_cause) and not spec.unread
  for _, verb in ipairs(rows.mappings) do
    lists.known_codes(profiles[verb], field "code", exists, problems.complain)
    for _, row in ipairs(profiles[verb]) do
      local cause, its = row.cause, own[profile_of(row)] or {}
      if math.type(cause) == "integer" and all_known and not (is_q850(cause) or its[cause]) then
        problems.complain(row, "%d is no cause of Q.850, and no own_cause of the profile", cause)
      end
    end
  end
end

return function(spec, exists, problems)
  local profiles = spec.profiles
  unique(profiles.profile, field "id", field "id", problems.complain)
  lists.unbroken(profiles.profile, "profile", problems.complain)
  for _, verb in ipairs(list.joined(rows.mappings, { "own_cause", "sends" })) do
    unique(profiles[verb], place, what, problems.complain)
  end
  lists.ascending(profiles.to_sip, field "cause", profile_of, problems)
  lists.ascending(profiles.own_cause, field "cause", profile_of, problems)
  lists.ascending(profiles.to_q850, field "code", profile_of, problems)
  check_known(spec, exists, problems)
end

-- SPDX-License-Identifier: MIT
-- What rows nearest to an undecided one have, for whoever decides it.

local rows_of = require "common.rows"
local likeness = require "common.likeness"

-- Every decided row that has a name: { row, name, what }.
local function decided(spec)
  local list = {}
  local function add(rows, name, key)
    for _, row in ipairs(rows) do
      if row.outcome and row.action and not row.undecided and row[name] then
        list[#list + 1] = { row = row, name = row[name], what = ("%s %s"):format(key(row), row[name]) }
      end
    end
  end
  for _, verb in ipairs(rows_of.entries) do
    add(spec.vendors[verb], "name", function(row)
      return row.its_vendor and row.its_vendor.id .. " " .. (row.sip and verb ~= "code" and row.sip or row.key or "?")
    end)
  end
  add(spec.codes.sip, "phrase", function(row) return "SIP " .. row.code end)
  return list
end

local function shown(row)
  local sip = row.sip_inferred and ("inferred(%d)"):format(row.sip) or row.verb == "code" and row.sip and tostring(row.sip)
  return ("%s%s, %s"):format(sip and sip .. ", " or "", row.outcome.word, row.action.word)
end

local MOST = 3 -- rows to name; one whose name has no word in common helps nobody

-- "; the nearest: plivo 4410 user_busy (inferred(486), busy, retry_later)", or "" when nothing is
-- near.
return function(spec, row)
  local list = decided(spec)
  for i, one in ipairs(list) do
    one.order, one.likeness = i, likeness(row.name or "", one.name)
  end
  table.sort(list, function(a, b) return a.likeness > b.likeness or a.likeness == b.likeness and a.order < b.order end)
  local texts = {}
  for i = 1, math.min(MOST, #list) do
    if list[i].likeness > 0 then texts[#texts + 1] = ("%s (%s)"):format(list[i].what, shown(list[i].row)) end
  end
  return #texts > 0 and "; the nearest: " .. table.concat(texts, ", ") or ""
end

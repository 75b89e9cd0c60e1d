-- SPDX-License-Identifier: MIT
-- What rows nearest to an undecided one have, for whoever decides it.

local rows_of = require "common.rows"
local likeness = require "common.likeness"

-- Every decided row that has a name: { row, name, what }.
local function decided(spec)
  local all = {}
  local function add(rows, name, key)
    for _, row in ipairs(rows) do
      if row.outcome and row.action and not row.undecided and row[name] then
        table.insert(all, { row = row, name = row[name], what = key(row) .. " " .. row[name] })
      end
    end
  end
  local function entry_key(row)
    local key = row.verb ~= "code" and row.sip or row.key or "?"
    return (row.its_vendor and row.its_vendor.id or "?") .. " " .. key
  end
  for _, verb in ipairs(rows_of.entries) do add(spec.vendors[verb], "name", entry_key) end
  add(spec.codes.sip, "phrase", function(row) return "SIP " .. (row.code or "?") end)
  return all
end

local function shown(row)
  local sip = row.verb == "code" and row.sip and row.sip .. ", " or ""
  if row.sip_inferred then sip = ("inferred(%d), "):format(row.sip) end
  return sip .. row.outcome.word .. ", " .. row.action.word
end

local MOST = 3 -- rows to name; one whose name has no word in common helps nobody

-- "; the nearest: plivo 4410 user_busy (inferred(486), busy, retry_later)", or "" when nothing is
-- near.
return function(spec, row)
  local all = decided(spec)
  for i, one in ipairs(all) do
    one.order, one.likeness = i, likeness(row.name or "", one.name)
  end
  table.sort(all, function(a, b)
    if a.likeness ~= b.likeness then return a.likeness > b.likeness end
    return a.order < b.order
  end)
  local texts = {}
  for _, one in ipairs { table.unpack(all, 1, MOST) } do
    if one.likeness > 0 then texts[#texts + 1] = one.what .. " (" .. shown(one.row) .. ")" end
  end
  return #texts > 0 and "; the nearest: " .. table.concat(texts, ", ") or ""
end

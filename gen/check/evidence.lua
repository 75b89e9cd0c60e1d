-- SPDX-License-Identifier: MIT
-- Where messages have vendors' codes: is there such a space, can such a key be cut out there, is no
-- place said twice.

local lists = require "check.lists"
local nearest = require "common.nearest"
local rows = require "common.rows"

local where = lists.where

-- The spaces of the row's vendor, by id.
local function spaces_of(spec, row)
  local spaces = {}
  for _, space in ipairs(spec.vendors.space) do
    if space.its_vendor == row.its_vendor and space.id then spaces[space.id] = space end
  end
  return spaces
end

-- What is wrong with cutting such a key for this space, or nil.
local function misfit(spec, row, space)
  local kind, cut = space.key, row.cut or {}
  if cut.of and row.verb ~= "status" then
    return "%s is cut out of a status line, not of a %s", cut.word, row.verb
  elseif rows.endless[kind.verb] then
    return "the rows of space %s tell of no call's end", space.id
  elseif cut.of and cut.of ~= kind.word then
    return "%s makes keys of a space keyed by %s, and %s is keyed by %s", cut.word, cut.of,
      space.id, kind.word
  end
  for _, one in ipairs(cut.word == "first_number" and rows.of_space(spec, space) or {}) do
    if one.key and math.type(one.key) ~= "integer" then
      return "%s finds no key such as %s in space %s", cut.word, one.key, space.id
    end
  end
end

local function check_row(spec, row, complain)
  if not (row.its_vendor and row.key_of and (row.cut or row.verb == "column")) then return end
  local spaces = spaces_of(spec, row)
  local space = spaces[row.key_of]
  if not space then
    complain(row, "%s has no space '%s'%s", row.its_vendor.id or "this vendor", row.key_of,
      nearest.hint(row.key_of, spaces))
  elseif space.key then
    local message = table.pack(misfit(spec, row, space))
    if message[1] then complain(row, table.unpack(message, 1, message.n)) end
  end
end

-- What says where a code stands. A field that only one vendor has says who that is.
local function place(row)
  local whose = row.its_vendor and where(row.its_vendor)
  if row.verb == "header" or row.verb == "column" then
    return row.name and (row.named and whose or "") .. row.name:lower()
  end
  return whose and row.cut and row.key_of and whose .. row.cut.word .. row.key_of
end

local function said(row)
  return row.verb .. " " .. (row.name or row.cut and row.cut.word or "")
end

return function(spec, problems)
  for _, verb in ipairs(rows.evidence) do
    lists.unique(spec.vendors[verb], place, said, problems.complain)
    for _, row in ipairs(spec.vendors[verb]) do check_row(spec, row, problems.complain) end
  end
end

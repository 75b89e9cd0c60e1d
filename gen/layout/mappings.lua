-- SPDX-License-Identifier: MIT
-- How Q.850 causes and response codes become each other, for src/mapping.c. Sets
-- layout.profile_parts: one for each profile, with the records of its rows in order.

local list = require "common.list"
local new_pool = require "layout.pool"
local parts = require "layout.parts"

-- A row is two numbers of 16 bits: what is mapped on which conditions, to what with which
-- location.
local NUMBER = 0x3ff  -- a cause or a code; in the other number what that becomes, or 0
local DEFAULT = 0x400 -- it is a class, or all others; in the other number: the answer is not exact
local REST = 11       -- the bits above: the conditions; in the other number the location
local NO_LOCATION = 31

local function needs_of(record)
  local user = record.verb == "to_sip" and record.location and 1 or 0
  return user | (record.when and 1 << 1 + record.when.number or 0)
end

local function class_of(record) return math.type(record.class) and record.class or 0 end

-- What a record maps, and where it stands among the rows of its direction.
local function key_of(record)
  if record.verb == "other_cause" then return DEFAULT end
  if record.verb == "other_code" then return DEFAULT + class_of(record) end
  return record.verb == "to_sip" and record.cause or record.code
end

-- The location that goes with the answer to a code, by its class, or NO_LOCATION.
local function location_of(profile, record)
  if record.verb == "to_sip" or record.verb == "other_cause" then return NO_LOCATION end
  local class = record.code and record.code // 100 or class_of(record)
  for _, one in ipairs(profile.sends) do
    if class_of(one) == class then return one.location.number end
  end
  return NO_LOCATION
end

-- The number that a direction's rows give, and whether it is that of all others.
local function answer_of(record, others)
  local is_cause = record.verb == "to_q850" or record.verb == "other_code"
  local to = is_cause and record.cause or not is_cause and record.code
  local kind = math.type(to) or to.kind
  if kind == "default" then return others and (answer_of(others)) or 0, true end
  return kind == "unmapped" and 0 or to, key_of(record) >= DEFAULT
end

-- What the profile gives for all that it has no row for, where this record is to give the same.
local function others_of(profile, record)
  if record.verb == "to_sip" then return profile.other_cause[1] end
  local any
  for _, one in ipairs(record.verb == "to_q850" and profile.other_code or {}) do
    if class_of(one) == record.code // 100 then return one end
    if class_of(one) == 0 then any = one end
  end
  return any
end

local function note_of(record, to)
  local class = math.type(record.class) and record.class .. "xx"
  local from = class or key_of(record) < DEFAULT and key_of(record) or "any"
  local condition = (record.when or record.verb == "to_sip" and record.location or {}).word
  return ("%s: %s%s"):format(from, to > 0 and to or "none", condition and ", " .. condition or "")
end

local function row_of(profile, record)
  local to, is_default = answer_of(record, others_of(profile, record))
  return {
    from = needs_of(record) << REST | key_of(record), record = record, note = note_of(record, to),
    to = location_of(profile, record) << REST | (is_default and DEFAULT or 0) | to,
  }
end

-- The rows of a direction: by what they map; of those the one that needs more comes first.
local function rows_of(profile, exact, others)
  local rows = list.each(list.joined(profile[exact], profile[others]), function(record)
    return row_of(profile, record)
  end)
  local mask = (1 << REST) - 1
  table.sort(rows, function(a, b)
    if a.from & mask ~= b.from & mask then return a.from & mask < b.from & mask end
    return a.from > b.from
  end)
  return rows
end

local function new_part(profile)
  local constant = profile.id:upper()
  local part = {
    constant = constant, option = parts.profile_option(profile), strings = new_pool "",
    to_sip = rows_of(profile, "to_sip", "other_cause"),
    to_q850 = rows_of(profile, "to_q850", "other_code"), own = profile.own_cause,
  }
  part.id_at = part.strings.add(profile.id)
  part.rows = list.joined(part.to_sip, part.to_q850)
  part.records = list.each(part.rows, function(row) return row.record end)
  return part
end

-- The causes that only this profile has.
local function own_of(part)
  return list.each(part.own, function(record)
    return {
      cause = record.cause, name = { part = part, at = part.strings.add(record.name) },
      profile = part, note = record.name,
    }
  end)
end

local NOTHING = { from = 0, to = NO_LOCATION << REST | DEFAULT }

local NO_PROFILE = { { rows = "0", id = 0, to_sip = 0, to_q850 = 0 } }

-- What a profile that is off has none of.
local function place_of(part)
  local function where_on(number) return ("%s * %s"):format(number, part.option) end
  return {
    rows = part, id = where_on(("(PROFILE_STRINGS_%s + %d)"):format(part.constant, part.id_at)),
    to_sip = where_on(#part.to_sip), to_q850 = where_on(#part.to_q850),
  }
end

return function(records, layout)
  local all = list.each(records.profiles, new_part)
  layout.profile_parts = all
  local own = parts.each(all, own_of)
  return {
    name = "mapping_tables.h", from = "spec/profiles",
    {
      kind = "enum",
      { "MAPPING_NUMBER", NUMBER, "a cause or a code" },
      { "MAPPING_DEFAULT", DEFAULT, "what is mapped is a class; the answer is not exact" },
      { "MAPPING_REST", REST, "above these bits: conditions, or a location" },
    },
    { kind = "places", comment = "Where each profile's rows begin." },
    {
      kind = "rows", name = "mapping_rows", type = "struct mapping_row", places = "MAPPINGS",
      comment = "Row 0 is the answer where there is none.", columns = "from# to#",
      parts = parts.behind({ NOTHING }, all, function(part) return part.rows end),
    },
    {
      kind = "rows", name = "mapping_places", type = "struct mapping_place",
      comment = "By number; none is 0.", columns = "rows=MAPPINGS_ id to_sip to_q850",
      rows = list.joined(NO_PROFILE, list.each(all, place_of)),
    },
    { kind = "pools", name = "profile_strings", places = "PROFILE_STRINGS", parts = all },
    {
      kind = "rows", name = "own_causes", type = "struct own_cause",
      columns = "cause name@PROFILE_STRINGS profile=SIPCAUSE_PROFILE_",
      comment = "The causes that a profile has besides those of Q.850; the last ends them.",
      parts = list.joined(own, { { rows = { { cause = 0, name = "0", profile = "0" } } } }),
    },
  }
end

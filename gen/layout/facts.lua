-- SPDX-License-Identifier: MIT
-- What else the vendors' documents say, for src/facts.c. Sets layout.fact_parts: one for each vendor, its
-- facts in order.

local new_pool = require "layout.pool"
local parts = require "layout.parts"

-- What the value and the two numbers of a fact are, by its verb, and its kind where that is no word of
-- its own.
local SHAPES = {
  codec = function(fact)
    local payload_type = fact.payload_type or "SIPCAUSE_NO_PAYLOAD_TYPE"
    return "CODEC", fact.name, payload_type, payload_type
  end,
  ports = function(fact)
    local kind = fact.use.word == "media" and "MEDIA_PORTS" or "SIGNALING_PORTS"
    return kind, fact.transport and fact.transport.word or "", fact.low, fact.high
  end,
  numbers = function(fact) return "NUMBER_FORMAT", fact.name, 0, 0 end,
  initiator = function(fact) return "INITIATOR", fact.name, 1 << fact.party.number, 0 end,
}

local function shape(fact)
  if SHAPES[fact.verb] then return SHAPES[fact.verb](fact) end
  return fact.verb:upper(), fact.name, 0, 0
end

local function new_part(vendor)
  local part = {
    vendor = vendor, id = vendor.id, title = vendor.title, constant = parts.constant(vendor),
    option = parts.option(vendor), strings = new_pool(), records = vendor.facts, rows = {},
  }
  part.strings.add ""
  for i, fact in ipairs(vendor.facts) do
    local kind, value, low, high = shape(fact)
    part.rows[i] = {
      low = low, high = high, value = part.strings.add(value), kind = "SIPCAUSE_" .. kind, vendor = vendor, note = value,
    }
  end
  return part
end

return function(records, layout)
  local list = {}
  for i, vendor in ipairs(records.vendors) do list[i] = new_part(vendor) end
  layout.fact_parts = list
  return {
    name = "fact_tables.h", from = "spec/vendors",
    { kind = "places", comment = "Where the vendor's part of each table begins." },
    { kind = "pools", name = "fact_strings", places = "FACT_STRINGS", comment = 'Offset 0 of each pool is "".', parts = list },
    {
      kind = "rows", name = "vendor_facts", type = "struct sipcause_fact", places = "FACTS",
      comment = "Fact 0 is the answer for what is no fact.", heading = "low, high, value, kind, vendor",
      columns = "low high value kind vendor=SIPCAUSE_",
      parts = parts.behind({ { low = 0, high = 0, value = 0, kind = "SIPCAUSE_NO_FACT", vendor = "SIPCAUSE_NOBODY" } },
        list, function(part) return part.rows end),
    },
    {
      kind = "rows", name = "fact_places", type = "struct fact_place", columns = "strings=FACT_STRINGS_ facts=FACTS_",
      parts = parts.behind({ { strings = 0, facts = 0 } }, list, function(part)
        return { { strings = part, facts = part, note = part.id } }
      end),
    },
  }
end

-- SPDX-License-Identifier: MIT
-- What else the vendors' documents say, for src/facts.c. Sets layout.fact_parts: one for each
-- vendor, its facts in order.

local list = require "common.list"
local parts = require "layout.parts"

-- What the value and the two numbers of a fact are, by its verb, and its kind where that is no word
-- of its own.
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
  initiator = function(fact)
    return "INITIATOR", fact.name, 1 << fact.party.number, fact.side.number
  end,
}

local function plain(fact) return fact.verb:upper(), fact.name, 0, 0 end

local function new_part(vendor)
  local part = parts.of_vendor(vendor)
  part.records = vendor.facts
  part.rows = list.each(vendor.facts, function(fact)
    local kind, value, low, high = (SHAPES[fact.verb] or plain)(fact)
    return {
      low = low, high = high, value = part.strings.add(value), kind = "SIPCAUSE_" .. kind,
      vendor = vendor, note = value,
    }
  end)
  return part
end

local NOTHING = {
  low = 0, high = 0, value = 0, kind = "SIPCAUSE_NO_FACT", vendor = "SIPCAUSE_NOBODY",
}

return function(records, layout)
  local all = list.each(records.vendors, new_part)
  layout.fact_parts = all
  return {
    name = "fact_tables.h", from = "spec/vendors",
    { kind = "places", comment = "Where the vendor's part of each table begins." },
    {
      kind = "pools", name = "fact_strings", places = "FACT_STRINGS", parts = all,
      comment = 'Offset 0 of each pool is "".',
    },
    {
      kind = "rows", name = "vendor_facts", type = "struct sipcause_fact", places = "FACTS",
      comment = "Fact 0 is the answer for what is no fact.",
      heading = "low, high, value, kind, vendor", columns = "low high value kind vendor=SIPCAUSE_",
      parts = parts.behind({ NOTHING }, all, function(part) return part.rows end),
    },
    {
      kind = "rows", name = "fact_places", type = "struct fact_place",
      columns = "strings=FACT_STRINGS_ facts=FACTS_",
      parts = parts.behind({ { strings = 0, facts = 0 } }, all, function(part)
        return { { strings = part, facts = part, note = part.id } }
      end),
    },
  }
end

-- SPDX-License-Identifier: MIT
-- What else the vendors' documents say, for src/facts.c. Sets layout.fact_parts: one for each
-- vendor, its facts in order.

local list = require "common.list"
local new_pool = require "layout.pool"
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
  conflict = function(fact) return "CONFLICT", fact.name, fact.against and 0 or 1, 0 end,
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

-- What RTP says of codecs, whoever takes them.
local function codec_tables(records)
  local names, longest = new_pool "", 0
  local function at_of(record)
    longest = math.max(longest, #record.name)
    return names.add(record.name)
  end
  local types = list.each(records.static_types, function(record)
    return { payload_type = record.payload_type, at = at_of(record), note = record.name }
  end)
  local not_speech = list.each(records.not_speech, at_of)
  return {
    { kind = "pool", name = "codec_names", pool = names },
    { kind = "enum", { "LONGEST_CODEC", longest, "letters of any of them" } },
    {
      kind = "rows", name = "static_types", type = "struct static_type",
      columns = "payload_type at", comment = "The last is the answer for a type that is none.",
      parts = { { rows = types }, { rows = { { payload_type = 0xffff, at = 0 } } } },
    },
    {
      kind = "numbers", name = "not_speech", type = "uint16_t",
      parts = { { rows = { 0 } }, { rows = not_speech } },
    },
  }
end

return function(records, layout)
  local all = list.each(records.vendors, new_part)
  layout.fact_parts = all
  local file = {
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
  return list.append(file, codec_tables(records))
end

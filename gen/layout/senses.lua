-- SPDX-License-Identifier: MIT
-- What a phrase or a warn code makes of a response code, for src/senses.c: as rows of status.lua,
-- which are told from those of their codes by outcome and action. Sets layout.sense_parts.

local list = require "common.list"
local parts = require "layout.parts"

-- A function that gives make(record) for each record of a part.
local function each_record(make)
  return function(part) return list.each(part.records, make) end
end

return function(records, layout)
  local senses, make = records.senses, layout.make_status_row
  local all = {
    { constant = "PHRASE", option = "SIPCAUSE_PHRASES", records = senses.phrase },
    { constant = "WARNED", option = "SIPCAUSE_HEADERS", records = senses.warned },
  }
  layout.sense_parts = all
  local function key_of(record)
    return record.phrase and layout.phrases.size + layout.variants.find(record.phrase)
      or record.warning
  end
  return {
    name = "sense_tables.h", from = "spec/codes.lua",
    {
      kind = "places", comment = "Where the senses by phrase begin, and those by warn code.",
    },
    layout.status_table {
      name = "sense_rows", places = "SENSES", comment = "Row 0 is none.",
      parts = parts.behind({ make(layout.no_status) }, all, each_record(make)),
    },
    {
      kind = "numbers", name = "sense_keys", type = "uint16_t",
      option = "SIPCAUSE_PHRASES || SIPCAUSE_HEADERS",
      comment = "The phrase, as struct wording has it, or the warn code.",
      parts = parts.behind({ 0 }, all, each_record(key_of)),
    },
  }
end

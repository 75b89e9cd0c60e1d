-- SPDX-License-Identifier: MIT
-- Plivo's page of Zentrunk hangup codes: a table for each section, its range of codes in the
-- heading.

local words = require "drift.page.words"

-- Who ended the call is said by the words of the code or its description only. The first that is
-- there counts.
local CLUES = {
  { "carrier", "Carrier" }, { "customer", "Customer" }, { "your pbx", "Customer" },
  { "from user", "Customer" }, { "by user", "Customer" }, { "at user", "Customer" },
  { "user cancelled", "Customer" }, { "zentrunk", "Zentrunk" },
}

local function initiators_of(cause, description)
  local text = " " .. words.plain(cause .. " . " .. description) .. " "
  for _, clue in ipairs(CLUES) do
    if text:find(" " .. clue[1] .. " ", 1, true) then return { clue[2] } end
  end
  return {}
end

local function read_sources(page, found)
  for _, row in ipairs(found.rows) do
    page:note {
      space = "initiator", key = row[1], name = row[1], section = "Hangup Sources",
      line = row.line, wording = row[2],
    }
  end
end

local function read_codes(page, found)
  local title = found.heading and found.heading.text or ""
  local section, low, high = title:match "^(.-) %((%d+)%s*%-%s*(%d+)%)$"
  local range = section and { tonumber(low), tonumber(high) }
  for _, row in ipairs(found.rows) do
    page:note {
      space = "hangup", key = row[1], name = row[2], section = section or title, range = range,
      line = row.line, initiators = initiators_of(row[2], row[3]), sip_stated = true,
      sip = tonumber(row[3]:match "returned (%d%d%d)%f[%D]"),
      wording = row[3] .. " . " .. row[4],
    }
  end
end

return {
  source = "zentrunk", file = "vendors/plivo.lua", vendor = "plivo", facts = { "initiator" },
  read = function(page)
    for _, found in ipairs(page:tables { "Source", "Description" }) do read_sources(page, found) end
    for _, found in ipairs(page:tables { "Code", "Cause", "Description", "Next Steps" }) do
      read_codes(page, found)
    end
    local help, heading = page:section("Getting Help", page.is_heading)
    local marks = { "Debug Logs", "PCAP", "Call UUID", "hangup code" }
    page:note_prose("Getting Help", "", help, heading.line, marks)
  end,
}

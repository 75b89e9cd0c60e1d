-- SPDX-License-Identifier: MIT
-- DIDWW's page of the response codes in call logs: a code is printed once for all of its reasons.

local refuse = require "drift.page.refuse"
local words = require "drift.page.words"

-- The parties of "Origination / System".
local function parties_of(text)
  local list = {}
  for part in text:gmatch "[^/]+" do list[#list + 1] = words.name(part) end
  return list
end

-- In the flattened text a row without a code has its empty cell at the end.
local function cells(row)
  if row[4] == "" and not row[2]:find "^%d%d%d$" then return row[1], "", row[2], row[3] end
  return row[1], row[2], row[3], row[4]
end

local function read_codes(page, rows)
  local code
  for _, row in ipairs(rows) do
    local initiators, own, reason, description = cells(row)
    if own ~= "" and not own:find "^[1-6]%d%d$" then
      refuse(row.line, "a response code was due here, not '%s'", own)
    end
    if own ~= "" and code and own < code then
      refuse(row.line, "%s comes after %s: codes ascend", own, code)
    end
    code = own ~= "" and own or code
    if not code then refuse(row.line, "a row without a response code before it") end
    if reason == "" then refuse(row.line, "a row without a reason") end
    local parties = parties_of(initiators)
    if #parties == 0 then refuse(row.line, "a row without an initiator") end
    page:note {
      space = "calllog", key = code .. " " .. reason, name = reason, code = tonumber(code),
      section = "SIP Response Codes", line = row.line, initiators = parties,
      wording = description,
    }
  end
end

local function read_facts(page, header, space, section)
  for _, found in ipairs(page:tables(header)) do
    for _, row in ipairs(found.rows) do
      page:note {
        space = space, key = row[1], name = row[1], section = section, line = row.line,
        wording = table.concat(row, " ", 2),
      }
    end
  end
end

return {
  source = "didww", file = "vendors/didww.lua", vendor = "didww", facts = { "initiator", "note" },
  last = "calllog",
  read = function(page)
    local categories = "SIP Response Code Categories"
    read_facts(page, { "Code", "Category", "Description" }, "note", categories)
    read_facts(page, { "Value", "Description" }, "initiator", "Disconnect Initiator")
    local header = { "Disconnect initiator", "SIP code", "Reason", "Description" }
    for _, found in ipairs(page:tables(header)) do read_codes(page, found.rows) end
  end,
}

-- SPDX-License-Identifier: MIT
-- The Response Codes of IANA's registry of SIP parameters, as the comma-separated values that it
-- offers. A code without a reference is one of RFC 3261.

local refuse = require "drift.page.refuse"

local HEADER = { "Response Code", "Description", "Reference" }

return {
  source = "iana", file = "codes.lua", facts = {}, last = "registered", form = "csv",
  read = function(page)
    local last = 0
    for _, row in ipairs(page:tables(HEADER)[1].rows) do
      local code, phrase, reference = tonumber(row[1]:match "^[1-6]%d%d$"), row[2], row[3]
      if not code or phrase == "" then
        local said = table.concat(row, ",")
        refuse(row.line, "a response code and its phrase were due here, not '%s'", said)
      end
      if code < last then refuse(row.line, "%d comes after %d: codes ascend", code, last) end
      last = code
      page:note {
        space = "registered", key = row[1], name = phrase, section = "Response Codes",
        line = row.line, wording = "",
        reference = reference:match "%[RFC(%d+)" or reference == "" and "3261" or reference,
      }
    end
  end,
}

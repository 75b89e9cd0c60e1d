-- SPDX-License-Identifier: MIT
-- What the rows of a vendor's space have in common, whatever their verb.

local entry = {}

entry.verbs = { "code", "reason", "response", "symptom", "failure" }

-- The key of a row as a text, or nil where a field it needs is wrong.
function entry.key(row)
  if row.verb == "reason" then return row.sip and row.name and ("%d %s"):format(row.sip, row.name) end
  if row.verb == "response" then return row.sip and tostring(row.sip) end
  return row.key and tostring(row.key)
end

-- What rows are in order of, within their space: a number, or nil where the order is free.
function entry.order(row)
  if row.verb == "reason" or row.verb == "response" then return row.sip end
  return math.type(row.key) == "integer" and row.key or nil
end

-- The rows of one space, in the order of the file.
function entry.rows(spec, space)
  local rows = {}
  for _, row in ipairs(spec.vendors[space.key.verb]) do
    if row.its_space == space then rows[#rows + 1] = row end
  end
  return rows
end

return entry

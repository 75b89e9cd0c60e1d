-- SPDX-License-Identifier: MIT
-- Ends the reading of a page that a reader does not understand: never half a table in silence.

-- What of a text is quoted in a message.
local MOST = 200

local function short(value)
  if type(value) ~= "string" or #value <= MOST then return value end
  return value:sub(1, MOST):gsub("[\xc2-\xf4][\x80-\xbf]*$", "") .. "..."
end

return function(line, message, ...)
  local values = { ... }
  for i, value in ipairs(values) do values[i] = short(value) end
  error({ line = line, message = message:format(table.unpack(values)) }, 0)
end

-- SPDX-License-Identifier: MIT
-- Makes a table and all that hangs on it read-only, where it is: whoever only reads cannot write by
-- mistake. Loops and tables that several share are fine; a table with a metatable is a thing of its
-- own.

local function frozen(inner)
  return {
    __index = inner,
    __len = function() return #inner end,
    __pairs = function() return pairs(inner) end,
    __newindex = function(_, key) error(("'%s' is written to what is frozen"):format(key), 2) end,
  }
end

local function freeze(thing)
  if type(thing) ~= "table" or getmetatable(thing) then return thing end
  local inner = {}
  for key, value in pairs(thing) do inner[key] = value end
  for key in pairs(inner) do thing[key] = nil end
  setmetatable(thing, frozen(inner))
  for _, value in pairs(inner) do freeze(value) end
  return thing
end

return freeze

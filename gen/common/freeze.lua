-- SPDX-License-Identifier: MIT
-- Makes a table and all that hangs on it read-only, where it is: whoever only reads cannot write by
-- mistake. Loops and tables that several share are fine; a table with a metatable is a thing of its
-- own.

local function inner_of(thing) return getmetatable(thing).__index end

local function length(thing) return #inner_of(thing) end

local function each(thing) return pairs(inner_of(thing)) end

local function refuse(_, key) error(("'%s' is written to what is frozen"):format(key), 2) end

local function freeze(thing)
  if type(thing) ~= "table" or getmetatable(thing) then return thing end
  local inner = {}
  for key, value in pairs(thing) do inner[key], thing[key] = value, nil end
  setmetatable(thing, { __index = inner, __len = length, __pairs = each, __newindex = refuse })
  for _, value in pairs(inner) do
    if type(value) == "table" then freeze(value) end
  end
  return thing
end

return freeze

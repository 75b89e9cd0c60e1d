-- SPDX-License-Identifier: MIT
-- Loads what decides and prints, the modules of layout/ and write/, where there is no clock, no
-- file and no pairs: the same spec can only ever give the same bytes.

local PURE = { "layout%.", "write%." }

local words = {
  ipairs = ipairs, next = next, tostring = tostring, tonumber = tonumber, type = type, error = error, select = select,
  getmetatable = getmetatable, setmetatable = setmetatable, string = string, table = table, math = math,
}
local loaded = {}

local function pure_require(name)
  if not (name:find("^" .. PURE[1]) or name:find("^" .. PURE[2])) then return require(name) end
  if not loaded[name] then
    local path = assert(package.searchpath(name, package.path))
    loaded[name] = assert(loadfile(path, "t", words))()
  end
  return loaded[name]
end
words.require = pure_require

return pure_require

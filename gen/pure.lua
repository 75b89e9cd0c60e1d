-- SPDX-License-Identifier: MIT
-- Loads what decides and prints, the modules of layout/ and write/, where there is no clock, no
-- file and no pairs: the same spec can only ever give the same bytes.

local words, loaded = {}, {}
for _, word in ipairs {
  "ipairs", "next", "tostring", "tonumber", "type", "error", "select",
  "getmetatable", "setmetatable", "string", "table", "math",
} do words[word] = _G[word] end

function words.require(name)
  if not (name:find "^layout%." or name:find "^write%.") then return require(name) end
  if not loaded[name] then
    local path = assert(package.searchpath(name, package.path))
    loaded[name] = assert(loadfile(path, "t", words))()
  end
  return loaded[name]
end

return words.require

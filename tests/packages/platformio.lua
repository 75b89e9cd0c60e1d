-- SPDX-License-Identifier: MIT
-- A stand-in for PlatformIO, which Debian does not have: takes lib_extra_dirs and build_flags out
-- of platformio.ini, follows the library.json of each library there, and builds ./program for the
-- host.

local json = require "dkjson"

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("a")
  file:close()
  return text
end

local KEYS = { "name", "version", "description", "keywords", "license", "frameworks", "platforms" }

-- What an entry of srcFilter names: +<pattern> adds, -<pattern> takes away. A path, or * for all.
local function sources(folder, filter)
  local taken = {}
  for _, rule in ipairs(filter) do
    local sign, pattern = rule:match("^([+-])<(.-)>$")
    local found = io.popen(("cd %s && find . -name '*.c' | cut -c3- | sort"):format(folder))
    for path in found:lines() do
      if pattern == "*" or pattern == path then taken[path] = sign == "+" or nil end
    end
  end
  return taken
end

local function of_library(folder)
  local library = assert(json.decode(read(folder .. "/library.json")))
  for _, key in ipairs(KEYS) do assert(library[key], "library.json has no " .. key) end
  local include = folder .. "/" .. library.build.includeDir
  assert(io.open(include .. "/" .. library.headers), "no " .. library.headers)
  local words = " -I" .. include
  for path in pairs(sources(folder .. "/" .. library.build.srcDir, library.build.srcFilter)) do
    words = words .. " " .. folder .. "/" .. path
  end
  return words
end

local ini = read "platformio.ini"
local command = "gcc " .. ini:match("build_flags =([^%[]*)"):gsub("%s+", " ") .. " src/*.c"
for folder in io.popen("ls -d " .. ini:match("lib_extra_dirs = (%S+)") .. "/*"):lines() do
  command = command .. of_library(folder)
end
assert(os.execute(command .. " -o program"))

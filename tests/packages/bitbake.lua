-- SPDX-License-Identifier: MIT
-- A stand-in for BitBake, which Debian does not have: reads the assignments of a recipe and of
-- local.conf, checks the license, and builds with CMake for 64-bit ARM into ./image what
-- PACKAGECONFIG asks for. Usage: lua5.4 bitbake.lua RECIPE LOCAL.CONF

local recipe, configuration = arg[1], arg[2]

-- All that a recipe may say: its values, the flags of PACKAGECONFIG, the classes it inherits.
local function read_recipe(path)
  local values, flags, inherits = {}, {}, {}
  for line in io.lines(path) do
    local name, value = line:match('^([%w_]+) %??%??= "(.*)"$')
    local flag, what = line:match('^PACKAGECONFIG%[([%w_-]+)%] = "(.*)"$')
    local class = line:match("^inherit (%w+)$")
    if name then
      values[name] = value
    elseif flag then
      flags[flag] = what
    elseif class then
      inherits[class] = true
    else
      assert(line == "" or line:find("^#"), "not understood: " .. line)
    end
  end
  return values, flags, inherits
end

-- What a configuration, if there is one, adds to PACKAGECONFIG.
local function read_appended(path)
  local appended, file = "", io.open(path)
  for line in (file and file:read("a") or ""):gmatch("[^\n]+") do
    appended = appended .. assert(line:match('^PACKAGECONFIG:append:pn%-sipcause = "(.*)"$'), line)
  end
  return appended
end

-- The folder of the sources, whose license has to be what the recipe says.
local function checked_source(values, inherits)
  local whole = inherits.cmake and values.LICENSE == "MIT" and values.SUMMARY and values.PV
  assert(whole, "the recipe lacks something")
  local name = values.SRC_URI:match("^file://(.+)$")
  assert(values.S == "${@d.getVar('UNPACKDIR') or d.getVar('WORKDIR')}/" .. name)
  local source = recipe:match("^(.*)/") .. "/files/" .. name
  local path, md5 = values.LIC_FILES_CHKSUM:match("^file://(.+);md5=(%x+)$")
  local sum = io.popen(("md5sum %s/%s"):format(source, path)):read("a")
  assert(sum:find(md5, 1, true), "the license is another")
  return source
end

-- Each flag has what CMake gets when it is chosen, and after a comma what it gets when it is not.
local function options_of(flags, wanted)
  local options, chosen = "", {}
  for flag in wanted:gmatch("%S+") do
    assert(flags[flag], "no such PACKAGECONFIG: " .. flag)
    chosen[flag] = true
  end
  for flag, what in pairs(flags) do
    local on, off = what:match("^([^,]*),?(.*)$")
    options = options .. " " .. (chosen[flag] and on or off)
  end
  return options
end

local values, flags, inherits = read_recipe(recipe)
local source = checked_source(values, inherits)
local options = options_of(flags, values.PACKAGECONFIG .. read_appended(configuration))
local command = "cmake -S %s -B build -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_SYSTEM_NAME=Linux "
  .. "-DCMAKE_C_COMPILER=aarch64-linux-gnu-gcc %s %s && cmake --build build "
  .. "&& DESTDIR=image cmake --install build"
assert(os.execute(command:format(source, values.EXTRA_OECMAKE, options)))

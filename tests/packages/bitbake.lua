-- SPDX-License-Identifier: MIT
-- A stand-in for BitBake, which Debian does not have: reads the assignments of a recipe and of local.conf,
-- checks the license, and builds with CMake for 64-bit ARM into ./image what PACKAGECONFIG asks for.
-- Usage: lua5.4 bitbake.lua RECIPE LOCAL.CONF

local recipe, configuration = arg[1], arg[2]
local values, flags, inherits, appended = {}, {}, {}, ""

for line in io.lines(recipe) do
  local name, value = line:match('^([%w_]+) %??%??= "(.*)"$')
  local variable, flag, what = line:match('^([%w_]+)%[([%w_-]+)%] = "(.*)"$')
  local class = line:match("^inherit (%w+)$")
  if name then values[name] = value
  elseif flag and variable == "PACKAGECONFIG" then flags[flag] = what
  elseif class then inherits[class] = true
  else assert(line == "" or line:find("^#"), "not understood: " .. line) end
end
local file = io.open(configuration)
for line in (file and file:read("a") or ""):gmatch("[^\n]+") do
  appended = appended .. assert(line:match('^PACKAGECONFIG:append:pn%-sipcause = "(.*)"$'), line)
end

assert(inherits.cmake and values.LICENSE == "MIT" and values.SUMMARY and values.PV, "the recipe lacks something")
local source = recipe:match("^(.*)/") .. "/files/" .. values.SRC_URI:match("^file://(.+)$")
assert(values.S == "${@d.getVar('UNPACKDIR') or d.getVar('WORKDIR')}/" .. values.SRC_URI:match("^file://(.+)$"))
local path, md5 = values.LIC_FILES_CHKSUM:match("^file://(.+);md5=(%x+)$")
assert(io.popen(("md5sum %s/%s"):format(source, path)):read("a"):find(md5, 1, true), "the license is another")

-- Each flag has what CMake gets when it is chosen, and after a comma what it gets when it is not.
local options, chosen = values.EXTRA_OECMAKE, {}
for flag in (values.PACKAGECONFIG .. appended):gmatch("%S+") do
  assert(flags[flag], "no such PACKAGECONFIG: " .. flag)
  chosen[flag] = true
end
for flag, what in pairs(flags) do
  local on, off = what:match("^([^,]*),?(.*)$")
  options = options .. " " .. (chosen[flag] and on or off)
end
local command = "cmake -S %s -B build -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_SYSTEM_NAME=Linux "
  .. "-DCMAKE_C_COMPILER=aarch64-linux-gnu-gcc %s && cmake --build build && DESTDIR=image cmake --install build"
assert(os.execute(command:format(source, options)))

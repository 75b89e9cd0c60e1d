-- SPDX-License-Identifier: MIT
-- The library of dist/, compiled as firmware would: an object for each compiler and its flags, made
-- once, and what tools say of it.

local folder = require "folder"
local shell = require "shell"

local compiled = {}

local COMPILE = "%s -std=c99 %s -ffreestanding -ffunction-sections -fdata-sections "
  .. "-c dist/sipcause.c -o %s"

local scratch = folder.new()
local objects, count = {}, 0

-- The object's path.
function compiled.object(cc, flags)
  local command = cc .. " " .. flags
  if not objects[command] then
    count = count + 1
    local path = ("%s/%d.o"):format(scratch, count)
    shell.succeeds(COMPILE, cc, flags, path)
    objects[command] = path
  end
  return objects[command]
end

-- The tool beside a compiler: arm-none-eabi-nm for arm-none-eabi-gcc.
function compiled.tool(cc, name)
  return (cc:match("^(%S*%-)gcc") or "") .. name
end

-- The symbols that it does not define.
function compiled.undefined(cc, flags)
  local object, names = compiled.object(cc, flags), {}
  for name in shell.succeeds("%s -u %s", compiled.tool(cc, "nm"), object):gmatch("U (%S+)") do
    names[#names + 1] = name
  end
  return names
end

-- The sections: { name = bytes }.
function compiled.sections(cc, flags)
  local object, sections = compiled.object(cc, flags), {}
  local text = shell.succeeds("%s -A %s", compiled.tool(cc, "size"), object)
  for name, bytes in text:gmatch("\n(%.[%w._]+)%s+(%d+)") do sections[name] = tonumber(bytes) end
  return sections
end

-- The functions that it exports.
function compiled.exports(cc, flags)
  local names = {}
  local text = shell.succeeds("%s -g --defined-only %s", compiled.tool(cc, "nm"),
    compiled.object(cc, flags))
  for name in text:gmatch("%x+ %a (%S+)") do names[#names + 1] = name end
  return names
end

function compiled.remove() folder.remove(scratch) end

return compiled

-- SPDX-License-Identifier: MIT
-- The numbers that firmware is compiled with: they never change and are never used again. As a
-- program it prints those of dist/, for tests/abi.txt; `make abi` at a release.

local abi = {}

local HEAD = "# The numbers of the last release, which firmware was compiled with: enum, "
  .. "enumerator, number.\n# A release adds lines (make abi); no line ever changes or goes."

-- The enumerators of a header in order: { enum, name, number }.
function abi.enumerators(header)
  local list = {}
  for enum, body in header:gsub("/%*.-%*/", ""):gmatch("\nenum ([%w_]+)%s*(%b{});") do
    for name, value in body:gmatch("([%u%d_]+) = ([^,}]-)%s*[,}]") do
      local shift = value:match("^1 << (%d+)$")
      local number = shift and 1 << math.tointeger(shift) or math.tointeger(value)
      assert(number, name .. " = " .. value)
      list[#list + 1] = { enum = enum, name = name, number = number }
    end
  end
  return list
end

-- What a header does to the numbers of a release: a line for each that changed, went or was used
-- again.
function abi.moved(released, header)
  local now, owners, faults = {}, {}, {}
  local function fault(text, ...) faults[#faults + 1] = text:format(...) end
  for _, one in ipairs(abi.enumerators(header)) do now[one.name] = one.number end
  for enum, name, number in released:gmatch("\n([%l_]+) ([%u%d_]+) (%-?%d+)") do
    owners[enum .. number] = name
    if now[name] ~= tonumber(number) then
      fault("%s was %s and is %s", name, number, now[name] or "gone")
    end
  end
  for _, one in ipairs(abi.enumerators(header)) do
    local owner = owners[one.enum .. one.number]
    if owner and owner ~= one.name then
      fault("%s takes %d, which is %s", one.name, one.number, owner)
    end
  end
  return table.concat(faults, "\n")
end

if not ... then
  print(HEAD)
  for _, one in ipairs(abi.enumerators(assert(io.open("dist/sipcause.h")):read("a"))) do
    print(one.enum .. " " .. one.name .. " " .. one.number)
  end
end

return abi

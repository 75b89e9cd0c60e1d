-- SPDX-License-Identifier: MIT
-- What the library promises to whoever links it, checked on one object.

local compiled = require "compiled"
local expect = require "expect"

local gates = {}

-- libgcc's arithmetic, and what gcc calls for a switch where an instruction is missing.
local function is_helper(cc, symbol)
  return cc:find "^arm" and symbol:find "^__gnu_thumb1_case" or cc:find "^avr" and symbol:find "^__"
end

function gates.needs_nobody(cc, flags)
  local needed = {}
  for _, symbol in ipairs(compiled.undefined(cc, flags)) do
    if not is_helper(cc, symbol) then needed[#needed + 1] = symbol end
  end
  expect.equal(table.concat(needed, " "), "", "symbols that are undefined")
end

local function is_data(section)
  return section:find "^%.s?data" or section:find "^%.s?bss" or section:find "rel%.ro"
end

function gates.has_no_data(cc, flags)
  local has_code = false
  for section, bytes in pairs(compiled.sections(cc, flags)) do
    has_code = has_code or section:find "^%.text" ~= nil
    if is_data(section) then expect.equal(bytes, 0, "bytes in " .. section) end
  end
  expect.equal(has_code, true, "code was seen")
end

return gates

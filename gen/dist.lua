-- SPDX-License-Identifier: MIT
-- Puts the library together: two files that need a C99 compiler and nothing else.
--
-- An #include of one of our own files is replaced by the file.

local hash = require "hash"

-- The text of `name` with its includes in place but for `outside`. read(name) gives a file's text.
local function inline(name, read, outside)
  local lines = {}
  for line in read(name):gmatch("([^\n]*)\n") do
    local own = line:match('^#include "([^"]+)"')
    lines[#lines + 1] = own and own ~= outside and inline(own, read, outside) or line
  end
  return table.concat(lines, "\n")
end

-- The header and the source. Both carry the same stamp, made from all they say: no other pair has it.
return function(read, header_banner, source_banner)
  local header = header_banner .. "\n" .. inline("sipcause.h", read) .. "\n"
  local source = source_banner .. "\n" .. inline("sipcause.c", read, "sipcause.h") .. "\n"
  local stamp = ("0x%08x"):format(hash(header .. source))
  local function stamped(text) return (text:gsub("%$%(stamp%)", stamp)) end
  return stamped(header), stamped(source)
end

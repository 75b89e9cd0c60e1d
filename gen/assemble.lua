-- SPDX-License-Identifier: MIT
-- Puts the library together: files that need a C99 compiler and nothing else. An #include of one of our
-- own files is replaced by the file.

local fill = require "write.template"
local hash = require "common.hash"

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
return function(read, holes, header_banner, source_banner)
  local function both(stamp)
    holes.stamp = stamp
    local function stamped(name)
      return (name == "sipcause.h" or name == "sipcause.c") and fill(read(name), holes) or read(name)
    end
    return header_banner .. "\n" .. inline("sipcause.h", stamped) .. "\n",
      source_banner .. "\n" .. inline("sipcause.c", stamped, "sipcause.h") .. "\n"
  end
  local header, source = both "0"
  return both(("0x%08x"):format(hash(header .. source)))
end

-- SPDX-License-Identifier: MIT
-- Puts the library together: two files that need a C99 compiler and nothing else.
--
-- An #include of one of our own files is replaced by the file.

-- The text of `name` with its includes in place but for `outside`. read(name) gives a file's text.
local function inline(name, read, outside)
  local lines = {}
  for line in read(name):gmatch("([^\n]*)\n") do
    local own = line:match('^#include "([^"]+)"')
    lines[#lines + 1] = own and own ~= outside and inline(own, read, outside) or line
  end
  return table.concat(lines, "\n")
end

local dist = {}

function dist.header(read, banner)
  return banner .. "\n" .. inline("sipcause.h", read) .. "\n"
end

function dist.source(read, banner)
  return banner .. "\n" .. inline("sipcause.c", read, "sipcause.h") .. "\n"
end

return dist

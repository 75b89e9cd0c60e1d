-- SPDX-License-Identifier: MIT
-- Puts the library together: files that need a C99 compiler and nothing else. An #include of one of
-- our own files is replaced by the file; the texts of each language stay files of their own, so
-- that a build has only those that it wants.

local fill = require "write.template"
local checksum = require "common.checksum"
local list = require "common.list"

-- The text of `name` with its includes in place but for those that are `apart`. read(name) gives a
-- file's text.
local function inline(name, read, apart)
  local lines = {}
  for line in read(name):gmatch("([^\n]*)\n") do
    local own = line:match('^#include "([^"]+)"')
    lines[#lines + 1] = own and not apart[own] and inline(own, read, apart) or line
  end
  return table.concat(lines, "\n")
end

local STAMP = "{{stamp}}"

local function stamped(text, stamp) return (text:gsub(STAMP, stamp)) end

-- The files of the library by name: the header, the source, and each of `texts` { name, tables }.
-- All carry the same stamp, made from all they say: no others have it.
return function(read, holes, texts, text_template)
  local apart = { ["sipcause.h"] = true }
  for _, text in ipairs(texts) do apart[text.name] = true end
  local function filled(name)
    local text = read(name)
    return name:find "^sipcause%.[ch]$" and fill(text, holes) or text
  end
  holes.stamp = STAMP
  local names, files = { "sipcause.h", "sipcause.c" }, {}
  files["sipcause.h"] = holes.header_banner .. "\n" .. inline("sipcause.h", filled, {}) .. "\n"
  files["sipcause.c"] = holes.source_banner .. "\n" .. inline("sipcause.c", filled, apart) .. "\n"
  for _, text in ipairs(texts) do
    holes.tables = text.tables
    names[#names + 1], files[text.name] = text.name, fill(text_template, holes)
  end
  local all = table.concat(list.each(names, function(name) return stamped(files[name], "0") end))
  local stamp = ("0x%08x"):format(checksum(all))
  for _, name in ipairs(names) do files[name] = stamped(files[name], stamp) end
  return files
end

-- SPDX-License-Identifier: MIT
-- Measures source files for the house style: lines, and the functions of C and Lua. Each answer is
-- a text with a line for each fault, empty where there is none.

local shell = require "shell"

local house = {}

local ENDINGS = { c = "C", h = "C", re = "re2c", lua = "Lua", sh = "shell", mk = "make" }

-- What language a file is in, by its name or its first line; nil for data and prose.
function house.language(path)
  local ending = path:match("%.(%w+)$")
  if path:match("[^/]+$") == "Makefile" then return "make" end
  if ending then return ENDINGS[ending] end
  local file = io.open(path)
  local first = file and file:read("l") or ""
  if file then file:close() end
  if first:find "^#!.*lua" then return "Lua" end
  return first:find "^#!/bin/sh" and "shell" or nil
end

-- Those that git tracks or will; where git knows nothing, all but what is built.
local FILES = "git ls-files --cached --others --exclude-standard -- %s 2>/dev/null || "
  .. "find %s -type f -not -path './build/*' | sed 's,^\\./,,'"

-- The files of the tree below these folders; all where none is given.
function house.files(folders)
  local list, where = {}, table.concat(folders or { "." }, " ")
  for path in shell.succeeds(FILES, where, where):gmatch("[^\n]+") do
    local file = io.open(path)
    if file then
      list[#list + 1] = path
      file:close()
    end
  end
  return list
end

-- Those in some languages, "C re2c".
function house.in_language(paths, languages)
  local list = {}
  for _, path in ipairs(paths) do
    local language = house.language(path)
    if language and languages:find(language, 1, true) then list[#list + 1] = path end
  end
  return list
end

-- Lines of more than so many characters.
function house.long_lines(paths, limit)
  local faults = {}
  for _, path in ipairs(paths) do
    local number = 0
    for line in io.lines(path) do
      number = number + 1
      local columns = utf8.len(line) or #line
      if columns > limit then
        faults[#faults + 1] = ("%s:%d: %d columns"):format(path, number, columns)
      end
    end
  end
  return table.concat(faults, "\n")
end

-- Functions of C of more than so many lines, or more complex than that.
function house.large_in_c(paths, lines, complexity)
  if #paths == 0 then return "" end
  local faults = {}
  local text = shell.succeeds("pmccabe %s", table.concat(paths, " "))
  for measured, length, where in text:gmatch("(%d+)\t%d+\t%d+\t%d+\t(%d+)\t([^\n]+)") do
    if tonumber(length) > lines then
      faults[#faults + 1] = ("%s: %s lines"):format(where, length)
    end
    if tonumber(measured) > complexity then
      faults[#faults + 1] = ("%s: complexity %s"):format(where, measured)
    end
  end
  return table.concat(faults, "\n")
end

-- Functions of Lua of more than so many lines.
function house.long_in_lua(paths, lines)
  local faults = {}
  for _, path in ipairs(paths) do
    local listing = shell.succeeds("luac5.4 -l -p %s", path)
    for from, to in listing:gmatch("\nfunction <[^\n]-:(%d+),(%d+)>") do
      local length = to - from + 1
      if length > lines then
        faults[#faults + 1] = ("%s:%d: %d lines"):format(path, from, length)
      end
    end
  end
  return table.concat(faults, "\n")
end

-- What luacheck says.
function house.luacheck(paths)
  local command = "luacheck --no-color --formatter plain %s"
  local text = shell.run(command, table.concat(paths, " "))
  return (text:gsub("\n$", ""))
end

-- Files without the line that names their license.
function house.unlicensed(paths)
  local faults = {}
  for _, path in ipairs(paths) do
    local file = assert(io.open(path))
    if not (file:read(400) or ""):find("SPDX-License-Identifier: MIT", 1, true) then
      faults[#faults + 1] = path
    end
    file:close()
  end
  return table.concat(faults, "\n")
end

return house

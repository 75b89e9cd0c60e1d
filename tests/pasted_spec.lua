#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- pasted.txt: what people paste behind `sipcause explain`, and what they are told.

package.path = "tests/?.lua;" .. package.path
local folder = require "folder"
local shell = require "shell"

local ESCAPES = { e = "\27", t = "\t", r = "\r", n = "\n", ["\\"] = "\\" }
local TABLES = { ["^vendor +key"] = "vendors", ["^code reason phrase"] = "codes" }

-- What a line that is not indented begins, and whether that is a table: the rest is its rows.
local function heading(line)
  for pattern, name in pairs(TABLES) do
    if line:find(pattern) then return name, true end
  end
  return line:find "^sipcause: .*: no such " and "?" or line:match "^(Reason: [^:]*)" or line
end

local function headings(answer)
  local list = {}
  for line in answer:gmatch "[^\n]+" do
    local is_table = false
    if line:find "^%S" then list[#list + 1], is_table = heading(line) end
    if is_table then break end
  end
  return table.concat(list, "; ")
end

describe("pasted.txt", function()
  for line in folder.read("tests/pasted.txt"):gmatch "[^\n]+" do
    local told, pasted = line:match "^([^#].-) +| (.*)$"
    if told then
      it(pasted, function()
        local text = pasted:gsub("\\(.)", ESCAPES):gsub("'", "'\\''")
        local answer = shell.run("build/sipcause explain '%s' </dev/null", text)
        assert.are.equal(told, headings(answer))
      end)
    end
  end
end)

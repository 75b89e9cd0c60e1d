#!/usr/bin/env lua5.4
-- SPDX-License-Identifier: MIT
-- Writes what fuzzing begins with to a folder: one file for each case of tests/scan.txt and
-- tests/headers.txt. The first byte is the one fuzz.c wants, the rest the bytes of the case.
-- Usage: lua5.4 tests/fuzz/make_corpus.lua FOLDER

local folder = assert(arg[1], "usage: make_corpus.lua FOLDER") .. "/"
local escapes = { r = "\r", n = "\n", t = "\t", ["\\"] = "\\", ['"'] = '"' }
local fields = { ["reason"] = "A", ["retry-after"] = "B", ["warning"] = "C" }
local limits = { [8] = 0, [3] = 1, [4] = 3, [5] = 4, [6] = 5, [7] = 6, [31] = 7 }
local flags = { strict = 4, lf = 8, nosp = 16 }

-- The first byte of a status line with these flags ("lf+strict", "limit=4", "-").
local function line_byte(names)
  local byte, limit = 0, 2
  for name in names:gmatch("[a-z]+") do byte = byte + (flags[name] or 0) end
  local bits = names:match("limit=(%d+)")
  if bits then limit = assert(limits[tonumber(bits)], names) end
  return string.char(byte + limit * 32)
end

-- The bytes of a text escaped as in C.
local function unescape(text)
  local bytes, at = "", 1
  while at <= #text do
    local digits, escape = text:match("^\\x(%x%x)", at), text:match("^\\(.)", at)
    local byte = digits and string.char(tonumber(digits, 16)) or escape and escapes[escape]
    bytes = bytes .. (byte or text:sub(at, at))
    at = at + (digits and 4 or escape and 2 or 1)
  end
  return bytes
end

-- The quoted text of a line, still escaped, and what stands before it.
local function split(line)
  local start = line:find('"', 1, true)
  if not start or line:sub(1, 1) == "#" then return end
  local at = start + 1
  while line:sub(at, at) ~= '"' do at = at + (line:sub(at, at) == "\\" and 2 or 1) end
  return line:match("^%S+"), line:sub(start + 1, at - 1)
end

-- A file name that says what is in it.
local function file_name(kind, bytes, taken)
  local words = (kind .. " " .. bytes):gsub("[^%w.-]+", "_"):gsub("_%-_", "_"):sub(1, 48)
  local name = words:gsub("_$", ""):lower()
  local unique, count = name, 1
  while taken[unique] do
    count = count + 1
    unique = ("%s_%d"):format(name, count)
  end
  taken[unique] = true
  return unique
end

local function write(name, bytes)
  local file = assert(io.open(folder .. name, "wb"))
  file:write(bytes)
  file:close()
end

os.execute("rm -rf " .. folder .. " && mkdir -p " .. folder)
local taken = {}
for _, source in ipairs { "tests/scan.txt", "tests/headers.txt" } do
  for line in io.lines(source) do
    local kind, text = split(line)
    if kind then
      local bytes = unescape(text)
      local name = file_name(fields[kind] and kind or "line " .. kind, bytes, taken)
      write(name, (fields[kind] or line_byte(kind)) .. bytes)
    end
  end
end

#!/usr/bin/env lua5.4
-- SPDX-License-Identifier: MIT
-- Writes what fuzzing begins with to a folder: one file for each case of tests/scan.txt,
-- tests/headers.txt and tests/calls.txt, and for each of the lookups below. The first byte is the
-- one fuzz.c wants, the rest the bytes of the case.
-- Usage: lua5.4 tests/fuzz/make_corpus.lua FOLDER

local folder = assert(arg[1], "usage: make_corpus.lua FOLDER") .. "/"
local escapes = { r = "\r", n = "\n", t = "\t", ["\\"] = "\\", ['"'] = '"' }
local fields = {
  ["reason"] = "A", ["retry-after"] = "B", ["warning"] = "C", ["alertmsg"] = "F",
  ["geolocation"] = "J", ["error-info"] = "N", ["subscription"] = "R",
}
local limits = { [8] = 0, [3] = 1, [4] = 3, [5] = 4, [2] = 5, [1] = 6, [31] = 7 }

-- As lookups.h says: E vendor, space, room, key; I room, phrase; M vendor, size, number; Q size,
-- text; U vendor, codec; Y profile, location, conditions, direction, number, own rows. A vendor is
-- its place: Plivo has 0, nobody 7. As fuzz.c says: ] has, protocol, two bytes of cause, location,
-- size, how long the protocol is, protocol and text. V room, protocol, cause,
-- name.
local lookups = {
  "E\0\0\0034090", "E\0\7\1forbidden", "E\0\7\15hangup", "E\0\7\0plivo", "E\0\0\2 4040\t",
  "E\1\7\003480 Ringing timeout", "E\1\0\001480  CAPACITY\tlimit for DID exceeded ", "E\1\7\2dc",
  "E\2\7\3one-way-audio", "E\2\2\0001001", "E\2\0\003403", "E\2\7\1Forbidden",
  "E\3\0\003486", "E\3\7\2Busy Here", "E\7\7\0034090", "E\0\1\0014090", "E\0\7\3",
  "I\3Busy Here", "I\1Not Acceptable", "I\2\tsession  PROGRESS ", "I\0OK", "I\1Busy", "I\3",
  "I\0INVITE", "I\0Notify",
  "M\0\5\0\0\1\xe6", "M\8\7\0\0\0\1", "M\17\xff\0\0\0\5", "M\26\1\0\0\0\8",
  "M\3\0\xff\xff\xff\xff", "M\2\9\0\0\1\x2c", "M\7\4\0\0\0\0", "M\1\3\0\0\xff\xff",
  "Q\8a \\\"b\\\" c", "Q\4\xc3\xa9\xf0\x9d\x84\x9e", "Q\0\\\\\\", "Q\2\x80\x80", "Q\1",
  "Y\1\0\0\0\0\21", "Y\1\31\2\0\1\xe8", "Y\2\31\0\1\0\16", "Y\3\5\0\1\2\x5b",
  "Y\4\0\1\0\1\xe7\1\xe7\2\0\1", "Y\1\4\0\0\0\17\0\17\2\x58\0\2\x58\0\17\1", "Y\9\0\0\0\0\1",
  "]\7\0\0\17\2\255\5Q.850User busy", "]\3\2\1\xf4\0\x20\0say \"no\" \\\"x\\",
  "]\7\1\xff\xff\15\10\3SIPa\r\n b\x01\x7f\xc3\xa9\\\xc3\xa9", "]\5\0\0\1\16\40\5q.850",
  "]\7\4\0\0\0\30\0", "]\1\0\0\0\0\5\3S P", "]\4\2\0\0\3\24\0",
  "U\0PCMU", "U\2telephone-event", "U\3g729", "U\1opus", "U\0 pcma\t", "U\7PCMA",
  "V\3\2\0\17user busy", "V\2\1\1\xe6Service Unavailable", "V\1\9\0\0congestion",
  "V\0\22\xff\xff_-",
  "V\3\2\0\59 NORMAL_CLEARING.", "V\1\24\0\1PRE-EMPTED", "V\2\0\0\0",
}
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

local taken = {}

local function write(name, bytes)
  local file = assert(io.open(folder .. name, "wb"))
  file:write(bytes)
  file:close()
end

-- As calls.c says: a letter each for role and preference, for the vendor, for the profile, of which
-- bits 0 to 4 count; then messages, events and entries with RS between them.
local roles, preferences = { caller = 1, callee = 2 }, { q850 = 4, sip = 8 }
local vendors = { plivo = 1, didww = 2, exotel = 3, ["2talk"] = 4, telnyx = 5, twilio = 6 }
local profiles = { rfc3398 = 1, rfc4497 = 2 }
local events = {
  no_response = 1, transport_failed = 2, canceled_here = 3, hung_up_here = 4, media_lost = 5,
  no_ack = 6, session_expired = 7, transfer_failed = 8,
}

-- A case of calls.txt whose lines are read one by one: what the calls in it are made of.
local case = {}

local function end_message()
  local bytes = table.concat(case.lines)
  if bytes ~= "" then
    table.insert(case.parts, bytes .. (bytes:find("\r\n\r\n", 3, true) and "" or "\r\n"))
  end
  case.lines = {}
end

local function write_case()
  local function letter(number) return string.char(64 + (number or 0)) end
  for name, parts in pairs(case.calls or {}) do
    local options = letter((roles[case.role] or 0) + (preferences[case.prefer] or 0))
      .. letter(vendors[case.vendor]) .. letter(profiles[case.profile or "rfc3398"])
    local bytes = "Z" .. options .. table.concat(parts, "\x1e")
    write(file_name("call", case.name .. " " .. name, taken), bytes)
  end
end

local function begin_case(name)
  case = { name = name, lines = {}, parts = {} }
  case.calls = { [""] = case.parts }
end

-- Whatever is no line of a message.
local function read_word(word, rest)
  if word == "##" then
    begin_case(rest)
  elseif word == "!" then
    table.insert(case.parts, "!" .. events[rest])
  elseif word == "entry" then -- one of the vendor's, whichever
    table.insert(case.parts, "@" .. string.char(64 + vendors[rest:match "^%S+"]) .. "A")
  elseif word == "call" then
    case.calls[""] = nil
    case.parts = case.calls[rest] or {}
    case.calls[rest] = case.parts
  elseif word ~= "=" and word ~= "#" then
    case[word] = rest
  end
end

local function read_call_line(line)
  local mark, text = line:match "^([<>]) ?(.*)"
  if mark then
    if mark ~= case.mark then end_message() end
    case.mark = mark
    table.insert(case.lines, (text:gsub(" | ", "\r\n")) .. "\r\n")
    return
  end
  if case.lines then end_message() end
  local word, rest = line:match "^(%S+) ?(.*)"
  if word == "##" then write_case() end
  if word and (case.name or word == "##") then read_word(word, rest) end
end

os.execute("rm -rf " .. folder .. " && mkdir -p " .. folder)
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
for _, bytes in ipairs(lookups) do write(file_name("lookup", bytes, taken), bytes) end
for line in io.lines "tests/calls.txt" do read_call_line(line) end
end_message()
write_case()

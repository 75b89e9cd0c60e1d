-- SPDX-License-Identifier: MIT
-- From code to phrase on this machine, -O2 as Debian compiles: the library beside what Debian has
-- of its peers. Weighed is the object file of sofia-sip that does nothing else; of libosip2, whose
-- file does more, the function, its tables and the phrases. libre has no phrases.

local output = require "shell".output

local LIBRARIES = "$(gcc -print-file-name=%s)"

-- How many codes have a phrase, and how many bytes those are.
local function phrases(flags, scratch)
  local command = "gcc tests/size/peer.c %s -o %s/peer && %s/peer"
  local count, bytes = output(command:format(flags, scratch, scratch)):match("(%d+) (%d+)")
  return tonumber(count), tonumber(bytes)
end

local function extract(archive, member, scratch)
  output(("cd %s && ar x %s %s"):format(scratch, LIBRARIES:format(archive), member))
  return scratch .. "/" .. member
end

local function sections(path)
  local bytes = 0
  for size in output("size -A " .. path):gmatch("\n%.[tr][eo][%w._]+%s+(%d+)") do
    bytes = bytes + tonumber(size)
  end
  return bytes
end

-- The sizes of the symbols that match.
local function symbols(path, pattern)
  local bytes = 0
  for size, name in output("nm -S " .. path):gmatch("%x+ (%x+) %a (%S+)") do
    if name:find(pattern) then bytes = bytes + tonumber(size, 16) end
  end
  return bytes
end

local OWN = "-std=c99 -O2 -ffunction-sections -fdata-sections -fno-asynchronous-unwind-tables -I%s "
  .. "%s/sipcause.c"
local LINK_OWN = "gcc %s -nostdlib -static -Wl,--gc-sections,--build-id=none,-e,0,"
  .. "-u,sipcause_status_find,-u,sipcause_status_phrase -o %s/own"
local OSIP, SOFIA = "-DOSIP -losipparser2", "-DSOFIA -I/usr/include/sofia-sip-1.12 -lsofia-sip-ua"

-- { what, bytes, bytes of that in tables of pointers, which a loader has to fill in }.
return function(folder, scratch)
  local function name(peer, flags)
    return ("%s, %d codes"):format(peer, (phrases(flags, scratch)))
  end
  local own = OWN:format(folder, folder)
  output(LINK_OWN:format(own, scratch))
  local osip = extract("libosipparser2.a", "osip_message_parse.o", scratch)
  local sofia = extract("libsofia-sip-ua.a", "sip_status.o", scratch)
  local _, osip_phrases = phrases(OSIP, scratch)
  local pointers = symbols(osip, "^reasons%dxx")
  local osip_bytes = symbols(osip, "^osip_message_get_reason$") + pointers + osip_phrases
  return {
    { name("sipcause", own), sections(scratch .. "/own"), 0 },
    { name("libosip2", OSIP), osip_bytes, pointers },
    { name("sofia-sip", SOFIA), sections(sofia), 0 },
  }
end

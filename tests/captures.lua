-- SPDX-License-Identifier: MIT
-- Makes captures: packets of every kind, and files that hold them. Nothing here is read from the
-- tool; each number stands in the RFC or the format's own document.

local captures = {}

local SECONDS, NANOSECONDS = 1795899784, 123456789 -- 2026-11-28 21:03:04 UTC

-- ---- Messages ----

local function message(start, body, ...)
  local lines = { start, ... }
  for _, line in ipairs {
    "Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1", "From: <sip:a@example.org>;tag=1",
    "To: <sip:b@example.org>" .. (start:find "^SIP" and ";tag=2" or ""), "Call-ID: 1@example.org",
    "CSeq: 1 INVITE", "Content-Length: " .. #body,
  } do
    lines[#lines + 1] = line
  end
  return table.concat(lines, "\r\n") .. "\r\n\r\n" .. body
end

local SDP = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n"
  .. "m=audio 4000 RTP/AVP 8\r\n"

captures.invite = message("INVITE sip:b@example.org SIP/2.0", SDP, "Content-Type: application/sdp")
captures.trying = message("SIP/2.0 100 Trying", "")
captures.busy = message("SIP/2.0 486 Busy Here", "", 'Reason: Q.850;cause=17;text="User busy"')

-- ---- Packets ----

local HERE, THERE = { 4, "\192\0\2\1", 5060 }, { 4, "\198\51\100\7", 5060 }
local HERE6 = { 6, "\32\1\13\184" .. ("\0"):rep(11) .. "\1", 5060 }
local THERE6 = { 6, "\32\1\13\184" .. ("\0"):rep(11) .. "\7", 5060 }

local UDP, TCP, FRAGMENT = 17, 6, 44

-- Where a fragment has its place: offset in bytes, and whether more come.
local function ip(from, to, protocol, payload, fragment)
  local offset, more = table.unpack(fragment or { 0, false })
  if from[1] == 4 then
    local place = offset // 8 | (more and 0x2000 or 0)
    return (">BBHHHBBH"):pack(0x45, 0, 20 + #payload, 7, place, 64, protocol, 0) .. from[2] .. to[2]
      .. payload
  end
  if fragment then
    payload = (">BBHI4"):pack(protocol, 0, offset | (more and 1 or 0), 7) .. payload
    protocol = FRAGMENT
  end
  return (">I4HBB"):pack(6 << 28, #payload, protocol, 64) .. from[2] .. to[2] .. payload
end

local function udp_payload(from, to, text)
  return (">HHHH"):pack(from[3], to[3], 8 + #text, 0) .. text
end

local function udp(text, back, from, to)
  from, to = from or HERE, to or THERE
  if back then from, to = to, from end
  return ip(from, to, UDP, udp_payload(from, to, text))
end

-- In pieces of so many bytes, each a packet.
local function fragments(text, size, from, to)
  local list, whole = {}, udp_payload(from, to, text)
  for at = 0, #whole - 1, size do
    local piece, more = whole:sub(at + 1, at + size), at + size < #whole
    list[#list + 1] = ip(from, to, UDP, piece, { at, more })
  end
  return list
end

local SYN, ACK, FIN = 2, 16, 1

-- A segment of the one direction that sends; its first byte has the number `at`.
local function tcp(at, text, flags, ports)
  local from, to = table.unpack(ports or { 5060, 40000 })
  local head = (">HHI4I4BBHHH"):pack(from, to, at & 0xffffffff, 0, 0x50, flags or ACK, 1000, 0, 0)
  return ip(THERE, HERE, TCP, head .. text)
end

local function frame(text, bits, mask)
  local masked, head = text, string.char(bits)
  local len = mask and 0x80 or 0
  head = head .. (#text < 126 and string.char(len | #text) or (">BH"):pack(len | 126, #text))
  if mask then
    local at = 0
    masked = text:gsub(".", function(byte)
      at = at + 1
      return string.char(byte:byte() ~ mask:byte((at - 1) % 4 + 1))
    end)
    head = head .. mask
  end
  return head .. masked
end

local HANDSHAKE = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
  .. "Connection: Upgrade\r\nSec-WebSocket-Protocol: sip\r\n\r\n"

-- ---- Cases: what is in a capture, a list of packets or what makes one ----

local stream = captures.trying .. captures.busy

-- The stream, cut so, in this order; the first byte has the number 1001.
local function cut(order, ...)
  local list, at, pieces = { tcp(1000, "", SYN) }, 1, {}
  for _, len in ipairs { ... } do
    pieces[#pieces + 1] = tcp(1000 + at, stream:sub(at, at + len - 1))
    at = at + len
  end
  pieces[#pieces + 1] = tcp(1000 + at, stream:sub(at))
  for _, number in ipairs(order) do list[#list + 1] = pieces[number] end
  return list
end

local function websocket(...)
  return { tcp(1000, "", SYN, { 80, 40000 }), tcp(1001, HANDSHAKE .. ..., ACK, { 80, 40000 }) }
end

local function reversed(list)
  local other = {}
  for index = #list, 1, -1 do other[#other + 1] = list[index] end
  return other
end

local TLS = "\22\3\1\0\5\1\0\0\1\0"

captures.cases = {
  call = { udp(captures.invite), udp(captures.trying, true), udp(captures.busy, true) },
  ipv6 = { udp(captures.invite, false, HERE6, THERE6), udp(captures.busy, true, HERE6, THERE6) },
  keepalive = { udp "\r\n\r\n", udp("\r\n" .. captures.busy, true) },
  ["too long a length"] = {
    udp((captures.invite:gsub("Content%-Length: %d+", "Content-Length: 9999"))),
    udp(captures.busy, true),
  },
  fragments = fragments(captures.busy, 64, THERE, HERE),
  ["fragments, out of order"] = reversed(fragments(captures.busy, 64, THERE, HERE)),
  ["fragments of IPv6"] = fragments(captures.busy, 64, THERE6, HERE6),
  tcp = cut({ 1, 2, 3 }, 50, 300),
  ["tcp, a message a segment"] = cut({ 1, 2 }, #captures.trying),
  ["tcp, out of order"] = cut({ 3, 2, 1 }, 50, 300),
  ["tcp, without its beginning"] = { table.unpack(cut({ 1, 2, 3 }, 50, 300), 2) },
  ["tcp, each segment twice"] = cut({ 1, 1, 2, 1, 3, 2, 3 }, 50, 300),
  ["tcp, overlapping"] = {
    tcp(1000, "", SYN), tcp(1001, stream:sub(1, 200)), tcp(1101, stream:sub(101, 350)),
    tcp(1401, stream:sub(401)), tcp(1301, stream:sub(301, 420)),
  },
  ["tcp, numbers that wrap"] = {
    tcp(0xffffff80, "", SYN), tcp(0xffffff81 + 200, stream:sub(201)),
    tcp(0xffffff81, stream:sub(1, 200)),
  },
  ["tcp, a byte a segment"] = (function()
    local list = { tcp(1000, "", SYN) }
    for at = 1, #stream do list[#list + 1] = tcp(1000 + at, stream:sub(at, at)) end
    return list
  end)(),
  ["tcp, a segment that never came"] = {
    tcp(1000, "", SYN), tcp(1001, captures.trying:sub(1, 60)),
    tcp(1001 + #captures.trying, captures.busy .. captures.busy, FIN | ACK),
  },
  ["tcp, from the middle of a message"] = {
    tcp(5000, captures.trying:sub(40)), tcp(5001 + #captures.trying - 40, captures.busy),
  },
  ["tcp, too short a length, on another port"] = {
    tcp(1000, "", SYN, { 7000, 40000 }),
    tcp(1001, captures.trying .. "more\r\nthan that\r\n" .. captures.busy, ACK, { 7000, 40000 }),
  },
  ["tcp, a number used anew"] = {
    tcp(1000, "", SYN), tcp(1001, captures.trying), tcp(900000, "", SYN),
    tcp(900001, captures.busy),
  },
  websocket = websocket(frame(captures.trying, 0x81) .. frame(captures.busy, 0x81)),
  ["websocket, masked"] = websocket(frame(stream:sub(1, #captures.trying), 0x81, "abcd")
    .. frame(captures.busy, 0x82, "\0\255x\1")),
  ["websocket, in several frames"] = websocket(frame(captures.trying, 0x81)
    .. frame(captures.busy:sub(1, 99), 1) .. frame("ping", 0x89)
    .. frame(captures.busy:sub(100), 0x80)),
  ["websocket, without its handshake"] = {
    tcp(1001, frame(captures.trying, 0x81), ACK, { 80, 40000 }),
    tcp(1001 + #frame(captures.trying, 0x81), frame(captures.busy, 0x81), ACK, { 80, 40000 }),
  },
  ["websocket, compressed"] = websocket(frame(captures.busy, 0xc1)),
  tls = { tcp(1000, "", SYN, { 5061, 40000 }), tcp(1001, TLS, ACK, { 5061, 40000 }),
    tcp(1001 + #TLS, TLS, ACK, { 5061, 40000 }), udp(captures.busy, true) },
  ["tls, on another port"] = { tcp(1001, TLS, ACK, { 443, 40000 }), udp(captures.busy, true) },
  ["5061"] = { tcp(1001, "what is this?", ACK, { 5061, 40000 }), udp(captures.busy, true) },
  ["no SIP"] = { udp "hello", tcp(1, "GET / HTTP/1.1\r\n\r\n", ACK, { 80, 40000 }), "", "\x45" },
  tunnel = { ip(HERE, THERE, 4, udp(captures.busy, true)) },
  ["ipv6, with more heads"] = { (">I4HBB"):pack(6 << 28, 16 + 8 + #captures.busy, 0, 64)
    .. THERE6[2] .. HERE6[2] .. (">BBI2I4"):pack(60, 0, 0, 0) .. (">BBI2I4"):pack(UDP, 0, 0, 0)
    .. udp_payload(THERE6, HERE6, captures.busy) },
  -- More than is to be kept of connections whose messages never end, and of fragments.
  ["a flood of connections"] = function()
    local list = {}
    for number = 1, 30000 do
      local ports = { number, 5060 }
      list[#list + 1] = tcp(1, captures.invite:sub(1, 200) .. ("x"):rep(1200), ACK, ports)
    end
    return list
  end,
  ["a flood of fragments"] = function()
    local list = {}
    for number = 1, 5000 do
      local from = { 4, "\10\0" .. (">H"):pack(number), 5060 }
      list[#list + 1] = ip(from, THERE, UDP, captures.busy:sub(1, 200), { 8, true })
    end
    return list
  end,
  controls = {
    udp((captures.busy:gsub("Busy Here", "\27[2J\7Busy"):gsub("1@", "1\27[31m@")), true),
  },
  -- A heading of ours in the body of a message, and a response behind it, are of the body.
  ["a capture in a body"] = { udp(message("INFO sip:b@example.org SIP/2.0",
    "2026-11-28 21:03:04.123456 UDP 192.0.2.1:5060 -> 192.0.2.2:5060\n" .. captures.busy)) },
}

-- ---- Links ----

local function ethernet(packet, tags)
  local type = #packet > 0 and packet:byte() >> 4 == 6 and "\x86\xdd" or "\8\0"
  return ("\2"):rep(12) .. (tags or "") .. type .. packet
end

local LINKS = {
  ethernet = { 1, function(packet) return ethernet(packet) .. "\0\0\0\0\0\0" end },
  vlan = { 1, function(packet) return ethernet(packet, "\x81\0\0\5") end },
  ["vlan in vlan"] = { 1, function(packet) return ethernet(packet, "\x88\xa8\0\5\x81\0\0\6") end },
  cooked = { 113, function(packet) return ("\0"):rep(14) .. ethernet(packet):sub(13) end },
  ["cooked v2"] = { 276, function(packet)
    return ethernet(packet):sub(13, 14) .. ("\0"):rep(18) .. packet
  end },
  raw = { 101, function(packet) return packet end },
  loopback = { 0, function(packet) return "\2\0\0\0" .. packet end },
  radio = { 127, function(packet) return packet end },
}

-- ---- Files ----

-- The classic format: a magic number for each order of bytes and unit of time.
local function pcap(order, magic, unit)
  return function(packets, link)
    local number, wrap = table.unpack(LINKS[link])
    local parts = { (order .. "I4HHi4I4I4I4"):pack(magic, 2, 4, 0, 0, 65535, number) }
    for _, packet in ipairs(packets) do
      local bytes, size = wrap(packet), packets.size
      local kept = size and bytes:sub(1, size) or bytes
      parts[#parts + 1] = (order .. "I4I4I4I4"):pack(SECONDS, NANOSECONDS // unit, #kept, #bytes)
        .. kept
    end
    return table.concat(parts)
  end
end

local function block(order, kind, body)
  body = body .. ("\0"):rep(-#body % 4)
  return (order .. "I4I4"):pack(kind, 12 + #body) .. body .. (order .. "I4"):pack(12 + #body)
end

local function pcapng(order)
  return function(packets, link)
    local number, wrap = table.unpack(LINKS[link])
    local nanoseconds = (order .. "HHBxxxHH"):pack(9, 1, 9, 0, 0) -- if_tsresol
    local parts = {
      block(order, 0x0a0d0d0a, (order .. "I4HHi8"):pack(0x1a2b3c4d, 1, 0, -1)),
      block(order, 1, (order .. "HHI4"):pack(number, 0, 65535) .. nanoseconds),
    }
    local time = SECONDS * 1000000000 + NANOSECONDS
    for _, packet in ipairs(packets) do
      local bytes = wrap(packet)
      parts[#parts + 1] = block(order, 6, (order .. "I4I4I4I4I4"):pack(0, time >> 32,
        time & 0xffffffff, #bytes, #bytes) .. bytes)
    end
    return table.concat(parts)
  end
end

captures.formats = {
  pcap = pcap("<", 0xa1b2c3d4, 1000),
  ["pcap, big-endian"] = pcap(">", 0xa1b2c3d4, 1000),
  ["pcap, nanoseconds"] = pcap("<", 0xa1b23c4d, 1),
  ["pcap, nanoseconds, big-endian"] = pcap(">", 0xa1b23c4d, 1),
  pcapng = pcapng "<",
  ["pcapng, big-endian"] = pcapng ">",
}

-- The bytes of a capture of these messages, each in a packet of UDP.
function captures.of(messages)
  local packets = {}
  for i, text in ipairs(messages) do packets[i] = udp(text) end
  return captures.formats.pcap(packets, "ethernet")
end

-- The bytes of a capture with the packets of this case; each cut after `size` bytes, if given.
function captures.make(case, format, link, size)
  local packets = assert(captures.cases[case], "no such case: " .. case)
  if type(packets) == "function" then packets = packets() end
  packets.size = size
  local make = assert(captures.formats[format or "pcap"], "no such format")
  return make(packets, link or "ethernet")
end

return captures

-- SPDX-License-Identifier: MIT
-- Writes captures for tests: messages of SIP over UDP and IPv4, a packet each (pcap of 1998, the
-- link type of Ethernet).

local pcap = {}

-- The checksum of a header of IPv4 (RFC 1071).
local function checksum(bytes)
  local sum = 0
  for i = 1, #bytes, 2 do sum = sum + (">I2"):unpack(bytes, i) end
  while sum > 0xffff do sum = (sum & 0xffff) + (sum >> 16) end
  return ~sum & 0xffff
end

local function packet(message)
  local udp = (">I2I2I2I2"):pack(5060, 5060, 8 + #message, 0) .. message
  local address = "\10\0\0\1\10\0\0\2"
  local before, behind = ("BBI2I2I2BB"), address
  local head = (">" .. before):pack(0x45, 0, 20 + #udp, 1, 0, 64, 17)
  local sum = checksum(head .. "\0\0" .. behind)
  return ("\2"):rep(12) .. "\8\0" .. head .. (">I2"):pack(sum) .. behind .. udp
end

-- The bytes of a capture of these messages, a second apart.
function pcap.of(messages)
  local parts = { ("<I4I2I2i4I4I4I4"):pack(0xa1b2c3d4, 2, 4, 0, 0, 65535, 1) }
  for i, message in ipairs(messages) do
    local bytes = packet(message)
    parts[#parts + 1] = ("<I4I4I4I4"):pack(1700000000 + i, 0, #bytes, #bytes) .. bytes
  end
  return table.concat(parts)
end

return pcap

-- SPDX-License-Identifier: MIT
-- A number of 32 bits that stands for megabytes: FNV-1a of words of 8 bytes, its halves folded.
-- Tells that something changed, and nothing else.

local unpack = string.unpack

return function(text)
  local value = -0x340d631b7bdddcdb -- FNV's own beginning, 0xcbf29ce484222325
  local padded = text .. ("\0"):rep(-#text % 8)
  for at = 1, #padded, 8 do value = (value ~ unpack("<i8", padded, at)) * 0x100000001b3 end
  return (value ~ value >> 32) & 0xffffffff
end

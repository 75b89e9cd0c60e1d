-- SPDX-License-Identifier: MIT
-- A number of 32 bits that stands for megabytes: FNV-1a of words of 8 bytes, its halves folded.
-- Tells that something changed, and nothing else.

local unpack = string.unpack

local AT_ONCE = 8 -- words: a call for each would take most of the time
local WORDS, PRIME = "<" .. ("i8"):rep(AT_ONCE), 0x100000001b3

return function(text)
  local value = -0x340d631b7bdddcdb -- FNV's own beginning, 0xcbf29ce484222325
  local padded = text .. ("\0"):rep(-#text % 8)
  local whole = #padded - #padded % (8 * AT_ONCE)
  for at = 1, whole, 8 * AT_ONCE do
    local a, b, c, d, e, f, g, h = unpack(WORDS, padded, at)
    value = (value ~ a) * PRIME
    value = (value ~ b) * PRIME
    value = (value ~ c) * PRIME
    value = (value ~ d) * PRIME
    value = (value ~ e) * PRIME
    value = (value ~ f) * PRIME
    value = (value ~ g) * PRIME
    value = (value ~ h) * PRIME
  end
  for at = whole + 1, #padded, 8 do value = (value ~ unpack("<i8", padded, at)) * PRIME end
  return (value ~ value >> 32) & 0xffffffff
end

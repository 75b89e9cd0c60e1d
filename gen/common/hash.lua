-- SPDX-License-Identifier: MIT
-- A number of 32 bits that stands for a text: FNV-1a. Tells that something changed; no defense
-- against somebody who wants two texts to have one.

local AT_ONCE = 64 -- bytes: a call for each would take most of the time

return function(text)
  local value = 0x811c9dc5
  for from = 1, #text, AT_ONCE do
    for _, byte in ipairs { text:byte(from, from + AT_ONCE - 1) } do
      value = (value ~ byte) * 0x01000193 & 0xffffffff
    end
  end
  return value
end

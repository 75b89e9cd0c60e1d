-- SPDX-License-Identifier: MIT
-- A number of 32 bits that stands for a text: FNV-1a. Tells that something changed; no defense
-- against somebody who wants two texts to have one.

return function(text)
  local value = 0x811c9dc5
  for at = 1, #text do value = (value ~ text:byte(at)) * 0x01000193 & 0xffffffff end
  return value
end

-- SPDX-License-Identifier: MIT
-- How alike two names are, from 0 to 1: the words that both have, of all the words that they have.
-- "No" and "to" say little, so a name's words are those of three letters and more, where it has
-- any.

local function words_of(name)
  local words, count = {}, 0
  for word in name:lower():gmatch(name:find "%w%w%w" and "%w%w%w+" or "%w+") do
    if not words[word] then words[word], count = true, count + 1 end
  end
  return words, count
end

return function(name, other)
  local words, count = words_of(name)
  local others, other_count = words_of(other)
  local both = 0
  for word in pairs(words) do both = both + (others[word] and 1 or 0) end
  return both / math.max(1, count + other_count - both)
end

-- SPDX-License-Identifier: MIT
-- The known word nearest to one that is not known, for messages.

local nearest = {}

local LONGEST = 60 -- a word that anybody mistypes; the distance takes time by its square

-- Edit distance: how many characters to insert, delete or replace.
local function distance(a, b)
  local row = {}
  for j = 0, #b do row[j] = j end
  for i = 1, #a do
    local diagonal = row[0]
    row[0] = i
    for j = 1, #b do
      local replaced = diagonal + (a:byte(i) == b:byte(j) and 0 or 1)
      diagonal = row[j]
      row[j] = math.min(replaced, row[j] + 1, row[j - 1] + 1)
    end
  end
  return row[#b]
end

-- "; did you mean 'busy'?" for the key of the given tables that is nearest to `word`, or "" when
-- nothing is near. Of words equally near, the first in the alphabet.
function nearest.hint(word, ...)
  local best, least = "", #word // 3 + 2
  for _, candidates in ipairs { ... } do
    for candidate in pairs(candidates) do
      local near = type(candidate) == "string" and #word <= LONGEST
        and math.abs(#word - #candidate) <= least
      local far = near and distance(word, candidate) or math.huge
      if far < least or far == least and candidate < best then best, least = candidate, far end
    end
  end
  return best ~= "" and ("; did you mean '%s'?"):format(best) or ""
end

return nearest

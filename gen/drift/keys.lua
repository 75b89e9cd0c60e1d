-- SPDX-License-Identifier: MIT
-- Several keys in one text: lists and ranges.

local refuse = require "drift.page.refuse"
local words = require "drift.page.words"

-- How many a range may have.
local MOST = 1000

local keys = {}

-- The first and the last number of "D10-D17", what stands before them and how many digits they
-- have; nil where it is no range.
local function range_of(text)
  local before, low, again, high = text:match "^(%a*)(%d+) ?%- ?(%a*)(%d+)$"
  if not before or #low > 9 or #high > 9 or again ~= "" and again ~= before then return end
  return tonumber(low), tonumber(high), before, #low
end

-- The keys of "D10-D17, D19 / D20": each of them.
function keys.of(text, line)
  local list = {}
  for part in text:gmatch "[^,/]+" do
    local one = words.name(part)
    local low, high, before, digits = range_of(one)
    if low and (high < low or high - low >= MOST) then
      refuse(line, "'%s' is no range of codes that ascend, %d at most", one, MOST)
    end
    if #list > MOST then refuse(line, "'%s' is too many codes", text) end
    for number = low or 1, high or 1 do
      list[#list + 1] = low and ("%s%0" .. digits .. "d"):format(before, number) or one
    end
  end
  return list
end

-- Is a key one of some texts, "10001", "32001-32223" or "assistant-*"?
function keys.is_in(key, texts)
  for _, text in ipairs(texts) do
    local low, high, before = range_of(text)
    local number = low and tonumber(key:match("^" .. before .. "(%d+)$"))
    local begins = text:sub(-1) == "*" and key:sub(1, #text - 1) == text:sub(1, -2)
    if key == text or begins or number and number >= low and number <= high then return true end
  end
  return false
end

return keys

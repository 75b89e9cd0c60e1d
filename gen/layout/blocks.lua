-- SPDX-License-Identifier: MIT
-- Gives each response code a place that src/status.c finds without a search: codes come in blocks,
-- and the blocks are shifted against each other until all fit into one short array.

local BLOCK = 16

local function new_blocks(codes)
  local first, last = codes[1].code // BLOCK, codes[#codes].code // BLOCK
  local blocks = {}
  for number = first, last do blocks[number - first + 1] = { number = number } end
  for _, code in ipairs(codes) do table.insert(blocks[code.code // BLOCK - first + 1], code) end
  return blocks
end

-- Full blocks first: the others fill the gaps.
local function by_size(blocks)
  local sorted = table.move(blocks, 1, #blocks, 1, {})
  table.sort(sorted, function(a, b)
    if #a ~= #b then return #a > #b end
    return a.number < b.number
  end)
  return sorted
end

local function fits(block, shift, places)
  for _, code in ipairs(block) do
    if places[shift + code.code % BLOCK] then return false end
  end
  return true
end

-- For `codes` in ascending order of their field `code`: the first block, the shift of each, the
-- codes at their places from 0 (nil: a gap), and how many places there are.
return function(codes)
  local blocks = new_blocks(codes)
  local places, size = {}, 0
  for _, block in ipairs(by_size(blocks)) do
    block.shift = 0
    while not fits(block, block.shift, places) do block.shift = block.shift + 1 end
    for _, code in ipairs(block) do places[block.shift + code.code % BLOCK] = code end
    size = math.max(size, block.shift + BLOCK)
  end
  local shifts = {}
  for i, block in ipairs(blocks) do shifts[i] = block.shift end
  return { width = BLOCK, first = blocks[1].number, shifts = shifts, places = places, size = size }
end

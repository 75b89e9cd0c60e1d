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

-- The blocks in this order, each as low as it can be: the shift of each by its number, the codes at
-- their places, and how many places there are.
local function place(blocks)
  local fit = { places = {}, shifts = {}, size = 0 }
  for _, block in ipairs(blocks) do
    local shift = 0
    while not fits(block, shift, fit.places) do shift = shift + 1 end
    for _, code in ipairs(block) do fit.places[shift + code.code % BLOCK] = code end
    fit.shifts[block.number] = shift
    fit.size = math.max(fit.size, shift + BLOCK)
  end
  return fit
end

local MOVES, SEED = 100, 6 -- tries, and what they begin with: 1,000 find no better places

-- What moves a block to another place of the order, the same ones each time.
local function new_mover(count)
  local state = SEED
  local function below_count()
    state = state * 6364136223846793005 + 1442695040888963407 -- Knuth's MMIX
    return 1 + (state >> 33) % count
  end
  return function(blocks)
    local moved = table.move(blocks, 1, count, 1, {})
    local from = below_count()
    local block = table.remove(moved, from)
    table.insert(moved, below_count(), block)
    return moved
  end
end

-- The best of some orders, of which each is the best so far with one block at another place.
local function search(blocks)
  local order = by_size(blocks)
  while #order[#order] == 0 do order[#order] = nil end -- those without a code
  local best, move = place(order), new_mover(#order)
  for _ = 1, MOVES do
    local moved = move(order)
    local fit = place(moved)
    if fit.size <= best.size then order, best = moved, fit end
  end
  return best
end

-- For `codes` in ascending order of their field `code`: the first block, the shift of each, the
-- codes at their places from 0 (nil: a gap), and how many places there are.
return function(codes)
  local blocks = new_blocks(codes)
  local best, shifts = search(blocks), {}
  for i, block in ipairs(blocks) do shifts[i] = best.shifts[block.number] or 0 end
  return {
    width = BLOCK, first = blocks[1].number, shifts = shifts, places = best.places,
    size = best.size,
  }
end

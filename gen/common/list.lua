-- SPDX-License-Identifier: MIT
-- What tables lack as lists, so that a loop stands only where there is more to say.

local list = {}

-- What make(item, number) gives for each item.
function list.each(items, make)
  local out = {}
  for i, item in ipairs(items) do out[i] = make(item, i) end
  return out
end

-- Puts `more` behind the items, and returns them.
function list.append(items, more) return table.move(more, 1, #more, #items + 1, items) end

-- Several lists as one.
function list.joined(...)
  local out = {}
  for _, items in ipairs { ... } do list.append(out, items) end
  return out
end

-- The items by key(item), each list in their order; those without a key are in none.
function list.grouped(items, key)
  local groups = {}
  for _, item in ipairs(items) do
    local its = key(item)
    if its ~= nil then
      groups[its] = groups[its] or {}
      table.insert(groups[its], item)
    end
  end
  return groups
end

-- The sum of make(item) for all items.
function list.sum(items, make)
  local sum = 0
  for _, item in ipairs(items) do sum = sum + make(item) end
  return sum
end

return list

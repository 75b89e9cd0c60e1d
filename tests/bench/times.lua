-- SPDX-License-Identifier: MIT
-- What is made of repeated timings: their median and spread, and whether a second run agrees.

local times = {}

-- Median, least and most.
function times.summary(samples)
  table.sort(samples)
  local middle = #samples // 2
  local median = samples[middle + 1]
  if #samples % 2 == 0 then median = (median + samples[middle]) / 2 end
  return { median = median, least = samples[1], most = samples[#samples] }
end

-- Numbers of a few digits that matter.
function times.short(number)
  return (number < 10 and "%.2f" or number < 100 and "%.1f" or "%.0f"):format(number)
end

function times.spread(its)
  return times.short(its.least) .. " to " .. times.short(its.most)
end

-- Is the median of a second run within the spread of the first?
function times.agree(first, second)
  return first.least <= second.median and second.median <= first.most
end

-- The median of a second run as a cell, marked where it does not agree.
function times.again(first, second)
  return (times.agree(first, second) and "" or "!") .. times.short(second.median)
end

-- What is to be believed of all timings, each { first, second }.
function times.verdict(all)
  local outside = 0
  for _, both in ipairs(all) do
    if not times.agree(both[1], both[2]) then outside = outside + 1 end
  end
  if outside == 0 then
    return ("A second run agrees: its %d medians are within the spread of the first."):format(#all)
  end
  return ("A second run does not agree: %d of its %d medians, those marked !, are outside the "
    .. "spread of the first.\nSomething else kept this machine busy; take these times again.")
    :format(outside, #all)
end

return times

-- SPDX-License-Identifier: MIT
-- The committed numbers, tests/size.txt: a line for each, GROUP | WHAT | NUMBERS. What grew, what
-- shrank, and the README's tables.

local budget = {}

local HEAD = [[
# What the library costs, and may cost: flash, RAM and stack in bytes for each target; instructions;
# bytes of texts; peers. A test fails when a number grows, and when one shrinks until it is lowered:
# `make budget`.
]]

function budget.write(rows)
  local lines = {}
  for i, row in ipairs(rows) do
    lines[i] = ("%s | %s | %s\n"):format(row.group, row.what, table.concat(row, " "))
  end
  return HEAD .. table.concat(lines)
end

function budget.read(text)
  local rows, number = {}, 0
  for line in text:gmatch("([^\n]*)\n") do
    number = number + 1
    local group, what, numbers = line:match("^([^#|]+) | (.+) | ([%d ]+)$")
    if group then
      local row = { group = group, what = what, line = number }
      for each in numbers:gmatch("%d+") do row[#row + 1] = tonumber(each) end
      rows[#rows + 1] = row
    end
  end
  return rows
end

local function compare(due, row)
  local smaller
  for i = 1, #row do
    if row[i] > due[i] then return "is more than" end
    smaller = smaller or row[i] < due[i]
  end
  return smaller and "is less; lower it (make budget):"
end

-- What is said of a measured row, where `due` is the committed one; nil where all is well.
local function fault(row, due)
  local numbers = table.concat(row, " ")
  if not due then
    return ("tests/size.txt: no line for %s, %s: %s"):format(row.group, row.what, numbers)
  end
  local how = compare(due, row)
  if not how then return nil end
  return ("tests/size.txt:%d: %s, %s: %s %s %s"):format(due.line, row.group, row.what, numbers, how,
    table.concat(due, " "))
end

-- A line for each number that is not as committed.
function budget.faults(committed, rows)
  local due, faults = {}, {}
  for _, row in ipairs(committed) do due[row.group .. row.what] = row end
  for _, row in ipairs(rows) do
    faults[#faults + 1] = fault(row, due[row.group .. row.what])
    due[row.group .. row.what] = nil
  end
  for _, its in pairs(due) do
    faults[#faults + 1] =
      ("tests/size.txt:%d: nothing is called %s, %s"):format(its.line, its.group, its.what)
  end
  table.sort(faults)
  return table.concat(faults, "\n")
end

-- The rows of a group, in order.
function budget.of(rows, group)
  local list = {}
  for _, row in ipairs(rows) do
    if row.group == group then list[#list + 1] = row end
  end
  return list
end

-- The share of a single vendor: the README would grow with every vendor.
local function is_of_vendor(row)
  return row.what:find "^of that, .*'s$" ~= nil or row.what:find "^beside that, .*'s$" ~= nil
end

-- The rows of a target that the README shows.
local function shown(rows, target)
  local list = {}
  for _, row in ipairs(budget.of(rows, target.name)) do
    if not is_of_vendor(row) then list[#list + 1] = row end
  end
  return list
end

-- The row of that name: a table that put other numbers beside it would be believed.
local function named(list, what)
  for _, row in ipairs(list) do
    if row.what == what then return row end
  end
  error("no row of " .. what)
end

-- The targets side by side.
local function target_table(rows, targets)
  local head, rule, lines = "| -Os, in bytes |", "|---|", {}
  for i, target in ipairs(targets) do
    head = head .. (" %s: flash | RAM | stack |"):format(target.name)
    rule = rule .. "--:|--:|--:|"
    local its = shown(rows, target)
    for j, first in ipairs(shown(rows, targets[1])) do
      local start = i > 1 and lines[j] or "| " .. first.what .. " |"
      lines[j] = start .. (" %d | %d | %d |"):format(table.unpack(named(its, first.what)))
    end
  end
  return head .. "\n" .. rule .. "\n" .. table.concat(lines, "\n")
end

local function sentence(rows, group)
  local list = {}
  for i, row in ipairs(budget.of(rows, group)) do list[i] = row.what .. " " .. row[1] end
  return table.concat(list, ", ") .. "."
end

local TEXTS = "\n\nThe texts: %d bytes plain, %d packed (%d%%), %d by xz -9, which cannot be "
  .. "read in place.\n\n"
local PEERS = [[
| code to phrase, x86-64, -O2 | bytes | of that, for the loader to relocate |
|---|--:|--:|
]]

-- What the README says, out of the committed numbers.
function budget.markdown(rows, targets)
  local texts = budget.of(rows, "texts")
  local plain, packed, xz = table.unpack(table.unpack(texts))
  local lines = {}
  for i, row in ipairs(budget.of(rows, "peers")) do
    lines[i] = ("| %s | %d | %d |\n"):format(row.what, table.unpack(row))
  end
  return target_table(rows, targets)
    .. "\n\nInstructions on a Cortex-M3, -Os: " .. sentence(rows, "instructions")
    .. TEXTS:format(plain, packed, (100 * packed + plain // 2) // plain, xz)
    .. PEERS .. table.concat(lines)
end

return budget

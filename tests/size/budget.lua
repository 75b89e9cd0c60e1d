-- SPDX-License-Identifier: MIT
-- The committed numbers, tests/size.txt: a line for each, GROUP | WHAT | NUMBERS. What grew, what shrank, and
-- the README's tables.

local budget = {}

local HEAD = [[
# What the library costs, and may cost: flash, RAM and stack in bytes for each target; instructions; bytes of
# texts; peers. A test fails when a number grows, and when one shrinks until it is lowered: `make budget`.
]]

function budget.write(rows)
  local lines = {}
  for i, row in ipairs(rows) do lines[i] = ("%s | %s | %s\n"):format(row.group, row.what, table.concat(row, " ")) end
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

-- A line for each number that is not as committed.
function budget.faults(text, rows)
  local due, faults = {}, {}
  for _, row in ipairs(budget.read(text)) do due[row.group .. row.what] = row end
  for _, row in ipairs(rows) do
    local its = due[row.group .. row.what]
    local how = its and compare(its, row)
    due[row.group .. row.what] = nil
    if not its then
      faults[#faults + 1] = ("tests/size.txt: no line for %s, %s: %s"):format(row.group, row.what, table.concat(row, " "))
    elseif how then
      faults[#faults + 1] = ("tests/size.txt:%d: %s, %s: %s %s %s")
        :format(its.line, row.group, row.what, table.concat(row, " "), how, table.concat(its, " "))
    end
  end
  for _, its in pairs(due) do
    faults[#faults + 1] = ("tests/size.txt:%d: nothing is called %s, %s"):format(its.line, its.group, its.what)
  end
  table.sort(faults)
  return table.concat(faults, "\n")
end

-- The rows of a group, in order.
local function of(rows, group)
  local list = {}
  for _, row in ipairs(rows) do if row.group == group then list[#list + 1] = row end end
  return list
end

-- The share of a single vendor: the README would grow with every vendor.
local function is_of_vendor(row) return row.what:find "^of that, .*'s$" ~= nil end

-- The targets side by side.
local function target_table(rows, targets)
  local head, rule, lines = "| -Os, in bytes |", "|---|", {}
  for i, target in ipairs(targets) do
    head, rule = head .. (" %s: flash | RAM | stack |"):format(target.name), rule .. "--:|--:|--:|"
    local shown = {}
    for _, row in ipairs(of(rows, target.name)) do
      if not is_of_vendor(row) then shown[#shown + 1] = row end
    end
    for j, row in ipairs(shown) do
      lines[j] = (i > 1 and lines[j] or "| " .. row.what .. " |") .. (" %d | %d | %d |"):format(table.unpack(row))
    end
  end
  return head .. "\n" .. rule .. "\n" .. table.concat(lines, "\n")
end

local function sentence(rows, group)
  local list = {}
  for i, row in ipairs(of(rows, group)) do list[i] = row.what .. " " .. row[1] end
  return table.concat(list, ", ") .. "."
end

-- What the README says, out of the committed numbers.
function budget.markdown(rows, targets)
  local plain, packed, xz = table.unpack(of(rows, "texts")[1])
  local lines = {
    target_table(rows, targets), "",
    "Instructions on a Cortex-M3, -Os: " .. sentence(rows, "instructions"), "",
    ("The texts: %d bytes plain, %d packed (%d%%), %d by xz -9, which cannot be read in place.")
      :format(plain, packed, (100 * packed + plain // 2) // plain, xz), "",
    "| code to phrase, x86-64, -O2 | bytes | of that, for the loader to relocate |", "|---|--:|--:|",
  }
  for _, row in ipairs(of(rows, "peers")) do lines[#lines + 1] = ("| %s | %d | %d |"):format(row.what, row[1], row[2]) end
  return table.concat(lines, "\n") .. "\n"
end

return budget

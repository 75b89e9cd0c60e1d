-- SPDX-License-Identifier: MIT
-- What every list of rows may be asked: is each there once, are they in order, has the count no hole.

local lists = {}

function lists.where(row) return row.file .. ":" .. row.line end

-- No two rows with the same `key(row)`. `what` names the thing in the complaint. Returns the first row
-- of each key.
function lists.unique(rows, key, what, complain)
  local first = {}
  for _, row in ipairs(rows) do
    local value = key(row)
    if value ~= nil and first[value] then
      complain(row, "%s is already defined at %s", what(row), lists.where(first[value]))
    elseif value ~= nil then
      first[value] = row
    end
  end
  return first
end

-- Rows in ascending order of `key(row)`, within each group. A duplicate is `unique`'s to report.
function lists.ascending(rows, key, group, complain)
  local highest = {}
  for _, row in ipairs(rows) do
    local value, its = key(row), group(row)
    if value and its and highest[its] and value < highest[its] then
      complain(row, "%s is out of order: it belongs before %s", value, highest[its])
    elseif value and its then
      highest[its] = value
    end
  end
end

-- Rows are numbered from `first` on without a gap: tables are indexed by the number.
function lists.numbered(rows, first, complain)
  for i, row in ipairs(rows) do
    if row.number and row.number ~= first + i - 1 then
      complain(row, "%s should have the number %d, not %d", row.word or row.verb, first + i - 1, row.number)
    end
  end
end

-- The group of all rows, for ascending().
function lists.all() return true end

function lists.field(name) return function(row) return row[name] end end

-- The rows of several lists as one.
function lists.joined(...)
  local rows = {}
  for _, list in ipairs { ... } do table.move(list, 1, #list, #rows + 1, rows) end
  return rows
end

return lists

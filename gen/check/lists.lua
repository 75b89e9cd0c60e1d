-- SPDX-License-Identifier: MIT
-- What every list of rows may be asked: is each there once, are they in order, has the count no
-- hole.

local lists = {}

function lists.where(row) return row.file .. ":" .. row.line end

-- No two rows with the same `key(row)`. `what` names the thing in the complaint. Returns the first
-- row of each key.
function lists.unique(rows, key, what, complain)
  local first = {}
  for _, row in ipairs(rows) do
    local value = key(row)
    if value and first[value] then
      complain(row, "%s is already defined at %s", what(row), lists.where(first[value]))
    elseif value then
      first[value] = row
    end
  end
  return first
end

-- Rows in ascending order of `key(row)`, within each group. Says nothing of a row that is wrong
-- already: it may not be meant to stand there.
function lists.ascending(rows, key, group, problems)
  local highest = {}
  for _, row in ipairs(rows) do
    local value, its = key(row), group(row)
    if value and its and not problems.blamed(row) then
      if highest[its] and value < highest[its] then
        problems.complain(row, "%s is out of order: it belongs before %s", value, highest[its])
      else
        highest[its] = value
      end
    end
  end
end

-- Rows are numbered from `first` on without a hole: tables are indexed by the number. The first
-- that is not is named; those behind it only follow.
function lists.numbered(rows, first, problems)
  if not problems.sound(rows) then return end
  for i, row in ipairs(rows) do
    if not row.number then return end -- a word that nobody knows, or that is undecided
    local due = first + i - 1
    if row.number ~= due then
      local message = "%s should have the number %d, not %d"
      return problems.complain(row, message, row.word or row.id, due, row.number)
    end
  end
end

-- Rows that stand in files of their own, and so in any order, are numbered from 1 without a hole,
-- but for those that have no number yet. `what` they are.
function lists.unbroken(rows, what, complain)
  lists.unique(rows, lists.field "number", function(row)
    return ("%s number %d"):format(what, row.number)
  end, complain)
  local numbers = {}
  for _, row in ipairs(rows) do numbers[row.number or 0] = true end
  for _, row in ipairs(rows) do
    if row.number and row.number > 1 and not numbers[row.number - 1] then
      complain(row, "%s number %d comes before there is a %d", what, row.number, row.number - 1)
    end
  end
end

-- The codes that rows speak of are all codes.lua's; what is no number is none.
function lists.known_codes(rows, code_of, exists, complain)
  for _, row in ipairs(rows) do
    local code = code_of(row)
    if math.type(code) and not exists(code) then
      complain(row, "%d is not a code of codes.lua", code)
    end
  end
end

-- The group of all rows, for ascending().
function lists.all() return true end

function lists.field(name) return function(row) return row[name] end end

return lists

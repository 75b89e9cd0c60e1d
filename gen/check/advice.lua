-- SPDX-License-Identifier: MIT
-- Does an advice say what its action says? By its first words: those of `opens` belong to actions.

local list = require "common.list"
local lists = require "check.lists"

local unique, where = lists.unique, lists.where

-- Is `action` one of the actions that this opening belongs to?
local function is_for(opening, action)
  for _, one in ipairs(opening.actions or {}) do
    if one.word == action.word then return true end
  end
  return false
end

-- The longest of the openings with which the advice begins, if there is one.
local function opening_of(advice, openings)
  local longest
  for _, opening in ipairs(openings) do
    local words = opening.words
    if advice:sub(1, #words) == words and not advice:find("^%w", #words + 1)
      and not (longest and #longest.words > #words) then
      longest = opening
    end
  end
  return longest
end

local function quoted(openings)
  return table.concat(list.each(openings, function(one) return "'" .. one.words .. "'" end), ", ")
end

local function check_one(say, action, openings, complain)
  local opening, due = opening_of(say.advice, openings), {}
  for _, one in ipairs(openings) do
    if is_for(one, action) then due[#due + 1] = one end
  end
  if opening and not opening.actions then
    complain(say, "no advice opens with '%s'", opening.words)
  elseif opening and not is_for(opening, action) then
    local its = list.each(opening.actions, function(one) return one.word end)
    complain(say, "an advice that opens with '%s' is for %s, not %s", opening.words,
      table.concat(its, " or "), action.word)
  elseif not opening and due[1] then
    complain(say, "an advice for %s opens with one of %s", action.word, quoted(due))
  end
end

-- Returns a function that checks a `say` row about a record that has an action.
return function(spec, problems)
  local by_language = {}
  unique(spec.text.opens, function(row)
    return row.its_language and row.words and where(row.its_language) .. row.words
  end, function(row) return "'" .. row.words .. "'" end, problems.complain)
  for _, row in ipairs(spec.text.opens) do
    if row.its_language and row.words and not row.unknown then
      local its = by_language[row.its_language] or {}
      by_language[row.its_language] = list.append(its, { row })
    end
  end
  return function(say, record)
    local openings = by_language[say.its_language]
    if openings and say.advice and record.action and not problems.blamed(say) then
      check_one(say, record.action, openings, problems.complain)
    end
  end
end

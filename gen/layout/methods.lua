-- SPDX-License-Identifier: MIT
-- How much of a dialog ends with a response, by the method of the request, for src/methods.c: what
-- becomes of each effect with each method, and the codes for which that is another.

local list = require "common.list"
local new_pool = require "layout.pool"

-- What is left of an effect of a code with requests of this method.
local function left_of(effect, method, effects)
  local left = effect.number
  if method.usage.word == "no_usage" and effect.word == "usage" then left = left - 1 end
  if method.at_most then left = math.min(left, method.at_most.number) end
  return effects[left + 1]
end

-- The same of every effect, as one number with two bits for each.
local function reach(method, effects)
  local bits = 0
  for _, effect in ipairs(effects) do
    bits = bits | left_of(effect, method, effects).number << 2 * effect.number
  end
  return bits
end

-- What the rows say of a method, and what follows for codes that end a usage of one kind only: with
-- requests of another they are what the class of the code is.
local function exceptions(records)
  local by_code, all = {}, {}
  for _, status in ipairs(records.statuses) do by_code[status.code] = status end
  local function add(code, method, effect)
    all[#all + 1] = { code = code, method = method, effect = effect }
  end
  for _, row in ipairs(records.ends) do add(row.code, row.method, row.effect) end
  for _, status in ipairs(records.statuses) do
    local class = by_code[status.code - status.code % 100]
    for _, method in ipairs(status.within and records.methods or {}) do
      if method.usage ~= status.within and method.usage.word ~= "no_usage" and not method.at_most
      then add(status.code, method, class.effect) end
    end
  end
  return all
end

return function(records)
  local names, effects = new_pool "", records.words.effect
  local places = list.each(records.methods, function(method)
    return method.number == 0 and 0 or names.add(method.word) -- that of nobody has none
  end)
  local nothing = { code = 0, method = records.methods[1], effect = effects[1] }
  return {
    name = "method_tables.h", from = "spec/methods.lua and spec/codes.lua",
    { kind = "pool", name = "method_strings", pool = names },
    { kind = "numbers", name = "method_names", type = "uint8_t", rows = places },
    {
      kind = "numbers", name = "method_reach", type = "uint8_t",
      comment = "What is left of each effect with each method: two bits, the first the lowest.",
      rows = list.each(records.methods, function(method) return reach(method, effects) end),
    },
    {
      kind = "rows", name = "method_effects", type = "struct method_effect",
      columns = "code method=SIPCAUSE_METHOD_ effect=SIPCAUSE_EFFECT_",
      comment = "The codes that end something else with a method. The last stands behind them all.",
      parts = { { rows = exceptions(records) }, { rows = { nothing } } },
    },
  }
end

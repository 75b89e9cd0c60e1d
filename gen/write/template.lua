-- SPDX-License-Identifier: MIT
-- Templates: {{name}} is a value; the lines between {{#list}} and {{/list}} are repeated for each
-- item, whose values they have, and {{comma}}: one for all items but the last. What is put in is
-- never looked at for holes. A hole that nobody fills is a mistake, so it is an error.

local function fill(template, holes)
  local out, at = {}, 1
  local function value_of(name)
    if holes[name] == nil then error("no value for {{" .. name .. "}}", 0) end
    return holes[name]
  end
  for from, mark, name, to in template:gmatch "(){{(#?)([%w_]+)}}()" do
    if from >= at then -- not within a list that is done
      out[#out + 1], at = template:sub(at, from - 1), to
      if mark == "" then
        out[#out + 1] = tostring(value_of(name))
      else
        local close, behind = template:find("{{/" .. name .. "}}\n", to, true)
        if not close then error("no end of {{#" .. name .. "}}", 0) end
        local list, lines = value_of(name), template:sub(to + 1, close - 1)
        for i, item in ipairs(list) do
          item.comma = list[i + 1] and "," or ""
          out[#out + 1] = fill(lines, item)
        end
        at = behind + 1
      end
    end
  end
  return table.concat(out) .. template:sub(at)
end

return fill

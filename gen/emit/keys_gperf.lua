-- SPDX-License-Identifier: MIT
-- The keys of one set, as gperf reads them.
return function(set, c)
  local keys = {}
  for i, key in ipairs(set.keys) do keys[i] = { key = c.quote(key) } end
  return c.fill([[
%{
/* Generated from spec/: the keys of the set $(name), folded. */
%}
%language=ANSI-C
%compare-lengths
%%
$(keys)
%%
]], { name = set.name, keys = c.rows("$(key)", keys) })
end

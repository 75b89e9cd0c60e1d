-- SPDX-License-Identifier: MIT
-- The scanner's re2c source: src/scan.re with the patterns of spec/grammar.lua.
return function(model, c)
  return "/* Generated from src/scan.re and spec/grammar.lua. */\n" .. c.fill(model.skeletons["scan.re"], {
    rules = c.rows("    $(name) = $(pattern);", model.rules),
  })
end

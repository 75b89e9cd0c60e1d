-- SPDX-License-Identifier: MIT
-- The re2c source of the header readers: src/headers.re with the patterns of spec/grammar.lua.
return function(model, c)
  return "/* Generated from src/headers.re and spec/grammar.lua. */\n" .. c.fill(model.skeletons["headers.re"], {
    rules = c.rows("    $(name) = $(pattern);", model.rules),
  })
end

-- SPDX-License-Identifier: MIT
-- How keys and phrases are compared: ASCII case ignored, a run of blanks as one, none at the ends.
-- src/key.c does the same at run time.

return function(text)
  return (text:lower():gsub("[ \t]+", " "):gsub("^ ", ""):gsub(" $", ""))
end

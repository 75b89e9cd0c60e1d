-- SPDX-License-Identifier: MIT
-- The tables of the texts for people, in the language chosen: text_tables.h.

local c = require "write.c"
local print_tables = require "write.tables"

local MACROS = [[


/* What is there of the texts, and so where each begins. */
#if SIPCAUSE_SENTENCES
#define SENTENCE(...) __VA_ARGS__,
#define AT(all, displays) all
#else
#define SENTENCE(...)
#define AT(all, displays) displays
#endif

]]

return function(texts)
  local languages = {}
  for i, text in ipairs(texts) do
    languages[i] = c.optional("SIPCAUSE_TEXT == " .. text.option, "\n" .. print_tables(text))
  end
  return c.banner "spec/text" .. MACROS .. table.concat(languages, "\n\n") .. "\n\n#undef SENTENCE\n#undef AT\n"
end

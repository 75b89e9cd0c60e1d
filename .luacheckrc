-- SPDX-License-Identifier: MIT
std = "lua54"
max_line_length = 100
max_cyclomatic_complexity = 13 -- of which each `and` and `or` is one
exclude_files = { "spec", "build" }
-- gen/pure.lua gives these no more.
local pure = {
  "ipairs", "next", "tostring", "tonumber", "type", "error", "select", "getmetatable",
  "setmetatable", "string", "table", "math", "require",
}
files["gen/layout"] = { std = { read_globals = pure } }
files["gen/write"] = { std = { read_globals = pure } }
files["tests/*_spec.lua"] = { std = "lua54+busted" }

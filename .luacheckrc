-- SPDX-License-Identifier: MIT
std = "lua54"
max_line_length = 140
exclude_files = { "spec", "build" }
files["gen/emit"] = { std = { read_globals = { "ipairs", "tostring", "error", "string", "table", "require" } } }
files["tests/*_spec.lua"] = { std = "lua54+busted" }

-- SPDX-License-Identifier: MIT
-- The defines of Asterisk's causes.h; an alias has no number of its own.

page { asterisk, form = enums }

table { "causes", "name | value", "AST_CAUSE_{name} | {key}", section = "causes.h", keys = { "0-999" } }

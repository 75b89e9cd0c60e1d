-- SPDX-License-Identifier: MIT
-- A text as it may be shown. A page, a path or an argument may hold what a terminal or an editor
-- obeys instead of showing it: controls, C1 controls too, and the characters that turn the
-- direction of writing. These, and bytes that are no UTF-8, become escapes, as Lua has them.

local lpeg = require "lpeg"

local Cs, P, R, S = lpeg.Cs, lpeg.P, lpeg.R, lpeg.S

local more = R "\x80\xbf"
local character = R " ~" + R "\xc2\xdf" * more + "\xe0" * R "\xa0\xbf" * more
  + (R "\xe1\xec" + S "\xee\xef") * more * more + "\xed" * R "\x80\x9f" * more
  + "\xf0" * R "\x90\xbf" * more * more + R "\xf1\xf3" * more * more * more
  + "\xf4" * R "\x80\x8f" * more * more

-- U+0080 to U+009F; U+061C, U+200E and U+200F; U+2028 to U+202E; U+2066 to U+2069.
local obeyed = "\xc2" * R "\x80\x9f" + P "\xd8\x9c" + "\xe2\x80" * (S "\x8e\x8f" + R "\xa8\xae")
  + "\xe2\x81" * R "\xa6\xa9"

local function escaped_byte(byte) return ("\\x%02x"):format(byte:byte()) end
local function escaped(one) return ("\\u{%04x}"):format(utf8.codepoint(one)) end

local shown = Cs((obeyed / escaped + character + P(1) / escaped_byte) ^ 0)

return function(text) return shown:match(text) end

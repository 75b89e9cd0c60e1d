-- SPDX-License-Identifier: MIT
-- Checks that luassert does not have. Each says what was expected and what came.

local expect = {}

local function fail(what, expected, got)
  error(("%s\nExpected:\n%s\nGot:\n%s"):format(what, tostring(expected), tostring(got)), 3)
end

-- For modules, which do not have busted's assert.
function expect.equal(got, expected, what)
  if got ~= expected then fail(what, expected, got) end
end

-- The text has these words, to the letter.
function expect.contains(text, wanted)
  if not text:find(wanted, 1, true) then
    fail("A text lacks what it should contain.", wanted, text)
  end
end

function expect.lacks(text, unwanted)
  if text:find(unwanted, 1, true) then
    fail("A text contains what it should not.", "none of: " .. unwanted, text)
  end
end

-- The text has something that matches this pattern of Lua.
function expect.matches(text, pattern)
  if not text:find(pattern) then fail("A text does not match.", pattern, text) end
end

function expect.at_least(got, least)
  if got < least then fail("A number is too small.", "at least " .. least, got) end
end

function expect.at_most(got, most)
  if got > most then fail("A number is too large.", "at most " .. most, got) end
end

return expect

-- SPDX-License-Identifier: MIT
-- The parts of README.md that are made: each stands between <!-- NAME --> and <!-- end -->.

local readme = {}

-- The README with `text` as its part of that name.
function readme.with(text_of_readme, name, text)
  local mark = "<!-- " .. name .. " -->\n"
  local _, from = text_of_readme:find(mark, 1, true)
  local to = from and text_of_readme:find("<!-- end -->", from, true)
  assert(to, "README.md has no place for: " .. name)
  return text_of_readme:sub(1, from) .. text .. text_of_readme:sub(to)
end

return readme

-- SPDX-License-Identifier: MIT
-- Numbers the vendors that no release has had yet, in their own files. Before that they have no
-- number to disagree about: two that are added on two branches are merged without a conflict.

local root = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = root .. "/?.lua;" .. package.path

local files = require "common.files"
local load_spec = require "common.load"
local new_edit = require "drift.edit"
local new_problems = require "common.problems"

local folder = arg[1] or "spec"
local problems = new_problems()
local spec = load_spec(folder, problems.complain)
local lines = problems.lines()
for _, line in ipairs(lines) do io.stderr:write(line, "\n") end
if #lines > 0 then os.exit(1) end

local unreleased, last = {}, 0
for _, row in ipairs(spec.vendors.vendor) do
  if row.number then last = math.max(last, row.number) else unreleased[#unreleased + 1] = row end
end
table.sort(unreleased, function(a, b) return a.id < b.id end)
for i, row in ipairs(unreleased) do
  local edit = new_edit(assert(files.read(row.file)))
  edit:set(row.line, 1, tostring(last + i))
  assert(files.write(row.file, edit:done()))
  print(("%s is vendor %d"):format(row.id, last + i))
end

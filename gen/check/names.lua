-- SPDX-License-Identifier: MIT
-- Words of a spec become names of the C API: none may be one that the API has already. A vendor called
-- `text` would be SIPCAUSE_TEXT, which is an option.

local c = require "write.c"
local files = require "common.files"
local fill = require "write.template"
local rows = require "common.rows"

local include = package.searchpath("check.names", package.path):gsub("[^/]*/[^/]*/[^/]*$", "include/")

-- The names that stand in the public headers, and the templates of those that each of their lists makes.
local function read_headers()
  local names, templates = {}, { languages = "SIPCAUSE_TEXT_{{constant}}" }
  for _, file in ipairs { "sipcause.h", "sipcause_codes.h", "sipcause_config.h" } do
    local text = assert(files.read(include .. file)):gsub("/%*.-%*/", "") -- a comment names what others define
    for name in text:gmatch "SIPCAUSE_[%u%d_]+%f[^%w_{]" do names[name] = true end
    for list, template in text:gmatch "{{#([%l_]+)}}\n *(SIPCAUSE_[%w_{}]+) =" do templates[list] = template end
  end
  return names, templates
end

-- The rows that are named there, by the list that they stand in.
local function lists_of(spec)
  local of = {}
  for _, verb in ipairs(rows.closed_lists) do of[#of + 1] = { verb .. "_words", spec.vocabulary[verb] } end
  for _, list in ipairs {
    { "protocols", spec.headers.protocol }, { "locations", spec.headers.location }, { "statuses", spec.codes.sip },
    { "vendors", spec.vendors.vendor }, { "languages", spec.languages.language },
  } do of[#of + 1] = list end
  return of
end

return function(spec, problems)
  local names, templates = read_headers()
  names.SIPCAUSE_CODES = true -- the part of a table that is nobody's is called so
  for _, list in ipairs(lists_of(spec)) do
    for _, row in ipairs(list[2]) do
      if not (problems.blamed(row) or row.unknown or row.undecided) then
        local word = row.word or row.id or row.name
        local name = fill(templates[list[1]], { constant = c.constant { id = word }, code = row.code, name = row.name })
        if names[name] then
          problems.complain(row, "'%s' would be %s in C, which is a name of the API already", word, name)
        end
        names[name] = true
      end
    end
  end
end

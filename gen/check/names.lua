-- SPDX-License-Identifier: MIT
-- Words of a spec become names of the C API: none may be one that the API has already. A vendor
-- called `text` would be SIPCAUSE_TEXT, which is an option.

local c = require "write.c"
local files = require "common.files"
local fill = require "write.template"
local list = require "common.list"
local rows = require "common.rows"

local here = package.searchpath("check.names", package.path)
local include = here:gsub("[^/]*/[^/]*/[^/]*$", "include/")

-- The names that stand in the public headers, and the templates of those that each of their lists
-- makes.
local function read_headers()
  local names, templates = {}, { languages = "SIPCAUSE_TEXT_{{constant}}" }
  for _, file in ipairs { "sipcause.h", "sipcause_codes.h", "sipcause_config.h" } do
    -- a comment names what others define
    local text = assert(files.read(include .. file)):gsub("/%*.-%*/", "")
    for name in text:gmatch "SIPCAUSE_[%u%d_]+%f[^%w_{]" do names[name] = true end
    for its_list, template in text:gmatch "{{#([%l_]+)}}\n *(SIPCAUSE_[%w_{}]+) =" do
      templates[its_list] = template
    end
  end
  return names, templates
end

-- The rows that are named there, by the list that they stand in.
local function lists_of(spec)
  local of = {
    { "methods", spec.methods.method },
    { "protocols", spec.headers.protocol }, { "locations", spec.headers.location },
    { "substates", spec.headers.substate },
    { "subscription_reasons", spec.headers.subscription_reason },
    { "statuses", spec.codes.sip }, { "vendors", spec.vendors.vendor },
    { "languages", spec.languages.language }, { "profiles", spec.profiles.profile },
  }
  return list.append(list.each(rows.closed_lists, function(verb)
    return { verb .. "_words", spec.vocabulary[verb] }
  end), of)
end

return function(spec, problems)
  local names, templates = read_headers()
  for _, one in ipairs(lists_of(spec)) do
    local verb, its = table.unpack(one)
    for _, row in ipairs(its) do
      if not (problems.blamed(row) or row.unknown or row.undecided) then
        local word = row.word or row.id or row.name
        local holes = { constant = c.constant { id = word }, code = row.code, name = row.name }
        local name = fill(templates[verb], holes)
        if names[name] then
          local message = "'%s' would be %s in C, which is a name of the API already"
          problems.complain(row, message, word, name)
        end
        names[name] = true
      end
    end
  end
end

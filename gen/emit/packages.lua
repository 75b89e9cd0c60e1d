-- SPDX-License-Identifier: MIT
-- The files that build systems want: each a file of gen/packages with its holes filled. {{name}} is a
-- value; the lines between {{#list}} and {{/list}} are repeated for each item, whose values they have,
-- and {{comma}}: one for all items but the last.

local function fill(template, holes)
  local function value(name)
    if holes[name] == nil then error("no value for {{" .. name .. "}}") end
    return tostring(holes[name])
  end
  local function rows(name, line)
    local out = {}
    for i, item in ipairs(holes[name] or error("no list for {{#" .. name .. "}}")) do
      item.comma = holes[name][i + 1] and "," or ""
      out[i] = fill(line, item)
    end
    return table.concat(out)
  end
  return (template:gsub("{{#([%w_]+)}}\n(.-){{/%1}}\n", rows):gsub("{{([%w_]+)}}", value))
end

-- Before version 1, a new minor version may change the API.
local function compatible(model)
  if model.major == "0" then return "0." .. model.minor, "SameMinorVersion" end
  return model.major, "SameMajorVersion"
end

-- An option as the templates want it: the macro, its name without ours before it, a word for Meson.
local function named(option)
  local name = option.name:gsub("^SIPCAUSE_", ""):gsub("^TEXT_", "")
  return { macro = option.name, name = name, word = name:lower(), what = option.what }
end

-- The switches; what SIPCAUSE_TEXT may be; which of that is the default, and which is not.
local function options_of(model)
  local holes = { switches = {}, texts = { named { name = "SIPCAUSE_TEXT_OFF", what = "none" } }, other_texts = {} }
  for _, list in ipairs { model.options.vendors, model.options.features } do
    for _, option in ipairs(list) do holes.switches[#holes.switches + 1] = named(option) end
  end
  for i, language in ipairs(model.options.languages) do holes.texts[i + 1] = named(language) end
  for _, text in ipairs(holes.texts) do
    if text.macro == model.options.language then
      holes.default_text, holes.default_word = text.name, text.word
    else
      holes.other_texts[#holes.other_texts + 1] = text
    end
  end
  return holes
end

return function(model, _, template)
  local holes = options_of(model)
  holes.banner = "Generated from gen/packages, VERSION and spec/. Do not edit: change those and run `make dist`."
  holes.description = "Why a SIP call ended, and what may be done about it"
  holes.version = model.version
  holes.soversion, holes.compatibility = compatible(model)
  holes.data_day = tostring(model.data_version):gsub("(%d%d%d%d)(%d%d)(%d%d)", "%1-%2-%3")
  holes.copyright, holes.license_md5 = model.license.copyright, model.license.md5
  holes.files, holes.verification = model.files, model.verification
  return fill(template, holes)
end

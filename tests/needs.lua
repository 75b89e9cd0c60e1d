-- SPDX-License-Identifier: MIT
-- What a test needs of the machine. `make test` skips a test whose needs are not met, and says so;
-- `make check` has installed everything, so there a test that cannot run fails.

local needs = {}

local installed = os.getenv "SIPCAUSE_TESTS" == "all"

-- How to find out whether something is there: a module of Lua or Python, a library, a program.
local probes = {
  { "^(.*)%.lua$", "lua5.4 -e 'require \"%s\"'" },
  { "^(.*)%.py$", "/usr/bin/python3 -c 'import %s'" },
  { "^(.*%.a)$", "test -e \"$(gcc -print-file-name=%s)\"" },
  { "^(.*)$", "command -v %s" },
}

local function is_there(what)
  for _, probe in ipairs(probes) do
    local name = what:match(probe[1])
    if name then
      return os.execute(("{ " .. probe[2] .. "; } >/dev/null 2>&1"):format(name)) == true
    end
  end
end

-- Of "clang lyaml.lua libre.a olddefconfig.py", in words, what is missing; nil where nothing is.
local known = {}
function needs.missing(list)
  local absent = {}
  for what in (installed and "" or list):gmatch("%S+") do
    if known[what] == nil then known[what] = is_there(what) end
    if not known[what] then absent[#absent + 1] = "no " .. what end
  end
  return absent[1] and table.concat(absent, ", ")
end

-- For a spec, which has busted's two words: it_with("clang qemu-mips", name, body) is a test that
-- needs these.
function needs.it_with(it, pending)
  return function(list, name, body)
    local absent = needs.missing(list)
    if absent then pending(name .. ": " .. absent, function() end) else it(name, body) end
  end
end

return needs

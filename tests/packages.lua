-- SPDX-License-Identifier: MIT
-- Runs cases of tests/packages.md: programs that use dist/ from outside, as a firmware does.
--
-- A case is a folder with the files of its blocks, main.c and third_party/sipcause, a copy of
-- dist/. Its `sh` block builds, its `run` block must print what the library knows without DIDWW.
-- Then all of it again without the lines that name DIDWW: now it must know DIDWW, too.

local cases = require "cases"
local expect = require "expect"
local folder = require "folder"

local packages = {}

local here = assert(os.getenv "PWD")
local version = folder.read("VERSION"):match("%S+")

local LEAN = [[
486: Busy Here
plivo 4120: destination_invalid
didww 480 Metered channels capacity exceeded: unknown
SIPCAUSE_VENDOR_DIDWW: 0
]]
local FULL = LEAN:gsub("unknown", "Metered channels capacity exceeded"):gsub("0\n$", "1\n")

-- What a case needs of the machine, by what stands in it; see needs.lua.
local NEEDS = {
  { "%f[%w]cmake ", "cmake" }, { "%f[%w]meson ", "meson ninja pkg-config" }, { "Ninja", "ninja" },
  { "pkg%-config", "pkg-config" }, { "g%+%+ ", "g++" }, { "git init", "git" },
  { "aarch64%-linux%-gnu", "aarch64-linux-gnu-gcc" }, { "qemu%-aarch64", "qemu-aarch64" },
  { "mips%-linux%-gnu", "mips-linux-gnu-gcc" }, { "qemu%-mips", "qemu-mips" },
  { "arm%-none%-eabi", "arm-none-eabi-gcc" },
  { "riscv64%-unknown%-elf", "riscv64-unknown-elf-gcc" },
  { "olddefconfig", "olddefconfig.py" }, { "/zephyr ", "defconfig.py" },
  { "/esp_idf ", "defconfig.py" }, { "arduino%-builder", "arduino-builder simavr" },
}

-- The blocks of dist/README.md, by language and heading.
local function blocks_of_readme()
  local blocks = {}
  for _, case in ipairs(cases.read("dist/README.md", 3)) do
    for language, text in pairs(case.blocks) do blocks[language .. " of " .. case.name] = text end
  end
  return blocks
end

packages.readme = blocks_of_readme()

-- A text with each line "README: ..." replaced by what dist/README.md says there.
local function with_readme(text)
  return (text:gsub("README: ([^\n]+)\n", function(name)
    return assert(packages.readme[name], "dist/README.md has no " .. name)
  end))
end

packages.cases = cases.read "tests/packages.md"
for _, case in ipairs(packages.cases) do
  case.uses = {}
  for name, text in pairs(case.blocks) do
    for block in text:gmatch("README: ([^\n]+)\n") do case.uses[block] = true end
    case.blocks[name] = with_readme(text)
  end
end

local function without_didww(text)
  return (text:gsub("[^\n]*\n", function(line)
    return line:lower():find("didww", 1, true) and "" or line
  end))
end

-- Runs a script in a folder; returns what it printed, and whether it went well.
local function run(dir, script)
  folder.write(dir .. "/script", script)
  local command = "cd %s && export ROOT=%s && STANDINS=$ROOT/tests/packages VERSION=%s "
    .. "sh -eu script 2>&1 </dev/null"
  local pipe = assert(io.popen(command:format(dir, here, version)))
  local text = pipe:read("a")
  return text, (pipe:close()) == true
end

-- Builds and runs a case, its blocks changed by `change`; returns what it printed.
local function build(case, dir, change)
  assert(os.execute(("mkdir -p %s/third_party && cp -r dist %s/third_party/sipcause && "
    .. "cp tests/packages/main.c %s/"):format(dir, dir, dir)))
  for _, name in ipairs(case.order) do
    if name:find "[./]" or name == "Makefile" then
      folder.write(dir .. "/" .. name, change(case.blocks[name]))
    end
  end
  local said, good = run(dir, change(case.blocks.sh))
  if not good then error("The script sh failed, and printed:\n" .. said, 3) end
  return (run(dir, change(case.blocks.run)))
end

function packages.check(case)
  local dir = folder.new()
  local lean = build(case, dir .. "/lean", function(text) return text end)
  expect.equal(lean, case.blocks.lean or LEAN, "what it prints without DIDWW")
  local full = build(case, dir .. "/full", without_didww)
  expect.equal(full, case.blocks.full or FULL, "what it prints with all vendors")
  folder.remove(dir)
end

local function needs_of(case)
  local text, list = case.blocks.sh .. case.blocks.run, {}
  for _, need in ipairs(NEEDS) do
    if text:find(need[1]) then list[#list + 1] = need[2] end
  end
  return table.concat(list, " ")
end

-- Declares the tests of a chapter, which has to have some.
function packages.declare(chapter, it_with)
  local count = 0
  for _, case in ipairs(packages.cases) do
    if case.chapter == chapter then
      count = count + 1
      it_with(needs_of(case), case.name, function() packages.check(case) end)
    end
  end
  expect.at_least(count, 1)
end

return packages

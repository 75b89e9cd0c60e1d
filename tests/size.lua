-- SPDX-License-Identifier: MIT
-- `make size`: what the library costs, for three targets: each feature and each vendor, from real objects, and
-- how long calls take; beside its peers. Rows are made from the options of the header.
-- Usage: lua5.4 tests/size.lua [--write]. With --write, tests/size.txt, the README and the example's transcript
-- take the numbers over.

package.path = "tests/?.lua;tests/size/?.lua;gen/?.lua;" .. package.path
local budget = require "budget"
local files = require "common.files"
local instructions = require "instructions"
local options = require "options"
local output = require "shell".output
local peers = require "peers"
local readme = require "readme"
local weigh = require "weigh"

local size = {}

size.targets = {
  { name = "Cortex-M0+", cc = "arm-none-eabi-gcc -mcpu=cortex-m0plus -mthumb" },
  -- Where the linker puts what is small enough for .srodata is the firmware's business.
  { name = "RV32IMAC", cc = "riscv64-unknown-elf-gcc -march=rv32imac -mabi=ilp32 -msmall-data-limit=0" },
  { name = "MIPS, big-endian", cc = "mips-linux-gnu-gcc -fno-pic -mno-abicalls" },
}

local FIND = { "sipcause_status_find", "sipcause_status_phrase" }
local ONCE = { FIND[1], FIND[2], "sipcause_scan" }
local SCAN = { FIND[1], FIND[2], ONCE[3], "sipcause_scanner_start", "sipcause_scanner_feed" }

-- The functions that an option adds to those of `without`.
local function added(with, without)
  local known, list = {}, {}
  for _, name in ipairs(without) do known[name] = true end
  for _, name in ipairs(with) do if not known[name] then list[#list + 1] = name end end
  return list
end

-- The functions of each feature: { option or "vendors", functions }. Texts and sources are those of all that has
-- them; any other feature is what it adds alone.
local function features(target, folder, scratch, names)
  local function functions_with(flags) return weigh.functions(weigh.compile(target, folder, scratch, flags)) end
  local whole, nothing = functions_with "", functions_with(options.nothing(names))
  local vendors, list = functions_with(options.only(names, names[1])), {}
  for _, name in ipairs(names) do
    local of_all = name == "SIPCAUSE_TEXT" or name == "SIPCAUSE_SOURCES"
    if name == "SIPCAUSE_FACTS" then
      list[#list + 1] = { "vendors", added(vendors, nothing) }
      list[#list + 1] = { name, added(functions_with(options.only(names, name)), vendors) }
    elseif of_all then
      list[#list + 1] = { name, added(whole, functions_with(("-D%s=0"):format(name))) }
    elseif not name:find("_VENDOR_", 1, true) and name ~= "SIPCAUSE_SCAN" and name ~= "SIPCAUSE_SENTENCES" then
      list[#list + 1] = { name, added(functions_with(options.only(names, name)), nothing) }
    end
  end
  return list
end

-- { what, flash, RAM, stack } for a target.
local function weigh_target(target, folder, scratch, header)
  local names, title, rows = options.names(header), options.titles(header), {}
  local all = features(target, folder, scratch, names)
  local library = weigh.compile(target, folder, scratch, "")
  local function row(what, functions)
    local weight = weigh.weigh(library, functions)
    rows[#rows + 1] = { group = target.name, what = what, table.unpack(weight) }
    return weight
  end
  row("find by code, phrase", FIND)
  row("that + status line, one-shot", ONCE)
  row("that + resumable", SCAN)
  -- What a row weighs less without an option.
  local function part(what, name, functions, whole)
    local without = weigh.weigh(weigh.compile(target, folder, scratch, ("-D%s=0"):format(name)), functions)
    rows[#rows + 1] = { group = target.name, what = "of that, " .. what, whole[1] - without[1], 0, 0 }
  end
  for _, feature in ipairs(all) do
    local name, functions = table.unpack(feature)
    local weight = row(name == "vendors" and "vendors' codes" or title[name], functions)
    for _, option in ipairs(names) do
      if name == "vendors" and option:find("_VENDOR_", 1, true) then part(title[option] .. "'s", option, functions, weight) end
      if name == "SIPCAUSE_TEXT" and option == "SIPCAUSE_SENTENCES" then part(title[option], option, functions, weight) end
    end
  end
  row("everything", weigh.functions(library))
  return rows
end

-- Plain and packed size of the English texts, and what xz makes of them: the limit.
local function weigh_texts(scratch)
  local texts = {}
  for _, row in ipairs(require "common.load" ("spec", function() end).text.say) do
    if row.its_language.id == "en" then
      for _, text in ipairs { row.display, row.meaning, row.advice } do texts[#texts + 1] = text end
    end
  end
  local path = scratch .. "/texts"
  local file = assert(io.open(path, "wb"))
  for _, text in ipairs(texts) do file:write(text, "\0") end
  file:close()
  local packed = require "layout.pack" (texts)
  return { group = "texts", what = "plain, packed, by xz", #table.concat(texts) + #texts,
    #packed.packed + 2 * #packed.rules + #packed.letters, tonumber(output("xz -9 -c " .. path .. " | wc -c")) }
end

-- Everything that tests/size.txt has, measured.
function size.measure(folder)
  local scratch, rows = output("mktemp -d"):gsub("\n", ""), {}
  local file = assert(io.open(folder .. "/sipcause.h"))
  local header = file:read("a")
  file:close()
  for _, target in ipairs(size.targets) do
    for _, row in ipairs(weigh_target(target, folder, scratch, header)) do rows[#rows + 1] = row end
  end
  for _, one in ipairs(instructions(folder, scratch)) do rows[#rows + 1] = { group = "instructions", what = one[1], one[2] } end
  rows[#rows + 1] = weigh_texts(scratch)
  for _, peer in ipairs(peers(folder, scratch)) do rows[#rows + 1] = { group = "peers", what = peer[1], peer[2], peer[3] } end
  output("rm -rf " .. scratch)
  return rows
end

-- A text with what the example weighs, as it prints it, in place of what the text says.
local function with_weight_of_example(text, printed)
  for _, what in ipairs { "the whole image", "of that, sipcause" } do
    text = text:gsub("\n" .. what .. "[^\n]*", (printed:match("\n" .. what .. "[^\n]*")))
  end
  return text
end

-- Takes the numbers over wherever they stand.
local function write(rows, text)
  local printed, transcript = output "tests/example/run", "tests/example/transcript.txt"
  assert(files.write("tests/size.txt", budget.write(rows)))
  assert(files.write(transcript, with_weight_of_example(assert(files.read(transcript)), printed)))
  assert(files.write("README.md", with_weight_of_example(readme.with(assert(files.read "README.md"), "make size", text), printed)))
end

if arg and arg[0] and arg[0]:find("size%.lua$") then
  local rows = size.measure(output("pwd"):gsub("\n", "") .. "/dist")
  local text = budget.markdown(rows, size.targets)
  if arg[1] == "--write" then write(rows, text) else io.write(text) end
end

return size

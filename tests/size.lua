-- SPDX-License-Identifier: MIT
-- What the library costs: flash, RAM and stack, for Cortex-M0+ where there is a compiler for it and
-- else for this machine. Each row links the functions it names with --gc-sections, as a firmware does,
-- and weighs what is left. Usage: lua5.4 tests/size.lua FOLDER-WITH-SIPCAUSE.C

local size = {}

size.rows = {
  { "find by code, phrase", "sipcause_status_find sipcause_status_phrase" },
  { "that + status line scan, one-shot", "sipcause_status_find sipcause_status_phrase sipcause_scan" },
  { "that + resumable", "sipcause_status_find sipcause_status_phrase sipcause_scan sipcause_scanner_start sipcause_scanner_feed" },
  { "codes by phrase", "sipcause_status_by_phrase" },
  { "Plivo Zentrunk, by key and name",
    "sipcause_vendor_find sipcause_entry_find sipcause_entry_by_name sipcause_entry_key sipcause_entry_name" },
  { "all of that, no texts", "sipcause_status_find sipcause_status_phrase sipcause_scan sipcause_scanner_start "
    .. "sipcause_scanner_feed sipcause_status_by_phrase sipcause_vendor_find sipcause_entry_find sipcause_entry_by_name "
    .. "sipcause_entry_key sipcause_entry_name" },
  { "English texts of the codes and of Plivo", "sipcause_status_text sipcause_entry_text" },
}

local function output(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read("a")
  return text, pipe:close()
end

size.targets = {
  { name = "Cortex-M0+", cc = "arm-none-eabi-gcc", flags = "-mcpu=cortex-m0plus -mthumb" },
  { name = "this machine", cc = "gcc", flags = "" },
}

function size.has(target) return (select(2, output("command -v " .. target.cc .. " 2>/dev/null"))) end

-- The stack of each function, out of gcc's -fstack-usage.
local function read_stacks(path)
  local stacks = {}
  for line in io.lines(path) do
    local name, bytes = line:match(":([%w_]+)\t(%d+)\t")
    if name then stacks[name] = tonumber(bytes) end
  end
  return stacks
end

-- The deepest stack below a function, following the calls in its disassembly. There is no recursion.
local function depth_of(name, stacks, calls)
  local deepest = 0
  for _, callee in ipairs(calls[name] or {}) do
    if stacks[callee] and callee ~= name then deepest = math.max(deepest, depth_of(callee, stacks, calls)) end
  end
  return (stacks[name] or 0) + deepest
end

local function read_calls(objdump, object)
  local calls, current = {}, nil
  for line in output(("%s -dr %s"):format(objdump, object)):gmatch("[^\n]+") do
    current = line:match("^%x+ <([%w_]+)>:") or current
    local callee = line:match("%sR_[%w_]+%s+(%S+)")
    if callee and current then
      callee = callee:gsub("^%.text%.", ""):gsub("[-+]0x%x+$", "")
      calls[current] = calls[current] or {}
      table.insert(calls[current], callee)
    end
  end
  return calls
end

-- Compiles for a target and weighs each row: { flash, ram, stack }.
function size.measure(target, folder, scratch)
  local object, program = scratch .. "/sipcause.o", scratch .. "/sipcause.elf"
  assert(os.execute(("cd %s && %s %s -Os -std=c99 -ffreestanding -ffunction-sections -fdata-sections -fstack-usage "
    .. "-I%s -c %s/sipcause.c -o %s"):format(scratch, target.cc, target.flags, folder, folder, object)))
  local stacks = read_stacks(scratch .. "/sipcause.su")
  local calls = read_calls(target.cc:gsub("gcc$", "objdump"), object)
  local weights = {}
  for i, row in ipairs(size.rows) do
    local wanted, stack = "", 0
    for name in row[2]:gmatch("%S+") do
      wanted = wanted .. " -Wl,-u," .. name
      stack = math.max(stack, depth_of(name, stacks, calls))
    end
    assert(os.execute(("%s %s -nostdlib -static -Wl,--gc-sections -Wl,--build-id=none -Wl,-e,0 %s %s -lgcc -o %s 2>/dev/null")
      :format(target.cc, target.flags, wanted, object, program)))
    local text = output(("%s -A %s"):format(target.cc:gsub("gcc$", "size"), program))
    local flash, ram = 0, 0
    for section, bytes in text:gmatch("\n(%.[%w._]+)%s+(%d+)") do
      if section:find("^%.text") or section:find("^%.rodata") then flash = flash + tonumber(bytes) end
      if section:find("^%.data") or section:find("^%.bss") then ram = ram + tonumber(bytes) end
    end
    weights[i] = { flash, ram, stack }
  end
  return weights
end

-- Plain and packed size of the texts, and what xz makes of them: the limit.
function size.texts(spec, scratch)
  package.path = "gen/?.lua;" .. package.path
  local rows = require "load" (spec, function() end).text.say
  local texts = {}
  for _, row in ipairs(rows) do
    for i = 2, 4 do texts[#texts + 1] = row[i] end
  end
  local path = scratch .. "/texts"
  local file = assert(io.open(path, "wb"))
  for _, text in ipairs(texts) do file:write(text, "\0") end
  file:close()
  local packed = require "pack" (texts)
  local plain = #table.concat(texts) + #texts
  return plain, #packed.packed + 2 * #packed.rules + #packed.letters, tonumber((output("xz -9 -c " .. path .. " | wc -c")))
end

local function scratch_folder()
  return (output("mktemp -d"):gsub("\n", ""))
end

-- The table as Markdown, for the README.
function size.table(folder)
  local scratch = scratch_folder()
  local lines = {}
  for _, target in ipairs(size.targets) do
    if size.has(target) then
      local weights = size.measure(target, folder, scratch)
      lines[#lines + 1] = ("| %s, -Os | flash | RAM | stack |\n|---|--:|--:|--:|"):format(target.name)
      for i, row in ipairs(size.rows) do
        lines[#lines + 1] = ("| %s | %d | %d | %d |"):format(row[1], table.unpack(weights[i]))
      end
      break
    end
  end
  local plain, packed, xz = size.texts("spec", scratch)
  lines[#lines + 1] = ("\nThe texts: %d bytes plain, %d packed (%d%%), %d by xz -9, which cannot be read in place.")
    :format(plain, packed, (100 * packed + plain // 2) // plain, xz)
  os.execute("rm -rf " .. scratch)
  return table.concat(lines, "\n") .. "\n"
end

if arg and arg[0] and arg[0]:find("size%.lua$") then
  local here = output("pwd"):gsub("\n", "")
  io.write(size.table(here .. "/" .. arg[1]))
end

return size

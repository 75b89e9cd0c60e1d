-- SPDX-License-Identifier: MIT
-- What the library costs: flash, RAM, stack and instructions, for Cortex-M where there is a compiler for it
-- and else for this machine. Each row links the functions it names with --gc-sections, as a firmware does,
-- and weighs what is left. Usage: lua5.4 tests/size.lua FOLDER-WITH-SIPCAUSE.C

package.path = "gen/?.lua;" .. package.path

local size = {}

local VENDOR = "sipcause_vendor_find sipcause_entry_find sipcause_entry_by_name sipcause_entry_by_code sipcause_entry_key "
  .. "sipcause_entry_name sipcause_vendor_fact sipcause_vendor_accepts_codec sipcause_vendor_accepts_payload_type"
local HEADERS = "sipcause_reason_next sipcause_retry_after_scan sipcause_warning_next sipcause_unquote"
local SCAN = "sipcause_status_find sipcause_status_phrase sipcause_scan sipcause_scanner_start sipcause_scanner_feed"

-- What a row weighs: functions, with all they need, or a vendor's tables.
size.rows = {
  { "find by code, phrase", functions = "sipcause_status_find sipcause_status_phrase" },
  { "that + status line scan, one-shot", functions = "sipcause_status_find sipcause_status_phrase sipcause_scan" },
  { "that + resumable", functions = SCAN },
  { "codes by phrase", functions = "sipcause_status_by_phrase" },
  { "Reason, Retry-After and Warning", functions = HEADERS },
  { "vendors' codes and facts, all vendors", functions = VENDOR },
  { "of that: Plivo Zentrunk, 80 codes", vendor = "plivo" },
  { "of that: DIDWW, 85 reasons", vendor = "didww" },
  { "of that: Exotel, 24 codes, 4 symptoms, 6 API errors", vendor = "exotel" },
  { "of that: 2talk, 19 codes", vendor = "2talk" },
  { "everything above", functions = SCAN .. " sipcause_status_by_phrase " .. HEADERS .. " " .. VENDOR },
  { "English texts, with what they belong to", functions = "sipcause_status_text sipcause_entry_text sipcause_fact_text" },
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

-- Flash, RAM and stack of what the functions of a row need, linked as a firmware links them.
local function weigh_functions(functions, target, object, stacks, calls)
  local program, wanted, stack = object .. ".elf", "", 0
  for name in functions:gmatch("%S+") do
    wanted = wanted .. " -Wl,-u," .. name
    stack = math.max(stack, depth_of(name, stacks, calls))
  end
  assert(os.execute(("%s %s -nostdlib -static -Wl,--gc-sections -Wl,--build-id=none -Wl,-e,0 %s %s -lgcc -o %s "
    .. "2>/dev/null"):format(target.cc, target.flags, wanted, object, program)))
  local flash, ram = 0, 0
  for section, bytes in output(("%s -A %s"):format(target.cc:gsub("gcc$", "size"), program)):gmatch("\n(%.[%w._]+)%s+(%d+)") do
    if section:find("^%.text") or section:find("^%.rodata") then flash = flash + tonumber(bytes) end
    if section:find("^%.data") or section:find("^%.bss") then ram = ram + tonumber(bytes) end
  end
  return flash, ram, stack
end

-- Compiles for a target with these options.
local function compile(target, folder, scratch, options)
  local object = scratch .. "/sipcause.o"
  assert(os.execute(("cd %s && %s %s -Os -std=c99 -ffreestanding -ffunction-sections -fdata-sections -fstack-usage "
    .. "%s -I%s -c %s/sipcause.c -o %s"):format(scratch, target.cc, target.flags, options, folder, folder, object)))
  return object, read_stacks(scratch .. "/sipcause.su"), read_calls(target.cc:gsub("gcc$", "objdump"), object)
end

-- Compiles for a target and weighs each row: { flash, ram, stack }. A vendor weighs what goes without it.
function size.measure(target, folder, scratch)
  local weights, all = {}, nil
  local object, stacks, calls = compile(target, folder, scratch, "")
  for i, row in ipairs(size.rows) do
    if row.functions then weights[i] = { weigh_functions(row.functions, target, object, stacks, calls) } end
    if row.functions == VENDOR then all = weights[i] end
  end
  for i, row in ipairs(size.rows) do
    if row.vendor then
      local without = compile(target, folder, scratch, "-DSIPCAUSE_VENDOR_" .. row.vendor:upper() .. "=0")
      weights[i] = { all[1] - weigh_functions(VENDOR, target, without, stacks, calls), 0, 0 }
    end
  end
  return weights
end

-- Plain and packed size of the texts, and what xz makes of them: the limit.
function size.texts(spec, scratch)
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

-- Instructions that one call takes on a Cortex-M3, counted by QEMU one by one: a program that makes two
-- calls against one that makes one.
local function count_instructions(call, folder, scratch)
  local counts = {}
  for calls = 1, 2 do
    assert(os.execute(("arm-none-eabi-gcc -mcpu=cortex-m3 -mthumb -Os -std=gnu99 -ffreestanding -nostdlib "
      .. "-ffunction-sections -fdata-sections -Wl,--gc-sections -T tests/example/board/mps2_an385.ld -D%s -DCALLS=%d -I%s "
      .. "tests/target/count.c tests/example/board/start.c tests/example/board/uart.c %s/sipcause.c -lgcc -o %s/count.elf"):format(call, calls, folder, folder, scratch)))
    os.execute(("timeout 20 qemu-system-arm -M mps2-an385 -display none -monitor none -serial none "
      .. "-semihosting-config enable=on,target=native -singlestep -d exec,nochain -D %s/trace -kernel %s/count.elf")
      :format(scratch, scratch))
    counts[calls] = tonumber((output(("grep -c ^Trace %s/trace"):format(scratch))))
  end
  return counts[2] - counts[1]
end

-- What a call takes: { what, instructions }. Empty where there is no compiler or no emulator.
function size.instructions(folder, scratch)
  local counts = {}
  if not size.has(size.targets[1]) or not size.has { cc = "qemu-system-arm" } then return counts end
  for i, call in ipairs { { "FIND", "find by code" }, { "SCAN", "scan of a 23-byte line" }, { "KEY", "key of a vendor" } } do
    counts[i] = { call[2], count_instructions(call[1], folder, scratch) }
  end
  return counts
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
  local counts = {}
  for i, count in ipairs(size.instructions(folder, scratch)) do counts[i] = ("%s %d"):format(count[1], count[2]) end
  if #counts > 0 then lines[#lines + 1] = "\nInstructions on a Cortex-M3, -Os: " .. table.concat(counts, ", ") .. "." end
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

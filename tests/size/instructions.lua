-- SPDX-License-Identifier: MIT
-- Instructions that one call takes on a Cortex-M3, counted by QEMU one by one: a program that makes
-- two calls against one that makes one, on the board of tests/example. It runs what is compiled for
-- a Cortex-M0+, too, instruction by instruction.

local options = require "options"
local output = require "shell".output

local COMPILE = "arm-none-eabi-gcc -mcpu=%s -mthumb -Os -std=gnu99 -ffreestanding -nostdlib "
  .. "-ffunction-sections -fdata-sections -Wl,--gc-sections -T tests/example/board/mps2_an385.ld "
  .. "%s -DCALLS=%d -I%s -Itests tests/size/count.c tests/example/board/start.c "
  .. "tests/example/board/uart.c %s -lgcc -o %s/count.elf"
local RUN = "timeout 20 qemu-system-arm -M mps2-an385 -display none -monitor none -serial none "
  .. "-semihosting-config enable=on,target=native -singlestep -d exec,nochain -D %s/trace "
  .. "-kernel %s/count.elf; grep -c ^Trace %s/trace"
local CALLS = {
  { "FIND", "find by code" },
  { "PHRASE " .. options.PACKED, "that + its phrase of two words, packed" },
  { "SCAN", "scan of a 23-byte line" },
  { "ANSWER", "a full answer, from that line to the display text" },
  { "ANSWER", "the same on a Cortex-M0+", "cortex-m0plus" }, { "KEY", "key of a vendor" },
  { "MAP", "mapping of a code" }, { "RESPONSE", "response of 700 bytes, into a call" },
  { "DIAGNOSE", "diagnosis of that call" },
}

-- Of a call as count.c has it with these flags, the library as a source or an object.
local function count(flags, processor, folder, library, scratch)
  local counts = {}
  for calls = 1, 2 do
    output(COMPILE:format(processor, flags, calls, folder, library, scratch))
    counts[calls] = tonumber(output(RUN:format(scratch, scratch, scratch)))
  end
  return counts[2] - counts[1]
end

local instructions = { count = count }

-- { what, instructions } of each call.
function instructions.of_calls(folder, scratch)
  local counts = {}
  for i, call in ipairs(CALLS) do
    local processor, library = call[3] or "cortex-m3", folder .. "/sipcause.c"
    counts[i] = { call[2], count("-D" .. call[1], processor, folder, library, scratch) }
  end
  return counts
end

-- { contestant of the benchmark, instructions of a lap } on this machine, -O2, by callgrind.
function instructions.of_laps()
  local counts = {}
  for name, count_of in output("tests/bench/run --count"):gmatch("([^\t\n]+)\t(%d+)\n") do
    counts[#counts + 1] = { name, tonumber(count_of) }
  end
  return counts
end

return instructions

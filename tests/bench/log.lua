-- SPDX-License-Identifier: MIT
-- The log that `sipcause annotate` is timed on: the demo's call log over and over, its lines mixed
-- with plain ones. A block of about 1 MiB is made, the same in every run, and repeated.

local log = {}

local BLOCK = 1 << 20
local MOST_PLAIN = 6 -- plain lines after a line of the call log, at most

-- Lehmer's generator: numbers from 1 to `most`.
local function generator(state)
  return function(most)
    state = state * 48271 % 2147483647
    return state % most + 1
  end
end

-- A "%d" stands for a number up to the one that follows its text.
local PLAIN = {
  { "sbc1 kernel: [%d.%d] eth0: link is up, 1000 Mbps, full duplex", 99999, 999999 },
  { "sbc1 rtp[%d]: stream %d: %d packets, %d lost", 32768, 2147483646, 90000, 40 },
  { "sbc1 registrar: sip:user%d@pbx.example.com refreshed, expires in %d s", 5000, 3600 },
  { "sbc1 dialplan: +4930%d matched rule %d 'national', trunk %d of 4", 9999999, 200, 4 },
  { "sbc1 dns: SRV _sip._udp.trunk%d.example.net: 2 answers, ttl %d", 20, 600 },
  { "sbc1 media: 203.0.113.%d:%d <-> 198.51.100.%d:%d PCMA/8000", 254, 65535, 254, 65535 },
}

local function plain_line(pick)
  local form = PLAIN[pick(#PLAIN)]
  local numbers = { pick(24) - 1, pick(60) - 1, pick(60) - 1, pick(1000) - 1 }
  for i = 2, #form do numbers[#numbers + 1] = pick(form[i]) end
  return ("2026-11-20 %02d:%02d:%02d.%03d " .. form[1]):format(table.unpack(numbers))
end

local function read_lines(path)
  local lines = {}
  for line in io.lines(path) do lines[#lines + 1] = line end
  return lines
end

local function make_block(calls)
  local pick, block, size, at = generator(20261120), {}, 0, 0
  local function add(line)
    block[#block + 1] = line
    size = size + #line + 1
  end
  while size < BLOCK do
    add(calls[at % #calls + 1])
    for _ = 1, pick(MOST_PLAIN + 1) - 1 do add(plain_line(pick)) end
    at = at + 1
  end
  return table.concat(block, "\n") .. "\n", #block
end

-- Writes about `mebibytes` of log. Returns its exact size and how many lines it has.
function log.write(path, calls_path, mebibytes)
  local block, count = make_block(read_lines(calls_path))
  local file = assert(io.open(path, "wb"))
  for _ = 1, mebibytes do assert(file:write(block)) end
  assert(file:close())
  return #block * mebibytes, count * mebibytes
end

return log

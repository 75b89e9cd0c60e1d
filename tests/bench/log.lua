-- SPDX-License-Identifier: MIT
-- What `sipcause annotate` and `sipcause map` are timed on. A block of about 1 MiB is made, the
-- same in every run, and repeated: calls as a proxy traces them, whole messages with a status line
-- in each 4.4 KB, and plain lines of other programs; and call records.

local log = {}

local BLOCK = 1 << 20
local PLAIN_LINES = 33 -- to a status line

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

local ANSWERS = {
  "100 Trying", "180 Ringing", "183 Session Progress", "200 OK", "404 Not Found", "486 Busy Here",
  "480 Temporarily Unavailable", "487 Request Terminated", "503 Service Unavailable",
  "603 Network Blocked",
}

local FIELDS = [[
Via: SIP/2.0/UDP 203.0.113.7:5060;branch=z9hG4bK-a1f3-%d;rport=5060
From: "Reception" <sip:+14155550100@pbx.example.com>;tag=7c21%d
To: <sip:+1415555%04d@sip.example.net>%s
Call-ID: 5f0c-%d@203.0.113.7
CSeq: 1 INVITE
Contact: <sip:+14155550100@203.0.113.7:5060;transport=udp>
Allow: INVITE, ACK, CANCEL, BYE, PRACK, NOTIFY, REFER, OPTIONS, INFO, UPDATE
Supported: 100rel, timer, replaces
User-Agent: Example PBX 4.2.1
]]

local SDP = [[
v=0
o=- 1%d 1 IN IP4 203.0.113.7
s=-
c=IN IP4 203.0.113.7
t=0 0
m=audio %d RTP/AVP 8 0 101
a=rtpmap:8 PCMA/8000
a=rtpmap:101 telephone-event/8000
a=fmtp:101 0-16
a=sendrecv
]]

local function time(pick)
  return ("2026-11-20 %02d:%02d:%02d.%03d "):format(pick(24) - 1, pick(60) - 1, pick(60) - 1,
    pick(1000) - 1)
end

local function plain_line(pick)
  local form, numbers = PLAIN[pick(#PLAIN)], {}
  for i = 2, #form do numbers[#numbers + 1] = pick(form[i]) end
  return time(pick) .. form[1]:format(table.unpack(numbers)) .. "\n"
end

-- An INVITE, and what answers it.
local function messages(pick)
  local call, to, answer = pick(2147483646), pick(9999), ANSWERS[pick(#ANSWERS)]
  local sdp = SDP:format(call, pick(65535))
  local reason = answer:find "^[456]" and "Reason: Q.850;cause=" .. pick(127) .. "\n" or ""
  local head = "%s[sbc1] %s 203.0.113.7:5060 -> 198.51.100.20:5060\n"
  return table.concat {
    head:format(time(pick), "TX"), ("INVITE sip:+1415555%04d@sip.example.net SIP/2.0\n"):format(to),
    FIELDS:format(call, call, to, "", call),
    ("Content-Type: application/sdp\nContent-Length: %d\n\n%s\n"):format(#sdp, sdp),
    head:format(time(pick), "RX"), "SIP/2.0 ", answer, "\n",
    FIELDS:format(call, call, to, ";tag=" .. pick(99999), call), reason, "Content-Length: 0\n\n",
  }
end

local function make_log()
  local pick, block, size, statuses = generator(20261120), {}, 0, 0
  local function add(text)
    block[#block + 1] = text
    size = size + #text
  end
  while size < BLOCK do
    add(messages(pick))
    statuses = statuses + 1
    for _ = 1, PLAIN_LINES do add(plain_line(pick)) end
  end
  return table.concat(block), statuses
end

local NAMES = {
  "call_uuid", "start_time", "from", "to", "direction", "duration", "hangup_cause_code",
}
local CODES = { 3000, 3020, 4000, 4010, 4090, 4120, 5010, 5180, 6000 }

local function make_row(pick)
  return {
    ("%08x-%04x"):format(pick(2147483646), pick(65535)), time(pick):sub(1, -2),
    "+1415555" .. pick(8999) + 1000, "+4930" .. pick(8999999) + 1000000, "outbound, trunk 2",
    pick(600), CODES[pick(#CODES)],
  }
end

-- How a row is written, and what stands before the first.
local FORMS = {
  tsv = { function(row) return table.concat(row, "\t") end, table.concat(NAMES, "\t") .. "\n" },
  csv = { function(row)
    return ('%s,"%s",%s,%s,"%s",%d,%d'):format(table.unpack(row))
  end, table.concat(NAMES, ",") .. "\n" },
  jsonl = { function(row)
    local fields = {}
    for i, name in ipairs(NAMES) do
      fields[i] = (math.type(row[i]) and '"%s": %d' or '"%s": "%s"'):format(name, row[i])
    end
    return "{" .. table.concat(fields, ", ") .. "}"
  end, "" },
}

local function make_records(form)
  local pick, rows, size = generator(20261120), {}, 0
  while size < BLOCK do
    rows[#rows + 1] = form[1](make_row(pick)) .. "\n"
    size = size + #rows[#rows]
  end
  return table.concat(rows)
end

local function write(path, head, block, mebibytes)
  local file = assert(io.open(path, "wb"))
  assert(file:write(head))
  for _ = 1, mebibytes do assert(file:write(block)) end
  assert(file:close())
  return #head + #block * mebibytes
end

-- Writes about `mebibytes` of log. Returns its exact size and how many status lines it has.
function log.write(path, mebibytes)
  local block, statuses = make_log()
  return write(path, "", block, mebibytes), statuses * mebibytes
end

-- The same of records in this form: tsv, csv or jsonl. Returns the size.
function log.write_records(path, form, mebibytes)
  return write(path, FORMS[form][2], make_records(FORMS[form]), mebibytes)
end

return log

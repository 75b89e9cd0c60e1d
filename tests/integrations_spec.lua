#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- What is generated for Wireshark and lnav, shown by Debian's tshark and lnav.

package.path = "tests/?.lua;" .. package.path
local captures = require "captures"
local folder = require "folder"
local needs = require "needs"
local shell = require "shell"

local it_with = needs.it_with(it, pending)
local scratch = folder.new()
local share = "build/share/sipcause."

shell.succeeds("make -s all integrations")

-- ---- Wireshark: a message, and what its fields are: outcome, action, vendor ----

local MESSAGES = {
  { "SIP/2.0 486 Busy Here", "", "busy,retry_later," },
  { "SIP/2.0 499 Nobody knows", "", "malformed,change_request," },
  { "SIP/2.0 603 Decline", "X-Twilio-Error: 32203 blocked", "blocked,contact_provider,twilio" },
  { "SIP/2.0 603 Decline", "x-twilio-error:99999", "declined,do_not_retry," },
  { "SIP/2.0 403 User channel limit exceeded D1", "", "limited,reduce_rate,telnyx" },
  { "SIP/2.0 486 No limit exceeded D1", "", "busy,retry_later," },
  { "SIP/2.0 480 Gone", "Reason: SIP;cause=480, Q.850 ;cause = 17", "busy,retry_later," },
  { "BYE sip:a SIP/2.0", "Reason: Q.850;cause=16", "ended,none," },
  { "INVITE sip:a SIP/2.0", "", ",," },
}

local function message(row)
  local method = row[1]:match "^(%u+) sip:" or "INVITE"
  local head = {
    row[1], "Via: SIP/2.0/UDP a;branch=z9hG4bK1", "From: <sip:a@b>;tag=1", "To: <sip:c@d>;tag=2",
    "Call-ID: 1", "CSeq: 1 " .. method, "Content-Length: 0",
  }
  if row[2] ~= "" then table.insert(head, 6, row[2]) end
  return table.concat(head, "\r\n") .. "\r\n\r\n"
end

local function tshark(arguments)
  local capture, bytes = scratch .. "/calls.pcap", {}
  for i, row in ipairs(MESSAGES) do bytes[i] = message(row) end
  folder.write(capture, captures.of(bytes))
  return shell.output(("tshark -X lua_script:%swireshark.lua -r %s %s 2>%s/problems"):format(share,
    capture, arguments, scratch))
end

describe("the plugin for Wireshark", function()
  it_with("tshark", "says what each message means", function()
    local fields = "-T fields -E separator=, -e sipcause.outcome -e sipcause.action"
      .. " -e sipcause.vendor"
    local number = 0
    for line in tshark(fields):gmatch "([^\n]*)\n" do
      number = number + 1
      assert.are.equal(MESSAGES[number][3], line, MESSAGES[number][1])
    end
    assert.are.equal(#MESSAGES, number)
    assert.is_nil(folder.read(scratch .. "/problems"):find "[Ll]ua")
  end)
  it_with("tshark", "has fields that filter", function()
    local filter = "-Y 'sipcause.outcome == \"busy\" && !sipcause.vendor' -T fields -e frame.number"
    assert.are.equal("1\n6\n7\n", tshark(filter))
    local text = "-Y 'sipcause.text contains \"fraud\"' -T fields -e sip.Status-Code"
    assert.are.equal("603\n", tshark(text))
  end)
end)

-- ---- lnav ----

-- What lnav answers to a query, as CSV; `first` is a command before that.
local function lnav(log, text, query, first)
  local formats, path = scratch .. "/formats/sipcause", scratch .. "/" .. log
  folder.write(path, text)
  shell.succeeds("mkdir -p %s && cp %slnav.json %slnav.sql %slnav %s", formats, share, share,
    share, formats)
  return shell.succeeds("HOME=%s timeout 60 lnav -I %s -n %s -c ';%s' -c ':write-csv-to -' %s",
    scratch, scratch, first or "", query, path)
end

describe("the format for lnav", function()
  it_with("lnav", "has nothing that lnav complains of", function()
    shell.succeeds("mkdir -p %s/formats/sipcause && cp %slnav.json %s/formats/sipcause", scratch,
      share, scratch)
    assert.are.equal("", shell.succeeds("HOME=%s lnav -I %s -C", scratch, scratch))
  end)
  it_with("lnav", "shows records that map wrote, with levels", function()
    local records = shell.succeeds([[
printf '{"timestamp":"2026-11-01T10:00:0%%dZ","code":"%%s"}\n' 1 4120 2 3010 3 4410 |
  build/sipcause map -v plivo -k code]])
    assert.are.equal("outcome,log_level\nbad_number,error\nended,info\nbusy,warning\n",
      lnav("records.jsonl", records, "SELECT outcome, log_level FROM sipcause_records"))
  end)
  it_with("lnav", "says what the status lines of a log mean", function()
    local log = "2026-11-01T10:00:00Z pbx got SIP/2.0 486 Busy Here\n"
      .. "2026-11-01T10:00:01Z pbx got SIP/2.0 404 Nope\n"
    local text = lnav("pbx.log", log, "SELECT s.code, s.phrase, c.outcome, c.action"
      .. " FROM sip_status s JOIN sipcause c USING (code) ORDER BY s.log_line", "-c '|sipcause'")
    assert.are.equal("code,phrase,outcome,action\n486,Busy Here,busy,retry_later\n"
      .. "404,Nope,not_found,fix_number\n", text)
  end)
end)

teardown(function() folder.remove(scratch) end)

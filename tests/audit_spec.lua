#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- audit.txt: the answers of the tool and of the library are those that an audit found in the RFCs
-- and documents, apart from the spec; and what it found wrong cannot come back.

package.path = "tests/?.lua;gen/?.lua;" .. package.path
local folder = require "folder"
local json = require "dkjson"
local shell = require "shell"

local scratch = folder.new()

-- The lines of the table, each as { item, question, answer, was, number }.
local function read_table()
  local rows, number = {}, 0
  for line in folder.read("tests/audit.txt"):gmatch("([^\n]*)\n") do
    number = number + 1
    if line ~= "" and not line:find "^#" then
      local item, question, answer, was = line:match "^(%S+) | (.-) | (.-) | (.-) | .+$"
      assert(item, "tests/audit.txt:" .. number .. ": five columns are due")
      rows[#rows + 1] = {
        item = item, question = question, answer = answer, number = number,
        was = was ~= "-" and { was:match "^(.-)/(.+)$" } or nil,
      }
    end
  end
  return rows
end

-- What the library is asked for that the tool does not say.
local ASK = [[
#include "sipcause.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void accepts(const char *id, const char *codec)
{
    static const char *const says[] = { "unstated", "no", "yes" };
    const struct sipcause_vendor *vendor = sipcause_vendor_find(id, strlen(id));
    const int is_type = strspn(codec, "0123456789") == strlen(codec);

    puts(says[1 + (is_type
        ? sipcause_vendor_accepts_payload_type(vendor, (unsigned)atoi(codec))
        : sipcause_vendor_accepts_codec(vendor, codec, strlen(codec)))]);
}

typedef const char *word_of(unsigned number);
typedef size_t text_of(unsigned number, enum sipcause_text which, char *buffer, size_t size);

static void means(word_of *word, text_of *text, const char *wanted)
{
    char meaning[256] = "";
    unsigned number = 0;

    while (number < 255 && strcmp(word(number), wanted) != 0)
        number++;
    text(number, SIPCAUSE_MEANING, meaning, sizeof meaning);
    puts(meaning);
}

int main(int count, char **words)
{
    if (count != 4)
        return 2;
    if (strcmp(words[1], "accepts") == 0)
        accepts(words[2], words[3]);
    else if (strcmp(words[2], "outcome") == 0)
        means(sipcause_outcome_word, sipcause_outcome_text, words[3]);
    else if (strcmp(words[2], "effect") == 0)
        means(sipcause_effect_word, sipcause_effect_text, words[3]);
    else if (strcmp(words[2], "flag") == 0)
        means(sipcause_flag_word, sipcause_flag_text, words[3]);
    return 0;
}
]]

-- A fact of a vendor, as the table has it: its value, or its ports.
local function shown(fact)
  if not fact.low then return fact.value end
  return ("%d-%d %s"):format(fact.low, fact.high, fact.value or "")
end

local function joined(value)
  return type(value) == "table" and table.concat(value, ",") or tostring(value)
end

-- The fields of the one record that the tool prints, as texts; of a vendor's facts, all of a kind.
-- The header fields of a message come behind it.
local function fields_of(text)
  local records, fields = json.decode(text), { says = text }
  for i = #records, 2, -1 do
    if records[i].kind == "warning" then table.remove(records) end
  end
  assert.are.equal(1, #records, text)
  for key, value in pairs(records[1]) do
    if key ~= "facts" and key ~= "source" then fields[key] = joined(value) end
  end
  for _, fact in ipairs(records[1].facts or {}) do
    local before = fields[fact.kind]
    fields[fact.kind] = (before and before .. "," or "") .. shown(fact)
  end
  return fields
end

local function ask(question)
  if question:find "^accepts " or question:find "^means " then
    return { says = shell.succeeds("%s/ask %s", scratch, question):gsub("\n$", "") }
  end
  folder.write(scratch .. "/question", "build/sipcause " .. question .. " --json\n")
  return fields_of(shell.succeeds("bash %s/question", scratch))
end

local function check(fields, expected)
  local key, sign, value = expected:match "^([%w_]+)([=~!])(.*)$"
  local got = fields[key] or ""
  if sign == "=" then return assert.are.equal(value, got, expected) end
  local found = got:find(value, 1, true) ~= nil
  assert(found == (sign == "~"), ("%s is due, and it is: %s"):format(expected, got))
end

local rows = read_table()

describe("audit.txt:", function()
  lazy_setup(function()
    folder.write(scratch .. "/ask.c", ASK)
    shell.succeeds("gcc -std=c99 %s -Idist %s/ask.c dist/sipcause.c -o %s/ask", shell.WARNINGS,
      scratch, scratch)
  end)

  for _, row in ipairs(rows) do
    it(("%s, line %d: %s"):format(row.item, row.number, row.question), function()
      local fields = ask(row.question)
      for expected in (row.answer .. "; "):gmatch "(.-); " do check(fields, expected) end
    end)
  end

  it("has every row of DIDWW", function()
    local count = 0
    for _, row in ipairs(rows) do
      if row.question:find "^explain didww" and row.item:find "^9" then count = count + 1 end
    end
    assert.are.equal(85, count)
  end)
end)

-- ---- That what was wrong cannot come back ----

-- Gives DIDWW's rows in this spec the outcomes and actions that they had; returns the line of each
-- that has another action now, by its key.
local function put_back(spec)
  local path, lines, changed = spec .. "/vendors/didww.lua", {}, {}
  local was = {}
  for _, row in ipairs(rows) do
    local key = row.was and row.question:match "^explain didww '(.*)'$"
    if key then was[key] = row.was end
  end
  for line in folder.read(path):gmatch("([^\n]*)\n") do
    local head, code, reason, who, action, tail =
      line:match '^(reason { )(%d+), "(.-)",( *%b{}, *)[%w_]+, *([%w_]+)(,.*)$'
    local before = code and was[code .. " " .. reason]
    if before then
      if action ~= before[2] then changed[code .. " " .. reason] = #lines + 1 end
      line = ('%s%s, "%s",%s%s, %s%s'):format(head, code, reason, who, before[1], before[2], tail)
    end
    lines[#lines + 1] = line
  end
  folder.write(path, table.concat(lines, "\n") .. "\n")
  return changed
end

-- What is complained of, with the lines of the texts as those of their keys.
local function complaints(spec)
  local problems = require "common.problems" ()
  require "check.all" (require "common.load" (spec, problems.complain), problems)
  return table.concat(problems.lines(), "\n") .. "\n"
end

-- The lines of DIDWW's texts, by key.
local function text_lines(spec)
  local number, lines = 0, {}
  for line in folder.read(spec .. "/text/en/didww.lua"):gmatch("([^\n]*)\n") do
    number = number + 1
    local key = line:match '^say { "(%d+ .-)"'
    if key then lines[key] = number end
  end
  return lines
end

describe("DIDWW's old actions", function()
  -- which its reader can carry out, though on a network that is not his
  it("are refused, but for one", function()
    local spec = scratch .. "/spec"
    shell.succeeds("cp -r spec %s", scratch)
    local changed, texts = put_back(spec), text_lines(spec)
    local said, kept, count = complaints(spec), {}, 0
    for key, line in pairs(changed) do
      count = count + 1
      local refused = said:find("vendors/didww.lua:" .. line .. ": ", 1, true)
        or said:find("text/en/didww.lua:" .. texts[key] .. ": ", 1, true)
      if not refused then kept[#kept + 1] = key end
    end
    assert.are.equal(70, count)
    assert.are.same({ "200 RTP Timeout (Origination)" }, kept)
  end)
end)

teardown(function() folder.remove(scratch) end)

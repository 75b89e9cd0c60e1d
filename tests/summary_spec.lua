#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- The page of `sipcause summary --html`, as a browser shows it: light and dark, wide and narrow. A
-- script that the test puts behind a copy of the page measures it there.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local json = require "dkjson"
local needs = require "needs"
local shell = require "shell"

local it_with = needs.it_with(it, pending)
local scratch = folder.new()

local MEASURE = [[
<script>
const rgb = (color) => color.match(/[\d.]+/g).slice(0, 3).map(Number);
const light = (color) => rgb(color).map((c) => c / 255)
  .map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
const contrast = (a, b) =>
  (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
const style = (node) => getComputedStyle(node);
const page = style(document.body).backgroundColor;
const all = (what) => [...document.querySelectorAll(what)];
const apart = (a, b) =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
const outside = [], overlapping = [];
for (const svg of all("svg")) {
  const frame = svg.getBoundingClientRect(), texts = [...svg.querySelectorAll("text")];
  const boxes = texts.map((text) => text.getBoundingClientRect());
  boxes.forEach((box, i) => {
    if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1)
      outside.push(texts[i].textContent);
    if (boxes.some((other, j) => j < i && !apart(box, other)))
      overlapping.push(texts[i].textContent);
  });
}
const result = {
  page, outside, overlapping,
  text: Math.min(...all("h1,h2,p,b,li,text,tspan").map((node) =>
    contrast(node instanceof SVGElement ? style(node).fill : style(node).color, page))),
  marks: Math.min(...all("rect").map((node) => contrast(style(node).fill, page))),
  pictures: all("svg[role=img]").length, marks_count: all("rect").length,
  scrolls: document.documentElement.scrollWidth > innerWidth,
  heading: document.querySelector("h1").textContent,
  scripts: document.scripts.length - 1,
};
document.body.innerHTML = "<pre>" + btoa(JSON.stringify(result)) + "</pre>";
</script>
]]

-- A log of calls that end in every way, in so many hours.
local function log(calls, hours)
  local lines = {}
  local codes = { 403, 404, 408, 480, 484, 486, 487, 488, 500, 503, 600, 603, 604, 607, 608, 200 }
  local message = "2026-11-%02d %02d:00:00 x\nSIP/2.0 %d x\nCall-ID: %d\nCSeq: 1 INVITE\n%s\n"
  for number = 1, calls do
    local code, hour = codes[number % #codes + 1], number * hours // calls
    local field = number % 5 == 0 and "X-Twilio-Error: 32203 x\n" or ""
    lines[#lines + 1] = message:format(1 + hour // 24, hour % 24, code, number, field)
  end
  return table.concat(lines)
end

local function page_of(text)
  folder.write(scratch .. "/<b>.log", text)
  shell.succeeds("cd %s && %s/build/sipcause summary --html page.html '<b>.log'", scratch,
    assert(os.getenv "PWD"))
  return folder.read(scratch .. "/page.html")
end

local function decoded(text)
  local alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  local bits = text:gsub("[^A-Za-z0-9+/]", ""):gsub(".", function(letter)
    local number, list = alphabet:find(letter, 1, true) - 1, ""
    for bit = 5, 0, -1 do list = list .. (number >> bit & 1) end
    return list
  end)
  return (bits:sub(1, #bits // 8 * 8):gsub("........", function(byte)
    return string.char(tonumber(byte, 2))
  end))
end

local SCHEMES = { dark = 0, light = 1 }

-- What the script has measured.
local function measured(page, scheme, width)
  folder.write(scratch .. "/measured.html", page .. MEASURE)
  local command = "cd %s && timeout 120 chromium-headless-shell --no-sandbox --disable-gpu "
    .. "--user-data-dir=profile --window-size=%d,900 --blink-settings=preferredColorScheme=%d "
    .. "--dump-dom file://%s/measured.html 2>/dev/null"
  local dom = shell.output(command:format(scratch, width, SCHEMES[scheme], scratch))
  return (assert(json.decode(decoded(dom:match "<pre>(.-)</pre>"))))
end

describe("the page of a summary", function()
  for _, case in ipairs {
    { "of many calls in many hours", 2000, 70 }, { "of one call", 1, 1 }, { "of a day", 200, 24 },
  } do
    local name, calls, hours = table.unpack(case)
    local page = page_of(log(calls, hours))

    it(name .. " needs nothing else", function()
      for _, word in ipairs { "<script", "http:", "https:", "url(", "@import", "src=", "<link" } do
        assert.is_nil(page:find(word, 1, true), word)
      end
    end)

    for scheme in pairs(SCHEMES) do
      for _, width in ipairs { 1000, 500 } do
        local label = ("%s, %s, in %d pixels, can be read"):format(name, scheme, width)
        it_with("chromium-headless-shell", label, function()
          local seen = measured(page, scheme, width)
          assert.are.equal("Why calls failed", seen.heading)
          assert.are.same({}, seen.outside)
          assert.are.same({}, seen.overlapping)
          assert.is_false(seen.scrolls)
          expect.at_least(seen.text, 4.5) -- WCAG 2.2, 1.4.3 and 1.4.11
          expect.at_least(seen.marks, 3)
          expect.at_least(seen.pictures, 4)
          assert.are.equal(0, seen.scripts)
          assert.are.equal(scheme == "dark", tonumber(seen.page:match "%d+") < 128)
        end)
      end
    end
  end
end)

teardown(function() folder.remove(scratch) end)

#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- What the build promises: warnings, linkage, sizes, cross-compiling, and that dist/ is what it says.

package.path = "tests/?.lua;" .. package.path
local abi = require "abi"
local folder = require "folder"
local shell = require "shell"

local run, succeeds = shell.run, shell.succeeds
local scratch = folder.new()
local WARNINGS = "-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wcast-align -Wmissing-prototypes -Werror"

-- A copy of the tree without anything built, in scratch/copy.
local function copy_tree() folder.copy_project(scratch .. "/copy") end

describe("dist/", function()
  for _, compiler in ipairs { "gcc", "clang" } do
    for _, level in ipairs { "-O0", "-Os", "-O2" } do
      it(("compiles without a warning: %s %s"):format(compiler, level), function()
        assert.are.equal("", succeeds("%s -std=c99 %s %s -ffreestanding -c dist/sipcause.c -o %s/o.o", compiler, WARNINGS, level, scratch))
      end)
    end
  end
  for _, standard in ipairs { "c++98", "c++11", "c++20" } do
    it("has a header that C++ takes without a warning: " .. standard, function()
      folder.write(scratch .. "/user.cc", '#include "sipcause.h"\nint main() { return sipcause_status_find(486)->code != 486; }\n')
      local more = standard == "c++98" and "-Wno-long-long" or "-Wold-style-cast"
      succeeds("gcc -std=c99 -c dist/sipcause.c -o %s/user.o", scratch)
      assert.are.equal("", succeeds("g++ -std=%s -Wall -Wextra -Wpedantic -Wconversion -Wshadow %s -Werror -Idist %s/user.cc "
        .. "%s/user.o -o %s/user && %s/user", standard, more, scratch, scratch, scratch, scratch))
    end)
  end
  it("is what spec/ and src/ make", function() succeeds("make -s verify") end)
  it("is found out when a byte of it is edited", function()
    for _, file in ipairs { "sipcause.c", "sipcause.h" } do
      copy_tree()
      succeeds("cd %s/copy && make -s verify", scratch)
      succeeds("cd %s/copy && sed -i '0,/Busy Here/s//Busy here/; 0,/BUSY_HERE/s//BUSY_HERF/' dist/%s", scratch, file)
      local text, good = run("cd %s/copy && make -s verify", scratch)
      assert.is_false(good)
      assert.is_truthy(text:find("dist/" .. file .. " differ", 1, true), text)
    end
  end)
end)

describe("a language with more than ASCII", function()
  it("has its texts cut between characters, never within", function()
    copy_tree()
    succeeds("cd %s/copy && sed -i '/^say { 486,/s/The called phone is in use/Größe: 5 € für 𝄞 und 한글/' spec/text/en/sip.lua "
      .. "&& make -s", scratch)
    folder.write(scratch .. "/copy/cut.c", [[
#include "sipcause.h"
#include <stdio.h>
int main(void) {
    char buffer[64];
    for (size_t size = 1; size < sizeof buffer; size++) {
        sipcause_status_text(sipcause_status_find(486), SIPCAUSE_MEANING, buffer, size);
        puts(buffer);
    }
}
]])
    local text = succeeds("cd %s/copy && gcc -Ibuild/gen cut.c build/host/libsipcause.a -o cut && ./cut", scratch)
    local seen, last = 0, ""
    for line in text:gmatch("([^\n]*)\n") do
      assert.is_truthy(utf8.len(line), line)
      assert.are.equal(last, line:sub(1, #last))
      seen, last = seen + 1, line
    end
    assert.are.equal(63, seen)
    assert.are.equal("Größe: 5 € für 𝄞 und 한글.", last)
  end)
end)

-- The C tests, compiled and run by other means, in a copy of the tree: they must say the same there.
describe("the C tests pass", function()
  for _, where in ipairs {
    { "on a big-endian machine of 32 bits", "mips-linux-gnu-gcc -static", "qemu-mips" },
    { "where char is unsigned", "gcc -funsigned-char", "env" },
    { "where it is signed", "clang -fsigned-char", "env" },
    { "under clang's sanitizers", "clang -fsanitize=address,undefined -fno-sanitize-recover=all", "env" },
  } do
    for _, name in ipairs { "status", "scan", "headers", "vendor" } do
      it(where[1] .. ": " .. name, function()
        copy_tree()
        succeeds("%s -std=c99 -O1 -Ibuild/gen -Itests tests/test_%s.c build/gen/sipcause.c -o %s/copy/test", where[2], name, scratch)
        local text = succeeds("cd %s/copy && %s ./test", scratch, where[3])
        assert.is_truthy(text:find("\nok 100 ") and not text:find("\nnot ok"), text:sub(1, 300))
      end)
    end
  end
end)

describe("make", function()
  it("does nothing when nothing changed", function()
    succeeds("make -s")
    assert.are.equal("", (run("make --no-print-directory | grep -v 'Nothing to be done'")))
  end)

  it("rebuilds when a row of the spec changes", function()
    copy_tree()
    succeeds("cd %s/copy && sed -i '/^sip { 486,/s/retry_later,/ask_user,/' spec/codes.lua && make -s", scratch)
    assert.is_truthy(run("%s/copy/build/sipcause explain 486", scratch):find("action       ask_user", 1, true))
  end)

  it("still explains a row that the vendor's document has no more", function()
    copy_tree()
    succeeds("cd %s/copy && sed -i '/^code { 4420,/s/ }$/, retired = \"2026-12-01\" }/' spec/vendors/plivo.lua && make -s", scratch)
    assert.is_truthy(run("%s/copy/build/sipcause explain plivo 4420", scratch)
      :find("retired      2026-12-01: the document has it no more", 1, true))
    assert.is_truthy(run("%s/copy/build/sipcause explain plivo 4420 --json", scratch):find('"retired": "2026-12-01"', 1, true))
    assert.are.equal("1\n", (run("%s/copy/build/sipcause list plivo | grep -c '(retired)$'", scratch)))
    succeeds("cd %s/copy && gcc -std=c99 -Ibuild/gen -Itests tests/test_vendor.c build/gen/sipcause.c -o test", scratch)
    local text = succeeds("%s/copy/test", scratch)
    assert.is_truthy(text:find("\nok 100 ") and not text:find("\nnot ok"), text:sub(1, 300))
  end)

  it("says where a row of the spec is wrong, and builds nothing", function()
    copy_tree()
    succeeds("cd %s/copy && sed -i '/^sip { 486,/s/Busy Here/Busy Hear/' spec/codes.lua", scratch)
    local text, good = run("cd %s/copy && make -s", scratch)
    assert.is_false(good)
    assert.is_truthy(text:find("spec/codes.lua:%d+: rfc3261 section 21.4.24 is '486 Busy Here', not '486 Busy Hear'"), text)
    assert.is_nil(io.open(scratch .. "/copy/build/gen/sipcause.c"))
  end)

  it("cross-compiles the library, with the generator on the host", function()
    succeeds("make -s CROSS=arm-none-eabi- CFLAGS='-Os -mcpu=cortex-m0plus -mthumb'")
    assert.is_truthy(succeeds("readelf -h build/arm-none-eabi/libsipcause.a"):find("ARM", 1, true))
    succeeds("make -s && build/sipcause explain 486")
  end)

  it("explains its targets, each with a sentence", function()
    local text = succeeds("make -s help")
    for _, target in ipairs {
      "all", "check", "verify", "dist", "dist-lib", "demo", "drift", "example", "size", "budget", "bench", "fuzz", "abi", "clean", "help",
    } do
      assert.is_truthy(text:find("\n  " .. target:gsub("%-", "%%-") .. " +%a"), target)
    end
  end)
end)

describe("the benchmark", function()
  it("runs, briefly, and everybody reads every line right", function()
    local text = succeeds("make -s && tests/bench/run --brief")
    assert.is_truthy(text:find("\n  sipcause_scan  "), text)
  end)
end)

describe("the numbers of the ABI", function()
  local released, header = (run "cat tests/abi.txt"), (run "cat dist/sipcause.h")

  it("are those of the last release", function() assert.are.equal("", abi.moved(released, header)) end)
  it("are read from the header, every one", function()
    local _, count = header:gsub("%f[%u]SIPCAUSE_[%u%d_]+ = ", "")
    assert.are.equal(count, #abi.enumerators(header))
    assert.is_true(count > 150)
  end)
  it("are found out when one changes, goes or is used again", function()
    local function with(from, to) return abi.moved(released, (header:gsub(from, to, 1))) end
    assert.are.equal("SIPCAUSE_OUTCOME_BUSY was 5 and is 50", with("OUTCOME_BUSY = 5", "OUTCOME_BUSY = 50"))
    assert.are.equal("SIPCAUSE_486_BUSY_HERE was 486 and is gone", with("    SIPCAUSE_486_BUSY_HERE = 486,[^\n]*\n", ""))
    assert.are.equal("SIPCAUSE_OUTCOME_ENGAGED takes 5, which is SIPCAUSE_OUTCOME_BUSY",
      with("    SIPCAUSE_OUTCOME_BUSY = 5,[^\n]*\n", "%0    SIPCAUSE_OUTCOME_ENGAGED = 5,\n"))
    assert.are.equal("", with("    SIPCAUSE_OUTCOME_BUSY = 5,[^\n]*\n", "%0    SIPCAUSE_OUTCOME_NEW = 250,\n"))
  end)
end)

describe("the tree", function()
  it("has a top level where every name is known", function()
    local names = {}
    for name in run("git ls-files --cached --others --exclude-standard"):gmatch("[^\n]+") do names[name:match("^[^/]+")] = true end
    for name in (".ci .clang-format .editorconfig .gitattributes .gitignore .luacheckrc CHANGELOG.md CONTRIBUTING.md LICENSE "
      .. "Makefile README.md VERSION dist gen include spec src tests"):gmatch("%S+") do
      assert.is_true(names[name], name)
      names[name] = nil
    end
    assert.are.same({}, names)
  end)
  it("has Lua in which luacheck finds nothing", function() succeeds("luacheck -q gen tests") end)
  it("has an SPDX line in every source file", function()
    for path in run("git ls-files --cached --others --exclude-standard"):gmatch("[^\n]+") do
      if path:find("%.[chlr]$") or path:find("%.lua$") or path:find("%.re$") or path:find("^Makefile$") then
        local file = io.open(path)
        if file then
          assert.is_truthy(file:read(400):find("SPDX-License-Identifier: MIT", 1, true), path)
          file:close()
        end
      end
    end
  end)

  it("says what every folder and file of it is, in the folder's README", function()
    for _, dir in ipairs { "spec", "gen", "src", "include", "tests", "dist" } do
      local file = assert(io.open(dir .. "/README.md"), dir .. " has no README.md")
      local text = file:read("a")
      file:close()
      for name in run("git ls-files --cached --others --exclude-standard %s | sed 's,^%s/,,'", dir, dir):gmatch("[^\n]+") do
        local first = name:match("^[^/]+")
        if first ~= "README.md" then assert.is_truthy(text:find(first, 1, true), ("%s/README.md does not name %s"):format(dir, first)) end
      end
    end
  end)
end)

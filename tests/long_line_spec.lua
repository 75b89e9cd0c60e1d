#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- A status line longer than any may be, which needs no more memory than a megabyte; and the limits
-- that a program may set.

package.path = "tests/?.lua;" .. package.path
local folder = require "folder"
local needs = require "needs"
local shell = require "shell"

local it_with = needs.it_with(it, pending)
local scratch = folder.new()

-- One megabyte of a file in memory, seen again and again, is a phrase; a line ends at 2^31 bytes
-- or one byte later.
local LONG_LINE = [[
#define _GNU_SOURCE
#include "sipcause.h"
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { PIECE = 1 << 20, PIECES = 2050 };

static char *map_line(void)
{
    static char piece[PIECE];
    const int file = memfd_create("line", 0);
    char *bytes = mmap(NULL, (size_t)PIECE * PIECES, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    int i;

    memset(piece, 'x', sizeof piece);
    if (file < 0 || bytes == MAP_FAILED || write(file, piece, sizeof piece) != PIECE)
        return NULL;
    for (i = 0; i < PIECES; i++)
        if (mmap(bytes + (size_t)i * PIECE, PIECE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED,
                 file, 0) == MAP_FAILED)
            return NULL;
    return bytes;
}

static void tell(const char *version, char *bytes, size_t len)
{
    struct sipcause_line line = { NULL, 0, 0, 0 };
    ptrdiff_t result;

    memcpy(bytes, version, 7);
    memcpy(bytes + 7, " 200 ", 5);
    memcpy(bytes + len - 2, "\r\n", 2);
    result = sipcause_scan(bytes, len, 0, &line);
    printf("%td %zu %zu\n", result, line.error_at, line.phrase_len);
    memcpy(bytes + len - 2, "xx", 2);
}

int main(void)
{
    const size_t most = (size_t)1 << 31;
    char *bytes = map_line();
    size_t len;

    if (bytes == NULL)
        return 1;
    for (len = most; len <= most + 1; len++) {
        tell("SIP/2.0", bytes, len);
        tell("sip/2.0", bytes, len);
    }
    return 0;
}
]]

local MOST = 1 << 31
local TOO_LONG = ("-6 %d 0\n"):format(MOST)

local function taken(len) return ("%d 0 %d\n"):format(len, len - 14) end

-- Linux tells where it runs.
local function is_linux_on_x86_64()
  return shell.run("uname -sm"):find "^Linux x86_64" ~= nil
end

describe("a line of 2^31 bytes", function()
  local try = is_linux_on_x86_64() and it or pending
  try("has one answer, whatever the case of its version: no Linux on x86_64", function()
    folder.write(scratch .. "/long.c", LONG_LINE)
    shell.succeeds("gcc -std=c99 -O2 -Idist %s/long.c dist/sipcause.c -o %s/long", scratch, scratch)
    local due = taken(MOST):rep(2) .. TOO_LONG:rep(2)
    assert.are.equal(due, shell.succeeds("timeout 300 %s/long", scratch))
  end)
end)

describe("a limit", function()
  local SET = "printf '#include \"sipcause.h\"\\nunsigned limit(void);\\nunsigned limit(void) "
    .. "{ return SIPCAUSE_LIMIT(%d); }\\n' | %s -std=c99 -Wall -Werror -Idist -x c -fsyntax-only -"

  for _, compiler in ipairs { "gcc", "clang" } do
    it_with(compiler, "of 1 to 31 bits compiles with " .. compiler, function()
      for _, bits in ipairs { 1, 11, 31 } do shell.succeeds(SET, bits, compiler) end
    end)
    it_with(compiler, "of any other number of bits does not with " .. compiler, function()
      for _, bits in ipairs { 0, 32, 33, -1, 64 } do shell.fails(SET, bits, compiler) end
    end)
  end
end)

teardown(function() folder.remove(scratch) end)

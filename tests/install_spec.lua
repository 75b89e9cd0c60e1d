#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- What make install puts where, and whether it is what its readers take: the manual page, the
-- completions of three shells, the library with pkg-config.

package.path = "tests/?.lua;" .. package.path
local folder = require "folder"
local needs = require "needs"
local shell = require "shell"

local it_with = needs.it_with(it, pending)
local root = folder.new()
local share = root .. "/usr/share/"
local man, bash = share .. "man/man1/sipcause.1", share .. "bash-completion/completions/sipcause"
local zsh, fish = share .. "zsh/site-functions", share .. "fish/vendor_completions.d/sipcause.fish"

shell.succeeds("make -s install DESTDIR=%s PREFIX=/usr", root)

local function help(about) return shell.succeeds("%s/usr/bin/sipcause help %s", root, about) end

-- The commands that help tells of, and the long options of what it tells of.
local commands = {}
for name in help "":gmatch "\n  ([a-z0-9]+) " do commands[#commands + 1] = name end

local function options(about)
  local names = {}
  for name in help(about):gmatch "\n  %-?.?,? +%-%-([a-z-]+)" do names[#names + 1] = name end
  return names
end

-- Is the option there by its whole name, as this kind of file has it?
local function has_option(text, name)
  for _, before in ipairs { "%-%-", "%-l " } do
    if text:find(before .. name:gsub("%-", "%%-") .. "%f[^%w-]") then return true end
  end
  return false
end

describe("make install", function()
  it("installs a tool that runs", function()
    assert.truthy(shell.succeeds("%s/usr/bin/sipcause explain 486", root):find "^486 Busy Here\n")
  end)

  for _, path in ipairs { man, bash, zsh .. "/_sipcause", fish } do
    it("names every command and option in " .. path:match "[^/]+/[^/]+$", function()
      local text = folder.read(path):gsub("\\%-", "-")
      assert.is_true(#commands > 9)
      for _, name in ipairs(commands) do assert.truthy(text:find(name, 1, true), name) end
      for _, name in ipairs(options "") do assert.is_true(has_option(text, name), name) end
    end)
  end

  it_with("pkg-config gcc", "installs a library that programs find", function()
    folder.write(root .. "/a.c", [[
#include <sipcause.h>
int main(void) { return sipcause_status_find(486)->code != 486; }
]])
    shell.succeeds("cd %s && export PKG_CONFIG_PATH=usr/lib/pkgconfig && "
      .. "gcc a.c $(pkg-config --cflags --libs sipcause) -o a && ./a", root)
  end)
end)

describe("the manual page", function()
  it("has the options of each command in its section", function()
    local text = folder.read(man):gsub("\\%-", "-")
    for _, name in ipairs(commands) do
      local section = assert(text:match("\n%.SS " .. name .. "\n(.-)\n%.S"), name)
      for _, option in ipairs(options(name)) do
        local is_for_all = option == "help" or option == "version" or option == "color"
        assert.is_true(is_for_all or has_option(section, option), name .. " --" .. option)
      end
    end
  end)
  it("has all options in a section of their own", function()
    local section = folder.read(man):gsub("\\%-", "-"):match "\n%.SH OPTIONS\n(.-)\n%.SH"
    for _, name in ipairs(options "") do assert.is_true(has_option(section, name), name) end
  end)
  it_with("mandoc", "is one in which mandoc finds nothing", function()
    assert.are.equal("", shell.succeeds("mandoc -Tlint -W warning %s", man))
  end)
  it_with("man groff", "is shown without a warning", function()
    local text = shell.succeeds("MANWIDTH=80 man -l --warnings %s 2>&1", man)
    assert.is_nil(text:find "warning:")
    assert.truthy(text:find "say why a SIP call ended")
  end)
end)

describe("completions", function()
  it_with("bash", "are found by bash", function()
    local command = [[bash -c '. %s; COMP_WORDS=(sipcause %s); COMP_CWORD=%d; _sipcause
      echo "${COMPREPLY[@]}"']]
    assert.are.equal("explain\n", shell.succeeds(command, bash, "exp", 1))
    assert.are.equal("--add\n", shell.succeeds(command, bash, "map --ad", 2))
    assert.are.equal("plivo plivo_voice\n", shell.succeeds(command, bash, "map -v pliv", 3))
  end)
  it_with("zsh", "are found by zsh", function()
    local text = shell.succeeds([[zsh -fc 'fpath=(%s $fpath); autoload -U compinit; compinit -D -u
      print $_comps[sipcause]; autoload +X _sipcause && whence -w _sipcause']], zsh)
    assert.are.equal("_sipcause\n_sipcause: function\n", text)
    shell.succeeds("zsh -n %s/_sipcause", zsh)
  end)
  it_with("fish", "are found by fish", function()
    local command = [[HOME=%s fish -c 'source %s; complete -C "sipcause %s"']]
    assert.truthy(shell.succeeds(command, root, fish, "exp"):find "^explain")
    assert.truthy(shell.succeeds(command, root, fish, "map --ad"):find "^%-%-add")
    assert.truthy(shell.succeeds(command, root, fish, "map -v plivo_"):find "^plivo_voice")
  end)
end)

teardown(function() folder.remove(root) end)

#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- What the files of dist/ say: they are made, all of them and no other, and agree with each other.

package.path = "tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local json = require "dkjson"
local needs = require "needs"
local shell = require "shell"

local it_with = needs.it_with(it, pending)
local fails, succeeds = shell.fails, shell.succeeds
local scratch = folder.new()

local function lines_of(command, ...)
  local list = {}
  for line in succeeds(command, ...):gmatch("[^\n]+") do list[#list + 1] = line end
  return list
end

local function read(path) return folder.read("dist/" .. path) end

local paths = lines_of "cd dist && find . -type f | LC_ALL=C sort"
local version = folder.read("VERSION"):match("%S+")

describe("each file of dist/", function()
  it("names its license", function()
    for _, path in ipairs(paths) do
      if path:find("%.json$") then
        local text = read(path):gsub('dataLicense": "CC0%-1%.0"', 'license": "MIT"')
        expect.matches(text, '[lL]icense": "MIT"')
      elseif path ~= "./LICENSE" then
        expect.contains(read(path):sub(1, 800), "SPDX-License-Identifier: MIT")
      end
    end
  end)

  it("has its version out of VERSION", function()
    local other = scratch .. "/other"
    succeeds("lua5.4 gen/main.lua spec %s --version 7.8.9", other)
    local old = lines_of("cd %s/dist && { grep -rlF '%s' . || true; }", other, version)
    local new = lines_of("cd %s/dist && grep -rlF 7.8.9 . | LC_ALL=C sort", other)
    assert.are.same({}, old)
    assert.are.same(lines_of("cd dist && grep -rlF '%s' . | LC_ALL=C sort", version), new)
  end)

  it("has all switches, if it has one", function()
    local switches, seen = {}, 0
    for name in read("sipcause.mk"):gmatch("SWITCHES %+= SIPCAUSE_(%S+)") do
      switches[#switches + 1] = name:lower()
    end
    expect.at_least(#switches, 10)
    for _, path in ipairs(paths) do
      local text = read(path):lower()
      if text:find("vendor_didww", 1, true) and not path:find("%.[ch]$") then
        seen = seen + 1
        for _, name in ipairs(switches) do expect.contains(text, name) end
      end
    end
    assert.are.equal(11, seen)
  end)
end)

describe("make verify", function()
  local copy = scratch .. "/copy"
  lazy_setup(function() folder.copy_project(copy) end)

  it("finds that dist/ is what spec/ and src/ make", function()
    assert.are.equal("dist/ is what spec/ and src/ make.\n", succeeds("%s/tests/verify", copy))
  end)

  it("finds a byte more in any file, and a file more", function()
    succeeds("cd %s && for file in $(find dist -type f); do echo >>$file; done "
      .. "&& echo >dist/zephyr/more", copy)
    local said = fails("%s/tests/verify", copy)
    for _, path in ipairs(paths) do
      expect.contains(said, " and dist/" .. path:sub(3) .. " differ")
    end
    expect.contains(said, "Only in dist/zephyr: more")
  end)
end)

describe("the SPDX document", function()
  local document = assert(json.decode(read "sipcause.spdx.json"))
  local package = document.packages[1]

  local function sum(tool, text)
    folder.write(scratch .. "/text", text)
    return succeeds("%s %s/text", tool, scratch):match("^%x+")
  end

  it("has every file, with its checksums", function()
    local listed = { "./sipcause.spdx.json" }
    for _, file in ipairs(document.files) do
      listed[#listed + 1] = file.fileName
      for _, checksum in ipairs(file.checksums) do
        local due = sum(checksum.algorithm:lower() .. "sum", read(file.fileName))
        assert.are.equal(due, checksum.checksumValue)
      end
    end
    table.sort(listed)
    assert.are.same(paths, listed)
  end)

  it("has a code that verifies all files", function()
    local sums = {}
    for i, file in ipairs(document.files) do sums[i] = sum("sha1sum", read(file.fileName)) end
    table.sort(sums)
    local code = package.packageVerificationCode.packageVerificationCodeValue
    assert.are.equal(sum("sha1sum", table.concat(sums)), code)
    expect.contains(document.documentNamespace, code)
  end)
end)

describe("the SPDX document", function()
  local document = assert(json.decode(read "sipcause.spdx.json"))
  local package = document.packages[1]

  it("has the fields that SPDX 2.3 wants", function()
    for key in ("spdxVersion dataLicense name documentNamespace"):gmatch("%S+") do
      assert.is_string(document[key], key)
    end
    for key in ("SPDXID name downloadLocation licenseConcluded licenseDeclared copyrightText")
      :gmatch("%S+") do
      assert.is_string(package[key], key)
    end
    assert.are.equal(version, package.versionInfo)
  end)

  it("has ids, each once, and relates those that are there", function()
    local ids = { [document.SPDXID] = true, [package.SPDXID] = true }
    for _, file in ipairs(document.files) do
      assert.is_nil(ids[file.SPDXID])
      ids[file.SPDXID] = true
    end
    assert.are.equal(#document.files + 1, #document.relationships)
    for _, relation in ipairs(document.relationships) do
      assert.is_true(ids[relation.spdxElementId], relation.spdxElementId)
      assert.is_true(ids[relation.relatedSpdxElement], relation.relatedSpdxElement)
    end
  end)

  it("was created on the day of the data", function()
    local day = read("sipcause.h"):match("SIPCAUSE_DATA_VERSION (%d+)")
    assert.are.equal(day:gsub("(....)(..)(..)", "%1-%2-%3") .. "T00:00:00Z",
      document.creationInfo.created)
  end)
end)

describe("a manifest", function()
  it("for PlatformIO has the version", function()
    assert.are.equal(version, assert(json.decode(read "library.json")).version)
  end)

  it_with("lyaml.lua", "for ESP-IDF has a version, a license and what it depends on", function()
    local manifest = require "lyaml".load(read "idf_component.yml")
    assert.are.equal(version, manifest.version)
    assert.are.equal("MIT", manifest.license)
    assert.are.equal(">=5.0", manifest.dependencies.idf)
    assert.is_string(manifest.description)
  end)

  it_with("lyaml.lua", "for Zephyr names files that are there", function()
    local manifest = require "lyaml".load(read "zephyr/module.yml")
    local build = { cmake = "zephyr", kconfig = "zephyr/Kconfig" }
    assert.are.same({ name = "sipcause", build = build }, manifest)
    read(manifest.build.kconfig)
    read(manifest.build.cmake .. "/CMakeLists.txt")
  end)

  it("for Arduino has every line that the libraries' format wants", function()
    local text = read "library.properties"
    for key in ("name version author maintainer sentence paragraph category url architectures")
      :gmatch("%S+") do
      expect.contains(text, "\n" .. key .. "=")
    end
    expect.contains(text, "\nversion=" .. version .. "\n")
  end)
end)

teardown(function() folder.remove(scratch) end)

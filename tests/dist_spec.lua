#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- What the files of dist/ say: that they are made, all of them and no other, and agree with each other.

package.path = "tests/?.lua;gen/?.lua;" .. package.path
local files = require "common.files"
local folder = require "folder"
local json = require "dkjson"
local yaml = require "lyaml"

local scratch = folder.new()

local function lines_of(command)
  local list, pipe = {}, assert(io.popen(command))
  for line in pipe:lines() do list[#list + 1] = line end
  assert(pipe:close(), command)
  return list
end

local function read(path) return assert(files.read(path)) end

local paths = lines_of "cd dist && find . -type f | LC_ALL=C sort"
local version = read("VERSION"):match("%S+")

describe("each file of dist/", function()
  it("names its license", function()
    for _, path in ipairs(paths) do
      local text = read("dist/" .. path)
      if path:find("%.json$") then
        assert.is_truthy(text:find('[lL]icense": "MIT"') or text:find('dataLicense": "CC0-1.0"', 1, true), path)
      elseif path ~= "./LICENSE" then
        assert.is_truthy(text:sub(1, 800):find("SPDX-License-Identifier: MIT", 1, true), path)
      end
    end
  end)

  it("is compared, and no other may be there", function()
    local copy = scratch .. "/copy"
    folder.copy_project(copy)
    assert.are.same({ "dist/ is what spec/ and src/ make." }, lines_of(copy .. "/tests/verify"))
    assert(os.execute(("cd %s && for file in $(find dist -type f); do echo >>$file; done; echo >dist/zephyr/more"):format(copy)))
    local text = table.concat(lines_of(copy .. "/tests/verify 2>&1 && exit 1 || exit 0"), "\n")
    for _, path in ipairs(paths) do assert.is_truthy(text:find(" and dist/" .. path:sub(3) .. " differ", 1, true), path) end
    assert.is_truthy(text:find("Only in dist/zephyr: more", 1, true), text)
  end)

  it("has its version out of VERSION", function()
    local other = scratch .. "/other"
    assert(os.execute(("lua5.4 gen/main.lua spec %s --version 7.8.9"):format(other)))
    local old = lines_of(("cd %s/dist && { grep -rlF '%s' . || true; }"):format(other, version))
    local new = lines_of(("cd %s/dist && grep -rlF 7.8.9 . | LC_ALL=C sort"):format(other))
    assert.are.same({}, old)
    assert.are.same(lines_of(("cd dist && grep -rlF '%s' . | LC_ALL=C sort"):format(version)), new)
  end)

  it("has all switches, if it has one", function()
    local switches, seen = {}, 0
    for name in read("dist/sipcause.mk"):gmatch("SWITCHES %+= SIPCAUSE_(%S+)") do switches[#switches + 1] = name:lower() end
    assert.is_true(#switches > 9)
    for _, path in ipairs(paths) do
      local text = read("dist/" .. path):lower()
      if text:find("vendor_didww", 1, true) and not path:find("%.[ch]$") then
        seen = seen + 1
        for _, name in ipairs(switches) do assert.is_truthy(text:find(name, 1, true), path .. " has no " .. name) end
      end
    end
    assert.are.equal(11, seen)
  end)
end)

describe("the SPDX document", function()
  local document = assert(json.decode(read "dist/sipcause.spdx.json"))

  local function sum(tool, text)
    folder.write(scratch .. "/text", text)
    return lines_of(tool .. " " .. scratch .. "/text")[1]:match("^%x+")
  end

  it("has every file, with its checksums", function()
    local listed, sums = {}, {}
    for i, file in ipairs(document.files) do
      listed[i], sums[i] = file.fileName, file.checksums[1].checksumValue
      assert.are.same({ algorithm = "SHA1", checksumValue = sum("sha1sum", read("dist/" .. file.fileName)) }, file.checksums[1])
      assert.are.same({ algorithm = "SHA256", checksumValue = sum("sha256sum", read("dist/" .. file.fileName)) }, file.checksums[2])
    end
    table.insert(listed, "./sipcause.spdx.json")
    table.sort(listed)
    table.sort(sums)
    assert.are.same(paths, listed)
    local code = document.packages[1].packageVerificationCode
    assert.are.equal(sum("sha1sum", table.concat(sums)), code.packageVerificationCodeValue)
    assert.is_truthy(document.documentNamespace:find(code.packageVerificationCodeValue, 1, true))
  end)

  it("has the fields that SPDX 2.3 wants, and ids that are there", function()
    local ids = { [document.SPDXID] = true }
    for _, key in ipairs { "spdxVersion", "dataLicense", "name", "documentNamespace" } do assert.is_string(document[key]) end
    for _, key in ipairs { "SPDXID", "name", "downloadLocation", "licenseConcluded", "licenseDeclared", "copyrightText" } do
      assert.is_string(document.packages[1][key], key)
    end
    ids[document.packages[1].SPDXID] = true
    for _, file in ipairs(document.files) do
      assert.is_nil(ids[file.SPDXID])
      ids[file.SPDXID] = true
    end
    assert.are.equal(#document.files + 1, #document.relationships)
    for _, relation in ipairs(document.relationships) do
      assert.is_true(ids[relation.spdxElementId] and ids[relation.relatedSpdxElement])
    end
    assert.are.equal(version, document.packages[1].versionInfo)
  end)

  it("was created on the day of the data", function()
    local day = read("dist/sipcause.h"):match("SIPCAUSE_DATA_VERSION (%d+)"):gsub("(....)(..)(..)", "%1-%2-%3")
    assert.are.equal(day .. "T00:00:00Z", document.creationInfo.created)
  end)
end)

describe("a manifest", function()
  it("for PlatformIO has the version", function()
    assert.are.equal(version, assert(json.decode(read "dist/library.json")).version)
  end)

  it("for ESP-IDF is YAML, with a version, a license and what it depends on", function()
    local manifest = yaml.load(read "dist/idf_component.yml")
    assert.are.same({ version, "MIT", ">=5.0" }, { manifest.version, manifest.license, manifest.dependencies.idf })
    assert.is_string(manifest.description)
  end)

  it("for Zephyr is YAML, and names files that are there", function()
    local manifest = yaml.load(read "dist/zephyr/module.yml")
    assert.are.same({ name = "sipcause", build = { cmake = "zephyr", kconfig = "zephyr/Kconfig" } }, manifest)
    read("dist/" .. manifest.build.kconfig)
    read("dist/" .. manifest.build.cmake .. "/CMakeLists.txt")
  end)

  it("for Arduino has every line that the libraries' format wants", function()
    local text = read "dist/library.properties"
    for _, key in ipairs { "name", "version", "author", "maintainer", "sentence", "paragraph", "category", "url", "architectures" } do
      assert.is_truthy(text:find("\n" .. key .. "=", 1, true), key)
    end
    assert.is_truthy(text:find("\nversion=" .. version .. "\n", 1, true))
  end)
end)

teardown(function() folder.remove(scratch) end)

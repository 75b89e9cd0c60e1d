#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- The chapter of tests/packages.md on build systems of firmware.

package.path = "tests/?.lua;" .. package.path
local needs = require "needs"
local packages = require "packages"

local it_with = needs.it_with(it, pending)

describe("packages.md:", function() packages.declare("Firmware", it_with) end)

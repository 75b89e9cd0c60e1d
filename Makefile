# SPDX-License-Identifier: MIT
# sipcause - type `make help`.
#
# What is generated goes to build/gen, what is compiled to build/host or, with CROSS, to a folder of
# that name. The generator always runs on the host.

VERSION := $(shell cat VERSION)
CROSS   =
CC      = $(CROSS)gcc
AR      = $(CROSS)ar
LUA     = lua5.4

# CFLAGS is yours; these are ours.
CFLAGS   = -Os
RUNS     = 10000000
STANDARD = -std=c99 -ffreestanding -ffunction-sections -fdata-sections
SANITIZE = -fsanitize=address,undefined -fno-sanitize-recover=all
WARNINGS = -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wcast-align -Wmissing-prototypes

# What a phone does not need, the tool and the tests do.
WHOLE = -DSIPCAUSE_CAUSES_CORE=1 -DSIPCAUSE_ALL_VENDORS=1

COMPILE  = $(CC) $(STANDARD) $(WARNINGS) $(CFLAGS)
SANE     = $(CC) -std=c99 -g -O1 $(WARNINGS) $(SANITIZE) $(WHOLE) -I$(GEN) -Itests

# Says what it makes; V=1 shows the commands.
say = $(if $(V),,@printf '  %-4s %s\n' $(1) $@ &&)

# What dist/ can be without; a vendor that there is not, among CFLAGS, stops here.
-include dist/sipcause.mk

# Before a command that no other make may run meanwhile; without flock, nobody is kept out.
ALONE = $(if $(shell command -v flock),mkdir -p build && flock build/lock)

GEN = build/gen
OUT = build/$(if $(CROSS),$(patsubst %-,%,$(CROSS)),host)

SPEC  = $(wildcard spec/*.lua spec/*/* spec/*/*/*)
MAKER = VERSION LICENSE \
        $(filter-out gen/drift% gen/integrat% gen/publish.lua,$(wildcard gen/*.lua gen/*/*.lua)) \
        $(wildcard src/*.[ch] src/*.re include/*.h gen/write/*.h) \
        $(wildcard gen/packages/* gen/packages/*/* gen/packages/*/*/*)
TOOL  = $(wildcard src/tool/*.c)
TOOL_USES = -lpcap -lz -pthread
TESTS = $(patsubst tests/%.c,$(OUT)/tests/%.t,$(wildcard tests/test_*.c)) $(OUT)/tests/fuzz_replay.t

## build the library and, on the host, the tool
all: $(OUT)/libsipcause.a $(if $(CROSS),,build/sipcause)

## run every test (installs what is missing, on Debian)
check: deps-test
	@SIPCAUSE_TESTS=all $(MAKE) -s test

## run the tests that can run with what is installed, and say which cannot
test:
	@tests/ready
	@$(MAKE) -s -j$$(nproc) all $(TESTS)
	@tests/run $(wildcard tests/*_spec.lua) $(TESTS)

## regenerate elsewhere and compare with dist/, byte for byte
verify: deps-build
	@tests/verify

## bring dist/ up to date with spec/ and src/, and README.md with what it counts
dist: $(GEN)/done
	@$(ALONE) $(LUA) gen/publish.lua $(GEN)/dist dist
	@$(MAKE) -s CROSS= all
	@$(LUA) tests/known.lua --write

## build the library out of dist/ alone: a compiler is enough
dist-lib: $(OUT)/dist/libsipcause.a

# These may have any character: make hands them over as they are, and the shell finds them in its
# environment.
drift: export DRIFT_VENDOR := $(value VENDOR)
vendor: export DRIFT_VENDOR := $(value NAME)
vendor: export DRIFT_SHAPE := $(value SHAPE)
drift vendor: export DRIFT_DOC := $(value DOC)
drift registry vendor: export DRIFT_READ := $(value READ)
unexport VENDOR NAME SHAPE DOC READ FROM
DRIFT = make drift VENDOR=plivo DOC=page.md [APPLY=1] [WHOLE=1] [READ=2026-12-01]

## what changed in a vendor's page: VENDOR=plivo DOC=page.md; APPLY=1 takes it over
drift: deps-build
	@[ "$$DRIFT_VENDOR" ] && [ "$$DRIFT_DOC" ] || { echo "$(DRIFT)" >&2; exit 2; }
	@$(LUA) gen/drift.lua --changelog CHANGELOG.md $(if $(value APPLY),--apply) \
	    $(if $(value WHOLE),--whole) $${DRIFT_READ:+"--read=$$DRIFT_READ"} -- \
	    "$$DRIFT_VENDOR" "$$DRIFT_DOC"

VENDOR_IS = make vendor NAME=acme DOC=page.md [SHAPE=table] [READ=2026-12-01]

## draft the files of a new vendor out of a page of its codes: NAME=acme DOC=page.md
vendor: deps-build
	@[ "$$DRIFT_VENDOR" ] && [ "$$DRIFT_DOC" ] || { echo "$(VENDOR_IS)" >&2; exit 2; }
	@$(LUA) gen/drift.lua --draft $${DRIFT_SHAPE:+"--shape=$$DRIFT_SHAPE"} \
	    $${DRIFT_READ:+"--read=$$DRIFT_READ"} -- "$$DRIFT_VENDOR" "$$DRIFT_DOC"

registry: export REGISTRY_FROM := $(value FROM)
IANA = https://www.iana.org/assignments/sip-parameters/sip-parameters
define REGISTRY
make registry FROM=~/Downloads [JSON=1] [APPLY=1] [WHOLE=1] [READ=2026-12-01]
FROM is a folder or files, saved from:
  $(IANA).xml    all of it
  $(IANA)-3.csv  protocols of Reason
  $(IANA)-5.csv  warn codes
  $(IANA)-6.csv  methods
  $(IANA)-7.csv  response codes
endef
export REGISTRY

## what changed in IANA's registries: FROM=folder-or-files, saved as XML or CSV
registry: deps-build
	@[ "$$REGISTRY_FROM" ] || { echo "$$REGISTRY" >&2; exit 2; }
	@set -f; [ -e "$$REGISTRY_FROM" ] && set -- "$$REGISTRY_FROM" || set -- $$REGISTRY_FROM; \
	    $(LUA) gen/drift.lua --changelog CHANGELOG.md $(if $(value APPLY),--apply) \
	    $(if $(value WHOLE),--whole) $(if $(value JSON),--json) \
	    $${DRIFT_READ:+"--read=$$DRIFT_READ"} -- iana "$$@"

## build (installs what is missing, on Debian), annotate a call log
demo: deps-build
	@$(MAKE) -s all
	@tests/demo/run

## build a phone for a bare Cortex-M3, run it in an emulator, weigh it
example: deps-example
	@tests/example/run phone

## the same for a gateway between SIP and the telephone network, with trunk failover
gateway: deps-example
	@tests/example/run gateway

## flash, RAM and stack for three targets, a row for each feature; and for each vendor
size: deps-test
	@$(MAKE) -s dist
	@$(LUA) tests/size.lua

## take those numbers over wherever they are written
budget: deps-test
	@$(MAKE) -s dist
	@$(LUA) tests/size.lua --write

## what more vendors cost: instructions, flash, and what the generator does
growth: deps-test
	@$(LUA) tests/growth.lua

## time the library against its peers, those that are installed
bench: all
	@tests/bench/run

## install the peers, on Debian
bench-deps:
	@.ci/install bench

## fuzz the scanners against a slow reference; RUNS=10000000
fuzz: $(GEN)/done build/corpus.done
	@tests/fuzz/run $(RUNS)

SOAKED = drift drift_attack drift_command drift_stopped elsewhere packed sdcc spec_attack

## the random tests at length, the slow ones whole
soak: deps-test all
	@SOAK=1 RUNS=100000 tests/run $(SOAKED:%=tests/%_spec.lua)

## at a release: number new vendors, and note all numbers, which never change, in tests/abi.txt
abi:
	@$(LUA) gen/release.lua spec
	@$(MAKE) -s dist
	@$(LUA) tests/abi.lua >build/abi.txt && mv build/abi.txt tests/abi.txt

## remove build/
clean:
	rm -rf build

## show this
help:
	@echo "make [TARGET] [CROSS=arm-none-eabi-] [CFLAGS=-Os]"; echo
	@awk '/^## / { about = substr($$0, 4); next } \
	    about && /^[a-z-]+:/ { sub(/:.*/, ""); printf "  %-14s%s\n", $$0, about } \
	    { about = "" }' Makefile

deps-build deps-test deps-example:
	@.ci/install $(@:deps-%=%)

# ---- What is installed ---------------------------------------------------------------------

PREFIX  = /usr/local
DESTDIR =
SHARE   = build/share
SHARED  = $(SHARE)/sipcause.1 $(SHARE)/sipcause.bash $(SHARE)/_sipcause $(SHARE)/sipcause.fish

$(SHARE)/sipcause.1: described = man
$(SHARE)/sipcause.bash: described = bash
$(SHARE)/_sipcause: described = zsh
$(SHARE)/sipcause.fish: described = fish
$(SHARED): build/sipcause
	@mkdir -p $(@D)
	$(call say,DOC) $< help $(described) >$(NEW) && $(DONE)

# What other programs show of the records.
INTEGRATIONS = $(addprefix $(SHARE)/sipcause.,wireshark.lua lnav.json lnav.sql lnav)
$(INTEGRATIONS): $(SHARE)/integrations
$(SHARE)/integrations: gen/integrate.lua $(wildcard gen/integrations/*) $(SPEC) build/sipcause
	@mkdir -p $(@D)
	$(call say,GEN) $(ALONE) $(LUA) $< build/sipcause spec $(@D) && touch $@

# A file and the folder that it goes to.
put = install -D -m $(3) $(1) "$(DESTDIR)$(PREFIX)/$(2)"

## what Wireshark and lnav show of the records, in build/share
integrations: $(INTEGRATIONS)

## install the tool, its manual page, completions, the library: PREFIX=/usr/local DESTDIR=
install: build/sipcause $(SHARED) $(INTEGRATIONS) $(OUT)/dist/libsipcause.a
	@$(call put,build/sipcause,bin/sipcause,755)
	@$(call put,$(SHARE)/sipcause.1,share/man/man1/sipcause.1,644)
	@$(call put,$(SHARE)/sipcause.bash,share/bash-completion/completions/sipcause,644)
	@$(call put,$(SHARE)/_sipcause,share/zsh/site-functions/_sipcause,644)
	@$(call put,$(SHARE)/sipcause.fish,share/fish/vendor_completions.d/sipcause.fish,644)
	@$(call put,$(SHARE)/sipcause.wireshark.lua,share/sipcause/wireshark/sipcause.lua,644)
	@$(call put,$(SHARE)/sipcause.lnav.json,share/sipcause/lnav/sipcause.json,644)
	@$(call put,$(SHARE)/sipcause.lnav.sql,share/sipcause/lnav/sipcause.sql,644)
	@$(call put,$(SHARE)/sipcause.lnav,share/sipcause/lnav/sipcause.lnav,644)
	@$(call put,dist/sipcause.h,include/sipcause.h,644)
	@$(call put,$(OUT)/dist/libsipcause.a,lib/libsipcause.a,644)
	@sed 's,@pc_prefix@,../..,; s,@pc_lib@,..,; s,@pc_include@,../../include,; s,@pc_def.*@,,' \
	    dist/sipcause.pc.in >$(SHARE)/sipcause.pc
	@$(call put,$(SHARE)/sipcause.pc,lib/pkgconfig/sipcause.pc,644)

# ---- From the spec to the library ----------------------------------------------------------

$(GEN)/done: $(SPEC) $(MAKER)
	$(call say,GEN) $(ALONE) $(LUA) gen/main.lua spec $(GEN) --version $(VERSION) && touch $@

$(addprefix $(GEN)/,sipcause.c sipcause.h expect.h log_shapes.h): $(GEN)/done ;

# A target under a name that no other make has, which becomes its own when it is whole: two at once
# make the same, and each finds it whole.
NEW  = $@.$$$$
DONE = mv $(NEW) $@

# Another compiler or other flags make other objects: a file that changes only when they do.
$(OUT)/flags: FORCE
	@mkdir -p $(@D)/tests
	@echo '$(COMPILE)' | cmp -s - $@ || { echo '$(COMPILE)' >$(NEW) && $(DONE); }

$(OUT)/sipcause.o: $(GEN)/sipcause.c $(GEN)/sipcause.h $(OUT)/flags
	$(call say,CC) $(COMPILE) -I$(GEN) -c $< -o $(NEW) && $(DONE)

$(OUT)/dist/sipcause.o: $(wildcard dist/*.c dist/*.h) $(OUT)/flags
	@mkdir -p $(@D)
	$(call say,CC) $(COMPILE) -c $< -o $(NEW) && $(DONE)

# The whole of it.
$(OUT)/whole.o: $(GEN)/sipcause.c $(GEN)/sipcause.h $(OUT)/flags
	$(call say,CC) $(COMPILE) $(WHOLE) -I$(GEN) -c $< -o $(NEW) && $(DONE)

%/libsipcause.a: %/sipcause.o
	$(call say,AR) rm -f $(NEW) && $(AR) rcs $(NEW) $^ && $(DONE)

# Logs are long: for speed, unless you say otherwise.
build/sipcause $(OUT)/whole.o: private CFLAGS = -O2
build/sipcause: $(TOOL) $(wildcard src/tool/*.h) $(GEN)/log_shapes.h $(OUT)/whole.o
	$(call say,CC) $(CC) -std=c99 -D_GNU_SOURCE $(WARNINGS) $(CFLAGS) $(WHOLE) -I$(GEN) $(TOOL) \
	    $(OUT)/whole.o $(TOOL_USES) -o $(NEW) && $(DONE)

# The same, but it stops where it touches what is not its own or loses memory: for its tests.
build/sanitized/sipcause: $(TOOL) $(wildcard src/tool/*.h) $(GEN)/sipcause.c $(GEN)/log_shapes.h
	@mkdir -p $(@D)
	$(call say,CC) $(CC) -std=c99 -D_GNU_SOURCE -g -O1 $(WARNINGS) $(SANITIZE) $(WHOLE) \
	    -I$(GEN) $(TOOL) $(GEN)/sipcause.c $(TOOL_USES) -o $@

$(OUT)/tests/%.t: tests/%.c tests/tap.h $(GEN)/expect.h $(GEN)/sipcause.c $(OUT)/flags
	$(call say,CC) $(SANE) $< $(GEN)/sipcause.c -o $@

# What the tool reads captures with.
READS = $(patsubst %,src/tool/%.c,input content gzip capture packet fragments segments stream \
        websocket complain progress put outside ahead aside ring)
READS_CAPTURES = $(filter %.c,$^) $(GEN)/sipcause.c -D_GNU_SOURCE -Isrc/tool $(TOOL_USES)

$(OUT)/tests/test_captures.t: tests/test_captures.c $(READS) $(wildcard src/tool/*.h) tests/tap.h \
    $(OUT)/flags | $(GEN)/sipcause.h
	$(call say,CC) $(SANE) $(READS_CAPTURES) -o $@

# What `make fuzz` runs, on its corpus and every change of a byte of it.
$(OUT)/tests/fuzz_replay.t: $(wildcard tests/fuzz/*.[ch]) tests/tap.h tests/mapped.h \
    $(GEN)/sipcause.c $(OUT)/flags | build/corpus.done
	$(call say,CC) $(SANE) -DREPLAY -Itests/fuzz $(wildcard tests/fuzz/*.c) $(GEN)/sipcause.c -o $@

# What fuzzing begins with.
build/corpus.done: tests/fuzz/make_corpus.lua tests/scan.txt tests/headers.txt tests/calls.txt
	$(call say,FUZZ) mkdir -p build && $(LUA) $< build/corpus && touch $@

FORCE:
.DELETE_ON_ERROR:
.PHONY: all check test verify dist dist-lib drift vendor registry demo example gateway size budget \
    growth bench bench-deps fuzz soak abi integrations install clean help deps-build deps-test \
    deps-example

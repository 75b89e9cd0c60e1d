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
STANDARD = -std=c99 -ffunction-sections -fdata-sections
SANITIZE = -fsanitize=address,undefined -fno-sanitize-recover=all
WARNINGS = -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wcast-align -Wmissing-prototypes

# Says what it makes; V=1 shows the commands.
say = $(if $(V),,@printf '  %-4s %s\n' $(1) $@ &&)

GEN = build/gen
OUT = build/$(if $(CROSS),$(patsubst %-,%,$(CROSS)),host)

SPEC  = $(wildcard spec/*.lua spec/*/*)
MAKER = VERSION LICENSE $(wildcard gen/*.lua gen/emit/*.lua src/*.c src/*.re include/*.h) \
        $(wildcard gen/packages/* gen/packages/*/* gen/packages/*/*/*)
TOOL  = $(wildcard src/tool/*.c)
TESTS = $(patsubst tests/%.c,$(OUT)/tests/%.t,$(wildcard tests/test_*.c)) $(OUT)/tests/fuzz_replay.t

all: $(OUT)/libsipcause.a $(if $(CROSS),,build/sipcause) ## build the library and, on the host, the tool

check: deps-test                             ## run every test (installs what is missing, on Debian)
	@$(MAKE) -s all $(TESTS)
	@prove -j$$(nproc) --exec '' $(wildcard tests/*_spec.lua) $(TESTS)

verify: deps-build                           ## regenerate elsewhere and compare with dist/, byte for byte
	@tests/verify

dist: $(GEN)/done                            ## bring dist/ up to date with spec/ and src/
	@diff -rq $(GEN)/dist dist >build/differs || { \
	    sed 's/^Files .* and \(.*\) differ$$/  DIST \1/' build/differs; \
	    rm -rf build/dist && cp -r $(GEN)/dist build/dist && rm -rf dist && mv build/dist dist; }

dist-lib: $(OUT)/dist/libsipcause.a          ## build the library out of dist/ alone: a compiler is enough

drift: deps-build                            ## what changed in a vendor's page: VENDOR=plivo DOC=page.md; APPLY=1 takes it over
	@$(if $(and $(VENDOR),$(DOC)),,echo "make drift VENDOR=plivo DOC=page.md [APPLY=1] [WHOLE=1] [READ=2026-12-01]" >&2; exit 2)
	@$(LUA) gen/drift.lua '$(VENDOR)' '$(DOC)' --changelog CHANGELOG.md $(if $(APPLY),--apply) \
	    $(if $(WHOLE),--whole) $(if $(READ),--read $(READ))

demo: deps-build                             ## build (installs what is missing, on Debian), annotate a call log
	@$(MAKE) -s all
	@tests/demo/run

example: deps-example                        ## build a phone for a bare Cortex-M3, run it in an emulator, weigh it
	@tests/example/run

size: deps-test                              ## flash, RAM and stack for three targets, a row for each feature and vendor
	@$(MAKE) -s dist
	@$(LUA) tests/size.lua

budget: deps-test                            ## take those numbers over wherever they are written
	@$(MAKE) -s dist
	@$(LUA) tests/size.lua --write

bench: all                                   ## time the library against its peers, those that are installed
	@tests/bench/run

bench-deps:                                  ## install the peers, on Debian
	@.ci/install bench

fuzz: $(GEN)/done                            ## fuzz the scanners against a slow reference; RUNS=10000000
	@tests/fuzz/run $(RUNS)

abi: dist                                    ## at a release: note its numbers, which never change, in tests/abi.txt
	@$(LUA) tests/abi.lua >build/abi.txt && mv build/abi.txt tests/abi.txt

clean:                                       ## remove build/
	rm -rf build

help:                                        ## show this
	@echo "make [TARGET] [CROSS=arm-none-eabi-] [CFLAGS=-Os]"; echo
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  \1	\2/p' Makefile | expand -t 16

deps-build deps-test deps-example:
	@.ci/install $(@:deps-%=%)

# ---- From the spec to the library -----------------------------------------------------------------

$(GEN)/done: $(SPEC) $(MAKER)
	$(call say,GEN) $(LUA) gen/main.lua spec $(GEN) --version $(VERSION) && touch $@

$(GEN)/sipcause.c $(GEN)/sipcause.h $(GEN)/expect.h: $(GEN)/done ;

# Another compiler or other flags make other objects: a file that changes only when they do.
$(OUT)/flags: FORCE
	@mkdir -p $(@D)/tests
	@echo '$(CC) $(STANDARD) $(WARNINGS) $(CFLAGS)' | cmp -s - $@ || echo '$(CC) $(STANDARD) $(WARNINGS) $(CFLAGS)' >$@

$(OUT)/sipcause.o: $(GEN)/sipcause.c $(GEN)/sipcause.h $(OUT)/flags
	$(call say,CC) $(CC) $(STANDARD) $(WARNINGS) $(CFLAGS) -I$(GEN) -c $< -o $@

$(OUT)/dist/sipcause.o: dist/sipcause.c dist/sipcause.h $(OUT)/flags
	@mkdir -p $(@D)
	$(call say,CC) $(CC) $(STANDARD) $(WARNINGS) $(CFLAGS) -c $< -o $@

%/libsipcause.a: %/sipcause.o
	$(call say,AR) rm -f $@ && $(AR) rcs $@ $^

build/sipcause: $(TOOL) src/tool/tool.h $(OUT)/libsipcause.a
	$(call say,CC) $(CC) -std=c99 -D_GNU_SOURCE $(WARNINGS) $(CFLAGS) -I$(GEN) $(TOOL) $(OUT)/libsipcause.a -o $@

# The same, but it stops where it touches what is not its own or loses memory: for tests/tool_spec.lua.
build/sanitized/sipcause: $(TOOL) src/tool/tool.h $(GEN)/sipcause.c
	@mkdir -p $(@D)
	$(call say,CC) $(CC) -std=c99 -D_GNU_SOURCE -g -O1 $(WARNINGS) $(SANITIZE) -I$(GEN) $(TOOL) $(GEN)/sipcause.c -o $@

$(OUT)/tests/%.t: tests/%.c tests/tap.h $(GEN)/expect.h $(GEN)/sipcause.c $(OUT)/flags
	$(call say,CC) $(CC) -std=c99 -g -O1 $(WARNINGS) $(SANITIZE) -I$(GEN) -Itests $< $(GEN)/sipcause.c -o $@

# What `make fuzz` runs, on its corpus and every change of a byte of it.
$(OUT)/tests/fuzz_replay.t: $(wildcard tests/fuzz/*.[ch]) $(GEN)/sipcause.c $(OUT)/flags
	$(call say,CC) $(CC) -std=c99 -g -O1 $(WARNINGS) $(SANITIZE) -DREPLAY -I$(GEN) -Itests/fuzz \
	    $(wildcard tests/fuzz/*.c) $(GEN)/sipcause.c -o $@

FORCE:
.DELETE_ON_ERROR:
.PHONY: all check verify dist dist-lib drift demo example size budget bench bench-deps fuzz abi clean help \
    deps-build deps-test deps-example

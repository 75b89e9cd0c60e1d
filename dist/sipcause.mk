# SPDX-License-Identifier: MIT
# Generated from gen/packages, VERSION and spec/. Do not edit: change those and run `make dist`.
#
# For a build of your own with make: what to compile, and with which flags. A switch that you set
# before including this file (SIPCAUSE_VENDOR_PLIVO = 0, SIPCAUSE_TEXT = SIPCAUSE_TEXT_OFF) is among
# the flags.

SIPCAUSE_DIR := $(patsubst %/,%,$(dir $(lastword $(MAKEFILE_LIST))))
SIPCAUSE_FILES := $(SIPCAUSE_DIR)/sipcause.c
SIPCAUSE_SWITCHES := SIPCAUSE_TEXT
SIPCAUSE_SWITCHES += SIPCAUSE_VENDOR_PLIVO
SIPCAUSE_SWITCHES += SIPCAUSE_VENDOR_DIDWW
SIPCAUSE_SWITCHES += SIPCAUSE_VENDOR_EXOTEL
SIPCAUSE_SWITCHES += SIPCAUSE_VENDOR_2TALK
SIPCAUSE_SWITCHES += SIPCAUSE_SCAN
SIPCAUSE_SWITCHES += SIPCAUSE_PHRASES
SIPCAUSE_SWITCHES += SIPCAUSE_HEADERS
SIPCAUSE_SWITCHES += SIPCAUSE_ERROR_FIELDS
SIPCAUSE_SWITCHES += SIPCAUSE_FACTS
SIPCAUSE_SWITCHES += SIPCAUSE_MAPPING
SIPCAUSE_SWITCHES += SIPCAUSE_WORDS
SIPCAUSE_SWITCHES += SIPCAUSE_SOURCES
SIPCAUSE_SWITCHES += SIPCAUSE_SENTENCES
SIPCAUSE_SWITCHES += SIPCAUSE_MAPPING_RFC3398
SIPCAUSE_SWITCHES += SIPCAUSE_MAPPING_RFC4497
SIPCAUSE_SWITCHES += SIPCAUSE_MAPPING_ASTERISK
SIPCAUSE_SWITCHES += SIPCAUSE_MAPPING_FREESWITCH
SIPCAUSE_CPPFLAGS = -I$(SIPCAUSE_DIR) \
    $(foreach switch,$(SIPCAUSE_SWITCHES),$(if $($(switch)),-D$(switch)=$(strip $($(switch)))))

# A vendor that there is not would be left out of nothing: a word mistyped, in a variable or a flag.
SIPCAUSE_UNKNOWN := $(filter-out $(SIPCAUSE_SWITCHES),$(filter SIPCAUSE_VENDOR_%,$(.VARIABLES) \
    $(foreach flag,$(patsubst -D%,%,$(filter -DSIPCAUSE_%,$(CPPFLAGS) $(CFLAGS))), \
        $(firstword $(subst =, ,$(flag))))))
$(if $(SIPCAUSE_UNKNOWN),$(error $(SIPCAUSE_UNKNOWN): no such option of sipcause; \
    there are: $(filter SIPCAUSE_VENDOR_%,$(SIPCAUSE_SWITCHES))))

# SPDX-License-Identifier: MIT
# {{banner}}
#
# For a build of your own with make: what to compile, and with which flags. A switch that you set
# before including this file (SIPCAUSE_VENDOR_PLIVO = 0, SIPCAUSE_TEXT = SIPCAUSE_TEXT_OFF) is among
# the flags.

SIPCAUSE_DIR := $(patsubst %/,%,$(dir $(lastword $(MAKEFILE_LIST))))
SIPCAUSE_FILES := $(SIPCAUSE_DIR)/sipcause.c
SIPCAUSE_SWITCHES := SIPCAUSE_TEXT
{{#switches}}
SIPCAUSE_SWITCHES += {{macro}}
{{/switches}}

# SIPCAUSE_VENDORS = plivo teams: these vendors and no other.
SIPCAUSE_KNOWN_VENDORS :=
{{#vendor_options}}
SIPCAUSE_KNOWN_VENDORS += {{vendor_word}}
{{/vendor_options}}
ifneq ($(strip $(SIPCAUSE_VENDORS)),)
{{#vendor_options}}
{{macro}} ?= $(if $(filter {{vendor_word}},$(SIPCAUSE_VENDORS)),1,0)
{{/vendor_options}}
endif
$(foreach word,$(filter-out $(SIPCAUSE_KNOWN_VENDORS),$(SIPCAUSE_VENDORS)), \
    $(error SIPCAUSE_VENDORS: no such vendor as $(word); there are: $(SIPCAUSE_KNOWN_VENDORS)))

SIPCAUSE_CPPFLAGS = -I$(SIPCAUSE_DIR) \
    $(foreach switch,$(SIPCAUSE_SWITCHES),$(if $($(switch)),-D$(switch)=$(strip $($(switch)))))

# A vendor or a protocol that there is not would be left out of nothing: a word mistyped, in a
# variable or a flag.
SIPCAUSE_KINDS := SIPCAUSE_VENDOR_% SIPCAUSE_CAUSES_%
SIPCAUSE_UNKNOWN := $(filter-out $(SIPCAUSE_SWITCHES),$(filter $(SIPCAUSE_KINDS), \
    $(.VARIABLES) \
    $(foreach flag,$(patsubst -D%,%,$(filter -DSIPCAUSE_%,$(CPPFLAGS) $(CFLAGS))), \
        $(firstword $(subst =, ,$(flag))))))
$(if $(SIPCAUSE_UNKNOWN),$(error $(SIPCAUSE_UNKNOWN): no such option of sipcause; \
    there are: $(filter $(SIPCAUSE_KINDS),$(SIPCAUSE_SWITCHES))))

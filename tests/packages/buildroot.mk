# SPDX-License-Identifier: MIT
# A stand-in for Buildroot, which Debian does not have: of its build, what a package of one library
# meets. Run where package/sipcause is; builds for MIPS, into staging and target.

include .config

TOPDIR := $(CURDIR)
define cmake-package
$(eval name := $(notdir $(patsubst %/,%,$(dir $(lastword $(MAKEFILE_LIST))))))
$(eval NAME := $(shell echo $(name) | tr a-z A-Z))
$(eval $(NAME)_PKGDIR := package/$(name)/)
$(if $(filter local,$($(NAME)_SITE_METHOD)),,$(error only a local package))
PACKAGES-$(BR2_PACKAGE_$(NAME)) += $(name)

$(name):
	test -e $$($(NAME)_SITE)/$$($(NAME)_LICENSE_FILES)
	mkdir -p output
	cp -r $$($(NAME)_SITE) output/$(name)-$$($(NAME)_VERSION)
	cmake -S output/$(name)-$$($(NAME)_VERSION) -B output/build -DCMAKE_INSTALL_PREFIX=/usr \
	    -DBUILD_SHARED_LIBS=ON -DCMAKE_SYSTEM_NAME=Linux \
	    -DCMAKE_C_COMPILER=mips-linux-gnu-gcc $$($(NAME)_CONF_OPTS)
	cmake --build output/build
	DESTDIR=$(TOPDIR)/target cmake --install output/build
	$$(if $$(filter YES,$$($(NAME)_INSTALL_STAGING)), \
	    DESTDIR=$(TOPDIR)/staging cmake --install output/build)
endef

include $(wildcard package/*/*.mk)

.DEFAULT_GOAL := all
all: $(PACKAGES-y)

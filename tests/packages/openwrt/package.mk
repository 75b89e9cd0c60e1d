# SPDX-License-Identifier: MIT
# See rules.mk. `make kconfig` prints what the package adds to the configuration; `make` builds it,
# if it is chosen, with the sources from src/.

define BuildPackage
.DEFAULT_GOAL := $(if $(CONFIG_PACKAGE_$(1)),package)

kconfig:
	@printf 'config PACKAGE_$(1)\n    bool "$(1)"\n\nif PACKAGE_$(1)\n%s\nendif\n' \
	    '$$(strip $$(Package/$(1)/config))'

package:
	$$(if $$(and $$(PKG_LICENSE),$$(findstring TITLE:=,$$(Package/$(1)))),, \
	    $$(error this package lacks something))
	mkdir -p $$(PKG_BUILD_DIR)
	$$(CP) src/. $$(PKG_BUILD_DIR)
	test -e $$(PKG_BUILD_DIR)/$$(PKG_LICENSE_FILES)
	$$(Build/Compile)
	$$(CP) $$(PKG_INSTALL_DIR) $$(TOPDIR)/staging
	$$(call Package/$(1)/install,$$(TOPDIR)/root)
endef

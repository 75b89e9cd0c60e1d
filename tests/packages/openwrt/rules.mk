# SPDX-License-Identifier: MIT
# A stand-in for OpenWrt, which Debian does not have: of its build, what a package of one library
# meets. rules.mk, package.mk and cmake.mk are OpenWrt's names. Builds for MIPS, into staging and
# root.

-include $(TOPDIR)/.config

SOURCE = $(CURDIR)
PKG_BUILD_DIR = $(TOPDIR)/build_dir/$(PKG_NAME)-$(PKG_VERSION)
PKG_INSTALL_DIR = $(PKG_BUILD_DIR)/ipkg-install
INSTALL_DIR = mkdir -p
CP = cp -fpR

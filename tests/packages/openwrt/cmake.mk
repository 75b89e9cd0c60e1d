# SPDX-License-Identifier: MIT
# See rules.mk.

define Build/Compile
	cmake -S $(PKG_BUILD_DIR) -B $(PKG_BUILD_DIR)/build -DCMAKE_INSTALL_PREFIX=/usr \
	    -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_C_COMPILER=mips-linux-gnu-gcc $(CMAKE_OPTIONS)
	cmake --build $(PKG_BUILD_DIR)/build
	DESTDIR=$(PKG_INSTALL_DIR) cmake --install $(PKG_BUILD_DIR)/build
endef

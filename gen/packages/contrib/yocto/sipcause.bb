# SPDX-License-Identifier: MIT
# {{banner}}
#
# For Yocto: copy this file to recipes-support/sipcause, and dist/ to recipes-support/sipcause/files/dist.

SUMMARY = "{{description}}"
LICENSE = "MIT"
LIC_FILES_CHKSUM = "file://LICENSE;md5={{license_md5}}"
PV = "{{version}}"

SRC_URI = "file://dist"
S = "${@d.getVar('UNPACKDIR') or d.getVar('WORKDIR')}/dist"

inherit cmake

EXTRA_OECMAKE = "-DBUILD_SHARED_LIBS=ON"
PACKAGECONFIG ??= ""
{{#on_switches}}
PACKAGECONFIG[no-{{word}}] = "-D{{macro}}=OFF,-D{{macro}}=ON"
{{/on_switches}}
{{#off_switches}}
PACKAGECONFIG[{{word}}] = "-D{{macro}}=ON,-D{{macro}}=OFF"
{{/off_switches}}
{{#other_texts}}
PACKAGECONFIG[text-{{word}}] = "-DSIPCAUSE_TEXT={{name}}"
{{/other_texts}}

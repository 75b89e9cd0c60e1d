# SPDX-License-Identifier: MIT
# Generated from gen/packages, VERSION and spec/. Do not edit: change those and run `make dist`.
#
# For Yocto: copy this file to recipes-support/sipcause, and dist/ to recipes-support/sipcause/files/dist.

SUMMARY = "Why a SIP call ended, and what may be done about it"
LICENSE = "MIT"
LIC_FILES_CHKSUM = "file://LICENSE;md5=fc180373bdadc7e529cdc11d32deaf56"
PV = "0.1.0"

SRC_URI = "file://dist"
S = "${@d.getVar('UNPACKDIR') or d.getVar('WORKDIR')}/dist"

inherit cmake

EXTRA_OECMAKE = "-DBUILD_SHARED_LIBS=ON"
PACKAGECONFIG ??= ""
PACKAGECONFIG[no-vendor_plivo] = "-DSIPCAUSE_VENDOR_PLIVO=OFF,-DSIPCAUSE_VENDOR_PLIVO=ON"
PACKAGECONFIG[no-vendor_didww] = "-DSIPCAUSE_VENDOR_DIDWW=OFF,-DSIPCAUSE_VENDOR_DIDWW=ON"
PACKAGECONFIG[no-vendor_exotel] = "-DSIPCAUSE_VENDOR_EXOTEL=OFF,-DSIPCAUSE_VENDOR_EXOTEL=ON"
PACKAGECONFIG[no-vendor_2talk] = "-DSIPCAUSE_VENDOR_2TALK=OFF,-DSIPCAUSE_VENDOR_2TALK=ON"
PACKAGECONFIG[no-scan] = "-DSIPCAUSE_SCAN=OFF,-DSIPCAUSE_SCAN=ON"
PACKAGECONFIG[no-phrases] = "-DSIPCAUSE_PHRASES=OFF,-DSIPCAUSE_PHRASES=ON"
PACKAGECONFIG[no-headers] = "-DSIPCAUSE_HEADERS=OFF,-DSIPCAUSE_HEADERS=ON"
PACKAGECONFIG[no-facts] = "-DSIPCAUSE_FACTS=OFF,-DSIPCAUSE_FACTS=ON"
PACKAGECONFIG[no-words] = "-DSIPCAUSE_WORDS=OFF,-DSIPCAUSE_WORDS=ON"
PACKAGECONFIG[no-sources] = "-DSIPCAUSE_SOURCES=OFF,-DSIPCAUSE_SOURCES=ON"
PACKAGECONFIG[text-off] = "-DSIPCAUSE_TEXT=OFF"

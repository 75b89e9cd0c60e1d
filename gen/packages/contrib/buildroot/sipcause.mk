# SPDX-License-Identifier: MIT
# {{banner}}
#
# For Buildroot: copy this file and Config.in to package/sipcause, dist/ to package/sipcause/src.

SIPCAUSE_VERSION = {{version}}
SIPCAUSE_SITE = $(SIPCAUSE_PKGDIR)src
SIPCAUSE_SITE_METHOD = local
SIPCAUSE_LICENSE = MIT
SIPCAUSE_LICENSE_FILES = LICENSE
SIPCAUSE_INSTALL_STAGING = YES
{{#switches}}
SIPCAUSE_CONF_OPTS += -D{{macro}}=$(if $(BR2_PACKAGE_{{macro}}),ON,OFF)
{{/switches}}
{{#other_texts}}
SIPCAUSE_CONF_OPTS += $(if $(BR2_PACKAGE_SIPCAUSE_TEXT_{{name}}),-DSIPCAUSE_TEXT={{name}})
{{/other_texts}}

$(eval $(cmake-package))

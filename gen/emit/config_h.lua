-- SPDX-License-Identifier: MIT
-- The options and their defaults: sipcause_config.h, which becomes a part of dist/sipcause.h.
local SKELETON = [[
$(banner)
#ifndef SIPCAUSE_CONFIG_H
#define SIPCAUSE_CONFIG_H

/* What the library has, and so what it costs: each is 1 or 0, by -D or in a file of yours that
 * -DSIPCAUSE_CONFIG_FILE='"my_sipcause_config.h"' names. What you do not set is on. Whatever is off
 * takes no byte of flash and is not declared; sipcause_status_find() and sipcause_status_phrase() are
 * always there. No struct and no number depends on any of this. */
#ifdef SIPCAUSE_CONFIG_FILE
#include SIPCAUSE_CONFIG_FILE
#endif

/* Vendors. */
$(vendor_defaults)

#if $(any_vendor)
#define SIPCAUSE_VENDORS 1
#else
#define SIPCAUSE_VENDORS 0 /* nothing of vendors is declared */
#endif

/* Features. */
$(feature_defaults)

/* The language of the texts for people. */
#define SIPCAUSE_TEXT_OFF 0
$(languages)
#ifndef SIPCAUSE_TEXT
#define SIPCAUSE_TEXT $(language)
#endif

/* For targets that would copy constants to RAM: what stands before each constant table, and how a
 * number or letter of one is read. There, read so whatever the library hands you, too: the fields of
 * rows, and texts byte by byte. Elsewhere both are nothing. */
#ifndef SIPCAUSE_ROM
#define SIPCAUSE_ROM
#endif
#ifndef SIPCAUSE_READ
#define SIPCAUSE_READ(value) (value)
#endif

/* A word where a number is due would be 0 to #if, and so leave out what was wanted. */
#define SIPCAUSE_IS_NUMBER(option) SIPCAUSE_IS_NUMBER_(option)
#define SIPCAUSE_IS_NUMBER_(option) SIPCAUSE_NUMBER_##option
$(numbers)

$(checks)
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_TEXT) || SIPCAUSE_TEXT > $(most)
#error "set SIPCAUSE_TEXT to SIPCAUSE_TEXT_OFF or $(texts)"
#endif
#if SIPCAUSE_FACTS && !SIPCAUSE_VENDORS
#error "SIPCAUSE_FACTS needs a vendor: set it to 0, or a SIPCAUSE_VENDOR_ to 1"
#endif

#endif
]]

return function(model, c)
  local options, switches, any, numbers = model.options, {}, {}, { { number = 0 }, { number = 1 } }
  for i, option in ipairs(options.vendors) do any[i] = option.name end
  for _, list in ipairs { options.vendors, options.features } do
    for _, option in ipairs(list) do switches[#switches + 1] = option end
  end
  for number = 2, #options.languages do numbers[number + 1] = { number = number } end
  local default = "#ifndef $(name)\n#define $(name) $(default) /* $(what) */\n#endif"
  return c.fill(SKELETON, {
    banner = c.banner "gen/options.lua, spec/vendors and spec/text",
    vendor_defaults = c.rows(default, options.vendors), feature_defaults = c.rows(default, options.features),
    any_vendor = #any > 0 and table.concat(any, " || ") or "0",
    languages = c.rows("#define $(name) $(number) /* $(what) */", options.languages),
    language = options.language, most = #options.languages, texts = c.rows("$(name)", options.languages):gsub("\n", " or "),
    numbers = c.rows("#define SIPCAUSE_NUMBER_$(number) 1", numbers),
    checks = c.rows('#if !SIPCAUSE_IS_NUMBER($(name)) || $(name) > 1\n#error "set $(name) to 0 or 1"\n#endif', switches),
  })
end

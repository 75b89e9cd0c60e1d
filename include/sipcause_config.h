/* SPDX-License-Identifier: MIT */
{{config_banner}}
#ifndef SIPCAUSE_CONFIG_H
#define SIPCAUSE_CONFIG_H

/* What the library has, and so what it costs: each is 1 or 0, by -D or in a file of yours that
 * -DSIPCAUSE_CONFIG_FILE='"my_sipcause_config.h"' names. What you do not set is on, but for the
 * causes of radio and core networks and for most vendors: ask for those that you meet. Whatever is
 * off takes no byte of flash and is not declared; sipcause_status_find() and
 * sipcause_status_write_phrase() are always there. No struct and no number depends on
 * any of this. */
#ifdef SIPCAUSE_CONFIG_FILE
#include SIPCAUSE_CONFIG_FILE
#endif

/* Vendors. */
{{#vendor_options}}
#ifndef {{macro}}
#define {{macro}} {{default}} /* {{what}} */
#endif
{{/vendor_options}}
{{#all_vendors}}
#ifndef {{macro}}
#define {{macro}} {{default}} /* {{what}} */
#endif
{{/all_vendors}}

#if {{any_vendor}}
#define SIPCAUSE_VENDORS 1
#else
#define SIPCAUSE_VENDORS 0 /* nothing of vendors is declared */
#endif

/* Causes of Reason, by protocol. */
{{#cause_options}}
#ifndef {{macro}}
#define {{macro}} {{default}} /* {{what}} */
#endif
{{/cause_options}}

#if {{any_causes}}
#define SIPCAUSE_CAUSES 1
#else
#define SIPCAUSE_CAUSES 0 /* nothing of causes is declared */
#endif

/* Features. */
{{#plain_features}}
#ifndef {{macro}}
#define {{macro}} {{default}} /* {{what}} */
#endif
{{/plain_features}}

/* Those that need several others are on where these are. */
{{#needy_features}}
#ifndef {{macro}}
#if {{needs}}
#define {{macro}} 1 /* {{what}} */
#else
#define {{macro}} 0
#endif
#endif
{{/needy_features}}

/* Profiles of SIPCAUSE_MAPPING. */
{{#profile_options}}
#ifndef {{macro}}
#define {{macro}} {{default}} /* {{what}} */
#endif
{{/profile_options}}

/* The language of the texts for people. */
#define SIPCAUSE_TEXT_OFF 0
{{#languages}}
#define {{macro}} {{number}} /* {{what}} */
{{/languages}}
#ifndef SIPCAUSE_TEXT
#define SIPCAUSE_TEXT {{default_language}}
#endif

/* For targets that would copy constants to RAM: what stands before each constant table, and how a
 * number or letter of one is read. There, read so whatever the library hands you, too: the fields
 * of rows, and texts byte by byte. Elsewhere both are nothing. */
#ifndef SIPCAUSE_ROM
#define SIPCAUSE_ROM
#endif
#ifndef SIPCAUSE_READ
#define SIPCAUSE_READ(value) (value)
#endif

/* A word where a number is due would be 0 to #if, and so leave out what was wanted. */
#define SIPCAUSE_IS_NUMBER(option) SIPCAUSE_IS_NUMBER_(option)
#define SIPCAUSE_IS_NUMBER_(option) SIPCAUSE_NUMBER_##option
{{#option_values}}
#define SIPCAUSE_NUMBER_{{number}} 1
{{/option_values}}

{{#switches}}
#if !SIPCAUSE_IS_NUMBER({{macro}}) || {{macro}} > 1
#error "set {{macro}} to 0 or 1"
#endif
{{/switches}}
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_TEXT) || SIPCAUSE_TEXT > {{language_count}}
#error "set SIPCAUSE_TEXT to SIPCAUSE_TEXT_OFF or {{languages_listed}}"
#endif
#if SIPCAUSE_ERROR_FIELDS && !SIPCAUSE_HEADERS
#error "SIPCAUSE_ERROR_FIELDS needs SIPCAUSE_HEADERS: set it to 0, or that to 1"
#endif
#if SIPCAUSE_FACTS && !SIPCAUSE_VENDORS
#error "SIPCAUSE_FACTS needs a vendor: set it to 0, or a SIPCAUSE_VENDOR_ to 1"
#endif
{{#needy_features}}
#if {{macro}} && !({{needs}})
#error "{{macro}} needs {{needed}}: set it to 0, or those to 1"
#endif
{{/needy_features}}

#endif

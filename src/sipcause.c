/* SPDX-License-Identifier: MIT
 *
 * sipcause.c - the library: all its parts, in the order in which they need each other, and what
 * each is needed for.
 *
 * It is one translation unit, so that everything private can be static. gen/assemble.lua puts the
 * parts in place of these lines and makes dist/sipcause.c; the texts of each language stay apart.
 */
#include "sipcause.h"

#if SIPCAUSE_STAMP != {{stamp}}
#error "sipcause.h and sipcause.c are not of one version: copy both from the same place"
#endif

#include "lists.h"
#include "tables.h"

#if SIPCAUSE_PHRASES || SIPCAUSE_HEADERS || SIPCAUSE_VENDORS || SIPCAUSE_CAUSES
#include "letter.c"
#endif

#if SIPCAUSE_PHRASES || SIPCAUSE_HEADERS || SIPCAUSE_VENDORS
#include "key.c"
#endif

#if SIPCAUSE_HEADERS || SIPCAUSE_PHRASE_POINTERS || SIPCAUSE_VENDORS || SIPCAUSE_TEXT
#include "writer.c"
#endif

#if SIPCAUSE_Q850_NAMES || !SIPCAUSE_PHRASE_POINTERS
#include "packed_tables.h"
#include "packed.c"
#endif

#include "status_tables.h"
#include "status.c"

#include "action_tables.h"
#include "actions.c"

#if SIPCAUSE_METHODS
#include "method_tables.h"
#include "methods.c"
#endif

#if SIPCAUSE_PHRASES
#include "phrase_tables.h"
#include "phrases.c"
#endif

#if SIPCAUSE_PHRASES || SIPCAUSE_HEADERS || SIPCAUSE_TEXT || SIPCAUSE_SOURCES
#include "sense_tables.h"
#include "senses.c"
#endif

#if SIPCAUSE_CAUSES
#include "cause_tables.h"
#include "causes.c"
#endif

#if SIPCAUSE_SCAN || SIPCAUSE_CALLS
#include "find_byte.c"
#endif

#if SIPCAUSE_SCAN
#include "scan_words.c"
#include "scan_machine.c"
#include "scan_pieces.c"
#include "scan.c"
#endif

#if SIPCAUSE_HEADERS
#include "header_tables.h"
#include "header_machine.c"
#include "header_parts.c"
#include "reason.c"
#include "headers.c"
#endif

#if SIPCAUSE_ERROR_FIELDS
#include "error_field_tables.h"
#include "uri_machine.c"
#include "error_fields.c"
#endif

#if SIPCAUSE_MAPPING
#include "mapping_tables.h"
#include "mapping.c"
#endif

#if SIPCAUSE_Q850_NAMES
#include "q850_names.c"
#endif

#if SIPCAUSE_REPLIES
#include "reply_tables.h"
#include "replies.c"
#endif

#if SIPCAUSE_VENDORS
#include "vendor_tables.h"
#include "vendor.c"
#if SIPCAUSE_POINTERS
#include "vendor_pointers.c"
#else
#include "vendor_packed.c"
#endif
#include "vendor_keys.c"
#include "evidence_tables.h"
#include "evidence.c"
#endif

#if SIPCAUSE_FACTS
#include "fact_tables.h"
#include "facts.c"
#endif

#if SIPCAUSE_TONES
#include "tone_tables.h"
#include "tones.c"
#endif

#if SIPCAUSE_CALLS
#include "diagnosis_tables.h"
#include "said.c"
#include "call_fields.c"
#include "call.c"
#if SIPCAUSE_SCAN
#include "call_head.c"
#endif
#include "call_evidence.c"
#include "diagnose.c"
#endif

#if SIPCAUSE_WORDS
#include "word_tables.h"
#include "words.c"
#endif

#if SIPCAUSE_SOURCES
#include "source_tables.h"
#include "sources.c"
#endif

{{#languages}}
#if SIPCAUSE_TEXT == {{macro}}
#include "sipcause_text_{{word}}.h"
#endif
{{/languages}}
#if SIPCAUSE_TEXT
#include "cut.c"
#include "text.c"
#endif

/* SPDX-License-Identifier: MIT
 *
 * sipcause.c - the library: all its parts, in the order in which they need each other.
 *
 * It is one translation unit, so that everything private can be static. gen/dist.lua puts the parts
 * in place of these lines and makes dist/sipcause.c.
 */
#include "sipcause.h"

#include "key.c"
#include "writer.c"

#include "status_tables.h"
#include "status.c"

#include "scan.c"

#include "header_tables.h"
#include "headers.c"

#include "vendor_tables.h"
#include "vendor.c"

#include "word_tables.h"
#include "words.c"

#include "text_tables.h"
#include "text.c"

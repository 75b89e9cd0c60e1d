/* SPDX-License-Identifier: MIT
 *
 * entry.h - the key, name and calls of a vendor's entry, with pointers to them or without. Each
 * stays until the same is asked of another entry.
 */
#ifndef ENTRY_H
#define ENTRY_H

#include "sipcause.h"

enum { LONGEST_OF_ENTRY = 1024 };

#define OF_ENTRY(what)                                                                             \
    static inline const char *entry_##what(const struct sipcause_entry *entry)                     \
    {                                                                                              \
        static char buffer[LONGEST_OF_ENTRY];                                                      \
        sipcause_entry_write_##what(entry, buffer, sizeof buffer);                                 \
        return buffer;                                                                             \
    }
OF_ENTRY(key)
OF_ENTRY(name)
OF_ENTRY(calls)
#undef OF_ENTRY

#endif

/* SPDX-License-Identifier: MIT
 *
 * lookups.h - the functions that find and tell, each with what a slow and plain way says: a search
 * through all rows, keys folded into copies, and texts cut after they were written whole. Each
 * takes the bytes of an input behind the one that chooses.
 */
#ifndef LOOKUPS_H
#define LOOKUPS_H

#include <stddef.h>

/* Of fuzz.c: `good`, or the end. */
void check(int good, const char *what, long expected, long got);
void check_same(const char *what, size_t expected, size_t got);

/* A byte of an input, 0 past its end; and what follows the first `count`, in a heap block of
 * exactly its size. */
unsigned byte_at(const char *bytes, size_t len, size_t at);
char *rest_of(const char *bytes, size_t *len, size_t count);

void compare_keys(const char *bytes, size_t len);    /* the vendor, the space, the room; the key */
void compare_phrases(const char *bytes, size_t len); /* the room; the phrase */
void compare_causes(const char *bytes, size_t len);  /* the room, the protocol, a cause; a name */
void compare_codecs(const char *bytes, size_t len);  /* the vendor; the codec */
void compare_numbers(const char *bytes, size_t len); /* the vendor, a text's size; a number */
void compare_unquote(const char *bytes, size_t len); /* the size of the buffer; the text */
void compare_mappings(const char *bytes, size_t len); /* see there */
void compare_call(const char *bytes, size_t len);    /* no lookup: calls.c has it, and says what */

#endif

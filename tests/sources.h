/* SPDX-License-Identifier: MIT
 *
 * sources.h - is a source the one that the spec says, and its document?
 */
#ifndef SOURCES_H
#define SOURCES_H

#include "expect.h"
#include "tap.h"

#if SIPCAUSE_SOURCES

/* The document that the spec has under this id, or NULL. */
static inline const struct expected_document *find_document(const char *id)
{
    size_t i;

    for (i = 0; i < sizeof expected_documents / sizeof expected_documents[0]; i++)
        if (strcmp(expected_documents[i].id, id) == 0)
            return &expected_documents[i];
    return NULL;
}

static inline void check_source(const struct sipcause_source *source, const char *id,
                                const char *where)
{
    const struct expected_document *due = find_document(id);
    struct sipcause_document document;

    is_text(source->id, id, "the source");
    is_text(source->where, where, "the section of %s", id);
    sipcause_source_document(source, &document);
    is_text(document.title, due != NULL ? due->title : "", "the title of '%s'", id);
    is_text(document.url, due != NULL ? due->url : "", "the address of '%s'", id);
}

/* What `cite` says of a row. */
#define CHECK_SOURCE(cite, row, id, where)                                                         \
    do {                                                                                           \
        struct sipcause_source its_source;                                                         \
        cite(row, &its_source);                                                                    \
        check_source(&its_source, id, where);                                                      \
    } while (0)

#else
#define CHECK_SOURCE(cite, row, id, where) (void)0
#endif

#endif

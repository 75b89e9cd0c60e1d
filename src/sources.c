/* SPDX-License-Identifier: MIT
 *
 * sources.c - the documents that the rows of the tables come from.
 */

/* What a row cites: it stands in one of its table's runs. */
static void cite(unsigned row, const struct cited_run *run, struct sipcause_source *source)
{
    unsigned rows = SIPCAUSE_READ(run->rows);

    for (; row >= (rows & RUN_ROWS); rows = SIPCAUSE_READ(run->rows)) {
        row -= rows & RUN_ROWS;
        run++;
    }
    if (rows <= RUN_ROWS)
        row = 0;
    row += SIPCAUSE_READ(run->citation);
    source->id = (const char *)&citation_strings + SIPCAUSE_READ(citations[row].id_at);
    source->where = (const char *)&citation_strings + SIPCAUSE_READ(citations[row].where_at);
}

void sipcause_status_source(const struct sipcause_status *status, struct sipcause_source *source)
{
    cite(status_place(status), status_cited, source);
}

#if SIPCAUSE_CAUSES
void sipcause_cause_source(const struct sipcause_cause *cause, struct sipcause_source *source)
{
    cite(cause_place(cause), causes_cited, source);
}
#endif

#if SIPCAUSE_VENDORS
void sipcause_entry_source(const struct sipcause_entry *entry, struct sipcause_source *source)
{
    cite(entry_place(entry), entries_cited, source);
}
#endif

#if SIPCAUSE_MAPPING
void sipcause_q850_to_sip_source(unsigned profile, unsigned cause, unsigned location,
                                 unsigned conditions, struct sipcause_source *source)
{
    const struct mapped asked = { profile, SIPCAUSE_TO_SIP, cause,
                                  conditions_met(location, conditions) };

    cite(mapping_place(&asked), mappings_cited, source);
}

void sipcause_sip_to_q850_source(unsigned profile, unsigned code, unsigned conditions,
                                 struct sipcause_source *source)
{
    const struct mapped asked = { profile, SIPCAUSE_TO_Q850, code,
                                  conditions_met(SIPCAUSE_NO_LOCATION, conditions) };

    cite(mapping_place(&asked), mappings_cited, source);
}
#endif

#if SIPCAUSE_REPLIES
void sipcause_reply_source(const struct sipcause_reply *reply, struct sipcause_source *source)
{
    cite(reply_place(reply), replies_cited, source);
}
#endif

#if SIPCAUSE_FACTS
void sipcause_fact_source(const struct sipcause_fact *fact, struct sipcause_source *source)
{
    cite(fact_place(fact), facts_cited, source);
}
#endif

void sipcause_source_document(const struct sipcause_source *source,
                              struct sipcause_document *document)
{
    const char *const ids = (const char *)&citation_strings;
    const char *const strings = (const char *)&document_strings;
    size_t index = sizeof documents / sizeof documents[0];

    do
        index--;
    while (index > 0 && source->id != ids + SIPCAUSE_READ(documents[index].id_at));
    document->title = strings + SIPCAUSE_READ(documents[index].title_at);
    document->url = strings + SIPCAUSE_READ(documents[index].url_at);
}

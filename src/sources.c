/* SPDX-License-Identifier: MIT
 *
 * sources.c - the documents that the rows of the tables come from.
 */

static void cite(unsigned number, struct sipcause_source *source)
{
    const char *const strings = (const char *)&citation_strings;

    source->id = strings + SIPCAUSE_READ(citations[number].id_at);
    source->where = strings + SIPCAUSE_READ(citations[number].where_at);
}

void sipcause_status_source(const struct sipcause_status *status, struct sipcause_source *source)
{
    cite(SIPCAUSE_READ(status_cited[status_place(status)]), source);
}

#if SIPCAUSE_CAUSES
void sipcause_cause_source(const struct sipcause_cause *cause, struct sipcause_source *source)
{
    cite(SIPCAUSE_READ(causes_cited[cause_place(cause)]), source);
}
#endif

#if SIPCAUSE_VENDORS
void sipcause_entry_source(const struct sipcause_entry *entry, struct sipcause_source *source)
{
    cite(SIPCAUSE_READ(entries_cited[entry_place(entry)]), source);
}
#endif

#if SIPCAUSE_MAPPING
void sipcause_q850_to_sip_source(unsigned profile, unsigned cause, unsigned location,
                                 unsigned conditions, struct sipcause_source *source)
{
    const struct mapped asked = { profile, SIPCAUSE_TO_SIP, cause,
                                  conditions_met(location, conditions) };

    cite(SIPCAUSE_READ(mappings_cited[mapping_place(&asked)]), source);
}

void sipcause_sip_to_q850_source(unsigned profile, unsigned code, unsigned conditions,
                                 struct sipcause_source *source)
{
    const struct mapped asked = { profile, SIPCAUSE_TO_Q850, code,
                                  conditions_met(SIPCAUSE_NO_LOCATION, conditions) };

    cite(SIPCAUSE_READ(mappings_cited[mapping_place(&asked)]), source);
}
#endif

#if SIPCAUSE_REPLIES
void sipcause_reply_source(const struct sipcause_reply *reply, struct sipcause_source *source)
{
    cite(SIPCAUSE_READ(replies_cited[reply_place(reply)]), source);
}
#endif

#if SIPCAUSE_FACTS
void sipcause_fact_source(const struct sipcause_fact *fact, struct sipcause_source *source)
{
    cite(SIPCAUSE_READ(facts_cited[fact_place(fact)]), source);
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

/* SPDX-License-Identifier: MIT
 *
 * words.c - the words of the spec for its numbers, and the documents it cites.
 */

static const char *word_at(const uint16_t *words, size_t count, unsigned number)
{
    return word_strings + (number < count ? words[number] : 0);
}

#define WORD_AT(words, number) word_at(words, sizeof words / sizeof words[0], number)

const char *sipcause_outcome_word(unsigned outcome)
{
    return WORD_AT(outcome_words, outcome);
}

const char *sipcause_action_word(unsigned action)
{
    return WORD_AT(action_words, action);
}

const char *sipcause_party_word(unsigned bit)
{
    return WORD_AT(party_words, bit);
}

const char *sipcause_effect_word(unsigned effect)
{
    return WORD_AT(effect_words, effect);
}

const char *sipcause_flag_word(unsigned bit)
{
    return WORD_AT(flag_words, bit);
}

#undef WORD_AT

static void cite(unsigned number, struct sipcause_source *source)
{
    source->id = citation_strings + citations[number].id_at;
    source->where = citation_strings + citations[number].where_at;
}

void sipcause_status_source(const struct sipcause_status *status, struct sipcause_source *source)
{
    cite(status_cited[status - status_rows], source);
}

void sipcause_entry_source(const struct sipcause_entry *entry, struct sipcause_source *source)
{
    cite(entries_cited[entry - vendor_entries], source);
}

void sipcause_fact_source(const struct sipcause_fact *fact, struct sipcause_source *source)
{
    cite(facts_cited[fact - vendor_facts], source);
}

/* SPDX-License-Identifier: MIT
 *
 * words.c - the words of the spec for its numbers.
 */

static const char *word_at(const uint16_t *words, size_t count, unsigned number)
{
    return word_strings + (number < count ? SIPCAUSE_READ(words[number]) : 0);
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

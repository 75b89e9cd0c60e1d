/* SPDX-License-Identifier: MIT
 *
 * words.c - the words of the spec for its numbers.
 */

static const char *word_at(const uint16_t *words, size_t count, unsigned number)
{
    return word_strings + (number < count ? SIPCAUSE_READ(words[number]) : 0);
}

#define WORD_OF(list)                                                                              \
    const char *sipcause_##list##_word(unsigned number)                                            \
    {                                                                                              \
        return word_at(list##_words, sizeof list##_words / sizeof list##_words[0], number);        \
    }
EACH_VOCABULARY(WORD_OF)
#undef WORD_OF

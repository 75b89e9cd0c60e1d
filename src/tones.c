/* SPDX-License-Identifier: MIT
 *
 * tones.c - what a phone lets its user hear.
 */

unsigned sipcause_outcome_tone(unsigned outcome)
{
    const unsigned known = outcome < sizeof outcome_tones ? outcome : SIPCAUSE_OUTCOME_UNKNOWN;

    return SIPCAUSE_READ(outcome_tones[known]);
}

/* That of the outcome, unless the response code that stands for it has its own. */
static unsigned tone_of(unsigned outcome, unsigned code)
{
    size_t index = sizeof code_tones / sizeof code_tones[0] - 1;

    for (; index > 0; index--)
        if (SIPCAUSE_READ(code_tones[index].code) == code
            && SIPCAUSE_READ(code_tones[index].outcome) == outcome)
            return SIPCAUSE_READ(code_tones[index].tone);
    return sipcause_outcome_tone(outcome);
}

unsigned sipcause_status_tone(const struct sipcause_status *status)
{
    return tone_of(SIPCAUSE_READ(status->outcome), SIPCAUSE_READ(status->code));
}

#if SIPCAUSE_CAUSES
unsigned sipcause_cause_tone(const struct sipcause_cause *cause)
{
    const int is_code = SIPCAUSE_READ(cause->protocol) == SIPCAUSE_PROTOCOL_SIP;

    return tone_of(SIPCAUSE_READ(cause->outcome), is_code ? SIPCAUSE_READ(cause->cause) : 0);
}
#endif

#if SIPCAUSE_VENDORS
unsigned sipcause_entry_tone(const struct sipcause_entry *entry)
{
    if (SIPCAUSE_READ(entry->flags) & SIPCAUSE_NO_CALL_END)
        return SIPCAUSE_TONE_NONE;
    return tone_of(SIPCAUSE_READ(entry->outcome), SIPCAUSE_READ(entry->sip));
}
#endif

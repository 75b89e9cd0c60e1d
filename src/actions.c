/* SPDX-License-Identifier: MIT
 *
 * actions.c - what an action means for a program, which so needs no switch over all of them: may
 * the same request go again, who acts first, how long to wait.
 */

/* The row of an action; that of none for a number nobody defined. */
static const struct action_facts *facts_of_action(unsigned action)
{
    return &action_facts[action < sizeof action_facts / sizeof action_facts[0]
                             ? action
                             : SIPCAUSE_ACTION_NONE];
}

unsigned sipcause_action_retry(unsigned action)
{
    return SIPCAUSE_READ(facts_of_action(action)->retry);
}

unsigned sipcause_action_acts(unsigned action)
{
    return SIPCAUSE_READ(facts_of_action(action)->acts);
}

enum { WAITS = sizeof action_waits / sizeof action_waits[0] - 1 }; /* the last says nothing */

/* The number of the row that holds. */
static unsigned wait_of_action(unsigned action, unsigned call_id)
{
    unsigned found = WAITS, i;

    for (i = 0; i < WAITS; i++) {
        const unsigned whose = SIPCAUSE_READ(action_waits[i].call_id);
        if (SIPCAUSE_READ(action_waits[i].action) == action
            && (whose == SIPCAUSE_CALL_ID_UNKNOWN || whose == call_id))
            found = i;
    }
    return found;
}

void sipcause_action_wait(unsigned action, unsigned call_id, struct sipcause_wait *wait)
{
    const unsigned found = wait_of_action(action, call_id);

    wait->min_ms = SIPCAUSE_READ(action_waits[found].least);
    wait->max_ms = SIPCAUSE_READ(action_waits[found].most);
    wait->stated = found != WAITS;
}

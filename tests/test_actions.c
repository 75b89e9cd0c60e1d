/* SPDX-License-Identifier: MIT
 *
 * test_actions.c - what each action carries for a program, against the rows of the spec: may the
 * same request go again, who acts, how long to wait; and what numbers nobody defined get.
 */
#include "expect.h"
#include "tap.h"

enum { ACTIONS = sizeof expected_actions / sizeof expected_actions[0] };
enum { WAITS = sizeof expected_waits / sizeof expected_waits[0] };

static const unsigned odd_numbers[] = { ACTIONS, 255, 256, 65535, 65536, ~0u };

enum { ODD = sizeof odd_numbers / sizeof odd_numbers[0] };

static void test_every_action(void)
{
    int i;

    for (i = 0; i < ACTIONS; i++) {
        const unsigned action = expected_actions[i].action;
        is_number(action, i, "the number of action %d", i);
        is_number(sipcause_action_retry(action), expected_actions[i].retry, "its retry");
        is_number(sipcause_action_acts(action), expected_actions[i].acts, "who acts then");
    }
}

static void test_odd_actions(void)
{
    int i;

    for (i = 0; i < ODD; i++) {
        is_number(sipcause_action_retry(odd_numbers[i]), SIPCAUSE_RETRY_NO,
                  "the retry of action %u, which nobody defined", odd_numbers[i]);
        is_number(sipcause_action_acts(odd_numbers[i]), SIPCAUSE_ACTS_NOBODY, "who acts then");
    }
}

/* The row for an action and a Call-ID of which nothing or something is known, or -1. */
static int wait_row(unsigned action, unsigned call_id)
{
    int i;

    for (i = 0; i < WAITS; i++)
        if (expected_waits[i].action == action && expected_waits[i].call_id == call_id)
            return i;
    return call_id == SIPCAUSE_CALL_ID_UNKNOWN ? -1 : wait_row(action, SIPCAUSE_CALL_ID_UNKNOWN);
}

static void check_wait(unsigned action, unsigned call_id)
{
    const int row = wait_row(action, call_id);
    struct sipcause_wait wait = { 7, 7, 7 };

    sipcause_action_wait(action, call_id, &wait);
    is_number(wait.stated, row >= 0, "whether action %u, Call-ID %u, waits", action, call_id);
    is_number(wait.min_ms, row >= 0 ? expected_waits[row].least : 0, "from when on");
    is_number(wait.max_ms, row >= 0 ? expected_waits[row].most : 0, "until when");
}

static void test_every_wait(void)
{
    unsigned action, call_id;
    int i;

    begin("every action, and some that are none, waits as the spec says, whoever made the Call-ID");
    for (action = 0; action <= ACTIONS; action++) {
        for (call_id = 0; call_id < 5; call_id++)
            check_wait(action, call_id);
        for (i = 0; i < ODD; i++)
            check_wait(action, odd_numbers[i]);
    }
    for (i = 0; i < ODD; i++)
        check_wait(odd_numbers[i], SIPCAUSE_CALL_ID_UNKNOWN);
    end();
}

/* RFC 3261 section 14.1, apart from the spec. */
static void test_request_pending(void)
{
    static const struct {
        unsigned call_id, least, most;
    } due[] = {
        { SIPCAUSE_CALL_ID_UNKNOWN, 0, 4000 },
        { SIPCAUSE_CALL_ID_OWN, 2100, 4000 },
        { SIPCAUSE_CALL_ID_OTHER, 0, 2000 },
        { 3, 0, 4000 },
        { ~0u, 0, 4000 },
    };
    const struct sipcause_status *pending = sipcause_status_find(491);
    struct sipcause_wait wait;
    size_t i;

    for (i = 0; i < sizeof due / sizeof due[0]; i++) {
        sipcause_action_wait(pending->action, due[i].call_id, &wait);
        is_number(wait.min_ms, due[i].least, "491 waits from then on, Call-ID %u", due[i].call_id);
        is_number(wait.max_ms, due[i].most, "until then");
    }
}

int main(void)
{
    test_every_action();
    test_odd_actions();
    test_every_wait();
    test_request_pending();
    return done();
}

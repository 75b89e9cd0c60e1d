/* SPDX-License-Identifier: MIT
 *
 * test_mapping.c - every cause and code, under all conditions, by every profile, against
 * tests/mapping.txt; the caller's own rows; what comes back.
 */
#include "mapped.h"

enum { HIGHEST = 1100, CONDITIONS = 4 };

/* ---- All that can be asked ---- */

static void check_source(unsigned profile, unsigned from, unsigned location, unsigned conditions,
                         unsigned direction)
{
#if SIPCAUSE_SOURCES
    struct sipcause_source source;
    struct sipcause_document document;

    if (direction == SIPCAUSE_TO_SIP)
        sipcause_q850_to_sip_source(profile, from, location, conditions, &source);
    else
        sipcause_sip_to_q850_source(profile, from, conditions, &source);
    is_number(source.id[0] != '\0', slow(profile, direction, from, ~0u).profile != 0,
              "a source of %u", from);
    sipcause_source_document(&source, &document);
    is_number(document.url[0] != '\0', source.id[0] != '\0', "a document of %u", from);
#else
    (void)profile, (void)from, (void)location, (void)conditions, (void)direction;
#endif
}

static void check_mapping(const struct sipcause_mapping *got, const struct mapped *due,
                          int comes_back, unsigned from, unsigned conditions)
{
    is_number(got->to, due->to, "what %u becomes, under %u", from, conditions);
    is_number(got->basis, due->basis, "the basis of %u, under %u", from, conditions);
    is_number(got->comes_back, comes_back, "whether %u comes back, under %u", from, conditions);
}

static void check_to_sip(unsigned profile, unsigned cause, unsigned location, unsigned conditions)
{
    const unsigned user = location == SIPCAUSE_LOCATION_U ? USER : 0;
    const struct mapped due = slow(profile, SIPCAUSE_TO_SIP, cause, conditions | user);
    const struct mapped back = slow(profile, SIPCAUSE_TO_Q850, due.to, conditions);
    struct sipcause_mapping got;

    sipcause_q850_to_sip(profile, cause, location, conditions, NULL, 0, &got);
    check_mapping(&got, &due, due.to != 0 && back.to == cause, cause, conditions);
    is_number(got.location, location < 16 ? location : SIPCAUSE_NO_LOCATION, "the location of %u",
              cause);
    check_source(profile, cause, location, conditions, SIPCAUSE_TO_SIP);
}

static void check_to_q850(unsigned profile, unsigned code, unsigned conditions)
{
    const struct mapped due = slow(profile, SIPCAUSE_TO_Q850, code, conditions);
    const unsigned user = due.location == SIPCAUSE_LOCATION_U ? USER : 0;
    const struct mapped back = slow(profile, SIPCAUSE_TO_SIP, due.to, conditions | user);
    struct sipcause_mapping got;

    sipcause_sip_to_q850(profile, code, conditions, NULL, 0, &got);
    check_mapping(&got, &due, due.to != 0 && back.to == code, code, conditions);
    if (due.to != 0)
        is_number(got.location, due.location, "the location that goes with %u", code);
    check_source(profile, code, SIPCAUSE_NO_LOCATION, conditions, SIPCAUSE_TO_Q850);
}

static void check_number(unsigned profile, unsigned number)
{
    static const unsigned some_locations[] = {
        SIPCAUSE_LOCATION_U, SIPCAUSE_LOCATION_LN, 15, 16, SIPCAUSE_NO_LOCATION, 0xffffu,
    };
    unsigned conditions;
    size_t i;

    for (conditions = 0; conditions < CONDITIONS; conditions++) {
        for (i = 0; i < sizeof some_locations / sizeof some_locations[0]; i++)
            check_to_sip(profile, number, some_locations[i], conditions);
        check_to_q850(profile, number, conditions);
    }
}

static void check_profile(unsigned profile)
{
    static const unsigned large[] = { 4000, 1u << 15, 65535, 1u << 16, (1u << 16) + 17, ~0u };
    unsigned number;
    size_t i;

    if (sipcause_profile_word(profile)[0] != '\0' && !has_lines(profile)) {
        skip("mapping.txt has nothing on a profile");
        return;
    }
    begin("profile %u, %s: all numbers under all conditions", profile,
          sipcause_profile_word(profile));
    for (number = 0; number<HIGHEST; number += profile> 5 ? 13 : 1)
        check_number(profile, number);
    for (i = 0; i < sizeof large / sizeof large[0]; i++)
        check_number(profile, large[i]);
    end();
}

/* Every line is about a profile that there is, unless it is off. */
static void check_lines(void)
{
    size_t i, off = 0;

    begin("each line of mapping.txt is answered");
    for (i = 0; i < line_count; i++)
        off += lines[i].profile == 0;
    if (SIPCAUSE_MAPPING_RFC3398 && SIPCAUSE_MAPPING_RFC4497 && SIPCAUSE_MAPPING_ASTERISK
        && SIPCAUSE_MAPPING_FREESWITCH)
        is_number(off, 0, "lines about no profile");
    is_true(line_count > 300, "%zu lines were read", line_count);
    end();
}

/* ---- The caller's own rows ---- */

static const struct sipcause_override own[] = {
    { 17, 600, SIPCAUSE_TO_SIP }, { 17, 486, SIPCAUSE_TO_SIP },   { 600, 17, SIPCAUSE_TO_Q850 },
    { 486, 0, SIPCAUSE_TO_Q850 }, { 444, 999, SIPCAUSE_TO_Q850 }, { 65535, 65535, SIPCAUSE_TO_SIP },
};

enum { OWN = sizeof own / sizeof own[0] };

static void check_own(unsigned profile)
{
    struct sipcause_mapping got;

    sipcause_q850_to_sip(profile, 17, SIPCAUSE_NO_LOCATION, 0, own, OWN, &got);
    is_number(got.to, 600, "the first of two rows for 17");
    is_number(got.basis, SIPCAUSE_BASIS_OVERRIDE, "the basis of an own row");
    is_number(got.comes_back, 1, "17, back by another own row");
    sipcause_sip_to_q850(profile, 486, 0, own, OWN, &got);
    is_number(got.to, 0, "a row that maps nothing");
    is_number(got.basis, SIPCAUSE_BASIS_OVERRIDE, "the basis of a row that maps nothing");
    is_number(got.comes_back, 0, "what is not mapped does not come back");
    sipcause_q850_to_sip(profile, 65535, SIPCAUSE_NO_LOCATION, 0, own, OWN, &got);
    is_number(got.to, 65535, "the largest number");
    sipcause_q850_to_sip(profile, 17, SIPCAUSE_NO_LOCATION, 0, own, 0, &got);
    is_number(got.basis == SIPCAUSE_BASIS_OVERRIDE, 0, "none of 0 rows is looked at");
    sipcause_sip_to_q850(profile, 17, 0, own, OWN, &got);
    is_number(got.basis == SIPCAUSE_BASIS_OVERRIDE, 0, "a row counts in its direction alone");
}

static void check_all_own(void)
{
    unsigned profile;

    begin("the caller's own rows are looked at first");
    for (profile = 0; profile < 7; profile++)
        check_own(profile);
    end();
}

static void check_names(void)
{
    const unsigned freeswitch = SIPCAUSE_PROFILE_FREESWITCH;
    const int is_on = SIPCAUSE_MAPPING_FREESWITCH;

    begin("names of profiles and of their own causes");
    is_text(sipcause_profile_word(0), "", "the word of none");
    is_text(sipcause_profile_word(255), "", "the word of what is no profile");
    is_text(sipcause_profile_word(freeswitch), is_on ? "freeswitch" : "", "a word");
    is_text(sipcause_profile_cause_name(freeswitch, 487), is_on ? "ORIGINATOR_CANCEL" : "", "487");
    is_text(sipcause_profile_cause_name(freeswitch, 825), is_on ? "REJECT_ALL" : "", "the last");
    is_text(sipcause_profile_cause_name(freeswitch, 0), "", "cause 0");
    is_text(sipcause_profile_cause_name(freeswitch, 17), "", "a cause of Q.850");
    is_text(sipcause_profile_cause_name(SIPCAUSE_PROFILE_RFC3398, 487), "", "another's");
    end();
}

int main(void)
{
    unsigned profile;

    begin("mapping.txt is read");
    read_lines();
    end();
    check_lines();
    for (profile = 0; profile < 8; profile++)
        check_profile(profile);
    check_profile(255);
    check_all_own();
    check_names();
    return done();
}

/* SPDX-License-Identifier: MIT
 *
 * test_q850_names.c - the name of every cause of Q.850, packed, is the one that its row has; also
 * where the buffer ends at any byte of it.
 */
#include "sipcause.h"
#include "written.h"

enum { HIGHEST = 127, BEYOND = 70000, LONGEST = 128 };

static size_t write_name(const void *row, char *buffer, size_t size)
{
    return sipcause_q850_name(*(const unsigned *)row, buffer, size);
}

static void test_some(void)
{
    static const struct {
        unsigned cause;
        const char *name;
    } some[] = {
        { 0, "" },
        { 1, "Unallocated (unassigned) number" },
        { 10, "Prefix 1 dialled but not required" },
        { 12, "Normal, unspecified" },
        { 14, "QoR: ported number" },
        { 15, "Normal, unspecified" },
        { 17, "User busy" },
        { 30, "Response to STATUS ENQUIRY" },
        { 32, "Resource unavailable, unspecified" },
        { 36, "VPCI/VCI assignment failure" },
        { 59, "Service or option not available, unspecified" },
        { 87, "User not member of CUG" },
        { 98, "Message not compatible with call state, or message type non-existent or not "
              "implemented" },
        { 127, "Interworking, unspecified" },
        { 128, "" },
        { 65535, "" },
        { 65536 + 17, "" },
        { 0xffffffff, "" },
    };
    size_t i;

    for (i = 0; i < sizeof some / sizeof some[0]; i++) {
        begin("%u is '%s'", some[i].cause, some[i].name);
        check_every_cut(write_name, &some[i].cause, some[i].name);
        end();
    }
}

#if SIPCAUSE_CAUSES_Q_850
static const char *name_due(unsigned cause)
{
    return sipcause_cause_name(sipcause_cause_find(SIPCAUSE_PROTOCOL_Q_850, cause));
}

static void test_all(void)
{
    unsigned cause;

    for (cause = 0; cause <= HIGHEST; cause++) {
        begin("%u: %s, as its row has it", cause, name_due(cause));
        check_every_cut(write_name, &cause, name_due(cause));
        end();
    }
    begin("what is beyond has no name");
    for (; cause <= BEYOND; cause++)
        check_written(write_name, &cause, name_due(cause), LONGEST);
    end();
}
#else
#define test_all() (void)0
#endif

int main(void)
{
    test_some();
    test_all();
    return done();
}

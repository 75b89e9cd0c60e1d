/* SPDX-License-Identifier: MIT
 *
 * test_evidence.c - runs tests/evidence.txt: which vendor's entry a message names; or, for vendors
 * that are made up, another file, its argument.
 */
#include "cases.h"
#include "entry.h"
#include "sipcause.h"

enum { WORD = 40 };

static const struct sipcause_vendor *find_vendor(const char *id)
{
    return sipcause_vendor_find(id, strlen(id));
}

/* What is asked, in blocks of exactly its size. */
struct question {
    const struct sipcause_vendor *vendor;
    char where[WORD];
    unsigned code;
    char *first, *second;
    size_t first_len, second_len;
};

/* A field or a column has one, beside its value. */
static int has_name(const struct question *question)
{
    return question->where[0] == 'f' || question->where[0] == 'c';
}

static const struct sipcause_entry *by_reason(const struct question *question, size_t len)
{
#if SIPCAUSE_HEADERS
    struct sipcause_reason reason;
    size_t at = 0;

    if (sipcause_reason_next(question->first, len, &at, &reason))
        return sipcause_entry_by_reason(question->vendor, &reason);
#endif
    (void)len;
    return sipcause_entry_by_status(question->vendor, 0, NULL, 0);
}

/* Asks with the text, a value or a phrase, cut to `len` bytes. */
static const struct sipcause_entry *ask(const struct question *question, size_t len)
{
    const struct sipcause_entry *entry;
    char *text;

    if (question->where[0] == 'r')
        return by_reason(question, len);
    text = exactly(has_name(question) ? question->second : question->first, len);
    if (question->where[0] == 'f')
        entry = sipcause_entry_by_field(question->vendor, question->first, question->first_len,
                                        text, len);
    else if (question->where[0] == 'c')
        entry = sipcause_entry_by_column(question->vendor, question->first, question->first_len,
                                         text, len);
    else
        entry = sipcause_entry_by_status(question->vendor, question->code, text, len);
    free(text);
    return entry;
}

static char *read_exactly(const char **at, size_t *len)
{
    char bytes[CASE_MOST];

    *at = strchr(*at, '"');
    *len = read_quoted(at, bytes);
    return exactly(bytes, *len);
}

/* Reads what is asked; returns where the answer stands. */
static const char *read_question(const char *text, char id[WORD], struct question *question)
{
    int len = 0;

    memset(question, 0, sizeof *question);
    sscanf(text, "%39s %39s %u%n", id, question->where, &question->code, &len);
    question->vendor = strcmp(id, "-") == 0 ? NULL : find_vendor(id);
    question->first = read_exactly(&text, &question->first_len);
    if (has_name(question))
        question->second = read_exactly(&text, &question->second_len);
    return text;
}

/* Whatever is asked, the answer is a row of the vendor that was named, or of nobody. */
static void check_cuts(const struct question *question)
{
    size_t len = has_name(question) ? question->second_len : question->first_len;

    do {
        const struct sipcause_entry *const entry = ask(question, len);
        const unsigned asked = question->vendor != NULL ? question->vendor->number : 0;
        is_true(entry->vendor == SIPCAUSE_NOBODY || asked == 0 || entry->vendor == asked,
                "of %u bytes", (unsigned)len);
    } while (len-- > 0);
}

static void check_answer(const struct question *question, const char *answer)
{
    const size_t len = has_name(question) ? question->second_len : question->first_len;
    const struct sipcause_entry *const entry = ask(question, len);
    char id[WORD], space[WORD] = "", key[CASE_MOST];
    const char *const quote = strchr(answer, '"');

    sscanf(answer, "%39s %39s", id, space);
    if (quote == NULL || find_vendor(id)->number == SIPCAUSE_NOBODY) {
        is_number(entry->vendor, SIPCAUSE_NOBODY, "whose it is");
        return;
    }
    answer = quote;
    key[read_quoted(&answer, key)] = '\0';
    is_text(sipcause_vendor_id(sipcause_entry_vendor(entry)), id, "whose it is");
    is_text(sipcause_entry_space(entry), space, "its space");
    is_text(entry_key(entry), key, "its key");
    is_true(entry == sipcause_entry_find(find_vendor(id), space, key, strlen(key)),
            "it is the row of the table");
}

static void run_line(const char *text)
{
    struct question question;
    char id[WORD];
    const char *const answer = read_question(text, id, &question);

    begin("%s", text);
    /* Who asks for a vendor that is off asks for any. */
    if ((question.vendor == NULL || question.vendor->number != SIPCAUSE_NOBODY)
        && (question.where[0] != 'r' || SIPCAUSE_HEADERS))
        check_answer(&question, answer);
    check_cuts(&question);
    free(question.first);
    free(question.second);
    end();
}

static void test_nobody(void)
{
    static const char name[] = "X-Twilio-Error", value[] = "32203";
    const struct sipcause_vendor *const nobody = find_vendor("nobody");
    const struct sipcause_vendor twilio = *find_vendor("twilio");
    const struct sipcause_entry *const entry =
        sipcause_entry_by_field(NULL, name, sizeof name - 1, value, sizeof value - 1);

    is_true(sipcause_entry_by_field(nobody, name, sizeof name - 1, value, sizeof value - 1)
                == entry,
            "the row of nobody asks for any vendor");
    is_true(sipcause_entry_by_field(&twilio, name, sizeof name - 1, value, sizeof value - 1)
                == entry,
            "a copy of a vendor's row asks as the row does");
    is_number(sipcause_entry_by_field(NULL, NULL, 0, NULL, 0)->vendor, SIPCAUSE_NOBODY,
              "a field without name and value");
    is_number(sipcause_entry_by_field(NULL, name, (size_t)-1, NULL, 0)->vendor, SIPCAUSE_NOBODY,
              "a name longer than memory is not read");
    is_number(sipcause_entry_by_field(NULL, name, sizeof name - 1, NULL, 0)->vendor,
              SIPCAUSE_NOBODY, "a field without value");
    is_number(sipcause_entry_by_status(NULL, 403, NULL, 0)->vendor, SIPCAUSE_NOBODY,
              "a status line without phrase");
}

int main(int argc, char **argv)
{
    run_file(argc > 1 ? argv[1] : "tests/evidence.txt", run_line);
    test_nobody();
    return done();
}

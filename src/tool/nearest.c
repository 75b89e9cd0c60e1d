/* SPDX-License-Identifier: MIT
 *
 * nearest.c - finds the known keys nearest to one that is not known: numbers by their difference
 * (after the digits that are missing or too many), anything else by how many letters differ.
 */
#include "tool.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LONGEST = 64, DIGITS = 9, DIGIT = 10000, FAR = 1000000 };

static unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

static int lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : (unsigned char)byte;
}

/* Edit distance: how many letters to insert, delete or replace. Texts too long for it are far. */
static unsigned letters_apart(const char *a, const char *b)
{
    unsigned row[LONGEST + 1], i, j;
    const unsigned a_len = (unsigned)strnlen(a, LONGEST + 1),
                   b_len = (unsigned)strnlen(b, LONGEST + 1);

    if (a_len > LONGEST || b_len > LONGEST)
        return FAR;
    for (j = 0; j <= b_len; j++)
        row[j] = j;
    for (i = 1; i <= a_len; i++) {
        unsigned diagonal = row[0];
        row[0] = i;
        for (j = 1; j <= b_len; j++) {
            const unsigned replaced = diagonal + (lower(a[i - 1]) != lower(b[j - 1]));
            diagonal = row[j];
            row[j] = least(replaced, least(row[j], row[j - 1]) + 1);
        }
    }
    return row[b_len];
}

int is_number(const char *text)
{
    return text[0] != '\0' && strspn(text, "0123456789") == strlen(text);
}

/* How far a key is; FAR when it is not worth a mention. */
static unsigned distance(const char *asked, const char *key)
{
    unsigned apart;

    if (is_number(asked) != is_number(key))
        return FAR;
    if (is_number(asked) && strlen(asked) > DIGITS)
        return FAR;
    if (is_number(asked))
        return (strlen(asked) == strlen(key) ? 0 : DIGIT * letters_apart(asked, key))
               + (unsigned)labs(atol(asked) - atol(key));
    apart = letters_apart(asked, key);
    return apart <= strlen(asked) / 3 + 1 ? apart : FAR;
}

void nearest_start(struct nearest *nearest, const char *asked)
{
    nearest->asked = asked;
    nearest->count = 0;
}

void nearest_offer(struct nearest *nearest, const char *key)
{
    const unsigned far = distance(nearest->asked, key);
    size_t place = nearest->count, i;

    if (far >= FAR)
        return;
    for (i = 0; i < nearest->count; i++)
        if (strcasecmp(nearest->keys[i], key) == 0)
            return;
    while (place > 0 && nearest->far[place - 1] > far)
        place--;
    if (place == 3)
        return;
    if (nearest->count < 3)
        nearest->count++;
    for (i = nearest->count - 1; i > place; i--) {
        nearest->keys[i] = nearest->keys[i - 1];
        nearest->far[i] = nearest->far[i - 1];
    }
    nearest->keys[place] = key;
    nearest->far[place] = far;
}

void nearest_complain(const struct nearest *nearest, const char *what)
{
    size_t i;

    complain_about(nearest->asked);
    fprintf(stderr, "no such %s", what);
    for (i = 0; i < nearest->count; i++)
        fprintf(stderr, "%s%s", i == 0 ? "; nearest: " : ", ", nearest->keys[i]);
    putc('\n', stderr);
}

int unknown_vendor(const char *asked)
{
    size_t i;

    complain_about(asked);
    fputs("no such vendor; known:", stderr);
    for (i = 0; sipcause_vendor_at(i)->number != SIPCAUSE_NOBODY; i++)
        fprintf(stderr, "%s %s", i > 0 ? "," : "", sipcause_vendor_id(sipcause_vendor_at(i)));
    putc('\n', stderr);
    return NOT_KNOWN;
}

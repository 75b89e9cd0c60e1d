/* SPDX-License-Identifier: MIT
 *
 * nearest.c - finds the known keys that somebody may have meant by one that is not known: those
 * that a slip of the finger or two makes of it. Others would only be noise.
 */
#include "tool.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LONGEST = 64, MOST_SLIPS = 3, SLIP = 1 << 20, FAR = 1 << 30 };

static unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

static int same(char a, char b)
{
    return strncasecmp(&a, &b, 1) == 0;
}

/* How many slips make the first `i` letters of `a` out of the first `j` of `b`, by those for
 * fewer. */
static unsigned slips_to(unsigned rows[][LONGEST + 1], const char *a, size_t i, const char *b,
                         size_t j)
{
    unsigned slips;

    if (i == 0 || j == 0)
        return (unsigned)(i + j);
    slips = least(rows[i - 1][j], rows[i][j - 1]) + 1;
    slips = least(slips, rows[i - 1][j - 1] + !same(a[i - 1], b[j - 1]));
    if (i > 1 && j > 1 && same(a[i - 1], b[j - 2]) && same(a[i - 2], b[j - 1]))
        slips = least(slips, rows[i - 2][j - 2] + 1);
    return slips;
}

/* How many slips make one of the other: a letter too many, too few or another, or two that
 * changed places. Texts too long for it are far apart. */
static unsigned slips_between(const char *a, const char *b)
{
    static unsigned rows[LONGEST + 1][LONGEST + 1];
    const size_t a_len = strlen(a), b_len = strlen(b);
    size_t i, j;

    if (a_len > LONGEST || b_len > LONGEST)
        return FAR;
    for (i = 0; i <= a_len; i++)
        for (j = 0; j <= b_len; j++)
            rows[i][j] = slips_to(rows, a, i, b, j);
    return rows[a_len][b_len];
}

/* How many slips are near: of a number, one; its first digit is hardly ever the wrong one. */
static unsigned most_slips(const char *asked, const char *key)
{
    if (!is_number(TEXT(asked)))
        return least((unsigned)(strlen(asked) + 1) / 4, MOST_SLIPS);
    return strcmp(asked + 1, key + 1) == 0 ? 0 : 1;
}

/* How far a key is: by slips; numbers of as many, by their difference. FAR for one that is not
 * near. */
static unsigned distance(const char *asked, const char *key)
{
    unsigned slips;

    if (is_number(TEXT(asked)) != is_number(TEXT(key)))
        return FAR;
    slips = slips_between(asked, key);
    if (slips > most_slips(asked, key))
        return FAR;
    return slips * SLIP + least((unsigned)labs(atol(asked) - atol(key)), SLIP - 1);
}

void nearest_start(struct nearest *nearest, const char *asked)
{
    nearest->asked = asked;
    nearest->count = 0;
}

static int is_there(const struct nearest *nearest, const char *key)
{
    size_t i = 0;

    while (i < nearest->count && strcasecmp(nearest->keys[i], key) != 0)
        i++;
    return i < nearest->count;
}

/* Puts a key where it belongs; what is farther moves up, and the last may have no place any
 * more. */
static void insert(struct nearest *nearest, const char *key, unsigned far)
{
    size_t place = nearest->count;

    for (; place > 0 && nearest->far[place - 1] > far; place--) {
        nearest->keys[place] = nearest->keys[place - 1];
        nearest->far[place] = nearest->far[place - 1];
    }
    nearest->keys[place] = key;
    nearest->far[place] = far;
    nearest->count += nearest->count < NEAREST;
}

void nearest_offer(struct nearest *nearest, const char *key)
{
    const unsigned far = distance(nearest->asked, key);

    if (far < FAR && !is_there(nearest, key))
        insert(nearest, key, far);
}

void nearest_complain(const struct nearest *nearest, const char *asked, const char *what)
{
    size_t i;

    complain_about(asked);
    fprintf(stderr, "no such %s", what);
    for (i = 0; i < nearest->count && nearest->far[i] / SLIP == nearest->far[0] / SLIP; i++)
        fprintf(stderr, "%s%s", i == 0 ? "; nearest: " : ", ", nearest->keys[i]);
    putc('\n', stderr);
}

const struct sipcause_vendor *need_vendor(const char *id)
{
    const struct sipcause_vendor *const vendor = sipcause_vendor_find(TEXT(id));

    if (vendor->number == SIPCAUSE_NOBODY)
        unknown_vendor(id);
    return vendor;
}

void offer_vendors(struct nearest *nearest)
{
    size_t i;

    for (i = 0; sipcause_vendor_at(i)->number != SIPCAUSE_NOBODY; i++)
        nearest_offer(nearest, sipcause_vendor_id(sipcause_vendor_at(i)));
}

int unknown_vendor(const char *asked)
{
    struct nearest nearest;

    nearest_start(&nearest, asked);
    offer_vendors(&nearest);
    nearest_complain(&nearest, asked, "vendor (sipcause vendor lists them)");
    return NOT_KNOWN;
}

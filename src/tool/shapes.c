/* SPDX-License-Identifier: MIT
 *
 * shapes.c - lines of other programs' logs that say how a call ended, beside messages of SIP: an
 * Asterisk that got a 486, a FreeSWITCH that hangs up. Which lines there are is rows of the spec.
 */
#include "letters.h"
#include "tool.h"

#include <string.h>

/* What a line is taken apart by. */
struct log_part {
    const char *literal;
    size_t len;
    enum hole hole; /* behind it */
};

struct log_shape {
    size_t first, count, anchor; /* its parts */
    const char *bytes;           /* the last ones of the literal that it is searched by */
    const char *vendor, *space;  /* of the key that stands in it */
    int ends;                    /* the call is over, whatever the response code */
};

#include "log_shapes.h"

enum {
    SHAPES = sizeof log_shapes / sizeof log_shapes[0],
    BEFORES = sizeof log_befores / sizeof log_befores[0]
};

typedef char anchors_are_marks[(int)ANCHOR_SIZE == MARK_SIZE ? 1 : -1];
typedef char anchors_have_room[(int)SHAPES <= MOST_ANCHORS ? 1 : -1];

const char *shape_anchor(size_t index)
{
    return index < SHAPES ? log_shapes[index].bytes : NULL;
}

/* ---- What stands in a line ---- */

/* Where the literal of the part is that ends last, or NULL. */
static const char *literal_before(const struct log_part *part, const char *begin, const char *end)
{
    const size_t len = (size_t)(end - begin);
    size_t places = len >= part->len ? len - part->len + 1 : 0;

    while (places > 0 && memcmp(begin + places - 1, part->literal, part->len) != 0)
        places--;
    return places > 0 ? begin + places - 1 : NULL;
}

/* May the byte stand in a hole that nothing ends? */
static int is_in_hole(enum hole hole, char byte)
{
    if (hole == HOLE_ANYTHING || hole == HOLE_CALL)
        return 1;
    if (hole == HOLE_PHRASE)
        return byte != ';';
    return byte == '_' || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z')
           || (byte >= 'a' && byte <= 'z');
}

/* Where the hole behind the part ends, of which `next` is the part behind it, or NULL; or NULL. */
static const char *end_of_hole(const struct log_part *part, const struct log_part *next,
                               const char *at, const char *end)
{
    const char *hole_end = at;

    if (next != NULL)
        return memmem(at, (size_t)(end - at), next->literal, next->len);
    while (hole_end < end && is_in_hole(part->hole, *hole_end))
        hole_end++;
    return hole_end;
}

static int is_for_number(enum hole hole)
{
    return hole == HOLE_NUMBER || hole == HOLE_CAUSE || hole == HOLE_CODE;
}

/* Takes the line apart, which goes on at `at` behind the first literal. Returns where it has been
 * taken to, or NULL. */
static const char *take_parts(const struct log_shape *shape, const char *at, const char *end,
                              struct slice *holes)
{
    const struct log_part *part = &log_parts[shape->first], *next;
    const struct log_part *const last = part + shape->count - 1;

    memset(holes, 0, HOLES * sizeof *holes);
    for (; part->hole != HOLE_NOTHING; part = next) {
        const char *hole_end;
        next = part < last ? part + 1 : NULL;
        hole_end = end_of_hole(part, next, at, end);
        if (hole_end == NULL
            || (is_for_number(part->hole) && !is_number(at, (size_t)(hole_end - at))))
            return NULL;
        holes[part->hole] = (struct slice){ at, (size_t)(hole_end - at) };
        if (next == NULL)
            return hole_end;
        at = hole_end + next->len;
    }
    return at;
}

/* Where the first literal of the shape begins in a line that has its anchor there, or NULL. */
static const char *beginning_of(const struct log_shape *shape, const char *begin,
                                const char *anchor)
{
    const struct log_part *const part = &log_parts[shape->first + shape->anchor];
    const char *const end = anchor + ANCHOR_SIZE, *at = end - part->len;
    size_t index = shape->first + shape->anchor;

    if ((size_t)(end - begin) < part->len || memcmp(at, part->literal, part->len) != 0)
        return NULL;
    while (at != NULL && index > shape->first)
        at = literal_before(&log_parts[--index], begin, at);
    return at;
}

/* ---- What that means ---- */

/* The vendor's entry with this key, or of this name unless that is a number, as it is written; or
 * that of nobody. */
static const struct sipcause_entry *entry_of(const struct log_shape *shape,
                                             const struct slice *key)
{
    const struct sipcause_vendor *const vendor = sipcause_vendor_find(TEXT(shape->vendor));
    const struct sipcause_entry *entries[MOST_ENTRIES];
    const struct sipcause_entry *const entry =
        sipcause_entry_find(vendor, shape->space, key->text, key->len);
    size_t count, i;

    if (entry->vendor != SIPCAUSE_NOBODY && is_spelled(*key, sipcause_entry_key(entry)))
        return entry;
    count = is_number(key->text, key->len)
                ? 0
                : sipcause_entry_by_name(vendor, key->text, key->len, entries, MOST_ENTRIES);
    for (i = 0; i < count && i < MOST_ENTRIES; i++)
        if (strcmp(sipcause_entry_space(entries[i]), shape->space) == 0
            && is_spelled(*key, sipcause_entry_name(entries[i])))
            return entries[i];
    return sipcause_entry_find(vendor, shape->space, "", 0);
}

static int is_there(const struct slice *hole)
{
    return hole->text != NULL;
}

/* Is what stands in the holes known? */
static int is_understood(const struct log_shape *shape, struct shaped *shaped)
{
    const struct slice *const holes = shaped->holes;

    shaped->code = 0;
    shaped->entry = NULL;
    shaped->cause = NULL;
    shaped->ends = shape->ends;
    if (is_there(&holes[HOLE_KEY])) {
        shaped->entry = entry_of(shape, &holes[HOLE_KEY]);
        return shaped->entry->vendor != SIPCAUSE_NOBODY;
    }
    if (is_there(&holes[HOLE_CAUSE])) {
        const struct slice *const cause = &holes[HOLE_CAUSE];
        shaped->cause = sipcause_cause_find(SIPCAUSE_PROTOCOL_Q_850,
                                            short_number(cause->text, cause->len));
        return is_known_cause(shaped->cause);
    }
    shaped->code = code_of(holes[HOLE_CODE].text, holes[HOLE_CODE].len);
    return shaped->code != 0;
}

/* Has the line this shape, whose anchor is there? */
static int has_shape(const struct log_shape *shape, const char *line, const char *anchor,
                     const char *end, struct shaped *shaped)
{
    const char *const begin = beginning_of(shape, line, anchor);

    return begin != NULL
           && take_parts(shape, begin + log_parts[shape->first].len, end, shaped->holes) != NULL
           && is_understood(shape, shaped);
}

int find_shape(const char *line, const char *end, struct shaped *shaped)
{
    const char *anchor = line;
    size_t i;

    while ((anchor = find_mark(anchor, end)) != NULL) {
        for (i = 0; i < SHAPES; i++)
            if (memcmp(anchor, log_shapes[i].bytes, ANCHOR_SIZE) == 0
                && has_shape(&log_shapes[i], line, anchor, end, shaped))
                return 1;
        anchor++;
    }
    return 0;
}

int precedes_message(const char *line, const char *end)
{
    struct slice holes[HOLES];
    size_t i;

    for (i = 0; i < BEFORES; i++) {
        const struct log_part *const first = &log_parts[log_befores[i].first];
        if ((size_t)(end - line) >= first->len && memcmp(line, first->literal, first->len) == 0
            && take_parts(&log_befores[i], line + first->len, end, holes) == end)
            return 1;
    }
    return 0;
}

int nameless_record_at(size_t index, struct nameless_record *record)
{
    if (index >= sizeof log_records / sizeof log_records[0])
        return 0;
    record->vendor = sipcause_vendor_find(TEXT(log_records[index].vendor));
    record->columns = log_records[index].columns;
    record->count = log_records[index].count;
    return 1;
}

/* ---- As messages ---- */

enum { HEAD_SIZE = 2048, MOST_OF_HOLE = 255 };

/* A head that is being written, of lines that each end in CRLF. */
struct head {
    char bytes[HEAD_SIZE];
    size_t len;
};

/* Adds a line of the text and what stands in a hole, as far as there is room. Returns that. */
static struct slice add_line(struct head *head, const char *text, const struct slice *hole)
{
    const size_t len = hole->len < MOST_OF_HOLE ? hole->len : MOST_OF_HOLE;

    head->len += (size_t)sprintf(head->bytes + head->len, "%s%.*s\r\n", text, (int)len,
                                 len > 0 ? hole->text : "");
    return (struct slice){ head->bytes + head->len - len - 2, len };
}

/* The same, but no line where nothing stands in the hole. */
static struct slice add_field(struct head *head, const char *text, const struct slice *hole)
{
    return hole->len > 0 ? add_line(head, text, hole) : (struct slice){ "", 0 };
}

/* The message of the line; or where `method` is not NULL, the request that ended its call. */
static void take_head(const struct shaped *shaped, const char *method, take_message *take,
                      void *context)
{
    static const struct slice version = { " sip:call SIP/2.0", 17 };
    static unsigned long number; /* each line is of another request */
    const struct slice *const holes = shaped->holes;
    const struct slice asked = { method, method != NULL ? strlen(method) : 0 };
    struct message message = { .code = method != NULL ? 0 : shaped->code };
    struct head head = { .len = 0 };
    char text[32];

    snprintf(text, sizeof text, "SIP/2.0 %u ", shaped->code);
    if (method != NULL)
        add_line(&head, method, &version);
    else
        add_line(&head, text, &holes[HOLE_PHRASE]);
    message.start = (struct slice){ head.bytes, head.len - 2 };
    add_field(&head, "From: <sip:call>;tag=", &holes[HOLE_FROM_TAG]);
    add_field(&head, "To: <sip:call>;tag=", &holes[HOLE_TO_TAG]);
    message.call_id = add_field(&head, "Call-ID: ", &holes[HOLE_CALL]);
    snprintf(text, sizeof text, "CSeq: %lu ", ++number % 0x7fffffff);
    add_field(&head, text, method != NULL ? &asked : &holes[HOLE_METHOD]);
    memcpy(head.bytes + head.len, "\r\n", 3);
    message.head = (struct slice){ head.bytes, head.len + 2 };
    take(context, &message);
}

/* Is that the method of its request? */
static int is_of(const struct shaped *shaped, const char *method)
{
    return is_there(&shaped->holes[HOLE_METHOD]) && is_spelled(shaped->holes[HOLE_METHOD], method);
}

void take_shaped(const struct shaped *shaped, take_message *take, void *context)
{
    const struct message of_vendor = { .head = { "", 0 }, .call_id = { "", 0 },
                                       .entry = shaped->entry };
    struct shaped of_nobody = *shaped;

    if (shaped->entry != NULL)
        take(context, &of_vendor);
    if (is_of(shaped, "BYE"))
        take_head(shaped, "BYE", take, context);
    if (is_of(shaped, "CANCEL"))
        take_head(shaped, "CANCEL", take, context);
    if (shaped->code != 0)
        take_head(shaped, NULL, take, context);
    of_nobody.holes[HOLE_FROM_TAG] = of_nobody.holes[HOLE_TO_TAG] = (struct slice){ NULL, 0 };
    if (shaped->ends)
        take_head(&of_nobody, "BYE", take, context);
}

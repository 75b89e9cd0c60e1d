/* SPDX-License-Identifier: MIT */
{{banner}}

enum { ANCHOR_SIZE = {{anchor_size}}, MOST_COLUMNS_OF_RECORD = {{most_columns}} };

/* The parts of all shapes: a text, and what stands in the hole behind it. */
static const struct log_part log_parts[] = {
{{#parts}}
    { {{literal}}, {{len}}, HOLE_{{hole}} }{{comma}}
{{/parts}}
};

/* Its first part, how many there are, which of them has the anchor, and that; whose keys, of which
 * space; whether the call is over. */
static const struct log_shape log_shapes[] = {
{{#shapes}}
    { {{first}}, {{count}}, {{anchor}}, {{bytes}}, {{vendor}}, {{space}}, {{ends}} }, /* {{id}} */
{{/shapes}}
};

/* What stands before a message. */
static const struct log_shape log_befores[] = {
{{#befores}}
    { {{first}}, {{count}}, {{anchor}}, {{bytes}}, {{vendor}}, {{space}}, {{ends}} }, /* {{id}} */
{{/befores}}
};

/* Whose records have no names of their columns, and which these are. */
static const struct log_record {
    const char *vendor;
    size_t count;
    const char *columns[MOST_COLUMNS_OF_RECORD];
} log_records[] = {
{{#records}}
    { {{vendor}}, {{count}}, { {{columns}} } }, /* {{id}} */
{{/records}}
};

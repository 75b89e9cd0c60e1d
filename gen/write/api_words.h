/* SPDX-License-Identifier: MIT */
{{api_words_banner}}

/* What the tool calls each kind of fact. */
static const char *const fact_words[] = {
{{#fact_kind_words}}
    [SIPCAUSE_{{constant}}] = {{said}}{{comma}}
{{/fact_kind_words}}
};

/* The conditions and the bases of a mapping: what each is called, and what that says. */
static const struct mapping_words condition_words[] = {
{{#condition_words}}
    [{{number}}] = { "{{word}}", {{said}} }{{comma}}
{{/condition_words}}
};

static const struct mapping_words basis_words[] = {
{{#basis_words}}
    [{{number}}] = { "{{word}}", {{said}} }{{comma}}
{{/basis_words}}
};

/* Why a call is not taken, what else is known then, and why a reply is that one. */
static const struct mapping_words situation_words[] = {
{{#situation_words}}
    [{{number}}] = { "{{word}}", {{said}} }{{comma}}
{{/situation_words}}
};

static const struct mapping_words context_words[] = {
{{#context_words}}
    [{{number}}] = { "{{word}}", {{said}} }{{comma}}
{{/context_words}}
};

static const struct mapping_words reply_basis_words[] = {
{{#reply_basis_words}}
    [{{number}}] = { "{{word}}", {{said}} }{{comma}}
{{/reply_basis_words}}
};

/* Each error: its number, its name, and what the tool says of it. */
static const struct error_words {
    int error;
    const char *name, *said;
} error_words[] = {
{{#scan_error_words}}
    { SIPCAUSE_{{constant}}, "{{constant}}", {{said}} },
{{/scan_error_words}}
{{#header_error_words}}
    { SIPCAUSE_{{constant}}, "{{constant}}", {{said}} },
{{/header_error_words}}
};

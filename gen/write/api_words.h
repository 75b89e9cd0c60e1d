/* SPDX-License-Identifier: MIT */
{{api_words_banner}}

/* The word of each kind of fact. */
static const char *const fact_words[] = {
{{#fact_kind_words}}
    [SIPCAUSE_{{constant}}] = "{{word}}"{{comma}}
{{/fact_kind_words}}
};

/* The word of each error, by its number without the sign. */
static const char *const error_words[] = {
{{#scan_error_words}}
    [-SIPCAUSE_{{constant}}] = "{{word}}",
{{/scan_error_words}}
{{#header_error_words}}
    [-SIPCAUSE_{{constant}}] = "{{word}}"{{comma}}
{{/header_error_words}}
};

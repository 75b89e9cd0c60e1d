/* SPDX-License-Identifier: MIT */
{{text_banner}}
#if SIPCAUSE_STAMP != {{stamp}}
#error "sipcause.h and this file are not of one version: copy both from the same place"
#endif

/* What is there of the texts, and so where each begins. */
#if SIPCAUSE_SENTENCES
#define SENTENCE(...) __VA_ARGS__,
#define AT(all, displays) all
#else
#define SENTENCE(...)
#define AT(all, displays) displays
#endif

{{tables}}
#undef SENTENCE
#undef AT

// The vocabularies and the extractor, made once a program: making them takes longer than most tests
// do.
#ifndef TESTS_EXTRACT_SHARED_WORDS_H
#define TESTS_EXTRACT_SHARED_WORDS_H

#include "extract/extract.h"
#include "extract/vocabulary.h"

static inline const struct vocabulary *shared_vocabulary(enum language language)
{
    static struct arena arena;
    static const struct vocabulary *vocabularies[LANGUAGE_COUNT];

    if (!vocabularies[language])
        vocabularies[language] = vocabulary_new(&arena, language);
    return vocabularies[language];
}

static inline const struct extractor *shared_extractor(void)
{
    static struct arena arena;
    static struct diags diags;
    static const struct extractor *extractor;

    if (!extractor)
        extractor = extractor_new(&arena, NULL, &diags);
    return extractor;
}

#endif

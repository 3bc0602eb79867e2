// Which language a page is written in.
#ifndef EXTRACT_LANGUAGE_H
#define EXTRACT_LANGUAGE_H

#include "page/page.h"

// One for each file of extract/words/all.def, which names itself in its first row:
// LANGUAGE(name, locale, small words). The locale is that of "de-DE" before the hyphen. The small
// words, of two to four letters and parted by blanks, are the commonest of the language, and of no
// other.
enum language {
#define LANGUAGE(name, locale, words) LANGUAGE_##name,
#define WORD(class, value, phrase)
#include "extract/words/all.def"
#undef WORD
#undef LANGUAGE
    LANGUAGE_COUNT
};

// The small words of all languages, ready to be looked up.
struct language_words;

// Lives in the arena; made once a run, not once a page.
const struct language_words *language_words_new(struct arena *arena);
// By the small words in the text, English where nothing speaks clearly for another. A locale that
// the page names, "de-DE", counts unless the text is clearly English; it may be empty.
enum language language_from_text(const struct language_words *words, struct text text,
                                 struct text locale);
// The same of a page, whose locale its header names, else the docset (which may be NULL), else a
// folder of its path ("de-de", "azure-docs.de-de").
enum language language_from_page(const struct language_words *words, const struct docset *docset,
                                 const struct page *page);

#endif

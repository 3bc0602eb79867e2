// Which language a page is written in.
#ifndef PAGE_LANGUAGE_H
#define PAGE_LANGUAGE_H

#include "page/page.h"

// By the small words in the text, English where nothing speaks clearly for another. A locale that
// the page's header names, "de-DE", counts unless the text is clearly English; it may be empty.
enum language language_from_text(struct text text, struct text locale);
// The locale that the header of a page names, or an empty text.
struct text language_locale(const struct front_matter *front_matter);

#endif

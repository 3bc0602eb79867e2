// Which language a page is written in.
#ifndef PAGE_LANGUAGE_H
#define PAGE_LANGUAGE_H

#include "page/page.h"

// By the small words in the text, English where nothing speaks clearly for another.
enum language language_from_text(struct text text);

#endif

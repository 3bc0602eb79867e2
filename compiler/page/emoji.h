// Emoji short codes, :heavy_check_mark: and the like.
#ifndef PAGE_EMOJI_H
#define PAGE_EMOJI_H

#include "base/text.h"

// Reads the short code at the front of text (":..."); returns its length and the character, 0 if it is none that we know.
size_t emoji_read(struct text text, struct text *character);

#endif

// The marks that only Learn knows, written as CommonMark.
#ifndef PAGE_HTML_DIALECT_H
#define PAGE_HTML_DIALECT_H

#include "base/buffer.h"

// `> [!NOTE]` becomes a bold word, `[!INCLUDE [label](file)]` its label, `:::image ...:::` an
// image; the lines of zones, monikers, rows and columns go. Code is left alone.
void html_dialect_write(struct buffer *buffer, struct text markdown);

#endif

// A page's records out of its JSON, sunset-page/1: the reverse of json_from_page.
#ifndef EMIT_PAGE_READ_H
#define EMIT_PAGE_READ_H

#include "emit/json_read.h"
#include "record/record.h"

// Everything that the outputs rely on is checked: ids are ids, dates are dates, what refers to a
// schedule finds it. Texts are taken as they are. The page's diagnostics are not read.
void page_read(const struct json_at *page, struct records *records);
// A place: `line` and its like, and `path` where it is given.
struct record_source source_read(const struct json_at *object);

#endif

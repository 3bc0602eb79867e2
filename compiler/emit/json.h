// The data set as JSON. Alone, with template.c, sees cJSON.
#ifndef EMIT_JSON_H
#define EMIT_JSON_H

#include "base/buffer.h"
#include "record/dataset.h"

struct cJSON;

// The tree of a page, or of the whole set; the caller frees it with cJSON_Delete.
struct cJSON *json_from_page(const struct dataset_page *page);
struct cJSON *json_from_dataset(const struct dataset *set);
// Writes the tree with two blanks of indent and a final newline: ASCII controls, quotes, U+2028 and
// U+2029 escaped.
void json_print(struct buffer *buffer, const struct cJSON *json);

#endif

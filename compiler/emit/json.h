// The data set as JSON.
#ifndef EMIT_JSON_H
#define EMIT_JSON_H

#include "base/buffer.h"
#include "record/dataset.h"

#define PAGE_FORMAT    "sunset-page/1"
#define DATASET_FORMAT "sunset-dataset/1"

struct cJSON;

// The tree of a page, or of the whole set; the caller frees it with cJSON_Delete.
struct cJSON *json_from_page(const struct dataset_page *page);
struct cJSON *json_from_dataset(const struct dataset *set);
// What is told of a diagnostic in the JSON of the page at the path.
struct cJSON *json_from_diag(const struct diag *diag, const char *page);
// Writes the tree with two blanks of indent and a final newline: ASCII controls, quotes, U+2028 and
// U+2029 escaped.
void json_print(struct buffer *buffer, const struct cJSON *json);

#endif

// Tables with the version that one comes from in one column and the allowed targets in another.
#ifndef EXTRACT_UPGRADE_PATH_H
#define EXTRACT_UPGRADE_PATH_H

#include "extract/transition_table.h"

#define PATH_SOURCES 6

struct upgrade_path {
    size_t from[PATH_SOURCES]; // columns side by side
    size_t from_count;
    size_t to;          // or COLUMN_NONE: the target is in the heading
    size_t unsupported; // targets that are not allowed, or COLUMN_NONE
    struct text target; // that the header or the heading names; may be empty
    struct text around; // the target that the heading or the title names, if the header names none
    bool is_path;       // a header speaks of a path
    const char *why;
};

// Reads the headers, and the context where they alone prove nothing; false if they show no path.
bool upgrade_path_from_headers(const struct transition_table *table, struct upgrade_path *path,
                               const char **against);
// Marks the path's columns as used.
void upgrade_path_use(struct transition_table *table, const struct upgrade_path *path);
// Adds a transition for each target of each row; false if no row names any.
bool transitions_from_upgrade_path(struct transition_table *table, const struct upgrade_path *path);

#endif

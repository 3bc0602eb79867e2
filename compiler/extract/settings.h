// sunset.yml in the docset's root: what its owner says better than the pages do.
#ifndef EXTRACT_SETTINGS_H
#define EXTRACT_SETTINGS_H

#include "extract/override.h"
#include "page/docset.h"

// aliases:                        one name for several
//   Contoso Connect: [CC, Contoso Sync Next]
// words:                          phrases of one's own for an event
//   retired: [laid to rest]
// tables:                         what the tables below a heading are; "page" is a pattern, all
// pages without it
//   - page: docs/**.md
//     heading: Lifecycle
//     as: schedule                or transition, or ignore
//     event: retired
//     columns: [subject, date, "-"]
// ignore: [archive/**]            pages whose records are left out
struct settings;

// NULL where the docset has no sunset.yml; what cannot be understood is an `override` diagnostic at
// its line.
const struct settings *settings_read(struct arena *arena, struct docset *docset,
                                     struct diags *diags);
bool settings_ignore_page(const struct settings *settings, const char *path);
// The name that stands for this one: itself where no alias is given.
struct text settings_name(const struct settings *settings, struct text name);
// What is said of the tables below the heading; NULL: nothing.
const struct override *settings_table(const struct settings *settings, const char *path,
                                      struct text heading);
// Teaches the phrases.
void settings_teach(const struct settings *settings, struct vocabulary *vocabulary);

#endif

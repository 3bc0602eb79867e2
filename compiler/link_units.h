// The command `link`: the units of all pages, to what `build` makes of the pages.
#ifndef LINK_UNITS_H
#define LINK_UNITS_H

#include "options.h"

// Returns the exit status.
int link_units(const struct options *options);

#endif

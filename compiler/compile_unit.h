// The command `compile`: one page, into a unit of its own.
#ifndef COMPILE_UNIT_H
#define COMPILE_UNIT_H

#include "options.h"

// Returns the exit status.
int compile_unit(const struct options *options);

#endif

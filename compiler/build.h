// The command `build`: pages in, data out.
#ifndef BUILD_H
#define BUILD_H

#include "options.h"

// Returns the exit status.
int build(const struct options *options);

#endif

// The command `explain PAGE[:LINE]`: why a table, sentence or heading became what it became.
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "options.h"

// Returns the exit status.
int explain(const struct options *options);

#endif

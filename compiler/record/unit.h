// One page, compiled: what is made of a page alone, before it is linked with others.
#ifndef RECORD_UNIT_H
#define RECORD_UNIT_H

#include "base/diag.h"
#include "record/record.h"

struct unit {
    struct records records; // of a page that could not be read its path, and nothing else
    struct diags diags;     // all that was said while it was compiled
};

#endif

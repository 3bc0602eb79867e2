// The linker: units -> data set -> outputs.
#ifndef LINKER_H
#define LINKER_H

#include "run.h"

// Adds a page to the run's data set, and what there was to say of it. In which order units are added
// does not matter.
void linker_add(struct run *run, const struct unit *unit);
// Holds the pages against each other, writes what the options ask for, and says what there is to
// say. Returns the exit status.
int linker_write(struct run *run);

#endif

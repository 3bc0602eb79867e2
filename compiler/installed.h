// What is installed with the program: found from where the program lies, so that all may be moved.
#ifndef INSTALLED_H
#define INSTALLED_H

#include "options.h"

// Prints the folder of what --print names. Ends the program with status 2 where nothing is
// installed.
void installed_print(struct arena *arena, const char *name);
// A --template that names no file, and no folder, is one of the installed examples: "sunset.go".
void installed_find_templates(struct arena *arena, struct options *options);

#endif

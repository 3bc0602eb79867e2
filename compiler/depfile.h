// What a run has read, as a rule that make and ninja understand; and the stamp of a run.
#ifndef DEPFILE_H
#define DEPFILE_H

#include "run.h"

// Writes the file that --depfile names, if it does: the target (`made`, unless --deptarget or --stamp
// names another) depends on every file that was read; on the folders that were searched for pages or for a file that is not there, unless they hold the
// folder of the outputs or the place where we run, which change all the time; and each file is a target without a
// rule, so that one that has gone stops no make. False, with a diagnostic, if it cannot be written.
bool depfile_write(struct run *run, const char *made, const char *output);
// Makes the file that --stamp names as old as the beginning of the run. False, with a diagnostic,
// if that cannot be done.
bool stamp_write(struct run *run);

#endif

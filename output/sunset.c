/* The tables of sunset.h, once for a program whose sources include it with SUNSET_EXTERN defined. */
#undef SUNSET_EXTERN
#define SUNSET_DEFINE
#ifndef SUNSET_NO_DATES
#define SUNSET_NO_DATES
#endif
#include "include/sunset.h"

/* A source holds a declaration at least, also where the data set is empty. */
typedef int sunset_defined;

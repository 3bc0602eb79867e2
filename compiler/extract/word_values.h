// What the values of the word classes mean: an enumeration for each class that has more than one.
#ifndef EXTRACT_WORD_VALUES_H
#define EXTRACT_WORD_VALUES_H

#include "record/event.h"

#endif

// What the values of the word classes mean: an enumeration for each class that has more than one.
#ifndef EXTRACT_WORD_VALUES_H
#define EXTRACT_WORD_VALUES_H

#include "record/event.h"

// Of the class DATE. What is numbered is its first value and the number: DATE_WORD_MONTH + 1 is
// January.
enum date_word {
    DATE_WORD_NONE = 0,
    DATE_WORD_WEEKDAY,
    DATE_WORD_PART,        // "end of": the part of a month or year that a date leaves out
    DATE_WORD_APPROXIMATE, // "about"
    DATE_WORD_OPEN,        // "not before"
    DATE_WORD_ON,          // "until": a year alone behind it is a date
    DATE_WORD_OF,          // "of": may stand inside a date
    DATE_WORD_TO,          // between the two ends of a range
    DATE_WORD_BETWEEN,     // before a range whose ends are joined by "and"
    DATE_WORD_AND,
    DATE_WORD_WAVE,          // "release wave", its number follows
    DATE_WORD_VERSION,       // "version": what stands beside it may look like a date
    DATE_WORD_PRODUCT,       // "Windows": the number behind it is no day
    DATE_WORD_MONTH = 100,   // 1 to 12
    DATE_WORD_SEASON = 120,  // 1 spring to 4 winter
    DATE_WORD_QUARTER = 130, // 0 the word, 1 to 4 its name (Q1)
    DATE_WORD_HALF = 140,    // 0 the word, 1 and 2 its name (H1)
    DATE_WORD_ORDINAL = 150, // 1 to 4
};

#endif

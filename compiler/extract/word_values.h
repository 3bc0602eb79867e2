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
    DATE_WORD_THROUGH,     // both that and DATE_WORD_ON
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

// Beside enum event in the class EVENT.
enum event_word {
    EVENT_WORD_WEAK = 0x20,      // it is an event only of a dated sentence: "blocked"
    EVENT_WORD_ACTIVE = 0x40,    // what reaches the event may stand behind the word: "we retire X"
    EVENT_WORD_NOT = 0x80,       // it does not happen: "no longer deprecated"
    EVENT_WORD_ATTRIBUTE = 0x100 // no event of a sentence: "veraltete Funktionen"
};

// What a column of a schedule holds; its order is its strength.
enum column_role {
    ROLE_NONE,
    ROLE_CATEGORY, // what sorts the rows: a name only where nothing else is
    ROLE_NAME,     // what reaches an event
    ROLE_VERSION,  // its version, joined with the name before it
    ROLE_DATE,
    ROLE_END, // "End date", which is an event beside a start date
    ROLE_STATUS,
    ROLE_COMMENT,
    ROLE_LINK,
    ROLE_REPLACEMENT,
    ROLE_EVENT, // dates of one event
    ROLE_RELEASE
};

// Beside enum event in the class STATUS: no event.
enum status_word {
    STATUS_ALIVE = 0x80,
    STATUS_COMPATIBILITY // "Not supported": the table compares
};

// What speaks in a table's header for the part that a column plays in a move from A to B.
enum header_word {
    HEADER_OLD = 1,  // Old, Former, Deprecated: the column holds what goes
    HEADER_CURRENT,  // Current, Existing: what goes beside what is new, what is new beside what is
                     // old
    HEADER_ORIGINAL, // Original, Before, If you used: what goes, where the page is about a move
    HEADER_NEW,      // New, Newer: the column holds what comes
    HEADER_UPDATED,  // Updated, After, Use: what comes, where the page is about a move
    HEADER_REPLACEMENT, // Replacement, Use instead
    HEADER_REPLACES,    // Replaces: the column holds what goes
    HEADER_EQUIVALENT,
    HEADER_RECOMMENDATION,
    HEADER_FROM,        // From, Source, If you have
    HEADER_TO,          // To, Target, You can upgrade to
    HEADER_CHOSEN,      // Chosen, Desired: a target wherever the word stands
    HEADER_MIGRATE_TO,  // Migrate to: a replacement
    HEADER_PATH,        // Upgrade path
    HEADER_WAY,         // Path: of an upgrade, beside source versions
    HEADER_VIA,         // Intermediate version: a step between source and target
    HEADER_UNSUPPORTED, // Unsupported: targets that are not allowed
    HEADER_GUIDE,       // Topic, Instructions: the column points to a guide
    HEADER_VERSION,     // Version, Edition, Release
    HEADER_CATEGORY,    // Category, Area, Task
    HEADER_ASIDE,       // Description, Status, Notes
    HEADER_COMMENT,     // Comment, Result: how the move goes
    HEADER_SUPPORTED,   // Supported, Allowed: whether one may go
    HEADER_CONDITION,   // Scenario, When
    HEADER_METHOD,      // Method, Tool
    HEADER_FEATURE,     // Feature, Browser, Phase: rows of a comparison
    HEADER_RUNTIME,     // Value, State, String: what changes while a program runs
    HEADER_TYPE,        // Type: data types beside each other are mapped, not moved
    HEADER_PLACE,       // Table, Folder, Account: what data is moved between
    HEADER_WORD_COUNT
};

// What a heading, title or sentence says.
enum move_word {
    MOVE_UPGRADE = 1, // upgrade, migrate: somebody goes from A to B
    MOVE_PATH,        // upgrade path, can be upgraded: and which ways there are
    MOVE_GONE,        // deprecated, removed, replaced, renamed: A is no more
    MOVE_WORD_COUNT
};

// The words between which a title names A and B.
enum hinge_word {
    HINGE_VERB = 1, // Upgrade, Migrate, Moving
    HINGE_FROM,     // from, von, depuis
    HINGE_TO,       // to, auf, vers
    HINGE_LEAVE,    // Decommissioning A, Deprecated: A
    HINGE_STOP,     // using, with, by: behind it stands something else
    HINGE_JOIN      // for, on: so too, unless it stands inside a name ("Luma for Homes")
};

// What leads to the target of a step.
enum step_word {
    STEP_TO = 1, // upgrade to, install
    STEP_FIRST,  // must first upgrade to: a step between
    STEP_DIRECT, // Direct, Indirect: to the target that the heading names
    STEP_STOP,   // into, then, using: the name ends
    STEP_MORE    // for more: what follows is no step at all
};

// What a cell of a matrix or of a result says.
enum answer_word {
    ANSWER_YES = 1,
    ANSWER_NO,
    ANSWER_NEITHER // N/A
};

// Whether a heading leads away from the page.
enum navigation_word {
    NAVIGATION_AWAY = 1, // See also, Next steps: with all that stands below it
    NAVIGATION_PERHAPS,  // Support, Resources: unless questions stand below it
};

// What a phrase says of an FAQ: FAQ_HEADING's values.
enum faq_word {
    FAQ_WORD = 1,    // opens one, whatever stands before it
    FAQ_WORD_ALONE,  // may open one where it is the whole heading, and questions follow
    FAQ_WORD_SHARED, // the same as FAQ_WORD, but also the name of a forum
};

// What stands beside such a phrase: FAQ_CONTEXT's values.
enum faq_context {
    FAQ_CONTEXT_ABOUT = 1, // what the FAQ is about follows (about, for, on)
    FAQ_CONTEXT_JOINS,     // it is joined to something else (and)
    FAQ_CONTEXT_OTHER,     // another FAQ is spoken of (see, other)
    FAQ_CONTEXT_ARTICLE,   // the same, unless the heading begins with it (Create an FAQ)
    FAQ_CONTEXT_FORUM,     // the forum of that name (Microsoft)
};

#endif

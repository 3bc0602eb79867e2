// The closed list of lifecycle events.
#ifndef RECORD_EVENT_H
#define RECORD_EVENT_H

#include "base/text.h"

enum event {
#define EVENT(code, name, summary) EVENT_##code,
#include "record/event.def"
#undef EVENT
    EVENT_COUNT
};

const char *event_name(enum event event);    // "end-of-support"
const char *event_summary(enum event event); // one line
bool event_from_name(enum event *event, struct text name);

#endif

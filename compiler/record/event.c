// The names of the lifecycle events.
#include "record/event.h"

static const struct {
    const char *name, *summary;
} events[] = {
#define EVENT(code, name, summary) {name, summary},
#include "record/event.def"
#undef EVENT
};

const char *event_name(enum event event)
{
    return events[event].name;
}

const char *event_summary(enum event event)
{
    return events[event].summary;
}

bool event_from_name(enum event *event, struct text name)
{
    for (size_t i = 0; i < EVENT_COUNT; i++) {
        if (text_equals(name, text_from_string(events[i].name))) {
            *event = (enum event)i;
            return true;
        }
    }
    return false;
}

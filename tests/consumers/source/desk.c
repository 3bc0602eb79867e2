/* Uses the header of another page. */
#include "app.h"

#include <sunset/desk.h>

const char *desk_end(void)
{
    return sunset_desk_string(sunset_desk_milestones[SUNSET_desk_LITWARE_DESK_7_END_OF_SUPPORT_INDEX].date);
}

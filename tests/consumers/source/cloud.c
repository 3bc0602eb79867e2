/* Uses the header of one page. */
#include "app.h"

#include <sunset/cloud.h>

const char *cloud_end(void)
{
    return sunset_cloud_string(sunset_cloud_milestones[SUNSET_cloud_LITWARE_QUEUE_RETIRED_INDEX].date);
}

/* Prints two dates that the pages give. */
#include "app.h"

#include <stdio.h>

int main(void)
{
    printf("%s %s\n", cloud_end(), desk_end());
    return 0;
}

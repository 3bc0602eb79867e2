/* What the program's sources share. */
const char *cloud_end(void);
const char *desk_end(void);

// libmd, the message digests of the BSDs.
#include <stdio.h>
#include <sys/types.h>

#include <sha2.h>

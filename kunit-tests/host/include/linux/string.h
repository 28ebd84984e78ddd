/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _TCPW_HOST_STRING_H
#define _TCPW_HOST_STRING_H

#include <string.h>

#endif /* _TCPW_HOST_STRING_H */

/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _TCPW_HOST_LINUX_IP_H
#define _TCPW_HOST_LINUX_IP_H

#include <linux/skbuff.h>

#endif /* _TCPW_HOST_LINUX_IP_H */

/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _TCPW_HOST_NET_IP6_CHECKSUM_H
#define _TCPW_HOST_NET_IP6_CHECKSUM_H

#include <linux/skbuff.h>

#endif /* _TCPW_HOST_NET_IP6_CHECKSUM_H */

/* SPDX-License-Identifier: GPL-2.0 */
/* The operations of the generic netlink family: <linux/tcpwatch.h>. */
#ifndef _TCPW_NETLINK_H
#define _TCPW_NETLINK_H

int tcpw_netlink_init(void);
void tcpw_netlink_exit(void);

#endif /* _TCPW_NETLINK_H */

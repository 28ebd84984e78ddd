// SPDX-License-Identifier: GPL-2.0
/* tcpwatch: the TCP states of both ends of every flow. */
#include <linux/module.h>
#include <net/genetlink.h>
#include "config.h"
#include "flow.h"
#include "group.h"
#include "netlink.h"
#include "netns.h"
#include "table.h"

static char *netns = "init";
module_param(netns, charp, 0444);
MODULE_PARM_DESC(netns, "where watching starts by itself: init (default) or all");

static uint max_flows;
module_param(max_flows, uint, 0444);
MODULE_PARM_DESC(max_flows, "flows of the machine for which the table is made (default: by memory)");

static int __init tcpwatch_init(void)
{
	bool all = !strcmp(netns, "all");
	int err;

	if (!all && strcmp(netns, "init")) {
		pr_err("tcpwatch: netns=%s: neither init nor all\n", netns);
		return -EINVAL;
	}
	tcpw_config_init_machine(max_flows);
	err = tcpw_table_init(tcpw_config_machine_max());
	if (err)
		return err;
	err = tcpw_flow_init();
	if (err)
		goto table;
	err = tcpw_group_init();
	if (err)
		goto flow;
	err = tcpw_netns_init(all);
	if (err)
		goto group;
	err = tcpw_netlink_init();
	if (err)
		goto netns;
	return 0;

netns:
	tcpw_netns_exit();
group:
	tcpw_group_exit();
flow:
	tcpw_flow_exit();
table:
	tcpw_table_exit();
	return err;
}

static void __exit tcpwatch_exit(void)
{
	tcpw_netlink_exit();	/* no operation runs any more: they use the namespaces */
	tcpw_netns_exit();
	tcpw_group_exit();
	tcpw_flow_exit();
	tcpw_table_exit();
}

module_init(tcpwatch_init);
module_exit(tcpwatch_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("TCP states of both ends of every flow");
MODULE_ALIAS_GENL_FAMILY(TCPWATCH_GENL_NAME);

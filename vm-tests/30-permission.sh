#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# Without CAP_NET_ADMIN nothing is told: no operation, no group.
# vm: timeout=200
#
#   everything in the guest's initial namespace; lo carries the connections
. "${0%/*}/lib.sh"

answers() { genlperm tcpwatch; }
denied() { unpriv "$(command -v genlperm)" tcpwatch; }

# as_nobody DESCRIPTION STATUS ARGUMENT...
as_nobody() {
	local what=$1 wanted=$2
	shift 2
	unpriv "$(command -v tcpwatchctl)" "$@" >"$WORK/said" 2>&1
	is "nobody: tcpwatchctl $what: exit $wanted" "$?" "$wanted"
}

if ! watching; then
	is "the helper drops everything" "$(unpriv grep -c '^Cap\(Inh\|Prm\|Eff\|Amb\):	0*$' /proc/self/status)" 4
	skip "permissions" "without tcpwatch"
	exit
fi

load netns=init
answers >"$WORK/root"	# root's flush does flush
hold_open "$WORK/conns" conns --listen 127.0.0.1 --listen ::1 hold=5
denied >"$WORK/nobody"
note "$(cat "$WORK/nobody")"
holds "there are operations and groups to try" "$(grep -c '^\(request\|dump\)' "$WORK/root") >= 9 && $(grep -c ^group "$WORK/root") >= 3"
is "root: nothing is forbidden" "$(grep -c EPERM "$WORK/root")" 0
is "nobody: everything answers EPERM" "$(grep -vc ': EPERM$' "$WORK/nobody")" 0
is "nobody: the same was tried" "$(sed 's/:.*//' "$WORK/nobody")" "$(sed 's/:.*//' "$WORK/root")"

as_nobody flows 4 flows
as_nobody "show" 4 show 1
as_nobody ended 4 ended
as_nobody stats 4 stats
as_nobody status 4 status
as_nobody "config get" 4 config get
as_nobody "config set" 4 config set time_wait_s 30
as_nobody flush 4 flush
as_nobody "watch off" 4 watch off
as_nobody "monitor transitions" 4 monitor transitions
as_nobody "monitor closes" 4 monitor closes
as_nobody "monitor config" 4 monitor config
as_nobody "monitor alerts" 4 monitor alerts
is "nothing of it had an effect" "$(tcpwatchctl -j flows state established | jq length)" 5

# Root in a user namespace of one's own rules over the network namespaces made there, and over nothing else.
own() { unpriv unshare -Urn "$(command -v tcpwatchctl)" "$@"; }
if unpriv unshare -Urn true 2>/dev/null; then
	is "own user namespace: may ask there" "$(own -j status | jq .watching)" false
	is "own user namespace: sees nothing of others" \
		"$(unpriv unshare -Urn sh -c "tcpwatchctl watch on && tcpwatchctl -j flows" 2>/dev/null | jq length)" 0
	unpriv unshare -Urn sh -c "tcpwatchctl watch on && tcpwatchctl config set machine_max_flows 1000" >/dev/null 2>&1
	is "own user namespace: the machine's limit is not its own" "$?" 2
	unpriv unshare -Ur "$(command -v tcpwatchctl)" flows >/dev/null 2>&1
	is "own user namespace: not the network namespace of others" "$?" 4
	unpriv unshare -Ur "$(command -v genlperm)" tcpwatch >"$WORK/own"
	is "own user namespace: no operation and no group of others" "$(grep -vc ': EPERM$' "$WORK/own")" 0
else
	skip "own user namespace" "not allowed on this kernel"
fi
stop "$held"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# Every verb on a terminal of 80 columns and 24 lines, with long addresses in it: no line is too long, nothing is cut,
# cells stand under their heads. Leaves the text in build/screens/, for people to look at.
# vm: icount mem=1024 timeout=600 with="script tmux /lib/terminfo /usr/lib/locale/C.utf8 /usr/bin/python3 $(/usr/bin/python3 -c 'import os; print(os.__file__[4:-6])')"
# vm: nodebug="it looks at text, and Python is too slow there"
#
#   +------------- client --------------+      +------------- server --------------+
#   | 2001:db8:1234:5678:9abc:def0:1:1  |      | 2001:db8:1234:5678:9abc:def0:1:2  |
#   | 10.0.0.1                     eth0 |-veth-| eth0                     10.0.0.2 |
#   +-----------------------------------+      +-----------------------------------+
. "${0%/*}/lib.sh"

NET=2001:db8:1234:5678:9abc:def0:1
SCREENS=$OUT/screens

# server NAME HOW PORT: a leaky one on the long address, in the background
server() {
	ip netns exec server python3 "$HERE/vm-tests/leaky.py" "$2" $NET:2 "$3" >"$WORK/$1" 2>&1 &
	wait_until 60 grep -q ready "$WORK/$1" || give_up "server $1" "$(cat "$WORK/$1")"
}

to_server() { in_ns client conns --only client --connect $NET:2 --no-hold "$@" >/dev/null 2>&1; }

traffic() {
	server leak leak 8443
	to_server --port 8443 leak=60
	"${between[@]}" --listen $NET:2 --port 65000 --source-port 61000 four_segment >/dev/null
	"${between[@]}" --listen $NET:2 --port 65002 refused=2 >/dev/null
	"${between[@]}" --listen 10.0.0.2 --port 8000 three_segment=5 >/dev/null
	hold_open "$WORK/held" "${between[@]}" --listen $NET:2 --port 65004 hold=3
	ip -n server route add 10.9.0.0/16 via 10.0.0.1
	ip netns exec server listen --backlog 4096 10.0.0.2:8300 >"$WORK/listen" &
	wait_until 20 grep -q bound "$WORK/listen" || give_up "listen"
	synflood --netns client --to 10.0.0.2:8300 --from 10.9.0.1 --sources 1500 --count 2000 >/dev/null
	sysctl_ns client ipv4/ip_local_port_range "40000 40099"
	"${between[@]}" --listen $NET:2 --port 65003 four_segment=90 >/dev/null
	"${between[@]}" --listen $NET:2 --port 65001 server_first=20 >/dev/null
	sleep 12
}

# screen NAME NS ARGUMENT...: what it says on a terminal, without colour. It ends with the status ${ends:-0}.
screen() {
	local file=$SCREENS/$1.txt typescript=$WORK/$1 ns=$2 status=0
	shift 2
	watching || { skip "$*" "without tcpwatch"; return; }
	script -qefc "stty cols 80 rows 24; tcpwatchctl --netns $ns $(printf '%q ' "$@")" "$typescript" >/dev/null || status=$?
	{
		printf '$ tcpwatchctl --netns %s %s\n' "$ns" "$*"
		sed -e '1d;$d' -e $'s/\r$//;s/\e\[[0-9;]*m//g' "$typescript"
	} >"$file"
	is "$*" "$status $(($(grep -c . "$file") > 1))" "${ends:-0} 1"
}

# Every verb that speaks of addresses says the long one whole
has_address() {
	local name
	for name in "$@"; do
		check "$name: nothing is cut" grep -qF "$NET:2" "$SCREENS/$name.txt"
	done
}

verbs() {
	screen report-server server report
	screen report-client client report
	ends=2 screen check server check
	screen close-wait server close-wait
	screen time-wait-client client time-wait
	screen time-wait-server server time-wait
	screen half-open server half-open
	screen flows client flows -6 --limit 20
	screen flows-history client flows --history dport = :65000
	screen flows-ipv4 client flows -4
	screen ended client ended
	screen show client show "[$NET:1]:61000" "[$NET:2]:65000"
	screen listeners server listeners
	screen destinations client destinations
	screen stats client stats
	screen status client status
	screen config client config
	screen watch client watch
	screen help client --help
	screen help-flows client flows --help
	screen explain server explain "[$NET:1]:$(ctl server -j flows sport = :65004 | jq '.[0].client.port')" "[$NET:2]:65004"
	screen flows-owners server flows --owners sport = :65004
	ends=2 screen no-flow client show "[$NET:1]:1" "[$NET:2]:2"
	ends=1 screen bad-filter client flows state clsed
}

# A stream: what happens while it is watched
stream() {
	screen "monitor-$1" client monitor "$@" &
	wait_until 60 joined client
	"${between[@]}" --listen $NET:2 --port 65005 four_segment=2 rst_linger=4 >/dev/null
	wait $!
}

# An alert, raised while it is watched: there are more than two of a hundred ports in use
raise() {
	watching || { skip "an alert" "without tcpwatch"; return; }
	screen monitor-alerts client monitor alerts --count 2 -t &
	wait_until 60 joined client
	ctl client config set ports_warning 2
	wait $!
}

# The live view, as a terminal shows it
top() {
	watching || { skip "top" "without tcpwatch"; return; }
	LC_ALL=C.UTF-8 tmux -L screens -f /dev/null new-session -d -x 80 -y 24 "tcpwatchctl --netns server top"
	wait_until 20 eval 'tmux -L screens capture-pane -p | grep -q 8443' || note "$(tmux -L screens capture-pane -p)"
	{ echo '$ tcpwatchctl --netns server top'; tmux -L screens capture-pane -p | sed 's/ *$//'; } >"$SCREENS/top.txt"
	tmux -L screens kill-server
	check "top" grep -q LISTEN "$SCREENS/top.txt"
}

# whether somebody in the namespace has joined a group of generic netlink
joined() { in_ns "$1" awk '$2 == 16 && $4 != "00000000" { found = 1 } END { exit !found }' /proc/net/netlink; }

mkdir -p "$SCREENS"
load netns=all
client_and_server
add_addr client eth0 $NET:1/112
add_addr server eth0 $NET:2/112
! watching || ctl server config set leak_s 5
traffic
verbs
stream transitions --count 4 -t
stream closes --count 4
raise
top
if watching; then
	check "no line is too long, cells stand under their heads" eval 'python3 "$HERE/vm-tests/screens.py" $(ls "$SCREENS"/*.txt | grep -v /check)'
	has_address report-server report-client close-wait time-wait-client time-wait-server flows flows-owners ended show \
		explain listeners destinations top monitor-transitions monitor-closes monitor-alerts
fi

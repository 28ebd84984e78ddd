#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# Sockets that stay in CLOSE_WAIT: whose they are, since when, and why. In virtual time, where an age is exact.
# vm: icount mem=2048 timeout=900 with="/usr/bin/python3 $(/usr/bin/python3 -c 'import os; print(os.__file__[4:-6])')"
# vm: nodebug="Python is too slow there; what the kernel does for it is done in others"
#
#   +--------- client ---------+            +--------- server ---------+    +- hidden: in no /run/netns -+
#   | 10.0.0.1  fd00::1   eth0 |---- veth --| eth0   10.0.0.2  fd00::2 |    | lo 127.0.0.1               |
#   +--------------------------+            +--------------------------+    +----------------------------+
. "${0%/*}/lib.sh"

POLL=0.2
HEALTHY=$(scaled 20000 100)
LEAKED=300
ALL=$((LEAKED + 37))	# with those of the other servers in `server`
leaky=$HERE/vm-tests/leaky.py

# serve NAME HOW ADDR PORT...: a server in `server`; ${pid[NAME]}
declare -A pid
serve() {
	local name=$1
	shift
	ip netns exec server python3 "$leaky" "$@" >"$WORK/$name" 2>&1 &
	pid[$name]=$!
	wait_until 60 grep -q ready "$WORK/$name" || give_up "server $name" "$(cat "$WORK/$name")"
}

# first_eof NAME: when its first client closed, by its own clock
first_eof() { sed -n 2p "$WORK/$1"; }

# clients PORT KIND=COUNT...: held ones go on in the background
clients() {
	local port=$1
	shift
	in_ns client conns --only client --connect 10.0.0.2 --port "$port" --no-hold "$@" >"$WORK/clients" 2>&1 ||
		give_up "clients of port $port" "$(tail -n 3 "$WORK/clients")"
}

holding_clients() {
	local port=$1
	hold_open "$WORK/clients$port" ip netns exec client conns --only client --connect 10.0.0.2 --port "$port" "$2"
}

# rows NS [ARGUMENT...]
rows() { ctl "$1" -j close-wait "${@:2}"; }

# look NS: takes down all rows of a namespace, and when. An answer walks the descriptors of all processes, the healthy
# ones' too, which takes the guest a while: what several checks are about is asked for once.
look() {
	now >"$WORK/before.$1"
	rows "$1" >"$WORK/rows.$1" 2>"$WORK/said"
	now >"$WORK/after.$1"
}

# row NS PORT EXPRESSION: of the rows taken down of that listener, as one array; row_now: after another look
row() { jq -c "[.[] | select(.listener.port == $2)] | $3" "$WORK/rows.$1"; }
row_now() { look "$1" && row "$@"; }

# to_destination_now PORT EXPRESSION: of the client's
to_destination_now() { look client && jq -c "[.[] | select(.destination.port == $1)] | $2" "$WORK/rows.client"; }

summary='[.[] | [.pid, .comm, .listener.port, .count, .verdict]]'

# oldest DESCRIPTION NAME PORT SINCE ERROR: the age, by the server's own clock
oldest() {
	local what=$1 eof got since before after
	eof=$(first_eof "$2")
	before=$(<"$WORK/before.server") after=$(<"$WORK/after.server")
	read -r got since <<<"$(row server "$3" '.[0] | "\(.oldest_s) \(.since)"' | jq -r .)"
	is "$what: how well its age is known" "$since" "$4"
	if decimal "$got >= $before - $eof - $5 && $got <= $after - $eof + $5"; then
		ok "$what: its age ($got s)"
	else
		not_ok "$what: its age" "$got s, but the client closed $(awk "BEGIN { print $before - $eof }") s ago"
	fi
}

close_waits() { ss -N server -Htan state close-wait | wc -l; }

hidden() { nsenter -t "${pid[hidden]}" -n "$@"; }

start_all() {
	serve leak leak 10.0.0.2 8000
	clients 8000 leak=1
	clients 8000 leak=$((LEAKED - 1))
	serve two leak 10.0.0.2 8001 8002
	clients 8001 leak=5
	clients 8002 leak=7
	serve fork fork 10.0.0.2 8003
	clients 8003 leak=4
	wait_is "forked: connections are there" 4 sockets server close-wait 8003
	kill -USR1 "${pid[fork]}"
	worker=
	wait_until 10 find_worker || give_up "no worker"
	serve answer answer 10.0.0.2 8005
	holding_clients 8005 half_hold=3
	serve keepalive keepalive 10.0.0.2 8006
	holding_clients 8006 half_hold=3
	serve stalled flood 10.0.0.2 8007
	holding_clients 8007 half_hold=3
	serve draining push 10.0.0.2 8008
	ip netns exec client python3 "$leaky" read 10.0.0.2 8008 3 &
	serve deaf deaf 10.0.0.2 8009
	in_ns client python3 "$leaky" close 10.0.0.2 8009 2
	start_hidden
	serve dual leak :: 8010
	clients 8010 leak=2
	in_ns client conns --only client --connect fd00::2 --port 8010 --no-hold leak=3 >/dev/null
	ip netns exec server conns --only server --listen 10.0.0.2 --port 8011 --timeout 0 server_first=4 >"$WORK/closing" &
	wait_until 10 grep -q ready "$WORK/closing"
	ip netns exec client python3 "$leaky" forget 10.0.0.2 8011 4 &
	pid[forget]=$!
	start_service
}

# As systemd does it
start_service() {
	mkdir -p /sys/fs/cgroup
	mount -t cgroup2 none /sys/fs/cgroup
	mkdir -p /sys/fs/cgroup/system.slice/web.service
	serve service leak 10.0.0.2 8012
	echo "${pid[service]}" >/sys/fs/cgroup/system.slice/web.service/cgroup.procs
	clients 8012 leak=2
}

find_worker() {
	worker=$(sed -n 's/^worker //p' "$WORK/fork")
	[ -n "$worker" ] && [ "$(cat "/proc/$worker/comm")" = worker ]
}

start_hidden() {
	unshare -n sh -c "ip link set lo up; exec python3 '$leaky' leak 127.0.0.1 8004" >"$WORK/hidden" 2>&1 &
	pid[hidden]=$!
	wait_until 60 grep -q ready "$WORK/hidden" || give_up "server in hidden" "$(cat "$WORK/hidden")"
	hidden python3 "$leaky" close 127.0.0.1 8004 6
}

# What is so at any time. What may still be under way is waited for first.
always() {
	watched "$1, a client's: by destination" "[[${pid[forget]},\"10.0.0.2\",8011,\"10.0.0.1\",null,4,\"$2\"]]" \
		to_destination_now 8011 '[.[] | [.pid, .destination.addr, .destination.port, .destination.from, .listener, .count, .verdict]]'
	wait_is "$1, all are there" $ALL close_waits
	watched "$1, a leak among $HEALTHY healthy ones: pid, command, how many" "[[${pid[leak]},\"python3\",8000,$LEAKED,\"$2\"]]" \
		row_now server 8000 "$summary"
	watched_now "$1, IPv4 and IPv6 on one socket" "[[${pid[dual]},\"10.0.0.2\",2,\"$2\"],[${pid[dual]},\"fd00::2\",3,\"$2\"]]" \
		row server 8010 '[.[] | [.pid, .listener.addr, .count, .verdict]] | sort'
	watched_now "$1, a namespace in no /run/netns" "[[${pid[hidden]},\"python3\",8004,6,\"$2\"]]" row_now "${pid[hidden]}" 8004 "$summary"
	watched_now "$1, two listeners: the first" "[[${pid[two]},\"python3\",8001,5,\"$2\"]]" row server 8001 "$summary"
	watched_now "$1, two listeners: the second" "[[${pid[two]},\"python3\",8002,7,\"$2\"]]" row server 8002 "$summary"
	watched_now "$1, inherited descriptors: both" "[[${pid[fork]},\"python3\",8003,4,\"$2\"],[$worker,\"worker\",8003,4,\"$2\"]]" \
		row server 8003 "$summary | sort"
	watched_now "$1, inherited descriptors: each tells of the other" "[[[$worker,\"worker\"]],[[${pid[fork]},\"python3\"]]]" \
		row server 8003 'sort_by(.pid) | [.[] | [.shared_with[] | [.pid, .comm]]]'
	watched_now "$1, keep-alive is not draining" "[[${pid[keepalive]},\"python3\",8006,3,\"$2\"]]" row server 8006 "$summary"
	watched_now "$1, a closed window" "[[${pid[stalled]},\"python3\",8007,3,\"stalled\",0]]" \
		row server 8007 '[.[] | [.pid, .comm, .listener.port, .count, .verdict, .tx_bytes_per_s]]'
	watched_now "$1, still pushing" "[[${pid[draining]},\"python3\",8008,3,\"draining\",true]]" \
		row server 8008 '[.[] | [.pid, .comm, .listener.port, .count, .verdict, .tx_bytes_per_s > 1000000 and .tx_bytes_per_s < 3000000]]'
	watched_now "$1, not accepted: by whom" "[[${pid[deaf]},\"python3\",8009,2,\"$2\"]]" row server 8009 "$summary"
	watched_now "$1, not accepted: said" "[false]" row server 8009 '[.[].accepted]'
	watched_now "$1, a unit" "[[${pid[service]},\"web.service\",2,\"$2\"]]" \
		row server 8012 '[.[] | [.pid, .unit, .count, .verdict]]'
}

# What the rows of the leak say besides
details() {
	local row fds
	row=$(rows server sport = :8000 | command jq '.[0]')
	fds=$(ls -l "/proc/${pid[leak]}/fd" | awk '/socket:/ { print $9 }' | sort -n | sed 1d | jq -sc .)
	is "$1: its descriptors" "$(jq -c .fds <<<"$row")" "$fds"
	is "$1: its flows" "$(jq '.flows | length' <<<"$row")" "$LEAKED"
	is "$1: keys" "$(command jq -c keys_unsorted <<<"$row")" \
		'["pid","comm","uid","unit","netns","listener","destination","count","oldest_s","since","growth_per_min","window_s","verdict","tx_bytes_per_s","queued_bytes","peer","accepted","fds","flows","shared_with","cure","command","free_command"]'
	is "$1: what is not there is null" "$(jq -c '[.uid, .unit, .destination, .listener]' <<<"$row")" \
		'[0,null,null,{"addr":"10.0.0.2","port":8000}]'
	is "$1: its namespace" "$(jq .netns <<<"$row")" "$(in_ns server stat -Lc %i /proc/self/ns/net)"
	is "$1: how many" "$(ctl server close-wait --count sport = :8000)" "$LEAKED"
	is "$1: by its pid" "$(rows server pid "${pid[leak]}" | jq -c '[.[].listener.port]')" '[8000]'
	is "$1: show names it" "$(ctl server -j show "$(jq '.flows[0]' <<<"$row")" | jq -c '.[0].server.socket | [.pid, .comm]')" \
		"[${pid[leak]},\"python3\"]"
}

peers() { row "$1" "$2" '.[0].peer | [.fin_wait2, .presumed_gone, .known_gone]'; }

# After a minute, what became of the clients
peers_gone() {
	watched_now "$1, peer: closed, and silent for a minute" "[0,$LEAKED,0]" peers server 8000
	watched_now "$1, peer: answers keep-alive probes" "[3,0,0]" peers server 8006
	watched_now "$1, peer: answers probes of its window" "[3,0,0]" peers server 8007
	watched_now "$1, peer: takes what is pushed" "[3,0,0]" peers server 8008
}

# In text: as wide as a terminal, nothing cut, the worst first
text() {
	COLUMNS=80 ctl server close-wait >"$OUT/close-wait.txt"
	note "$(cat "$OUT/close-wait.txt")"
	is "text: 80 columns" "$(awk 'length > 80' "$OUT/close-wait.txt")" ""
	check "text: the worst first" eval "sed -n 3p '$OUT/close-wait.txt' | grep -q '^leak  *$LEAKED sockets of python3'"
	check "text: both holders" grep -q "also held by worker" "$OUT/close-wait.txt"
}

# Somebody who may ask tcpwatch, but not look into others' processes
stranger() {
	in_ns server setpriv --reuid 65534 --regid 65534 --clear-groups --inh-caps +net_admin --ambient-caps +net_admin \
		tcpwatchctl "$@"
}

# The commands do what they promise.
commands() {
	local command
	command=$(row_now server 8002 '.[0].free_command' | jq -r .)
	is "command: what frees them" "$command" "nsenter --net=/run/netns/server ss -tK state close-wait src 10.0.0.2:8002"
	eval "$command" >/dev/null
	watched "command: freed" '[]' row_now server 8002 '[.[].count]'
	is "command: nothing else" "$(row server 8001 '[.[].count]')" '[5]'
	is "command: what restarts a unit" "$(row server 8012 '.[0].command')" '"systemctl restart web.service"'
	command=$(row server 8001 '.[0].command' | jq -r .)
	is "command: what ends the program" "$command" "kill -TERM ${pid[two]}  # then start it again"
	eval "$command"
	watched "command: ended" '[]' row_now server 8001 '[.[].count]'
}

client_and_server
python3 -c 'import socket, select, signal'
load netns=all
watched_now "none: in words" "no sockets in close-wait" ctl server close-wait
watched_now "none: in JSON" "[]" eval 'ctl server -j close-wait | jq -c .'
hold_open "$WORK/healthy" "${between[@]}" --listen 10.0.0.2 --listen fd00::2 --port 7000 hold="$HEALTHY"
start_all
always "at first" unknown
if watching; then
	oldest "at first" leak 8000 exact 0.1
	holds "at first: it grows" "$(row server 8000 '.[0].growth_per_min | floor') >= $((LEAKED * 9 / 10))"
fi
sleep 65
always "after a minute" leak
watched_now "an answer long ago is no draining" "[[${pid[answer]},\"python3\",8005,3,\"leak\"]]" row server 8005 "$summary"
if watching; then
	oldest "after a minute" leak 8000 exact 0.1
	oldest "after a minute, stalled" stalled 8007 exact 0.1
	details "after a minute"
	is "a stranger: no owner" "$(stranger -j close-wait sport = :8000 2>"$WORK/said" | jq -c '[.[] | [.pid, .comm, .count]]')" "[[null,null,$LEAKED]]"
	is "a stranger is warned once" "$(grep -c 'may not be read' "$WORK/said")" 1
	check "a stranger: in words" eval "stranger close-wait sport = :8000 | grep -q 'owner not visible'"
	text
fi
peers_gone "after a minute"
watched_now "peer: on this host, and gone" "[0,0,6]" peers "${pid[hidden]}" 8004

# --- all of them were there before
unload
load netns=all
always "adopted" leak
watched_now "adopted, an answer long ago" "[[${pid[answer]},\"python3\",8005,3,\"leak\"]]" row server 8005 "$summary"
if watching; then
	for name in leak:8000 two:8001 fork:8003 answer:8005 keepalive:8006 stalled:8007; do
		oldest "adopted, ${name%:*}" "${name%:*}" "${name#*:}" estimated 1
	done
	details "adopted"
fi
peers_gone "adopted"

# --- more listeners than there may be
! watching || ctl server config set max_groups 16
# shellcheck disable=SC2046
serve late leak 10.0.0.2 $(seq 8020 8035)
for port in $(seq 8020 8035); do clients "$port" leak=2; done
watched "in no group: found all the same" "[[${pid[late]},2,null,null]]" \
	row_now server 8035 '[.[] | [.pid, .count, .growth_per_min, .window_s]]'

# --- what to do about them
! watching || commands
# shellcheck disable=SC2046
stop $(jobs -p) "$worker"
watched "all closed" "no sockets in close-wait" ctl server close-wait

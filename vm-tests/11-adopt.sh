#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# Connections that were open before: there at once, in the state of their socket, with an age that is marked.
# vm: timeout=300
#
#   +--------- client ---------+            +--------- server ---------+
#   | 10.0.0.1  fd00::1   eth0 |---- veth --| eth0   10.0.0.2  fd00::2 |
#   | nft drops what arrives   |            | nft drops what arrives   |
#   +--------------------------+            +--------------------------+
#
# First with the module loaded while they are open, then with watching switched on at run time.
. "${0%/*}/lib.sh"

# state DESCRIPTION NS SS_STATE PORT COUNT
state() { wait_is "$1: $3 in $2" "$5" sockets "$2" "$3" "$4"; }

# What stays open by itself
lasting() {
	hold_open "$WORK/lasting" "${between[@]}" --listen 10.0.0.2 --listen fd00::2 --port 8000 hold=2 half_hold=2 leak=2 \
		four_segment=2 server_first=2
	state "open" client established 8000 2
	state "half-closed" client fin-wait-2 8001 2
	state "half-closed" server close-wait 8001 2
	state "leaked" client fin-wait-2 8002 2
	state "leaked" server close-wait 8002 2
	state "closed by the client" client time-wait 8003 2
	state "closed by the server" server time-wait 8004 2
}

# What is stuck because a segment of it is lost again and again
stuck() {
	drop server input "tcp dport 8010 tcp flags & fin == fin"
	drop client input "tcp sport 8011 tcp flags & fin == fin"
	drop server input "tcp dport 8012 tcp flags & fin == fin"
	drop server input "tcp dport 8013 tcp flags & syn == syn"
	drop server input "tcp dport 8014 tcp flags & (syn | ack) == ack"
	"${between[@]}" --listen 10.0.0.2 --listen fd00::2 --port 8010 half_hold=2 three_segment=2 simultaneous=2 silent=2 silent=2 \
		>"$WORK/stuck" 2>&1 &
	state "client's FIN lost" client fin-wait-1 8010 2
	state "server's FIN lost" server last-ack 8011 2
	state "simultaneous close, client's FIN lost" client closing 8012 2
	state "SYN lost" client syn-sent 8013 2
	state "final ACK lost" server syn-recv 8014 2
	state "final ACK lost" client established 8014 2
}

half_open() {
	ip -n server route add 10.9.0.0/16 via 10.0.0.1
	synflood --netns client --to 10.0.0.2:8000 --from 10.9.0.1 --count 5 >/dev/null
	state "never answered" server syn-recv 8000 5
}

# what_is_there NS: the sockets' states, each once
what_is_there() { ss -N "$1" -Htan | awk '$1 != "LISTEN" { print $1 }' | sort -u | xargs; }

# adopted NS JQ_EXPRESSION: of the flows there that have a local end, the values that occur
adopted() {
	ctl "$1" -j flows | jq -c "[.[] | select(.local != \"none\") |
		. + {end: (if .local == \"client\" then .client else .server end)} | $2] | unique"
}

all_there() {
	local ns
	for ns in client server; do
		note "$ns: $(what_is_there $ns)"
		watched_now "$1, $ns: every socket has its flow and its state at once" "" differences $ns
		watched_now "$1, $ns: adopted, and its age marked" '[["adopted",true]]' adopted $ns '[.origin, .age != "exact"]'
		watched_now "$1, $ns: no state's age is called exact" '[false]' adopted $ns '.end.state_since == "exact"'
		watched_now "$1, $ns: TIME_WAIT and CLOSE_WAIT have an age from the socket" '["estimated"]' adopted $ns \
			'select(.end.state == "time_wait" or .end.state == "close_wait").end.state_since'
	done
}

# moving: some socket is still on its way to another state
moving() {
	ss -N client -Htan state fin-wait-1 state closing state syn-sent state last-ack
	ss -N server -Htan state fin-wait-1 state closing state syn-sent state last-ack
}
at_rest() { [ -z "$(moving)" ]; }

follow() {
	local ns
	wait_until 60 at_rest || note "still moving: $(moving)"
	for ns in client server; do
		watched "$1, $ns" "" differences $ns
	done
}

# What was stuck gets through at last, then all is closed: the states must follow.
go_on() {
	lift client
	lift server
	follow "$1: when the lost segments get through"
	# shellcheck disable=SC2046
	stop $(jobs -p)
	follow "$1: when all is closed"
}

client_and_server
lasting
stuck
half_open
load netns=all
all_there "at load"
go_on "at load"
unload

ip netns del client
ip netns del server
namespaces=()
load netns=init
client_and_server
lasting
stuck
half_open
watched_now "not watched yet" 2 eval 'ctl client flows >/dev/null 2>&1; echo $?'
for ns in client server; do ! watching || check "watch on in $ns" ctl $ns watch on; done
all_there "switched on"
go_on "switched on"

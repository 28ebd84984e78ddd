#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# Endings that send no segment, and what lasts exactly so long: in virtual time, where a second is a second.
# vm: icount timeout=600
#
#   +----- client -----+     +--------- router ---------+     +----- server -----+
#   | 10.1.0.1    eth0 |-----| left 10.1.0.2            |-----| eth0    10.2.0.1 |
#   | nft drops        |     |           right 10.2.0.2 |     | nft drops        |
#   +------------------+     +--------------------------+     +------------------+
#
# Every flow is in three tables: with its client local, with its server local, and forwarded.
. "${0%/*}/lib.sh"

NOTICED=1.0	# a local end whose socket is gone is closed within this many seconds
POLL=0.2	# looking costs real time, sleeping does not

# between_is DESCRIPTION NUMBER LEAST MOST
between_is() {
	if decimal "$2 >= $3 && $2 < $4"; then ok "$1 ($2 s)"; else not_ok "$1" "$2 s, not from $3 to $4"; fi
}

# sleep_until START SECONDS: until so long after START; at once when that is past
sleep_until() { sleep "$(awk "BEGIN { t = $1 + $2 - $(now); printf \"%.3f\", (t > 0 ? t : 0) }")"; }

# moment NS PORT SIDE STATE: when that end entered the state for the last time, as `date +%s.%N`
moment() {
	local id
	id=$(all_flows "$1" | jq "[.[] | select(.server.port == $2)] | max_by(.id).id")
	ctl "$1" -j show "$id" | jq -r ".[0] | .started as \$start | [.transitions[] | select(.$3 == \"$4\")][0].t_us / 1e6 + \$start"
}

cause() {
	local id
	id=$(all_flows "$1" | jq "[.[] | select(.server.port == $2)] | max_by(.id).id")
	ctl "$1" -j show "$id" | jq -r "[.[0].transitions[] | select(.$3 == \"closed\")][0].cause"
}

# vanishes NS PORT SS_STATE: waits until the last such socket is gone; $seen is when it was still there (0: never seen),
# $gone when it was not
vanishes() {
	local before
	seen=0
	while before=$(now) && [ -n "$(ss -N "$1" -Htan state "$3" "( sport = :$2 or dport = :$2 )")" ]; do
		seen=$before
		sleep "$POLL"
	done
	gone=$(now)
}

# silent DESCRIPTION NS SIDE SS_STATE PORT [SECONDS]: that end's socket goes without a segment, not before SECONDS, and
# is missed in time
silent() {
	local what=$1 ns=$2 side=$3 state=$4 port=$5 closed why
	sleep "${6:-0}"
	vanishes "$ns" "$port" "$state"
	watching || { skip "$what" "without tcpwatch"; return; }
	wait_is "$what: closed" closed flow "$ns" "$port" ".$side.state"
	why=$(cause "$ns" "$port" "$side")
	is "$what: because of its socket${OR:+, or by a $OR}" "${why/#${OR:-socket}/socket}" socket
	closed=$(moment "$ns" "$port" "$side" closed)
	if decimal "$closed >= $seen - 0.01 && $closed <= $gone + $NOTICED"; then
		ok "$what: noticed in time"
	else
		not_ok "$what: noticed in time" "socket last seen $seen, gone $gone, closed $closed"
	fi
}

# background OUTPUT CONNS_ARGUMENT...: connections that may never settle; the pid is in $busy
background() {
	local file=$WORK/$1
	shift
	"${between[@]}" --listen 10.2.0.1 --timeout 0 "$@" >"$file" 2>&1 &
	busy=$!
}

topology() {
	add_ns client router server
	add_veth client eth0 router left
	add_veth server eth0 router right
	add_addr client eth0 10.1.0.1/24
	add_addr router left 10.1.0.2/24
	add_addr router right 10.2.0.2/24
	add_addr server eth0 10.2.0.1/24
	ip -n client route add default via 10.1.0.2
	ip -n server route add default via 10.2.0.2
	sysctl_ns router ipv4/ip_forward 1
}

# Reading a file for the first time makes virtual time leap.
warm_up() {
	"${between[@]}" --listen 10.2.0.1 --port 7000 four_segment=2 >/dev/null
	ss -N client -Htan >/dev/null
	! watching || { all_flows client; flow_states client 7000; } >/dev/null
}

topology
load netns=all
warm_up

# --- sockets that go without a word
sysctl_ns client ipv4/tcp_max_tw_buckets 0
"${between[@]}" --listen 10.2.0.1 --port 8000 three_segment >/dev/null
silent "tcp_max_tw_buckets, TIME_WAIT" client client time-wait 8000
hold_open "$WORK/leak" "${between[@]}" --listen 10.2.0.1 --port 8010 leak
silent "tcp_max_tw_buckets, FIN_WAIT2" client client fin-wait-2 8010
stop "$held"
sysctl_ns client ipv4/tcp_max_tw_buckets 8192

sysctl_ns client ipv4/tcp_fin_timeout 5
hold_open "$WORK/leak" "${between[@]}" --listen 10.2.0.1 --port 8020 leak
watched "tcp_fin_timeout: before" "fin_wait2 close_wait" flow_states client 8020
silent "tcp_fin_timeout" client client fin-wait-2 8020 3
watched "tcp_fin_timeout: the server still leaks" close_wait flow server 8020 .server.state
stop "$held"

drop server input "tcp dport 8030 tcp flags & syn == syn"
background syn --port 8030 silent
wait_is "SYN lost" 1 sockets client syn-sent 8030
stop "$busy"
silent "close() in SYN_SENT" client client syn-sent 8030
sysctl_ns client ipv4/tcp_syn_retries 2
background syn --port 8030 silent
wait_is "SYN lost again" 1 sockets client syn-sent 8030
silent "connect() that gives up" client client syn-sent 8030 5
stop "$busy"

sysctl_ns server ipv4/tcp_synack_retries 1
drop server input "tcp dport 8040 tcp flags & (syn | ack) == ack"
background ack --port 8040 silent
wait_is "final ACK lost" 1 sockets server syn-recv 8040
silent "SYN+ACK repeated in vain" server server syn-recv 8040
stop "$busy"

sysctl_ns client ipv4/tcp_orphan_retries 2
drop server input "tcp dport 8050 tcp flags & fin == fin"
background fin --port 8050 four_segment
wait_is "FIN lost" 1 sockets client fin-wait-1 8050
silent "FIN repeated in vain" client client fin-wait-1 8050
stop "$busy"

drop client input "tcp sport 8060 tcp flags & fin == fin"
"${between[@]}" --listen 10.2.0.1 --port 8060 three_segment >/dev/null
wait_is "server's FIN lost" 1 sockets server last-ack 8060
in_ns server ss -K state last-ack sport = :8060 >/dev/null
# the client repeats its FIN, and the RST that answers may come first
OR=segment silent "ss -K in LAST_ACK" server server last-ack 8060

# --- TIME_WAIT lasts as long as it lasts
"${between[@]}" --listen 10.2.0.1 --port 8100 four_segment >/dev/null
wait_is "TIME_WAIT" 1 sockets client time-wait 8100
if watching; then
	start=$(moment router 8100 client time_wait)
	sleep_until "$start" 50	# looking takes its time, too
	is "TIME_WAIT, forwarded: after 50 s" "$(flow_states router 8100)" "time_wait closed"
	left=$(ctl router -j flows | jq "[.[] | select(.server.port == 8100).expires_s][0]")
	between_is "TIME_WAIT, forwarded: its end is announced" "$(awk "BEGIN { print $left + $(now) - $start }")" 59.5 63
	sleep_until "$start" 60.001
	is "TIME_WAIT, forwarded: after 60 s" "$(flow_states router 8100)" "closed closed"
	end=$(moment router 8100 client closed)
	between_is "TIME_WAIT, forwarded: as recorded" "$(awk "BEGIN { printf \"%.3f\", $end - $start }")" 60 61
fi
silent "TIME_WAIT, local: ends with its socket" client client time-wait 8100 $(watching || echo 55)

# --- CLOSE_WAIT does not end by itself; a forwarded one is given up after an hour (scaled: even hours asleep take a slow
# kernel a while)
hour=$(scaled 3600 180)
! watching || [ "$hour" = 3600 ] || ctl router config set close_wait_s "$hour"
hold_open "$WORK/leak" "${between[@]}" --listen 10.2.0.1 --port 8200 leak hold
sleep $((2 * hour))
is "after two hours: the socket" "$(sockets server close-wait 8200)" 1
watched_now "after two hours: the server" close_wait flow server 8200 .server.state
watched_now "after two hours: its age" true flow server 8200 ".server.state_age_s > 2 * $hour and .server.state_age_s < 2 * $hour + 100"
watched_now "after two hours: forwarded CLOSE_WAIT" timeout flow router 8200 .close_kind
watched_now "after two hours: forwarded ESTABLISHED" "established established" flow_states router 8201
watched_now "after two hours: local ESTABLISHED" "established established" flow_states client 8201
stop "$held"

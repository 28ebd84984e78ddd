#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# Ports that run out, bind() that has to wait, handshakes that do not finish: what is said of them, and when, in virtual time.
# vm: icount mem=2048 timeout=900 nodebug="its forecasts are of rates that a slow kernel does not keep"
#
#   +--------- client ---------+            +--------- server ---------+
#   | 10.0.0.1  fd00::1   eth0 |---- veth --| eth0   10.0.0.2  fd00::2 |
#   | a thousand ports         |            |                          |
#   +--------------------------+            +--------------------------+
. "${0%/*}/lib.sh"

RANGE=1000
HALF_OPEN=$(scaled 200000 3000)	# SYNs of a flood
BUSY=$(scaled 20000 500)		# handshakes that do finish


# --- report -----------------------------------------------------------------------------------------------------------

# findings NS: "verdict kind kind ...", the worst first
findings() { ctl "$1" -j report | jq -r '[.verdict, .findings[].kind] | join(" ")'; }

# plugin NS: the exit status of check
plugin() { ctl "$1" check >/dev/null; echo $?; }

# --- ports -----------------------------------------------------------------------------------------------------------

ports_to() { ctl client -j time-wait | jq -c "[.destinations[] | select(.port == $1)][0] // {}"; }

# In $WORK/forecast: a line `NOW USED SECONDS` for each look, until the ports are used up; $full is when they were
watch_ports() {
	local look
	while [ "$(ss -N client -Htan "dport = :8000" | wc -l)" -lt $RANGE ]; do
		look=$(ports_to 8000)
		jq -r --arg now "$(now)" '"\($now) \(.used // 0) \(.exhausted_in_s)"' <<<"$look" >>"$WORK/forecast"
		sleep 1
		[ "$(wc -l <"$WORK/forecast")" -lt 200 ] || return 1
	done
	full=$(now)
}

# The looks from 30 % on, and those of them that were off by more than 10 % (and a look's second)
forecasts() { awk -v full="$full" '$2 >= 300 { print $1, $3, full - $1 }' "$WORK/forecast"; }
wrong_forecasts() { forecasts | awk '{ off = $2 - $3; off = off < 0 ? -off : off; if ($2 == "null" || off > 0.1 * $3 + 1) print }'; }

# A line for each alert of ports to a destination: what became of it, and how bad it is
alerts_of() {
	jq -r "select(.type == \"alert\" and .kind == \"ports\" and .destination.port == $1) | .change + \" \" + .severity" "$WORK/alerts"
}

raised_at() { ctl client -j destinations | jq -r ".[] | select(.port == $1).alerts.ports"; }

ports() {
	sysctl_ns client ipv4/ip_local_port_range "40000 $((40000 + RANGE - 1))"
	sysctl_ns client ipv4/tcp_tw_reuse 0
	sysctl_ns client ipv4/tcp_max_tw_buckets 262144
	"${between[@]}" --listen 10.0.0.2 --port 9000 --rate 2 four_segment=500 >/dev/null 2>&1 &
	local other=$!
	"${between[@]}" --listen 10.0.0.2 --port 8000 --rate 25 four_segment=$((RANGE + 200)) >/dev/null 2>&1 &
	local pid=$!
	watching || { wait $pid; skip "ports" "without tcpwatch"; return; }
	tcpwatchctl --netns client -j monitor alerts >"$WORK/alerts" &
	monitor=$!
	watch_ports || { not_ok "the ports are used up" "$(tail -n 3 "$WORK/forecast")"; return; }
	note "forecasts from 30 % on: $(forecasts | wc -l); the first: $(forecasts | head -n 1)"
	holds "there were forecasts" "$(forecasts | wc -l) >= 10"
	is "seconds until the ports are used up: from 30 % on within 10 %" "$(wrong_forecasts)" ""
	is "all of them in TIME_WAIT, closed here first" \
		"$(ports_to 8000 | jq -c '[.range, .used == .range, .time_wait > 0.9 * .used, .first_closer.remote]')" \
		"[$RANGE,true,true,0]"
	is "a report of it" "$(findings client)" "critical ports"
	wait_is "an alert of it" critical raised_at 8000
	is "it was raised once, and then became critical" "$(alerts_of 8000 | paste -sd ,)" "raised warning,changed critical"
	is "status has it" "$(ctl client -j status | jq -c '[.alerts_raised, .alerts_critical]')" '[1,1]'
	is "a plugin's exit status" "$(plugin client)" 2
	is "another destination is not affected" \
		"$(ports_to 9000 | jq -c '[.used < 200, .exhausted_in_s]')" '[true,null]'
	check "as text" eval 'ctl client time-wait | grep -q "^10.0.0.1 to 10.0.0.2:8000"'
	stop $pid $other
}

# Half a minute after the last connection of ports there is room again.
ports_again() {
	watching || { skip "alerts" "without tcpwatch"; return; }
	[ -n "${monitor:-}" ] || { not_ok "alerts" "nobody listened"; return; }
	POLL=1 wait_until 100 eval 'alerts_of 8000 | grep -q cleared'
	stop "$monitor"
	note "alerts: $(alerts_of 8000 | paste -sd ,)"
	is "the alert was raised once" "$(alerts_of 8000 | grep -c raised)" 1
	is "and cleared once, at the end" "$(alerts_of 8000 | grep -n cleared | cut -d " " -f 1)" "$(alerts_of 8000 | wc -l):cleared"
	is "a second destination was not affected" "$(alerts_of 9000)" ""
	is "and nothing else" "$(jq -s '[.[] | select(.type == "alert" and .destination.port != 8000)] | length' "$WORK/alerts")" 0
	is "none is raised any more" "$(ctl client -j status | jq .alerts_raised)" 0
	is "no event was lost" "$(jq -s '[.[].lost] | add' "$WORK/alerts")" 0
}

# --- bind() ----------------------------------------------------------------------------------------------------------

bind_free() { ctl server -j time-wait | jq "[.listeners[] | select(.port == 8100)][0].bind_free_in_s"; }

bind_again() {
	local forecast waited
	hold_open "$WORK/first" "${between[@]}" --listen 10.0.0.2 --port 8100 server_first=50 hold=1
	stop "$held"
	wait_is "the server has gone, its TIME_WAITs are there" "0 50" server_sockets
	watching || { skip "bind" "without tcpwatch"; return; }
	sleep 7
	forecast=$(bind_free)
	ip netns exec server listen --wait 10.0.0.2:8100 >"$WORK/bound" &
	POLL=1 wait_until 100 grep -q bound "$WORK/bound"
	waited=$(sed -n 's/bound after //p' "$WORK/bound")
	if decimal "$waited - $forecast < 1 && $forecast - $waited < 1 && $waited > 40"; then
		ok "bind() works when it was said to ($forecast s said, $waited s)"
	else
		not_ok "bind() works when it was said to" "$forecast s said, $waited s"
	fi
	stop $!
}

server_sockets() {
	echo "$(ss -N server -Htanl 'sport = :8100' | wc -l) $(ss -N server -Htan state time-wait 'sport = :8100' | wc -l)"
}

# --- handshakes ------------------------------------------------------------------------------------------------------

listener() { ctl server -j half-open | jq -c "[.[] | select(.port == $1)][0] // {}"; }
verdict() { listener "$1" | jq -r .verdict; }

finishing() {
	sysctl_ns client ipv4/ip_local_port_range "10000 60000"
	"${between[@]}" --listen 10.0.0.2 --port 8200 --rate 333 three_segment="$BUSY" >/dev/null
	watched_now "many handshakes that do finish are no finding" ok verdict 8200
	watched_now "they are all counted" "[$BUSY,1,true]" \
		eval 'listener 8200 | jq -c "[.completed, .completion_ratio, .syn_per_s > 1]"'
	watched_now "and come from one address" "[true]" eval 'listener 8200 | jq -c "[.sources_estimate <= 2]"'
}

flood() {
	ip -n server route add 10.9.0.0/16 via 10.0.0.1
	hold_open "$WORK/real" "${between[@]}" --listen 10.0.0.2 --port 8300 hold=50
	synflood --netns client --to 10.0.0.2:8300 --from 10.9.0.1 --sources 60000 --count "$HALF_OPEN" >/dev/null
	watching || { skip "flood" "without tcpwatch"; return; }
	note "flood: $(listener 8300)"
	is "a flood is called one" "$(verdict 8300)" flood
	holds "from many addresses" "$(listener 8300 | jq .sources_estimate) > $((HALF_OPEN / (HALF_OPEN > 60000 ? 6 : 2)))"
	is "a report of it, before all else" "$(findings server | cut -d ' ' -f 1,2)" "critical half_open"
	is "every real connection is still there" \
		"$(ctl server -j flows state established sport = :8300 | jq length)" 50
	"${between[@]}" --listen 10.0.0.2 --port 8350 three_segment=10 >/dev/null
	is "and new ones are tracked" "$(all_flows server sport = :8350 | jq length)" 10
	is "memory stays within the limit" "$(ctl server -j status | jq '.flows <= .flows_max')" true
	is "another listener has no flood" "$(verdict 8350)" ok
	stop "$held"
}

full_queue() {
	ip netns exec server listen --backlog 2 10.0.0.2:8400 >"$WORK/listen" &
	local pid=$!
	wait_until 20 grep -q bound "$WORK/listen" || give_up "listen"
	conns --client-ns client --only client --connect 10.0.0.2 --connect-port 8400 silent=10 --timeout 100 >/dev/null 2>&1 &
	wait_is "more come than are accepted" 3 sockets server established 8400
	sleep 3
	watched "a full accept queue is called one" accept_queue_full verdict 8400
	watched_now "with its length" '[3,2]' eval 'listener 8400 | jq -c "[.accept_queue.len, .accept_queue.max]"'
	stop $! $pid
}

load netns=all
client_and_server
watched_now "nothing to report" ok findings client
watched_now "a plugin's exit status when all is well" 0 plugin client
ports
bind_again
ports_again
finishing
flood
full_queue
watched_now "listeners: one line each" true eval 'ctl server -j listeners | jq "length >= 3 and all(.[]; has(\"own\"))"'
watched_now "destinations: as many" true eval 'ctl client -j destinations | jq "length >= 3"'

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# Each namespace is watched, limited and forgotten by itself.
# vm: timeout=300
#
#   +--------- client ---------+            +--------- server ---------+
#   | 10.0.0.1  fd00::1   eth0 |---- veth --| eth0   10.0.0.2  fd00::2 |
#   +--------------------------+            +--------------------------+
#   +-- gone: made and removed --+
#   |   127.0.0.1           lo   |
#   +----------------------------+
. "${0%/*}/lib.sh"

MANY=$(scaled 200 20)

state_of() { tcpwatchctl ${1:+--netns "$1"} -j status | jq -c ".$2"; }
count() { ctl "$1" -j flows "${@:2}" | jq length; }
machine_flows() { state_of "" machine_flows; }

client_and_server
load netns=init
watched_now "netns=init: on in the initial namespace" true state_of "" watching
watched_now "netns=init: off in another" false state_of client watching

# --- on and off
hold_open "$WORK/conns" "${between[@]}" --listen 10.0.0.2 --listen fd00::2 hold="$MANY"
if watching; then
	check "switched on" ctl client watch on
	is "its flows are there" "$(count client)" "$MANY"
	is "the other is still off" "$(state_of server watching)" false
	check "on twice is no mistake" ctl client watch on
	is "nothing was adopted twice" "$(count client)" "$MANY"
	check "the other switched on" ctl server watch on
	is "each end has a table of its own" "$(ctl server -j flows | jq -c '[.[].local] | unique')" '["server"]'
	is "the machine holds both" "$(machine_flows)" $((2 * MANY))
	check "switched off" ctl client watch off
	wait_is "what was its own is forgotten" "$MANY" machine_flows
	is "the other has lost nothing" "$(count server)" "$MANY"
	check "off twice is no mistake" ctl client watch off
	check "and on again" ctl client watch on
	is "its flows are back" "$(count client)" "$MANY"
else
	skip "on and off" "without tcpwatch"
fi

# --- limits
if watching; then
	ctl client flush >/dev/null
	check "a limit for one namespace" ctl client config set max_flows 64
	"${between[@]}" --listen 10.0.0.2 --port 8100 --no-hold hold=100 >/dev/null &
	wait $!
	holds "the limit holds" "$(count client) <= 64"
	holds "what was refused or evicted is counted" \
		"$(stat_of client table_full) + $(ctl client -j stats | jq '[.evicted_half_open, .evicted_ended, .evicted_one_way, .evicted_time_wait, .evicted_forwarded] | add') >= 36"
	is "the other namespace has them all" "$(all_flows server | jq '[.[] | select(.server.port == 8100)] | length')" 100
	if ctl client config set max_flows $(($(state_of "" machine_flows_max) + 1)) 2>/dev/null; then
		not_ok "a namespace cannot have more than the machine"
	else
		ok "a namespace cannot have more than the machine"
	fi
else
	skip "limits" "without tcpwatch"
fi

# --- a namespace that goes, with its flows, its readers and its traffic
remove_busy() {
	local pids=()
	add_ns gone
	! watching || ctl gone watch on || give_up "watch on in gone"
	conns --client-ns gone --server-ns gone --listen 127.0.0.1 hold="$MANY" >"$WORK/gone" 2>&1 &
	pids=($!)
	wait_until 30 grep -q ^quiet "$WORK/gone" || give_up "connections in gone"
	conns --client-ns gone --server-ns gone --listen 127.0.0.1 --port 9000 --rate "$(scaled 200 10)" four_segment=1000000 >/dev/null 2>&1 &
	pids+=($!)
	if watching; then
		wait_until 30 eval '[ "$(state_of gone flows)" -gt '"$MANY"' ]' || not_ok "flows in gone"
		tcpwatchctl --netns gone -j monitor >/dev/null 2>&1 &
		pids+=($!)
	fi
	ip netns del gone
	stop "${pids[@]}"
}

# Flows of the machine that are in none of the namespaces that can still be asked
left_behind() {
	echo $(($(machine_flows) - $(state_of "" flows) - $(state_of client flows) - $(state_of server flows)))
}

for ((i = $(scaled 3 1); i > 0; i--)); do remove_busy; done
namespaces=(client server)
watched "after busy namespaces have gone: nothing is left of them" 0 left_behind
stop "$held"
unload

# --- watched from the start
ip netns del client
ip netns del server
load netns=all
client_and_server
watched_now "netns=all: a new namespace is watched" true state_of client watching
hold_open "$WORK/conns" "${between[@]}" --listen 10.0.0.2 hold=5
watched_now "netns=all: its flows are seen from their first segment" '["handshake"]' \
	eval 'ctl client -j flows | jq -c "[.[].origin] | unique"'
check "module goes while namespaces are watched" unload
stop "$held"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# The module comes and goes two hundred times under traffic; in every tenth round with readers and a namespace in the way.
# vm: mem=1024 timeout=900 smp="the module goes while another CPU is in it"
#
#   +--------- client ---------+            +--------- server ---------+
#   | 10.0.0.1  fd00::1   eth0 |---- veth --| eth0   10.0.0.2  fd00::2 |
#   +--------------------------+            +--------------------------+
#   +-- gone: made and removed in every tenth round --+
#   |   127.0.0.1                                  lo |
#   +--------------------------------------------------+
#
# Connections are held and others made and closed all the time, whether the module is there or not.
. "${0%/*}/lib.sh"

ROUNDS=$(scaled 200 10)
HELD=120
FLOWS=100	# at least, in each round
SEGMENTS=500	# at least, counted between the two
refused=0
numbers=()

traffic() {
	local ns
	client_and_server
	for ns in client server; do sysctl_ns $ns ipv4/tcp_max_tw_buckets 100; done
	hold_open "$WORK/held" "${between[@]}" --listen 10.0.0.2 --listen fd00::2 --port 7000 hold=$HELD
	"${between[@]}" --listen 10.0.0.2 --listen fd00::2 --concurrency 8 --rate 100 --timeout 0 four_segment=1000000 three_segment=1000000 \
		server_first=1000000 rst_linger=1000000 half_close=1000000 refused=1000000 >"$WORK/churn" 2>&1 &
	wait_until 20 grep -q ^ready "$WORK/churn" || give_up "traffic"
}

# number KEY VERB: of what the verb prints as JSON; without jq, because this is asked many hundred times
number() {
	local text
	text=$(ctl client -j "$2")
	[[ $text =~ \"$1\":\ ?([0-9]+) ]] && echo "${BASH_REMATCH[1]}"
}

enough() {
	flows=$(number flows status) segments=$(number segments stats)
	[ "${flows:-0}" -ge $FLOWS ] && [ "${segments:-0}" -ge $SEGMENTS ]
}

# Out it goes; a dump that is being read keeps it for as long as that takes.
remove() {
	local try
	for ((try = 0; try < 200; try++)); do
		rmmod tcpwatch 2>>"$WORK/rmmod" && return
		refused=$((refused + 1))
		sleep 0.05
	done
	return 1
}

# In a round with everything in the way: pids in $readers
obstruct() {
	readers=()
	bash -c 'while tcpwatchctl --netns client -j flows --history; do :; done' >/dev/null 2>&1 &
	readers+=($!)
	tcpwatchctl --netns server -j monitor >"$WORK/events" 2>&1 &
	readers+=($!)
	add_ns gone
	conns --client-ns gone --server-ns gone --listen 127.0.0.1 hold=$HELD >"$WORK/gone" 2>&1 &
	readers+=($!)
	wait_until 20 grep -q ^quiet "$WORK/gone" || not_ok "round $round: connections in a namespace that goes"
	wait_until 20 grep -q '"transition"' "$WORK/events" || not_ok "round $round: a monitor under way"
	wait_until 20 grep -q . "$WORK/gone"
	namespaces=(client server)
	ip netns del gone
	kill "${readers[2]}"	# the last thing that holds the namespace
}

one_round() {
	local flows segments
	load netns=all
	if ! wait_until 60 enough; then
		not_ok "round $round: enough flows and segments"
		return 1
	fi
	numbers+=("$flows/$segments")
	[ $((round % 10)) != 0 ] || obstruct
	remove || { not_ok "round $round: rmmod" "$(tail -n 1 "$WORK/rmmod")"; return 1; }
	[ $((round % 10)) != 0 ] || stop "${readers[@]}"
}

# A reader that has stopped in the middle of its dump
half_read() {
	load netns=all
	wait_until 60 enough
	mkfifo "$WORK/fifo"
	tcpwatchctl --netns client -j flows --history >"$WORK/fifo" 2>/dev/null &
	exec 9<"$WORK/fifo"
	read -r -N 100 <&9
	if rmmod tcpwatch 2>>"$WORK/rmmod"; then note "a dump half read does not keep the module"; else note "a dump half read keeps the module"; fi
	exec 9<&-
	wait $!
	loaded || return 0
	remove
}

traffic
if ! watching; then
	skip "insmod and rmmod" "without tcpwatch"
	exit
fi
for ((round = 1; round <= ROUNDS; round++)); do
	one_round || break
	if [ ${#numbers[@]} = 10 ]; then
		note "rounds $((round - 9)) to $round, flows/segments: ${numbers[*]}"
		numbers=()
	fi
done
is "rounds, each with at least $FLOWS live flows and $SEGMENTS segments" $((round - 1)) "$ROUNDS"
note "rmmod was refused $refused times while a dump was being read"
half_read
is "rmmod with a dump half read, once its reader is gone at the latest" "$(loaded && echo there)" ""
is "held connections are none the worse" "$(sockets client established 7000)" $HELD
is "the kernel has nothing to say" "$(dmesg | grep -cE 'BUG:|WARNING:|INFO: (task|rcu)|possible (circular|recursive)|general protection|Oops|KASAN|UBSAN')" 0
stop "$held"

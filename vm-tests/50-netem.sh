#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# Ten thousand connections through loss, reordering and duplication: does every end have the state of its socket?
# vm: icount mem=2048 timeout=600
#
#   +--------- client ---------+            +--------- server ---------+
#   | 10.0.0.1  fd00::1   eth0 |---- veth --| eth0   10.0.0.2  fd00::2 |
#   +--------------------------+            +--------------------------+
#        netem both ways: loss 2 %, a quarter overtakes the rest, 1 % twice
#
# Every flow is in two tables: in that of `client` its client is the local end, in that of `server` its server. When
# all is quiet, each end is compared with the sockets of the namespace that it belongs to (tools/compare.c). Once with
# room for every TIME_WAIT, once with next to none, where most connections end without a packet.
. "${0%/*}/lib.sh"

NETEM="delay 10ms 2ms loss 2% reorder 25% 50% duplicate 1% limit 20000"
KINDS="four_segment three_segment server_first simultaneous half_close rst_linger refused unread"
EACH=$(scaled 1250 25)
ENOUGH=$(scaled 500 25)
FEW=$(scaled 50 4)
held=

kinds_and_counts() {
	local kind
	for kind in $KINDS; do echo "$kind=$EACH"; done
	echo "server_reset=$FEW" "greeting=$FEW" "bulk=$(scaled 20 4)"
	echo "half_hold=$FEW" "hold=$FEW" "leak=$FEW"
}

# Nothing is on its way any more: what is neither over nor in a state that lasts is what is held.
settled() {
	local ns
	for ns in client server; do
		[ "$(ss -N $ns -Htan state syn-sent state fin-wait-1 state last-ack state closing | wc -l)" = 0 ] || return 1
		[ "$(ss -N $ns -Htan state established | wc -l)" = "$FEW" ] || return 1
	done
}

states_of() { ss -N "$1" -Htan | awk -v ns="$1" '{ n[$1]++ } END { for (s in n) printf "%s %s %d; ", ns, s, n[s] }'; }

# snapshot DIR...: of the namespaces of these names. A silent ending may take a second until it is noticed, so that
# much lies between the first look at the sockets and the flows; an end that has changed by the second look is left out.
snapshot() {
	local dir ns
	for dir in "$@"; do
		ns=${dir##*/}
		mkdir -p "$dir"
		ip -n "$ns" -o addr | awk '{ sub("/.*", "", $4); print $4 }' >"$dir/addrs"
		ss -N "$ns" -Htan >"$dir/ss1"
	done
	sleep 2
	for dir in "$@"; do
		ctl "${dir##*/}" -j flows --history >"$dir/flows.json"
		ctl "${dir##*/}" -j ended --history >"$dir/ended.json"
	done
	for dir in "$@"; do ss -N "${dir##*/}" -Htan >"$dir/ss2"; done
}

compare_once() {
	snapshot "$dir/client" "$dir/server"
	compare --log "$dir/log" --rows "$dir/rows.json" --set "tw_buckets=$buckets" "$dir/client" "$dir/server" >"$dir/result"
}

# How many TIME_WAITs found no room, in both namespaces
overflows() {
	local ns
	for ns in client server; do
		in_ns $ns awk '/^TcpExt/ && !n { n = split($0, name); next }
			/^TcpExt/ { for (i in name) if (name[i] == "TCPTimeWaitOverflow") print $i }' /proc/net/netstat
	done | awk '{ n += $1 } END { print n + 0 }'
}

# What the wire cannot show comes from loss (L1, L3, L4) or from endings without a packet (L2); more of them than there was
# of either would be an excuse. Each row's count and the most that is plausible, where it is more:
excuses() {
	jq -c --argjson overflows "$(overflows)" --argjson held "$FEW" '.[] | (.excluded.L1 // 0) + (.excluded.L3 // 0) + (.excluded.L4 // 0) as $lost |
		select($lost > .peer_ends * 0.06 + 5 or (.excluded.L2 // 0) > $overflows + .peer_ends * 0.02 + 2 * $held)
		| [.kind, .excluded]' "$dir/rows.json"
}

sum() { jq "[.[].$1] | add" "$dir/rows.json"; }

compare_all() {
	local attempts=1
	until compare_once; do
		[ $attempts -lt 3 ] || break
		note "attempt $attempts:"
		cat "$dir/result"
		attempts=$((attempts + 1))
	done
	if compare_once_was_right; then
		ok "$title: every local end has its socket's state, every difference of a peer its law"
	else
		not_ok "$title: an end is wrong, or a flow or a connection is missing"
	fi
	cat "$dir/result"
	note "$title: $(overflows) TIME_WAITs found no room; attempts: $attempts"
	is "$title: no more differences than loss and silent endings explain" "$(excuses)" ""
	holds "$title: nearly all ends kept their state meanwhile" "$(sum unstable) * 7 < $(sum local_ends) + $(sum peer_ends)"
}

compare_once_was_right() { [ -s "$dir/rows.json" ] && ! grep -qvE '^# [a-z_]+ +[0-9]+ connections' "$dir/result"; }

check_traffic() {
	local kind wanted few=0 peak
	for kind in $KINDS; do
		[ "$(grep -c "^$kind " "$dir/log")" -ge "$ENOUGH" ] || few=1
	done
	wanted=$(wc -w <<<"$KINDS")
	is "$title: $wanted kinds, each at least $ENOUGH times" $few 0
	peak=$(sed -n 's/.*at most \([0-9]*\) at once/\1/p' "$dir/conns")
	holds "$title: many at once" "$peak >= $(scaled 200 20)"
	if grep -q '[1-9][0-9]* failed' "$dir/conns"; then
		not_ok "$title: every connection ended as its kind should" "$(cat "$dir/conns")"
	else
		ok "$title: every connection ended as its kind should"
	fi
}

traffic() {
	# shellcheck disable=SC2046
	hold_open "$dir/conns" "${between[@]}" --listen 10.0.0.2 --listen fd00::2 --log "$dir/log" --keepalive 5 --concurrency 400 \
		--timeout 600 $(kinds_and_counts)
	note "$title: $(wc -l <"$dir/log") connections made after $SECONDS s"
	wait_until 120 settled || not_ok "$title: not quiet"
	note "$title: quiet after $SECONDS s: $(states_of client)$(states_of server)"
}

# Half-open ones too: nobody answers for these addresses. A lost SYN would have no flow, so that none is lost now.
half_open() {
	tc -n client qdisc del dev eth0 root
	ip -n server route add 10.9.0.0/16 via 10.0.0.1
	ip -n server -6 route add fd09::/64 via fd00::1
	synflood --netns client --log "$dir/log" --to 10.0.0.2:8000 --from 10.9.0.1 --count "$FEW" >/dev/null
	synflood --netns client --log "$dir/log" --to '[fd00::2]:8000' --from fd09::1 --count "$FEW" >/dev/null
	wait_is "$title: $((2 * FEW)) handshakes stay half open" $((2 * FEW)) sockets server syn-recv 8000
}

run() {
	local buckets=$1 dir=$WORK/$1 ns title="tcp_max_tw_buckets=$1"
	mkdir "$dir"
	SECONDS=0
	load netns=all
	client_and_server
	for ns in client server; do
		sysctl_ns $ns ipv4/tcp_max_tw_buckets "$buckets"
		sysctl_ns $ns ipv4/tcp_max_syn_backlog 4096
		# shellcheck disable=SC2086
		netem $ns eth0 $NETEM
		! watching || ctl $ns config set ended_max 65536 || give_up "config set ended_max"
	done
	traffic
	check_traffic
	half_open
	if watching; then compare_all; else skip "$title: every end compared" "without tcpwatch"; fi
	stop "$held"
	ip netns del client
	ip netns del server
	namespaces=()
	unload
}

run 262144
run 100
! watching || jq -s add "$WORK"/{262144,100}/rows.json >"$OUT/netem.json"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# Ten thousand connections through loss, reordering and duplication: does every end have the state of its socket?
# vm: mem=2048 timeout=1200
#
#   +--------- client ---------+            +--------- server ---------+
#   | 10.0.0.1  fd00::1   eth0 |---- veth --| eth0   10.0.0.2  fd00::2 |
#   +--------------------------+            +--------------------------+
#        netem both ways: loss 2 %, a quarter overtakes the rest, 1 % twice
#
# Every flow is in two tables: in that of `client` its client is the local end, in that of `server` its server. When
# all is quiet, each end is compared with the sockets of the namespace that it belongs to (tools/compare.c). Once with
# room for every TIME_WAIT, once with next to none, where most connections end without a packet. In batches, each with
# ports of its own, so that their TIME_WAITs are still there when they are compared.
. "${0%/*}/lib.sh"

NETEM="delay 10ms 2ms loss 2% reorder 25% 50% duplicate 1% limit 20000"
KINDS="four_segment three_segment server_first simultaneous half_close rst_linger refused unread"
BATCHES=4
EACH=$(scaled 1250 $((5 * BATCHES)))	# connections of a kind, in all batches
ENOUGH=$(scaled 500 $((5 * BATCHES)))
SOME=$(scaled 13 2)			# connections of each other kind, in a batch
PORTS=100				# of a batch

kinds_and_counts() {
	local kind
	for kind in $KINDS; do echo "$kind=$(((EACH + BATCHES - 1) / BATCHES))"; done
	echo "server_reset=$SOME" "greeting=$SOME" "bulk=$SOME" "half_hold=$SOME" "hold=$SOME" "leak=$SOME"
}

# Nothing is on its way any more: what is neither over nor in a state that lasts is what is held.
settled() {
	local ns
	for ns in client server; do
		[ "$(ss -N $ns -Htan state syn-sent state fin-wait-1 state last-ack state closing | wc -l)" = 0 ] || return 1
		[ "$(ss -N $ns -Htan state established | wc -l)" = "$SOME" ] || return 1
	done
}

states_of() { ss -N "$1" -Htan | awk -v ns="$1" '$1 != "LISTEN" { n[$1]++ } END { for (s in n) printf "%s %s %d; ", ns, s, n[s] }'; }

# --- a batch: make, wait, compare ------------------------------------------------------------------------------------

make_connections() {
	# shellcheck disable=SC2046
	hold_open "$dir/conns" "${between[@]}" --listen 10.0.0.2 --listen fd00::2 --port "$port" --log "$dir/log" --keepalive 5 \
		--concurrency 400 --timeout 600 $(kinds_and_counts)
	peak=$(sed -n 's/.*at most \([0-9]*\) at once/\1/p' "$dir/conns")
	most=$((peak > most ? peak : most))
	! grep -q ' [1-9][0-9]* failed' "$dir/conns" || not_ok "$title: every connection ended as its kind should" "$(cat "$dir/conns")"
}

# Half-open ones too: nobody answers for these addresses. A lost SYN would have no flow, so that none is lost now.
half_open() {
	tc -n client qdisc del dev eth0 root
	synflood --netns client --log "$dir/log" --to "10.0.0.2:$port" --from 10.9.0.1 --count "$SOME" >/dev/null
	synflood --netns client --log "$dir/log" --to "[fd00::2]:$port" --from fd09::1 --count "$SOME" >/dev/null
	wait_until 20 equals $((2 * SOME)) sockets server syn-recv "$port" || not_ok "$title: handshakes stay half open"
	# shellcheck disable=SC2086
	netem client eth0 $NETEM
}

sockets_of_batch() {
	ss -N "$1" -Htan "( sport >= :$port and sport < :$((port + PORTS)) ) or ( dport >= :$port and dport < :$((port + PORTS)) )"
}

# flows_of_batch NS VERB: seen from the namespace's own end
flows_of_batch() {
	local which=dport
	[ "$1" = client ] || which=sport
	ctl "$1" -j "$2" --history $which ge ":$port" $which lt ":$((port + PORTS))"
}

# A silent ending may take a second until it is noticed, so that much lies between the first look at the sockets and the
# flows; an end that has changed by the second look is left out.
snapshot() {
	local ns
	for ns in client server; do
		mkdir -p "$dir/$ns"
		ip -n $ns -o addr | awk '{ sub("/.*", "", $4); print $4 }' >"$dir/$ns/addrs"
		sockets_of_batch $ns >"$dir/$ns/ss1"
	done
	sleep 2
	for ns in client server; do
		flows_of_batch $ns flows >"$dir/$ns/flows.json"
		flows_of_batch $ns ended >"$dir/$ns/ended.json"
	done
	for ns in client server; do sockets_of_batch $ns >"$dir/$ns/ss2"; done
}

compare_batch() {
	local try
	for try in 1 2 3; do
		snapshot
		if compare --log "$dir/log" --rows "$dir/rows.json" --set "tw_buckets=$buckets" "$dir/client" "$dir/server" >"$dir/result"
		then
			ok "$title: every local end has its socket's state, every difference of a peer its law"
			return
		fi
		note "$title, look $try:" "$(cat "$dir/result")"
	done
	not_ok "$title: an end is wrong, or a flow or a connection is missing"
}

batch() {
	local dir=$WORK/$buckets-$1 port=$((8000 + PORTS * $1)) title="tcp_max_tw_buckets=$buckets, batch $1" start=$SECONDS
	mkdir "$dir"
	make_connections
	wait_until 120 settled || not_ok "$title: quiet"
	note "$title: $(wc -l <"$dir/log") connections, quiet after $((SECONDS - start)) s: $(states_of client)$(states_of server)"
	half_open
	if watching; then compare_batch; else skip "$title: compared" "without tcpwatch"; fi
	stop "$held"
}

# --- a run: its batches, and what they come to -----------------------------------------------------------------------

# How many TIME_WAITs found no room, in both namespaces
overflows() {
	local ns
	for ns in client server; do
		in_ns $ns awk '/^TcpExt/ && !n { n = split($0, name); next }
			/^TcpExt/ { for (i in name) if (name[i] == "TCPTimeWaitOverflow") print $i }' /proc/net/netstat
	done | awk '{ n += $1 } END { print n + 0 }'
}

# The batches' rows as one per kind
add_rows() {
	jq -s 'def sums: reduce .[] as $o ({}; reduce ($o | to_entries[]) as $e (.; .[$e.key] += $e.value));
		add | group_by(.kind) | map(.[0] + (map(del(.kind, .tw_buckets, .excluded, .local_states)) | sums)
			+ {excluded: (map(.excluded) | sums), local_states: (map(.local_states) | sums)})' \
		"$WORK/$buckets"-*/rows.json
}

print_rows() {
	jq -r '.[] | "# \(.kind): \(.connections) connections, local ends \(.local_right) of \(.local_ends) right, peer ends " +
		"\(.peer_right) of \(.peer_ends), by law \(.excluded | tojson), changing \(.unstable), \(.local_states | tojson)"' <<<"$rows"
}

# What the wire cannot show comes from loss (L1, L3) or from endings without a packet (L2); more of them than there was
# of either would be an excuse. Each row with more than is plausible:
excuses() {
	jq -c --argjson overflows "$(overflows)" --argjson held $((SOME * BATCHES)) '.[] |
		(.excluded.L1 // 0) + (.excluded.L3 // 0) as $lost |
		select($lost > .peer_ends * 0.06 + 5 or (.excluded.L2 // 0) > $overflows + .peer_ends * 0.02 + 2 * $held)
		| [.kind, .excluded]' <<<"$rows"
}

sum() { jq "[.[].$1] | add" <<<"$rows"; }

# few WANTED: the kinds that were not made so often
few() { cat "$WORK/$buckets"-*/log | awk -v kinds="$KINDS" -v least="$1" '{ n[$1]++ }
	END { k = split(kinds, kind, " "); for (i = 1; i <= k; i++) if (n[kind[i]] < least) print kind[i], n[kind[i]] + 0 }'; }

conclude() {
	local title="tcp_max_tw_buckets=$buckets" rows
	is "$title: $(wc -w <<<"$KINDS") kinds, each at least $ENOUGH times" "$(few "$ENOUGH")" ""
	holds "$title: many at once" "$most >= $(scaled 200 20)"
	watching || return 0
	rows=$(add_rows)
	print_rows
	note "$title: $(overflows) TIME_WAITs found no room"
	is "$title: no more differences than loss and silent endings explain" "$(excuses)" ""
	holds "$title: nearly all ends kept their state meanwhile" "$(sum unstable) * 7 < $(sum local_ends) + $(sum peer_ends)"
	printf '%s\n' "$rows" >"$WORK/rows-$buckets.json"
}

run() {
	local buckets=$1 most=0 ns i
	load netns=all
	client_and_server
	ip -n server route add 10.9.0.0/16 via 10.0.0.1
	ip -n server -6 route add fd09::/64 via fd00::1
	for ns in client server; do
		sysctl_ns $ns ipv4/tcp_max_tw_buckets "$buckets"
		sysctl_ns $ns ipv4/tcp_max_syn_backlog 4096
		# shellcheck disable=SC2086
		netem $ns eth0 $NETEM
		! watching || ctl $ns config set ended_max 65536 || give_up "config set ended_max"
	done
	for ((i = 0; i < BATCHES; i++)); do batch $i; done
	conclude
	ip netns del client
	ip netns del server
	namespaces=()
	unload
}

run 262144
run 100
! watching || jq -s add "$WORK"/rows-{262144,100}.json >"$OUT/netem.json"

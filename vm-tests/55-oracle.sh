#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# Does tcpwatch's record of every end follow what the kernel did with its socket, state by state?
# vm: mem=2048 timeout=900
#
#   +----- left -----+      +----- middle -----+      +----- right ----+
#   | eth0           |------| left       right |------| eth0           |
#   | 10.1.0.1       |      | 10.1.0.2         |      | 10.2.0.1       |
#   | fd01::1        |      |         10.2.0.2 |      | fd02::1        |
#   +----------------+      +------------------+      +----------------+
#
# One such row for each path, with namespaces of its own, that stay until the end. The kernel's own log of its sockets
# (tools/truth.c) is compared with what tcpwatch has recorded in each namespace (tools/oracle.c): local ends, ends of
# the other host, and both from between. What differs must be a law of what the wire cannot show (tools/laws.c).
. "${0%/*}/lib.sh"

CONNECTIONS=${CONNECTIONS:-$(scaled 3000 100)}
SEED=${SEED:-1}
ONLY=${ONLY:-}		# one path
KINDS="four_segment three_segment server_first simultaneous half_close rst_linger refused unread server_reset greeting bulk
	fast_open defer keepalive same_port queue"

dir=$WORK/oracle
port=8000
views=()
logs=()

# row PATH: the namespaces of a path, by its name: PATH.l, PATH.m, PATH.r
row() {
	local path=$1 ns
	add_ns "$path.l" "$path.m" "$path.r"
	add_veth "$path.l" eth0 "$path.m" left
	add_veth "$path.r" eth0 "$path.m" right
	ip_batch "$path.l" "addr add 10.1.0.1/24 dev eth0" "addr add fd01::1/64 dev eth0 nodad" \
		"route add default via 10.1.0.2" "route add default via fd01::2"
	ip_batch "$path.m" "addr add 10.1.0.2/24 dev left" "addr add fd01::2/64 dev left nodad" \
		"addr add 10.2.0.2/24 dev right" "addr add fd02::2/64 dev right nodad"
	ip_batch "$path.r" "addr add 10.2.0.1/24 dev eth0" "addr add fd02::1/64 dev eth0 nodad" \
		"route add default via 10.2.0.2" "route add default via fd02::2"
	in_ns "$path.m" sh -c 'echo 1 >/proc/sys/net/ipv4/ip_forward; echo 1 >/proc/sys/net/ipv6/conf/all/forwarding'
	for ns in l m r; do
		views+=("$path.$ns")
		sysctl_ns "$path.$ns" ipv4/tcp_fastopen 519
		! watching || ctl "$path.$ns" config set ended_max 65536 || give_up "config set ended_max"
	done
}

# ip_batch NS COMMAND...
ip_batch() {
	local ns=$1
	shift
	printf '%s\n' "$@" | ip -n "$ns" -b - || give_up "ip in $ns"
}

# lanes PATH VIEW,VIEW... KIND...: ports of a path, one for each kind, from $port on
lanes() {
	local path=$1 seen=$2 at=$port
	shift 2
	for kind; do
		echo "$at $at $path $kind $seen" >>"$dir/lanes"
		at=$((at + 1))
	done
}

# batch PATH CONNS_OPTION...: connections of all kinds, in the background
batch() {
	local path=$1 kind kinds=()
	shift
	for kind in $KINDS; do kinds+=("$kind=$EACH"); done
	# shellcheck disable=SC2086
	lanes "$path" "$path.l,$path.m,$path.r" $KINDS
	conns --client-ns "$path.l" --server-ns "$path.r" --listen 10.2.0.1 --listen fd02::1 --port $port \
		--log "$dir/$path.log" --seed "$SEED" --concurrency 20 "$@" "${kinds[@]}" >"$dir/$path.out" 2>&1 &
	batches[$path]=$!
	port=$((port + 50))
}

finish_batches() {
	local path
	for path in "${!batches[@]}"; do
		wait "${batches[$path]}" || not_ok "$path: connections" "$(grep -v ' 0 failed$' "$dir/$path.out" | tail -n 20)"
		logs+=(--log "$dir/$path.log")
	done
}

start_truth() {
	truth --out "$dir/truth" >"$dir/truth.out" 2>&1 &
	truth=$!
	wait_until 60 grep -q ready "$dir/truth.out" || give_up "truth" "$(cat "$dir/truth.out")"
}

stop_truth() {
	kill "$truth"
	wait "$truth"
	is "the log of the truth is complete" $? 0
	note "truth: $(tail -n 1 "$dir/truth.out")"
}

# Nothing is on its way any more
settled() {
	local ns
	for ns in "${views[@]}"; do
		[ -z "$(ss -N "$ns" -Htan state syn-sent state fin-wait-1 state last-ack state closing state syn-recv)" ] || return 1
	done
}

look() {
	local ns
	until_us=$(date +%s%6N)
	sleep 2
	for ns in "${views[@]}"; do
		mkdir -p "$dir/$ns"
		ctl "$ns" -j flows --history >"$dir/$ns/flows.json"
		ctl "$ns" -j ended --history >"$dir/$ns/ended.json"
	done
}

compare_all() {
	local status=0
	oracle --lanes "$dir/lanes" --truth "$dir/truth" "${logs[@]}" --until "$until_us" --seed "$SEED" \
		--rows "$OUT/oracle.json" "${views[@]/#/$dir/}" >"$dir/result" 2>&1 || status=$?
	cat "$dir/result"
	is "every end has its socket's states, or a law" $status 0
}

# --- paths

path_direct() { :; }

path_delay() {
	netem "$1.l" eth0 delay 10ms
	netem "$1.r" eth0 delay 10ms
}

path_loss() {
	netem "$1.l" eth0 delay 5ms loss 2%
	netem "$1.m" left loss 2%
	netem "$1.m" right loss 2%
	netem "$1.r" eth0 delay 5ms loss 2%
}

PATHS=${PATHS:-"direct delay"}

mkdir "$dir"
declare -A batches
SECONDS=0
EACH=5
load netns=all
start_truth
for path in $PATHS; do
	row "$path"
	"path_$path" "$path"
done
note "prepared after $SECONDS s"
for path in $PATHS; do batch "$path"; done
finish_batches
note "made after $SECONDS s"
wait_until 120 settled || not_ok "quiet"
look
stop_truth
compare_all
note "compared after $SECONDS s"

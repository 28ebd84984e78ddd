#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# Does tcpwatch's record of every end follow what the kernel did with its socket, state by state? In virtual time, where
# a loaded host does not come between a hook and its socket.
# vm: icount mem=3072 timeout=1500 modules="br_netfilter ipip" nodebug="the truth is logged by offsets from BTF, which that kernel does not have"
#
#   +----- left -----+      +----- middle -----+      +----- right ----+
#   | eth0           |------| left       right |------| eth0           |
#   | 10.1.0.1       |      | 10.1.0.2         |      | 10.2.0.1       |
#   | fd01::1        |      | fd01::2          |      | fd02::1        |
#   +----------------+      |         10.2.0.2 |      +----------------+
#                           |         fd02::2  |
#                           +------------------+
#
# One such row for each path (oracle/paths.sh), with namespaces of its own that stay until the end. Through each go
# connections of all kinds (tools/kinds.c), varied by SEED. The kernel's own log of its sockets (tools/truth.c) is then
# compared with what tcpwatch has recorded in each namespace (tools/oracle.c): local ends, ends of the other host, and
# both from between. What differs must be a law of what the wire cannot show (tools/laws.c).
#
# CONNECTIONS in all; PATHS="a b" and KINDS="a b" take only these; PICK=N only connection number N of each kind.
# SEGMENTS=1 logs all segments, and shows those of what differs.
. "${0%/*}/lib.sh"
. "${0%/*}/oracle/paths.sh"

CONNECTIONS=${CONNECTIONS:-$(scaled 3000 200)}
SEED=${SEED:-1} ROWS=${ROWS:-oracle.json}
PATHS=${PATHS:-$ALL_PATHS}
KINDS=${KINDS:-four_segment three_segment server_first simultaneous half_close rst_linger refused unread server_reset
	greeting bulk fast_open defer keepalive same_port reuse queue v4_mapped restart}
PICK=${PICK:-}

dir=$WORK/oracle
port=8000
views=()
logs=()
middles=()
declare -A batches=() meanwhile=()

# lanes PATH CALLED_OFFSET VIEW,VIEW... KIND...: ports of a path, one for each kind, from $port on
lanes() {
	local path=$1 offset=$2 seen=$3 at=$port kind
	shift 3
	for kind; do
		echo "$at $((at + offset)) $path $kind $seen" >>"$dir/lanes"
		at=$((at + 1))
	done
}

# seed_of PATH: another one for each, and the same whichever paths are taken
seed_of() {
	local before=${ALL_PATHS%%"$1"*}
	echo $((SEED * 1000 + ${#before}))
}

# batch PATH: connections of all kinds, in the background, and what its path does meanwhile
batch() {
	local path=$1 kind plans=()
	settings "$path"
	# shellcheck disable=SC2086
	lanes "$path" "$offset" "$seen" $kinds $more
	for kind in $kinds; do plans+=("$kind=$EACH"); done
	for kind in $more; do plans+=("$kind=$FEW"); done
	# shellcheck disable=SC2086
	conns --client-ns "$path.$client" --server-ns "$path.$server" $ends $probes --port $port \
		--connect-port $((port + offset)) --log "$dir/$path.log" --seed "$(seed_of "$path")" ${PICK:+--pick "$PICK"} --concurrency 10 --timeout 600 "${plans[@]}" \
		>"$dir/$path.out" 2>&1 &
	batches[$path]=$!
	if declare -F "during_$path" >/dev/null; then
		"during_$path" "$path" &
		meanwhile[$path]=$!
	fi
	port=$((port + 100))
}

finish_batches() {
	local path
	for path in "${!batches[@]}"; do
		wait "${batches[$path]}" || not_ok "$path: connections" "$(grep -v ' 0 failed$' "$dir/$path.out" | tail -n 20)"
		logs+=(--log "$dir/$path.log")
		[ -z "${meanwhile[$path]:-}" ] || stop "${meanwhile[$path]}"
	done
	batches=() meanwhile=()
}

# Some paths at once: with all of them, a slow guest would drop packets of its own accord.
all_batches() {
	local path
	for path in $PATHS; do
		[ ${#batches[@]} -lt "${AT_ONCE:-6}" ] || finish_batches
		batch "$path"
	done
	finish_batches
}

# upset PATH NAME "KIND=COUNT..." COMMAND...: connections that are held when the command comes, with the pid of their
# program
upset() {
	local path=$1 name=$2 plans=$3 file=$dir/$2.$port plan names=()
	shift 3
	settings "$path"
	for plan in $plans; do names+=("$name"); done
	lanes "$path" 0 "$seen" "${names[@]}"
	# shellcheck disable=SC2086
	hold_open "$file.out" conns --client-ns "$path.$client" --server-ns "$path.$server" $ends --port $port \
		--log "$file.log" $plans
	logs+=(--log "$file.log")
	"$@" "$path" $port "$held"
	stop "$held"
	port=$((port + 10))
}

kill_program() { kill -KILL "$3"; }

kill_sockets() {
	local i
	for i in 0 1 2; do in_ns "$1.l" ss -K dport = :$(($2 + i)) >/dev/null; done
}

# FINs go nowhere, until COMMAND is true
closed_while_down() {
	local path=$1 pid=$2
	shift 2
	ip -n "$path.l" link set eth0 down
	stop "$pid"
	wait_until 60 "$@" || not_ok "$path: closed while its interface is down"
	ip -n "$path.l" link set eth0 up
	patient_end "$path.l" 1
}

# Until both ends have given up, or only for so long that they are repeated
take_down() { closed_while_down "$1" "$3" settled; }
blink() { closed_while_down "$1" "$3" true; }

start_truth() {
	truth --out "$dir/truth" >"$dir/truth.out" 2>&1 &
	truth=$!
	wait_until 60 grep -q ready "$dir/truth.out" || give_up "truth" "$(cat "$dir/truth.out")"
}

# Conntrack's own account of the same, in the namespaces in between. Of two SYNs that cross, on the path of delay, it
# drops one.
start_conntrack() {
	local ns
	for ns in "${views[@]}"; do
		[[ $ns = *.m && $ns != delay.m ]] || continue
		middles+=("$ns")
		nft_in "$ns" <<-EOT
			table inet track {
				chain in { type filter hook prerouting priority 0; ct state invalid counter; }
				chain out { type filter hook output priority 0; ct state invalid counter; }
			}
		EOT
	done
	[ ${#middles[@]} != 0 ] || give_up "a path in the middle of which conntrack is" "PATHS: $PATHS"
	ctlog "$dir/conntrack" "${middles[@]}" >"$dir/ctlog.out" 2>&1 &
	ctlog=$!
	wait_until 60 grep -q ready "$dir/ctlog.out" || give_up "ctlog" "$(cat "$dir/ctlog.out")"
}

stop_conntrack() {
	kill "$ctlog"
	wait "$ctlog"
	is "the log of conntrack is complete" $? 0
}

# Every segment at every device (opt-in: it is work for the guest)
start_segments() {
	[ -n "${SEGMENTS:-}" ] || return 0
	seglog "$dir/segments" "${views[@]}" >"$dir/seglog.out" 2>&1 &
	seglog=$!
	wait_until 60 grep -q ready "$dir/seglog.out" || give_up "seglog" "$(cat "$dir/seglog.out")"
}

stop_segments() {
	[ -n "${SEGMENTS:-}" ] || return 0
	kill "$seglog"
	wait "$seglog"
	is "the log of segments is complete" $? 0
	sort -n -o "$dir/segments" "$dir/segments"
}

stop_truth() {
	kill "$truth"
	wait "$truth"
	is "the log of the truth is complete" $? 0
	note "truth: $(tail -n 1 "$dir/truth.out")"
}

# Reading a file for the first time makes virtual time leap.
warm_up() {
	local path=${PATHS%% *}
	conns --client-ns "$path.l" --server-ns "$path.r" --listen 10.2.0.1 --listen fd02::1 --port 7000 four_segment=2 fast_open=2 >/dev/null
}

# Nothing is on its way any more
settled() {
	local ns
	for ns in "${views[@]}"; do
		[ -z "$(ss -N "$ns" -Htan state syn-sent state fin-wait-1 state last-ack state closing state syn-recv)" ] || return 1
	done
}

# What ends without a segment is noticed within a second.
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
	oracle --lanes "$dir/lanes" --truth "$dir/truth" "${logs[@]}" --conntrack "$dir/conntrack" --until "$until_us" \
		${SEGMENTS:+--segments "$dir/segments"} \
		${MOMENTS:+--moments "$MOMENTS"} --seed "$SEED" --rows "$OUT/$ROWS" "${views[@]/#/$dir/}" >"$dir/result" 2>&1 || status=$?
	cat "$dir/result"
	is "every end has its socket's states, or a law" $status 0
	check_shares
}

# rows FILTER: names and numbers out of the result
rows() { jq -r "$1" "$OUT/$ROWS"; }

# Laws of loss hold where something was lost, or at least came twice or in another order. (L5 needs no loss: segments
# that cross a reset are enough.)
check_shares() {
	is "right and excluded are all" "$(rows '.transitions - .transitions_right - ([.excluded[]] | add // 0)')" 0
	is "nothing is excluded for loss where nothing was lost" "$(rows '.by_path[] |
		select(.lost == 0 and (.path | IN("reorder", "duplicate", "corrupt") | not)) | . as $row |
		.excluded | to_entries[] | select(.key | IN("L1", "L3", "L4", "L6")) | [$row.path, .key, .value] | @text')" ""
	[ -z "$PICK${LENIENT:-}" ] || return 0
	holds "at most one in two hundred is excluded" "$(rows '[.excluded[]] | add // 0') * 200 <= $(rows .transitions)"
	is "no kind below one in a hundred connections" "$(rows '.connections as $all | .by_kind[] |
		select(.connections * 100 < $all).kind')" ""
	is "no path below one in a hundred connections" "$(rows '.connections as $all | .by_path[] |
		select(.connections * 100 < $all).path')" ""
}

mkdir "$dir"
SECONDS=0
each_of=$(($(wc -w <<<"$PATHS") * $(wc -w <<<"$KINDS")))
EACH=$(((CONNECTIONS + each_of - 1) / each_of))
FEW=$(((CONNECTIONS + 79) / 80))
THIRD=$(((FEW + 2) / 3))
FEWER=$(((FEW + 11) / 12))
inherit
load netns=all
start_truth
port_of_path=$port
for path in $PATHS; do
	row "$path"
	"path_$path" "$path"
	port_of_path=$((port_of_path + 100))
done
start_conntrack
start_segments
[ -z "${MOMENTS:-}" ] || warm_up
note "prepared after $SECONDS s"
all_batches
[[ " $PATHS " != *" direct "* ]] || upset direct killed "hold=$THIRD half_hold=$THIRD leak=$THIRD" kill_program
[[ " $PATHS " != *" mtu "* ]] || upset mtu ss_kill "hold=$THIRD half_hold=$THIRD leak=$THIRD" kill_sockets
if [[ " $PATHS " = *" down "* ]]; then
	upset down taken_down "half_hold=$THIRD leak=$THIRD" blink
	upset down taken_down "hold=$FEWER half_hold=$FEWER leak=$FEWER" take_down
fi
note "made after $SECONDS s"
wait_until 120 settled || not_ok "quiet"
look
stop_truth
stop_conntrack
stop_segments
compare_all
note "compared after $SECONDS s"

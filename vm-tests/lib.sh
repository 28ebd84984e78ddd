# SPDX-License-Identifier: GPL-2.0
# Sourced by every scenario: checks, waiting, namespaces, questions to tcpwatch.
# shellcheck shell=bash
#
# A scenario runs as root beside tcpwatch.ko and bin/, which holds tcpwatchctl and the programs of tools/. With
# NOWATCH=1 it runs without the module: what would be asked of tcpwatch is skipped, everything else is done and compared.
set -u -o pipefail

HERE=$(cd -- "${BASH_SOURCE[0]%/*}/.." && pwd)
PATH=${TOOLS:-$HERE/bin}:$PATH
SCALE=${SCALE:-1}
NOWATCH=${NOWATCH:-}
OUT=${OUT:-}
WORK=$(mktemp -d)
[ -n "$OUT" ] || OUT=$WORK
failures=0
namespaces=()

# --- checks ----------------------------------------------------------------------------------------------------------

note() { printf '# %s\n' "$@"; }
ok() { printf 'ok - %s\n' "$1"; }
skip() { printf 'ok - %s # SKIP %s\n' "$1" "$2"; }

not_ok() {
	printf 'not ok - %s\n' "$1"
	shift
	[ $# -eq 0 ] || note "$@"
	failures=$((failures + 1))
}

# is DESCRIPTION GOT WANTED
is() {
	if [ "$2" = "$3" ]; then ok "$1"; else not_ok "$1" "got:    ${2:-nothing}" "wanted: $3"; fi
}

# check DESCRIPTION COMMAND...: its output is shown when it fails.
check() {
	local what=$1 output
	shift
	if output=$("$@" 2>&1); then ok "$what"; else not_ok "$what" "$*" "${output:-no output}"; fi
}

# holds DESCRIPTION EXPRESSION: an arithmetic one, with the numbers in it.
holds() {
	if (($2)); then ok "$1 ($2)"; else not_ok "$1" "not true: $2"; fi
}

# What cannot go on ends the scenario.
give_up() {
	not_ok "$@"
	exit 1
}

# The count for this run: N at scale 1, never below MIN.
scaled() { awk -v n="$1" -v min="$2" -v scale="$SCALE" 'BEGIN { n = int(n * scale); print n < min ? min : n }'; }

# decimal EXPRESSION: whether one with fractions in it holds.
decimal() { awk "BEGIN { exit !($1) }"; }

# --- waiting ---------------------------------------------------------------------------------------------------------

now() { date +%s.%N; }

# wait_until SECONDS COMMAND...: until it succeeds; false when it never did. SECONDS is only there to end it.
wait_until() {
	local deadline=$((SECONDS + $1))
	shift
	until "$@" >/dev/null 2>&1; do
		[ "$SECONDS" -lt "$deadline" ] || return 1
		sleep "${POLL:-0.05}"
	done
}

# wait_is DESCRIPTION WANTED COMMAND...: until its output is WANTED.
wait_is() {
	local what=$1 wanted=$2 deadline=$((SECONDS + ${PATIENCE:-20})) got
	shift 2
	until got=$("$@"); [ "$got" = "$wanted" ] || [ "$SECONDS" -ge "$deadline" ]; do
		sleep "${POLL:-0.05}"
	done
	is "$what" "$got" "$wanted"
}

# --- cleaning up -----------------------------------------------------------------------------------------------------

# Runs in a scenario's EXIT trap, and gives its exit status.
cleanup() {
	local status=$? pid ns
	for pid in $(jobs -p); do kill "$pid" 2>/dev/null; done
	wait 2>/dev/null
	for ns in "${namespaces[@]}"; do ip netns del "$ns" 2>/dev/null; done
	unload
	rm -rf -- "$WORK"
	[ "$status" -eq 0 ] && [ "$failures" -eq 0 ] || exit 1
}

# stop [-SIGNAL] PID...
stop() {
	kill "$@" 2>/dev/null
	[[ $1 != -* ]] || shift
	wait "$@" 2>/dev/null
	return 0
}

# --- namespaces ------------------------------------------------------------------------------------------------------

in_ns() {
	local ns=$1
	shift
	ip netns exec "$ns" "$@"
}

# sysctl_ns NAME KEY VALUE, the key with slashes
sysctl_ns() { in_ns "$1" sh -c "echo '$3' >/proc/sys/net/$2"; }

add_ns() {
	local ns
	for ns in "$@"; do
		ip netns add "$ns" || give_up "namespace $ns"
		namespaces+=("$ns")
		ip -n "$ns" link set lo up
		sysctl_ns "$ns" ipv6/conf/all/accept_dad 0
		sysctl_ns "$ns" ipv6/conf/default/accept_dad 0
	done
}

# add_veth NS DEVICE PEER_NS PEER_DEVICE: both up
add_veth() {
	ip link add "$2" netns "$1" type veth peer name "$4" netns "$3" || give_up "veth $1 $3"
	ip -n "$1" link set "$2" up
	ip -n "$3" link set "$4" up
}

# add_addr NS DEVICE ADDR/LEN...
add_addr() {
	local ns=$1 device=$2 addr
	shift 2
	for addr in "$@"; do
		case $addr in
		*:*) ip -n "$ns" addr add "$addr" dev "$device" nodad ;;
		*) ip -n "$ns" addr add "$addr" dev "$device" ;;
		esac || give_up "address $addr in $ns"
	done
}

# The usual pair: client 10.0.0.1 fd00::1, server 10.0.0.2 fd00::2, a veth between their eth0.
client_and_server() {
	add_ns client server
	add_veth client eth0 server eth0
	add_addr client eth0 10.0.0.1/24 fd00::1/64
	add_addr server eth0 10.0.0.2/24 fd00::2/64
}

# netem NS DEVICE ARGUMENT...: on what leaves there
netem() {
	local ns=$1 device=$2
	shift 2
	tc -n "$ns" qdisc replace dev "$device" root netem "$@" || give_up "netem $*"
}

# drop NS WHICH RULE...: packets that match vanish as they arrive, before any hook of tcpwatch (input), or as they
# leave, behind it (output). lift NS takes all of these back.
drop() {
	local ns=$1 hook=$2
	shift 2
	in_ns "$ns" nft -f - <<-EOT || give_up "nft drop $*"
		table inet drops {
			chain input { type filter hook prerouting priority -400; }
			chain output { type filter hook postrouting priority 400; }
		}
		add rule inet drops $hook $* counter drop
	EOT
}

lift() { in_ns "$1" nft delete table inet drops; }

# How many packets the rules of drop have taken
dropped() { in_ns "$1" nft list table inet drops | packets; }

# The sum of the counters in a ruleset that nft lists
packets() { awk '{ for (i = 1; i < NF; i++) if ($i == "packets") n += $(i + 1) } END { print n + 0 }'; }

# sockets NS STATE PORT: how many sockets there are, in ss's names of states; PORT of either end
sockets() { ss -N "$1" -Htan state "$2" "( sport = :$3 or dport = :$3 )" | wc -l; }

# --- connections -----------------------------------------------------------------------------------------------------

# Between client and server of client_and_server; further options and kinds follow. Not a function: in the background
# that would be a shell with the program as its child, and ending the one leaves the other.
between=(conns --client-ns client --server-ns server)

# hold_open FILE PROGRAM...: in the background, its output in FILE, until all are made; its pid is in $held.
hold_open() {
	local file=$1
	shift
	"$@" >"$file" 2>&1 &
	held=$!
	wait_until 900 held_or_dead "$file"
	grep -q '^quiet' "$file" || give_up "connections are held: $*" "$(tail -n 20 "$file")"
}

held_or_dead() { grep -q '^quiet' "$1" || ! kill -0 "$held"; }

# --- tcpwatch --------------------------------------------------------------------------------------------------------

watching() { [ -z "$NOWATCH" ]; }

# Emulated CPUs can hang on a branch that the kernel patches while they run it, and the first hook of a kind patches one:
# let there always be another.
keep_hooked() {
	nft list table inet keep >/dev/null 2>&1 || nft -f - <<-EOT
		table inet keep {
			chain in { type filter hook prerouting priority 400; }
			chain out { type filter hook output priority 400; }
		}
	EOT
}

load() {
	watching || return 0
	keep_hooked
	insmod "$HERE/tcpwatch.ko" "$@" || give_up "insmod tcpwatch.ko $*" "$(dmesg | tail -n 5)"
}

loaded() { grep -qs '^tcpwatch ' /proc/modules; }
unload() { ! loaded || rmmod tcpwatch; }

# ctl NS ARGUMENT...
ctl() {
	local ns=$1
	shift
	tcpwatchctl --netns "$ns" "$@"
}

# jq itself takes 170 million instructions to start, a second of a guest's time. Sorts keys: `command jq` keeps their order.
jq() { gojq "$@"; }

# all_flows NS [OPTION]: everything known in a namespace, in the table or ended, as one array
all_flows() { { ctl "$1" -j flows "${@:2}" && ctl "$1" -j ended "${@:2}"; } | jq -s add; }

# flow NS PORT EXPRESSION: of the newest flow to that server port. flow_states: "client's server's".
flow() { all_flows "$1" | jq -r "[.[] | select(.server.port == $2)] | max_by(.id) | $3"; }
flow_states() { flow "$1" "$2" '.client.state + " " + .server.state'; }

# Every end that has a socket in a namespace: state, own end, other end. By ss, and by tcpwatch in the same words.
ends_by_ss() { ss -N "$1" -Htan | awk '$1 != "LISTEN" { print $1, $4, $5 }' | sort; }

ends_by_flows() {
	ctl "$1" -j flows | jq -r '
		def text: (if .addr | contains(":") then "[\(.addr)]" else .addr end) + ":\(.port)";
		{established: "ESTAB", syn_sent: "SYN-SENT", syn_recv: "SYN-RECV", fin_wait1: "FIN-WAIT-1",
		 fin_wait2: "FIN-WAIT-2", close_wait: "CLOSE-WAIT", closing: "CLOSING", last_ack: "LAST-ACK",
		 time_wait: "TIME-WAIT"} as $ss |
		.[] | select(.local == "client" or .local == "both") += {a: [.client, .server]} |
		select(.local == "server" or .local == "both") += {b: [.server, .client]} |
		.a, .b | select(. != null and .[0].state != "closed" and .[0].state != "listen") |
		"\($ss[.[0].state] // .[0].state) \(.[0] | text) \(.[1] | text)"' | sort
}

# What ss (-) and tcpwatch (+) say differently of a namespace's own ends; nothing when they agree
differences() {
	ends_by_ss "$1" >"$WORK/by_ss"
	ends_by_flows "$1" >"$WORK/by_flows"
	diff -U0 "$WORK/by_ss" "$WORK/by_flows" | grep '^[-+][^-+]'
}

# stat_of NS NAME: a counter of `stats`
stat_of() { ctl "$1" -j stats | jq -r ".$2"; }

# watched DESCRIPTION WANTED COMMAND...: as wait_is, where tcpwatch is there. watched_now: at once, without waiting.
watched() {
	if watching; then wait_is "$@"; else skip "$1" "without tcpwatch"; fi
}

watched_now() {
	local what=$1 wanted=$2
	shift 2
	if watching; then is "$what" "$("$@")" "$wanted"; else skip "$what" "without tcpwatch"; fi
}

trap cleanup EXIT
trap 'exit 130' INT TERM

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# Real programs, the ways in which their connections live and end, and what tcpwatch says of each.
#
#   +--------- client ---------+            +--------- server ---------+
#   | 10.0.0.1            eth0 |---- veth --| eth0            10.0.0.2 |
#   +--------------------------+            +--------------------------+
#
# Leaves scenarios.json, flows.json, ended.json and stats.json in $OUT; fails when a scenario is not as expected.
. "${0%/*}/lib.sh"

TOTAL=16
MANY=2000	# connections of the client that closes first
FLOOD=2000	# SYNs
LEAKS=5
LEAK_S=3
count=0

# --- telling ---------------------------------------------------------------------------------------------------------

# scenario NAME TITLE
scenario() {
	name=$1 count=$((count + 1))
	printf '\n──── %d/%d  %s\n' "$count" "$TOTAL" "$2"
}

# said NS ARGUMENT...: a command, and what it says
said() {
	local ns=$1
	shift
	printf '\n$ tcpwatchctl --netns %s %s\n' "$ns" "$*"
	ctl "$ns" "$@"
}

show() { said "$1" show "10.0.0.1:$2" "10.0.0.2:$3"; }

# --- judging ---------------------------------------------------------------------------------------------------------

# What is to be seen of a single flow
ONE='.[0] | {client: .client.state, server: .server.state, closed_by, close_kind,
	states: [.transitions[] | .client + " " + .server]}'

# look NS PORT EXPRESSION: of the flows to that server port, with their transitions; the flows are in $WORK/flows
look() {
	all_flows "$1" --history sport = ":$2" or dport = ":$2" | jq -c 'sort_by(.id)' >"$WORK/flows"
	jq -c "$3" "$WORK/flows"
}

# judge SEEN EXPECTED: the flows are in $WORK/flows
judge() {
	jq -c --arg name "$name" --argjson seen "${1:-null}" --argjson expected "$2" \
		'{name: $name, flow_ids: [.[].id], expected: $expected, seen: $seen, ok: ($expected == $seen)}' \
		"$WORK/flows" >>"$WORK/scenarios"
	printf '\n'
	is "$name" "$1" "$2"
}

# expect NS PORT EXPRESSION EXPECTED: judges the scenario, as soon as it is so, or in the end
expect() {
	local ns=$1 port=$2 expression=$3 expected seen deadline=$((SECONDS + 20))
	expected=$(jq -cn "$4")
	until seen=$(look "$ns" "$port" "$expression"); [ "$seen" = "$expected" ] || [ "$SECONDS" -ge "$deadline" ]; do
		sleep 0.1
	done
	judge "$seen" "$expected"
}

HANDSHAKE='"syn_sent listen", "syn_sent syn_recv", "established established"'

# one CLIENT SERVER CLOSED_BY KIND STATES...: what is expected of a single flow
one() {
	local client=$1 server=$2 by=$3 kind=$4 states
	shift 4
	states=$(printf ', "%s"' "$@")
	printf '{client: "%s", server: "%s", closed_by: "%s", close_kind: "%s", states: [%s]}' "$client" "$server" "$by" "$kind" \
		"$HANDSHAKE$states"
}

# --- the scenarios ---------------------------------------------------------------------------------------------------

# connections PORT KIND[=COUNT]: with client ports from 30000 on top of the server's
connections() {
	"${between[@]}" --listen 10.0.0.2 --port "$1" --source-port $((30000 + $1)) "$2" >"$WORK/conns" ||
		not_ok "$name: connections" "$(cat "$WORK/conns")"
}

open_before() {
	scenario open_before "A connection that was open before the module was loaded"
	hold_open "$WORK/before" "${between[@]}" --listen 10.0.0.2 --port 8000 --source-port 38000 hold
	ss -N client -tn
	load netns=all
	printf '\n$ insmod tcpwatch.ko netns=all\n'
	expect client 8000 '.[0] | {client: .client.state, server: .server.state, origin, age, local}' \
		'{client: "established", server: "established", origin: "adopted", age: "at_least", local: "client"}'
	show client 38000 8000
}

four_segments() {
	scenario four_segments "The client closes, then the server: four segments"
	connections 8001 four_segment
	expect client 8001 "$ONE" "$(one time_wait closed client four_segment "fin_wait1 established" "fin_wait2 close_wait" \
		"time_wait last_ack" "time_wait closed")"
	show client 38001 8001
}

# The server's FIN carries its ACK only while that is delayed, 40 ms: a guest that is very slow may need another try.
three_segments() {
	local try
	scenario three_segments "The server closes at once: its FIN carries the ACK, three segments"
	for try in 1 2 3; do
		connections 8002 three_segment
		[ "$(flow client 8002 .close_kind)" != three_segment ] || break
		ctl client flush dport = :8002 >/dev/null
		sysctl_ns client ipv4/tcp_tw_reuse 1
	done
	expect client 8002 "$ONE" "$(one time_wait closed client three_segment "fin_wait1 established" "fin_wait2 close_wait" \
		"time_wait last_ack" "time_wait closed")"
	show client 38002 8002
}

simultaneous() {
	scenario simultaneous "Both close at the same moment: both FINs are on their way"
	netem client eth0 delay 100ms
	netem server eth0 delay 100ms
	connections 8003 simultaneous
	expect client 8003 "$ONE" "$(one time_wait time_wait both simultaneous "fin_wait1 established" "closing fin_wait1" \
		"closing closing" "closing time_wait" "time_wait time_wait")"
	show client 38003 8003
	tc -n client qdisc del dev eth0 root
	tc -n server qdisc del dev eth0 root
}

half_close() {
	scenario half_close "The client has closed its side; the server goes on sending"
	hold_open "$WORK/half" "${between[@]}" --listen 10.0.0.2 --port 8004 --source-port 38004 half_send
	expect server 8004 '.[0] | {client: .client.state, server: .server.state, sent: .server.bytes}' \
		'{client: "fin_wait2", server: "close_wait", sent: 65536}'
	show server 38004 8004
	stop "$held"
}

reset() {
	scenario reset "The client resets"
	connections 8005 rst_linger
	expect client 8005 "$ONE" "$(one closed closed client reset "closed closed")"
	show client 38005 8005
}

refused() {
	scenario refused "Nobody listens"
	connections 8006 refused
	expect client 8006 "$ONE" '{client: "closed", server: "closed", closed_by: "server", close_kind: "refused",
		states: ["syn_sent listen", "closed closed"]}'
	show client 38006 8006
}

leak() {
	scenario leak "A server that forgets close()"
	hold_open "$WORK/leak" "${between[@]}" --listen 10.0.0.2 --port 8007 --source-port 38007 leak=$LEAKS
	leaking=$held
	expect server 8007 '{flows: length, servers: ([.[].server.state] | unique), clients: ([.[].client.state] | unique),
		local: ([.[].local] | unique), expire: ([.[].expires_s] | unique)}' \
		"{flows: $LEAKS, servers: [\"close_wait\"], clients: [\"fin_wait2\"], local: [\"server\"], expire: [null]}"
	said server flows state close-wait sport = :8007
	show server 38007 8007
	said server explain 10.0.0.1:38007 10.0.0.2:8007
}

# answer NS PORT EXPRESSION EXPECTED VERB: judges what a verb says, with the flows to that port; then as people see it
answer() {
	local ns=$1 port=$2 expression=$3 expected=$4 verb=$5 seen deadline=$((SECONDS + 20))
	ctl "$ns" -j flows dport = ":$port" or sport = ":$port" | jq -c . >"$WORK/flows"
	expected=$(jq -cn "$expected")
	until seen=$(ctl "$ns" -j "$verb" | jq -c "$expression"); [ "$seen" = "$expected" ] || [ "$SECONDS" -ge "$deadline" ]; do
		sleep 0.1
	done
	judge "$seen" "$expected"
	said "$ns" "$verb"
}

whose_leak() {
	scenario close_wait "Who does not close? (after $LEAK_S s without data it is a leak here, not after 60)"
	answer server 8007 '[.[] | select(.listener.port == 8007) | {comm, count, verdict, held: (.fds | length), since}]' \
		"[{comm: \"conns\", count: $LEAKS, verdict: \"leak\", held: $LEAKS, since: \"exact\"}]" close-wait
}

ports() {
	scenario time_wait "Who uses up the ports?"
	answer client 8008 '.destinations[0] | {port, closed_here: (.first_closer.local > .first_closer.remote), mostly: (.time_wait > .used * 0.9)}' \
		'{port: 8008, closed_here: true, mostly: true}' time-wait
}

churn() {
	scenario churn "A client that opens $MANY connections and closes each of them first"
	"${between[@]}" --listen 10.0.0.2 --port 8008 four_segment=$MANY >"$WORK/conns" || not_ok "churn" "$(cat "$WORK/conns")"
	all_flows client dport = :8008 | jq -c 'unique_by(.id)' >"$WORK/flows"
	judge "$(jq -c '{closed_by_client: map(select(.closed_by == "client")) | length, connections: length}' "$WORK/flows")" \
		"{\"closed_by_client\":$MANY,\"connections\":$MANY}"
	printf '%s sockets in TIME-WAIT says ss\n' "$(sockets client time-wait 8008)"
	said client flows --count state time-wait dport = :8008 closed-by client
	said client flows --limit 3 --sort age dport = :8008
}

flood() {
	local listener
	scenario syn_flood "A listener under a SYN flood of $FLOOD from addresses that never answer"
	ip -n server route add 10.9.0.0/16 via 10.0.0.1
	sysctl_ns server ipv4/tcp_max_syn_backlog 8192
	conns --only server --server-ns server --listen 10.0.0.2 --port 8009 --timeout 0 hold >/dev/null &
	listener=$!
	wait_until 20 eval '[ -n "$(ss -N server -Htln sport = :8009)" ]'
	synflood --netns client --to 10.0.0.2:8009 --from 10.9.0.1 --count $FLOOD >/dev/null
	wait_until 20 eval '[ "$(sockets server syn-recv 8009)" = $FLOOD ]'
	ctl server -j flows sport = :8009 >"$WORK/flows"
	judge "$(printf '{"leaks":%s,"sockets":%s,"syn_recv":%s}' "$(ctl server flows --count state close-wait sport = :8007)" \
		"$(sockets server syn-recv 8009)" "$(ctl server flows --count state syn-recv sport = :8009)")" \
		"{\"leaks\":$LEAKS,\"sockets\":$FLOOD,\"syn_recv\":$FLOOD}"
	printf '%s sockets in SYN-RECV says ss, and none of the leaks was pushed out\n' "$(sockets server syn-recv 8009)"
	said server flows --count state syn-recv sport = :8009
	scenario half_open "A flood, or clients that are many?"
	answer server 8009 '.[] | select(.port == 8009) | {many: (.syn_recv > 1000), completed, verdict}' \
		'{many: true, completed: 0, verdict: "flood"}' half-open
	stop $listener
}

lost_ack() {
	scenario lost_final_ack "The handshake's final ACK is lost, so the server repeats its SYN ACK"
	drop server input "tcp dport 8010 tcp flags & (syn | ack | psh) == ack numgen inc mod 1000000 < 1"
	connections 8010 greeting
	expect client 8010 '.[0] | {losses: .handshake.final_ack_losses, repeats: .handshake.synack_repeats,
		client: .client.state, server: .server.state, states: [.transitions[:5][] | .client + " " + .server]}' \
		"{losses: 1, repeats: 1, client: \"time_wait\", server: \"closed\",
		states: [$HANDSHAKE, \"established syn_recv\", \"established established\"]}"
	show client 38010 8010
	lift server
}

alerts() {
	scenario alerts "What has the kernel raised meanwhile?"
	ctl server -j flows sport = :8007 | jq -c . >"$WORK/flows"
	wait_until 20 grep -q '"close_wait"' "$WORK/alerts"
	judge "$(jq -s -c 'map(select(.type == "alert" and .kind == "close_wait") | {severity, change, port: .listener.port})[0]' "$WORK/alerts")" \
		'{"change":"raised","port":8007,"severity":"warning"}'
	printf '\n$ tcpwatchctl --netns server -j monitor alerts\n'
	grep '"alert"' "$WORK/alerts"
}

in_the_end() {
	scenario report "What is wrong here, all in all? That is tcpwatchctl without a verb"
	answer server 8007 '{verdict, kinds: ([.findings[].kind] | unique)}' \
		'{verdict: "critical", kinds: ["close_wait", "half_open"]}' report
	said client report
	said server listeners
	said client destinations
}

# --- the whole -------------------------------------------------------------------------------------------------------

# Both namespaces' arrays as one; by lines, because they are long and the guest is slow
both() {
	ctl client -j "$@" >"$WORK/client"
	ctl server -j "$@" >"$WORK/server"
	awk 'BEGIN { printf "[" } !/^\[?\]?$/ { sub(/,$/, ""); printf "%s\n%s", (n++ ? "," : ""), $0 } END { print "\n]" }' \
		"$WORK/client" "$WORK/server"
}

leave_results() {
	local what
	for what in flows ended; do both $what >"$OUT/$what.json"; done
	{ ctl client -j stats; ctl server -j stats; } | jq -s '{client: .[0], server: .[1]}' >"$OUT/stats.json"
	jq -s . "$WORK/scenarios" >"$OUT/scenarios.json"
}

if ! watching; then
	echo "the demo needs tcpwatch"
	exit 2
fi
client_and_server
for ns in client server; do sysctl_ns $ns ipv4/tcp_max_tw_buckets 65536; done
open_before
before=$held
ctl server config set leak_s $LEAK_S close_wait_warning $LEAKS alert_hold_s 1
ctl server -j monitor alerts >"$WORK/alerts" &
four_segments
three_segments
simultaneous
half_close
reset
refused
leak
churn
ports
flood
lost_ack
whose_leak
alerts
in_the_end
printf '\n──── in the end\n'
said client status
said client stats
leave_results
printf '\n%s scenarios, %s not as expected; guest time %s s\n' "$count" "$failures" "$SECONDS"
stop "$before" "$leaking"

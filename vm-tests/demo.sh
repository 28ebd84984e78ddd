#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# What tcpwatch says of eleven kinds of traffic; run by `make demo`, leaves flows.json, ended.json, stats.json (both
# namespaces together), scenarios.json; the text is in output.txt.
#
#   +----- client -----+       +----- server -----+
#   | eth0  10.0.0.1   |-------| eth0  10.0.0.2   |
#   |       fd00::1    |       |       fd00::2    |
#   +------------------+       +------------------+
. "${0%/*}/lib.sh"

LEAKS=20 SHORT=2000 FLOOD=1000

title() { printf '\n=== %s  [%d s]\n' "$1" "$SECONDS"; }

# run KIND=COUNT PORT [OPTION...]: connections from client to server that end by themselves
run() {
	local kind=$1 port=$2
	shift 2
	"${between[@]}" --listen 10.0.0.2 --port "$port" --log "$WORK/log" "$@" "$kind" >"$WORK/out" 2>&1 ||
		note "$(cat "$WORK/out")"
}

# hold KIND=COUNT PORT [OPTION...]: connections that stay
hold() {
	local kind=$1 port=$2
	shift 2
	hold_open "$WORK/held-$port" "${between[@]}" --listen 10.0.0.2 --port "$port" "$@" "$kind"
}

# to NS PORT: all flows to that port, the ended ones too; what the kernel does not send need not be read
to() { { ctl "$1" -j flows port = ":$2" && ctl "$1" -j ended port = ":$2"; } | jq -s add; }

newest() { to "$1" "$2" | jq -r "max_by(.id) | $3"; }

# show NS PORT: the ladder of the newest flow to that port
show() { tcpwatchctl --netns "$1" show "$(newest "$1" "$2" .id)"; }

# says NAME NS PORT EXPECTED: EXPECTED is a JSON object, of a key and value for what the flows to PORT must have in common;
# keys with dots go deeper, those with ? are whether it is not 0; `count` is how many flows there are
says() {
	local name=$1 ns=$2 port=$3 expected=$4 result
	result=$(to "$ns" "$port" | jq -c --arg name "$name" --argjson expected "$expected" '. as $flows |
		def get($key): if $key | endswith("?") then getpath($key[:-1] / ".") > 0 else getpath($key / ".") end;
		($expected | with_entries(.key as $key | .value = (
			if $key == "count" then $flows | length
			else [$flows[] | get($key)] | unique | if length == 1 then .[0] else . end end))) as $seen |
		{name: $name, flow_ids: [$flows[].id], $expected, $seen, ok: ($seen == $expected)}')
	printf '%s\n' "$result" >>"$WORK/scenarios"
	if jq -e .ok >/dev/null <<<"$result"; then
		ok "$name"
	else
		not_ok "$name" "expected $expected" "seen $(jq -c .seen <<<"$result")"
	fi
}

# settles NS PORT STATES: until the newest flow to PORT has them
settles() { wait_until 20 states_are "$@"; }
states_are() { [ "$(newest "$1" "$2" '.client.state + " " + .server.state')" = "$3" ]; }

closing() {
	title "a close of four segments"
	run four_segment=1 8001
	show client 8001
	says "four-segment close" client 8001 '{"count": 1, "close_kind": "four_segment", "closed_by": "client",
		"client.state": "time_wait", "server.state": "closed"}'

	title "a close of three segments"
	run three_segment=1 8002
	show client 8002
	says "three-segment close" client 8002 '{"count": 1, "close_kind": "three_segment", "closed_by": "client",
		"client.state": "time_wait", "server.state": "closed"}'

	title "both ends close at once (with 30 ms on the way)"
	netem client eth0 delay 30ms
	netem server eth0 delay 30ms
	run simultaneous=1 8003
	settles client 8003 "time_wait time_wait"
	show client 8003
	says "simultaneous close" client 8003 '{"count": 1, "close_kind": "simultaneous", "closed_by": "both",
		"client.state": "time_wait", "server.state": "time_wait"}'
	tc -n client qdisc del dev eth0 root
	tc -n server qdisc del dev eth0 root

	title "a client closes its half, the server goes on with 64 kB"
	run half_close=1 8004
	show client 8004
	says "half-close that keeps sending" client 8004 '{"count": 1, "closed_by": "client", "server.bytes": 65536,
		"client.state": "time_wait", "server.state": "closed"}'
}

resetting() {
	title "a reset"
	run rst_linger=1 8005
	settles client 8005 "closed closed"
	show client 8005
	says "reset" client 8005 '{"count": 1, "close_kind": "reset", "closed_by": "client",
		"client.state": "closed", "server.state": "closed"}'

	title "a refused connection"
	run refused=1 8006
	settles client 8006 "closed closed"
	show client 8006
	says "refused" client 8006 '{"count": 1, "close_kind": "refused", "closed_by": "server",
		"client.state": "closed", "server.state": "closed"}'
}

stuck() {
	title "a server that forgets close(): $LEAKS connections in CLOSE_WAIT"
	hold "leak=$LEAKS" 8007
	wait_until 20 leaked
	tcpwatchctl --netns server flows state close-wait sport = :8007 --limit 5
	says "server forgets close()" server 8007 '{"count": '$LEAKS', "local": "server", "close_kind": "none",
		"closed_by": "client", "client.state": "fin_wait2", "server.state": "close_wait"}'

	title "a client that opens $SHORT connections and closes first"
	run "three_segment=$SHORT" 8008 --concurrency 200
	tcpwatchctl --netns client flows --count state time-wait dport = :8008
	tcpwatchctl --netns client flows state time-wait dport = :8008 --limit 3
	says "2000 connections, client closes first" client 8008 '{"count": '$SHORT', "closed_by": "client",
		"client.state": "time_wait", "server.state": "closed"}'
}

leaked() { [ "$(sockets server close-wait 8007)" = "$LEAKS" ]; }
flooded() { [ "$(ctl server -j flows state syn-recv sport = :8009 | jq length)" -ge 1 ]; }

unfinished() {
	title "a listener under a SYN flood of $FLOOD, while a connection stands"
	ip -n server route add 10.9.0.0/16 via 10.0.0.1
	sysctl_ns server ipv4/tcp_syncookies 0
	sysctl_ns server ipv4/tcp_max_syn_backlog 256
	hold hold=1 8009
	synflood --netns client --to 10.0.0.2:8009 --from 10.9.0.1 --count "$FLOOD" >/dev/null
	wait_until 20 flooded
	tcpwatchctl --netns server flows sport = :8009 --limit 5
	ctl server status
	to server 8009 | jq -c --argjson flood "$FLOOD" '. as $flows |
		{half_open: ([$flows[] | select(.client.addr != "10.0.0.1" and .client.state == "syn_sent")] | length),
		 real: [$flows[] | select(.client.addr == "10.0.0.1") | .client.state]} as $seen |
		{half_open: $flood, real: ["established"]} as $expected |
		{name: "SYN flood", flow_ids: [$flows[].id], $expected, $seen, ok: ($seen == $expected)}' >>"$WORK/scenarios"
	if tail -n 1 "$WORK/scenarios" | jq -e .ok >/dev/null; then
		ok "SYN flood"
	else
		not_ok "SYN flood" "$(tail -n 1 "$WORK/scenarios" | jq -c '{expected, seen}')"
	fi

	title "the final ACK of a handshake is lost"
	drop server input 'tcp dport 8010 tcp flags & (syn | ack) == ack'
	hold_open "$WORK/held-8010" "${between[@]}" --listen 10.0.0.2 --port 8010 silent=1 &
	wait_until 20 fell_back
	show client 8010
	says "final ACK lost" client 8010 '{"count": 1, "client.state": "established", "handshake.final_ack_losses?": true}'
	lift server
}

fell_back() { [ "$(newest client 8010 .handshake.final_ack_losses)" -ge 1 ]; }

title "a connection that is open before the module is loaded"
client_and_server
hold hold=1 8000
load netns=all
show server 8000
says "open before the module" server 8000 '{"count": 1, "origin": "adopted", "local": "server", "roles": "known",
	"client.state": "established", "server.state": "established"}'
closing
resetting
stuck
unfinished

title "what is open, in the client's namespace"
tcpwatchctl --netns client flows --sort age --limit 12
title "what has ended there"
tcpwatchctl --netns client ended --limit 12
title "what became of each packet, there"
tcpwatchctl --netns client stats

both() { { ctl client -j "$@" && ctl server -j "$@"; } | jq -s "$sum"; }
sum=add both flows --history >"$OUT/flows.json"
sum=add both ended --history >"$OUT/ended.json"
sum='reduce .[] as $ns ({}; reduce ($ns | to_entries[]) as $e (.; .[$e.key] += $e.value))' both stats >"$OUT/stats.json"
jq -s . "$WORK/scenarios" >"$OUT/scenarios.json"
title "done: $failures of $(jq length "$OUT/scenarios.json") situations were not as expected"

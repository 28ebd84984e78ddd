#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# Whose connections they are, what others say of them, and one answer about all network namespaces.
# vm: icount mem=1024 timeout=600 nodebug="all of it is the tool's"
#
#   +--------- client ---------+            +--------- server ---------+    +- hidden: in no /run/netns -+
#   | 10.0.0.1  fd00::1   eth0 |---- veth --| eth0   10.0.0.2  fd00::2 |    | lo 127.0.0.1               |
#   +--------------------------+            +--------------------------+    +----------------------------+
. "${0%/*}/lib.sh"

POLL=0.2
HELD=6		# to each address, of ten ports that there are

# Programs with names of their own
for name in webserver fetcher hidden; do cp "$(command -v conns)" "$WORK/$name"; done

client() { ctl client "$@"; }
everywhere() { tcpwatchctl --all-netns "$@"; }

# fails DESCRIPTION STATUS WORDS ARGUMENT...: ends like that, and says WORDS
fails() {
	local what=$1 wanted=$2 words=$3
	shift 3
	watching || { skip "$what" "without tcpwatch"; return; }
	tcpwatchctl "$@" >"$WORK/said" 2>&1
	is "$what: exit $wanted" "$?" "$wanted"
	check "$what: $words" grep -q -- "$words" "$WORK/said"
}

# narrow DESCRIPTION ARGUMENT...: no line of it is wider than a terminal
narrow() {
	local what=$1
	shift
	COLUMNS=80 LC_ALL=C tcpwatchctl "$@" >"$WORK/page" 2>/dev/null
	note "$(cat "$WORK/page")"
	is "$what: 80 columns" "$(awk 'length > 80' "$WORK/page")" ""
}

start() {
	sysctl_ns client ipv4/ip_local_port_range "40000 40009"
	ip netns exec server "$WORK/webserver" --only server --listen 10.0.0.2 --listen fd00::2 --port 8000 --timeout 0 \
		hold=$((2 * HELD)) four_segment=3 half_hold=1 >"$WORK/served" 2>&1 &
	server=$!
	wait_until 60 grep -q ready "$WORK/served" || give_up "server" "$(cat "$WORK/served")"
	hold_open "$WORK/fetched" ip netns exec client "$WORK/fetcher" --only client --connect 10.0.0.2 --connect fd00::2 \
		--port 8000 hold=$((2 * HELD)) four_segment=3 half_hold=1
	fetcher=$held
	hold_open "$WORK/hiding" unshare -n sh -c "ip link set lo up; exec '$WORK/hidden' --listen 127.0.0.1 --port 9000 hold=2"
	hidden=$held
}

# ends NS PORT: the two ends of the newest flow to that port, to be pasted
ends() {
	ctl "$1" -j flows port = ":$2" | jq -r 'def text: if .addr | contains(":") then "[\(.addr)]:\(.port)" else "\(.addr):\(.port)" end;
		max_by(.id) | (.client | text) + " " + (.server | text)'
}

# --- owners ----------------------------------------------------------------------------------------------------------

who='.socket | [.pid, .comm, .unit]'

shown() { ctl "$1" -j show "$(ends "$1" 8000)" | jq -c ".[0].$2 | $who"; }
listed() { ctl "$1" -j flows "${@:3}" sport = :8000 or dport = :8000 | jq -c "[.[].$2 | $who] | unique"; }
holders() { client -j time-wait | jq -c "[.destinations[] | select(.port == $1) | [.time_wait, (.owners | map([.pid, .comm, .sockets]))]] | unique"; }
servers() { ctl server -j half-open | jq -c '[.[] | select(.port == 8000) | .owners | map([.pid, .comm])] | unique'; }

owners() {
	watched_now "show: the client" "[$fetcher,\"fetcher\",null]" shown client client
	watched_now "show: the server" "[$server,\"webserver\",null]" shown server server
	watched_now "flows: nobody looks" "[[null,null,null]]" listed client client
	watched_now "flows --owners" "[[$fetcher,\"fetcher\",null]]" listed client client --owners
	watched_now "flows --owners, the server's" "[[$server,\"webserver\",null]]" listed server server --owners
	watched_now "time-wait: who has the destination open" "[[0,[[$fetcher,\"fetcher\",$HELD]]]]" holders 8000
	watched_now "time-wait: nobody any more" "[[1,[]],[2,[]]]" holders 8001
	watched_now "half-open: who listens" "[[[$server,\"webserver\"]]]" servers
	watching || return 0
	narrow "show, IPv6" --netns client show "$(ends client 8000)"
	check "show names the program" grep -qF "fetcher[$fetcher])" "$WORK/page"
	narrow "flows --owners" --netns client flows --owners
	check "flows --owners names it" grep -q "^    client fetcher\[$fetcher\]" "$WORK/page"
	narrow "time-wait" --netns client time-wait
	check "time-wait names it" grep -qF "Open now: fetcher[$fetcher]." "$WORK/page"
	check "time-wait says what is not remembered" grep -q "not remembered" "$WORK/page"
	narrow "half-open" --netns server half-open
	check "half-open names the server" grep -qF "webserver[$server]" "$WORK/page"
}

# --- explain ---------------------------------------------------------------------------------------------------------

# explained NS PORT EXPRESSION
explained() { ctl "$1" -j explain "$(ends "$1" "$2")" | jq -c "$3"; }
remarks() { explained "$1" "$2" '[.remarks[] | select(.about == "'"$3"'") | [.side, .kind]]'; }

explain_alone() {
	watched_now "explain: the socket" "[\"established\",\"established\",$fetcher,null]" \
		explained client 8000 '[.flow.client.state, .socket.client.state, .socket.client.pid, .socket.server]'
	watched_now "explain: the other end is elsewhere" '[["server","elsewhere"]]' remarks client 8000 socket
	watched_now "explain: a mini-socket" '["time_wait","time_wait",null]' \
		explained client 8001 '[.socket.client.state, .socket.client.timer, .socket.client.ino]'
	watched_now "explain: a mini-socket, said" '[["client","mini_socket"],["server","elsewhere"]]' remarks client 8001 socket
	watched_now "explain: both ends on this host" '[["established",true],["established",true]]' \
		eval 'ctl $hidden -j explain "$(ends $hidden 9000)" | jq -c "[.socket.client, .socket.server | [.state, .pid > 0]]"'
	watched_now "explain: no conntrack" '[["not_loaded",null],[[null,"not_loaded"]]]' \
		explained client 8000 '[[.conntrack.answer, .conntrack.state], [.remarks[] | select(.about == "conntrack") | [.side, .kind]]]'
	is "explain does not load it" "$(grep -c '^nf_conntrack ' /proc/modules)" 0
	watching || return 0
	narrow "explain without conntrack" --netns client explain "$(ends client 8000)"
	check "explain: as text" grep -q "^conntrack  not loaded" "$WORK/page"
}

explain_conntrack() {
	in_ns client nft -f - <<-EOT || give_up "conntrack"
		table inet track {
			chain in { type filter hook input priority 0; ct state new counter accept; }
			chain out { type filter hook output priority 0; ct state new counter accept; }
		}
	EOT
	hold_open "$WORK/tracked" "${between[@]}" --listen 10.0.0.2 --listen fd00::2 --port 8100 hold=2 half_hold=2
	watched_now "explain: conntrack agrees" '["found","established",true,false,[]]' \
		explained client 8100 '[.conntrack.answer, .conntrack.state, .conntrack.assured, .conntrack.translated, [.remarks[] | select(.about == "conntrack")]]'
	watched_now "explain: its tuple" true \
		explained client 8100 '.flow.server.port == .conntrack.original.dst.port and .flow.client.addr == .conntrack.reply.dst.addr'
	watched_now "explain: CLOSE_WAIT has no side" '["fin_wait2","close_wait","close_wait",[[null,"one_state"]]]' \
		explained client 8101 '[.flow.client.state, .flow.server.state, .conntrack.state, [.remarks[] | select(.about == "conntrack") | [.side, .kind]]]'
	watched_now "explain: whose it is" true explained client 8101 '.remarks[-1].text | contains("the server")'
	watched_now "explain: where no rule asks for conntrack" '["none",0,[[null,"no_entry"]]]' \
		explained server 8100 '[.conntrack.answer, .conntrack.entries, [.remarks[] | select(.about == "conntrack") | [.side, .kind]]]'
	watching || return 0
	narrow "explain with conntrack" --netns client explain "$(ends client 8101)"
	check "explain: side by side" grep -q "^conntrack  CLOSE_WAIT  *for .* more, assured$" "$WORK/page"
	client -H -n -4 explain "$(ends client 8101)" >"$WORK/bare"
	is "explain: no heading" "$(grep -c '^ *client *server$' "$WORK/page") $(grep -c '^ *client *server$' "$WORK/bare")" "1 0"
	is "explain: nothing else" "$(grep -c '^tcpwatch ' "$WORK/bare")" 1
	check "explain: pretty" eval 'client -p explain "$(ends client 8101)" | jq -e .remarks'
	check "explain: names" eval 'client -r explain "$(ends client 8101)"'
	stop "$held"
}

# --- namespaces ------------------------------------------------------------------------------------------------------

inode() { stat -Lc %i "$1"; }
ports_in() { tcpwatchctl --netns "$1" -j flows state established | jq -c '[.[].server.port] | unique'; }

one_namespace() {
	watched_now "--netns: by name" '[8000]' ports_in client
	watched_now "--netns: by a process" '[8000]' ports_in "$fetcher"
	watched_now "--netns: by a path" '[8000]' ports_in /run/netns/client
	watched_now "--netns: by a process's path" '[9000]' ports_in "/proc/$hidden/ns/net"
	watched_now "--netns: a process in no /run/netns" '[9000]' ports_in "$hidden"
	fails "no such name" 2 "ip netns list" --netns nobody flows
	fails "no such process" 2 "no such process" --netns 4999999 flows
	fails "no such path" 2 "No such file" --netns /run/netns/nobody flows
	fails "no namespace" 2 "not a network namespace" --netns /dev/null flows
}

# all_inodes: those of the namespaces here, as an array
all_inodes() {
	{ inode /proc/self/ns/net; inode /run/netns/client; inode /run/netns/server; inode "/proc/$hidden/ns/net"; } |
		sort -n | jq -sc .
}

# plugin OPTION...: the exit status of check
plugin() { tcpwatchctl "$@" check >"$WORK/checked"; echo $?; }

all_namespaces() {
	watched_now "--all-netns: a server in no /run/netns" "[[$(inode "/proc/$hidden/ns/net"),\"127.0.0.1\"]]" \
		eval 'everywhere -j flows state established dport = :9000 | jq -c "[.[] | [.netns, .server.addr]] | unique"'
	watched_now "--all-netns: each flow of each once" "$((8 * HELD / 2 + 2)) 1" \
		eval 'everywhere -j flows state established | jq -r "[length, (group_by([.netns, .id]) | map(length) | max)] | map(tostring) | join(\" \")"'
	for verb in report status stats time-wait; do
		watched_now "--all-netns $verb: each once" "$(all_inodes)" eval "everywhere -j $verb | jq -c 'map(.netns) | sort'"
	done
	for verb in listeners destinations half-open ended close-wait flows; do
		watched_now "--all-netns $verb: rows say where" "[true]" \
			eval "everywhere -j $verb | jq -c '[.[] | .netns > 0] | if . == [] then [true] else unique end'"
	done
	watched_now "--all-netns: counts" "$(all_inodes)" eval "everywhere -j flows --count | jq -c 'map(.netns) | sort'"
	watched_now "--all-netns: in one of them, ports run short" "$(! watching || plugin --netns client)" plugin --all-netns
	watching || return 0
	holds "--all-netns check: the worst" "$(plugin --all-netns) > 0"
	check "--all-netns check: where" grep -q "netns client: 6 of 10 ports" "$WORK/checked"
	is "check of one without trouble" "$(plugin --netns "$hidden")" 0
	narrow "--all-netns" --all-netns flows --owners
	check "--all-netns: a heading by name" grep -qx "netns client" "$WORK/page"
	check "--all-netns: a heading by process" grep -q "^netns of hidden\[$hidden\]" "$WORK/page"
	check "--all-netns: our own first" eval "head -n 1 '$WORK/page' | grep -qx 'this netns'"
	fails "monitor" 1 "monitor is about one network namespace" --all-netns monitor
	ctl server watch off
	is "not watched: left out" "$(everywhere -j status 2>"$WORK/said" | jq length)" 3
	check "not watched: counted" grep -q "not watched, left out: 1 " "$WORK/said"
	ctl server watch on
}

load netns=all
client_and_server
start
owners
explain_alone
one_namespace
all_namespaces
explain_conntrack
# shellcheck disable=SC2046
stop $(jobs -p)

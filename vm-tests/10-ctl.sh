#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# The command: exit statuses, filters, one flow shown, events, flush, settings.
# vm: timeout=300
#
#   +--------- client ---------+            +--------- server ---------+
#   | 10.0.0.1  fd00::1   eth0 |---- veth --| eth0   10.0.0.2  fd00::2 |
#   +--------------------------+            +--------------------------+
. "${0%/*}/lib.sh"

MANY=300	# connections whose events a small buffer does not hold

# exits DESCRIPTION STATUS ARGUMENT...
exits() {
	local what=$1 wanted=$2
	shift 2
	watching || { skip "$what" "without tcpwatch"; return; }
	tcpwatchctl "$@" >"$WORK/said" 2>&1
	is "$what: exit $wanted" "$?" "$wanted"
	[ "$wanted" = 0 ] || { [ -s "$WORK/said" ] && note "$(head -n 1 "$WORK/said")" || not_ok "$what: says why"; }
}

client() { ctl client "$@"; }
count() { client -j flows "$@" | jq length; }

# filtered DESCRIPTION WANTED FILTER...
filtered() {
	local what=$1 wanted=$2
	shift 2
	watched_now "filter $what: $*" "$wanted" count "$@"
}

# as_ss FILTER...: what ss calls the same must give as many
as_ss() { filtered "as ss" "$(ss -N client -Htan "$@" | wc -l)" "$@"; }

one_end() { jq -r "if .addr | contains(\":\") then \"[\(.addr)]:\(.port)\" else \"\(.addr):\(.port)\" end"; }

exits "module not loaded" 3 stats
exits "no such verb" 1 frobnicate
exits "no such option" 1 --frobnicate flows
client_and_server
load netns=init
exits "loaded" 0 status
exits "watching is off there" 2 --netns client flows
exits "watching on" 0 --netns client watch on
exits "watching on" 0 --netns server watch on
exits "no such namespace" 2 --netns nobody flows
exits "filter without sense" 1 --netns client flows state sleepy
exits "filter with half an end" 1 --netns client flows dport =
exits "not a flow" 1 --netns client show 10.0.0.1
exits "no such flow" 2 --netns client show 10.0.0.1:1 10.0.0.2:2
exits "no such flow, by id" 2 --netns client show 999999999
exits "setting out of range" 2 --netns client config set half_open_percent 1000
exits "no such setting" 1 --netns client config set frobs 1
exits "the machine's limit from another namespace" 2 --netns client config set machine_max_flows 1000
exits "help" 0 --help

# --- filters
hold_open "$WORK/conns" "${between[@]}" --listen 10.0.0.2 --listen fd00::2 hold=4 half_hold=2 four_segment=6 rst_linger=2
wait_is "time-waits" 6 sockets client time-wait 8002

as_ss state established
as_ss state fin-wait-2
as_ss state time-wait
as_ss state connected
as_ss state established dport = :8000
as_ss state time-wait dport = :8002
as_ss state connected dst 10.0.0.0/24
as_ss state connected dst fd00::/64
as_ss dport ge :8001 dport le :8002
as_ss state all dport = :8000
filtered "family" 2 -4 dport = :8000
filtered "family" 2 -6 dport = :8000
filtered "either end's state" 2 state close-wait
filtered "age" 0 age '>' 1h
filtered "age" 4 age '<' 1h dport = :8000
filtered "who closed first" 6 closed-by client dport = :8002
filtered "who closed first" 0 closed-by server
filtered "or" 6 '(' dport = :8000 or dport = :8001 ')'
watched_now "a reset flow" '[["reset","client"]]' \
	eval 'all_flows client | jq -c "[.[] | select(.server.port == 8003) | [.close_kind, .closed_by]] | unique"'

# --- one flow
if watching; then
	for family in 4 6; do
		flow=$(client -j -$family flows state established | jq -c '.[0]')
		a=$(jq .client <<<"$flow" | one_end) b=$(jq .server <<<"$flow" | one_end) id=$(jq .id <<<"$flow")
		is "show, IPv$family: client first" "$(client -j show "$a" "$b" | jq '.[0].id')" "$id"
		is "show, IPv$family: server first" "$(client -j show "$b" "$a" | jq '.[0].id')" "$id"
		is "show, IPv$family: by id" "$(client -j show "$id" | jq -r '.[0] | .client.addr + .client.state')" \
			"$(jq -r '.client.addr + .client.state' <<<"$flow")"
		is "show, IPv$family: the handshake in its transitions" \
			"$(client -j show "$id" | jq -c '[.[0].transitions[] | [.from, .flags, .client, .server]]')" \
			'[["client","S","syn_sent","listen"],["server","SA","syn_sent","syn_recv"],["client","A","established","established"]]'
		check "show, IPv$family: a ladder for people" eval "client show $id | grep -q 'SYN ACK'"
	done
	is "keys of a flow" "$(client -j flows | command jq -c '[.[] | keys_unsorted - ["ended", "translated"]] | unique')" \
		'[["id","netns","vrf","family","local","incarnation","client","server","roles","origin","one_way","order_known","started","age","age_s","idle_s","expires_s","closed_by","close_kind","handshake","transitions_dropped"]]'
	is "keys of an end" "$(client -j flows | command jq -c '[.[].client | keys_unsorted] | unique')" \
		'[["addr","port","state","state_age_s","state_since","bytes","socket"]]'
	is "what was not seen is null" "$(client -j flows | jq -c '[.[] | select(.server.port == 8000) | .server.socket, .vrf] | unique')" '[null]'
	is "sockets of the local ends" "$(client -j flows state established | jq -c '[.[].client.socket | [.cookie > 0, .ino > 0, .uid]] | unique')" \
		'[[true,true,0]]'
	is "bytes by sequence number" "$(client -j flows dport = :8000 | jq -c '[.[] | [.client.bytes, .server.bytes]] | unique')" '[[100,200]]'
else
	skip "show" "without tcpwatch"
fi

# --- each segment has one outcome
outcomes() {
	client -j stats | jq '[.quiet, .stepped, .opened, .reopened, .out_of_window, .old, .no_flow, .no_socket, .table_full,
		.no_memory, .truncated, .bad_offset, .bad_checksum, .fragment, .bad_extension, .syn_fin, .syn_rst, .fin_rst,
		.no_flags, .all_flags, .no_ack, .same_ends] | add'
}
watched_now "every segment has one outcome" "$(! watching || stat_of client segments)" outcomes

# --- flush
first=$held
hold_open "$WORK/more" "${between[@]}" --listen 10.0.0.2 --listen fd00::2 --port 8200 hold=6
flushed() { client -j flush "$@" | jq .flushed; }
watched_now "flush with a filter" 6 flushed dport = :8200
watched_now "flush: gone" 0 count dport = :8200
kinds_of_8200() { client -j ended dport = :8200 | jq -c '[.[].close_kind] | unique'; }
watched_now "flush: among the ended" '["flushed"]' kinds_of_8200
watched_now "flush: nothing else" 4 count dport = :8000
stop "$held"
held=$first

# --- events
watch_events() {
	tcpwatchctl --netns client -j monitor "$@" >"$WORK/events" &
	monitor=$!
	wait_until 20 grep -q '"sync"' "$WORK/events" || not_ok "monitor starts"
}

if watching; then
	watch_events transitions
	"${between[@]}" --listen 10.0.0.2 --port 8100 four_segment >/dev/null
	wait_until 20 grep -q '"time_wait"' "$WORK/events"
	stop $monitor
	is "monitor: the ladder of a connection" \
		"$(jq -sc '[.[] | select(.type == "transition" and .server.port == 8100) | .client.state + " " + .server.state]' "$WORK/events")" \
		"$(all_flows client | jq -r '.[] | select(.server.port == 8100).id' | xargs tcpwatchctl --netns client -j show |
			jq -c '[.[0].transitions[] | .client + " " + .server]')"
	is "monitor: numbered without gaps" \
		"$(jq -sc '[.[] | select(.type == "transition").seq] | [.[1:], .[:-1]] | transpose | map(.[0] - .[1]) | unique' "$WORK/events")" '[1]'

	client config set closed_s 1
	watch_events closes
	"${between[@]}" --listen 10.0.0.2 --port 8110 rst_linger=3 >/dev/null
	wait_until 60 eval '[ "$(grep -c "\"port\":8110" "$WORK/events")" = 3 ]'
	stop $monitor
	is "monitor: closes" "$(jq -sc '[.[] | select(.type == "close" and .flow.server.port == 8110) | .flow.close_kind]' "$WORK/events")" \
		'["reset","reset","reset"]'

	# A listener that does not read loses events, and is told how many.
	watch_events --buffer-size 32768 transitions
	kill -STOP $monitor
	"${between[@]}" --listen 10.0.0.2 --listen fd00::2 --port 8120 rst_linger="$MANY" >/dev/null
	kill -CONT $monitor
	wait_until 60 grep -q '"overrun"' "$WORK/events"
	stop $monitor
	lost=$(jq -s '[.[] | select(.type == "overrun").lost] | add // 0' "$WORK/events")
	seen=$(jq -s '[.[] | select(.type == "transition")] | length' "$WORK/events")
	holds "monitor: an overrun is reported" "$lost > 0"
	is "monitor: $seen seen and $lost lost are all that were made" $((seen + lost)) \
		"$(jq -s '[.[] | select(.type == "sync").seq] | last - first' "$WORK/events")"
	holds "the kernel counts overruns" "$(stat_of client events_overrun) > 0"
else
	skip "monitor" "without tcpwatch"
fi

# --- settings
settings() { client -j config get | jq -c 'del(.machine_max_flows)'; }
load_settings() {
	jq -r 'to_entries[] | "\(.key) \(.value)"' <<<"$1" >"$WORK/settings"
	client config load "$WORK/settings"
}
set_and_get() {
	local was others
	was=$(settings)
	others=$(jq -c 'map_values(if . > 1 then . - 1 else . + 1 end)' <<<"$was")
	load_settings "$others" || echo "set"
	[ "$(settings)" = "$others" ] || settings
	load_settings "$was" || echo "set back"
}
watched_now "each setting can be set and read back" "" set_and_get
if watching; then
	holds "settings" "$(settings | jq length) >= 12"
	is "settings of another namespace are its own" "$(client config set time_wait_s 30; ctl server -j config get time_wait_s | jq .time_wait_s)" 60
	printf '# thresholds\nports_warning 33\nclose_wait_age_warning_s 5m\n' >"$WORK/good"
	printf 'ports_warning 44\nports_critical 101\n' >"$WORK/refused"
	printf 'ports_warning 55\nports 66\n' >"$WORK/bad"
	thresholds() { client -j config get ports_warning close_wait_age_warning_s | jq -c '[.ports_warning, .close_wait_age_warning_s]'; }
	exits "a file of settings" 0 --netns client config load "$WORK/good"
	is "they hold" "$(thresholds)" '[33,300]'
	exits "a file with a value that the kernel refuses" 2 --netns client config load "$WORK/refused"
	exits "a file with a bad line" 1 --netns client config load "$WORK/bad"
	is "nothing of these two was applied" "$(thresholds)" '[33,300]'
	exits "the usual file, which is not there" 0 --netns client config load
	is "a flush changes the generation" "$(a=$(client -j status | jq .generation); client flush >/dev/null; b=$(client -j status | jq .generation); [ "$a" != "$b" ] && echo changed)" changed
else
	skip "settings" "without tcpwatch"
fi
exits "watching off" 0 --netns client watch off
exits "off again" 2 --netns client flows
stop "$held"

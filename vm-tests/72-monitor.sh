#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# A listener that does not read: what it lost is told exactly, and after a resynchronisation it knows what there is. And top.
# vm: mem=1024 timeout=600 with="script /lib/terminfo"
# vm: nodebug="10-ctl loses events there; jq takes too long for so many"
#
#   +--------- client ---------+            +--------- server ---------+
#   | 10.0.0.1  fd00::1   eth0 |---- veth --| eth0   10.0.0.2  fd00::2 |
#   +--------------------------+            +--------------------------+
. "${0%/*}/lib.sh"

MANY=$(scaled 100000 2000)	# transitions while nobody reads
BATCH=$(scaled 2000 100)	# connections made at once
FEW=$(scaled 500 50)		# of each kind, for half a minute

seq_of() { ctl client -j status | jq ".$1_seq"; }

# tally: a line per group: its name, the first and the last sync record's number, events received, events reported lost
tally() {
	jq -r '[.type, .group, .seq, .lost] | join(" ")' "$WORK/events" | awk '
		$1 == "sync" { if (!($2 in first)) first[$2] = $3; last[$2] = $3 }
		$1 == "overrun" { lost[$2] += $4 }
		$1 == "transition" || $1 == "close" { seen[$2]++ }
		END { for (group in first) print group, first[group], last[group], seen[group] + 0, lost[group] + 0 }'
}

# The table that somebody has who follows the stream by the rules of the manual page: a line per flow
applied() {
	jq -r '
		if .type == "sync" then [.type, .group, .seq, .resync]
		elif .type == "close" then [.type, .id]
		elif .type == "flow" or .type == "transition" then [.type, .id, .seq, .n, .client.state, .server.state]
		else [.type] end | map(tostring) | join(" ")' "$WORK/events" | awk '
		$1 == "sync" && $4 == "begin" { contained[$2] = $3; delete last; delete states }
		$1 == "flow" { last[$2] = $4; states[$2] = $5 " " $6 }
		$1 == "close" { gone[$2] = 1; delete last[$2]; delete states[$2] }
		$1 == "transition" && $3 > contained["transitions"] && !($2 in gone) && (!($2 in last) || last[$2] < $4) {
			last[$2] = $4
			states[$2] = $5 " " $6
		}
		END { for (id in states) print id, last[id], states[id] }' | sort
}

listed() {
	ctl client -j flows --history | jq -r '.[] | "\(.id) \(.transitions[-1].n) \(.client.state) \(.server.state)"' | sort
}

# applied_is_listed DESCRIPTION: when all is quiet
applied_is_listed() {
	applied >"$WORK/applied"
	listed >"$WORK/listed"
	is "$1: the flows are those of flows ($(wc -l <"$WORK/listed"))" "$(diff "$WORK/applied" "$WORK/listed")" ""
}

# watch_events ARGUMENT...: a monitor in the background
watch_events() {
	tcpwatchctl --netns client -j monitor --buffer-size 32768 "$@" >"$WORK/events" 2>"$WORK/said" &
	monitor=$!
	wait_until 60 grep -q '"sync"' "$WORK/events" || give_up "monitor starts" "$(cat "$WORK/said")"
}

# Whether the stream has been made whole so often, the start included
whole() { [ "$(grep -c '"resync":"end"' "$WORK/events")" -ge "$1" ]; }

sent_by_now() { echo $(($(seq_of transitions) - before)); }
talk() { "${between[@]}" --listen 10.0.0.2 --listen fd00::2 "$@" >/dev/null || not_ok "connections" "$*"; }

# Nothing but what is held, and nothing on its way any more
settled() { [ "$(ctl client -j flows | jq "[.[] | select(.server.port < 8100)] == . and length == $1")" = true ]; }

# --- nobody reads ----------------------------------------------------------------------------------------------------

# What was sent is what status says: the number now, less the number at the start
accounts() {
	local group first last seen lost
	tally >"$WORK/tally"
	for group in transitions closes; do
		read -r _ first last seen lost <<<"$(grep "^$group " "$WORK/tally")"
		is "$group: $seen received and $lost reported lost are all that were sent" $((seen + lost)) $((last - first))
		is "$group: the last number is the kernel's" "$last" "$(seq_of $group)"
	done
}

lost() { awk '$1 == "transitions" { print $5 }' "$WORK/tally"; }

deaf() {
	local before held_now=30
	watch_events --resync transitions closes
	wait_until 20 whole 1 || not_ok "the flows at the start"
	is "the flows at the start: as many as are held" "$(grep -c '"type":"flow"' "$WORK/events")" $held_now
	applied_is_listed "at the start"
	kill -STOP $monitor
	before=$(seq_of transitions)
	while [ "$(sent_by_now)" -lt "$MANY" ]; do talk --port 8100 rst_linger="$BATCH"; done
	holds "transitions while nobody reads" "$(sent_by_now) >= $MANY"
	kill -CONT $monitor
	wait_until 120 whole 2 || not_ok "the flows after the loss"
	# these stay until the end
	hold_open "$WORK/more" "${between[@]}" --listen fd00::2 --port 8010 hold=5
	wait_until 120 settled $((held_now + 5)) || not_ok "quiet again"
	stop -INT $monitor
	accounts
	holds "an overrun is reported" "$(lost) > $MANY / 2"
	applied_is_listed "after $(lost) were lost"
	is "nothing is warned of" "$(cat "$WORK/said")" ""
}

# --- losses and flows at the same time --------------------------------------------------------------------------------

# The flows are read while they change, more than once.
race() {
	local times traffic held_now=$1
	watch_events --resync
	"${between[@]}" --listen 10.0.0.2 --port 8200 --rate 50 server_first="$FEW" rst_linger="$FEW" server_first="$FEW" \
		>/dev/null 2>&1 &
	traffic=$!
	for times in 2 3 4; do
		wait_until 60 grep -q '"type":"transition"' "$WORK/events"
		kill -STOP $monitor
		talk --port 8300 rst_linger=300
		kill -CONT $monitor
		wait_until 120 whole $times || not_ok "made whole, number $times"
	done
	wait $traffic
	wait_until 120 settled "$held_now" || not_ok "quiet again"
	stop -INT $monitor
	accounts
	applied_is_listed "after losses under way"
}

# --- for people ------------------------------------------------------------------------------------------------------

text() {
	ctl client monitor --resync --until-quiet 1 >"$WORK/text"
	is "text: where the flows begin and end" "$(grep -c '^\*\*\*' "$WORK/text")" 3
	is "text: a line per flow" "$(grep -c -e ' established ' -e ' fin-wait-2 ' "$WORK/text")" "$1"
}

# --- top -------------------------------------------------------------------------------------------------------------

# on_terminal COLUMNS TERM ARGUMENT...: on a terminal of its own; what was drawn is in $WORK/screen
on_terminal() {
	local columns=$1 term=$2
	shift 2
	TERM=$term script -qec "stty cols $columns rows 40; tcpwatchctl --netns server $*" "$WORK/screen" </dev/null >/dev/null 2>&1
}

draws() { on_terminal "$@" && grep -qF "$wanted" "$WORK/screen"; }

top() {
	local wanted='[fd00::2]:8000'
	check "top draws, 80 columns" draws 80 xterm top -n 1
	check "top draws, 60 columns" draws 60 linux top -n 2 -d 0.1
	wanted=DESTINATIONS
	check "top draws, 200 columns" draws 200 vt100 top -n 1
	on_terminal 80 no-such-terminal top -n 1
	is "top on a terminal that nobody knows" $? 2
	check "and it says which" grep -q "terminal 'no-such-terminal'" "$WORK/screen"
	ctl server top -n 1 >"$WORK/said" 2>&1
	is "top without a terminal" $? 1
	check "and it says what to use" grep -q listeners "$WORK/said"
}

load netns=all
client_and_server
sysctl_ns client ipv4/ip_local_port_range "10000 60000"
if watching; then
	ctl client config set closed_s 1 time_wait_s 1
	hold_open "$WORK/conns" "${between[@]}" --listen 10.0.0.2 --listen fd00::2 hold=20 half_hold=10
	first=$held
	deaf
	race 35
	text 35
	top
	stop "$first" "$held"
else
	skip "monitor" "without tcpwatch"
fi

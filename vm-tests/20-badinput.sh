#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# Segments that are wrong: each is counted under its name, changes no flow, and passes.
# vm: timeout=200
#
#   +--------- client ---------+            +------------------- server -------------------+
#   | 10.0.0.1  fd00::1   eth0 |---- veth --| eth0  hook of tcpwatch  nft count  nft drop  |
#   |             rawtcp sends |            |       10.0.0.2  fd00::2                      |
#   +--------------------------+            +----------------------------------------------+
#
# The wrong segments carry the exact numbers of a held connection. They are counted by nft behind the hook, then dropped
# at INPUT, so that neither socket can answer: what happens to the flow is tcpwatch's doing alone. In the end the same
# numbers in a right segment end the connection.
. "${0%/*}/lib.sh"

N=$(scaled 50 5)

passed() { in_ns server nft list chain inet seen passed | packets; }

count_and_drop() {
	in_ns server nft -f - <<-EOT || give_up "nft"
		table inet seen {
			chain passed {
				type filter hook prerouting priority -50
				iif eth0 meta nfproto ipv4 counter
				iif eth0 ip6 nexthdr != 58 counter
			}
			chain stop {
				type filter hook input priority 0
				iif eth0 tcp dport 8000 drop
			}
		}
	EOT
}

# Sides of the held connections that wait for an ACK, a delayed one for instance, which would be counted among the rest
unacked() { for ns in client server; do ss -N $ns -Htin "( sport = :8000 or dport = :8000 )"; done | grep -c unacked:; }

numbers_of() { sed -n "s/^numbers $1 //p" "$WORK/conns"; }

# Ends and numbers of the held connection of a family, as rawtcp takes them
exact() {
	if [ "$1" = 4 ]; then
		numbers_of 10.0.0.1 | awk '{ print "--from 10.0.0.1:" $1, "--to 10.0.0.2:8000 --seq", $4, "--ack", $5 }'
	else
		numbers_of fd00::1 | awk '{ print "--from [fd00::1]:" $1, "--to [fd00::2]:8000 --seq", $4, "--ack", $5 }'
	fi
}

# All that is known of the held connections, without what time alone changes
flows_now() { ctl server -j flows --history | jq -c '[.[] | select(.server.port == 8000) | {client: .client.state, server: .server.state, transitions}]'; }

counters() { ctl server -j stats; }

# increase BEFORE AFTER NAME: of two readings, how much the segments and the counter NAME have grown
increase() { jq -nc "[$2, $1 | [.segments, .$3]] | transpose | map(.[0] - .[1])"; }

look() {
	passed_now=$(passed)
	! watching || { flows=$(flows_now) && stats=$(counters); } || give_up "a look at flows and counters"
}

# bad DESCRIPTION COUNTER FAMILIES RAWTCP_OPTION...: COUNTER may be empty: only that it passes and changes nothing
bad() {
	local what=$1 counter=${2:-segments} families=$3 family passed_before flows_before stats_before
	shift 3
	[ -z "${DEBUG:-}" ] || families=${families#4 }	# where a look takes seconds, one is enough
	for family in $families; do
		passed_before=$passed_now
		# shellcheck disable=SC2046
		rawtcp --netns client $(exact "$family") --count "$N" "$@" >/dev/null || not_ok "$what: sending"
		! watching || flows_before=$flows stats_before=$stats
		look
		is "$what, IPv$family: passes" $((passed_now - passed_before)) "$N"
		if ! watching; then
			skip "$what, IPv$family: counted as $counter" "without tcpwatch"
			continue
		fi
		is "$what, IPv$family: counted as $counter" "$(increase "$stats_before" "$stats" "$counter")" "[$N,$N]"
		is "$what, IPv$family: changes no flow" "$flows" "$flows_before"
	done
}

load netns=all
client_and_server
hold_open "$WORK/conns" "${between[@]}" --listen 10.0.0.2 --listen fd00::2 --numbers hold=2
wait_is "nothing is under way" 0 unacked
count_and_drop
look

bad "SYN and FIN" syn_fin "4 6" --flags SF
bad "SYN and RST" syn_rst "4 6" --flags SR
bad "FIN and RST" fin_rst "4 6" --flags FRA
bad "no flags" no_flags "4 6" --flags none
bad "all flags" all_flags "4 6" --flags all
bad "data without ACK" no_ack "4 6" --flags P --payload 10
bad "data offset below 5" bad_offset "4 6" --flags RA --offset 4
bad "data offset behind the packet" bad_offset "4 6" --flags RA --offset 15
bad "header cut off" truncated "4 6" --flags RA --keep 12
bad "nothing but ports" truncated "4 6" --flags RA --keep 4
bad "wrong checksum on RST" bad_checksum "4 6" --flags RA --bad-checksum
bad "wrong checksum on FIN" bad_checksum "4 6" --flags FA --bad-checksum
bad "wrong checksum on SYN" bad_checksum "4 6" --flags S --bad-checksum
bad "first fragment of a RST" fragment "4 6" --flags RA --payload 40 --fragment 24 --fragments first
bad "later fragment" fragment "4 6" --flags RA --payload 40 --fragment 48 --fragments later
bad "extension header behind the packet" bad_extension 6 --flags RA --extensions toolong
bad "RST outside the window" out_of_window "4 6" --flags R --seq 1
bad "bare ACK with IP options" "" 4 --flags A --ip-options 01010101
bad "bare ACK behind extension headers" "" 6 --flags A --extensions hop,dst,route
bad "bare ACK with TCP options" "" "4 6" --flags A --tcp-options 01010101
bad "source is destination" same_ends "4" --from 10.0.0.2:8000 --flags S
bad "source is destination" same_ends "6" --from '[fd00::2]:8000' --flags S

is "the sockets saw nothing of it" "$(sockets server established 8000)" 2

# The control: right segments with these very numbers do end the connections.
in_ns server nft flush chain inet seen stop
# shellcheck disable=SC2046
{
	rawtcp --netns client $(exact 4) --flags RA --ip-options 01010101
	rawtcp --netns client $(exact 6) --flags RA --extensions hop,dst
} >/dev/null
wait_is "a right RST with these numbers ends the sockets" 0 sockets server established 8000
server_ends() { all_flows server | jq -c '[.[] | select(.server.port == 8000).server.state] | unique'; }
watched "and the flows' servers, behind IP options and extension headers too" '["closed"]' server_ends

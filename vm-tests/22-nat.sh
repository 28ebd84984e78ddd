#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# Under address translation a connection is one flow, with both ends' states.
# vm: timeout=300
#
#   +----- left -----+       +- lan -+      +---------- middle ---------+
#   | 10.1.0.1  eth0 |-------| br0   |------| left  10.1.0.2  fd01::2   |      +----- right ----+
#   | fd01::1        |       | bridge|      |   DNAT SNAT MASQUERADE    |------| eth0  10.2.0.1 |
#   +----------------+    +--|       |      | right 10.2.0.2  fd02::2   |      |       fd02::1  |
#   +---- beside ----+    |  +-------+      +---------------------------+      +----------------+
#   | 10.1.0.3  eth0 |----+
#   | fd01::3        |
#   +----------------+
#
# Tcpwatch is asked in `middle`. There the tuple is the client's own address and the address of the server that it is
# led to, whatever both of them believe. Each case has ports of its own: P is the server's, P + 1000 what clients call.
. "${0%/*}/lib.sh"

port=8000

topology() {
	local ns
	add_ns left beside lan middle right
	add_veth left eth0 lan left
	add_veth beside eth0 lan beside
	add_veth middle left lan middle
	add_veth right eth0 middle right
	ip -n lan link add br0 type bridge
	ip -n lan link set br0 up
	for ns in left beside middle; do ip -n lan link set $ns master br0; done
	add_addr left eth0 10.1.0.1/24 fd01::1/64
	add_addr beside eth0 10.1.0.3/24 fd01::3/64
	add_addr right eth0 10.2.0.1/24 fd02::1/64
	add_addr middle left 10.1.0.2/24 fd01::2/64
	add_addr middle right 10.2.0.2/24 10.2.0.77/24 fd02::2/64
	ip -n middle addr add fd02::77/64 dev right nodad preferred_lft 0	# for SNAT, not for connections of its own
	for ns in left beside; do
		ip -n $ns route add default via 10.1.0.2
		ip -n $ns -6 route add default via fd01::2
	done
	ip -n right route add default via 10.2.0.2
	ip -n right -6 route add default via fd02::2
	ip -n middle route add default via 10.2.0.1
	ip -n middle -6 route add default via fd02::1
	sysctl_ns middle ipv4/ip_forward 1
	sysctl_ns middle ipv6/conf/all/forwarding 1
	for ns in all left; do sysctl_ns middle ipv4/conf/$ns/send_redirects 0; done
	for ns in left beside; do sysctl_ns $ns ipv4/conf/all/accept_redirects 0; done
}

# nat HOOK RULE...: one chain of translations, and the ports of a case in its rules: @called, @called+1 -> @port, ...
nat() {
	local hook=$1 priority rule
	shift
	[ "$hook" = postrouting ] && priority=100 || priority=-100
	{
		printf 'table inet translate {\n\tchain %s {\n\t\ttype nat hook %s priority %s\n' "$hook" "$hook" "$priority"
		for rule in "$@"; do printf '\t\t%s\n' "$rule"; done
		printf '\t}\n}\n'
	} | in_ns middle nft -f - || give_up "nft: $*"
}

no_nat() { in_ns middle nft delete table inet translate; }

# Rules that lead both called ports of a case to their servers' ports at ADDRESS
led_to() {
	local family=$1 addr=$2 i
	for i in 0 1; do
		echo "tcp dport $((port + 1000 + i)) dnat $family to $addr:$((port + i))"
	done
}

# All flows of a case, whichever of its ports they name
flows_of_case() {
	all_flows middle | jq -c --argjson p $port '[.[] | select([.client.port, .server.port] | any(. == $p or . == $p + 1
		or . == $p + 1000 or . == $p + 1001)) | [.client.addr, .server.addr, .server.port - $p, .local,
		.client.state, .server.state]] | sort'
}

# expected CLIENT SERVER LOCAL STATES_AFTER_CLOSE: two held connections, two closed by their client in four segments
expected() {
	local four=${4:-"time_wait closed"}
	jq -nc --arg c "$1" --arg s "$2" --arg l "$3" --arg cs "${four% *}" --arg ss "${four#* }" \
		'[range(2) | [$c, $s, 0, $l, "established", "established"]] + [range(2) | [$c, $s, 1, $l, $cs, $ss]]'
}

# translated DESCRIPTION CLIENT_NS CALLED SERVER_NS LISTEN CLIENT SERVER LOCAL [OFFSET]: OFFSET 0 where the port stays
translated() {
	local what=$1 from=$2 called=$3 to=$4 listen=$5
	hold_open "$WORK/conns" conns --unpaired --client-ns "$from" --server-ns "$to" --listen "$listen" --connect "$called" \
		--port $port --connect-port $((port + ${9:-1000})) hold=2 four_segment=2
	wait_is "$what: connected" 2 time_waits "$from" $((port + 1 + ${9:-1000}))
	watched "$what: one flow each, $6 to $7, local end $8" "$(expected "$6" "$7" "$8")" flows_of_case
}

time_waits() { sockets "$1" time-wait "$2"; }

end_case() {
	stop "$held"
	no_nat
	port=$((port + 10))
}

topology
load netns=all

mapfile -t rules <<<"$(led_to ip 10.2.0.1)"
nat prerouting "${rules[@]}"
translated "DNAT" left 10.1.0.2 right 10.2.0.1 10.1.0.1 10.2.0.1 none
end_case
mapfile -t rules <<<"$(led_to ip6 '[fd02::1]')"
nat prerouting "${rules[@]}"
translated "DNAT, IPv6" left fd01::2 right fd02::1 fd01::1 fd02::1 none
end_case

nat postrouting "ip saddr 10.1.0.0/24 snat ip to 10.2.0.77"
translated "SNAT" left 10.2.0.1 right 10.2.0.1 10.1.0.1 10.2.0.1 none 0
end_case
nat postrouting "ip6 saddr fd01::/64 snat ip6 to fd02::77"
translated "SNAT, IPv6" left fd02::1 right fd02::1 fd01::1 fd02::1 none 0
end_case

nat postrouting "oif right masquerade"
translated "MASQUERADE" left 10.2.0.1 right 10.2.0.1 10.1.0.1 10.2.0.1 none 0
end_case
nat postrouting "oif right masquerade"
translated "MASQUERADE, IPv6" left fd02::1 right fd02::1 fd01::1 fd02::1 none 0
end_case

nat prerouting "ip daddr 10.9.9.9 tcp dport $((port + 1000)) redirect to :$port" \
	"ip daddr 10.9.9.9 tcp dport $((port + 1001)) redirect to :$((port + 1))"
translated "REDIRECT" left 10.9.9.9 middle 10.1.0.2 10.1.0.1 10.1.0.2 server
end_case

mapfile -t rules <<<"$(led_to ip 10.2.0.1)"
nat output "${rules[@]/#/ip daddr 10.9.9.9 }"
translated "DNAT of a local client" middle 10.9.9.9 right 10.2.0.1 10.2.0.2 10.2.0.1 client
in_ns middle ss -K dst 10.9.9.9 dport $((port + 1000)) >/dev/null
held_clients() { all_flows middle | jq -c "[.[] | select(.server.port == $port).client.state]"; }
watched "DNAT of a local client: its socket is found, and missed when it is gone" '["closed","closed"]' held_clients
end_case

mapfile -t rules <<<"$(led_to ip6 '[fd02::1]')"
nat output "${rules[@]/#/ip6 daddr fd09::9 }"
translated "DNAT of a local client, IPv6" middle fd09::9 right fd02::1 fd02::2 fd02::1 client
end_case

nat output "ip daddr 10.9.9.9 tcp dport $((port + 1000)) redirect to :$port" \
	"ip daddr 10.9.9.9 tcp dport $((port + 1001)) redirect to :$((port + 1))"
translated "REDIRECT of a local client" middle 10.9.9.9 middle 127.0.0.1 10.2.0.2 127.0.0.1 both
end_case

mapfile -t rules <<<"$(led_to ip 10.1.0.3)"
nat prerouting "${rules[@]}"
nat postrouting "ip saddr 10.1.0.0/24 ip daddr 10.1.0.3 masquerade"
translated "hairpin" left 10.2.0.2 beside 10.1.0.3 10.1.0.1 10.1.0.3 none
end_case

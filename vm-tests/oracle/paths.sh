# SPDX-License-Identifier: GPL-2.0
# Sourced by 55-oracle.sh: the paths that connections take. path_NAME makes one out of a row of namespaces, whose
# names begin with that of the path; settings says which ends talk over it.
# shellcheck shell=bash

ALL_PATHS="direct mtu segments gso_off gro_on delay local cookies buckets fin_timeout vrf bridged tunnel
	dnat snat masquerade hairpin nat66 redirect output_dnat
	loss loss_ends reorder duplicate corrupt input_drop forward_drop output_drop asymmetric reroute down"

# Spurious retransmissions of a slow guest would be laws where nothing is lost: none before three seconds.
PATIENT="rto_min 3s"

# Each namespace begins with what the first one has. Nothing is lost between two devices.
inherit() {
	echo 100000 >/proc/sys/net/core/netdev_max_backlog
	echo 1 >/proc/sys/net/core/devconf_inherit_init_net
	echo 1 >/proc/sys/net/ipv4/ip_forward
	echo 1 >/proc/sys/net/ipv6/conf/all/forwarding
	echo 0 >/proc/sys/net/ipv6/conf/all/accept_dad
	echo 0 >/proc/sys/net/ipv6/conf/default/accept_dad
}

# patient_end NS N: its routes, to its own network 10.N.0.0 and to all others
patient_end() {
	ip_batch "$1" "route replace 10.$2.0.0/24 dev eth0 src 10.$2.0.1 $PATIENT" \
		"route replace fd0$2::/64 dev eth0 metric 256 $PATIENT" \
		"route replace default via 10.$2.0.2 $PATIENT" "route replace default via fd0$2::2 $PATIENT"
}

# row PATH: the namespaces of a path: PATH.l, PATH.m, PATH.r
row() {
	local path=$1 ns
	ip_batch "" "netns add $path.l" "netns add $path.m" "netns add $path.r" \
		"link add eth0 netns $path.l type veth peer name left netns $path.m" \
		"link add eth0 netns $path.r type veth peer name right netns $path.m"
	ip_batch "$path.l" "link set lo up" "link set eth0 up" \
		"addr add 10.1.0.1/24 dev eth0" "addr add fd01::1/64 dev eth0 nodad"
	ip_batch "$path.r" "link set lo up" "link set eth0 up" \
		"addr add 10.2.0.1/24 dev eth0" "addr add fd02::1/64 dev eth0 nodad"
	ip_batch "$path.m" "link set lo up" "link set left up" "link set right up" \
		"addr add 10.1.0.2/24 dev left" "addr add fd01::2/64 dev left nodad" \
		"addr add 10.2.0.2/24 dev right" "addr add fd02::2/64 dev right nodad" \
		"route replace 10.1.0.0/24 dev left src 10.1.0.2 $PATIENT" "route replace 10.2.0.0/24 dev right src 10.2.0.2 $PATIENT"
	ip_batch "$path.m" "route replace fd01::/64 dev left metric 256 $PATIENT" \
		"route replace fd02::/64 dev right metric 256 $PATIENT"
	patient_end "$path.l" 1
	patient_end "$path.r" 2
	for ns in "$path.l" "$path.m" "$path.r"; do
		namespaces+=("$ns")
		views+=("$ns")
		in_ns "$ns" sh -c 'cd /proc/sys/net/ipv4; echo 519 >tcp_fastopen; echo 1 >tcp_tw_reuse; echo 0 >tcp_early_retrans'
	done
}

# ip_batch NS COMMAND...
ip_batch() {
	local ns=$1
	shift
	printf '%s\n' "$@" | ip ${ns:+-n "$ns"} -b - || give_up "ip in ${ns:-the first namespace}: $*"
}

# settings PATH: $client and $server, the letters of their namespaces; $ends, options of conns; $offset of the ports
# that are called; $seen, the namespaces that see all of it; $kinds, and $more than elsewhere; $probes, so that an end
# that misses a reset ends too
settings() {
	local path=$1
	client=l server=r offset=0 seen=$path.l,$path.m,$path.r kinds=$KINDS more= probes=
	ends="--listen 10.2.0.1 --listen fd02::1"
	case $path in
	delay) more=meet_opening ;;
	fin_timeout) more=late_close ;;
	local) client=m server=m seen=$path.m ends="--listen 127.0.0.1 --listen ::1" ;;
	bridged) ends="--listen 10.1.0.3 --listen fd01::3" ;;
	tunnel) seen=$path.l,$path.r ends="--listen 10.8.0.2" ;;
	dnat) offset=20000 ends="--listen 10.2.0.1 --connect 10.1.0.2" ;;
	snat | masquerade) ends="--listen 10.2.0.1 --connect 10.2.0.1" ;;
	hairpin) offset=20000 ends="--listen 10.1.0.3 --connect 10.1.0.2" ;;
	nat66) offset=20000 kinds=${KINDS/v4_mapped/} ends="--listen fd02::1 --connect fd01::2" ;;
	redirect) offset=20000 server=m seen=$path.l,$path.m ends="--listen 0.0.0.0 --connect 10.9.9.9" ;;
	output_dnat) offset=20000 client=m seen=$path.m,$path.r ends="--listen 10.2.0.1 --connect 10.9.9.9" ;;
	asymmetric | reroute) seen=$path.l,$path.r ;;
	loss | loss_ends | corrupt | *_drop) probes="--keepalive 3" ;;
	esac
}

# nft_in NS, its rules on stdin
nft_in() { in_ns "$1" nft -f - || give_up "nft in $1"; }

path_direct() { :; }

path_mtu() {
	ip_batch "$1.l" "link set eth0 mtu 1280"
	ip_batch "$1.m" "link set left mtu 1280" "link set right mtu 1280"
	ip_batch "$1.r" "link set eth0 mtu 1280"
}

# No super-segments: what TSO and GSO would leave to the device is cut at once
path_segments() {
	ip_batch "$1.l" "link set eth0 gso_max_segs 1"
	ip_batch "$1.m" "link set left gso_max_segs 1" "link set right gso_max_segs 1"
	ip_batch "$1.r" "link set eth0 gso_max_segs 1"
}

# offload_all PATH FEATURE=on|off...: at each of its devices
offload_all() {
	local at
	for at in "l eth0" "m left" "m right" "r eth0"; do
		in_ns "$1.${at% *}" offload "${at#* }" "${@:2}" || give_up "offload $*"
	done
}

# What passes the sender's hook in one piece is cut at its device
path_gso_off() { offload_all "$1" tso=off gso=off; }

# ... and put together again by each receiver
path_gro_on() { offload_all "$1" tso=off gro=on; }

# So long that both ends have called connect() before either SYN arrives, on a loaded guest, too
path_delay() {
	netem "$1.l" eth0 delay 200ms
	netem "$1.r" eth0 delay 200ms
}

# Its interface goes down in the end; its addresses stay
path_down() {
	sysctl_ns "$1.l" ipv6/conf/eth0/keep_addr_on_down 1
	sysctl_ns "$1.l" ipv4/tcp_orphan_retries 1
	sysctl_ns "$1.r" ipv4/tcp_orphan_retries 1
}

path_local() { :; }
path_cookies() { sysctl_ns "$1.r" ipv4/tcp_syncookies 2; }

path_buckets() {
	sysctl_ns "$1.l" ipv4/tcp_max_tw_buckets 3
	sysctl_ns "$1.r" ipv4/tcp_max_tw_buckets 3
}

path_fin_timeout() {
	sysctl_ns "$1.l" ipv4/tcp_fin_timeout 1
	sysctl_ns "$1.r" ipv4/tcp_fin_timeout 1
}

path_vrf() {
	ip_batch "$1.m" "link add red type vrf table 10" "link set red up" \
		"link set left master red" "link set right master red" \
		"addr add fd01::2/64 dev left nodad" "addr add fd02::2/64 dev right nodad"
}

path_bridged() {
	ip_batch "$1.m" "link add br0 type bridge" "link set br0 up" "link set left master br0" "link set right master br0" \
		"addr flush dev left" "addr flush dev right"
	sysctl_ns "$1.m" bridge/bridge-nf-call-iptables 1
	sysctl_ns "$1.m" bridge/bridge-nf-call-ip6tables 1
	ip_batch "$1.r" "addr add 10.1.0.3/24 dev eth0" "addr add fd01::3/64 dev eth0 nodad" \
		"route replace 10.1.0.0/24 dev eth0 src 10.1.0.3 $PATIENT" "route replace fd01::/64 dev eth0 metric 256 $PATIENT"
}

path_tunnel() {
	ip_batch "$1.l" "link add t0 type ipip local 10.1.0.1 remote 10.2.0.1" "link set t0 up" "addr add 10.8.0.1/30 dev t0" \
		"route replace 10.8.0.0/30 dev t0 $PATIENT"
	ip_batch "$1.r" "link add t0 type ipip local 10.2.0.1 remote 10.1.0.1" "link set t0 up" "addr add 10.8.0.2/30 dev t0" \
		"route replace 10.8.0.0/30 dev t0 $PATIENT"
}

# called NS HOOK FAMILY ADDRESS VERDICT: what calls a port above 27999 there is translated to 20000 below
translate() {
	local ns=$1 hook=$2 match=$3 verdict=$4 at
	{
		printf 'table inet translate {\n\tchain %s {\n\t\ttype nat hook %s priority -100\n' "$hook" "$hook"
		for ((at = port_of_path; at < port_of_path + 100; at++)); do
			printf '\t\t%s tcp dport %d %s:%d\n' "$match" $((at + 20000)) "$verdict" "$at"
		done
		printf '\t}\n}\n'
	} | nft_in "$ns"
}

source_nat() {
	printf 'table inet source {\n\tchain postrouting {\n\t\ttype nat hook postrouting priority 100\n\t\t%s\n\t}\n}\n' "$2" |
		nft_in "$1"
}

path_dnat() { translate "$1.m" prerouting "ip daddr 10.1.0.2" "dnat ip to 10.2.0.1"; }

path_snat() {
	ip_batch "$1.m" "addr add 10.2.0.77/24 dev right"
	source_nat "$1.m" "ip saddr 10.1.0.0/24 oif right snat ip to 10.2.0.77"
}

path_masquerade() { source_nat "$1.m" "oif right masquerade"; }

# Both ends are behind the router's bridge: what they say to each other comes in there, and goes out there
path_hairpin() {
	ip_batch "$1.m" "link add br0 type bridge" "link set br0 up" "link set left master br0" "link set right master br0" \
		"addr flush dev left" "addr flush dev right" "addr add 10.1.0.2/24 dev br0" \
		"route replace 10.1.0.0/24 dev br0 src 10.1.0.2 $PATIENT"
	sysctl_ns "$1.m" bridge/bridge-nf-call-iptables 0
	ip_batch "$1.r" "addr add 10.1.0.3/24 dev eth0" "route replace 10.1.0.0/24 dev eth0 src 10.1.0.3 $PATIENT"
	translate "$1.m" prerouting "ip daddr 10.1.0.2" "dnat ip to 10.1.0.3"
	source_nat "$1.m" "ip saddr 10.1.0.0/24 oif br0 masquerade"
}

path_nat66() {
	translate "$1.m" prerouting "ip6 daddr fd01::2" "dnat ip6 to [fd02::1]"
	source_nat "$1.m" "oif right masquerade"
}

path_redirect() { translate "$1.m" prerouting "ip daddr 10.9.9.9" "redirect to "; }

path_output_dnat() {
	ip_batch "$1.m" "route add default via 10.2.0.1 $PATIENT"
	translate "$1.m" output "ip daddr 10.9.9.9" "dnat ip to 10.2.0.1"
}

# Between the ends and us, and behind us
path_loss() {
	impatient "$1"
	netem "$1.l" eth0 delay 5ms loss 2%
	netem "$1.m" left loss 2%
	netem "$1.m" right loss 2%
	netem "$1.r" eth0 delay 5ms loss 2%
}

path_loss_ends() {
	impatient "$1"
	netem "$1.l" eth0 delay 5ms loss 3%
	netem "$1.r" eth0 delay 5ms loss 3%
}

path_reorder() {
	impatient "$1"
	netem "$1.l" eth0 delay 10ms reorder 25% 50%
	netem "$1.r" eth0 delay 10ms reorder 25% 50%
}

path_duplicate() {
	netem "$1.l" eth0 duplicate 5%
	netem "$1.r" eth0 duplicate 5%
}

path_corrupt() {
	impatient "$1"
	netem "$1.l" eth0 corrupt 1%
	netem "$1.r" eth0 corrupt 1%
}

# The usual times of retransmission, where there is something to retransmit
impatient() {
	ip_batch "$1.l" "route replace default via 10.1.0.2" "route del default via fd01::2" "route add default via fd01::2"
	ip_batch "$1.r" "route replace default via 10.2.0.2" "route del default via fd02::2" "route add default via fd02::2"
}

# drop_some NS HOOK: three packets in a hundred, behind tcpwatch's hook
drop_some() {
	impatient "${1%.*}"
	printf 'table inet some {\n\tchain c {\n\t\ttype filter hook %s priority 0\n\t\tmeta l4proto tcp numgen random mod 100 < 3 drop\n\t}\n}\n' "$2" |
		nft_in "$1"
}

path_input_drop() { drop_some "$1.r" input; }
path_forward_drop() { drop_some "$1.m" forward; }
path_output_drop() { drop_some "$1.l" output; }

# second_router PATH: a way beside `middle`, between eth1 of both ends
second_router() {
	add_ns "$1.n"
	add_veth "$1.l" eth1 "$1.n" left
	add_veth "$1.r" eth1 "$1.n" right
	ip_batch "$1.l" "addr add 10.3.0.1/24 dev eth1" "addr add fd03::1/64 dev eth1 nodad"
	ip_batch "$1.r" "addr add 10.4.0.1/24 dev eth1" "addr add fd04::1/64 dev eth1 nodad"
	ip_batch "$1.n" "addr add 10.3.0.2/24 dev left" "addr add fd03::2/64 dev left nodad" \
		"addr add 10.4.0.2/24 dev right" "addr add fd04::2/64 dev right nodad" \
		"route add 10.1.0.0/24 via 10.3.0.1" "route add fd01::/64 via fd03::1" \
		"route add 10.2.0.0/24 via 10.4.0.1" "route add fd02::/64 via fd04::1"
	for ns in l r; do
		in_ns "$1.$ns" sh -c 'for f in /proc/sys/net/ipv4/conf/*/rp_filter; do echo 0 >$f; done'
	done
}

# by END N M: what end N sends goes by the router of network M
by() {
	ip_batch "$1" "route replace default via 10.$3.0.2 src 10.$2.0.1 $PATIENT" \
		"route replace default via fd0$3::2 src fd0$2::1 $PATIENT"
}

# There by `middle`, back by the other one
path_asymmetric() {
	second_router "$1"
	by "$1.r" 2 4
}

# The way there and the way back change by turns, one of them every 50 ms or so; a round trip takes 40
path_reroute() {
	local end device
	second_router "$1"
	for end in l r; do
		for device in eth0 eth1; do netem "$1.$end" "$device" delay 20ms; done
	done
}

during_reroute() {
	while sleep 0.05; do
		by "$1.l" 1 3
		sleep 0.05
		by "$1.r" 2 4
		sleep 0.05
		by "$1.l" 1 1
		sleep 0.05
		by "$1.r" 2 2
	done
}

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# However often a packet passes the hooks of a namespace, its segment counts once.
# vm: timeout=300 modules="br_netfilter"
#
#                        +-------------------- middle -------------------+
#   +----- left -----+   |                                               |   +----- right ----+
#   | 10.1.0.1  eth0 |---| left  10.1.0.2    lo        right  10.2.0.2   |---| eth0  10.2.0.1 |
#   | fd01::1        |   |       fd01::2   127.0.0.1          fd02::2    |   |       fd02::1  |
#   +----------------+   +-----------------------------------------------+   +----------------+
#
# Tcpwatch counts in `middle`, which is in turn an end, a router, a VRF and a bridge. What it should have counted is
# known from the neighbours, where nft counts all that leaves and arrives, or from the number of crafted segments.
. "${0%/*}/lib.sh"

N=$(scaled 100 10)
KINDS="four_segment=5 three_segment=5 half_close=5 bulk=2 rst_linger=5 refused=5"

# The neighbours see each packet once: they are plain hosts.
count_at() {
	in_ns "$1" nft -f - <<-EOT || give_up "nft in $1"
		table inet seen {
			chain in {
				type filter hook prerouting priority -98
				meta l4proto tcp counter
			}
			chain out {
				type filter hook output priority -98
				meta l4proto tcp counter
			}
		}
	EOT
}

at_left() { in_ns left nft list table inet seen | packets; }
at_right() { in_ns right nft list table inet seen | packets; }
out_of_middle() { in_ns middle nft list chain inet seen out | packets; }
crafted() { echo "$sent"; }

segments() { if watching; then stat_of middle segments; else echo 0; fi; }

# once DESCRIPTION TRUTH COMMAND...: TRUTH prints how many segments have passed so far
once() {
	local what=$1 truth=$2 before known
	shift 2
	sent=0
	known=$($truth) before=$(segments)
	"$@" >"$WORK/log" 2>&1 || not_ok "$what: traffic" "$(cat "$WORK/log")"
	known=$(($($truth) - known))
	holds "$what: there was traffic" "$known >= $N / 2"
	watched_now "$what: each of $known segments counted once" "$known" counted_since "$before"
}

counted_since() { echo $(($(segments) - $1)); }

# raw DEVICE FROM TO...: N crafted segments for each pair of ends, from `middle`; RSTs, which nobody answers
raw() {
	local device=$1 from to
	shift
	while [ $# -gt 0 ]; do
		from=$1 to=$2
		shift 2
		rawtcp --netns middle ${device:+--device "$device"} --from "$from" --to "$to" --flags RA --count "$N" || return
		sent=$((sent + N))
	done
}

# connect FROM_NS TO_NS OPTION...: connections of several kinds
connections() {
	local from=$1 to=$2
	shift 2
	# shellcheck disable=SC2086
	conns --client-ns "$from" --server-ns "$to" "$@" $KINDS
}

add_ns left middle right
add_veth left eth0 middle left
add_veth right eth0 middle right
add_addr left eth0 10.1.0.1/24 fd01::1/64
add_addr right eth0 10.2.0.1/24 fd02::1/64
add_addr middle left 10.1.0.2/24 fd01::2/64
add_addr middle right 10.2.0.2/24 fd02::2/64
for ns in left right; do
	count_at $ns
	ip -n $ns route add default via "$([ $ns = left ] && echo 10.1.0.2 || echo 10.2.0.2)"
	ip -n $ns -6 route add default via "$([ $ns = left ] && echo fd01::2 || echo fd02::2)"
done
count_at middle
sysctl_ns middle ipv4/ip_forward 1
sysctl_ns middle ipv6/conf/all/forwarding 1
load netns=all

# --- an ordinary host and router
once "loopback" out_of_middle connections middle middle --listen 127.0.0.1 --listen ::1
once "own address" out_of_middle connections middle middle --listen 10.1.0.2 --listen fd01::2
once "to us" at_left connections left middle --listen 10.1.0.2 --listen fd01::2
once "from us" at_right connections middle right --listen 10.2.0.1 --listen fd02::1
once "forwarded" at_left connections left right --listen 10.2.0.1 --listen fd02::1
once "crafted, out" crafted raw "" 10.2.0.2:5000 10.2.0.1:5000 '[fd02::2]:5000' '[fd02::1]:5000'
once "crafted, loopback" crafted raw "" 127.0.0.1:5000 127.0.0.1:5001 '[::1]:5000' '[::1]:5001'

# --- nft dup: copies of what leaves and of what arrives, to a neighbour that is not there
dup() {
	in_ns middle nft -f - <<-EOT || give_up "nft dup"
		table ip copies {
			chain c {
				type filter hook $1 priority 0
				meta l4proto tcp dup to 10.2.0.99 device right
			}
		}
		table ip6 copies {
			chain c {
				type filter hook $1 priority 0
				meta l4proto tcp dup to fd02::99 device right
			}
		}
	EOT
}

copies_sent() { in_ns middle sh -c 'cat /sys/class/net/right/statistics/tx_packets'; }

ip -n middle neigh add 10.2.0.99 lladdr 02:00:00:00:00:99 dev right
ip -n middle neigh add fd02::99 lladdr 02:00:00:00:00:99 dev right
for hook in output prerouting; do
	dup $hook
	before=$(copies_sent)
	once "with nft dup at $hook" at_left connections left middle --listen 10.1.0.2 --listen fd01::2
	holds "with nft dup at $hook: there were copies" "$(copies_sent) - $before >= $N / 2"
	in_ns middle nft delete table ip copies
	in_ns middle nft delete table ip6 copies
done

# --- a VRF around both devices
ip -n middle link add red type vrf table 10
ip -n middle link set red up
for dev in left right; do ip -n middle link set $dev master red; done
add_addr middle left fd01::2/64		# IPv6 addresses go when a device gets a master
add_addr middle right fd02::2/64
add_addr middle red 10.3.0.1/32 fd03::1/128
once "VRF, to us" at_left connections left middle --listen-device red --listen 10.1.0.2 --listen fd01::2
once "VRF, from us" at_right connections middle right --device red --listen 10.2.0.1 --listen fd02::1
once "VRF, forwarded" at_left connections left right --listen 10.2.0.1 --listen fd02::1
once "VRF, to the address of the VRF itself" at_left connections left middle --listen-device red --listen 10.3.0.1 --listen fd03::1
once "VRF, crafted, out" crafted raw red 10.2.0.2:5000 10.2.0.1:5000 '[fd02::2]:5000' '[fd02::1]:5000'
once "VRF, crafted, local" crafted raw red 10.3.0.1:5000 10.3.0.1:5001 '[fd03::1]:5000' '[fd03::1]:5001'
once "VRF, crafted, from one of its addresses to another" crafted raw red 10.1.0.2:5000 10.3.0.1:5001 \
	'[fd01::2]:5000' '[fd03::1]:5001'
check "VRF, local connections" connections middle middle --device red --listen-device red --port 8100 \
	--listen 10.3.0.1 --listen fd03::1
vrf_local() {
	all_flows middle | jq -c '[.[] | select(.server.port == 8100 and .server.addr == "10.3.0.1")] |
		[length, (map(.client.state + " " + .server.state) | unique[])]'
}
watched "VRF, local connections: one flow each, with both ends' states" '[3,"time_wait closed"]' vrf_local
ip -n middle link del red

# --- a bridge
ip -n middle link add br0 type bridge
ip -n middle link set br0 up
for dev in left right; do
	ip -n middle addr flush dev $dev
	ip -n middle link set $dev master br0
done
add_addr middle br0 10.1.0.2/24 fd01::2/64
add_addr right eth0 10.1.0.3/24 fd01::3/64
call() {
	sysctl_ns middle bridge/bridge-nf-call-iptables "$1"
	sysctl_ns middle bridge/bridge-nf-call-ip6tables "$1"
}

for on in 1 0; do
	call $on
	once "bridge-nf-call $on, to us" at_left connections left middle --listen 10.1.0.2 --listen fd01::2
	once "bridge-nf-call $on, from us" at_right connections middle right --listen 10.1.0.3 --listen fd01::3
done
call 1
once "bridge-nf-call 1, bridged" at_left connections left right --listen 10.1.0.3 --listen fd01::3
call 0
before=$(segments)
check "bridge-nf-call 0, bridged: traffic" connections left right --listen 10.1.0.3 --listen fd01::3
watched_now "bridge-nf-call 0, bridged: not ours to see" 0 counted_since "$before"

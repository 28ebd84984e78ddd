# Sourced by vm.sh: the two parts of a guest's initramfs that stay the same from boot to boot, each a cached cpio.
# shellcheck shell=bash

# Real ones where behaviour matters to a test; BusyBox supplies the rest.
programs="bash date ip ss tc bridge nft setpriv unshare nsenter kmod jq gojq"
kmod_names="modprobe insmod rmmod lsmod modinfo depmod"

# At hand in every guest, where the kernel has them as modules.
usual_modules="virtio_pci virtio_console virtio_rng tcp_diag veth dummy vrf tun ifb bridge br_netfilter sch_netem
	sch_ingress sch_tbf sch_prio cls_u32 cls_flower cls_basic cls_matchall act_mirred act_gact nf_tables nf_conntrack nf_conntrack_netlink
	nf_nat nft_chain_nat nft_ct nft_nat nft_masq nft_redir nft_reject_inet nft_reject_ipv4 nft_reject_ipv6 nft_limit
	nft_log nft_queue nft_numgen nft_hash nft_fib_inet nft_dup_ipv4 nft_dup_ipv6 nft_dup_netdev nft_fwd_netdev
	nft_synproxy nft_tproxy nft_socket nft_flow_offload nf_flow_table_inet nf_flow_table"

# Owned by root whoever builds it. Uncompressed: unpacking costs the guest more than reading costs QEMU.
pack() { (cd "$1" && find . -mindepth 1 | cpio -o -H newc -R 0:0 --quiet); }

# copy_libraries FILE DIR: what a program needs, to where the loader looks for it.
copy_libraries() {
	local library
	while read -r library; do
		[ -e "$2$library" ] || install -D "$library" "$2$library"
	done < <(ldd "$1" 2>/dev/null | grep -o '/[^ ]*' || true)
}

copy_program() {
	cp -L "$1" "$2/bin/"
	copy_libraries "$1" "$2"
}

# A directory keeps its place.
copy_with() {
	local path=$1
	[ -e "$path" ] || path=$(command -v "$1") || die "--with $1: not found"
	if [ -d "$path" ]; then
		mkdir -p "$2$path"
		cp -r "$path/." "$2$path"
	else
		copy_program "$path" "$2"
	fi
}

accounts() {
	printf 'root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65534:nobody:/:/bin/sh\n' >"$1/etc/passwd"
	printf 'root:x:0:\nnogroup:x:65534:\n' >"$1/etc/group"
	printf '127.0.0.1 localhost\n::1 localhost\n' >"$1/etc/hosts"
	printf 'hosts: files\n' >"$1/etc/nsswitch.conf"
}

build_userland() {
	local tree=$1/tree name
	mkdir -p "$tree"/{bin,etc,usr,vm} "$tree"/lib/modules "$tree"/lib64
	ln -s bin "$tree/sbin"
	for name in bin sbin lib; do ln -s "../$name" "$tree/usr/$name"; done
	for name in $(busybox --list); do ln -s busybox "$tree/bin/$name"; done
	rm "$tree/bin/busybox"
	cp "$(command -v busybox)" "$tree/bin/busybox"
	for name in $programs "${with[@]}"; do
		[ ! -L "$tree/bin/${name##*/}" ] || rm "$tree/bin/${name##*/}"
		copy_with "$name" "$tree"
	done
	for name in $kmod_names; do ln -sf kmod "$tree/bin/$name"; done
	cp "$ROOT/vm-tests/guest/init" "$tree/init"
	accounts "$tree"
	pack "$tree" >"$1/cpio"
	rm -r "$tree"
}

# The key: this recipe, the programs themselves, and what was asked for with --with.
userland_archive() {
	local name
	cached "guest/userland-$({
		cat "$ROOT/scripts/initramfs.sh" "$ROOT/vm-tests/guest/init"
		for name in busybox $programs "${with[@]}"; do
			[ -e "$name" ] || name=$(command -v "$name") || die "not installed: $name"
			stat -L -c '%n %s %Y' "$name"
		done
	} | key)" build_userland
}

# paths_of MODULE: the module's file and those it depends on; nothing when it is built in.
paths_of() { modprobe -d "$kernel" -S "$release" --show-depends "$1" 2>/dev/null | sed -n 's/^insmod \([^ ]*\).*/\1/p'; }

add_module() {
	local path target
	for path in $(paths_of "$1"); do
		target=$2${path#"$kernel"}
		mkdir -p "${target%/*}"
		case $path in
		*.xz) xz -dc "$path" >"${target%.xz}" ;;
		*.zst) zstd -qdc "$path" >"${target%.zst}" ;;
		*) cp "$path" "$target" ;;
		esac
	done
}

build_drivers() {
	local tree=$1/tree name
	mkdir -p "$tree/lib/modules/$release"
	cp "$kernel/lib/modules/$release"/modules.{order,builtin,builtin.modinfo} "$tree/lib/modules/$release"
	for name in $usual_modules; do
		add_module "$name" "$tree" || true
	done
	for name in $modules; do
		add_module "$name" "$tree" || die "no module $name in ${kernel##*/}"
	done
	depmod -b "$tree" "$release"
	pack "$tree" >"$1/cpio"
	rm -r "$tree"
}

driver_archive() {
	release=$(basename "$kernel"/lib/modules/*)
	cached "guest/drivers-${kernel##*/}-$({ cat "$ROOT/scripts/initramfs.sh"; echo "$modules"; } | key)" build_drivers
}

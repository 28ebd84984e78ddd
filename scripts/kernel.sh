#!/usr/bin/env bash
# kernel.sh [SUITE]: fetches and unpacks the newest Debian cloud kernel of a suite (bookworm), with what builds a
# module for it. Prints a directory: vmlinuz, lib/modules/V, headers (for `make -C`). Nothing is installed.
. "${BASH_SOURCE[0]%/*}/lib.sh"
. "$ROOT/scripts/fetch.sh"

suite=${1:-bookworm}

# The packages without which the headers do not build, from the headers' own dependencies.
headers_need() {
	fetch_field "$suite" "$1" Depends | tr ',' '\n' | sed 's/^ *//; s/ .*//' | grep -E '^linux-(headers|kbuild|compiler)-' |
		grep -v compiler-gcc-12 || true
}

# The one absolute path in the headers is the include of the common tree's Makefile.
relocate() {
	sed -i "s|/usr/src/|$2/usr/src/|" "$1/usr/src/linux-headers-$release/Makefile"
}

unpack() {
	local dir=$1
	say "fetching and unpacking kernel $release"
	# shellcheck disable=SC2046
	fetch_unpack "$suite" "$dir" "linux-image-$release" "linux-headers-$release" $(headers_need "linux-headers-$release")
	relocate "$dir" "${dir%.new}"
	cp "$dir/boot/vmlinuz-$release" "$dir/vmlinuz"
	ln -s "usr/src/linux-headers-$release" "$dir/headers"
	rm -rf "$dir/usr/share" "$dir/lib/modules/$release"/{build,source}
	depmod -b "$dir" "$release"
}

fetch_lists "$suite"
# The newest headers, not the newest image: old images stay in the archive without them.
depends=$(fetch_field "$suite" linux-headers-cloud-amd64 Depends)
release=$(sed 's/ .*//; s/^linux-headers-//' <<<"$depends")
cached "kernel/$suite-$release-$(tr -dc '0-9.-' <<<"${depends#* }")-$(key <"${BASH_SOURCE[0]}")" unpack

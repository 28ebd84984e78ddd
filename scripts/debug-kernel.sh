#!/usr/bin/env bash
# Builds the x86-64 debug kernel (KASAN, lockdep, kmemleak ...) from linux-source and caches it. Prints a directory of
# the same layout as kernel.sh: vmlinuz, lib/modules/V, headers.
. "${BASH_SOURCE[0]%/*}/lib.sh"
. "$ROOT/scripts/kconfig.sh"

fragment=$ROOT/scripts/configs/debug.config

# Objects are of no use to a module build; they are most of the size.
slim() {
	find "$1" -name '*.[ao]' ! -path "$1/scripts/*" ! -path "$1/tools/*" -delete
	find "$1" -name '.*.cmd' -delete
	rm -f "$1"/vmlinux "$1"/.tmp_vmlinux* "$1"/arch/x86/boot/compressed/vmlinux*
}

build() {
	local dir=$1 tree=$1/headers release
	say "building the debug kernel from ${source##*/}, once (about 7 minutes of 2 cores)"
	mkdir "$tree"
	logged "$dir/build.log" configure "$source" "$tree" "$fragment" tinyconfig
	logged "$dir/build.log" nice -n 19 make -s -C "$source" O="$tree" -j "$JOBS" bzImage modules
	logged "$dir/build.log" make -s -C "$source" O="$tree" INSTALL_MOD_PATH="$dir" modules_install
	release=$(make -s -C "$source" O="$tree" kernelrelease)
	cp "$tree/arch/x86/boot/bzImage" "$dir/vmlinuz"
	cp "$tree/System.map" "$dir/"
	rm -f "$dir/lib/modules/$release"/{build,source}
	slim "$tree"
}

source=$("$ROOT/scripts/source.sh")
cached "debug-kernel/${source##*/}-$(cat "$fragment" "${BASH_SOURCE[0]}" | key)" build

#!/usr/bin/env bash
# module.sh KERNEL [MAKE-ARGUMENT...]: builds the module for a kernel as printed by kernel.sh or debug-kernel.sh, beside
# the sources' own directory, so that builds for several kernels do not mix. Prints the path of tcpwatch.ko.
. "${BASH_SOURCE[0]%/*}/lib.sh"
. "$ROOT/scripts/links.sh"

kernel=$1 dir=$ROOT/build/module/${1##*/}
shift

link_sources "$dir"

# Module BTF would need the kernel's own image with BTF, which the package does not hold.
logged "$dir/build.log" make -s -C "$kernel/headers" M="$dir/module" -j "$JOBS" CONFIG_TCPWATCH=m \
	CONFIG_DEBUG_INFO_BTF_MODULES= "$@" modules
grep -E 'warning|error' "$dir/build.log" >&2 || true
printf '%s\n' "$dir/module/tcpwatch.ko"

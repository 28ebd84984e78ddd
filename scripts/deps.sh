#!/usr/bin/env bash
# deps.sh [demo|test]: installs the Debian packages that are missing, by name. Without apt, or without the right to use
# it, prints what is missing and fails.
. "${BASH_SOURCE[0]%/*}/lib.sh"

build="gcc make libc6-dev pkg-config libmnl-dev libjansson-dev libncurses-dev libelf1 xz-utils kmod"
demo="$build qemu-system-x86 busybox-static cpio iproute2 nftables util-linux procps jq gojq"
test="$demo bc bison flex libelf-dev python3 sparse clang-format perl patch libcmocka-dev mandoc clang-14 libclang-rt-14-dev netbase tmux"

case ${1:-demo} in
demo) want=$demo ;;
test) want=$test ;;
*) die "usage: deps.sh [demo|test]" ;;
esac

missing() {
	local package
	for package in $want; do
		[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s ' "$package"
	done
}

as_root() {
	if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install() {
	say "installing: $*"
	as_root apt-get -q update >"$SCRATCH/log" 2>&1 || tail -n 5 "$SCRATCH/log" >&2
	as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@" \
		>"$SCRATCH/log" 2>&1 || { tail -n 20 "$SCRATCH/log" >&2; die "apt-get could not install: $*"; }
}

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
	die "no apt here. Install what your distribution calls these Debian packages: $want"
fi
list=$(missing)
[ -n "$list" ] || exit 0
[ "$(id -u)" = 0 ] || command -v sudo >/dev/null || die "run as root or with sudo: apt-get install $list"
scratch
# shellcheck disable=SC2086
install $list

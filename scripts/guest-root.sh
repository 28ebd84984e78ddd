#!/usr/bin/env bash
# guest-root.sh KERNEL: builds all that a guest with that kernel runs, and prints the directory that becomes /tcpwatch:
# tcpwatch.ko, bin/ (tcpwatchctl and the programs of vm-tests/tools), vm-tests/.
. "${BASH_SOURCE[0]%/*}/lib.sh"

kernel=$1 root=$ROOT/build/guest-root/${1##*/}
log=$ROOT/build/log
mkdir -p "$log"

say "building the module for ${kernel##*/}"
module=$("$ROOT/scripts/module.sh" "$kernel")
say "building the tool and the programs of the tests"
logged "$log/tool.log" make -s -C "$ROOT/userspace-ctl"
logged "$log/vm-tools.log" make -s -C "$ROOT/vm-tests/tools" O="$ROOT/build/vm-tools"

rm -rf -- "$root"
mkdir -p "$root/bin"
cp "$module" "$root/"
cp "$ROOT/userspace-ctl/tcpwatchctl" "$root/bin/"
find "$ROOT/build/vm-tools" -maxdepth 1 -type f -perm -u+x -exec cp -t "$root/bin" {} +
cp -r "$ROOT/vm-tests" "$root/"
printf '%s\n' "$root"

# Sourced by every script here: strict mode, progress lines, the cache.
# shellcheck shell=bash
set -eu -o pipefail
shopt -s inherit_errexit

ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/tcpwatch
JOBS=${JOBS:-$(nproc)}

# Memory, where there is enough of it: a container's /dev/shm may be too small for a guest's files.
if [ -z "${TMPDIR:-}" ] && [ "$(df -k --output=avail /dev/shm | tail -n 1)" -gt 2000000 ] 2>/dev/null; then
	TMPDIR=/dev/shm
fi
export TMPDIR=${TMPDIR:-/tmp}

# Progress goes to stderr: stdout carries results (a directory, test lines).
say() { printf '%s\n' "$*" >&2; }
die() { say "${0##*/}: $*"; exit 1; }

# A scratch directory that goes when the script ends.
scratch() {
	SCRATCH=$(mktemp -d "$TMPDIR/tcpwatch.XXXXXX")
	trap 'rm -rf -- "$SCRATCH"' EXIT
	trap 'exit 130' INT TERM
}

# What determines some content (on stdin), as a short name.
key() { sha256sum | cut -c1-12; }

# cached KIND/KEY BUILDER [ARG...]: prints the directory. When it is not there yet, `BUILDER ARG... DIR.new` fills it
# under a lock, and it gets its name only when complete, so that an interrupted build is never taken for a result.
cached() {
	local dir=$CACHE/$1 lock
	shift
	mkdir -p "${dir%/*}"
	exec {lock}>"$dir.lock"
	flock "$lock"
	if [ ! -d "$dir" ]; then
		rm -rf -- "$dir.new"
		mkdir "$dir.new"
		"$@" "$dir.new" >&2
		mv -- "$dir.new" "$dir"
		prune "${dir%/*}"
	fi
	touch -- "$dir"
	exec {lock}>&-
	printf '%s\n' "$dir"
}

# Entries that nothing has asked for in a month are of another version.
prune() { find "$1" -mindepth 1 -maxdepth 1 -mtime +30 -exec rm -rf -- {} +; }

# Runs its arguments with their output in a log; shows the end of it when they fail. In the background, because bash
# switches errexit off in what stands left of `||`.
logged() {
	local log=$1
	shift
	"$@" >"$log" 2>&1 &
	wait "$!" || { tail -n 30 "$log" >&2; die "failed: $*"; }
}

# Lines of a kernel log that are reports of a fault. Anchored behind the time stamp: module names and messages of the
# tests may contain any of the words.
REPORT='^(\[[^]]*\](\[[^]]*\])? )?((rcu|watchdog|kmemleak): )?(BUG[: ]|WARNING:|INFO: (task|rcu|trying)|possible circular|possible recursive|general protection|Oops|KASAN|UBSAN|KCSAN|unreferenced object|Kernel panic|unregister_netdevice: waiting|ref_tracker:|leaked reference)'

# kernel_reports LOG: prints what is there to complain about; true when there is something.
kernel_reports() { tr -d '\r' <"$1" | grep -aE -A 12 -- "$REPORT"; }

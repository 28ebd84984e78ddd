#!/usr/bin/env bash
# Runs all KUnit suites under User Mode Linux, by the kernel's own kunit.py, on a kernel with KASAN, lockdep, PROVE_RCU
# and kmemleak, and searches its log for reports: a KASAN report does not fail a case by itself.
# `kunit.sh [GLOB]` runs the suites that match; ARGS goes to the command line of the kernel. Ends with
# `N passed, N failed, N skipped`.
. "${BASH_SOURCE[0]%/*}/lib.sh"
. "$ROOT/scripts/links.sh"

glob=${1:-}
out=$ROOT/build/kunit

# A source tree of hard links that descends into net/tcpwatch.
hook() {
	local dir=$1
	cp -al "$source/." "$dir"
	rm "$dir/net/Kconfig" "$dir/net/Makefile"
	sed 's|^endif *# if NET|source "net/tcpwatch/Kconfig"\n&|' "$source/net/Kconfig" >"$dir/net/Kconfig"
	{
		cat "$source/net/Makefile"
		printf 'obj-$(CONFIG_TCPWATCH) += tcpwatch/module/\n'
		printf 'obj-$(CONFIG_TCPWATCH_KUNIT_TEST) += tcpwatch/kunit-tests/\n'
	} >"$dir/net/Makefile"
	grep -q tcpwatch "$dir/net/Kconfig"
}

# net/tcpwatch holds links to this checkout: the same path for every clone, so the build directory serves them all. The
# objects of another clone must go, because its files may be newer than ours.
link_project() {
	local dir=$tree/net/tcpwatch
	if [ "$(readlink "$dir/Kconfig")" != "$ROOT/Kconfig" ]; then
		rm -rf "$build/net/tcpwatch" "$dir"
	fi
	link_sources "$dir"
}

# Time travel makes sleeping free, which the leak checker's own thread needs (see leaks_test.c).
run() {
	python3 "$tree/tools/testing/kunit/kunit.py" run --build_dir="$build" --kunitconfig="$ROOT/kunit-tests/.kunitconfig" \
		--jobs="$JOBS" --timeout=300 --kernel_args=time-travel --kernel_args=kmemleak.verbose=1 \
		${ARGS:+--kernel_args="$ARGS"} ${glob:+"$glob"}
}

# kunit.py's last line, as "passed failed skipped"; crashed cases, and suites in which it found no case, are failures.
counts() {
	awk '/Ran [0-9]+ tests:/ {
		for (i = 1; i < NF; i++) n[$i] = $(i + 1) + 0
	} END { print n["passed:"] + 0, n["failed:"] + n["crashed:"] + n["errors:"], n["skipped:"] + 0 }' "$1"
}

verdict() {
	local passed failed skipped
	read -r passed failed skipped < <(counts "$out/kunit.txt")
	if [ "$status" != 0 ] && [ "$failed" = 0 ]; then
		printf 'not ok - kunit.py ended with %s\n' "$status"
		failed=1
	fi
	if grep -B 1 '^ *1\.\.0$' "$build/test.log" 2>/dev/null; then
		printf 'not ok - a suite without a case\n'
		failed=$((failed + 1))
	fi
	if [ -e "$build/test.log" ]; then
		cp "$build/test.log" "$out/test.log"
		if kernel_reports "$out/test.log" >"$out/reports.txt"; then
			head -n 80 "$out/reports.txt"
			printf 'not ok - the kernel reported a fault: build/kunit/test.log\n'
			failed=$((failed + 1))
		fi
	fi
	printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
	[ "$failed" = 0 ] && [ "$passed" != 0 ]
}

source=$("$ROOT/scripts/source.sh")
tree=$(cached "kunit/source-${source##*/}" hook)
build=$CACHE/kunit/build-${source##*/}
mkdir -p "$build" "$out"
exec {lock}>"$build.lock"
flock "$lock"
link_project
rm -f "$build/test.log"
status=0
run 2>&1 </dev/null | grep --line-buffered -v '^stty: ' | tee "$out/kunit.txt" || status=$?
verdict

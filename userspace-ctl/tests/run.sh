#!/bin/sh
# SPDX-License-Identifier: GPL-2.0
#
# Run the suites that are named, show their rows, count them.
#
#	run.sh SUITE...
#
# Every row that was planned and did not pass counts as failed, be it that the
# suite died before; so does a suite that is silent or ends badly.

export CMOCKA_MESSAGE_OUTPUT=TAP
export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
export LC_ALL=C.UTF-8 COLUMNS='' NO_COLOR='' TZ=UTC

log=$(mktemp) || exit 1
trap 'rm -f "$log"' EXIT

passed=0 failed=0 skipped=0
for suite; do
	echo "# $(basename "$suite")"
	"$suite" >"$log" 2>&1
	status=$?
	cat "$log"
	plan=$(sed -n 's/^1\.\.\([0-9]*\)$/\1/p' "$log" | awk '{ n += $1 } END { print n + 0 }')
	skip=$(grep -ac '^\(not \)\{0,1\}ok [0-9]* # SKIP' "$log")
	good=$(grep -av '# SKIP' "$log" | grep -ac '^ok ')
	bad=$((plan - skip - good))
	if [ "$status" -ne 0 ] && [ "$bad" -eq 0 ] || [ "$good" -eq 0 ]; then
		echo "not ok - $(basename "$suite") ended with status $status after $good rows"
		bad=$((bad + 1))
	fi
	passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + skip))
done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

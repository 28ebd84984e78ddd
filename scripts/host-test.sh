#!/usr/bin/env bash
# Tests that need no kernel: their make targets print the checks.
. "${BASH_SOURCE[0]%/*}/lib.sh"
. "$ROOT/scripts/tally.sh"

check() { count_checks "$1" make --no-print-directory -s -C "$ROOT/$1" "$2"; }

check kunit-tests/host check
check kunit-tests/host replay
check kunit-tests/host coverage
check userspace-ctl test
totals

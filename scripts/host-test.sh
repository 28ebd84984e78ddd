#!/usr/bin/env bash
# Tests that need no kernel: each directory's `make check` prints its checks.
. "${BASH_SOURCE[0]%/*}/lib.sh"
. "$ROOT/scripts/tally.sh"

for dir in kunit-tests/host userspace-ctl/tests; do
	count_checks "$dir" make --no-print-directory -s -C "$ROOT/$dir" check
done
totals

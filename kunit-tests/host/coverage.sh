#!/usr/bin/env bash
# coverage.sh DIR: what the tests that ran in DIR have reached of the core, the key and the dissector, the lines with
# branches that they never took, and whether they took all of the core's.
set -eu -o pipefail
cd "$1"
gcov -b tcp.gcda dissect.gcda >gcov.log 2>&1

# never_taken FILE: its lines with such branches.
never_taken() {
	awk '/^ *[0-9#=]+\**: *[0-9]/ { line = $0 }
		/^branch/ && (/never/ || /taken 0%/) { if (line != last) print line; last = line }' "$1.gcov"
}

# summary FILE: lines and branches, in percent.
summary() {
	awk -v file="$1" '/^File/ { mine = index($0, "/" file "\047") }
		mine && /^Lines executed/ { lines = $0; sub(/.*:/, "", lines) }
		mine && /^Taken at least once/ { taken = $0; sub(/.*:/, "", taken) }
		END { printf "# %s: lines %s, branches %s\n", file, lines, taken }' gcov.log
}

for file in tcp.c key.h dissect.c; do
	summary "$file"
	never_taken "$file" | sed 's/^/#/'
done
branches=$(grep -c '^branch' tcp.c.gcov)
if [ "$branches" != 0 ] && [ -z "$(never_taken tcp.c)" ]; then
	printf 'ok - each of the %s branches of tcp.c is taken\n1 passed, 0 failed, 0 skipped\n' "$branches"
else
	printf 'not ok - each branch of tcp.c is taken\n0 passed, 1 failed, 0 skipped\n'
	exit 1
fi

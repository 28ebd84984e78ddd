#!/usr/bin/env bash
# Runs the scenarios of vm-tests/, each in a guest of its own, VM_JOBS (2) at a time. SCENARIO names one of them (or a
# part of its name). DEBUG=kasan takes the debug kernel, with counts scaled down and a scan for leaks at the end; as that
# scan takes longer than a scenario, they share three guests then: two in virtual time, one with two CPUs.
# Leaves build/vm/NAME/ (build/vm-kasan/NAME/, by the first of a guest) and ends with `N passed, N failed, N skipped`.
. "${BASH_SOURCE[0]%/*}/lib.sh"
. "$ROOT/scripts/tally.sh"

export DEBUG=${DEBUG:-} SCALE=${SCALE:-1}
base=$ROOT/build/vm
if [ -n "$DEBUG" ]; then
	SCALE=0.05 base=$ROOT/build/vm-$DEBUG
	kernel=$("$ROOT/scripts/debug-kernel.sh")
else
	kernel=$("$ROOT/scripts/kernel.sh")
fi

# Those that may take longest begin.
scenarios() {
	find "$ROOT/vm-tests" -maxdepth 1 -name '[0-9]*.sh' -name "*${SCENARIO:-}*" | while read -r file; do
		printf '%s %s\n' "$(sed -n 's/^# vm:.*timeout=\([0-9]*\).*/\1/p' "$file")" "$file"
	done | sort -k 1,1nr -k 2 | cut -d ' ' -f 2
}

# A line per guest: the scenarios that it runs.
guests() {
	local file n=0 lines=('' '' '')
	if [ -z "$DEBUG" ]; then
		scenarios
		return
	fi
	while read -r file; do
		if grep -q '^# vm:.* smp=' "$file"; then lines[2]+=" $file"; else lines[n++ % 2]+=" $file"; fi
	done < <(scenarios | sort)
	printf '%s\n' "${lines[@]# }"
}

# Whole guests are printed at once; a single one as it goes.
one() {
	local name
	name=$(basename "$1" .sh)
	"$ROOT/scripts/scenario.sh" "$kernel" "$root" "$base/$name" "$@" 2>&1 | tee "$base/$name.txt"
}

several() {
	export -f one
	export ROOT kernel root base
	# shellcheck disable=SC2016
	printf '%s\n' "${lines[@]}" | xargs -P "${VM_JOBS:-2}" -I{} bash -c 'out=$(one $1); printf "%s\n" "$out"' one {} || true
}

root=$("$ROOT/scripts/guest-root.sh" "$kernel")
mapfile -t lines < <(guests | grep .)
[ ${#lines[@]} -gt 0 ] || die "no scenario ${SCENARIO:-} in vm-tests/"
mkdir -p "$base"
rm -f "$base"/*.txt "$base"/*.json
# shellcheck disable=SC2086
if [ ${#lines[@]} = 1 ]; then one ${lines[0]} || true; else several; fi

for line in "${lines[@]}"; do
	name=$(basename "${line%% *}" .sh)
	read -r passed failed skipped < <(sed 's/^.* s, //' "$base/$name.txt" | last_totals /dev/stdin) ||
		passed=0 failed=1 skipped=0
	add "$passed" "$failed" "$skipped"
	find "$base/$name" -maxdepth 1 -name '*.json' -exec cp -t "$base" {} +
done
[ ! -d "$base/80-screens/screens" ] || { rm -rf "$ROOT/build/screens"; cp -r "$base/80-screens/screens" "$ROOT/build/"; }
[ ! -f "$base/oracle.json" ] || cp "$base/oracle.json" "$ROOT/build/oracle.json"
totals

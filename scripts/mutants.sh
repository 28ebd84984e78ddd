#!/usr/bin/env bash
# Applies each patch of mutants/ to a copy and requires that the row of the core's table test that its header names
# (`Row: NAME`) turns red. Ends with `N detected, N survived`; a patch that does not apply or build has survived.
. "${BASH_SOURCE[0]%/*}/lib.sh"

# A quarter of the time of the default build: what is looked for is a wrong answer, not a wild access.
build() { make -s -C "$1/kunit-tests/host" O="$1/out" CFLAGS="-O0 -g0" SANITIZE= "$1/out/core-test" >"$1/log" 2>&1; }
rows() { timeout 60 "$1/out/core-test" 2>/dev/null || true; }

# try PATCH: prints `ok - ...` or `not ok - ...`.
try() {
	local patch=$1 dir row
	local name=${patch##*/}
	dir=$SCRATCH/${name%.patch}
	row=$(sed -n 's/^Row: *//p;T;q' "$patch")
	cp -a "$SCRATCH/base" "$dir"
	if [ -z "$row" ]; then
		printf 'not ok - %s: no header Row:\n' "$name"
	elif ! grep -qxF -- "ok - $row" "$SCRATCH/rows"; then
		printf 'not ok - %s: no green row named %s\n' "$name" "$row"
	elif ! patch -s -d "$dir" -p1 <"$patch" >"$dir/log" 2>&1; then
		printf 'not ok - %s: does not apply\n' "$name"
	elif ! build "$dir"; then
		printf 'not ok - %s: does not build: %s\n' "$name" "$(grep -m 1 error "$dir/log")"
	elif ! rows "$dir" | grep -qxF -- "not ok - $row"; then
		printf 'not ok - %s: survived, %s stayed green\n' "$name" "$row"
	else
		printf 'ok - %s: %s\n' "$name" "$row"
	fi
	rm -rf "$dir"
}

scratch
mkdir -p "$SCRATCH/base/kunit-tests" "$ROOT/build/log"
cp -a "$ROOT/module" "$ROOT/uapi" "$SCRATCH/base/"
cp -a "$ROOT/kunit-tests/." "$SCRATCH/base/kunit-tests/"
build "$SCRATCH/base" || { cat "$SCRATCH/base/log"; die "the core's test does not build"; }
rows "$SCRATCH/base" >"$SCRATCH/rows"

export -f try build rows
export SCRATCH
find "$ROOT/mutants" -name '*.patch' | sort | xargs -r -P "$JOBS" -I{} bash -c 'try "$1"' try {} |
	tee "$ROOT/build/log/mutants.checks"
detected=$(grep -c '^ok ' "$ROOT/build/log/mutants.checks" || true)
survived=$(grep -c '^not ok ' "$ROOT/build/log/mutants.checks" || true)
printf '%s detected, %s survived\n' "$detected" "$survived"
[ "$survived" = 0 ] && [ "$detected" != 0 ]

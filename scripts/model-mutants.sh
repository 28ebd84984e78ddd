#!/usr/bin/env bash
# Applies each patch of mutants/ that kunit-tests/host/model-mutants.txt names to a copy and requires that the model
# finds a violation. Arguments: patches to be tried instead. Ends with `N detected, N survived`; a patch that does not
# apply or build has survived. Puts both counts into build/model.json, where there is one.
. "${BASH_SOURCE[0]%/*}/lib.sh"

# Small worlds first: many mutants need no more. Then the nearest of the larger ones.
SMALL=(--flying=2 --sends=1 --repeats=1 --losses=1 --doubles=0 --overtakes=0 --probes=0)

build() { make -s -C "$1/kunit-tests/host" O="$1/out" model >"$1/log" 2>&1; }

# violates DIR OPTION...: prints the theme and place in which the model finds a violation.
violates() {
	local dir=$1
	shift
	timeout 900 "$dir/out/quick/model" --stop "$@" 2>/dev/null >"$dir/checks" || true
	sed -n '/^not ok - .*: [0-9]* states, /{s/^not ok - //;s/:.*//;p;q}' "$dir/checks"
}

# try PATCH: prints `ok - ...` or `not ok - ...`.
try() {
	local patch=$1 dir where
	local name=${patch##*/}
	dir=$SCRATCH/${name%.patch}
	cp -a "$SCRATCH/base" "$dir"
	if ! patch -s -d "$dir" -p1 <"$patch" >"$dir/log" 2>&1; then
		printf 'not ok - %s: does not apply\n' "$name"
	elif ! build "$dir"; then
		printf 'not ok - %s: does not build: %s\n' "$name" "$(grep -m 1 error "$dir/log")"
	else
		where=$(violates "$dir" "${SMALL[@]}")
		[ -n "$where" ] || [ -n "${SMALL_ONLY:-}" ] || where=$(violates "$dir" --most=250000)
		if [ -n "$where" ]; then
			printf 'ok - %s: %s\n' "$name" "$where"
		else
			printf 'not ok - %s: survived the model\n' "$name"
		fi
	fi
	rm -rf "$dir"
}

# Only what the core is made of is built again: the copies keep the times of the rest.
prepare() {
	mkdir -p "$SCRATCH/base/kunit-tests" "$ROOT/build/log"
	cp -a "$ROOT/module" "$ROOT/uapi" "$SCRATCH/base/"
	cp -a "$ROOT/kunit-tests/." "$SCRATCH/base/kunit-tests/"
	build "$SCRATCH/base" || { cat "$SCRATCH/base/log"; die "the model does not build"; }
	[ -z "$(violates "$SCRATCH/base" "${SMALL[@]}")" ] || die "the model finds a violation without a mutant"
}

listed() {
	if [ $# -gt 0 ]; then
		printf '%s\n' "$@"
	else
		sed -n "s|^\([0-9][^ ]*\).*|$ROOT/mutants/\1.patch|p" "$ROOT/kunit-tests/host/model-mutants.txt"
	fi
}

note_counts() {
	[ -f "$ROOT/build/model.json" ] || return 0
	sed -i -e "s/\"mutations\":[0-9]*/\"mutations\":$(($1 + $2))/" \
		-e "s/\"mutations_detected\":[0-9]*/\"mutations_detected\":$1/" "$ROOT/build/model.json"
}

scratch
prepare
export -f try build violates
export SCRATCH
# An array cannot be exported.
export SMALL_TEXT="${SMALL[*]}"
listed "$@" | xargs -r -P "$JOBS" -I{} bash -c 'read -ra SMALL <<<"$SMALL_TEXT"; try "$1"' try {} |
	tee "$ROOT/build/log/model-mutants.checks"
detected=$(grep -c '^ok ' "$ROOT/build/log/model-mutants.checks" || true)
survived=$(grep -c '^not ok ' "$ROOT/build/log/model-mutants.checks" || true)
note_counts "$detected" "$survived"
printf '%s detected, %s survived\n' "$detected" "$survived"
[ "$survived" = 0 ] && [ "$detected" != 0 ]

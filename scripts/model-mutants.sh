#!/usr/bin/env bash
# Applies each patch of mutants/ that kunit-tests/host/model-mutants.txt names to a copy and requires that the model
# finds a violation. Arguments: patches to be tried instead. Ends with `N detected, N survived`; a patch that does not
# apply or build has survived. Puts both counts into build/model.json, where there is one.
. "${BASH_SOURCE[0]%/*}/lib.sh"

# The smallest worlds first: most mutants need no more. The last are the nearest of the short form.
WORLDS=(
	"--theme=open and close|--flying=2|--repeats=2|--losses=2|--doubles=1"
	"--flying=2|--sends=1|--repeats=1|--losses=1|--doubles=0|--overtakes=0|--probes=0"
	"--most=250000"
)
# An array cannot be exported.
WORLDS_TEXT=$(printf '%s\n' "${WORLDS[@]:0:${STAGES:-3}}")
export WORLDS_TEXT

build() { make -s -C "$1/kunit-tests/host" O="$1/out" QUICK="$2" model >"$1/log" 2>&1; }

# violates DIR: prints the theme and place in which the model finds a violation.
violates() {
	local dir=$1 text options where
	while IFS= read -r text; do
		IFS='|' read -ra options <<<"$text"
		timeout 900 "$dir/out/quick/model" --stop "${options[@]}" 2>/dev/null >"$dir/checks" || true
		where=$(sed -n '/^not ok - .*: [0-9]* states, /{s/^not ok - //;s/:.*//;p;q}' "$dir/checks")
		[ -z "$where" ] || break
	done <<<"$WORLDS_TEXT"
	printf '%s' "$where"
}

# try PATCH: prints `ok - ...` or `not ok - ...`.
try() {
	local patch=$1 dir where
	local name=${patch##*/}
	dir=$SCRATCH/${name%.patch}
	cp -a "$SCRATCH/base" "$dir"
	if ! patch -s -d "$dir" -p1 <"$patch" >"$dir/log" 2>&1; then
		printf 'not ok - %s: does not apply\n' "$name"
	elif ! build "$dir" "-O1 -g0"; then
		printf 'not ok - %s: does not build: %s\n' "$name" "$(grep -m 1 error "$dir/log")"
	else
		where=$(violates "$dir")
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
	build "$SCRATCH/base" "-O2 -g0" || { cat "$SCRATCH/base/log"; die "the model does not build"; }
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
listed "$@" | xargs -r -P "$JOBS" -I{} bash -c 'try "$1"' try {} |
	tee "$ROOT/build/log/model-mutants.checks"
detected=$(grep -c '^ok ' "$ROOT/build/log/model-mutants.checks" || true)
survived=$(grep -c '^not ok ' "$ROOT/build/log/model-mutants.checks" || true)
note_counts "$detected" "$survived"
printf '%s detected, %s survived\n' "$detected" "$survived"
[ "$survived" = 0 ] && [ "$detected" != 0 ]

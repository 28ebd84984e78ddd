#!/usr/bin/env bash
# The exhaustive model in its long form, then its mutants; the numbers go to build/model.json. Arguments: options of the
# model (`make -C kunit-tests/host model` builds it, `--help` lists them). Ends with `N passed, N failed, N skipped`.
. "${BASH_SOURCE[0]%/*}/lib.sh"
. "$ROOT/scripts/tally.sh"

model() {
	make --no-print-directory -s -C "$ROOT/kunit-tests/host" O="$ROOT/build/host" model
	"$ROOT/build/host/quick/model" --long --json="$ROOT/build/model.json" "$@"
}

rm -f "$ROOT/build/model.json"
stage model model "$@"
stage model-mutants "$ROOT/scripts/model-mutants.sh"
all_stages

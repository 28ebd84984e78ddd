#!/usr/bin/env bash
# Runs the stages of `make test`, or those named in STAGES, and sums them up.
. "${BASH_SOURCE[0]%/*}/lib.sh"
. "$ROOT/scripts/tally.sh"

for name in ${STAGES:-lint host fuzz mutants kunit vm}; do
	case $name in
	fuzz) stage fuzz make --no-print-directory -s -C "$ROOT" fuzz ;;
	host) stage host "$ROOT/scripts/host-test.sh" ;;
	kunit) stage kunit "$ROOT/scripts/kunit.sh" ;;
	lint) stage lint "$ROOT/scripts/lint.sh" ;;
	mutants) stage mutants "$ROOT/scripts/mutants.sh" ;;
	vm) stage vm "$ROOT/scripts/vm-test.sh" ;;
	*) die "no stage $name" ;;
	esac
done
all_stages

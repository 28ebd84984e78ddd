#!/usr/bin/env bash
# run.sh DIR FUZZER...: each fuzzer of DIR for FUZZ_SECONDS, all at once, from its corpus on. What it finds is left in
# DIR, and so are the inputs that reach something new.
set -eu -o pipefail
dir=$(realpath "$1")
shift
cd "$(dirname "$0")/corpus"

start() {
	mkdir -p "$dir/$1.corpus"
	"$dir/$1" -max_total_time="${FUZZ_SECONDS:-60}" -max_len=512 -timeout=10 -print_final_stats=1 -verbosity=1 \
		-artifact_prefix="$dir/$1." "$dir/$1.corpus" "${1#fuzz-}" >"$dir/$1.log" 2>&1
}

pids=()
for fuzzer in "$@"; do
	start "$fuzzer" &
	pids+=("$!")
done
failed=0
for fuzzer in "$@"; do
	status=0
	wait "${pids[0]}" || status=$?
	pids=("${pids[@]:1}")
	runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$dir/$fuzzer.log")
	if [ "$status" = 0 ] && [ "${runs:-0}" != 0 ]; then
		printf 'ok - %s: %s inputs\n' "$fuzzer" "$runs"
	else
		grep -Ev ' (NEW|REDUCE|pulse|RELOAD) ' "$dir/$fuzzer.log" | tail -n 60
		printf 'not ok - %s: see %s/%s.*\n' "$fuzzer" "$dir" "$fuzzer"
		failed=$((failed + 1))
	fi
done
printf '%s passed, %s failed, 0 skipped\n' $(($# - failed)) "$failed"
[ "$failed" = 0 ]

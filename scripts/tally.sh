# Sourced: counting. A check prints `ok - text`, `not ok - text` or `ok - text # SKIP why`; a stage ends with a line
# `N passed, N failed, N skipped`, and several stages are summed up from those lines.
# shellcheck shell=bash

# tap FILE: "passed failed skipped" of its lines.
tap() {
	awk '/^ok( |$)/ { if (/# SKIP/) skipped++; else passed++ }
		/^not ok( |$)/ { failed++ }
		END { print passed + 0, failed + 0, skipped + 0 }' "$1"
}

# last_totals FILE: "passed failed skipped" of the last line that sums up.
last_totals() {
	sed -nE -e 's/^([0-9]+) passed, ([0-9]+) failed, ([0-9]+) skipped$/\1 \2 \3/p' \
		-e 's/^([0-9]+) detected, ([0-9]+) survived$/\1 \2 0/p' "$1" | tail -n 1
}

total_passed=0 total_failed=0 total_skipped=0 minutes=()

add() {
	total_passed=$((total_passed + $1)) total_failed=$((total_failed + $2)) total_skipped=$((total_skipped + $3))
}

# Prints the line that sums up; true when something ran and nothing failed.
totals() {
	printf '%s passed, %s failed, %s skipped\n' "$total_passed" "$total_failed" "$total_skipped"
	[ "$total_failed" = 0 ] && [ "$total_passed" != 0 ]
}

# count_checks NAME COMMAND...: runs it and adds up its lines. A failure that printed no line counts, and so does
# a command without a check. Who runs one of the same name at the same time gives it a directory of its own in LOGS.
count_checks() {
	local name=$1 log status=0 passed failed skipped
	log=${LOGS:-$ROOT/build/log}/${name//\//-}.checks
	shift
	mkdir -p "${log%/*}"
	"$@" 2>&1 | tee "$log" || status=$?
	read -r passed failed skipped < <(tap "$log")
	if [ "$status" != 0 ] && [ "$failed" = 0 ]; then
		printf 'not ok - %s ended with %s\n' "$name" "$status"
		failed=1
	elif [ $((passed + failed + skipped)) = 0 ]; then
		printf 'not ok - %s made no check\n' "$name"
		failed=1
	fi
	add "$passed" "$failed" "$skipped"
}

# stage NAME COMMAND...: runs it, and adds what its last line says.
stage() {
	local name=$1 log=$ROOT/build/log/$1.txt start=$SECONDS status=0 passed=0 failed=0 skipped=0
	shift
	mkdir -p "${log%/*}"
	printf '== %s\n' "$name"
	"$@" 2>&1 | tee "$log" || status=$?
	read -r passed failed skipped < <(last_totals "$log") || true
	if [ "$status" != 0 ] && [ "${failed:-0}" = 0 ]; then
		printf '%s: ended with status %s\n' "$name" "$status"
		failed=1
	elif [ $((${passed:-0} + ${failed:-0})) = 0 ]; then
		printf '%s: no case\n' "$name"
		failed=1
	fi
	add "${passed:-0}" "$failed" "${skipped:-0}"
	minutes+=("$(awk -v n="$name" -v s=$((SECONDS - start)) -v p="${passed:-0}" -v f="$failed" -v k="${skipped:-0}" \
		'BEGIN { printf "%-12s %5.1f min  %s passed, %s failed, %s skipped", n, s / 60, p, f, k }')")
	printf '== %s\n' "${minutes[-1]}"
}

# The table of minutes, then the sum.
all_stages() {
	printf '\n'
	printf '%s\n' "${minutes[@]}"
	totals
}

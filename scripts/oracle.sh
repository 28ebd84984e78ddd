#!/usr/bin/env bash
# A long run of the oracle: CONNECTIONS (100000) in rounds of ROUND (6000), each in a guest of its own and with a seed
# of its own, SEED, SEED + 1 and so on, VM_JOBS (2) at a time. Writes build/oracle.json, and build/oracle/SEED.txt for
# each round.
# A round that fails is had again by `SEED=N CONNECTIONS=ROUND make oracle`; with PATHS="path" and PICK=N only its
# connections number N over that path.
. "${BASH_SOURCE[0]%/*}/lib.sh"

CONNECTIONS=${CONNECTIONS:-100000} SEED=${SEED:-1} ROUND=${ROUND:-6000}
out=$ROOT/build/oracle
status=0

# Adds up results: numbers, laws, and the rows of the same name.
sum='
	def laws: map(.excluded | to_entries[]) | group_by(.key) | map({(.[0].key): map(.value) | add}) | add // {};
	def counts: ["connections", "endpoints", "endpoints_right", "transitions", "transitions_right", "lost"];
	def total: . as $rows | [counts[] | . as $key | {($key): ($rows | map(.[$key]) | add)}] | add + {excluded: ($rows | laws)};
	def rows($name): map(.["by_" + $name][]) | group_by(.[$name]) | map({($name): .[0][$name]} + total);
	total + {by_kind: rows("kind"), by_path: rows("path"), conntrack_comparable: (map(.conntrack_comparable) | add),
		conntrack_right: (map(.conntrack_right) | add), seed: .[0].seed}'

# round SEED CONNECTIONS
round() {
	local status=0
	say "seed $1: $2 connections"
	CONNECTIONS=$2 SEED=$1 LOGS=$out/$1.log "$ROOT/scripts/scenario.sh" "$kernel" "$root" "$out/$1" \
		"$ROOT/vm-tests/55-oracle.sh" >"$out/$1.txt" || status=1
	grep -E '^not ok|^# all |^# conntrack' "$out/$1.txt" || true
	[ ! -s "$out/$1/oracle.json" ] || cp "$out/$1/oracle.json" "$out/$1.json"
	return "$status"
}

rounds() {
	local left seed
	for ((left = CONNECTIONS, seed = SEED; left > 0; left -= ROUND, seed++)); do
		printf '%s %s\n' "$seed" $((left < ROUND ? left : ROUND))
	done
}

kernel=$("$ROOT/scripts/kernel.sh")
root=$("$ROOT/scripts/guest-root.sh" "$kernel")
rm -rf -- "$out"
mkdir -p "$out"
export ROOT kernel root out
export -f say round
# shellcheck disable=SC2016
rounds | xargs -P "${VM_JOBS:-2}" -L 1 bash -c 'round "$@"' round || status=1
jq -s "$sum" "$out"/*.json >"$ROOT/build/oracle.json"
jq -c 'del(.by_kind, .by_path)' "$ROOT/build/oracle.json"
exit "$status"

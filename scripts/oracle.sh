#!/usr/bin/env bash
# A long run of the oracle: CONNECTIONS (100000) in rounds of ROUND (6000), each in a guest of its own and with a seed
# of its own, SEED, SEED + 1 and so on. Writes build/oracle.json, and build/oracle/SEED.txt for each round.
# A round that fails is had again by `SEED=N CONNECTIONS=ROUND make oracle`; with PATHS="path" and PICK=N only its
# connections number N over that path.
. "${BASH_SOURCE[0]%/*}/lib.sh"

CONNECTIONS=${CONNECTIONS:-100000} SEED=${SEED:-1} ROUND=${ROUND:-6000}
export PATHS=${PATHS:-all}
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

rm -rf -- "$out"
mkdir -p "$out"
for ((left = CONNECTIONS, seed = SEED; left > 0; left -= ROUND, seed++)); do
	round=$((left < ROUND ? left : ROUND))
	say "seed $seed: $round connections, $left left"
	CONNECTIONS=$round SEED=$seed SCENARIO=55-oracle "$ROOT/scripts/vm-test.sh" >"$out/$seed.txt" || status=1
	grep -E '^not ok|^# all |^# conntrack' "$out/$seed.txt" || true
	[ ! -s "$ROOT/build/vm/oracle.json" ] || cp "$ROOT/build/vm/oracle.json" "$out/$seed.json"
done
jq -s "$sum" "$out"/*.json >"$ROOT/build/oracle.json"
jq -c 'del(.by_kind, .by_path)' "$ROOT/build/oracle.json"
exit "$status"

#!/usr/bin/env bash
# Shows what tcpwatch says of real programs in a guest, and leaves it in build/demo/. Fails if it says something wrong.
. "${BASH_SOURCE[0]%/*}/lib.sh"

out=$ROOT/build/demo
"$ROOT/scripts/deps.sh" demo
kernel=$("$ROOT/scripts/kernel.sh")
root=$("$ROOT/scripts/guest-root.sh" "$kernel")
say "booting a guest"
"$ROOT/scripts/vm.sh" --kernel "$kernel" --root "$root" --out "$out" --mem 1024 -- bash vm-tests/demo.sh

for file in flows ended stats scenarios; do
	jq -e . "$out/$file.json" >/dev/null || die "the demo left no valid $file.json"
done
jq -e 'length > 0 and all(.ok)' "$out/scenarios.json" >/dev/null ||
	die "not as expected: $(jq -c '[.[] | select(.ok | not) | .name]' "$out/scenarios.json")"
say "results in build/demo/ (${SECONDS} s)"

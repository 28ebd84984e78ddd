#!/usr/bin/env bash
# scenario.sh KERNEL ROOT OUT FILE: runs one scenario of vm-tests/ in a guest of its own. Prints its checks when it is
# through, and ends with `N passed, N failed, N skipped`.
#
# A scenario says in comments what guest it wants:
#   # vm: mem=1024 modules="nf_conntrack wireguard" with="curl /etc/services" timeout=300 icount
#   # vm: nodebug="why it does not run on the debug kernel"
#   # vm: smp="what needs two CPUs on the debug kernel, too"
. "${BASH_SOURCE[0]%/*}/lib.sh"
. "$ROOT/scripts/tally.sh"

kernel=$1 root=$2 out=$3 file=$4
name=$(basename "$file" .sh)

header() {
	local word
	mem=512 modules='' with='' timeout=300 icount='' nodebug='' smp=''
	eval "set -- $(sed -n 's/^# vm: //p' "$file" | tr '\n' ' ')"
	for word; do
		case $word in
		mem=* | modules=* | with=* | timeout=* | nodebug=* | smp=*) printf -v "${word%%=*}" '%s' "${word#*=}" ;;
		icount) icount=1 ;;
		*) die "$name: unknown word in its header: $word" ;;
		esac
	done
}

# The debug kernel is some ten times slower and needs twice the memory. In virtual time the sockets' timers do not run
# out before they have been compared; but two CPUs at once are only to be had in real time.
arguments() {
	local path
	if [ -n "${DEBUG:-}" ]; then
		mem=$((mem * 2)) timeout=$((timeout * 4))
		set -- --leaks
		[ -n "$smp" ] || icount=1
	fi
	[ -z "$icount" ] || set -- "$@" --icount
	for path in $with; do set -- "$@" --with "$path"; done
	printf '%s\0' --kernel "$kernel" --root "$root" --out "$out" --mem "$mem" --timeout "$timeout" \
		--modules "$modules" --env "SCALE=${SCALE:-1}" --env "DEBUG=${DEBUG:-}" "$@"
}

boot() {
	local args
	mapfile -d '' -t args < <(arguments)
	"$ROOT/scripts/vm.sh" "${args[@]}" -- bash "vm-tests/${file##*/}"
}

header
printf '== %s\n' "$name"
if [ -n "${DEBUG:-}" ] && [ -n "$nodebug" ]; then
	printf 'ok - %s # SKIP %s\n' "$name" "$nodebug"
	add 0 0 1
else
	count_checks "$name" boot
fi
printf '%s: %s s, ' "$name" "$SECONDS"
totals || [ "$total_failed" = 0 ]

#!/usr/bin/env bash
# scenario.sh KERNEL ROOT OUT FILE...: runs scenarios of vm-tests/ in one guest, one after the other. Prints their checks
# as they come, and ends with `N passed, N failed, N skipped`.
#
# A scenario says in comments what guest it wants:
#   # vm: mem=1024 modules="nf_conntrack wireguard" with="curl /etc/services" timeout=300 icount
#   # vm: nodebug="why it does not run on the debug kernel"
#   # vm: smp="what needs two CPUs on the debug kernel, too"
. "${BASH_SOURCE[0]%/*}/lib.sh"
. "$ROOT/scripts/tally.sh"

kernel=$1 root=$2 out=$3
shift 3
files=("$@")
mem=512 modules='' with='' timeout=0 icount='' smp='' names=() wanted=()

# What a scenario may be told by its environment
parameters="CONNECTIONS SEED PATHS KINDS PICK SEGMENTS"

# header FILE: what it wants is added to what the others do; false when it does not run on this kernel.
header() {
	local word limit=300
	eval "set -- $(sed -n 's/^# vm: //p' "$1" | tr '\n' ' ')"
	[ -z "${DEBUG:-}" ] || [[ " $* " != *" nodebug="* ]] || return 1
	for word; do
		case $word in
		mem=*) mem=$((${word#*=} > mem ? ${word#*=} : mem)) ;;
		modules=*) modules+=" ${word#*=}" ;;
		with=*) with+=" ${word#*=}" ;;
		timeout=*) limit=${word#*=} ;;
		nodebug=*) ;;
		smp=*) smp=${word#*=} ;;
		icount) icount=1 ;;
		*) die "${file##*/}: unknown word in its header: $word" ;;
		esac
	done
	timeout=$((timeout + limit))
}

# The debug kernel is some ten times slower and needs more memory, though not more for more: counts are scaled down. In
# virtual time the sockets' timers do not run out before they have been compared; but two CPUs at once are only to be
# had in real time.
arguments() {
	local path name
	if [ -n "${DEBUG:-}" ]; then
		mem=1536 timeout=1500
		set -- --leaks --silence 600
		[ -n "$smp" ] || icount=1
	fi
	[ -z "$icount" ] || set -- "$@" --icount
	for path in $with; do set -- "$@" --with "$path"; done
	for name in $parameters; do [ -z "${!name:-}" ] || set -- "$@" --env "$name=${!name}"; done
	printf '%s\0' --kernel "$kernel" --root "$root" --out "$out" --mem "$mem" --timeout "$timeout" \
		--modules "$modules" --env "SCALE=${SCALE:-1}" --env "DEBUG=${DEBUG:-}" "$@"
}

boot() {
	local args
	mapfile -d '' -t args < <(arguments)
	"$ROOT/scripts/vm.sh" "${args[@]}" -- bash vm-tests/guest/several "${wanted[@]}"
}

for file in "${files[@]}"; do
	name=$(basename "$file" .sh)
	if header "$file"; then
		names+=("$name") wanted+=("vm-tests/${file##*/}")
	else
		printf 'ok - %s # SKIP not on the debug kernel\n' "$name"
		add 0 0 1
	fi
done
[ ${#wanted[@]} = 0 ] || count_checks "${names[0]}" boot
printf '%s: %s s, ' "${names[*]}" "$SECONDS"
totals || [ "$total_failed" = 0 ]

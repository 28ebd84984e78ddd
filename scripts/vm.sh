#!/usr/bin/env bash
# Boots a guest, runs one command in it and brings back what it wrote.
#
#   vm.sh [OPTION...] --root DIR --out DIR -- COMMAND [ARG...]
#
#   --root DIR      its content is /tcpwatch in the guest, where COMMAND runs; programs in DIR/bin are found, and have
#                   the libraries they need
#   --out DIR       receives what COMMAND wrote to $OUT, and dmesg.log (the kernel's console), output.txt
#   --kernel DIR    as printed by kernel.sh or debug-kernel.sh (default: kernel.sh)
#   --modules "A B" kernel modules to load before COMMAND; the usual network ones are at hand without it
#   --with FILE     a program or directory of the host to take along, with the libraries it needs; may be repeated
#   --env K=V       in COMMAND's environment; may be repeated
#   --mem MB        512
#   --timeout S     300, in seconds of the host
#   --silence S     300: how long it may write nothing, in seconds of the host
#   --icount        one CPU, virtual time: one nanosecond per instruction, sleeping costs nothing
#   --leaks         scan with kmemleak after COMMAND and after unloading tcpwatch (debug kernel)
#
# The exit status is COMMAND's; 125 when the guest panicked, timed out, stood still or sent no status, or when its kernel
# reported a fault. One that stands still leaves last-words.txt, the registers of its CPUs, and its tasks in dmesg.log.
. "${BASH_SOURCE[0]%/*}/lib.sh"

usage() { sed -n '2,/^\. /{/^\. /!s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}" >&2; exit 2; }

options() {
	kernel='' modules='' with=() env=() mem=512 limit=300 silence=300 icount='' leaks='' root='' out=''
	while [ $# -gt 0 ]; do
		case $1 in
		--kernel) kernel=$2; shift ;;
		--modules) modules=$2; shift ;;
		--with) with+=("$2"); shift ;;
		--env) env+=("$2"); shift ;;
		--mem) mem=$2; shift ;;
		--timeout) limit=$2; shift ;;
		--silence) silence=$2; shift ;;
		--root) root=$2; shift ;;
		--out) out=$2; shift ;;
		--icount) icount=1 ;;
		--leaks) leaks=1 ;;
		--) shift; command=("$@"); break ;;
		*) usage ;;
		esac
		shift
	done
	[ -d "$root" ] && [ -n "$out" ] && [ ${#command[@]} -gt 0 ] || usage
}

# What the guest's shell runs: the environment, then the command, each word quoted.
command_file() {
	local pair
	printf 'export OUT=/out PATH=/tcpwatch/bin:/bin\n'
	for pair in "${env[@]}"; do printf 'export %s=%q\n' "${pair%%=*}" "${pair#*=}"; done
	printf 'exec'
	printf ' %q' "${command[@]}"
	printf '\n'
}

content() {
	local dir=$SCRATCH/content file
	mkdir -p "$dir/vm" "$dir/tcpwatch"
	cp -rL --preserve=mode "$root/." "$dir/tcpwatch"
	for file in "$root"/bin/*; do
		[ ! -f "$file" ] || copy_libraries "$file" "$dir"
	done
	command_file >"$dir/vm/command"
	printf 'VM_MODULES=%q VM_LEAKS=%q\n' "$modules" "$leaks" >"$dir/vm/settings"
	pack "$dir"
}

machine() {
	if [ -n "$icount" ]; then
		printf '%s\n' -smp 1 -accel tcg,thread=single -icount shift=0,sleep=off
	else
		printf '%s\n' -smp 2 -accel tcg,thread=multi
	fi
}

# -cx16: this QEMU corrupts flags around cmpxchg16b. -la57: with five levels of page tables, KASAN takes an interrupt
# while alternatives are patched for a wild access (once in some 15 boots). no_timer_check: the check fails on a loaded
# host; there, too, a CPU of the guest may stand still for longer than its own watchdog allows by default.
boot() {
	local accel
	local append="console=ttyS0 panic=-1 oops=panic no_timer_check mitigations=off random.trust_cpu=on"
	mapfile -t accel < <(machine)
	exec qemu-system-x86_64 -nodefaults -no-user-config -display none -no-reboot \
		"${accel[@]}" -cpu max,-cx16,-la57 -m "$mem" -kernel "$kernel/vmlinuz" -initrd "$SCRATCH/initrd" \
		-append "$append rcupdate.rcu_cpu_stall_timeout=60 sysrq_always_enabled" \
		-chardev "pipe,id=monitor,path=$SCRATCH/monitor" -mon chardev=monitor \
		-serial "file:$out/dmesg.log" -device virtio-rng-pci -device virtio-serial-pci \
		-chardev "file,id=output,path=$out/output.txt" -device virtserialport,nr=1,chardev=output \
		-chardev "file,id=result,path=$SCRATCH/result.tar" -device virtserialport,nr=2,chardev=result
}

written() { cat "$out/output.txt" "$out/dmesg.log" | wc -c; }

# What a guest that is to be ended is at: its tasks, those that are blocked, and where each CPU is.
last_words() {
	local command
	for command in 'info registers -a' 'sendkey alt-sysrq-l' 'sendkey alt-sysrq-w' 'sendkey alt-sysrq-t' 'info registers -a'; do
		printf '%s\n' "$command" >&"$monitor"
		sleep 1
	done
	timeout 1 cat <>"$SCRATCH/monitor.out" >"$out/last-words.txt" || true
	kill -KILL "$guest"
}

# Until it ends; $late is why it had to be ended.
watch() {
	local seen='' since=$SECONDS now
	while kill -0 "$guest" 2>/dev/null; do
		now=$(written)
		[ "$now" = "$seen" ] || seen=$now since=$SECONDS
		[ $((SECONDS - since)) -lt "$silence" ] || late="nothing written for $silence s"
		[ "$SECONDS" -lt "$limit" ] || late="no end after $limit s"
		[ -z "$late" ] || { last_words; return; }
		sleep 1
	done
}

run() {
	rm -rf -- "$out"
	mkdir -p "$out"
	: >"$out/output.txt" >"$out/dmesg.log"
	mkfifo "$SCRATCH/monitor.in" "$SCRATCH/monitor.out"
	exec {monitor}<>"$SCRATCH/monitor.in"
	SECONDS=0
	boot &
	guest=$!
	tail -n +1 -s 0.05 -f --pid="$guest" "$out/output.txt" &
	watch
	wait "$guest" 2>/dev/null || ended=$?
	wait
}

fail() { say "vm: $*"; exit 125; }

verdict() {
	local status
	if tar -xf "$SCRATCH/result.tar" -C "$out" 2>/dev/null && [ -s "$out/.status" ]; then
		status=$(<"$out/.status")
		rm "$out/.status"
	fi
	if kernel_reports "$out/dmesg.log" >"$SCRATCH/reports"; then
		head -n 60 "$SCRATCH/reports" >&2
		fail "the kernel reported a fault: $out/dmesg.log"
	fi
	if [ -z "${status:-}" ]; then
		tail -n 15 "$out/dmesg.log" >&2
		[ -z "$late" ] || fail "$late: $out/last-words.txt and dmesg.log say where it was"
		fail "the guest sent no status (QEMU ended with $ended): $out/dmesg.log"
	fi
	if [ -n "$leaks" ]; then
		[ -f "$out/kmemleak.txt" ] || fail "no scan for leaks"
		! grep -A 20 'unreferenced object' "$out/kmemleak.txt" >&2 || fail "memory leaked: $out/kmemleak.txt"
	fi
	return "$status"
}

options "$@"
. "$ROOT/scripts/initramfs.sh"
scratch
[ -n "$kernel" ] || kernel=$("$ROOT/scripts/kernel.sh")
userland=$(userland_archive)
drivers=$(driver_archive)
ended=0 guest='' late=''
trap '[ -z "$guest" ] || kill "$guest" 2>/dev/null || true; rm -rf -- "$SCRATCH"' EXIT
content >"$SCRATCH/content.cpio"
cat "$userland/cpio" "$drivers/cpio" "$SCRATCH/content.cpio" >"$SCRATCH/initrd"
run
verdict

#!/usr/bin/env bash
# Static checks. Each prints a line `ok - name` or `not ok - name`, with what it found before it. Ends with
# `N passed, N failed, N skipped`.
. "${BASH_SOURCE[0]%/*}/lib.sh"
. "$ROOT/scripts/tally.sh"
scratch
cd "$ROOT"
mkdir -p build/log

shopt -s nullglob extglob
kernel_code=(module/!(*.mod).[ch] module/compat/linux/*.h uapi/linux/*.h kunit-tests/*.[ch])
host_code=(userspace-ctl/*.[ch] userspace-ctl/tests/*.[ch] kunit-tests/host/*.[ch] kunit-tests/host/fuzz/*.c)

# What checkpatch asks of the kernel but not of a program. .checkpatch.conf has what holds for all.
host_ignore=PREFER_KERNEL_TYPES,PREFER_DEFINED_ATTRIBUTE_MACRO,ARRAY_SIZE,NEW_TYPEDEFS,CONST_STRUCT,VOLATILE
host_ignore+=,LONG_LINE_STRING,EMBEDDED_FUNCTION_NAME,STATIC_CONST_CHAR_ARRAY,CAMELCASE

# checkpatch IGNORE FILE...
checkpatch() {
	local ignore=$1 found
	shift
	found=$(printf '%s\0' "$@" | xargs -0 -P "$JOBS" -n 8 perl "$source/scripts/checkpatch.pl" --terse ${ignore:+--ignore "$ignore"} -f |
		grep -v '^total: ' || true)
	[ -z "$found" ] || { printf '%s\n' "$found"; return 1; }
}

checkpatch_kernel() { checkpatch '' "${kernel_code[@]}"; }
checkpatch_host() { checkpatch "$host_ignore" "${host_code[@]}"; }
checkpatch_guest() { checkpatch "$host_ignore,TRAILING_STATEMENTS,COMPLEX_MACRO,SPLIT_STRING" vm-tests/tools/*.[ch]; }

# Alignment inside a line (tables, defines, comments) is the author's.
# The last two are its errors in C.
collapse() { sed -E 's/([^ \t])[ \t]+/\1 /g; s/\bclass \+\+/class++/g; s/\} \* /} */'; }

format() {
	local file bad=0
	for file in "${kernel_code[@]}" "${host_code[@]}"; do
		diff -U1 --label "$file" --label "$file, formatted" <(collapse <"$file") <(clang-format "$file" | collapse) || bad=1
	done
	return "$bad"
}

# A build of its own, from scratch: warnings come only with a compilation.
compile() {
	rm -rf "build/module/lint"
	ln -sfn "$kernel" "$SCRATCH/lint"
	"$ROOT/scripts/module.sh" "$SCRATCH/lint" "$@" >"$SCRATCH/out" 2>&1 || { cat "$SCRATCH/out"; return 1; }
	! grep -E '(warning|error):' build/module/lint/build.log
}

warnings() { compile W=1; }
sparse() { compile C=2 CHECK=sparse; }
# Its own checks: the manual page, and a second compiler where there is one.
tool() { make --no-print-directory -s -C userspace-ctl lint CLANG="$(command -v clang || command -v gcc)"; }
levels() { "$ROOT/scripts/include-levels.sh"; }

# check NAME FUNCTION: in the background, so that errexit stays on inside.
check() {
	local name=$1
	"$2" >"$SCRATCH/log" 2>&1 &
	if wait "$!"; then
		printf 'ok - %s\n' "$name"
		add 1 0 0
	else
		cat "$SCRATCH/log"
		printf 'not ok - %s\n' "$name"
		add 0 1 0
	fi
}

source=$("$ROOT/scripts/source.sh")
kernel=$("$ROOT/scripts/kernel.sh")
check "checkpatch, kernel code" checkpatch_kernel
check "checkpatch, programs" checkpatch_host
check "checkpatch, programs of the scenarios" checkpatch_guest
check "clang-format" format
check "W=1" warnings
check "sparse" sparse
check "include levels" levels
check "tool and its manual page" tool
rm -f .checkpatch-camelcase.*
totals

#!/usr/bin/env bash
# Checks that `#include "x.h"` in module/ points to a lower level of include-levels.txt, or to the file's own header.
. "${BASH_SOURCE[0]%/*}/lib.sh"

shopt -s extglob
cd "$ROOT/module"
awk '
	function base(path) { sub(/.*\//, "", path); sub(/\.[ch]$/, "", path); return path }
	FILENAME ~ /include-levels\.txt$/ {
		if ($1 ~ /^[0-9]+$/) for (i = 2; i <= NF; i++) level[$i] = $1
		next
	}
	FNR == 1 && !(base(FILENAME) in level) { complain("has no level") }
	/^#include "/ {
		split($0, part, "\"")
		to = base(part[2])
		own = to == base(FILENAME) && FILENAME ~ /\.c$/
		if (!own && !(to in level)) complain("includes " part[2] ", which has no level")
		else if (!own && level[to] >= level[base(FILENAME)])
			complain("(level " level[base(FILENAME)] ") includes " part[2] " (level " level[to] ")")
	}
	function complain(what) { print FILENAME ":" FNR ": " what; bad = 1 }
	END { exit bad }
' "$ROOT/scripts/include-levels.txt" !(*.mod).[ch]

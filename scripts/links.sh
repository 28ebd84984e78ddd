# Sourced: a directory of links to the kernel sources of this checkout, and only to sources: objects that an in-place
# build left beside them are of another kernel, and kbuild would take them for its own.
# shellcheck shell=bash

kernel_sources() {
	(cd "$ROOT" && find Kconfig uapi module kunit-tests \
		\( -path kunit-tests/host -prune \) -o -type f \( -name '*.[ch]' ! -name '*.mod.c' -o -name 'K*' \) -print)
}

# link_sources DIR: links to what is gone must go, for make to notice.
link_sources() {
	local dir=$1 file
	mkdir -p "$dir"
	find "$dir" -xtype l -delete
	while read -r file; do
		[ "$dir/$file" -ef "$ROOT/$file" ] && continue
		mkdir -p "$(dirname "$dir/$file")"
		ln -sfn "$ROOT/$file" "$dir/$file"
	done < <(kernel_sources)
}

# Sourced: a kernel configuration from a fragment, in which nothing asked for is silently missing.
# shellcheck shell=bash

# fragment_met FRAGMENT CONFIG: kconfig drops what has an unmet dependency; say what it dropped.
fragment_met() {
	local line name bad=0
	while read -r line; do
		name=${line%%=*}
		case $line in
		CONFIG_*=n) ! grep -q "^$name=" "$2" ;;
		CONFIG_*) grep -qxF -- "$line" "$2" ;;
		esac || { say "not as asked for: $line"; bad=1; }
	done <"$1"
	return "$bad"
}

# configure SOURCE BUILD FRAGMENT BASE [MAKE-ARGUMENT...]: BASE is a target such as tinyconfig.
configure() {
	local source=$1 build=$2 fragment=$3 base=$4
	shift 4
	make -s -C "$source" O="$build" "$@" "$base"
	"$source/scripts/kconfig/merge_config.sh" -m -O "$build" "$build/.config" "$fragment"
	make -s -C "$source" O="$build" "$@" olddefconfig
	fragment_met "$fragment" "$build/.config" || die "the configuration is not what ${fragment##*/} asks for"
}

# Sourced: packages of any Debian suite, fetched and unpacked but never installed. apt runs on state of its own, so
# the system's sources and lists stay as they are.
# shellcheck shell=bash

# The mirror comes from what the system is configured with: prints "main security".
mirrors() {
	local codename
	codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
	apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
		awk -v own="$codename" '$3 != "main" { next }
			$2 == own && !main { main = $1 }
			$2 == own "-security" && !security { security = $1 }
			END { if (!main) exit 1; print main, security }' ||
		die "no Debian mirror among the sources of apt"
}

sources_of() {
	local suite=$1 base=${1%-backports} main security opt='[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]'
	read -r main security < <(mirrors)
	printf 'deb %s %s %s main\n' "$opt" "$main" "$base"
	[ -z "$security" ] || printf 'deb %s %s %s-security main\n' "$opt" "$security" "$base"
	[ "$suite" = "$base" ] || printf 'deb %s %s %s main\n' "$opt" "$main" "$suite"
}

# private_apt SUITE COMMAND...: apt-get or apt-cache on the suite's own state.
private_apt() {
	local dir=$CACHE/apt/$1 suite=$1 command=$2 prefer=()
	shift 2
	case $suite in *-backports) prefer=(-o "APT::Default-Release=$suite") ;; esac
	"$command" -q -o Dir::State="$dir/state" -o Dir::State::status="$dir/status" -o Dir::Cache="$dir/cache" \
		-o Dir::Etc::SourceList="$dir/sources.list" -o Dir::Etc::SourceParts=/dev/null \
		-o Dir::Etc::PreferencesParts=/dev/null -o Acquire::Languages=none -o APT::Sandbox::User= "${prefer[@]}" "$@"
}

# Package lists older than a day are fetched again; without a network the old ones serve.
fetch_lists() {
	local suite=$1 dir=$CACHE/apt/$1 lock
	mkdir -p "$dir/state/lists/partial" "$dir/cache/archives/partial"
	exec {lock}>"$dir/lock"
	flock "$lock"
	if [ -z "$(find "$dir/fresh" -mtime -1 2>/dev/null)" ]; then
		say "fetching the package lists of $suite"
		: >"$dir/status"
		sources_of "$suite" >"$dir/sources.list"
		if private_apt "$suite" apt-get update >"$dir/update.log" 2>&1; then
			touch "$dir/fresh"
		elif [ ! -e "$dir/fresh" ]; then
			cat "$dir/update.log" >&2
			die "cannot fetch the package lists of $suite"
		fi
	fi
	exec {lock}>&-
}

# fetch_field SUITE PACKAGE FIELD: of the newest version.
fetch_field() {
	private_apt "$1" apt-cache show --no-all-versions "$2" | sed -n "s/^$3: //p" | head -n 1
}

# fetch_unpack SUITE DIR PACKAGE...
fetch_unpack() {
	local suite=$1 dir=$2 deb
	shift 2
	mkdir "$dir/debs"
	(cd "$dir/debs" && private_apt "$suite" apt-get download "$@" >log 2>&1) || { cat "$dir/debs/log" >&2; return 1; }
	for deb in "$dir"/debs/*.deb; do
		dpkg -x "$deb" "$dir"
	done
	rm -r "$dir/debs"
}

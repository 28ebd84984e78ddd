#!/usr/bin/env bash
# Unpacks the newest linux-source-6.1 in the cache and prints its directory.
. "${BASH_SOURCE[0]%/*}/lib.sh"
. "$ROOT/scripts/fetch.sh"

suite=bookworm package=linux-source-6.1

unpack() {
	say "fetching and unpacking $package $version"
	fetch_unpack "$suite" "$1" "$package"
	tar -xf "$1"/usr/src/"$package".tar.xz -C "$1" --strip-components=1
	rm -r "$1/usr/src" "$1/usr/share"
}

fetch_lists "$suite"
version=$(fetch_field "$suite" "$package" Version)
cached "source/$version" unpack

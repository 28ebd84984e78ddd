#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0
# The moment of each transition: the oracle's comparison in virtual time, where a guest is as fast as it looks.
# vm: icount mem=2048 timeout=600 modules="br_netfilter ipip" nodebug="the truth is logged by offsets from BTF, which that kernel does not have"
#
# The topology is that of 55-oracle.sh, over paths that lose nothing. A moment may be off by the 4 ms of a scheduler's
# tick and a little: the state changes at connect() or close(), and another process may run before the segment leaves.
PATHS=${PATHS:-direct delay mtu} CONNECTIONS=${CONNECTIONS:-100} MOMENTS=${MOMENTS:-5000} LENIENT=1 ROWS=moments.json
. "${0%/*}/55-oracle.sh"

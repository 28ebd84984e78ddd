// SPDX-License-Identifier: GPL-2.0
/* Runs a command as nobody: no groups, no capabilities, no way back. */
#define _GNU_SOURCE
#include <grp.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "util.h"

#define NOBODY 65534

int main(int argc, char **argv)
{
	if (argc < 2 || !strcmp(argv[1], "--help")) {
		puts("usage: unpriv COMMAND [ARGUMENT]...\n\n"
		     "Runs COMMAND with uid and gid 65534, no groups and no capabilities.");
		return argc < 2 ? 2 : 0;
	}
	if (setgroups(0, NULL) || setresgid(NOBODY, NOBODY, NOBODY) ||
	    setresuid(NOBODY, NOBODY, NOBODY) || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		die_errno("dropping privileges");
	execvp(argv[1], argv + 1);
	die_errno("%s", argv[1]);
}

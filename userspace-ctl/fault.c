// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "fault.h"

int fault_set(struct fault *fault, int code, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vsnprintf(fault->text, sizeof(fault->text), format, args);
	va_end(args);
	fault->code = code;
	fault->error = 0;
	return code;
}

static int translate(struct fault *fault, int error, const char *said)
{
	switch (error) {
	case EPERM:
	case EACCES:
		/* a limit that no capability lifts: the kernel says which */
		if (*said)
			break;
		return fault_set(fault, CTL_PERMISSION,
				 "not permitted: CAP_NET_ADMIN of this network namespace is needed (try sudo)");
	case ENONET:
		return fault_set(fault, CTL_REFUSED,
				 "watching is off in this network namespace: tcpwatchctl watch on");
	}
	if (*said)
		return fault_set(fault, CTL_REFUSED, "the kernel refused: %s (%s)",
				 said, strerror(error));
	return fault_set(fault, CTL_REFUSED, "the kernel refused: %s", strerror(error));
}

int fault_errno(struct fault *fault, int error, const char *said)
{
	int code = translate(fault, error, said);

	fault->error = error;
	return code;
}

int fault_no_memory(struct fault *fault)
{
	return fault_set(fault, CTL_REFUSED, "out of memory");
}

void fault_warn(const char *format, ...)
{
	va_list args;

	fputs("tcpwatchctl: warning: ", stderr);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
}

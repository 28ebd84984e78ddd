/* SPDX-License-Identifier: GPL-2.0 */
/* Why something failed, and the exit status that says so. */
#ifndef CTL_FAULT_H
#define CTL_FAULT_H

enum ctl_exit {
	CTL_OK,
	CTL_USAGE,		/* the command line is wrong */
	CTL_REFUSED,		/* the kernel refused, or the output failed */
	CTL_NO_MODULE,		/* not loaded, or of another ABI */
	CTL_PERMISSION,
};

/**
 * struct fault - the first thing that went wrong
 * @code:	enum ctl_exit
 * @error:	errno value behind it, or 0
 * @text:	for a person; says what to do next where that is known
 */
struct fault {
	int code;
	int error;
	char text[768];
};

/**
 * fault_set() - note what went wrong
 * @fault:	where; what stands there is replaced
 * @code:	enum ctl_exit
 * @format:	as printf's
 *
 * Return: @code, so that callers can return it.
 */
int fault_set(struct fault *fault, int code, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/**
 * fault_errno() - note what the kernel answered
 * @fault:	where
 * @error:	errno value, positive
 * @said:	the kernel's own words and the attribute they are about, or ""
 *
 * Return: the exit status for that error.
 */
int fault_errno(struct fault *fault, int error, const char *said);

/**
 * fault_no_memory() - note that there is no memory
 * @fault:	where
 *
 * Return: the exit status for that.
 */
int fault_no_memory(struct fault *fault);

/**
 * fault_warn() - tell the user something that does not end the program
 * @format:	as printf's
 */
void fault_warn(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif

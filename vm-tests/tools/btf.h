/* SPDX-License-Identifier: GPL-2.0 */
/* Where the running kernel keeps the members of its structs. */
#ifndef VM_TESTS_BTF_H
#define VM_TESTS_BTF_H

/* Offset in octets; exits where there is no such struct or member. */
unsigned int btf_offset(const char *type, const char *member);

/* The value of an enum's member; @otherwise where there is none. */
int btf_value(const char *type, const char *member, int otherwise);

#endif

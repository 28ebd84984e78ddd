// SPDX-License-Identifier: GPL-2.0
#include <arpa/inet.h>
#include <math.h>

#include "addr.h"
#include "json_put.h"
#include "units.h"

void json_put(json_t *object, const char *key, json_t *value)
{
	json_object_set_new_nocheck(object, key, value);
}

void json_put_text(json_t *object, const char *key, const char *text)
{
	json_put(object, key, text ? json_string_nocheck(text) : json_null());
}

void json_put_number(json_t *object, const char *key, uint64_t number)
{
	json_put(object, key, json_integer(number));
}

void json_put_unless(json_t *object, const char *key, uint64_t number, uint64_t nothing)
{
	json_put(object, key, number == nothing ? json_null() : json_integer(number));
}

void json_put_seconds(json_t *object, const char *key, uint64_t ns)
{
	json_put(object, key, json_real(ns / NSEC_PER_USEC / 1e6));
}

void json_put_seconds_unless(json_t *object, const char *key, uint64_t ns, uint64_t nothing)
{
	if (ns == nothing)
		json_put(object, key, json_null());
	else
		json_put_seconds(object, key, ns);
}

void json_put_addr(json_t *object, int family, const uint8_t *bytes, __be16 port)
{
	char text[END_TEXT];

	json_put_text(object, "addr", addr_text(family, bytes, text));
	json_put_number(object, "port", ntohs(port));
}

void json_put_real(json_t *object, const char *key, double value)
{
	json_put(object, key, value < 0 ? json_null() : json_real(round(value * 1e3) / 1e3));
}

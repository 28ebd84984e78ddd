/* SPDX-License-Identifier: GPL-2.0 */
/* Members of JSON objects. */
#ifndef CTL_JSON_PUT_H
#define CTL_JSON_PUT_H

#include <jansson.h>
#include <stdint.h>

#include <linux/types.h>

/* takes the reference */
void json_put(json_t *object, const char *key, json_t *value);

/* NULL is null */
void json_put_text(json_t *object, const char *key, const char *text);
void json_put_number(json_t *object, const char *key, uint64_t number);

/* @nothing is null: the value that means not seen, not known */
void json_put_unless(json_t *object, const char *key, uint64_t number, uint64_t nothing);

/* microseconds are what is known, the rest would be noise */
void json_put_seconds(json_t *object, const char *key, uint64_t ns);
void json_put_seconds_unless(json_t *object, const char *key, uint64_t ns, uint64_t nothing);

/* "addr" and "port"; @port in network order */
void json_put_addr(json_t *object, int family, const uint8_t *bytes, __be16 port);

/* three digits; a negative one is null */
void json_put_real(json_t *object, const char *key, double value);

#endif

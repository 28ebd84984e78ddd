// SPDX-License-Identifier: GPL-2.0
#include <netdb.h>
#include <string.h>

#include "addr.h"
#include "text.h"
#include "wrap.h"

void text_pad(const struct out *out, unsigned int from, unsigned int to)
{
	if (from < to)
		fprintf(out->file, "%*s", (int)(to - from), "");
}

void text_cell(const struct out *out, const char *text, unsigned int columns, enum paint paint)
{
	fputs(style_on(&out->style, paint), out->file);
	fputs(text, out->file);
	fputs(style_off(&out->style, paint), out->file);
	text_pad(out, text_width(text), columns);
}

void text_state(const struct out *out, unsigned int state, unsigned int columns)
{
	text_cell(out, name_text(&state_names, state), columns, state_paint(state));
}

void text_right(const struct out *out, const char *text, unsigned int columns)
{
	text_pad(out, text_width(text), columns);
	fputs(text, out->file);
}

void text_paragraph(const struct out *out, unsigned int indent, const char *text)
{
	text_pad(out, 0, indent);
	wrap(out->file, text, indent, out->style.width);
}

void text_command(const struct out *out, unsigned int indent, const char *text)
{
	text_pad(out, 0, indent);
	wrap_command(out->file, text, indent, out->style.width);
}

static const char *resolved(int family, const uint8_t *bytes, uint16_t port, char *buf)
{
	struct sockaddr_in v4 = { .sin_family = AF_INET, .sin_port = htons(port) };
	struct sockaddr_in6 v6 = { .sin6_family = AF_INET6, .sin6_port = htons(port) };
	const struct sockaddr *sa = family == AF_INET ? (void *)&v4 : (void *)&v6;
	char host[256], service[32];

	memcpy(&v4.sin_addr, bytes, sizeof(v4.sin_addr));
	memcpy(&v6.sin6_addr, bytes, sizeof(v6.sin6_addr));
	if (getnameinfo(sa, family == AF_INET ? sizeof(v4) : sizeof(v6), host, sizeof(host),
			service, sizeof(service), 0))
		return end_text(family, bytes, port, buf);
	snprintf(buf, HOST_TEXT, strchr(host, ':') ? "[%s]:%s" : "%s:%s", host, service);
	return buf;
}

const char *style_end(const struct style *style, int family, const uint8_t *bytes, __be16 port,
		      char *buf)
{
	if (style->resolve)
		return resolved(family, bytes, ntohs(port), buf);
	return end_text(family, bytes, ntohs(port), buf);
}

const char *text_end(const struct out *out, int family, const uint8_t *bytes, __be16 port,
		     char *buf)
{
	return style_end(&out->style, family, bytes, port, buf);
}

bool text_one_line(const struct out *out, const char *client, const char *server)
{
	if (!out->style.width)
		return true;
	return out->style.width >= TEXT_WIDTH && strlen(client) < TEXT_END &&
	       strlen(server) < TEXT_END;
}

// SPDX-License-Identifier: GPL-2.0
/* A fuzzer's main without the fuzzer: each file of the directories that are named is an input. */
#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <linux/types.h>

int LLVMFuzzerTestOneInput(const u8 *data, size_t size);

/* the data in heap memory of exactly its size, so that reading on is noticed */
static bool run_file(const char *path)
{
	static u8 buf[65536];
	FILE *f = fopen(path, "r");
	size_t n;
	u8 *data;

	if (!f)
		return false;
	n = fread(buf, 1, sizeof(buf), f);
	fclose(f);
	data = malloc(n);
	for (size_t i = 0; i < n; i++)
		data[i] = buf[i];
	LLVMFuzzerTestOneInput(data, n);
	free(data);
	return true;
}

static unsigned int run_dir(const char *name)
{
	char path[PATH_MAX];
	unsigned int n = 0;
	struct dirent *e;
	DIR *dir;

	dir = opendir(name);
	while (dir && (e = readdir(dir))) {
		if (e->d_name[0] == '.')
			continue;
		snprintf(path, sizeof(path), "%s/%s", name, e->d_name);
		n += run_file(path);
	}
	if (dir)
		closedir(dir);
	return n;
}

int main(int argc, char **argv)
{
	unsigned int n = 0;
	int i;

	for (i = 1; i < argc; i++)
		n += run_dir(argv[i]);
	printf("%s - corpus of %s: %u inputs\n%d passed, %d failed, 0 skipped\n", n ? "ok" : "not ok",
	       argv[argc - 1], n, !!n, !n);
	return !n;
}

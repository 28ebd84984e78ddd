# SPDX-License-Identifier: GPL-2.0
# tcpwatch: the module, the tool, and how to try and test them.

KDIR	?= /lib/modules/$(shell uname -r)/build
PREFIX	?= /usr/local

MAKEFLAGS += --no-print-directory
KBUILD	= $(MAKE) -C $(KDIR) M=$(CURDIR)/module CONFIG_TCPWATCH=m

all: module tool ## the module and the tool (the default)

module: ## the module, for the running kernel or the one whose headers are in KDIR
	@test -d "$(KDIR)" || { echo "no kernel headers in $(KDIR): install linux-headers-$$(uname -r), or set KDIR" >&2; exit 1; }
	$(KBUILD) modules

tool: ## tcpwatchctl, in userspace-ctl/
	$(MAKE) -C userspace-ctl

install: all ## both, on this machine (PREFIX, DESTDIR)
	$(KBUILD) $(if $(DESTDIR),INSTALL_MOD_PATH=$(DESTDIR)) modules_install
	$(if $(DESTDIR),,depmod -a)
	$(MAKE) -C userspace-ctl PREFIX=$(PREFIX) DESTDIR=$(DESTDIR) install

demo: ## real programs in a guest and what tcpwatch says of them; results in build/demo/
	@scripts/demo.sh

test: ## all tests, or those of STAGES="lint host fuzz mutants kunit vm"
	@scripts/deps.sh test
	@scripts/test.sh

check-host: ## the tests that need no kernel
	@scripts/host-test.sh

fuzz: ## libFuzzer on the core and the dissector, both at once (FUZZ_SECONDS=60)
	@$(MAKE) -s -C kunit-tests/host fuzz

coverage: ## lines and branches of core, key and dissector that the tests without a kernel reach
	@$(MAKE) -s -C kunit-tests/host coverage

kunit: ## the KUnit suites under User Mode Linux with KASAN, lockdep and kmemleak (GLOB=suite, ARGS="for the kernel")
	@ARGS="$(ARGS)" scripts/kunit.sh $(GLOB)

vm-test: ## end to end in QEMU (SCENARIO=name, DEBUG=kasan for the debug kernel)
	@SCENARIO="$(SCENARIO)" DEBUG="$(DEBUG)" scripts/vm-test.sh

oracle: ## many connections over many paths, every end against its socket (CONNECTIONS, SEED); build/oracle.json
	@CONNECTIONS="$(CONNECTIONS)" SEED="$(SEED)" scripts/oracle.sh

lint: ## checkpatch, sparse, W=1, clang-format, include levels
	@scripts/lint.sh

mutants: ## each patch of mutants/ must turn its row of the core's test red
	@scripts/mutants.sh

model: ## all worlds of two ends, a path and the core, in the large, and its mutants; numbers in build/model.json
	@scripts/model.sh

clean: ## everything that was built here; the cache of kernels stays
	rm -rf build
	$(MAKE) -C userspace-ctl clean
	find module kunit-tests -name '*.o' -o -name '*.ko' -o -name '*.mod' -o -name '*.mod.c' -o -name '.*.cmd' \
		-o -name modules.order -o -name Module.symvers | xargs -r rm -f

help: ## this list
	@sed -n 's/^\([a-z-]*\):[^#]*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

.PHONY: all module tool install demo test check-host fuzz coverage kunit vm-test oracle lint mutants model clean \
	help

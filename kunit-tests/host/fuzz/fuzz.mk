# SPDX-License-Identifier: GPL-2.0
# Fuzzers, included by the Makefile: `make fuzz` lets libFuzzer look for what breaks the core and the dissector,
# `make replay` gives them the inputs of fuzz/corpus/ without it. What breaks them is left in $(O)/fuzz/.

FUZZ_SECONDS	?= 60
CLANG		?= clang-14

fuzzers		:= fuzz-core fuzz-dissect
fuzz-core	:= tcp tcp_run tcp_rows invariants arbitrary
fuzz-dissect	:= dissect skb
VPATH		+= fuzz

$(fuzzers:%=$(O)/%-replay): $(O)/%-replay: $(O)/%.o $(O)/replay.o
$(O)/fuzz-core-replay: $(fuzz-core:%=$(O)/%.o)
$(O)/fuzz-dissect-replay: $(fuzz-dissect:%=$(O)/%.o)
$(fuzzers:%=$(O)/%-replay):
	$(CC) $(FLAGS) -o $@ $^

replay: $(fuzzers:%=$(O)/%-replay)
	@cd fuzz/corpus && for fuzzer in $(fuzzers); do \
		$(abspath $(O))/$$fuzzer-replay $${fuzzer#fuzz-} || exit 1; done

fuzz:
	@$(MAKE) -s O=$(O)/fuzz CC=$(CLANG) SANITIZE="$(SANITIZE) -fsanitize=fuzzer-no-link" CFLAGS="-O1 -g" \
		$(fuzzers:%=$(O)/fuzz/%)
	@FUZZ_SECONDS=$(FUZZ_SECONDS) fuzz/run.sh $(O)/fuzz $(fuzzers)

$(O)/fuzz-core: $(O)/fuzz-core.o $(fuzz-core:%=$(O)/%.o)
$(O)/fuzz-dissect: $(O)/fuzz-dissect.o $(fuzz-dissect:%=$(O)/%.o)
$(fuzzers:%=$(O)/%):
	$(CC) $(FLAGS) -fsanitize=fuzzer -o $@ $^

.PHONY: replay fuzz

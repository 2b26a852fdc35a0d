# saidby - see README.md. GNU make, no configure step.
#
#   make demo    install what is missing, build, run on corpora/sample
#   make check   the same for the tests, and run them all
#   make help    all targets

PREFIX  ?= /usr/local
DESTDIR ?=
BUILD   ?= build
ifeq ($(origin CC),default)
CC      := gcc
endif
ROOT    := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

DATADIR := $(PREFIX)/share/saidby
PKGS    := icu-uc icu-i18n libpcre2-8 json-c libarchive zlib sqlite3
CFLAGS  ?= -O2 -g -D_FORTIFY_SOURCE=2
LDFLAGS ?= -Wl,-z,relro,-z,now
WARN    := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
	   -Wvla -Wformat=2
ifneq ($(filter true 1,$(CI) $(WERROR)),)
WARN    += -Werror
endif
# Expanded late: make deps must work before pkg-config is there.
ALLCF    = -std=c17 -D_GNU_SOURCE -Iinclude -include saidby/banned.h \
	   -DSAIDBY_DATADIR='"$(DATADIR)"' $(WARN) -fstack-protector-strong \
	   $(shell pkg-config --cflags $(PKGS)) $(CFLAGS)
LIBS     = $(shell pkg-config --libs $(PKGS)) -lcsv -lstemmer -lpthread -lm

SRC     := $(sort $(wildcard pipeline/*.c pipeline/*/*.c)) $(EXTRA)
OBJ     := $(patsubst %.c,$(BUILD)/obj/%.o,$(SRC)) \
	   $(BUILD)/obj/pipeline/report/page.o
LIBOBJ  := $(filter-out %/pipeline/main.o,$(OBJ))
TESTS   := $(sort $(wildcard tests/unit/test_*.c))
UNITS   := $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(TESTS))
MAN     := $(sort $(wildcard pipeline/man/*.[15]))
CSRC    := $(sort $(wildcard pipeline/*.c pipeline/*/*.c pipeline/*/*.h \
	   include/saidby/*.h tests/*.c tests/unit/*.c tests/fuzz/*.c))

.PHONY: all deps test-deps full-deps demo check check-full units cases install \
	uninstall asan tsan lint fmt cover dist accuracy ablation clean help

all: $(BUILD)/saidby

# A line for each file; make V=1 shows the commands.
Q       := $(if $(V),,@)
say      = $(if $(V),,@echo "  $(1) $@")

$(BUILD)/saidby: $(OBJ)
	$(call say,LINK)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(OBJ) $(LIBS)

$(BUILD)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(call say,CC  )
	$(Q)$(CC) $(ALLCF) -MMD -MP -c -o $@ $<

# The report's page is in the program as it stands in these files.
$(BUILD)/obj/pipeline/report/page.o: $(addprefix pipeline/report/page.,S html \
		css js)
	@mkdir -p $(@D)
	$(call say,AS  )
	$(Q)$(CC) -c -o $@ $<

# The data folder is compiled in here: again, where PREFIX has changed.
$(BUILD)/obj/pipeline/ruleset/where.o: $(BUILD)/datadir
$(BUILD)/datadir: FORCE
	@mkdir -p $(@D)
	@echo '$(DATADIR)' | cmp -s - $@ || echo '$(DATADIR)' >$@
FORCE:

# Tests see the insides of a module where they say so.
$(BUILD)/unit/%: tests/unit/%.c $(LIBOBJ)
	@mkdir -p $(@D)
	$(call say,TEST)
	$(Q)$(CC) $(ALLCF) -Wno-missing-prototypes -Ipipeline -MMD -MP -o $@ $< \
		$(LIBOBJ) -lcmocka $(LIBS)

units: $(UNITS)

-include $(OBJ:.o=.d) $(UNITS:=.d)

# ---- what must be installed ----

DEPS      := pkg-config libicu-dev libpcre2-dev libcsv-dev libjson-c-dev \
	     libarchive-dev zlib1g-dev libstemmer-dev libsqlite3-dev
TEST_DEPS := $(DEPS) libcmocka-dev python3 xz-utils zstd zip gzip mandoc jq \
	     clang
FULL_DEPS := $(TEST_DEPS) valgrind libreoffice-calc gnumeric locales chromium \
	     chromium-driver python3-selenium

# $(call install,PACKAGES): only what is missing, and quietly where nothing is
define install
	@missing=$$(for p in $(1); do \
		dpkg-query -W -f '$${Status}\n' $$p 2>/dev/null | \
			grep -q 'ok installed' || echo $$p; done); \
	if [ -n "$$missing" ]; then \
		echo "installing:" $$missing; \
		$(ROOT) apt-get update -qq && \
		DEBIAN_FRONTEND=noninteractive $(ROOT) apt-get install -y -qq \
			--no-install-recommends $$missing >/dev/null; fi
endef

deps:
	$(call install,$(DEPS))

test-deps:
	$(call install,$(TEST_DEPS))

full-deps:
	$(call install,$(FULL_DEPS))

# ---- use ----

# A second make: pkg-config's answers are not there before deps has run.
demo: deps
	@$(MAKE) --no-print-directory all
	$(BUILD)/saidby run corpora/sample -o $(BUILD)/claims.csv || [ $$? = 1 ]
	@$(BUILD)/saidby top -n 25 $(BUILD)/claims.csv
	@echo
	@echo "All claims: $(BUILD)/claims.csv. Open it in a spreadsheet:"
	@echo "  libreoffice $(BUILD)/claims.csv   (UTF-8, comma)"

# ---- tests ----

check: test-deps
	@$(MAKE) --no-print-directory all units
	@BUILD=$(BUILD) tests/run-all

check-full: full-deps
	@$(MAKE) --no-print-directory all units
	@BUILD=$(BUILD) FULL=1 tests/run-all

asan:
	@$(MAKE) --no-print-directory BUILD=build-asan \
		CFLAGS="-O1 -g -fno-omit-frame-pointer \
		-fsanitize=address,undefined -fno-sanitize-recover=undefined \
		$$($(CC) --version | grep -q clang || echo -Wno-format-truncation)" \
		all units

# gcc 12's thread sanitizer fails at once where vm.mmap_rnd_bits is above 28.
tsan:
	@$(MAKE) --no-print-directory BUILD=build-tsan \
		CFLAGS="-O1 -g -fsanitize=thread" all units

accuracy: all
	@python3 tests/accuracy.py $(BUILD)/saidby \
		$(if $(GOLD),--gold "$(GOLD)",$(if $(ACCEPT),--accept))

ablation: all
	@python3 tests/ablation.py $(BUILD)/saidby

# ---- care ----

lint: test-deps
	$(call install,clang-tidy cppcheck clang-format)
	@CC=gcc tests/lint

fmt:
	clang-format -i $(CSRC)

cover: test-deps
	@$(MAKE) --no-print-directory BUILD=build-cover \
		CFLAGS="-O0 -g --coverage" LDFLAGS=--coverage all units
	@BUILD=build-cover tests/run-all || true
	@cd build-cover && find . -name '*.gcda' -path '*pipeline*' | \
		xargs gcov -n 2>/dev/null | \
		awk '/^File .pipeline/ { f = $$2 } /^Lines/ && f { print $$0, f; f = "" }' | \
		sort -u

install: all
	install -Dm755 $(BUILD)/saidby $(DESTDIR)$(PREFIX)/bin/saidby
	cd rules && find . -type f | while read -r f; do \
		install -Dm644 "$$f" "$(DESTDIR)$(DATADIR)/rules/$$f"; done
	cd pipeline/editor && find . -type f | while read -r f; do \
		install -Dm644 "$$f" "$(DESTDIR)$(DATADIR)/editor/$$f"; done
	for u in service timer; do mkdir -p $(DESTDIR)$(PREFIX)/lib/systemd/system; \
		sed 's|@PREFIX@|$(PREFIX)|' pipeline/nightly/saidby.$$u \
		>$(DESTDIR)$(PREFIX)/lib/systemd/system/saidby.$$u; done
	mkdir -p $(DESTDIR)$(DATADIR)
	sed 's|@PREFIX@|$(PREFIX)|g' pipeline/nightly/saidby.cron \
		>$(DESTDIR)$(DATADIR)/saidby.cron
	for m in $(MAN); do install -Dm644 $$m \
		$(DESTDIR)$(PREFIX)/share/man/man$${m##*.}/$${m##*/}; done
	d=$(DESTDIR)$(PREFIX)/share; \
	mkdir -p $$d/bash-completion/completions $$d/zsh/site-functions \
		$$d/fish/vendor_completions.d; \
	$(BUILD)/saidby completion bash > $$d/bash-completion/completions/saidby; \
	$(BUILD)/saidby completion zsh > $$d/zsh/site-functions/_saidby; \
	$(BUILD)/saidby completion fish > $$d/fish/vendor_completions.d/saidby.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/saidby
	rm -f $(DESTDIR)$(PREFIX)/lib/systemd/system/saidby.service \
		$(DESTDIR)$(PREFIX)/lib/systemd/system/saidby.timer
	rm -rf $(DESTDIR)$(DATADIR)
	for m in $(MAN); do rm -f \
		$(DESTDIR)$(PREFIX)/share/man/man$${m##*.}/$${m##*/}; done
	d=$(DESTDIR)$(PREFIX)/share; \
	rm -f $$d/bash-completion/completions/saidby \
		$$d/zsh/site-functions/_saidby \
		$$d/fish/vendor_completions.d/saidby.fish

dist:
	git archive --prefix=saidby/ -o saidby.tar.gz HEAD

clean:
	rm -rf build build-asan build-tsan build-cover build-clang saidby.tar.gz

help:
	@echo "make              build $(BUILD)/saidby; V=1 shows the commands"
	@echo "make demo         install what is missing, build, run the sample"
	@echo "make check        install what tests need, run all tests"
	@echo "make check-full   with valgrind, LibreOffice and gnumeric"
	@echo "make accuracy     score against gold [GOLD=PATH]; ACCEPT=1 commits"
	@echo "make ablation     points lost without each rule file and lexicon"
	@echo "make install      [PREFIX=/usr/local] [DESTDIR=]; also uninstall"
	@echo "make asan tsan lint fmt cover dist clean"

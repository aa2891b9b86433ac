# make screen    install what is missing, build, start an interview
# make test      install, build, run every test and every scenario
# make check     check the shipped pack of rules
# make format    format the sources
# make bench     measure the optimised build (see Benchmarks/README.md)
# make spark     evaluate a register on a Spark cluster of two workers; skipped where there is no Java
# make fuzz      fuzz the reading of packs for SECONDS_TO_FUZZ seconds (default 3600)
# make install   put the program, the packs, the scenarios and completions under PREFIX (default /usr/local)

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
SECONDS_TO_FUZZ ?= 3600
# On Linux the program is linked wholly statically where the libraries are there for it: it then starts sooner, and runs on
# machines whose own libraries are older. Documentation/Decisions/0026 says why position-independent.
WHOLLY = $(shell [ "$$(uname -s)" = Linux ] && command -v ld.lld >/dev/null \
  && for library in libc.a libstdc++.a libyaml.a; do [ -f "$$(clang -print-file-name=$$library)" ] || exit; done \
  && echo --disable-local-rpath -Xswiftc -use-ld=lld -Xswiftc -Xclang-linker -Xswiftc -static-pie \
  -Xlinker --pack-dyn-relocs=relr)
RELEASE = -c release --static-swift-stdlib $(WHOLLY)
SOURCES := Sources Tests Package.swift Benchmarks/Package.swift Benchmarks/Sources/Measure \
  Benchmarks/Sources/Equivalence/Equivalence.swift

.PHONY: screen test check format lint build dependencies bench spark fuzz install validator

screen: build
	@$$($(SWIFT) build $(RELEASE) --show-bin-path)/saphan interview

build: dependencies
	$(SWIFT) build $(RELEASE) --product saphan

test: dependencies lint validator
	$(SWIFT) build $(RELEASE) --product saphan
	SAPHAN_PROGRAM="$$($(SWIFT) build $(RELEASE) --show-bin-path)/saphan" $(SWIFT) test --disable-xctest
	$$($(SWIFT) build $(RELEASE) --show-bin-path)/saphan check Rules/lao-pdr
	$$($(SWIFT) build $(RELEASE) --show-bin-path)/saphan test Scenarios
	$$($(SWIFT) build $(RELEASE) --show-bin-path)/saphan test Scenarios --coverage --mutate
	$$($(SWIFT) build $(RELEASE) --show-bin-path)/saphan test Scenarios --interviews --random 10000

check: build
	$$($(SWIFT) build $(RELEASE) --show-bin-path)/saphan check Rules/lao-pdr

# The schemas are held against a validator from elsewhere; without Python those tests are skipped.
validator: .build/validator/requirements.txt

.build/validator/requirements.txt: Tests/SaphanTests/Schemas/requirements.txt
	@python3 -m venv .build/validator && .build/validator/bin/pip install --quiet -r $< && cp $< $@ \
	  || { rm -rf .build/validator; echo "No validator: the tests of schemas are skipped." >&2; }

lint:
	$(SWIFT) format lint --recursive --strict $(SOURCES)

format:
	$(SWIFT) format --in-place --recursive $(SOURCES)

bench: build
	Benchmarks/run.sh

spark: build
	Tests/Spark/run.sh "$$($(SWIFT) build $(RELEASE) --show-bin-path)/saphan"

fuzz: dependencies
	Tests/Fuzz/run.sh $(SECONDS_TO_FUZZ)

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/saphan"
	install -m 755 "$$($(SWIFT) build $(RELEASE) --show-bin-path)/saphan" "$(DESTDIR)$(PREFIX)/bin/saphan"
	rm -rf "$(DESTDIR)$(PREFIX)/share/saphan/Rules" "$(DESTDIR)$(PREFIX)/share/saphan/Scenarios"
	cp -R Rules Scenarios "$(DESTDIR)$(PREFIX)/share/saphan/"
	rm -rf "$(DESTDIR)$(PREFIX)/share/saphan/Errors"
	cp -R Documentation/Errors "$(DESTDIR)$(PREFIX)/share/saphan/Errors"
	install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	"$(DESTDIR)$(PREFIX)/bin/saphan" --generate-completion-script bash \
	  > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/saphan"
	"$(DESTDIR)$(PREFIX)/bin/saphan" --generate-completion-script zsh \
	  > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_saphan"
	"$(DESTDIR)$(PREFIX)/bin/saphan" --generate-completion-script fish \
	  > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/saphan.fish"

# libyaml reads the YAML; pkg-config tells the build where it lies. Both come with the system's packages.
dependencies:
	@command -v $(SWIFT) >/dev/null || { echo "Saphan needs a Swift 6.2 toolchain or newer: https://swift.org/install" >&2; exit 1; }
	@if pkg-config --exists yaml-0.1 2>/dev/null; then :; \
	elif command -v apt-get >/dev/null; then \
	  echo "Installing libyaml-dev and pkg-config with apt-get."; \
	  if [ "$$(id -u)" = 0 ]; then as_root=; else as_root=sudo; fi; \
	  $$as_root apt-get update -qq && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libyaml-dev pkg-config; \
	elif command -v brew >/dev/null; then \
	  echo "Installing libyaml and pkg-config with brew."; brew install libyaml pkg-config; \
	else \
	  echo "Saphan needs libyaml with its headers, and pkg-config. Install them with your system's packages." >&2; exit 1; \
	fi

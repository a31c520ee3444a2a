# `make demo` and `make test` set up what they need by themselves; the other targets are for working on the SDK.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help demo test check generate bench format clean

help:
	@echo "make demo      run the billing export against the built-in simulator"
	@echo "make test      run all tests"
	@echo "make check     contract, generated code, formatting, types"
	@echo "make generate  rebuild ampeco_async/api and ampeco_async/models from spec/"
	@echo "make bench     measure import, memory, decoding, pacing and the simulator"
	@echo "make format    format and sort what can be"

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11 ...") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,demo,otel,pytest,redis]'
	@touch $(READY)

demo: $(READY)
	@$(BIN)/python -m examples.demo

test: $(READY)
	$(BIN)/python -m pytest $(ARGS)

check: $(READY)
	$(BIN)/python -m generator lint
	$(BIN)/python -m generator generate --check
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pyright

generate: $(READY)
	$(BIN)/python -m generator generate

bench: $(READY)
	$(BIN)/python -m benchmarks

format: $(READY)
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

clean:
	rm -rf $(VENV) out .mypy_cache .ruff_cache .pytest_cache .hypothesis

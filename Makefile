# The two commands: `make run` starts the demo, `make test` runs the tests. Both set up .venv first.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
RUNTIME := $(VENV)/.runtime
DEV := $(VENV)/.dev
# For root the tests' PostgreSQL makes itself a user with useradd, which `su` leaves out of the path.
export PATH := $(PATH):/usr/sbin:/sbin

.PHONY: run test check lint types docs second third bench lock clean help

help:
	@echo "make run    start the demo on http://127.0.0.1:8080 (Ctrl-C stops it; data stays in data/demo)"
	@echo "make test   run every test, on SQLite and on PostgreSQL"
	@echo "make check  lint, import contracts, types, then the tests"
	@echo "make second train the second readers anew from tests/corpus"
	@echo "make third  make the third reader of replies anew (torch, half an hour of two cores)"
	@echo "make bench  the measurements of bench/, each against its bare baseline"
	@echo "make docs   write docs/states.md anew from the tables in casework/"
	@echo "make lock   write the lock files anew from pyproject.toml"
	@echo "make clean  remove .venv, caches and the demo's data"

run: $(RUNTIME)
	@exec $(BIN)/jobpartnerbank demo

test: $(DEV)
	$(BIN)/python -m pytest -n 4 --dist worksteal

check: lint types test

lint: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: $(DEV)
	$(BIN)/mypy

docs: $(DEV)
	$(BIN)/python -m app.states

second: $(DEV)
	$(BIN)/python -m bench.second_reader --write
	$(BIN)/python -m bench.when --write
	$(BIN)/python -m bench.vacancy_days --write
	$(BIN)/python -m bench.held --write

third: $(DEV)
	$(BIN)/python -m pip install --quiet --no-build-isolation -e '.[learn]'
	$(BIN)/python -m bench.third_reader --write

bench: $(DEV)
	@missed=; for file in $$(grep -l __main__ bench/*.py | grep -v third_reader); do \
	  $(BIN)/python -m bench.$$(basename $$file .py) || missed="$$missed $$file"; done; \
	  [ -z "$$missed" ] || { echo "a mark was missed in:$$missed"; exit 1; }

lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	  --extra build pyproject.toml -o requirements.lock
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	  --extra build --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock

clean:
	rm -rf $(VENV) data/demo .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/bin/python:
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3 run"; exit 1; }
	$(PYTHON) -m venv $(VENV)

# The project itself is put in last and without asking any registry: its needs came from the lock file.
$(RUNTIME): $(VENV)/bin/python requirements.lock pyproject.toml
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(DEV): $(VENV)/bin/python requirements-dev.lock $(RUNTIME)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.lock
	@touch $@

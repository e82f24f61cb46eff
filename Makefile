# make test and make demo are all that one needs; the rest saves time while one works on the code.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

export PIP_DISABLE_PIP_VERSION_CHECK := 1
# pyright's wrapper would ask the network for a newer one, and fetch a Node of its own.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export PYRIGHT_PYTHON_GLOBAL_NODE := 1

# Jupyter wants to be told that root means it: in a container there is often nobody else.
ALLOW_ROOT := $(if $(filter 0,$(shell id -u)),--allow-root)

.PHONY: help test demo build types watch fuzz oldest wheel docs clean

help:
	@echo 'make test    check everything: linters, types, Python, front end, notebooks, browser'
	@echo 'make demo    open the first notebook in JupyterLab'
	@echo 'make build   build the front end'
	@echo 'make types   write the TypeScript types anew from the Python models'
	@echo 'make watch   rebuild the front end on every change, and show it in open notebooks'
	@echo 'make fuzz    search longer for a case on which engine and oracle differ'
	@echo 'make oldest  run the Python tests with the oldest libraries that are allowed'
	@echo 'make wheel   build the wheel and the source archive into dist/'
	@echo 'make docs    build the site of the documentation into site/'
	@echo 'make clean   remove what the other commands made'

test: $(VENV)/.dev build tools/node_modules/.ready
	chromium="$$(tools/find-chromium)" && CHROMIUM="$$chromium" $(BIN)/python tools/check.py $(TESTS)

demo: $(VENV)/.demo build
	$(BIN)/jupyter lab $(ALLOW_ROOT) notebooks/01-first-journey.ipynb

build: js/node_modules/.ready
	npm --prefix js run --silent build

types: $(VENV)/.dev js/node_modules/.ready
	PATH="$(CURDIR)/$(BIN):$$PATH" npm --prefix js run --silent types

watch: $(VENV)/.dev js/node_modules/.ready
	@echo 'Start Jupyter with ANYWIDGET_HMR=1 to see changes at once.'
	npm --prefix js run watch

fuzz: $(VENV)/.dev
	$(BIN)/python -m pytest tests -m fuzz -n 2 --timeout=0 --hypothesis-profile=fuzz

oldest: build
	$(PYTHON) -m venv .venv-oldest
	.venv-oldest/bin/python -m pip install --quiet --editable '.[test]' --constraint tools/oldest.txt
	.venv-oldest/bin/python -m pytest src tests --ignore tests/browser -n 2 -q

wheel: $(VENV)/.dev
	$(BIN)/python -m hatchling build

docs: $(VENV)/.dev build
	$(BIN)/python tools/site/build_site.py

clean:
	rm -rf $(VENV) .venv-oldest dist site .site js/node_modules tools/node_modules src/ipyjourney/static
	rm -rf .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache shots
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'ipyjourney needs Python 3.11 or later; say where: make PYTHON=/path/to/python3.11' >&2; exit 1; }
	@command -v npm >/dev/null || { echo 'A checkout needs Node 20 or later with npm to build the front end.' >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

# One file per set of requirements, newer than what it was installed from.
$(VENV)/.dev: pyproject.toml hatch_build.py | $(BIN)/python
	@echo 'Installing the Python packages for tests; the first time takes minutes.'
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@ $(VENV)/.demo

$(VENV)/.demo: pyproject.toml hatch_build.py | $(BIN)/python
	@echo 'Installing JupyterLab and ipyjourney; the first time takes a minute.'
	$(BIN)/python -m pip install --quiet --editable '.[demo]'
	@touch $@

js/node_modules/.ready: js/package.json js/package-lock.json
	npm --prefix js ci --ignore-scripts --no-audit --no-fund
	@touch $@

tools/node_modules/.ready: tools/package.json tools/package-lock.json
	npm --prefix tools ci --ignore-scripts --no-audit --no-fund
	@touch $@

# Two commands: `make audit` audits seeds/ into reports/, `make test` passes the tests. Both set everything up.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
export PIP_CONSTRAINT := $(CURDIR)/constraints.txt

# What benchmarks/read.py compares with. Named one by one: they ask for lxml[html_clean], another package for
# lxml[html-clean], and the resolver of pip 23 ends with an assertion over that.
PEERS := newspaper4k readability-lxml beautifulsoup4 brotli chardet cssselect filelock pillow PyYAML requests-file \
  soupsieve tldextract w3lib

.PHONY: audit test check browser picture soak bench clean

audit: $(VENV)/.auditor
	$(BIN)/auditor audit seeds --output reports

test: check
	$(BIN)/python -m pytest -n 2

check: $(VENV)/.tools
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# docs/browser.md says what is checked; says `browser tests skipped: …` where there is no chromium or node.
browser: $(VENV)/.tools
	BIN=$(BIN) sh tests/browser/run.sh check

picture: $(VENV)/.tools
	BIN=$(BIN) sh tests/browser/run.sh picture

soak: $(VENV)/.tools
	AUDITOR_SOAK=1 $(BIN)/python -m pytest -n 2
	-$(INSTALL) --editable '.[fuzz]'
	for target in encoding page; do $(BIN)/python -m tests.soak.fuzz $$target 300 || exit $$?; done

bench: $(VENV)/.tools
	$(INSTALL) --no-deps $(PEERS)
	for script in attribution marks read relations rewrite; do $(BIN)/python benchmarks/$$script.py || exit $$?; done

$(VENV)/.auditor: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) --editable .
	touch $@

$(VENV)/.tools: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) --editable '.[dev]'
	touch $@ $(VENV)/.auditor

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "auditor needs Python 3.11 or newer, $(PYTHON) is older; name another one: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || \
	  { echo "$(PYTHON) lacks venv; on Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)

clean:
	rm -rf $(VENV) build

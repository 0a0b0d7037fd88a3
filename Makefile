# The commands of the archive. `make help` lists them.

export MEMORIAL_VAR_DIR ?= $(CURDIR)/var
export PORT ?= 8000
VENV := $(MEMORIAL_VAR_DIR)/venv
PYTHON := $(VENV)/bin/python
READY := $(MEMORIAL_VAR_DIR)/ready
NODE := $(MEMORIAL_VAR_DIR)/node
READY_WHEN := requirements.txt $(wildcard */migrations/*.py memorial/*/migrations/*.py \
	memorial/locale/*/LC_MESSAGES/*.po memorial/exchange/examples/*.toml home/texts/*.toml)

.DEFAULT_GOAL := help
.PHONY: help setup run test check static format messages lock screenshots handbook validate \
	lighthouse bench-search

help: ## List the commands
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 14

setup: $(VENV)/ready ## Make the virtual environment with the pinned requirements

$(VENV)/ready: requirements.txt
	@echo "Making the virtual environment in $(VENV) …"
	@python3 -m venv $(VENV)
	@$(PYTHON) -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.txt
	@$(PYTHON) manage.py catalogue --compile
	@touch $@

$(VENV)/ready-dev: requirements-dev.txt $(VENV)/ready
	@echo "Adding what the tests need …"
	@$(PYTHON) -m pip install -qq --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

$(READY): $(READY_WHEN) | setup
	@echo "Preparing the database …"
	@$(PYTHON) manage.py catalogue --compile
	@$(PYTHON) manage.py migrate --verbosity 0
	@$(PYTHON) manage.py set_up_site
	@$(PYTHON) manage.py index_entries
	@$(PYTHON) manage.py load_examples
	@$(PYTHON) manage.py create_editor
	@touch $@

run: setup $(READY) ## Set everything up and serve at http://127.0.0.1:8000/ (PORT changes the port)
	@echo "Serving at http://127.0.0.1:$(PORT)/ — editors enter at http://127.0.0.1:$(PORT)/admin/"
	@$(PYTHON) manage.py runserver 127.0.0.1:$(PORT)

test: $(VENV)/ready-dev ## Run all tests, on SQLite and on PostgreSQL, with a browser
	@tests/machine/prepare.sh
	@tests/machine/run.sh $(PYTHON)

check: static test ## The gate: everything that must hold before a change lands

static: $(VENV)/ready-dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/djhtml --tabwidth 2 --check templates
	$(PYTHON) manage.py makemigrations --check --dry-run
	$(PYTHON) manage.py catalogue --check
	MEMORIAL_SECRET_KEY=$$($(PYTHON) -c "import secrets; print(secrets.token_hex(32))") \
	MEMORIAL_LEDGER_KEY=check MEMORIAL_RECEIPT_KEY=check MEMORIAL_HOSTS=example.org \
	$(PYTHON) manage.py check --deploy --fail-level WARNING --settings memorial.settings.production

format: $(VENV)/ready-dev ## Put code and templates in their form
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .
	$(VENV)/bin/djhtml --tabwidth 2 templates

messages: $(VENV)/ready-dev ## Bring the catalogues in line with the code
	$(PYTHON) manage.py catalogue --update

screenshots: $(VENV)/ready-dev ## Take pictures of every kind of page, with invented people
	@tests/machine/prepare.sh
	@$(PYTHON) -m tests.browser.screenshots

handbook: $(VENV)/ready-dev ## Take the pictures of the editors' handbook, with invented people
	@tests/machine/prepare.sh
	@$(PYTHON) -m tests.browser.handbook

$(NODE)/ready: $(wildcard tests/benchmarks/node/*.json)
	@echo "Adding what the pages are measured with …"
	@tests/machine/prepare.sh node
	@mkdir -p $(NODE) && cp $^ $(NODE)/
	@npm ci --prefix $(NODE) --ignore-scripts --no-audit --no-fund --silent
	@touch $@

validate: $(VENV)/ready-dev $(NODE)/ready ## Check the HTML of every kind of page
	@$(PYTHON) -m tests.benchmarks.validate

lighthouse: $(VENV)/ready-dev $(NODE)/ready ## Ask Lighthouse what it thinks of the pages
	@tests/machine/prepare.sh
	@$(PYTHON) -m tests.benchmarks.lighthouse

bench-search: $(VENV)/ready-dev ## Measure the search by names beside trigrams and Wagtail's search
	@tests/machine/prepare.sh
	@$(PYTHON) -m tests.benchmarks.search

lock: $(VENV)/ready-dev ## Lock the requirements anew from requirements*.in
	$(VENV)/bin/uv pip compile --universal --generate-hashes --python-version 3.11 --no-header --no-annotate requirements.in -o requirements.txt
	$(VENV)/bin/uv pip compile --universal --generate-hashes --python-version 3.11 --no-header --no-annotate requirements-dev.in -o requirements-dev.txt

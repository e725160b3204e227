# The project's commands. `make run` and `make test` prepare what they need; `make help` lists all.
.SUFFIXES:
.DEFAULT_GOAL := help
.PHONY: help run install develop test lint types contracts format translations package lock bench screenshots manual clean

# The Python to make the virtual environment with: make PYTHON=python3.12 run
PYTHON ?= python3
BIN := .venv/bin
SYSTEM := $(shell uname -s)
SOURCES := relbuilder tests benchmarks hatch_build.py $(wildcard packaging/*.py packaging/*/*.py)
# For all systems and Pythons at once, and naming no host: which index to ask is the user's choice.
PIN := build/uv/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command 'make lock'
# Said once here: every call of pip in a recipe would repeat them otherwise.
export PIP_DISABLE_PIP_VERSION_CHECK = 1
export PIP_ROOT_USER_ACTION = ignore

help: ## Show the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' Makefile

run: install ## Start the app (ARGS="--demo"); without a screen, tour it and leave pictures
	@if [ "$(SYSTEM)" = Linux ] && [ -z "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
		echo "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window opens"; \
		echo "offscreen, goes through its main job, and leaves a picture of every step in $(CURDIR)/build/tour."; \
		$(BIN)/relbuilder tour build/tour; \
	else \
		$(BIN)/relbuilder $(ARGS); \
	fi

install: ## Install what running the app takes: system packages (Debian), .venv, translations
	@[ "$(SYSTEM)" != Linux ] || PYTHON="$(PYTHON)" sh packaging/linux/system_packages.sh \
		packaging/linux/packages-run.txt
	@$(PYTHON) packaging/checkout.py

develop: ## The same and what the tests and these commands take
	@[ "$(SYSTEM)" != Linux ] || PYTHON="$(PYTHON)" sh packaging/linux/system_packages.sh \
		packaging/linux/packages-run.txt packaging/linux/packages-test.txt
	@$(PYTHON) packaging/checkout.py --tools

test: develop lint types contracts ## Run every check and every test
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 2 --ignore tests/gestures --ignore tests/end_to_end
	$(BIN)/pytest tests/end_to_end $(if $(filter Linux,$(SYSTEM)),tests/gestures)

lint: develop ## Check style and layout
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml

types: develop ## Check types, strictly
	$(BIN)/mypy $(SOURCES)

contracts: develop ## Check which layer imports which
	$(BIN)/lint-imports

format: develop ## Lay the code out and mend what can be mended
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

translations: develop ## Collect the interface's texts into resources/translations/*.ts
	@mkdir -p resources/translations
	$(BIN)/pyside6-lupdate -locations none -no-obsolete -pluralonly -source-language en -target-language en \
		`find relbuilder/ui -name '*.py' | sort` -ts resources/translations/relbuilder_en.ts
	$(BIN)/pyside6-lupdate -locations none -no-obsolete -source-language en -target-language da \
		`find relbuilder/ui -name '*.py' | sort` -ts resources/translations/relbuilder_da.ts

bench: develop ## Measure start, scroll, search, drop and import beside their floors
	$(BIN)/python -m benchmarks

screenshots: install ## Make the README's pictures again
	$(BIN)/relbuilder --lang en screenshot docs/images --demo --page board --theme light --size 1440x900
	$(BIN)/relbuilder --lang en screenshot docs/images --demo --page board --theme dark --size 1440x900
	$(BIN)/relbuilder --lang en tour build/tour
	cp build/tour/02_import_preview.png build/tour/05_dragging.png build/tour/11_due.png docs/images
	$(BIN)/relbuilder --lang en screenshot docs/images --demo --page today --theme light --size 1440x900

manual: install ## Make the manual's pictures again, in every language
	@$(PYTHON) packaging/checkout.py --packages
	$(BIN)/python packaging/manual.py

package: ## Build what can be installed into dist: what the system it runs on can build
	@[ "$(SYSTEM)" != Linux ] || PYTHON="$(PYTHON)" sh packaging/linux/system_packages.sh \
		packaging/linux/packages-run.txt packaging/linux/packages-package.txt
	@$(PYTHON) packaging/build.py

lock: develop ## Pin the newest versions that pyproject.toml and requirements/*.in allow
	$(BIN)/pip install --quiet --upgrade --target build/uv uv
	$(PIN) pyproject.toml -o requirements/app.lock
	$(PIN) requirements/build.in -c requirements/app.lock -o requirements/build.lock
	$(PIN) requirements/dev.in -o requirements/dev.lock
	$(PIN) requirements/package.in -o requirements/package.lock

clean: ## Remove all that these commands made in this folder
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find resources/translations -name '*.qm' -delete
	find relbuilder tests -name __pycache__ -type d -prune -exec rm -rf {} +

# What there is to do; `make` alone shows this list. Everything sets itself up first, and only once.
BIN := .venv/bin
READY := .venv/ready
.DEFAULT_GOAL := help
.PHONY: help setup demo test check fix soak fuzz judgement weights system bench messages pins units clean

# $(call quietly,name,command): one line when it goes well, the whole output when it does not.
quietly = @printf '%-10s ' $(1); if said=$$($(2) 2>&1); then echo ok; else echo failed; echo "$$said"; exit 1; fi

help: ## show this list
	@grep -E '^[a-z]+:.*## ' Makefile | awk -F ':.*## ' '{ printf "make %-10s %s\n", $$1, $$2 }'

setup: $(READY) ## make .venv with pinned packages

$(READY): .ci/setup .ci/pins/develop.txt pyproject.toml
	@.ci/setup

demo: $(READY) ## a sample mailbox in the folder demo, and one pass over it
	@$(BIN)/persevera demo --dir demo

test: check units ## all checks and all tests but the long ones
	@$(BIN)/pytest -q -n auto --dist loadgroup

check: $(READY) ## format, lint, types, rooms
	$(call quietly,format,$(BIN)/ruff format --check .)
	$(call quietly,lint,$(BIN)/ruff check .)
	$(call quietly,types,$(BIN)/mypy)
	$(call quietly,rooms,$(BIN)/lint-imports)

fix: $(READY) ## put right what can be put right safely
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

units: # what the tests of the systemd units need
	@.ci/setup units

soak: $(READY) ## the long tests
	@$(BIN)/pytest -m soak

fuzz: $(READY) ## read and judge made-up mail for ten minutes
	@$(BIN)/python -m tests.fuzz

judgement: $(READY) ## measure the judgement on the gold sets; fails when a figure falls, writes docs/judgement.md
	@$(BIN)/python -m tests.judgement

weights: $(READY) ## make the weights of the models of answers and of sent mails from training/
	@$(BIN)/python -m training.answers
	@$(BIN)/python -m training.sent

system: $(READY) ## the tests that install and start the real service; as root, where systemd runs
	@test "$$(id -u)" = 0 || { echo "These tests install a service: run 'sudo make system'." >&2; exit 1; }
	@test -d /run/systemd/system || { echo "These tests start a service: run them where systemd runs (not in a plain container)." >&2; exit 1; }
	@$(BIN)/pytest -m system

bench: $(READY) ## measure speed and memory
	@$(BIN)/python -m bench first-scan
	@$(BIN)/python -m bench memory
	@$(BIN)/python -m bench judge

messages: $(READY) ## bring the catalogues of translations up to date
	@$(BIN)/python .ci/messages.py

pins: $(READY) ## pin the newest packages that pyproject.toml allows
	@$(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--no-annotate --extra develop pyproject.toml -o .ci/pins/develop.txt
	@$(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--no-annotate -c .ci/pins/develop.txt pyproject.toml -o .ci/pins/runtime.txt

clean: ## remove what was made, .venv included
	@rm -rf .venv .make demo build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

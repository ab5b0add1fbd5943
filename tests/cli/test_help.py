"""Every command says what it is for, in a sentence, with its options named and explained."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from typer.main import get_command

from persevera.cli import run
from persevera.cli.commands import MODULES, app_for, globals_first

ROOT = get_command(app_for([]))


def named(command, path=()):
    """Every command below one, with the words that lead to it."""
    for name, one in command.commands.items():
        if hasattr(one, "commands"):
            yield from named(one, (*path, name))
        else:
            yield (*path, name), one


COMMANDS = dict(named(ROOT))


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_help_names_every_option_with_a_sentence(path, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    assert run([*path, "--help"]) == 0
    text = capsys.readouterr().out
    command = COMMANDS[path]
    assert (command.help or "").rstrip().endswith((".", "?"))
    assert f"Example: persevera {' '.join(path)}" in (command.epilog or "")
    for one in command.params:
        for name in one.opts:
            if name.startswith("--"):
                assert name in text
        if one.name != "help":
            assert getattr(one, "help", ""), f"{one.name} is not explained"


def test_the_commands_of_the_design_are_all_there():
    wanted = (
        "demo scan run once status list show explain threads preview won lost stop resume snooze halt unhalt undo doctor outbox"
    )
    assert {(name,) for name in wanted.split()} | {("connect", "local")} <= COMMANDS.keys()


def test_each_command_is_loaded_by_its_name():
    assert {path[0] for path in COMMANDS} == set(MODULES)


@pytest.mark.parametrize(
    ("arguments", "loaded"),
    [
        (["--home", "scan", "list"], "proposals"),
        (["--lang=es", "-q", "once"], "operate"),
        (["--now", "x", "connect", "local"], "setup"),
    ],
    ids=["a value that is a command's name", "flags", "a group"],
)
def test_only_the_module_of_the_command_is_loaded(arguments, loaded):
    code = f"import sys; from persevera.cli.commands import app_for; app_for({arguments!r}); print(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert {m.rpartition(".")[2] for m in modules if m.startswith("persevera.cli.")} & set(MODULES.values()) == {loaded}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (["list", "--home", "x", "--all"], ["--home", "x", "list", "--all"]),
        (["once", "-q", "--now=2026-03-02"], ["-q", "--now=2026-03-02", "once"]),
        (["explain", "--", "--home"], ["explain", "--", "--home"]),
        (["list", "--home"], ["--home", "list"]),
    ],
    ids=["a value", "a flag", "what is no option", "a value that is missing"],
)
def test_global_options_may_stand_anywhere(written, read):
    assert globals_first(written) == read


def test_no_command_at_all_shows_the_help(capsys):
    code = run([])
    text = capsys.readouterr().out
    assert code in (0, 2)
    for path in COMMANDS:
        assert re.search(rf"\b{path[0]}\b", text)


def test_the_version_is_one(capsys):
    assert run(["--version"]) == 0
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*\n", capsys.readouterr().out)

"""The commands by name; only the module of the one that was asked for is loaded, so that it starts at once."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

import typer

from persevera.cli.root import app

#: Command to the module of this room that registers it, in the order of the help.
MODULES = {
    "demo": "demo",
    "scan": "judge",
    "explain": "judge",
    "threads": "judge",
    "run": "operate",
    "once": "operate",
    "status": "operate",
    "outbox": "operate",
    "list": "proposals",
    "show": "proposals",
    "preview": "proposals",
    "won": "proposals",
    "lost": "proposals",
    "stop": "proposals",
    "resume": "proposals",
    "snooze": "proposals",
    "halt": "safety",
    "unhalt": "safety",
    "undo": "safety",
    "connect": "setup",
    "doctor": "setup",
}
#: Global options that are followed by a value, and those that are not.
_WITH_VALUE = frozenset({"--home", "--config", "--lang", "--now"})
_FLAGS = frozenset({"--quiet", "-q", "--verbose", "-v"})


def app_for(arguments: Sequence[str]) -> typer.Typer:
    """The command line with the command that is asked for; with all of them where none is, or an unknown one."""
    named = MODULES.get(_command(arguments))
    for module in [named] if named else dict.fromkeys(MODULES.values()):
        import_module(f"persevera.cli.{module}")
    return app


def globals_first(arguments: Sequence[str]) -> list[str]:
    """The arguments with the global options before the command, wherever they were written (up to ``--``)."""
    first, others = [], []
    rest = iter(arguments)
    for argument in rest:
        if argument == "--":
            others += [argument, *rest]
        elif argument in _WITH_VALUE:
            first += [argument, *(value for value in [next(rest, None)] if value is not None)]
        elif argument in _FLAGS or argument.partition("=")[0] in _WITH_VALUE:
            first.append(argument)
        else:
            others.append(argument)
    return first + others


def _command(arguments: Sequence[str]) -> str:
    """The first argument that is neither a global option nor its value; empty for none."""
    rest = iter(arguments)
    for argument in rest:
        if argument in _WITH_VALUE:
            next(rest, "")
        elif not argument.startswith("-"):
            return argument
    return ""

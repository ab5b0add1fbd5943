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
#: Global options that are followed by a value.
_WITH_VALUE = frozenset({"--home", "--config", "--lang", "--now"})


def app_for(arguments: Sequence[str]) -> typer.Typer:
    """The command line with the command that is asked for; with all of them where none is, or an unknown one."""
    named = MODULES.get(_command(arguments))
    for module in [named] if named else dict.fromkeys(MODULES.values()):
        import_module(f"persevera.cli.{module}")
    return app


def _command(arguments: Sequence[str]) -> str:
    """The first argument that is neither a global option nor its value; empty for none."""
    rest = iter(arguments)
    for argument in rest:
        if argument in _WITH_VALUE:
            next(rest, "")
        elif not argument.startswith("-"):
            return argument
    return ""

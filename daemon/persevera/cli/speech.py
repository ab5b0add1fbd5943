"""The language of the command line, decided before its help is built: ``--lang``, else the locale."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

from persevera import wording


def chosen(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """``es`` or ``en``, by ``--lang``, else by LC_ALL, LC_MESSAGES or LANG; English for any other."""
    for place, argument in enumerate(arguments):
        if argument.startswith("--lang="):
            return _known(argument.partition("=")[2])
        if argument == "--lang" and place + 1 < len(arguments):
            return _known(arguments[place + 1])
    return _known(next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), ""))


def _known(name: str) -> str:
    return "es" if name.lower().startswith("es") else "en"


LANGUAGE = chosen(sys.argv[1:], os.environ)
#: Our English sentences in the language of the command line.
_ = wording.translator(LANGUAGE)

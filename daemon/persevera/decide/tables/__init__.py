"""The words of each language, as plain data: a folder a language, a module an area, so that a language is added by files.

Every module of a language holds one value, ``TABLE``, of the form that its area asks for (``tables/answers.py`` holds the
form of ``tables/es/answers.py``, and so on). A language without an area is not read for it. Words are folded: lower case,
no accents.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TypeVar

Form = TypeVar("Form")

#: The languages that have a folder here, Spanish and English first.
LANGUAGES = tuple(
    sorted((found.name for found in iter_modules(__path__) if found.ispkg), key=lambda name: (name not in ("es", "en"), name))
)


def words_of(line: str) -> frozenset[str]:
    """The words of a line, for tables that are read more easily as a line than as a list."""
    return frozenset(line.split())


@cache
def tables(area: str, form: type[Form]) -> dict[str, Form]:
    """The tables of an area by language (ISO 639-1), in the order of ``LANGUAGES``; languages without one are left out.

    Raises TypeError where a module's ``TABLE`` is missing or has another form.
    """
    found: dict[str, Form] = {}
    for language in LANGUAGES:
        name = f"{__name__}.{language}.{area}"
        if find_spec(name) is None:
            continue
        table = getattr(import_module(name), "TABLE", None)
        if not isinstance(table, form):
            raise TypeError(f"{name} holds no TABLE of the form {form.__name__}")
        found[language] = table
    return found

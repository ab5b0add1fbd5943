"""Phrases of the tables of all languages as one pattern over folded text: notices mix languages, and short ones hide theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from operator import attrgetter

from persevera.decide.tables import tables
from persevera.decide.tables.bounces import CODES, BounceWords
from persevera.decide.tables.notices import NoticePhrases


def any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Lines that begin at the beginning of a word, as one pattern; ``^`` and ``$`` are the ends of a line of the text.

    Of no lines at all comes a pattern that matches nothing.
    """
    lines = [line for phrase in phrases for line in phrase.splitlines() if line.strip()]
    return re.compile(rf"(?m)(?<!\w)(?:{'|'.join(lines)})" if lines else "(?!)")


@cache
def notices(field: str) -> re.Pattern[str]:
    """A field of ``NoticePhrases`` in all languages."""
    return any_of(attrgetter(field)(table) for table in tables("notices", NoticePhrases).values())


@cache
def each_of(field: str) -> tuple[re.Pattern[str], ...]:
    """The lines of a field of ``NoticePhrases``, each by itself, so that they can be counted."""
    found = [attrgetter(field)(table).splitlines() for table in tables("notices", NoticePhrases).values()]
    return tuple(any_of([line]) for lines in found for line in lines if line.strip())


@cache
def bounces(field: str) -> re.Pattern[str]:
    """A field of ``BounceWords`` in all languages."""
    return any_of(attrgetter(field)(table) for table in tables("bounces", BounceWords).values())


@cache
def codes() -> re.Pattern[str]:
    """The codes of a refusal, and the fields of a report that stand in the text."""
    return any_of([CODES])

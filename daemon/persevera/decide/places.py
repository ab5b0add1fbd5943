"""Where in a text the words stand that a rule has matched."""

from __future__ import annotations

import re

from persevera.decide.text import fold, nfc

_WORD = re.compile(r"\w+")
_MOST_WORDS = 20


def place_of(words: str, text: str) -> tuple[int, int] | None:
    """From and to which character of ``nfc(text)`` the words stand, however they were folded, wrapped or cut; None where not."""
    named = _WORD.findall(fold(words))[:_MOST_WORDS]
    if not named:
        return None
    found = re.search(r"(?<!\w)" + r"\W{1,6}".join(map(re.escape, named)), fold(text))
    return found.span() if found else None


def line_of(place: int, text: str) -> int:
    """The number, from 1, of the line on which a character of ``nfc(text)`` stands."""
    return nfc(text).count("\n", 0, place) + 1

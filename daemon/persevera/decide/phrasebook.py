"""Finds the phrases of many kinds in one pass over a text, however many languages they come from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_START = re.compile(r"(?<![^\W_])[^\W_]|[+/@]")
#: What the brackets of a pattern are told by: each bracket and bar, and whatever is none of them.
_MARKS = re.compile(r"[()|]|\\.|\[[^\]]*\]")
_LENGTHS = (1, 2, 3, 4)
_GAP = r" (?:[^\s.,;:!?()]{1,24} ){0,3}"
#: More words than this are not looked at.
MOST_STARTS = 4_000


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase that was found, and where."""

    kind: str
    start: int
    end: int


class Phrasebook:
    """The phrases of several kinds, made ready to be found together.

    A phrase is a line: a regular expression over folded text, in which ``..`` stands for up to three words. Its first letters
    are plain, or alternatives of plain ones: by them it is looked up, so that a text costs as much as it has words that a phrase
    may begin with, and hardly more when there are more phrases. A phrase begins with a word and ends with one.
    """

    def __init__(self, lines: Mapping[str, str]) -> None:
        self._lines: dict[str, dict[str, list[str]]] = {}
        self._patterns: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {}
        for kind, text in lines.items():
            for line in filter(None, map(str.strip, text.splitlines())):
                for phrase in _spelled(f"(?:{line.replace(' .. ', _GAP)})"):
                    self._lines.setdefault(_stem(phrase), {}).setdefault(kind, []).append(phrase)

    def find(self, folded: str) -> Iterator[Found]:
        """The phrases of a folded text by their place, at most one of a kind and stem at each word."""
        lines, patterns = self._lines, self._patterns
        for count, begins in enumerate(_START.finditer(folded)):
            if count == MOST_STARTS:
                return
            at = begins.start()
            for length in _LENGTHS:
                stem = folded[at : at + length]
                if len(stem) == length and stem in lines:
                    for kind, pattern in patterns.get(stem) or self._compiled(stem):
                        if match := pattern.match(folded, at):
                            yield Found(kind, at, match.end())

    def _compiled(self, stem: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """The phrases that begin with a stem, a pattern for each kind; made when a text first has such a word."""
        made = tuple((kind, re.compile(rf"(?:{'|'.join(phrases)})(?!\w)")) for kind, phrases in self._lines[stem].items())
        self._patterns[stem] = made
        return made


def _stem(phrase: str) -> str:
    """The plain characters that a phrase begins with, as far as it is looked up by them. Raises ValueError where it has none."""
    if phrase.startswith(r"\+"):
        return "+"
    plain = re.match(r"[\w /@-]{1,4}(?![?*{])", phrase)
    if plain is None:
        raise ValueError(f"no plain letter begins the phrase {phrase!r}")
    return plain.group()


def _spelled(phrase: str) -> Iterator[str]:
    """A phrase, once for each of the alternatives that it begins with."""
    if not phrase.startswith("(?:"):
        yield phrase
        return
    depth, bars, at = 0, [2], 0
    for mark in _MARKS.finditer(phrase):
        sign, at = mark.group(), mark.start()
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 1:
            bars.append(at)
        if depth == 0:
            break
    rest = phrase[at + 1 :]
    for begin, end in zip(bars, (*bars[1:], at), strict=True):
        yield from _spelled(phrase[begin + 1 : end] + rest.removeprefix("?"))
    if rest.startswith("?"):
        yield from _spelled(rest[1:])

"""Which text a message quotes: its layers of quotation, and hashes of word runs that survive re-wrapping and re-punctuation."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from persevera.decide.tables import tables
from persevera.decide.tables.threads import ThreadWords
from persevera.decide.text import fold

#: Text beyond this is not compared: what is quoted nearest stands at the top, or is short.
LONGEST_TEXT = 48_000
MOST_LINES = 1_500
#: Words in a run. Three tell sentences apart and still catch "See you Monday."
RUN = 3

_TABLES = tuple(tables("threads", ThreadWords).values())


def _any(words: Iterable[str]) -> str:
    """One of the words, the longest first."""
    return "|".join(map(re.escape, sorted(set(words), key=lambda word: (-len(word), word))))


_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"[ \t|]{0,4}(>[> \t|]{0,60})")
_DIVIDER = re.compile(rf"[ >*]{{0,8}}[-_=]{{2,40}} ?(?:{_any(word for table in _TABLES for word in table.divider)})")
_LABEL = re.compile(rf"[ >*|]{{0,12}}(?:{_any(word for table in _TABLES for word in table.labels)})\*? ?:")
_LABELS_IN_A_LINE = re.compile(
    rf"\b(?:{_any(word for table in _TABLES for word in table.to)}) ?:.{{0,300}}"
    rf"\b(?:{_any(word for table in _TABLES for word in table.subject)}) ?:"
)
_WROTE = re.compile(rf"\b(?:{_any(word for table in _TABLES for word in table.wrote)})(?: am.{{0,60}})? ?:[ *>]*$")
_CLOCK = re.compile(r"\b\d{1,2}[:.h](\d{2})\b")
_NUMBER = re.compile(r"\d{1,4}")


@dataclass(frozen=True, slots=True)
class Layers:
    """A text taken apart: the author's part, what is quoted first, what is quoted within that, and the lines that announce it."""

    own: str
    outer: str
    deeper: str
    announced: str
    """The attribution or header lines before the outer layer, at most 600 characters; empty where nothing is quoted."""


def words(text: str) -> list[str]:
    """The folded words of a text."""
    return _WORD.findall(fold(text))


def shingles(text: str) -> frozenset[int]:
    """Hashes of every three words in a row; of a shorter text, of all its words. The same in every process."""
    found = words(text[:LONGEST_TEXT])
    if not found:
        return frozenset()
    if len(found) < RUN:
        return frozenset((zlib.crc32(" ".join(found).encode()),))
    return frozenset(zlib.crc32(" ".join(run).encode()) for run in zip(found, found[1:], found[2:], strict=False))


def covered(part: frozenset[int], whole: frozenset[int]) -> float:
    """How much of ``part`` is found in ``whole``, 0 to 1; 0 for an empty part."""
    return len(part & whole) / len(part) if part else 0.0


def layers(text: str) -> Layers:
    """The layers of a text, told by leading ``>``, by header blocks and by attribution lines of common mail programs."""
    lines = list(islice(text[:LONGEST_TEXT].splitlines(), MOST_LINES))
    blocks = 0
    own: list[str] = []
    outer: list[str] = []
    deeper: list[str] = []
    announced: list[str] = []
    at = 0
    while at < len(lines):
        length = _announcement(lines, at)
        if length:
            if not blocks and not outer:
                announced.extend(lines[max(0, at - 1) : at + length])
            at += length
            blocks += not _next_is_quoted(lines, at)
            continue
        quoted = _QUOTED.match(lines[at])
        depth = blocks + (quoted[1].count(">") if quoted else 0)
        line = lines[at][quoted.end() :] if quoted else lines[at]
        (own if depth == 0 else outer if depth == 1 else deeper).append(line)
        at += 1
    return Layers("\n".join(own), "\n".join(outer), "\n".join(deeper), "\n".join(announced)[:600])


def _announcement(lines: list[str], at: int) -> int:
    """How many lines from here announce a quotation; 0 where none does."""
    line = fold(lines[at][:600])
    if _DIVIDER.match(line):
        following = at + 1
        while following < len(lines) and following < at + 3 and not lines[following].strip(" >\t"):
            following += 1
        return following - at + _labels(lines, following)
    if _LABEL.match(line):
        count = _labels(lines, at)
        return count if count >= 2 else 0
    if _CLOCK.search(line) and _LABELS_IN_A_LINE.search(line):
        return 1
    if _WROTE.search(line[-120:]):
        return 1
    return 0


def _labels(lines: list[str], at: int) -> int:
    """How many lines the block of header labels that starts here has, its folded lines included; 0 with fewer than two labels."""
    count = end = 0
    for position in range(at, min(at + 14, len(lines))):
        line = fold(lines[position][:200])
        if _LABEL.match(line):
            count += 1
            end = position + 1
        elif not line.strip(" >\t"):
            if count >= 2:
                break
        elif position > end + 2:
            break
    return end - at if count >= 2 else 0


def _next_is_quoted(lines: list[str], at: int) -> bool:
    """Whether the next line with anything in it carries a ``>`` of its own."""
    following = next((line for line in lines[at : at + 4] if line.strip()), "")
    return _QUOTED.match(following) is not None


def minutes_named(announced: str) -> frozenset[int]:
    """The minutes of the times that an announcement names; the hour is the reader's zone's and says little."""
    return frozenset(int(minute) for minute in _CLOCK.findall(announced) if int(minute) < 60)


def numbers_named(announced: str) -> frozenset[int]:
    """All numbers of up to four digits in an announcement, days and years among them."""
    return frozenset(int(number) for number in _NUMBER.findall(announced))

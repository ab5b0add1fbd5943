"""What a subject line says once reply marks, tags and spelling are out of the way (RFC 5256, section 2.1)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from persevera.decide.tables import tables
from persevera.decide.tables.subjects import CURRENCIES, SubjectWords
from persevera.decide.text import fold

#: Longer subjects are cut: RFC 5322 allows 998 characters a line.
LONGEST = 1_000
#: More marks in a row than this are left standing.
MOST_MARKS = 40

_TABLES = tuple(tables("subjects", SubjectWords).values())


def _any(words: Iterable[str]) -> str:
    """One of the words, the longest first."""
    return "|".join(map(re.escape, sorted(set(words), key=lambda word: (-len(word), word))))


_REPLY = frozenset().union(*(table.reply for table in _TABLES))
_FORWARD = frozenset().union(*(table.forward for table in _TABLES)) - _REPLY
_OUTSIDE = _any(word for table in _TABLES for word in table.outside)
_TICKET = _any(word for table in _TABLES for word in table.ticket)
_COUNT = r"(?:\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}|\d{1,2}))?"
_MARK = re.compile(rf"\s{{0,9}}(?:(?P<reply>{_any(_REPLY)})|(?P<forward>{_any(_FORWARD)})){_COUNT}\s?[:：]")
_TAG = re.compile(
    rf"\s{{0,9}}(?:\[[^\[\]]{{1,60}}\]|\((?:{_OUTSIDE})\)|(?:{_OUTSIDE})\s?:|\*{{2,3}}(?:spam|{_OUTSIDE})\*{{2,3}}"
    rf"|(?:{_TICKET})\s?(?:#|n[o.]{{0,2}}|id)?\s?:?\s?\d{{4,14}}\s?[:|-])"
)
_WAS = re.compile(rf"\((?:{_any(word for table in _TABLES for word in table.was)})\s?:[^()]{{0,300}}\)")
_AT_THE_END = re.compile(
    rf"\s{{0,9}}(?:\(fwd?\)|[\[(](?:{_OUTSIDE}|(?:{_TICKET}|ref)?\s?[#:]?\s?[\w:.-]{{0,20}}\d{{4}}[\w:.-]{{0,20}})[\])])\s{{0,9}}\Z"
)
_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"\w{2,}")
_EDGES = " .,;:!?-_\"'*"

#: Words that many proposals share, so that two subjects which have only these in common do not match.
WEAK = frozenset().union(*(table.weak for table in _TABLES), _REPLY, _FORWARD, CURRENCIES)


def _unmarked(subject: str) -> tuple[str, bool]:
    """The folded subject without the marks and tags before it, and whether one of them was a reply's."""
    rest, answers = fold(subject[:LONGEST]), False
    for _ in range(MOST_MARKS):
        if mark := _MARK.match(rest):
            answers = answers or mark["reply"] is not None
            rest = rest[mark.end() :]
        elif (tag := _TAG.match(rest)) and rest[tag.end() :].strip():
            rest = rest[tag.end() :]
        else:
            break
    return rest, answers


def subject_key(subject: str) -> str:
    """The folded base subject: equal for a message and its replies. Empty where nothing but marks is left."""
    rest, _ = _unmarked(subject)
    rest = _WAS.sub(" ", rest)
    if (end := _AT_THE_END.search(rest, max(0, len(rest) - 80))) and rest[: end.start()].strip():
        rest = rest[: end.start()]
    return _SPACES.sub(" ", rest).strip(_EDGES)


def answers_by_subject(subject: str) -> bool:
    """Whether the subject carries a reply mark (Re:, AW:, Resp: …); a forward alone is no reply."""
    return _unmarked(subject)[1]


def telling_words(subject: str) -> frozenset[str]:
    """The words of a subject that set it apart from other proposals: no articles, no "propuesta", no "quote"."""
    return frozenset(_WORD.findall(subject_key(subject))) - WEAK


def subjects_agree(one: str, other: str) -> bool:
    """Whether two subjects are the same, or share at least two telling words that are most of the shorter one's.

    A subject without any telling word ("Your quote") agrees with an equal one only.
    """
    key = subject_key(one)
    if key and key == subject_key(other):
        return True
    first, second = telling_words(one), telling_words(other)
    common = len(first & second)
    return common >= 2 and common >= 0.6 * min(len(first), len(second))
